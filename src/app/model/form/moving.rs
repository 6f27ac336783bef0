//! Moving a clause: the place it would take, before it is moved.

use crate::app::draft::DraftOf;
use crate::dialogue::{Amendment, AmendmentId, Dialogue, Proposal, Verb};
use crate::i18n::Message;
use crate::plan::{
    ClauseId, Edit, Field, Outline, OutlineRow, Plan, copy_all, place_all, stands_at,
};
use crate::track::CommitId;
use std::cmp::Reverse;
use std::ops::Range;

/// Clauses on their way to another place, one behind the other, or copies of them.
#[derive(Clone, Debug)]
pub struct Moving {
    /// The clauses, in their order; what stands under them goes along.
    pub clauses: Vec<ClauseId>,
    /// Whether they stay, and copies go.
    pub copies: bool,
    /// The other clauses in reading order, without those that go along; among them those that are only proposed.
    pub rows: Vec<Stop>,
    /// So many of the rows stand before them.
    pub at: usize,
    /// How deep they stand; 0 at the top.
    pub depth: usize,
    /// The revision at which they set out.
    pub seen: CommitId,
    /// Whether they are on their way to the disk.
    pub saving: bool,
    /// Why that was refused.
    pub wrong: Option<Message>,
}

/// A clause on their way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// It.
    pub id: ClauseId,
    /// How deep it stands.
    pub depth: usize,
    /// The amendment that would add it, where it is only proposed.
    pub new: Option<AmendmentId>,
}

impl Moving {
    /// The message that says what is being done.
    pub fn title(&self) -> &'static str {
        match (self.copies, self.clauses.len()) {
            (true, _) => "several-copy-title",
            (false, 1) => "app-form-move-title",
            (false, _) => "several-move-title",
        }
    }

    /// Clauses where the first of them stands; copies of them behind the last.
    pub fn new(
        (outline, dialogue): (&Outline, &Dialogue),
        clauses: &[ClauseId],
        copies: bool,
        seen: CommitId,
    ) -> Option<Moving> {
        let places = clauses.iter().filter_map(|id| outline.find(id));
        let own: Vec<Range<usize>> = places.map(|at| outline.subtree(at)).collect();
        let goes = |row: usize| !copies && own.iter().any(|own| own.contains(&row));
        let all = outline.rows();
        let others = all.iter().enumerate().filter(|(row, _)| !goes(*row));
        let first = own.iter().map(|own| own.start).min()?;
        let at = match copies {
            true => own.last()?.end,
            false => first,
        };
        Some(
            Moving {
                clauses: clauses.to_vec(),
                copies,
                rows: others.map(|(_, row)| Stop::of(row)).collect(),
                at,
                depth: all.get(own.first()?.start)?.depth,
                seen,
                saving: false,
                wrong: None,
            }
            .among(dialogue)
            .settled(),
        )
    }

    /// With those among the rows that amendments would add, each where it would stand: what moves can stand under them.
    fn among(mut self, dialogue: &Dialogue) -> Moving {
        if self.copies {
            return self;
        }
        let mut new: Vec<&Amendment> = dialogue.amendments.values().collect();
        new.retain(|one| {
            one.is_pending() && one.verb() == Verb::Add && dialogue.awaits(one).is_none()
        });
        // Of several behind one clause the last comes first: each is put right behind that.
        new.sort_by_key(|one| Reverse(one.by_number()));
        for amendment in new {
            let to = amendment.proposal.destination().unwrap_or_default();
            let Some((at, depth)) = self.place(to.parent, to.after) else {
                continue;
            };
            let nested = dialogue.nested(&amendment.id).into_iter();
            let all = std::iter::once((0, amendment)).chain(nested);
            let all = all.filter_map(|(below, amendment)| Stop::new(amendment, depth + below));
            let all: Vec<Stop> = all.collect();
            if at <= self.at {
                self.at += all.len();
            }
            self.rows.splice(at..at, all);
        }
        self
    }

    /// Before which row something stands that is behind a sibling, or first under a parent, and how deep.
    fn place(&self, parent: Option<&ClauseId>, after: Option<&ClauseId>) -> Option<(usize, usize)> {
        let find = |id: &ClauseId| self.rows.iter().position(|row| row.id == *id);
        let depth = |at: usize| self.rows.get(at).map_or(0, |row| row.depth);
        match (after.and_then(find), parent) {
            // Behind the sibling and all that stands under it.
            (Some(sibling), _) => {
                let under = self.rows.iter().skip(sibling + 1);
                let under = under.take_while(|row| row.depth > depth(sibling));
                Some((sibling + 1 + under.count(), depth(sibling)))
            }
            (None, Some(parent)) => find(parent).map(|at| (at + 1, depth(at) + 1)),
            (None, None) => Some((0, 0)),
        }
    }

    /// As deep as it can stand where it is.
    pub(in crate::app) fn settled(mut self) -> Moving {
        let depths = self.depths();
        self.depth = self.depth.clamp(*depths.start(), *depths.end());
        self
    }

    /// By what its act is told from others when it is recorded.
    pub fn mark(&self) -> Option<(ClauseId, DraftOf)> {
        let place = Field::Other("place".to_owned());
        Some((self.clauses.first()?.clone(), place.into()))
    }

    /// It was refused. What was chosen stays chosen, in the outline as it stands by now; nothing where all of the clauses
    /// are gone.
    pub fn refused(
        &self,
        standing: (&Outline, &Dialogue),
        seen: CommitId,
        why: Message,
    ) -> Option<Moving> {
        let mut again = Moving::new(standing, &self.clauses, self.copies, seen)?;
        let (parent, after) = self.target();
        let chosen = again.place(parent, after);
        if let Some((at, depth)) = chosen {
            (again.at, again.depth) = (at, depth);
        }
        again.wrong = Some(why);
        Some(again)
    }

    /// How deep it can stand here: at least as deep as what follows, at most under what is before.
    pub(in crate::app) fn depths(&self) -> std::ops::RangeInclusive<usize> {
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
        // Where its place is among those that are only proposed, their numbers decide once they are adopted.
        let mut own = within.iter().filter(|row| row.new.is_none());
        let sibling = own.rfind(|row| row.depth == self.depth);
        let parent = parent.and_then(|at| before.get(at)).map(|row| &row.id);
        (parent, sibling.map(|row| &row.id))
    }

    /// The amendment that would make the clause under which it would stand, where that is only proposed.
    pub fn under(&self) -> Option<&AmendmentId> {
        let parent = self.target().0?;
        let row = self.rows.iter().find(|row| row.id == *parent);
        row.and_then(|row| row.new.as_ref())
    }

    /// The edits that put them there; none if they stand there already.
    ///
    /// # Errors
    ///
    /// Where the plan by now stands so that they cannot, or under a clause that is only proposed, a sentence.
    pub fn edits(&self, plan: &Plan) -> Result<Vec<Edit>, Message> {
        if self.under().is_some() {
            return Err(Message::new("app-form-under-new-tabled"));
        }
        let (parent, after) = self.target();
        let edits = match self.copies {
            true => copy_all(plan, &self.clauses, parent, after),
            false => place_all(plan, &self.clauses, parent, after),
        };
        edits.map_err(|error| error.message())
    }

    /// The same as proposals to be tabled, one for each clause.
    ///
    /// # Errors
    ///
    /// Where copies cannot be tabled, a sentence.
    pub fn proposals(&self, plan: &Plan) -> Result<Vec<Proposal>, Message> {
        match self.copies {
            true => self.copied(plan),
            false => Ok(self.moved(plan)),
        }
    }

    pub(in crate::app) fn moved(&self, plan: &Plan) -> Vec<Proposal> {
        let (parent, after) = self.target();
        let under = self.under();
        let mut after = after.cloned();
        let mut proposals = Vec::new();
        for clause in &self.clauses {
            if plan.clauses.contains_key(clause) {
                if !stands_at(plan, clause, parent, after.as_ref()) {
                    proposals.push(Proposal::Move {
                        clause: clause.clone(),
                        parent: parent.cloned(),
                        under: under.cloned(),
                        after: after.take(),
                    });
                }
                after = Some(clause.clone());
            }
        }
        proposals
    }

    /// Each copy is a new clause. One with clauses under it is none of these: under a clause that is only proposed nothing
    /// can be proposed.
    pub(in crate::app) fn copied(&self, plan: &Plan) -> Result<Vec<Proposal>, Message> {
        let over = |id: &&ClauseId| !plan.children(Some(id)).is_empty();
        if let Some(clause) = self.clauses.iter().find(over) {
            let title = plan.clauses.get(clause).map(|it| it.title.clone());
            let why = Message::new("several-copy-over");
            return Err(why.with("title", title.unwrap_or_default()));
        }
        let after = self.target().1.cloned();
        let edits = self.edits(plan)?;
        let new = edits.into_iter().filter_map(|edit| match edit {
            Edit::Add { clause } => Some(Proposal::Add {
                clause,
                under: None,
                after: after.clone(),
            }),
            Edit::Set { .. } | Edit::Move { .. } | Edit::Remove { .. } => None,
        });
        Ok(new.collect())
    }
}

impl Stop {
    /// A clause of the plan.
    fn of(row: &OutlineRow) -> Stop {
        Stop {
            id: row.id.clone(),
            depth: row.depth,
            new: None,
        }
    }

    /// One that an amendment would add.
    fn new(one: &Amendment, depth: usize) -> Option<Stop> {
        let Proposal::Add { clause, .. } = &one.proposal else {
            return None;
        };
        Some(Stop {
            id: clause.id.clone(),
            depth,
            new: Some(one.id.clone()),
        })
    }
}
