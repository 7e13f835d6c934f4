//! Elements whose text is metadata: microdata, `rel="author"`, and classes that name an author.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::{Metadata, squeeze};
use crate::html::tokens::{attributes, resolve};

/// What an element is marked as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Property {
    Author,
    Headline,
    Date,
}

/// A marked element, while it is open.
#[derive(Clone, Debug)]
pub(super) struct Capture {
    property: Property,
    depth: usize,
    mark: Mark,
}

/// What an element says of the author.
#[derive(Clone, Debug, Default)]
pub(super) struct Mark {
    /// How many runs of text stand before it.
    pub(super) runs: usize,
    /// Whether a standard says so, not a class, which may be of looks.
    pub(super) is_sure: bool,
    pub(super) text: String,
}

/// Words of class names that say that an element names the author.
const SIGNED: &[&str] = &["author", "authors", "autor", "autoren", "autores", "auteur", "byline"];

/// Words of class names that say that it holds something else about the author.
const ABOUT: &[&str] = &[
    "avatar",
    "bio",
    "biography",
    "box",
    "button",
    "card",
    "comment",
    "date",
    "description",
    "email",
    "follow",
    "icon",
    "image",
    "img",
    "job",
    "label",
    "photo",
    "picture",
    "position",
    "published",
    "role",
    "share",
    "social",
    "time",
    "title",
    "twitter",
];

/// Parts of the words by which a tag may say that its element is metadata.
static PARTS: LazyLock<[Finder<'static>; 4]> =
    LazyLock::new(|| ["itemprop", "uthor", "yline", "utor"].map(|part| Finder::new(part.as_bytes())));

/// Whether a tag may say that its element is metadata: each tag is asked.
pub(super) fn is_marked(tag: &str) -> bool {
    PARTS.iter().any(|part| part.find(tag.as_bytes()).is_some())
}

impl Metadata {
    pub(super) fn mark(&mut self, tag: &str, depth: usize, runs: usize) {
        let (mut property, mut value) = (None, None);
        let (mut is_name, mut is_signed) = (false, false);
        for (name, given) in attributes(tag) {
            match name {
                "itemprop" => {
                    is_name = given.split_ascii_whitespace().any(|word| word == "name");
                    property = given.split_ascii_whitespace().find_map(of_item).or(property);
                }
                "rel" if given == "author" => property = Some(Property::Author),
                "class" => is_signed = names_author(&given),
                "datetime" | "content" => value = Some(given.into_owned()),
                _ => {}
            }
        }
        if let (Some(Property::Date), Some(date)) = (property, value) {
            self.stated.dates.push(date);
            return;
        }
        let outer = self.capture.as_ref().map(|capture| (capture.property, capture.mark.is_sure));
        let in_author = outer.is_some_and(|(outer, _)| outer == Property::Author);
        let is_sure = property.is_some() || outer.is_some_and(|(_, is_sure)| is_sure);
        let property = property.or((is_signed || (in_author && is_name)).then_some(Property::Author));
        // The innermost element has the name without what else is said of the author.
        if let Some(property) =
            property.filter(|own| outer.is_none_or(|_| in_author && *own == Property::Author))
        {
            let mark = Mark { runs, is_sure, text: String::new() };
            self.capture = Some(Capture { property, depth, mark });
        }
    }

    /// Looks at an end tag that leaves `depth` elements open.
    pub(in crate::html) fn close(&mut self, depth: usize) {
        const LONGEST: usize = 200;
        let Some(mut capture) = self.capture.take_if(|capture| depth <= capture.depth) else { return };
        let text = squeeze(&resolve(&capture.mark.text));
        if text.is_empty() || text.len() > LONGEST {
            return;
        }
        match capture.property {
            Property::Author => {
                capture.mark.text = text;
                self.marked.push(capture.mark);
            }
            Property::Headline => self.titles.linked = self.titles.linked.take().or(Some(text)),
            Property::Date => self.stated.dates.push(text),
        }
    }

    /// Looks at a piece of text, entities not resolved.
    pub(in crate::html) fn text(&mut self, text: &str) {
        const LONGEST: usize = 1000;
        if let Some(capture) = self.capture.as_mut().filter(|capture| capture.mark.text.len() < LONGEST) {
            capture.mark.text.push_str(text);
        }
    }
}

fn of_item(name: &str) -> Option<Property> {
    match name {
        "author" | "creator" => Some(Property::Author),
        "headline" => Some(Property::Headline),
        "datePublished" => Some(Property::Date),
        _ => None,
    }
}

/// Whether a class says that its element names the author: `byline`, `article__author`, but not
/// `author-photo`.
fn names_author(names: &str) -> bool {
    names.split_ascii_whitespace().any(|name| {
        let name = name.to_ascii_lowercase();
        let mut words = name.split(|c: char| !c.is_alphabetic());
        words.clone().any(|word| SIGNED.contains(&word)) && !words.any(|word| ABOUT.contains(&word))
    })
}
