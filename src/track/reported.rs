//! Whose the reports of the follow-up are: what the history says of each row of `[[progress]]`.

use super::statements::made;
use super::{ChangeIx, CommitId, History, Texts};
use crate::costing::follow_up::{By, Hand, Hands};
use crate::plan::{Clause, Plan, Progress};

/// Whose the reports of a plan are, as it stands at a revision of this history.
pub fn reported(history: &History, texts: &dyn Texts, plan: &Plan, at: CommitId) -> Hands {
    let mut hands = Hands::default();
    let reporting = plan.clauses.values();
    for clause in reporting.filter(|clause| !clause.progress.is_empty()) {
        let rows = rows(history, texts, clause, at);
        hands.put(clause.id.clone(), rows);
    }
    hands
}

/// The same of a plan whose history cannot be read: nobody can say whose they are.
pub fn unreported(plan: &Plan) -> Hands {
    let mut hands = Hands::default();
    for clause in plan.clauses.values() {
        let rows = clause.progress.iter().map(|_| vec![By::BEFORE]);
        hands.put(clause.id.clone(), rows.collect());
    }
    hands
}

fn rows(history: &History, texts: &dyn Texts, clause: &Clause, at: CommitId) -> Vec<Vec<By>> {
    let place = history.find(at).zip(history.clause(&clause.id));
    let made = place.map(|(at, file)| {
        made(history, file, at, &|blob| {
            Progress::statements(&texts.fields(blob)?)
        })
    });
    // Without a version that this copy lacks, a report might seem to be somebody else's.
    let made = made.filter(|_| texts.missing().is_none());
    let by = |report: &Progress| {
        let makers = made.as_ref().and_then(|made| made.get(&report.statement()));
        let makers = makers.map(|makers| makers.iter().map(|at| by(history, *at)).collect());
        makers.unwrap_or_else(|| vec![By::BEFORE])
    };
    clause.progress.iter().map(by).collect()
}

fn by(history: &History, at: ChangeIx) -> By {
    let change = history.change(at);
    let hand = match change.map(|change| (change.shallow, change.hand())) {
        None | Some((true, _)) => Hand::Before,
        Some((false, Some(known))) => Hand::Of(known.voice),
        Some((false, None)) => Hand::Nobody,
    };
    By {
        hand,
        change: Some(at.0),
    }
}
