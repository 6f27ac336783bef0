//! What a clause costs, for the wall: sums by year, each on a row of its own, for a table of years does not fit large
//! letters. Of a clause that costs nothing the whole plan's costs are shown.

use super::words::{plain, said};
use crate::app::costed::{Name, Sheet, lacks, notes_of};
use crate::app::figures::costed;
use crate::app::model::workspace::Workspace;
use crate::app::prose::{Role, Run};
use crate::app::say;
use crate::i18n::{Language, Message};

/// The costs, or why they cannot be told.
pub(super) fn runs(workspace: &Workspace, language: Language) -> Vec<Run> {
    let (plan, costed) = match costed(workspace) {
        None => return vec![said(language, &Message::new("present-wait"), Role::Label)],
        Some(Err(why)) => return vec![said(language, &why, Role::Label)],
        Some(Ok(found)) => found,
    };
    let clause = workspace.selected_clause();
    let id = clause.map(|clause| &clause.id);
    let (sheet, of) = Sheet::nearest(plan, &costed.base, id, (&costed.leaning, language));
    let title = match clause.filter(|_| of.is_some()) {
        Some(clause) => clause.title.clone(),
        None => say(language, &Message::new("present-cost-whole")),
    };
    let mut runs = vec![
        plain(title, Role::Title),
        plain("\n", Role::Body),
        said(language, &sheet.title(&costed.base), Role::Label),
        plain("\n", Role::Body),
    ];
    rows(&mut runs, &sheet, language);
    // What is not established is said here as well, and what the marks mean.
    let lacking = match of {
        Some(_) => lacks(plan, &costed.base, of),
        None => costed.lacks.clone(),
    };
    let model = Message::new("costing-no-model");
    let notes = notes_of(plan, &costed.base, of, &lacking, (language, sheet.leans));
    for said in notes.iter().map(|note| &note.said).chain([&model]) {
        let said = say(language, said);
        runs.push(plain(format!("\n\n{said}"), Role::Label));
    }
    runs
}

/// The rows of the sheet: a name, and below it what stands in its columns, each with its year.
fn rows(runs: &mut Vec<Run>, sheet: &Sheet, language: Language) {
    let total = say(language, &Message::new("costing-total"));
    for row in &sheet.rows {
        let name = match &row.name {
            Name::Said(message) => say(language, message),
            Name::Line(name) => name.clone(),
        };
        let role = if row.strong { Role::Title } else { Role::Body };
        let gap = if row.indent == 0 { "\n\n" } else { "\n" };
        runs.push(plain(format!("{gap}{name}"), role));
        let years = sheet.years.iter().map(i64::to_string);
        let heads = years.chain([total.clone()]);
        let cells: Vec<String> = heads
            .zip(&row.cells)
            .map(|(head, cell)| format!("{head}\u{a0}\u{a0}{cell}"))
            .collect();
        if !cells.is_empty() {
            runs.push(plain(format!("\n{}", cells.join("   ")), role));
        }
    }
}
