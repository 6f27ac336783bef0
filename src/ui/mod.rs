//! Pure drawing of the state: never mutates, never decides.
//!
//! Nothing here knows of git or files.

mod amend;
mod amend_list;
mod beside;
mod board;
mod boxes;
mod canvas;
mod colours;
mod editor;
mod figures;
mod foot;
mod form;
mod head;
mod help;
mod import;
mod jump;
mod layers;
mod letter;
mod library;
mod look;
mod margin;
mod meeting;
mod outline;
mod page;
mod palette;
mod past;
pub mod plain;
mod present;
mod progress;
mod prose;
mod replacing;
mod replay;
mod sharing;
mod sitting;
mod table;
mod tour;
mod tracked;
mod trust;
mod way;
mod word;

pub use canvas::Canvas;
pub use colours::{Parties, contrast};
pub use look::{Depth, Look, Part};

use crate::app::area::Area;
use crate::app::model::workspace::Workspace;
use crate::app::{Screen, State, Theme};
use ratatui::Frame;

/// What drawing keeps from frame to frame: how things look, and rows that are finished.
#[derive(Debug)]
pub struct Cache {
    /// How many colours the terminal has.
    pub depth: Depth,
    /// How things look.
    pub look: Look,
    /// The theme that suits the ground the terminal has of its own: the one that was chosen for it at start.
    suited: Option<Theme>,
    /// Whether the whole ground is painted whatever the theme.
    paints: bool,
    /// The colours of the parties.
    parties: Parties,
}

impl Cache {
    /// Nothing drawn yet.
    pub fn new(depth: Depth) -> Cache {
        Cache {
            depth,
            look: Look::new(Theme::default(), depth, true),
            suited: None,
            paints: false,
            parties: Parties::default(),
        }
    }

    /// The same on a terminal that does not say what its ground is: no theme suits it for sure, and words in a
    /// colour of its own on a panel of ours could be dark on dark.
    #[must_use]
    pub fn painting(mut self) -> Cache {
        self.paints = true;
        self.look = Look::of(&self.parties, self.look.theme, self.depth, false);
        self
    }

    /// The same with these colours of the parties.
    #[must_use]
    pub fn with(mut self, parties: Parties) -> Cache {
        self.parties = parties;
        self.look = Look::of(&parties, self.look.theme, self.depth, !self.paints);
        self
    }

    /// Brings what is kept up to date with the state, before it is drawn.
    pub fn prepare(&mut self, state: &State) {
        let suited = *self.suited.get_or_insert(state.theme);
        if self.look.theme != state.theme {
            let suits = state.theme == suited && !self.paints;
            self.look = Look::of(&self.parties, state.theme, self.depth, suits);
        }
    }
}

/// Draws the whole screen.
pub fn draw(state: &State, cache: &Cache, frame: &mut Frame<'_>) {
    let size = frame.area();
    let mut canvas = Canvas::new(frame.buffer_mut(), &cache.look, state);
    let all = Area::new(0, 0, size.width, size.height);
    canvas.fill(all, cache.look.part(Part::Ground));
    match (state.screen, &state.workspace) {
        (Screen::Library, _) => library::draw(state, &mut canvas),
        (Screen::Present, Some(workspace)) => present::draw(state, workspace, &mut canvas),
        (_, Some(workspace)) => screen(state, workspace, &mut canvas),
        (_, None) => {}
    }
    margin::draw(state, &mut canvas);
    tour::draw(state, &mut canvas);
    foot::draw(state, &mut canvas);
    layers::draw(state, &mut canvas);
    if let Some((x, y)) = canvas.cursor {
        frame.set_cursor_position((x, y));
    }
}

/// A screen of an open plan, under the head.
fn screen(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    head::draw(state, workspace, canvas);
    match state.screen {
        Screen::Library | Screen::Present => {}
        Screen::Plan => plan(state, workspace, canvas),
        Screen::Tracked => tracked::draw(state, workspace, canvas),
        Screen::Trust => trust::draw(state, workspace, canvas),
        Screen::Figures => figures::draw(state, workspace, canvas),
        Screen::Past => past::draw(state, workspace, canvas),
        Screen::Amendments => amend::draw(state, workspace, canvas),
        Screen::Board => board::draw(state, workspace, canvas),
        Screen::Progress => progress::draw(state, workspace, canvas),
        Screen::Sitting => sitting::draw(state, workspace, canvas),
        Screen::Arrived => sharing::draw(state, workspace, canvas),
        Screen::Word => word::draw(state, workspace, canvas),
        Screen::Beside => beside::draw(state, workspace, canvas),
        Screen::Replay => replay::draw(state, workspace, canvas),
        Screen::Replacing => replacing::draw(state, workspace, canvas),
    }
}

/// The outline beside the clause being read or edited.
fn plan(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    outline::draw(state, workspace, canvas);
    match &workspace.editing {
        Some(editing) => editor::draw(state, workspace, editing, canvas),
        None => page::draw(state, workspace, canvas),
    }
}
