use insta::assert_snapshot;
use tallywire_report::{Layout, html, markdown, text};

use crate::fixture::pile;

#[test]
fn the_terminal_shows_what_differs_first() {
    assert_snapshot!(text(&pile().report(), Layout { width: 72, ..Layout::default() }));
}

#[test]
fn colour_marks_the_quoted_number() {
    let coloured = text(&pile().report(), Layout { coloured: true, ..Layout::default() });
    assert!(coloured.contains("cost \u{1b}[1m\u{1b}[33m27 million euros\u{1b}[0m,"), "{coloured:?}");
    let plain = text(&pile().report(), Layout::default());
    assert!(plain.contains("cost ‹27 million euros›,") && !plain.contains('\u{1b}'));
}

#[test]
fn no_line_is_wider_than_asked() {
    for width in [40, 57, 80, 200] {
        let page = text(&pile().report(), Layout { width, ..Layout::default() });
        for line in page.lines() {
            assert!(line.chars().count() <= width, "{width}: {line}");
        }
    }
}

#[test]
fn markdown_says_the_same() {
    assert_snapshot!(markdown(&pile().report()));
}

#[test]
fn the_page_escapes_what_articles_say_and_loads_nothing() {
    let page = html(&pile().report());
    assert!(page.contains("Quay floods in &lt;Lindhaven&gt;"));
    assert!(page.contains("cost <mark>27 million euros</mark>,"));
    for loading in ["<script", "src=", "href=\"http", "@import", "url("] {
        assert!(!page.contains(loading), "{loading}");
    }
}

#[test]
fn a_quote_that_stands_twice_is_marked_at_its_own_place() {
    let mut pile = pile();
    let second = pile.claims[1].clone();
    pile.findings[0].claims = vec![second.id];
    let report = pile.report();
    let statement = &report.findings[1].voices[0].statements[0];
    assert_eq!(&statement.sentence[statement.marks[0].start..], "27 boats sank.");
}

#[test]
fn numbers_of_one_sentence_are_marked_together() {
    let plain = text(&pile().report(), Layout { all: true, ..Layout::default() });
    assert!(!plain.contains("‹400›"), "what adds up is shown in a line");
    let report = pile().report();
    let sum = &report.findings[1].voices[0].statements;
    let words: Vec<_> = sum[0].marks.iter().filter_map(|mark| mark.of(&sum[0].sentence)).collect();
    assert_eq!((sum.len(), words), (1, vec!["400", "200", "600"]));
}

#[test]
fn sources_are_shown_below_the_folder_that_all_share() {
    let cases: &[(&[&str], &str, &str)] = &[
        (&["wire/a/1.txt", "wire/b/2.txt"], "below wire/", "a/1.txt: "),
        (&["wire/ab/1.txt", "wire/ac/2.txt"], "below wire/", "ab/1.txt: "),
        (&["wire/é.txt", "wire/è.txt"], "below wire/", "é.txt: "),
        (&["wire/feed.jsonl:1", "wire/feed.jsonl:2"], "below wire/", "feed.jsonl:1: "),
        (&["wire/1.txt"], "", "wire/1.txt: "),
        (&["a/1.txt", "b/2.txt"], "", "a/1.txt: "),
        (&["1.txt", "-:2"], "", "1.txt: "),
    ];
    for (sources, folder, first) in cases {
        let unread = sources.iter().map(|source| tallywire_report::Unread {
            source: (*source).to_owned(),
            reason: "the document is empty".to_owned(),
            hint: "leave it out".to_owned(),
        });
        let pile = crate::fixture::Pile { unread: unread.collect(), ..Default::default() };
        let page = text(&pile.report(), Layout::default());
        assert_eq!(page.contains("sources are below"), !folder.is_empty(), "{page}");
        assert!(page.contains(folder) && page.contains(&format!("\n  {first}")), "{page}");
    }
}

#[test]
fn a_story_goes_by_a_title_in_the_language_of_the_report() {
    let page_of = |label: &str, language: &str| {
        let mut pile = pile();
        label.clone_into(&mut pile.groups.stories[0].label);
        for article in &mut pile.articles {
            article.language = language.parse().unwrap_or(article.language);
        }
        text(&pile.report(), Layout::default())
    };
    let goes_by = |page: &str, title: &str| page.contains(&format!(" 1. {title}  3 articles"));
    assert!(goes_by(&page_of("Kai überflutet", ""), "Lindhaven quay under water"));
    assert!(goes_by(&page_of("Quay floods in <Lindhaven>", ""), "Quay floods in <Lindhaven>"));
    assert!(goes_by(&page_of("Kai überflutet", "de"), "Kai überflutet"));
}
