//! The headline of a page: which of the titles that it has is the one that a reader sees.
//!
//! A page names its title to search engines, to networks and to readers, and the three often
//! differ. The one that stands nearest to the text wins, provided that the page also gives it
//! elsewhere; a path of links above the article often repeats another one. Where no line before
//! the text is a title, most votes decide.

use tallywire_article::{Article, BlockKind, Span};

use super::element::Tag;
use super::meta::Titles;
use super::page::Page;
use super::region::Region;
use crate::Hints;
use crate::line::words;
use crate::text::Role;
use crate::title::{Known, clean, fold, is_same};

/// How many runs into the text its headline may stand: pages put it within the same element.
const INTO_TEXT: usize = 3;

/// Why a line that is the headline again is metadata.
pub(super) const REPEATED: &str = "repeats the title";

/// The headline without what is glued to it.
pub(super) fn title(page: &Page, body: Span, hints: &Hints) -> Option<String> {
    if hints.title.is_some() {
        return hints.title.clone();
    }
    let site = page.metadata.site.as_deref().or(hints.site.as_deref());
    let headings = headings(page);
    let given = given(&page.metadata.titles);
    let known: Known<'_> = headings.iter().copied().chain(given.iter().copied()).collect();
    let is_site = |title: &&str| site.is_some_and(|site| fold(site) == fold(title));
    let tidy = |titles: &[&'_ str]| -> Vec<Title> {
        let named = titles.iter().copied().filter(|title| !is_site(title) && !title.trim().is_empty());
        named.map(|title| Title::new(clean(title, &known, site))).collect()
    };
    let titles = tidy(&given);
    shown(page, body, &titles).or_else(|| {
        let heading = tidy(&headings[..headings.len().min(1)]);
        elected(titles, heading, page.metadata.is_news)
    })
}

/// A title with what it is compared by.
struct Title {
    text: String,
    folded: String,
}

impl Title {
    fn new(text: &str) -> Self {
        Self { text: text.to_owned(), folded: fold(text) }
    }
}

/// The headings of the first level that may be headlines.
fn headings(page: &Page) -> Vec<&str> {
    let is_headline = |at: usize| page.elements[page.runs[at].element].tag == Tag::H1;
    let texts = (0..page.runs.len()).filter(|at| is_headline(*at)).map(|at| page.runs[at].text.as_str());
    texts.filter(|text| words(text) >= 2).collect()
}

/// The titles that the metadata give, the one that is meant to be read out of its page first: it
/// has the kicker where the headline says too little without.
fn given(titles: &Titles) -> Vec<&str> {
    let Titles { linked, social, page } = titles;
    [social, linked, page].into_iter().flatten().map(String::as_str).collect()
}

/// The title of which a line before the text is one form.
fn shown(page: &Page, body: Span, titles: &[Title]) -> Option<String> {
    let longest = titles.iter().map(|title| title.text.len()).max()? * 2 + 40;
    let until = (body.start + INTO_TEXT).min(page.runs.len());
    let is_title = |at: &usize| {
        let run = &page.runs[*at];
        let element = &page.elements[run.element];
        let path = matches!(element.region, Region::Other(BlockKind::Navigation | BlockKind::Footer, _));
        !path && run.text.len() <= longest && words(&run.text) >= 2
    };
    (0..until).rev().filter(is_title).find_map(|at| {
        let line = fold(&page.runs[at].text);
        titles.iter().find(|title| is_one(&line, title)).map(|title| title.text.clone())
    })
}

/// Whether a line is a title, perhaps with a kicker that the title lacks or has alone.
fn is_one(line: &str, title: &Title) -> bool {
    const SHORTEST: usize = 3;
    let ends = |long: &str, short: &str| {
        long.strip_suffix(short).is_some_and(|kicker| kicker.ends_with(' ')) && words(short) >= SHORTEST
    };
    let has_kicker = || title.text.split_once(": ").is_some_and(|(_, rest)| fold(rest) == line);
    line == title.folded || ends(line, &title.folded) || (ends(&title.folded, line) && has_kicker())
}

/// The title that most agree on, of equals the first. Newsrooms tend their metadata; elsewhere what
/// a page shows is better than what it tells.
fn elected(titles: Vec<Title>, heading: Vec<Title>, is_news: bool) -> Option<String> {
    let all: Vec<Title> = if is_news {
        titles.into_iter().chain(heading).collect()
    } else {
        heading.into_iter().chain(titles).collect()
    };
    let votes = |title: &Title| all.iter().filter(|other| other.folded == title.folded).count();
    // `max_by_key` gives the last of equals.
    all.iter().rev().max_by_key(|title| votes(title)).map(|title| title.text.clone())
}

/// Finds the headline and the standfirst among the runs before and at the beginning of the text.
pub(super) fn head(page: &Page, roles: &mut [Role], body: Span, article: &mut Article) {
    let title = article.title.clone().unwrap_or_default();
    let headline = headline(page, roles, body, &title);
    let from = headline.map_or(body.start.saturating_sub(8), |at| at + 1);
    let found = standfirst(page, roles, body, from);
    for (at, role) in roles.iter_mut().enumerate() {
        if Some(at) == found {
            *role = (BlockKind::Standfirst, "named as the standfirst, or repeated as the description");
        } else if role.0 == BlockKind::Standfirst {
            *role = if body.start <= at && at < body.end {
                (BlockKind::Paragraph, "a paragraph within the text")
            } else {
                (BlockKind::Promo, "apart from the text")
            };
        }
    }
    article.standfirst = found.map(|at| page.runs[at].text.clone());
}

/// Gives the run that shows `title` its role, and those that repeat it theirs.
fn headline(page: &Page, roles: &mut [Role], body: Span, title: &str) -> Option<usize> {
    let until = (body.start + INTO_TEXT).min(body.end);
    let (known, folded) = (Known::from_iter([title]), fold(title));
    let shows = |at: &usize| {
        let run = &page.runs[*at].text;
        let line = || clean(run, &known, None);
        let is_near = run.len() <= title.len() * 2 + 40;
        // A heading within the text may be much like it.
        is_near && if *at < until { is_same(line(), title) } else { fold(line()) == folded }
    };
    let heads = |at: &usize| {
        let run = &page.runs[*at];
        page.elements[run.element].tag == Tag::H1 && words(&run.text) >= 2
    };
    let same: Vec<usize> = (0..body.end).filter(shows).collect();
    let nearest = same.iter().rfind(|at| **at < body.start).or(same.first()).copied();
    let headline = nearest.or_else(|| (0..until).find(heads))?;
    for at in same {
        roles[at] = (BlockKind::Metadata, REPEATED);
    }
    roles[headline] = (BlockKind::Title, "the headline of the page");
    Some(headline)
}

/// The run that sums the article up before its text.
fn standfirst(page: &Page, roles: &[Role], body: Span, from: usize) -> Option<usize> {
    let descriptions: Vec<String> = page.metadata.descriptions.iter().map(|given| fold(given)).collect();
    let is_described = |text: &str| {
        let folded = fold(text);
        descriptions.iter().any(|given| !given.is_empty() && *given == folded)
    };
    let parent = |at: usize| page.elements[page.runs[at].element].parent;
    let upto = (body.start + 2).min(page.runs.len());
    (from..upto).find(|at| {
        let run = &page.runs[*at];
        let named = roles[*at].0 == BlockKind::Standfirst;
        let next = (*at + 1..page.runs.len()).find(|next| roles[*next].0.is_body());
        let apart = !roles[*at].0.is_body() || next.is_none_or(|next| parent(next) != parent(*at));
        (3..=80).contains(&words(&run.text))
            && (named || (apart && roles[*at].0 != BlockKind::Title && is_described(&run.text)))
    })
}

#[cfg(test)]
mod tests;
