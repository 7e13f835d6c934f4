//! From articles to the reports they carry: copies, rewrites and translations, the stories they
//! tell, and the independent origins behind them.
//!
//! **Invariant:** groups of one kind never overlap, every copy group lies inside one story, and
//! neither order of input nor number of threads changes a result.
//!
//! ```
//! use tallywire_article::{Article, BlockKind, Span};
//! use tallywire_dedup::{Fingerprint, Relation, group};
//!
//! let article = |name: &str, text: &str| {
//!     let mut article = Article::new(name, name, text.as_bytes());
//!     let all = Span::new(0, text.len());
//!     article.push_verbatim(BlockKind::Paragraph, text, all, all, "one line");
//!     article
//! };
//! let wire = article("wire.txt", "The port of Velmora handled 418,000 containers in May, 7 percent more than a year ago.");
//! let daily = article("daily.txt", "Velmora (ag). The port of Velmora handled 418,000 containers in May, 7 percent more than a year ago.");
//! let sport = article("sport.txt", "The rowers from Hallund won both races on Sunday although it rained all day long.");
//!
//! // Fingerprints can be made one by one, anywhere; numbers read by others are welcome.
//! let fingerprints: Vec<Fingerprint> =
//!     [wire, daily, sport].iter().map(|article| Fingerprint::of(article, &[])).collect();
//! let groups = group(&fingerprints);
//! assert_eq!(groups.pairs.len(), 1);
//! assert_eq!(groups.pairs[0].relation, Relation::Near);
//! assert_eq!(groups.origins.len(), 3);
//! ```

mod anchor;
mod ask;
mod changed;
mod cluster;
mod corpus;
mod fact;
mod fingerprint;
mod group;
mod index;
mod kin;
mod near;
mod origin;
mod record;
mod shingle;
mod skeleton;
mod stash;
mod tie;
mod token;
mod weight;

use tallywire_article::{ClaimId, Span};

pub use ask::Match;
pub use fingerprint::Fingerprint;
pub use group::{Grouped, group};
pub use index::Index;
pub use record::{Changed, Copy, Evidence, Group, GroupKind, Groups, Member, Origin, Relation};
pub use tie::{Tie, ties};

/// A number that an article states, as an anchor to recognise its report by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// The claim that states it.
    pub claim: ClaimId,
    /// Where it stands, in raw bytes of the document.
    pub byte: Span,
    /// Value and unit, written one way: "200800000000 USD"; a range as "1000..2000 USD".
    pub key: String,
    /// The words as the article has them.
    pub quote: String,
}

/// Runs the example of the README as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
