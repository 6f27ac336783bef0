//! Weaving many clauses at once: each is worked out by itself, so every processor takes the next one that is left.

use std::sync::atomic::{AtomicUsize, Ordering};

/// More threads than this only wait for the same pack of objects.
const MOST: usize = 8;

/// A thread is worth its start from so many clauses on.
const EACH: usize = 16;

/// What `make` makes of each piece of work, in the order of the work; what it makes nothing of is left out. Each thread works
/// with what `begin` hands it.
pub(super) fn together<B, W: Sync, R: Send>(
    work: &[W],
    begin: impl Fn() -> B + Sync,
    make: impl Fn(&mut B, &W) -> Option<R> + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut with = begin();
        let mut done = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(piece) = work.get(place) else {
                return done;
            };
            if let Some(made) = make(&mut with, piece) {
                done.push((place, made));
            }
        }
    };
    let workers = std::thread::available_parallelism()
        .map_or(1, |count| count.get().min(MOST))
        .min(work.len().div_ceil(EACH));
    let mut made = std::thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| scope.spawn(worker)).collect();
        let mut made = worker();
        for other in others {
            match other.join() {
                Ok(more) => made.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        made
    });
    made.sort_by_key(|(place, _)| *place);
    made.into_iter().map(|(_, made)| made).collect()
}
