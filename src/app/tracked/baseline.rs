//! What the tracked view compares with.

use crate::app::model::effect::{Effect, Query};
use crate::app::model::layer::{Choose, Item};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::past::PastMsg;
use crate::app::model::question::Question;
use crate::app::model::screen::Tone;
use crate::app::model::tracked::TrackedMsg;
use crate::app::model::workspace::Workspace;
use crate::app::{baselines, say};
use crate::i18n::{Language, Message};
use crate::track::{Baseline, Change, ChangeIx, History, adopted};

/// Offers the baselines there are.
pub(super) fn choose(open: &mut Open<'_>) {
    let language = open.wall.language;
    let mut items = Vec::new();
    let workspace = &*open.workspace;
    if let Some(history) = &workspace.history
        && let Some(head) = history.find(workspace.shown_at())
    {
        for (message, base) in baselines::offered(workspace, history, head) {
            let change = base.rest.and_then(|id| history.change(history.find(id)?));
            items.push(Item {
                label: say(language, &message),
                detail: change.map(detail).unwrap_or_default(),
                then: based(base, message),
            });
        }
    }
    if let Some(history) = &workspace.history
        && let Some(head) = history.find(workspace.shown_at())
    {
        items.extend(lost(workspace, history, head, language));
    }
    for (id, then) in [
        ("app-track-base-log", Intent::Past(PastMsg::Pick)),
        (
            "app-track-base-word",
            Intent::Tracked(TrackedMsg::AskBaseline),
        ),
    ] {
        items.push(Item {
            label: say(language, &Message::new(id)),
            detail: String::new(),
            then,
        });
    }
    let title = Message::new("app-track-base-title");
    open.wall.over(Choose::new(title, items));
}

fn detail(change: &Change) -> String {
    format!("{}  {}", change.time.day(), change.subject)
}

fn based(base: Baseline, name: Message) -> Intent {
    Intent::Tracked(TrackedMsg::Baseline(Box::new(base), Box::new(name)))
}

/// Asks for a tag or a date.
pub(super) fn ask(open: &mut Open<'_>) {
    let title = Message::new("app-track-base-title");
    open.wall
        .ask(title, "app-track-base-hint", "", Question::Baseline);
}

/// Compares with this from now on.
pub fn set(open: &mut Open<'_>, base: Baseline, name: Message) {
    let workspace = &mut *open.workspace;
    workspace.base = base.clone();
    workspace.base_name = name;
    workspace.tracked.based = true;
    workspace.tracked.one = None;
    if base == Baseline::from(workspace.head) {
        let nothing = Message::new("app-looked-nothing");
        open.wall.say(Tone::Plain, nothing);
    }
    open.effects.push(Effect::Ask(Query::Since(base)));
}

/// Compares with the last adoption unless a baseline was chosen, and asks which clauses changed since.
pub(super) fn compare(open: &mut Open<'_>) {
    settle(open);
    let base = open.workspace.base.clone();
    open.effects.push(Effect::Ask(Query::Since(base)));
}

/// Once the history is there: until somebody chooses, each clause's last adoption is its baseline, or else the start.
fn settle(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    let Some(history) = workspace
        .history
        .clone()
        .filter(|_| !workspace.tracked.based)
    else {
        return;
    };
    let Some(head) = history.find(workspace.head) else {
        return;
    };
    let known = baselines::standing_at(workspace, &history, head);
    let start = || history.start(head).and_then(|at| history.change(at));
    workspace.base =
        adopted(&history, &known, head).unwrap_or_else(|| start().map(|change| change.id).into());
    workspace.base_name = baselines::adopted_name(&known, &history, head);
}

/// Among the baselines, that what one looked at is no part of this history: said, never guessed.
fn lost(
    workspace: &Workspace,
    history: &History,
    head: ChangeIx,
    language: Language,
) -> Option<Item> {
    workspace.tracked.looked.flatten()?;
    let lost = baselines::looked(workspace, history, head).is_none();
    lost.then(|| Item {
        label: say(language, &Message::new(baselines::LOOKED)),
        detail: say(language, &Message::new("app-looked-lost")),
        then: Intent::Tracked(TrackedMsg::LookedElsewhere),
    })
}
