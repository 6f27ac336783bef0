//! What is to be said beside a table of costs: from when a scheme carries itself, what has no year, what is missing.

use super::funds::scheme_name;
use super::money::Unit;
use super::sheet::lacks;
use crate::costing::{Carries, Lack, Lacks, Place, Run};
use crate::i18n::{Language, Message};
use crate::plan::{ClauseId, Plan};

/// A sentence beside a table.
pub struct Note {
    /// What it says.
    pub said: Message,
    /// Whether it is one of those that the sentence before announces.
    pub listed: bool,
    /// The clause it speaks of.
    pub clause: Option<ClauseId>,
}

impl Note {
    fn new(said: Message) -> Note {
        Note {
            said,
            listed: false,
            clause: None,
        }
    }
}

/// What is to be said beside the costing of a plan, or of a clause and what stands under it.
pub fn notes(
    plan: &Plan,
    run: &Run,
    clause: Option<&ClauseId>,
    beside: (Language, bool),
) -> Vec<Note> {
    notes_of(plan, run, clause, &lacks(plan, run, clause), beside)
}

/// The same, where it is known what is missing.
pub fn notes_of(
    plan: &Plan,
    run: &Run,
    clause: Option<&ClauseId>,
    lacks: &Lacks,
    (language, leans): (Language, bool),
) -> Vec<Note> {
    let mut notes = Vec::new();
    if clause.is_none() {
        let carries = run.carries.iter();
        notes.extend(carries.map(|(id, carries)| Note::new(carried(plan, id, carries))));
    }
    let unit = Unit::one(language);
    let undated = run.undated.iter();
    for one in undated.filter(|one| clause.is_none_or(|of| plan.is_within(&one.clause, of))) {
        let currency = one.currency.as_deref().unwrap_or("?");
        let amount = format!("{} {currency}", unit.number(&one.amount, 2));
        let said = Message::new("costing-undated").with("name", one.name.as_str());
        notes.push(Note {
            clause: Some(one.clause.clone()),
            ..Note::new(said.with("amount", amount))
        });
    }
    notes.extend(missing(plan, lacks));
    if leans {
        notes.push(Note::new(Message::new("costing-unsourced")));
    }
    notes.push(Note::new(Message::new("costing-rounded")));
    notes
}

/// From when a scheme carries itself.
pub fn carried(plan: &Plan, id: &str, carries: &Carries) -> Message {
    let scheme = scheme_name(plan, id);
    match carries {
        Carries::From(year) => Message::new("costing-carries-from")
            .with("scheme", scheme)
            .with("year", year.to_string()),
        Carries::Never => Message::new("costing-carries-never").with("scheme", scheme),
        Carries::Open(_) => Message::new("costing-carries-open").with("scheme", scheme),
    }
}

/// The clause in which something that is missing would stand.
pub fn lack_clause(lack: &Lack) -> Option<ClauseId> {
    match &lack.place {
        Place::Term(clause, _) => Some(clause.clone()),
        _ => None,
    }
}

/// All that has to be established, each by itself.
pub fn missing(plan: &Plan, lacks: &Lacks) -> Vec<Note> {
    if lacks.is_empty() {
        return Vec::new();
    }
    let head = Note::new(Message::new("costing-missing"));
    let each = lacks.iter().map(|lack: &Lack| Note {
        said: lack.message(plan),
        listed: true,
        clause: lack_clause(lack),
    });
    std::iter::once(head).chain(each).collect()
}
