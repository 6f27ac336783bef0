//! Edits of the files of data as values: `plan.toml`, figures, scenarios and registers. Each applies to the text of a file and hands
//! back the edit that takes it back.

use super::{Decimal, Manifest, quote};
use crate::i18n::Message;

/// One change to one table of a file of data: of the file itself, of one of its rows, or of a row of a row. A row that is
/// not there comes to be with its first column, and goes with its last; so does the file. What a row of a row stands in
/// has to be there.
///
/// ```
/// use plenary::plan::TableEdit;
///
/// let edit = TableEdit::figure("older-persons")
///     .row("value", &[("year", Some("2005".into())), ("source", Some("\"census\"".into()))])
///     .set("value", Some("492000".into()));
/// let old = "id = \"older-persons\" # counted\nmeasure = \"population\"\n";
/// let (new, back) = edit.apply(Some(old))?;
/// assert!(new.as_deref().is_some_and(|text| text.contains("492000") && text.contains("# counted")));
///
/// // Each edit hands back the one that takes it back.
/// assert_eq!(back.apply(new.as_deref())?.0.as_deref(), Some(old));
/// # Ok::<(), plenary::plan::SheetError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableEdit {
    /// The file within the plan's directory.
    pub path: String,
    /// Which row of which key, from the outside in; none is the file itself.
    pub rows: Vec<RowOf>,
    /// The columns to fill, each with its value as TOML text; no value empties one.
    pub cells: Vec<Cell>,
    /// Whether all else of it goes before, with what this version does not know.
    pub gone: bool,
}

/// A column and the TOML text of its value.
pub type Cell = (String, Option<String>);

/// A row of a key, by the columns that it is known by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowOf {
    /// Such as `value`.
    pub key: String,
    /// Such as the year and the source, each with its value as TOML text or without one; nothing where there is one such
    /// table and no other.
    pub known: Vec<Cell>,
}

/// Why a file of data cannot be changed. Nothing was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetError {
    /// There is no such kind of file.
    NoSheet(String),
    /// The file is broken and is never rewritten.
    Broken(String),
    /// It could not be written so that it reads back as meant, or would say what no file of its kind can.
    Unwritable(String),
}

impl SheetError {
    /// The sentence for people.
    pub fn message(&self) -> Message {
        let (id, path) = match self {
            SheetError::NoSheet(path) => ("plan-sheet-none", path),
            SheetError::Broken(path) => ("plan-sheet-broken", path),
            SheetError::Unwritable(path) => ("plan-sheet-unwritable", path),
        };
        Message::new(id).with("path", path.as_str())
    }
}

crate::i18n::spoken!(SheetError);

impl TableEdit {
    /// An edit of this file that does nothing yet.
    pub fn of(path: impl Into<String>) -> TableEdit {
        TableEdit {
            path: path.into(),
            rows: Vec::new(),
            cells: Vec::new(),
            gone: false,
        }
    }

    /// The same of `plan.toml`.
    pub fn manifest() -> TableEdit {
        TableEdit::of(Manifest::PATH)
    }

    /// The same of a figure.
    pub fn figure(id: &str) -> TableEdit {
        TableEdit::of(format!("figures/{id}.toml"))
    }

    /// The same of a row of what it was about.
    #[must_use]
    pub fn row(mut self, key: &str, known: &[(&str, Option<String>)]) -> TableEdit {
        let known = known.iter();
        self.rows.push(RowOf {
            key: key.to_owned(),
            known: known
                .map(|(key, value)| ((*key).to_owned(), value.clone()))
                .collect(),
        });
        self
    }

    /// The same of a table of which there is one, such as `[costing]`.
    #[must_use]
    pub fn table(self, key: &str) -> TableEdit {
        self.row(key, &[])
    }

    /// The same where all of it goes.
    #[must_use]
    pub fn without(mut self) -> TableEdit {
        self.gone = true;
        self
    }

    /// Fills a column with a value as TOML text, or empties it.
    #[must_use]
    pub fn set(mut self, key: &str, value: Option<String>) -> TableEdit {
        self.cells.push((key.to_owned(), value));
        self
    }

    /// Fills a column with a text.
    #[must_use]
    pub fn text(self, key: &str, text: &str) -> TableEdit {
        self.set(key, Some(quote::basic(text)))
    }

    /// Fills a column with a number.
    #[must_use]
    pub fn number(self, key: &str, number: &Decimal) -> TableEdit {
        self.set(key, Some(number.toml()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Figure, Plan};
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    fn read(text: Option<&str>) -> Option<Figure> {
        let mut plan = Plan::default();
        if let Some(text) = text {
            let read =
                super::super::format::read_sheet(&mut plan, "figures/f.toml", text.as_bytes());
            read.unwrap_or_else(|problem| panic!("{problem:?} in\n{text}"));
        }
        plan.figures.remove("f")
    }

    fn value(year: i64, source: Option<&str>) -> TableEdit {
        let source = source.map(quote::basic);
        TableEdit::figure("f").row(
            "value",
            &[("year", Some(year.to_string())), ("source", source)],
        )
    }

    const HAND: &str = "# Counted by hand
id = 'f'   # the id
measure = \"prices\"
note = 7

# The first
[[value]]
year = 2004
value = 4.50 # per cent
source = 'bank'
page = 12

# The second
[[value]]
year = 2005
value = 6
";

    #[test]
    fn what_is_not_touched_stays_as_it_is_written() {
        let (new, back) = value(2004, Some("bank"))
            .set("value", Some("4.75".into()))
            .apply(Some(HAND))
            .unwrap();
        assert_eq!(
            new.as_deref(),
            Some(HAND.replace("4.50 #", "4.75 #").as_str())
        );
        assert_eq!(back.apply(new.as_deref()).unwrap().0.as_deref(), Some(HAND));
        let same = value(2004, Some("bank")).set("value", Some("4.50".into()));
        assert_eq!(same.apply(Some(HAND)).unwrap().0.as_deref(), Some(HAND));
        let crlf = HAND.replace('\n', "\r\n");
        let (new, _) = value(2005, None)
            .set("value", Some("7".into()))
            .apply(Some(&crlf))
            .unwrap();
        assert_eq!(
            new.as_deref(),
            Some(crlf.replace("value = 6", "value = 7").as_str())
        );
        let (new, _) = value(2004, Some("other"))
            .set("value", Some("5".into()))
            .apply(Some(HAND))
            .unwrap();
        let row = "\n[[value]]\nyear = 2004\nsource = \"other\"\nvalue = 5\n";
        assert_eq!(new.as_deref(), Some(format!("{HAND}{row}").as_str()));
    }

    #[test]
    fn a_number_beyond_what_editors_hold_stays_exact() {
        let long = HAND.replace("4.50", "123456789012345678.123456789");
        let (new, back) = value(2004, Some("bank"))
            .set("value", Some("12345678901234567890123".into()))
            .apply(Some(&long))
            .unwrap();
        assert!(
            new.as_deref()
                .unwrap()
                .contains("value = 12345678901234567890123 # per cent")
        );
        assert_eq!(
            back.apply(new.as_deref()).unwrap().0.as_deref(),
            Some(long.as_str())
        );
    }

    #[test]
    fn a_file_comes_with_its_first_key_and_goes_with_its_last() {
        let make = TableEdit::figure("f")
            .text("id", "f")
            .text("measure", "prices");
        let (new, back) = make.apply(None).unwrap();
        assert_eq!(new.as_deref(), Some("id = \"f\"\nmeasure = \"prices\"\n"));
        assert_eq!(back.apply(new.as_deref()).unwrap().0, None);
    }

    #[test]
    fn what_no_file_of_its_kind_can_say_is_refused() {
        let broken = TableEdit::figure("f")
            .text("measure", "x")
            .apply(Some("id = "));
        assert_eq!(
            broken.unwrap_err(),
            SheetError::Broken("figures/f.toml".into())
        );
        let other = TableEdit::figure("f").text("id", "g").apply(Some(HAND));
        assert_eq!(
            other.unwrap_err(),
            SheetError::Unwritable("figures/f.toml".into())
        );
        let lost = TableEdit::figure("f").set("id", None).apply(Some(HAND));
        assert_eq!(
            lost.unwrap_err(),
            SheetError::Unwritable("figures/f.toml".into())
        );
        let none = TableEdit::of("clauses/a.toml")
            .text("title", "x")
            .apply(None);
        assert_eq!(
            none.unwrap_err(),
            SheetError::NoSheet("clauses/a.toml".into())
        );
    }

    #[test]
    fn a_row_of_a_row_is_reached() {
        let old = "[[scheme]]\nid = \"a\"\n\n[[scheme]]\nid = \"b\"\n\n[[scheme.survey]]\nyear = 2004\nmembers = 3\n";
        let edit = |id: &str, year: i64| {
            TableEdit::of("registers/schemes.toml")
                .row("scheme", &[("id", Some(quote::basic(id)))])
                .row(
                    "survey",
                    &[("year", Some(year.to_string())), ("source", None)],
                )
        };
        let (new, _) = edit("b", 2004)
            .set("members", Some("4".into()))
            .apply(Some(old))
            .unwrap();
        assert_eq!(new.as_deref(), Some(old.replace("= 3", "= 4").as_str()));
        let none = edit("c", 2004).set("members", None).apply(Some(old));
        assert_eq!(
            none.unwrap_err(),
            SheetError::Unwritable("registers/schemes.toml".into())
        );
        let (new, back) = edit("a", 2005)
            .set("members", Some("9".into()))
            .apply(Some(old))
            .unwrap();
        let mut plan = Plan::default();
        plan.reread("registers/schemes.toml", new.as_deref().map(str::as_bytes));
        assert_eq!(
            plan.registers.schemes[0].surveys[0].members,
            Some("9".parse().unwrap())
        );
        assert_eq!(plan.registers.schemes[1].surveys.len(), 1);
        let (undone, _) = back.apply(new.as_deref()).unwrap();
        let mut before = Plan::default();
        before.reread("registers/schemes.toml", Some(old.as_bytes()));
        plan.reread(
            "registers/schemes.toml",
            undone.as_deref().map(str::as_bytes),
        );
        assert_eq!(plan.registers, before.registers);
    }

    #[test]
    fn a_row_that_went_with_its_last_column_comes_back_as_it_was() {
        let old = "id = \"f\"\n\n[[value]]\nvalue = 6\n\n[[value]]\nyear = 2003\n";
        let (new, back) = value(2003, None)
            .set("year", None)
            .apply(Some(old))
            .unwrap();
        let left = read(new.as_deref()).unwrap().values;
        assert_eq!(left.len(), 1);
        let undone = back.apply(new.as_deref()).unwrap().0;
        assert_eq!(read(undone.as_deref()), read(Some(old)));
    }

    fn any_edit() -> impl Strategy<Value = TableEdit> {
        let cell = prop_oneof![
            (
                select(vec!["group", "note"]),
                proptest::option::of("[a-z\"#=\\\\]{0,4}")
            )
                .prop_map(|(key, text)| (key.to_owned(), text.map(|text| quote::basic(&text)))),
            proptest::option::of("-?[1-9][0-9]{0,24}\\.[0-9]{1,12}")
                .prop_map(|number| ("growth".to_owned(), number)),
        ];
        let of_value = (
            2003_i64..2006,
            select(vec![None, Some("a"), Some("b # c")]),
            select(vec!["value", "used", "source", "year", "status"]),
            proptest::option::of(0_i64..9),
        );
        prop_oneof![
            cell.prop_map(|cell| TableEdit {
                cells: vec![cell],
                ..TableEdit::figure("f")
            }),
            of_value.prop_map(|(year, source, key, cell)| {
                let cell = cell.map(|cell| match key {
                    "used" => "true".to_owned(),
                    "source" | "status" => quote::basic(&cell.to_string()),
                    "year" => (2003 + cell % 3).to_string(),
                    _ => format!("{cell}.50"),
                });
                value(year, source).set(key, cell)
            }),
        ]
    }

    proptest! {
        #[test]
        fn every_edit_is_taken_back_by_its_inverse(edits in vec(any_edit(), 1..12)) {
            let mut text = Some(HAND.to_owned());
            let mut states = Vec::new();
            for edit in &edits {
                let (new, back) = edit.apply(text.as_deref()).unwrap();
                // Rows that are known by the same are no one's to tell apart.
                let figure = read(new.as_deref()).unwrap();
                let mut known: Vec<_> = figure.values.iter().map(|it| (it.year, it.source.clone())).collect();
                known.sort();
                let rows = known.len();
                known.dedup();
                if known.len() < rows {
                    continue;
                }
                states.push((text, back));
                text = new;
            }
            for (before, back) in states.into_iter().rev() {
                let (undone, _) = back.apply(text.as_deref()).unwrap();
                let sorted = |text: Option<&str>| read(text).map(|mut it| {
                    it.values.sort_by_key(|row| (row.year, row.source.clone()));
                    it.unknown.sort();
                    it
                });
                prop_assert_eq!(sorted(undone.as_deref()), sorted(before.as_deref()));
                text = undone;
            }
        }
    }
}
