use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tallywire_article::{ArticleId, BlockKind, ClaimId, Record, Span};

use crate::Figure;

/// What sort of quantity a claim states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A sum of money.
    Money,
    /// A percentage, percentage points or basis points.
    Percent,
    /// A number of countable things.
    Count,
    /// A physical quantity with a unit.
    Measure,
    /// A part of a whole: "24 of the 32", "two thirds".
    Ratio,
    /// A factor: "sixfold", "doubled".
    Multiple,
    /// A length of time.
    Duration,
    /// A place in an order: "third-largest".
    Rank,
    /// The age of a person.
    Age,
}

/// How exactly the article means the number.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Approximation {
    /// As written.
    #[default]
    Exact,
    /// "about", "rund", "environ".
    About,
    /// "at least", "mindestens".
    AtLeast,
    /// "at most", "up to", "bis zu".
    AtMost,
    /// "more than", "über", "topped".
    MoreThan,
    /// "less than", "unter".
    LessThan,
    /// "nearly", "fast", "knapp".
    Nearly,
    /// No number at all: "dozens", "several months".
    Vague,
}

/// The number as part of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// The amount by which something grew.
    Increase,
    /// The amount by which something shrank.
    Decrease,
    /// It stayed at this value.
    Unchanged,
    /// The value before.
    From,
    /// The value after.
    To,
}

/// Whether the number is a fact, a plan or a thought.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Modality {
    /// Stated as so.
    #[default]
    Stated,
    /// Announced or decided, not yet so.
    Planned,
    /// Forecast, or may be so.
    Possible,
    /// Under a condition, demanded, or expected in vain.
    Hypothetical,
}

/// The time that a number is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Period {
    /// In the article's words.
    pub text: String,
    /// First day, where the text says it: "by 2030" says none.
    pub from: Option<Date>,
    /// Last day, where the text says it: "since 2019" says none.
    pub to: Option<Date>,
}

/// One step of how a claim was read: which rule set which field, on which words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The field of [`Claim`] that it set.
    pub field: &'static str,
    /// The rule, in a few words.
    pub rule: Cow<'static, str>,
    /// The words of the article that it rests on; empty where it rests on none.
    pub cue: String,
}

/// One number that an article states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Claim {
    /// Names the claim.
    pub id: ClaimId,
    /// The article that states it.
    pub article: ArticleId,
    /// That article's source.
    pub source: String,
    /// Where the quantity's words stand, in raw bytes of the document.
    pub byte: Span,
    /// The same in characters of the decoded document.
    pub char: Span,
    /// Exactly those words.
    pub quote: String,
    /// The sentence that they stand in, which its claims share.
    pub sentence: Arc<str>,
    /// What kind of block they stand in.
    pub block: BlockKind,
    /// The sort of quantity.
    pub kind: Kind,
    /// The number in base units: "$200.8 billion" is 200800000000. `None` for a range or a vague
    /// quantity.
    pub value: Option<Decimal>,
    /// Lower end of a stated range, else of the interval that the written precision allows.
    pub low: Option<Decimal>,
    /// Upper end of it.
    pub high: Option<Decimal>,
    /// ISO 4217 for money, `percent`, `percentage_point`, a UCUM code for measures and durations,
    /// `None` for plain counts.
    pub unit: Option<String>,
    /// What the number is per, in the article's words.
    pub per: Option<String>,
    /// How exactly it is meant.
    pub approximation: Approximation,
    /// The number as part of a change.
    pub change: Option<Change>,
    /// The other half of a ratio: "24 of the 32" is value 24, whole 32.
    pub whole: Option<Decimal>,
    /// The noun that a count counts, in the article's words.
    pub counted: Option<String>,
    /// The thing that the number is about, in the article's words.
    pub subject: Option<String>,
    /// The time that it is about.
    pub period: Option<Period>,
    /// Who the article has it from.
    pub speaker: Option<String>,
    /// Whether that very number is denied.
    pub negated: bool,
    /// Fact, plan or thought.
    pub modality: Modality,
    /// How it was read, for `explain`.
    #[serde(skip)]
    #[schemars(skip)]
    pub steps: Vec<Step>,
}

impl Record for Claim {
    const SCHEMA: &'static str = "claim/1";
}

impl Claim {
    /// The number alone, as [`figures`](crate::figures) gives it.
    #[must_use]
    pub fn figure(&self) -> Figure<'_> {
        let Self { id: claim, byte, kind, value, low, high, .. } = *self;
        Figure { claim, byte, quote: &self.quote, kind, value, low, high, unit: self.unit.as_deref() }
    }

    /// Whether the article states a range rather than one value.
    #[must_use]
    pub fn is_range(&self) -> bool {
        self.value.is_none() && self.low.is_some() && self.approximation != Approximation::Vague
    }
}
