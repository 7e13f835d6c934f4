//! Where a text names an outlet, and whether it cites it.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use tallywire_article::{AGENCIES, agency};

use crate::cues::ends_word;
use crate::letters::{is_unspaced, lower};
use crate::locale::{ALL, Words};
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
            .map(|found| Mention { start: found.start, end: found.end })
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
static OUTLET_WORDS: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| ALL.iter().flat_map(|words| words.outlets).copied().collect());

/// Runs of up to five words that begin with a capital.
fn capitalised(text: &str) -> Vec<Mention> {
    const LONGEST: usize = 5;
    let mut runs: Vec<Mention> = Vec::new();
    let (mut at, mut length) = (0, 0);
    for word in text.split_inclusive(char::is_whitespace) {
        let (start, bare) = bare(at, word);
        at += word.len();
        if !bare.starts_with(char::is_uppercase) {
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

/// A word without marks at its ends, an elided article and a genitive.
fn bare(at: usize, word: &str) -> (usize, &str) {
    const ELIDED: [&str; 7] = ["l", "L", "d", "D", "dell", "all", "dall"];
    let start = word.len() - word.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
    let mut bare = word[start..].trim_end_matches(|c: char| !c.is_alphanumeric());
    if !bare.contains(['\'', '’']) {
        return (at + start, bare);
    }
    let whole = bare.len();
    if let Some((_, name)) = bare.split_once(['\'', '’']).filter(|(article, _)| ELIDED.contains(article)) {
        bare = name;
    }
    let from = at + start + whole - bare.len();
    (from, bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s")).unwrap_or(bare))
}

/// Phrases by the letter at the side that they are looked for from.
struct Side(HashMap<char, Vec<&'static str>>);

impl Side {
    fn new(of: fn(&Words) -> &'static [&'static str], letter: fn(&str) -> Option<char>) -> Self {
        let mut by_letter: HashMap<char, Vec<&'static str>> = HashMap::new();
        for phrase in ALL.iter().flat_map(|words| of(words)) {
            by_letter.entry(letter(phrase).unwrap_or_default()).or_default().push(phrase);
        }
        Self(by_letter)
    }

    fn before(of: fn(&Words) -> &'static [&'static str]) -> Self {
        Self::new(of, |phrase| phrase.chars().next_back())
    }

    fn behind(of: fn(&Words) -> &'static [&'static str]) -> Self {
        Self::new(of, |phrase| phrase.chars().next())
    }

    /// The length of the longest phrase that `text` ends with.
    fn closing(&self, text: &str) -> Option<usize> {
        let phrases = self.0.get(&text.chars().next_back()?)?;
        phrases.iter().filter(|phrase| closes(text, phrase)).map(|phrase| phrase.len()).max()
    }

    /// The length of the longest phrase that `text` begins with.
    fn opening(&self, text: &str) -> Option<usize> {
        let phrases = self.0.get(&text.chars().next()?)?;
        phrases.iter().filter(|phrase| opens(text, phrase)).map(|phrase| phrase.len()).max()
    }
}

static PARTICLES: LazyLock<Side> = LazyLock::new(|| Side::before(|words| words.particles));
static KINDS: LazyLock<Side> = LazyLock::new(|| Side::before(|words| words.media));
static KINDS_BEHIND: LazyLock<Side> = LazyLock::new(|| Side::behind(|words| words.media));
static CUES_BEFORE: LazyLock<Side> = LazyLock::new(|| Side::before(|words| words.before));
static CUES_BEHIND: LazyLock<Side> = LazyLock::new(|| Side::behind(|words| words.after));

pub(crate) fn opens(text: &str, cue: &str) -> bool {
    text.starts_with(cue) && ends_word(text, cue.len())
}

fn closes(text: &str, cue: &str) -> bool {
    text.ends_with(cue)
        && (text.chars().next_back().is_some_and(is_unspaced) || ends_word(text, text.len() - cue.len()))
}

impl Mention {
    pub(crate) fn of(self, text: &str) -> &str {
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

    /// Whether a word of the name says that it is of an outlet: "Quay Herald".
    fn tells(self, text: &str) -> bool {
        let name = self.of(text);
        name.contains([' ', '-']) && name.split([' ', '-']).any(|word| OUTLET_WORDS.contains(word))
    }

    fn is_quoted(self, text: &str) -> bool {
        text[..self.start].ends_with(['"', '«', '„', '“'])
            && text[self.end..].starts_with(['"', '»', '“', '”'])
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

    /// "the newspaper Quay": a word beside it says that it is an outlet. In "the German news agency
    /// dpa" the name is not what stands before it.
    fn introduces(&self, name: Mention) -> bool {
        if without_kind(without_article(self.before(name, BEFORE))).1 {
            return true;
        }
        let kind = self.lower[name.end..].trim_start();
        KINDS_BEHIND.opening(prefix(kind, BEHIND)).is_some_and(|length| {
            let at = self.text.len() - kind[length..].trim_start().len();
            let rest = &self.text[at..];
            !rest.starts_with(char::is_uppercase) && !self.known.iter().any(|known| known.start == at)
        })
    }

    /// Whether a cue of reporting stands right before or behind a name.
    pub(crate) fn cites(&self, name: Mention) -> bool {
        let before = self.before(name, BEFORE);
        let (bare, is_kind) = without_kind(without_article(before));
        let bare = without_article(bare);
        // "according to the German news agency": one word may say of which sort.
        let adjective = bare.rsplit_once(' ').filter(|_| is_kind).map(|(bare, _)| without_article(bare));
        let cued = [Some(bare), Some(before.trim_end()), adjective]
            .into_iter()
            .flatten()
            .any(|before| CUES_BEFORE.closing(before).is_some());
        let behind = self
            .behind(name, BEHIND)
            .trim_start_matches(|c: char| c.is_whitespace() || "\"”»“',’".contains(c));
        let behind = KINDS_BEHIND.opening(behind).map_or(behind, |length| behind[length..].trim_start());
        let reported = CUES_BEHIND.opening(behind);
        let earlier = reported.is_some_and(|length| is_earlier(&behind[length..]));
        (cued || reported.is_some()) && !earlier
    }
}

/// How far before and behind a name its cues are looked for, in bytes.
const BEFORE: usize = 80;
const BEHIND: usize = 64;

/// `before` without quotes and an article at its end.
fn without_article(before: &str) -> &str {
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || "\"“„«‘(:".contains(c));
    PARTICLES.closing(before).map_or(before, |length| before[..before.len() - length].trim_end())
}

/// `before` without what sort of outlet it ends with, and whether it does.
fn without_kind(before: &str) -> (&str, bool) {
    let kind = KINDS.closing(before);
    kind.map_or((before, false), |length| (before[..before.len() - length].trim_end(), true))
}

/// "wrote earlier": a report of the past is not the one that this article is from.
fn is_earlier(behind: &str) -> bool {
    ALL.iter().flat_map(|words| words.earlier).any(|word| opens(behind.trim_start(), word))
}

/// At most `bytes` of the beginning of `text`.
pub(crate) fn prefix(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}
