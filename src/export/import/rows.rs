//! From rows to what they would change. A row is taken in whole or refused whole, and none is ever taken for a scheme that is
//! there because it looks like it.

use super::alike::{Names, may_be_in};
use super::column::{Column, Kind};
use super::given::{Given, Reader, Value};
use super::mapping::Mapping;
use super::measuring::{Measured, measured, sound, what, whole};
use super::outcome::{Fate, Import, Row};
use super::references::{References, slug};
use super::subject::{Known, Subject};
use super::summary::{Summary, Unit};
use super::taking::Taken;
use crate::export::{Answers, Halt, Refusal, Table};
use crate::i18n::Message;
use crate::plan::Decimal;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What was said of all rows that have the country and the name of a scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Namesakes {
    /// They are that scheme.
    Same,
    /// They are schemes of their own.
    New,
}

/// How often progress is told.
const STEP: usize = 500;

/// What a table would change in what is known. The answers are those given now, before those of the mapping; `progress` is told how many rows of how many
/// were looked at, and says whether to go on.
///
/// # Errors
/// Where something has to be answered before any row can be looked at, or it was called off.
pub fn import(
    table: &Table,
    (mapping, answers): (&Mapping, &Answers),
    known: Known,
    namesakes: Option<Namesakes>,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Import, Halt> {
    let reader = Reader::new(table, mapping, answers)?;
    let answers = answers.clone().or(&mapping.answers);
    let mut work = Work::new(&reader, mapping, known, namesakes);
    let mut rows = Vec::with_capacity(table.rows());
    for row in 1..=table.rows() {
        if row % STEP == 0 && !progress(row, table.rows()) {
            return Err(Refusal::CalledOff.into());
        }
        rows.push(work.row(row));
    }
    let columns = reader
        .columns()
        .map(|(header, column)| (header.to_owned(), column));
    let columns: Vec<(String, Option<Column>)> = columns.collect();
    let (headers, found): (Vec<String>, Vec<Option<Column>>) = columns.iter().cloned().unzip();
    let multiplied = reader
        .multiplied()
        .map(|(header, by)| (header.to_owned(), by));
    Ok(Import {
        kind: mapping.kind,
        mapping: mapping.kept(&headers, &found, &answers),
        multiplied: multiplied.collect(),
        read_as: reader.read_as(),
        summaries: work.summaries(rows.len()),
        subjects: work.touched(),
        sources: work.references.new,
        columns,
        rows,
    })
}

struct Work<'r> {
    reader: &'r Reader<'r>,
    mapping: &'r Mapping,
    namesakes: Option<Namesakes>,
    subjects: Vec<Subject>,
    /// How many of them the plan had before.
    before: usize,
    measured: HashMap<Measured, String>,
    by_id: HashMap<String, usize>,
    numbers: HashMap<String, usize>,
    names: Names,
    references: References,
    taken: Taken,
    touched: BTreeSet<usize>,
    figures: BTreeMap<Column, Vec<(Decimal, usize)>>,
    /// What contributions are paid in, and how often.
    units: BTreeSet<Unit>,
}

/// What a row is about.
enum About {
    Known(usize),
    New { id: String, alike: Option<String> },
}

impl<'r> Work<'r> {
    fn new(
        reader: &'r Reader<'r>,
        mapping: &'r Mapping,
        known: Known,
        namesakes: Option<Namesakes>,
    ) -> Work<'r> {
        let mut names = Names::default();
        let mut by_id = HashMap::with_capacity(known.subjects.len());
        for (at, subject) in known.subjects.iter().enumerate() {
            by_id.entry(subject.id.clone()).or_insert(at);
            if let Some(name) = subject.text(Column::Name) {
                names.add(at, name);
            }
        }
        Work {
            reader,
            mapping,
            namesakes,
            by_id,
            numbers: HashMap::new(),
            names,
            before: known.subjects.len(),
            measured: measured(&known.subjects),
            subjects: known.subjects,
            references: References::new(known.groups, known.schemes, known.sources),
            taken: Taken::new(mapping.kind),
            touched: BTreeSet::new(),
            figures: BTreeMap::new(),
            units: BTreeSet::new(),
        }
    }

    fn row(&mut self, row: usize) -> Row {
        let mut given = match self.reader.row(row) {
            Ok(given) => given,
            Err(fault) => {
                return self.told(row, String::new(), (String::new(), Fate::Refused(fault)));
            }
        };
        let name = called(&given);
        let fate = self
            .take(&mut given)
            .unwrap_or_else(|fate| (String::new(), fate));
        if !matches!(fate.1, Fate::Refused(_)) {
            for (column, value) in &given.cells {
                if let (Value::Number(number), true) = (value, column.is_number()) {
                    let all = self.figures.entry(*column).or_default();
                    all.push((number.clone(), given.line));
                }
            }
            if given.cells.contains_key(&Column::Contribution) {
                let unit = [Column::Currency, Column::Per];
                let [currency, per] = unit.map(|it| given.text(it).map(str::to_owned));
                self.units.insert((currency, per));
            }
        }
        self.told(row, name, fate)
    }

    fn told(&self, row: usize, name: String, (id, fate): (String, Fate)) -> Row {
        let line = self.reader.line(row);
        Row {
            row,
            line,
            name,
            id,
            fate,
        }
    }

    /// Takes a row in; or why not.
    fn take(&mut self, given: &mut Given) -> Result<(String, Fate), Fate> {
        let reader = self.reader;
        let refuse = |column, reason| Fate::Refused(reader.fault(given.row, column, reason));
        self.references
            .resolve(&mut given.cells)
            .map_err(|(column, reason)| refuse(Some(column), reason))?;
        for any in self.mapping.kind.needed() {
            if any.iter().any(|column| given.cells.contains_key(column)) {
                continue;
            }
            return match any.first() {
                // A value that is not there is not established; all else must be known of it.
                Some(Column::Value | Column::People) => Ok((String::new(), Fate::Blank)),
                column => Err(refuse(column.copied(), Message::new("export-row-empty"))),
            };
        }
        let about = self.about(given)?;
        let fresh = Subject::default();
        let (at, old) = match &about {
            About::Known(at) => (*at, self.subjects.get(*at).unwrap_or(&fresh)),
            About::New { .. } => (self.subjects.len(), &fresh),
        };
        sound(old, given).map_err(|reason| refuse(Some(Column::Value), reason))?;
        let step = self.taken.take(at, old, given);
        let step = step.map_err(|(column, reason)| refuse(Some(column), reason))?;
        self.references.keep(&given.cells);
        // The id of a row that is a scheme by its name means that scheme all through the table.
        if let (About::Known(at), Some(id)) = (&about, given.text(Column::Id)) {
            self.by_id.entry(id.to_owned()).or_insert(*at);
        }
        match about {
            About::Known(_) if step.changes.is_empty() => Ok((old.id.clone(), Fate::Same)),
            About::Known(_) => {
                let id = old.id.clone();
                if let Some(subject) = self.subjects.get_mut(at) {
                    step.make(subject);
                }
                self.told_of(at);
                Ok((id, Fate::Changed(step.changes)))
            }
            About::New { id, alike } => {
                let mut subject = Subject {
                    id: id.clone(),
                    ..fresh
                };
                step.make(&mut subject);
                if let Some(what) = what(|column| subject.text(column)) {
                    self.measured.entry(what).or_insert_with(|| id.clone());
                }
                self.by_id.insert(id.clone(), at);
                self.subjects.push(subject);
                self.told_of(at);
                Ok((id, Fate::New { alike }))
            }
        }
    }

    /// A subject reads otherwise: a row below may call it by the name that it has now.
    fn told_of(&mut self, at: usize) {
        self.touched.insert(at);
        let subject = self.subjects.get(at);
        if let Some(name) = subject.and_then(|subject| subject.text(Column::Name)) {
            self.names.add(at, name);
        }
    }

    /// What a row is about; or that it has to be asked or refused.
    fn about(&mut self, given: &Given) -> Result<About, Fate> {
        let refuse =
            |column, reason| Fate::Refused(self.reader.fault(given.row, Some(column), reason));
        match self.mapping.kind {
            Kind::Schemes => self.scheme(given),
            Kind::Figures => {
                let id = given.text(Column::Figure).unwrap_or_default();
                match self.by_id.get(id) {
                    Some(at) => Ok(About::Known(*at)),
                    None if given.cells.contains_key(&Column::Measure) => {
                        whole(given).map_err(|reason| refuse(Column::Measure, reason))?;
                        self.unmeasured(id, given)
                            .map_err(|reason| refuse(Column::Measure, reason))?;
                        Ok(new(id))
                    }
                    None => {
                        let reason = Message::new("export-row-no-figure").with("id", id);
                        Err(refuse(Column::Figure, reason))
                    }
                }
            }
            Kind::Coverage => {
                let [group, scheme] =
                    [Column::Group, Column::Scheme].map(|it| given.text(it).unwrap_or_default());
                let id = format!("{group}/{scheme}");
                let known = self.by_id.get(&id);
                Ok(known.map_or_else(|| new(&id), |at| About::Known(*at)))
            }
        }
    }

    /// Whether no other figure measures what a new one is to measure.
    fn unmeasured(&self, id: &str, given: &Given) -> Result<(), Message> {
        let what = what(|column| given.text(column));
        match what.and_then(|what| self.measured.get(&what)) {
            Some(other) if other != id => {
                Err(Message::new("plan-figure-twice").with("other", other.as_str()))
            }
            _ => Ok(()),
        }
    }

    fn scheme(&mut self, given: &Given) -> Result<About, Fate> {
        let refuse =
            |column, reason| Fate::Refused(self.reader.fault(given.row, Some(column), reason));
        let id = given.text(Column::Id);
        if let Some(at) = id.and_then(|id| self.by_id.get(id)) {
            return Ok(About::Known(*at));
        }
        let Some(name) = given.text(Column::Name) else {
            let reason = Message::new("export-row-no-scheme").with("id", id.unwrap_or_default());
            return Err(refuse(Column::Id, reason));
        };
        let country = given.text(Column::Country);
        let said = self.said_same(name, country);
        if let Some(about) = said.map_err(|reason| refuse(Column::Name, reason))? {
            return Ok(about);
        }
        let same = self.names.same(name, country, &self.subjects);
        if self.namesakes.is_none()
            && let Some(at) = self.told_already(&same, given)
        {
            return Ok(About::Known(at));
        }
        let namesakes = match self.mapping.said_new(name) {
            true => Some(Namesakes::New),
            false => self.namesakes,
        };
        match (same.as_slice(), namesakes) {
            ([], _) => {
                let near = self.names.near(name, country, &self.subjects);
                let alike = near
                    .and_then(|at| self.subjects.get(at))
                    .map(|it| it.id.clone());
                let id = id.map_or_else(|| self.free(name, country), str::to_owned);
                Ok(About::New { id, alike })
            }
            (_, Some(Namesakes::New)) => Ok(About::New {
                id: id.map_or_else(|| self.free(name, country), str::to_owned),
                alike: None,
            }),
            ([only], Some(Namesakes::Same)) => Ok(About::Known(*only)),
            ([first, ..], _) => {
                let scheme = self.subjects.get(*first).map(|it| it.id.clone());
                let scheme = scheme.unwrap_or_default();
                Err(Fate::Asked { scheme })
            }
        }
    }

    /// The scheme that a name was said to be; nothing where that decides nothing here.
    fn said_same(&mut self, name: &str, country: Option<&str>) -> Result<Option<About>, Message> {
        let Some(id) = self.mapping.said_same(name) else {
            return Ok(None);
        };
        match self.by_id.get(id).copied() {
            // What was said of a name in one country decides nothing in another.
            Some(at) => Ok(may_be_in(self.subjects.get(at), country).then_some(About::Known(at))),
            // It is the first row of the table that begins the scheme which the others are.
            None if self.free(name, country) == id => Ok(Some(new(id))),
            None => Err(Message::new("export-row-no-scheme").with("id", id)),
        }
    }

    /// The one of these schemes that was there before the table and says all that a row says: a table that is taken in
    /// once more asks nothing.
    fn told_already(&self, same: &[usize], given: &Given) -> Option<usize> {
        let mut before = same.iter().copied().filter(|at| *at < self.before);
        before.find(|at| {
            let known = self.subjects.get(*at);
            known.is_some_and(|known| self.taken.says(known, given))
        })
    }

    /// An id that no scheme has, out of a name.
    fn free(&mut self, name: &str, country: Option<&str>) -> String {
        let slug = slug(name).unwrap_or_else(|| "scheme".to_owned());
        let there = country.map(|it| format!("{slug}-{}", it.to_ascii_lowercase()));
        let taken = |id: &String| self.by_id.contains_key(id);
        if let Some(id) = [Some(slug.clone()), there]
            .into_iter()
            .flatten()
            .find(|id| !taken(id))
        {
            return id;
        }
        // Where many have one name, nobody counts from the beginning each time.
        let next = self.numbers.entry(slug.clone()).or_insert(1);
        loop {
            *next += 1;
            let id = format!("{slug}-{next}");
            if !self.by_id.contains_key(&id) {
                return id;
            }
        }
    }

    fn summaries(&self, rows: usize) -> Vec<Summary> {
        let columns = self.mapping.kind.columns().iter();
        let there =
            columns.filter(|column| column.is_number() && self.reader.at(**column).is_some());
        there
            .map(|column| {
                let figures = self.figures.get(column).map(Vec::as_slice);
                let summary = Summary::of(column.word(), rows, figures.unwrap_or_default());
                match column {
                    Column::Contribution => summary.in_units(&self.units),
                    _ => summary,
                }
            })
            .collect()
    }

    fn touched(&self) -> Vec<Subject> {
        let subjects = self.touched.iter().filter_map(|at| self.subjects.get(*at));
        subjects.cloned().collect()
    }
}

fn new(id: &str) -> About {
    About::New {
        id: id.to_owned(),
        alike: None,
    }
}

/// What a row is about, in its own words.
fn called(given: &Given) -> String {
    let columns = [Column::Name, Column::Id, Column::Figure, Column::Group];
    let mut found = columns.iter().filter_map(|column| given.text(*column));
    found.next().unwrap_or_default().to_owned()
}
