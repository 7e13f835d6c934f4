//! One invented event, told in several languages and ways, and its near misses.

use tallywire_article::{Article, BlockKind, ClaimId, Span};
use tallywire_dedup::{Fingerprint, Number};

/// An article to be.
#[derive(Clone, Debug, Default)]
pub(crate) struct Story {
    pub(crate) source: &'static str,
    pub(crate) language: &'static str,
    pub(crate) published: Option<&'static str>,
    pub(crate) site: Option<&'static str>,
    pub(crate) cited: Vec<&'static str>,
    pub(crate) body: String,
}

impl Story {
    fn article(&self) -> Article {
        let name = format!("{}{}", self.source, self.body.len());
        let mut article = Article::new(&name, self.source, self.body.as_bytes());
        article.language = self.language.parse().unwrap_or_default();
        article.published = self.published.map(str::to_owned);
        article.site = self.site.map(str::to_owned);
        article.origins = self.cited.iter().map(ToString::to_string).collect();
        let mut at = 0;
        for paragraph in self.body.split("\n\n") {
            let place = Span::new(at, at + paragraph.len());
            article.push_verbatim(BlockKind::Paragraph, paragraph, place, place, "a paragraph");
            at = place.end + 2;
        }
        article
    }

    /// The claim that states `quote`.
    pub(crate) fn claim(&self, quote: &str) -> ClaimId {
        ClaimId::of(&[self.source.as_bytes(), quote.as_bytes()])
    }

    /// Its numbers of four digits, as a reader of claims would hand them in.
    fn numbers(&self) -> Vec<Number> {
        let words = self.body.match_indices([' ', '\n']).map(|(at, _)| at + 1);
        let number = |start: usize| {
            let rest = &self.body[start..];
            let quote =
                &rest[..rest.find(|c: char| !(c.is_ascii_digit() || ",.".contains(c))).unwrap_or(rest.len())];
            let digits: String = quote.chars().filter(char::is_ascii_digit).collect();
            let byte = Span::new(start, start + quote.len());
            let quote = quote.to_owned();
            (digits.len() == 4).then(|| Number { claim: self.claim(&quote), byte, key: digits, quote })
        };
        words.filter_map(number).collect()
    }
}

pub(crate) fn fingerprints(stories: &[Story]) -> Vec<Fingerprint> {
    let made = |(at, story): (usize, &Story)| {
        let mut article = story.article();
        article.id = tallywire_article::ArticleId::of(&[story.source.as_bytes(), &at.to_le_bytes()]);
        if article.source != "empty" {
            article.id = tallywire_article::ArticleId::of(&[story.source.as_bytes()]);
        }
        Fingerprint::of(&article, &story.numbers())
    };
    stories.iter().enumerate().map(made).collect()
}

/// The event as `name` tells it.
pub(crate) fn told(name: &'static str) -> Story {
    let (language, published, cited, body) = match name {
        "en" => (
            "en",
            "2031-05-06",
            vec![],
            "Dockers at the port of Velmora ended their strike on Tuesday after 17 days, the union leader \
             Ilse Marenko said on the quay.\n\n\
             The 1,460 workers will get 8.3 percent more pay from June and another 2.7 percent in 2032. \
             The Hallund shipping line had put its losses at 236 million crowns.\n\n\
             In the roads 54 ships were still waiting, among them the tanker Ostrava with 91,300 tonnes of oil. \
             Harbour master Piet Kolvig expects them to be unloaded within 12 days.",
        ),
        "en-rewrite" => (
            "en",
            "2031-05-07",
            vec!["Nordwire"],
            "Velmora's docks are back at work: a 17-day walkout is over, according to Ilse Marenko, who leads the union.\n\n\
             Wages for the workforce of 1,460 climb 8.3 percent this June, with 2.7 percent to follow in 2032. \
             The stoppage cost Hallund, the shipping line, some 236 million crowns.\n\n\
             Still queueing are 54 vessels. The Ostrava alone carries 91,300 tonnes of crude. \
             It will take 12 days to clear them all, reckons Piet Kolvig, the harbour master.",
        ),
        "de" => (
            "de",
            "2031-05-06",
            vec!["Nordwire"],
            "Die Hafenarbeiter von Velmora haben ihren Streik am Dienstag nach 17 Tagen beendet, berichtet Nordwire \
             unter Berufung auf die Gewerkschafterin Ilse Marenko.\n\n\
             Die 1.460 Beschäftigten erhalten von Juni an 8,3 Prozent mehr Lohn und 2032 weitere 2,7 Prozent. \
             Die Reederei Hallund hatte ihren Schaden auf 236 Millionen Kronen beziffert.\n\n\
             Auf Reede warteten noch 54 Schiffe, unter ihnen der Tanker Ostrava mit 91.300 Tonnen Öl. \
             Hafenmeister Piet Kolvig rechnet damit, dass sie in 12 Tagen gelöscht sind.",
        ),
        "fr" => (
            "fr",
            "2031-05-06",
            vec!["Nordwire"],
            "Les dockers du port de Velmora ont mis fin mardi à leur grève après 17 jours, a dit la syndicaliste \
             Ilse Marenko.\n\n\
             Les 1 460 salariés toucheront 8,3 % de plus dès juin, puis 2,7 % en 2032. \
             L'armateur Hallund chiffrait ses pertes à 236 millions de couronnes.\n\n\
             Au large, 54 navires attendaient encore, dont le pétrolier Ostrava et ses 91 300 tonnes de brut. \
             Le capitaine du port, Piet Kolvig, compte 12 jours pour les décharger.",
        ),
        "ru" => (
            "ru",
            "2031-05-07",
            vec!["Nordwire"],
            "Докеры порта Вельмора во вторник прекратили забастовку, длившуюся 17 дней, сообщила на причале \
             профсоюзный лидер Ильзе Маренко.\n\n\
             Все 1460 рабочих получат прибавку 8,3 процента с июня и ещё 2,7 процента в 2032 году. \
             Судоходная компания Халлунд оценила потери в 236 млн крон.\n\n\
             На рейде оставались 54 судна, в их числе танкер Острава с 91 300 тонн нефти. \
             Капитан порта Пит Колвиг намерен разгрузить их за 12 дней.",
        ),
        "es-independent" => (
            "es",
            "2031-05-06",
            vec!["Agencia Sol"],
            "El puerto de Velmora volvió a trabajar el martes tras 17 días de huelga, según Agencia Sol.\n\n\
             La empresa portuaria calcula que 1.500 estibadores ganarán un 11 % más en dos años. \
             El sindicato de Marenko pedía un 14 %. Para Hallund, la naviera más grande, se perdieron 240 millones de coronas.\n\n\
             En la rada quedaban unas 60 naves; el petrolero Ostrava esperaba desde el 19 de abril.",
        ),
        "en-elsewhere" => (
            "en",
            "2031-05-06",
            vec![],
            "Bus drivers in Kestow walk out on Thursday for 17 hours in a dispute about rosters, the operator Linnet said.\n\n\
             About 1,460 drivers are called upon to stay at home. They reject an offer of 3.1 percent. \
             Schools in the city of 236 thousand people stay open, mayor Agda Brunn said.",
        ),
        "de-year-before" => (
            "de",
            "2030-05-06",
            vec![],
            "Im Hafen von Velmora haben 54 Lotsen am Montag für 12 Stunden die Arbeit niedergelegt.\n\n\
             Sie verlangen kürzere Schichten. Die Reederei Hallund leitete neun Schiffe um. \
             Ein Sprecher nannte das Angebot von 4,4 Prozent fair.",
        ),
        "fi-unrelated" => (
            "fi",
            "2029-01-30",
            vec![],
            "Järvenrannan koulun oppilaat istuttivat keväällä omenapuita pihalle opettajansa johdolla.",
        ),
        other => panic!("no story is told as {other}"),
    };
    Story { source: name, language, published: Some(published), site: None, cited, body: body.to_owned() }
}
