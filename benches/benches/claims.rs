//! From articles to the numbers they state.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use tallywire_article::Language;
use tallywire_benches::{ROUNDS, articles, documents};

fn claims(criterion: &mut Criterion) {
    let articles = articles(&documents(ROUNDS));
    let mut group = criterion.benchmark_group("claims");
    for code in ["en", "de", "uk"] {
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

criterion_group!(benches, claims);
criterion_main!(benches);
