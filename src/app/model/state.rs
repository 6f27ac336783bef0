//! The state of the whole program: everything that is on screen follows from it.

use crate::app::Size;
use crate::app::area::{Layout, Pane};
use crate::app::focus::Focus;
use crate::app::model::effect::Effect;
use crate::app::model::layer::Layer;
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::screen::{Screen, Theme};
use crate::app::model::wall::Wall;
use crate::app::model::workspace::Workspace;
use crate::i18n::{Language, Message};
use std::ops::{Deref, DerefMut};

/// The program's state.
#[derive(Debug, Default)]
pub struct State {
    /// What is on the wall whether a plan is open or not.
    pub wall: Wall,
    /// The open plan.
    pub workspace: Option<Workspace>,
    /// What has to be done outside, in this order, until the step that asked for it hands it over.
    pub effects: Vec<Effect>,
    /// What one screen has to say to another, taken once it has said all.
    pub next: Vec<Intent>,
}

impl State {
    /// The open plan, if one is.
    pub fn open(&mut self) -> Option<Open<'_>> {
        Some(Open {
            workspace: self.workspace.as_mut()?,
            wall: &mut self.wall,
            effects: &mut self.effects,
            next: &mut self.next,
        })
    }

    /// Does something with the open plan; nothing where none is open.
    pub fn with_open(&mut self, act: impl FnOnce(&mut Open<'_>)) {
        if let Some(mut open) = self.open() {
            act(&mut open);
        }
    }

    /// The same where it may be refused.
    ///
    /// # Errors
    ///
    /// Those of what is done.
    pub fn try_open(
        &mut self,
        act: impl FnOnce(&mut Open<'_>) -> Result<(), Message>,
    ) -> Result<(), Message> {
        self.open().map_or(Ok(()), |mut open| act(&mut open))
    }
}

impl State {
    /// A state before anything is open.
    pub fn new(language: Language, theme: Theme, size: Size) -> State {
        let wall = Wall {
            language,
            theme,
            size,
            ..Wall::default()
        };
        State {
            wall,
            ..State::default()
        }
    }

    /// Where keys go.
    pub fn place(&self) -> Focus {
        match self.layers.last() {
            Some(Layer::Form(form)) => form.place_of_keys(),
            Some(_) => Focus::Layer,
            None => self.ground(),
        }
    }

    /// Where keys go once nothing lies over the screen.
    pub fn ground(&self) -> Focus {
        let Some(workspace) = &self.workspace else {
            return Focus::Library;
        };
        match self.screen {
            Screen::Library => Focus::Library,
            Screen::Tracked => Focus::Tracked,
            Screen::Past => Focus::Past,
            Screen::Trust => Focus::Trust,
            Screen::Figures => Focus::Figures,
            Screen::Amendments => workspace.amend.place_of_keys(),
            Screen::Board => Focus::Board,
            Screen::Progress => Focus::Progress,
            Screen::Sitting => Focus::Sitting,
            Screen::Arrived => Focus::Arrived,
            Screen::Word => Focus::Word,
            Screen::Present if self.second.is_some() => Focus::Second,
            Screen::Present => Focus::Present,
            Screen::Beside => Focus::Beside,
            Screen::Replay => Focus::Replay,
            Screen::Replacing => Focus::Replacing,
            Screen::Plan if workspace.editing.is_some() => Focus::Editing,
            Screen::Plan if workspace.pane == Pane::Outline => match workspace.picked.is_empty() {
                true => Focus::Outline,
                false => Focus::Marking,
            },
            Screen::Plan => Focus::Clause,
        }
    }

    /// Whether a plan is open.
    pub fn has_plan(&self) -> bool {
        self.workspace.is_some()
    }

    /// Whether a plan is open and can be changed.
    pub fn can_change(&self) -> bool {
        self.plan_is(|workspace| workspace.locked().is_none())
    }

    /// Whether a plan is open of which this is so.
    pub fn plan_is(&self, so: impl FnOnce(&Workspace) -> bool) -> bool {
        self.workspace.as_ref().is_some_and(so)
    }

    /// Whether a folder was to be opened that would not.
    pub fn has_failed(&self) -> bool {
        self.screen == Screen::Library && self.library.failed.is_some()
    }

    /// Whether a session of the open plan is going on.
    pub fn in_session(&self) -> bool {
        self.plan_is(|workspace| workspace.dialogue.open_session().is_some())
    }

    /// Whether a clause is selected and nothing is being typed.
    pub fn has_clause(&self) -> bool {
        self.plan_is(|workspace| {
            workspace.editing.is_none() && workspace.selected_clause().is_some()
        })
    }

    /// How the screen is divided now.
    pub fn layout(&self) -> Layout {
        self.wall.layout(self.workspace.as_ref())
    }

    /// What must not be overlooked, each a banner of its own.
    pub fn banners(&self) -> Vec<Message> {
        self.wall.banners(self.workspace.as_ref())
    }

    /// The columns that the timer takes of the foot.
    pub fn timer_columns(&self) -> u16 {
        self.wall.timer_columns(self.workspace.as_ref())
    }

    /// The rows at the foot that nothing may lie over: the keys, and what was said.
    pub fn kept(&self) -> u16 {
        let layout = self.layout();
        match self.said {
            Some(_) => layout.tour.height + layout.foot.height,
            None if layout.tour.is_empty() => 1,
            None => layout.tour.height + layout.foot.height,
        }
    }
}

/// What is on the wall is read and changed as the state's own.
impl Deref for State {
    type Target = Wall;

    fn deref(&self) -> &Wall {
        &self.wall
    }
}

impl DerefMut for State {
    fn deref_mut(&mut self) -> &mut Wall {
        &mut self.wall
    }
}
