//! Carrying an act's edits onto a head that moved since its author looked: by clause, by field and, in prose,
//! by word.
//!
//! ```text
//!   seen   Le taux est fixé par décret.             what the author looked at
//!    ├──── Le taux est fixé par accord.             what the author made of it: the act
//!   head   Le taux est fixé chaque année par décret.
//!    ╰──── Le taux est fixé chaque année par accord.  the act as it is recorded
//! ```

use super::act::{Meanwhile, Overtaken};
use super::naming::freed;
use crate::plan::{Clause, ClauseId, Edit, Field, Plan};
use crate::store::StoreError;
use crate::text::{Merge, merge};

/// Edits as they are to be made at the head.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Rebased {
    pub edits: Vec<Edit>,
    /// `by` is still unknown here.
    pub overtaken: Vec<Overtaken>,
    pub merged: Vec<(ClauseId, Field)>,
}

/// Carries edits made on `seen` onto `head`.
pub(in crate::store) fn rebase(
    edits: &[Edit],
    seen: &Plan,
    head: &Plan,
    meanwhile: Meanwhile,
) -> Result<Rebased, StoreError> {
    let mut out = Rebased::default();
    let edits = freed(edits, seen, head);
    // A clause that this act adds or already edits has moved on from what was seen: later edits of the same
    // act build on the earlier ones.
    let mut added: Vec<&ClauseId> = Vec::new();
    let mut set: Vec<(&ClauseId, &Field)> = Vec::new();
    for edit in edits.iter() {
        let id = edit.clause();
        let (before, now) = (seen.clauses.get(id), head.clauses.get(id));
        if before.is_some() && now.is_none() && !head.broken.contains_key(id.as_str()) {
            return Err(StoreError::RemovedMeanwhile(id.clone()));
        }
        match (edit, before, now) {
            (Edit::Add { .. }, ..) => added.push(id),
            (Edit::Set { field, value, .. }, Some(before), Some(now))
                if !added.contains(&id) && !set.contains(&(id, field)) =>
            {
                set.push((id, field));
                let value = out.field((id, field), value.as_deref(), (before, now), meanwhile)?;
                out.edits.push(Edit::Set {
                    clause: id.clone(),
                    field: field.clone(),
                    value,
                });
                continue;
            }
            (Edit::Move { .. }, Some(before), Some(now)) => out.place(before, now),
            (Edit::Remove { .. }, Some(before), Some(now)) if before != now => {
                return Err(StoreError::ChangedMeanwhile(id.clone()));
            }
            _ => {}
        }
        out.edits.push(edit.clone());
    }
    Ok(out)
}

impl Rebased {
    /// The value a field gets, which both the author and somebody else may have changed.
    fn field(
        &mut self,
        (id, field): (&ClauseId, &Field),
        value: Option<&str>,
        (before, now): (&Clause, &Clause),
        meanwhile: Meanwhile,
    ) -> Result<Option<String>, StoreError> {
        let ours = value.filter(|value| !value.is_empty()).map(str::to_owned);
        let (base, theirs) = (before.get(field), now.get(field));
        if base == theirs || ours == theirs {
            return Ok(ours);
        }
        if meanwhile == Meanwhile::Ask {
            return Err(StoreError::FieldMeanwhile(id.clone()));
        }
        if meanwhile == Meanwhile::ByWord
            && let Some(text) = by_word(field, base.as_deref(), ours.as_deref(), theirs.as_deref())
        {
            self.merged.push((id.clone(), field.clone()));
            return Ok(Some(text));
        }
        self.overtaken.push(Overtaken {
            clause: id.clone(),
            field: Some(field.clone()),
            by: None,
            text: theirs.unwrap_or_default(),
        });
        Ok(ours)
    }

    fn place(&mut self, before: &Clause, now: &Clause) {
        if (&before.parent, before.order) != (&now.parent, now.order) {
            self.overtaken.push(Overtaken {
                clause: now.id.clone(),
                field: None,
                by: None,
                text: now
                    .parent
                    .as_ref()
                    .map(ClauseId::to_string)
                    .unwrap_or_default(),
            });
        }
    }
}

/// The clean merge of a title or of prose, if there is one. Other fields are values, not words.
pub(in crate::store) fn by_word(
    field: &Field,
    base: Option<&str>,
    ours: Option<&str>,
    theirs: Option<&str>,
) -> Option<String> {
    if !field.is_prose() {
        return None;
    }
    match merge(base?, ours?, theirs?) {
        Merge::Clean(text) => Some(text),
        Merge::Collision { .. } => None,
    }
}
