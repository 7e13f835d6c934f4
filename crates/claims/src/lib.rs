//! From an article to the numbers it states.
//!
//! **Invariant:** the claims of an article come ordered by where they start and never overlap.

mod claim;
#[allow(dead_code, unused_imports, reason = "the engine that reads these tables follows")]
mod cldr;
pub mod locale;

use tallywire_article::Article;

pub use claim::{Approximation, Change, Claim, Kind, Modality, Period, Step};

/// The numbers that `article` states, in the order of the document.
#[must_use]
pub fn extract(article: &Article) -> Vec<Claim> {
    let _ = article;
    Vec::new()
}
