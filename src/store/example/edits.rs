//! `[[act.edit]]`: what an act of a script changes in the plan.

use super::keys::{Keys, field, read, words};
use crate::plan::{Clause, ClauseId, Edit, Gap, Kind, Plan, place, place_new};
use serde::Deserialize;

/// One edit: `set`, `add`, `move` or `remove` names the clause, the other keys say how.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct EditRow(Keys);

impl EditRow {
    /// The edits it stands for on a plan; making room among siblings may take several.
    pub fn edits(&self, plan: &Plan) -> Result<Vec<Edit>, String> {
        let mut keys = self.0.clone();
        let (verb, id) = keys.verb(&["set", "add", "move", "remove"])?;
        let id: ClauseId = read(&id)?;
        let edits = match verb {
            "set" => vec![Edit::Set {
                clause: id,
                field: field(&keys.needs("field")?)?,
                value: keys.text("value")?,
            }],
            "move" => {
                let (parent, after) = (keys.read("parent")?, keys.read("after")?);
                place(plan, &id, parent.as_ref(), after.as_ref())
            }
            "add" => {
                let (clause, gap, _) = new_clause(plan, id, &mut keys)?;
                let mut edits = gap.moves;
                edits.push(Edit::Add {
                    clause: Box::new(clause),
                });
                edits
            }
            _ => vec![Edit::Remove { clause: id }],
        };
        keys.end(verb)?;
        Ok(edits)
    }
}

/// The clause that `kind`, `parent`, `after` and its fields describe, the room it needs, and its sibling.
pub(super) fn new_clause(
    plan: &Plan,
    id: ClauseId,
    keys: &mut Keys,
) -> Result<(Clause, Gap, Option<ClauseId>), String> {
    let kind: Kind = read(&keys.needs("kind")?)?;
    let (parent, after) = (keys.read("parent")?, keys.read("after")?);
    let gap = place_new(plan, parent.as_ref(), after.as_ref());
    let mut clause = Clause::new(id, kind);
    clause.parent = parent;
    clause.order = gap.order;
    for (field, value) in keys.fields()? {
        let set = clause.set(&field, Some(&value));
        set.map_err(|error| words(error.message()))?;
    }
    Ok((clause, gap, after))
}
