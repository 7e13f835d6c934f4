//! The program as a user meets it: what each command prints, how it ends, what it says when
//! something is wrong.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod bad_input;
mod commands;
mod input;
mod run;
mod same_bytes;
mod seeds;
