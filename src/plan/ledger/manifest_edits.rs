//! What was filled in of `plan.toml`, as edits of single cells of the file.

use super::manifest::{head, tables};
use super::{Kept, filled, row_edits};
use crate::plan::row::rows;
use crate::plan::{Element, RowKind, TableEdit, quote};

rows! {
    /// A delegate as the file has one, within an organisation.
    Sits by ["name"] {
        /// As it shall be shown.
        name: String,
        /// By which commits without trailers are attributed.
        email: Option<String>,
    }
}

/// What the keys of the costing begin with among the lines of the form.
const COSTING: &str = "costing-";

/// Of each row of each table, which of the rows before it was.
type From<'f> = &'f [Vec<Option<usize>>];

/// The edits that make one of the other.
pub(super) fn edits(before: &Kept, after: &Kept, from: From<'_>) -> Vec<TableEdit> {
    let mut edits = lines(before, after);
    for (at, kind) in tables().into_iter().enumerate() {
        let rows = (before.table(at), after.table(at));
        edits.extend(match kind.key {
            "delegates" => delegates(before, after, from),
            "assumptions" => assumptions(rows),
            _ => row_edits(&TableEdit::manifest(), kind, rows, origins(from, at)),
        });
    }
    edits
}

fn origins(from: From<'_>, table: usize) -> &[Option<usize>] {
    from.get(table).map_or(&[], Vec::as_slice)
}

/// The lines; those of the costing stand in a table of their own.
fn lines(before: &Kept, after: &Kept) -> Vec<TableEdit> {
    let (Some(old), Some(new)) = (&before.head, &after.head) else {
        return Vec::new();
    };
    let Some(edit) = filled(TableEdit::manifest(), &head(), old, new) else {
        return Vec::new();
    };
    let mut costing = TableEdit::manifest().table("costing");
    let mut own = TableEdit::manifest();
    for (key, value) in edit.cells {
        match key.strip_prefix(COSTING) {
            Some(key) => costing = costing.set(key, value),
            None => own = own.set(&key, value),
        }
    }
    let all = [own, costing].into_iter();
    all.filter(|edit| !edit.cells.is_empty()).collect()
}

/// The list of what is taken for granted, written anew where it reads otherwise.
fn assumptions((before, after): (&[Element], &[Element])) -> Vec<TableEdit> {
    if before == after {
        return Vec::new();
    }
    let texts: Vec<String> = after.iter().map(|row| row.name.clone()).collect();
    let list = Some(quote::list(&texts)).filter(|_| !texts.is_empty());
    vec![TableEdit::manifest().set("assumptions", list)]
}

/// The delegates of each organisation, in its row. Those of one that is gone went with it.
fn delegates(before: &Kept, after: &Kept, from: From<'_>) -> Vec<TableEdit> {
    let kind = RowKind::of::<Sits>("delegates");
    let mut edits = Vec::new();
    for (at, member) in after.table(0).iter().enumerate() {
        let was = origins(from, 0).get(at).copied().flatten();
        let was = was.and_then(|at| before.table(0).get(at));
        let old = seats(before.table(1), was.map(|it| it.name.as_str()));
        let new = seats(after.table(1), Some(&member.name));
        let place = |seat: usize| {
            let origin = origins(from, 1).get(seat).copied().flatten()?;
            old.iter().position(|(at, _)| *at == origin)
        };
        let origins: Vec<Option<usize>> = new.iter().map(|(at, _)| place(*at)).collect();
        let id = Some(quote::basic(&member.name));
        let base = TableEdit::manifest().row("organisation", &[("id", id)]);
        let rows = |seats: &[(usize, Element)]| -> Vec<Element> {
            seats.iter().map(|(_, seat)| seat.clone()).collect()
        };
        edits.extend(row_edits(&base, kind, (&rows(&old), &rows(&new)), &origins));
    }
    edits
}

/// Those who sit for an organisation, as its row has them, each with its place in the table of all.
fn seats(all: &[Element], organisation: Option<&str>) -> Vec<(usize, Element)> {
    let of = all.iter().enumerate();
    let of = of.filter(|(_, seat)| Some(seat.name.as_str()) == organisation);
    let sits = of.map(|(at, seat)| {
        let columns = seat.columns.iter().filter(|(key, _)| key != "name");
        let row = Element {
            name: seat.column("name").unwrap_or_default().to_owned(),
            columns: columns.cloned().collect(),
        };
        (at, row)
    });
    sits.collect()
}
