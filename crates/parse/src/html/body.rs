//! Which runs of text of a page are its article.
//!
//! Each run gains by its words where it reads as prose outside of links, and costs where it does
//! not. The element whose runs gain most together holds the text; within it the text is the best
//! contiguous stretch, as in a plain-text page, widened to what stands right before it, quoted right
//! behind it or at the ends of its element, and cut where comments or offers begin for good. Where
//! the page repeats its text in JSON-LD, the runs that stand there are the text.

use tallywire_article::{BlockKind, Span};

use super::column::{Columns, is_linked};
use super::element::Tag;
use super::page::Page;
use super::region::{HIDDEN, IN_FIGURE, Region, SHARED};
use super::repeat::{drop_repeated, stated};
use crate::line::{Line, Shape};
use crate::locale::ALL;
use crate::text::Role;
use crate::title::fold;

/// The role of each run of `page`, in their order, and where the text stands among them.
pub(super) fn roles(page: &Page) -> (Vec<Role>, Span) {
    let lines: Vec<Line<'_>> = page.runs.iter().map(|run| Line::new(&run.text)).collect();
    let regions = regions(page, &lines);
    let columns = Columns::of(page, &lines);
    let mut gains: Vec<i64> =
        (0..lines.len()).map(|at| gain(page, &columns, &lines[at], regions[at], at)).collect();
    bridge(page, &columns, &mut gains);
    let (all, text) = best_elements(page, &gains);
    let body = widened(page, &gains, best_stretch(&gains, text), all);
    let body = to_ends_of_holder(page, &columns, &lines, &regions, &gains, body);
    let body = before_comments(page, &columns, &lines, &gains, body);
    let mut roles: Vec<Role> = (0..lines.len()).map(|at| outside(&lines[at], regions[at])).collect();
    for at in body.start..body.end {
        roles[at] = inside(page, &columns, &lines[at], regions[at], at);
    }
    let body = stated(page, &lines, &mut roles).unwrap_or(body);
    drop_repeated(page, &lines, &mut roles, body);
    drop_dangling_headings(&mut roles, body);
    (roles, body)
}

/// What each run stands in. A part that holds most of the prose of the page is no furniture,
/// whatever it is named.
fn regions(page: &Page, lines: &[Line<'_>]) -> Vec<Region> {
    /// Words that are a text, however short.
    const ENOUGH: usize = 60;
    let words = prose_within(page, lines);
    let all = words.first().copied().unwrap_or_default();
    // A menu has no sentences: where most of a page stands in what is named so, the name is of looks.
    let in_menus: usize =
        (0..page.elements.len()).filter(|at| opens_menu(page, *at)).map(|at| words[at]).sum();
    let no_menus = in_menus * 2 > all && in_menus > ENOUGH;
    let has_text = has_named_text(page, lines);
    let mut cleared: Vec<Region> = Vec::with_capacity(words.len());
    for (at, element) in page.elements.iter().enumerate() {
        let outer = if at == 0 { Region::Open } else { cleared[element.parent] };
        let own = element.region;
        let inherited = at > 0 && own == page.elements[element.parent].region;
        cleared.push(match own {
            _ if is_set_free(element.tag, outer) => Region::Open,
            Region::Other(kind, _) if !inherited && shows_through(outer, kind) => own,
            _ if matches!(outer, Region::Other(..)) => outer,
            Region::Other(..) if inherited => outer,
            Region::Other(BlockKind::Navigation, _) if no_menus => outer,
            Region::Other(_, HIDDEN) if words[at] * 4 > all => outer,
            Region::Other(BlockKind::Footer, _) if has_text || words[at] * 10 < all * 9 => own,
            Region::Other(..) if words[at] * 5 > all * 2 && words[at] > ENOUGH => outer,
            own => own,
        });
    }
    page.runs.iter().map(|run| cleared[run.element]).collect()
}

/// The words of the run if it is sentences and no link.
fn prose(page: &Page, lines: &[Line<'_>], at: usize) -> usize {
    if lines[at].shape == Shape::Prose && !is_linked(&page.runs[at]) { lines[at].words } else { 0 }
}

/// The words of the sentences within each element.
fn prose_within(page: &Page, lines: &[Line<'_>]) -> Vec<usize> {
    let mut words = vec![0; page.elements.len()];
    for (at, run) in page.runs.iter().enumerate() {
        words[run.element] += prose(page, lines, at);
    }
    for at in (1..words.len()).rev() {
        words[page.elements[at].parent] += words[at];
    }
    words
}

/// Whether something calls itself the text and holds one: comments, however long, are not it then.
fn has_named_text(page: &Page, lines: &[Line<'_>]) -> bool {
    const ENOUGH: usize = 30;
    let is_named = |at: &usize| page.elements[page.runs[*at].element].region == Region::Text;
    (0..lines.len()).filter(is_named).map(|at| prose(page, lines, at)).sum::<usize>() > ENOUGH
}

/// Whether an element is text although it stands in `outer`: a post that is quoted has the buttons
/// to share it around it, a figure may hold a table.
fn is_set_free(tag: Tag, outer: Region) -> bool {
    match outer {
        Region::Other(_, SHARED) => tag == Tag::Quote,
        Region::Other(_, IN_FIGURE) => matches!(tag, Tag::Quote | Tag::Cell | Tag::Preformatted),
        _ => false,
    }
}

/// Whether what an element is counts within `outer`: pictures and bylines do in a standfirst, and
/// anything does in a figure.
fn shows_through(outer: Region, kind: BlockKind) -> bool {
    match outer {
        Region::Other(BlockKind::Standfirst, _) => kind != BlockKind::Standfirst,
        Region::Other(_, why) => why == IN_FIGURE,
        _ => false,
    }
}

/// Whether a menu begins with the element `at`.
fn opens_menu(page: &Page, at: usize) -> bool {
    let is_menu = |at: usize| matches!(page.elements[at].region, Region::Other(BlockKind::Navigation, _));
    is_menu(at) && (at == 0 || !is_menu(page.elements[at].parent))
}

/// Bounds what lies between two paragraphs of one parent, or of a parent and its section, costs:
/// tables, lists and boxes of links may be of any length, the text goes on behind them. In a column
/// it costs little.
fn bridge(page: &Page, columns: &Columns<'_>, gains: &mut [i64]) {
    const MOST: i64 = 12;
    const WITHIN: i64 = 3;
    let parent = |element: usize| page.elements[element].parent;
    let is_near = |a: usize, b: usize| {
        let (a, b) = (parent(page.runs[a].element), parent(page.runs[b].element));
        a == b || parent(a) == b || a == parent(b) || parent(a) == parent(b)
    };
    let prose: Vec<usize> = (0..gains.len()).filter(|at| gains[*at] > 0).collect();
    for pair in prose.windows(2).filter(|pair| is_near(pair[0], pair[1])) {
        let mut left = if columns.joins(pair[0], pair[1]) { WITHIN } else { MOST };
        for gain in &mut gains[pair[0] + 1..pair[1]] {
            *gain = (*gain).max(-left);
            left += *gain;
        }
    }
}

fn gain(page: &Page, columns: &Columns<'_>, line: &Line<'_>, region: Region, at: usize) -> i64 {
    const ENOUGH: usize = 60;
    let run = &page.runs[at];
    let element = &page.elements[run.element];
    match (region, line.shape) {
        (Region::Other(kind, _), _) if kind != BlockKind::Standfirst => -1,
        _ if is_linked(run) => -6,
        _ if columns.is_teaser(at, line.words) => -8,
        (_, Shape::Prose) => i64::try_from(line.words.min(ENOUGH)).unwrap_or_default(),
        (_, Shape::Known(BlockKind::Caption | BlockKind::EditorNote, _)) => -2,
        (_, Shape::Known(..)) => -6,
        (_, Shape::Short) => match element.tag {
            Tag::Paragraph | Tag::Heading | Tag::H1 | Tag::Quote => -1,
            Tag::Item | Tag::Cell | Tag::Preformatted if line.words >= 3 => -1,
            _ => -4,
        },
    }
}

/// The element that gains most, and the one that holds the text: one that says so itself if it has
/// most of what there is.
fn best_elements(page: &Page, gains: &[i64]) -> (Span, Span) {
    let mut sums = vec![0_i64; page.elements.len()];
    let mut spans = vec![Span::new(usize::MAX, usize::MAX); page.elements.len()];
    for (at, gain) in gains.iter().enumerate() {
        let element = page.runs[at].element;
        sums[element] += gain;
        join(&mut spans[element], Span::new(at, at + 1));
    }
    for at in (1..sums.len()).rev() {
        let parent = page.elements[at].parent;
        sums[parent] += sums[at];
        let span = spans[at];
        join(&mut spans[parent], span);
    }
    let best_of =
        |may: &dyn Fn(usize) -> bool| (0..sums.len()).filter(|at| may(*at)).max_by_key(|at| (sums[*at], *at));
    let Some(best) = best_of(&|_| true) else { return <(Span, Span)>::default() };
    let enough = |at: &usize| sums[*at] * 10 >= sums[best] * 7 && sums[*at] > 0;
    let named = best_of(&|at| page.elements[at].is_body).filter(enough);
    let article = best_of(&|at| page.elements[at].tag == Tag::Article).filter(enough);
    let span = |at: usize| Some(spans[at]).filter(|span| span.start != usize::MAX).unwrap_or_default();
    (span(best), span(named.or(article).unwrap_or(best)))
}

/// `body` with the sentences right before it, as far as `within` goes, since first paragraphs tend
/// to stand in an element of their own, and with the posts that it ends in quoting.
fn widened(page: &Page, gains: &[i64], body: Span, within: Span) -> Span {
    const HEADING: i64 = -1;
    let mut start = body.start;
    for at in (within.start..body.start).rev() {
        let is_title = page.elements[page.runs[at].element].tag == Tag::H1;
        if is_title || gains[at] < HEADING || (gains[at] <= 0 && start > at + 1) {
            break;
        }
        if gains[at] > 0 {
            start = at;
        }
    }
    let is_quote = |at: &usize| page.elements[page.runs[*at].element].tag == Tag::Quote && gains[*at] > -4;
    let quotes = (body.end..gains.len()).take_while(is_quote).count();
    Span::new(start, body.end + quotes)
}

fn join(span: &mut Span, other: Span) {
    if span.start == usize::MAX {
        *span = other;
    } else if other.start != usize::MAX {
        *span = Span::new(span.start.min(other.start), span.end.max(other.end));
    }
}

fn best_stretch(gains: &[i64], within: Span) -> Span {
    let (mut best, mut best_gain) = (Span::new(within.start, within.start), 0);
    let (mut start, mut gain) = (within.start, 0);
    for (at, more) in gains.iter().enumerate().take(within.end).skip(within.start) {
        if gain <= 0 {
            (start, gain) = (at, 0);
        }
        gain += more;
        if gain > best_gain {
            (best, best_gain) = (Span::new(start, at + 1), gain);
        }
    }
    best
}

/// `body` up to where the comments of readers or the teasers of the site begin.
fn before_comments(
    page: &Page,
    columns: &Columns<'_>,
    lines: &[Line<'_>],
    gains: &[i64],
    body: Span,
) -> Span {
    const ENOUGH: i64 = 100;
    let all: i64 = gains[body.start..body.end].iter().sum();
    let reach = reach(page, columns, gains, body);
    // What a box in the text offers does not end it where more of its paragraphs follow.
    let goes_on = |at: usize| reach[at - body.start] > at;
    let site = page.metadata.site.as_deref().map(fold).unwrap_or_default();
    let ends = |at: usize, before: i64| {
        let line = &lines[at];
        let heads =
            matches!(page.elements[page.runs[at].element].tag, Tag::Heading | Tag::H1) && line.words <= 6;
        let offers = line.is_known(BlockKind::Promo) || line.is_known(BlockKind::Footer);
        let more = heads
            && fold(line.text).split_once(' ').is_some_and(|(first, rest)| rest == site && is_more(first));
        let ends = line.is_known(BlockKind::Promo) && columns.has(at);
        (before >= ENOUGH && (more || (line.opens_comments() && !goes_on(at))))
            || (heads && offers && before * 10 >= all * 6 && (ends || !goes_on(at)))
    };
    let before = gains[body.start..body.end].iter().scan(0, |sum, gain| {
        let before = *sum;
        *sum += gain;
        Some(before)
    });
    let cut = (body.start..body.end).zip(before).find(|(at, before)| ends(*at, *before));
    cut.map_or(body, |(at, _)| Span::new(body.start, at))
}

/// How far the columns reach that a paragraph up to each place of `body` stands in: to the last
/// paragraph of one parent, or of parents that look the same.
fn reach(page: &Page, columns: &Columns<'_>, gains: &[i64], body: Span) -> Vec<usize> {
    let parent = |at: usize| page.elements[page.runs[at].element].parent;
    let looks = page.elements.iter().map(|element| element.look).max().unwrap_or_default();
    let (mut last, mut last_look) = (vec![0; page.elements.len()], vec![0; looks + 1]);
    for at in (body.start..body.end).filter(|at| gains[*at] > 0) {
        last[parent(at)] = at;
        last_look[page.elements[parent(at)].look] = at;
    }
    let mut reach = 0;
    let reaches = (body.start..body.end).map(|at| {
        let look = page.elements[parent(at)].look;
        if gains[at] > 0 && columns.has(at) {
            reach = reach.max(last[parent(at)]);
        }
        if gains[at] > 0 && look > 0 {
            reach = reach.max(last_look[look]);
        }
        reach
    });
    reaches.collect()
}

/// `body` up to the ends of the innermost element that holds nearly all of it: lists and tables at
/// its ends gain nothing and are text all the same.
fn to_ends_of_holder(
    page: &Page,
    columns: &Columns<'_>,
    lines: &[Line<'_>],
    regions: &[Region],
    gains: &[i64],
    body: Span,
) -> Span {
    /// Of fewer words than these an end is a leftover of the site more often than of the text.
    const ENOUGH: usize = 40;
    let Some(holder) = holder(page, gains, body) else { return body };
    // Elements stand in the order of their start tags: those within one follow it.
    let beyond = (holder + 1..page.elements.len()).find(|at| page.elements[*at].parent < holder);
    let within = holder..beyond.unwrap_or(page.elements.len());
    let is_within = |at: &usize| within.contains(&page.runs[*at].element);
    let is_open = |at: &usize| {
        !matches!(regions[*at], Region::Other(..))
            && !is_linked(&page.runs[*at])
            && !columns.is_teaser(*at, lines[*at].words)
    };
    let is_end = |at: &usize| !is_within(at) || lines[*at].opens_comments();
    let is_text = |ats: &Vec<usize>| ats.iter().map(|at| lines[*at].words).sum::<usize>() >= ENOUGH;
    let before: Vec<usize> = (0..body.start).rev().take_while(|at| !is_end(at)).filter(is_open).collect();
    let behind: Vec<usize> = (body.end..lines.len()).take_while(|at| !is_end(at)).filter(is_open).collect();
    let start = Some(&before).filter(|ats| is_text(ats)).and_then(|ats| ats.last().copied());
    let end = Some(&behind).filter(|ats| is_text(ats)).and_then(|ats| ats.last().map(|at| at + 1));
    Span::new(start.unwrap_or(body.start), end.unwrap_or(body.end))
}

/// The innermost element that holds at least nine tenths of what `body` gains.
fn holder(page: &Page, gains: &[i64], body: Span) -> Option<usize> {
    let mut sums = vec![0_i64; page.elements.len()];
    for at in body.start..body.end {
        sums[page.runs[at].element] += gains[at].max(0);
    }
    for at in (1..sums.len()).rev() {
        sums[page.elements[at].parent] += sums[at];
    }
    let all = sums.first().copied().unwrap_or_default();
    let holder = (0..sums.len()).rev().find(|at| sums[*at] * 10 >= all * 9)?;
    (all > 0).then_some(holder)
}

/// How headings of a site's other articles begin: "More Quay Herald".
fn is_more(folded: &str) -> bool {
    ALL.iter().flat_map(|words| words.more).any(|more| fold(more) == folded)
}

fn outside(line: &Line<'_>, region: Region) -> Role {
    match (region, line.shape) {
        (Region::Other(kind, why), _) | (_, Shape::Known(kind, why)) => (kind, why),
        (_, Shape::Prose) => (BlockKind::Promo, "sentences apart from the text"),
        (_, Shape::Short) => (BlockKind::Metadata, "no sentence, and apart from the text"),
    }
}

fn inside(page: &Page, columns: &Columns<'_>, line: &Line<'_>, region: Region, at: usize) -> Role {
    /// The words that a headline has at least; fewer may be a value with its name.
    const HEADLINE: usize = 6;
    let run = &page.runs[at];
    let tag = page.elements[run.element].tag;
    match (region, line.shape) {
        (Region::Other(kind, why), _) if kind != BlockKind::Standfirst => return (kind, why),
        (_, Shape::Known(kind, why)) if !is_let_off(kind, tag) => return (kind, why),
        _ if line.words == 0 => return (BlockKind::Metadata, "no words"),
        _ if run.linked * 10 > run.text.len() * 8 => return (BlockKind::Promo, "nothing but a link"),
        _ if columns.is_teaser(at, line.words) => {
            return (BlockKind::Promo, "below a heading that is a link");
        }
        (Region::Other(kind, why), _) => return (kind, why),
        _ if is_linked(run) && line.words >= HEADLINE && columns.is_listed_link(at) => {
            return (BlockKind::Promo, "in a list of links");
        }
        _ => {}
    }
    match tag {
        Tag::H1 => (BlockKind::Heading, "an <h1> within the text"),
        Tag::Heading => (BlockKind::Heading, "a heading within the text"),
        Tag::Item => (BlockKind::ListItem, "an item of a list within the text"),
        Tag::Quote => (BlockKind::Quote, "in a <blockquote> within the text"),
        Tag::Paragraph | Tag::Preformatted | Tag::Cell => {
            (BlockKind::Paragraph, "a paragraph within the text")
        }
        _ if line.shape == Shape::Prose || line.words >= 8 => {
            (BlockKind::Paragraph, "sentences within the text")
        }
        _ => (BlockKind::Metadata, "no sentence, and in no paragraph"),
    }
}

/// Whether a rule for lines is let off: within the text, rows and figures are more than furniture.
fn is_let_off(kind: BlockKind, tag: Tag) -> bool {
    match kind {
        BlockKind::Navigation => matches!(tag, Tag::Paragraph | Tag::Item | Tag::Heading | Tag::Cell),
        BlockKind::Date | BlockKind::Metadata => matches!(tag, Tag::Cell | Tag::Quote),
        _ => false,
    }
}

/// Headings with no text behind them head what is left out.
fn drop_dangling_headings(roles: &mut [Role], body: Span) {
    let mut followed = false;
    for role in roles[body.start..body.end].iter_mut().rev() {
        match role.0 {
            BlockKind::Heading if !followed => *role = (BlockKind::Promo, "heads nothing of the text"),
            kind if kind.is_body() => followed = kind != BlockKind::Heading || followed,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests;
