//! A party's position on a clause or an amendment: chosen from a list or by one key, recorded for that party.
//! It is bound to the words that are on screen when it is asked for; the store refuses it if they changed since.

use super::banner::{self, called};
use crate::app::model::board::{Asked, Board, BoardMsg};
use crate::app::model::effect::{Effect, Job, NewAct};
use crate::app::model::layer::{Choose, Item};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::question::Question;
use crate::app::model::screen::Tone;
use crate::app::model::workspace::Workspace;
use crate::app::{acts, floor, say};
use crate::dialogue::{Deed, Digest, Position, Stance, Standing, Subject};
use crate::i18n::Message;
use crate::plan::{Speaker, Voice};
use strum::IntoEnumIterator;

/// What a party holds on the words as they stand.
pub fn held<'a>(workspace: &'a Workspace, subject: &Subject, party: Voice) -> Option<&'a Position> {
    let digest = Digest::of(&workspace.plan, &workspace.dialogue, subject)?;
    workspace.dialogue.position(party, subject, digest)
}

/// Begins to ask for a position; says why where there can be none.
fn begin(open: &mut Open<'_>, subject: Subject, party: Voice) -> Option<Asked> {
    if !acts::unlocked(open) {
        return None;
    }
    if !party.is_party() {
        let message = Message::new("app-board-no-party").with("voice", party.name());
        open.wall.say(Tone::Bad, message);
        return None;
    }
    let workspace = &*open.workspace;
    Some(Asked {
        digest: Digest::of(&workspace.plan, &workspace.dialogue, &subject)?,
        subject,
        party,
        stance: None,
    })
}

/// Lists the positions a party can take on something, and the way to take back the one it holds.
pub fn choose(open: &mut Open<'_>, subject: Subject, party: Voice) {
    let Some(asked) = begin(open, subject, party) else {
        return;
    };
    let subject = &asked.subject;
    let language = open.wall.language;
    let workspace = &*open.workspace;
    let now = held(workspace, subject, party).map(|position| position.stance);
    let here = say(language, &Message::new("app-board-held"));
    let chosen = |stance: Option<Stance>| {
        let asked = Asked {
            stance,
            ..asked.clone()
        };
        Intent::Board(BoardMsg::Stance(asked))
    };
    let item = |place: usize, name: Message, stance: Option<Stance>| {
        let sign = super::sign(stance.map_or(Standing::Missing, Standing::Held));
        let held = here.as_str();
        Item {
            label: format!("{}  {sign} {}", place + 1, say(language, &name)),
            detail: if now == stance { held } else { "" }.to_owned(),
            then: chosen(stance),
        }
    };
    let all = Stance::iter().enumerate();
    let all = all.map(|(place, stance)| item(place, stance.name(), Some(stance)));
    let mut items: Vec<Item> = all.collect();
    if now.is_some() {
        items.push(item(items.len(), Message::new("app-board-take-back"), None));
    }
    let title = Message::new("app-board-position-title")
        .with("party", party.name())
        .with("subject", called(workspace, subject));
    let mut choose = Choose::new(title, items).with_digits();
    let held = |stance| Stance::iter().position(|one| one == stance);
    choose.selected = now.and_then(held).unwrap_or(0);
    open.wall.over(choose);
}

/// The same for who has the floor; asks first for a voice where nobody has it.
pub(super) fn ask(open: &mut Open<'_>, subject: Subject) {
    match open.workspace.floor.as_ref().map(|floor| floor.voice) {
        Some(party) => choose(open, subject, party),
        None => {
            let again = Intent::Board(BoardMsg::Ask(subject));
            floor::ask_voice(open.wall, Some(again));
        }
    }
}

/// The same for the selected cell of the board.
pub(super) fn choose_here(open: &mut Open<'_>) {
    if let Some((subject, party)) = cell(&open.workspace.board) {
        choose(open, subject, party);
    }
}

/// What the selected cell of the board is of.
pub(super) fn cell(board: &Board) -> Option<(Subject, Voice)> {
    let clause = board.here()?.clause.clone();
    Some((Subject::Clause(clause), board.party()?))
}

/// Sets a party's position; nothing takes it back.
pub(super) fn set(open: &mut Open<'_>, subject: Subject, party: Voice, stance: Option<Stance>) {
    if let Some(asked) = begin(open, subject, party) {
        chosen(open, Asked { stance, ..asked });
    }
}

/// A position was chosen. For another voice than the one in the banner it is asked by name first.
pub(super) fn chosen(open: &mut Open<'_>, asked: Asked) {
    let workspace = &*open.workspace;
    let party = asked.party;
    if asked.stance.is_none() && held(workspace, &asked.subject, party).is_none() {
        let message = Message::new("app-board-nothing-held").with("party", party.name());
        open.wall.say(Tone::Plain, message);
        return;
    }
    let in_banner = workspace.floor.as_ref().map(|floor| floor.voice);
    if in_banner != Some(party) {
        let question = banner::question(workspace, asked, &speaker(workspace, party));
        open.wall.over(question);
        return;
    }
    confirmed(open, asked)
}

/// The position is to be recorded. With a reservation and an objection, what is said with it is asked for first.
pub(super) fn confirmed(open: &mut Open<'_>, asked: Asked) {
    let workspace = &*open.workspace;
    let title = match asked.stance {
        Some(Stance::AgreeWithReservation) => "app-board-reservation-title",
        Some(Stance::Object) => "app-board-objection-title",
        _ => return stated(open, asked, None),
    };
    let title = Message::new(title)
        .with("party", asked.party.name())
        .with("subject", called(workspace, &asked.subject));
    // Who changes one word of a statement shall not have to type it again.
    let before = held(workspace, &asked.subject, asked.party)
        .filter(|position| Some(position.stance) == asked.stance)
        .and_then(|position| position.statement.clone());
    let (before, then) = (before.unwrap_or_default(), Question::Position(asked));
    open.wall
        .ask(title, "app-board-statement-hint", &before, then);
}

/// Records the position with what was said.
pub fn stated(open: &mut Open<'_>, asked: Asked, statement: Option<String>) {
    let deed = match asked.stance {
        Some(stance) => Deed::Hold {
            subject: asked.subject,
            stance,
            digest: asked.digest,
            statement,
        },
        None => Deed::Retract(asked.subject),
    };
    record(open, asked.party, deed)
}

/// Who speaks for a party: who has the floor, if it is that party's, else who spoke last for it, else the party as a
/// whole.
fn speaker(workspace: &Workspace, party: Voice) -> Speaker {
    let of_party = |floor: &&Speaker| floor.voice == party;
    let mut floors = workspace.floor.iter().chain(workspace.spoke.iter().rev());
    let floor = floors.find(of_party).cloned();
    floor.unwrap_or_else(|| Speaker::of(party))
}

/// Records a deed as the act of a party, whoever has the floor: who spoke last for it is named, and the floor
/// stays where it is.
fn record(open: &mut Open<'_>, party: Voice, deed: Deed) {
    if !acts::unlocked(open) {
        return;
    }
    let workspace = &*open.workspace;
    let act = NewAct::of(vec![deed], workspace.head, speaker(workspace, party));
    open.effects.push(Effect::Write(Job::Record(act)));
}
