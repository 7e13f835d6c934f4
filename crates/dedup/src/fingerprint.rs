use tallywire_article::{Article, ArticleId, Language, agency};

use crate::Number;
use crate::anchor::{self, Anchors};
use crate::fact::{self, Fact};
use crate::shingle::{self, Sketch};
use crate::token::tokens;

/// What grouping needs of an article; the text itself is not kept.
#[derive(Clone, Debug)]
pub struct Fingerprint {
    pub(crate) article: ArticleId,
    pub(crate) source: String,
    pub(crate) language: Language,
    pub(crate) title: Option<String>,
    pub(crate) site: Option<String>,
    /// Days since an arbitrary date.
    pub(crate) day: Option<i32>,
    pub(crate) cited: Vec<String>,
    /// Of the words alone.
    pub(crate) text: u64,
    pub(crate) length: usize,
    pub(crate) shingles: Sketch,
    pub(crate) anchors: Anchors,
    pub(crate) facts: Vec<Fact>,
}

impl Fingerprint {
    /// The fingerprint of `article`, which states `numbers` in this order.
    ///
    /// Numbers that the text writes in digits are found without `numbers`; those add spelled-out
    /// numbers and the claims that [`Changed`](crate::Changed) names. Linear in the text; bounded
    /// memory whatever its length.
    #[must_use]
    pub fn of(article: &Article, numbers: &[Number]) -> Self {
        let body = article.body.as_str();
        let mut shingles = shingle::Builder::default();
        let mut anchors = anchor::Builder::default();
        let mut facts = fact::Builder::new(fact::stated(article, numbers));
        let (mut text, mut length) = (0_u64, 0);
        for token in tokens(body) {
            text = (text.rotate_left(5) ^ token.hash).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            length += 1;
            shingles.push(token.hash);
            anchors.push(body, &token);
            facts.push(body, &token);
        }
        let facts = facts.finish(body, &mut anchors);
        Self {
            article: article.id,
            source: article.source.clone(),
            language: article.language,
            title: article.title.clone(),
            site: article.site.clone(),
            day: article.published.as_deref().and_then(day),
            cited: article.origins.clone(),
            text,
            length,
            shingles: shingles.finish(),
            anchors: anchors.finish(body),
            facts,
        }
    }

    /// How long it is, in words.
    pub(crate) fn words(&self) -> u32 {
        u32::try_from(self.length).unwrap_or(u32::MAX)
    }

    /// Whom it cites first, where that is a news agency or a well-known outlet.
    pub(crate) fn agency(&self) -> Option<&'static str> {
        self.cited.first().and_then(|name| agency(name)).map(|agency| agency.name)
    }
}

/// The day that an ISO 8601 date names, counted from a fixed one.
fn day(date: &str) -> Option<i32> {
    let mut parts = date.get(..10)?.split('-').map(str::parse::<i32>);
    let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    // Years begin in March, so that the leap day is their last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    Some(365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day)
}
