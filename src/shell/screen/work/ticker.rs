//! The seconds of the speakers' timer.

use super::Crew;
use crate::app::Intent;
use crate::app::sitting::SittingMsg;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Tells the screen of every second while it is asked to; else no thread of it lives.
#[derive(Debug, Default)]
pub struct Ticker {
    /// Counts the askings: a thread of an earlier one ends at its next second.
    asked: Arc<AtomicU64>,
}

impl Ticker {
    /// Begins a second now, or stops.
    pub(super) fn tick(&self, crew: &Arc<Crew>, on: bool) {
        let mine = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        if !on {
            return;
        }
        let (asked, crew) = (Arc::clone(&self.asked), Arc::clone(crew));
        // Without a thread the timer stands still, which everybody sees.
        let _ = std::thread::Builder::new()
            .name("timer".to_owned())
            .spawn(move || {
                loop {
                    std::thread::sleep(Duration::from_secs(1));
                    if asked.load(Ordering::SeqCst) != mine {
                        return;
                    }
                    crew.say(Intent::Sitting(SittingMsg::Tick));
                }
            });
    }
}
