//! The language of whole texts, of each line of them, of paragraphs and of sentences.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use tallywire_benches::{Labelled, ROUNDS, articles, documents, joined, paragraphs, sentences};

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

/// Texts whose language is known: the time counts only if nearly all of them are told right.
fn told(criterion: &mut Criterion) {
    let sentences = sentences(&paragraphs(&documents(ROUNDS)));
    let paragraphs = joined(&sentences);
    let mut group = criterion.benchmark_group("lang");
    for (name, texts) in [("paragraph", &paragraphs), ("sentence", &sentences)] {
        group.throughput(Throughput::ElementsAndBytes {
            elements: texts.len() as u64,
            bytes: texts.iter().map(|text| text.text.len() as u64).sum(),
        });
        let right =
            |text: &&Labelled| tallywire_lang::detect(black_box(&text.text)).language == text.language;
        group.bench_function(name, |bencher| {
            bencher.iter(|| assert!(texts.iter().filter(right).count() * 100 >= texts.len() * 98));
        });
    }
    group.finish();
}

criterion_group!(benches, lang, told);
criterion_main!(benches);
