//! What somebody else recorded meanwhile of what a form keeps beside the clauses: cells that were not touched here follow
//! it, and a cell that reads otherwise both here and there is told before it is replaced.

use super::{Entry, Fields, Value};
use crate::app::table::{Flaw, Table};
use crate::i18n::Message;
use crate::plan::{Element, Kept, RowKind, Severity};

impl Fields {
    /// Brings the form to what stands now. Whether something reads otherwise both here and there: it is told at its place,
    /// and what is typed here replaces it when it is recorded the next time.
    pub fn meet(&mut self, now: &Kept) -> bool {
        let head = now.head.clone().unwrap_or_default();
        let mut met = false;
        let mut tables = 0..;
        for at in 0..self.entries.len() {
            let Some(entry) = self.entries.get_mut(at) else {
                continue;
            };
            let said = match &mut entry.value {
                Value::Rows(table) => rows(table, now.table(tables.next().unwrap_or(0))),
                _ => line(entry, &head),
            };
            if let Value::Rows(table) = &entry.value {
                entry.before = table.before();
            }
            if let Some(said) = said.filter(|_| !met) {
                met = true;
                self.selected = at;
                self.inside = self
                    .entries
                    .get(at)
                    .is_some_and(|it| it.value.table().is_some());
                self.wrong = Some(said);
            }
        }
        met
    }
}

/// A line of the head.
fn line(entry: &mut Entry, head: &Element) -> Option<Message> {
    let theirs = head.column(entry.field.key()).unwrap_or_default();
    if theirs == entry.before {
        return None;
    }
    let untouched = !entry.is_changed();
    if untouched {
        entry.value.put(theirs);
    }
    theirs.clone_into(&mut entry.before);
    (!untouched && entry.value.text() != theirs).then(|| told(theirs))
}

fn told(theirs: &str) -> Message {
    Message::new("table-met").with("theirs", theirs)
}

/// Rows that stand there and not here: those that are new there come in, and so do those that were taken out here while
/// something was done to them there.
fn came_in<'r>(
    others: impl Iterator<Item = &'r Element>,
    (kind, was): (&RowKind, &[Element]),
    mine: &mut Vec<Element>,
    flaws: &mut Vec<Flaw>,
) {
    for theirs in others {
        let mut old = was.iter();
        let old = old.find(|one| known(kind, one) == known(kind, theirs));
        if old == Some(theirs) {
            continue;
        }
        if old.is_some() {
            flaws.push(flaw(kind, mine.len(), "", None));
        }
        mine.push(theirs.clone());
    }
}

/// The rows. Which row is which is told by what it is known by.
fn rows(table: &mut Table, now: &[Element]) -> Option<Message> {
    if table.was == now {
        return None;
    }
    let kind = table.kind;
    let was = table.was.clone();
    let is = |row: &Element, one: &Element| known(&kind, one) == known(&kind, row);
    let same = |row: &Element| now.iter().position(|one| is(row, one));
    let mut mine: Vec<Element> = Vec::new();
    let mut flaws: Vec<Flaw> = Vec::new();
    let mut taken: Vec<usize> = Vec::new();
    for (row, from) in table.elements().into_iter().zip(table.origins()) {
        let old = from.and_then(|from| was.get(from));
        let place = same(old.unwrap_or(&row));
        taken.extend(place);
        match (old, place.and_then(|at| now.get(at))) {
            // It went there, and nothing was done to it here.
            (Some(old), None) if *old == row => {}
            (Some(_), None) => {
                flaws.push(flaw(&kind, mine.len(), "", None));
                mine.push(row);
            }
            (old, Some(theirs)) => {
                let blank = Element::default();
                let three = (old.unwrap_or(&blank), row, theirs);
                let merged = cells(&kind, three, &mut |key, text| {
                    flaws.push(flaw(&kind, mine.len(), text, Some(key)));
                });
                mine.push(merged);
            }
            (None, None) => mine.push(row),
        }
    }
    let others = now.iter().enumerate().filter(|(at, _)| !taken.contains(at));
    let others = others.map(|(_, theirs)| theirs);
    came_in(others, (&kind, &was), &mut mine, &mut flaws);
    table.put(&mine, now.to_vec());
    let first = flaws.first().cloned();
    if let Some((row, column)) = first.as_ref().and_then(|flaw| flaw.at.clone()) {
        table.select(row, &column);
    }
    table.met = flaws;
    first.map(|flaw| flaw.message)
}

/// A row by its columns: what was not touched here is as it is there.
fn cells(
    kind: &RowKind,
    (old, mine, theirs): (&Element, Element, &Element),
    met: &mut dyn FnMut(&str, &str),
) -> Element {
    let mut merged = mine.clone();
    for (place, key) in kind.columns().enumerate() {
        let of = |row: &Element| match place {
            0 => row.name.clone(),
            _ => row.column(key).unwrap_or_default().to_owned(),
        };
        let (old, here, there) = (of(old), of(&mine), of(theirs));
        if there == old || there == here {
            continue;
        }
        if here != old {
            met(key, &there);
            continue;
        }
        match place {
            0 => merged.name = there,
            _ => merged.put(key, Some(there.as_str()).filter(|it| !it.is_empty())),
        }
    }
    merged
}

fn flaw(kind: &RowKind, row: usize, theirs: &str, column: Option<&str>) -> Flaw {
    let first = kind.known_by().first().copied().unwrap_or_default();
    Flaw {
        at: Some((row, column.unwrap_or(first).to_owned())),
        severity: Severity::Warning,
        message: match column {
            Some(_) => told(theirs),
            None => Message::new("table-met-row"),
        },
    }
}

/// What a row is known by.
fn known(kind: &RowKind, row: &Element) -> Vec<String> {
    let first = kind.columns().next();
    let known = kind.known_by().iter();
    let cell = |key: &&str| match first == Some(*key) {
        true => row.name.clone(),
        false => row.column(key).unwrap_or_default().to_owned(),
    };
    known.map(cell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::table::columns;
    use crate::i18n::Language;
    use crate::plan::{Ledger, Plan};

    fn table(text: &str) -> Table {
        let kind = Ledger::Figure("f".to_owned()).tables()[0];
        let all = columns(kind, &Plan::default(), Language::English);
        Table::new(kind, all, kind.rows(text).unwrap()).appending()
    }

    #[test]
    fn other_cells_follow_and_the_same_cell_is_told() {
        let was = "2004; value: 1\n2005; value: 2; source: a\n2006; value: 3";
        let mut mine = table(was);
        mine.select(0, "value");
        mine.set("10");
        mine.select(1, "value");
        mine.set("20");
        mine.select(2, "year");
        mine.remove();
        let now = "2004; value: 1; status: assumed\n2005; value: 25; source: a\n2006; value: 3\n2007; value: 4";
        let now = mine.kind.rows(now).unwrap();
        let said = rows(&mut mine, &now).unwrap().to_string();
        assert!(said.contains("25"), "{said}");
        assert_eq!(mine.row, 1);
        assert_eq!(
            mine.text(),
            "2004; value: 10; status: assumed\n2005; value: 20; source: a\n2007; value: 4"
        );
        assert_eq!(mine.origins(), [Some(0), Some(1), Some(3)]);
        assert_eq!(rows(&mut mine, &now), None, "the next time it is recorded");
    }

    #[test]
    fn a_row_that_went_there_and_was_changed_here_is_told() {
        let mut mine = table("2004; value: 1\n2005; value: 2");
        mine.select(0, "value");
        mine.set("10");
        let now = mine.kind.rows("2005; value: 2").unwrap();
        assert!(rows(&mut mine, &now).is_some());
        assert_eq!(mine.text(), "2004; value: 10\n2005; value: 2");
        assert_eq!(mine.origins(), [None, Some(0)]);
    }
}
