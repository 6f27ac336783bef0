//! Moving a clause: it wanders through the outline with the arrows until it is let go.

use crate::app::effect::DraftOf;
use crate::dialogue::Proposal;
use crate::i18n::Message;
use crate::plan::{ClauseId, Field, Outline, Plan, place};
use crate::plan::{Edit, OutlineRow};
use crate::track::CommitId;

/// A clause on its way to another place.
#[derive(Clone, Debug)]
pub struct Moving {
    /// The clause.
    pub clause: ClauseId,
    /// The other clauses in reading order, without those that stand under it.
    pub rows: Vec<OutlineRow>,
    /// So many of the rows stand before it.
    pub at: usize,
    /// How deep it stands; 0 at the top.
    pub depth: usize,
    /// The revision at which it set out.
    pub seen: CommitId,
    /// Whether it is on its way to the disk.
    pub saving: bool,
    /// Why it was refused.
    pub wrong: Option<Message>,
}

impl Moving {
    /// A clause where it stands.
    pub fn new(outline: &Outline, clause: &ClauseId, seen: CommitId) -> Option<Moving> {
        let at = outline.find(clause)?;
        let own = outline.subtree(at);
        let all = outline.rows();
        let others = all.iter().enumerate().filter(|(row, _)| !own.contains(row));
        Some(Moving {
            clause: clause.clone(),
            rows: others.map(|(_, row)| row.clone()).collect(),
            at,
            depth: all.get(at)?.depth,
            seen,
            saving: false,
            wrong: None,
        })
    }

    /// By what its act is told from others when it is recorded.
    pub fn mark(&self) -> (ClauseId, DraftOf) {
        let place = Field::Other("place".to_owned());
        (self.clause.clone(), place.into())
    }

    /// It was refused. What was chosen stays chosen, in the outline as it stands by now; nothing where the clause itself
    /// is gone.
    pub fn refused(&self, outline: &Outline, seen: CommitId, why: Message) -> Option<Moving> {
        let mut again = Moving::new(outline, &self.clause, seen)?;
        let (parent, after) = self.target();
        let find = |id: &ClauseId| again.rows.iter().position(|row| row.id == *id);
        let depth = |at: usize| again.rows.get(at).map_or(0, |row| row.depth);
        let chosen = match (after.and_then(find), parent) {
            // Behind the sibling and all that stands under it.
            (Some(sibling), _) => {
                let under = again.rows.iter().skip(sibling + 1);
                let under = under.take_while(|row| row.depth > depth(sibling));
                Some((sibling + 1 + under.count(), depth(sibling)))
            }
            (None, Some(parent)) => find(parent).map(|at| (at + 1, depth(at) + 1)),
            (None, None) => Some((0, 0)),
        };
        if let Some((at, depth)) = chosen {
            (again.at, again.depth) = (at, depth);
        }
        again.wrong = Some(why);
        Some(again)
    }

    /// How deep it can stand here: at least as deep as what follows, at most under what is before.
    fn depths(&self) -> std::ops::RangeInclusive<usize> {
        let depth = |at: usize| self.rows.get(at).map(|row| row.depth);
        let deepest = self
            .at
            .checked_sub(1)
            .and_then(depth)
            .map_or(0, |depth| depth + 1);
        depth(self.at).unwrap_or(0).min(deepest)..=deepest
    }

    /// Moves it past a row, up or down.
    pub fn step(&mut self, down: bool) {
        self.wrong = None;
        self.at = if down {
            (self.at + 1).min(self.rows.len())
        } else {
            self.at.saturating_sub(1)
        };
        let depths = self.depths();
        self.depth = self.depth.clamp(*depths.start(), *depths.end());
    }

    /// Moves it under what is before, or out from under its parent.
    pub fn shift(&mut self, deeper: bool) {
        self.wrong = None;
        let depth = if deeper {
            self.depth + 1
        } else {
            self.depth.saturating_sub(1)
        };
        let depths = self.depths();
        self.depth = depth.clamp(*depths.start(), *depths.end());
    }

    /// The clause it would stand under, and the sibling before it there.
    pub fn target(&self) -> (Option<&ClauseId>, Option<&ClauseId>) {
        let before = self.rows.get(..self.at).unwrap_or_default();
        let parent = before.iter().rposition(|row| row.depth < self.depth);
        let within = before
            .get(parent.map_or(0, |at| at + 1)..)
            .unwrap_or_default();
        let sibling = within.iter().rfind(|row| row.depth == self.depth);
        let parent = parent.and_then(|at| before.get(at)).map(|row| &row.id);
        (parent, sibling.map(|row| &row.id))
    }

    /// The edits that put it there; none if it stands there already.
    pub fn edits(&self, plan: &Plan) -> Vec<Edit> {
        if self.is_there(plan) {
            return Vec::new();
        }
        let (parent, after) = self.target();
        place(plan, &self.clause, parent, after)
    }

    /// The same as a proposal to be tabled.
    pub fn proposal(&self, plan: &Plan) -> Option<Proposal> {
        let (parent, after) = self.target();
        (!self.is_there(plan)).then(|| Proposal::Move {
            clause: self.clause.clone(),
            parent: parent.cloned(),
            after: after.cloned(),
        })
    }

    /// Whether it stands where it would go, or is gone.
    fn is_there(&self, plan: &Plan) -> bool {
        let (parent, after) = self.target();
        let Some(clause) = plan.clauses.get(&self.clause) else {
            return true;
        };
        let siblings = plan.children(parent);
        let here = siblings.iter().position(|one| one.id == clause.id);
        let before = here.map(|at| at.checked_sub(1).and_then(|at| siblings.get(at)));
        before.is_some_and(|before| before.map(|one| &one.id) == after)
    }
}
