//! Files of data as they become where rows are changed or added, and none goes: what a table of another program brings in.
//! All else that stands in a file stays, comments and unknown keys too.

use super::sheet::read_sheet;
use super::{figures, read, table};
use crate::plan::Plan;
use crate::plan::row::{Row, Sheet, cells};
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table};

/// The text of the file at a path so that it says what the plan says; `old` is the text there is. Nothing where that cannot
/// be done by changing and adding rows, or the file is too odd to edit.
pub fn updated_sheet(path: &str, old: Option<&str>, after: &Plan) -> Option<String> {
    let mut before = Plan::default();
    if let Some(old) = old {
        read_sheet(&mut before, path, old.as_bytes()).ok()?;
    }
    let old = &*read::lines(old.unwrap_or_default());
    let mut document = figures::document(old, &read::table(old).ok()?)?;
    let (was, is) = (&before.registers, &after.registers);
    match path {
        "registers/groups.toml" => rows(entries(&mut document, "group")?, &was.groups, &is.groups)?,
        "registers/schemes.toml" => {
            sheets(entries(&mut document, "scheme")?, &was.schemes, &is.schemes)?
        }
        "registers/sources.toml" => {
            rows(entries(&mut document, "source")?, &was.sources, &is.sources)?
        }
        "registers/resources.toml" => rows(
            entries(&mut document, "resource")?,
            &was.resources,
            &is.resources,
        )?,
        "registers/coverage.toml" => rows(
            tables(document.as_table_mut(), "covered")?,
            &was.covered,
            &is.covered,
        )?,
        _ => {
            let id = path.strip_prefix("figures/")?.strip_suffix(".toml")?;
            let is = after.figures.get(id)?;
            let was = before.figures.get(id).cloned().unwrap_or_default();
            sheet(document.as_table_mut(), &was, is)?;
        }
    }
    let text = figures::text(&document).trim_start_matches('\n').to_owned();
    says(path, &text, after).then_some(text)
}

/// Whether a text reads as the plan says.
fn says(path: &str, text: &str, after: &Plan) -> bool {
    let mut read = Plan::default();
    if read_sheet(&mut read, path, text.as_bytes()).is_err() {
        return false;
    }
    let (is, wanted) = (&read.registers, &after.registers);
    match path {
        "registers/groups.toml" => is.groups == wanted.groups,
        "registers/schemes.toml" => is.schemes == wanted.schemes,
        "registers/sources.toml" => is.sources == wanted.sources,
        "registers/resources.toml" => is.resources == wanted.resources,
        "registers/coverage.toml" => is.covered == wanted.covered,
        _ => read
            .figures
            .iter()
            .all(|(id, figure)| after.figures.get(id) == Some(figure)),
    }
}

/// The entries of a register: its only tables, whatever they are called.
fn entries<'d>(document: &'d mut DocumentMut, key: &str) -> Option<&'d mut ArrayOfTables> {
    let there = document
        .iter()
        .filter(|(_, item)| item.is_array_of_tables() || item.is_array());
    let there: Vec<String> = there.map(|(key, _)| key.to_owned()).collect();
    match there.as_slice() {
        [] => tables(document.as_table_mut(), key),
        [only] => document.get_mut(only)?.as_array_of_tables_mut(),
        _ => None,
    }
}

/// The tables of a key, none yet if there is none.
fn tables<'t>(above: &'t mut Table, key: &str) -> Option<&'t mut ArrayOfTables> {
    let item = above.entry(key);
    let item = item.or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    item.as_array_of_tables_mut()
}

fn rows<R: Row>(tables: &mut ArrayOfTables, before: &[R], after: &[R]) -> Option<()> {
    each(tables, before, after, |table, before, after| {
        table::update(table, &cells(before), &cells(after))
    })
}

fn sheets<R: Sheet>(tables: &mut ArrayOfTables, before: &[R], after: &[R]) -> Option<()> {
    each(tables, before, after, sheet)
}

/// Rows that were there in their places, and new ones behind them.
fn each<R: Default + PartialEq>(
    tables: &mut ArrayOfTables,
    before: &[R],
    after: &[R],
    put: impl Fn(&mut Table, &R, &R) -> Option<()>,
) -> Option<()> {
    if tables.len() != before.len() || after.len() < before.len() {
        return None;
    }
    let (kept, new) = after.split_at_checked(before.len())?;
    for (at, (was, is)) in before.iter().zip(kept).enumerate() {
        if was != is {
            put(tables.get_mut(at)?, was, is)?;
        }
    }
    for row in new {
        let mut table = Table::new();
        put(&mut table, &R::default(), row)?;
        tables.push(table);
    }
    Some(())
}

/// A row and the rows in it.
fn sheet<R: Sheet>(table: &mut Table, before: &R, after: &R) -> Option<()> {
    table::update(table, &cells(before), &cells(after))?;
    let (mut was, mut is) = (before.clone(), after.clone());
    let (was, is) = (was.inner_mut(), is.inner_mut());
    match was == is {
        true => Some(()),
        false => rows(tables(table, R::KEY)?, was, is),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Covered, Entry, Figure, Scheme, Survey, Value};

    const SCHEMES: &str = "\
# What is known of schemes.
[[scheme]]
id = \"yeelen\"
name = \"Yeelen\" # as it is spoken
later = true

# Counted by hand.
[[scheme.survey]]
year = 2004
members = 383
source = \"step-survey\"

[[scheme]]
id = \"kayes\"
name = \"Kayes\"
";

    fn survey(year: i64, members: &str) -> Survey {
        Survey {
            year: Some(year),
            members: members.parse().ok(),
            source: Some("step-survey".to_owned()),
            ..Survey::default()
        }
    }

    #[test]
    fn what_is_there_stays_and_what_is_new_goes_behind() {
        let path = "registers/schemes.toml";
        let mut plan = Plan::default();
        read_sheet(&mut plan, path, SCHEMES.as_bytes()).unwrap();
        assert_eq!(
            updated_sheet(path, Some(SCHEMES), &plan).as_deref(),
            Some(SCHEMES)
        );
        let schemes = &mut plan.registers.schemes;
        schemes[0].place = Some("Ségou".to_owned());
        schemes[0].surveys[0].beneficiaries = "1610".parse().ok();
        schemes[0].surveys.push(survey(2005, "400"));
        schemes.push(Scheme {
            id: "new".to_owned(),
            name: "New".to_owned(),
            surveys: vec![survey(2004, "12.0"), survey(2005, "13")],
            ..Scheme::default()
        });
        let text = updated_sheet(path, Some(SCHEMES), &plan).unwrap();
        insta::assert_snapshot!(text);
        // A register that is not there yet, and one in Windows' lines.
        let fresh = updated_sheet(path, None, &plan).unwrap();
        assert!(
            fresh.starts_with("[[scheme]]\nid = \"yeelen\"\n"),
            "{fresh}"
        );
        assert!(updated_sheet(path, Some(&SCHEMES.replace('\n', "\r\n")), &plan).is_some());
        // What would have to go is not for this way.
        plan.registers.schemes.remove(0);
        assert_eq!(updated_sheet(path, Some(SCHEMES), &plan), None);
        assert_eq!(updated_sheet(path, Some("[[scheme\n"), &plan), None);
    }

    #[test]
    fn figures_sources_and_coverage_are_put_alike() {
        let mut plan = Plan::default();
        plan.registers.sources.push(Entry {
            id: "census".to_owned(),
            name: "Census".to_owned(),
            ..Entry::default()
        });
        plan.registers.covered.push(Covered {
            group: Some("informal".to_owned()),
            scheme: Some("yeelen".to_owned()),
            year: Some(2005),
            people: "320000".parse().ok(),
            source: None,
            unknown: Vec::new(),
        });
        let figure = Figure {
            id: "older".to_owned(),
            measure: Some("population".to_owned()),
            values: vec![Value {
                year: Some(2004),
                value: "480000".parse().ok(),
                ..Value::default()
            }],
            ..Figure::default()
        };
        plan.figures.insert("older".to_owned(), figure);
        for (path, text) in [
            (
                "registers/sources.toml",
                "[[source]]\nid = \"census\"\nname = \"Census\"\n",
            ),
            (
                "registers/coverage.toml",
                "[[covered]]\ngroup = \"informal\"\nscheme = \"yeelen\"\nyear = 2005\npeople = 320000\n",
            ),
            (
                "figures/older.toml",
                "id = \"older\"\nmeasure = \"population\"\n\n[[value]]\nyear = 2004\nvalue = 480000\n",
            ),
        ] {
            assert_eq!(updated_sheet(path, None, &plan).as_deref(), Some(text));
            assert_eq!(
                updated_sheet(path, Some(text), &plan).as_deref(),
                Some(text)
            );
        }
        assert_eq!(updated_sheet("plan.toml", None, &plan), None);
    }
}
