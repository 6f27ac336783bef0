//! Rows that were filled in, as edits of single cells of the table they stand in.

use crate::plan::{Column, Element, RowKind, TableEdit};

/// The edits that make rows of a kind of others that stand in the same table of a file.
pub(super) fn row_edits(
    base: &TableEdit,
    kind: RowKind,
    (before, after): (&[Element], &[Element]),
    from: &[Option<usize>],
) -> Vec<TableEdit> {
    let of = |row: &Element| base.clone().row(kind.key, &known(&kind, row));
    let mut edits = Vec::new();
    let gone = before.iter().enumerate();
    let gone = gone.filter(|(at, _)| !from.contains(&Some(*at)));
    edits.extend(gone.map(|(_, row)| of(row).without()));
    let old = |at: &Option<usize>| at.and_then(|at| before.get(at));
    let pairs: Vec<(Option<&Element>, &Element)> = from.iter().map(old).zip(after).collect();
    let there = pairs.iter().filter_map(|(old, new)| Some(((*old)?, *new)));
    let (renamed, same): (Vec<_>, Vec<_>) =
        there.partition(|(old, new)| known(&kind, old) != known(&kind, new));
    for (old, new) in same {
        edits.extend(filled(of(old), &kind, old, new));
    }
    let waiting = renamed.into_iter().map(|(old, new)| (old.clone(), new));
    renames(base, &kind, waiting.collect(), &mut edits);
    let came = pairs.iter().filter(|(old, _)| old.is_none());
    edits.extend(came.filter_map(|(_, new)| filled(of(new), &kind, &Element::default(), new)));
    edits
}

/// Rows that are called otherwise: a row takes another's name once that one has left it.
fn renames(
    base: &TableEdit,
    kind: &RowKind,
    mut waiting: Vec<(Element, &Element)>,
    edits: &mut Vec<TableEdit>,
) {
    let of = |row: &Element| base.clone().row(kind.key, &known(kind, row));
    while !waiting.is_empty() {
        let free = waiting.iter().position(|(_, new)| {
            let name = known(kind, new);
            let mut others = waiting.iter();
            !others.any(|(old, _)| known(kind, old) == name)
        });
        if let Some((old, new)) = free.map(|at| waiting.remove(at)) {
            edits.extend(filled(of(&old), kind, &old, new));
            continue;
        }
        // Names that go round in a circle: one row steps aside.
        let aside = waiting.first().and_then(|(old, _)| aside(kind, old));
        if let (Some(aside), Some((old, _))) = (aside, waiting.first_mut()) {
            edits.extend(filled(of(old), kind, old, &aside));
            *old = aside;
            continue;
        }
        // A year has no name that nobody has: these rows are written anew.
        let circle = std::mem::take(&mut waiting);
        edits.extend(circle.iter().map(|(old, _)| of(old).without()));
        let new = circle.iter();
        edits.extend(new.filter_map(|(_, new)| filled(of(new), kind, &Element::default(), new)));
    }
}

/// A row under a name that nobody would choose; nothing where it is not known by words.
fn aside(kind: &RowKind, row: &Element) -> Option<Element> {
    let first = kind.columns().next()?;
    let words = kind.known_by().contains(&first) && kind.holds(first) == Column::Text;
    words.then(|| Element {
        name: format!("{}~", row.name),
        ..row.clone()
    })
}

/// The text of a column of a row.
fn cell<'r>(kind: &RowKind, row: &'r Element, column: &str) -> &'r str {
    match kind.columns().next() == Some(column) {
        true => &row.name,
        false => row.column(column).unwrap_or_default(),
    }
}

/// What a row is known by.
pub(super) fn known<'k>(kind: &RowKind, row: &Element) -> Vec<(&'k str, Option<String>)> {
    let known = kind.known_by().iter();
    known
        .map(|key| (*key, kind.toml(key, cell(kind, row, key))))
        .collect()
}

/// An edit that fills the columns that read otherwise; nothing where none does.
pub(super) fn filled(
    edit: TableEdit,
    kind: &RowKind,
    old: &Element,
    new: &Element,
) -> Option<TableEdit> {
    let columns = kind.columns().filter(|column| {
        let (old, new) = (cell(kind, old, column), cell(kind, new, column));
        old != new
    });
    let edit = columns.fold(edit, |edit, column| {
        edit.set(column, kind.toml(column, cell(kind, new, column)))
    });
    let beside = new.columns.iter();
    let beside = beside.filter(|(key, _)| kind.columns().all(|column| column != key));
    let edit = beside
        .filter(|(key, value)| old.column(key) != Some(value))
        .fold(edit, |edit, (key, value)| {
            edit.set(key, Some(value.clone()))
        });
    Some(edit).filter(|edit| !edit.cells.is_empty())
}
