//! From bytes to articles.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use tallywire_benches::{ROUNDS, bytes, documents};

fn parse(criterion: &mut Criterion) {
    let documents = documents(ROUNDS);
    let mut group = criterion.benchmark_group("parse");
    for (name, ending) in [("text", ".txt"), ("html", ".html")] {
        let documents: Vec<_> =
            documents.iter().filter(|document| document.name.ends_with(ending)).cloned().collect();
        group.throughput(Throughput::Bytes(bytes(&documents)));
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let articles = documents
                    .iter()
                    .filter_map(|document| tallywire_parse::article(black_box(document)).ok());
                assert_eq!(articles.filter(|article| !article.body.is_empty()).count(), documents.len());
            });
        });
    }
    group.finish();
}

criterion_group!(benches, parse);
criterion_main!(benches);
