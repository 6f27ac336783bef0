//! Text with amendments in it as one flow of runs.

use super::labels::{label, labels};
use crate::app::model::amend::Flow;
use crate::app::prose::{Hand, Mark, Naming, Role, Run};
use crate::dialogue::{AmendmentId, Dialogue};
use crate::plan::{Field, RowChange};

/// Between a label and the first word behind it: they stay on one row.
const UNBROKEN: &str = "\u{a0}";

/// What a label follows without a blank.
const OPENING: [char; 7] = ['[', '(', '{', '«', '“', '‘', '¿'];

impl Flow {
    /// Adds a run that shows these amendments.
    pub(super) fn push(&mut self, run: Run, of: Vec<AmendmentId>) {
        self.runs.push(run);
        self.of.push(of);
    }

    /// Adds text that is as it is.
    pub(super) fn plain(&mut self, text: impl Into<String>, role: Role) {
        let run = Run::new(text, Mark::KEPT).role(role).label(Vec::new());
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
        let label = vec![label(dialogue, id)];
        let run = Run::new(format!("  {text}"), Mark::KEPT).label(label);
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
            |ids: &[&AmendmentId]| -> Option<Hand> { ids.first().map(|id| label(dialogue, id).0) };
        let mark = Mark {
            inserted: hand(inserted),
            deleted: hand(deleted),
        };
        let ids: Vec<AmendmentId> = inserted
            .iter()
            .chain(deleted)
            .map(|id| (*id).clone())
            .collect();
        let before = self.of.last();
        let known = |id: &&AmendmentId| before.is_some_and(|before| before.contains(id));
        let new = ids.iter().filter(|id| !known(id));
        let labels = new.map(|id| label(dialogue, id)).collect();
        self.labelled(labels, Run::new(text, mark).role(role), ids);
    }

    /// Adds what amendments hold to that change nothing here, behind their letters and numbers.
    pub(super) fn held(
        &mut self,
        dialogue: &Dialogue,
        ids: &[AmendmentId],
        text: String,
        role: Role,
    ) {
        let run = Run::new(text, Mark::KEPT).role(role);
        self.labelled(labels(dialogue, ids), run, ids.to_vec());
    }

    /// Adds a stretch behind the letters of its hands; those that the stretch before shows as well are not said
    /// again.
    pub(super) fn by_hand(&mut self, run: Run) {
        let before = self.runs.last().map(|run| run.mark).unwrap_or_default();
        let known: Vec<Hand> = before.hands().collect();
        let new = run.mark.hands().filter(|hand| !known.contains(hand));
        let labels = new.map(|hand| (hand, String::new())).collect();
        self.labelled(labels, run, Vec::new());
    }

    /// Adds a stretch of an amendment that is named above.
    pub(super) fn unnamed(&mut self, run: Run) {
        self.labelled(Vec::new(), run, Vec::new());
    }

    /// Adds a stretch with labels before it, a blank on either side of them. Words struck and words put in their
    /// place must not run together either: without colours only the blank tells them apart.
    fn labelled(&mut self, labels: Vec<(Hand, String)>, run: Run, of: Vec<AmendmentId>) {
        if run.text.is_empty() {
            return;
        }
        let before = self.runs.last();
        let left = before.and_then(|run| run.text.chars().next_back());
        let right = run.text.chars().next();
        let word = |letter: char| letter.is_alphanumeric();
        let apart = if labels.is_empty() {
            let other = before.is_some_and(|before| before.mark != run.mark);
            other && left.is_some_and(word) && right.is_some_and(word) && !run.mark.is_kept()
        } else {
            left.is_some_and(|left| !left.is_whitespace() && !OPENING.contains(&left))
        };
        if apart {
            self.plain(" ", run.role);
        }
        if !labels.is_empty() {
            let glued = right.is_some_and(|right| !right.is_whitespace());
            let blank = if glued { UNBROKEN } else { "" };
            let label = Run::new(blank, Mark::KEPT).role(run.role).label(labels);
            self.push(label, of.clone());
        }
        self.push(run.label(Vec::new()), of);
    }

    /// The runs that show an amendment.
    pub fn runs_of(&self, id: &AmendmentId) -> Vec<u32> {
        let shows = |(_, of): &(usize, &Vec<AmendmentId>)| of.contains(id);
        let runs = self.of.iter().enumerate().filter(shows);
        runs.filter_map(|(run, _)| u32::try_from(run).ok())
            .collect()
    }
}

impl Flow {
    /// Adds what one hand changes in rows.
    pub(super) fn cells(
        &mut self,
        naming: &Naming<'_>,
        field: &Field,
        changes: &[RowChange],
        hand: Hand,
    ) {
        for change in changes {
            self.row();
            let said = |text: &String| match &change.column {
                Some(column) => naming.cell(field, column, text),
                None => naming.value(field, text),
            };
            let lead = match &change.column {
                Some(column) => format!("{} · {} ", change.row, naming.column(column)),
                None => String::new(),
            };
            self.by_hand(Run::new(lead, Mark::KEPT));
            if let Some(before) = &change.before {
                self.by_hand(Run::new(said(before), Mark::deleted(hand)));
            }
            if change.before.is_some() && change.after.is_some() {
                self.by_hand(Run::new(" → ", Mark::KEPT));
            }
            if let Some(after) = &change.after {
                self.by_hand(Run::new(said(after), Mark::inserted(hand)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::model::amend::Flow;
    use crate::app::prose::Prose;
    use crate::plan::Voice;
    use crate::text::Width;

    fn shown(flow: &Flow) -> String {
        let prose = Prose::tracked(&flow.runs, 200, &Width::GUESSED);
        let shapes = prose
            .all()
            .iter()
            .map(|glyph| prose.shape(glyph).into_string());
        shapes.collect::<String>().replace('\u{a0}', " ")
    }

    #[test]
    fn labels_stand_apart_from_words_and_are_not_said_twice() {
        let (workers, employers) = (Hand::Voice(Voice::Workers), Hand::Voice(Voice::Employers));
        let mut flow = Flow::default();
        for (text, mark) in [
            ("after ", Mark::KEPT),
            ("talks", Mark::deleted(workers)),
            ("agreement", Mark::inserted(workers)),
            (" on (", Mark::KEPT),
            ("all", Mark::inserted(employers)),
            (" by law", Mark::inserted(workers)),
            (".", Mark::deleted(workers)),
        ] {
            flow.by_hand(Run::new(text, mark));
        }
        assert_eq!(shown(&flow), "after W talks agreement on (E all W by law.");
        assert_eq!(flow.runs.len(), flow.of.len());
    }
}
