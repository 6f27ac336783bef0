//! What is known of the selected cell: what the party holds, who said it when, and the statement.

use super::style;
use crate::app::area::Area;
use crate::app::board::sign;
use crate::app::label::Label;
use crate::app::model::workspace::Workspace;
use crate::app::prose::Hand;
use crate::app::say;
use crate::dialogue::{BoardRow, Digest, Position, Standing, Subject};
use crate::i18n::{Language, Message};
use crate::plan::{Manifest, Moment, Voice};
use crate::text::{Shown, one_line};
use crate::ui::canvas::Canvas;
use crate::ui::look::Part;
use crate::ui::tracked::letter;
use ratatui::style::Modifier;

/// Draws it.
pub fn draw(workspace: &Workspace, area: Area, canvas: &mut Canvas<'_>) {
    let board = &workspace.board;
    let (Some(row), Some(party)) = (board.here(), board.party()) else {
        return;
    };
    if area.is_empty() {
        return;
    }
    canvas.repeat(area, area.x, area.y, "─", canvas.look.part(Part::Rule));
    let (_, area) = area.split_top(1);
    let x = letter(area, area.x, area.y, Hand::Voice(party), canvas) + 1;
    let (_, area) = area.split_left(x.saturating_sub(area.x));
    let position = position(workspace, row, party);
    let (standing, text) = held(workspace, row, party);
    let text = Shown::line(format!("{} {}", sign(standing), canvas.say(&text)));
    let bold = style(standing, canvas).add_modifier(Modifier::BOLD);
    let rows = canvas.lines(area, &text, 2.min(area.height), bold);
    let (_, area) = area.split_top(rows);
    let rows = changed(workspace, row, party, area, canvas);
    let (_, area) = area.split_top(rows);
    let Some(position) = position else {
        return;
    };
    let rows = statement(position, area, canvas);
    let (_, area) = area.split_top(rows);
    let who = who(&workspace.plan.manifest, position, canvas.language);
    let faint = canvas.look.label(Label::Faint);
    let who = canvas.say(&who);
    let behind = workspace.trust.standing.of(position);
    let who = match behind {
        Some(behind) => {
            let said = canvas.word(behind.word());
            let line = format!("{} {} · {}", behind.mark(), said.as_str(), who.as_str());
            Shown::line(line).into_owned()
        }
        None => who,
    };
    canvas.lines(area, &who, area.height, faint);
}

/// What the party holds on the clause of a row, and since when.
pub fn held(workspace: &Workspace, row: &BoardRow, party: Voice) -> (Standing, Message) {
    let mut cells = row.cells.iter();
    let cell = cells.find(|cell| cell.party == party);
    let standing = cell.map_or(Standing::Missing, |cell| cell.standing);
    let position = position(workspace, row, party);
    let time = position.map(|one| workspace.plan.manifest.clock(one.time));
    (standing, sentence(standing, party, time))
}

/// That the figures changed since the party spoke, with both costs.
fn changed(
    workspace: &Workspace,
    row: &BoardRow,
    party: Voice,
    area: Area,
    canvas: &mut Canvas<'_>,
) -> u16 {
    let mut changed = workspace.reckoned.changed(&row.clause).iter();
    let Some(changed) = changed.find(|one| one.parties.contains(&party)) else {
        return 0;
    };
    let said = canvas.say(&changed.message(canvas.language));
    let text = Shown::line(format!("≈ {}", said.as_str())).into_owned();
    let style = canvas.look.label(Label::Heading);
    canvas.lines(area, &text, area.height.min(2), style)
}

/// The party's position on the words as they stand, else on earlier ones.
pub fn position<'a>(
    workspace: &'a Workspace,
    row: &BoardRow,
    party: Voice,
) -> Option<&'a Position> {
    let subject = Subject::Clause(row.clause.clone());
    let digest = Digest::of(&workspace.plan, &workspace.dialogue, &subject)?;
    let alive = workspace.dialogue.position(party, &subject, digest);
    alive.or_else(|| workspace.dialogue.stale(party, &subject, digest))
}

fn sentence(standing: Standing, party: Voice, time: Option<Moment>) -> Message {
    let (id, stance) = match standing {
        Standing::Held(stance) => ("ui-board-holds", stance),
        Standing::Stale(stance) => ("ui-board-held-earlier", stance),
        Standing::Missing => {
            return Message::new("ui-board-silent").with("party", party.name());
        }
    };
    Message::new(id)
        .with("party", party.name())
        .with("stance", stance.name())
        .with("when", time.map_or_else(String::new, Moment::minute))
}

/// What was said with a position.
pub fn said_with(position: &Position) -> Option<Message> {
    let statement = position.statement.as_ref()?;
    let line = one_line(statement);
    Some(Message::new("ui-board-statement").with("text", line))
}

fn statement(position: &Position, area: Area, canvas: &mut Canvas<'_>) -> u16 {
    let Some(text) = said_with(position) else {
        return 0;
    };
    let most = area.height.saturating_sub(u16::from(area.height > 1));
    let style = canvas.look.label(Label::Body);
    canvas.lines(area, &canvas.say(&text), most, style)
}

/// Who took a position, and who recorded it.
pub fn who(manifest: &Manifest, position: &Position, language: Language) -> Message {
    Message::new("ui-board-who")
        .with("who", speaker(manifest, position, language))
        .with("recorder", recorder(&position.recorder))
}

/// The delegate and the organisation, else the party.
fn speaker(manifest: &Manifest, position: &Position, language: Language) -> String {
    let names = position.by.names(manifest);
    match names.is_empty() {
        true => say(language, &position.by.voice.name()),
        false => names.join(", "),
    }
}

/// The name without the address.
fn recorder(recorder: &str) -> &str {
    let name = recorder.split('<').next().unwrap_or_default().trim();
    if name.is_empty() { recorder } else { name }
}
