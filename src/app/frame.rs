//! Where the layers lie on the screen and which of their rows are shown: for drawing and for clicks.

use super::area::{Area, FEW_ROWS};
use crate::app::model::import::Stage;
use crate::app::model::layer::{Confirm, Layer};
use crate::app::model::sharing::Prompt;
use crate::app::model::sharing::way::Way;
use crate::app::model::signing::Signing;
use crate::app::model::state::State;
use crate::i18n::Message;
use crate::text::{Shown, wrap};

/// A layer's place on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// All of it, with its border.
    pub area: Area,
    /// What is typed into, if anything.
    pub input: Area,
    /// Its list, answers or text.
    pub list: Area,
    /// What is asked, above the answers to it.
    pub text: Area,
    /// The first row of the list that is shown.
    pub top: usize,
}

/// The rows of a list in which one types, on a wall.
const TALL: u16 = 40;

/// The columns of a layer, where the screen has them.
const COLUMNS: u16 = 76;

impl Frame {
    /// Whether it has no border: its rows begin at the edge of the screen.
    pub fn is_bare(&self) -> bool {
        self.area.x == 0
    }

    /// The same with what is said above, and a list below.
    fn parted(self, (text, list): (Area, Area)) -> Frame {
        Frame { text, list, ..self }
    }

    /// The place of a layer.
    pub fn of(state: &State, layer: &Layer) -> Frame {
        match layer {
            Layer::Palette(palette) => list_over(state, palette.selected, 2),
            Layer::Jump(jump) => list_over(state, jump.selected, 1),
            Layer::Choose(choose) => list(
                state,
                choose.shown.len(),
                choose.selected,
                choose.items.len() > 8,
            ),
            Layer::Confirm(confirm) => {
                let text = height(state, &super::say(state.language, &confirm.text));
                question(state, text, confirm)
            }
            Layer::Prompt(prompt) => asked(state, prompt),
            Layer::Import => table(state),
            Layer::Way => {
                let keys = height(state, &super::say(state.language, &Way::keys(&state.keys)));
                let frame = boxed(state, keys.saturating_add(3));
                frame.parted(frame.list.split_top(2))
            }
            Layer::Signing => {
                let rows = |said: &Message| height(state, &super::say(state.language, said));
                let above = rows(&Message::new("app-signing-touch")).saturating_add(1);
                let below = rows(&Signing::keys());
                let frame = boxed(state, above.saturating_add(below).saturating_add(1));
                frame.parted(frame.list.split_top(above))
            }
            Layer::Ask(_) => {
                let frame = boxed(state, 6);
                let (input, list) = frame.list.split_top(1);
                Frame {
                    input,
                    list,
                    ..frame
                }
            }
            Layer::Read(read) | Layer::Offer(read, _) => Frame {
                top: read.scroll,
                ..boxed(state, state.size.rows)
            },
            Layer::Help(scroll) | Layer::Legend(scroll) => Frame {
                top: *scroll,
                ..boxed(state, state.size.rows)
            },
            Layer::Search(_) => {
                let foot = state.layout().foot;
                // What is said of it stands above.
                let (_, area) = foot.split_bottom(1);
                Frame {
                    area,
                    input: area,
                    ..Frame::default()
                }
            }
            Layer::Form(_) | Layer::Meeting(_) => boxed(state, state.size.rows),
        }
    }
}

/// A table that is being brought in: what is said of it, and below what can be done. While it is read or recorded, how far that
/// is and what the keys do.
fn table(state: &State) -> Frame {
    let workspace = state.workspace.as_ref();
    let floor = workspace.and_then(|it| it.floor.as_ref());
    match workspace.map(|it| &it.import.stage) {
        Some(Stage::Ready(preview)) => {
            let answers = rows(preview.choices(floor).len());
            let frame = boxed(state, state.size.rows);
            let (text, list) = frame.list.split_bottom(answers);
            frame.parted((text.split_bottom(1).0, list))
        }
        _ => {
            let frame = boxed(state, 4);
            frame.parted(frame.list.split_top(2))
        }
    }
}

/// The rows that a text takes in a box.
fn height(state: &State, text: &str) -> u16 {
    let columns = boxed(state, 1).list.width.saturating_sub(2).max(1);
    rows(wrap(text, usize::from(columns), &state.width).len())
}

/// What is asked on the way: in its own words, a line for the answer, and how it is given.
fn asked(state: &State, prompt: &Prompt) -> Frame {
    if let Some(confirm) = prompt.confirm() {
        let text = height(state, &super::say(state.language, &confirm.text));
        return question(state, text, &confirm);
    }
    let text = height(state, Shown::line(&prompt.asked.text).as_str());
    let hint = height(state, &super::say(state.language, &prompt.hint()));
    let frame = boxed(state, text.saturating_add(hint).saturating_add(3));
    let (text, rest) = frame.list.split_top(text.saturating_add(1));
    let (input, list) = rest.split_top(1);
    Frame {
        text,
        input,
        list,
        ..frame
    }
}

fn rows(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// A box of so many rows of content, borders not counted, in the middle of the screen.
fn boxed(state: &State, content: u16) -> Frame {
    let layout = state.layout();
    // Who has the floor stays in sight, whatever lies over the rest, and so does what was said.
    let (_, below) = layout.over.split_top(layout.head.height);
    if is_bare(state) {
        let foot = if state.said.is_some() {
            state.kept()
        } else {
            0
        };
        let (area, _) = below.split_bottom(foot);
        let (_, list) = area.split_top(1);
        return Frame {
            area,
            list: list.inset(1, 0),
            ..Frame::default()
        };
    }
    let (screen, _) = below.split_bottom(state.kept());
    let area = screen
        .inset(1, 0)
        .centred(COLUMNS, content.saturating_add(3));
    Frame {
        area,
        // A border, and air beside the text.
        list: area.inset(if area.width > 20 { 3 } else { 1 }, 1),
        ..Frame::default()
    }
}

/// Whether what lies over the screen has no border: where rows are few, it has all of them under the heading.
fn is_bare(state: &State) -> bool {
    state.size.rows < FEW_ROWS
}

/// A question that takes so many rows, and the answers to it. Where there is no room for both, the answers scroll,
/// and at least two of them are in sight.
fn question(state: &State, text: u16, confirm: &Confirm) -> Frame {
    let answers = rows(confirm.answers.len());
    let frame = boxed(state, text.saturating_add(1).saturating_add(answers));
    let air = u16::from(!is_bare(state));
    let room = frame.list.height.saturating_sub(text.saturating_add(air));
    let shown = answers.min(room.max(2));
    Frame {
        top: (confirm.selected + 1).saturating_sub(usize::from(shown.max(1))),
        ..frame.parted(frame.list.split_bottom(shown))
    }
}

/// A list that is filtered by what is typed, and so many rows below it in which something is said of the selected entry.
fn list_over(state: &State, selected: usize, below: u16) -> Frame {
    let frame = list(state, 0, selected, true);
    let (list, text) = frame.list.split_bottom(below.min(frame.list.height / 3));
    let height = usize::from(list.height.max(1));
    Frame {
        list,
        text,
        top: (selected + 1).saturating_sub(height),
        ..frame
    }
}

fn list(state: &State, count: usize, selected: usize, typed: bool) -> Frame {
    // The box keeps its height while one types: a list that jumps is hard to follow from afar.
    let tallest = match (typed, state.layout().margin.is_empty()) {
        (true, true) => 16,
        (true, false) => TALL,
        (false, _) => rows(count),
    };
    let frame = boxed(state, tallest.saturating_add(1 + 2 * u16::from(typed)));
    let air = u16::from(!is_bare(state));
    let (input, list) = frame.list.split_top(air + u16::from(typed));
    let input = if typed { input } else { Area::default() };
    let height = usize::from(list.height.max(1));
    Frame {
        input,
        list,
        top: (selected + 1).saturating_sub(height),
        ..frame
    }
}
