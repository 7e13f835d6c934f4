//! Findings: those that need an eye in full, those that reassure in a line each.

use anstyle::Style;
use tallywire_crosscheck::{FindingKind, Severity};

use crate::page::Page;
use crate::quotation::quoted;
use crate::rich::Rich;
use crate::{Report, Reported, words};

/// Findings shown in full, unless all are asked for.
const FULL: usize = 20;
/// Lines for each kind of reassuring finding, unless all are asked for.
const BRIEF: usize = 4;

/// The findings that ask for a person's eye, each with quotes, sources, arithmetic and conclusion.
pub(super) fn asking(page: &mut Page, report: &Report) {
    let asking: Vec<_> =
        report.findings.iter().filter(|reported| words::asks(reported.finding.kind)).collect();
    if asking.is_empty() {
        return;
    }
    page.section("To look at");
    let shown = page.shown(asking.len(), FULL);
    for (at, reported) in asking[..shown].iter().enumerate() {
        if at > 0 {
            page.blank();
        }
        finding(page, at + 1, reported);
    }
    page.more("", asking.len() - shown);
}

fn finding(page: &mut Page, number: usize, reported: &Reported) {
    let finding = &reported.finding;
    let palette = page.palette;
    let style = severity(page, finding.severity);
    let title = Rich::default()
        .styled(style, &words::kind(finding.kind).to_uppercase())
        .styled(palette.dim, &format!(" ({})  ", words::severity(finding.severity)))
        .styled(palette.strong, reported.label.as_deref().unwrap_or_default())
        .styled(palette.dim, &format!("  {}", finding.id));
    page.line(&format!("{number:>2}. "), &title);
    for voice in &reported.voices {
        page.line("    ", &Rich::default().styled(palette.origin, &voice.origin));
        for statement in &voice.statements {
            quoted(page, statement);
        }
    }
    for step in words::steps(finding) {
        page.line("    · ", &Rich::new(step));
    }
    page.line("    → ", &Rich::default().styled(palette.strong, &finding.explanation));
}

fn severity(page: &Page, severity: Severity) -> Style {
    match severity {
        Severity::High => page.palette.high,
        Severity::Medium => page.palette.medium,
        Severity::Low => page.palette.low,
        Severity::Info => page.palette.good,
    }
}

/// The other findings, a line each, grouped by kind.
pub(super) fn in_order(page: &mut Page, report: &Report) {
    let calm: Vec<_> =
        report.findings.iter().filter(|reported| !words::asks(reported.finding.kind)).collect();
    if calm.is_empty() {
        return;
    }
    page.section("Agrees or adds up");
    for kind in [
        FindingKind::SingleOrigin,
        FindingKind::Compatible,
        FindingKind::Corroborated,
        FindingKind::SumHolds,
        FindingKind::ChangeHolds,
        FindingKind::ShareHolds,
    ] {
        let of_kind: Vec<_> = calm.iter().copied().filter(|reported| reported.finding.kind == kind).collect();
        brief(page, kind, &of_kind);
    }
}

fn brief(page: &mut Page, kind: FindingKind, findings: &[&Reported]) {
    if findings.is_empty() {
        return;
    }
    let palette = page.palette;
    let name = format!("  {}", words::kind(kind));
    let count = format!(" ({})", findings.len());
    page.line("", &Rich::default().styled(palette.good, name.trim_start()).styled(palette.dim, &count));
    let shown = page.shown(findings.len(), BRIEF);
    for reported in &findings[..shown] {
        page.line("  · ", &Rich::new(&reported.finding.explanation));
    }
    page.more("    ", findings.len() - shown);
}
