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

/// The sentence, or as much of it around its numbers as `columns` hold.
fn excerpt(page: &Page, statement: &Statement, columns: usize) -> Rich {
    let Statement { sentence, marks, .. } = statement;
    let ends = marks.first().zip(marks.last()).map(|(first, last)| (first.start, last.end));
    let (from, to) = ends.unwrap_or((0, sentence.len()));
    let parts = (sentence.get(..from), sentence.get(from..to), sentence.get(to..));
    let (Some(before), Some(numbers), Some(after)) = parts else { return Rich::new(sentence) };
    let room = columns.saturating_sub(width(numbers));
    // What one side leaves over is the other's.
    let left = (room / 2).max(room.saturating_sub(width(after)));
    let start = tail(before, left);
    let end = head(after, room.saturating_sub(width(start)));
    let mut rich = Rich::new(if start.len() < before.len() { "“… " } else { "“" }).with(start);
    for (words, marked) in statement.pieces_of(from, to) {
        rich = if marked { emphasised(page, rich, words) } else { rich.with(words) };
    }
    rich.with(end).with(if end.len() < after.len() { " …”" } else { "”" })
}

/// Appends the words of a number: coloured, or between brackets where there is no colour.
fn emphasised(page: &Page, rich: Rich, words: &str) -> Rich {
    let (open, close) = if page.layout.coloured { ("", "") } else { ("‹", "›") };
    rich.styled(page.palette.quote, &format!("{open}{words}{close}"))
}
