//! A key that signs what is recorded here and waits for its owner: to be touched, or to be told its passphrase or PIN.
//!
//! What it waits for is shown over what belongs to what is being recorded, and over nothing else: a key that is meant for
//! something else is never taken for a PIN.

use crate::app::key::Chord;
use crate::app::model::effect::{Beside, Effect};
use crate::app::model::layer::Layer;
use crate::app::model::open::Open;
use crate::app::model::screen::Tone;
use crate::app::model::sharing::Prompt;
use crate::app::model::sharing::way::Kind;
use crate::app::model::signing::{Signing, SigningMsg};
use crate::app::sharing::Keyed;
use crate::i18n::Message;

impl Signing {
    /// The heading.
    pub fn title() -> Message {
        Message::new("app-signing-title")
    }

    /// What is to be done.
    pub fn said(&self) -> Message {
        Message::new(match self.off {
            true => "app-going-off",
            false => "app-signing-touch",
        })
    }

    /// What the keys do.
    pub fn keys() -> Message {
        Message::new("app-signing-keys")
    }
}

/// Something is heard of it.
pub fn update(open: &mut Open<'_>, msg: SigningMsg) {
    let waits = &mut open.workspace.signing;
    match msg {
        SigningMsg::Over => *waits = None,
        SigningMsg::Withdrawn => {
            if let Some(signing) = waits {
                signing.asked = None;
            }
        }
        SigningMsg::Asked(asked) if asked.kind != Kind::Note => {
            waits.get_or_insert_default().asked = Some(asked);
        }
        SigningMsg::Touch | SigningMsg::Asked(_) => waits.get_or_insert_default().touch = true,
    }
    // What is shown of it is of what was heard before.
    open.wall.layers.retain(|layer| !is_its(layer));
}

/// Shows what it waits for, as soon as nothing else has the keys; until then, that is said.
pub fn follow(open: &mut Open<'_>) {
    let free = is_free(open);
    let Some(signing) = &mut open.workspace.signing else {
        return;
    };
    let layer = match &signing.asked {
        Some(asked) => Layer::Prompt(Box::new(Prompt::new(None, String::new(), asked.clone()))),
        None if signing.touch => Layer::Signing,
        None => return,
    };
    if free {
        open.wall.layers.push(layer);
    } else if !open.wall.layers.iter().any(is_its) {
        say_once(open);
    }
}

/// Whether the keys are not meant for anything but what is being recorded.
fn is_free(open: &Open<'_>) -> bool {
    let typing = open.workspace.editing.as_ref();
    let recording = typing.is_none_or(|editing| editing.saving.is_some());
    match open.wall.layers.as_slice() {
        [] => recording,
        [Layer::Form(_)] => open.wall.is_saving(),
        _ => false,
    }
}

/// Whether a layer shows what it waits for.
fn is_its(layer: &Layer) -> bool {
    match layer {
        Layer::Prompt(prompt) => prompt.ticket.is_none(),
        layer => matches!(layer, Layer::Signing),
    }
}

fn say_once(open: &mut Open<'_>) {
    let Some(signing) = open.workspace.signing.as_mut() else {
        return;
    };
    if !std::mem::replace(&mut signing.said, true) {
        let said = Message::new(match signing.asked {
            Some(_) => "app-signing-waits",
            None => "app-signing-touch",
        });
        open.wall.say(Tone::Plain, said);
    }
}

/// Calls it off: what was to be recorded is not.
pub fn call_off(open: &mut Open<'_>) {
    if let Some(signing) = &mut open.workspace.signing {
        signing.off = true;
        signing.asked = None;
        open.effects.push(Effect::Beside(Beside::CallOffKey));
    }
    let asks = |layer: &Layer| matches!(layer, Layer::Prompt(_)) && is_its(layer);
    open.wall.layers.retain(|layer| !asks(layer));
}

/// A key for what it asks.
pub fn prompt_key(open: &mut Open<'_>, mut prompt: Box<Prompt>, chord: Chord) {
    match prompt.key(chord) {
        Keyed::Stays => open.wall.layers.push(Layer::Prompt(prompt)),
        Keyed::Answered(answer) => {
            if let Some(signing) = &mut open.workspace.signing {
                signing.asked = None;
            }
            open.effects
                .push(Effect::Beside(Beside::ReplyToKey(answer)));
        }
    }
}
