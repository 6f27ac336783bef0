//! What single changes did beside the text, for whoever follows a negotiation act by act.

use crate::dialogue::proceedings::{Decision, Minute};
use crate::dialogue::{AmendmentId, Dialogue, Subject};
use crate::plan::ClauseId;
use crate::store::history::CommitMessage;
use crate::store::ids::oid;
use crate::store::read::Numbering;
use crate::store::{PlanPath, Repository, StoreError};
use crate::track::{CommitId, History, Spoken};

impl Repository {
    /// What a change did, without the numbers that clauses bore; nothing where it is about another plan of the repository.
    ///
    /// # Errors
    ///
    /// Where git's objects are missing.
    pub fn act(&self, plan: &PlanPath, at: CommitId) -> Result<Option<Minute>, StoreError> {
        let manifest = self.load_manifest(plan)?;
        let commit = self.git.find_commit(oid(at)?)?;
        let message = CommitMessage::of(&commit);
        self.minute(plan, &commit, &message, &manifest)
    }

    /// Follows which number each clause bore, from act to act.
    pub fn numbering<'r>(&'r self, plan: &'r PlanPath) -> Numbering<'r> {
        Numbering::new(self, plan)
    }

    /// Of the changes on the line to a revision that left no clause different or were acts of the dialogue: the clauses that
    /// they were about. Those that are about another plan are not among them. `dialogue` is that of the plan as it stands;
    /// `on` is told how many changes of how many were looked at.
    ///
    /// # Errors
    ///
    /// Where git's objects are missing.
    pub fn spoken(
        &self,
        plan: &PlanPath,
        dialogue: &Dialogue,
        history: &History,
        rev: CommitId,
        on: &dyn Fn(usize, usize),
    ) -> Result<Spoken, StoreError> {
        let mut spoken = Spoken::new();
        let Some(rev) = history.find(rev) else {
            return Ok(spoken);
        };
        let manifest = self.load_manifest(plan)?;
        let all = history.first_parents(rev).count();
        for (done, (_, change)) in history.first_parents(rev).enumerate() {
            on(done, all);
            if change.act.is_none() && !change.touches.is_empty() {
                continue;
            }
            let commit = self.git.find_commit(oid(change.id)?)?;
            let message = CommitMessage::of(&commit);
            if let Some(minute) = self.minute(plan, &commit, &message, &manifest)? {
                spoken.insert(change.id, about(&minute, dialogue));
            }
        }
        Ok(spoken)
    }
}

/// The clauses that a change was about, each once, without those it left different.
fn about(minute: &Minute, dialogue: &Dialogue) -> Vec<ClauseId> {
    let of = |id: &AmendmentId| {
        let amendment = dialogue.amendments.get(id);
        amendment
            .and_then(|amendment| amendment.clause(dialogue))
            .cloned()
    };
    let amended = minute.amendments.iter();
    let amended = amended.filter_map(|one| one.clause(dialogue).cloned());
    let held = minute.positions.iter().chain(&minute.retracted);
    let held = held.filter_map(|(_, position)| match &position.subject {
        Subject::Clause(id) => Some(id.clone()),
        Subject::Amendment(id) => of(id),
    });
    let fell = minute.falls.iter().filter_map(of);
    let adopted = match &minute.decision {
        Some(Decision::Adopted(adopted)) => adopted.clauses.clone(),
        _ => Vec::new(),
    };
    let mut clauses = Vec::new();
    for clause in amended.chain(held).chain(fell).chain(adopted) {
        if !clauses.contains(&clause) {
            clauses.push(clause);
        }
    }
    clauses
}
