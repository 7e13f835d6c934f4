//! What the formats make of a small invented pile of articles.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod explain;
mod fixture;
mod formats;
mod records;
