//! Where a text names an outlet, and whether it cites it.

use std::sync::LazyLock;

use rapidhash::RapidHashSet;
use tallywire_article::{AGENCIES, agency};

use crate::cues::ends_word;
use crate::letters::{Class, class, is_unspaced, lower};
use crate::locale::ALL;
use crate::phrases::Phrases;

/// Where a text names an outlet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mention {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

static NAMES: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let shown = AGENCIES.iter().map(|agency| agency.name.to_lowercase());
    let others = AGENCIES.iter().flat_map(|agency| agency.aliases).map(|name| (*name).to_owned());
    shown.chain(others).map(|name| (name, ())).collect()
});

/// A stretch of text with its lower case and the outlets of the table that it names.
pub(crate) struct Passage<'a> {
    pub(crate) text: &'a str,
    pub(crate) lower: String,
    /// In the order of the text.
    pub(crate) known: Vec<Mention>,
}

impl<'a> Passage<'a> {
    /// Looks for the outlets of the table. Linear in `text`.
    pub(crate) fn new(text: &'a str) -> Self {
        let lower = lower(text);
        let known = NAMES
            .find_iter(text)
            .map(|found| Mention { start: found.start, end: found.end }.without_article(text))
            .filter(|mention| mention.stands_alone(text) && mention.is_written_as_name(text))
            .collect();
        Self { text, lower, known }
    }

    /// The outlets that it names: those of the table, and names that say what they are.
    pub(crate) fn mentions(&self) -> Vec<Mention> {
        let mut mentions = self.known.clone();
        for name in capitalised(self.text) {
            let free = !self.known.iter().any(|m| m.start < name.end && name.start < m.end);
            if free && (name.tells(self.text) || self.introduces(name) || name.is_quoted(self.text)) {
                mentions.push(name);
            }
        }
        mentions.sort_by_key(|m| (m.start, m.end));
        mentions
    }
}

/// What in a name shows that it is of an outlet.
static OUTLET_WORDS: LazyLock<RapidHashSet<&'static str>> =
    LazyLock::new(|| ALL.iter().flat_map(|words| words.outlets).copied().collect());

/// Articles and the like before a name.
static PARTICLES: LazyLock<RapidHashSet<&'static str>> =
    LazyLock::new(|| ALL.iter().flat_map(|words| words.particles).copied().collect());

/// What before a name has a capital only where it opens a sentence.
static OPENING: LazyLock<RapidHashSet<&'static str>> = LazyLock::new(|| {
    ALL.iter().flat_map(|words| words.particles.iter().chain(words.before)).copied().collect()
});

/// What sorts of outlets there are.
static KINDS: LazyLock<RapidHashSet<&'static str>> =
    LazyLock::new(|| ALL.iter().flat_map(|words| words.media).copied().collect());

/// Endings that names take.
static CASES: LazyLock<RapidHashSet<&'static str>> =
    LazyLock::new(|| ALL.iter().flat_map(|words| words.cases).copied().collect());

/// Runs of up to five words that begin with a capital.
fn capitalised(text: &str) -> Vec<Mention> {
    const LONGEST: usize = 5;
    let mut runs: Vec<Mention> = Vec::new();
    let (mut at, mut length) = (0, 0);
    for word in text.split_inclusive(char::is_whitespace) {
        let from = at;
        at += word.len();
        let Some((start, bare)) = bare(from, word).filter(|(_, bare)| bare.starts_with(char::is_uppercase))
        else {
            length = 0;
            continue;
        };
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

/// A word without marks at its ends, an elided article and a genitive; `None` for nearly all that
/// begin with a small letter.
fn bare(at: usize, word: &str) -> Option<(usize, &str)> {
    const ELIDED: [&str; 7] = ["l", "L", "d", "D", "dell", "all", "dall"];
    let open = word.trim_start_matches(|c: char| class(c) == Class::Mark);
    let is_small = open.starts_with(|c: char| c.is_ascii_lowercase());
    if is_small && !open.contains(['\'', '’']) {
        return None;
    }
    let start = word.len() - open.len();
    let mut bare = open.trim_end_matches(|c: char| !c.is_alphanumeric());
    if !bare.contains(['\'', '’']) {
        return Some((at + start, bare));
    }
    let whole = bare.len();
    if let Some((_, name)) = bare.split_once(['\'', '’']).filter(|(article, _)| ELIDED.contains(article)) {
        bare = name;
    }
    let from = at + start + whole - bare.len();
    Some((from, bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s")).unwrap_or(bare)))
}

impl Mention {
    pub(crate) fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// "Quay Herald" of "the Quay Herald": some names have an article of their own, which is a
    /// capital where it is meant.
    fn without_article(self, text: &str) -> Self {
        let article = self.of(text).split_once(' ').map_or("", |(first, _)| first);
        let is_article = article.starts_with(char::is_lowercase) && PARTICLES.contains(article);
        if is_article { Self { start: self.start + article.len() + 1, ..self } } else { self }
    }

    /// Where the word ends that the name is of: behind the `in` of `Reutersin`, which Finnish adds.
    pub(crate) fn word_end(self, text: &str) -> usize {
        const SHORTEST: usize = 4;
        let rest = &text[self.end..];
        let case = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
        let is_case = self.end - self.start >= SHORTEST && CASES.contains(case);
        if is_case { self.end + case.len() } else { self.end }
    }

    fn stands_alone(self, text: &str) -> bool {
        let unspaced = self.of(text).chars().next().is_some_and(is_unspaced);
        let before = text[..self.start].chars().next_back();
        let behind = text[self.end..].chars().next();
        unspaced
            || (!before.is_some_and(|c| c.is_alphanumeric() || "@-.".contains(c))
                && ends_word(text, self.word_end(text))
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
        // Within quotes stands the name as it is: « Le Phare ».
        if text[..self.start].trim_end().ends_with(QUOTES) {
            return;
        }
        let before = text[..self.start].trim_end().rsplit(' ').next().unwrap_or_default();
        let lower = first.to_lowercase();
        let is_kind = matches!(before, "die" | "der" | "das" | "dem" | "des") && KINDS.contains(&*lower);
        if OPENING.contains(&*lower) || is_kind {
            self.start = self.end - rest.len();
        }
    }

    /// Whether a word of the name says that it is of an outlet: "Quay Herald".
    pub(crate) fn tells(self, text: &str) -> bool {
        let mut words = self.of(text).split([' ', '-']);
        // "E-Mail" is of none.
        words.clone().all(|word| word.chars().nth(1).is_some())
            && words.clone().nth(1).is_some()
            && words.any(|word| OUTLET_WORDS.contains(word))
    }

    pub(crate) fn is_quoted(self, text: &str) -> bool {
        text[..self.start].trim_end().ends_with(['"', '«', '„', '“'])
            && text[self.end..].trim_start().starts_with(['"', '»', '“', '”'])
    }
}

impl Passage<'_> {
    /// What stands before a name.
    pub(crate) fn before(&self, name: Mention, reach: usize) -> &str {
        &self.lower[self.lower.floor_char_boundary(name.start.saturating_sub(reach))..name.start]
    }

    /// What stands behind a name.
    pub(crate) fn behind(&self, name: Mention, reach: usize) -> &str {
        prefix(&self.lower[name.end..], reach)
    }
}

/// Marks before a name.
pub(crate) const QUOTES: [char; 6] = ['"', '“', '„', '«', '‘', '»'];

/// At most `bytes` of the beginning of `text`.
pub(crate) fn prefix(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}
