//! The foot of the screen: what just happened, and the keys that matter here.

use super::canvas::Canvas;
use super::look::Part;
use crate::app::command::{self, Command};
use crate::app::{State, Tone};
use crate::i18n::Message;

/// Draws the foot.
pub fn draw(state: &State, canvas: &mut Canvas<'_>) {
    let area = state.layout().foot;
    let (said, hints) = area.split_bottom(1);
    self::said(state, said, canvas);
    let mut x = hints.x + 1;
    for command in hinted(state) {
        let Some(chord) = command.chords.first() else {
            continue;
        };
        let key = chord.to_string();
        let name = canvas.say(&Message::new(command.name));
        let columns = canvas.width.of(&key) + canvas.width.of(&name) + 4;
        if usize::from(x) + columns > usize::from(hints.x + hints.width) + 3 {
            break;
        }
        x = canvas.text(hints, x, hints.y, &key, canvas.look.part(Part::Key)) + 1;
        x = canvas.text(hints, x, hints.y, &name, canvas.look.part(Part::Hint)) + 3;
    }
}

/// The commands worth a hint here and now, the most important first.
fn hinted(state: &State) -> Vec<&'static Command> {
    let place = state.place();
    let mut hinted: Vec<&Command> = command::all()
        .filter(|command| command.hint > 0 && command.at(place) && (command.available)(state))
        .collect();
    hinted.sort_by_key(|command| command.hint);
    hinted
}

fn said(state: &State, area: crate::app::area::Area, canvas: &mut Canvas<'_>) {
    if let Some((tone, message)) = &state.said {
        let style = canvas.look.part(match tone {
            Tone::Good => Part::Good,
            Tone::Bad => Part::Bad,
            Tone::Plain => Part::Hint,
        });
        let text = canvas.say(message);
        canvas.clipped(area, area.x + 1, area.y, &text, style);
    } else if let Some((what, done, all)) = &state.progress {
        let text = canvas.say(what);
        let text = if *all > 0 {
            format!("{text} {}%", done * 100 / all)
        } else {
            text
        };
        canvas.clipped(
            area,
            area.x + 1,
            area.y,
            &text,
            canvas.look.part(Part::Hint),
        );
    }
}
