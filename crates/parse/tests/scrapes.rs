//! Scrapes of invented news pages in many languages, each line marked with what it is.
//!
//! In `scrapes/xx.txt`, `T` marks the title, `S` the standfirst, `A` a byline, `D` a date, `P` and `H` the
//! text and its headings, `.` all that is none of these; `=` states what the article must say.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::fmt::Write as _;

use tallywire_article::{Article, BlockKind};
use tallywire_parse::{Options, article, documents};

const SCRAPES: &[(&str, &str)] = &[
    ("ar", include_str!("scrapes/ar.txt")),
    ("cs", include_str!("scrapes/cs.txt")),
    ("de", include_str!("scrapes/de.txt")),
    ("el", include_str!("scrapes/el.txt")),
    ("en", include_str!("scrapes/en.txt")),
    ("es", include_str!("scrapes/es.txt")),
    ("fi", include_str!("scrapes/fi.txt")),
    ("fr", include_str!("scrapes/fr.txt")),
    ("he", include_str!("scrapes/he.txt")),
    ("hi", include_str!("scrapes/hi.txt")),
    ("hu", include_str!("scrapes/hu.txt")),
    ("id", include_str!("scrapes/id.txt")),
    ("it", include_str!("scrapes/it.txt")),
    ("ja", include_str!("scrapes/ja.txt")),
    ("ko", include_str!("scrapes/ko.txt")),
    ("nl", include_str!("scrapes/nl.txt")),
    ("pl", include_str!("scrapes/pl.txt")),
    ("pt", include_str!("scrapes/pt.txt")),
    ("ro", include_str!("scrapes/ro.txt")),
    ("ru", include_str!("scrapes/ru.txt")),
    ("sv", include_str!("scrapes/sv.txt")),
    ("tr", include_str!("scrapes/tr.txt")),
    ("uk", include_str!("scrapes/uk.txt")),
    ("vi", include_str!("scrapes/vi.txt")),
    ("zh", include_str!("scrapes/zh.txt")),
];

/// A scrape without its marks.
struct Scrape<'a> {
    lines: Vec<(char, &'a str)>,
    authors: Vec<&'a str>,
    published: Option<&'a str>,
}

impl<'a> Scrape<'a> {
    fn new(marked: &'a str) -> Self {
        let stated =
            |what: &str| marked.lines().filter_map(|line| line.strip_prefix(what)).collect::<Vec<_>>();
        let lines = marked.lines().filter_map(|line| line.split_once(' ')).filter(|(mark, _)| *mark != "=");
        Self {
            lines: lines.map(|(mark, line)| (mark.chars().next().unwrap(), line)).collect(),
            authors: stated("= authors "),
            published: stated("= published ").first().copied(),
        }
    }

    /// The scrape with `gap` between its lines, read.
    fn read(&self, gap: &str) -> Article {
        let text: Vec<&str> = self.lines.iter().map(|(_, line)| *line).collect();
        let text = text.join(gap);
        let document = documents(text.as_bytes(), "a.txt", "a.txt", &Options::default()).next();
        article(&document.unwrap().unwrap()).unwrap()
    }
}

fn is(mark: char, kind: BlockKind) -> bool {
    match mark {
        'T' => kind == BlockKind::Title,
        'S' => kind == BlockKind::Standfirst,
        'A' => kind == BlockKind::Byline,
        'D' => kind == BlockKind::Date,
        'P' | 'H' => kind.is_body(),
        _ => !kind.is_body() && kind != BlockKind::Title && kind != BlockKind::Standfirst,
    }
}

#[test]
fn scrapes_of_many_languages_are_told_apart() {
    let mut wrong = String::new();
    for (language, marked) in SCRAPES {
        let scrape = Scrape::new(marked);
        for gap in ["\n", "\n\n"] {
            let article = scrape.read(gap);
            for (mark, line) in &scrape.lines {
                let block = article.blocks.iter().find(|block| block.text == *line);
                let found = block.map(|block| (block.kind, block.why.as_ref()));
                if !found.is_some_and(|(kind, _)| is(*mark, kind)) {
                    writeln!(wrong, "{language} {mark} {found:?}: {line}").unwrap();
                }
            }
            let published = article.published.as_deref().map(|published| &published[..10]);
            if article.authors != scrape.authors || published != scrape.published {
                writeln!(wrong, "{language} {:?} {:?}", article.authors, article.published).unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_name_of_the_site_above_its_menu_is_no_title() {
    let marked = |menu: &str| {
        format!(
            ". Harbour Gazette\n{menu}D 5 October 2026\nT Drivers to strike for 48 hours\n\
             P Train drivers at nine operators will walk out from Thursday, their union said on Monday.\n\
             P Operators said they expected to run about a third of all services on both days."
        )
    };
    for text in [
        marked(". Home | News | Business\n"),
        marked(""),
        marked(". Home | News | Business\n").replace("Harbour Gazette", "Velmora Heute"),
    ] {
        let scrape = Scrape::new(&text);
        let article = scrape.read("\n");
        assert_eq!(article.title.as_deref(), Some("Drivers to strike for 48 hours"), "{text}");
    }
    // A title may be short, and have a standfirst.
    let text = "T Drivers to strike\nS Nine operators will stand still on Thursday\n\
                P Train drivers at nine operators will walk out from Thursday, their union said on Monday.\n\
                P Operators said they expected to run about a third of all services on both days.";
    assert_eq!(Scrape::new(text).read("\n").title.as_deref(), Some("Drivers to strike"));
}
