//! A sentence with its number, cut to the width of the page, and where it is said.

use crate::page::Page;
use crate::rich::{Rich, head, tail, width};
use crate::{Statement, words};

/// Lines that a quoted sentence may take.
const LINES: usize = 2;

/// A sentence cut around its number, with its sources below.
pub(crate) fn quoted(page: &mut Page, statement: &Statement) {
    const INDENT: &str = "      ";
    let columns = page.layout.width - width(INDENT);
    page.line(INDENT, &excerpt(page, statement, columns * LINES - 10));
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
pub(crate) fn excerpt(page: &Page, statement: &Statement, columns: usize) -> Rich {
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
