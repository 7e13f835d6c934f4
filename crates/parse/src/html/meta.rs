//! What a page says about its article to machines: JSON-LD, OpenGraph, microdata, `<time>`.

use serde_json::{Map, Value};

use super::tokens::{attributes, resolve};
use crate::date;
use crate::jsonl::names;
use crate::title::fold;

/// The metadata of a page, each list from the most to the least trustworthy source.
#[derive(Clone, Debug, Default)]
pub(super) struct Metadata {
    pub(super) headline: Option<String>,
    /// Whether JSON-LD says that the page is news.
    pub(super) is_news: bool,
    pub(super) social_title: Option<String>,
    pub(super) page_title: Option<String>,
    pub(super) descriptions: Vec<String>,
    pub(super) site: Option<String>,
    /// The text as JSON-LD repeats it.
    pub(super) body: Option<String>,
    linked: Linked,
    stated: Linked,
    marked: Linked,
    times: Vec<String>,
    capture: Option<Capture>,
}

/// Authors and dates from one kind of source.
#[derive(Clone, Debug, Default)]
struct Linked {
    authors: Vec<String>,
    dates: Vec<String>,
}

/// An element whose text is metadata, while it is open.
#[derive(Clone, Debug)]
struct Capture {
    property: Property,
    depth: usize,
    text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Property {
    Author,
    Headline,
    Date,
}

/// Types of schema.org whose objects describe the article of their page.
const ARTICLES: &[&str] = &["Article", "Posting", "Report", "Review", "NewsStory"];

impl Metadata {
    /// Looks at a start tag, `depth` elements deep.
    pub(super) fn open(&mut self, name: &str, tag: &str, depth: usize) {
        match name {
            "meta" => self.meta(tag),
            "time" => self
                .times
                .extend(attributes(tag).find(|(name, _)| *name == "datetime").map(|(_, v)| v.into_owned())),
            _ if tag.contains("itemprop") || tag.contains("author") => self.microdata(tag, depth),
            _ => {}
        }
    }

    /// Looks at an end tag that leaves `depth` elements open.
    pub(super) fn close(&mut self, _name: &str, depth: usize) {
        let Some(capture) = self.capture.take_if(|capture| depth <= capture.depth) else { return };
        let text = squeeze(&resolve(&capture.text));
        if text.is_empty() || text.len() > 200 {
            return;
        }
        match capture.property {
            Property::Author => self.marked.authors.push(text),
            Property::Headline => self.headline = self.headline.take().or(Some(text)),
            Property::Date => self.marked.dates.push(text),
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        const LONGEST: usize = 1000;
        if let Some(capture) = self.capture.as_mut().filter(|capture| capture.text.len() < LONGEST) {
            capture.text.push_str(text);
        }
    }

    /// Looks at the content of a script or the title.
    pub(super) fn raw(&mut self, name: &str, content: &str) {
        if name == "title" && self.page_title.is_none() {
            self.page_title = Some(squeeze(&resolve(content))).filter(|title| !title.is_empty());
        } else if name == "script" && content.contains("schema.org") {
            self.linked_data(content);
        }
    }

    fn meta(&mut self, tag: &str) {
        let (mut key, mut content) = (String::new(), String::new());
        for (name, value) in attributes(tag) {
            match name.to_ascii_lowercase().as_str() {
                "property" | "name" | "itemprop" if key.is_empty() => key = value.to_ascii_lowercase(),
                "content" => content = squeeze(&value),
                _ => {}
            }
        }
        if content.is_empty() {
            return;
        }
        match key.as_str() {
            "og:title" => self.social_title = Some(content),
            "twitter:title" | "dc.title" => self.social_title = self.social_title.take().or(Some(content)),
            "headline" => self.headline = self.headline.take().or(Some(content)),
            "og:description" | "description" | "twitter:description" => self.descriptions.push(content),
            "og:site_name" => self.site = Some(content),
            "application-name" => self.site = self.site.take().or(Some(content)),
            "author" | "article:author" | "parsely-author" | "dc.creator" | "dcterms.creator" | "byl"
            | "citation_author" | "sailthru.author" | "article.author" | "og:article:author"
            | "cxenseparse:author" | "vr:author" => self.stated.authors.push(content),
            "article:published_time"
            | "datepublished"
            | "og:article:published_time"
            | "og:published_time" => {
                self.stated.dates.insert(0, content);
            }
            "parsely-pub-date"
            | "date"
            | "dc.date"
            | "dc.date.issued"
            | "dcterms.created"
            | "dcterms.date"
            | "pubdate"
            | "publishdate"
            | "publish-date"
            | "publish_date"
            | "article.published"
            | "sailthru.date"
            | "citation_publication_date"
            | "citation_date"
            | "cxenseparse:publishtime"
            | "datecreated"
            | "dc.date.created" => self.stated.dates.push(content),
            _ => {}
        }
    }

    fn microdata(&mut self, tag: &str, depth: usize) {
        let (mut property, mut value) = (None, None);
        for (name, given) in attributes(tag) {
            match (name, &*given) {
                ("itemprop", "author" | "creator") => property = property.or(Some(Property::Author)),
                ("rel", "author") => property = Some(Property::Author),
                ("itemprop", "headline") => property = Some(Property::Headline),
                ("itemprop", "datePublished") => property = Some(Property::Date),
                ("datetime" | "content", given) => value = Some(given.to_owned()),
                _ => {}
            }
        }
        match (property, value) {
            (Some(Property::Date), Some(date)) => self.marked.dates.push(date),
            (Some(property), _) if self.capture.is_none() => {
                self.capture = Some(Capture { property, depth, text: String::new() });
            }
            _ => {}
        }
    }

    fn linked_data(&mut self, script: &str) {
        let script = script.trim().trim_end_matches(';');
        // Line breaks within strings are common and no JSON.
        let parsed = serde_json::from_str(script)
            .or_else(|_| serde_json::from_str::<Value>(&script.replace(|c: char| c.is_control(), " ")));
        let Ok(parsed) = parsed else { return };
        let (mut values, mut found) = (vec![&parsed], false);
        while let Some(value) = values.pop() {
            match value {
                Value::Array(list) => values.extend(list.iter().rev()),
                Value::Object(object) if !found && is_article(object) => {
                    found = true;
                    self.article(object);
                }
                Value::Object(object) => {
                    let inside = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart"];
                    values.extend(inside.iter().rev().filter_map(|field| object.get(*field)));
                }
                _ => {}
            }
        }
    }

    fn article(&mut self, object: &Map<String, Value>) {
        let string = |field: &str| {
            object
                .get(field)
                .and_then(Value::as_str)
                .map(|text| squeeze(&resolve(text)))
                .filter(|s| !s.is_empty())
        };
        let names_of = |field: &str| object.get(field).map(names).unwrap_or_default();
        if self.linked.dates.is_empty() && self.linked.authors.is_empty() {
            self.headline = string("headline").or_else(|| string("name")).or(self.headline.take());
            self.linked.authors = names_of("author")
                .iter()
                .chain(&names_of("creator"))
                .map(|name| squeeze(&resolve(name)))
                .collect();
            self.linked.dates =
                ["datePublished", "dateCreated"].iter().filter_map(|field| string(field)).collect();
        }
        self.is_news |= object.get("@type").is_some_and(|kind| kind.to_string().contains("News"));
        self.site = self.site.take().or_else(|| names_of("publisher").into_iter().next());
        if let Some(description) = string("description") {
            self.descriptions.insert(0, description);
        }
        if let Some(body) = object.get("articleBody").and_then(Value::as_str) {
            self.body = self
                .body
                .take()
                .filter(|known| known.len() >= body.len())
                .or_else(|| Some(resolve(body).into_owned()));
        }
    }

    /// The names of the authors, from the best source that has any.
    pub(super) fn authors(&self) -> Vec<String> {
        let sources = [&self.linked, &self.stated, &self.marked];
        sources
            .iter()
            .map(|source| people(&source.authors))
            .find(|people| !people.is_empty())
            .unwrap_or_default()
    }

    /// The date of publication, from the best source that has one.
    pub(super) fn published(&self) -> Option<String> {
        let sources = [&self.linked.dates, &self.stated.dates, &self.marked.dates, &self.times];
        sources.into_iter().flatten().find_map(|text| date::find(text))
    }
}

fn is_article(object: &Map<String, Value>) -> bool {
    let is = |kind: &Value| {
        kind.as_str().is_some_and(|kind| ARTICLES.iter().any(|article| kind.ends_with(article)))
    };
    match object.get("@type") {
        Some(Value::Array(kinds)) => kinds.iter().any(is),
        Some(kind) => is(kind),
        None => false,
    }
}

/// The distinct names in `given`, without "By" and addresses.
fn people(given: &[String]) -> Vec<String> {
    let mut people: Vec<String> = Vec::new();
    for name in given {
        let signed = crate::byline::signature(name).filter(|names| !names.is_empty());
        for name in signed.unwrap_or_else(|| vec![name.trim_matches([' ', ',', '|']).to_owned()]) {
            let is_address = name.contains("://")
                || name.starts_with('@')
                || (name.contains('.') && !name.contains(' ') && name.contains('@'));
            if name.chars().any(char::is_alphabetic)
                && !is_address
                && name.len() < 120
                && !people.iter().any(|known| fold(known) == fold(&name))
            {
                people.push(name);
            }
        }
    }
    people
}

/// `text` with each run of white space as one space, and none at its ends.
pub(super) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(html: &str) -> Metadata {
        super::super::page::read(html).metadata
    }

    #[test]
    fn the_best_source_wins() {
        let page = read(
            r#"<title>Toll up | Quay Herald</title><meta property="og:title" content="Toll up">
            <meta name="author" content="https://example.org/ada"><meta name="author" content="By Ada Finch">
            <time datetime="2024-11-06">today</time>
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebPage"},
            {"@type": ["NewsArticle"], "headline": "Toll &amp; quay", "datePublished": "2024-11-05T08:00:00Z"}]}</script>"#,
        );
        assert_eq!(page.headline.as_deref(), Some("Toll & quay"));
        assert_eq!(page.authors(), ["Ada Finch"]);
        assert_eq!(page.published().as_deref(), Some("2024-11-05T08:00:00Z"));
    }

    #[test]
    fn microdata_is_read_from_the_text() {
        let page = read(
            "<div><span itemprop='author'><b>Ada</b> Finch</span> wrote</div><span itemprop=datePublished>5 May 2024</span>",
        );
        assert_eq!(
            (page.authors(), page.published()),
            (vec!["Ada Finch".to_owned()], Some("2024-05-05".to_owned()))
        );
    }
}
