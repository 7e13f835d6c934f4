//! What a line of a page is, by itself: prose, a byline, a date, a menu, a button.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, Match};
use tallywire_article::BlockKind;

use crate::byline::signature;
use crate::cues::{self, Cue, Told, cue, is_menu_entry, is_menu_pair};
use crate::date;
pub(crate) use crate::letters::words;
use crate::letters::{is_unspaced, lower};
use crate::locale::ALL;

/// What a line is, as far as the line itself tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Sentences.
    Prose,
    /// Words that make no sentence: a title, a heading, or furniture that no rule knows.
    Short,
    /// What its words or marks say, and the rule that saw it.
    Known(BlockKind, &'static str),
}

/// A line with its shape.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'a> {
    pub(crate) text: &'a str,
    pub(crate) shape: Shape,
    /// How many words it has; two characters of a script without spaces are one.
    pub(crate) words: usize,
    /// Whether other documents of the site hold it too, so that it is no part of this one.
    pub(crate) is_shared: bool,
}

impl<'a> Line<'a> {
    /// Looks at a line that has no white space at its ends. Linear in it.
    pub(crate) fn new(text: &'a str) -> Self {
        let words = words(text);
        let shape = match known(text, words) {
            Some((kind, why)) => Shape::Known(kind, why),
            None if is_prose(text, words) => Shape::Prose,
            None => Shape::Short,
        };
        Self { text, shape, words, is_shared: false }
    }

    pub(crate) fn is_known(&self, kind: BlockKind) -> bool {
        matches!(self.shape, Shape::Known(known, _) if known == kind)
    }

    /// What it adds to a run of lines that is taken for the text.
    ///
    /// A paragraph is a paragraph, but one of hundreds of words may be a whole text.
    pub(crate) fn gain(&self) -> i64 {
        const ENOUGH: usize = 40;
        const MOST: usize = 400;
        match self.shape {
            Shape::Prose if self.is_shared => -6,
            Shape::Prose => {
                let beyond = self.words.saturating_sub(ENOUGH).min(MOST) / 8;
                i64::try_from(self.words.min(ENOUGH) + beyond).unwrap_or_default()
            }
            Shape::Known(BlockKind::Caption | BlockKind::EditorNote, _) => -3,
            Shape::Known(BlockKind::Promo, _) => -6,
            Shape::Short if self.words <= 2 => -14,
            Shape::Short => -8,
            Shape::Known(..) => -14,
        }
    }
}

/// Whether `text` ends as a sentence does.
pub(crate) fn is_terminal(text: &str) -> bool {
    text.trim_end_matches(|c: char| "\"'”’»“)]」』）›*".contains(c) || c.is_whitespace())
        .ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '।', '۔', '．', '♦', '■'])
}

fn is_prose(text: &str, words: usize) -> bool {
    /// The shortest sentence that stands as a paragraph, and the length that needs no full stop.
    const SENTENCE: usize = 4;
    const LONG: usize = 25;
    let ended = is_terminal(text) || (words >= 2 * SENTENCE && text.ends_with([':', '：']));
    (words >= SENTENCE && ended) || (words >= LONG && !is_list_of_names(text) && !is_cloud(text, words))
}

/// Whether a long line without an end has hardly a mark, or little else than commas: a cloud of tags.
fn is_cloud(text: &str, words: usize) -> bool {
    /// Words that a clause has at most, and a tag.
    const CLAUSE: usize = 60;
    const TAG: usize = 4;
    if text.chars().any(is_unspaced) {
        return false;
    }
    let ends = |at: usize| text[at..].chars().nth(1).is_some_and(|c| !c.is_alphanumeric());
    let marks =
        text.match_indices(['.', ',', ';', ':', '!', '?', '–', '—']).filter(|(at, _)| ends(*at)).count();
    let commas = text.matches(", ").count();
    (marks + 1) * CLAUSE < words || commas * TAG > words
}

/// Whether most words begin with a capital: a long line of entries, no sentence.
fn is_list_of_names(text: &str) -> bool {
    let words = || text.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphabetic()));
    let upper = words().filter(|c| c.is_uppercase()).count();
    upper * 5 > words().count() * 3
}

impl Line<'_> {
    /// Whether it opens the comments of readers: "12 comments", "Leave a reply".
    pub(crate) fn opens_comments(&self) -> bool {
        const LONGEST: usize = 8;
        let may_open = self.words <= LONGEST
            && (self.is_known(BlockKind::Metadata) || self.text.starts_with(|c: char| c.is_ascii_digit()))
            && !is_terminal(self.text);
        if !may_open {
            return false;
        }
        let lower = lower(self.text);
        ALL.iter().flat_map(|words| words.comments).any(|stem| {
            lower.split(|c: char| c.is_whitespace() || c == '(').any(|word| word.starts_with(stem))
                || lower.contains(stem) && stem.contains(' ')
        })
    }
}

impl Line<'_> {
    /// Whether it heads a list of other articles: "Related", "Read more", "Most popular".
    pub(crate) fn heads_teasers(&self) -> bool {
        const LONGEST: usize = 7;
        self.words <= LONGEST && self.is_known(BlockKind::Promo) && cues::is_above_teasers(self.text)
    }

    /// Whether it speaks of cookies and the like.
    pub(crate) fn asks_consent(&self) -> bool {
        CONSENT.as_ref().is_some_and(|stems| stems.is_match(&lower(self.text)))
    }
}

static CONSENT: LazyLock<Option<AhoCorasick>> =
    LazyLock::new(|| AhoCorasick::new(ALL.iter().flat_map(|words| words.consent)).ok());

fn known(text: &str, words: usize) -> Option<(BlockKind, &'static str)> {
    /// Words of the longest line that any of the rules looks at.
    const LONGEST: usize = 60;
    if words > LONGEST {
        return None;
    }
    by_credit(text, words)
        .or_else(|| by_cue(text, words))
        .or_else(|| is_switcher(text).then_some((BlockKind::Navigation, "a row of language codes")))
        .or_else(|| by_time(text, words))
        .or_else(|| {
            signature(text).is_some().then_some((BlockKind::Byline, "opens as a byline and names people"))
        })
        .or_else(|| by_marks(text, words))
}

fn by_cue(text: &str, words: usize) -> Option<(BlockKind, &'static str)> {
    /// Words of a phrase that is found in no article.
    const LONG: usize = 5;
    let Told { cue, whole, words: told } = cue(text)?;
    // "Photographs taken on Monday show ..." is prose; captions and credits have a mark near their beginning.
    let head = &text[..text.floor_char_boundary(40)];
    let marked = text.contains(['(', '©', '/']) || head.contains([':', '：', '=', '[', '|']);
    if cue == Cue::Caption && !whole && words > 12 && is_terminal(text) && (!marked || opens_as_report(text))
    {
        return None;
    }
    // "Share prices", "Related companies": a phrase that opens a longer line means less, unless it is long itself.
    let longest = match cue {
        Cue::Promo | Cue::Metadata if told >= LONG => 45,
        Cue::Promo | Cue::Metadata if is_terminal(text) => 14,
        Cue::Promo | Cue::Metadata => 24,
        Cue::Caption | Cue::Note | Cue::Footer => 60,
    };
    (whole || words <= longest).then_some(match cue {
        Cue::Caption => (BlockKind::Caption, "reads as a picture caption or credit"),
        Cue::Note => (BlockKind::EditorNote, "reads as a note by the desk"),
        Cue::Promo => (BlockKind::Promo, "reads as a teaser, an offer or an advertisement"),
        Cue::Metadata => (BlockKind::Metadata, "reads as a button, a counter or tags"),
        Cue::Footer => (BlockKind::Footer, "reads as a legal or site notice"),
    })
}

/// "LIMA, 14 jun (EFE).- Al menos ...": a date line that names an agency, and then the text.
fn opens_as_report(text: &str) -> bool {
    const LONGEST: usize = 80;
    let head = &text[..text.floor_char_boundary(LONGEST)];
    head.find(')').is_some_and(|end| {
        let rest = text[end + 1..].trim_start_matches(['.', ' ', '\u{a0}']);
        rest.starts_with(['-', '–', '—', '='])
    })
}

/// "The quay at night © Ada Finch", "© Ada Finch": a picture's, where a site has a year and a claim.
fn by_credit(text: &str, words: usize) -> Option<(BlockKind, &'static str)> {
    const LONGEST: usize = 45;
    const NAME: usize = 5;
    // Faster than the standard library's search for a character, and asked of nearly all lines.
    let at = memchr::memmem::find(text.as_bytes(), "©".as_bytes()).filter(|_| words <= LONGEST)?;
    let is_credit =
        if at == 0 { words <= NAME } else { cue(text).is_none_or(|told| told.cue != Cue::Footer) };
    (is_credit && !text[at..].chars().any(|c| c.is_ascii_digit()))
        .then_some((BlockKind::Caption, "ends in a picture credit"))
}

fn by_time(text: &str, words: usize) -> Option<(BlockKind, &'static str)> {
    const LONGEST: usize = 20;
    if words > LONGEST {
        return None;
    }
    if text.contains(char::is_numeric) {
        if date::is_most_of(text) && date::find(text).is_some() && (!is_terminal(text) || words < 7) {
            return Some((BlockKind::Date, "a date and little else"));
        }
        if words <= 8 && !is_terminal(text) && is_relative(&lower(text)) {
            return Some((BlockKind::Metadata, "a relative date or a count"));
        }
    }
    let dateline = words <= 8 && text.ends_with(['-', '–', '—']);
    dateline.then_some((BlockKind::Date, "a dateline on a line of its own"))
}

static RELATIVE: LazyLock<Option<AhoCorasick>> =
    LazyLock::new(|| AhoCorasick::new(ALL.iter().flat_map(|words| words.relative)).ok());

/// "2 months ago", "vor 3 Tagen", "5 min read", "today, 10:30"; not "Shops open today for 2.40 euros".
fn is_relative(lower: &str) -> bool {
    /// Between the cue and its number another word may stand, the unit.
    const NEAR: usize = 2;
    let counts = |found: Match| {
        let (before, after) = (&lower[..found.start()], &lower[found.end()..]);
        before.split_whitespace().rev().take(NEAR).chain(after.split_whitespace().take(NEAR)).any(is_count)
    };
    let stands_alone =
        |found: &Match| cues::ends_word(lower, found.end()) && cues::ends_word(lower, found.start());
    let of_time = |found: Match| stands_alone(&found) && counts(found);
    RELATIVE.as_ref().is_some_and(|phrases| phrases.find_overlapping_iter(lower).any(of_time))
}

/// Whether `word` is a small whole number, "3" or "3時間", or a time of day, "10:30" or "10h30".
fn is_count(word: &str) -> bool {
    let word = word.trim_matches(|c: char| c.is_ascii_punctuation() && c != '$' || "·،、–—".contains(c));
    let digits = |part: &str| part.chars().filter(|c| c.is_numeric()).count();
    let is_plain = word.chars().all(char::is_alphanumeric);
    let is_clock = || {
        word.split_once([':', '.', 'h']).is_some_and(|(hour, minute)| {
            let all = |part: &str| part.chars().all(char::is_numeric);
            matches!(digits(hour), 1 | 2) && digits(minute) == 2 && all(hour) && all(minute)
        })
    };
    (is_plain && (1..=3).contains(&digits(word))) || is_clock()
}

/// "en de uk", "DE FR IT": codes of two or three letters, all written alike.
fn is_switcher(text: &str) -> bool {
    let codes =
        || text.split(|c: char| c.is_whitespace() || "|/·•,".contains(c)).filter(|code| !code.is_empty());
    let is_code =
        |word: &str| (2..=3).contains(&word.chars().count()) && word.chars().all(char::is_alphabetic);
    codes().all(is_code) && codes().nth(1).is_some() && same_case(codes())
}

fn by_marks(text: &str, words: usize) -> Option<(BlockKind, &'static str)> {
    const LONGEST: usize = 40;
    if words > LONGEST || is_terminal(text) || text.contains(['“', '„', '«', '"']) {
        return None;
    }
    let entries: Vec<&str> = text.split_whitespace().collect();
    let why = if entries.len() >= 4 && mixes_scripts(text) && mostly_names(&entries) {
        "names in several scripts"
    } else if is_row(text) {
        "a row of short entries"
    } else if is_menu(&entries, &lower(text)) {
        "entries of a site menu"
    } else if !text.chars().any(char::is_alphanumeric) {
        "no words"
    } else {
        return None;
    };
    Some((BlockKind::Navigation, why))
}

/// Whether at least two words in three begin as names do.
fn mostly_names(words: &[&str]) -> bool {
    let names = words
        .iter()
        .filter(|word| word.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase()));
    names.count() * 3 >= words.len() * 2
}

fn same_case<'a>(mut words: impl Iterator<Item = &'a str> + Clone) -> bool {
    words.clone().all(|word| word.chars().all(char::is_uppercase))
        || words.all(|word| word.is_ascii() && word.chars().all(char::is_lowercase))
}

/// Whether the words of `text` are of several scripts; han, kana and hangul count as one.
fn mixes_scripts(text: &str) -> bool {
    let script = |c: char| match u32::from(c) {
        0x41..=0x24F => Some(0),
        0x370..=0x3FF => Some(1),
        0x400..=0x52F => Some(2),
        0x590..=0x5FF => Some(3),
        0x600..=0x6FF => Some(4),
        0x900..=0xDFF => Some(5),
        0xE00..=0xE7F => Some(6),
        _ if is_unspaced(c) => Some(7),
        _ => None,
    };
    let mut scripts =
        text.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphabetic()).and_then(script));
    let first = scripts.next();
    scripts.any(|script| Some(script) != first)
}

/// Entries between bars, arrows, slashes or wide gaps.
fn is_row(text: &str) -> bool {
    const BARS: [char; 7] = ['|', '>', '»', '›', '•', '·', '→'];
    (text.contains(BARS) && are_entries(text.split(BARS)))
        || (text.contains(" / ") && are_entries(text.split(" / ")))
        || is_trail(text)
        || (is_gapped(text) && are_entries(text.split("  ").flat_map(|entry| entry.split('\t'))))
}

/// "Ports > Ferries", "ホーム＞国際": arrows lead from section to section, whatever those are called.
fn is_trail(text: &str) -> bool {
    const LONGEST: usize = 24;
    [" > ", " › ", "＞"].iter().any(|arrow| {
        let is_section =
            |entry: &str| words(entry) <= 2 && (1..=LONGEST).contains(&entry.trim().chars().count());
        text.contains(arrow) && text.split(arrow).all(is_section)
    })
}

fn is_gapped(text: &str) -> bool {
    text.contains("  ") || text.contains('\t')
}

/// Whether nearly all of at least three are short, or both of two, and one is known from menus.
fn are_entries<'a>(entries: impl Iterator<Item = &'a str>) -> bool {
    const SHORT: usize = 4;
    let (mut all, mut menu, mut short) = (0, 0, 0);
    for entry in entries.map(str::trim).filter(|entry| !entry.is_empty()) {
        all += 1;
        menu += usize::from(is_menu_entry(&lower(entry)));
        short += usize::from(words(entry) <= SHORT);
    }
    match all {
        0 | 1 => false,
        2 => menu >= 1 && short == 2,
        _ => short == all || (short * 4 >= all * 3 && menu > 0),
    }
}

/// Whether most of the words are entries of menus, and all begin as names do; `lower` are the same
/// words in lower case.
fn is_menu(words: &[&str], lower: &str) -> bool {
    let lower: Vec<&str> = lower.split_whitespace().collect();
    let (mut at, mut known) = (0, 0);
    while at < lower.len() {
        let step = if lower.get(at + 1).is_some_and(|next| is_menu_pair(lower[at], next)) { 2 } else { 1 };
        known += if step == 2 || is_menu_entry(lower[at]) { step } else { 0 };
        at += step;
    }
    let opens_upper = |word: &&str| word.chars().next().is_none_or(|c| !c.is_lowercase());
    let enough = known * 2 >= lower.len()
        || (known * 3 >= lower.len() && lower.len() <= 8 && known >= 1 && is_menu_entry(lower[0]));
    known == lower.len() || (words.len() >= 3 && enough && words.iter().all(opens_upper))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_tells_what_it_is() {
        use BlockKind::{Byline, Caption, Date, Metadata, Navigation, Promo};
        for (text, expected) in [
            ("en de uk", Some(Navigation)),
            ("EN | DE | FR", Some(Navigation)),
            ("Asia Россия Deutschland 日本 Polska", Some(Navigation)),
            ("Home » World » Ports", Some(Navigation)),
            ("Puertos > Ferris", Some(Navigation)),
            ("ホーム＞国際", Some(Navigation)),
            ("Ferry line > its rivals for the first time", None),
            ("Nachrichten  Sport  Wetter", Some(Navigation)),
            ("Politik Wirtschaft Kultur", Some(Navigation)),
            ("By Ada Finch and Bo Lind", Some(Byline)),
            ("by admin", Some(Byline)),
            ("Von Ada Finch, Oslo", Some(Byline)),
            ("Von der Ruhr an die See", None),
            ("5 hours ago 12", Some(Metadata)),
            ("Updated today, 14:05", Some(Metadata)),
            ("Aktualisiert vor 3 Stunden", Some(Metadata)),
            ("il y a 2 h", Some(Metadata)),
            ("3時間前", Some(Metadata)),
            ("منذ ٣ ساعات", Some(Metadata)),
            ("Werft baut vor Rügen Fähre für 3,1 Millionen Euro", None),
            ("Tolls rise today on 200,000 lorries", None),
            ("Hoy suben 2,4 % los peajes", None),
            ("NTB, 05.11.2024 08:15", Some(Date)),
            ("OSLO, Nov 5 (Reuters) -", Some(Date)),
            ("Foto: Ada Finch", Some(Caption)),
            (
                "Los muelles de Velmora durante la huelga de los estibadores que empezó el lunes (EFE)",
                Some(Caption),
            ),
            (
                "VELMORA, 14 jun (EFE).- Los estibadores del puerto han vuelto al trabajo después de 17 días.",
                None,
            ),
            ("Lesen Sie auch: Was die Maut kostet", Some(Promo)),
            ("Harbour toll rises by a tenth", None),
        ] {
            let shape = Line::new(text).shape;
            let kind = match shape {
                Shape::Known(kind, _) => Some(kind),
                _ => None,
            };
            assert_eq!(kind, expected, "{text}");
        }
    }
}
