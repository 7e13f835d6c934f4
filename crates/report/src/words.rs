//! The words that every format uses for the kinds, relations and severities of records, and for
//! counts of things.

use std::fmt;

use tallywire_crosscheck::{Finding, FindingKind, Severity};
use tallywire_dedup::Relation;

use crate::{Member, Statement};

/// What a kind of finding is called, to be read at a glance.
pub(crate) const fn kind(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Conflict => "conflict",
        FindingKind::AlteredCopy => "altered copy",
        FindingKind::SumFails => "sum fails",
        FindingKind::ChangeFails => "change fails",
        FindingKind::ShareFails => "share fails",
        FindingKind::RangeFails => "range fails",
        FindingKind::SingleOrigin => "single origin",
        FindingKind::Compatible => "compatible",
        FindingKind::Corroborated => "corroborated",
        FindingKind::SumHolds => "sum holds",
        FindingKind::ChangeHolds => "change holds",
        FindingKind::ShareHolds => "share holds",
    }
}

/// Whether a finding of this kind asks for a person's eye.
pub(crate) const fn asks(kind: FindingKind) -> bool {
    matches!(
        kind,
        FindingKind::Conflict
            | FindingKind::AlteredCopy
            | FindingKind::SumFails
            | FindingKind::ChangeFails
            | FindingKind::ShareFails
            | FindingKind::RangeFails
    )
}

/// The steps that are worth showing beside the quotes: the arithmetic. Where numbers are only
/// compared, the quotes say it all.
pub(crate) fn steps(finding: &Finding) -> &[String] {
    let compares = matches!(
        finding.kind,
        FindingKind::Conflict
            | FindingKind::AlteredCopy
            | FindingKind::SingleOrigin
            | FindingKind::Compatible
            | FindingKind::Corroborated
    );
    if compares { &[] } else { &finding.steps }
}

pub(crate) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::High => "high",
        Severity::Medium => "medium",
        Severity::Low => "low",
        Severity::Info => "info",
    }
}

/// What an article is to the one that it follows.
pub(crate) const fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Exact => "exact copy",
        Relation::Near => "near copy",
        Relation::Rewrite => "rewrite",
        Relation::Translation => "translation",
    }
}

/// A number with its noun: `1 story`, `3 stories`.
pub(crate) struct Count(pub(crate) usize, pub(crate) &'static str);

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(count, noun) = self;
        match (count, noun.strip_suffix('y')) {
            (1, _) => write!(f, "1 {noun}"),
            (_, Some(stem)) => write!(f, "{count} {stem}ies"),
            (_, None) => write!(f, "{count} {noun}s"),
        }
    }
}

/// Language and day of an article, as they stand behind its source: `de, 2025-03-04`.
pub(crate) fn facts(language: tallywire_article::Language, published: Option<&str>) -> String {
    let day = published.map(|published| published.split('T').next().unwrap_or(published));
    day.map_or_else(|| language.to_string(), |day| format!("{language}, {day}"))
}

pub(crate) fn statement_facts(statement: &Statement) -> String {
    facts(statement.language, statement.published.as_deref())
}

pub(crate) fn member_facts(member: &Member) -> String {
    facts(member.language, member.published.as_deref())
}
