//! What a part of a page is for, by its tag and by the names that its makers gave it.

use tallywire_article::BlockKind;

/// What an element is to the text of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Region {
    /// Nothing says.
    #[default]
    Open,
    /// It says that the text is in it.
    Text,
    /// It is something else, of this kind.
    Other(BlockKind, &'static str),
}

/// What is said of a part that is not shown at first. Pages that fade in hide their text, too.
pub(super) const HIDDEN: &str = "hidden until a script shows it";

/// What is said of words that are read out, not shown.
pub(super) const UNSEEN: &str = "for screen readers only";

/// What is said of share buttons, and of what stands in a figure: both hold quotes at times.
pub(super) const SHARED: &str = "named as share buttons";
pub(super) const IN_FIGURE: &str = "in a <figure>";

use BlockKind::{Byline, Caption, Footer, Metadata, Navigation, Promo, Standfirst};

/// What elements are for by their tag alone.
static TAGS: &[(&str, Region)] = &[
    ("aside", Region::Other(Promo, "in an <aside>")),
    ("dialog", Region::Other(Promo, "in a <dialog>")),
    ("figcaption", Region::Other(Caption, "in a <figcaption>")),
    ("figure", Region::Other(Caption, IN_FIGURE)),
    ("footer", Region::Other(Footer, "in a <footer>")),
    ("form", Region::Other(Metadata, "in a <form>")),
    ("menu", Region::Other(Navigation, "in a <menu>")),
    ("nav", Region::Other(Navigation, "in a <nav>")),
    ("select", Region::Other(Metadata, "in a <select>")),
];

/// Words of class names, ids and roles, sorted, with what they say.
static NAMES: &[(&str, Region)] = &[
    ("abstract", Region::Other(Standfirst, "named as a standfirst")),
    ("ad", Region::Other(Promo, "named as advertising")),
    ("ads", Region::Other(Promo, "named as advertising")),
    ("advert", Region::Other(Promo, "named as advertising")),
    ("advertisement", Region::Other(Promo, "named as advertising")),
    ("anzeige", Region::Other(Promo, "named as advertising")),
    ("articlebody", Region::Text),
    ("author", Region::Other(Byline, "named as about the author")),
    ("authors", Region::Other(Byline, "named as about the author")),
    ("banner", Region::Other(Promo, "named as advertising")),
    ("bio", Region::Other(Byline, "named as about the author")),
    ("biography", Region::Other(Byline, "named as about the author")),
    ("breadcrumb", Region::Other(Navigation, "named as a path")),
    ("breadcrumbs", Region::Other(Navigation, "named as a path")),
    ("byline", Region::Other(Byline, "named as a byline")),
    ("caption", Region::Other(Caption, "named as a caption")),
    ("cartel", Region::Other(Promo, "named as a teaser")),
    ("chapo", Region::Other(Standfirst, "named as a standfirst")),
    ("comment", Region::Other(Footer, "named as comments")),
    ("commentlist", Region::Other(Footer, "named as comments")),
    ("comments", Region::Other(Footer, "named as comments")),
    ("consent", Region::Other(Promo, "named as a consent form")),
    ("cookie", Region::Other(Promo, "named as a consent form")),
    ("cookies", Region::Other(Promo, "named as a consent form")),
    ("copyright", Region::Other(Footer, "named as a footer")),
    ("credit", Region::Other(Caption, "named as a picture credit")),
    ("credits", Region::Other(Caption, "named as a picture credit")),
    ("cta", Region::Other(Promo, "named as an offer")),
    ("dateline", Region::Other(Metadata, "named as a date")),
    ("deck", Region::Other(Standfirst, "named as a standfirst")),
    ("dek", Region::Other(Standfirst, "named as a standfirst")),
    ("disclaimer", Region::Other(Footer, "named as a footer")),
    ("disqus", Region::Other(Footer, "named as comments")),
    ("dropdown", Region::Other(Navigation, "named as a menu")),
    ("excerpt", Region::Other(Standfirst, "named as a standfirst")),
    ("footer", Region::Other(Footer, "named as a footer")),
    ("footnote", Region::Other(Footer, "named as a footer")),
    ("gdpr", Region::Other(Promo, "named as a consent form")),
    ("infobox", Region::Other(Promo, "named as a box apart from the text")),
    ("ingress", Region::Other(Standfirst, "named as a standfirst")),
    ("intro", Region::Other(Standfirst, "named as a standfirst")),
    ("lead", Region::Other(Standfirst, "named as a standfirst")),
    ("lede", Region::Other(Standfirst, "named as a standfirst")),
    ("menu", Region::Other(Navigation, "named as a menu")),
    ("meta", Region::Other(Metadata, "named as metadata")),
    ("modal", Region::Other(Promo, "named as a dialog")),
    ("nav", Region::Other(Navigation, "named as a menu")),
    ("navbar", Region::Other(Navigation, "named as a menu")),
    ("navigation", Region::Other(Navigation, "named as a menu")),
    ("newsletter", Region::Other(Promo, "named as an offer")),
    ("outbrain", Region::Other(Promo, "named as a teaser")),
    ("overlay", Region::Other(Promo, "named as a dialog")),
    ("pagination", Region::Other(Navigation, "named as a menu")),
    ("paywall", Region::Other(Promo, "named as an offer")),
    ("popular", Region::Other(Promo, "named as a teaser")),
    ("popup", Region::Other(Promo, "named as a dialog")),
    ("promo", Region::Other(Promo, "named as a teaser")),
    ("promotion", Region::Other(Promo, "named as a teaser")),
    ("rating", Region::Other(Metadata, "named as metadata")),
    ("readmore", Region::Other(Promo, "named as a teaser")),
    ("recirc", Region::Other(Promo, "named as a teaser")),
    ("recommendation", Region::Other(Promo, "named as a teaser")),
    ("recommendations", Region::Other(Promo, "named as a teaser")),
    ("recommended", Region::Other(Promo, "named as a teaser")),
    ("related", Region::Other(Promo, "named as a teaser")),
    ("replies", Region::Other(Footer, "named as comments")),
    ("respond", Region::Other(Footer, "named as comments")),
    ("screenreader", Region::Other(Metadata, UNSEEN)),
    ("share", Region::Other(Metadata, SHARED)),
    ("sharing", Region::Other(Metadata, SHARED)),
    ("sidebar", Region::Other(Promo, "named as a side column")),
    ("signup", Region::Other(Promo, "named as an offer")),
    ("social", Region::Other(Metadata, SHARED)),
    ("sponsor", Region::Other(Promo, "named as advertising")),
    ("sponsored", Region::Other(Promo, "named as advertising")),
    ("standfirst", Region::Other(Standfirst, "named as a standfirst")),
    ("subheading", Region::Other(Standfirst, "named as a standfirst")),
    ("subheadline", Region::Other(Standfirst, "named as a standfirst")),
    ("subscribe", Region::Other(Promo, "named as an offer")),
    ("subscription", Region::Other(Promo, "named as an offer")),
    ("subtitle", Region::Other(Standfirst, "named as a standfirst")),
    ("suggested", Region::Other(Promo, "named as a teaser")),
    ("summary", Region::Other(Standfirst, "named as a standfirst")),
    ("taboola", Region::Other(Promo, "named as a teaser")),
    ("tags", Region::Other(Metadata, "named as tags")),
    ("teaser", Region::Other(Promo, "named as a teaser")),
    ("teasers", Region::Other(Promo, "named as a teaser")),
    ("timestamp", Region::Other(Metadata, "named as a date")),
    ("toc", Region::Other(Navigation, "named as a table of contents")),
    ("toolbar", Region::Other(Metadata, SHARED)),
    ("tooltip", Region::Other(Metadata, "named as a dialog")),
    ("trending", Region::Other(Promo, "named as a teaser")),
    ("visuallyhidden", Region::Other(Metadata, UNSEEN)),
    ("vorspann", Region::Other(Standfirst, "named as a standfirst")),
    ("whatsapp", Region::Other(Promo, "named as an offer")),
];

/// Names of two words, sorted, that say more than each: `most-read`, `article-body`.
static PAIRS: &[(&str, &str, Region)] = &[
    ("also", "read", Region::Other(Promo, "named as a teaser")),
    ("article", "body", Region::Text),
    ("article", "content", Region::Text),
    ("article", "next", Region::Other(Promo, "named as a teaser")),
    ("article", "text", Region::Text),
    ("body", "content", Region::Text),
    ("entry", "content", Region::Text),
    ("info", "box", Region::Other(Promo, "named as a box apart from the text")),
    ("more", "news", Region::Other(Promo, "named as a teaser")),
    ("more", "stories", Region::Other(Promo, "named as a teaser")),
    ("most", "read", Region::Other(Promo, "named as a teaser")),
    ("not", "prose", Region::Other(Promo, "named as apart from the text")),
    ("of", "contents", Region::Other(Navigation, "named as a table of contents")),
    ("pic", "box", Region::Other(Caption, "named as a picture")),
    ("post", "body", Region::Text),
    ("post", "content", Region::Text),
    ("read", "also", Region::Other(Promo, "named as a teaser")),
    ("read", "more", Region::Other(Promo, "named as a teaser")),
    ("read", "next", Region::Other(Promo, "named as a teaser")),
    ("screen", "reader", Region::Other(Metadata, UNSEEN)),
    ("sign", "in", Region::Other(Promo, "named as an offer")),
    ("sign", "up", Region::Other(Promo, "named as an offer")),
    ("sr", "only", Region::Other(Metadata, UNSEEN)),
    ("story", "body", Region::Text),
    ("story", "content", Region::Text),
    ("story", "text", Region::Text),
    ("table", "contents", Region::Other(Navigation, "named as a table of contents")),
    ("up", "next", Region::Other(Promo, "named as a teaser")),
    ("visually", "hidden", Region::Other(Metadata, UNSEEN)),
];

/// What the element `tag` is for by itself.
pub(super) fn of_tag(tag: &str) -> Region {
    TAGS.iter().find(|(name, _)| *name == tag).map_or(Region::Open, |(_, region)| *region)
}

/// What an element is for by the role that it gives itself.
pub(super) fn of_role(role: &str) -> Option<Region> {
    match role {
        "navigation" => Some(of_tag("nav")),
        "contentinfo" => Some(of_tag("footer")),
        "complementary" | "dialog" => Some(of_tag("aside")),
        _ => None,
    }
}

/// What a class or an id says.
///
/// Names of many words tell of looks and of what the element has, not of what it is: only the
/// first few words of each count.
pub(super) fn of_names(names: &str) -> Region {
    let mut found = Region::Open;
    let mut words = Words::default();
    for name in names.split_ascii_whitespace() {
        // Names of utility classes (`md:w-1/2`, `has-ads`, `no-sidebar`, `js-share`) say nothing of it.
        if name.contains([':', '[', '/'])
            || ["has", "no", "with", "without", "is", "hide"].iter().any(|p| starts_word(name, p))
        {
            continue;
        }
        // The usual short form of `visually-hidden`.
        if name == "vh" || name.ends_with("-vh") {
            found = Region::Other(Metadata, UNSEEN);
            continue;
        }
        words.split(name);
        if words.tell_state() {
            continue;
        }
        match words.region() {
            Region::Text => return Region::Text,
            region if found == Region::Open => found = region,
            _ => {}
        }
    }
    found
}

/// The words of a name written in kebab, snake or camel case, in lower case.
#[derive(Default)]
struct Words {
    lower: String,
    ends: Vec<usize>,
}

impl Words {
    /// Of more words only the first count; a pair may begin with the last of them.
    const MOST: usize = 5;

    fn split(&mut self, name: &str) {
        self.lower.clear();
        self.ends.clear();
        let mut was_lower = false;
        for c in name.chars() {
            let border = !c.is_alphanumeric();
            if border || (c.is_uppercase() && was_lower) {
                self.end();
                if self.ends.len() > Self::MOST {
                    return;
                }
            }
            if !border {
                self.lower.extend(c.to_lowercase());
            }
            was_lower = c.is_lowercase() || c.is_numeric();
        }
        self.end();
    }

    /// Ends a word. Numbers count (`text-2`, `ad300`); within a word they make a hash of it: `e1e56ad`.
    fn end(&mut self) {
        let start = self.ends.last().copied().unwrap_or_default();
        let number = self.lower[start..].trim_end_matches(char::is_numeric).len();
        self.lower.truncate(start + number);
        if number > 0 {
            self.ends.push(self.lower.len());
        }
    }

    /// Whether the name says how an element is, not what: `sidebar-enabled--false`.
    fn tell_state(&self) -> bool {
        let is_state = |word: &str| matches!(word, "enabled" | "disabled" | "true" | "false");
        (0..self.ends.len()).filter_map(|at| self.get(at)).any(is_state)
    }

    fn get(&self, at: usize) -> Option<&str> {
        let end = *self.ends.get(at)?;
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.lower.get(start..end)
    }

    /// What the name says: that it is the text before anything else, else what comes first.
    fn region(&self) -> Region {
        let mut found = Region::Open;
        for at in 0..self.ends.len().min(Self::MOST) {
            // `article-content__sign-in` is not the text but an offer within it.
            let pair = self.pair(at).map(|region| {
                (at + 2..Self::MOST)
                    .filter_map(|at| self.pair(at))
                    .find(|_| region == Region::Text)
                    .unwrap_or(region)
            });
            match pair.or_else(|| self.single(at)) {
                Some(Region::Text) => return Region::Text,
                Some(region) if found == Region::Open => found = region,
                _ => {}
            }
        }
        found
    }

    fn single(&self, at: usize) -> Option<Region> {
        let word = self.get(at)?;
        NAMES.binary_search_by_key(&word, |(name, _)| name).ok().map(|at| NAMES[at].1)
    }

    fn pair(&self, at: usize) -> Option<Region> {
        let pair = (self.get(at)?, self.get(at + 1)?);
        PAIRS.binary_search_by_key(&pair, |(a, b, _)| (a, b)).ok().map(|at| PAIRS[at].2)
    }
}

fn starts_word(name: &str, prefix: &str) -> bool {
    name.strip_prefix(prefix).is_some_and(|rest| rest.starts_with(['-', '_']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_sorted() {
        assert!(NAMES.is_sorted_by_key(|(name, _)| name));
        assert!(PAIRS.is_sorted_by_key(|(a, b, _)| (a, b)));
    }

    #[test]
    fn a_name_tells_what_an_element_is_for() {
        for (names, expected) in [
            ("article__body has-sidebar", "text"),
            ("ArticleBody", "text"),
            ("c-related-links", "other"),
            ("relatedLinks", "other"),
            ("md:sidebar", "open"),
            ("article-content__sign-in-group", "other"),
            ("header shadow", "open"),
            ("u-vh", "other"),
            ("min-vh-100", "open"),
            ("sidebar-enabled--false", "open"),
            ("e1e56ad", "open"),
            ("ad300", "other"),
        ] {
            let found = match of_names(names) {
                Region::Open => "open",
                Region::Text => "text",
                Region::Other(..) => "other",
            };
            assert_eq!(found, expected, "{names}");
        }
    }
}
