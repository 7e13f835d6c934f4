//! The words of one language that matter beside a number, found by one look at each token.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rapidhash::RapidHashSet;
use tallywire_article::Language;

use crate::cldr::{self, Cldr, Folding};
use crate::cue::{self, Cue, Hit, Meanings};
use crate::hits::Hits;
use crate::locale::{LOCALES, Locale};
use crate::part::vulgar;
use crate::token::{Class, Token, is_mark, tokens};
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
    /// Begins words that make a measure, an age or a multiple of a number beside them.
    pub(crate) const MEASURE: Self = Self(1 << 14);
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
            (cue.measures(), Self::MEASURE),
        ]
        .into_iter()
        .filter(|(holds, _)| *holds)
        .fold(Self::default(), |all, (_, one)| all.with(one))
    }
}

/// A token looked up.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Looked {
    /// What it can be.
    pub(crate) traits: Traits,
    /// Its place in [`Cues::entries`].
    entry: u32,
}

/// What the lists say of a word: what it can be, what it means alone, and the phrases that it begins.
#[derive(Clone, Debug, Default)]
struct Entry {
    traits: Traits,
    alone: Box<[Cue]>,
    meanings: Meanings,
    /// The phrases of several words, by how the second begins.
    phrases: Box<[Listed]>,
    /// Bit `b % 32` is set where the second word of one of them begins with byte `b`.
    next: u32,
}

/// A [`Locale`] and CLDR's words made ready for looking up.
#[derive(Debug)]
pub(crate) struct Cues {
    pub(crate) locale: &'static Locale,
    phrases: Vec<Phrase>,
    /// What the lists say of words; of the first, nothing.
    entries: Vec<Entry>,
    trie: Trie,
    /// By places of the trie: the entry of a token that ends there, and of one that goes on otherwise.
    ends: Vec<u32>,
    goes_on: Vec<u32>,
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
    /// The first byte of the second word.
    next: u8,
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
        cue::phrases(locale, |phrase, cue| match cue {
            Cue::Numeral(_) | Cue::Currency(_) | Cue::Cents(_) | Cue::Unit(_) | Cue::Scale(_) => {
                cldr::spellings(language, phrase).for_each(|phrase| lists.add(phrase, cue));
            }
            _ => lists.add(phrase, cue),
        });
        if let Some(cldr) = cldr::table(language) {
            lists.know(cldr, |c| fold(c, turkic));
        }
        let (trie, settled) = lists.trie.build();
        let mut cues = Self {
            locale,
            phrases: lists.phrases,
            entries: vec![Entry::default()],
            ends: vec![0; trie.len()],
            goes_on: vec![0; trie.len()],
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
        let mut told = vec![Told::default()];
        for place in places {
            let before = self.goes_on[place.before as usize];
            let goes_on = match stems.get(&place.place) {
                Some(stem) => self.enter(told[before as usize].with(stem), &mut told),
                None => before,
            };
            let ends = match words.get(&place.place) {
                Some(word) => self.enter(word.with(&told[goes_on as usize]), &mut told),
                None => goes_on,
            };
            self.goes_on[place.slot as usize] = goes_on;
            self.ends[place.slot as usize] = ends;
        }
    }

    /// Makes an entry of what is `told` next.
    fn enter(&mut self, next: Told, told: &mut Vec<Told>) -> u32 {
        let meanings = next.alone.iter().fold(Meanings::default(), |all, cue| all.with(Meanings::of(*cue)));
        let mut phrases = next.phrases.clone();
        phrases.sort_by_key(|listed| listed.next);
        self.entries.push(Entry {
            traits: next.traits,
            alone: next.alone.clone().into(),
            meanings,
            phrases: phrases.into(),
            next: next.phrases.iter().fold(0, |all, listed| all | 1 << (listed.next % 32)),
        });
        told.push(next);
        index(told.len() - 1)
    }

    /// What `token` can be, and the phrases that it begins.
    ///
    /// Takes a step a byte, and stops where no word goes on so.
    pub(crate) fn look_up(&self, text: &str, token: Token) -> Looked {
        let word = token.span.of(text).unwrap_or_default();
        let (entry, traits) = self.walk(word);
        let more = match token.class {
            Class::Word if self.ends_as_multiple(word) => Traits::MULTIPLE,
            Class::Digits => Traits::DIGITS,
            Class::Sign if vulgar(word).is_some() => Traits::DIGITS,
            Class::Word | Class::Sign => Traits::default(),
        };
        Looked { traits: self.entries[entry as usize].traits.with(traits).with(more), entry }
    }

    /// The entry of `word`, and what the tables of CLDR might say of it besides.
    fn walk(&self, word: &str) -> (u32, Traits) {
        let (ascii, place) = self.walk_ascii(word);
        let mut traits = Traits::default();
        let mut place = match place {
            Ok(place) => place,
            Err(entry) => return (entry, traits),
        };
        let mut bordered = false;
        for c in word[ascii..].chars() {
            // A word of CLDR may end within the token.
            if bordered || !is_plain(c) && (is_folded_otherwise(c) || is_mark(c) && !c.is_alphabetic()) {
                traits = Traits::CLDR;
            }
            bordered = !is_plain(c) && cldr::is_unspaced(c);
            let Some(c) = self.fold(c) else { continue };
            let next = if c.is_ascii() {
                self.trie.step(place, c as u8)
            } else {
                let mut buffer = [0; 4];
                let mut bytes = c.encode_utf8(&mut buffer).bytes();
                bytes.try_fold(place, |place, byte| self.trie.step(place, byte))
            };
            let Some(next) = next else { return (self.goes_on[place.index()], traits) };
            place = next;
        }
        (self.ends[place.index()], traits)
    }

    /// Walks the characters of ASCII that `word` begins with: how many, and where to, or the entry if
    /// nothing goes on so. Most walks end here.
    fn walk_ascii(&self, word: &str) -> (usize, Result<Place, u32>) {
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

    /// Notes every cue in `tokens`, which were looked up as `looked`.
    pub(crate) fn find(&self, text: &str, tokens: &[Token], looked: &[Looked], hits: &mut Hits) {
        hits.clear(tokens.len());
        for (from, looked) in looked.iter().enumerate() {
            hits.open(from);
            if looked.entry == 0 {
                continue;
            }
            let entry = &self.entries[looked.entry as usize];
            if !entry.alone.is_empty() {
                hits.add_word(from, &entry.alone, entry.meanings);
            }
            if entry.next != 0 {
                self.find_phrases(entry, text, tokens, from, hits);
            }
        }
        hits.open(tokens.len());
    }

    /// Notes the phrases of several words that begin at token `from`, whose entry is `entry`.
    fn find_phrases(&self, entry: &Entry, text: &str, tokens: &[Token], from: usize, hits: &mut Hits) {
        let Some(next) = self.first_byte(text, tokens.get(from + 1)) else { return };
        let go_on = match next {
            // It may stand for a space.
            b'-' => &*entry.phrases,
            _ if entry.next >> (next % 32) & 1 == 0 => return,
            _ => {
                let rest = &entry.phrases[entry.phrases.partition_point(|listed| listed.next < next)..];
                &rest[..rest.partition_point(|listed| listed.next == next)]
            }
        };
        for listed in go_on {
            let phrase = &self.phrases[listed.phrase as usize];
            if let Some(to) = self.end(phrase, text, tokens, from + 1) {
                hits.add(Hit { cue: phrase.cue, from, to });
            }
        }
    }

    /// The first byte of `token` as phrases are written.
    fn first_byte(&self, text: &str, token: Option<&Token>) -> Option<u8> {
        let word = token?.span.of(text)?;
        match word.as_bytes().first() {
            Some(byte) if byte.is_ascii() && !self.turkic => Some(byte.to_ascii_lowercase()),
            _ => Some(self.folded(word).next()?.encode_utf8(&mut [0; 4]).as_bytes()[0]),
        }
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

/// The abbreviations of a language, and those before a reference, an address or a time: `art.`, `ul.`, `kl.`
fn shortened(locale: &'static Locale) -> impl Iterator<Item = &'static str> {
    let before = locale.references.iter().chain(locale.street).chain(locale.clock_before);
    let shortened = before.filter_map(|phrase| phrase.strip_suffix('.'));
    locale.abbreviations.iter().copied().chain(shortened)
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
        'À'..='Ö' | 'Ø'..='Þ' | 'А'..='Я' => char::from_u32(u32::from(c) + 32),
        _ => c.to_lowercase().next(),
    }
}

/// Whether `c` is one of the letters that most text is made of: no mark, and folded alike everywhere.
#[inline]
fn is_plain(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | 'À'..='ÿ' | 'Ѐ'..='џ')
}

/// Whether CLDR's lexicons take `c` for another character than phrases do.
fn is_folded_otherwise(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{64B}'..='\u{652}' | 'ς')
}

fn index(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// What the lists say of a word on its way to an [`Entry`].
#[derive(Debug, Default)]
struct Told {
    traits: Traits,
    alone: Vec<Cue>,
    phrases: Vec<Listed>,
}

impl Told {
    fn with(&self, more: &Self) -> Self {
        Self {
            traits: self.traits.with(more.traits),
            alone: [&*self.alone, &more.alone].concat(),
            phrases: [&*self.phrases, &more.phrases].concat(),
        }
    }
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
        match rest.first().and_then(|word| word.text.bytes().next()) {
            Some(next) => told.phrases.push(Listed { phrase: index(self.phrases.len()), next }),
            None => told.alone.push(cue),
        }
        self.phrases.push(Phrase { rest, cue });
    }

    /// Takes in which words the words of CLDR begin with.
    fn know(&mut self, cldr: &'static Cldr, fold: impl Fn(char) -> Option<char>) {
        let first = |words: &'static str| -> String {
            let first = tokens(words).first().and_then(|token| token.span.of(words)).unwrap_or_default();
            first.chars().filter_map(&fold).collect()
        };
        // Numbers are written in one word with what follows, and read up to a border within it.
        let mut stem = |word, traits| tell(&mut self.stems, self.trie.place(first(word).as_bytes()), traits);
        cldr.numerals.openers(false).for_each(|word| stem(word, Traits::CARDINAL));
        cldr.numerals.openers(true).for_each(|word| stem(word, Traits::ORDINAL.with(Traits::PERIOD)));
        // So are units and currencies, where they take endings.
        let inflected = cldr.units.is_inflected();
        let named = if inflected { &mut self.stems } else { &mut self.words };
        let mut name = |word, traits| tell(named, self.trie.place(first(word).as_bytes()), traits);
        cldr.units.keys().for_each(|word| name(word, Traits::UNIT));
        cldr.currencies.keys().for_each(|word| name(word, Traits::MONEY));
        let mut begin = |word, traits| tell(&mut self.words, self.trie.place(first(word).as_bytes()), traits);
        cldr.months.keys().for_each(|word| begin(word, Traits::MONTH.with(Traits::PERIOD)));
        cldr.scales.keys().for_each(|word| begin(word, Traits::SCALE));
        let symbols = cldr.unit_symbols.keys().chain(cldr.percents.keys());
        symbols.for_each(|word| begin(word, Traits::UNIT));
        cldr.currency_symbols.keys().for_each(|word| begin(word, Traits::MONEY));
    }
}

fn tell(told: &mut BTreeMap<u32, Told>, place: u32, traits: Traits) {
    let told = told.entry(place).or_default();
    told.traits = told.traits.with(traits);
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
                let mut hits = Hits::default();
                text.cues.find(&written, &text.tokens, &text.entries, &mut hits);
                let whole = |hit: &Hit| hit.cue == cue && hit.to == text.tokens.len();
                assert!(hits.starting(0).iter().any(whole), "{}: {phrase} as {cue:?}", locale.language);
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
            ("en", "Kilometers", Traits::UNIT),
            ("en", "tenfold", Traits::MULTIPLE),
            ("ar", "٣", Traits::DIGITS),
            ("en", "meadow", Traits::default()),
        ] {
            let found = traits(language, word);
            assert_eq!(found.any(expected), expected != Traits::default(), "{word}: {found:?}");
        }
    }
}
