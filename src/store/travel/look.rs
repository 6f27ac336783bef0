//! A look at what came, before anything is merged: who sends it, how much changed for whom, and what of it is new to the
//! dialogue. Pure: it is told the history and the dialogue of both sides.

use crate::dialogue::{AmendmentId, Dialogue, Session, SessionId, Stance, Subject};
use crate::plan::{ClauseId, Voice};
use crate::track::{ChangeIx, CommitId, History, Person};
use std::collections::{BTreeMap, BTreeSet};

/// An amendment that is new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// Its id.
    pub id: AmendmentId,
    /// What it is called there.
    pub called: String,
    /// Whose it is.
    pub party: Option<Voice>,
    /// What it is about.
    pub clause: Option<ClauseId>,
}

/// A position that is new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Whose it is.
    pub party: Voice,
    /// What it is on.
    pub subject: Subject,
    /// What the party holds.
    pub stance: Stance,
}

/// What came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Who recorded the newest of the changes. Not safe to display raw.
    pub sender: Option<Person>,
    /// How many changes are new.
    pub changes: usize,
    /// For whom they were made, in the order of the voices, those of nobody known last.
    pub by: Vec<(Option<Voice>, usize)>,
    /// The clauses they touched.
    pub clauses: Vec<ClauseId>,
    /// The amendments that are new.
    pub amendments: Vec<Proposed>,
    /// The positions that are new.
    pub positions: Vec<Held>,
    /// The sessions that are new or went on, with what they are called. Not safe to display raw.
    pub sessions: Vec<(SessionId, String)>,
}

/// What both sides say, and what they said when they parted.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'d> {
    /// When they parted.
    pub base: &'d Dialogue,
    /// Here.
    pub ours: &'d Dialogue,
    /// There.
    pub theirs: &'d Dialogue,
}

impl Look {
    /// What `theirs` has that `ours` does not. Both are in the history.
    pub fn of(history: &History, ours: CommitId, theirs: CommitId, sides: &Sides<'_>) -> Look {
        let new = new(history, ours, theirs);
        let mut look = Look {
            changes: new.len(),
            ..Look::default()
        };
        let mut by: BTreeMap<(bool, Option<Voice>), usize> = BTreeMap::new();
        let mut clauses = BTreeSet::new();
        for at in new {
            let Some(change) = history.change(at) else {
                continue;
            };
            let voice = change.hand().map(|hand| hand.voice);
            // A merge says nothing of its own.
            if change.parents.len() < 2 || voice.is_some() {
                *by.entry((voice.is_none(), voice)).or_default() += 1;
            }
            clauses.extend(change.touched());
            look.sender = Some(change.recorder.clone());
        }
        look.by = by
            .into_iter()
            .map(|((_, voice), count)| (voice, count))
            .collect();
        let clauses = clauses.into_iter();
        let known = clauses.filter_map(|clause| history.clauses.get(clause as usize));
        look.clauses = known.cloned().collect();
        look.clauses.sort();
        look.amendments = sides.amendments();
        look.positions = sides.positions();
        look.sessions = sides.sessions();
        look
    }
}

/// The changes that are there and not here, oldest first.
fn new(history: &History, ours: CommitId, theirs: CommitId) -> Vec<ChangeIx> {
    let Some(theirs) = history.find(theirs) else {
        return Vec::new();
    };
    let theirs = history.ancestors(theirs);
    let ours = history.find(ours).map(|ours| history.ancestors(ours));
    let is_ours = |at: ChangeIx| ours.as_ref().is_some_and(|ours| ours.contains(at));
    let all = history.iter().map(|(at, _)| at);
    all.filter(|at| theirs.contains(*at) && !is_ours(*at))
        .collect()
}

impl Sides<'_> {
    fn amendments(&self) -> Vec<Proposed> {
        let new = self.theirs.amendments.values().filter(|one| {
            let there = |side: &Dialogue| side.amendments.contains_key(&one.id);
            !there(self.base) && !there(self.ours)
        });
        let mut new: Vec<_> = new.collect();
        new.sort_by_key(|one| one.by_number());
        let proposed = new.into_iter().map(|one| Proposed {
            id: one.id.clone(),
            called: one.name(),
            party: one.sponsor().map(|by| by.voice),
            clause: one.clause(self.theirs).cloned(),
        });
        proposed.collect()
    }

    fn positions(&self) -> Vec<Held> {
        let mut positions = Vec::new();
        for (party, held) in &self.theirs.positions {
            for position in held {
                let there = |side: &Dialogue| {
                    side.positions
                        .get(party)
                        .is_some_and(|it| it.contains(position))
                };
                if !there(self.base) && !there(self.ours) {
                    positions.push(Held {
                        party: *party,
                        subject: position.subject.clone(),
                        stance: position.stance,
                    });
                }
            }
        }
        positions
    }

    fn sessions(&self) -> Vec<(SessionId, String)> {
        let new = self.theirs.sessions.values().filter(|one: &&Session| {
            let same = |side: &Dialogue| side.sessions.get(&one.id) == Some(*one);
            !same(self.base) && !same(self.ours)
        });
        new.map(|one| (one.id.clone(), one.called())).collect()
    }
}
