//! The text being typed: a buffer edited by grapheme cluster, what it changes shown as it is typed, and what
//! becomes of it. Nothing is recorded without a voice, and leaving with unsaved text asks.

mod commands;
mod meanwhile;
mod session;
mod tabling;

pub use commands::commands;
pub use meanwhile::asked;
pub use session::Layout;

use super::floor;
use super::focus::Focus;
use super::key::{Chord, Mouse, Press};
use super::prose::{Hand, Spot};
use super::typing::{EditorKey, Motion, meaning, refused, taken};
use crate::app::draft::{Draft, DraftOf};
use crate::app::model::editor::{Editing, EditorMsg};
use crate::app::model::effect::{Effect, Job, Keep, Loop, NewAct};
use crate::app::model::layer::{Answer, Confirm};
use crate::app::model::msg::Intent;
use crate::app::model::notice::Offered;
use crate::app::model::open::Open;
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;
use crate::plan::{ClauseId, Edit, Field};
use crate::text;
use crate::track::CommitId;

/// A key that no command takes.
pub fn key(open: &mut Open<'_>, chord: Chord) {
    let page = usize::from(Layout::of(open.layout().body).text.height);
    if open.wall.keys.runs("edit-save", Focus::Editing, chord) {
        // Not offered where it is an amendment that is amended; who presses it all the same means to keep it.
        return save(open);
    }
    if let Some(key) = meaning(chord, page.saturating_sub(1)) {
        apply(open, key);
    }
}

/// Pasted text.
pub fn paste(open: &mut Open<'_>, text: &str) {
    apply(open, EditorKey::Insert(text.to_owned()))
}

/// Does one thing to the text, and what follows from it outside.
fn apply(open: &mut Open<'_>, key: EditorKey) {
    let Some(editing) = &mut open.workspace.editing else {
        return;
    };
    let outcome = editing.buffer.edit(key);
    if let Some(letter) = outcome.refused {
        open.wall.say(Tone::Bad, refused(letter));
    } else if let Some(taken) = taken(&outcome.taken) {
        open.wall.say(Tone::Plain, taken);
    } else if outcome.changed {
        open.wall.said = None;
    }
    if let Some(copied) = outcome.copied {
        open.wall.say(Tone::Plain, Message::new("app-edit-copied"));
        open.effects.push(Effect::Loop(Loop::Copy(copied)));
    }
    if outcome.changed {
        open.journal();
    }
}

/// The text as the plan keeps it, or why it is not ready. Characters that nobody sees are taken out before it is
/// recorded, so that what is recorded is what was on the screen.
fn ready(editing: &mut Editing) -> Result<String, (Tone, Message)> {
    let typed =
        text::typed(editing.buffer.text()).map_err(|letter| (Tone::Bad, refused(letter)))?;
    match taken(&typed.taken) {
        None => Ok(typed.text),
        Some(taken) => {
            editing.buffer.put(&typed.text);
            let again = Message::new("app-edit-taken-again").with("taken", taken);
            Err((Tone::Plain, again))
        }
    }
}

/// The mouse: a click puts the cursor, dragging selects, the wheel moves through the text.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse) {
    let area = Layout::of(open.layout().body).text;
    let Some(editing) = &open.workspace.editing else {
        return;
    };
    let spot = Spot {
        row: editing.top + usize::from(mouse.row.saturating_sub(area.y)),
        column: usize::from(mouse.column.saturating_sub(area.x)),
    };
    let within = area.contains(mouse.column, mouse.row);
    match mouse.press {
        Press::Click if within => apply(open, EditorKey::Move(Motion::Cell(spot), mouse.shift)),
        Press::Drag => apply(open, EditorKey::Move(Motion::Cell(spot), true)),
        Press::Wheel(rows) => {
            let rows = isize::try_from(rows).unwrap_or(0);
            apply(open, EditorKey::Move(Motion::Rows(rows), false))
        }
        _ => {}
    }
}

/// Answers to questions.
pub fn update(open: &mut Open<'_>, report: EditorMsg) {
    match report {
        EditorMsg::Start(clause) => start(open, clause),
        EditorMsg::Save => save(open),
        EditorMsg::Table => tabling::table(open),
        EditorMsg::Amend(amendment) => tabling::amend_wording(open, &amendment),
        EditorMsg::Met(met) => meanwhile::met(open, *met),
        EditorMsg::Keep => keep(open),
        EditorMsg::Discard => discard(open),
    }
}

/// Begins to edit the prose of a clause; asks for a voice first if nobody has the floor.
fn start(open: &mut Open<'_>, clause: ClauseId) {
    if !super::acts::unlocked(open) {
        return;
    }
    let workspace = &mut *open.workspace;
    if workspace.floor.is_none() {
        return floor::ask_voice(open.wall, Some(Intent::Editor(EditorMsg::Start(clause))));
    }
    let Some(before) = workspace
        .plan
        .clauses
        .get(&clause)
        .map(|found| found.text.clone())
    else {
        return;
    };
    let this = |draft: &Draft| draft.clause == clause && draft.of == Field::Text.into();
    let kept = workspace.drafts.iter().position(this);
    let kept = kept.map(|place| workspace.drafts.remove(place));
    let text = kept.as_ref().map_or(&before, |draft| &draft.text);
    let seen = kept.as_ref().map_or(workspace.head, |draft| draft.seen);
    workspace.select(&clause);
    let on = tabling::standing(workspace, &clause);
    workspace.editing = Some(Editing::new(clause, Field::Text, seen, &before, text).on(on));
    open.wall.screen = Screen::Plan;
    if kept.is_some() {
        open.wall
            .say(Tone::Plain, Message::new("app-edit-draft-back"));
    }
}

/// Goes on typing a text that an earlier run left behind.
pub fn restore(open: &mut Open<'_>, offered: Offered) {
    if !super::acts::unlocked(open) {
        return;
    }
    let workspace = &mut *open.workspace;
    if let Some(floor) = offered.floor.clone() {
        workspace.give_floor(floor);
    } else if workspace.floor.is_none() {
        let then = Intent::Restore(Box::new(offered));
        return floor::ask_voice(open.wall, Some(then));
    }
    let Some(editing) = again(workspace, &offered) else {
        open.wall
            .say(Tone::Bad, Message::new("app-edit-draft-no-clause"));
        return;
    };
    workspace.select(&offered.clause);
    workspace.editing = Some(editing);
    open.wall.screen = Screen::Plan;
    open.journal();
    open.effects
        .push(Effect::Keep(Keep::SettleOffered(offered.id)));
}

/// The text that an earlier run left behind, over what stands now.
fn again(workspace: &Workspace, offered: &Offered) -> Option<Editing> {
    let field = match &offered.of {
        DraftOf::Field(field) => field.clone(),
        DraftOf::Wording(amendment) => {
            return tabling::begin(workspace, amendment, Some(&offered.text));
        }
        DraftOf::Ledger(_) => return None,
    };
    let before = workspace.plan.clauses.get(&offered.clause)?.get(&field);
    let clause = offered.clause.clone();
    let before = before.unwrap_or_default();
    // What somebody else recorded since is noticed when this is: it was not looked at yet. A history that does not know
    // what was looked at cannot tell.
    let known = |seen: &CommitId| match &workspace.history {
        Some(history) => history.find(*seen).is_some(),
        None => true,
    };
    let seen = offered.seen.filter(known).unwrap_or(workspace.head);
    let editing = Editing::new(clause, field, seen, &before, &offered.text);
    Some(editing.on(tabling::standing(workspace, &offered.clause)))
}

/// Records the text for the floor. What amends an amendment cannot be recorded in the plan: it is tabled.
fn save(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    let Some(editing) = &mut workspace.editing else {
        return;
    };
    if !editing.is_changed() {
        return discard(open);
    }
    let DraftOf::Field(field) = editing.of.clone() else {
        return tabling::table(open);
    };
    let Some(floor) = workspace.floor.clone() else {
        return floor::ask_voice(open.wall, Some(Intent::Editor(EditorMsg::Save)));
    };
    let text = match ready(editing) {
        Ok(text) => text,
        Err((tone, why)) => {
            open.wall.say(tone, why);
            return open.keep_typed();
        }
    };
    editing.saving = Some(editing.buffer.text().to_owned());
    editing.tabling = false;
    let number = workspace
        .outline
        .number(&editing.clause)
        .unwrap_or_default();
    let title = workspace.plan.clauses.get(&editing.clause);
    let title = title.map_or(editing.clause.as_str(), |clause| clause.title.as_str());
    let subject = Message::new("app-edit-subject")
        .with("number", number)
        .with("title", title);
    open.effects.push(Effect::Write(Job::Record(NewAct {
        edits: vec![Edit::Set {
            clause: editing.clause.clone(),
            field,
            value: Some(text).filter(|text| !text.is_empty()),
        }],
        subject: Some(subject),
        settles: vec![(editing.clause.clone(), editing.of.clone())],
        asks: true,
        ..NewAct::of(Vec::new(), editing.seen, floor)
    })))
}

/// Leaves the text; asks what becomes of it if it was changed.
fn leave(open: &mut Open<'_>) {
    if !open
        .workspace
        .editing
        .as_ref()
        .is_some_and(Editing::is_changed)
    {
        return discard(open);
    }
    let editing = open.workspace.editing.as_ref();
    let sub = editing.is_some_and(|editing| editing.onto().is_some());
    let answer = |id, report| Answer::new(Message::new(id), Intent::Editor(report));
    let save = (!sub).then(|| answer("app-edit-leave-save", EditorMsg::Save));
    let others = [
        answer("app-amend-leave-table", EditorMsg::Table),
        answer("app-edit-leave-keep", EditorMsg::Keep),
        answer("app-edit-leave-discard", EditorMsg::Discard),
        Answer::close(Message::new("app-edit-leave-stay")),
    ];
    open.wall.over(Confirm::new(
        Message::new("app-edit-leave-title"),
        Message::new("app-edit-leave-text"),
        save.into_iter().chain(others).collect(),
    ));
}

/// Leaves and keeps the text: it is there again when the clause is edited next, in this run or a later one.
fn keep(open: &mut Open<'_>) {
    let Some(draft) = open.workspace.typed() else {
        return;
    };
    close(open);
    let workspace = &mut *open.workspace;
    let this = |other: &Draft| other.clause == draft.clause && other.of == draft.of;
    workspace.drafts.retain(|other| !this(other));
    workspace.drafts.push(draft.clone());
    open.wall.say(Tone::Plain, Message::new("app-edit-kept"));
    open.effects.push(Effect::Keep(Keep::Draft(draft)));
}

/// Typing is over; one is back where it began.
fn close(open: &mut Open<'_>) -> Option<Editing> {
    let editing = open.workspace.editing.take()?;
    if editing.onto().is_some() {
        open.wall.screen = Screen::Amendments;
    }
    Some(editing)
}

/// Leaves and forgets the text.
fn discard(open: &mut Open<'_>) {
    let editing = close(open);
    let settled = editing.map(|done| Effect::Keep(Keep::Settle(done.clause, done.of)));
    open.effects.extend(settled);
}

/// An act was recorded that set these texts: if the one being typed is among them, typing is over. What was typed
/// meanwhile stays.
pub fn recorded(open: &mut Open<'_>, commit: CommitId, texts: &[(ClauseId, DraftOf)]) {
    let Some(editing) = &mut open.workspace.editing else {
        return;
    };
    let this = |(clause, of): &(ClauseId, DraftOf)| *clause == editing.clause && *of == editing.of;
    if !texts.iter().any(this) {
        return;
    }
    let Some(saved) = editing.saving.take() else {
        return;
    };
    if editing.buffer.text() == saved {
        return discard(open);
    }
    if !std::mem::take(&mut editing.tabling) {
        editing.before = saved;
        editing.seen = commit;
    }
    open.journal();
}

/// Fits the text into the screen as it is now.
pub fn refresh(open: &mut Open<'_>) {
    let places = Layout::of(open.layout().body);
    let width = open.wall.width.clone();
    let workspace = &mut *open.workspace;
    let hand = Hand::of(workspace.floor.as_ref().map(|floor| floor.voice));
    if let Some(editing) = &mut workspace.editing {
        editing.fit(&places, hand, &width);
    }
}
