//! The rows of a table as a plan would keep them: cells that are read, and rows that are refused, each with its reason.

use super::column::{Column, Form};
use super::headers::plain;
use super::mapping::Mapping;
use super::words::{KINDS, Word};
use crate::export::{
    Answers, Halt, Multiplier, Place, Question, Refusal, Sign, Table, convention, is_missing,
    number, times,
};
use crate::i18n::Message;
use crate::plan::{ClauseId, Decimal};
use crate::text;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What a cell says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words, an id or a code.
    Text(String),
    /// A number.
    Number(Decimal),
    /// A year.
    Year(i64),
}

/// A row that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Its number below the header, from 1.
    pub row: usize,
    /// The line it begins on.
    pub line: usize,
    /// What its cells say. Where a figure is not established, there is none.
    pub cells: BTreeMap<Column, Value>,
}

/// Why a row is refused, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where its cell begins.
    pub place: Place,
    /// The header of that cell's column; empty where the row as a whole is meant.
    pub header: String,
    /// Why.
    pub reason: Message,
}

impl Given {
    /// What a cell says in words.
    pub fn text(&self, column: Column) -> Option<&str> {
        match self.cells.get(&column) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }
}

impl Value {
    /// The same as far as a plan is concerned: zeros at the end of a fraction are no difference.
    pub fn is(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Number(one), Value::Number(other)) => one.shortest() == other.shortest(),
            _ => self == other,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Text(text) => f.write_str(text),
            Value::Number(number) => number.fmt(f),
            Value::Year(year) => year.fmt(f),
        }
    }
}

/// A table whose columns are known, and how each writes its numbers.
pub struct Reader<'t> {
    table: &'t Table,
    mapping: &'t Mapping,
    headers: Vec<String>,
    columns: Vec<Option<Column>>,
    signs: Vec<Sign>,
    times: Vec<Option<Multiplier>>,
    fixed: BTreeMap<Column, Value>,
}

impl<'t> Reader<'t> {
    /// Finds out how each column is written.
    ///
    /// # Errors
    /// Where that has to be asked.
    pub fn new(table: &'t Table, mapping: &'t Mapping, said: &Answers) -> Result<Reader<'t>, Halt> {
        let headers = table.headers();
        let columns = mapping.columns_of(&headers)?;
        let mut reader = Reader {
            table,
            mapping,
            signs: vec![Sign::Point; columns.len()],
            times: vec![None; columns.len()],
            fixed: BTreeMap::new(),
            headers,
            columns,
        };
        for (at, header) in reader.headers.iter().enumerate() {
            if !reader.column(at).is_some_and(Column::is_number) {
                continue;
            }
            let sign = match (said.decimal, mapping.answers.decimal) {
                (Some(sign), _) => sign,
                // What was said of another table decides nothing that this one tells.
                (None, before) => match (reader.convention(at, header), before) {
                    (Err(Halt::Ask(_)), Some(before)) => before,
                    (found, _) => found?,
                },
            };
            let spoken = Multiplier::spoken_of(header);
            let times = match (spoken, said.multiplier.or(mapping.answers.multiplier)) {
                (None, _) => None,
                (Some(_), Some(said)) => Some(said),
                (Some(proposal), None) => {
                    let header = header.clone();
                    return Err(Question::Multiplier { header, proposal }.into());
                }
            };
            if let (Some(own), Some(of)) = (reader.signs.get_mut(at), reader.times.get_mut(at)) {
                (*own, *of) = (sign, times);
            }
        }
        reader.fix()?;
        Ok(reader)
    }

    /// Reads what holds for every row.
    fn fix(&mut self) -> Result<(), Halt> {
        for (column, cell) in &self.mapping.fixed {
            let value = self.value(*column, cell, Sign::Point, None);
            let value = value.map_err(|_| Refusal::Fixed {
                column: column.word(),
                value: cell.clone(),
            })?;
            if let Some(value) = value {
                self.fixed.insert(*column, value);
            }
        }
        Ok(())
    }

    fn convention(&self, at: usize, header: &str) -> Result<Sign, Halt> {
        // In a row of another width, which is refused, nobody knows which column a cell belongs to.
        let whole = |row: &usize| self.table.width(*row) == self.headers.len();
        let rows = (1..=self.table.rows()).filter(whole);
        let cells: Vec<(usize, String)> = rows
            .map(|row| {
                (
                    self.table.line(row),
                    without_per_cent(&self.table.cell(row, at)).to_owned(),
                )
            })
            .collect();
        convention(
            header,
            cells.iter().map(|(line, cell)| (*line, cell.as_str())),
        )
    }

    /// What a column is.
    pub fn column(&self, at: usize) -> Option<Column> {
        self.columns.get(at).copied().flatten()
    }

    /// The headers, and what each is.
    pub fn columns(&self) -> impl Iterator<Item = (&str, Option<Column>)> {
        let headers = self.headers.iter().map(String::as_str);
        headers.zip(self.columns.iter().copied())
    }

    /// By what the numbers of a column were multiplied.
    pub fn multiplied(&self) -> impl Iterator<Item = (&str, Multiplier)> {
        let headers = self.headers.iter().map(String::as_str).zip(&self.times);
        headers.filter_map(|(header, times)| Some((header, (*times)?)))
    }

    /// Words for a kind of scheme that are none of the plan's, and what each was read as. What a mapping says of a word is
    /// said already.
    pub fn read_as(&self) -> BTreeSet<(String, String)> {
        let Some(at) = self.at(Column::Kind) else {
            return BTreeSet::new();
        };
        let said = self.mapping.words.get(&Column::Kind);
        let read = |row| {
            let cell = self.table.cell(row, at);
            let cell = cell.trim();
            if said.is_some_and(|words| meaning(words, cell).is_some()) {
                return None;
            }
            let kind = word(cell, KINDS).ok()?;
            (plain(cell) != kind.replace('-', " ")).then(|| (cell.to_owned(), kind))
        };
        (1..=self.table.rows()).filter_map(read).collect()
    }

    /// The line that a row begins on.
    pub fn line(&self, row: usize) -> usize {
        self.table.line(row)
    }

    /// Where a column stands in the table.
    pub fn at(&self, column: Column) -> Option<usize> {
        self.columns.iter().position(|one| *one == Some(column))
    }

    /// A fault of a row, at a column or, where the table has none such, at its beginning.
    pub fn fault(&self, row: usize, column: Option<Column>, reason: Message) -> Fault {
        let at = column.and_then(|column| self.at(column));
        let header = at.and_then(|at| self.headers.get(at)).cloned();
        Fault {
            place: self.table.place(row, at.unwrap_or(0)),
            header: header.unwrap_or_default(),
            reason,
        }
    }

    /// A row.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn row(&self, row: usize) -> Result<Given, Fault> {
        let (width, expected) = (self.table.width(row), self.headers.len());
        if width != expected {
            let reason = Message::new("export-row-width")
                .with("width", width)
                .with("expected", expected);
            return Err(self.fault(row, None, reason));
        }
        let mut cells = BTreeMap::new();
        for (at, sign) in self.signs.iter().enumerate() {
            let Some(column) = self.column(at) else {
                continue;
            };
            let times = self.times.get(at).copied().flatten();
            let cell = self.table.cell(row, at);
            match self.value(column, &cell, *sign, times) {
                Ok(Some(value)) => drop(cells.insert(column, value)),
                Ok(None) => {}
                Err(reason) => return Err(self.fault(row, Some(column), reason)),
            }
        }
        for (column, value) in &self.fixed {
            cells.entry(*column).or_insert_with(|| value.clone());
        }
        Ok(Given {
            row,
            line: self.table.line(row),
            cells,
        })
    }

    /// What a cell says; nothing where it is empty or says that there is nothing.
    fn value(
        &self,
        column: Column,
        cell: &str,
        sign: Sign,
        times: Option<Multiplier>,
    ) -> Result<Option<Value>, Message> {
        let cell = match self
            .mapping
            .words
            .get(&column)
            .and_then(|words| meaning(words, cell))
        {
            Some(meant) => meant,
            None => cell.trim(),
        };
        if is_missing(cell) && !is_namibia(column, cell) {
            return Ok(None);
        }
        let value = match column.form() {
            Form::Id => Value::Text(id(cell)?),
            Form::Line => Value::Text(line(cell)?),
            Form::Country => Value::Text(code(cell, 2, "export-row-country")?),
            Form::Currency => Value::Text(code(cell, 3, "export-row-currency")?),
            Form::Year => Value::Year(year(cell)?),
            Form::Word(words) => Value::Text(word(cell, words)?),
            form => Value::Number(quantity(cell, form, sign, times)?),
        };
        Ok(Some(value))
    }
}

/// Among countries, NA is one.
fn is_namibia(column: Column, cell: &str) -> bool {
    column.form() == Form::Country && cell == "NA"
}

/// What a word means to whoever made the mapping.
fn meaning<'m>(words: &'m BTreeMap<String, String>, cell: &str) -> Option<&'m str> {
    let folded = text::fold(cell.trim());
    let mut words = words.iter();
    let found = words.find(|(word, _)| text::fold(word.trim()) == folded);
    found.map(|(_, meant)| meant.as_str())
}

fn refused(id: &'static str, cell: &str) -> Message {
    const SHOWN: usize = 60;
    Message::new(id).with("cell", cell.chars().take(SHOWN).collect::<String>())
}

fn id(cell: &str) -> Result<String, Message> {
    let id: Result<ClauseId, _> = cell.parse();
    id.map(|id| id.to_string())
        .map_err(|_| refused("export-row-id", cell))
}

/// Words as a plan keeps them, on one line.
fn line(cell: &str) -> Result<String, Message> {
    const LONGEST: usize = 1_000;
    let length = cell.chars().count();
    if length > LONGEST {
        let reason = Message::new("export-row-long").with("length", length);
        return Err(reason.with("most", LONGEST));
    }
    let typed = text::typed(&cell.replace('\t', " ")).map_err(|found| {
        let code = format!("U+{:04X}", u32::from(found));
        Message::new("export-row-character").with("code", code)
    })?;
    Ok(text::one_line(&typed.text))
}

fn code(cell: &str, letters: usize, refusal: &'static str) -> Result<String, Message> {
    let fits = cell.len() == letters && cell.bytes().all(|byte| byte.is_ascii_alphabetic());
    match fits {
        true => Ok(cell.to_ascii_uppercase()),
        false => Err(refused(refusal, cell)),
    }
}

fn year(cell: &str) -> Result<i64, Message> {
    let figures = cell.len() == 4 && cell.bytes().all(|byte| byte.is_ascii_digit());
    let year = cell.parse().ok().filter(|year| figures && *year >= 1000);
    year.ok_or_else(|| refused("export-row-year", cell))
}

fn word(cell: &str, words: &[Word]) -> Result<String, Message> {
    let plain = plain(cell);
    let fits = |(word, others): &&Word| {
        word.replace('-', " ") == plain || *word == cell || others.contains(&plain.as_str())
    };
    match words.iter().find(fits) {
        Some((word, _)) => Ok((*word).to_owned()),
        None => {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            Err(refused("export-row-word", cell).with("known", known.join(", ")))
        }
    }
}

fn quantity(
    cell: &str,
    form: Form,
    sign: Sign,
    by: Option<Multiplier>,
) -> Result<Decimal, Message> {
    let figures = match form {
        Form::Share => without_per_cent(cell),
        _ => cell,
    };
    let wrong = |_| refused("export-row-number", cell).with("sign", sign.word());
    let mut found = number(figures, sign).map_err(wrong)?;
    if let Some(by) = by {
        found = times(&found, by);
        if !found.is_moderate() {
            return Err(refused("export-row-times", cell).with("by", by.to_string()));
        }
    }
    let written = found.shortest().to_string();
    if form != Form::Number && written.starts_with('-') {
        return Err(refused("export-row-negative", cell));
    }
    if form == Form::Share && is_over_hundred(&written) {
        return Err(refused("export-row-share", cell));
    }
    if form == Form::Count && written.contains('.') {
        return Err(refused("export-row-whole", cell));
    }
    Ok(found)
}

/// Of a number that is not negative, in its shortest spelling.
fn is_over_hundred(written: &str) -> bool {
    let (whole, fraction) = written.split_once('.').unwrap_or((written, ""));
    match whole.len() {
        0..=2 => false,
        3 => whole != "100" || !fraction.is_empty(),
        _ => true,
    }
}

fn without_per_cent(cell: &str) -> &str {
    let cell = cell.trim();
    cell.strip_suffix('%').map_or(cell, str::trim_end)
}
