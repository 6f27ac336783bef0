//! What each party holds on a clause, for the wall: a row for each of them, with what was said.

use super::words::{plain, said};
use crate::app::board::{changed, consensus_sign, held, selected, sign, word};
use crate::app::model::workspace::Workspace;
use crate::app::prose::{Hand, Role, Run};
use crate::app::say;
use crate::dialogue::{Cell, Subject};
use crate::i18n::{Language, Message};

/// The parties, in the order of the board. Nothing where the plan is shown as it was: the board is of the present.
pub(super) fn runs(workspace: &Workspace, language: Language) -> Vec<Run> {
    let (Some(row), Some(clause)) = (selected(workspace), workspace.selected_clause()) else {
        return Vec::new();
    };
    let consensus = say(language, &row.consensus.name());
    let mut runs = vec![
        plain(clause.title.as_str(), Role::Title),
        plain("\n\n", Role::Body),
        plain(
            format!("{} {consensus}", consensus_sign(&row.consensus)),
            Role::Title,
        ),
    ];
    if row.brackets > 0 {
        let open = Message::new("present-brackets").with("count", row.brackets);
        runs.push(plain(" · ", Role::Body));
        runs.push(said(language, &open, Role::Body));
    }
    runs.push(plain("\n", Role::Body));
    for cell in &row.cells {
        party(&mut runs, workspace, cell, language);
    }
    for line in changed(workspace, &clause.id, language) {
        runs.push(plain(format!("\n{line}"), Role::Label));
    }
    runs
}

fn party(runs: &mut Vec<Run>, workspace: &Workspace, cell: &Cell, language: Language) {
    let name = say(language, &cell.party.name());
    let holds = say(language, &Message::new(word(cell.standing)));
    runs.push(plain("\n", Role::Body));
    let label = vec![(Hand::Voice(cell.party), String::new())];
    let line = format!(" {name}  {} {holds}", sign(cell.standing));
    runs.push(plain(line, Role::Body).label(label));
    let clause = workspace.selected_id().cloned().map(Subject::Clause);
    let position = clause.and_then(|clause| held(workspace, &clause, cell.party));
    let statement = position.and_then(|position| position.statement.as_deref());
    if let Some(statement) = statement {
        runs.push(plain(format!("\n{statement}"), Role::Body));
    }
}
