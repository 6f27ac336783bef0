//! Several fields to be filled in: the details of a clause, a new clause, what the plan and its registers hold, and the way of a
//! clause to another place.
//!
//! What is filled in becomes edits as values; whether they stand is asked of `plan` before anything is recorded.

mod cells;
mod commands;
mod filling;
mod journal;
mod keys;
mod ledgers;
mod meanwhile;
mod recast;
mod removing;
mod several;
mod tables;

pub use cells::commands as cells;
pub use commands::commands;
pub use journal::restore;
pub use keys::{PROSE_ROWS, key, mouse, paste, place, within};
pub use ledgers::named;
pub use meanwhile::{asked, recorded, refused, tabled};
pub use recast::agreement;

use super::acts::{self};
use super::fields::{Fields, Purpose};
use super::focus::Focus;
use super::proposal::{self, of_edits};
use super::table::Table;
use crate::app::draft::DraftOf;
use crate::app::model::acts::Edits;
use crate::app::model::form::moving::Moving;
use crate::app::model::form::{Form, FormMsg};
use crate::app::model::layer::{Answer, Confirm, Layer};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::proposal::Draft;
use crate::app::model::screen::Tone;
use crate::app::model::sitting::SittingMsg;
use crate::app::model::workspace::Workspace;
use crate::dialogue::Proposal;
use crate::i18n::Message;
use crate::plan::{ClauseId, Edit, Field};
use crate::track::CommitId;

impl Form {
    /// Whether what it says can be tabled. A session is no proposal, nor are a report, figures and registers.
    pub fn is_proposal(&self) -> bool {
        match self {
            Form::Fields(fields) => !matches!(
                fields.purpose,
                Purpose::Session(_) | Purpose::Report(_) | Purpose::Ledger(_)
            ),
            Form::Moving(_) => true,
        }
    }

    /// The table that is open in it, if one is.
    pub fn table(&self) -> Option<&Table> {
        match self {
            Form::Fields(fields) => fields.table(),
            Form::Moving(_) => None,
        }
    }

    /// The same to be filled in.
    pub fn table_mut(&mut self) -> Option<&mut Table> {
        match self {
            Form::Fields(fields) => fields.table_mut(),
            Form::Moving(_) => None,
        }
    }

    /// Where its keys go.
    pub fn place_of_keys(&self) -> Focus {
        match self.table() {
            Some(_) => Focus::Table,
            None => Focus::Form,
        }
    }
}

/// What was filled in.
pub fn update(open: &mut Open<'_>, report: FormMsg) {
    match report {
        FormMsg::Picked(id) => {
            if let Some(Form::Fields(fields)) = open.wall.form_mut() {
                match (fields.inside, fields.entries.get_mut(fields.selected)) {
                    (false, Some(entry)) => entry.value.pick(&id),
                    (true, Some(entry)) => {
                        if let Some(table) = entry.value.table_mut() {
                            table.pick(&id);
                        }
                    }
                    (_, None) => {}
                }
            }
            journal::filled(open);
        }
        FormMsg::Cell => tables::change(open, None),
        FormMsg::Typed => {
            if let Some(table) = open.wall.form_mut().and_then(Form::table_mut) {
                table.begin(false);
            }
        }
        FormMsg::Filled => journal::filled(open),
        FormMsg::Many(many) => ledgers::list_many(open, many),
        FormMsg::New(many) => ledgers::ask(open, many),
        FormMsg::Ledger(ledger) => ledgers::open(open, ledger),
        FormMsg::AskGone(single) => removing::ask(open, single),
        FormMsg::Gone(single) => removing::remove(open, single),
        FormMsg::Leave => leave(open),
        FormMsg::Save if is_ledger(open) => ledgers::save(open, None),
        FormMsg::Sure(floor) => ledgers::save(open, Some(floor)),
        FormMsg::Save if is_session(open) => open.then(Intent::Sitting(SittingMsg::Save)),
        FormMsg::Save => save(open),
        FormMsg::Table if !is_proposal(open) => {}
        FormMsg::Discard => close(open),
        FormMsg::Remove(clauses, seen) => remove(open, clauses, seen),
        FormMsg::Table => table(open),
        FormMsg::Met(met) => meanwhile::met(open, *met),
        FormMsg::TableRemoval(clauses) => {
            let proposals = of_edits(&open.workspace.plan, &removal(clauses));
            propose(open, proposals)
        }
    }
}

/// Whether the form on top is a session's.
fn is_session(open: &Open<'_>) -> bool {
    let session = |form: &Form| matches!(form, Form::Fields(fields) if matches!(fields.purpose, Purpose::Session(_)));
    open.wall.form().is_some_and(session)
}

/// Whether the form on top is one whose contents can be tabled, or there is none.
fn is_proposal(open: &Open<'_>) -> bool {
    open.wall.form().is_none_or(Form::is_proposal)
}

/// Whether it is of a figure, a scenario, a scheme or a register.
fn is_ledger(open: &Open<'_>) -> bool {
    match open.wall.form() {
        Some(Form::Fields(fields)) => fields.ledger().is_some(),
        _ => false,
    }
}

/// Closes the form: what the journal kept of it is dealt with.
fn close(open: &mut Open<'_>) {
    if let Some(Layer::Form(form)) = open.wall.layers.pop()
        && let Form::Fields(fields) = *form
    {
        open.effects.extend(journal::settled(fields.kept));
    }
}

/// Escape on a form: what is being typed in a cell is left, then the table, then the form. It asks first if something was
/// filled in.
pub fn leave(open: &mut Open<'_>) {
    if let Some(Form::Fields(fields)) = open.wall.form_mut() {
        let typed = fields.table_mut().is_some_and(|table| {
            table.wrong = None;
            table.typing.take().is_some()
        });
        if typed {
            return journal::filled(open);
        }
        if fields.close_table() {
            return;
        }
    }
    let changed = match open.wall.form_mut() {
        Some(Form::Fields(fields)) => fields.is_changed(),
        _ => false,
    };
    if !changed {
        return close(open);
    }
    let answer = |id, report| Answer::new(Message::new(id), Intent::Form(report));
    let workspace = open
        .wall
        .form()
        .is_some_and(Form::is_proposal)
        .then(|| answer("app-amend-leave-table", FormMsg::Table));
    let mut answers = vec![answer("app-edit-leave-save", FormMsg::Save)];
    answers.extend(workspace);
    answers.extend([
        answer("app-edit-leave-discard", FormMsg::Discard),
        Answer::close(Message::new("app-edit-leave-stay")),
    ]);
    open.wall.over(Confirm::new(
        Message::new("app-form-leave-title"),
        Message::new("app-form-leave-text"),
        answers,
    ));
}

/// Records what was filled in for the floor, or says what is wrong with it. The form stays until it is recorded.
fn save(open: &mut Open<'_>) {
    if open.wall.is_saving() || !acts::unlocked(open) {
        return;
    }
    if tables::refuse(open) || meanwhile::ask(open).is_some() {
        return;
    }
    let edits = filled(open, Fields::edits, |moving, workspace| {
        moving.edits(&workspace.plan)
    });
    let Some(edits) = edits else {
        return;
    };
    let Some(last) = edits.last() else {
        close(open);
        open.wall.say(Tone::Plain, Message::new("app-form-nothing"));
        return;
    };
    let subject = match open.wall.form() {
        Some(Form::Moving(moving)) => several::placed(open.workspace, moving, last),
        _ => subject(open.workspace, last),
    };
    let mut settles = settled(&edits);
    let seen = match open.wall.form_mut() {
        Some(Form::Fields(fields)) => {
            fields.send(settles.clone(), false);
            None
        }
        Some(Form::Moving(moving)) => {
            moving.saving = true;
            settles.extend(moving.mark());
            Some(moving.seen)
        }
        None => None,
    };
    let edits = Edits {
        seen,
        settles,
        ..Edits::new(edits, subject)
    };
    acts::record(open, edits)
}

/// What a form closes for once it is recorded.
fn settled(edits: &[Edit]) -> Vec<(ClauseId, DraftOf)> {
    let set = edits.iter().filter_map(|edit| match edit {
        Edit::Set { clause, field, .. } => Some((clause.clone(), field.clone().into())),
        Edit::Add { clause } => Some((clause.id.clone(), Field::Title.into())),
        Edit::Move { .. } | Edit::Remove { .. } => None,
    });
    set.collect()
}

/// What the form on top comes to; nothing where something is wrong with it, which the form then says.
fn filled<T>(
    open: &mut Open<'_>,
    fields: impl FnOnce(&Fields, &Workspace) -> Result<Vec<T>, (usize, Message)>,
    moving: impl FnOnce(&Moving, &Workspace) -> Result<Vec<T>, Message>,
) -> Option<Vec<T>> {
    let workspace = &*open.workspace;
    let Some(Layer::Form(form)) = open.wall.layers.last_mut() else {
        return None;
    };
    match form.as_mut() {
        Form::Moving(form) => match moving(form, workspace) {
            Ok(found) => Some(found),
            Err(wrong) => {
                form.wrong = Some(wrong);
                None
            }
        },
        Form::Fields(form) => match fields(form, workspace) {
            Ok(found) => Some(found),
            Err((row, wrong)) => {
                form.selected = row;
                form.wrong = Some(wrong);
                None
            }
        },
    }
}

/// Tables what was filled in as amendments of the floor; the form stays until they are recorded.
fn table(open: &mut Open<'_>) {
    if open.wall.is_saving() || tables::refuse(open) {
        return;
    }
    let proposals = filled(open, Fields::proposals, |moving, workspace| {
        moving.proposals(&workspace.plan)
    });
    if let Some(proposals) = proposals {
        propose(open, proposals);
    }
}

fn propose(open: &mut Open<'_>, proposals: Vec<Proposal>) {
    let draft = Draft {
        proposals,
        seen: open.workspace.head,
        typed: None,
    };
    proposal::propose(open, draft)
}

/// What happened, from the edit that says it best.
fn subject(workspace: &Workspace, edit: &Edit) -> Message {
    let id = match edit {
        Edit::Set {
            field: Field::Progress,
            ..
        } => "app-form-subject-report",
        Edit::Set { .. } => "app-form-subject-details",
        Edit::Add { .. } => "app-form-subject-add",
        Edit::Move { .. } => "app-form-subject-move",
        Edit::Remove { .. } => "app-form-subject-remove",
    };
    let number = workspace.number(edit.clause());
    let known = workspace.plan.clauses.get(edit.clause());
    let title = match (edit, known) {
        (Edit::Add { clause }, _) => clause.title.as_str(),
        (_, Some(clause)) => clause.title.as_str(),
        (_, None) => edit.clause().as_str(),
    };
    Message::new(id)
        .with("number", number.unwrap_or_default())
        .with("title", title)
}

fn removal(clauses: Vec<ClauseId>) -> Vec<Edit> {
    let clauses = clauses.into_iter();
    clauses.map(|clause| Edit::Remove { clause }).collect()
}

fn remove(open: &mut Open<'_>, clauses: Vec<ClauseId>, seen: CommitId) {
    let edits = removal(clauses);
    let Some(last) = edits.last() else {
        return;
    };
    let subject = several::removed(open.workspace, &edits, last);
    let edits = Edits {
        seen: Some(seen),
        ..Edits::new(edits, subject)
    };
    acts::record(open, edits)
}
