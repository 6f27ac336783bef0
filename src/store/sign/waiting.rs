//! A key at work: what it asks is asked of whoever may answer, a key on a device is said to wait to be touched, and it can be
//! called off.

use super::{PROGRAM, given, piped};
use crate::store::asking::Asking;
use crate::store::child;
use std::ffi::OsString;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use std::{fmt, io};

/// What ssh-keygen says of what it reads, and where a key on a device waits for its owner.
const READS: &str = "Signing data on standard input";
const TOUCH: &str = "Confirm user presence for key";

/// An agent's key that has not signed by then waits for its owner: an agent says nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// Who is there while a key signs: told of it, and free to call it off.
#[derive(Clone)]
pub struct Beside {
    /// Set where it is called off.
    pub stop: Arc<AtomicBool>,
    /// Is told how it goes.
    pub tell: Arc<dyn Fn(Signing) + Send + Sync>,
    /// Held while it signs: whoever is there minds one signature at a time.
    pub turn: Arc<Mutex<()>>,
}

/// What is told of a key that signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signing {
    /// It is on a device that waits to be touched.
    Touch,
    /// It signed, or it did not.
    Over,
}

impl fmt::Debug for Beside {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Beside")
    }
}

/// A key that is to sign.
pub(super) struct Waiting<'s> {
    /// Whom its passphrase or PIN is asked of.
    pub asking: &'s Asking,
    pub beside: Option<&'s Beside>,
    /// Whether it is on a device.
    pub device: bool,
    /// Whether an agent holds it.
    pub agent: bool,
}

/// What the program says.
pub(super) struct Said {
    pub signature: String,
    /// What it complains of.
    pub complaint: String,
}

impl Waiting<'_> {
    /// Has it sign; nothing comes of it where that was called off.
    pub(super) fn sign(&self, arguments: &[OsString], content: &[u8]) -> io::Result<Option<Said>> {
        let turn = self.beside.map(|beside| beside.turn.lock());
        if let Some(beside) = self.beside {
            // What was called off before was another signature.
            beside.stop.store(false, Ordering::Relaxed);
        }
        let done = self.run(arguments, content);
        if let Some(beside) = self.beside {
            (beside.tell)(Signing::Over);
        }
        drop(turn);
        done
    }

    fn run(&self, arguments: &[OsString], content: &[u8]) -> io::Result<Option<Said>> {
        let mut command = Command::new(PROGRAM);
        self.asking.tell(&mut command);
        self.asking.group(&mut command);
        // What it complains of is understood by its words.
        let mut running = piped(command.env("LC_ALL", "C.UTF-8").args(arguments))?;
        let touch = self.touch();
        let out = child::heard(running.stdout.take(), |_| false);
        let tell = Arc::clone(&touch);
        let err = child::heard(running.stderr.take(), move |line| {
            let waits = line.contains(TOUCH);
            if waits {
                tell();
            }
            waits || line.starts_with(READS)
        });
        let begun = Instant::now();
        let is_silent = self.agent && self.device;
        let stops = || {
            if is_silent && begun.elapsed() > PATIENCE {
                touch();
            }
            let stop = self.beside.map(|beside| &beside.stop);
            stop.is_some_and(|stop| stop.load(Ordering::Relaxed))
        };
        let wait = |mut running| child::ended(&mut running, stops);
        let ended = given(running, content, wait)?;
        let rest = child::last_words();
        Ok(ended.map(|_| Said {
            signature: rest(&out),
            complaint: rest(&err),
        }))
    }

    /// Tells once that the key waits to be touched.
    fn touch(&self) -> Arc<dyn Fn() + Send + Sync> {
        let (told, beside) = (AtomicBool::new(false), self.beside.cloned());
        Arc::new(move || {
            if let Some(beside) = beside
                .as_ref()
                .filter(|_| !told.swap(true, Ordering::Relaxed))
            {
                (beside.tell)(Signing::Touch);
            }
        })
    }
}
