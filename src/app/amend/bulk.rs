//! The uncontested amendments of a party, adopted or not adopted one after the other, each as an act of its own.

use super::entries::hand;
use crate::app::model::amend::{AmendMsg, Bulk, Flow, View};
use crate::app::model::layer::{Choose, Item};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::screen::Tone;
use crate::app::model::workspace::Workspace;
use crate::app::prose::{Naming, Role};
use crate::app::{acts, floor, say};
use crate::dialogue::{
    Amendment, AmendmentId, Deed, Preview, is_uncontested, preview, uncontested,
};
use crate::i18n::{Language, Message};
use crate::plan::Voice;
use std::collections::BTreeSet;

/// Asks whose, and what shall be done with them.
pub(super) fn choose(open: &mut Open<'_>) {
    if !acts::unlocked(open) {
        return;
    }
    let language = open.wall.language;
    let dialogue = &open.workspace.dialogue;
    let pending = dialogue.amendments.values().filter(|one| one.is_pending());
    // Which of them are uncontested is found out for the one party that is chosen.
    let voices: BTreeSet<Voice> = pending
        .filter_map(|one| Some(one.sponsor()?.voice))
        .collect();
    let mut items = Vec::new();
    for party in voices {
        for (adopt, id) in [
            (true, "app-amend-bulk-adopt"),
            (false, "app-amend-bulk-not"),
        ] {
            let message = Message::new(id).with("voice", party.name());
            items.push(Item {
                label: say(language, &message),
                detail: party.letter().to_string(),
                then: Intent::Amend(AmendMsg::Bulk(party, adopt)),
            });
        }
    }
    if items.is_empty() {
        open.wall.say(Tone::Plain, Message::new("app-amend-none"));
        return;
    }
    let title = Message::new("app-amend-bulk");
    open.wall.over(Choose::new(title, items));
}

/// Shows what would be done.
pub(super) fn open(open: &mut Open<'_>, party: Voice, adopt: bool) {
    let workspace = &mut *open.workspace;
    let left = uncontested(&workspace.plan, &workspace.dialogue, Some(party));
    if left.is_empty() {
        open.wall
            .say(Tone::Plain, Message::new("app-amend-bulk-none"));
        return;
    }
    let page = Bulk {
        party,
        adopt,
        left,
        at: (workspace.head, workspace.version),
        done: 0,
        running: None,
    };
    workspace.amend.show(View::Bulk(Box::new(page)));
    open.wall.screen = crate::app::Screen::Amendments;
}

fn page(workspace: &mut Workspace) -> Option<&mut Bulk> {
    match &mut workspace.amend.view {
        View::Bulk(page) => Some(page),
        _ => None,
    }
}

/// Does the first one that is left; the next follows when that is on the disk.
pub(super) fn go(open: &mut Open<'_>) {
    if !acts::unlocked(open) {
        return;
    }
    let workspace = &*open.workspace;
    if workspace.floor.is_none() {
        return floor::ask_voice(open.wall, Some(Intent::Amend(AmendMsg::BulkGo)));
    }
    let View::Bulk(page) = &workspace.amend.view else {
        return;
    };
    let Some(id) = page
        .left
        .first()
        .filter(|_| page.running.is_none())
        .cloned()
    else {
        return;
    };
    let (plan, dialogue) = (&workspace.plan, &workspace.dialogue);
    let follows = preview(plan, dialogue, &id).ok();
    let Some(follows) = follows.filter(|_| is_uncontested(plan, dialogue, &id)) else {
        return stop(open, &Message::new("app-amend-bulk-contested"));
    };
    let deed = match page.adopt {
        true => Deed::Adopt {
            amendment: id.clone(),
            shown: Some(follows.digest),
        },
        false => Deed::NotAdopt(id.clone()),
    };
    if let Some(page) = self::page(open.workspace) {
        page.running = Some(id);
    }
    acts::perform(open, vec![deed], None)
}

/// An act is on the disk: if it is the one that was waited for, the next one follows.
pub fn recorded(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    let dialogue = &workspace.dialogue;
    let View::Bulk(page) = &mut workspace.amend.view else {
        return;
    };
    let pending = |id: &AmendmentId| {
        dialogue
            .amendments
            .get(id)
            .is_some_and(Amendment::is_pending)
    };
    if page.running.as_ref().is_none_or(pending) {
        return;
    }
    page.running = None;
    page.left.retain(pending);
    page.done += 1;
    if !page.left.is_empty() {
        return go(open);
    }
    let message = Message::new("app-amend-bulk-done").with("count", page.done);
    workspace.amend.back();
    open.wall.say(Tone::Good, message);
}

/// An act was refused: those after it are not tried.
pub fn refused(open: &mut Open<'_>, why: &Message) {
    if page(open.workspace).is_some_and(|page| page.running.is_some()) {
        stop(open, why);
    }
}

/// Stops and says how far it came.
fn stop(open: &mut Open<'_>, why: &Message) {
    let Some(page) = page(open.workspace) else {
        return;
    };
    page.running = None;
    let (done, first) = (page.done, page.left.first().cloned());
    let found = first.and_then(|id| open.workspace.dialogue.amendments.get(&id));
    let message = Message::new("app-amend-bulk-stopped")
        .with("count", done)
        .with("name", found.map(Amendment::label).unwrap_or_default())
        .with("why", why.clone());
    open.wall.say(Tone::Bad, message);
}

/// Looks again which are left, if the plan or the dialogue moved on. `false` if none is.
pub(super) fn again(workspace: &mut Workspace) -> bool {
    let View::Bulk(page) = &workspace.amend.view else {
        return true;
    };
    if page.at == (workspace.head, workspace.version) || page.running.is_some() {
        return true;
    }
    let left = uncontested(&workspace.plan, &workspace.dialogue, Some(page.party));
    let at = (workspace.head, workspace.version);
    let View::Bulk(page) = &mut workspace.amend.view else {
        return true;
    };
    (page.left, page.at) = (left, at);
    !page.left.is_empty()
}

/// The page as one flow.
pub(super) fn flow(workspace: &Workspace, page: &Bulk, language: Language) -> Flow {
    let mut flow = Flow::default();
    for id in &page.left {
        let Some(one) = workspace.dialogue.amendments.get(id) else {
            continue;
        };
        flow.paragraph();
        let clause = one.clause(&workspace.dialogue);
        let number = clause.and_then(|clause| workspace.outline.number(clause));
        let title = clause.and_then(|clause| workspace.plan.clauses.get(clause));
        let title = title.map_or("", |clause| clause.title.as_str());
        let text = format!(
            "{} · {} {title}",
            say(language, &one.verb().name()),
            number.unwrap_or_default(),
        );
        flow.named(&workspace.dialogue, id, &text);
        if let Some(reason) = &one.reason {
            flow.row();
            flow.plain(reason.as_str(), Role::Label);
        }
        if let Ok(follows) = preview(&workspace.plan, &workspace.dialogue, id) {
            let naming = Naming {
                plan: &workspace.plan,
                language,
            };
            texts(&mut flow, &naming, one, &follows);
        }
    }
    flow
}

fn texts(flow: &mut Flow, naming: &Naming<'_>, one: &Amendment, follows: &Preview) {
    for change in &follows.texts {
        flow.row();
        let before = change.before.as_deref().unwrap_or_default();
        let steps = super::by_author::steps(change, &follows.parts, hand(one));
        let runs = super::by_author::runs(before, &steps, Role::Body);
        for run in naming.runs(&change.field, runs) {
            flow.unnamed(run);
        }
    }
}
