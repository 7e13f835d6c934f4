//! The words of one language that matter beside a number, found by one look at each token.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rapidhash::RapidHashSet;
use tallywire_article::Language;

use crate::cldr::{self, Cldr, Folding};
use crate::cue::{self, Cue, Hit};
use crate::locale::{LOCALES, Locale};
use crate::part::vulgar;
use crate::token::{Class, Token, tokens};
use crate::trie::{self, Place, Settled, Trie};

/// What a token can be, as far as it alone tells: a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Traits(u16);

impl Traits {
    /// Begins words for a number or a part.
    pub(crate) const NUMBER: Self = Self(1);
    /// Begins words that can name who says so, and makes a sentence worth reading.
    pub(crate) const SOURCE: Self = Self(1 << 1);
    /// Begins words that attribute something to somebody.
    pub(crate) const ATTRIBUTION: Self = Self(1 << 2);
    /// Begins the name of a period.
    pub(crate) const PERIOD: Self = Self(1 << 3);
    /// Begins a cardinal of CLDR.
    pub(crate) const CARDINAL: Self = Self(1 << 4);
    /// Begins an ordinal of CLDR.
    pub(crate) const ORDINAL: Self = Self(1 << 5);
    /// Begins the name of a month.
    pub(crate) const MONTH: Self = Self(1 << 6);
    /// Ends as multiples do: "sixfold".
    pub(crate) const MULTIPLE: Self = Self(1 << 7);
    /// Begins a scale word of CLDR.
    pub(crate) const SCALE: Self = Self(1 << 8);
    /// Begins a unit of CLDR, or its words for percent.
    pub(crate) const UNIT: Self = Self(1 << 9);
    /// Begins the name or symbol of a currency of CLDR.
    pub(crate) const MONEY: Self = Self(1 << 10);
    /// Is written in digits, or a sign for a part.
    pub(crate) const DIGITS: Self = Self(1 << 11);
    /// Begins words that a quantity may begin with.
    pub(crate) const BEGINS: Self = Self(1 << 12);
    /// Begins what may stand before the name of a period: prepositions, articles.
    pub(crate) const BEFORE_PERIOD: Self = Self(1 << 13);
    /// What only CLDR's tables can tell.
    const CLDR: Self = Self(
        Self::CARDINAL.0 | Self::ORDINAL.0 | Self::MONTH.0 | Self::SCALE.0 | Self::UNIT.0 | Self::MONEY.0,
    );

    /// Those of both.
    #[inline]
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it has one of `other`.
    #[inline]
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// What the first word of a phrase with meaning `cue` can be.
    fn of(cue: Cue, stem: bool) -> Self {
        let attribution = cue.names_source() || matches!(cue, Cue::OwnAccount | Cue::TakenUp);
        let period = matches!(
            cue,
            Cue::Moment(..)
                | Cue::Weekday(_)
                | Cue::Month(_)
                | Cue::Ordinal(_)
                | Cue::Relative(_)
                | Cue::Period(_)
        );
        [
            (cue.is_number(), Self::NUMBER),
            (cue.names_source() && !stem, Self::SOURCE),
            (attribution, Self::ATTRIBUTION),
            (period, Self::PERIOD),
            (cue.begins(), Self::BEGINS),
            (matches!(cue, Cue::PeriodBefore | Cue::Determiner), Self::BEFORE_PERIOD),
            (matches!(cue, Cue::Month(_)), Self::MONTH),
        ]
        .into_iter()
        .filter(|(holds, _)| *holds)
        .fold(Self::default(), |all, (_, one)| all.with(one))
    }
}

/// A token looked up: what it can be, and the phrases that it begins.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Entry {
    pub(crate) traits: Traits,
    /// The first of its phrases in [`Cues::listed`], and the one behind the last.
    phrases: (u32, u32),
}

/// A [`Locale`] and CLDR's words made ready for looking up.
#[derive(Debug)]
pub(crate) struct Cues {
    pub(crate) locale: &'static Locale,
    phrases: Vec<Phrase>,
    /// The phrases by what they begin with; each entry has a stretch of them.
    listed: Vec<Listed>,
    trie: Trie,
    /// By places of the trie: what a token is that ends there, and one that goes on otherwise.
    ends: Vec<Entry>,
    goes_on: Vec<Entry>,
    /// Whether multiples can end in this byte.
    multiple_ends: [bool; 256],
    abbreviations: RapidHashSet<&'static str>,
    determiners: RapidHashSet<&'static str>,
    function_words: RapidHashSet<&'static str>,
    turkic: bool,
}

/// A phrase by what decides about most of them: how the second word begins.
#[derive(Clone, Copy, Debug)]
struct Listed {
    /// Its index in [`Cues::phrases`].
    phrase: u32,
    /// The first byte of the second word; none where there is none.
    next: Option<u8>,
}

/// A phrase of the lists without its first word, by which it is found.
#[derive(Debug)]
struct Phrase {
    /// The words after the first.
    rest: Box<[Word]>,
    cue: Cue,
}

/// A further word of a phrase.
#[derive(Debug)]
struct Word {
    text: Box<str>,
    /// Whether it stands for every word that begins so.
    stem: bool,
    /// Whether it is written together with the word before: `us$`.
    glued: bool,
}

impl Cues {
    /// The cues of `language`; of a language without a file those that hold for all.
    ///
    /// The first call for a language sorts its words, some milliseconds.
    pub(crate) fn of(language: Language) -> &'static Self {
        static ALL: OnceLock<BTreeMap<Language, OnceLock<Cues>>> = OnceLock::new();
        static PLAIN: OnceLock<Cues> = OnceLock::new();
        let known = || LOCALES.iter().map(|locale| locale.language).chain(cldr::languages());
        let all = ALL.get_or_init(|| known().map(|language| (language, OnceLock::new())).collect());
        let locale = || crate::locale::locale(language).unwrap_or(&Locale::PLAIN);
        match all.get(&language) {
            Some(cues) => cues.get_or_init(|| Cues::new(locale(), language)),
            None => PLAIN.get_or_init(|| Cues::new(&Locale::PLAIN, Language::UND)),
        }
    }

    fn new(locale: &'static Locale, language: Language) -> Self {
        let turkic = cldr::folding(language) == Folding::TurkicCase;
        let mut lists = Lists::default();
        cue::phrases(locale, |phrase, cue| lists.add(phrase, cue));
        if let Some(cldr) = cldr::table(language) {
            lists.know(cldr, |c| fold(c, turkic));
        }
        let (trie, settled) = lists.trie.build();
        let mut cues = Self {
            locale,
            phrases: lists.phrases,
            listed: Vec::new(),
            ends: vec![Entry::default(); trie.len()],
            goes_on: vec![Entry::default(); trie.len()],
            trie,
            multiple_ends: last_bytes(locale.multiple_endings),
            abbreviations: shortened(locale).collect(),
            determiners: locale.determiners.iter().copied().collect(),
            function_words: locale.function_words.iter().copied().collect(),
            turkic,
        };
        cues.settle(&settled, &lists.words, &lists.stems);
        cues
    }

    /// Fills in the entries of all places; those before a place come first.
    fn settle(&mut self, places: &[Settled], words: &BTreeMap<u32, Told>, stems: &BTreeMap<u32, Told>) {
        for place in places {
            let before = self.goes_on[place.before as usize];
            let goes_on = self.join(Some(before), stems.get(&place.place));
            self.goes_on[place.slot as usize] = goes_on;
            self.ends[place.slot as usize] = match words.get(&place.place) {
                Some(words) => {
                    let alone = self.join(None, Some(words));
                    self.join(Some(alone), Some(&self.told(goes_on)))
                }
                None => goes_on,
            };
        }
    }

    /// The entry of what `first` and then `more` tell.
    fn join(&mut self, first: Option<Entry>, more: Option<&Told>) -> Entry {
        let first = first.unwrap_or_default();
        let Some(more) = more else { return first };
        let from = index(self.listed.len());
        self.listed.extend_from_within(first.phrases.0 as usize..first.phrases.1 as usize);
        self.listed.extend(&more.phrases);
        Entry { traits: first.traits.with(more.traits), phrases: (from, index(self.listed.len())) }
    }

    fn told(&self, entry: Entry) -> Told {
        Told { traits: entry.traits, phrases: self.listed(entry).to_vec() }
    }

    fn listed(&self, entry: Entry) -> &[Listed] {
        self.listed.get(entry.phrases.0 as usize..entry.phrases.1 as usize).unwrap_or_default()
    }

    /// What `token` can be, and the phrases that it begins.
    ///
    /// Takes a step a byte, and stops where no word goes on so.
    pub(crate) fn look_up(&self, text: &str, token: Token) -> Entry {
        let word = token.span.of(text).unwrap_or_default();
        let entry = self.walk(word);
        let more = match token.class {
            Class::Word if self.ends_as_multiple(word) => Traits::MULTIPLE,
            Class::Digits => Traits::DIGITS,
            Class::Sign if vulgar(word).is_some() => Traits::DIGITS,
            Class::Word | Class::Sign => return entry,
        };
        Entry { traits: entry.traits.with(more), ..entry }
    }

    fn walk(&self, word: &str) -> Entry {
        let (ascii, place) = self.walk_ascii(word);
        let mut place = match place {
            Ok(place) => place,
            Err(entry) => return entry,
        };
        let mut traits = Traits::default();
        for c in word[ascii..].chars() {
            if is_folded_otherwise(c) {
                traits = Traits::CLDR;
            }
            let Some(c) = self.fold(c) else { continue };
            let next = if c.is_ascii() {
                self.trie.step(place, c as u8)
            } else {
                let mut buffer = [0; 4];
                let mut bytes = c.encode_utf8(&mut buffer).bytes();
                bytes.try_fold(place, |place, byte| self.trie.step(place, byte))
            };
            let Some(next) = next else {
                let entry = self.goes_on[place.index()];
                return Entry { traits: entry.traits.with(traits), ..entry };
            };
            place = next;
        }
        let entry = self.ends[place.index()];
        Entry { traits: entry.traits.with(traits), ..entry }
    }

    /// Walks the characters of ASCII that `word` begins with: how many, and where to, or the entry if
    /// nothing goes on so. Most walks end here.
    fn walk_ascii(&self, word: &str) -> (usize, Result<Place, Entry>) {
        let mut place = self.trie.root();
        for (at, byte) in word.bytes().enumerate() {
            if !byte.is_ascii() || self.turkic && byte == b'I' {
                return (at, Ok(place));
            }
            match self.trie.step(place, byte.to_ascii_lowercase()) {
                Some(next) => place = next,
                None => return (at, Err(self.goes_on[place.index()])),
            }
        }
        (word.len(), Err(self.ends[place.index()]))
    }

    /// `c` as phrases are written; `None` where it does not count.
    #[inline]
    fn fold(&self, c: char) -> Option<char> {
        fold(c, self.turkic)
    }

    fn folded<'a>(&'a self, word: &'a str) -> impl DoubleEndedIterator<Item = char> + 'a {
        word.chars().filter_map(|c| self.fold(c))
    }

    /// Whether a word ends as multiples do, in capitals or not: "sixfold".
    fn ends_as_multiple(&self, word: &str) -> bool {
        let last = word.bytes().last().is_some_and(|last| self.multiple_ends[usize::from(last)]);
        let ends = |ending: &&str| {
            let mut folded = self.folded(word).rev();
            ending.chars().rev().all(|c| folded.next() == Some(c)) && folded.next().is_some()
        };
        last && self.locale.multiple_endings.iter().any(ends)
    }

    /// Whether a word as it is written ends as multiples do.
    pub(crate) fn may_be_multiple(&self, word: &str) -> bool {
        self.locale.multiple_endings.iter().any(|ending| word.len() > ending.len() && word.ends_with(ending))
    }

    /// Every cue in `tokens`, whose entries are `entries`, in the order in which they begin.
    pub(crate) fn find(&self, text: &str, tokens: &[Token], entries: &[Entry]) -> Vec<Hit> {
        let mut hits = Vec::with_capacity(tokens.len());
        for (from, entry) in entries.iter().enumerate() {
            let listed = self.listed(*entry);
            if listed.is_empty() {
                continue;
            }
            let next = self.first_byte(text, tokens.get(from + 1));
            for listed in listed.iter().filter(|listed| listed.may_go_on(next)) {
                let Some(phrase) = self.phrases.get(listed.phrase as usize) else { continue };
                if let Some(to) = self.end(phrase, text, tokens, from + 1) {
                    hits.push(Hit { cue: phrase.cue, from, to });
                }
            }
        }
        hits
    }

    /// The first byte of `token` as phrases are written.
    fn first_byte(&self, text: &str, token: Option<&Token>) -> Option<u8> {
        let first = self.folded(token?.span.of(text)?).next()?;
        Some(first.encode_utf8(&mut [0; 4]).as_bytes()[0])
    }

    /// Where `phrase` ends if the text goes on with its words at `at`; a hyphen may stand for a space.
    fn end(&self, phrase: &Phrase, text: &str, tokens: &[Token], mut at: usize) -> Option<usize> {
        for word in &phrase.rest {
            let found = |at: usize| tokens.get(at).and_then(|token| token.span.of(text));
            if found(at)? == "-" && &*word.text != "-" {
                at += 1;
            }
            let mut folded = self.folded(found(at)?);
            let fits =
                word.text.chars().all(|c| folded.next() == Some(c)) && (word.stem || folded.next().is_none());
            if !fits || word.glued && tokens.get(at).is_some_and(|token| token.spaced) {
                return None;
            }
            at += 1;
        }
        Some(at)
    }

    /// Whether `word`, in lower case, is written with a full stop that ends no sentence.
    pub(crate) fn is_abbreviation(&self, word: &str) -> bool {
        self.abbreviations.contains(word)
    }

    /// Whether `word`, in lower case, is an article, demonstrative or possessive.
    pub(crate) fn is_determiner(&self, word: &str) -> bool {
        self.determiners.contains(word)
    }

    /// Whether `word`, in lower case, is one of the small words of grammar.
    pub(crate) fn is_function_word(&self, word: &str) -> bool {
        self.function_words.contains(word)
    }
}

impl Listed {
    /// Whether the phrase may stand where a token that begins with `next` follows.
    #[inline]
    fn may_go_on(self, next: Option<u8>) -> bool {
        self.next.is_none() || self.next == next || next == Some(b'-')
    }
}

/// The abbreviations of a language, and what it refers or addresses with a full stop: `art.`, `ul.`
fn shortened(locale: &'static Locale) -> impl Iterator<Item = &'static str> {
    let refers = locale.references.iter().chain(locale.street).filter_map(|phrase| phrase.strip_suffix('.'));
    locale.abbreviations.iter().copied().chain(refers)
}

/// The bytes that `endings` end in, in small letters or capitals.
fn last_bytes(endings: &[&str]) -> [bool; 256] {
    let mut last = [false; 256];
    for ending in endings {
        for byte in [ending.to_uppercase().bytes().last(), ending.bytes().last()].into_iter().flatten() {
            last[usize::from(byte)] = true;
        }
    }
    last
}

/// `c` as phrases are written; `None` where it does not count.
#[inline]
fn fold(c: char, turkic: bool) -> Option<char> {
    match c {
        'I' if turkic => Some('ı'),
        _ if c.is_ascii() => Some(c.to_ascii_lowercase()),
        '\u{AD}' => None,
        '’' | 'ʼ' => Some('\''),
        'İ' => Some('i'),
        // Scripts of which much is read, and which the standard library searches long for.
        'ß'..='ÿ' | 'а'..='џ' | '\u{3040}'..='\u{D7FF}' => Some(c),
        _ => c.to_lowercase().next(),
    }
}

/// Whether CLDR's lexicons take `c` for another character than phrases do.
fn is_folded_otherwise(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{64B}'..='\u{652}' | 'ς')
}

fn index(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// What the lists say of a word: what it can be and the indices of the phrases that it begins.
#[derive(Debug, Default)]
struct Told {
    traits: Traits,
    phrases: Vec<Listed>,
}

/// The lists of a language on their way to [`Cues`], by places of the trie.
#[derive(Debug, Default)]
struct Lists {
    trie: trie::Builder,
    phrases: Vec<Phrase>,
    words: BTreeMap<u32, Told>,
    stems: BTreeMap<u32, Told>,
}

impl Lists {
    fn add(&mut self, phrase: &'static str, cue: Cue) {
        let mut words: Vec<Word> = Vec::new();
        for token in tokens(phrase) {
            let text = token.span.of(phrase).unwrap_or_default();
            match (text, words.last_mut()) {
                ("*", Some(Word { stem, .. })) => *stem = true,
                _ => words.push(Word { text: text.into(), stem: false, glued: !token.spaced }),
            }
        }
        let mut words = words.into_iter();
        let Some(first) = words.next() else { return };
        let place = self.trie.place(first.text.as_bytes());
        let told = if first.stem { &mut self.stems } else { &mut self.words };
        let told = told.entry(place).or_default();
        told.traits = told.traits.with(Traits::of(cue, first.stem));
        let rest: Box<[Word]> = words.collect();
        let next = rest.first().and_then(|word| word.text.bytes().next());
        told.phrases.push(Listed { phrase: index(self.phrases.len()), next });
        self.phrases.push(Phrase { rest, cue });
    }

    /// Takes in which words the words of CLDR begin with.
    fn know(&mut self, cldr: &'static Cldr, fold: impl Fn(char) -> Option<char>) {
        let mut begin = |words: &'static str, traits| {
            let first = tokens(words).first().and_then(|token| token.span.of(words)).unwrap_or_default();
            let first: String = first.chars().filter_map(&fold).collect();
            if !first.is_empty() {
                let told = self.stems.entry(self.trie.place(first.as_bytes())).or_default();
                told.traits = told.traits.with(traits);
            }
        };
        cldr.numerals.openers(false).for_each(|word| begin(word, Traits::CARDINAL));
        cldr.numerals.openers(true).for_each(|word| begin(word, Traits::ORDINAL.with(Traits::PERIOD)));
        cldr.months.keys().for_each(|word| begin(word, Traits::MONTH.with(Traits::PERIOD)));
        cldr.scales.keys().for_each(|word| begin(word, Traits::SCALE));
        let units = cldr.units.keys().chain(cldr.unit_symbols.keys()).chain(cldr.percents.keys());
        units.for_each(|word| begin(word, Traits::UNIT));
        let money = cldr.currencies.keys().chain(cldr.currency_symbols.keys());
        money.for_each(|word| begin(word, Traits::MONEY));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    #[test]
    fn every_phrase_of_every_language_is_found_where_it_stands() {
        for locale in LOCALES {
            cue::phrases(locale, |phrase, cue| {
                let written = phrase.replace('*', "");
                let text = Text::new(&written, locale.language);
                let hits = text.cues.find(&written, &text.tokens, &text.entries);
                let whole = |hit: &Hit| hit.cue == cue && (hit.from, hit.to) == (0, text.tokens.len());
                assert!(hits.iter().any(whole), "{}: {phrase} as {cue:?}", locale.language);
            });
        }
    }

    #[test]
    fn a_token_alone_tells_what_it_can_be() {
        let traits = |language, word| Text::new(word, Language::of(language)).traits(0..1);
        for (language, word, expected) in [
            ("en", "SEVENTEEN", Traits::CARDINAL),
            ("en", "seventeenth", Traits::ORDINAL),
            ("de", "einundzwanzig", Traits::CARDINAL),
            ("tr", "IRMAK", Traits::default()),
            ("en", "March", Traits::MONTH),
            ("en", "kilometres", Traits::UNIT),
            ("en", "tenfold", Traits::MULTIPLE),
            ("ar", "٣", Traits::DIGITS),
            ("en", "meadow", Traits::default()),
        ] {
            let found = traits(language, word);
            assert_eq!(found.any(expected), expected != Traits::default(), "{word}: {found:?}");
        }
    }
}
