//! What git and ssh ask on the way, answered at the terminal where the command was typed. They could ask there themselves;
//! but an errand goes to a server more than once, and a place that is watched is gone to again and again: nobody is to type
//! one passphrase for each of them.

use crate::shell::ending;
use crate::store::Asking;
use crate::store::travel::{Company, Place};
use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Who answers, as long as a plan is on its way.
pub struct Questions {
    /// Whom git may ask.
    pub asking: Asking,
    /// Who may call it off.
    pub company: Company,
    #[cfg(unix)]
    _desk: Option<crate::shell::asking::Desk>,
}

impl Questions {
    /// Where the plan goes there or comes from there. Where nobody sits at the terminal, nobody is asked.
    pub fn on_the_way(place: &Place) -> Questions {
        Questions::until(place, ending::asked)
    }

    /// The same, until this is set.
    pub fn until(place: &Place, stop: impl FnOnce() -> io::Result<Arc<AtomicBool>>) -> Questions {
        if !io::stdin().is_terminal() {
            return Questions::to(Asking::Never);
        }
        // What can be asked nowhere else is asked on the terminal by whoever wants to know.
        answering(place, stop).unwrap_or_else(|| Questions::to(Asking::OnTerminal))
    }

    fn to(asking: Asking) -> Questions {
        Questions {
            asking,
            company: Company::default(),
            #[cfg(unix)]
            _desk: None,
        }
    }
}

#[cfg(unix)]
fn answering(
    place: &Place,
    stop: impl FnOnce() -> io::Result<Arc<AtomicBool>>,
) -> Option<Questions> {
    use crate::shell::asking::Desk;
    if !matches!(place, Place::Remote(_)) {
        return None;
    }
    // Whoever answers has the terminal: git and what it starts do not hear of it when it is called off there.
    let stop = stop().ok()?;
    let off = Arc::clone(&stop);
    let desk =
        Desk::open(move |asked, has_gone| super::typed::answer(&asked, &off, has_gone)).ok()?;
    Some(Questions {
        asking: desk.asking().ok()?,
        company: Company::quiet(stop),
        _desk: Some(desk),
    })
}

#[cfg(not(unix))]
fn answering(_: &Place, _: impl FnOnce() -> io::Result<Arc<AtomicBool>>) -> Option<Questions> {
    None
}
