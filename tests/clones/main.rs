//! Three copies of a plan and a stick between them: random acts, some of them cut off by a kill or a full disk, compared
//! with a simple model of what must hold in every order.
//!
//! Every word that is written here is unique and belongs to one party for good, so that the model need not know how copies
//! are brought together: wherever a word is found, it must be that party's.

#![cfg(unix)]
#![allow(clippy::restriction)]

#[path = "../common/mod.rs"]
mod common;

mod acts;
mod judge;
mod model;

use acts::Table;
use model::Chance;

/// Seeds with which something was once found, or that reach what others seldom do. Each is tried in every run.
const SAVED: [u64; 4] = [1, 2, 3, 105];

/// How many acts a case has, about.
const ACTS: usize = 24;

/// Plays one case. Where it fails, what was done is told, and with which number it is played again.
fn play(seed: u64) {
    let mut table = Table::new(Chance::new(seed));
    let played = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        for _ in 0..ACTS {
            table.act();
        }
        table.gather();
        judge::all(&table);
    }));
    if let Err(why) = played {
        eprintln!("CLONES_SEED={seed} plays this again:");
        for line in &table.told {
            eprintln!("  {line}");
        }
        std::panic::resume_unwind(why);
    }
}

/// So many cases as the environment says; a few where it says nothing.
#[test]
fn three_copies_come_to_the_same_plan_and_nothing_acknowledged_is_lost() {
    let number = |name: &str| std::env::var(name).ok().and_then(|it| it.parse().ok());
    if let Some(seed) = number("CLONES_SEED") {
        return play(seed);
    }
    SAVED.into_iter().for_each(play);
    let more = number("PROPTEST_CASES").unwrap_or(0);
    let begin = number("CLONES_FROM").unwrap_or(1_000);
    (begin..begin + more).for_each(play);
}
