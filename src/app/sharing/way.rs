//! An errand on its way: how far it is, what is asked meanwhile, and calling it off. The dialog can be put aside, and a
//! question stays until it is answered: keys that are meant for something else never answer it.

use super::Keyed;
use crate::app::key::Chord;
use crate::app::model::effect::{Beside, Effect};
use crate::app::model::keys::Keys;
use crate::app::model::layer::Layer;
use crate::app::model::open::Open;
use crate::app::model::screen::Tone;
use crate::app::model::sharing::Prompt;
use crate::app::model::sharing::secret::Secret;
use crate::app::model::sharing::way::{Asked, Errand, Kind, Way};
use crate::i18n::Message;
use crate::store::travel::{Going, Stretch};

impl Way {
    /// Where it goes.
    pub fn title(&self) -> Message {
        let id = match self.errand {
            Errand::Home => "app-sharing-to",
            Errand::Back | Errand::Hub => "app-sharing-from",
        };
        Message::new(id).with("place", self.place.as_str())
    }

    /// How far it is.
    pub fn said(&self) -> Message {
        let Going {
            stretch,
            done,
            all,
            bytes,
        } = self.going;
        let id = match stretch {
            _ if self.off => "app-going-off",
            Stretch::Asking => "app-going-asking",
            Stretch::Packing => "app-going-packing",
            Stretch::Sending => "app-going-sending",
            Stretch::Receiving => "app-going-receiving",
            Stretch::Checking => "app-going-checking",
        };
        Message::new(id)
            .with("done", done)
            .with("all", all)
            .with("amount", amount(bytes))
    }

    /// What the keys do.
    pub fn keys(keys: &Keys) -> Message {
        shown_by(keys, "app-sharing-keys")
    }
}

/// The sentence of this id, which tells by which keys it is shown again.
fn shown_by(keys: &Keys, id: &'static str) -> Message {
    Message::new(id)
        .with("home", keys.quoted("take-home"))
        .with("back", keys.quoted("bring-back"))
}

/// So many bytes, in a unit that people know from their sticks.
fn amount(bytes: u64) -> Message {
    let (id, unit) = match bytes {
        0..1_000_000 => ("app-amount-kilo", 1_000),
        _ => ("app-amount-mega", 1_000_000),
    };
    let count = usize::try_from(bytes.div_ceil(unit)).unwrap_or(usize::MAX);
    Message::new(id).with("count", count)
}

/// It is on its way. A dialog comes only where it takes a while.
pub fn begin(open: &mut Open<'_>, ticket: u64, errand: Errand, place: &str) {
    open.workspace.sharing.way = Some(Way {
        ticket,
        errand,
        place: place.to_owned(),
        going: Going::default(),
        shown: false,
        off: false,
        asked: None,
    });
}

/// It has come so far.
pub fn going(open: &mut Open<'_>, ticket: u64, going: Going) {
    let free = is_free(open);
    let Some(way) = way(open, ticket) else {
        return;
    };
    way.going = going;
    if !std::mem::replace(&mut way.shown, true) && free {
        open.wall.layers.push(Layer::Way);
    }
}

/// It is over, however it ended.
pub fn ended(open: &mut Open<'_>, ticket: u64) {
    if way(open, ticket).is_some() {
        open.workspace.sharing.way = None;
        close(open);
    }
}

/// git or ssh asks something. Where somebody is doing something else, that is said and it waits.
pub fn asked(open: &mut Open<'_>, ticket: u64, asked: Asked) {
    let free = is_free(open) || matches!(open.wall.layers.last(), Some(Layer::Way));
    let Some(way) = way(open, ticket) else {
        // The plan that was on its way is no longer open.
        return reply(open, ticket, None);
    };
    let place = way.place.clone();
    if asked.kind == Kind::Note {
        let note = Message::new("app-sharing-note").with("place", place);
        return open
            .wall
            .say(Tone::Plain, note.with("question", asked.text));
    }
    way.asked = Some(asked);
    way.shown = true;
    match free {
        true => show(open),
        false => {
            let waits = shown_by(&open.wall.keys, "app-sharing-waits").with("place", place);
            open.wall.say(Tone::Plain, waits);
        }
    }
}

/// Whoever asked no longer waits for an answer.
pub fn withdrawn(open: &mut Open<'_>, ticket: u64) {
    if let Some(way) = way(open, ticket) {
        way.asked = None;
        open.wall.layers.retain(|layer| !asks(layer));
    }
}

/// Shows the errand that is on its way, with what it asks. Whether there is one.
pub fn is_shown(open: &mut Open<'_>) -> bool {
    let Some(way) = &open.workspace.sharing.way else {
        return false;
    };
    let busy = Message::new("app-sharing-busy").with("place", way.place.as_str());
    open.wall.say(Tone::Plain, busy);
    show(open);
    true
}

fn show(open: &mut Open<'_>) {
    let Some(way) = open.workspace.sharing.way.clone() else {
        return;
    };
    close(open);
    open.wall.layers.push(Layer::Way);
    if let Some(asked) = way.asked {
        let prompt = Prompt::new(Some(way.ticket), way.place, asked);
        open.wall.layers.push(Layer::Prompt(Box::new(prompt)));
    }
}

fn close(open: &mut Open<'_>) {
    let layers = &mut open.wall.layers;
    layers.retain(|layer| !matches!(layer, Layer::Way) && !asks(layer));
}

/// Whether a layer asks something for an errand.
fn asks(layer: &Layer) -> bool {
    matches!(layer, Layer::Prompt(prompt) if prompt.ticket.is_some())
}

/// Calls it off. The dialog stays until it has ended.
pub fn call_off(open: &mut Open<'_>) {
    open.wall.layers.retain(|layer| !asks(layer));
    if let Some(way) = &mut open.workspace.sharing.way {
        way.off = true;
        way.asked = None;
        open.effects.push(Effect::Beside(Beside::CallOff));
    }
}

/// A key for what is asked.
pub fn prompt_key(open: &mut Open<'_>, mut prompt: Box<Prompt>, chord: Chord) {
    match prompt.key(chord) {
        Keyed::Stays => open.wall.layers.push(Layer::Prompt(prompt)),
        Keyed::Answered(answer) => {
            let Some(ticket) = prompt.ticket else {
                return;
            };
            if let Some(way) = way(open, ticket) {
                way.asked = None;
            }
            reply(open, ticket, answer);
        }
    }
}

fn reply(open: &mut Open<'_>, ticket: u64, answer: Option<Secret>) {
    let reply = Beside::Reply(ticket, answer);
    open.effects.push(Effect::Beside(reply));
}

fn way<'o>(open: &'o mut Open<'_>, ticket: u64) -> Option<&'o mut Way> {
    let way = open.workspace.sharing.way.as_mut();
    way.filter(|way| way.ticket == ticket)
}

/// Whether something may be opened over what is on screen without taking keys that are meant for that.
pub fn is_free(open: &Open<'_>) -> bool {
    open.wall.layers.is_empty() && open.workspace.editing.is_none()
}
