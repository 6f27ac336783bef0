//! Why a command cannot be run now, and what to do about it: the same rule that decides whether it is offered gives the
//! sentence. What a command needs stands in its row; what is left over is that it belongs to another screen.

use super::command::Command;
use super::commands;
use super::focus::Focus;
use crate::app::model::state::State;
use crate::i18n::Message;

/// What is to be done instead, where a sentence says so by a key: the sentence, and the command whose key it is.
const INSTEAD: [(&str, &str); 14] = [
    ("app-why-no-amendment-chosen", "amend"),
    ("app-why-no-clause", "form-add"),
    ("app-why-no-mark", "track-base"),
    ("app-why-no-marks", "mark"),
    ("app-why-no-rows", "table-insert"),
    ("app-why-no-search", "search"),
    ("app-why-no-speaker", "speakers-ask"),
    ("app-why-none", "amend-table"),
    ("app-why-none-pending", "amend-decided"),
    ("app-why-not-tabled", "edit-save"),
    ("app-why-session", "session"),
    ("app-why-timer", "timer-restart"),
    ("app-why-typing", "edit-save"),
    ("app-why-wording", "amend-table"),
];

impl Command {
    /// The same with the reason.
    ///
    /// # Errors
    ///
    /// The sentence that says why it cannot be run now, and what to do.
    pub fn may(&self, state: &State) -> Result<(), Message> {
        if self.is_available(state) {
            return Ok(());
        }
        let missing = self.needs.iter().find(|need| !(need.so)(state));
        let why = match missing {
            Some(need) => (need.why)(state),
            None => not_here(self, self.otherwise, state),
        };
        Err(keyed(why, state))
    }
}

/// The sentence with the key that it tells of, whichever that is.
fn keyed(why: Message, state: &State) -> Message {
    let instead = INSTEAD.iter().find(|(id, _)| *id == why.id);
    match instead {
        Some((_, command)) => why.with("key", state.keys.quoted(command)),
        None => why,
    }
}

/// Where keys go below whatever lies over the screen, unless that is a place of commands itself.
fn here(state: &State) -> Focus {
    match state.place() {
        Focus::Layer => state.ground(),
        place => place,
    }
}

/// What is said of a command for which nothing is missing but that it is of no use here: that the room looks on, that a
/// text is being typed, where it works, or else the row's own sentence.
fn not_here(command: &Command, own: Option<&'static str>, state: &State) -> Message {
    let here = here(state);
    if matches!(here, Focus::Present | Focus::Second)
        && state.keys.at(command.id, here).next().is_none()
    {
        return Message::new("app-why-presenting").with("command", Message::new(command.name));
    }
    if Place::ALL
        .iter()
        .any(|place| place.0 == here && place.2 == Some(command.id))
    {
        return Message::new("app-why-already").with("command", Message::new(command.name));
    }
    let own = || match own {
        Some(own) => Message::new(own),
        None => Message::new("app-not-now").with("command", Message::new(command.name)),
    };
    if state.keys.at(command.id, here).next().is_some() {
        return own();
    }
    let first = Place::ALL
        .iter()
        .find(|place| state.keys.at(command.id, place.0).next().is_some());
    match first {
        _ if here == Focus::Editing => Message::new("app-why-typing"),
        Some(place) => place.leads(command, here, state),
        None => own(),
    }
}

/// Where commands work, what that is called, and the command that leads there.
struct Place(Focus, &'static str, Option<&'static str>);

impl Place {
    const ALL: [Place; 25] = [
        Place(Focus::Outline, "app-at-plan", None),
        Place(Focus::Clause, "app-at-clause", Some("read")),
        Place(Focus::Tracked, "app-at-tracked", Some("track")),
        Place(Focus::Past, "app-at-past", Some("past")),
        Place(Focus::Amendments, "app-at-amendments", Some("amend")),
        Place(Focus::AllAmendments, "app-at-all", Some("amend-all")),
        Place(Focus::Adoption, "app-at-adoption", Some("amend-adopt")),
        Place(Focus::Bulk, "app-at-bulk", Some("amend-bulk")),
        Place(Focus::Board, "app-at-board", Some("board")),
        Place(Focus::Progress, "app-at-progress", Some("progress")),
        Place(Focus::Sitting, "app-at-session", Some("session")),
        Place(Focus::Figures, "app-at-figures", Some("figures")),
        Place(Focus::Trust, "app-at-trust", Some("trust-code")),
        Place(Focus::Arrived, "app-at-arrived", Some("bring-back")),
        Place(Focus::Beside, "app-at-beside", Some("beside")),
        Place(Focus::Marking, "app-at-marking", Some("mark")),
        Place(Focus::Replacing, "app-at-replacing", Some("replace")),
        Place(Focus::Word, "app-at-word", Some("word")),
        Place(Focus::Replay, "app-at-replay", Some("past-replay")),
        Place(Focus::Present, "app-at-present", Some("present")),
        Place(Focus::Second, "app-at-second", None),
        Place(Focus::Library, "app-at-library", Some("library")),
        Place(Focus::Editing, "app-at-editing", Some("edit-text")),
        Place(Focus::Form, "app-at-form", Some("form-details")),
        Place(Focus::Table, "app-at-table", Some("form-details")),
    ];

    /// That a command works there, with the key that leads there if there is one here.
    fn leads(&self, command: &Command, here: Focus, state: &State) -> Message {
        let opener = self.2.and_then(commands::named);
        let opener = opener.filter(|opener| opener.is_available(state));
        let key = opener.and_then(|opener| {
            state
                .keys
                .at(opener.id, here)
                .next()?
                .chords
                .first()
                .copied()
        });
        let said = Message::new(match key {
            Some(_) => "app-why-elsewhere-key",
            None => "app-why-elsewhere",
        });
        let key = key.map_or_else(String::new, |key| key.to_string());
        said.with("command", Message::new(command.name))
            .with("place", Message::new(self.1))
            .with("key", key)
    }
}
