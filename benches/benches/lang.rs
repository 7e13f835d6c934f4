//! The language of whole texts, and of each line.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use tallywire_benches::{ROUNDS, articles, documents};

fn lang(criterion: &mut Criterion) {
    let bodies: Vec<String> = articles(&documents(ROUNDS)).into_iter().map(|article| article.body).collect();
    let lines: Vec<&str> =
        bodies.iter().flat_map(|body| body.lines()).filter(|line| !line.is_empty()).collect();
    let known = |text: &str| !tallywire_lang::detect(black_box(text)).language.is_und();
    let mut group = criterion.benchmark_group("lang");
    group.throughput(Throughput::Bytes(bodies.iter().map(|body| body.len() as u64).sum()));
    group.bench_function("article", |bencher| {
        bencher.iter(|| assert!(bodies.iter().all(|body| known(body))));
    });
    group.throughput(Throughput::Bytes(lines.iter().map(|line| line.len() as u64).sum()));
    group.bench_function("line", |bencher| {
        // A line may be too short to tell; nine in ten are not.
        bencher.iter(|| assert!(lines.iter().filter(|line| known(line)).count() * 10 >= lines.len() * 9));
    });
    group.finish();
}

criterion_group!(benches, lang);
criterion_main!(benches);
