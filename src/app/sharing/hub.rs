//! The hub of a room, followed from the screen: what others bring comes in, what is new here is brought, and a quiet line
//! says whose it was. Whether one is followed is always in sight.

use super::cases;
use crate::app::model::effect::{Effect, Trip};
use crate::app::model::notice::Notice;
use crate::app::model::open::Open;
use crate::app::model::screen::Tone;
use crate::app::model::sharing::way::Errand;
use crate::app::model::sharing::{HubMsg, Visit};
use crate::i18n::Message;
use crate::plan::{Outline, Voice};
use crate::store::merging::Merged;

/// The hub that is followed is followed no longer; where none is, which is asked for.
pub fn toggle(open: &mut Open<'_>) {
    let Some(hub) = open.workspace.sharing.hub.take() else {
        return super::begin(open, Errand::Hub);
    };
    open.workspace.sharing.hub_ticket = open.wall.ticket();
    open.effects.push(Effect::Travel(Trip::Leave));
    let ended = Message::new("travel-watch-ended").with("place", hub.place);
    open.wall.say(Tone::Plain, ended);
}

/// Begins to follow a place.
pub fn follow(open: &mut Open<'_>, place: String) {
    let ticket = open.wall.ticket();
    open.workspace.sharing.hub_ticket = ticket;
    let fetching = Message::new("app-sharing-fetching").with("place", place.as_str());
    open.wall.say(Tone::Plain, fetching);
    open.effects
        .push(Effect::Travel(Trip::Follow(ticket, place)));
}

/// A plan was opened: the hub that it followed last is followed again.
pub fn opened(open: &mut Open<'_>) {
    let ticket = open.wall.ticket();
    open.workspace.sharing.hub_ticket = ticket;
    open.effects.push(Effect::Travel(Trip::Resume(ticket)));
}

/// Something is heard of a hub. What is heard of one that is no longer followed is left alone.
pub fn heard(open: &mut Open<'_>, ticket: u64, msg: HubMsg) {
    let sharing = &mut open.workspace.sharing;
    if sharing.hub_ticket != ticket {
        return;
    }
    let (tone, said) = match (msg, &mut sharing.hub) {
        (HubMsg::Followed(hub), _) => {
            let said = Message::new("app-following").with("place", hub.place.as_str());
            sharing.hub = Some(hub);
            (Tone::Good, said)
        }
        (HubMsg::Away(why), Some(hub)) => {
            hub.away = true;
            (Tone::Bad, Message::new("travel-hub-away").with("why", why))
        }
        (HubMsg::Back, Some(hub)) => {
            hub.away = false;
            let place = hub.place.as_str();
            let back = Message::new("travel-hub-back").with("place", place);
            (Tone::Good, back)
        }
        (HubMsg::Brought(said, collided), Some(_)) => {
            collide(open, collided);
            (Tone::Plain, said)
        }
        (HubMsg::Ended(why), _) => {
            sharing.hub = None;
            (Tone::Bad, why)
        }
        (HubMsg::Away(_) | HubMsg::Back | HubMsg::Brought(..), None) => return,
    };
    open.wall.say(tone, said);
}

/// Where two tables changed the same words, that stays in sight until somebody looks.
fn collide(open: &mut Open<'_>, more: Vec<Message>) {
    if more.is_empty() {
        return;
    }
    let notices = &mut open.wall.notices;
    let mut known = notices.iter_mut().filter_map(|notice| match notice {
        Notice::Collided(cases) => Some(cases),
        _ => None,
    });
    match known.next() {
        Some(cases) => cases.extend(more),
        None => notices.push(Notice::Collided(more)),
    }
}

/// Who brought what, in a line: whose name, how much, for whom and where.
pub fn brought(visit: &Visit, merged: &Merged) -> (Message, Vec<Message>) {
    let look = &visit.look;
    let by = look.by.iter();
    let letters: Vec<String> = by
        .map(|(voice, _)| voice.map_or('?', Voice::letter).to_string())
        .collect();
    let outline = Outline::of(&visit.plan);
    let number = |id| {
        outline
            .number(id)
            .map_or_else(|| id.to_string(), str::to_owned)
    };
    let mut clauses: Vec<String> = look.clauses.iter().take(FEW).map(number).collect();
    if look.clauses.len() > FEW {
        clauses.push("…".to_owned());
    }
    let sender = look.sender.as_ref().map(|who| who.name.clone());
    let said = Message::new("app-following-brought")
        .with("count", look.changes)
        .with("sender", sender.unwrap_or_default())
        .with("parties", letters.join(" "))
        .with("clauses", clauses.join(", "));
    (said, cases(&merged.plans))
}

/// How many clauses a line names.
const FEW: usize = 4;
