//! Benchmarks of the stages, one file a stage under `benches/`.
