//! `<meta>`: what the head of a page states.

use super::{Metadata, squeeze};
use crate::html::tokens::attributes;

/// What the content of a `<meta>` is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    Address,
    Author,
    /// A date of publication that is written for machines to rely on.
    Published,
    /// A date that is mostly that of publication.
    Dated,
    Description,
    Headline,
    Language,
    Publisher,
    Site,
    SiteElsewhere,
    Title,
    TitleElsewhere,
    Updated,
}

/// What each name says, in lower case and sorted.
static KEYS: &[(&str, Key)] = &[
    ("application-name", Key::SiteElsewhere),
    ("article.author", Key::Author),
    ("article.published", Key::Dated),
    ("article:author", Key::Author),
    ("article:modified_time", Key::Updated),
    ("article:published_time", Key::Published),
    ("articleauthor", Key::Author),
    ("author", Key::Author),
    ("byl", Key::Author),
    ("byline", Key::Author),
    ("citation_author", Key::Author),
    ("citation_date", Key::Dated),
    ("citation_publication_date", Key::Dated),
    ("content-language", Key::Language),
    ("cxenseparse:author", Key::Author),
    ("cxenseparse:publishtime", Key::Dated),
    ("cxenseparse:recs:publishtime", Key::Dated),
    ("date", Key::Dated),
    ("date.created", Key::Dated),
    ("datecreated", Key::Dated),
    ("datemodified", Key::Updated),
    ("datepublished", Key::Published),
    ("dc.creator", Key::Author),
    ("dc.date", Key::Dated),
    ("dc.date.created", Key::Dated),
    ("dc.date.issued", Key::Dated),
    ("dc.date.modified", Key::Updated),
    ("dc.language", Key::Language),
    ("dc.publisher", Key::Publisher),
    ("dc.title", Key::TitleElsewhere),
    ("dcterms.created", Key::Dated),
    ("dcterms.creator", Key::Author),
    ("dcterms.date", Key::Dated),
    ("dcterms.modified", Key::Updated),
    ("description", Key::Description),
    ("headline", Key::Headline),
    ("inlanguage", Key::Language),
    ("language", Key::Language),
    ("last-modified", Key::Updated),
    ("og:article:author", Key::Author),
    ("og:article:published_time", Key::Published),
    ("og:description", Key::Description),
    ("og:locale", Key::Language),
    ("og:published_time", Key::Published),
    ("og:site_name", Key::Site),
    ("og:title", Key::Title),
    ("og:updated_time", Key::Updated),
    ("og:url", Key::Address),
    ("parsely-author", Key::Author),
    ("parsely-pub-date", Key::Dated),
    ("pubdate", Key::Dated),
    ("publish-date", Key::Dated),
    ("publish_date", Key::Dated),
    ("publishdate", Key::Dated),
    ("published_at", Key::Dated),
    ("publisher", Key::Publisher),
    ("sailthru.author", Key::Author),
    ("sailthru.date", Key::Dated),
    ("twitter:description", Key::Description),
    ("twitter:title", Key::TitleElsewhere),
    ("vr:author", Key::Author),
];

impl Metadata {
    pub(super) fn stated(&mut self, tag: &str) {
        let (mut key, mut content) = (String::new(), String::new());
        for (name, value) in attributes(tag) {
            match name.to_ascii_lowercase().as_str() {
                "property" | "name" | "itemprop" | "http-equiv" if key.is_empty() => {
                    key = value.to_ascii_lowercase();
                }
                "content" => content = squeeze(&value),
                _ => {}
            }
        }
        let known = KEYS.binary_search_by_key(&key.as_str(), |(name, _)| name).ok();
        if let Some(known) = known.filter(|_| !content.is_empty()) {
            self.take(KEYS[known].1, content);
        }
    }

    fn take(&mut self, key: Key, content: String) {
        match key {
            Key::Address => self.addresses.push(content),
            Key::Author => self.stated.authors.push(content),
            Key::Dated => self.stated.dates.push(content),
            Key::Description => self.descriptions.push(content),
            Key::Headline => self.titles.linked = self.titles.linked.take().or(Some(content)),
            // Some put the encoding there.
            Key::Language if content.to_ascii_lowercase().starts_with("utf") => {}
            Key::Language => self.languages.push(content),
            Key::Published => self.stated.dates.insert(0, content),
            Key::Publisher => self.publishers.push(content),
            Key::Site => self.site = Some(content),
            Key::SiteElsewhere => self.site = self.site.take().or(Some(content)),
            Key::Title => self.titles.social = Some(content),
            Key::TitleElsewhere => self.titles.social = self.titles.social.take().or(Some(content)),
            Key::Updated => self.updates.push(content),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_sorted() {
        assert!(KEYS.is_sorted_by_key(|(name, _)| name));
    }
}
