//! The key that signs what is recorded on this screen: what it waits for is said and asked on the screen. Nothing that is
//! typed for it is kept: whoever wants to be asked once leaves the key to an agent.

use super::waits::Waits;
use crate::app::Intent;
use crate::app::model::sharing::secret::Secret;
use crate::app::model::signing::SigningMsg;
use crate::shell::recorder;
use crate::shell::screen::{Event, Open};
use crate::store::{Asking, Beside, Signer, Signing};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;

/// One thing is signed at a time.
const TICKET: u64 = 0;

/// The key, and what it waits for.
pub struct Key {
    signer: Option<Signer>,
    waiting: Arc<Waiting>,
    #[cfg(unix)]
    _desk: Option<crate::shell::asking::Desk>,
}

/// What others may do to a signature.
#[derive(Default)]
struct Waiting {
    stop: Arc<AtomicBool>,
    waits: Waits,
    /// Whether somebody is waited for.
    somebody: AtomicBool,
    /// Whether nobody is there any more.
    leaving: AtomicBool,
}

impl Waiting {
    /// Somebody is waited for, who may have left.
    fn begins(&self) {
        self.somebody.store(true, Ordering::Relaxed);
        if self.leaving.load(Ordering::Relaxed) {
            self.stop.store(true, Ordering::Relaxed);
        }
    }
}

impl Key {
    /// The one that the settings name, where they want what is recorded to be signed.
    pub fn of(request: &Open, events: &Sender<Event>) -> Key {
        let waiting = Arc::<Waiting>::default();
        let mut key = Key {
            signer: None,
            waiting: Arc::clone(&waiting),
            #[cfg(unix)]
            _desk: None,
        };
        if !request.settings.sign || request.second {
            return key;
        }
        let signer = recorder::signer(&request.settings, None);
        let signer = signer.asking(key.asking(events));
        let (stop, events) = (Arc::clone(&waiting.stop), events.clone());
        key.signer = Some(signer.beside(Beside {
            stop,
            tell: Arc::new(move |told| waiting.hear(&events, &told)),
            turn: Arc::default(),
        }));
        key
    }

    /// By which key what is recorded is signed, if it is.
    pub fn signer(&self) -> Option<Signer> {
        self.signer.clone()
    }

    /// Calls off what is being signed.
    pub fn call_off(&self) {
        self.waiting.stop.store(true, Ordering::Relaxed);
    }

    /// Answers what the key asked.
    pub fn reply(&self, answer: Option<Secret>) {
        self.waiting.waits.answer(TICKET, answer);
    }

    /// Nobody is there any more: what waits for somebody is called off, now and from now on.
    pub fn leave(&self) {
        self.waiting.leaving.store(true, Ordering::Relaxed);
        if self.waiting.somebody.load(Ordering::Relaxed) {
            self.call_off();
        }
    }

    /// Where its passphrase or PIN is asked.
    #[cfg(unix)]
    fn asking(&mut self, events: &Sender<Event>) -> Asking {
        let (waiting, events) = (Arc::clone(&self.waiting), events.clone());
        let answer = move |asked, has_gone: &dyn Fn() -> bool| {
            waiting.begins();
            let ask = || say(&events, SigningMsg::Asked(asked));
            let is_over = || waiting.stop.load(Ordering::Relaxed) || has_gone();
            let answer = waiting.waits.wait(TICKET, ask, is_over);
            answer.unwrap_or_else(|()| {
                say(&events, SigningMsg::Withdrawn);
                None
            })
        };
        let desk = crate::shell::asking::Desk::forgetful(answer).ok();
        let asking = desk.as_ref().and_then(|desk| desk.asking().ok());
        self._desk = desk;
        asking.unwrap_or(Asking::Never)
    }

    #[cfg(not(unix))]
    fn asking(&mut self, _: &Sender<Event>) -> Asking {
        Asking::InWindow
    }
}

impl Waiting {
    fn hear(&self, events: &Sender<Event>, told: &Signing) {
        match told {
            Signing::Touch => {
                self.begins();
                say(events, SigningMsg::Touch);
            }
            Signing::Over => {
                // What nobody was told of needs no end.
                if self.somebody.swap(false, Ordering::Relaxed) {
                    say(events, SigningMsg::Over);
                }
            }
        }
    }
}

fn say(events: &Sender<Event>, msg: SigningMsg) {
    let _ = events.send(Event::Msg(Intent::Signing(msg).into()));
}
