//! The outline: numbers, titles, what is pending on a clause, and who changed what since the baseline.

use super::board::brackets;
use super::canvas::Canvas;
use super::look::Part;
use crate::app::State;
use crate::app::area::{Area, Pane};
use crate::app::board::consensus_sign;
use crate::app::fate::Fate;
use crate::app::label::Label;
use crate::app::model::workspace::Workspace;
use crate::dialogue::{BoardRow, Standing};
use crate::plan::{OutlineRow, Voice};
use crate::text::Shown;
use ratatui::style::Modifier;

/// Draws the rows of the outline that are on screen.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let area = state.layout().outline;
    let rows = workspace
        .outline
        .rows()
        .iter()
        .enumerate()
        .skip(workspace.top);
    for (y, (place, row)) in (area.y..area.y + area.height).zip(rows) {
        let line = Area::new(area.x, y, area.width, 1);
        self::row(workspace, row, line, canvas);
        if place == workspace.selected {
            let part = match workspace.pane {
                Pane::Outline if workspace.editing.is_none() => Part::Selected,
                _ => Part::Marked,
            };
            canvas.tint(line, canvas.look.part(part));
        }
    }
}

/// Number and title; on the right the open brackets, where the clause stands between the parties, and the letters of
/// who changed it.
fn row(workspace: &Workspace, row: &OutlineRow, line: Area, canvas: &mut Canvas<'_>) {
    let known = workspace.outline.find(&row.id);
    let known = known.and_then(|place| workspace.board.row(place, &row.id));
    let known = known.filter(|_| workspace.then.is_none());
    let brackets = brackets(known.map_or(0, |known| known.brackets));
    let sign = Shown::line(known.map_or("", spoken));
    let fates = workspace.fates(&row.id);
    let marks = workspace.marks.get(&row.id).map_or(&[][..], Vec::as_slice);
    let columns = |one: &str| canvas.width.of(one) + usize::from(!one.is_empty());
    let signs = fates.iter().map(|(_, by)| 1 + usize::from(by.is_some()));
    let signs = signs.sum::<usize>() + usize::from(!fates.is_empty());
    let room = marks.len() + columns(&brackets) + columns(&sign) + signs + 2;
    let room = u16::try_from(room).unwrap_or(u16::MAX);
    let (text, right) = line.split_right(room.min(line.width));
    let indent = u16::try_from(row.depth * 2).unwrap_or(0).min(8);
    let picked = workspace.picked.contains(&row.id);
    if picked {
        let style = body(canvas).add_modifier(Modifier::BOLD);
        canvas.text(text, text.x, text.y, &Shown::line(PICKED), style);
    }
    let x = text.x + 1 + indent;
    let faint = canvas.look.label(Label::Number);
    let x = canvas.text(text, x, text.y, &Shown::line(&row.number), faint) + 1;
    let clause = workspace.shown().clauses.get(&row.id);
    let title = clause.map_or("", |clause| clause.title.as_str());
    let mut style = body(canvas);
    if row.depth == 0 || picked {
        style = style.add_modifier(Modifier::BOLD);
    }
    canvas.clipped(text, x, text.y, &Shown::line(title), style);
    let mut x = pending(fates, right, canvas);
    for (text, style) in [(brackets, faint), (sign, style)] {
        if !text.is_empty() {
            x = canvas.text(right, x, right.y, &text, style) + 1;
        }
    }
    for (x, voice) in (x..).zip(marks) {
        let letter = voice.map_or('?', Voice::letter).to_string();
        let style = canvas.look.label(Label::Voice(*voice));
        canvas.text(right, x, right.y, &Shown::line(letter), style);
    }
}

/// What is pending on a clause as a whole: a sign each, and behind it the letter of whose proposal it is.
fn pending(fates: &[(Fate, Option<Voice>)], area: Area, canvas: &mut Canvas<'_>) -> u16 {
    let body = body(canvas);
    let mut x = area.x + 1;
    for (fate, voice) in fates {
        x = canvas.text(area, x, area.y, &Shown::line(fate.sign()), body);
        if let Some(voice) = voice {
            let style = canvas.look.label(Label::Voice(Some(*voice)));
            let letter = Shown::line(voice.letter().to_string());
            x = canvas.text(area, x, area.y, &letter, style);
        }
    }
    x + u16::from(!fates.is_empty())
}

/// Before a clause that is marked: no colour is needed to see it.
const PICKED: &str = "●";

fn body(canvas: &Canvas<'_>) -> ratatui::style::Style {
    canvas.look.label(Label::Body)
}

/// The sign of where a clause stands. As long as nobody has spoken there is none: a column of signs that say
/// nothing would only hide those that do.
fn spoken(row: &BoardRow) -> &'static str {
    let silent = row
        .cells
        .iter()
        .all(|cell| cell.standing == Standing::Missing);
    if silent {
        ""
    } else {
        consensus_sign(&row.consensus)
    }
}
