//! Following a hub, for the screen as for the command line: what is new there comes in, and what is new here is brought.

use super::open_plan::OpenPlan;
use super::travelling;
use crate::app::model::sharing::Visit;
use crate::i18n::Message;
use crate::store::StoreError;
use crate::store::merging::{Merged, Way};
use crate::store::travel::{Landed, Place, Taking, TravelError};
use crate::track::{CommitId, Person};

/// How long it waits between two visits, in seconds, unless told otherwise.
pub const EVERY: u64 = 5;

/// How often it is tried to bring something while others bring as well.
const RACES: usize = 10;

/// Why a visit came to nothing.
pub enum Stop {
    /// The place is away, or busy: another time.
    Away(StoreError),
    /// Somebody has to do something about it.
    End(StoreError),
    /// The same, as a sentence.
    Said(Message),
}

/// What a visit came to.
pub enum Told<'v> {
    /// Somebody had brought something, and it was taken in.
    Came(&'v Visit, &'v Merged),
    /// What came along beside it.
    Landed(&'v Landed),
}

impl Stop {
    /// The sentence.
    pub fn message(&self) -> Message {
        match self {
            Stop::Away(error) | Stop::End(error) => error.message(),
            Stop::Said(message) => message.clone(),
        }
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        let passes = match &error {
            StoreError::Travel(error) => matches!(
                error,
                TravelError::Unreachable(_)
                    | TravelError::NothingThere(_)
                    | TravelError::NoneThere(_)
                    | TravelError::Incomplete(_)
                    | TravelError::Rejected(_)
                    | TravelError::Vanished(_)
                    | TravelError::Program(..)
            ),
            StoreError::NoFolder(_)
            | StoreError::NotARepository(_)
            | StoreError::Io(..)
            | StoreError::ReadOnly(_)
            | StoreError::Full
            | StoreError::Locked(_)
            | StoreError::Held(..)
            | StoreError::Busy(_)
            | StoreError::Unfinished(_) => true,
            _ => false,
        };
        match passes {
            true => Stop::Away(error),
            false => Stop::End(error),
        }
    }
}

/// Goes there once: what is new comes in, and what is new here is brought. Where others bring at the same time, it is
/// begun again.
///
/// # Errors
///
/// Why nothing was brought; what came in before is here all the same.
pub fn visit(
    open: &OpenPlan,
    place: &Place,
    how: &Taking,
    recorder: &dyn Fn() -> Result<Person, Message>,
    told: &mut dyn FnMut(Told<'_>),
) -> Result<(), Stop> {
    let mut last = None;
    for _ in 0..RACES {
        let there = come_in(open, place, how, recorder, told)?;
        if there == Some(open.repository.head()?.id) {
            return Ok(());
        }
        match open.repository.take_home(place, how) {
            Err(error @ StoreError::Travel(TravelError::Rejected(_))) => last = Some(error),
            done => return Ok(done.map(|_| ())?),
        }
    }
    last.map_or(Ok(()), |error| Err(Stop::Away(error)))
}

/// Takes in what is new there, and says who brought it. Where the place stands; nothing where it is still empty.
fn come_in(
    open: &OpenPlan,
    place: &Place,
    how: &Taking,
    recorder: &dyn Fn() -> Result<Person, Message>,
    told: &mut dyn FnMut(Told<'_>),
) -> Result<Option<CommitId>, Stop> {
    let arrival = match open.repository.receive(place, how) {
        // A hub that nobody has brought anything to yet.
        Err(StoreError::Travel(TravelError::NoBranch(_))) => return Ok(None),
        arrival => arrival?,
    };
    let there = arrival.head;
    if there != open.repository.head()?.id {
        let visit = travelling::look(open, arrival.clone()).map_err(Stop::Said)?;
        if visit.way != Way::Nothing {
            let recorder = recorder().map_err(Stop::Said)?;
            let merged = travelling::join(open, &arrival, recorder)?;
            if merged.way != Way::Nothing {
                told(Told::Came(&visit, &merged));
            }
        }
    }
    told(Told::Landed(&open.repository.land(&arrival)?));
    Ok(Some(there))
}
