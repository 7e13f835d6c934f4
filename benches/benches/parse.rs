//! From bytes to articles.

use std::hint::black_box;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};
use tallywire_benches::{ROUNDS, bytes, documents, long_text, page};
use tallywire_parse::{Document, Format, Hints, Options};

fn parse(criterion: &mut Criterion) {
    let seeds = documents(ROUNDS);
    let of_kind =
        |ending| seeds.iter().filter(|seed| seed.name.ends_with(ending)).cloned().collect::<Vec<_>>();
    let made =
        |format, make: fn(usize) -> String| (0..8).map(|seed| made(format, make(seed))).collect::<Vec<_>>();
    let mut group = criterion.benchmark_group("parse");
    read(&mut group, "text", &of_kind(".txt"));
    read(&mut group, "html", &of_kind(".html"));
    read(&mut group, "long text", &made(Format::Text, long_text));
    read(&mut group, "whole page", &made(Format::Html, page));
    unpack(&mut group);
    group.finish();
}

/// Measures how fast `documents` become articles.
fn read(group: &mut BenchmarkGroup<'_, WallTime>, name: &str, documents: &[Document]) {
    let elements = documents.len() as u64;
    group.throughput(Throughput::ElementsAndBytes { elements, bytes: bytes(documents) });
    group.bench_function(name, |bencher| {
        bencher.iter(|| {
            let articles =
                documents.iter().filter_map(|document| tallywire_parse::article(black_box(document)).ok());
            assert_eq!(articles.filter(|article| !article.body.is_empty()).count(), documents.len());
        });
    });
}

/// Measures how fast a WARC file is taken apart.
fn unpack(group: &mut BenchmarkGroup<'_, WallTime>) {
    const RECORDS: usize = 64;
    let warc: String = (0..RECORDS).map(|seed| record(&page(seed))).collect();
    group.throughput(Throughput::ElementsAndBytes { elements: RECORDS as u64, bytes: warc.len() as u64 });
    group.bench_function("warc records", |bencher| {
        bencher.iter(|| {
            let options = Options::default();
            let documents = tallywire_parse::documents(black_box(warc.as_bytes()), "a", "a", &options);
            assert_eq!(documents.flatten().count(), RECORDS);
        });
    });
}

fn made(format: Format, text: String) -> Document {
    let (name, source) = ("made".to_owned(), "made".to_owned());
    Document { name, source, bytes: text.into_bytes(), format, hints: Hints::default() }
}

/// A WARC record of a response with `page`.
fn record(page: &str) -> String {
    let response = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{page}");
    let length = response.len();
    format!(
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: {length}\r\n\r\n\
         {response}\r\n\r\n"
    )
}

criterion_group!(benches, parse);
criterion_main!(benches);
