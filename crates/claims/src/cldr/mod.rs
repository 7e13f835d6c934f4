//! What Unicode's CLDR knows of each language: separators, scale words, currencies, units,
//! months, and number words with their values.
//!
//! The tables are text, one file a language, written by `cargo xtask locale`; each is decoded
//! once, when its language is first asked for.

mod data;
mod lexicon;
mod spelled;

use std::sync::OnceLock;

use tallywire_article::Language;

use crate::locale::{self, Locale};
use data::FILES;
pub(crate) use lexicon::is_unspaced;
pub use lexicon::{Folding, Found, Lexicon, Prefixes, folded};
pub use spelled::{Numerals, Role, Spelled};

/// One language's tables.
#[derive(Debug, Default)]
pub struct Cldr {
    /// Between the integer part and the decimals.
    pub decimal: char,
    /// Between groups of digits.
    pub grouping: Vec<char>,
    /// Scale words, long and short, with their power of ten: `million` is 6.
    pub scales: Lexicon<u8>,
    /// Names of currencies, in all plural forms, with their ISO 4217 codes.
    pub currencies: Lexicon<&'static str>,
    /// Symbols of currencies as this language reads them: `kr` is `SEK` to Swedish alone, `US$` is
    /// `USD` to each.
    pub currency_symbols: Lexicon<&'static str>,
    /// Names of units, in all plural forms and cases, with their UCUM codes.
    pub units: Lexicon<&'static str>,
    /// Symbols of units, in which case counts: `mW` and `MW`.
    pub unit_symbols: Lexicon<&'static str>,
    /// Words and signs for percent (`percent`) and permille (`[ppth]`).
    pub percents: Lexicon<&'static str>,
    /// Names of months, in full and short: January is 1.
    pub months: Lexicon<u8>,
    /// Names of weekdays, in full and short: Monday is 1.
    pub weekdays: Lexicon<u8>,
    /// Number words.
    pub numerals: Numerals,
    /// Number words as they name parts: ordinals, and what endings make parts of.
    pub parts: Numerals,
}

/// The languages that have tables, sorted by code.
pub fn languages() -> impl Iterator<Item = Language> {
    FILES.iter().map(|(language, _)| *language)
}

/// The tables of `language`, or `None` where there are none.
///
/// The first call for a language decodes its file, some 50 kB; later ones only look it up.
#[must_use]
pub fn table(language: Language) -> Option<&'static Cldr> {
    static DECODED: [OnceLock<Cldr>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];
    let at = FILES.binary_search_by_key(&language, |(code, _)| *code).ok()?;
    Some(DECODED[at].get_or_init(|| decode(language, FILES[at].1)))
}

/// The longest cardinal in words that `text` begins with, up to a word border.
///
/// ```
/// use tallywire_article::Language;
/// use tallywire_claims::cldr;
///
/// let spelled = cldr::number_words(Language::of("de"), "siebenhundertfünfzigtausend Euro").unwrap();
/// assert_eq!(spelled.value, 750_000.into());
/// assert_eq!(spelled.bytes, "siebenhundertfünfzigtausend".len());
/// ```
#[must_use]
pub fn number_words(language: Language, text: &str) -> Option<Spelled> {
    table(language)?.numerals.cardinal(text)
}

/// The longest ordinal in words that `text` begins with: "twenty-first" is 21.
#[must_use]
pub fn ordinal_words(language: Language, text: &str) -> Option<Spelled> {
    table(language)?.numerals.ordinal(text)
}

/// The longest name of a part that `text` begins with, as what it divides by: "twenty-fifths" is 25.
///
/// An ordinal names a part as well ("un cinquième"): what is meant, the words before it tell.
#[must_use]
pub fn part_words(language: Language, text: &str) -> Option<Spelled> {
    table(language)?.parts.ordinal(text)
}

/// The ISO 4217 code that `text` begins with, at a word border: `EUR`, never `EURO`.
#[must_use]
pub fn currency_code(text: &str) -> Option<&'static str> {
    let code = text.as_bytes().first_chunk::<3>().filter(|code| code.iter().all(u8::is_ascii_uppercase))?;
    let ends = !text[3.min(text.len())..].starts_with(char::is_alphabetic);
    let found = data::CURRENCY_CODES.binary_search_by(|known| known.as_bytes().cmp(code)).ok()?;
    ends.then_some(data::CURRENCY_CODES[found])
}

/// How `language` tells upper case from lower.
#[must_use]
pub fn folding(language: Language) -> Folding {
    if matches!(language.code(), "tr" | "az") { Folding::TurkicCase } else { Folding::Case }
}

/// Reads a language's file: sections headed `# name`, of lines `value TAB key|key|..`.
fn decode(language: Language, file: &'static str) -> Cldr {
    let folding = folding(language);
    let section = |name| section(file, name);
    let numbers = |name| section(name).filter_map(|(value, key)| Some((key, value.parse().ok()?)));
    let scales =
        numbers("scales").flat_map(|(key, power)| spellings(language, key).map(move |key| (key, power)));
    let codes = |name| section(name).map(|(value, key)| (key, value)).collect();
    let names = |name| {
        let spelled = |(code, name)| spellings(language, name).map(move |name| (name, code));
        section(name).flat_map(spelled).collect()
    };
    let words = section("numerals").filter_map(|(role, key)| Some((key, Role::parse(role)?)));
    let words = words.flat_map(|(key, role)| spellings(language, key).map(move |key| (key, role)));
    let locale = locale::locale(language).unwrap_or(&Locale::PLAIN);
    let cardinals = locale.cardinals.iter().map(|(key, value)| (*key, Role::Add(*value)));
    let orders = locale.ordinal_scales.iter().map(|(key, scale)| (*key, Role::OrdinalScale(*scale)));
    let points = locale.decimal_points.iter().map(|key| (*key, Role::Point));
    let words: Vec<_> = words.chain(cardinals).chain(orders).chain(points).collect();
    let signs = |value: &str| section("signs").find(|(name, _)| *name == value).map_or("", |(_, key)| key);
    Cldr {
        decimal: signs("decimal").chars().next().unwrap_or('.'),
        grouping: signs("grouping").chars().collect(),
        scales: Lexicon::new(scales.collect(), folding),
        currencies: inflected(locale.currencies, names("currencies"), locale, folding),
        currency_symbols: Lexicon::new(codes("currency symbols"), Folding::Exact),
        units: inflected(locale.units, names("units"), locale, folding),
        unit_symbols: Lexicon::new(codes("unit symbols"), Folding::Exact),
        percents: Lexicon::new(codes("percents"), folding),
        months: Lexicon::new(numbers("months").collect(), folding),
        weekdays: Lexicon::new(numbers("weekdays").collect(), folding),
        parts: Numerals::new(words.iter().flat_map(|word| parts(locale, *word)).collect(), folding),
        numerals: Numerals::new(words, folding).inflected(locale.from_endings),
    }
}

/// A lexicon of CLDR's names. Where units take endings, the language's own names go before them, so that
/// they are read with endings too.
fn inflected(
    own: &'static [(&'static str, &'static str)],
    names: Vec<(&'static str, &'static str)>,
    locale: &Locale,
    folding: Folding,
) -> Lexicon<&'static str> {
    let own = if locale.unit_endings.is_empty() { &[] } else { own };
    let all = own.iter().copied().chain(names).collect();
    Lexicon::new(all, folding).inflected(locale.unit_endings)
}

/// A number word, and with the endings that make parts of it: `veinte`, `veinteavo`, `veinteavos`.
fn parts(locale: &Locale, (word, role): (&'static str, Role)) -> Vec<(&'static str, Role)> {
    let (endings, part) = match role {
        Role::Add(value) | Role::Stem(value) if value > 2 => (locale.cardinal_parts, Role::OrdinalAdd(value)),
        Role::Scale(scale) | Role::BareScale(scale) => (locale.cardinal_parts, Role::OrdinalScale(scale)),
        // "seconds" are no halves.
        Role::OrdinalAdd(value) if value != 2 => (locale.ordinal_parts, role),
        Role::OrdinalScale(_) => (locale.ordinal_parts, role),
        _ => return vec![(word, role)],
    };
    let named = |ending: &&'static str| (&*format!("{word}{ending}").leak(), part);
    std::iter::once((word, role)).chain(endings.iter().map(named)).collect()
}

/// A word for a number, a currency or a unit, and as it is written by those who leave accents out: `vigésimo`, `vigesimo`.
///
/// Only in the Romance languages, where an accent tells none of them from another. The words made here
/// live as long as the tables, which are never dropped.
pub(crate) fn spellings(language: Language, word: &'static str) -> impl Iterator<Item = &'static str> {
    let romance = matches!(language.code(), "ca" | "es" | "fr" | "gl" | "it" | "pt");
    let plain =
        (romance && !word.is_ascii()).then(|| &*word.chars().map(without_accent).collect::<String>().leak());
    std::iter::once(word).chain(plain)
}

fn without_accent(c: char) -> char {
    match c {
        'á' | 'à' | 'â' | 'ã' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        _ => c,
    }
}

/// Each key of the section `name` with its value before it.
fn section(file: &'static str, name: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let inside = file.lines().skip_while(move |line| line.strip_prefix("# ") != Some(name));
    let lines = inside.skip(1).take_while(|line| !line.starts_with("# "));
    let pairs = lines.filter_map(|line| line.split_once('\t'));
    pairs.flat_map(|(value, keys)| keys.split('|').map(move |key| (value, key)))
}

#[cfg(test)]
mod tests;
