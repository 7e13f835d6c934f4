//! Times that articles of one story name alike, whether they can be dated or not: "in April" in an
//! article without a date and "i april" in one with are one month.

use jiff::civil::Date;
use tallywire_article::Language;
use tallywire_claims::{Period, cldr};

use crate::topic::has_cue;

/// A time by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// The month of that number that is nearest to the news.
    Month(u8),
    /// The year that the news is of.
    ThisYear,
}

/// What `period` names, in words of `language`; a dated one only if it `is_current`, as else it may be
/// of another year.
pub(crate) fn named(period: &Period, language: Language, is_current: bool) -> Option<Named> {
    match period.from.zip(period.to) {
        Some((from, to)) => dated(from, to).filter(|_| is_current),
        None => worded(&period.text, language),
    }
}

fn dated(from: Date, to: Date) -> Option<Named> {
    match (from, to) {
        _ if (from, to) == (from.first_of_month(), from.last_of_month()) => {
            from.month().try_into().ok().map(Named::Month)
        }
        _ if (from, to) == (from.first_of_year(), from.last_of_year()) => Some(Named::ThisYear),
        _ => None,
    }
}

fn worded(text: &str, language: Language) -> Option<Named> {
    if has_cue(language, text, "@this_year") {
        return Some(Named::ThisYear);
    }
    // "On 4 April" and "April to June" are no month.
    let text = cldr::folded(text, cldr::folding(language));
    let words = text.split(|c: char| !c.is_alphanumeric());
    let mut found = words.filter_map(|word| month(word, language));
    let month = found.next()?;
    (found.next().is_none() && !text.contains(char::is_numeric)).then_some(Named::Month(month))
}

/// The month that `word` names, whatever its case: `марте` is `март`, `kwietniu` `kwietnia`.
fn month(word: &str, language: Language) -> Option<u8> {
    let letters = word.chars().count();
    let is_named = |key: &str| {
        let own = key.chars().count();
        let common = key.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
        key == word || own > 3 && common >= 3.max(own - 2) && (own > 4 || letters <= own + 1)
    };
    let months = cldr::table(language)?.months.entries();
    months.iter().find(|(key, _)| is_named(key)).map(|&(_, month)| month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_and_the_year_that_runs_are_known_by_name() {
        for (language, text, expected) in [
            ("en", "in April", Some(Named::Month(4))),
            ("fr", "au mois d'août", Some(Named::Month(8))),
            ("fr", "en août", Some(Named::Month(8))),
            ("ru", "в марте", Some(Named::Month(3))),
            ("pl", "w kwietniu", Some(Named::Month(4))),
            ("cs", "v dubnu", Some(Named::Month(4))),
            ("en", "in a decade", None),
            ("pl", "w tym roku", Some(Named::ThisYear)),
            ("de", "im laufenden Jahr", Some(Named::ThisYear)),
            ("en", "from April to June", None),
            ("en", "on 4 April", None),
            ("en", "next year", None),
        ] {
            assert_eq!(worded(text, Language::of(language)), expected, "{text}");
        }
    }
}
