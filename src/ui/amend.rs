//! The amendments' screen.

use super::amend_list;
use super::canvas::Canvas;
use super::look::Part;
use super::prose::{self, Painting};
use super::tracked::letter;
use crate::app::State;
use crate::app::amend::Layout;
use crate::app::area::Area;
use crate::app::label::Label;
use crate::app::model::amend::{Amend, View};
use crate::app::model::keys::Keys;
use crate::app::model::workspace::Workspace;
use crate::app::proposal::named;
use crate::app::prose::{Hand, Mode};
use crate::dialogue::Amendment;
use crate::i18n::Message;
use crate::text::Shown;

/// Draws the amendments' screen.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let amend = &workspace.amend;
    let places = Layout::of(state.layout().body, &amend.view, amend.entries.len());
    match &amend.view {
        View::Clause => {
            ways(amend, places.heading, canvas);
            clause(workspace, places.heading, canvas);
        }
        View::All => {
            let count = amend.entries.len();
            let title = Message::new("ui-amend-title").with("count", count);
            title_of(amend, places.heading, &title, canvas);
        }
        View::Adoption(page) => {
            let amendment = workspace.dialogue.amendments.get(&page.amendment);
            adoption(amendment, places.heading, canvas);
        }
        View::Bulk(page) => {
            let hand = Hand::Voice(page.party);
            let area = places.heading;
            let id = match page.adopt {
                true => "ui-amend-bulk-adopt",
                false => "ui-amend-bulk-not",
            };
            let title = Message::new(id)
                .with("count", page.left.len())
                .with("voice", page.party.name());
            under(hand, area, &title, canvas);
        }
    }
    if matches!(amend.view, View::Clause | View::All) && amend.entries.is_empty() {
        nothing(amend, &places, canvas);
    }
    let chosen = amend.selected.as_ref();
    let chosen = chosen.filter(|_| matches!(amend.view, View::Clause));
    let painting = Painting {
        top: amend.top,
        chosen: chosen.map(|id| amend.flow.runs_of(id)).unwrap_or_default(),
        ..Painting::default()
    };
    prose::draw(canvas, places.text, &amend.prose, &painting);
    more(amend, places.text, canvas);
    amend_list::draw(workspace, &places, canvas);
}

/// The three ways to look at the text on the right, the present one set off.
fn ways(amend: &Amend, area: Area, canvas: &mut Canvas<'_>) {
    if area.is_empty() {
        return;
    }
    let tracked = if amend.alone {
        "ui-amend-one"
    } else {
        "ui-amend-all"
    };
    let ways = [
        (Mode::Original, "ui-amend-before"),
        (Mode::Tracked, tracked),
        (Mode::Clean, "ui-amend-result"),
    ];
    let names = ways.map(|(mode, id)| (mode, canvas.word(id)));
    let (_, right) = area.split_right(columns(&names, canvas));
    let mut x = right.x;
    for (mode, name) in names {
        let style = if mode == amend.mode {
            canvas.look.part(Part::Selected)
        } else {
            canvas.look.label(Label::Faint)
        };
        x = canvas.text(right, x, area.y, &Shown::line(format!(" {name} ")), style) + 1;
    }
}

fn columns(names: &[(Mode, Shown<'_>)], canvas: &Canvas<'_>) -> u16 {
    let columns = names.iter().map(|(_, name)| canvas.width.of(name) + 3);
    let columns = columns.sum::<usize>().saturating_sub(1);
    u16::try_from(columns).unwrap_or(u16::MAX)
}

/// The party that is shown alone, number and title of the clause.
fn clause(workspace: &Workspace, area: Area, canvas: &mut Canvas<'_>) {
    if area.is_empty() {
        return;
    }
    let amend = &workspace.amend;
    let names = ["ui-amend-before", "ui-amend-all", "ui-amend-result"];
    let names = names.map(|id| (Mode::Tracked, canvas.word(id)));
    let (area, _) = area.split_right(columns(&names, canvas).saturating_add(2));
    let mut x = area.x;
    if let Some(party) = amend.choice.party {
        x = letter(area, x, area.y, Hand::Voice(party), canvas) + 1;
    }
    let Some(id) = &amend.clause else {
        return;
    };
    let number = workspace.outline.number(id).unwrap_or("–");
    let style = canvas.look.label(Label::Number);
    x = canvas.text(area, x, area.y, &Shown::line(number), style) + 2;
    let clause = workspace.plan.clauses.get(id);
    let kind = clause.map_or_else(
        || Message::new("ui-amend-no-clause"),
        |clause| clause.kind.name(),
    );
    let title = canvas.say(&kind);
    let style = canvas.look.label(Label::Faint);
    canvas.clipped(area, x, area.y, &title, style);
}

fn title_of(amend: &Amend, area: Area, title: &Message, canvas: &mut Canvas<'_>) {
    if area.is_empty() {
        return;
    }
    let mut x = area.x;
    if let Some(party) = amend.choice.party {
        x = letter(area, x, area.y, Hand::Voice(party), canvas) + 1;
    }
    let style = canvas.look.label(Label::Heading);
    let text = canvas.say(title);
    canvas.clipped(area, x, area.y, &text, style);
}

fn adoption(found: Option<&Amendment>, area: Area, canvas: &mut Canvas<'_>) {
    let (Some(found), false) = (found, area.is_empty()) else {
        return;
    };
    let hand = Hand::of(found.sponsor().map(|sponsor| sponsor.voice));
    let title = Message::new("ui-amend-adoption").with("name", named(found));
    under(hand, area, &title, canvas);
}

/// A heading behind the letter of the party it is about.
fn under(hand: Hand, area: Area, title: &Message, canvas: &mut Canvas<'_>) {
    if area.is_empty() {
        return;
    }
    let x = letter(area, area.x, area.y, hand, canvas) + 1;
    let style = canvas.look.label(Label::Heading);
    let text = canvas.say(title);
    canvas.clipped(area, x, area.y, &text, style);
}

/// A sign at the end of the last row where the text goes on below.
fn more(amend: &Amend, area: Area, canvas: &mut Canvas<'_>) {
    let shown = amend.top + usize::from(area.height);
    if area.is_empty() || amend.prose.rows().len() <= shown {
        return;
    }
    let (_, last) = area.split_bottom(1);
    // In the margin where there is one, so that no letter is covered.
    let wide = Area::new(last.x, last.y, last.width.saturating_add(2), 1);
    let style = canvas.look.part(Part::Key);
    canvas.text(
        wide,
        wide.x + wide.width - 1,
        last.y,
        &Shown::line("▼"),
        style,
    );
}

/// That there is no amendment, and by which key one comes.
pub fn none(view: &View, keys: &Keys) -> Message {
    let (id, command) = match view {
        View::All => ("ui-amend-none", "amend-decided"),
        _ => ("ui-amend-none-here", "amend-table"),
    };
    Message::new(id).with("key", keys.quoted(command))
}

/// What can be done where there is no amendment.
fn nothing(amend: &Amend, places: &Layout, canvas: &mut Canvas<'_>) {
    let text = canvas.say(&none(&amend.view, &canvas.keys));
    let style = canvas.look.label(Label::Faint);
    let area = match amend.view {
        View::All => places.list,
        _ if places.beside => places.list,
        _ => places.text.split_bottom(2).1,
    };
    canvas.lines(area, &text, 3, style);
}
