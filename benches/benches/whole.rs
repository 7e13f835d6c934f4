//! All of it, from bytes to findings, on one thread.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use tallywire_benches::{article, bytes, documents};
use tallywire_claims::Claim;
use tallywire_crosscheck::{Finding, FindingKind};
use tallywire_parse::Document;

fn run(documents: &[Document]) -> Vec<Finding> {
    let (mut articles, mut claims, mut fingerprints) = (Vec::new(), Vec::new(), Vec::new());
    for document in documents {
        let article = article(document);
        let stated = tallywire_claims::extract(&article);
        fingerprints.push(tallywire_crosscheck::fingerprint(&article, stated.iter().map(Claim::figure)));
        articles.push(article);
        claims.extend(stated);
    }
    tallywire_crosscheck::check(&articles, &claims, &tallywire_dedup::group(&fingerprints))
}

fn whole(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("whole");
    group.sample_size(10);
    for rounds in [1, 8, 64] {
        let documents = documents(rounds);
        group.throughput(Throughput::Bytes(bytes(&documents)));
        group.bench_function(format!("{} documents", documents.len()), |bencher| {
            bencher.iter(|| {
                let findings = run(black_box(&documents));
                assert!(findings.iter().any(|finding| finding.kind == FindingKind::SumHolds));
            });
        });
    }
    group.finish();
}

criterion_group!(benches, whole);
criterion_main!(benches);
