use super::row_edits::known;
use super::*;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const FIGURE: &str = "# Counted by hand
id = 'f'   # the id
measure = \"prices\"

# The first
[[value]]
year = 2004
value = 0x10 # as they wrote it
source = 'bank'
page = 12

# The second
[[value]]
year = 2005
value = 30.00
";

fn plan(files: &[(&str, &str)]) -> Plan {
    let mut plan = Plan::default();
    for (path, text) in files {
        plan.reread(path, Some(text.as_bytes()));
    }
    assert!(plan.unread.is_empty(), "{:?}", plan.unread);
    plan
}

/// A row of a table.
pub fn row(name: &str, columns: &[(&str, &str)]) -> Element {
    let columns = columns.iter();
    Element {
        name: name.to_owned(),
        columns: columns
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect(),
    }
}

/// A file after edits.
fn after(text: &str, edits: &[TableEdit]) -> String {
    let text = Some(text.to_owned()).filter(|text| !text.is_empty());
    let all = edits.iter().try_fold(text, |text, edit| {
        edit.apply(text.as_deref()).map(|(new, _)| new)
    });
    all.unwrap().unwrap_or_default()
}

#[test]
fn only_the_cell_that_was_filled_in_is_touched() {
    let ledger = Ledger::Figure("f".to_owned());
    let before = ledger.kept(&plan(&[("figures/f.toml", FIGURE)]));
    let mut now = before.clone();
    now.tables[0][1].put("value", Some("31"));
    let edits = ledger.edits(&before, &now, &[vec![Some(0), Some(1)]]);
    assert_eq!(after(FIGURE, &edits), FIGURE.replace("30.00", "31"));
    assert_eq!(
        ledger.edits(&before, &before, &[vec![Some(0), Some(1)]]),
        []
    );
    now.head.as_mut().unwrap().put("growth", Some("2"));
    now.tables[0].remove(0);
    let text = after(FIGURE, &ledger.edits(&before, &now, &[vec![Some(1)]]));
    assert!(!text.contains("2004") && !text.contains("page"), "{text}");
    assert!(
        text.contains("# Counted by hand") && text.contains("growth = 2\n"),
        "{text}"
    );
}

#[test]
fn rows_change_their_names_in_whatever_order() {
    let ledger = Ledger::Figure("f".to_owned());
    let before = ledger.kept(&plan(&[("figures/f.toml", FIGURE)]));
    let mut now = before.clone();
    // 2005 becomes 2006 and makes room for what was 2004 from the same bank.
    now.tables[0][0] = row("2005", &[("value", "16"), ("page", "12")]);
    now.tables[0][1] = row("2004", &[("value", "30.00"), ("source", "bank")]);
    let text = after(
        FIGURE,
        &ledger.edits(&before, &now, &[vec![Some(0), Some(1)]]),
    );
    let read = ledger.kept(&plan(&[("figures/f.toml", &text)]));
    let mut rows = read.tables[0].clone();
    rows.sort_by(|a, b| b.name.cmp(&a.name));
    assert_eq!(rows, now.tables[0], "{text}");
}

#[test]
fn a_scheme_that_is_new_comes_with_its_surveys() {
    let old = "# Ours\n[[scheme]]\nid = \"a\"\nname = \"A\"\n";
    let ledger = Ledger::Scheme("b".to_owned());
    let before = ledger.kept(&plan(&[("registers/schemes.toml", old)]));
    assert_eq!((&before.head, before.table(0)), (&None, &[][..]));
    let now = Kept {
        head: Some(row("b", &[("name", "B"), ("kind", "statutory")])),
        tables: vec![vec![row("2004", &[("members", "383")])]],
    };
    let text = after(old, &ledger.edits(&before, &now, &[vec![None]]));
    assert!(text.starts_with(old), "{text}");
    assert_eq!(
        ledger.kept(&plan(&[("registers/schemes.toml", &text)])),
        now
    );
}

#[test]
fn what_would_be_wrong_is_told_at_its_cell() {
    let ledger = Ledger::Covered;
    let kept = Kept {
        head: None,
        tables: vec![vec![
            row("nobody", &[("year", "2004"), ("people", "5")]),
            row("", &[("scheme", "none"), ("people", "-1")]),
        ]],
    };
    let found = ledger.problems(&Plan::default(), &kept);
    let found: Vec<_> = found
        .into_iter()
        .map(|(problem, at)| (problem.code, at))
        .collect();
    let at = |row: usize, column: &str| {
        Some(InTable {
            table: 0,
            row,
            column: column.to_owned(),
        })
    };
    assert_eq!(
        found,
        [
            ("row-needs", at(0, "scheme")),
            ("row-needs", at(1, "group")),
            ("row-needs", at(1, "year")),
            ("negative", at(1, "people")),
            ("unknown-group", at(0, "group")),
            ("no-source", at(0, "source")),
            ("unknown-scheme", at(1, "scheme")),
            ("no-source", at(1, "source")),
        ]
    );
}

#[test]
fn the_journal_knows_each_by_a_word() {
    let all = [
        Ledger::Figure("a".to_owned()),
        Ledger::Scenario("a".to_owned()),
        Ledger::Scheme("a".to_owned()),
        Ledger::Groups,
        Ledger::Sources,
        Ledger::Covered,
        Ledger::Overlaps,
    ];
    for one in all {
        assert_eq!(Ledger::of_word(&one.word()), Some(one));
    }
    assert_eq!(Ledger::of_word("nothing"), None);
}

/// A row of a value, of few years and sources, so that names meet.
fn any_row() -> impl Strategy<Value = Element> {
    let year = select(vec!["2003", "2004", "2005"]);
    let source = select(vec![None, Some("bank"), Some("census")]);
    let value = "-?[1-9][0-9]{0,3}(\\.[0-9]{1,2}[1-9])?";
    (year, source, value, any::<bool>()).prop_map(|(year, source, value, used)| {
        let mut columns = vec![("value", value.as_str())];
        columns.extend(source.map(|source| ("source", source)));
        if used {
            columns.push(("used", "true"));
        }
        row(year, &columns)
    })
}

/// Rows that no two are known by the same, each with which of the old ones it was.
fn any_rows(old: usize) -> impl Strategy<Value = Vec<(Option<usize>, Element)>> {
    let from = proptest::option::of(0..old.max(1));
    vec((from, any_row()), 0..6).prop_map(move |rows| {
        let kind = RowKind::of::<Value>("value");
        let (mut names, mut places) = (Vec::new(), Vec::new());
        let mut all: Vec<(Option<usize>, Element)> = Vec::new();
        for (from, row) in rows {
            let name = known(&kind, &row);
            if names.contains(&name) {
                continue;
            }
            names.push(name);
            let from = from.filter(|from| *from < old && !places.contains(from));
            places.extend(from);
            all.push((from, row));
        }
        all
    })
}

proptest! {
    /// Whatever rows come, go and change their names, the file says what was filled in.
    #[test]
    fn the_file_says_what_was_filled_in(first in any_rows(0), second in any_rows(5)) {
        let ledger = Ledger::Figure("f".to_owned());
        let head = Some(row("f", &[("measure", "prices")]));
        let kept = |rows: &[(Option<usize>, Element)]| Kept {
            head: head.clone(),
            tables: vec![rows.iter().map(|(_, row)| row.clone()).collect()],
        };
        let old = kept(&first);
        let none = vec![vec![None; old.tables[0].len()]];
        let text = after("", &ledger.edits(&Kept::default(), &old, &none));
        let read = |text: &str| ledger.kept(&plan(&[("figures/f.toml", text)]));
        prop_assert_eq!(&read(&text), &old);

        let here = |from: Option<usize>| from.filter(|at| *at < old.tables[0].len());
        let second: Vec<_> = second.into_iter().map(|(from, row)| (here(from), row)).collect();
        let from: Vec<Option<usize>> = second.iter().map(|(from, _)| *from).collect();
        let new = kept(&second);
        let text = after(&text, &ledger.edits(&old, &new, &[from]));
        let sorted = |mut kept: Kept| {
            kept.tables[0].sort_by_key(|row| (row.name.clone(), row.columns.clone()));
            kept
        };
        prop_assert_eq!(sorted(read(&text)), sorted(new));
    }
}
