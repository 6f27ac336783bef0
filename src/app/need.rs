//! What commands need, each with the sentence that is said where it is missing.

use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;

/// Whether something is so now.
pub type While = fn(&State) -> bool;

/// Something that a command needs, and the sentence that is said where it is missing.
#[derive(Clone, Copy)]
pub struct Need {
    /// Whether it is there.
    pub so: While,
    /// What is missing, and how to come by it.
    pub why: fn(&State) -> Message,
}

/// A plan is open.
pub const PLAN: Need = Need {
    so: State::has_plan,
    why: |_| Message::new("app-why-plan"),
};

/// The plan is open and can be changed: it is neither of the past nor read-only.
pub const CHANGE: Need = Need {
    so: State::can_change,
    why: |state| {
        let locked = state.workspace.as_ref().and_then(Workspace::locked);
        locked.unwrap_or_else(|| Message::new("app-why-plan"))
    },
};

/// Something was changed since the plan began. As long as the history is being read, nobody knows that nothing was.
pub const CHANGED: Need = Need {
    so: |state| {
        state.plan_is(|workspace| {
            let history = workspace.history.as_ref();
            let known = history.filter(|history| history.find(workspace.head).is_some());
            known.is_none_or(|history| history.changes.len() > 1)
        })
    },
    why: |_| Message::new("store-nothing-to-undo"),
};

/// Nothing is being typed.
pub const AT_REST: Need = Need {
    so: |state| state.plan_is(|workspace| workspace.editing.is_none()),
    why: |state| match state.has_plan() {
        true => Message::new("app-why-typing"),
        false => Message::new("app-why-plan"),
    },
};

/// The list of plans does not lie over the plan.
pub const OFF_LIBRARY: Need = Need {
    so: |state| state.screen != Screen::Library,
    why: |_| Message::new("app-why-library"),
};

/// The plan is shown as it stands, not as it stood.
pub const PRESENT: Need = Need {
    so: |state| state.plan_is(|workspace| workspace.then.is_none()),
    why: |state| match state.has_plan() {
        true => Message::new("app-why-then"),
        false => Message::new("app-why-plan"),
    },
};

/// The plan has a clause, and one is selected.
pub const SOME: Need = Need {
    so: |state| state.plan_is(|workspace| workspace.selected_clause().is_some()),
    why: |state| match state.has_plan() {
        true => Message::new("app-why-no-clause"),
        false => Message::new("app-why-plan"),
    },
};

/// A clause is selected, and nothing is being typed.
pub const CLAUSE: Need = Need {
    so: State::has_clause,
    why: |state| match (AT_REST.so)(state) {
        true => Message::new("app-why-no-clause"),
        false => (AT_REST.why)(state),
    },
};

/// A session is going on.
pub const SESSION: Need = Need {
    so: State::in_session,
    why: |_| Message::new("app-why-session"),
};
