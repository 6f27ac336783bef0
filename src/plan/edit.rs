//! Edits as values: each applies to a plan and hands back the edit that takes it back.

use super::{Clause, ClauseId, Field, Plan, ValueError};
use crate::i18n::Message;

/// One change to one clause.
///
/// ```
/// use plenary::plan::{Clause, Edit, Field, Kind, Plan};
///
/// let mut plan = Plan::default();
/// let clause = Clause::new("financing".parse().unwrap(), Kind::Action);
/// Edit::Add { clause: Box::new(clause) }.apply(&mut plan)?;
/// let text = |value: &str| Edit::Set {
///     clause: "financing".parse().unwrap(),
///     field: Field::Text,
///     value: Some(value.to_owned()),
/// };
/// text("Le régime est financé par l'État.").apply(&mut plan)?;
///
/// // Each edit hands back the one that takes it back.
/// let back = text("Le régime est financé par l'impôt.").apply(&mut plan)?;
/// assert_eq!(back, text("Le régime est financé par l'État."));
///
/// // Several are made, or none.
/// let gone = Edit::Remove { clause: "campaign".parse().unwrap() };
/// assert!(Edit::apply_all(&[back, gone], &mut plan).is_err());
/// assert_eq!(plan.clauses["financing"].text, "Le régime est financé par l'impôt.");
/// # Ok::<(), plenary::plan::EditError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Gives a field a new value, in its text form; no value empties it.
    Set {
        /// The clause.
        clause: ClauseId,
        /// Its field.
        field: Field,
        /// The text form of the new value.
        value: Option<String>,
    },
    /// Adds a clause.
    Add {
        /// The new clause.
        clause: Box<Clause>,
    },
    /// Removes a clause under which no other stands.
    Remove {
        /// The clause.
        clause: ClauseId,
    },
    /// Puts a clause under another parent, or at another place under the same.
    Move {
        /// The clause.
        clause: ClauseId,
        /// The clause to stand under; absent at the top.
        parent: Option<ClauseId>,
        /// The place among the siblings.
        order: i64,
    },
}

/// Why an edit cannot be made. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditError {
    /// There is no such clause.
    Unknown(ClauseId),
    /// There is such a clause already.
    Exists(ClauseId),
    /// The parent does not exist.
    NoParent(ClauseId),
    /// Other clauses stand under the one to be removed; so many.
    HasChildren(ClauseId, usize),
    /// The parent is the clause itself or stands under it.
    WithinItself(ClauseId),
    /// The text is no value of that field.
    Value(ValueError),
    /// A newer Plenary wrote the plan.
    Newer(i64),
    /// The clause's file is broken and is never rewritten.
    Broken(ClauseId),
    /// The file could not be written so that it reads back as meant.
    Unwritable(ClauseId),
}

impl EditError {
    /// The sentence for people.
    pub fn message(&self) -> Message {
        match self {
            EditError::Unknown(id) => Message::new("plan-edit-unknown").with("id", id.as_str()),
            EditError::Exists(id) => Message::new("plan-edit-exists").with("id", id.as_str()),
            EditError::NoParent(id) => Message::new("plan-edit-no-parent").with("id", id.as_str()),
            EditError::HasChildren(id, count) => Message::new("plan-edit-has-children")
                .with("id", id.as_str())
                .with("count", *count),
            EditError::WithinItself(id) => {
                Message::new("plan-edit-within-itself").with("id", id.as_str())
            }
            EditError::Value(error) => error.message(),
            EditError::Newer(format) => Message::new("plan-edit-newer").with("format", *format),
            EditError::Broken(id) => Message::new("plan-edit-broken").with("id", id.as_str()),
            EditError::Unwritable(id) => {
                Message::new("plan-edit-unwritable").with("id", id.as_str())
            }
        }
    }
}

crate::i18n::spoken!(EditError);

impl From<ValueError> for EditError {
    fn from(error: ValueError) -> Self {
        EditError::Value(error)
    }
}

impl Edit {
    /// The clause it changes.
    pub fn clause(&self) -> &ClauseId {
        match self {
            Edit::Add { clause } => &clause.id,
            Edit::Set { clause, .. } | Edit::Remove { clause } | Edit::Move { clause, .. } => {
                clause
            }
        }
    }

    /// Makes the edit and hands back its inverse.
    ///
    /// # Errors
    ///
    /// [`EditError`] says why it cannot be made; the plan is then unchanged.
    pub fn apply(&self, plan: &mut Plan) -> Result<Edit, EditError> {
        if plan.read_only() {
            return Err(EditError::Newer(plan.manifest.format));
        }
        match self {
            Edit::Set {
                clause,
                field,
                value,
            } => set(plan, clause, field, value.as_deref()),
            Edit::Add { clause } => add(plan, clause),
            Edit::Remove { clause } => remove(plan, clause),
            Edit::Move {
                clause,
                parent,
                order,
            } => reposition(plan, clause, parent.as_ref(), *order),
        }
    }

    /// Makes several edits or none, and hands back what takes them all back, in the order to apply it.
    ///
    /// # Errors
    ///
    /// That of the first edit that cannot be made; the plan is then unchanged.
    pub fn apply_all(edits: &[Edit], plan: &mut Plan) -> Result<Vec<Edit>, EditError> {
        let mut inverses = Vec::with_capacity(edits.len());
        for edit in edits {
            match edit.apply(plan) {
                Ok(inverse) => inverses.push(inverse),
                Err(error) => {
                    for inverse in inverses.iter().rev() {
                        inverse.apply(plan)?;
                    }
                    return Err(error);
                }
            }
        }
        inverses.reverse();
        Ok(inverses)
    }
}

fn set(
    plan: &mut Plan,
    id: &ClauseId,
    field: &Field,
    value: Option<&str>,
) -> Result<Edit, EditError> {
    let absent = absent(plan, id);
    let clause = plan.clauses.get_mut(id).ok_or(absent)?;
    let before = clause.get(field);
    clause.set(field, value)?;
    Ok(Edit::Set {
        clause: id.clone(),
        field: field.clone(),
        value: before,
    })
}

fn add(plan: &mut Plan, clause: &Clause) -> Result<Edit, EditError> {
    if plan.broken.contains_key(clause.id.as_str()) {
        return Err(EditError::Broken(clause.id.clone()));
    }
    if plan.clauses.contains_key(&clause.id) {
        return Err(EditError::Exists(clause.id.clone()));
    }
    if let Some(parent) = &clause.parent {
        parent_exists(plan, parent)?;
    }
    let folder = super::format::folder_for(plan, clause);
    plan.folders.insert(clause.id.clone(), folder);
    plan.clauses.insert(clause.id.clone(), clause.clone());
    Ok(Edit::Remove {
        clause: clause.id.clone(),
    })
}

fn remove(plan: &mut Plan, id: &ClauseId) -> Result<Edit, EditError> {
    let below = plan.children(Some(id)).len();
    if below > 0 && plan.clauses.contains_key(id) {
        return Err(EditError::HasChildren(id.clone(), below));
    }
    let absent = absent(plan, id);
    let clause = plan.clauses.remove(id).ok_or(absent)?;
    plan.folders.remove(id);
    Ok(Edit::Add {
        clause: Box::new(clause),
    })
}

fn reposition(
    plan: &mut Plan,
    id: &ClauseId,
    parent: Option<&ClauseId>,
    order: i64,
) -> Result<Edit, EditError> {
    let clause = plan.clauses.get(id);
    let old = clause
        .map(|clause| clause.parent.clone())
        .ok_or_else(|| absent(plan, id))?;
    // A clause that only changes its place may stay under a parent that is missing or in a circle.
    if let Some(parent) = parent.filter(|parent| old.as_ref() != Some(*parent)) {
        parent_exists(plan, parent)?;
        if plan.is_within(parent, id) {
            return Err(EditError::WithinItself(id.clone()));
        }
    }
    let absent = absent(plan, id);
    let clause = plan.clauses.get_mut(id).ok_or(absent)?;
    let before = std::mem::replace(&mut clause.order, order);
    clause.parent = parent.cloned();
    Ok(Edit::Move {
        clause: id.clone(),
        parent: old,
        order: before,
    })
}

/// Why a clause cannot be found: its file is broken, or there is none.
fn absent(plan: &Plan, id: &ClauseId) -> EditError {
    if plan.broken.contains_key(id.as_str()) {
        EditError::Broken(id.clone())
    } else {
        EditError::Unknown(id.clone())
    }
}

fn parent_exists(plan: &Plan, parent: &ClauseId) -> Result<(), EditError> {
    if plan.clauses.contains_key(parent) {
        Ok(())
    } else {
        Err(EditError::NoParent(parent.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::testing::{clause, clause_id, id, plan};
    use crate::plan::{Outline, place, place_new};
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn edit() -> impl Strategy<Value = Edit> {
        prop_oneof![
            (clause_id(), clause(), 0usize..15).prop_map(|(clause, from, at)| {
                let new = Field::Other("new".to_owned());
                let field = Field::KNOWN.get(at).cloned().unwrap_or(new);
                let value = from.get(&field);
                Edit::Set {
                    clause,
                    field,
                    value,
                }
            }),
            clause().prop_map(|clause| Edit::Add {
                clause: Box::new(clause)
            }),
            clause_id().prop_map(|clause| Edit::Remove { clause }),
            (clause_id(), proptest::option::of(clause_id()), any::<i64>()).prop_map(
                |(clause, parent, order)| Edit::Move {
                    clause,
                    parent,
                    order
                }
            ),
        ]
    }

    fn few() -> Plan {
        plan(&[
            ("a", None, 1),
            ("b", Some("a"), 1),
            ("c", Some("b"), 1),
            ("d", None, 2),
        ])
    }

    proptest! {
        #[test]
        fn every_edit_is_taken_back_by_its_inverse(edits in vec(edit(), 1..20)) {
            let mut plan = few();
            let mut states = Vec::new();
            for edit in &edits {
                let before = plan.clauses.clone();
                match edit.apply(&mut plan) {
                    Ok(inverse) => states.push((before, inverse)),
                    Err(_) => prop_assert_eq!(&plan.clauses, &before),
                }
                prop_assert_eq!(Outline::of(&plan).rows().len(), plan.clauses.len());
                prop_assert!(plan.clauses.keys().eq(plan.folders.keys()));
            }
            for (before, inverse) in states.into_iter().rev() {
                inverse.apply(&mut plan).unwrap();
                prop_assert_eq!(&plan.clauses, &before);
            }
        }

        #[test]
        fn a_placed_clause_stands_where_it_was_put(
            orders in vec(prop_oneof![-3i64..4, any::<i64>(), Just(i64::MAX), Just(i64::MIN)], 1..6),
            after in proptest::option::of(0usize..6),
        ) {
            let names = ["p", "q", "r", "s", "t", "u"];
            let rows: Vec<_> = names.iter().zip(&orders).map(|(name, order)| (*name, None, *order)).collect();
            let mut plan = plan(&rows);
            let after = after.and_then(|at| rows.get(at)).map(|(name, _, _)| id(name));
            let mut expected: Vec<ClauseId> = Outline::of(&plan).rows().iter().map(|row| row.id.clone()).collect();
            let at = after.as_ref().map_or(0, |after| expected.iter().position(|it| it == after).unwrap() + 1);
            expected.insert(at, id("new"));
            let gap = place_new(&plan, None, after.as_ref());
            Edit::apply_all(&gap.moves, &mut plan).unwrap();
            let clause = Clause { order: gap.order, ..Clause::new(id("new"), crate::plan::Kind::Action) };
            Edit::Add { clause: Box::new(clause) }.apply(&mut plan).unwrap();
            let order: Vec<ClauseId> = Outline::of(&plan).rows().iter().map(|row| row.id.clone()).collect();
            prop_assert_eq!(order, expected);
        }
    }

    #[test]
    fn placing_a_clause_of_the_plan_moves_only_what_must() {
        let mut plan = few();
        assert_eq!(place(&plan, &id("c"), None, Some(&id("d"))).len(), 1);
        let edits = place(&plan, &id("c"), None, Some(&id("a")));
        Edit::apply_all(&edits, &mut plan).unwrap();
        let outline = Outline::of(&plan);
        let rows: Vec<_> = outline.rows().iter().map(|row| row.id.as_str()).collect();
        assert_eq!(rows, ["a", "b", "c", "d"]);
        assert_eq!(outline.number(&id("c")), Some("2"));
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        let mut plan = few();
        let remove = |it: &str| Edit::Remove { clause: id(it) };
        let to = |it: &str, parent: &str| Edit::Move {
            clause: id(it),
            parent: Some(id(parent)),
            order: 1,
        };
        let refused = remove("b").apply(&mut plan);
        assert_eq!(refused, Err(EditError::HasChildren(id("b"), 1)));
        assert_eq!(
            remove("x").apply(&mut plan),
            Err(EditError::Unknown(id("x")))
        );
        assert_eq!(
            to("a", "c").apply(&mut plan),
            Err(EditError::WithinItself(id("a")))
        );
        assert_eq!(
            to("a", "a").apply(&mut plan),
            Err(EditError::WithinItself(id("a")))
        );
        assert_eq!(
            to("a", "x").apply(&mut plan),
            Err(EditError::NoParent(id("x")))
        );
        let both = [remove("c"), remove("c")];
        assert!(Edit::apply_all(&both, &mut plan).is_err());
        assert_eq!(plan.clauses, few().clauses);
        plan.manifest.format = 2;
        assert_eq!(remove("c").apply(&mut plan), Err(EditError::Newer(2)));
    }
}
