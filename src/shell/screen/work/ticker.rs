//! Time that goes by: the seconds of the speakers' timer, and the pace of a replay.

use super::Crew;
use crate::app::Intent;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Tells the screen whenever so much time went by, while it is asked to; else no thread of it lives.
#[derive(Debug, Default)]
pub struct Ticker {
    /// Counts the askings: a thread of an earlier one ends when its time is over.
    asked: Arc<AtomicU64>,
}

impl Ticker {
    /// Begins to count now, or stops. Of what it tells is for whoever asked to say.
    pub(super) fn tick(
        &self,
        crew: &Arc<Crew>,
        every: Option<Duration>,
        tell: impl Fn() -> Intent + Send + 'static,
    ) {
        let mine = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        let Some(every) = every else {
            return;
        };
        let (asked, crew) = (Arc::clone(&self.asked), Arc::clone(crew));
        // Without a thread the time stands still, which everybody sees.
        let _ = std::thread::Builder::new()
            .name("timer".to_owned())
            .spawn(move || {
                loop {
                    std::thread::sleep(every);
                    if asked.load(Ordering::SeqCst) != mine {
                        return;
                    }
                    crew.say(tell());
                }
            });
    }
}
