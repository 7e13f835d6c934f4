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
    ("vorspann", Region::Other(Standfirst, "named as a standfirst")),
    ("whatsapp", Region::Other(Promo, "named as an offer")),
];

/// Names of two words that say more than each: `most-read`, `article-body`.
static PAIRS: &[(&str, &str, Region)] = &[
    ("also", "read", Region::Other(Promo, "named as a teaser")),
    ("article", "body", Region::Text),
    ("article", "content", Region::Text),
    ("article", "next", Region::Other(Promo, "named as a teaser")),
    ("article", "text", Region::Text),
    ("body", "content", Region::Text),
    ("entry", "content", Region::Text),
    ("more", "stories", Region::Other(Promo, "named as a teaser")),
    ("more", "news", Region::Other(Promo, "named as a teaser")),
    ("most", "read", Region::Other(Promo, "named as a teaser")),
    ("post", "body", Region::Text),
    ("post", "content", Region::Text),
    ("read", "also", Region::Other(Promo, "named as a teaser")),
    ("read", "more", Region::Other(Promo, "named as a teaser")),
    ("read", "next", Region::Other(Promo, "named as a teaser")),
    ("screen", "reader", Region::Other(Metadata, "for screen readers only")),
    ("sign", "in", Region::Other(Promo, "named as an offer")),
    ("sign", "up", Region::Other(Promo, "named as an offer")),
    ("sr", "only", Region::Other(Metadata, "for screen readers only")),
    ("story", "body", Region::Text),
    ("story", "content", Region::Text),
    ("story", "text", Region::Text),
    ("up", "next", Region::Other(Promo, "named as a teaser")),
    ("visually", "hidden", Region::Other(Metadata, "for screen readers only")),
    ("info", "box", Region::Other(Promo, "named as a box apart from the text")),
    ("not", "prose", Region::Other(Promo, "named as apart from the text")),
    ("of", "contents", Region::Other(Navigation, "named as a table of contents")),
    ("table", "contents", Region::Other(Navigation, "named as a table of contents")),
    ("pic", "box", Region::Other(Caption, "named as a picture")),
];

/// What the element `tag` is for by itself.
pub(super) fn of_tag(tag: &str) -> Region {
    TAGS.iter().find(|(name, _)| *name == tag).map_or(Region::Open, |(_, region)| *region)
}

/// What a class, an id or a role says.
///
/// Names of many words tell of looks and of what the element has, not of what it is: only the
/// first few words of each count.
pub(super) fn of_names(names: &str) -> Region {
    const WORDS: usize = 5;
    let mut found = Region::Open;
    for name in names.split_ascii_whitespace() {
        // Names of utility classes (`md:w-1/2`, `has-ads`, `no-sidebar`, `js-share`) say nothing of it.
        if name.contains([':', '[', '/'])
            || ["has", "no", "with", "without", "is", "hide"].iter().any(|p| starts_word(name, p))
        {
            continue;
        }
        let words = split(name);
        let pair_at = |at: usize| {
            let pair = (words.get(at)?, words.get(at + 1)?);
            PAIRS.iter().find(|(a, b, _)| a == pair.0 && b == pair.1).map(|(.., region)| *region)
        };
        for (at, word) in words.iter().take(WORDS).enumerate() {
            // `article-content__sign-in` is not the text but an offer within it.
            let pair = pair_at(at).map(|region| {
                (at + 2..WORDS).filter_map(pair_at).find(|_| region == Region::Text).unwrap_or(region)
            });
            let single =
                || NAMES.binary_search_by_key(&word.as_str(), |(name, _)| name).ok().map(|at| NAMES[at].1);
            match pair.or_else(single) {
                Some(Region::Text) => return Region::Text,
                Some(region) if found == Region::Open => found = region,
                _ => {}
            }
        }
    }
    found
}

fn starts_word(name: &str, prefix: &str) -> bool {
    name.strip_prefix(prefix).is_some_and(|rest| rest.starts_with(['-', '_']))
}

/// The words of a name written in kebab, snake or camel case, in lower case.
fn split(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for c in name.chars() {
        let border = !c.is_alphabetic();
        if (border || (c.is_uppercase() && was_lower)) && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        if !border && let Some(word) = words.last_mut() {
            word.extend(c.to_lowercase());
        }
        was_lower = c.is_lowercase();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_sorted() {
        assert!(NAMES.is_sorted_by_key(|(name, _)| name));
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
