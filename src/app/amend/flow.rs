//! Text with amendments in it as one flow of runs.

use super::leads::lead;
use crate::app::prose::{Hand, Mark, Role, Run};
use crate::dialogue::{AmendmentId, Dialogue};

/// Runs, and which amendments each of them shows.
#[derive(Clone, Debug, Default)]
pub struct Flow {
    /// The runs.
    pub runs: Vec<Run>,
    /// The amendments of each run; none for the text as it stands and for captions.
    pub of: Vec<Vec<AmendmentId>>,
}

impl Flow {
    /// Adds a run that shows these amendments.
    pub(super) fn push(&mut self, run: Run, of: Vec<AmendmentId>) {
        self.runs.push(run);
        self.of.push(of);
    }

    /// Adds text that is as it is.
    pub(super) fn plain(&mut self, text: impl Into<String>, role: Role) {
        let run = Run::new(text, Mark::KEPT).role(role).lead(Vec::new());
        self.push(run, Vec::new());
    }

    /// Begins a new paragraph, unless nothing stands yet.
    pub(super) fn paragraph(&mut self) {
        if !self.runs.is_empty() {
            self.plain("\n\n", Role::Body);
        }
    }

    /// Begins a new row, unless nothing stands yet.
    pub(super) fn row(&mut self) {
        if !self.runs.is_empty() {
            self.plain("\n", Role::Body);
        }
    }

    /// Adds letters and numbers, each to be found as the amendment it is of, and a sentence behind them.
    pub(super) fn named(&mut self, dialogue: &Dialogue, id: &AmendmentId, text: &str) {
        let lead = vec![lead(dialogue, id)];
        let run = Run::new(format!("  {text}"), Mark::KEPT).lead(lead);
        self.push(run, vec![id.clone()]);
    }

    /// Adds a stretch on which these amendments have their hands: who puts it in, who strikes it. An amendment
    /// that the stretch before shows as well is not named again.
    pub(super) fn marked(
        &mut self,
        dialogue: &Dialogue,
        text: &str,
        (inserted, deleted): (&[&AmendmentId], &[&AmendmentId]),
        role: Role,
    ) {
        let hand =
            |ids: &[&AmendmentId]| -> Option<Hand> { ids.first().map(|id| lead(dialogue, id).0) };
        let mark = Mark {
            inserted: hand(inserted),
            deleted: hand(deleted),
        };
        let of: Vec<AmendmentId> = inserted
            .iter()
            .chain(deleted)
            .map(|id| (*id).clone())
            .collect();
        let before = self.of.last();
        let known = |id: &&AmendmentId| before.is_some_and(|before| before.contains(id));
        let new = of.iter().filter(|id| !known(id));
        let mut leads: Vec<(Hand, String)> = new.map(|id| lead(dialogue, id)).collect();
        let last = self.runs.last().map(|run| run.mark);
        if leads.is_empty() && last != Some(mark) {
            // Words struck and words put in their place must not run together: the letter stands between.
            leads.extend(mark.hands().map(|hand| (hand, String::new())));
        }
        self.push(Run::new(text, mark).role(role).lead(leads), of);
    }

    /// The runs that show an amendment.
    pub fn runs_of(&self, id: &AmendmentId) -> Vec<u32> {
        let shows = |(_, of): &(usize, &Vec<AmendmentId>)| of.contains(id);
        let runs = self.of.iter().enumerate().filter(shows);
        runs.filter_map(|(run, _)| u32::try_from(run).ok())
            .collect()
    }
}
