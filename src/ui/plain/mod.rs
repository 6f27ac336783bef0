//! The screen in words, for whoever has it read aloud: what [`super::draw`] paints, as lines in the order in which they are
//! heard. Where one is comes first, then who has the floor, then the content; what a colour, a sign or a place on the
//! screen says to the eye stands there as a word.
//!
//! Pure, as the drawing is, and made of the same values of `app`, never of painted cells. What was heard before and what
//! is new since is worked out by [`Listener`]. No terminal enters here: whoever writes the lines stands in `shell`.

mod amendments;
mod around;
mod board;
mod dialogs;
mod figures;
mod forms;
mod listener;
mod marked;
mod past;
mod plan;
mod room;
mod rows;
mod teller;
mod telling;
mod timeline;
mod tracked;
mod typed;
mod word;

pub use listener::Listener;
pub use telling::{Heard, Part, Telling, Typing};

use crate::app::{Screen, State, commands};
use crate::i18n::Message;
use crate::text::Shown;
use teller::Teller;

/// A line that is heard.
pub type Line = Shown<'static>;

/// All that the state has to say.
pub fn tell(state: &State) -> Telling {
    let teller = Teller::of(state);
    let mut telling = match state.layers.is_empty() {
        true => screen(state, &teller),
        false => dialogs::tell(state, &teller),
    };
    telling.around = around::around(state, &teller);
    telling.said = around::said(state, &teller);
    telling.parts.extend(around::going_on(state, &teller));
    telling
}

/// The keys that work here, each with what it does.
pub fn keys(state: &State) -> Vec<Line> {
    let teller = Teller::of(state);
    let hints = crate::app::hint::hints(state).into_iter().map(|hint| {
        let what = Message::new("plain-key")
            .with("key", teller::spoken_key(&hint.keys))
            .with("what", Message::new(hint.name));
        teller.say(&what)
    });
    let own = ["say-again", "say-keys"].into_iter();
    let own = own.filter_map(commands::named).map(|command| {
        let key = teller.keys.first(command.id).map(|key| key.to_string());
        let what = Message::new("plain-key")
            .with("key", teller::spoken_key(&key.unwrap_or_default()))
            .with("what", Message::new(command.help));
        teller.say(&what)
    });
    hints.chain(own).collect()
}

/// What fills the screen where nothing lies over it.
fn screen(state: &State, teller: &Teller<'_>) -> Telling {
    let Some(workspace) = state.workspace.as_ref() else {
        return plan::library(state, teller);
    };
    match state.screen {
        Screen::Library => plan::library(state, teller),
        Screen::Plan => plan::tell(state, workspace, teller),
        Screen::Tracked => tracked::tell(workspace, teller),
        Screen::Past => past::log(workspace, teller),
        Screen::Replay => past::replay(workspace, teller),
        Screen::Figures => figures::figures(workspace, teller),
        Screen::Trust => figures::trust(workspace, teller),
        Screen::Arrived => figures::arrived(workspace, teller),
        Screen::Amendments => amendments::tell(workspace, teller),
        Screen::Board => board::tell(workspace, teller),
        Screen::Progress => board::progress(workspace, teller),
        Screen::Sitting => room::sitting(workspace, teller),
        Screen::Present => room::present(state, workspace, teller),
        Screen::Beside => room::beside(workspace, teller),
        Screen::Word => word::tell(workspace, teller),
        Screen::Replacing => tracked::replacing(workspace, teller),
    }
}
