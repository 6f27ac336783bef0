//! Which positions of the session outlive the words they were taken on, step by step.

use super::minute::Minute;
use crate::dialogue::{AmendmentId, Dialogue, Digest, Position, Subject};
use crate::plan::{Plan, Voice};
use std::collections::{BTreeMap, BTreeSet};

/// What the parties hold on clauses and amendments since the session began, and what these say.
#[derive(Default)]
pub(super) struct Standing {
    held: BTreeMap<(Subject, Voice), Vec<Digest>>,
    worded: BTreeMap<Subject, Digest>,
    /// The positions that applied after the act before.
    alive: BTreeSet<(Subject, Voice)>,
    /// What was changed by the act that is being followed.
    changed: BTreeSet<Subject>,
    /// The amendments as they stood after it.
    tabled: Dialogue,
}

/// Whose positions an act's change of the words left behind, and whose it brought back.
pub(super) struct Outlived {
    pub(super) subject: Subject,
    pub(super) lost: Vec<Voice>,
    pub(super) again: Vec<Voice>,
}

impl Standing {
    /// Before the first of these changes: the positions that were on file by then, and the amendments.
    pub(super) fn before(plan: &Plan, dialogue: &Dialogue, minutes: &[Minute]) -> Standing {
        let mut standing = Standing::default();
        let Some(first) = minutes.first().map(|minute| minute.time.seconds) else {
            return standing;
        };
        for amendment in dialogue.amendments.values() {
            let mut earlier = amendment.clone();
            earlier.events.retain(|event| event.time.seconds < first);
            if !earlier.events.is_empty() {
                standing
                    .tabled
                    .amendments
                    .insert(earlier.id.clone(), earlier);
            }
        }
        for (voice, held) in &dialogue.positions {
            for position in held.iter().filter(|position| position.time.seconds < first) {
                let held = standing.held.entry((position.subject.clone(), *voice));
                held.or_default().push(position.digest);
            }
        }
        let ids: Vec<AmendmentId> = standing.tabled.amendments.keys().cloned().collect();
        for id in ids {
            let subject = Subject::Amendment(id);
            if let Some(digest) = Digest::of(plan, &standing.tabled, &subject) {
                standing.first_seen(&subject, digest);
            }
        }
        standing
    }

    /// Takes a change into account.
    pub(super) fn follow(&mut self, plan: &Plan, minute: &Minute) {
        for draft in &minute.drafting {
            let subject = Subject::Clause(draft.clause.clone());
            if let Some(before) = &draft.before {
                self.first_seen(&subject, Digest::of_clause(plan, before));
            }
            let after = draft.after.as_ref();
            self.reads(subject, after.map(|clause| Digest::of_clause(plan, clause)));
        }
        for (key, position) in keyed(&minute.retracted) {
            if let Some(held) = self.held.get_mut(&key) {
                held.retain(|digest| digest != &position.digest);
            }
        }
        for (key, position) in keyed(&minute.positions) {
            // It is taken on the words that stand.
            self.first_seen(&key.0, position.digest);
            self.held.entry(key).or_default().push(position.digest);
        }
        self.amend(plan, minute);
    }

    /// What an amendment proposes may change with what becomes of those that would amend it.
    fn amend(&mut self, plan: &Plan, minute: &Minute) {
        if minute.amendments.is_empty() {
            return;
        }
        for tabled in &minute.amendments {
            self.tabled
                .amendments
                .insert(tabled.id.clone(), tabled.clone());
        }
        let held = self.held.keys().map(|(subject, _)| subject);
        let held: BTreeSet<Subject> = held
            .filter(|subject| matches!(subject, Subject::Amendment(_)))
            .cloned()
            .collect();
        for subject in held {
            let digest = Digest::of(plan, &self.tabled, &subject);
            if digest.is_some() && self.worded.get(&subject) != digest.as_ref() {
                self.reads(subject, digest);
            }
        }
    }

    /// What it says from now on.
    fn reads(&mut self, subject: Subject, digest: Option<Digest>) {
        match digest {
            Some(digest) => self.worded.insert(subject.clone(), digest),
            None => self.worded.remove(&subject),
        };
        self.changed.insert(subject);
    }

    /// What something said when the session first came to it: the positions taken on that before apply.
    fn first_seen(&mut self, subject: &Subject, digest: Digest) {
        if self.worded.contains_key(subject) {
            return;
        }
        self.worded.insert(subject.clone(), digest);
        let held = self.held.iter();
        let held = held.filter(|((on, _), held)| on == subject && held.contains(&digest));
        self.alive.extend(held.map(|(key, _)| key.clone()));
    }

    /// Ends an act.
    pub(super) fn end(&mut self, last: &Minute) -> Vec<Outlived> {
        let applies = |((subject, _), digests): &(&(Subject, Voice), &Vec<Digest>)| {
            let now = self.worded.get(subject);
            now.is_some_and(|now| digests.contains(now))
        };
        let held = self.held.iter().filter(applies);
        let alive: BTreeSet<(Subject, Voice)> = held.map(|(key, _)| key.clone()).collect();
        let touched: BTreeSet<(Subject, Voice)> = keyed(&last.positions)
            .chain(keyed(&last.retracted))
            .map(|(key, _)| key)
            .collect();
        let voices = |subject: &Subject, from: &BTreeSet<_>, to: &BTreeSet<_>| -> Vec<Voice> {
            let theirs = from.difference(to).filter(|key| !touched.contains(*key));
            let theirs = theirs.filter(|(on, _)| on == subject);
            theirs.map(|(_, voice): &(Subject, Voice)| *voice).collect()
        };
        let changed = std::mem::take(&mut self.changed).into_iter();
        let ended = changed
            .map(|subject| Outlived {
                lost: voices(&subject, &self.alive, &alive),
                again: voices(&subject, &alive, &self.alive),
                subject,
            })
            .collect();
        self.alive = alive;
        ended
    }
}

fn keyed(held: &[(Voice, Position)]) -> impl Iterator<Item = ((Subject, Voice), &Position)> {
    let held = held.iter();
    held.map(|(voice, position)| ((position.subject.clone(), *voice), position))
}
