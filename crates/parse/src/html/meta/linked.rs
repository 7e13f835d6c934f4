//! JSON-LD: what a page says in the vocabulary of schema.org.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Metadata, squeeze};
use crate::fields::names;
use crate::html::tokens::resolve;

/// Types of schema.org whose objects describe the article of their page.
const ARTICLES: &[&str] = &["Article", "Posting", "Report", "Review", "NewsStory"];

/// Fields whose values may hold the article or what it refers to.
const INSIDE: &[&str] = &["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart"];

/// An object of JSON-LD with what its references may refer to.
struct Linked<'a> {
    object: &'a Map<String, Value>,
    by_id: &'a BTreeMap<&'a str, &'a Map<String, Value>>,
}

impl Metadata {
    /// Takes over the first article of a script.
    pub(super) fn linked_data(&mut self, script: &str) {
        let Some(parsed) = parse(script) else { return };
        let objects = objects(&parsed);
        // A reference has its `@id` only.
        let full = objects.iter().copied().filter(|object| object.len() > 1);
        let by_id = full.filter_map(|object| Some((object.get("@id")?.as_str()?, object))).collect();
        if let Some(object) = objects.iter().find(|object| is_of(object, ARTICLES)) {
            self.article(&Linked { object, by_id: &by_id });
        } else if let Some(object) = objects.iter().find(|object| is_of(object, &["WebPage"])) {
            self.times.extend(Linked { object, by_id: &by_id }.text("datePublished"));
        }
    }

    fn article(&mut self, article: &Linked<'_>) {
        if self.linked.dates.is_empty() && self.linked.authors.is_empty() {
            let title = article.text("headline").or_else(|| article.text("name"));
            self.titles.linked = title.or(self.titles.linked.take());
            self.linked.authors = [article.names("author"), article.names("creator")].concat();
            self.linked.dates =
                ["datePublished", "dateCreated"].iter().filter_map(|field| article.text(field)).collect();
            self.updates.extend(article.text("dateModified"));
        }
        self.is_news |= article.object.get("@type").is_some_and(|kind| kind.to_string().contains("News"));
        self.languages.extend(article.text("inLanguage"));
        let publishers = article.names("publisher");
        self.site = self.site.take().or_else(|| publishers.first().cloned());
        self.publishers.extend(publishers);
        if let Some(description) = article.text("description") {
            self.descriptions.insert(0, description);
        }
        self.take_body(article);
    }

    /// Takes over the text, the longest that the page has.
    fn take_body(&mut self, article: &Linked<'_>) {
        let Some(body) = article.object.get("articleBody").and_then(Value::as_str) else { return };
        if self.body.as_ref().is_none_or(|known| known.len() < body.len()) {
            self.body = Some(resolve(body).into_owned());
        }
    }
}

impl Linked<'_> {
    fn text(&self, field: &str) -> Option<String> {
        let text = self.object.get(field)?.as_str()?;
        Some(squeeze(&resolve(text))).filter(|text| !text.is_empty())
    }

    /// The names in a field, also where it refers to what stands elsewhere in the script.
    fn names(&self, field: &str) -> Vec<String> {
        let values = match self.object.get(field) {
            Some(Value::Array(list)) => list.iter().collect(),
            Some(value) => vec![value],
            None => Vec::new(),
        };
        let full = |value: &Value| {
            let named = names(value);
            let referred =
                || value.get("@id").and_then(Value::as_str).and_then(|id| self.by_id.get(id)?.get("name"));
            if named.is_empty() { referred().map(names).unwrap_or_default() } else { named }
        };
        values.into_iter().flat_map(full).map(|name| squeeze(&resolve(&name))).collect()
    }
}

/// `script` as JSON. Line breaks within strings are common and no JSON.
fn parse(script: &str) -> Option<Value> {
    let script = script.trim().trim_end_matches(';');
    serde_json::from_str(script)
        .or_else(|_| serde_json::from_str(&script.replace(|c: char| c.is_control(), " ")))
        .ok()
}

/// The objects of `parsed` that may be the article or what it refers to, in their order.
fn objects(parsed: &Value) -> Vec<&Map<String, Value>> {
    let (mut values, mut objects) = (vec![parsed], Vec::new());
    while let Some(value) = values.pop() {
        match value {
            Value::Array(list) => values.extend(list.iter().rev()),
            Value::Object(object) => {
                objects.push(object);
                values.extend(INSIDE.iter().rev().filter_map(|field| object.get(*field)));
            }
            _ => {}
        }
    }
    objects
}

/// Whether the type of an object ends in one of `kinds`.
fn is_of(object: &Map<String, Value>, kinds: &[&str]) -> bool {
    let is = |kind: &Value| kind.as_str().is_some_and(|kind| kinds.iter().any(|known| kind.ends_with(known)));
    match object.get("@type") {
        Some(Value::Array(kinds)) => kinds.iter().any(is),
        Some(kind) => is(kind),
        None => false,
    }
}
