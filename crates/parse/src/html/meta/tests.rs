//! Tests of what is read from the metadata of pages.

use super::*;

fn read(html: &str) -> Metadata {
    super::super::page::read(html).metadata
}

/// The authors by each kind of source.
fn authors(page: &Metadata) -> [String; 4] {
    page.authors(Span::new(0, 2)).map(|names| names.join(", "))
}

#[test]
fn the_best_source_wins() {
    let page = read(
        r#"<title>Toll up | Quay Herald</title><meta property="og:title" content="Toll up">
        <meta name="author" content="https://example.org/ada"><meta name="author" content="By Ada Finch">
        <time datetime="2024-11-06">today</time>
        <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebPage"},
        {"@type": ["NewsArticle"], "headline": "Toll &amp; quay", "datePublished": "2024-11-05T08:00:00Z"}]}</script>"#,
    );
    assert_eq!(page.titles.linked.as_deref(), Some("Toll & quay"));
    assert_eq!(authors(&page), ["", "Ada Finch", "", ""]);
    assert_eq!(page.published(Reading::default()), ["2024-11-05T08:00:00Z", "2024-11-06"]);
}

#[test]
fn microdata_is_read_from_the_text() {
    let page = read(
        "<div><span itemprop='author'><b>Ada</b> Finch</span> wrote</div><span itemprop=datePublished>5 May 2024</span>",
    );
    assert_eq!(authors(&page), ["", "", "Ada Finch", ""]);
    assert_eq!(page.published(Reading::default()), ["2024-05-05"]);
}

#[test]
fn references_within_linked_data_are_followed() {
    let page = read(
        r##"<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "Person", "@id": "#ada", "name": "Ada Finch"},
        {"@type": "NewsArticle", "author": [{"@id": "#ada"}, {"@type": "Person", "name": "Bo Lind"}, "Cy Moss"],
         "publisher": {"@id": "#quay"}, "inLanguage": "nb-NO", "dateModified": "2024-11-06"},
        {"@type": "Organization", "@id": "#quay", "name": "Quay Herald"}]}</script>"##,
    );
    assert_eq!(authors(&page), ["Ada Finch, Bo Lind, Cy Moss", "", "", ""]);
    assert_eq!(page.site.as_deref(), Some("Quay Herald"));
    assert_eq!(page.language(), Some(Language::of("nb")));
    assert_eq!(page.updated(), Some(jiff::civil::date(2024, 11, 6)));
}

#[test]
fn a_page_is_in_the_language_that_it_says_most_often() {
    for (head, expected) in [
        ("<html lang='de'>", Some("de")),
        (
            "<html lang='en'><meta property='og:locale' content='pt_BR'><meta name='language' content='pt'>",
            Some("pt"),
        ),
        ("<meta http-equiv='content-language' content='utf-8'>", None),
        ("<html lang='x-default'>", None),
    ] {
        assert_eq!(read(head).language().map(|language| language.to_string()).as_deref(), expected, "{head}");
    }
}
