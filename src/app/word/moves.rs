//! Getting about on this screen, and what is said of the selected proposal.

use super::table;
use super::view::body;
use crate::app::key::{Mouse, Press};
use crate::app::model::layer::{Layer, Read};
use crate::app::model::open::Open;
use crate::app::model::word::{Item, Stage};
use crate::app::step::Step;
use crate::i18n::Message;
use crate::plan::Voice;

/// Moves the selection, or the whole of a proposal.
pub fn scroll(open: &mut Open<'_>, step: Step) {
    let height = body(open).height;
    let lines = &mut open.workspace.word.lines;
    match lines.whole {
        true => lines.roll(step.rows(height.saturating_sub(1))),
        // An item takes several rows.
        false => lines.step(step.rows(height / 4)),
    }
}

/// Reads the selected proposal whole, or what is said; the last entry of all tables what is left.
pub fn open_selected(open: &mut Open<'_>) {
    let lines = &mut open.workspace.word.lines;
    match lines.item() {
        Some(Item::Proposal(_)) => lines.turn_over(),
        Some(Item::Note(place)) => {
            let note = open.workspace.word.choice();
            let note = note.and_then(|choice| super::list::notes(choice).into_iter().nth(place));
            let read =
                |note: Message| Layer::Read(Read::new(Message::new("word-beside"), vec![note]));
            open.wall.layers.extend(note.map(read));
        }
        Some(Item::Table) => table(open),
        None => {}
    }
}

/// Leaves the selected proposal out with all that amends it, or puts it back.
pub fn turn(open: &mut Open<'_>) {
    let word = &mut open.workspace.word;
    if let (Some(Item::Proposal(place)), Stage::Ready(choice)) =
        (word.lines.item(), &mut word.stage)
    {
        choice.turn(place);
    }
}

/// The author of the selected proposal speaks for this voice.
pub fn party(open: &mut Open<'_>, voice: Voice) {
    let word = &mut open.workspace.word;
    if let (Some(Item::Proposal(place)), Stage::Ready(choice)) =
        (word.lines.item(), &mut word.stage)
    {
        let one = choice.looked.brought.all.get(place);
        if let Some(by) = one.map(|one| one.change.by.clone()) {
            choice.say(&by, voice);
        }
    }
}

/// A click selects; one on what is selected opens it. The wheel moves.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse) {
    match mouse.press {
        Press::Wheel(rows) => scroll(open, Step::Rows(isize::try_from(rows).unwrap_or(0))),
        Press::Click => click(open, mouse),
        _ => {}
    }
}

fn click(open: &mut Open<'_>, mouse: Mouse) {
    let rows = body(open);
    if !rows.contains(mouse.column, mouse.row)
        || !matches!(open.workspace.word.stage, Stage::Ready(_))
    {
        return;
    }
    let lines = &mut open.workspace.word.lines;
    let row = lines.top + usize::from(mouse.row - rows.y);
    let item = lines.all.get(row).and_then(|line| line.item);
    match item {
        Some(item) if item == lines.selected => open_selected(open),
        Some(item) => lines.selected = item,
        None => {}
    }
}
