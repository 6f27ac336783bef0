//! What the pending amendments cost, clause by clause: a row an amendment, more or less by year; where there is room, low and
//! high beside. A worker reckons it; until it has, a line says so.

use super::missing;
use super::table::Table;
use crate::app::costed::{Alternatives, Name, OfferSheet, Row as SheetRow, Scenarios, all, named};
use crate::app::label::{Label, Row};
use crate::app::model::figures::{Line, Made};
use crate::app::model::workspace::Workspace;
use crate::app::reckoning::offers;
use crate::costing::horizon;
use crate::dialogue::Dialogue;
use crate::i18n::Message;
use crate::plan::{Clause, Voice};
use crate::text::{Shown, wrap};

/// From so many columns on the scenarios stand beside the total.
const WIDE: usize = 104;

/// The columns at the end of a row that are kept free for the sign that more follows.
const SIGN: usize = 2;

/// What is known of the costs of amendments; or why there is nothing to show.
fn known(workspace: &Workspace) -> Result<&[Alternatives], Message> {
    if workspace.then.is_some() {
        return Err(Message::new("offers-not-now"));
    }
    let known = offers(workspace, None).ok_or_else(|| Message::new("offers-waiting"))?;
    match known.is_empty() {
        true => Err(Message::new("offers-none")),
        false => Ok(known),
    }
}

/// The rows of the page.
pub fn rows(workspace: &Workspace, made: &Made) -> Vec<Line> {
    let mut rows = Vec::new();
    let costed = horizon(&workspace.plan);
    if let (None, Err(why)) = (&workspace.then, costed) {
        return missing::uncosted(&why, made);
    }
    let known = match known(workspace) {
        Ok(known) => known,
        Err(why) => {
            said(&why, made, &mut rows);
            return rows;
        }
    };
    for found in known {
        let scenarios = match made.columns() >= WIDE {
            true => Scenarios::Beside,
            false => Scenarios::Nowhere,
        };
        let beside = (made.language, scenarios);
        let sheet = all(found, &workspace.dialogue, beside);
        let number = workspace.outline.number(&found.clause).unwrap_or("+");
        let clause = workspace.plan.clauses.get(&found.clause);
        let title = clause.map_or(found.clause.as_str(), |clause| clause.title.as_str());
        let text = format!("{number} {title} · {}", made.say(&sheet.title));
        let columns = made.columns().saturating_sub(SIGN);
        rows.push(Line {
            row: row(made.column(Label::Heading, &text, columns)),
            to: clause.map(|clause| clause.id.clone()),
            ..Line::default()
        });
        let names = lettered(found, &workspace.dialogue);
        for mut line in table(&sheet, clause, made, columns) {
            letter(&mut line, &names);
            rows.push(line);
        }
        for note in &sheet.notes {
            said(note, made, &mut rows);
        }
        rows.push(Line::default());
    }
    said(&Message::new("costing-no-model"), made, &mut rows);
    rows
}

/// The table of a clause, of which the rows of amendments lead to it.
fn table(sheet: &OfferSheet, clause: Option<&Clause>, made: &Made, columns: usize) -> Vec<Line> {
    let rows = sheet.rows.iter().map(|row| SheetRow {
        name: Name::Line(row.name.clone()),
        indent: 0,
        strong: row.strong,
        clause: row.of.as_ref().and(clause).map(|clause| clause.id.clone()),
        term: None,
        cells: row.cells.clone(),
    });
    let rows: Vec<SheetRow> = rows.collect();
    let table = Table {
        heads: sheet.heads.clone(),
        rows: &rows,
        chosen: None,
    };
    table.set(made, columns)
}

/// What each amendment is called, with the letter of its party first, and whose it is.
fn lettered(found: &Alternatives, dialogue: &Dialogue) -> Vec<(String, Option<Voice>)> {
    let alone = found.base.alone.iter();
    let names = alone.map(|(id, _)| {
        let amendment = dialogue.amendments.get(id);
        let voice = amendment.and_then(|one| Some(one.sponsor()?.voice));
        (named(dialogue, id), voice)
    });
    names.collect()
}

/// Sets the letter of a party apart, in its colour, where a row begins with the name of an amendment.
fn letter(line: &mut Line, names: &[(String, Option<Voice>)]) {
    let Some((label, text)) = line.row.runs.first().cloned() else {
        return;
    };
    let begins = |name: &str| {
        let rest = text.strip_prefix(name);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let Some((_, voice)) = names.iter().find(|(name, _)| begins(name)) else {
        return;
    };
    let (letter, rest) = (text.part(0..1), text.part(1..text.len()));
    line.row.runs.splice(
        ..1,
        [
            (Label::Voice(*voice), letter.into_owned()),
            (label, rest.into_owned()),
        ],
    );
}

fn row(run: (Label, Shown<'static>)) -> Row {
    Row {
        indent: 0,
        runs: vec![run],
    }
}

/// A sentence on as many rows as it needs.
fn said(message: &Message, made: &Made, rows: &mut Vec<Line>) {
    let text = made.say(message);
    let text = Shown::line(&text);
    let columns = made.columns().saturating_sub(SIGN).max(1);
    for part in wrap(text.as_str(), columns, &made.width) {
        let run = (Label::Faint, text.part(part.range).into_owned());
        rows.push(Line {
            row: row(run),
            to: None,
            ..Line::default()
        });
    }
}
