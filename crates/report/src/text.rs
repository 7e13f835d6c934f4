//! The report for a terminal, to be read at a glance.

mod findings;
mod page;
mod stories;

use crate::rich::Rich;
use crate::words::Count;
use crate::{Counts, Report, Tally, Unread};
use page::Page;

/// How the report for a terminal is laid out.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// Columns to fill; less than 40 are taken for 40.
    pub width: usize,
    /// Whether to colour it with ANSI sequences. Without them a quoted number stands between `‹`
    /// and `›`.
    pub coloured: bool,
    /// Whether long lists are shown to their end.
    pub all: bool,
}

impl Default for Layout {
    fn default() -> Self {
        Self { width: 100, coloured: false, all: false }
    }
}

/// `report` for a terminal: counts, what needs an eye (worst first), what is in order, the
/// stories, what could not be read.
#[must_use]
pub fn text(report: &Report, layout: Layout) -> String {
    let mut page = Page::new(layout);
    heading(&mut page, &report.counts);
    findings::asking(&mut page, report);
    findings::in_order(&mut page, report);
    stories::stories(&mut page, report);
    stories::alone(&mut page, report);
    unread(&mut page, &report.unread);
    page.out
}

fn heading(page: &mut Page, counts: &Counts) {
    let Counts { documents, articles, languages, copy_groups, stories, origins, numbers, findings } = counts;
    let read = [Count(*documents, "document"), Count(*articles, "article"), Count(*languages, "language")];
    let found =
        [Count(*stories, "story"), Count(*copy_groups, "copy group"), Count(*origins, "independent origin")];
    page.line(
        "",
        &Rich::default().styled(page.palette.strong, "tallywire").with(&format!("  {}", joined(&read))),
    );
    page.line("", &Rich::new(&format!("           {}, {}", joined(&found), Count(*numbers, "number"))));
    page.line("", &tally(page, findings));
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
    let mut rich = Rich::new(&format!("           {}", Count(total, "finding")));
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
