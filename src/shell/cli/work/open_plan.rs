//! What commands ask of the plan that is open: all that the command line wants of the store goes through here, and what
//! the store cannot do comes back as a sentence.

use super::who;
use crate::i18n::Message;
use crate::plan::{ClauseId, Manifest, Plan, Problem};
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::open_plan::OpenPlan;
use crate::shell::writer::Output;
use crate::store::history::{Finished, HistoryError};
use crate::store::{Act, Loaded, Recorded, StoreError, Undo};
use crate::track::{Baseline, BlamedClause, CommitId, History, Texts, blame_all};
use std::collections::BTreeMap;

/// Refuses an answer that was worked out without a file of the history.
///
/// # Errors
/// Where this copy of the repository lacks one.
pub fn whole(texts: &dyn Texts) -> Result<(), Failure> {
    match texts.missing() {
        None => Ok(()),
        Some(_) => Err(Failure::Could(HistoryError::Missing.message())),
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Failure::Could(error.message())
    }
}

impl From<HistoryError> for Failure {
    fn from(error: HistoryError) -> Self {
        Failure::Could(error.message())
    }
}

impl OpenPlan {
    /// Opens the plan that the command line means. Whatever is recorded in it is signed where the command line or the
    /// settings say so.
    ///
    /// # Errors
    /// When there is no repository or no such plan, or when there are several and none is named.
    pub fn open(call: &Call<'_>) -> Result<OpenPlan, Failure> {
        let (plan, cache) = (call.text("plan"), call.places.cache.as_deref());
        let mut open = OpenPlan::in_folder(call.directory(), plan, cache)?;
        open.telling = Some(call.words);
        open.repository.sign_with(who::signer(call));
        Ok(open)
    }

    /// Where the plan stands.
    ///
    /// # Errors
    /// When nothing was ever recorded.
    pub fn head(&self) -> Result<CommitId, Failure> {
        Ok(self.repository.head()?.id)
    }

    /// The revision of this name; without a name, where the plan stands.
    ///
    /// # Errors
    /// When there is none.
    pub fn at(&self, name: Option<&str>) -> Result<CommitId, Failure> {
        match name {
            Some(name) => Ok(self.repository.resolve(name)?),
            None => self.head(),
        }
    }

    /// The first parent of a commit.
    pub fn parent(&self, of: CommitId) -> Option<CommitId> {
        self.repository.resolve(&format!("{of}^1")).ok()
    }

    /// The plan at a baseline, each clause as it stood where it is compared with. Before everything, and where a
    /// repository did not hold the plan yet, it is empty.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn before(&self, base: &Baseline) -> Result<Plan, StoreError> {
        let loaded = base.rest.map(|at| self.repository.load(&self.plan, at));
        let mut plan = match loaded {
            None | Some(Err(StoreError::NoSuchPlan(_))) => Plan::default(),
            Some(loaded) => loaded?.whole()?.plan,
        };
        let mut apart: BTreeMap<CommitId, Vec<&str>> = BTreeMap::new();
        for (clause, at) in &base.apart {
            plan.clauses.remove(clause);
            apart.entry(*at).or_default().push(clause.as_str());
        }
        for (at, clauses) in apart {
            let there = self.repository.load_clauses(&self.plan, at, &clauses)?;
            let mut there = there.whole()?.plan;
            plan.clauses.append(&mut there.clauses);
            plan.folders.append(&mut there.folders);
        }
        Ok(plan)
    }

    /// The plan at a revision. What of it cannot be read is said on standard error: without it the answer is another one.
    ///
    /// # Errors
    /// When it is not there or cannot be read.
    pub fn load(&self, at: CommitId) -> Result<Loaded, Failure> {
        let loaded = self.repository.load(&self.plan, at)?;
        let left_out = loaded.dialogue.left_out(&loaded.plan);
        if let (Some(words), Some(first)) = (self.telling, left_out.first()) {
            let said = Message::new("cli-left-out")
                .with("count", left_out.len())
                .with("path", *first);
            Output::complain(words, &said);
        }
        Ok(loaded)
    }

    /// The plan at a revision with no other clauses than these, and without its dialogue.
    ///
    /// # Errors
    /// As [`OpenPlan::load`].
    pub fn load_clauses(&self, at: CommitId, clauses: &[&str]) -> Result<Loaded, Failure> {
        Ok(self.repository.load_clauses(&self.plan, at, clauses)?)
    }

    /// The plan at a revision with no other clause than this, and of its dialogue what the parties hold.
    ///
    /// # Errors
    /// As [`OpenPlan::load`].
    pub fn load_held(&self, at: CommitId, clause: &ClauseId) -> Result<Loaded, Failure> {
        Ok(self.repository.load_held(&self.plan, at, clause)?)
    }

    /// Everything that is wrong with the plan and its dialogue at a revision: their files and what they say together.
    ///
    /// # Errors
    /// As [`OpenPlan::load`].
    pub fn check(&self, at: CommitId) -> Result<Vec<Problem>, Failure> {
        Ok(self.repository.problems(&self.plan, at)?)
    }

    /// The plan's files that differ from what is recorded.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn unrecorded(&self) -> Result<Vec<String>, Failure> {
        let foreign = self.repository.foreign(&self.plan)?;
        Ok(foreign.into_iter().map(|change| change.path).collect())
    }

    /// Records a change. When this returns, it is on disk.
    ///
    /// # Errors
    /// When it could not be recorded; nothing has changed then.
    pub fn record(&self, act: &Act) -> Result<Recorded, StoreError> {
        self.repository.record(&self.plan, act)
    }

    /// Takes a change back; as [`OpenPlan::record`].
    ///
    /// # Errors
    /// When it collides with later changes or cannot be recorded; nothing has changed then.
    pub fn undo(&self, change: CommitId, undo: &Undo) -> Result<Recorded, Failure> {
        Ok(self.repository.undo(&self.plan, change, undo)?)
    }

    /// Every change up to these revisions, and the texts they are made of. Commits without trailers are attributed
    /// by the plan's organisations as they are in `manifest`.
    ///
    /// # Errors
    /// When git's objects cannot be read.
    pub fn history(
        &self,
        heads: &[CommitId],
        manifest: &Manifest,
    ) -> Result<(History, Box<dyn Texts>), Failure> {
        let history = self.changes(heads, manifest);
        let history = history.map_err(|error| Failure::Could(error.message()))?;
        Ok((history, Box::new(self.texts())))
    }

    /// The changes alone.
    ///
    /// # Errors
    /// As [`OpenPlan::history`], with what is the matter.
    pub fn changes(
        &self,
        heads: &[CommitId],
        manifest: &Manifest,
    ) -> Result<History, HistoryError> {
        self.source().history(heads, manifest, &|_| {})
    }

    /// The answer that was given before to this question.
    pub fn answer(&self, question: &str) -> Option<String> {
        self.cache.as_ref()?.answer(question)
    }

    /// Keeps an answer that was found in a history.
    pub fn keep_answer(&self, question: String, answer: String, history: &History) {
        let whole = !history.changes.iter().any(|change| change.shallow);
        if let Some(cache) = self.cache.as_ref().filter(|_| whole) {
            cache.keep_answer(question, answer, history.changes.len());
        }
    }

    /// Who wrote each word at a revision, where that was worked out before.
    pub fn finished(&self, at: CommitId) -> Option<Finished> {
        self.cache.as_ref()?.finished(at)
    }

    /// Who wrote each word at a revision, of which this is the plan and this the history up to there.
    pub fn blame_all(
        &self,
        history: &History,
        texts: &dyn Texts,
        at: CommitId,
        plan: &Plan,
    ) -> Vec<BlamedClause> {
        match &self.cache {
            Some(cache) => cache.blame_all(history, texts, at, plan),
            None => blame_all(history, texts, at),
        }
    }
}
