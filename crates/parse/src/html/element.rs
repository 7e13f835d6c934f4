//! What elements are by their names and attributes.

use std::borrow::Cow;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::tokens::{attribute, attributes};

/// What a run of text is by the nearest element that says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tag {
    #[default]
    Other,
    Paragraph,
    H1,
    Heading,
    Item,
    Quote,
    Article,
    Main,
    Cell,
    Preformatted,
}

/// Whether an element begins and ends a line of text; any other, known or not, stands within one.
pub(super) fn is_block(name: &str) -> bool {
    is_heading(name)
        || matches!(
            name,
            "address"
                | "article"
                | "aside"
                | "blockquote"
                | "body"
                | "caption"
                | "center"
                | "dd"
                | "details"
                | "dialog"
                | "dir"
                | "div"
                | "dl"
                | "dt"
                | "fieldset"
                | "figcaption"
                | "figure"
                | "footer"
                | "form"
                | "frameset"
                | "head"
                | "header"
                | "hgroup"
                | "html"
                | "iframe"
                | "legend"
                | "li"
                | "main"
                | "menu"
                | "nav"
                | "ol"
                | "optgroup"
                | "option"
                | "p"
                | "pre"
                | "script"
                | "search"
                | "section"
                | "select"
                | "style"
                | "summary"
                | "table"
                | "tbody"
                | "td"
                | "tfoot"
                | "th"
                | "thead"
                | "title"
                | "tr"
                | "ul"
        )
}

/// Whether an element is a heading, of any level.
fn is_heading(name: &str) -> bool {
    matches!(name.as_bytes(), [b'h', b'1'..=b'6'])
}

/// Whether an element has no content.
pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Whether no reader sees the content of an element.
pub(super) fn is_unseen(name: &str) -> bool {
    matches!(
        name,
        "audio"
            | "button"
            | "canvas"
            | "datalist"
            | "head"
            | "map"
            | "math"
            | "noscript"
            | "object"
            | "option"
            | "svg"
            | "template"
            | "video"
    )
}

/// The attribute of that name, if it tells what its element is for.
pub(super) fn attribute_of(name: &str) -> Option<&'static str> {
    const TELLING: &[&str] = &["class", "id", "data-testid", "data-component", "itemprop", "role"];
    TELLING.iter().find(|known| known.eq_ignore_ascii_case(name)).copied()
}

/// Whether a link leaves its place: anchors for readers to come back to do not.
pub(super) fn leads_away(tag: &str) -> bool {
    attribute(tag, "href").is_some_and(|href| !href.starts_with('#'))
}

pub(super) fn is_hidden(tag: &str) -> bool {
    static HIDDEN: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("hidden"));
    static DISPLAY: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("display"));
    let has = |finder: &Finder<'_>| finder.find(tag.as_bytes()).is_some();
    let is_none = |style: Cow<'_, str>| style.replace(' ', "").to_ascii_lowercase().contains("display:none");
    has(&HIDDEN) && attributes(tag).any(|(name, value)| name == "hidden" && value != "until-found")
        || has(&DISPLAY) && attribute(tag, "style").is_some_and(is_none)
}

/// What the element `name` is within one that is `outer`.
pub(super) fn tag_within(name: &str, outer: Tag) -> Tag {
    match (tag_of(name), outer) {
        (Some(Tag::Paragraph) | None, Tag::Quote)
        | (None, Tag::Item | Tag::Heading | Tag::H1 | Tag::Preformatted) => outer,
        (Some(own), _) => own,
        (None, _) => Tag::Other,
    }
}

fn tag_of(name: &str) -> Option<Tag> {
    Some(match name {
        "p" => Tag::Paragraph,
        "h1" => Tag::H1,
        "h2" | "h3" | "h4" | "h5" | "h6" => Tag::Heading,
        "li" | "dd" | "dt" => Tag::Item,
        "blockquote" => Tag::Quote,
        "article" => Tag::Article,
        "main" => Tag::Main,
        "td" | "th" => Tag::Cell,
        "pre" => Tag::Preformatted,
        _ => return None,
    })
}
