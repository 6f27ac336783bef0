//! Who waits for an answer that is given on the screen.

use super::thread::held;
use crate::app::model::sharing::secret::Secret;
use std::sync::Mutex;
use std::sync::mpsc::Sender;

/// How often it is looked whether an answer is still wanted.
#[cfg(unix)]
const GLANCE: std::time::Duration = std::time::Duration::from_millis(100);

/// Who waits, and under which ticket.
#[derive(Default)]
pub struct Waits(Mutex<Option<(u64, Sender<Option<Secret>>)>>);

impl Waits {
    /// Waits for what is answered under this ticket; `Err` where it is over before.
    #[cfg(unix)]
    pub fn wait(
        &self,
        ticket: u64,
        ask: impl FnOnce(),
        is_over: impl Fn() -> bool,
    ) -> Result<Option<Secret>, ()> {
        let (send, receive) = std::sync::mpsc::channel();
        *held(&self.0) = Some((ticket, send));
        ask();
        loop {
            match receive.recv_timeout(GLANCE) {
                Ok(answer) => return Ok(answer),
                Err(_) if is_over() => return Err(()),
                Err(_) => {}
            }
        }
    }

    /// Answers what was asked under this ticket.
    pub fn answer(&self, ticket: u64, answer: Option<Secret>) {
        let waits = held(&self.0).take_if(|(asked, _)| *asked == ticket);
        if let Some((_, waits)) = waits {
            let _ = waits.send(answer);
        }
    }
}
