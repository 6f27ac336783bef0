//! Values of rows that come back as they were: spelled as they were, too.

use super::rows::{continued, first};
use super::{read, read_clause};
use crate::plan::row::{Cells, Rows};
use crate::plan::{Clause, Field};
use std::collections::BTreeMap;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// A clause's file with what comes back in its rows spelled as in `then`: what it says otherwise than `now`, from which
/// it was made, and in the same row and column as `then`. It says the same as before.
pub fn spell_as_then(text: String, now: &str, then: &str, id: &str) -> String {
    spelled(&text, now, then, id).unwrap_or(text)
}

/// Nothing where any of the files cannot be read, or where nothing comes back.
fn spelled(text: &str, now: &str, then: &str, id: &str) -> Option<String> {
    let read = |text: &str| read_clause(text, id).ok();
    let (after, before, old) = (read(text)?, read(now)?, read(then)?);
    let rows = |key: &str| Some((places(text, key)?, places(then, key)?));
    let mut spans: Vec<(Range<usize>, &str)> = Vec::new();
    let mut look = |key: &str, cells: [Vec<Cells>; 3], from: [Vec<Option<usize>>; 2]| {
        let Some((here, there)) = rows(key) else {
            return;
        };
        let [after, before, old] = &cells;
        let [kept, back] = &from;
        for (at, row) in after.iter().enumerate() {
            let of = |from: &[Option<usize>]| from.get(at).copied().flatten();
            let stands = of(kept).and_then(|at| before.get(at));
            let (Some(was), Some(place)) = (of(back), here.get(at)) else {
                continue;
            };
            let (Some(said), Some(stood)) = (old.get(was), there.get(was)) else {
                continue;
            };
            let untouched = |cell| stands.is_some_and(|row| row.contains(cell));
            let mine = row.iter().filter(|cell| said.contains(cell));
            spans.extend(mine.filter(|cell| !untouched(cell)).filter_map(|(key, _)| {
                let spelling = then.get(stood.get(key)?.clone())?;
                Some((place.get(key)?.clone(), spelling))
            }));
        }
    };
    for field in Field::ROWS {
        each(field, [&after, &before, &old], &mut look);
    }
    spans.sort_by_key(|(span, _)| span.start);
    let mut out = text.to_owned();
    for (span, spelling) in spans.into_iter().rev() {
        out.replace_range(span, spelling);
    }
    (read(&out)? == after).then_some(out)
}

/// Looks at one kind of row: what it says after, now and then, and of which row now and then each after is the
/// continuation.
fn each(
    field: &Field,
    clauses: [&Clause; 3],
    look: &mut impl FnMut(&str, [Vec<Cells>; 3], [Vec<Option<usize>>; 2]),
) {
    let rows = clauses.map(|clause| clause.rows(field));
    let key = rows.iter().flatten().next().map_or("", |rows| first(*rows));
    let cells = rows.map(|rows| rows.map(Rows::cells).unwrap_or_default());
    let [after, now, then] = &cells;
    let from = [continued(key, now, after), continued(key, then, after)];
    look(field.key(), cells, from);
}

/// Where the values of each row stand in a file.
fn places(text: &str, key: &str) -> Option<Vec<BTreeMap<String, Range<usize>>>> {
    let table = read::table(text).ok()?;
    let DeValue::Array(rows) = table.get(key)?.get_ref() else {
        return None;
    };
    let row = |table: &DeTable<'_>| {
        let cells = table.iter();
        let cells = cells.map(|(key, value)| (key.get_ref().to_string(), value.span()));
        cells.collect()
    };
    let rows = rows.iter().map(|item| item.get_ref().as_table().map(row));
    Some(rows.map(Option::unwrap_or_default).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "id = \"a\"\nkind = \"action\"\n";

    fn file(rows: &str) -> String {
        format!("{HEAD}{rows}")
    }

    #[test]
    fn what_comes_back_is_spelled_as_it_was_and_nothing_else_is() {
        let then = file(
            "\n[[cost]]\nname = 'A'\namount = 0x10 # so\n\n[[cost]]\nname = 'B'\namount = 1_0\n",
        );
        let now = file(
            "\n[[cost]]\nname = 'A'\namount = 17 # so\nyear = 2004\n\n[[cost]]\nname = \"B\"\namount = 10\n",
        );
        let text = now.replace("= 17", "= 16");
        assert_eq!(
            spell_as_then(text, &now, &then, "a"),
            now.replace("= 17", "= 0x10"),
        );
    }

    #[test]
    fn a_row_is_known_under_another_name_and_in_a_list_on_one_line() {
        let then = file("cost = [{ name = 'A', amount = 1e3 }, { name = 'B' }]\n");
        let now = file("cost = [{ name = 'Z', amount = 7 }, { name = 'B' }]\n");
        let text = now.replace("= 7", "= 1000");
        assert_eq!(
            spell_as_then(text, &now, &then, "a"),
            now.replace("= 7", "= 1e3"),
        );
    }

    #[test]
    fn what_reads_otherwise_than_then_stays() {
        let then = file("\n[[cost]]\nname = 'A'\namount = 0x10\n");
        let now = file("\n[[cost]]\nname = 'A'\namount = 17\n");
        let text = now.replace("17", "18");
        assert_eq!(spell_as_then(text.clone(), &now, &then, "a"), text);
    }
}
