//! What the session's screen remembers: speakers, the timer, what the gavel asks.

use crate::app::label::Row;
use crate::dialogue::proceedings::Record;
use crate::dialogue::{Session, SessionId};
use crate::i18n::Language;
use crate::plan::{ClauseId, Moment, Speaker};
use crate::store::{Seconds, Tag};

/// What this view remembers.
#[derive(Debug, Default)]
pub struct Sitting {
    /// Who waits for the floor.
    pub speakers: Speakers,
    /// The selected one of them.
    pub selected: usize,
    /// How long the speaker has.
    pub timer: Timer,
    /// What the column of the session says, made when what it depends on changed.
    pub lines: Vec<Row>,
    /// The first of them shown.
    pub top: usize,
    /// What the lines were made of.
    pub(in crate::app) made: Option<Made>,
    /// The adoptions of this run, the latest last.
    pub(in crate::app) struck: Vec<String>,
}

/// What a line is asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// Why this clause is set aside.
    Park(ClauseId),
    /// How long a speaker shall have.
    Time,
    /// Why the chairperson overrules in adopting this.
    Overrule(Vec<ClauseId>),
    /// What the adoption is called.
    Name(Asked),
    /// Why this adoption is taken back.
    Rescind(String),
    /// The file to write the record of this session to.
    File(SessionId),
}

/// What is answered to this view's questions.
#[derive(Clone, Debug)]
pub enum SittingMsg {
    /// The time now: a new session is of this day.
    Today(Moment),
    /// A session is chosen to be opened or changed.
    Fill(Box<Session>),
    /// Record what was filled in of it.
    Save,
    /// Close the session.
    Close(SessionId),
    /// Somebody asks for the floor.
    Asks(Speaker),
    /// A second went by.
    Tick,
    /// The list as an earlier run left it, and the seconds a speaker has.
    Kept(Vec<Speaker>, u32),
    /// It is meant for the chairperson, although another voice has the floor.
    ForChair,
    /// What is to be adopted; the whole plan if nothing is named.
    Scope(Vec<ClauseId>),
    /// List what stands in the way of adopting this.
    Missing(Vec<ClauseId>),
    /// Ask why the chairperson overrules.
    AskReason(Vec<ClauseId>),
    /// Ask what the adoption is called.
    AskName(Asked),
    /// The gavel fell; all the tags there are now.
    Struck(Box<Tag>, Vec<Tag>),
    /// Ask why this adoption is taken back.
    AskWhy(String),
    /// It is taken back; all the tags there are now.
    Rescinded(String, Vec<Tag>),
    /// Undo the last change although an adoption came after it.
    UndoChange,
    /// What becomes of the record of this session?
    Proceedings(SessionId),
    /// Ask for the file to write it to.
    AskFile(SessionId),
    /// The record, to be read.
    Record(Box<Record>),
    /// It was written to this file.
    Written(String),
}

/// What is being adopted, and why although agreement is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub(in crate::app) scope: Vec<ClauseId>,
    pub(in crate::app) overruled: Option<String>,
}

/// Who waits for the floor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Speakers {
    pub(in crate::app) waiting: Vec<Speaker>,
}

impl Speakers {
    /// A list in this order.
    pub fn of(waiting: Vec<Speaker>) -> Speakers {
        let mut speakers = Speakers::default();
        waiting.into_iter().for_each(|floor| speakers.ask(floor));
        speakers
    }

    /// Who waits, the next first.
    pub fn waiting(&self) -> &[Speaker] {
        &self.waiting
    }

    /// Somebody asks for the floor. Who is on the list already keeps the place.
    pub fn ask(&mut self, floor: Speaker) {
        if !self.waiting.contains(&floor) {
            self.waiting.push(floor);
        }
    }

    /// Somebody does not want to speak any more.
    pub fn leave(&mut self, place: usize) {
        if place < self.waiting.len() {
            self.waiting.remove(place);
        }
    }

    /// Lets the one at `place` change places with the one before (`false`) or behind (`true`); where it stands
    /// then.
    pub fn shift(&mut self, place: usize, later: bool) -> usize {
        let other = if later {
            place.checked_add(1)
        } else {
            place.checked_sub(1)
        };
        match other.filter(|other| (*other).max(place) < self.waiting.len()) {
            Some(other) => {
                self.waiting.swap(place, other);
                other
            }
            None => place,
        }
    }

    /// Takes the next speaker off the list.
    pub fn call(&mut self) -> Option<Speaker> {
        (!self.waiting.is_empty()).then(|| self.waiting.remove(0))
    }
}

/// Seconds a speaker has where nobody said otherwise.
pub(in crate::app) const USUAL: u32 = 180;

/// A timer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// Seconds allotted to each speaker.
    pub allotted: u32,
    /// Seconds spoken so far.
    pub spent: u32,
    /// Whether it runs.
    pub running: bool,
    /// Whether it is put off: speakers speak without it.
    pub off: bool,
}

impl Timer {
    /// What another screen is told of it; nothing where nobody is timed.
    pub fn told(&self) -> Option<Seconds> {
        let timed = self.running || self.spent > 0;
        timed.then_some(Seconds {
            allotted: self.allotted,
            spent: self.spent,
            running: self.running,
        })
    }

    /// The timer of a screen that follows the one it was told by. It does not run by itself: each second is told.
    pub fn follow(&mut self, told: Option<Seconds>) {
        *self = told.map_or_else(Timer::default, |told| Timer {
            allotted: told.allotted,
            spent: told.spent,
            running: told.running,
            off: false,
        });
    }

    /// Starts from the beginning.
    pub fn start(&mut self) {
        (self.spent, self.running, self.off) = (0, true, false);
    }

    /// Puts it off until it is started again.
    pub fn put_off(&mut self) {
        (self.spent, self.running, self.off) = (0, false, true);
    }

    /// Allots so many seconds to each speaker; none puts it off, and what was allotted before is kept for then.
    pub fn allot(&mut self, seconds: u32) {
        self.off = seconds == 0;
        if seconds > 0 {
            self.allotted = seconds;
        }
    }

    /// Lets it stand still, or go on.
    pub fn pause(&mut self) {
        (self.running, self.off) = (!self.running, false);
    }

    /// A second went by.
    pub fn tick(&mut self) {
        if self.running {
            self.spent = self.spent.saturating_add(1);
        }
    }

    /// Seconds left; none once the time is up.
    pub fn left(&self) -> u32 {
        self.allotted.saturating_sub(self.spent)
    }

    /// Whether the time is up.
    pub fn is_up(&self) -> bool {
        self.spent >= self.allotted
    }

    /// How much of `columns` is left, so that a bar is empty only when the time is up.
    pub fn bar(&self, columns: u16) -> u16 {
        let all = u64::from(self.allotted.max(1));
        let part = (u64::from(self.left()) * u64::from(columns)).div_ceil(all);
        u16::try_from(part).unwrap_or(columns).min(columns)
    }

    /// What is left, or by how much the time is over, as `2:05` or `+0:12`.
    pub fn said(&self) -> String {
        let (sign, seconds) = match self.spent.checked_sub(self.allotted) {
            Some(over) if over > 0 => ("+", over),
            _ => ("", self.left()),
        };
        format!("{sign}{}:{:02}", seconds / 60, seconds % 60)
    }
}

impl Default for Timer {
    fn default() -> Self {
        Timer {
            allotted: USUAL,
            spent: 0,
            running: false,
            off: false,
        }
    }
}

/// What the lines were made of.
pub(in crate::app) type Made = (u64, crate::track::CommitId, Language);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::model::sitting::Speakers;
    use crate::plan::Voice;

    fn three() -> Speakers {
        let voices = [Voice::Workers, Voice::Employers, Voice::Government];
        Speakers::of(voices.map(Speaker::of).to_vec())
    }

    #[test]
    fn who_asks_twice_keeps_the_place() {
        let mut speakers = three();
        speakers.ask(Speaker::of(Voice::Workers));
        assert_eq!(speakers, three());
        assert_eq!(speakers.call(), Some(Speaker::of(Voice::Workers)));
        speakers.ask(Speaker::of(Voice::Workers));
        assert_eq!(
            speakers.waiting().last(),
            Some(&Speaker::of(Voice::Workers))
        );
    }

    #[test]
    fn places_are_changed_within_the_list_only() {
        let mut speakers = three();
        assert_eq!(speakers.shift(0, false), 0);
        assert_eq!(speakers.shift(2, true), 2);
        assert_eq!(speakers.shift(7, false), 7);
        assert_eq!(speakers, three());
        assert_eq!(speakers.shift(2, false), 1);
        assert_eq!(speakers.waiting()[1], Speaker::of(Voice::Government));
        speakers.leave(9);
        speakers.leave(0);
        assert_eq!(speakers.waiting().len(), 2);
    }
}
