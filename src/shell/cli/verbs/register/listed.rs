//! `register`: all that is kept beside the clauses, one after the other.

use crate::plan::{Kept, Ledger, Plan};
use crate::shell::cli::frame::{Answer, Call, Failure, json};
use crate::shell::cli::verbs::manifest::told;
use crate::shell::cli::work::OpenPlan;
use crate::shell::writer::{Label, Line, Output};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Listing {
    registers: Vec<Register>,
}

/// One of them, by the word that commands take. Every value is a text.
#[derive(Serialize)]
struct Register {
    which: String,
    head: Option<BTreeMap<String, String>>,
    rows: Vec<BTreeMap<String, String>>,
}

/// `register [--at REV] [--json]`
pub fn all(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let open = OpenPlan::open(call)?;
    let rev = open.at(call.text("at"))?;
    let plan = open.load_clauses(rev, &[])?.plan;
    let all = there(&plan);
    if call.flag("json") {
        let registers = all.iter().map(|(ledger, kept)| register(ledger, kept));
        let registers = registers.collect();
        json::answer_at(out, rev, &Listing { registers })?;
        return Ok(Answer::Done);
    }
    for (at, (ledger, kept)) in all.iter().enumerate() {
        if at > 0 {
            out.line(&Line::new())?;
        }
        let name = out.words().say(&ledger.name());
        let line = Line::new().add(name, Label::Strong);
        out.line(&line.add(format!("  {}", ledger.word()), Label::Faint))?;
        if let (Some(kind), Some(head)) = (ledger.head_of(), &kept.head) {
            told::lines(&plan, kind, head, out)?;
        }
        for (kind, rows) in ledger.tables().into_iter().zip(&kept.tables) {
            told::rows(&plan, kind, rows, out)?;
        }
    }
    Ok(Answer::Done)
}

/// Those that hold something.
fn there(plan: &Plan) -> Vec<(Ledger, Kept)> {
    let registers = [
        Ledger::Groups,
        Ledger::Sources,
        Ledger::Covered,
        Ledger::Overlaps,
        Ledger::Resources,
    ];
    let schemes = plan.registers.schemes.iter();
    let all = registers
        .into_iter()
        .chain(schemes.map(|it| Ledger::Scheme(it.id.clone())))
        .chain(plan.figures.keys().cloned().map(Ledger::Figure))
        .chain(plan.scenarios.keys().cloned().map(Ledger::Scenario));
    let all = all.map(|ledger| {
        let kept = ledger.kept(plan);
        (ledger, kept)
    });
    let holds = |kept: &Kept| kept.head.is_some() || kept.tables.iter().any(|it| !it.is_empty());
    all.filter(|(_, kept)| holds(kept)).collect()
}

fn register(ledger: &Ledger, kept: &Kept) -> Register {
    let cells = |first: Option<&'static str>, row: &crate::plan::Element| {
        let name = first.map(|key| (key.to_owned(), row.name.clone()));
        name.into_iter()
            .chain(row.columns.iter().cloned())
            .collect()
    };
    let head = ledger.head_of();
    let head_key = head.map_or(Some("id"), |kind| kind.columns().next());
    let rows = ledger.tables().into_iter().zip(&kept.tables);
    let rows = rows.flat_map(|(kind, rows)| {
        let first = kind.columns().next();
        rows.iter().map(move |row| cells(first, row))
    });
    Register {
        which: ledger.word(),
        head: kept.head.as_ref().map(|head| cells(head_key, head)),
        rows: rows.collect(),
    }
}
