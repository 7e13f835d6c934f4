//! Rows of tables, read as one line each.

use tallywire_article::Span;

use super::element::Tag;
use super::page::{Element, Run};
use crate::assemble::Piece;

/// What parts the cells of a row.
const BORDER: &str = " | ";

/// Joins the short cells of each row; a cell that holds a text of its own, in a layout, stays one.
pub(super) fn join_rows(elements: &[Element], runs: Vec<Run>) -> Vec<Run> {
    let mut joined: Vec<Run> = Vec::with_capacity(runs.len());
    let mut row = None;
    for run in runs {
        let own = row_of(elements, &run);
        match joined.last_mut() {
            Some(last) if own.is_some() && own == row => append(last, run),
            _ => joined.push(run),
        }
        row = own;
    }
    joined
}

/// The row that a run is a short cell of.
fn row_of(elements: &[Element], run: &Run) -> Option<usize> {
    /// In bytes.
    const LONGEST: usize = 100;
    let cell = &elements[run.element];
    (cell.tag == Tag::Cell && run.text.len() <= LONGEST).then_some(cell.parent)
}

fn append(row: &mut Run, cell: Run) {
    let Some((last, first)) = row.pieces.last().zip(cell.pieces.first()) else { return };
    let gap = Span::new(last.source.end, first.source.start);
    row.pieces.push(Piece::other(gap, BORDER.len()));
    row.pieces.extend(cell.pieces);
    row.text += BORDER;
    row.text += &cell.text;
    row.linked += cell.linked;
}

#[cfg(test)]
mod tests {
    use super::super::page::read;

    #[test]
    fn a_row_is_a_line_and_a_layout_is_none() {
        let long = "The port authority will raise its toll by ten percent in May, it said on Tuesday, and \
            the lines that use the long berths pay twice as much.";
        for (html, expected) in [
            (
                "<table><tr><th>Quay<th>Toll &amp; fee<tr><td>West<td>12 <b>euros</b><td></table>".to_owned(),
                vec!["Quay | Toll & fee", "West | 12 euros"],
            ),
            (format!("<table><tr><td>Home<td>{long}<td>Contact</table>"), vec!["Home", long, "Contact"]),
            ("<table><tr><td><p>West</p><p>East</p><td>12</table>".to_owned(), vec!["West", "East", "12"]),
        ] {
            let texts: Vec<_> = read(&html).runs.into_iter().map(|run| run.text).collect();
            assert_eq!(texts, expected, "{html}");
        }
    }
}
