//! Which runs stand one below the other in a column of paragraphs.
//!
//! A teaser is a card: its heading, which is a link, and its text have an element of their own, or
//! stand among others of their kind. The paragraphs of a text are children of one element, and a
//! heading among them that happens to be a link heads text all the same.

use std::cmp::Ordering;

use super::element::Tag;
use super::page::{Page, Run};
use crate::line::{Line, Shape};

/// The columns of a page.
pub(super) struct Columns<'a> {
    page: &'a Page,
    /// The paragraphs that are children of each element.
    paragraphs: Vec<Paragraphs>,
    /// Those that stand anywhere within it.
    within: Vec<Paragraphs>,
    /// How many items are children of each element, and how many of them are links.
    items: Vec<(usize, usize)>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Paragraphs {
    all: usize,
    /// How many of them stand below linked headings.
    below: usize,
}

impl Paragraphs {
    /// Whether they are a text: at least three, most of them below no link.
    fn are_text(self) -> bool {
        self.all >= 3 && self.below * 2 < self.all
    }
}

impl<'a> Columns<'a> {
    /// Finds the columns of `page`, whose runs are `lines`. Linear in the page.
    pub(super) fn of(page: &'a Page, lines: &[Line<'_>]) -> Self {
        let none = vec![Paragraphs::default(); page.elements.len()];
        let items = vec![(0, 0); page.elements.len()];
        let mut columns = Self { page, paragraphs: none.clone(), within: none, items };
        for (at, line) in lines.iter().enumerate() {
            let run = &page.runs[at];
            if page.elements[run.element].tag == Tag::Item {
                let (all, linked) = &mut columns.items[parent(page, at)];
                *all += 1;
                *linked += usize::from(is_linked(run));
            }
            if line.shape == Shape::Prose && !is_linked(&page.runs[at]) {
                let below = usize::from(columns.is_below_link(at, line.words));
                let paragraphs = &mut columns.paragraphs[parent(page, at)];
                paragraphs.all += 1;
                paragraphs.below += below;
            }
        }
        columns.within.clone_from(&columns.paragraphs);
        for at in (1..page.elements.len()).rev() {
            let Paragraphs { all, below } = columns.within[at];
            let outer = &mut columns.within[page.elements[at].parent];
            outer.all += all;
            outer.below += below;
        }
        columns
    }

    /// Whether the run stands in a column of text.
    pub(super) fn has(&self, at: usize) -> bool {
        self.paragraphs[parent(self.page, at)].are_text()
    }

    /// Whether the run is an item of a list of links.
    pub(super) fn is_listed_link(&self, at: usize) -> bool {
        let is_item = self.page.elements[self.page.runs[at].element].tag == Tag::Item;
        let (all, linked) = self.items[parent(self.page, at)];
        is_item && all >= 3 && linked * 3 >= all * 2
    }

    /// Whether two runs stand in one column.
    pub(super) fn joins(&self, a: usize, b: usize) -> bool {
        parent(self.page, a) == parent(self.page, b) && self.has(a)
    }

    /// Whether the run, of so many words, teases something else that the heading above it links to.
    pub(super) fn is_teaser(&self, at: usize, words: usize) -> bool {
        self.is_below_link(at, words) && !self.card(at).is_none_or(|card| self.within[card].are_text())
    }

    /// The innermost element that holds the run and the heading above it, unless it is far out.
    fn card(&self, at: usize) -> Option<usize> {
        const FARTHEST: usize = 24;
        let (mut a, mut b) = (self.page.runs[at - 1].element, self.page.runs[at].element);
        for _ in 0..FARTHEST {
            match a.cmp(&b) {
                // Elements stand behind those that hold them.
                Ordering::Less => b = self.page.elements[b].parent,
                Ordering::Greater => a = self.page.elements[a].parent,
                Ordering::Equal => return Some(a),
            }
        }
        None
    }

    fn is_below_link(&self, at: usize, words: usize) -> bool {
        const LONGEST: usize = 60;
        let Some(above) = at.checked_sub(1).map(|at| &self.page.runs[at]) else { return false };
        let is_heading = matches!(self.page.elements[above.element].tag, Tag::Heading | Tag::H1);
        is_heading && above.linked * 10 > above.text.len() * 9 && words <= LONGEST
    }
}

/// The element around the one that holds the run.
fn parent(page: &Page, at: usize) -> usize {
    page.elements[page.runs[at].element].parent
}

/// Whether most of the run is a link.
pub(super) fn is_linked(run: &Run) -> bool {
    run.linked * 2 > run.text.len()
}

#[cfg(test)]
mod tests {
    use super::super::page::read;
    use super::*;

    /// The texts that are teasers.
    fn teasers(html: &str) -> Vec<String> {
        let page = read(html);
        let lines: Vec<Line<'_>> = page.runs.iter().map(|run| Line::new(&run.text)).collect();
        let columns = Columns::of(&page, &lines);
        let is_teaser = |at: &usize| columns.is_teaser(*at, lines[*at].words);
        (0..lines.len()).filter(is_teaser).map(|at| lines[at].text.to_owned()).collect()
    }

    #[test]
    fn a_card_teases_and_a_section_below_a_linked_heading_does_not() {
        let (toll, quay, berth) = ("The toll rises in May.", "The quay is new.", "One berth is closed.");
        for (html, expected) in [
            (format!("<div><h3><a href=/x>Toll</a></h3><p>{toll}</p></div><p>{quay}</p>"), vec![toll]),
            (
                format!("<div><h3><a href=/x>Toll</a></h3><p>{toll}</p><p>{quay}</p><p>{berth}</p></div>"),
                vec![],
            ),
            (
                format!(
                    "<div><h3><a href=/x>Toll</a></h3><p>{toll}</p><h3><a href=/y>Quay</a></h3><p>{quay}</p>\
                     <h3><a href=/z>Berth</a></h3><p>{berth}</p></div>"
                ),
                vec![toll, quay, berth],
            ),
            (
                format!(
                    "<h2><a href=/self>Title</a></h2><div><p>{toll}</p><p>{quay}</p><p>{berth}</p></div>"
                ),
                vec![],
            ),
        ] {
            assert_eq!(teasers(&html), expected, "{html}");
        }
    }
}
