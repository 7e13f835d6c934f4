//! Which articles tell the same in other words: rewrites, translations and independent reports
//! of one event, found by the numbers, names and rarer words that they share.

use std::io::{self, Read, Seek, Write};

use tallywire_article::Language;

use crate::anchor::Sort;
use crate::corpus::{Card, Corpus, Pair};
use crate::index::BUCKETS;
use crate::stash::Spill;
use crate::weight::{Likeness, Share, Sieve, Term, Terms, Weighted};

/// How many of a text's rarest anchors are looked up to find its kin.
const LOOKED_UP: usize = 48;

/// How many of them are numbers and names, which cross languages, where there are so many.
const NAMES_LOOKED_UP: usize = 36;

/// What candidates share of the anchors looked up, at least, in bits beyond those that tell an
/// article from all others: of one language, where words are shared too, and of two.
const CANDIDATE_BITS: [f32; 2] = [4.0, -1.0];

/// With how many articles of one language one is compared at most: of its own and of others.
const MOST_CANDIDATES: [usize; 2] = [12, 16];

/// Texts less alike than this are no kin at all: most candidates share but a few names of their
/// field, and what hardly counts need not be kept.
const FAINT: f32 = 0.2;

/// What it adds that two articles cite one outlet or agency.
const ONE_SOURCE: f32 = 0.1;

/// Two texts that may tell the same.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kin {
    pub(crate) a: u32,
    pub(crate) b: u32,
    /// See [`same_report`].
    pub(crate) report: Option<f32>,
    /// See [`same_event`].
    pub(crate) event: f32,
}

/// How a text tells its report.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told {
    pub(crate) language: Language,
    pub(crate) day: Option<i32>,
    /// The agency or well-known outlet that it cites first.
    pub(crate) agency: Option<&'static str>,
}

impl Told {
    pub(crate) fn by(card: &Card) -> Self {
        Self { language: card.language, day: card.day, agency: card.agency }
    }
}

/// The pairs of texts that share rare anchors, ascending.
pub(crate) fn find<S: Read + Write + Seek>(
    corpus: &mut Corpus<S>,
    weighted: &Weighted,
) -> io::Result<Vec<Kin>> {
    let candidates = candidates(corpus, weighted)?;
    let (mut kin, mut of_a, mut of_b) = (Vec::new(), Terms::default(), Terms::default());
    for bucket in 0..candidates.buckets() {
        let mut pairs = candidates.read(&mut corpus.stash, bucket)?;
        pairs.sort_unstable();
        pairs.dedup();
        for pairs in pairs.chunk_by(|x, y| x.a == y.a) {
            weighted.terms(&mut corpus.stash, pairs[0].a, &mut of_a)?;
            let sieve = Sieve::of(&of_a);
            for &Pair { a, b } in pairs {
                weighted.terms(&mut corpus.stash, b, &mut of_b)?;
                let likeness = sieve.likeness(&of_b);
                let [of_a, of_b] = [a, b].map(|text| Told::by(corpus.card(text)));
                let report = same_report(&of_a, &of_b, &likeness, || Ok(corpus.overlap(a, b)?.shared))?;
                let event = same_event(corpus.card(a), corpus.card(b), &likeness);
                if report.is_some() || event >= FAINT {
                    kin.push(Kin { a, b, report, event });
                }
            }
        }
    }
    Ok(kin)
}

fn candidates<S: Read + Write + Seek>(
    corpus: &mut Corpus<S>,
    weighted: &Weighted,
) -> io::Result<Spill<Pair>> {
    let count = corpus.texts();
    let mut found = Spill::new(BUCKETS);
    let mut sums = Sums { bits: vec![0.0; count], touched: Vec::new() };
    let (mut terms, mut bytes) = (Terms::default(), Vec::new());
    for text in (0_u32..).take(count) {
        weighted.terms(&mut corpus.stash, text, &mut terms)?;
        for term in rarest(terms.iter()) {
            let holders = weighted.holders(&mut corpus.stash, term, &mut bytes)?;
            sums.add(term.bits, holders.filter(|&other| other != text));
        }
        for other in sums.best(corpus, corpus.card(text).language) {
            let (a, b) = (text.min(other), text.max(other));
            found.push(&mut corpus.stash, found.bucket(a, count), Pair { a, b })?;
        }
        sums.clear();
    }
    Ok(found)
}

/// What one text shares with the others, of the anchors looked up.
struct Sums {
    /// By text.
    bits: Vec<f32>,
    /// The texts that have any.
    touched: Vec<u32>,
}

impl Sums {
    fn add(&mut self, bits: f32, others: impl Iterator<Item = u32>) {
        for other in others {
            let sum = &mut self.bits[other as usize];
            if *sum == 0.0 {
                self.touched.push(other);
            }
            *sum += bits;
        }
    }

    fn best<S: Read + Write + Seek>(&self, corpus: &Corpus<S>, own: Language) -> Vec<u32> {
        best(corpus, own, self.touched.iter().map(|&text| (text, self.bits[text as usize])))
    }

    fn clear(&mut self) {
        for other in self.touched.drain(..) {
            self.bits[other as usize] = 0.0;
        }
    }
}

/// The texts that share most of what was looked up for a text in the language `own`, given in bits: a
/// few of each language.
pub(crate) fn best<S: Read + Write + Seek>(
    corpus: &Corpus<S>,
    own: Language,
    found: impl Iterator<Item = (u32, f32)>,
) -> Vec<u32> {
    let across = |language: Language| usize::from(language != own);
    let enough = CANDIDATE_BITS.map(|beyond| beyond + log2(corpus.texts()));
    let least = enough[0].min(enough[1]);
    // Each with its language, which lies far away and is asked for by every comparison.
    let found = found.filter(|&(_, bits)| bits >= least);
    let found = found.map(|(text, bits)| (corpus.card(text).language, text, bits));
    let mut best: Vec<_> = found.filter(|&(language, _, bits)| bits >= enough[across(language)]).collect();
    best.sort_unstable_by(|x, y| x.0.cmp(&y.0).then(y.2.total_cmp(&x.2)).then(x.1.cmp(&y.1)));
    let of_language = best.chunk_by(|x, y| x.0 == y.0);
    let few = of_language.flat_map(|best| best.iter().take(MOST_CANDIDATES[across(best[0].0)]));
    few.map(|&(_, text, _)| text).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a threshold needs no more digits than f32 has")]
fn log2(articles: usize) -> f32 {
    (articles.next_power_of_two() as f32).log2()
}

/// The anchors by which a text's kin is looked up: rare ones that others hold too, given by id.
pub(crate) fn rarest(terms: impl Iterator<Item = Term>) -> Vec<Term> {
    let is_name = |term: &Term| !matches!(term.sort(), Sort::Word | Sort::Pair);
    let (mut names, mut others): (Vec<Term>, Vec<Term>) =
        terms.filter(|term| term.is_listed()).partition(is_name);
    keep_rarest(&mut names, NAMES_LOOKED_UP);
    keep_rarest(&mut others, LOOKED_UP - names.len());
    names.append(&mut others);
    names
}

/// Of some hundred terms, by id, keeps the few rarest, in their order.
fn keep_rarest(terms: &mut Vec<Term>, most: usize) {
    // Bits are positive, and of such numbers the binary form is ordered as they are. One number for bits and
    // place is compared faster than terms are.
    let rarity = |(at, term): (u32, &Term)| u64::from(!term.bits.to_bits()) << 32 | u64::from(at);
    let mut order: Vec<u64> = (0..).zip(terms.iter()).map(rarity).collect();
    if order.len() > most {
        order.select_nth_unstable(most);
        order.truncate(most);
    }
    order.sort_unstable();
    let place = |rarity: u64| usize::try_from(rarity & u64::from(u32::MAX)).unwrap_or_default();
    *terms = order.into_iter().map(|rarity| terms[place(rarity)]).collect();
}

/// How sure it is, from 1 upwards, that `a` and `b` carry one report in other words; `None` where
/// it is not.
///
/// Either the wording shows it: what both hold weighs much and stands in the same order all over
/// the text. Or the figures do: the one states hardly any number that the other does not. Either
/// way numbers that contradict it are too many for a copy: that is how independent reports of one
/// event differ from rewrites.
///
/// `shared` gives the number of shingles that both hold.
pub(crate) fn same_report(
    a: &Told,
    b: &Told,
    likeness: &Likeness,
    shared: impl FnOnce() -> io::Result<usize>,
) -> io::Result<Option<f32>> {
    let one_language = a.language == b.language;
    let apart = near_in_time(a.day, b.day) == 0.0 || name_other_sources(a, b);
    if apart || is_narrow(one_language, likeness) {
        return Ok(None);
    }
    let by_wording = wording(one_language, likeness);
    let is_worded = is_plenty(one_language, likeness) && by_wording >= demanded(likeness);
    let by_figures = by_figures(likeness);
    if !is_worded && by_figures.is_none() {
        return Ok(None);
    }
    let shared = shared()?;
    // What texts in two languages share word for word is a quoted passage or the furniture of one site,
    // whose names and numbers say nothing about the rest.
    if !one_language && shared >= PASSAGE {
        return Ok(None);
    }
    if is_worded {
        return Ok(Some(by_wording.max(1.0)));
    }
    Ok(by_figures.filter(|_| likeness.order > if shared >= PASSAGE { 0.7 } else { 0.4 }))
}

/// Whether two articles each carry the report of an agency, and not of the same one: in words of
/// their own that is two reports, however much of one announcement is in both. Only names that are
/// known by all their forms can tell.
fn name_other_sources(a: &Told, b: &Told) -> bool {
    a.agency.zip(b.agency).is_some_and(|(a, b)| a != b)
}

/// Whether what two texts share reaches over too little of them, or is spread too unevenly over their
/// numbers and names, to be more than a passage that stands in both.
///
/// Of a translation few names may be recognised, and those in one place; then its numbers tell.
fn is_narrow(one_language: bool, likeness: &Likeness) -> bool {
    let confirmed = !one_language && agreement(&likeness.numbers) == Agreement::Confirming;
    likeness.reach * likeness.evenness < if confirmed { 0.25 } else { 0.42 }
}

/// So many common shingles are a passage.
const PASSAGE: usize = 20;

/// What the wording shows; 1 is the threshold. The weights were fitted by logistic regression, for
/// pairs of one language and of two.
fn wording(one_language: bool, likeness: &Likeness) -> f32 {
    let Likeness { numbers, names, sounds, words, order, reach, .. } = likeness;
    if one_language {
        let spread = order.max(0.0) * reach.min(1.2);
        return (7.6 * numbers.cosine() + 5.5 * names.cosine() + 11.3 * words.cosine() + 17.6 * spread)
            / 25.5;
    }
    // Scripts of syllables spell but a few names in a way that can be recognised, hence the part of
    // the text that has fewer.
    let cosines = 8.6 * numbers.cosine() + 10.1 * names.cosine().max(sounds.cosine());
    let telling = (numbers.a.min(numbers.b) / TELLING).min(1.0);
    let parts = 1.9 * numbers.containment() * telling + 3.5 * names.containment().max(sounds.containment());
    (cosines + parts + 3.1 * order + 0.11 * order_bits(likeness)) / 12.8
}

/// What it says, in bits, that what both hold stands in the same order: how much less likely places
/// that agree so well would be by chance. Many anchors say more than few.
fn order_bits(likeness: &Likeness) -> f32 {
    let Likeness { numbers, names, sounds, words, order, .. } = likeness;
    let count = numbers.count + names.count.max(sounds.count).max(words.count);
    let agreement = order.clamp(0.0, 0.99);
    let bits = f32::from(count.saturating_sub(2)) * -0.5 * (1.0 - agreement * agreement).log2();
    bits.min(MOST_ORDER_BITS)
}

/// Order says no more than this, as what stands in a passage is in order too.
const MOST_ORDER_BITS: f32 = 40.0;

/// Whether enough is shared for likeness to be no accident, in bits. Across languages, where most words
/// cannot be compared, their order counts as well, which is what independent reports of one event lack;
/// and the more the numbers speak for one report, the less else has to.
fn is_plenty(one_language: bool, likeness: &Likeness) -> bool {
    let Likeness { numbers, names, sounds, words, .. } = likeness;
    let shared = numbers.shared + names.shared.max(sounds.shared) + words.shared;
    if one_language {
        return shared >= 45.0;
    }
    let enough = match agreement(numbers) {
        Agreement::Confirming => 24.0,
        Agreement::Silent => 32.0,
        Agreement::Fair => 48.0,
        Agreement::Contradicting(_) => 56.0,
    };
    shared + 2.0 * order_bits(likeness) >= enough
}

/// What the numbers of two articles say of whether they carry one report.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Agreement {
    /// Nothing: the one states hardly any.
    Silent,
    /// The one states hardly a number that the other does not.
    Confirming,
    /// So many are in both as copies have in common; the rest is misread.
    Fair,
    /// So large a part lacks of what copies have in common.
    Contradicting(f32),
}

/// Numbers of so many bits can contradict or confirm that two articles carry one report.
const TELLING: f32 = 12.0;

/// So much of the less telling article's numbers is common to copies.
const AGREEING: f32 = 0.82;

fn agreement(numbers: &Share) -> Agreement {
    match numbers.containment() {
        _ if numbers.a.min(numbers.b) < TELLING => Agreement::Silent,
        0.95.. => Agreement::Confirming,
        AGREEING.. => Agreement::Fair,
        part => Agreement::Contradicting(AGREEING - part),
    }
}

/// How much wording has to show: the more, the more of the less telling article's numbers the
/// other does not have.
fn demanded(likeness: &Likeness) -> f32 {
    match agreement(&likeness.numbers) {
        Agreement::Confirming => 0.75,
        Agreement::Silent | Agreement::Fair => 1.0,
        Agreement::Contradicting(lacking) => 1.0 + CONTRADICTION * lacking,
    }
}

/// How much more wording is demanded where all numbers contradict.
const CONTRADICTION: f32 = 4.0;

/// What the numbers alone show, names or words saying nothing against it.
///
/// Numbers of a passage that stands in both word for word say nothing about the rest, so then the
/// order has to bear it out.
fn by_figures(likeness: &Likeness) -> Option<f32> {
    let Likeness { numbers, names, words, .. } = likeness;
    let told = numbers.count >= 5 && numbers.shared >= TELLING && numbers.containment() >= AGREEING;
    let linked = names.shared + words.shared >= 6.0 && numbers.shared + 0.5 * names.shared >= 22.0;
    (told && linked).then(|| 1.0 + numbers.cosine())
}

/// Articles of different events share numbers of so many bits in one order by chance, and of so many
/// hardly ever.
const CHANCE: f32 = 8.0;
const SURE: f32 = 18.0;

/// Of an edition of a template so many more of the words than of the numbers return, and so many of the words.
const EDITION: (f32, f32) = (0.4, 0.6);

/// Whether one language's words return all but whole with other numbers: the lottery of another week, the
/// weather or the markets of another day.
fn are_editions(numbers: &Share, words: &Share) -> bool {
    let (of_numbers, of_words) = (numbers.containment(), words.containment());
    numbers.a.min(numbers.b) >= TELLING && of_words >= EDITION.1 && of_words - of_numbers >= EDITION.0
}

/// Numbers that agree so well, as many as that, are those of one event: on the whole, or those of the shorter
/// article, which then have to be more.
const ONE_EVENT: (f32, u16) = (0.75, 6);
const PART_OF_ONE_EVENT: u16 = 9;

fn are_of_one_event(numbers: &Share) -> bool {
    let (part, many) = ONE_EVENT;
    numbers.cosine() >= part && numbers.count >= many
        || numbers.containment() >= part && numbers.count >= PART_OF_ONE_EVENT
}

/// What sums and measures that agree when rounded add to the numbers of two articles in two languages; in
/// one language the texts of a field share a few whatever the event.
const SUMS: f32 = 0.55;

/// How alike two articles are as reports of one event, 0 to about 3.
fn same_event(a: &Card, b: &Card, likeness: &Likeness) -> f32 {
    let Likeness { numbers, sounds, words, sums, order, .. } = likeness;
    let one_language = a.language == b.language;
    if one_language && are_editions(numbers, words) {
        return 0.0;
    }
    let names =
        if one_language { likeness.names } else { without_nouns([a.language, b.language], likeness.names) };
    // Two articles of one language share names and words of their field whatever the event, and so do those
    // of two close ones, or of one that is taken for two.
    let wording = if one_language || words.count >= MANY_WORDS {
        0.6 * names.cosine() + 0.5 * words.cosine()
    } else {
        names.cosine() + 2.0 * words.cosine()
    };
    let one_source = if a.cited != 0 && a.cited == b.cited { ONE_SOURCE } else { 0.0 };
    // Numbers agree by chance; they count as far as they are of the same people and places.
    let by_sound = if sounds.count > 1 { sounds.cosine() } else { 0.0 };
    let by_names = 5.0 * names.cosine().max(by_sound);
    // So many of them in one order are no chance, whoever is named, if sums are among them or hardly any other
    // number is in either: bare numbers in order have time-tables and lists too.
    let in_order = (numbers.shared + sums.shared) * order.max(0.0);
    let is_telling = sums.count >= 2 || are_of_one_event(numbers);
    let by_numbers = if is_telling { (in_order - CHANCE) / (SURE - CHANCE) } else { 0.0 };
    let linked = by_names.max(by_numbers).clamp(0.3, 1.0);
    let by_sums = if one_language { 0.0 } else { SUMS * sums.damped_containment() };
    let figures = numbers.damped() + by_sums;
    let alike = (linked * figures + wording) * (0.7 + 0.3 * order.max(0.0));
    if tell_other_figures(likeness) { OTHER_FIGURES * alike } else { alike + one_source }
}

/// What names and words count that stand beside other figures.
const OTHER_FIGURES: f32 = 0.5;

/// Articles with so many bits of numbers that have less than that part in common tell of two events.
const MANY_FIGURES: (f32, f32) = (20.0, 0.08);

/// Whether both articles are full of numbers and share hardly one, exact or rounded: the prices of January and
/// those of July, which one office tells in the same words.
fn tell_other_figures(Likeness { numbers, sums, .. }: &Likeness) -> bool {
    let (many, part) = MANY_FIGURES;
    numbers.a.min(numbers.b) >= many && numbers.containment() < part && sums.count <= 1
}

/// Articles in two languages that share so many words do not share them for being of one event.
const MANY_WORDS: u16 = 12;

/// An article in a language that writes all nouns like names is taken to name at most so many times as much
/// as one in another.
const MOST_NAMES: f32 = 1.5;

/// The share of names in two languages, of which one may write all nouns like names.
fn without_nouns([of_a, of_b]: [Language; 2], names: Share) -> Share {
    let Share { a, b, .. } = names;
    Share {
        a: if writes_nouns_large(of_a) { a.min(MOST_NAMES * b) } else { a },
        b: if writes_nouns_large(of_b) { b.min(MOST_NAMES * a) } else { b },
        ..names
    }
}

/// Whether a language writes all nouns with a capital.
fn writes_nouns_large(language: Language) -> bool {
    matches!(language.code(), "de" | "lb")
}

/// How the dates of two reports speak for one event: 1 where one is not known, 0 where they are
/// too far apart.
pub(crate) fn near_in_time(a: Option<i32>, b: Option<i32>) -> f32 {
    let (Some(a), Some(b)) = (a, b) else { return 1.0 };
    match a.abs_diff(b) {
        0 | 1 => 1.3,
        2 | 3 => 1.0,
        4..=7 => 0.4,
        8..=14 => 0.2,
        _ => 0.0,
    }
}

/// The part of the less telling article's numbers and names that both share.
pub(crate) fn share(likeness: &Likeness) -> f64 {
    let Likeness { numbers, names, .. } = likeness;
    let both = Share {
        count: numbers.count + names.count,
        shared: numbers.shared + names.shared,
        a: numbers.a + names.a,
        b: numbers.b + names.b,
    };
    f64::from(both.containment().min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_with_capitals_count_for_names_up_to_a_measure() {
        let names = |a, b| Share { count: 2, shared: 10.0, a, b };
        let of = |a, b, share| without_nouns([Language::of(a), Language::of(b)], share);
        assert_eq!(of("de", "en", names(140.0, 40.0)), names(60.0, 40.0));
        assert_eq!(of("en", "de", names(40.0, 50.0)), names(40.0, 50.0));
        assert_eq!(of("fr", "en", names(140.0, 40.0)), names(140.0, 40.0));
    }

    #[test]
    fn names_beside_other_figures_are_of_another_event() {
        let numbers = |shared, a, b| Share { count: u16::from(shared > 0.0), shared, a, b };
        let sums = |count| Share { count, ..Share::default() };
        for (numbers, sums, apart) in [
            (numbers(0.0, 44.0, 47.0), sums(0), true),
            (numbers(1.5, 44.0, 47.0), sums(1), true),
            // A part in common, other figures that agree when rounded, or too few to tell.
            (numbers(5.0, 44.0, 47.0), sums(0), false),
            (numbers(1.5, 44.0, 47.0), sums(3), false),
            (numbers(0.0, 12.0, 47.0), sums(0), false),
        ] {
            let likeness = Likeness { numbers, sums, ..Likeness::default() };
            assert_eq!(tell_other_figures(&likeness), apart, "{likeness:?}");
        }
    }

    #[test]
    fn a_short_report_may_give_part_of_the_figures() {
        let numbers = |count, shared, a, b| Share { count, shared, a, b };
        for (numbers, one) in [
            (numbers(6, 24.0, 28.0, 30.0), true),
            // The shorter one's figures are nearly all in the longer one.
            (numbers(10, 38.0, 44.0, 90.0), true),
            (numbers(6, 24.0, 28.0, 90.0), false),
            (numbers(10, 38.0, 80.0, 90.0), false),
        ] {
            assert_eq!(are_of_one_event(&numbers), one, "{numbers:?}");
        }
    }
}
