//! From articles to the numbers they state.

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use tallywire_article::Language;
use tallywire_benches::{ROUNDS, articles, documents};

fn seeds(criterion: &mut Criterion) {
    let articles = articles(&documents(ROUNDS));
    let mut group = criterion.benchmark_group("claims");
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

/// Prose with a number in every tenth sentence, and lines of a table that are little but numbers.
fn densities(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("claims/density");
    for (name, text, numbers) in [("prose", prose(200), 200), ("table", table(200), 400)] {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let claims = tallywire_claims::extract_text(black_box(&text), Language::of("en"));
                assert_eq!(claims.len(), numbers);
            });
        });
    }
    group.finish();
}

fn prose(paragraphs: usize) -> String {
    (0..paragraphs).fold(String::new(), |mut text, at| {
        for _ in 0..9 {
            text.push_str("The keeper walked along the quay while gulls circled over empty boats. ");
        }
        let _ = writeln!(text, "The harbour sold {} crates of herring.\n", at + 120);
        text
    })
}

fn table(rows: usize) -> String {
    (0..rows).fold(String::new(), |mut text, at| {
        let _ = writeln!(text, "Northern pier: {}.5 million euros, {}.2 percent\n", at + 3, at % 60 + 11);
        text
    })
}

criterion_group!(benches, seeds, densities);
criterion_main!(benches);
