//! What a page says about its article to machines: JSON-LD, OpenGraph, microdata, `<time>`.

mod linked;
mod marked;
mod stated;

use jiff::civil::Date;
use tallywire_article::{Language, Span};

use self::marked::{Capture, Mark};
use super::element::is_void;
use super::tokens::{attribute, resolve};
use crate::byline::{credited, signed};
use crate::date::{self, Reading};
use crate::title::fold;

/// The metadata of a page, each list from the most to the least trustworthy source.
#[derive(Clone, Debug, Default)]
pub(super) struct Metadata {
    pub(super) titles: Titles,
    /// Whether JSON-LD says that the page is news.
    pub(super) is_news: bool,
    pub(super) descriptions: Vec<String>,
    pub(super) site: Option<String>,
    /// Other names of the outlet.
    publishers: Vec<String>,
    /// The text as JSON-LD repeats it.
    pub(super) body: Option<String>,
    /// The languages that the page says it is in, as it writes them.
    languages: Vec<String>,
    /// Where the page is found, as it says.
    addresses: Vec<String>,
    linked: Credits,
    stated: Credits,
    marked: Vec<Mark>,
    times: Vec<String>,
    updates: Vec<String>,
    capture: Option<Capture>,
}

/// The titles of a page, as its metadata give them.
#[derive(Clone, Debug, Default)]
pub(super) struct Titles {
    /// Of JSON-LD or microdata.
    pub(super) linked: Option<String>,
    /// For those who share it.
    pub(super) social: Option<String>,
    /// Of the window.
    pub(super) page: Option<String>,
}

/// Authors and dates from one kind of source.
#[derive(Clone, Debug, Default)]
struct Credits {
    authors: Vec<String>,
    dates: Vec<String>,
}

impl Metadata {
    /// Looks at a start tag, `depth` elements deep and behind `runs` runs of text.
    pub(super) fn open(&mut self, name: &str, tag: &str, depth: usize, runs: usize) {
        match name {
            "meta" => self.stated(tag),
            "time" => self.times.extend(attribute(tag, "datetime").map(std::borrow::Cow::into_owned)),
            "html" => self.languages.extend(attribute(tag, "lang").map(std::borrow::Cow::into_owned)),
            "link" if tag.contains("canonical") => {
                self.addresses.extend(attribute(tag, "href").map(std::borrow::Cow::into_owned));
            }
            _ => {}
        }
        if !is_void(name) && marked::is_marked(tag) {
            self.mark(tag, depth, runs);
        }
    }

    /// Looks at the content of a script or the title.
    pub(super) fn raw(&mut self, name: &str, content: &str) {
        if name == "title" && self.titles.page.is_none() {
            self.titles.page = Some(squeeze(&resolve(content))).filter(|title| !title.is_empty());
        } else if name == "script" && content.contains("schema.org") {
            self.linked_data(content);
        }
    }

    /// Whether `name` is one that the page has for its outlet.
    pub(super) fn is_outlet(&self, name: &str) -> bool {
        let folded = fold(name);
        self.site.iter().chain(&self.publishers).any(|known| fold(known) == folded) || name.contains("www.")
    }

    /// The names of the authors, each list from another kind of source, the most trustworthy first.
    /// Of the elements that are marked as naming an author those count that stand around `body`.
    pub(super) fn authors(&self, body: Span) -> [Vec<String>; 4] {
        /// Bylines stand at most so many runs before and behind the text.
        const NEAR: usize = 20;
        const BEHIND: usize = 6;
        let within = |from: usize, to: usize, is_sure: bool| -> Vec<String> {
            let near = self.marked.iter().filter(|mark| from <= mark.runs && mark.runs <= to);
            near.filter(|mark| mark.is_sure == is_sure).map(|mark| mark.text.clone()).collect()
        };
        let marked = within(0, body.end + BEHIND, true);
        let classed = within(body.start.saturating_sub(NEAR), body.start + 2, false);
        [
            distinct(self.linked.authors.iter().flat_map(|name| credited(name))),
            distinct(self.stated.authors.iter().flat_map(|name| credited(name))),
            distinct(marked.iter().flat_map(|name| credited(name))),
            distinct(classed.iter().flat_map(|name| signed(name))),
        ]
    }

    /// The dates of publication, from the best source on.
    pub(super) fn published(&self, reading: Reading) -> Vec<String> {
        let sources = [&self.linked.dates, &self.stated.dates, &self.times];
        sources.into_iter().flatten().filter_map(|text| date::read(text, reading)).collect()
    }

    /// The day that the address of the page names, `fetched` the one that it was fetched from.
    pub(super) fn addressed(&self, fetched: Option<&str>) -> Option<String> {
        const DAY: usize = "2025-03-04".len();
        let own = self.addresses.iter().map(String::as_str).chain(fetched);
        own.filter_map(date::find).find_map(|date| date.get(..DAY).map(str::to_owned))
    }

    /// The day of the last update, where the page gives one.
    pub(super) fn updated(&self) -> Option<Date> {
        let days = self.updates.iter().filter_map(|text| date::find(text)?.get(..10)?.parse().ok());
        days.max()
    }

    /// The language that the page says it is in: what it says most often, of equals the first.
    pub(super) fn language(&self) -> Option<Language> {
        let stated: Vec<Language> = self.languages.iter().filter_map(|tag| Language::of_tag(tag)).collect();
        let times = |language: &Language| stated.iter().filter(|other| *other == language).count();
        // `max_by_key` gives the last of equals.
        stated.iter().rev().max_by_key(|language| times(language)).copied()
    }

    /// Whether the page is written for Americans, who put the month before the day.
    pub(super) fn is_american(&self) -> bool {
        let region = |tag: &String| {
            tag.split(['-', '_']).nth(1).is_some_and(|region| region.eq_ignore_ascii_case("us"))
        };
        self.languages.iter().any(region)
    }
}

/// The names in their order, each once, but no more than people who write one article.
fn distinct(names: impl Iterator<Item = String>) -> Vec<String> {
    const MOST: usize = 40;
    let mut seen: Vec<String> = Vec::new();
    let is_new = |name: &String| {
        let folded = fold(name);
        let is_new = !seen.contains(&folded);
        if is_new {
            seen.push(folded);
        }
        is_new
    };
    names.filter(is_new).take(MOST).collect()
}

/// `text` with each run of white space as one space, and none at its ends.
pub(super) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
