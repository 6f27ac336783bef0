//! Where a clause stands between the parties, in one line for the page on which it is read.

use super::{consensus_sign, known};
use crate::app::model::workspace::Workspace;
use crate::app::say;
use crate::dialogue::{BoardRow, Stance, Standing};
use crate::i18n::{Language, Message};
use crate::plan::ClauseId;

/// The line; nothing as long as nobody has spoken, or where the plan is shown as it was.
pub fn line(workspace: &Workspace, clause: &ClauseId, language: Language) -> Option<String> {
    let row = spoken(workspace, clause)?;
    let mut parts = parts(row, language, |which| letters(workspace, row, which));
    let sign = consensus_sign(&row.consensus);
    parts.first_mut()?.insert_str(0, &format!("{sign} "));
    Some(parts.join(" · "))
}

/// The same in words alone, for whoever has it read aloud.
pub fn said(workspace: &Workspace, clause: &ClauseId, language: Language) -> Option<String> {
    let row = spoken(workspace, clause)?;
    let parts = parts(row, language, |which| {
        let cells = row.cells.iter().enumerate();
        let cells = cells.filter(|(_, cell)| which(cell.standing));
        let names = cells.map(|(column, cell)| {
            let name = say(language, &cell.party.name());
            match workspace.board.behind(&row.clause, column) {
                Some(behind) => {
                    let behind = say(language, &Message::new(behind.word()));
                    format!("{name} ({behind})")
                }
                None => name,
            }
        });
        names.collect::<Vec<_>>().join(", ")
    });
    Some(parts.join("; "))
}

/// What is known of a clause, once anybody has spoken on it.
pub fn spoken<'w>(workspace: &'w Workspace, clause: &ClauseId) -> Option<&'w BoardRow> {
    let silent = |cell: &crate::dialogue::Cell| cell.standing == Standing::Missing;
    known(workspace, clause).filter(|row| !row.cells.iter().all(silent))
}

/// Where it stands, and which parties hold what.
fn parts(row: &BoardRow, language: Language, who: impl Fn(Which) -> String) -> Vec<String> {
    let mut parts = vec![say(language, &row.consensus.name())];
    parts.extend(KINDS.into_iter().filter_map(|(id, which)| {
        let who = who(which);
        let part = Message::new(id).with("parties", who.as_str());
        (!who.is_empty()).then(|| say(language, &part))
    }));
    parts
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
