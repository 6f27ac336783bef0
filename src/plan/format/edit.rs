//! Edits of a clause's file that leave everything else in it as it was.

use super::write::{value_of, write_clause};
use super::{read_clause, rows, splice};
use crate::plan::{Clause, Edit, EditError, Field, quote};

/// The new content of a clause's file, or nothing where the edit removes it. Comments, unknown keys, the order
/// of keys and the spelling of everything untouched stay. The result is read back before it is handed out.
///
/// # Errors
///
/// [`EditError`] says why the edit cannot be made; a broken file is never rewritten.
pub fn edit_clause_file(old: Option<&str>, edit: &Edit) -> Result<Option<String>, EditError> {
    match (edit, old) {
        (Edit::Add { clause }, None) => Ok(Some(write_clause(clause))),
        (Edit::Add { clause }, Some(_)) => Err(EditError::Exists(clause.id.clone())),
        (_, None) => Err(EditError::Unknown(edit.clause().clone())),
        (Edit::Remove { .. }, Some(_)) => Ok(None),
        (Edit::Set { field, value, .. }, Some(old)) => {
            let before = before(old, edit)?;
            let mut after = before.clone();
            after.set(field, value.as_deref())?;
            rewrite(old, &before, &after, &[field.key()]).map(Some)
        }
        (Edit::Move { parent, order, .. }, Some(old)) => {
            let before = before(old, edit)?;
            let mut after = before.clone();
            after.parent.clone_from(parent);
            after.order = *order;
            rewrite(old, &before, &after, &["parent", "order"]).map(Some)
        }
    }
}

fn before(old: &str, edit: &Edit) -> Result<Clause, EditError> {
    let id = edit.clause();
    read_clause(old, id.as_str()).map_err(|_| EditError::Broken(id.clone()))
}

fn rewrite(old: &str, before: &Clause, after: &Clause, keys: &[&str]) -> Result<String, EditError> {
    let mut text = old.to_owned();
    for key in keys {
        text = put(&text, before, after, key)
            .ok_or_else(|| EditError::Unwritable(after.id.clone()))?;
    }
    let reads_back =
        |text: &str| read_clause(text, after.id.as_str()).is_ok_and(|read| read == *after);
    // A file with CRLF throughout keeps it, unless that would change what the new text says.
    let crlf = splice::all_crlf(old).then(|| splice::with_crlf(&text));
    if let Some(crlf) = crlf.filter(|crlf| reads_back(crlf)) {
        return Ok(crlf);
    }
    if reads_back(&text) {
        Ok(text)
    } else {
        Err(EditError::Unwritable(after.id.clone()))
    }
}

/// The text with one key as it is after the edit.
fn put(text: &str, before: &Clause, after: &Clause, key: &str) -> Option<String> {
    let field: Field = key.parse().ok()?;
    if let (Some(before), Some(after)) = (before.rows(&field), after.rows(&field)) {
        return rows::put(text, key, before, after);
    }
    match field {
        _ if value_of(before, key) == value_of(after, key) => Some(text.to_owned()),
        // An empty heading or text stays visible as a key to fill in.
        Field::Title | Field::Text => {
            let value = value_of(after, key).unwrap_or_else(|| quote::basic(""));
            let words = after.get(&field).unwrap_or_default();
            let value = splice::quoted_alike(text, key, &words, value);
            splice::put(text, key, Some(&value))
        }
        _ => splice::put(text, key, value_of(after, key).as_deref()),
    }
}
