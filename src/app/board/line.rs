//! Where the selected clause stands between the parties, in one line for the page on which it is read.

use super::{consensus_sign, selected};
use crate::app::say;
use crate::app::workspace::Workspace;
use crate::dialogue::{BoardRow, Stance, Standing};
use crate::i18n::{Language, Message};
use crate::plan::ClauseId;

/// The line; nothing as long as nobody has spoken, or where the plan is shown as it was.
pub fn line(workspace: &Workspace, language: Language) -> Option<String> {
    let row = selected(workspace)?;
    let silent = |cell: &crate::dialogue::Cell| cell.standing == Standing::Missing;
    if row.cells.iter().all(silent) {
        return None;
    }
    let name = say(language, &row.consensus.name());
    let mut parts = vec![format!("{} {name}", consensus_sign(&row.consensus))];
    parts.extend(KINDS.into_iter().filter_map(|(id, which)| {
        let letters = letters(workspace, row, which);
        let part = Message::new(id).with("parties", letters.as_str());
        (!letters.is_empty()).then(|| say(language, &part))
    }));
    Some(parts.join(" · "))
}

/// Where the figures changed since parties spoke on a clause, a line each; nothing where the plan is shown as it was.
pub fn changed(workspace: &Workspace, clause: &ClauseId, language: Language) -> Vec<String> {
    if workspace.then.is_some() {
        return Vec::new();
    }
    let changed = workspace.reckoned.changed(clause).iter();
    let lines = changed.map(|one| format!("≈ {}", say(language, &one.message(language))));
    lines.collect()
}

type Which = fn(Standing) -> bool;

/// Who is named, in the order of what is most urgent to know.
const KINDS: [(&str, Which); 7] = [
    ("app-board-line-object", |it| {
        it == Standing::Held(Stance::Object)
    }),
    ("app-board-line-stale", |it| {
        matches!(it, Standing::Stale(_))
    }),
    ("app-board-line-missing", |it| it == Standing::Missing),
    ("app-board-line-reserve", |it| {
        it == Standing::Held(Stance::AgreeWithReservation)
    }),
    ("app-board-line-ad-referendum", |it| {
        it == Standing::Held(Stance::AgreeAdReferendum)
    }),
    ("app-board-line-agree", |it| {
        it == Standing::Held(Stance::Agree)
    }),
    ("app-board-line-abstain", |it| {
        it == Standing::Held(Stance::Abstain)
    }),
];

/// The letters of parties, each with the mark of who stands behind what it holds, where that is known.
fn letters(workspace: &Workspace, row: &BoardRow, which: Which) -> String {
    let cells = row.cells.iter().enumerate();
    let cells = cells.filter(|(_, cell)| which(cell.standing));
    let letters: Vec<String> = cells
        .map(|(column, cell)| {
            let behind = workspace.board.behind(&row.clause, column);
            let mark = behind.map_or("", |behind| behind.mark());
            format!("{}{mark}", cell.party.letter())
        })
        .collect();
    letters.join(" ")
}
