//! Several fields to be filled in: the details of a clause, a new clause, and the way of a clause to another place.

mod commands;
mod filling;
mod keys;
mod meanwhile;
mod moving;

pub use commands::commands;
pub use keys::{PROSE_ROWS, key, mouse, paste, place};
pub use meanwhile::{asked, recorded, refused, tabled};
pub use moving::Moving;

use super::acts::{self, Edits};
use super::effect::DraftOf;
use super::fields::{Fields, Purpose};
use super::layer::{Answer, Confirm, Layer};
use super::meeting::Met;
use super::msg::{Intent, SittingMsg};
use super::open::Open;
use super::proposal::{self, of_edits};
use super::state::Tone;
use super::workspace::Workspace;
use crate::dialogue::Proposal;
use crate::i18n::Message;
use crate::plan::{ClauseId, Edit, Field};
use crate::track::CommitId;

/// What lies over the screen to be filled in.
#[derive(Clone, Debug)]
pub enum Form {
    /// Rows of fields.
    Fields(Fields),
    /// A clause on its way.
    Moving(Moving),
}

impl Form {
    /// Whether what it says can be tabled. A session is no proposal, nor is a report.
    pub fn is_proposal(&self) -> bool {
        !matches!(
            self,
            Form::Fields(fields) if matches!(fields.purpose, Purpose::Session(_) | Purpose::Report(_))
        )
    }
}

/// What forms say when they are filled in.
#[derive(Clone, Debug)]
pub enum FormMsg {
    /// Something was picked for the selected row.
    Picked(String),
    /// Record what was filled in.
    Save,
    /// Throw it away.
    Discard,
    /// Remove these clauses, the deepest first, as they were at this revision.
    Remove(Vec<ClauseId>, CommitId),
    /// Table what was filled in as amendments.
    Table,
    /// Table the removal of these clauses.
    TableRemoval(Vec<ClauseId>),
    /// It was chosen what becomes of two wordings of a field.
    Met(Box<Met>),
}

/// What was filled in.
pub fn update(open: &mut Open<'_>, report: FormMsg) {
    match report {
        FormMsg::Picked(id) => {
            if let Some(Form::Fields(fields)) = open.wall.form_mut()
                && let Some(entry) = fields.entries.get_mut(fields.selected)
            {
                entry.value.pick(&id);
            }
        }
        FormMsg::Save if is_session(open) => open.then(Intent::Sitting(SittingMsg::Save)),
        FormMsg::Save => save(open),
        FormMsg::Table if open.wall.form().is_some_and(|form| !form.is_proposal()) => {}
        FormMsg::Discard => {
            open.wall.layers.pop();
        }
        FormMsg::Remove(clauses, seen) => remove(open, clauses, seen),
        FormMsg::Table => table(open),
        FormMsg::Met(met) => meanwhile::met(open, *met),
        FormMsg::TableRemoval(clauses) => {
            let edits = removal(clauses);
            let proposals = of_edits(&open.workspace.plan, &edits);
            propose(open, proposals)
        }
    }
}

/// Whether the form on top is a session's.
fn is_session(open: &Open<'_>) -> bool {
    let session = |form: &Form| matches!(form, Form::Fields(fields) if matches!(fields.purpose, Purpose::Session(_)));
    open.wall.form().is_some_and(session)
}

/// Escape on a form: it closes, or asks first if something was filled in.
pub fn leave(open: &mut Open<'_>) {
    let changed = match open.wall.form_mut() {
        Some(Form::Fields(fields)) => fields.is_changed(),
        _ => false,
    };
    if !changed {
        open.wall.layers.pop();
        return;
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
    open.wall.layers.push(Layer::Confirm(Confirm {
        title: Message::new("app-form-leave-title"),
        text: Message::new("app-form-leave-text"),
        answers,
        selected: 0,
    }));
}

/// Records what was filled in for the floor, or says what is wrong with it. The form stays until it is recorded.
fn save(open: &mut Open<'_>) {
    if open.wall.is_saving() || !acts::unlocked(open) {
        return;
    }
    if meanwhile::ask(open).is_some() {
        return;
    }
    let edits = filled(open, Fields::edits, |moving, workspace| {
        moving.edits(&workspace.plan)
    });
    let Some(edits) = edits else {
        return;
    };
    let Some(last) = edits.last() else {
        open.wall.layers.pop();
        open.wall.say(Tone::Plain, Message::new("app-form-nothing"));
        return;
    };
    let subject = subject(open.workspace, last);
    let mut settles = settled(&edits);
    let seen = match open.wall.form_mut() {
        Some(Form::Fields(fields)) => {
            fields.send(settles.clone(), false);
            None
        }
        Some(Form::Moving(moving)) => {
            moving.saving = true;
            settles.push(moving.mark());
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
    moving: impl FnOnce(&Moving, &Workspace) -> Vec<T>,
) -> Option<Vec<T>> {
    let workspace = &*open.workspace;
    let Some(Layer::Form(form)) = open.wall.layers.last_mut() else {
        return None;
    };
    match form.as_mut() {
        Form::Moving(form) => Some(moving(form, workspace)),
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
    if open.wall.is_saving() {
        return;
    }
    let proposals = filled(open, Fields::proposals, |moving, workspace| {
        moving.proposal(&workspace.plan).into_iter().collect()
    });
    if let Some(proposals) = proposals {
        propose(open, proposals);
    }
}

fn propose(open: &mut Open<'_>, proposals: Vec<Proposal>) {
    let draft = proposal::Draft {
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
    let subject = subject(open.workspace, last);
    let edits = Edits {
        seen: Some(seen),
        ..Edits::new(edits, subject)
    };
    acts::record(open, edits)
}
