//! From claims to findings.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use tallywire_benches::{ROUNDS, articles, documents};
use tallywire_claims::Claim;
use tallywire_crosscheck::FindingKind;

fn crosscheck(criterion: &mut Criterion) {
    let articles = articles(&documents(ROUNDS));
    let (mut claims, mut fingerprints) = (Vec::new(), Vec::new());
    for article in &articles {
        let stated = tallywire_claims::extract(article);
        fingerprints.push(tallywire_crosscheck::fingerprint(article, stated.iter().map(Claim::figure)));
        claims.extend(stated);
    }
    let groups = tallywire_dedup::group(&fingerprints);
    let mut group = criterion.benchmark_group("crosscheck");
    group.throughput(Throughput::Bytes(articles.iter().map(|article| article.body.len() as u64).sum()));
    group.bench_function("check", |bencher| {
        bencher.iter(|| {
            let findings = tallywire_crosscheck::check(black_box(&articles), black_box(&claims), &groups);
            // The first round has the numbers of the seeds, and these the planted sums.
            assert!(findings.iter().any(|finding| finding.kind == FindingKind::SumHolds));
        });
    });
    group.finish();
}

criterion_group!(benches, crosscheck);
criterion_main!(benches);
