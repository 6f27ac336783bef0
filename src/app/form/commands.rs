//! The forms' rows of the table of commands.

use super::several;
use crate::app::acts::unlocked;
use crate::app::command::{Command, Group};
use crate::app::fields::Fields;
use crate::app::focus::{Focus, READING};
use crate::app::key::{Chord, Key};
use crate::app::marking::{self, meant};
use crate::app::model::form::moving::Moving;
use crate::app::model::form::{Form, FormMsg};
use crate::app::model::layer::{Answer, Confirm, Layer};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::workspace::Workspace;
use crate::app::{floor, need};
use crate::i18n::Message;
use crate::plan::{Ledger, Single, deepest_first, heads};

/// The commands that open forms.
pub fn commands() -> Vec<Command> {
    [clauses(), others()].into_iter().flatten().collect()
}

/// Forms about clauses.
fn clauses() -> Vec<Command> {
    vec![
        Command::new("form-details", Group::Edit)
            .key('d')
            .at(READING)
            .needs([need::CLAUSE, need::CHANGE])
            .run_open(details),
        Command::new("form-add", Group::Edit)
            .key('a')
            .at(READING)
            .hint_while(|state| state.plan_is(Workspace::is_empty), 1)
            .needs([need::AT_REST, need::CHANGE])
            .when(|state| {
                state.plan_is(|workspace| workspace.editing.is_none()) && state.can_change()
            })
            .run_open(add),
        Command::new("form-move", Group::Edit)
            .key('m')
            .at(READING)
            .hint_while(marking::any, 1)
            .needs([need::CLAUSE, need::CHANGE])
            .run_open(|open| way(open, false)),
        Command::new("form-copy", Group::Edit)
            .key(Chord::ctrl('d'))
            .at(READING)
            .hint_while(marking::any, 1)
            .needs([need::CLAUSE, need::CHANGE])
            .run_open(|open| way(open, true)),
        Command::new("form-number", Group::Edit)
            .key('M')
            .at(Focus::Marking)
            .hint(1)
            .needs([need::CHANGE])
            .when_or("app-why-no-marks", marking::any)
            .run_open(several::number),
    ]
}

/// Forms about the plan and its figures, taking away, and leaving.
fn others() -> Vec<Command> {
    vec![
        Command::new("form-plan", Group::Edit)
            .key('P')
            .at(READING)
            .needs([need::AT_REST, need::CHANGE])
            .run_open(plan),
        Command::new("form-remove", Group::Edit)
            .key(Key::Delete)
            .at(READING)
            .hint_while(marking::any, 1)
            .needs([need::CLAUSE, need::CHANGE])
            .run_open(remove),
        Command::new("ledgers", Group::Figures)
            .key('e')
            .at(Focus::Figures)
            .hint(4)
            .needs([need::CHANGE, need::AT_REST])
            .when(|state| state.plan_is(|it| it.editing.is_none()))
            .run_open(super::ledgers::list),
        Command::new("ledgers-remove", Group::Figures)
            .key(Key::Delete)
            .at(Focus::Figures)
            .hint(10)
            .needs([need::CHANGE, need::AT_REST])
            .when_or("app-why-no-row", |state| state.plan_is(removable))
            .run_open(super::removing::list),
        Command::new("form-leave", Group::Edit)
            .key(Key::Esc)
            .at(Focus::Form)
            .hint(3)
            .when(|state| state.form().is_some())
            .run_open(super::leave),
    ]
}

/// Whether there is anything beside the clauses that can be taken away.
fn removable(workspace: &Workspace) -> bool {
    workspace.editing.is_none() && !Single::all(&workspace.plan).is_empty()
}

/// Whether the plan can be changed and somebody has the floor; asks for a voice otherwise, and goes on.
fn ready(open: &mut Open<'_>, id: &'static str) -> bool {
    if !unlocked(open) {
        return false;
    }
    let floor = open.workspace.floor.is_some();
    if !floor {
        floor::ask_voice(open.wall, Some(Intent::Run(id)));
    }
    floor
}

fn push(open: &mut Open<'_>, form: Option<Form>) {
    let layer = form.map(|form| Layer::Form(Box::new(form)));
    open.wall.layers.extend(layer);
}

fn details(open: &mut Open<'_>) {
    if !ready(open, "form-details") {
        return;
    }
    let language = open.wall.language;
    let workspace = &*open.workspace;
    let clause = workspace.selected_clause();
    let fields = clause.map(|clause| Fields::details(workspace, clause, language));
    push(open, fields.map(Form::Fields))
}

/// What the plan says of itself, and who negotiates it.
fn plan(open: &mut Open<'_>) {
    if ready(open, "form-plan") {
        super::ledgers::open(open, Ledger::Plan);
    }
}

fn add(open: &mut Open<'_>) {
    if !ready(open, "form-add") {
        return;
    }
    let language = open.wall.language;
    let fields = Fields::add(open.workspace, language);
    push(open, Some(Form::Fields(fields)))
}

/// Lets what is meant wander through the outline, or copies of it.
fn way(open: &mut Open<'_>, copies: bool) {
    if !ready(open, if copies { "form-copy" } else { "form-move" }) {
        return;
    }
    let workspace = &*open.workspace;
    let mut clauses = heads(&workspace.plan, &meant(workspace));
    // They keep the order in which they stand.
    clauses.sort_by_key(|id| workspace.outline.find(id));
    let standing = (&workspace.outline, &*workspace.dialogue);
    let form = Moving::new(standing, &clauses, copies, workspace.head);
    push(open, form.map(Form::Moving))
}

/// Asks before what is meant is removed, naming it, and saying how many clauses go with it.
fn remove(open: &mut Open<'_>) {
    if !ready(open, "form-remove") {
        return;
    }
    let workspace = &*open.workspace;
    let meant = heads(&workspace.plan, &meant(workspace));
    let clauses = deepest_first(&workspace.outline, &meant);
    let seen = workspace.head;
    let Some(text) = several::removal_text(workspace, &meant, clauses.len()) else {
        return;
    };
    open.wall.over(Confirm::new(
        Message::new(match meant.len() {
            1 => "app-form-remove",
            _ => "several-remove-title",
        }),
        text,
        vec![
            Answer::close(Message::new("app-form-remove-no")),
            Answer::new(
                Message::new(match meant.len() {
                    1 => "app-amend-remove",
                    _ => "several-remove-table",
                }),
                Intent::Form(FormMsg::TableRemoval(clauses.clone())),
            ),
            Answer::new(
                Message::new("app-form-remove-yes"),
                Intent::Form(FormMsg::Remove(clauses, seen)),
            ),
        ],
    ));
}
