//! What is typed into the tables of a form is kept where a crash cannot reach it, and goes on where it was left.

use crate::app::draft::{Draft, DraftOf};
use crate::app::fields::{Fields, Note, Purpose, Value, ledger};
use crate::app::model::effect::{Effect, Keep};
use crate::app::model::form::Form;
use crate::app::model::layer::Layer;
use crate::app::model::msg::Intent;
use crate::app::model::notice::Offered;
use crate::app::model::open::Open;
use crate::app::model::screen::{Screen, Tone};
use crate::app::table::Table;
use crate::app::{acts, floor};
use crate::i18n::Message;
use crate::plan::Field;

/// What stands between the rows as they are and as they were: no row is an empty line.
const WAS: &str = "\n\n";

impl Fields {
    /// What there is to be kept of it, each with whether anything in it reads otherwise than before.
    fn notes(&self) -> Vec<(Note, bool)> {
        if let Some(ledger) = self.ledger() {
            let (text, was) = self.ledger_texts();
            let changed = text != was;
            let text = format!("{text}{WAS}{was}");
            let note = ledger::mark(ledger).map(|of| ((of, text), changed));
            return note.into_iter().collect();
        }
        let Purpose::Details(clause) = &self.purpose else {
            return Vec::new();
        };
        let notes = self.tables().map(|(_, entry, table)| {
            let text = table.typed().text();
            let changed = text != entry.before;
            let place = (clause.clone(), DraftOf::from(entry.field.clone()));
            ((place, format!("{text}{WAS}{}", entry.before)), changed)
        });
        notes.collect()
    }
}

/// A table was opened: what its cells can name is what the form says by now.
pub(super) fn entered(open: &mut Open<'_>) {
    if let Some(Form::Fields(fields)) = open.wall.form_mut() {
        fields.name_rows();
    }
    filled(open);
}

/// Something was filled in: what is wrong with it is told at its cell, and the journal keeps it.
pub(super) fn filled(open: &mut Open<'_>) {
    let workspace = &*open.workspace;
    if let Some(Layer::Form(form)) = open.wall.layers.last_mut()
        && let Form::Fields(fields) = form.as_mut()
    {
        fields.judge(workspace);
    }
    keep(open);
}

/// Writes down what is filled in in the tables of the form on top, as far as it is not written down.
pub(super) fn keep(open: &mut Open<'_>) {
    let floor = open.workspace.floor.clone();
    let Some(Form::Fields(fields)) = open.wall.form_mut() else {
        return;
    };
    for ((of, text), changed) in fields.notes() {
        let known = fields.kept.iter().position(|(one, _)| *one == of);
        let same = known
            .and_then(|at| fields.kept.get(at))
            .is_some_and(|it| it.1 == text);
        match (known, changed) {
            (Some(at), false) => {
                let gone = fields.kept.remove(at);
                open.effects.extend(settled(vec![gone]));
            }
            (_, true) if !same => {
                fields.kept.retain(|(one, _)| *one != of);
                fields.kept.push((of.clone(), text.clone()));
                open.effects.push(Effect::Keep(Keep::Draft(Draft {
                    clause: of.0,
                    of: of.1,
                    floor: floor.clone(),
                    text,
                    seen: fields.seen,
                })));
            }
            _ => {}
        }
    }
}

/// That these are dealt with.
pub(super) fn settled(kept: Vec<Note>) -> impl Iterator<Item = Effect> {
    let kept = kept.into_iter();
    kept.map(|((clause, of), _)| Effect::Keep(Keep::Settle(clause, of)))
}

/// Goes on with a table that an earlier run left behind. What somebody else recorded in it since is noticed when it is
/// recorded.
pub fn restore(open: &mut Open<'_>, offered: Offered) {
    if !acts::unlocked(open) {
        return;
    }
    if let Some(floor) = offered.floor.clone() {
        open.workspace.give_floor(floor);
    } else if open.workspace.floor.is_none() {
        let then = Intent::Restore(Box::new(offered));
        return floor::ask_voice(open.wall, Some(then));
    }
    let Some(fields) = again(open, &offered) else {
        open.wall
            .say(Tone::Bad, Message::new("app-edit-draft-no-clause"));
        return;
    };
    if fields.ledger().is_none() {
        open.workspace.select(&offered.clause);
        open.wall.screen = Screen::Plan;
    }
    open.wall.over(fields);
    entered(open);
    open.effects
        .push(Effect::Keep(Keep::SettleOffered(offered.id)));
}

fn again(open: &Open<'_>, offered: &Offered) -> Option<Fields> {
    let workspace = &*open.workspace;
    let field = match &offered.of {
        DraftOf::Field(field) => field,
        DraftOf::Ledger(of) => {
            let mut fields = ledger::form(
                &workspace.plan,
                workspace.head,
                of.clone(),
                open.wall.language,
            );
            let (mine, was) = offered.text.split_once(WAS)?;
            fields.put_ledger(mine, was)?;
            return Some(fields);
        }
        DraftOf::Wording(_) => return None,
    };
    let clause = workspace.plan.clauses.get(&offered.clause)?;
    let mut fields = Fields::details(workspace, clause, open.wall.language);
    let (at, table) = table_of(&mut fields, field)?;
    let (rows, was) = offered.text.split_once(WAS).unwrap_or((&offered.text, ""));
    let (rows, was) = (table.kind.rows(rows)?, table.kind.rows(was)?);
    table.put(&rows, was);
    let before = table.before();
    if let Some(entry) = fields.entries.get_mut(at) {
        entry.before = before;
    }
    fields.enter(at);
    Some(fields)
}

/// The table of the row of a form.
fn table_of<'f>(fields: &'f mut Fields, field: &Field) -> Option<(usize, &'f mut Table)> {
    let mut entries = fields.entries.iter_mut().enumerate();
    entries.find_map(|(at, entry)| match &mut entry.value {
        Value::Rows(table) if entry.field == *field => Some((at, table.as_mut())),
        _ => None,
    })
}
