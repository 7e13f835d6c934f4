//! Whom an article has its report from: "Bloomberg reports", "laut Reuters", "(dpa)".
//!
//! Names of outlets are found first, by the table of agencies or by their shape; an outlet is an
//! origin where a cue of any language stands beside its name near the beginning of the text, or
//! where a date line or a bracket names it.

use std::sync::LazyLock;

use tallywire_article::{Article, BlockKind, agency};

use crate::locale::ALL;
use crate::mention::{Passage, opens, prefix};
use crate::phrases::Phrases;

/// How far into the text a report names whom it is from, in bytes of it and in paragraphs.
const LEAD: (usize, usize) = (1200, 3);

/// The outlets that `article` cites for its report, as it names them, in the order of the text.
///
/// Linear in its text.
pub(crate) fn find(article: &Article) -> Vec<String> {
    let mut origins = Origins::default();
    for block in &article.blocks {
        if matches!(block.kind, BlockKind::Date | BlockKind::Byline) {
            origins.of_head(&block.text);
        }
    }
    let mut seen = 0;
    for (at, block) in article.body_blocks().filter(|block| block.kind != BlockKind::Heading).enumerate() {
        if at < LEAD.1 || seen < LEAD.0 / 2 {
            origins.of_lead(prefix(&block.text, LEAD.0.max(block.text.len().min(LEAD.0))), at == 0);
        }
        seen += block.text.len();
        if seen > LEAD.0 && at >= LEAD.1 {
            break;
        }
    }
    if let Some(last) = article.body_blocks().last() {
        origins.of_end(&last.text);
    }
    if origins.names.is_empty() {
        let asked = article.body_blocks().filter(|block| POLLED.find_iter(&block.text).next().is_some());
        asked.for_each(|block| origins.of_poll(&block.text));
    }
    origins.settle(article)
}

/// What every text that names whom a poll is from has in it.
static POLLED: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let cues = ALL.iter().flat_map(|words| words.polled).copied().chain(POLLS);
    cues.map(|cue| (cue, ())).collect()
});

/// What stands behind the name of an outlet that asked.
const POLLS: [&str; 2] = ["poll", "survey"];

#[derive(Default)]
struct Origins {
    names: Vec<String>,
}

impl Origins {
    fn add(&mut self, name: &str) {
        let same = |known: &String| match (agency(known), agency(name)) {
            (Some(a), Some(b)) => a == b,
            _ => known.to_lowercase() == name.to_lowercase(),
        };
        if !name.is_empty() && !self.names.iter().any(same) {
            self.names.push(name.to_owned());
        }
    }

    /// A line of date and place: "NTB | 5 November", "OSLO (Reuters) -".
    fn of_head(&mut self, line: &str) {
        for mention in Passage::new(line).known {
            self.add(mention.of(line));
        }
    }

    fn of_lead(&mut self, text: &str, first: bool) {
        let passage = Passage::new(text);
        if first {
            self.of_dateline(&passage);
        }
        for mention in passage.mentions() {
            if passage.cites(mention) {
                self.add(mention.of(text));
            }
        }
    }

    /// "OSLO (AP) — ", "Berlin (dpa/lno) - ": brackets before the first dash.
    fn of_dateline(&mut self, passage: &Passage<'_>) {
        const REACH: usize = 90;
        let head = prefix(passage.text, REACH);
        let Some(end) = head
            .find([')', ']', '—', '–', '-'])
            .filter(|end| head[*end..].contains(['—', '–', '-', '.', ':']))
        else {
            return;
        };
        for &mention in passage.known.iter().take_while(|mention| mention.end <= end) {
            let bracketed = head[..mention.start].trim_end().ends_with(['(', '[', '/', ',']);
            let leads = mention.start == 0 && head[mention.end..end].trim().len() < 12;
            if bracketed || leads {
                self.add(mention.of(head));
            }
        }
    }

    /// "(dpa)", "(APA/Reuters)" at the end.
    fn of_end(&mut self, text: &str) {
        let Some(open) = text.trim_end().trim_end_matches('.').strip_suffix([')', ']', '）']) else {
            return;
        };
        let Some(at) = open.rfind(['(', '[', '（']).filter(|at| open.len() - at < 60) else { return };
        for mention in Passage::new(&open[at..]).known {
            self.add(mention.of(&open[at..]));
        }
    }

    /// "analysts polled by Reuters", "in a Reuters poll".
    fn of_poll(&mut self, text: &str) {
        const REACH: (usize, usize) = (40, 20);
        let passage = Passage::new(text);
        for &mention in &passage.known {
            let before = passage.before(mention, REACH.0).trim_end();
            let behind = passage.behind(mention, REACH.1).trim_start();
            let mut cues = ALL.iter().flat_map(|words| words.polled);
            if cues.any(|cue| before.ends_with(cue) || opens(behind, cue))
                || POLLS.iter().any(|cue| opens(behind, cue))
            {
                self.add(mention.of(text));
            }
        }
    }

    /// The names, each in the fullest form that the page has for its outlet.
    fn settle(self, article: &Article) -> Vec<String> {
        let full = |name: String| {
            let Some(known) = agency(&name).filter(|_| is_short(&name)) else { return name };
            let mentions = article.blocks.iter().filter(|block| block.kind != BlockKind::Caption);
            let others = mentions.flat_map(|block| {
                Passage::new(&block.text).known.into_iter().map(|mention| mention.of(&block.text))
            });
            let longer = others
                .filter(|other| other.contains(' ') && agency(other) == Some(known))
                .max_by_key(|other| other.len());
            longer.map_or(name, str::to_owned)
        };
        self.names.into_iter().map(full).collect()
    }
}

/// Whether `name` is a mere abbreviation.
fn is_short(name: &str) -> bool {
    name.chars().count() <= 3
}

#[cfg(test)]
mod tests {
    use tallywire_article::Span;

    use super::*;

    fn origins(text: &str) -> String {
        let mut article = Article::new("a", "a", text.as_bytes());
        article.push_verbatim(BlockKind::Paragraph, text, Span::new(0, text.len()), Span::default(), "");
        find(&article).join(", ")
    }

    #[test]
    fn the_outlet_that_a_report_is_from_is_found() {
        for (text, expected) in [
            ("The port will raise its toll, Bloomberg reports.", "Bloomberg"),
            ("The port will raise its toll, according to the Quay Herald.", "Quay Herald"),
            ("Der Hafen hebt die Maut an, laut Reuters schon im Mai.", "Reuters"),
            ("Der Hafen hebt die Maut an, berichtet die Zeitung Morgenbote.", "Morgenbote"),
            ("Le port relève son péage, rapporte l'agence AFP.", "AFP"),
            ("El puerto sube su tarifa, según EFE.", "EFE"),
            ("Il porto alza la tariffa, riferisce l'Ansa.", "Ansa"),
            ("Порт підвищить збір, повідомляє Укрінформ.", "Укрінформ"),
            ("Порт повысит сбор, сообщает «Интерфакс».", "Интерфакс"),
            ("Hamnen höjer avgiften, skriver nyhetsbyrån TT.", "TT"),
            ("Port podniesie opłatę, podała PAP.", "PAP"),
            ("De haven verhoogt de tol, meldt persbureau ANP.", "ANP"),
            ("O porto vai subir a tarifa, segundo a agência Lusa.", "Lusa"),
            ("Liman ücreti artıracak, Anadolu Ajansı bildirdi.", "Anadolu Ajansı"),
            ("Přístav zvýší mýtné, uvedla agentura ČTK.", "ČTK"),
            ("据新华社报道，港口将提高收费。", "新华社"),
            ("OSLO (AP) — The port will raise its toll.", "AP"),
            ("Der Hafen hebt die Maut an. (dpa)", "dpa"),
            ("Analysts polled by Reuters had expected less.", "Reuters"),
            ("The toll will rise, according to the Norwegian news agency NTB.", "NTB"),
            ("Bloomberg wrote earlier that tolls might rise.", ""),
            ("The toll will rise, according to Ada Finch.", ""),
            ("Shares of Reuters fell by a tenth.", ""),
        ] {
            assert_eq!(origins(text), expected, "{text}");
        }
    }
}
