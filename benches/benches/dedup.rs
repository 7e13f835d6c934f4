//! Fingerprints of articles, and groups of fingerprints.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use tallywire_benches::{ROUNDS, articles, documents};
use tallywire_claims::Claim;

fn dedup(criterion: &mut Criterion) {
    let articles: Vec<_> = articles(&documents(ROUNDS))
        .into_iter()
        .map(|article| {
            let claims = tallywire_claims::extract(&article);
            (article, claims)
        })
        .collect();
    let fingerprints = || {
        articles
            .iter()
            .map(|(article, claims)| {
                tallywire_crosscheck::fingerprint(black_box(article), claims.iter().map(Claim::figure))
            })
            .collect()
    };
    let mut group = criterion.benchmark_group("dedup");
    group.throughput(Throughput::Bytes(articles.iter().map(|(article, _)| article.body.len() as u64).sum()));
    group.bench_function("fingerprint", |bencher| {
        bencher.iter(|| {
            let made: Vec<_> = fingerprints();
            assert_eq!(made.len(), articles.len());
        });
    });
    group.bench_function("group", |bencher| {
        bencher.iter_batched(
            fingerprints,
            |fingerprints: Vec<_>| {
                let groups = tallywire_dedup::group(&fingerprints);
                assert!(!groups.copies.is_empty() && groups.origins.len() == articles.len());
            },
            BatchSize::LargeInput,
        );
    });
    group.finish();
}

criterion_group!(benches, dedup);
criterion_main!(benches);
