//! The screen read aloud: what somebody who listens needs besides what everybody has. Two keys that say the screen and its
//! keys once more, numbers that choose answers, and lines of input where there is no terminal that tells keys apart.
//!
//! What is said stands in `ui`; here is only what is meant.

mod line;

pub use line::meaning;

use super::command::Command;
use super::key::{Chord, Key};
use crate::app::model::import::Stage;
use crate::app::model::layer::Layer;
use crate::app::model::state::State;

/// One of these two where it is meant: over dialogs as well, which are no place of commands.
pub fn command(state: &State, chord: Chord) -> Option<&'static Command> {
    if !state.aloud {
        return None;
    }
    let own = ["say-again", "say-keys"].into_iter();
    let mut own = own.filter_map(super::commands::named);
    own.find(|command| state.keys.every(command.id).contains(&chord))
}

/// The keys that a key stands for: the number of an answer chooses it.
pub fn meant(state: &State, chord: Chord) -> Vec<Chord> {
    let number = chord.typed().and_then(|digit| digit.to_digit(10));
    let number = number.and_then(|number| usize::try_from(number).ok());
    let chosen = number.and_then(|number| choosing(state, number));
    chosen.unwrap_or_else(|| vec![chord])
}

/// The keys that choose the answer of this number, where there are answers and one has it.
fn choosing(state: &State, number: usize) -> Option<Vec<Chord>> {
    let (selected, count) = match state.layers.last()? {
        Layer::Confirm(confirm) => (confirm.selected, confirm.answers.len()),
        Layer::Meeting(meeting) => (meeting.selected, meeting.choices().len()),
        Layer::Prompt(prompt) => (prompt.selected, prompt.confirm()?.answers.len()),
        Layer::Choose(choose) if choose.digits == 0 => (choose.selected, choose.shown.len()),
        Layer::Import => {
            let workspace = state.workspace.as_ref()?;
            let Stage::Ready(preview) = &workspace.import.stage else {
                return None;
            };
            let all = preview.choices(workspace.floor.as_ref());
            (preview.selected, all.len())
        }
        _ => return None,
    };
    let wanted = number.checked_sub(1).filter(|at| *at < count)?;
    let step = if wanted < selected {
        Key::Up
    } else {
        Key::Down
    };
    let steps = std::iter::repeat_n(Chord::of(step), wanted.abs_diff(selected));
    Some(steps.chain([Chord::of(Key::Enter)]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::model::layer::{Answer, Confirm};
    use crate::i18n::Message;

    #[test]
    fn a_number_goes_to_its_answer_and_takes_it() {
        let mut state = State::default();
        let answer = || Answer::close(Message::new("app-leave-stay"));
        state.over(Confirm {
            title: Message::new("app-leave-title"),
            text: Message::new("app-leave-text"),
            answers: vec![answer(), answer(), answer()],
            selected: 1,
        });
        let keys = |state: &State, digit| {
            let keys = meant(state, Chord::char(digit)).into_iter();
            keys.map(|chord| chord.to_string())
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(keys(&state, '1'), "↑ Enter");
        assert_eq!(keys(&state, '2'), "Enter");
        assert_eq!(keys(&state, '3'), "↓ Enter");
        assert_eq!(keys(&state, '4'), "4", "no answer has that number");
        state.layers.clear();
        assert_eq!(keys(&state, '1'), "1", "elsewhere it gives the floor");
    }
}
