//! What a page says twice: its text in its metadata, a sentence as a pull quote, a whole column for
//! small screens.

use std::collections::{BTreeMap, HashMap, HashSet};

use tallywire_article::{BlockKind, Span};

use super::column::is_linked;
use super::element::Tag;
use super::page::Page;
use crate::line::{Line, Shape};
use crate::text::Role;
use crate::title::fold;

/// Takes for the text exactly what the page repeats of it in its metadata, where that is all of it.
pub(super) fn stated(page: &Page, lines: &[Line<'_>], roles: &mut [Role]) -> Option<Span> {
    /// Of the words of the metadata, how many the page must show, and of those of the text found
    /// otherwise, how many the metadata must have, in tenths.
    const SHOWN: usize = 8;
    const ENOUGH: usize = 8;
    /// Bytes to look through for short runs, at most.
    const MOST: usize = 1 << 31;
    let stated = fold(page.metadata.body.as_deref()?);
    let shingles: HashSet<&str> = shingles(&stated).collect();
    let count = |text: &str| text.split(' ').count();
    // Short runs are looked for in the whole: not where that would take long.
    let whole = if page.runs.len().saturating_mul(stated.len()) < MOST { &*stated } else { "" };
    let is_stated: Vec<bool> =
        page.runs.iter().map(|run| is_in(&fold(&run.text), whole, &shingles)).collect();
    let shown: usize =
        (0..lines.len()).filter(|at| is_stated[*at]).map(|at| count(&fold(&page.runs[at].text))).sum();
    let found: usize = (0..lines.len())
        .filter(|at| roles[*at].0.is_body())
        .map(|at| count(&fold(&page.runs[at].text)))
        .sum();
    let all = count(&stated);
    if all < 50 || shown * 10 < all * SHOWN || all * 10 < found * ENOUGH || shown > all * 13 / 10 {
        return None;
    }
    let first = is_stated.iter().position(|is| *is)?;
    let last = is_stated.iter().rposition(|is| *is)?;
    for at in 0..lines.len() {
        let tag = page.elements[page.runs[at].element].tag;
        let is_open =
            lines[at].shape == Shape::Prose || (tag == Tag::Heading && lines[at].shape == Shape::Short);
        if is_stated[at] && !roles[at].0.is_body() && is_open && !is_linked(&page.runs[at]) {
            let kind = match tag {
                Tag::Heading => BlockKind::Heading,
                Tag::Item => BlockKind::ListItem,
                Tag::Quote => BlockKind::Quote,
                _ => BlockKind::Paragraph,
            };
            roles[at] = (kind, "repeated as text in the metadata");
        } else if !is_stated[at]
            && (matches!(roles[at].0, BlockKind::Paragraph | BlockKind::ListItem)
                || (roles[at].0 == BlockKind::Standfirst && first < at))
        {
            roles[at] = (BlockKind::Promo, "not in the text that the metadata repeats");
        }
    }
    Some(Span::new(first, last + 1))
}

/// Four words each, one after the other.
fn shingles(folded: &str) -> impl Iterator<Item = &str> {
    const WORDS: usize = 4;
    let starts: Vec<usize> =
        std::iter::once(0).chain(folded.match_indices(' ').map(|(at, _)| at + 1)).collect();
    let ends: Vec<usize> = folded.match_indices(' ').map(|(at, _)| at).chain([folded.len()]).collect();
    (0..starts.len().saturating_sub(WORDS - 1)).map(move |at| &folded[starts[at]..ends[at + WORDS - 1]])
}

fn is_in(text: &str, stated: &str, known: &HashSet<&str>) -> bool {
    let (mut all, mut shared) = (0, 0);
    for shingle in shingles(text) {
        all += 1;
        shared += usize::from(known.contains(shingle));
    }
    if all < 3 { text.len() >= 12 && stated.contains(text) } else { shared * 10 >= all * 7 }
}

/// Takes out of the text what it says twice: a second copy of it, and quotes that repeat a sentence
/// of a paragraph.
pub(super) fn drop_repeated(page: &Page, lines: &[Line<'_>], roles: &mut [Role], body: Span) {
    /// Fewer words are repeated for other reasons.
    const ENOUGH: usize = 8;
    let is_long = |at: &usize| roles[*at].0.is_body() && lines[*at].words >= ENOUGH;
    let long: Vec<usize> = (body.start..body.end).filter(is_long).collect();
    drop_copy(lines, roles, &long);
    let is_quote = |at: &usize| page.elements[page.runs[*at].element].tag == Tag::Quote;
    let (quotes, text): (Vec<usize>, Vec<usize>) = long.into_iter().partition(is_quote);
    if quotes.is_empty() {
        return;
    }
    let text: Vec<String> = text.into_iter().map(|at| fold(lines[at].text)).collect();
    let text: HashSet<&str> = text.iter().flat_map(|text| shingles(text)).collect();
    for at in quotes {
        if shingles(&fold(lines[at].text)).all(|words| text.contains(words)) {
            roles[at] = (BlockKind::Promo, "repeats a sentence of the text");
        }
    }
}

/// Pages that are laid out once for wide and once for narrow screens hold their text twice: drops
/// the second copy, whose runs all stand at one distance from those they repeat.
fn drop_copy(lines: &[Line<'_>], roles: &mut [Role], long: &[usize]) {
    let mut first: HashMap<&str, usize> = HashMap::new();
    let mut copied: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, at) in long.iter().enumerate() {
        let known = *first.entry(lines[*at].text).or_insert(place);
        if known < place {
            copied.entry(place - known).or_default().push(*at);
        }
    }
    let words = |ats: &[usize]| ats.iter().map(|at| lines[*at].words).sum::<usize>();
    let copy = copied.into_values().max_by_key(|ats| words(ats)).unwrap_or_default();
    if words(&copy) * 5 > words(long) * 2 {
        for at in copy {
            roles[at] = (BlockKind::Promo, "repeats a paragraph");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::body::roles;
    use super::super::page::read;

    fn body(html: &str) -> Vec<String> {
        let page = read(html);
        let (roles, _) = roles(&page);
        let body = page.runs.iter().zip(roles).filter(|(_, role)| role.0.is_body());
        body.map(|(run, _)| run.text.clone()).collect()
    }

    const TOLL: &str =
        "The toll for large ships rises by a tenth in May, the port authority said on Tuesday.";
    const QUAY: &str = "It pays for a quay of four hundred metres, which will take two years to build.";

    #[test]
    fn a_pull_quote_is_read_once() {
        let quote = "a quay of four hundred metres, which will take two years to build";
        let html = format!("<div><p>{TOLL}</p><blockquote>{quote}</blockquote><p>{QUAY}</p></div>");
        assert_eq!(body(&html), [TOLL, QUAY]);
        let own = "We will pay it, and our customers will";
        let html = format!("<div><p>{TOLL}</p><blockquote>{own}</blockquote><p>{QUAY}</p></div>");
        assert_eq!(body(&html), [TOLL, own, QUAY]);
    }

    #[test]
    fn a_text_laid_out_twice_is_read_once() {
        let html = format!(
            "<div><div class=wide><p>{TOLL}</p><p>{QUAY}</p></div><div class=narrow><p>{TOLL}</p><p>{QUAY}</p></div></div>"
        );
        assert_eq!(body(&html), [TOLL, QUAY]);
    }

    #[test]
    fn an_answer_that_is_given_again_stays() {
        let same = "Yes, and the toll will stay as it is until the end of the year.";
        let html = format!("<div><p>{TOLL}</p><p>{same}</p><p>{QUAY}</p><p>Will it?</p><p>{same}</p></div>");
        assert_eq!(body(&html).iter().filter(|text| *text == same).count(), 2);
    }
}
