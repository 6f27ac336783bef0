//! One clause on three sides, field by field, and its file.

use super::field_merge::FieldMerge;
use super::{Keep, Three, field, plain};
use crate::plan::format::{edit_clause_file, read_clause, write_clause};
use crate::plan::{Clause, Edit, Field};
use std::collections::BTreeSet;

/// The content of a clause that both sides have, at our place, and the fields in which they collide. A clause that both
/// added has no base.
pub(super) fn content(three: Three<&Clause>, keep: Keep) -> (Clause, Vec<(Field, FieldMerge)>) {
    let mut merged = three.ours.clone();
    let mut collided = Vec::new();
    if same_content(three.base, three.theirs) {
        return (merged, collided);
    }
    for one in fields(three) {
        let texts = three.map(|side| side.get(&one));
        let values = texts.as_ref().map(Option::as_deref);
        let mut found = field::field(&one, values, keep);
        if merged.set(&one, Some(&found.value)).is_err() {
            let ours = texts.ours.clone().unwrap_or_default();
            let theirs = texts.theirs.clone().unwrap_or_default();
            found = FieldMerge::collided(ours, theirs.clone(), theirs.len());
        }
        if !found.strokes.is_empty() {
            collided.push((one, found));
        }
    }
    (merged, collided)
}

/// Every field that any side may have.
fn fields(three: Three<&Clause>) -> Vec<Field> {
    let mut fields = Field::KNOWN.to_vec();
    let sides = [three.base, three.ours, three.theirs];
    let unknown = sides.into_iter().flat_map(|side| &side.unknown);
    let unknown: BTreeSet<&String> = unknown.map(|(key, _)| key).collect();
    fields.extend(unknown.into_iter().map(|key| Field::Other(key.clone())));
    fields
}

/// Whether two states of a clause say the same, wherever they stand.
pub(super) fn same_content(one: &Clause, other: &Clause) -> bool {
    if (&one.parent, one.order) == (&other.parent, other.order) {
        return one == other;
    }
    let placed = Clause {
        parent: other.parent.clone(),
        order: other.order,
        ..one.clone()
    };
    placed == *other
}

/// The file of a clause that both sides have and that is to say what `merged` says: with the comments and the layout of
/// both where they can be merged as well, else with ours.
pub(super) fn text(three: Three<Option<&str>>, merged: &Clause) -> Option<String> {
    let id = merged.id.as_str();
    // Where neither has a comment or a layout of its own, there is nothing to merge but what the clauses say.
    let written = |side: Option<&str>| side.is_some_and(|text| is_written(text, id));
    if written(three.ours) && written(three.theirs) {
        return Some(write_clause(merged));
    }
    let says = |text: &str| read_clause(text, id).is_ok_and(|it| it == *merged);
    if let Some(text) = plain::by_word(three).filter(|text| says(text)) {
        return Some(text);
    }
    edited(three.ours?, merged)
}

/// Whether a file is just as Plenary writes it.
fn is_written(text: &str, id: &str) -> bool {
    read_clause(text, id).is_ok_and(|clause| write_clause(&clause) == text)
}

/// A file changed to say this.
pub(super) fn edited(text: &str, merged: &Clause) -> Option<String> {
    let id = &merged.id;
    let now = read_clause(text, id.as_str()).ok()?;
    let mut text = text.to_owned();
    for edit in edits(&now, merged) {
        text = edit_clause_file(Some(&text), &edit).ok()??;
    }
    Some(text)
}

/// What makes of one state of a clause another.
fn edits(now: &Clause, then: &Clause) -> Vec<Edit> {
    let clause = then.id.clone();
    let three = Three {
        base: now,
        ours: now,
        theirs: then,
    };
    let mut edits: Vec<Edit> = fields(three)
        .into_iter()
        .filter(|field| now.get(field) != then.get(field))
        .map(|field| Edit::Set {
            clause: clause.clone(),
            value: then.get(&field),
            field,
        })
        .collect();
    if (&now.parent, now.order) != (&then.parent, then.order) {
        edits.push(Edit::Move {
            clause,
            parent: then.parent.clone(),
            order: then.order,
        });
    }
    edits
}
