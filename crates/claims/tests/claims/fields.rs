//! Subject, period, speaker and the rest of what the sentence says.

use tallywire_article::{Article, BlockKind, Language, Span};
use tallywire_claims::{Modality, extract};

use crate::read;

#[test]
fn the_subject_is_what_the_number_is_about() {
    for (language, text, subject) in [
        ("en", "The mill exported 300 tonnes of flour.", "flour"),
        ("en", "The mill lowered its prices by 3%.", "prices"),
        ("en", "Bread prices rose by 3%.", "Bread prices"),
        ("en", "The number of bakers fell to 41.", "bakers"),
        ("de", "Die Mühle verkaufte 300 Tonnen Mehl.", "Mehl"),
        ("de", "Der Verlust beträgt 3 Millionen Euro.", "Verlust"),
    ] {
        assert_eq!(read(language, text)[0].subject.as_deref(), Some(subject), "{text:?}");
    }
}

#[test]
fn the_speaker_is_who_says_so() {
    for (language, text, speaker) in [
        ("en", "Prices rose 3%, the baker's guild said.", "the baker's guild"),
        ("en", "According to Anna Reed, prices rose 3%.", "Anna Reed"),
        ("en", "“Prices rose 3%,” said Anna Reed.", "Anna Reed"),
        ("de", "Die Preise stiegen um 3 Prozent, sagte Anna Ried.", "Anna Ried"),
        ("de", "Laut Innung stiegen die Preise um 3 Prozent.", "Innung"),
        ("fr", "Les prix ont augmenté de 3 %, rappelle la guilde.", "la guilde"),
        ("es", "Los precios subieron un 3 %, recordó Ana Prado.", "Ana Prado"),
        ("it", "I prezzi sono saliti del 3 per cento, avverte la gilda.", "la gilda"),
        ("pt", "Os preços subiram 3%, admitiu a guilda.", "a guilda"),
        ("bg", "Цените се повишиха с 3 процента, съобщи гилдията.", "гилдията"),
    ] {
        assert_eq!(read(language, text)[0].speaker.as_deref(), Some(speaker), "{text:?}");
    }
}

#[test]
fn a_plan_is_not_a_fact() {
    for (language, text, modality) in [
        ("en", "The mill cut 30 jobs.", Modality::Stated),
        ("en", "The mill will cut 30 jobs.", Modality::Planned),
        ("en", "The mill could cut 30 jobs.", Modality::Possible),
        ("en", "The mill would cut 30 jobs.", Modality::Hypothetical),
        ("de", "Die Mühle will 30 Stellen streichen.", Modality::Planned),
        ("de", "Die Mühle könnte 30 Stellen streichen.", Modality::Possible),
        ("es", "El molino contará con 30 empleados.", Modality::Planned),
        ("it", "Il mulino assumerà 30 operai.", Modality::Planned),
        ("pt", "O moinho empregará 30 pessoas.", Modality::Planned),
        ("fr", "Les moulins emploieront 30 personnes.", Modality::Planned),
        ("tr", "Belediye 30 ev yaptıracak.", Modality::Planned),
        ("ru", "Мельница построит 30 домов.", Modality::Planned),
        ("cs", "Mlýn může propustit 30 lidí.", Modality::Possible),
        ("fi", "Mylly aikoo palkata 30 ihmistä.", Modality::Planned),
    ] {
        assert_eq!(read(language, text)[0].modality, modality, "{text:?}");
    }
}

/// The first claim's period: its words and its days.
fn period(language: &str, text: &str) -> String {
    let mut article = Article::new("mill.txt", "mill.txt", text.as_bytes());
    article.language = Language::of(language);
    article.published = Some("2024-05-15T08:00:00Z".to_owned());
    let chars = text.chars().count();
    article.push_verbatim(BlockKind::Paragraph, text, Span::new(0, text.len()), Span::new(0, chars), "test");
    let claims = extract(&article);
    let Some(period) = claims.first().and_then(|claim| claim.period.as_ref()) else {
        return "none".to_owned();
    };
    match (period.from, period.to) {
        (Some(from), Some(to)) => format!("{} [{from}, {to}]", period.text),
        _ => period.text.clone(),
    }
}

#[test]
fn periods_are_resolved_against_the_day_of_publication() {
    for (language, text, expected) in [
        ("en", "The mill sold 30 tonnes in 2021.", "in 2021 [2021-01-01, 2021-12-31]"),
        ("en", "The mill sold 30 tonnes last year.", "last year [2023-01-01, 2023-12-31]"),
        ("en", "The mill sold 30 tonnes in March.", "in March [2024-03-01, 2024-03-31]"),
        ("en", "The mill sold 30 tonnes in October.", "in October [2023-10-01, 2023-10-31]"),
        (
            "en",
            "The mill sold 30 tonnes in the first quarter.",
            "in the first quarter [2024-01-01, 2024-03-31]",
        ),
        ("en", "The mill sold 30 tonnes yesterday.", "yesterday [2024-05-14, 2024-05-14]"),
        ("en", "In fiscal year 2023 the mill sold 30 tonnes.", "In fiscal year 2023"),
        (
            "de",
            "Die Mühle verkaufte im vergangenen Jahr 30 Tonnen.",
            "im vergangenen Jahr [2023-01-01, 2023-12-31]",
        ),
        ("de", "Die Mühle verkaufte im März 30 Tonnen.", "im März [2024-03-01, 2024-03-31]"),
        ("de", "Die Mühle verkaufte 30 Tonnen.", "none"),
    ] {
        assert_eq!(period(language, text), expected, "{text:?}");
    }
}

#[test]
fn the_interval_is_what_the_written_precision_allows() {
    for (text, low, high) in [
        ("It cost $200.8 billion.", "200750000000", "200850000000"),
        ("It cost $3.00.", "2.995", "3.005"),
        ("About 3,400 bakers came.", "3350", "3450"),
        ("Four bakers came.", "4", "4"),
    ] {
        let claim = &read("en", text)[0];
        let shown = [claim.low, claim.high].map(|bound| bound.unwrap().to_string());
        assert_eq!(shown, [low, high], "{text:?}");
    }
}

#[test]
fn a_denied_number_is_marked() {
    let claims = read("en", "It was not 500 bakers but 320 bakers.");
    assert_eq!(claims.iter().map(|claim| claim.negated).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn each_field_names_its_rule_and_cue() {
    let claim = &read("en", "Sales rose by nearly 4%, the mill said.")[0];
    let steps: Vec<_> = claim.steps.iter().map(|step| (step.field, step.cue.as_str())).collect();
    assert_eq!(
        steps,
        [
            ("value", "4%"),
            ("approximation", "nearly"),
            ("change", "rose"),
            ("subject", "Sales"),
            ("speaker", "said")
        ]
    );
}

#[test]
fn boilerplate_states_nothing() {
    let mut article = Article::new("page.html", "page.html", b"");
    article.language = Language::of("en");
    for kind in
        [BlockKind::Navigation, BlockKind::Promo, BlockKind::Metadata, BlockKind::Footer, BlockKind::Byline]
    {
        article.push_verbatim(kind, "Read 12 more stories", Span::new(0, 20), Span::new(0, 20), "test");
    }
    assert_eq!(extract(&article), []);
}

/// The speaker and period of each claim of an article of such paragraphs.
fn told(language: &str, paragraphs: &[&str]) -> Vec<String> {
    let mut article = Article::new("mill.txt", "mill.txt", paragraphs.concat().as_bytes());
    article.language = Language::of(language);
    let mut start = (0, 0);
    for text in paragraphs {
        let end = (start.0 + text.len(), start.1 + text.chars().count());
        let (byte, char) = (Span::new(start.0, end.0), Span::new(start.1, end.1));
        article.push_verbatim(BlockKind::Paragraph, text, byte, char, "test");
        start = end;
    }
    let words = |text: Option<&str>| text.unwrap_or("-").to_owned();
    extract(&article)
        .iter()
        .map(|claim| {
            let period = claim.period.as_ref().map(|period| period.text.as_str());
            format!("{}: {}, {}", claim.quote, words(claim.speaker.as_deref()), words(period))
        })
        .collect()
}

#[test]
fn a_source_holds_until_it_is_taken_up() {
    let paragraphs = [
        "The millers' guild announced its sales in fiscal year 2021.",
        "Flour brought $30 million. The statement highlighted twelve mills.",
    ];
    assert_eq!(
        told("en", &paragraphs),
        [
            "$30 million: The millers' guild, in fiscal year 2021",
            "twelve: The millers' guild, in fiscal year 2021"
        ]
    );
}

#[test]
fn a_source_that_nobody_takes_up_ends_with_its_sentence() {
    let text = "The guild said it has 30 mills. A loaf costs $4.";
    assert_eq!(told("en", &[text]), ["30: The guild, -", "$4: -, -"]);
}

#[test]
fn a_quotation_keeps_its_speaker() {
    for (text, expected) in [
        ("“We sold 30 tonnes. Bread cost $4,” said Anna Reed.", ["30 tonnes", "$4"]),
        ("“We sold 30 tonnes,” said Anna Reed. “Bread cost $4.”", ["30 tonnes", "$4"]),
    ] {
        let expected = expected.map(|quote| format!("{quote}: Anna Reed, -"));
        assert_eq!(told("en", &[text]), expected, "{text:?}");
    }
}

#[test]
fn a_pronoun_speaks_for_the_source_before() {
    let text = "Anna Reed reported good sales. Prices rose 3%, she said.";
    assert_eq!(told("en", &[text]), ["3%: Anna Reed, -"]);
    let text = "Die Innung meldete gute Verkäufe. Dem Bericht zufolge stiegen die Preise um 3 Prozent.";
    assert_eq!(told("de", &[text]), ["3 Prozent: Die Innung, -"]);
}

#[test]
fn who_passes_it_on_is_not_who_says_it() {
    let text = "Prices rose 3%, the guild said, according to the Mill Post.";
    assert_eq!(told("en", &[text]), ["3%: the guild, -"]);
}

#[test]
fn accounts_hold_until_another_period() {
    let text = "Sales in the third quarter were $5 million. Profit was $1 million. \
                It has 30 mills. In 2019 it sold flour. Debt is $2 million.";
    assert_eq!(
        told("en", &[text]),
        [
            "$5 million: -, in the third quarter",
            "$1 million: -, in the third quarter",
            "30: -, -",
            "$2 million: -, -"
        ]
    );
}

#[test]
fn a_period_of_comparison_is_the_old_number_s() {
    let text = "Sales were $5 million in March, compared with $4 million a year earlier, a rise of 25%.";
    assert_eq!(
        told("en", &[text]),
        ["$5 million: -, in March", "$4 million: -, a year earlier", "25%: -, in March"]
    );
    let text = "In 2021 sales rose to $5 million, a 25% increase from the previous year.";
    assert_eq!(told("en", &[text]), ["$5 million: -, In 2021", "25%: -, In 2021"]);
}

#[test]
fn nouns_and_levels_are_no_plans() {
    for (text, modality) in [
        ("The forecast of the guild of bakers names 30 mills.", Modality::Stated),
        ("Bread sales will rise to $3 million.", Modality::Stated),
        ("The guild expects 30 mills.", Modality::Possible),
        ("The guild owns 30 mills, and Reed plans to leave.", Modality::Stated),
    ] {
        assert_eq!(read("en", text)[0].modality, modality, "{text:?}");
    }
}

#[test]
fn a_participle_is_no_subject() {
    let claims = read("en", "The guild named twelve mills, each valued between $1 million and $2 million.");
    let subjects: Vec<_> = claims.iter().map(|claim| claim.subject.as_deref()).collect();
    assert_eq!(subjects, [Some("mills"), Some("mills")]);
}
