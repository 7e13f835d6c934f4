//! Finds the number words of a language in what its rules write.
//!
//! The rules are only asked to write: a form that the words found so far do not read becomes a
//! scale word, a joiner, a stem or, where it does not come apart, a word of its own. What is found
//! is therefore always enough to read back every form that was tried.

use std::collections::BTreeSet;

use anyhow::{Result, bail};
use tallywire_claims::cldr::{Folding, Numerals, Role, folded};

use super::rbnf::Rules;

/// Forms of plural words that are tried: more than any language has categories.
const FORMS: usize = 4;

/// Words of its own above 99 that a language may need before its rules count as not understood.
const MOST_ODD_WORDS: usize = 400;

/// The number words of the language that `rules` write.
pub(super) fn number_words(rules: &Rules, folding: Folding) -> Result<BTreeSet<(String, Role)>> {
    let mut learner =
        Learner { rules, folding, words: BTreeSet::new(), numerals: Numerals::default(), odd: 0 };
    let cardinals: Vec<&str> =
        rules.public("%spellout-cardinal").chain(rules.public("%spellout-numbering")).collect();
    let sets: BTreeSet<&str> = cardinals.into_iter().collect();
    learner.below_hundred(&sets);
    learner.hundreds(&sets)?;
    // All scale words come before the forms that numbers have in front of them: Korean writes
    // 11,000 with a word for 10,000 and one for 1,000.
    let scales = || (3..=12).map(|power| 10_u64.pow(power));
    for scale in scales() {
        let one_first = (scale > 1000).then_some(1);
        for factor in one_first.into_iter().chain(2..10).chain([1]) {
            learner.multiples(&sets, factor, scale);
        }
    }
    for scale in scales() {
        if scale.ilog10().is_multiple_of(3) {
            learner.factors(&sets, scale);
        }
        learner.rests(&sets, scale);
    }
    learner.ordinals();
    for point in &rules.points {
        learner.learn(point, Role::Point);
    }
    Ok(learner.words)
}

struct Learner<'a> {
    rules: &'a Rules,
    folding: Folding,
    words: BTreeSet<(String, Role)>,
    numerals: Numerals,
    odd: usize,
}

/// Numbers that a scale word is tried with, and that follow it.
const FACTORS: [u64; 24] =
    [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 19, 20, 21, 22, 23, 25, 30, 31, 99, 100, 101, 200, 321];

impl Learner<'_> {
    /// All ways in which `sets` write `n`, folded as keys are.
    fn forms(&self, sets: &BTreeSet<&str>, n: u64) -> BTreeSet<String> {
        let written =
            sets.iter().flat_map(|set| (0..FORMS).filter_map(|form| self.rules.write(set, n, form)));
        written
            .map(|form| folded(&form, self.folding).trim().to_owned())
            .filter(|form| !form.is_empty())
            .collect()
    }

    /// Adds a word; answers whether it is new.
    fn learn(&mut self, word: &str, role: Role) -> bool {
        let word = folded(word, self.folding).trim().to_owned();
        let is_taken = |known: &Role| matches!((known, role), (Role::Scale(a), Role::Scale(b)) if *a != b);
        if self.words.iter().any(|(known, known_role)| *known == word && is_taken(known_role)) {
            return false;
        }
        let is_new = !word.is_empty() && self.words.insert((word, role));
        if is_new {
            self.update();
        }
        is_new
    }

    /// Adds a word if with it the whole of `form` reads as `n`.
    fn try_learn(&mut self, word: &str, role: Role, (form, n): (&str, u64)) -> bool {
        let is_new = self.learn(word, role);
        let helps = self.reads(form) == Some(n);
        if is_new && !helps {
            self.words.remove(&(folded(word, self.folding).trim().to_owned(), role));
            self.update();
        }
        helps
    }

    fn update(&mut self) {
        let words = self.words.iter().map(|(word, role)| (&*word.clone().leak(), *role)).collect();
        self.numerals = Numerals::new(words, self.folding);
    }

    /// What the whole of `text` says, with the words found so far.
    fn reads(&self, text: &str) -> Option<u64> {
        let spelled = self.numerals.cardinal(text)?;
        (spelled.bytes == text.len()).then(|| spelled.value.try_into().ok()).flatten()
    }

    fn below_hundred(&mut self, sets: &BTreeSet<&str>) {
        for n in 0..100 {
            for form in self.forms(sets, n) {
                self.tens(&form, n);
                if self.reads(&form) != Some(n) && !(n > 20 && self.joined(&form, n)) {
                    self.learn(&form, Role::Add(n));
                }
            }
        }
    }

    /// Learns that the word for ten multiplies, where a `form` has a digit before it: `二十`.
    fn tens(&mut self, form: &str, n: u64) {
        let tens = self.words.iter().filter(|(_, role)| *role == Role::Add(10)).map(|(word, _)| word);
        let mut multiplied = tens.filter(|ten| {
            let digit = form.strip_suffix(ten.as_str()).and_then(|digit| self.reads(digit.trim()));
            digit.is_some_and(|digit| digit > 1 && digit * 10 == n)
        });
        if let Some(ten) = multiplied.next_back().cloned() {
            self.learn(&ten, Role::BareScale(10));
        }
    }

    fn hundreds(&mut self, sets: &BTreeSet<&str>) -> Result<()> {
        for n in (200..1000).step_by(100).chain([100]) {
            self.multiples(sets, n / 100, 100);
        }
        for n in 101..1000 {
            for form in self.forms(sets, n) {
                let known = self.reads(&form) == Some(n)
                    || self.joined(&form, n)
                    || self.headed(&form, n)
                    || self.tailed(&form, n);
                if !known {
                    self.learn(&form, Role::Add(n));
                    self.odd += 1;
                }
            }
            if self.odd > MOST_ODD_WORDS {
                let odd: Vec<_> =
                    self.words.iter().filter(|(_, role)| matches!(role, Role::Add(101..))).take(4).collect();
                bail!("the numbers above 100 are not composed as the reader expects, see {n}: {odd:?}");
            }
        }
        Ok(())
    }

    /// Learns how numbers below 100 are written before the word for `scale`.
    fn factors(&mut self, sets: &BTreeSet<&str>, scale: u64) {
        for factor in (2..100).filter(|factor| *factor < scale) {
            for form in self.forms(sets, factor * scale) {
                if self.reads(&form) != Some(factor * scale) {
                    self.led(&form, factor, scale);
                }
            }
        }
    }

    /// Learns the forms of the word for `scale` with something after it.
    fn rests(&mut self, sets: &BTreeSet<&str>, scale: u64) {
        for factor in FACTORS.into_iter().chain([1]).filter(|factor| *factor < scale) {
            self.multiples(sets, factor, scale);
            for rest in FACTORS.into_iter().chain([1, scale / 10]).filter(|rest| *rest < scale) {
                let n = factor * scale + rest;
                for form in self.forms(sets, n) {
                    if self.reads(&form) != Some(n) && !self.joined(&form, n) && !self.headed(&form, n) {
                        self.between(&form, (factor, scale, rest));
                    }
                }
            }
        }
    }

    /// Learns the word for `scale` in `factor` times it.
    fn multiples(&mut self, sets: &BTreeSet<&str>, factor: u64, scale: u64) {
        for form in self.forms(sets, factor * scale) {
            if self.reads(&form) == Some(factor * scale) {
                continue;
            }
            // Latvian has the word for 1,000 that follows 10 and 100 only there.
            let factors =
                [factor, 100, 10].into_iter().filter(|known| *known == factor || factor == 1 && scale > 1000);
            let rest = factors.filter_map(|known| {
                let rest = Self::splits(&form).rev().find(|(head, _)| self.reads(head) == Some(known))?.1;
                Some((rest.to_owned(), scale * factor / known))
            });
            if let Some((word, scale)) = rest.collect::<Vec<_>>().into_iter().next() {
                self.learn(&word, Role::Scale(scale));
            } else if factor == 1 && scale > 100 || self.words.contains(&(form.clone(), Role::Scale(scale))) {
                self.learn(&form, Role::BareScale(scale));
            } else if factor < 10 && scale < 10_000 {
                self.learn(&form, Role::Add(factor * scale));
            }
        }
    }

    /// Learns how a `form` writes `factor` before a scale word that is known: `quatre-vingt`.
    fn led(&mut self, form: &str, factor: u64, scale: u64) {
        let scales = self
            .words
            .iter()
            .filter(|(_, role)| matches!(role, Role::Scale(s) | Role::BareScale(s) if *s == scale));
        let heads = scales.filter_map(|(word, _)| form.strip_suffix(word.as_str()));
        if let Some(head) = heads.min_by_key(|head| head.len()).map(|head| head.trim().to_owned()) {
            self.try_learn(&head, Role::Add(factor), (form, factor * scale));
        }
    }

    /// Both sides of every place where `form` can be cut, without the spaces at the cut.
    fn splits(form: &str) -> std::vec::IntoIter<(&str, &str)> {
        let cuts = form.char_indices().skip(1);
        let pairs: Vec<_> = cuts.map(|(at, _)| (form[..at].trim_end(), form[at..].trim_start())).collect();
        pairs.into_iter()
    }

    /// Learns the joiner of a `form` of two parts, `large` + x + `small` or the other way about.
    fn joined(&mut self, form: &str, n: u64) -> bool {
        for place in [1_000_000_000, 100_000_000, 1_000_000, 10_000, 1000, 100, 10] {
            let (large, small) = (n - n % place, n % place);
            if large == 0 || small == 0 {
                continue;
            }
            for (first, second) in [(large, small), (small, large)] {
                let reversed = first < second;
                if reversed && n >= 100 {
                    continue;
                }
                if let Some(middle) = self.middle(form, first, second) {
                    let role = match (reversed, middle.starts_with(' ')) {
                        (false, _) => Role::Join,
                        (true, false) => Role::Glue,
                        (true, true) => Role::SpacedGlue,
                    };
                    if self.try_learn(middle, role, (form, n)) {
                        return true;
                    }
                }
            }
        }
        false
    }

    /// The few letters of `form` between words for `first` and for `second`.
    fn middle<'f>(&self, form: &'f str, first: u64, second: u64) -> Option<&'f str> {
        let ends = form.char_indices().map(|(at, _)| at).skip(1);
        let starts: Vec<usize> =
            ends.clone().filter(|at| self.reads(form[*at..].trim_start()) == Some(second)).collect();
        let ends: Vec<usize> = ends.filter(|at| self.reads(form[..*at].trim_end()) == Some(first)).collect();
        let pairs = starts.iter().flat_map(|start| ends.iter().map(move |end| (*end, *start)));
        let middles = pairs.filter(|(end, start)| end < start).map(|(end, start)| &form[end..start]);
        let short = middles.filter(|middle| (1..=5).contains(&middle.trim().chars().count()));
        short.min_by_key(|middle| middle.trim().len())
    }

    /// Learns the scale word of a `form` between the words for a factor and for the rest.
    fn between(&mut self, form: &str, (factor, scale, rest): (u64, u64, u64)) {
        let cuts: Vec<usize> = form.char_indices().map(|(at, _)| at).collect();
        let head = cuts.iter().rfind(|at| self.reads(form[..**at].trim_end()) == Some(factor));
        let tail = cuts.iter().find(|at| self.reads(form[**at..].trim_start()) == Some(rest));
        let (Some(head), Some(tail)) = (head, tail) else { return };
        let middle = form.get(*head..*tail).unwrap_or_default().trim();
        let mut joiners =
            self.words.iter().filter(|(_, role)| *role == Role::Join).map(|(word, _)| word.as_str());
        let bare = joiners.find_map(|joiner| middle.strip_suffix(joiner)?.strip_suffix(' '));
        let word = bare.unwrap_or(middle).to_owned();
        self.try_learn(&word, Role::Scale(scale), (form, factor * scale + rest));
    }

    /// Learns the first part of a `form` whose last part is read: Italian `cent` in `centotto`.
    fn headed(&mut self, form: &str, n: u64) -> bool {
        for place in [1000, 100] {
            let (large, small) = (n - n % place, n % place);
            if large == 0 || small == 0 || large >= place * 10 {
                continue;
            }
            let split = Self::splits(form).find(|(_, tail)| self.reads(tail) == Some(small));
            if let Some((head, tail)) = split {
                let spaced = head.len() + tail.len() < form.len();
                let head = head.to_owned();
                let role = if spaced { Role::Add(large) } else { Role::Stem(large) };
                return self.try_learn(&head, role, (form, n));
            }
        }
        false
    }

    /// Learns the last part, below 100, of a `form` whose first part is read.
    fn tailed(&mut self, form: &str, n: u64) -> bool {
        let (large, small) = (n - n % 100, n % 100);
        let splits = Self::splits(form).rev().filter(|(head, _)| self.reads(head) == Some(large));
        let tails: Vec<String> = splits.map(|(_, tail)| tail.to_owned()).collect();
        small > 0 && tails.into_iter().any(|tail| self.try_learn(&tail, Role::Add(small), (form, n)))
    }

    fn ordinals(&mut self) {
        let sets: BTreeSet<&str> = self.rules.public("%spellout-ordinal").collect();
        // Scale words first, so that no word is learned for what they make.
        for scale in [100, 1000, 1_000_000, 1_000_000_000, 1_000_000_000_000] {
            for factor in [1, 2] {
                for form in self.forms(&sets, factor * scale) {
                    self.scale_of_order(&form, factor, scale);
                }
            }
        }
        let hundreds = (1..10).map(|factor| factor * 100);
        for n in (1..100).chain(hundreds).chain([101, 1000, 1_000_000, 1_000_000_000]) {
            for form in self.forms(&sets, n) {
                let known = self.reads(&form).is_some() || self.reads_order(&form) == Some(n);
                // `第四十二`: what only puts a word before the cardinal is not written out to the end.
                let led = n > 31 && Self::splits(&form).any(|(_, tail)| self.reads(tail) == Some(n));
                if !known && !led && !self.tail_of_order(&form, n) {
                    self.learn(&form, Role::OrdinalAdd(n));
                }
            }
        }
    }

    /// Learns the last part, below 10, of the ordinal `form` of `n`: `seiesimo` of `ventiseiesimo`.
    fn tail_of_order(&mut self, form: &str, n: u64) -> bool {
        let (large, small) = (n - n % 10, n % 10);
        let split = Self::splits(form).rev().find(|(head, _)| self.reads(head) == Some(large));
        let Some((_, tail)) = split.filter(|_| large > 0 && small > 0) else { return false };
        let tail = tail.to_owned();
        self.learn(&tail, Role::OrdinalAdd(small)) && self.reads_order(form) == Some(n)
    }

    /// Learns the word that makes an ordinal of `factor` times `scale`: "hundredth", "millonésimo".
    fn scale_of_order(&mut self, form: &str, factor: u64, scale: u64) {
        let read = self.reads_order(form) == Some(factor * scale) || self.reads(form).is_some();
        let split = Self::splits(form).rev().find(|(head, _)| self.reads(head) == Some(factor));
        if let Some((_, word)) = split.filter(|_| !read) {
            self.learn(word, Role::OrdinalScale(scale));
        }
    }

    /// What the whole of `text` says as an ordinal, with the words found so far.
    fn reads_order(&self, text: &str) -> Option<u64> {
        let spelled = self.numerals.ordinal(text)?;
        (spelled.bytes == text.len()).then(|| spelled.value.try_into().ok()).flatten()
    }
}

/// What reading back showed.
#[derive(Debug, Default)]
pub(super) struct RoundTrip {
    /// Forms written and read.
    pub(super) forms: usize,
    /// Forms that were read as another number or not to their end.
    pub(super) failures: Vec<(u64, String)>,
}

/// Writes `count` numbers below 10^12 by every rule set for cardinals and reads them back.
pub(super) fn round_trip(rules: &Rules, numerals: &Numerals, count: usize) -> RoundTrip {
    let mut result = RoundTrip::default();
    let sets: Vec<&str> =
        rules.public("%spellout-cardinal").chain(rules.public("%spellout-numbering")).collect();
    for n in numbers(count) {
        let written =
            sets.iter().flat_map(|set| (0..FORMS).filter_map(move |form| rules.write(set, n, form)));
        for form in written.collect::<BTreeSet<String>>() {
            result.forms += 1;
            // Some Finnish rules end with a soft hyphen.
            let words = form.trim_end_matches('\u{AD}');
            let read = numerals.cardinal(words).filter(|spelled| spelled.bytes == words.len());
            if read.is_none_or(|spelled| spelled.value != n.into()) {
                result.failures.push((n, form));
            }
        }
    }
    result
}

/// `count` numbers of all magnitudes up to 10^12, the same each time (an xorshift sequence).
pub(super) fn numbers(count: usize) -> impl Iterator<Item = u64> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    (0..count).map(move |at| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let digits = u32::try_from(at % 12).unwrap_or(0) + 1;
        state % 10_u64.pow(digits)
    })
}
