//! From an article to the numbers it states.
//!
//! **Invariant:** the claims of an article come ordered by where they start and never overlap.
//!
//! ```
//! use tallywire_article::Language;
//! use tallywire_claims::{Approximation, Change, Kind, extract_text};
//!
//! let claims = extract_text("Sales rose by nearly 12.5% to €3.4 billion.", Language::of("en"));
//! assert_eq!(claims[0].quote, "12.5%");
//! assert_eq!(claims[0].change, Some(Change::Increase));
//! assert_eq!(claims[0].approximation, Approximation::Nearly);
//! assert_eq!(claims[1].kind, Kind::Money);
//! assert_eq!(claims[1].value, Some(3_400_000_000_u64.into()));
//! assert_eq!(claims[1].unit.as_deref(), Some("EUR"));
//! ```

mod case;
mod claim;
pub mod cldr;
mod cue;
mod discourse;
mod entries;
mod extract;
mod figure;
mod hits;
pub mod locale;
mod meanings;
mod memo;
mod modality;
mod negation;
mod number;
mod part;
mod period;
mod qualify;
mod quantity;
mod reject;
mod scene;
mod sentence;
mod speaker;
mod subject;
mod text;
mod token;
mod trie;
mod unit;
mod vocabulary;
mod written;

use tallywire_article::{Article, Language};

pub use claim::{Approximation, Change, Claim, Kind, Modality, Period, Step};
pub use figure::Figure;
pub use written::Written;

/// The numbers that the title, standfirst, captions and body of `article` state, in the order of
/// the document.
///
/// Blocks of an undetermined language are read in the article's; a language without a file in
/// [`locale`] is read with what CLDR knows of it. Dates like "last year" are resolved against
/// [`Article::published`]. Linear in the article's length.
#[must_use]
pub fn extract(article: &Article) -> Vec<Claim> {
    extract::article(article)
}

/// The numbers that `article` states, without what it says about them: those of [`extract`], in the same
/// order, at half the cost. What compares articles by their numbers needs no more.
///
/// ```
/// # use tallywire_article::{Article, BlockKind, Language, Span};
/// # let text = "Sales rose to €3.4 billion, the baker said.";
/// # let mut article = Article::new("sales.txt", "sales.txt", text.as_bytes());
/// # article.language = Language::of("en");
/// # let all = Span::new(0, text.len());
/// # article.push_verbatim(BlockKind::Paragraph, text, all, all, "an example");
/// let figures = tallywire_claims::figures(&article);
/// assert_eq!((figures[0].quote, figures[0].unit), ("€3.4 billion", Some("EUR")));
/// assert_eq!(figures[0], tallywire_claims::extract(&article)[0].figure());
/// ```
#[must_use]
pub fn figures(article: &Article) -> Vec<Figure<'_>> {
    figure::article(article)
}

/// Every number of `text` as it is written, in order: dates, references and names too.
///
/// What a claim needs is read by [`extract`]; this is for those who want the numbers alone.
/// Linear in the text's length.
#[must_use]
pub fn numbers(text: &str, language: Language) -> Vec<Written> {
    written::find(text, language)
}

/// The numbers that a bare `text` states: [`extract`] on an article that is one paragraph.
#[must_use]
pub fn extract_text(text: &str, language: Language) -> Vec<Claim> {
    extract::bare(text, language)
}
