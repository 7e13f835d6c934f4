//! Tests of which title is taken for the headline, and of what else the page tells of its article.

use super::super::body;
use super::super::page::read;
use super::*;

const TEXT: &str = "<p>The port will raise its toll by 10 percent in May, it said on Tuesday.</p>\
    <p>The council will decide on Friday whether ferries have to pay as well.</p>";

/// The headline of a page with this head, and this before its text.
fn headline(head: &str, before: &str) -> Option<String> {
    let page = read(&format!("<head>{head}</head><body>{before}{TEXT}</body>"));
    let (_, body) = body::roles(&page);
    title(&page, body, &Hints::default())
}

#[test]
fn the_headline_is_the_title_that_stands_nearest_to_the_text() {
    let social = |title: &str| format!("<meta property='og:title' content='{title}'>");
    let linked = |title: &str| {
        format!(
            "<script type='application/ld+json'>{{\"@context\": \"https://schema.org\", \
             \"@type\": \"NewsArticle\", \"headline\": \"{title}\"}}</script>"
        )
    };
    for (head, before, expected) in [
        // The path above the article repeats what search engines are told.
        (
            [social("Why the toll rises in May"), "<title>Harbour toll: what to know</title>".into()]
                .concat(),
            "<h1>Harbour toll: what to know</h1><h2>Why the toll rises in May</h2>",
            "Why the toll rises in May",
        ),
        // What is for sharing only is not on the page.
        (
            [social("You will not believe this toll"), linked("Harbour toll rises by a tenth")].concat(),
            "<h1>Harbour toll rises by a tenth</h1>",
            "Harbour toll rises by a tenth",
        ),
        // The kicker is left out where the title for sharing has none.
        (
            [social("Toll rises by a tenth"), linked("Quay dispute: Toll rises by a tenth")].concat(),
            "<h1><span>Quay dispute</span> Toll rises by a tenth</h1>",
            "Toll rises by a tenth",
        ),
        // Without a line that is a title, most votes decide.
        (
            [social("Toll up by a tenth"), "<title>Toll up by a tenth | Quay Herald</title>".into()].concat(),
            "<h1>The harbour blog</h1>",
            "Toll up by a tenth",
        ),
        (String::new(), "<h1>Harbour toll rises by a tenth</h1>", "Harbour toll rises by a tenth"),
    ] {
        assert_eq!(headline(&head, before).as_deref(), Some(expected), "{before}");
    }
}
