use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tallywire_article::{ArticleId, ClaimId, FindingId, GroupId, Record};

/// What comparing claims shows; ordered worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// The same thing in the same period, in intervals that do not meet.
    Conflict,
    /// Copies of one report whose number differs.
    AlteredCopy,
    /// Parts that do not make their stated total.
    SumFails,
    /// A base and a new value that do not make the stated change.
    ChangeFails,
    /// A part and a whole that do not make the stated share.
    ShareFails,
    /// A value outside a range stated for it, or a part larger than its whole.
    RangeFails,
    /// Several articles state it, all from one origin.
    SingleOrigin,
    /// Values that differ only by the precision they are written with.
    Compatible,
    /// Two or more independent origins state the same value of the same thing.
    Corroborated,
    /// Parts that make their stated total.
    SumHolds,
    /// A base and a new value that make the stated change.
    ChangeHolds,
    /// A part and a whole that make the stated share.
    ShareHolds,
}

/// How much a finding asks for a person's eye; ordered worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Numbers that cannot stand together.
    High,
    /// Numbers that probably cannot, or stand on little.
    Medium,
    /// Worth knowing.
    Low,
    /// All is in order.
    Info,
}

/// What comparing claims shows, with every step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Finding {
    /// Names the finding.
    pub id: FindingId,
    /// What it shows.
    pub kind: FindingKind,
    /// The story that it belongs to; `None` for an article that stands alone.
    pub story: Option<GroupId>,
    /// How much it asks for a person's eye.
    pub severity: Severity,
    /// The claims that it rests on: for arithmetic the operands, then the result.
    pub claims: Vec<ClaimId>,
    /// The articles that state them, in the order of their sources.
    pub articles: Vec<ArticleId>,
    /// The independent origins behind them.
    pub origins: Vec<String>,
    /// What the articles state: the total, the change, the share.
    pub expected: Option<String>,
    /// What follows from the other numbers, as a value or an interval.
    pub computed: Option<String>,
    /// What was concluded, in a sentence.
    pub explanation: String,
    /// The arithmetic or the comparison, step by step.
    #[serde(default)]
    pub steps: Vec<String>,
}

impl Record for Finding {
    const SCHEMA: &'static str = "finding/1";
}
