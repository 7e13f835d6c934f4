//! HTML pages: metadata, and the text told from the furniture.

use tallywire_article::Article;

use crate::{Document, RejectKind, text};

pub(crate) fn article(document: &Document) -> Result<Article, RejectKind> {
    text::article(document)
}
