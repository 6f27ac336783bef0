//! Which positions of the session outlive the words they were taken on, step by step.

use super::minute::Minute;
use super::notes::{Note, Notebook, Thread};
use crate::dialogue::{Dialogue, Digest, Position, Subject};
use crate::i18n::Message;
use crate::plan::{ClauseId, Plan, Voice};
use std::collections::{BTreeMap, BTreeSet};

/// What the parties hold on clauses since the session began, and what the clauses say.
#[derive(Default)]
pub(super) struct Standing {
    held: BTreeMap<(ClauseId, Voice), Vec<Digest>>,
    worded: BTreeMap<ClauseId, Digest>,
    /// The positions that applied after the act before.
    alive: BTreeSet<(ClauseId, Voice)>,
    /// The clauses that were changed by the act that is being followed.
    changed: BTreeSet<ClauseId>,
}

impl Standing {
    /// Before the first of these changes: the positions that were on file by then.
    pub(super) fn before(dialogue: &Dialogue, minutes: &[Minute]) -> Standing {
        let mut standing = Standing::default();
        let first = minutes.first().map(|minute| minute.time.0);
        for (voice, held) in &dialogue.positions {
            for position in held {
                let Subject::Clause(clause) = &position.subject else {
                    continue;
                };
                if first.is_some_and(|first| position.time.0 < first) {
                    let held = standing.held.entry((clause.clone(), *voice));
                    held.or_default().push(position.digest);
                }
            }
        }
        standing
    }

    /// Takes a change into account.
    pub(super) fn follow(&mut self, plan: &Plan, minute: &Minute) {
        for one in &minute.drafting {
            if let Some(before) = &one.before {
                self.first_seen(&one.clause, Digest::of_clause(plan, before));
            }
            let digest = one.after.as_ref().map(|it| Digest::of_clause(plan, it));
            match digest {
                Some(digest) => self.worded.insert(one.clause.clone(), digest),
                None => self.worded.remove(&one.clause),
            };
            self.changed.insert(one.clause.clone());
        }
        for (key, position) in on_clauses(&minute.retracted) {
            if let Some(held) = self.held.get_mut(&key) {
                held.retain(|digest| digest != &position.digest);
            }
        }
        for (key, position) in on_clauses(&minute.positions) {
            // It is taken on the words that stand.
            self.first_seen(&key.0, position.digest);
            self.held.entry(key).or_default().push(position.digest);
        }
    }

    /// What a clause said when the session first came to it: the positions taken on that before apply.
    fn first_seen(&mut self, clause: &ClauseId, digest: Digest) {
        if self.worded.contains_key(clause) {
            return;
        }
        self.worded.insert(clause.clone(), digest);
        let held = self.held.iter();
        let held = held.filter(|((on, _), held)| on == clause && held.contains(&digest));
        self.alive.extend(held.map(|(key, _)| key.clone()));
    }

    /// Ends an act: by clause, whose positions ceased to apply by its change of the text, and whose apply again.
    fn end(&mut self, last: &Minute) -> Vec<(ClauseId, Vec<Voice>, Vec<Voice>)> {
        let applies = |((clause, _), digests): &(&(ClauseId, Voice), &Vec<Digest>)| {
            let now = self.worded.get(clause);
            now.is_some_and(|now| digests.contains(now))
        };
        let held = self.held.iter().filter(applies);
        let alive: BTreeSet<(ClauseId, Voice)> = held.map(|(key, _)| key.clone()).collect();
        let touched: BTreeSet<(ClauseId, Voice)> = on_clauses(&last.positions)
            .chain(on_clauses(&last.retracted))
            .map(|(key, _)| key)
            .collect();
        let voices = |clause: &ClauseId, from: &BTreeSet<_>, to: &BTreeSet<_>| -> Vec<Voice> {
            let of = from.difference(to).filter(|key| !touched.contains(*key));
            let of = of.filter(|(on, _)| on == clause);
            of.map(|(_, voice): &(ClauseId, Voice)| *voice).collect()
        };
        let ended = std::mem::take(&mut self.changed)
            .into_iter()
            .map(|clause| {
                let lost = voices(&clause, &self.alive, &alive);
                let again = voices(&clause, &alive, &self.alive);
                (clause, lost, again)
            })
            .collect();
        self.alive = alive;
        ended
    }
}

impl Notebook<'_> {
    /// Notes whose positions an act's change of the text left behind, and whose it brought back.
    pub(super) fn outlived(&mut self, minute: &Minute) {
        for (clause, lost, again) in self.standing.end(minute) {
            for (message, parties) in [
                (Message::new("record-stale"), lost),
                (Message::new("record-alive"), again),
            ] {
                if parties.is_empty() {
                    continue;
                }
                let message = message
                    .with("parties", self.rapporteur.voices(parties.iter().copied()))
                    .with("count", parties.len());
                let note = Note {
                    clause: Some(clause.clone()),
                    thread: Thread::Positions,
                    what: "applies",
                    parties,
                    sentences: vec![self.rapporteur.sentence(&message, &minute.change)],
                };
                self.note(minute, note);
            }
        }
    }
}

fn on_clauses(held: &[(Voice, Position)]) -> impl Iterator<Item = ((ClauseId, Voice), &Position)> {
    held.iter()
        .filter_map(|(voice, position)| match &position.subject {
            Subject::Clause(clause) => Some(((clause.clone(), *voice), position)),
            Subject::Amendment(_) => None,
        })
}
