//! From articles to the numbers they state: in the news, in prose that states few, in tables.

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use tallywire_article::Language;
use tallywire_benches::{ROUNDS, articles, documents};

/// Whole articles of seeds/, which state a number in almost every sentence.
fn news(criterion: &mut Criterion) {
    let articles = articles(&documents(ROUNDS));
    let mut group = criterion.benchmark_group("claims/news");
    for code in ["en", "de", "fr", "it", "pl", "uk"] {
        let language = Language::of(code);
        let articles: Vec<_> = articles.iter().filter(|article| article.language == language).collect();
        group.throughput(Throughput::Bytes(articles.iter().map(|article| article.body.len() as u64).sum()));
        group.bench_function(code, |bencher| {
            bencher.iter(|| {
                // Every seed states at least three numbers.
                assert!(
                    articles.iter().all(|article| tallywire_claims::extract(black_box(article)).len() >= 3)
                );
            });
        });
    }
    group.finish();
}

/// What the made texts say in one language; a number stands for each `#`.
struct Words {
    code: &'static str,
    /// A sentence without a number, and one with one.
    prose: [&'static str; 2],
    /// A row with two.
    row: &'static str,
}

const WORDS: [Words; 3] = [
    Words {
        code: "en",
        prose: [
            "The keeper walked along the quay while gulls circled over empty boats. ",
            "The harbour sold # crates of herring.",
        ],
        row: "Northern pier: #.5 million euros, #.2 percent",
    },
    Words {
        code: "de",
        prose: [
            "Der Wärter ging am Kai entlang, während Möwen über leeren Booten kreisten. ",
            "Der Hafen verkaufte # Kisten Hering.",
        ],
        row: "Nordmole: #,5 Millionen Euro, #,2 Prozent",
    },
    Words {
        code: "ru",
        prose: [
            "Смотритель шёл вдоль причала, пока чайки кружили над пустыми лодками. ",
            "Порт продал # ящиков сельди.",
        ],
        row: "Северный причал: #,5 миллиона евро, #,2 процента",
    },
];

/// How many paragraphs or rows a made text has.
const LINES: usize = 200;

/// Prose with a number in every tenth sentence.
fn prose(criterion: &mut Criterion) {
    let paragraph = |words: &Words| format!("{}{}\n\n", words.prose[0].repeat(9), words.prose[1]);
    made(criterion, "claims/prose", 1, paragraph);
}

/// Lines of a table that are little but numbers.
fn tables(criterion: &mut Criterion) {
    made(criterion, "claims/table", 2, |words| format!("{}\n", words.row));
}

/// Measures texts of lines that state `numbers` each.
fn made(criterion: &mut Criterion, name: &str, numbers: usize, line: impl Fn(&Words) -> String) {
    let mut group = criterion.benchmark_group(name);
    for words in &WORDS {
        let text = numbered(&line(words));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(words.code, |bencher| {
            bencher.iter(|| {
                let claims = tallywire_claims::extract_text(black_box(&text), Language::of(words.code));
                assert_eq!(claims.len(), LINES * numbers);
            });
        });
    }
    group.finish();
}

/// `line` again and again, each time with other numbers of two or three digits.
fn numbered(line: &str) -> String {
    (0..LINES).fold(String::new(), |mut text, at| {
        let mut parts = line.split('#');
        text.push_str(parts.next().unwrap_or_default());
        parts.enumerate().for_each(|(nth, part)| {
            let _ = write!(text, "{}{part}", 23 + at + 7 * nth);
        });
        text
    })
}

criterion_group!(benches, news, prose, tables);
criterion_main!(benches);
