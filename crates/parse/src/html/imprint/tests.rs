//! Tests of who is found to have written a page, and when.

use super::*;
use crate::{Document, Format, article as read};

/// The authors and the day of a page with this head and these lines around its text.
fn imprint(head: &str, above: &str, below: &str, hints: Hints) -> String {
    let html = format!(
        "<head><title>Harbour toll rises by a tenth</title>{head}</head><body>\
         <h1>Harbour toll rises by a tenth</h1>{above}\
         <p>The port will raise its toll by 10 percent in May, it said on Tuesday.</p>\
         <p>The council will decide on Friday whether ferries have to pay as well.</p>{below}</body>"
    );
    let document = Document {
        name: "a.html".into(),
        source: "a.html".into(),
        bytes: html.into_bytes(),
        format: Format::Html,
        hints,
    };
    let article = read(&document).unwrap();
    format!("{} | {}", article.authors.join(", "), article.published.unwrap_or_default())
}

#[test]
fn people_come_before_agencies_and_agencies_before_the_outlet() {
    let site = "<meta property='og:site_name' content='Quay Herald'>";
    let author = |name: &str| format!("{site}<meta name='author' content='{name}'>");
    for (head, above, below, expected) in [
        (author("Ada Finch"), "<div>By Bo Lind</div>", "", "Ada Finch"),
        (author("Quay Herald"), "<div>By Bo Lind</div>", "", "Bo Lind"),
        (author("Quay Herald"), "", "<div>（责编：王小明、李大海）</div>", "王小明, 李大海"),
        (author("Quay Herald"), "", "", "Quay Herald"),
        (
            [author("Quay Herald"), "<meta name='articleAuthor' content='Reuters'>".into()].concat(),
            "",
            "",
            "Reuters",
        ),
        (site.into(), "<span class='author vcard'>Ada Finch</span> <span>3 minutes</span>", "", "Ada Finch"),
        (
            author("Ada Finch"),
            "<a rel='author' href='/a'>Ada Finch</a> <a rel='author' href='/b'>Bo Lind</a>",
            "",
            "Ada Finch, Bo Lind",
        ),
        (site.into(), "<img class='author-photo' alt=''><span class='author-bio'>Lives Here</span>", "", ""),
    ] {
        let found = imprint(&head, above, below, Hints::default());
        assert_eq!(found.split(" | ").next(), Some(expected), "{head}{above}{below}");
    }
}

#[test]
fn a_date_fits_the_page_that_it_is_on() {
    let fetched = || Hints { fetched: Some("2024-11-07T00:00:00Z".into()), ..Hints::default() };
    let address = |url: &str| Hints { url: Some(url.into()), ..Hints::default() };
    for (head, above, hints, expected) in [
        ("<meta name='date' content='2024-11-05'>", "<div>6 November 2024</div>", fetched(), "2024-11-05"),
        ("<meta name='date' content='2025-11-05'>", "<div>6 November 2024</div>", fetched(), "2024-11-06"),
        ("<html lang='en-US'>", "<div>04/03/2024</div>", Hints::default(), "2024-04-03"),
        ("<html lang='en-GB'>", "<div>04/03/2024</div>", Hints::default(), "2024-03-04"),
        ("", "<div>4 March 2024</div>", address("https://quay.example/2024/03/05/toll"), "2024-03-05"),
        (
            "",
            "<div>5 March 2024, 8:15</div>",
            address("https://quay.example/2024/03/05/toll"),
            "2024-03-05T08:15",
        ),
        ("", "", address("https://quay.example/toll-2024"), ""),
    ] {
        let found = imprint(head, above, "", hints);
        assert_eq!(found.split(" | ").nth(1), Some(expected), "{head}{above}");
    }
}
