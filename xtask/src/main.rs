//! Tests, snapshots, benchmarks, evaluation and generated data.

fn main() {}
