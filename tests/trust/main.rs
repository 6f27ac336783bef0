//! Trust from end to end: word codes, what was agreed, keys, signatures and forgeries, on real repositories.

#![allow(clippy::restriction)]

#[path = "../common/mod.rs"]
mod common;

mod annexed;
mod coding;
mod holding;
mod keeping;
mod keys;
mod positions;
mod signing;
mod verifying;
