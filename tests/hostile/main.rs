//! Every reader of bytes that come from elsewhere, given bytes that once made sense: none panics, none takes long or much,
//! and what it refuses it refuses in a sentence that a terminal can show.
//!
//! How many times each is tried says `PROPTEST_CASES`. Readers that nobody outside can call are tried beside their code, with
//! the same mutations. What was once found is kept as a plain test.

#![cfg(unix)]
#![allow(clippy::restriction)]

#[path = "../common/mod.rs"]
mod common;
#[path = "../pty/mod.rs"]
mod pty;

mod documents;
mod editions;
mod kept;
mod keys;
mod mutate;
mod plans;
mod travelled;

use plenary::i18n::Message;
use plenary::text::{self, Shown};
use proptest::prelude::ProptestConfig;
use std::time::{Duration, Instant};

/// How long a reader may take over bytes of a usual size, in a build without optimisation on a machine that does much else.
const LONG: Duration = Duration::from_secs(20);

/// The most memory that the whole of these trials may have taken at any time, in KiB.
const MUCH: u64 = 1 << 20;

/// So many cases as the environment says, else as many as fit a test that everybody runs.
fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES");
    let asked = asked.ok().and_then(|it| it.parse().ok());
    ProptestConfig {
        // What was found is kept as a test that can be read.
        failure_persistence: None,
        max_shrink_iters: 400,
        ..ProptestConfig::with_cases(asked.unwrap_or(usual))
    }
}

/// Reads, and sees to time and memory.
fn timely<T>(read: impl FnOnce() -> T) -> T {
    let since = Instant::now();
    let read = read();
    assert!(since.elapsed() < LONG, "it took {:?}", since.elapsed());
    if cfg!(target_os = "linux") {
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let peak = peak.and_then(|it| it.split_whitespace().next()?.parse::<u64>().ok());
        assert!(peak.unwrap_or(0) < MUCH, "it took {peak:?} KiB");
    }
    read
}

/// A refusal is a sentence of a length that can be read, and nothing in it controls a terminal once it is shown.
fn is_sentence(message: &Message) {
    let said = message.to_string();
    let shown = Shown::line(&said).into_string();
    assert!(!shown.trim().is_empty(), "{message:?}");
    assert!(text::suspicious(&shown).next().is_none(), "{shown:?}");
    assert!(
        shown.chars().count() < 2_000,
        "{} letters",
        shown.chars().count()
    );
}
