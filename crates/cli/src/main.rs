//! The command `tallywire`.

fn main() {}
