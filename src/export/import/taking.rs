//! What one row changes of what it is about. Another value for a year is another entry with its source; what two rows of one
//! table say against each other is taken from neither.

use super::column::{Column, Kind};
use super::given::{Given, Value};
use super::outcome::Change;
use super::subject::{Entry, Subject};
use crate::i18n::Message;
use std::collections::{BTreeMap, HashMap};

/// Why a row cannot be taken in, and at which of its columns.
pub type Refused = (Column, Message);

/// Of what a cell is: a subject, a year and a source, a column.
type Of = (usize, Option<(i64, Option<String>)>, Column);

/// What the rows before have said, by the lines they stand on.
pub struct Taken {
    kind: Kind,
    said: HashMap<Of, usize>,
}

impl Taken {
    /// Nothing yet.
    pub fn new(kind: Kind) -> Taken {
        Taken {
            kind,
            said: HashMap::new(),
        }
    }

    /// The subject as it becomes, and what changes. What is refused leaves nothing behind.
    pub fn take(
        &mut self,
        at: usize,
        old: &Subject,
        given: &Given,
    ) -> Result<(Subject, Vec<Change>), Refused> {
        let mut subject = old.clone();
        let mut changes = Vec::new();
        let mut said = Vec::new();
        for (column, value) in self.facts(given) {
            let was = old.facts.get(&column);
            let of = (at, None, column);
            self.agrees(&of, was, value, column)?;
            if !was.is_some_and(|was| was.is(value)) {
                self.stays(was, column)?;
                changes.push(change(column, None, was, value));
                subject.facts.insert(column, value.clone());
            }
            said.push(of);
        }
        let values = self.values(given);
        if !values.is_empty() {
            let Some(Value::Year(year)) = given.cells.get(&Column::Year) else {
                return Err((Column::Year, Message::new("export-row-no-year")));
            };
            let source = match given.cells.get(&Column::Source) {
                Some(Value::Text(source)) => Some(source.clone()),
                _ => None,
            };
            if let Some(place) = place(&subject, *year, &source, &values)? {
                let mut entry = match subject.series.get(place) {
                    Some(entry) => entry.clone(),
                    None => Entry {
                        year: Some(*year),
                        source: source.clone(),
                        values: BTreeMap::new(),
                    },
                };
                for (column, value) in values {
                    let of = (at, Some((*year, source.clone())), column);
                    let was = entry.values.get(&column);
                    self.agrees(&of, was, value, column)?;
                    if !was.is_some_and(|was| was.is(value)) {
                        self.sourced(was, &source, *year)?;
                        changes.push(change(column, Some(*year), was, value));
                        entry.values.insert(column, value.clone());
                    }
                    said.push(of);
                }
                match subject.series.get_mut(place) {
                    Some(slot) => *slot = entry,
                    None => subject.series.push(entry),
                }
            }
        }
        for of in said {
            self.said.entry(of).or_insert(given.line);
        }
        Ok((subject, changes))
    }

    /// What a row says whatever the year.
    fn facts<'g>(&self, given: &'g Given) -> Vec<(Column, &'g Value)> {
        let other = [Column::Id, Column::Figure, Column::Year, Column::Source];
        let by_year = self.kind.by_year();
        let cells = given.cells.iter();
        let facts =
            cells.filter(|(column, _)| !other.contains(column) && !by_year.contains(column));
        facts.map(|(column, value)| (*column, value)).collect()
    }

    /// What it says of its year; nothing where it has no figure. A currency without an amount is of nothing.
    fn values<'g>(&self, given: &'g Given) -> Vec<(Column, &'g Value)> {
        let cell = |column: &Column| Some((*column, given.cells.get(column)?));
        let mut values: Vec<_> = self.kind.by_year().iter().filter_map(cell).collect();
        if self.kind == Kind::Schemes && !given.cells.contains_key(&Column::Contribution) {
            values.retain(|(column, _)| !matches!(column, Column::Currency | Column::Per));
        }
        if !values.iter().any(|(column, _)| column.is_number()) {
            values.clear();
        }
        values
    }

    /// Refuses what an earlier row of the table said otherwise.
    fn agrees(
        &self,
        of: &Of,
        was: Option<&Value>,
        value: &Value,
        column: Column,
    ) -> Result<(), Refused> {
        match (self.said.get(of), was) {
            (Some(line), Some(was)) if !was.is(value) => {
                let reason = Message::new("export-row-twice")
                    .with("line", *line)
                    .with("old", was.to_string());
                Err((column, reason))
            }
            _ => Ok(()),
        }
    }

    /// What a figure is, its values do not change.
    fn stays(&self, was: Option<&Value>, column: Column) -> Result<(), Refused> {
        match was {
            Some(was) if self.kind == Kind::Figures => {
                let reason = Message::new("export-row-other").with("old", was.to_string());
                Err((column, reason))
            }
            _ => Ok(()),
        }
    }

    /// What nobody stands for does not take the place of what is there.
    fn sourced(
        &self,
        was: Option<&Value>,
        source: &Option<String>,
        year: i64,
    ) -> Result<(), Refused> {
        match (was, source) {
            (Some(_), None) => Err(no_source(year)),
            _ => Ok(()),
        }
    }
}

/// Where in a series a row belongs: an entry of its year and source, or behind the last. Nowhere where it names no source
/// and says what one says.
fn place(
    subject: &Subject,
    year: i64,
    source: &Option<String>,
    values: &[(Column, &Value)],
) -> Result<Option<usize>, Refused> {
    let of_year = |entry: &&Entry| entry.year == Some(year);
    let own = |entry: &Entry| of_year(&entry) && entry.source == *source;
    if let Some(place) = subject.series.iter().position(own) {
        return Ok(Some(place));
    }
    let end = subject.series.len();
    let mut others = subject.series.iter().filter(of_year).peekable();
    if source.is_some() || others.peek().is_none() {
        return Ok(Some(end));
    }
    let agrees = |entry: &Entry| {
        let same = |(column, value): &(Column, &Value)| {
            entry.values.get(column).is_some_and(|was| was.is(value))
        };
        values.iter().all(same)
    };
    match others.any(agrees) {
        true => Ok(None),
        false => Err(no_source(year)),
    }
}

fn no_source(year: i64) -> Refused {
    let reason = Message::new("export-row-no-source").with("year", year.to_string());
    (Column::Source, reason)
}

fn change(column: Column, year: Option<i64>, old: Option<&Value>, new: &Value) -> Change {
    Change {
        column,
        year,
        old: old.cloned(),
        new: new.clone(),
    }
}
