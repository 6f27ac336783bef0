//! How far a command is, on standard error: one line that is written over and gone at the end, and none at all where the command
//! takes less than half a second or nobody sits before it.

use crate::i18n::{Catalogue, Message};
use crate::text::Shown;
use std::io::{self, IsTerminal, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

/// What takes no longer needs no word.
const SOON: Duration = Duration::from_millis(500);

/// Goes back to the beginning of the line and clears it.
const AGAIN: &str = "\r\u{1b}[K";

/// The progress of a command.
#[derive(Default)]
pub struct Progress {
    running: Option<(Sender<Message>, JoinHandle<()>)>,
}

impl Progress {
    /// Begins to count the time.
    pub fn begin(words: &'static Catalogue) -> Progress {
        if !io::stderr().is_terminal() {
            return Progress::default();
        }
        let (tell, told) = channel();
        let thread = Builder::new().name("progress".to_owned());
        let thread = thread.spawn(move || follow(words, &told, &mut io::stderr(), SOON));
        Progress {
            running: thread.ok().map(|thread| (tell, thread)),
        }
    }

    /// This is being done now.
    pub fn tell(&self, what: Message) {
        if let Some((tell, _)) = &self.running {
            // Whoever wrote the line is gone: nobody is to be told.
            let _ = tell.send(what);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((tell, thread)) = self.running.take() {
            drop(tell);
            let _ = thread.join();
        }
    }
}

/// Writes what is told once the time is up; at the end nothing of it is left.
fn follow(words: &Catalogue, told: &Receiver<Message>, out: &mut impl Write, soon: Duration) {
    let begun = std::time::Instant::now();
    let mut last: Option<Message> = None;
    loop {
        let left = soon.saturating_sub(begun.elapsed());
        match told.recv_timeout(left) {
            Ok(message) => last = Some(message),
            Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => break,
        }
    }
    loop {
        if let Some(message) = &last {
            let said = Shown::line(words.say(message));
            let _ = write!(out, "{AGAIN}{said}");
            let _ = out.flush();
        }
        match told.recv() {
            Ok(message) => last = Some(message),
            Err(_) => break,
        }
    }
    let _ = write!(out, "{AGAIN}");
    let _ = out.flush();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    fn followed(soon: Duration, stages: &[&'static str]) -> String {
        let (tell, told) = channel();
        for stage in stages {
            tell.send(Message::new(stage)).unwrap();
        }
        drop(tell);
        let mut out = Vec::new();
        let words = Catalogue::of(Language::English);
        follow(words, &told, &mut out, soon);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn what_is_done_soon_says_nothing_and_nothing_is_left_of_what_was_said() {
        let stages = ["documents-stage-read", "documents-stage-write"];
        assert_eq!(followed(SOON, &stages), "");
        let said = followed(Duration::ZERO, &[]);
        assert!(said.is_empty() || said == AGAIN, "{said:?}");
    }
}
