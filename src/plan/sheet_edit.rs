//! Edits of the files of data as values: figures, scenarios and registers. Each applies to the text of a file and hands
//! back the edit that takes it back.

use super::format::{is_sheet, sheet};
use super::problem::Problem;
use super::{Decimal, Plan, quote};
use crate::i18n::Message;

/// One change to one table of a file of data: of the file itself, of one of its rows, or of a row of a row. A row that is
/// not there comes to be with its first column, and goes with its last; so does the file.
///
/// ```
/// use plenary::plan::SheetEdit;
///
/// let edit = SheetEdit::figure("older-persons")
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
pub struct SheetEdit {
    /// The file within the plan's directory.
    pub path: String,
    /// Which row of which key, from the outside in; none is the file itself.
    pub rows: Vec<RowOf>,
    /// The columns to fill, each with its value as TOML text; no value empties one.
    pub cells: Vec<Cell>,
}

/// A column and the TOML text of its value.
pub type Cell = (String, Option<String>);

/// A row of a key, by the columns that it is known by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowOf {
    /// Such as `value`.
    pub key: String,
    /// Such as the year and the source, each with its value as TOML text or without one.
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

/// In English, for logs and tests.
impl std::fmt::Display for SheetError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message().fmt(f)
    }
}

impl std::error::Error for SheetError {}

impl SheetEdit {
    /// An edit of this file that does nothing yet.
    pub fn of(path: impl Into<String>) -> SheetEdit {
        SheetEdit {
            path: path.into(),
            rows: Vec::new(),
            cells: Vec::new(),
        }
    }

    /// The same of a figure.
    pub fn figure(id: &str) -> SheetEdit {
        SheetEdit::of(format!("figures/{id}.toml"))
    }

    /// The same of a row of what it was about.
    #[must_use]
    pub fn row(mut self, key: &str, known: &[(&str, Option<String>)]) -> SheetEdit {
        let known = known.iter();
        self.rows.push(RowOf {
            key: key.to_owned(),
            known: known
                .map(|(key, value)| ((*key).to_owned(), value.clone()))
                .collect(),
        });
        self
    }

    /// Fills a column with a value as TOML text, or empties it.
    #[must_use]
    pub fn set(mut self, key: &str, value: Option<String>) -> SheetEdit {
        self.cells.push((key.to_owned(), value));
        self
    }

    /// Fills a column with a text.
    #[must_use]
    pub fn text(self, key: &str, text: &str) -> SheetEdit {
        self.set(key, Some(quote::basic(text)))
    }

    /// Fills a column with a number.
    #[must_use]
    pub fn number(self, key: &str, number: &Decimal) -> SheetEdit {
        self.set(key, Some(number.toml()))
    }

    /// The new text of the file, or nothing where it goes; and the edit that takes this one back. Comments, keys this
    /// version does not know, and the spelling of what is not touched stay.
    ///
    /// # Errors
    ///
    /// [`SheetError`] says why it cannot be made.
    pub fn apply(&self, old: Option<&str>) -> Result<(Option<String>, SheetEdit), SheetError> {
        if !is_sheet(&self.path) {
            return Err(SheetError::NoSheet(self.path.clone()));
        }
        if old.is_some_and(|old| self.read(old).is_err()) {
            return Err(SheetError::Broken(self.path.clone()));
        }
        let unwritable = || SheetError::Unwritable(self.path.clone());
        let (new, back) = sheet::edit(old, self).ok_or_else(unwritable)?;
        match new.as_deref().map(|new| self.read(new)) {
            Some(Err(_)) => Err(unwritable()),
            Some(Ok(())) | None => Ok((new, back)),
        }
    }

    fn read(&self, text: &str) -> Result<(), Problem> {
        super::format::read_sheet(&mut Plan::default(), &self.path, text.as_bytes())
    }
}
