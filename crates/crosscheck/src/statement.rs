//! The claims of all articles, placed and measured: what every comparison works on.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil::Date;
use rust_decimal::Decimal;
use tallywire_article::{Article, ArticleId, Language};
use tallywire_claims::{Approximation, Change, Claim, Kind, Modality, Period};
use tallywire_dedup::Groups;

use crate::dimension::{self, Dimension};
use crate::interval::Interval;
use crate::named::{Named, named};
use crate::topic::{Topic, has_cue};

/// "About" reaches this far to both sides, "nearly" to one.
const ABOUT: Decimal = Decimal::from_parts(1, 0, 0, false, 1);

/// Of one article, so many numbers are looked at: what goes on longer is a table, and to compare
/// each of its numbers with each would take for ever.
const MOST_STATEMENTS: usize = 400;

/// News is dated to the days about its publication.
const NEWS_DAYS: i32 = 4;
/// A period that ended so long ago is the one that the news is compared with.
const PAST_DAYS: i32 = 150;

/// Polls ask that many people at least.
const SMALLEST_SAMPLE: Decimal = Decimal::ONE_HUNDRED;

/// A claim with its place and its numbers in base units.
#[derive(Clone, Debug)]
pub(crate) struct Statement<'a> {
    pub(crate) claim: &'a Claim,
    /// Index into [`Corpus::articles`].
    pub(crate) article: usize,
    /// The block of the article that it stands in, and the sentence, counted among those that
    /// state a number.
    pub(crate) block: usize,
    pub(crate) sentence: usize,
    pub(crate) dimension: Dimension,
    /// How many base units the claim's own unit has.
    pub(crate) factor: Decimal,
    /// Value, or both ends of a range, and whole, in base units: equal for equal quantities.
    pub(crate) quantity: Quantity,
    /// What the written precision allows.
    pub(crate) written: Interval,
    /// What the article means by it, "about" and "more than" taken in.
    pub(crate) meant: Interval,
    /// The words of the sentence back to the number before, and on to the number after.
    pub(crate) lead: &'a str,
    pub(crate) tail: &'a str,
    pub(crate) topic: Topic,
    /// The time that it is about.
    pub(crate) period: Option<&'a Period>,
    /// That time by its name.
    pub(crate) named: Option<Named>,
    /// Its period is a day about which the article was published.
    pub(crate) is_of_the_day: bool,
    /// Its period ended well before the article was published.
    pub(crate) is_past: bool,
    /// Its period is the one that a number without a period is about: it runs, or is just over.
    pub(crate) is_current: bool,
    pub(crate) standing: Standing,
}

/// A stated quantity in base units; equal exactly if the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Quantity {
    pub(crate) value: Option<Decimal>,
    pub(crate) range: Option<(Decimal, Decimal)>,
    pub(crate) whole: Option<Decimal>,
}

/// Whether a number is said of the world as it is, or of what is planned, expected or asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Outcome,
    Plan,
    Forecast,
    Wish,
}

impl Statement<'_> {
    pub(crate) fn value(&self) -> Option<Decimal> {
        self.quantity.value
    }

    /// Whether the number is the amount of a change rather than a level.
    pub(crate) fn is_amount_of_change(&self) -> bool {
        matches!(self.claim.change, Some(Change::Increase | Change::Decrease))
    }

    /// Whether it is a rate of growth, which "grow by 2%" and "growth of 2%" state alike.
    pub(crate) fn is_growth_rate(&self) -> bool {
        self.dimension.kind == Kind::Percent && self.topic.has("growth")
    }

    /// How many digits of the number carry information: 3 for 412, 2 for 3400.
    pub(crate) fn significant_digits(&self) -> usize {
        let digits = |d: Decimal| d.normalize().mantissa().to_string().trim_matches(['-', '0']).len();
        match (self.quantity.value, self.quantity.range) {
            (Some(value), _) => digits(value) + self.quantity.whole.map_or(0, digits),
            (None, Some((low, high))) => digits(low) + digits(high),
            (None, None) => 0,
        }
    }
}

/// All articles with what they state, in the order of their sources.
pub(crate) struct Corpus<'a> {
    pub(crate) articles: Vec<&'a Article>,
    pub(crate) statements: Vec<Statement<'a>>,
    ranges: Vec<Range<usize>>,
    places: BTreeMap<ArticleId, usize>,
    /// The day that each article is of.
    days: Vec<Option<&'a str>>,
}

impl<'a> Corpus<'a> {
    /// Places the claims in the body of each article; vague numbers, ages and denied numbers
    /// state nothing that could be compared, nor do those past the first 400 of an article.
    pub(crate) fn new(articles: &'a [Article], claims: &'a [Claim]) -> Self {
        let mut sorted: Vec<&Article> = articles.iter().collect();
        sorted.sort_by(|a, b| (&a.source, a.id).cmp(&(&b.source, b.id)));
        let mut of: BTreeMap<ArticleId, Vec<&Claim>> = BTreeMap::new();
        for claim in claims.iter().filter(|claim| is_comparable(claim)) {
            of.entry(claim.article).or_default().push(claim);
        }
        let (mut statements, mut ranges, mut places) = (Vec::new(), Vec::new(), BTreeMap::new());
        for (at, &article) in sorted.iter().enumerate() {
            let start = statements.len();
            let mut own = of.remove(&article.id).unwrap_or_default();
            own.sort_by_key(|claim| (claim.byte, claim.id));
            own.dedup_by_key(|claim| claim.id);
            own.truncate(MOST_STATEMENTS);
            statements.extend(place(at, article, &own));
            ranges.push(start..statements.len());
            places.insert(article.id, at);
        }
        let days = sorted.iter().map(|article| article.published.as_deref()?.get(..10)).collect();
        Self { articles: sorted, statements, ranges, places, days }
    }

    /// Dates each article without a date by the earliest of its copies that gives one.
    pub(crate) fn date_by_copies(&mut self, groups: &Groups) {
        for group in &groups.copies {
            let members: Vec<usize> = group.members.iter().filter_map(|m| self.place(m.article)).collect();
            let Some(earliest) = members.iter().filter_map(|&member| self.days[member]).min() else {
                continue;
            };
            for member in members {
                self.days[member].get_or_insert(earliest);
            }
        }
    }

    /// The first and the last day of those that `articles` are of, as ISO 8601 writes them.
    pub(crate) fn days(&self, articles: &[usize]) -> Option<(&'a str, &'a str)> {
        let days = || articles.iter().filter_map(|&article| self.days[article]);
        days().min().zip(days().max())
    }

    /// Whether an article gives a number that grows while an emergency lasts.
    pub(crate) fn goes_on(&self, article: usize) -> bool {
        self.range(article).any(|at| self.statements[at].topic.goes_on())
    }

    /// How many people each poll asked that an article tells of.
    pub(crate) fn samples(&self, article: usize) -> Vec<Decimal> {
        let own = self.range(article).map(|at| &self.statements[at]);
        let asked = own.filter(|s| s.dimension.kind == Kind::Count && s.topic.is_of_a_poll());
        asked.filter_map(Statement::value).filter(|&people| people >= SMALLEST_SAMPLE).collect()
    }

    /// The indices of the statements of an article.
    pub(crate) fn range(&self, article: usize) -> Range<usize> {
        self.ranges.get(article).cloned().unwrap_or_default()
    }

    /// Where an article stands in [`articles`](Self::articles).
    pub(crate) fn place(&self, article: ArticleId) -> Option<usize> {
        self.places.get(&article).copied()
    }
}

fn is_comparable(claim: &Claim) -> bool {
    let number = claim.value.is_some() || claim.is_range();
    claim.block.is_body()
        && number
        && !claim.negated
        && claim.kind != Kind::Age
        && claim.approximation != Approximation::Vague
}

/// The statements of one article, from its claims in the order of the text.
fn place<'a>(at: usize, article: &Article, claims: &[&'a Claim]) -> Vec<Statement<'a>> {
    let mut statements = Vec::with_capacity(claims.len());
    for (sentence, group) in claims.chunk_by(|a, b| a.sentence == b.sentence).enumerate() {
        let gaps = gaps(group);
        for (claim, (lead, tail)) in group.iter().zip(gaps) {
            let block = article.blocks.iter().rposition(|block| block.byte.start <= claim.byte.start);
            statements.push(state(claim, at, (block.unwrap_or(0), sentence), article, (lead, tail)));
        }
    }
    statements
}

/// The words before and after each claim of one sentence, up to its neighbours.
fn gaps<'a>(claims: &[&'a Claim]) -> Vec<(&'a str, &'a str)> {
    let Some(first) = claims.first() else { return Vec::new() };
    let sentence = &*first.sentence;
    let (mut borders, mut from) = (Vec::new(), 0);
    for claim in claims {
        let start =
            sentence.get(from..).and_then(|rest| rest.find(&claim.quote)).map_or(from, |at| from + at);
        let end = (start + claim.quote.len()).min(sentence.len());
        borders.push((start, end));
        from = end;
    }
    let lead = |at: usize| at.checked_sub(1).map_or(0, |before: usize| borders[before].1);
    let tail = |at: usize| borders.get(at + 1).map_or(sentence.len(), |next| next.0);
    let between = |from: usize, to: usize| sentence.get(from..to.max(from)).unwrap_or_default();
    borders
        .iter()
        .enumerate()
        .map(|(at, &(start, end))| (between(lead(at), start), between(end, tail(at))))
        .collect()
}

fn state<'a>(
    claim: &'a Claim,
    article: usize,
    (block, sentence): (usize, usize),
    host: &Article,
    (lead, tail): (&'a str, &'a str),
) -> Statement<'a> {
    let (dimension, factor) = dimension::of(claim.kind, claim.unit.as_deref());
    let base = |number: Option<Decimal>| number?.checked_mul(factor);
    let value = base(claim.value).map(|value| value.normalize());
    let whole = claim.whole.map(|whole| whole.normalize());
    let range = match value {
        None => base(claim.low).zip(base(claim.high)).map(|(low, high)| (low.normalize(), high.normalize())),
        Some(_) => None,
    };
    let quantity = Quantity { value, range, whole };
    let written = written(claim, quantity, Interval { low: base(claim.low), high: base(claim.high) });
    let age = age(claim, host);
    let is_current = age.is_some_and(|(days, age)| age < PAST_DAYS && age + days >= 0);
    let topic = Topic::of(claim, host.language, lead, tail);
    // "On Tuesday" in an article without a date is the day of its news.
    let names_its_day = || {
        host.published.is_none()
            && claim.period.as_ref().is_some_and(|period| topic.weekday(period).is_some())
    };
    let is_of_the_day = names_its_day() || age.is_some_and(|(days, age)| days == 0 && age.abs() <= NEWS_DAYS);
    Statement {
        claim,
        article,
        block,
        sentence,
        dimension,
        factor,
        quantity,
        written,
        meant: meant(claim.approximation, written),
        lead,
        tail,
        topic,
        period: claim.period.as_ref(),
        named: claim.period.as_ref().and_then(|period| named(period, host.language, is_current)),
        is_of_the_day,
        is_past: age.is_some_and(|(_, age)| age >= PAST_DAYS),
        is_current,
        standing: standing(claim, host.language),
    }
}

/// How `claim` is meant. A number that is called a forecast is one: "cut its forecast to 1.4%" states
/// what is expected.
fn standing(claim: &Claim, language: Language) -> Standing {
    let subject = claim.subject.as_deref().unwrap_or_default();
    match claim.modality {
        Modality::Stated if has_cue(language, subject, "@forecast") => Standing::Forecast,
        Modality::Stated => Standing::Outcome,
        Modality::Planned => Standing::Plan,
        Modality::Possible => Standing::Forecast,
        Modality::Hypothetical => Standing::Wish,
    }
}

/// How many days the claim's period lasts after its first, and how many passed from its end to
/// the article's own date.
fn age(claim: &Claim, host: &Article) -> Option<(i32, i32)> {
    let period = claim.period.as_ref()?;
    let (from, to) = period.from.zip(period.to)?;
    let published = host.published.as_ref()?.get(..10)?.parse::<Date>().ok()?;
    Some(((to - from).get_days(), (published - to).get_days()))
}

/// The interval that the written digits allow. A count written out to the last thing is that
/// number and no other.
fn written(claim: &Claim, quantity: Quantity, stated: Interval) -> Interval {
    let Some(value) = quantity.value else { return stated };
    if let Some(whole) = quantity.whole {
        return value.checked_div(whole).map_or(Interval::point(value), Interval::point);
    }
    let counted = matches!(claim.kind, Kind::Count | Kind::Rank | Kind::Ratio | Kind::Multiple);
    let to_the_unit = stated.width().is_some_and(|width| width <= Decimal::ONE);
    let holds_value = stated.ends().is_some_and(|(low, high)| low <= value && value <= high);
    if !holds_value || (counted && to_the_unit) { Interval::point(value) } else { stated }
}

/// `written`, opened or widened by the words that qualify it.
fn meant(approximation: Approximation, written: Interval) -> Interval {
    let Some((low, high)) = written.ends() else { return written };
    let value = low.abs().max(high.abs());
    match approximation {
        Approximation::Exact => written,
        Approximation::About | Approximation::Vague => written.widened(value, ABOUT),
        Approximation::Nearly => Interval { low: written.widened(value, ABOUT).low, ..written },
        Approximation::AtLeast | Approximation::MoreThan => Interval { high: None, ..written },
        Approximation::AtMost | Approximation::LessThan => Interval { low: None, ..written },
    }
}
