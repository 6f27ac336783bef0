//! Which number each clause bore after a change. Numbers are stored nowhere: they follow from where the clauses stood.

use crate::dialogue::proceedings::Numbers;
use crate::plan::format::read_clause;
use crate::plan::{Clause, ClauseId, Outline, Plan};
use crate::store::{PlanPath, Repository, StoreError, read};
use crate::track::CommitId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Follows the clauses from one revision to the next. What differs is read, and nothing else.
pub struct Numbering<'r> {
    repository: &'r Repository,
    path: &'r PlanPath,
    at: Option<CommitId>,
    plan: Plan,
    numbers: Arc<Numbers>,
}

impl<'r> Numbering<'r> {
    /// Before there was anything.
    pub fn new(repository: &'r Repository, path: &'r PlanPath) -> Numbering<'r> {
        Numbering {
            repository,
            path,
            at: None,
            plan: Plan::default(),
            numbers: Arc::default(),
        }
    }

    /// The numbers at a revision; with them those of clauses that were there at the one before and are gone.
    pub fn at(&mut self, revision: CommitId) -> Result<Arc<Numbers>, StoreError> {
        let files = self.repository.changed(self.path, self.at, revision)?;
        self.repository
            .present(files.values().filter_map(|(_, new)| *new))?;
        self.at = Some(revision);
        let mut after: BTreeMap<ClauseId, Option<Clause>> = BTreeMap::new();
        for (path, (_, new)) in files.iter().filter(|it| it.0.starts_with("clauses/")) {
            let Ok(clause) = read::stem(path).parse::<ClauseId>() else {
                continue;
            };
            let text = new.and_then(|new| String::from_utf8(self.repository.blob(new)?).ok());
            let read = text.and_then(|text| read_clause(&text, read::stem(path)).ok());
            // A file that went to another folder is there twice: once as gone.
            let known = after.entry(clause).or_default();
            *known = read.or(known.take());
        }
        let mut moved = false;
        for (id, clause) in after {
            let stands = |it: &Clause| (it.parent.clone(), it.order);
            let before = self.plan.clauses.get(&id).map(stands);
            moved |= before != clause.as_ref().map(stands);
            match clause {
                Some(clause) => self.plan.clauses.insert(id, clause),
                None => self.plan.clauses.remove(&id),
            };
        }
        if !moved {
            return Ok(Arc::clone(&self.numbers));
        }
        let outline = Outline::of(&self.plan);
        let rows = outline.rows().iter();
        let numbers: Numbers = rows
            .filter_map(|row| Some((row.id.clone(), outline.number(&row.id)?.to_owned())))
            .collect();
        let before = std::mem::replace(&mut self.numbers, Arc::new(numbers));
        let mut with_gone = (*self.numbers).clone();
        for (clause, number) in before.iter() {
            with_gone
                .entry(clause.clone())
                .or_insert_with(|| number.clone());
        }
        Ok(Arc::new(with_gone))
    }
}
