//! The report for a terminal, to be read at a glance.

mod findings;
mod stories;

use crate::page::{Layout, Page};
use crate::rich::Rich;
use crate::words::Count;
use crate::{Counts, Report, Tally, Unread};

/// `report` for a terminal: counts, what needs an eye (worst first), what is in order, the
/// stories, what could not be read.
#[must_use]
pub fn text(report: &Report, layout: Layout) -> String {
    let (folder, report) = report.below_folder();
    let mut page = Page::new(layout);
    heading(&mut page, &report.counts, folder);
    findings::asking(&mut page, &report);
    findings::in_order(&mut page, &report);
    stories::stories(&mut page, &report);
    stories::alone(&mut page, &report);
    unread(&mut page, &report.unread);
    page.out
}

fn heading(page: &mut Page, counts: &Counts, folder: &str) {
    const INDENT: &str = "           ";
    let Counts { documents, articles, languages, copy_groups, stories, origins, numbers, findings } = counts;
    let read = [Count(*documents, "document"), Count(*articles, "article"), Count(*languages, "language")];
    let found = [
        Count(*stories, "story"),
        Count(*copy_groups, "copy group"),
        Count(*origins, "independent origin"),
        Count(*numbers, "number"),
    ];
    let name = Rich::default().styled(page.palette.strong, "tallywire");
    page.line("", &name.with(&format!("  {}", joined(&read))));
    page.line(INDENT, &Rich::new(&joined(&found)));
    page.line(INDENT, &tally(page, findings));
    if !folder.is_empty() {
        page.line(INDENT, &Rich::default().styled(page.palette.dim, &format!("sources are below {folder}")));
    }
}

fn joined(counts: &[Count]) -> String {
    counts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn tally(page: &Page, tally: &Tally) -> Rich {
    let palette = &page.palette;
    let graded = [
        (tally.high, palette.high, "high"),
        (tally.medium, palette.medium, "medium"),
        (tally.low, palette.low, "low"),
        (tally.info, palette.good, "for information"),
    ];
    let total = tally.high + tally.medium + tally.low + tally.info;
    let mut rich = Rich::new(&Count(total, "finding").to_string());
    for (at, (count, style, name)) in graded.into_iter().filter(|(count, ..)| *count > 0).enumerate() {
        rich = rich.with(if at == 0 { ": " } else { ", " }).styled(style, &format!("{count} {name}"));
    }
    rich
}

fn unread(page: &mut Page, unread: &[Unread]) {
    if unread.is_empty() {
        return;
    }
    page.section("Could not be read");
    let shown = page.shown(unread.len(), 20);
    for Unread { source, reason, hint } in &unread[..shown] {
        page.line("  ", &Rich::default().styled(page.palette.strong, source).with(&format!(": {reason}")));
        page.line("      ", &Rich::default().styled(page.palette.dim, hint));
    }
    page.more("  ", unread.len() - shown);
}
