//! The figures of an article are those of its claims.

use proptest::prelude::*;
use tallywire_article::{Article, BlockKind, Language, Span};
use tallywire_claims::{Claim, extract, figures};

use crate::hostile::{LANGUAGES, copy};

/// An article of `texts`, one below the other, the first of which is the title.
fn article(language: &str, texts: &[&str]) -> Article {
    let whole = texts.concat();
    let mut article = Article::new("a.txt", "a.txt", whole.as_bytes());
    article.language = Language::of(language);
    let (mut byte, mut char) = (0, 0);
    for (at, text) in texts.iter().enumerate() {
        let kind = if at == 0 { BlockKind::Title } else { BlockKind::Paragraph };
        let (bytes, chars) = (byte + text.len(), char + text.chars().count());
        article.push_verbatim(kind, text, Span::new(byte, bytes), Span::new(char, chars), "a test");
        (byte, char) = (bytes, chars);
    }
    article
}

#[track_caller]
fn are_those_of_claims(article: &Article) -> usize {
    let claims = extract(article);
    let of_claims: Vec<_> = claims.iter().map(Claim::figure).collect();
    assert_eq!(figures(article), of_claims);
    claims.len()
}

#[test]
fn what_is_said_about_a_number_does_not_change_it() {
    for (language, texts, count) in [
        ("en", &["Bakery buys 12 ovens", "The ovens, about 300 kg each, cost nearly €4,000."][..], 3),
        ("en", &["Ovens", "Dozens of guests came.", "Between 10 and 20 stayed for up to 3 hours."], 3),
        // The country is named by who says so, in a sentence without numbers.
        ("en", &["Ovens", "Officials in Norway said so on Monday.", "An oven costs 900 kroner."], 1),
        ("de", &["Bäckerei", "Rund eine halbe Million Brote, 3 Prozent mehr, sagte die Innung."], 2),
        ("ja", &["パン", "約3億円の売上だった。"], 1),
    ] {
        assert_eq!(are_those_of_claims(&article(language, texts)), count, "{texts:?}");
    }
}

proptest! {
    #[test]
    fn whatever_the_text(text in copy(), more in copy(), language in prop::sample::select(LANGUAGES)) {
        are_those_of_claims(&article(language, &[&text, &more, &text]));
    }
}
