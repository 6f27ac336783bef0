//! What others recorded while a form was being filled in, and what is on its way to the disk. A form stays until what was
//! filled in is recorded: whatever is refused or asked about, nothing of it is lost.

use super::{journal, update};
use crate::app::draft::DraftOf;
use crate::app::fields::{Fields, Purpose, Value};
use crate::app::meeting::{self};
use crate::app::model::form::moving::Moving;
use crate::app::model::form::{Form, FormMsg};
use crate::app::model::layer::Layer;
use crate::app::model::meeting::{Choice, Met, Mine};
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::wall::Wall;
use crate::app::model::workspace::Workspace;
use crate::dialogue::{Deed, Proposal};
use crate::i18n::{Language, Message};
use crate::plan::{ClauseId, Field};
use crate::track::CommitId;
use std::sync::Arc;

impl Fields {
    /// A field as it was when the form was filled.
    pub(super) fn before(&self, field: &Field) -> String {
        let entry = self.entries.iter().find(|entry| entry.field == *field);
        entry.map(|entry| entry.before.clone()).unwrap_or_default()
    }

    /// Brings what was not touched here, and what reads the same here and there, to what stands now. The first field
    /// that reads otherwise both here and there, and how it reads there.
    fn catch_up(&mut self, workspace: &Workspace, language: Language) -> Option<(Field, String)> {
        let Purpose::Details(clause) = &self.purpose else {
            return None;
        };
        let now = Fields::details(workspace, workspace.plan.clauses.get(clause)?, language);
        let mut met = None;
        let fields: Vec<Field> = self.entries.iter().map(|one| one.field.clone()).collect();
        for field in fields {
            let (mine, before, theirs) = (self.text(&field), self.before(&field), now.text(&field));
            if before == theirs {
                continue;
            }
            if mine == before || mine == theirs {
                self.settle(&field, &theirs, &theirs);
            } else if met.is_none() {
                met = Some((field, theirs));
            }
        }
        met
    }

    /// A field shall read so, where it reads `theirs` by now.
    fn settle(&mut self, field: &Field, mine: &str, theirs: &str) {
        let entries = self.entries.iter_mut();
        for entry in entries.filter(|entry| entry.field == *field) {
            entry.value.put(mine);
            if let Value::Rows(table) = &mut entry.value
                && let (Some(rows), Some(was)) = (table.kind.rows(mine), table.kind.rows(theirs))
            {
                table.put(&rows, was);
            }
            theirs.clone_into(&mut entry.before);
        }
    }
}

/// The form that lies over the screen, if one does, and where among the layers.
fn form(wall: &mut Wall) -> Option<(usize, &mut Form)> {
    let mut layers = wall.layers.iter_mut().enumerate();
    layers.find_map(|(place, layer)| match layer {
        Layer::Form(form) => Some((place, form.as_mut())),
        _ => None,
    })
}

fn fields(wall: &mut Wall) -> Option<(usize, &mut Fields)> {
    match form(wall) {
        Some((place, Form::Fields(fields))) => Some((place, fields)),
        _ => None,
    }
}

/// The clause that is on its way to another place, while that is on its way to the disk.
fn moving(wall: &mut Wall) -> Option<(usize, &mut Moving)> {
    match form(wall) {
        Some((place, Form::Moving(moving))) if moving.saving => Some((place, moving)),
        _ => None,
    }
}

/// Asks about the first field of the form on top that somebody else changed as well. Nothing where none was.
pub(super) fn ask(open: &mut Open<'_>) -> Option<()> {
    let language = open.wall.language;
    let workspace = &*open.workspace;
    let Some(Layer::Form(form)) = open.wall.layers.last_mut() else {
        return None;
    };
    let Form::Fields(form) = form.as_mut() else {
        return None;
    };
    let (field, theirs) = form.catch_up(workspace, language)?;
    let Purpose::Details(clause) = &form.purpose else {
        return None;
    };
    let row = form.entries.iter().position(|entry| entry.field == field)?;
    form.selected = row;
    let picks = form.entries.get(row).and_then(|entry| entry.value.picks());
    let picks = picks.unwrap_or_default();
    let mine = Mine::of_form(form.text(&field), form.before(&field), theirs, picks);
    let (of, seen) = ((clause.clone(), field), form.seen);
    meeting::ask(open, of, seen, mine);
    Some(())
}

/// The store would not record a form before it was asked about.
pub fn asked(open: &mut Open<'_>, why: Message) {
    if let Some((place, fields)) = fields(open.wall) {
        fields.saving = None;
        open.wall.layers.truncate(place + 1);
    }
    if ask(open).is_none() {
        refuse(open, why);
    }
}

/// It was chosen what becomes of two wordings of a field.
pub(super) fn met(open: &mut Open<'_>, met: Met) {
    if let Some((_, fields)) = fields(open.wall) {
        fields.settle(&met.field, &met.mine, &met.theirs);
    }
    let then = match met.choice {
        Choice::Table => FormMsg::Table,
        Choice::Merge | Choice::Replace | Choice::Stay => FormMsg::Save,
    };
    update(open, then)
}

/// What the form on top says is on its way as amendments. The fields it is for.
pub fn tabled(open: &mut Open<'_>, deeds: &[Deed]) -> Vec<(ClauseId, DraftOf)> {
    let Some(Layer::Form(form)) = open.wall.layers.last_mut() else {
        return Vec::new();
    };
    let form = match form.as_mut() {
        Form::Fields(form) => form,
        Form::Moving(moving) => {
            moving.saving = true;
            return moving.mark().into_iter().collect();
        }
    };
    let fields = deeds.iter().filter_map(|deed| match deed {
        Deed::Table { proposal, .. } => match proposal.as_ref() {
            Proposal::Words { clause, field, .. } => Some((clause.clone(), field.clone().into())),
            Proposal::Add { clause, .. } => Some((clause.id.clone(), Field::Title.into())),
            _ => None,
        },
        _ => None,
    });
    let fields: Vec<(ClauseId, DraftOf)> = fields.collect();
    form.send(fields.clone(), true);
    fields
}

/// A clause that was added is the selected one: what is pressed next means the clause that was just made, and not the one
/// that stood before it. One that is only proposed stands nowhere yet.
fn go_to_new(workspace: &mut Workspace, texts: &[(ClauseId, DraftOf)]) {
    if let Some((clause, _)) = texts.first() {
        workspace.select(clause);
    }
}

/// An act was recorded that set these fields: if a form was waiting for it, it closes, unless more was filled in
/// meanwhile.
pub fn recorded(open: &mut Open<'_>, commit: CommitId, texts: &[(ClauseId, DraftOf)]) {
    if let Some((place, moving)) = moving(open.wall) {
        let copies = moving.copies;
        if moving.mark().is_some_and(|mark| texts.contains(&mark)) {
            open.wall.layers.truncate(place);
            if copies {
                go_to_new(open.workspace, texts);
            }
        }
        return;
    }
    let read = open.workspace.head == commit;
    let after = read.then(|| Arc::clone(&open.workspace.dialogue));
    let Some((place, fields)) = fields(open.wall) else {
        return;
    };
    let session = match &fields.purpose {
        Purpose::Session(before) => Some(before.as_ref().clone()),
        Purpose::Details(_) | Purpose::Add | Purpose::Report(_) | Purpose::Ledger(_) => None,
    };
    // A session has no field of a clause to be told by. Where the plan could not be read again, the act itself tells.
    let now = session.as_ref().zip(after.as_ref());
    let now =
        now.map(|(before, after)| after.sessions.get(&before.id).filter(|now| *now != before));
    if now == Some(None) {
        return;
    }
    let filled = fields.texts();
    let adds = matches!(fields.purpose, Purpose::Add);
    let saving = fields.saving.take_if(|saving| saving.fields == texts);
    let Some(saving) = saving else {
        return;
    };
    if saving.texts == filled {
        let kept = std::mem::take(&mut fields.kept);
        open.effects.extend(journal::settled(kept));
        open.wall.layers.truncate(place);
        if adds {
            go_to_new(open.workspace, texts);
        }
        if session.is_some_and(|before| before.opened.is_none()) {
            open.wall.screen = Screen::Sitting;
        }
        return;
    }
    if let Some(Some(now)) = now {
        fields.purpose = Purpose::Session(Box::new(now.clone()));
    }
    if saving.tabling {
        return;
    }
    fields.seen = commit;
    for (entry, saved) in fields.entries.iter_mut().zip(saving.texts) {
        if let Value::Rows(table) = &mut entry.value
            && let Some(was) = table.kind.rows(&saved)
        {
            let rows = table.elements();
            table.put(&rows, was);
        }
        entry.before = saved;
    }
}

/// What was on its way to the disk was refused.
pub fn refused(open: &mut Open<'_>, why: &Message) {
    if let Some((place, moving)) = moving(open.wall) {
        let workspace = &*open.workspace;
        let standing = (&workspace.outline, &*workspace.dialogue);
        match moving.refused(standing, workspace.head, why.clone()) {
            Some(again) => *moving = again,
            None => open.wall.layers.truncate(place),
        }
        return;
    }
    let waited = fields(open.wall).is_some_and(|(_, fields)| fields.saving.take().is_some());
    if waited {
        refuse(open, why.clone());
    }
}

fn refuse(open: &mut Open<'_>, why: Message) {
    if let Some((_, fields)) = fields(open.wall) {
        fields.wrong = Some(why);
    }
}
