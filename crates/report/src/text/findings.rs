//! Findings: those that need an eye in full, those that reassure in a line each.

use anstyle::Style;
use tallywire_crosscheck::{FindingKind, Severity};

use super::page::Page;
use crate::rich::{Rich, head, tail, width};
use crate::{Report, Reported, Statement, words};

/// Findings shown in full, unless all are asked for.
const FULL: usize = 20;
/// Lines for each kind of reassuring finding, unless all are asked for.
const BRIEF: usize = 4;
/// Lines that a quoted sentence may take.
const QUOTE_LINES: usize = 2;

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
    for step in &finding.steps {
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

/// A sentence cut around its number, with its sources below.
fn quoted(page: &mut Page, statement: &Statement) {
    const INDENT: &str = "      ";
    let columns = page.layout.width - width(INDENT);
    page.line(INDENT, &excerpt(page, statement, columns * QUOTE_LINES - 10));
    let sources = Rich::default().styled(page.palette.dim, &sources(page, statement));
    page.line("        ", &sources);
}

/// Where it is said, and where it is repeated.
fn sources(page: &Page, statement: &Statement) -> String {
    let Statement { source, repeated, .. } = statement;
    let first = format!("{source} ({})", words::statement_facts(statement));
    let shown = page.shown(repeated.len(), 3);
    let also = repeated[..shown].join(", ");
    match repeated.len() - shown {
        _ if repeated.is_empty() => first,
        0 => format!("{first}, also {also}"),
        hidden => format!("{first}, also {also} and {hidden} more"),
    }
}

/// The sentence, or as much of it around the number as `columns` hold.
fn excerpt(page: &Page, statement: &Statement, columns: usize) -> Rich {
    let Statement { sentence, mark, .. } = statement;
    let parts = (sentence.get(..mark.start), mark.of(sentence), sentence.get(mark.end..));
    let (Some(before), Some(number), Some(after)) = parts else { return Rich::new(sentence) };
    let room = columns.saturating_sub(width(number));
    // What one side leaves over is the other's.
    let left = (room / 2).max(room.saturating_sub(width(after)));
    let start = tail(before, left);
    let end = head(after, room.saturating_sub(width(start)));
    let (open, close) = if page.layout.coloured { ("", "") } else { ("‹", "›") };
    let rich = Rich::new(if start.len() < before.len() { "“… " } else { "“" })
        .with(start)
        .styled(page.palette.quote, &format!("{open}{number}{close}"))
        .with(end);
    rich.with(if end.len() < after.len() { " …”" } else { "”" })
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
