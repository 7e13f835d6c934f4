//! What a report can be recognised by in other words: its numbers, its names, its rarer words.

use std::borrow::Cow;

use rapidhash::RapidHashSet;
use rapidhash::v3::rapidhash_v3;
use serde::{Deserialize, Serialize};

use crate::fact::Rounded;
use crate::skeleton;
use crate::token::{Digits, Kind, Token};

/// How many anchors an article keeps at most; the first ones, as news opens with what matters.
const MOST: usize = 1024;

/// In how many of a thousand articles a number of one significant digit is to be expected.
pub(crate) const ONE_DIGIT: u16 = 500;

/// The sort of thing that an anchor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Sort {
    /// The significant digits of a number.
    Number,
    /// A sum or measure as another report may round it: two digits, magnitude and unit.
    Sum,
    /// The consonants of a name.
    Name,
    /// What is left of a name where scripts of syllables have spelled it.
    Sound,
    /// The stem of a word, name or not.
    Word,
    /// Two characters side by side, in a script without spaces.
    Pair,
}

impl Sort {
    /// The sort that `sort as u8` was.
    pub(crate) fn of(sort: u8) -> Self {
        [Self::Number, Self::Sum, Self::Name, Self::Sound, Self::Word]
            .get(usize::from(sort))
            .copied()
            .unwrap_or(Self::Pair)
    }
}

/// A number, name or word of an article.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Anchor {
    /// Equal for what counts as the same in any language.
    pub(crate) key: u64,
    pub(crate) sort: Sort,
    /// In how many of a thousand articles it is to be expected, before any was seen.
    pub(crate) prior: u16,
    /// Of [`place`](Self::place), once the article is read to its end; before that a byte of it.
    place: u32,
    /// Its words.
    word: Kept,
}

impl Anchor {
    /// Where in the article it stands first: 0 at its beginning, 65,535 at its end.
    pub(crate) fn place(&self) -> u16 {
        u16::try_from(self.place).unwrap_or(u16::MAX)
    }
}

/// Where the words of an anchor stand in those of [`Anchors`], and how many bytes they take.
type Kept = (u32, u8);

/// The anchors of an article.
#[derive(Clone, Debug, Default)]
pub(crate) struct Anchors {
    /// By key, each once.
    pub(crate) list: Vec<Anchor>,
    words: String,
}

impl Anchors {
    /// What the article calls its anchors.
    pub(crate) fn words(&self) -> Words<'_> {
        Words {
            places: self.list.iter().map(|anchor| anchor.word).collect(),
            all: Cow::Borrowed(&self.words),
        }
    }
}

/// The anchors of an article in its own words.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Words<'a> {
    places: Vec<Kept>,
    all: Cow<'a, str>,
}

impl Words<'_> {
    /// The anchor at that place of the list.
    pub(crate) fn at(&self, at: u16) -> &str {
        let Some(&(start, length)) = self.places.get(usize::from(at)) else { return "" };
        let start = start as usize;
        self.all.get(start..start + usize::from(length)).unwrap_or_default()
    }
}

/// Collects anchors, token by token.
#[derive(Debug, Default)]
pub(crate) struct Builder {
    anchors: Anchors,
    /// Hashes of the words and pairs that have given their anchors: of those that come again only the first
    /// place counts.
    seen: RapidHashSet<u64>,
    ascii: String,
    skeleton: String,
    /// Where the last character of a script without spaces ended.
    last_character: Option<Token>,
    full: bool,
    /// The run of characters at hand that may spell a foreign name.
    spelled: Option<(usize, usize)>,
    /// How many bytes of the text lie before the token at hand.
    at: usize,
}

impl Builder {
    /// Takes the next token of `text`.
    pub(crate) fn push(&mut self, text: &str, token: &Token) {
        if self.full {
            return;
        }
        let spells = token.kind == Kind::Character && text[token.start..].starts_with(skeleton::spells);
        match &mut self.spelled {
            Some((_, end)) if spells && *end == token.start => *end = token.end,
            _ => {
                self.spelled(text);
                self.spelled = spells.then_some((token.start, token.end));
            }
        }
        self.at = token.start;
        let last = self.last_character.take();
        match token.kind {
            Kind::Number => {}
            Kind::Word { .. } | Kind::Katakana => self.word(&text[token.start..token.end], token),
            Kind::Character => {
                if !is_kana(&text[token.start..token.end]) {
                    if let Some(last) = last.filter(|last| last.end == token.start) {
                        self.pair(&text[last.start..token.end]);
                    }
                    self.last_character = Some(*token);
                }
            }
        }
    }

    /// Takes a number that stands at byte `at`.
    pub(crate) fn number(&mut self, digits: Digits, quote: &str, at: usize) {
        self.at = at;
        let prior = match digits.significant {
            _ if digits.is_year() => 300,
            0 | 1 => ONE_DIGIT,
            2 => 150,
            3 => 30,
            4 => 5,
            _ => 2,
        };
        let quote = self.keep(quote);
        self.add(digits.hash(), Sort::Number, prior, quote);
    }

    /// Takes a sum or measure, rounded to `digits` significant digits, that stands at byte `at`.
    pub(crate) fn sum(&mut self, rounded: Rounded, quote: &str, at: usize) {
        self.at = at;
        let quote = self.keep(quote);
        self.add(rounded.key, Sort::Sum, if rounded.digits > 1 { 5 } else { 30 }, quote);
    }

    fn word(&mut self, word: &str, token: &Token) {
        let is_name = may_be_name(word, token);
        if !self.seen.insert(token.hash ^ u64::from(is_name)) {
            return;
        }
        skeleton::ascii(word, &mut self.ascii);
        let ascii = std::mem::take(&mut self.ascii);
        let is_long = ascii.len() > 3;
        let at = if is_name || is_long { self.keep(word) } else { Kept::default() };
        if is_name {
            self.name(&ascii, at);
        }
        if is_long {
            let prior = match ascii.len() {
                4 => 200,
                5 | 6 => 80,
                7 | 8 => 40,
                _ => 30,
            };
            let key = rapidhash_v3(skeleton::stem(&ascii).as_bytes());
            self.add(key, Sort::Word, prior, at);
        }
        self.ascii = ascii;
    }

    fn name(&mut self, ascii: &str, word: Kept) {
        skeleton::skeleton(ascii, &mut self.skeleton);
        let prior = match self.skeleton.len() {
            0 | 1 => return,
            2 => 50,
            3 => 20,
            _ => 10,
        };
        let key = rapidhash_v3(self.skeleton.as_bytes());
        self.add(key, Sort::Name, prior, word);
        self.sound(ascii, word);
    }

    fn sound(&mut self, ascii: &str, word: Kept) {
        skeleton::sounds(ascii, &mut self.skeleton);
        let prior = match self.skeleton.len() {
            0..3 => return,
            3 => 30,
            _ => 10,
        };
        let key = rapidhash_v3(self.skeleton.as_bytes());
        self.add(key, Sort::Sound, prior, word);
    }

    /// Ends a run of characters that spell foreign names by their sound.
    fn spelled(&mut self, text: &str) {
        let Some((start, end)) = self.spelled.take() else { return };
        let name = &text[start..end];
        if name.chars().count() >= skeleton::FEWEST_SPELLED {
            self.at = start;
            skeleton::ascii(name, &mut self.ascii);
            let ascii = std::mem::take(&mut self.ascii);
            let name = self.keep(name);
            self.sound(&ascii, name);
            self.ascii = ascii;
        }
    }

    fn pair(&mut self, pair: &str) {
        let hash = rapidhash_v3(pair.as_bytes());
        if self.seen.insert(hash) {
            let pair = self.keep(pair);
            self.add(hash, Sort::Pair, 20, pair);
        }
    }

    /// Keeps the words of an anchor.
    fn keep(&mut self, words: &str) -> Kept {
        let kept = &words[..words.floor_char_boundary(64)];
        let start = u32::try_from(self.anchors.words.len()).unwrap_or(u32::MAX);
        self.anchors.words.push_str(kept);
        (start, u8::try_from(kept.len()).unwrap_or(u8::MAX))
    }

    fn add(&mut self, hash: u64, sort: Sort, prior: u16, word: Kept) {
        let key = hash.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ ((sort as u64) << 61);
        let place = u32::try_from(self.at).unwrap_or(u32::MAX);
        self.anchors.list.push(Anchor { key, sort, prior, place, word });
        if self.anchors.list.len() > 16 * MOST {
            self.full = true;
        }
    }

    /// The anchors of all that was pushed, which was `text`.
    pub(crate) fn finish(mut self, text: &str) -> Anchors {
        self.spelled(text);
        let mut anchors = self.anchors;
        for anchor in &mut anchors.list {
            let place = u64::from(anchor.place) * u64::from(u16::MAX) / text.len().max(1) as u64;
            anchor.place = u32::try_from(place).unwrap_or(u32::MAX);
        }
        anchors.list.sort_unstable_by_key(|anchor| (anchor.key, anchor.place, anchor.word.0));
        anchors.list.dedup_by_key(|anchor| anchor.key);
        if anchors.list.len() > MOST {
            anchors.list.sort_unstable_by_key(|anchor| (anchor.word.0, anchor.sort));
            anchors.list.truncate(MOST);
            let end =
                anchors.list.last().map_or(0, |Anchor { word, .. }| word.0 as usize + usize::from(word.1));
            anchors.words.truncate(end);
            anchors.list.sort_unstable_by_key(|anchor| anchor.key);
        }
        anchors.list.shrink_to_fit();
        anchors.words.shrink_to_fit();
        anchors
    }
}

/// Whether a word is written as names are: with a capital where none has to stand, in capitals, or in a script
/// that has none.
fn may_be_name(word: &str, token: &Token) -> bool {
    match token.kind {
        Kind::Word { capital: true } => !token.sentence_start || word.chars().all(char::is_uppercase),
        Kind::Word { capital: false } => !word.starts_with(char::is_lowercase),
        _ => true,
    }
}

fn is_kana(character: &str) -> bool {
    character.starts_with(|c| ('\u{3040}'..='\u{309f}').contains(&c))
}
