//! The words of one language that matter beside a number, found by one look at each token.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rapidhash::RapidHashSet;
use tallywire_article::Language;

use crate::cldr::{self, Folding};
use crate::cue::{self, Cue, Hit};
use crate::entries::{Entries, Entry, Lists, Phrase};
use crate::hits::Hits;
use crate::locale::{LOCALES, Locale};
use crate::part::vulgar;
use crate::token::{Class, Token, has_ending, is_mark, is_quotation_mark, is_small};

/// What a token can be, as far as it alone tells: a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Traits(u32);

impl Traits {
    /// Begins words for a number or a part.
    pub(crate) const NUMBER: Self = Self(1);
    /// Begins words that can name who says so, and makes a sentence worth reading.
    pub(crate) const SOURCE: Self = Self(1 << 1);
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
    pub(crate) const MEASURE: Self = Self(1 << 2);
    /// Begins the name of a country whose currency shares its name with others.
    pub(crate) const COUNTRY: Self = Self(1 << 14);
    /// Ends as verbs of the future, the conditional or of what may be.
    pub(crate) const BENT: Self = Self(1 << 15);
    /// Is a word with a capital.
    pub(crate) const CAPITAL: Self = Self(1 << 16);
    /// Is a comma of any script.
    pub(crate) const COMMA: Self = Self(1 << 17);
    /// Is a quotation mark.
    pub(crate) const QUOTATION: Self = Self(1 << 18);
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
    pub(crate) fn of(cue: Cue, stem: bool) -> Self {
        let period = matches!(
            cue,
            Cue::Moment(..)
                | Cue::Weekday(_)
                | Cue::Month(_)
                | Cue::MonthAdjective(_)
                | Cue::Ordinal(_)
                | Cue::Relative(_)
                | Cue::Period(_)
                | Cue::YearPart(..)
                | Cue::DecadeNoun
                | Cue::YearOnYear
        );
        [
            (cue.is_number(), Self::NUMBER),
            (cue.names_source() && !stem, Self::SOURCE),
            (period, Self::PERIOD),
            (cue.begins(), Self::BEGINS),
            (
                matches!(
                    cue,
                    Cue::PeriodBefore
                        | Cue::Until
                        | Cue::Since
                        | Cue::Starting
                        | Cue::Lapse
                        | Cue::Between
                        | Cue::ClockBefore
                        | Cue::Determiner
                ),
                Self::BEFORE_PERIOD,
            ),
            (matches!(cue, Cue::Month(_)), Self::MONTH),
            (cue.measures(), Self::MEASURE),
            (matches!(cue, Cue::Country(_)), Self::COUNTRY),
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
    /// The number of its entry in [`Cues::entries`].
    entry: u32,
}

/// A [`Locale`] and CLDR's words made ready for looking up.
#[derive(Debug)]
pub(crate) struct Cues {
    pub(crate) locale: &'static Locale,
    entries: Entries,
    /// What a word may be that ends in this byte: a multiple, a bent verb.
    ends: [Traits; 256],
    abbreviations: RapidHashSet<&'static str>,
    determiners: RapidHashSet<&'static str>,
    function_words: RapidHashSet<&'static str>,
    turkic: bool,
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
        Self {
            locale,
            entries: lists.entries(),
            ends: last_bytes(locale),
            abbreviations: shortened(locale).collect(),
            determiners: locale.determiners.iter().copied().collect(),
            function_words: locale.function_words.iter().copied().collect(),
            turkic,
        }
    }

    /// What `token` can be, and the phrases that it begins.
    ///
    /// `folded` is room for a word with capitals that are not of ASCII. Takes a step a byte.
    pub(crate) fn look_up(&self, word: &str, class: Class, folded: &mut String) -> Looked {
        let (written, traits) = if word.is_ascii() && !(self.turkic && word.contains('I')) || is_small(word) {
            (word, Traits::default())
        } else {
            let traits = self.fold_word(word, folded);
            (&**folded, traits)
        };
        let entry = self.entries.of(written);
        let more = match class {
            Class::Word if is_capital(word) => Traits::CAPITAL.with(self.told_by_ending(word, written)),
            Class::Word => self.told_by_ending(word, written),
            Class::Digits => Traits::DIGITS,
            Class::Sign => told_by_sign(word),
        };
        Looked { traits: self.entries.get(entry).traits.with(traits).with(more), entry }
    }

    /// Writes `word` to `folded` as phrases are written; returns what the tables of CLDR, where it is
    /// written otherwise, might say of it.
    fn fold_word(&self, word: &str, folded: &mut String) -> Traits {
        folded.clear();
        let (mut traits, mut bordered) = (Traits::default(), false);
        for c in word.chars() {
            // A word of CLDR may end within the token.
            if bordered || !is_plain(c) && (is_folded_otherwise(c) || is_mark(c) && !c.is_alphabetic()) {
                traits = Traits::CLDR;
            }
            bordered = !is_plain(c) && cldr::is_unspaced(c);
            if let Some(c) = self.fold(c) {
                folded.push(c);
            }
        }
        traits
    }

    /// `c` as phrases are written; `None` where it does not count.
    #[inline]
    fn fold(&self, c: char) -> Option<char> {
        fold(c, self.turkic)
    }

    fn folded<'a>(&'a self, word: &'a str) -> impl Iterator<Item = char> + 'a {
        word.chars().filter_map(|c| self.fold(c))
    }

    /// What the ending tells of a word: folded, whether it is a multiple ("sixfold"); as it is `written`, whether
    /// it is a bent verb.
    #[inline]
    fn told_by_ending(&self, written: &str, folded: &str) -> Traits {
        let may = |word: &str| {
            word.as_bytes().last().map_or(Traits::default(), |last| self.ends[usize::from(*last)])
        };
        let multiple = may(folded).any(Traits::MULTIPLE) && self.is_multiple(folded);
        let bent = may(written).any(Traits::BENT)
            && bent_endings(self.locale).into_iter().any(|endings| has_ending(written, endings, 0));
        let multiple = if multiple { Traits::MULTIPLE } else { Traits::default() };
        if bent { multiple.with(Traits::BENT) } else { multiple }
    }

    /// Whether a folded word, in capitals or not, ends as multiples do.
    fn is_multiple(&self, word: &str) -> bool {
        let ends = |ending: &&str| {
            let stem = word.len().saturating_sub(ending.len());
            stem > 0 && word.as_bytes()[stem..].eq_ignore_ascii_case(ending.as_bytes())
        };
        self.locale.multiple_endings.iter().any(ends)
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
            let entry = self.entries.get(looked.entry);
            let alone = self.entries.alone(entry);
            if !alone.is_empty() {
                hits.add_word(from, alone, entry.meanings);
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
        for phrase in self.entries.going_on(entry, next) {
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
            if found(at)? == "-" && word.text != "-" {
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

#[inline]
fn is_capital(word: &str) -> bool {
    match word.as_bytes().first() {
        Some(first) if first.is_ascii() => first.is_ascii_uppercase(),
        _ => word.chars().next().is_some_and(char::is_uppercase),
    }
}

fn told_by_sign(sign: &str) -> Traits {
    match sign {
        "," | "،" | "，" | "、" => Traits::COMMA,
        _ if is_quotation_mark(sign) => Traits::QUOTATION,
        _ if !sign.is_ascii() && vulgar(sign).is_some() => Traits::DIGITS,
        _ => Traits::default(),
    }
}

/// The abbreviations of a language, and those before a reference, an address or a time: `art.`, `ul.`, `kl.`
fn shortened(locale: &'static Locale) -> impl Iterator<Item = &'static str> {
    let before = locale.references.iter().chain(locale.street).chain(locale.clock_before);
    let shortened = before.filter_map(|phrase| phrase.strip_suffix('.'));
    locale.abbreviations.iter().copied().chain(shortened)
}

/// The endings of verbs that speak of the future, of a condition or of what may be.
fn bent_endings(locale: &Locale) -> [&'static [&'static str]; 3] {
    [locale.future_endings, locale.conditional_endings, locale.possible_endings]
}

/// What a word may be by the byte that it ends in, in capitals or not.
fn last_bytes(locale: &'static Locale) -> [Traits; 256] {
    let mut ends = [Traits::default(); 256];
    let multiples = locale.multiple_endings.iter().map(|ending| (*ending, Traits::MULTIPLE));
    for (ending, traits) in
        multiples.chain(bent_endings(locale).into_iter().flatten().map(|ending| (*ending, Traits::BENT)))
    {
        if let Some(byte) = ending.bytes().last() {
            for byte in [byte, byte.to_ascii_uppercase()] {
                ends[usize::from(byte)] = ends[usize::from(byte)].with(traits);
            }
        }
    }
    ends
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
            ("de", "Wiese", Traits::CAPITAL),
            ("uk", "Їжак", Traits::CAPITAL),
            ("ar", "،", Traits::COMMA),
            ("sv", "”", Traits::QUOTATION),
            ("fr", "bâtira", Traits::BENT),
            ("es", "abriría", Traits::BENT),
            ("en", "meadow", Traits::default()),
        ] {
            let found = traits(language, word);
            assert_eq!(found.any(expected), expected != Traits::default(), "{word}: {found:?}");
        }
    }
}
