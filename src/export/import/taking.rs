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

/// What one row changes.
#[derive(Default)]
pub struct Step {
    /// One by one.
    pub changes: Vec<Change>,
    /// Where in the series the entry of its year stands, or is to stand.
    place: Option<usize>,
    source: Option<String>,
}

impl Taken {
    /// Nothing yet.
    pub fn new(kind: Kind) -> Taken {
        Taken {
            kind,
            said: HashMap::new(),
        }
    }

    /// What a row changes. What is refused leaves nothing behind.
    pub fn take(&mut self, at: usize, old: &Subject, given: &Given) -> Result<Step, Refused> {
        let mut step = Step::default();
        let mut said = Vec::new();
        for (column, value) in self.facts(given) {
            let was = old.facts.get(&column);
            let of = (at, None, column);
            self.agrees(&of, was, value, column)?;
            if !was.is_some_and(|was| was.is(value)) {
                self.stays(was, column)?;
                step.changes.push(change(column, None, was, value));
            }
            said.push(of);
        }
        let values = self.values(given);
        if !values.is_empty() {
            let Some(Value::Year(year)) = given.cells.get(&Column::Year) else {
                return Err((Column::Year, Message::new("export-row-no-year")));
            };
            let source = source(given);
            step.place = place(old, *year, &source, &values)?;
            let entry = step.place.and_then(|place| old.series.get(place));
            let new = values.into_iter().filter(|_| step.place.is_some());
            for (column, value) in new {
                let of = (at, Some((*year, source.clone())), column);
                let was = entry.and_then(|entry| entry.values.get(&column));
                self.agrees(&of, was, value, column)?;
                if !was.is_some_and(|was| was.is(value)) {
                    sourced(was, &source, *year)?;
                    step.changes.push(change(column, Some(*year), was, value));
                }
                said.push(of);
            }
            step.source = source;
        }
        for of in said {
            self.said.entry(of).or_insert(given.line);
        }
        Ok(step)
    }

    /// Whether a scheme, as it is known, has all that a row says, and with its source a figure of the row's year among it.
    /// Who is called like it and says the same is no other.
    pub fn says(&self, known: &Subject, given: &Given) -> bool {
        let mut facts = self.facts(given).into_iter();
        let values = self.values(given);
        let year = match given.cells.get(&Column::Year) {
            Some(Value::Year(year)) => Some(*year),
            _ => None,
        };
        let source = source(given);
        let own = |entry: &&Entry| entry.year == year && entry.source == source;
        let entry = known.series.iter().find(own);
        let is = |was: Option<&Value>, value: &Value| was.is_some_and(|was| was.is(value));
        let told = |(column, value): &(Column, &Value)| {
            is(entry.and_then(|entry| entry.values.get(column)), value)
        };
        facts.all(|(column, value)| is(known.facts.get(&column), value))
            && !values.is_empty()
            && values.iter().all(told)
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
}

impl Step {
    /// Makes the changes.
    pub fn make(&self, subject: &mut Subject) {
        for change in &self.changes {
            let (column, value) = (change.column, change.new.clone());
            let Some(year) = change.year else {
                subject.facts.insert(column, value);
                continue;
            };
            let place = self.place.unwrap_or(subject.series.len());
            if place >= subject.series.len() {
                subject.series.push(Entry {
                    year: Some(year),
                    source: self.source.clone(),
                    values: BTreeMap::new(),
                });
            }
            if let Some(entry) = subject.series.get_mut(place) {
                entry.values.insert(column, value);
            }
        }
    }
}

fn source(given: &Given) -> Option<String> {
    given.text(Column::Source).map(str::to_owned)
}

/// What nobody stands for does not take the place of what is there.
fn sourced(was: Option<&Value>, source: &Option<String>, year: i64) -> Result<(), Refused> {
    match (was, source) {
        (Some(_), None) => Err(no_source(year)),
        _ => Ok(()),
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
