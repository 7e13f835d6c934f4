//! The numbers of an article in the order and the company that they stand in.

use rapidhash::v3::rapidhash_v3;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use tallywire_article::{Article, Block, ClaimId, Span};

use crate::Number;
use crate::anchor;
use crate::token::{Digits, Kind, Token};

/// How many facts an article keeps at most.
const MOST: usize = 512;

/// How many words on either side make a number's company.
const COMPANY: usize = 2;

/// A number where it stands.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Fact {
    /// Its significant digits, hashed.
    pub(crate) key: u64,
    /// The words before it, numbers left out.
    pub(crate) before: u64,
    /// The words behind it, numbers left out.
    pub(crate) after: u64,
    /// The claim that states it.
    pub(crate) claim: Option<ClaimId>,
    /// The claim's unit, hashed.
    pub(crate) unit: u64,
}

/// A number that was read by others, placed in the body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stated {
    place: Span,
    /// Of its value; `None` for a range, whose ends the text itself gives.
    digits: Option<Digits>,
    claim: ClaimId,
    unit: u64,
    /// Of a sum or measure.
    rounded: Option<Rounded>,
}

/// A sum or measure as far as reports that round it agree: two digits, magnitude and unit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rounded {
    /// All three, hashed.
    pub(crate) key: u64,
    /// How many significant digits are left, 1 or 2.
    pub(crate) digits: u8,
}

/// Finds the places of `numbers` in the body of `article`; those that stand elsewhere (title,
/// caption) are left out.
pub(crate) fn stated(article: &Article, numbers: &[Number]) -> Vec<Stated> {
    let blocks = body_blocks(article);
    let mut cursor = 0;
    let mut found = Vec::new();
    for number in numbers.iter().take(2 * MOST) {
        let block = match blocks.get(blocks.partition_point(|(raw, _)| raw.end <= number.byte.start)) {
            Some((raw, body)) if raw.contains(number.byte) => *body,
            None if blocks.is_empty() => Span::new(0, article.body.len()),
            _ => continue,
        };
        let start = block.start.max(cursor);
        let end = article.body.floor_char_boundary(block.end.min(start + FARTHEST));
        let Some(at) = Span::new(start, end).of(&article.body).and_then(|text| text.find(&number.quote))
        else {
            continue;
        };
        let place = Span::new(start + at, start + at + number.quote.len());
        cursor = place.end;
        let (digits, unit) = (value(&number.key), unit(&number.key));
        found.push(Stated { place, digits, claim: number.claim, unit, rounded: rounded(&number.key) });
    }
    found
}

/// How far behind the last number the next one is looked for, in bytes.
const FARTHEST: usize = 1 << 16;

/// Where each block of the body stands: in the document, and in the body.
fn body_blocks(article: &Article) -> Vec<(Span, Span)> {
    let mut at = 0;
    let place = |block: &Block| {
        let place = Span::new(at, at + block.text.len());
        at = place.end + "\n\n".len();
        (block.byte, place)
    };
    article.body_blocks().map(place).collect()
}

/// The significant digits of a key's value: `200800000000 USD`.
fn value(key: &str) -> Option<Digits> {
    let value = key.split(' ').next()?;
    (!value.contains("..") && value.contains(|c: char| c.is_ascii_digit())).then(|| Digits::of(value))
}

/// The hash of what stands behind a key's value.
fn unit(key: &str) -> u64 {
    rapidhash_v3(key.split_once(' ').map_or("", |(_, unit)| unit).as_bytes())
}

/// Units of which every other article states the same few numbers.
const COMMON_UNITS: [&str; 9] = ["percent", "percentage_point", "a", "mo", "wk", "d", "h", "min", "s"];

/// The value of a key with a unit, rounded.
fn rounded(key: &str) -> Option<Rounded> {
    let (value, unit) = key.split_once(' ').filter(|(_, unit)| !COMMON_UNITS.contains(unit))?;
    let value: Decimal = value.parse().ok().filter(|value: &Decimal| !value.is_zero())?;
    let short = value.round_sf_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)?.normalize();
    let digits = short.mantissa().to_string().trim_matches(['-', '0']).len();
    Some(Rounded {
        key: rapidhash_v3(format!("{short} {unit}").as_bytes()),
        digits: u8::try_from(digits).unwrap_or(u8::MAX),
    })
}

/// Collects facts, token by token.
#[derive(Debug)]
pub(crate) struct Builder {
    stated: std::vec::IntoIter<Stated>,
    next: Option<Stated>,
    /// Whether `next` has given its fact already.
    told: bool,
    /// The words of the numbers found, in step with `facts`.
    places: Vec<(Span, Digits, Option<Rounded>)>,
    facts: Vec<Fact>,
    last: [u64; COMPANY],
    /// How many words the last facts still wait for.
    waiting: Vec<(usize, usize)>,
}

impl Builder {
    pub(crate) fn new(stated: Vec<Stated>) -> Self {
        let mut stated = stated.into_iter();
        let next = stated.next();
        Self {
            stated,
            next,
            told: false,
            places: Vec::new(),
            facts: Vec::new(),
            last: [0; COMPANY],
            waiting: Vec::new(),
        }
    }

    /// Takes the next token of `text`.
    pub(crate) fn push(&mut self, text: &str, token: &Token) {
        if self.facts.len() == MOST {
            return;
        }
        let place = Span::new(token.start, token.end);
        while self.next.is_some_and(|next| next.place.end <= token.start) {
            self.next = self.stated.next();
            self.told = false;
        }
        let next = self.next.filter(|next| next.place.overlaps(place));
        if token.kind == Kind::Number {
            self.number(text, place, next);
            return;
        }
        self.company(token.hash);
        if let Some(next) = next.filter(|_| !self.told)
            && let Some(digits) = next.digits
            && !next.place.of(text).is_some_and(|quote| quote.contains(|c: char| c.is_numeric()))
        {
            self.told = true;
            self.add(next.place, digits, Some(next));
        }
    }

    /// A number in digits, which `stated` may know better.
    fn number(&mut self, text: &str, place: Span, stated: Option<Stated>) {
        let own = Digits::of(place.of(text).unwrap_or_default());
        match stated {
            Some(Stated { digits: Some(whole), .. }) if whole != own && self.told => {}
            Some(better @ Stated { digits: Some(whole), .. }) if whole != own => {
                self.told = true;
                self.add(better.place, whole, Some(better));
            }
            _ => self.add(place, own, stated),
        }
    }

    fn add(&mut self, place: Span, digits: Digits, stated: Option<Stated>) {
        self.waiting.push((self.facts.len(), COMPANY));
        self.places.push((place, digits, stated.and_then(|stated| stated.rounded)));
        self.facts.push(Fact {
            key: digits.hash(),
            before: self.last.iter().fold(0, |all, &word| chain(all, word)),
            after: 0,
            claim: stated.map(|stated| stated.claim),
            unit: stated.map_or(0, |stated| stated.unit),
        });
    }

    fn company(&mut self, word: u64) {
        self.last = [self.last[1], word];
        for (fact, left) in &mut self.waiting {
            self.facts[*fact].after = chain(self.facts[*fact].after, word);
            *left -= 1;
        }
        self.waiting.retain(|&(_, left)| left > 0);
    }

    /// The facts, each of which is an anchor too.
    pub(crate) fn finish(self, text: &str, anchors: &mut anchor::Builder) -> Vec<Fact> {
        for (place, digits, rounded) in self.places {
            let quote = place.of(text).unwrap_or_default();
            anchors.number(digits, quote, place.start);
            if let Some(rounded) = rounded {
                anchors.sum(rounded, quote, place.start);
            }
        }
        self.facts
    }
}

fn chain(all: u64, word: u64) -> u64 {
    (all.rotate_left(17) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// The facts of two articles that stand between the same words, one entry for each company.
pub(crate) fn same_company(a: &[Fact], b: &[Fact]) -> Vec<(Vec<Fact>, Vec<Fact>)> {
    let mut all: Vec<((u64, u64), bool, usize)> = Vec::with_capacity(a.len() + b.len());
    all.extend(a.iter().enumerate().map(|(at, fact)| ((fact.before, fact.after), false, at)));
    all.extend(b.iter().enumerate().map(|(at, fact)| ((fact.before, fact.after), true, at)));
    all.sort_unstable();
    let mut found = Vec::new();
    for company in all.chunk_by(|x, y| x.0 == y.0) {
        let split = company.partition_point(|&(_, of_b, _)| !of_b);
        let (of_a, of_b) = company.split_at(split);
        if !of_a.is_empty() && !of_b.is_empty() {
            let of_a = of_a.iter().map(|&(.., at)| a[at]).collect();
            found.push((of_a, of_b.iter().map(|&(.., at)| b[at]).collect()));
        }
    }
    found
}
