//! An amendment: a proposed change that has been tabled, and what became of it.
//!
//! Beside it what follows from what was proposed and by whom: which steps may come next, in which order amendments are
//! put, which are the same and which nobody contests. Whether one still stands is `ground`.

mod joint;
mod lifecycle;
mod nested;
mod putting;
mod root;
mod uncontested;

pub use joint::joint;
pub use lifecycle::impossible_step;
pub(super) use putting::put_before;
pub use putting::{objections, order_of_putting, stances};
pub use uncontested::{is_uncontested, uncontested};

use super::{AmendmentId, Dialogue, Digest, SessionId};
use crate::i18n::{Arg, Message};
use crate::plan::{Clause, ClauseId, Field, Moment, Speaker, canonical, part, words};

words! {
    /// What an amendment would do.
    Verb {
        /// Words are put in.
        Insert = "verb-insert",
        /// Words are struck.
        Delete = "verb-delete",
        /// Words take the place of others.
        Replace = "verb-replace",
        /// A clause is added.
        Add = "verb-add",
        /// A clause is removed.
        Remove = "verb-remove",
        /// A clause is put elsewhere.
        Move = "verb-move",
    }
}

/// A proposed change.
#[derive(Clone, Debug, PartialEq)]
pub enum Proposal {
    /// Another wording of a field of a clause.
    Words {
        /// The clause.
        clause: ClauseId,
        /// Its field.
        field: Field,
        /// The digest of the clause it was drafted on.
        on: Digest,
        /// The field as it was then, in its text form; absent where it was empty.
        original: Option<String>,
        /// The field as proposed; absent to empty it.
        proposed: Option<String>,
    },
    /// A new clause.
    Add {
        /// The clause; its `order` is where it would have stood when it was drafted.
        clause: Box<Clause>,
        /// The amendment that would make its parent, where that is only proposed: `parent` is the id which that would have.
        under: Option<AmendmentId>,
        /// The sibling it shall follow; absent to come first.
        after: Option<ClauseId>,
    },
    /// A clause shall go.
    Remove {
        /// The clause.
        clause: ClauseId,
        /// The digest of the clause it was drafted on.
        on: Digest,
    },
    /// A clause shall stand elsewhere.
    Move {
        /// The clause.
        clause: ClauseId,
        /// The parent it shall have; absent at the top.
        parent: Option<ClauseId>,
        /// The amendment that would make that parent, where it is only proposed.
        under: Option<AmendmentId>,
        /// The sibling it shall follow; absent to come first.
        after: Option<ClauseId>,
    },
    /// A sub-amendment: another wording of what an amendment proposes.
    Sub {
        /// The amendment it would amend; this may itself be a sub-amendment.
        amendment: AmendmentId,
        /// Of an amendment that would add a clause: the field of that clause, where it is not the text. Everything else
        /// proposes one wording alone, and no field is named.
        field: Option<Field>,
        /// The digest of that amendment when this one was drafted.
        on: Digest,
        /// What that amendment proposed then.
        original: String,
        /// What it shall propose instead.
        proposed: String,
    },
}

/// Where a proposal would put a clause.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Destination<'p> {
    /// The clause it would stand under; nothing at the top.
    pub parent: Option<&'p ClauseId>,
    /// The amendment that would make that, where it is only proposed.
    pub under: Option<&'p AmendmentId>,
    /// The sibling it would follow; nothing to come first.
    pub after: Option<&'p ClauseId>,
}

impl Proposal {
    /// Where it would put a clause; nothing where every clause stays where it is.
    pub fn destination(&self) -> Option<Destination<'_>> {
        let (parent, under, after) = match self {
            Proposal::Add {
                clause,
                under,
                after,
            } => (&clause.parent, under, after),
            Proposal::Move {
                parent,
                under,
                after,
                ..
            } => (parent, under, after),
            _ => return None,
        };
        Some(Destination {
            parent: parent.as_ref(),
            under: under.as_ref(),
            after: after.as_ref(),
        })
    }

    /// Has what it puts somewhere stand under this clause: the one that it was to stand under got this id.
    pub(in crate::dialogue) fn stand_under(&mut self, id: &ClauseId) {
        match self {
            Proposal::Add { clause, .. } => clause.parent = Some(id.clone()),
            Proposal::Move { parent, .. } => *parent = Some(id.clone()),
            _ => {}
        }
    }

    /// As it was drafted on another state of its clause, known by its digest: on the words that its field had there,
    /// unless they stand.
    pub fn redrafted(mut self, was: Digest, before: impl Fn(&Field) -> String) -> Proposal {
        if let Proposal::Words {
            field,
            on,
            original,
            ..
        } = &mut self
        {
            let before = before(field);
            if original.as_deref().unwrap_or_default().trim() != before {
                *on = was;
                *original = Some(before).filter(|before| !before.is_empty());
            }
        }
        self
    }

    /// What it is about, whatever its words are: the first part of everything by which proposals are told apart.
    fn subject(&self, out: &mut Vec<u8>) {
        match self {
            Proposal::Words { clause, field, .. } => {
                part(out, "words", clause.as_str());
                part(out, "field", field.key());
            }
            Proposal::Add { clause, .. } => {
                part(out, "add", "");
                out.extend(canonical(clause));
            }
            Proposal::Remove { clause, .. } => part(out, "remove", clause.as_str()),
            Proposal::Move { clause, .. } => part(out, "move", clause.as_str()),
            Proposal::Sub {
                amendment, field, ..
            } => {
                part(out, "sub", amendment.as_str());
                if let Some(field) = field {
                    part(out, "field", field.key());
                }
            }
        }
        if let Some(to) = self.destination() {
            let place = |id: Option<&ClauseId>| id.map_or("", ClauseId::as_str).to_owned();
            match to.under {
                // Whatever id its parent gets.
                Some(under) => part(out, "under", under.as_str()),
                None => part(out, "parent", &place(to.parent)),
            }
            part(out, "after", &place(to.after));
        }
    }

    /// The amendment without which this one has no ground: what it amends, or what would make the clause under which it
    /// would put one.
    pub fn rests_on(&self) -> Option<&AmendmentId> {
        match self {
            Proposal::Sub { amendment, .. } => Some(amendment),
            _ => self.destination()?.under,
        }
    }

    /// The words that stand there and those that shall stand there, where it changes words of something that is there.
    pub fn words(&self) -> Option<(Option<&str>, Option<&str>)> {
        match self {
            Proposal::Words {
                original, proposed, ..
            } => Some((original.as_deref(), proposed.as_deref())),
            Proposal::Sub {
                original, proposed, ..
            } => Some((Some(original), Some(proposed))),
            Proposal::Add { .. } | Proposal::Remove { .. } | Proposal::Move { .. } => None,
        }
    }

    /// What two proposals have in common that come to the same, whatever they were drafted on.
    pub(super) fn essence(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.subject(&mut out);
        let Some(words) = self.words() else {
            return out;
        };
        part(&mut out, "original", words.0.unwrap_or_default());
        part(&mut out, "proposed", words.1.unwrap_or_default());
        out
    }
}

words! {
    /// What happened to an amendment.
    EventKind {
        /// It was tabled.
        Tabled = "what-tabled",
        /// Another delegation seconded it.
        Seconded = "what-seconded",
        /// It was adopted as it stood.
        Adopted = "what-adopted",
        /// It was adopted with sub-amendments in it.
        AdoptedAsAmended = "what-adopted-as-amended",
        /// It was put and not adopted.
        NotAdopted = "what-not-adopted",
        /// Its sponsor withdrew it.
        Withdrawn = "what-withdrawn",
        /// Another party took it up after it was withdrawn, or it came back after it was referred.
        TakenUp = "what-taken-up",
        /// The words it was drafted on are gone.
        Fallen = "what-fallen",
        /// It was referred to somebody else, such as a drafting group.
        Referred = "what-referred",
    }
}

words! {
    /// Where an amendment stands.
    AmendmentState {
        /// Tabled, or taken up again.
        Tabled = "state-tabled",
        /// Tabled and seconded.
        Seconded = "state-seconded",
        /// Adopted.
        Adopted = "state-adopted",
        /// Adopted as amended.
        AdoptedAsAmended = "state-adopted-as-amended",
        /// Not adopted.
        NotAdopted = "state-not-adopted",
        /// Withdrawn.
        Withdrawn = "state-withdrawn",
        /// Fallen.
        Fallen = "state-fallen",
        /// Referred.
        Referred = "state-referred",
    }
}

/// One step in an amendment's life.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What happened.
    pub what: EventKind,
    /// Who did it. Of an adoption: who declared it, not who had proposed it.
    pub by: Speaker,
    /// Who recorded it, as `Name <email>`. Not safe to display raw.
    pub recorder: String,
    /// When.
    pub time: Moment,
    /// In which session.
    pub session: Option<SessionId>,
    /// Why, or to whom it was referred.
    pub reason: Option<String>,
    /// Of a fall: the amendment whose adoption took its words. Of a tabling: the amendment it was split from. Of a
    /// withdrawal: the amendment it was joined to.
    pub because: Option<AmendmentId>,
}

impl Event {
    /// That it happened because of another amendment, if so.
    pub fn because_of(&self, called: impl Fn(&AmendmentId) -> Arg) -> Option<Message> {
        let id = match self.what {
            EventKind::Tabled => "dividing-from",
            EventKind::Withdrawn => "dividing-into",
            _ => "cli-because",
        };
        let other = self.because.as_ref()?;
        Some(Message::new(id).with("amendment", called(other)))
    }
}

/// An amendment, as its file holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct Amendment {
    /// Its id.
    pub id: AmendmentId,
    /// Its number, shown as `D.3`; absent until the secretariat received it.
    pub number: Option<u32>,
    /// What it proposes.
    pub proposal: Proposal,
    /// Why, in its sponsor's words.
    pub reason: Option<String>,
    /// Its life; the first is that it was tabled. Where a file was edited by hand it can be anything, even empty.
    pub events: Vec<Event>,
}

impl Amendment {
    /// Whose it is: who took it up last after it was withdrawn, else who tabled it. What comes back after it was
    /// referred is its sponsor's as before. Nobody's where the file does not say.
    pub fn sponsor(&self) -> Option<&Speaker> {
        let own = |at: &usize| match self.events.get(*at).map(|event| event.what) {
            Some(EventKind::Tabled) => true,
            Some(EventKind::TakenUp) => !self.comes_back(*at),
            _ => false,
        };
        let found = (0..self.events.len()).rev().find(own);
        found
            .and_then(|at| self.events.get(at))
            .map(|event| &event.by)
    }

    /// Whether the last that happened to it is that it came back after it was referred.
    pub(in crate::dialogue) fn came_back(&self) -> bool {
        let last = self.events.len().checked_sub(1);
        let taken_up = |at: &usize| {
            let event = self.events.get(*at);
            event.is_some_and(|event| event.what == EventKind::TakenUp)
        };
        last.filter(taken_up).is_some_and(|at| self.comes_back(at))
    }

    /// Whether this event brings it back after it was referred.
    fn comes_back(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|at| self.events.get(at));
        before.is_some_and(|before| before.what == EventKind::Referred)
    }

    /// Where it stands: what its last event made of it. What comes back after it was referred stands where it stood
    /// then, seconded if it was.
    pub fn state(&self) -> AmendmentState {
        let mut state = AmendmentState::Tabled;
        let mut before = AmendmentState::Tabled;
        for (at, event) in self.events.iter().enumerate() {
            state = match event.what {
                EventKind::TakenUp if self.comes_back(at) => before,
                what => {
                    if what == EventKind::Referred {
                        before = state;
                    }
                    what.makes()
                }
            };
        }
        state
    }

    /// Whether it is still to be decided on.
    pub fn is_pending(&self) -> bool {
        self.state().is_pending()
    }

    /// Whether it was adopted, as it stood or as amended.
    pub fn is_adopted(&self) -> bool {
        matches!(
            self.state(),
            AmendmentState::Adopted | AmendmentState::AdoptedAsAmended
        )
    }

    /// What it would do, seen from the words themselves.
    pub fn verb(&self) -> Verb {
        match &self.proposal {
            Proposal::Add { .. } => Verb::Add,
            Proposal::Remove { .. } => Verb::Remove,
            Proposal::Move { .. } => Verb::Move,
            Proposal::Words {
                original, proposed, ..
            } => verb(original.as_deref(), proposed.as_deref()),
            Proposal::Sub {
                original, proposed, ..
            } => verb(Some(original), Some(proposed)),
        }
    }

    /// The clause it would change or add. Of a sub-amendment, that of the amendment at the bottom; nothing where
    /// that is missing or in a circle.
    pub fn clause<'a>(&'a self, dialogue: &'a Dialogue) -> Option<&'a ClauseId> {
        let mut at = self;
        for _ in 0..=dialogue.amendments.len() {
            match &at.proposal {
                Proposal::Words { clause, .. }
                | Proposal::Remove { clause, .. }
                | Proposal::Move { clause, .. } => return Some(clause),
                Proposal::Add { clause, .. } => return Some(&clause.id),
                Proposal::Sub { amendment, .. } => at = dialogue.amendments.get(amendment)?,
            }
        }
        None
    }

    /// What its digest is taken over: id, kind and wording, byte by byte, with adopted sub-amendments.
    pub fn canonical(&self, dialogue: &Dialogue) -> Vec<u8> {
        let mut out = Vec::new();
        part(&mut out, "id", self.id.as_str());
        self.proposal.subject(&mut out);
        if let Proposal::Remove { on, .. } = &self.proposal {
            part(&mut out, "on", &on.to_string());
        }
        if let Some(wording) = dialogue.wording(self) {
            part(&mut out, "wording", &wording);
        }
        for (field, wording) in dialogue.amended_fields(self) {
            part(&mut out, "field", field.key());
            part(&mut out, "wording", &wording);
        }
        out
    }
}

fn verb(original: Option<&str>, proposed: Option<&str>) -> Verb {
    use crate::text::RunKind;
    let runs = crate::text::diff_text(original.unwrap_or_default(), proposed.unwrap_or_default());
    let has = |kind| runs.iter().any(|run| run.kind == kind);
    match (has(RunKind::Deleted), has(RunKind::Inserted)) {
        (true, false) => Verb::Delete,
        (false, true) => Verb::Insert,
        _ => Verb::Replace,
    }
}
