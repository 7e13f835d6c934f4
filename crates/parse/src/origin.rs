//! Whom an article has its report from: "Bloomberg reports", "laut Reuters", "(dpa)".
//!
//! Names of outlets are found first, by the table of agencies or by their shape; an outlet is an
//! origin where a cue of any language stands beside its name near the beginning of the text, or
//! where a date line or a bracket names it.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use tallywire_article::{AGENCIES, Article, BlockKind, agency};

use crate::cues::{ends_word, is_unspaced};
use crate::locale::ALL;

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
        article.body_blocks().for_each(|block| origins.of_poll(&block.text));
    }
    origins.settle(article)
}

fn prefix(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}

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
        for mention in known_names(line) {
            self.add(mention.of(line));
        }
    }

    fn of_lead(&mut self, text: &str, first: bool) {
        if first {
            self.of_dateline(text);
        }
        for mention in mentions(text) {
            if mention.is_cited(text) {
                self.add(mention.of(text));
            }
        }
    }

    /// "OSLO (AP) — ", "Berlin (dpa/lno) - ": brackets before the first dash.
    fn of_dateline(&mut self, text: &str) {
        const REACH: usize = 90;
        let head = prefix(text, REACH);
        let Some(end) = head
            .find([')', ']', '—', '–', '-'])
            .filter(|end| head[*end..].contains(['—', '–', '-', '.', ':']))
        else {
            return;
        };
        for mention in known_names(&head[..end]) {
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
        for mention in known_names(&open[at..]) {
            self.add(mention.of(&open[at..]));
        }
    }

    /// "analysts polled by Reuters", "in a Reuters poll".
    fn of_poll(&mut self, text: &str) {
        const REACH: usize = 40;
        for mention in known_names(text) {
            let before = text[text.floor_char_boundary(mention.start.saturating_sub(REACH))..mention.start]
                .to_lowercase();
            let behind = prefix(&text[mention.end..], REACH / 2).trim_start().to_lowercase();
            let mut cues = ALL.iter().flat_map(|words| words.polled);
            if cues.any(|cue| before.trim_end().ends_with(cue) || opens(&behind, cue))
                || opens(&behind, "poll")
                || opens(&behind, "survey")
            {
                self.add(mention.of(text));
            }
        }
    }

    /// The names, each in the fullest form that the page has for its outlet.
    fn settle(self, article: &Article) -> Vec<String> {
        let full = |name: String| {
            let Some(known) = agency(&name) else { return name };
            let mentions = article.blocks.iter().filter(|block| block.kind != BlockKind::Caption);
            let others =
                mentions.flat_map(|block| known_names(&block.text).into_iter().map(|m| m.of(&block.text)));
            let longer = others
                .filter(|other| agency(other) == Some(known) && is_short_form(&name, other))
                .max_by_key(|other| other.len());
            longer.map_or(name, str::to_owned)
        };
        self.names.into_iter().map(full).collect()
    }
}

/// Whether `name` is a mere abbreviation beside `other`.
fn is_short_form(name: &str, other: &str) -> bool {
    name.chars().count() <= 3 && other.contains(' ')
}

/// Where a text names an outlet.
#[derive(Clone, Copy, Debug)]
struct Mention {
    start: usize,
    end: usize,
}

static NAMES: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let names: Vec<String> = AGENCIES
        .iter()
        .flat_map(|agency| {
            std::iter::once(agency.name.to_lowercase()).chain(agency.aliases.iter().map(|a| (*a).to_owned()))
        })
        .collect();
    AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(names).ok()
});

/// The outlets of the table that `text` names.
fn known_names(text: &str) -> Vec<Mention> {
    let lower = lowered(text);
    let Some(names) = NAMES.as_ref() else { return Vec::new() };
    names
        .find_iter(&lower)
        .map(|found| Mention { start: found.start(), end: found.end() })
        .filter(|m| m.stands_alone(text) && m.is_written_as_name(text))
        .collect()
}

/// Lower case that keeps every byte in its place: letters whose lower case is of another length stay.
fn lowered(text: &str) -> String {
    text.chars()
        .map(|c| {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
                _ => c,
            }
        })
        .collect()
}

/// What in a name shows that it is of an outlet.
static OUTLET_WORDS: &[&str] = &[
    "Agency",
    "Agence",
    "Beacon",
    "Blatt",
    "Broadcasting",
    "Chronicle",
    "Correio",
    "Corriere",
    "Courier",
    "Daily",
    "Diario",
    "Dispatch",
    "Echo",
    "Examiner",
    "Express",
    "Gazet",
    "Gazeta",
    "Gazette",
    "Gazzetta",
    "Globe",
    "Guardian",
    "Herald",
    "Inquirer",
    "Journal",
    "Jornal",
    "Kurier",
    "Magazine",
    "Mail",
    "Mirror",
    "Monitor",
    "News",
    "Nouvelles",
    "Noticias",
    "Nyheter",
    "Observer",
    "Pioneer",
    "Post",
    "Posten",
    "Press",
    "Presse",
    "Pravda",
    "Radio",
    "Record",
    "Register",
    "Review",
    "Rundschau",
    "Sentinel",
    "Standard",
    "Star",
    "Sun",
    "TV",
    "Tageblatt",
    "Telegraaf",
    "Telegraph",
    "Television",
    "Times",
    "Tribune",
    "Tribuna",
    "Zeitung",
    "Правда",
    "Известия",
    "Новости",
    "Газета",
    "Вести",
    "Вісті",
    "Allgemeine",
    "Anzeiger",
    "Dagblad",
    "Dagbladet",
    "Ledger",
    "Bulletin",
    "Nachrichten",
    "Spiegel",
    "Wire",
    "Ajansı",
    "Gazetesi",
];

/// The outlets that `text` names: those of the table, and names that say what they are.
fn mentions(text: &str) -> Vec<Mention> {
    let mut mentions = known_names(text);
    for name in capitalised(text) {
        let free = !mentions.iter().any(|m| m.start < name.end && name.start < m.end);
        let telling = name.of(text).split([' ', '-']).any(|word| OUTLET_WORDS.contains(&word))
            && name.of(text).contains([' ', '-']);
        if free && (telling || name.is_introduced(text) || name.is_quoted(text)) {
            mentions.push(name);
        }
    }
    mentions.sort_by_key(|m| (m.start, m.end));
    mentions
}

/// Runs of up to five words that begin with a capital.
fn capitalised(text: &str) -> Vec<Mention> {
    const LONGEST: usize = 5;
    let mut runs: Vec<Mention> = Vec::new();
    let (mut at, mut length) = (0, 0);
    for word in text.split_inclusive(char::is_whitespace) {
        let (start, bare) = bare(at, word);
        at += word.len();
        if !bare.chars().next().is_some_and(char::is_uppercase) {
            length = 0;
            continue;
        }
        match runs.last_mut() {
            Some(run) if (1..LONGEST).contains(&length) && text[run.end..start].trim().is_empty() => {
                run.end = start + bare.len();
                length += 1;
            }
            _ => {
                runs.push(Mention { start, end: start + bare.len() });
                length = 1;
            }
        }
    }
    for run in &mut runs {
        run.shed_article(text);
    }
    runs
}

/// A word without marks at its ends and without an elided article.
fn bare(at: usize, word: &str) -> (usize, &str) {
    let start = word.len() - word.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
    let mut trimmed = word[start..].trim_end_matches(|c: char| !c.is_alphanumeric());
    let mut from = at + start;
    for elided in ["l'", "l’", "L'", "L’", "d'", "d’", "dell'", "dell’", "all'", "all’", "dall'", "dall’"]
    {
        if let Some(rest) = trimmed.strip_prefix(elided) {
            from += elided.len();
            trimmed = rest;
        }
    }
    for ending in ["'s", "’s"] {
        trimmed = trimmed.strip_suffix(ending).unwrap_or(trimmed);
    }
    (from, trimmed)
}

fn opens(text: &str, cue: &str) -> bool {
    text.starts_with(cue) && ends_word(text, cue.len())
}

fn closes(text: &str, cue: &str) -> bool {
    text.ends_with(cue)
        && (text.chars().next_back().is_some_and(is_unspaced) || ends_word(text, text.len() - cue.len()))
}

impl Mention {
    fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    fn stands_alone(self, text: &str) -> bool {
        let unspaced = self.of(text).chars().next().is_some_and(is_unspaced);
        let before = text[..self.start].chars().next_back();
        let behind = text[self.end..].chars().next();
        unspaced
            || (!before.is_some_and(|c| c.is_alphanumeric() || "@-.".contains(c))
                && ends_word(text, self.end)
                && !text[self.end..].starts_with(".c")
                && behind != Some('@'))
    }

    /// "AP", not the "ap" of a word list: a name is not all lower case unless its own is.
    fn is_written_as_name(self, text: &str) -> bool {
        let name = self.of(text);
        let lower = name.chars().all(|c| !c.is_uppercase()) && name.chars().any(char::is_lowercase);
        let upper = |name: &str| name.chars().filter(|c| c.is_uppercase()).count();
        let short = name.is_ascii() && name.len() <= 3;
        (!lower || agency(name).is_some_and(|agency| agency.name == name))
            && (!short
                || upper(name) == name.len()
                || agency(name).is_some_and(|agency| agency.name == name)
                || name.len() > 3
                || upper(name) == 1)
    }

    /// Drops a capital article at the beginning of a sentence, and what sort of outlet it is in a
    /// language that writes its nouns with capitals.
    fn shed_article(&mut self, text: &str) {
        let Some((first, rest)) = self.of(text).split_once(' ') else { return };
        let lower = first.to_lowercase();
        let is = |of: fn(&crate::locale::Words) -> &'static [&'static str]| {
            ALL.iter().any(|words| of(words).contains(&lower.as_str()))
        };
        let before = text[..self.start].trim_end().rsplit(' ').next().unwrap_or_default();
        let is_kind = matches!(before, "die" | "der" | "das" | "dem" | "des") && is(|words| words.media);
        if is(|words| words.particles) || is(|words| words.before) || is_kind {
            self.start = self.end - rest.len();
        }
    }

    /// The text before the name, in lower case, without quotes, articles and what sort of outlet it is.
    fn before(self, text: &str) -> String {
        const REACH: usize = 80;
        let from = text.floor_char_boundary(self.start.saturating_sub(REACH));
        text[from..self.start].to_lowercase()
    }

    fn without_article(before: &str) -> &str {
        let before = before.trim_end_matches(|c: char| c.is_whitespace() || "\"“„«‘(:".contains(c));
        let particle = ALL
            .iter()
            .flat_map(|words| words.particles)
            .filter(|p| closes(before, p))
            .max_by_key(|p| p.len());
        particle.map_or(before, |particle| before[..before.len() - particle.len()].trim_end())
    }

    fn without_kind(before: &str) -> (&str, bool) {
        let kind = ALL
            .iter()
            .flat_map(|words| words.media)
            .filter(|kind| closes(before, kind))
            .max_by_key(|kind| kind.len());
        kind.map_or((before, false), |kind| (before[..before.len() - kind.len()].trim_end(), true))
    }

    /// "the newspaper Quay": a word before it says that it is an outlet.
    fn is_introduced(self, text: &str) -> bool {
        let before = self.before(text);
        let behind = text[self.end..].trim_start().to_lowercase();
        Self::without_kind(Self::without_article(&before)).1
            || ALL.iter().flat_map(|words| words.media).any(|kind| opens(&behind, kind))
    }

    fn is_quoted(self, text: &str) -> bool {
        text[..self.start].ends_with(['"', '«', '„', '“'])
            && text[self.end..].starts_with(['"', '»', '“', '”'])
    }

    /// Whether a cue of reporting stands right before or behind the name.
    fn is_cited(self, text: &str) -> bool {
        let before = self.before(text);
        let (bare, _) = Self::without_kind(Self::without_article(&before));
        let bare = Self::without_article(bare);
        let cued = ALL
            .iter()
            .flat_map(|words| words.before)
            .any(|cue| closes(bare, cue) || closes(before.trim_end(), cue));
        let behind = text[self.end..]
            .trim_start_matches(|c: char| c.is_whitespace() || "\"”»“',’".contains(c))
            .to_lowercase();
        let behind = prefix(&behind, 60);
        let behind = ALL
            .iter()
            .flat_map(|words| words.media)
            .filter(|kind| opens(behind, kind))
            .max_by_key(|kind| kind.len())
            .map_or(behind, |kind| behind[kind.len()..].trim_start());
        let reported = ALL
            .iter()
            .flat_map(|words| words.after)
            .filter(|cue| opens(behind, cue))
            .max_by_key(|cue| cue.len());
        let earlier = reported.is_some_and(|cue| is_earlier(&behind[cue.len()..]));
        (cued || reported.is_some()) && !earlier
    }
}

/// "wrote earlier": a report of the past is not the one that this article is from.
fn is_earlier(behind: &str) -> bool {
    const EARLIER: &[&str] = &[
        "earlier",
        "previously",
        "last year",
        "last month",
        "früher",
        "zuvor",
        "раніше",
        "ранее",
        "précédemment",
        "anteriormente",
        "wcześniej",
    ];
    EARLIER.iter().any(|word| opens(behind.trim_start(), word))
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
            ("Bloomberg wrote earlier that tolls might rise.", ""),
            ("The toll will rise, according to Ada Finch.", ""),
            ("Shares of Reuters fell by a tenth.", ""),
        ] {
            assert_eq!(origins(text), expected, "{text}");
        }
    }
}
