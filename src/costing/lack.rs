//! What is missing where a value is not established: the file or the term, the key and the year, and why.

use crate::i18n::Message;
use crate::plan::{ClauseId, Measure, Plan, column_name};
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

/// Whichever scheme it is.
pub(super) const ANY: &str = "*";

/// Between two schemes, where those are meant whom both cover.
pub(super) const BOTH: &str = " + ";

/// Where something is missing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// `figures/<id>.toml`, which need not be there.
    Figure(String),
    /// A row of a clause, known by its name.
    Term(ClauseId, String),
    /// What a fund pays a scheme.
    Support(String, String),
    /// `scenarios/<id>.toml`.
    Scenario(String),
    /// `registers/coverage.toml`: a group, and a scheme.
    Covered(String, String),
    /// A file of the plan, by its path.
    File(String),
}

/// Why something is not established.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// Nobody gave it.
    Absent,
    /// Sources disagree and none was chosen, or it is said in two ways that exclude each other.
    Disagree,
    /// It is over a hundred per cent: so much.
    Over(String),
    /// It is less than nothing: so much.
    Negative(String),
    /// It has more figures than can be reckoned with, or lies too many years away.
    Far,
    /// It is a word that means nothing here.
    Word,
    /// The year lies before the price year.
    Early,
    /// It is nothing, and something would have to be divided by it.
    Zero,
    /// Support comes back to its giver.
    Circle,
    /// It is no figure of the measure that is wanted.
    Measure,
    /// The file cannot be read, and nobody knows what it says.
    Unread,
}

/// One thing that has to be established.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lack {
    /// Where.
    pub place: Place,
    /// Which key; absent where the figure itself is meant.
    pub key: Option<&'static str>,
    /// In which year; absent where it is no matter of a year.
    pub year: Option<i64>,
    /// Why it is not established.
    pub why: Why,
}

impl Lack {
    /// A file that cannot be read.
    pub fn unread(path: &str) -> Lack {
        Lack {
            place: Place::File(path.to_owned()),
            key: None,
            year: None,
            why: Why::Unread,
        }
    }

    /// Of a row of a clause, whatever the year.
    pub fn of_row(clause: &ClauseId, name: &str, key: &'static str, why: Why) -> Lack {
        Lack {
            place: Place::Term(clause.clone(), name.to_owned()),
            key: Some(key),
            year: None,
            why,
        }
    }

    /// A figure of a year.
    pub fn figure(id: &str, year: i64, why: Why) -> Lack {
        Lack {
            place: Place::Figure(id.to_owned()),
            key: None,
            year: Some(year),
            why,
        }
    }

    /// As people are told, by the names that a plan has for what is missing.
    pub fn message(&self, plan: &Plan) -> Message {
        let place = self.place.message(plan);
        // What the plan says of its costing is called there as in its form: `to` alone has no name.
        let named = |key: &str| match &self.place {
            Place::File(_) => column_name(&format!("costing-{key}")),
            _ => column_name(key),
        };
        let place = match (self.key.map(named), self.year) {
            (None, None) => place,
            (None, Some(year)) => Message::new("costing-lack-year")
                .with("what", place)
                .with("year", year.to_string()),
            (Some(key), None) => Message::new("costing-lack-key")
                .with("what", place)
                .with("key", key),
            (Some(key), Some(year)) => Message::new("costing-lack-key-year")
                .with("what", place)
                .with("key", key)
                .with("year", year.to_string()),
        };
        self.why.message().with("what", place)
    }
}

impl Place {
    fn message(&self, plan: &Plan) -> Message {
        let clause = |id: &ClauseId| match plan.clauses.get(id) {
            Some(clause) => clause.title.clone(),
            None => id.to_string(),
        };
        let registers = &plan.registers;
        let group = |id: &str| match registers.group(id) {
            Some(group) => group.name.clone(),
            None => id.to_owned(),
        };
        // Two schemes stand where the people are meant who are in both.
        let scheme = |ids: &str| {
            let named = ids.split(BOTH).map(|id| match registers.scheme(id) {
                Some(scheme) => scheme.name.as_str(),
                None => id,
            });
            named.collect::<Vec<_>>().join(BOTH)
        };
        match self {
            Place::Figure(id) => match exchange(plan, id) {
                Some((currency, per)) => Message::new("costing-lack-exchange")
                    .with("id", id.as_str())
                    .with("currency", currency)
                    .with("per", per),
                None => Message::new("costing-lack-figure").with("id", id.as_str()),
            },
            Place::Term(id, name) => Message::new("costing-lack-term")
                .with("name", name.as_str())
                .with("clause", clause(id)),
            Place::Support(from, to) => Message::new("costing-lack-support")
                .with("from", scheme(from))
                .with("scheme", scheme(to)),
            Place::Scenario(id) => Message::new("costing-lack-scenario").with("id", id.as_str()),
            Place::Covered(of, by) if by == ANY => {
                Message::new("coverage-lack-any").with("group", group(of))
            }
            Place::Covered(of, by) => Message::new("coverage-lack")
                .with("group", group(of))
                .with("scheme", scheme(by)),
            Place::File(path) => Message::new("costing-lack-file").with("path", path.as_str()),
        }
    }
}

/// Which currencies a figure exchanges, where its id does not say so.
fn exchange<'p>(plan: &'p Plan, id: &str) -> Option<(&'p str, &'p str)> {
    let figure = plan.figures.get(id)?;
    let is_exchange = figure.measure() == Some(Ok(Measure::Exchange));
    let (currency, per) = (figure.currency.as_deref()?, figure.per.as_deref()?);
    let says = format!("{currency}-per-{per}").eq_ignore_ascii_case(id);
    (is_exchange && !says).then_some((currency, per))
}

impl Why {
    fn message(&self) -> Message {
        match self {
            Why::Absent => Message::new("costing-lack-absent"),
            Why::Disagree => Message::new("costing-lack-disagree"),
            Why::Over(value) => Message::new("costing-lack-over").with("value", value.as_str()),
            Why::Negative(value) => {
                Message::new("costing-lack-negative").with("value", value.as_str())
            }
            Why::Far => Message::new("costing-lack-far"),
            Why::Word => Message::new("costing-lack-word"),
            Why::Early => Message::new("costing-lack-early"),
            Why::Zero => Message::new("costing-lack-zero"),
            Why::Circle => Message::new("costing-lack-circle"),
            Why::Measure => Message::new("costing-lack-measure"),
            Why::Unread => Message::new("costing-lack-unread"),
        }
    }
}

/// For programs: `figures/prices: 2007`, `Basic pension: admin`, `Basic pension: coverage 2009`.
impl fmt::Display for Lack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Place::Figure(id) if self.year.is_none() => write!(f, "figures/{id}")?,
            Place::Figure(id) => write!(f, "figures/{id}:")?,
            Place::Term(_, name) => write!(f, "{name}:")?,
            Place::Support(from, scheme) => write!(f, "{from} > {scheme}:")?,
            Place::Scenario(id) => write!(f, "scenarios/{id}:")?,
            Place::Covered(group, scheme) => write!(f, "registers/coverage: {group} > {scheme}:")?,
            Place::File(path) => write!(f, "{path}")?,
        }
        if let Some(key) = self.key {
            write!(f, " {key}")?;
        }
        match self.year {
            Some(year) => write!(f, " {year}"),
            None => Ok(()),
        }
    }
}

/// All that is missing for one value. Copied as often as values are, hence shared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lacks(Arc<BTreeSet<Lack>>);

impl Lacks {
    /// Each.
    pub fn iter(&self) -> impl Iterator<Item = &Lack> {
        self.0.iter()
    }

    /// Whether nothing is missing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// For programs: each once, in the order of their letters.
    pub fn written(&self) -> Vec<String> {
        let written: BTreeSet<String> = self.iter().map(Lack::to_string).collect();
        written.into_iter().collect()
    }

    /// What is missing in either.
    #[must_use]
    pub fn and(&self, other: &Lacks) -> Lacks {
        if other.0.is_subset(&self.0) {
            return self.clone();
        }
        Lacks(Arc::new(self.0.union(&other.0).cloned().collect()))
    }
}

impl From<Lack> for Lacks {
    fn from(lack: Lack) -> Lacks {
        Lacks(Arc::new(BTreeSet::from([lack])))
    }
}

impl FromIterator<Lack> for Lacks {
    fn from_iter<T: IntoIterator<Item = Lack>>(lacks: T) -> Lacks {
        Lacks(Arc::new(lacks.into_iter().collect()))
    }
}
