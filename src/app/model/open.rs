//! The open plan with what is on the wall: what the commands and messages of a plan are carried out on. Whether one is
//! open is asked once, where they are handed out; who holds this need not ask.

use crate::app::area::Layout;
use crate::app::model::effect::{Effect, Keep};
use crate::app::model::msg::Intent;
use crate::app::model::screen::Screen;
use crate::app::model::wall::Wall;
use crate::app::model::workspace::Workspace;

/// A state in which a plan is open, its parts apart so that each can be changed while another is read.
#[derive(Debug)]
pub struct Open<'a> {
    /// The plan and what is being done with it.
    pub workspace: &'a mut Workspace,
    /// What is on the wall.
    pub wall: &'a mut Wall,
    /// What has to be done outside.
    pub effects: &'a mut Vec<Effect>,
    /// What has to be said to another screen.
    pub(in crate::app) next: &'a mut Vec<Intent>,
}

impl Open<'_> {
    /// Another screen goes on, once this one has done what it does: no screen calls another.
    pub fn then(&mut self, intent: Intent) {
        self.next.push(intent);
    }

    /// Writes down what was typed, if anything was.
    pub fn keep_typed(&mut self) {
        if self.workspace.is_unsaved() {
            self.journal();
        }
    }

    /// Writes down what is being typed.
    pub fn journal(&mut self) {
        let draft = self.workspace.typed();
        let keep = draft.map(|draft| Effect::Keep(Keep::Draft(draft)));
        self.effects.extend(keep);
    }

    /// The screen that makes what is on the wall: present mode shows what another one makes, and so do two texts side by side.
    pub fn shows(&self) -> Screen {
        match self.wall.screen {
            Screen::Beside => self.workspace.beside.source(),
            Screen::Present => match self.workspace.present.form.screen() {
                Screen::Beside => self.workspace.beside.source(),
                screen => screen,
            },
            screen => screen,
        }
    }

    /// Whether two texts stand side by side, on the screen or presented.
    pub fn is_beside(&self) -> bool {
        match self.wall.screen {
            Screen::Present => self.workspace.present.form.screen() == Screen::Beside,
            screen => screen == Screen::Beside,
        }
    }

    /// How the screen is divided now.
    pub fn layout(&self) -> Layout {
        self.wall.layout(Some(self.workspace))
    }
}
