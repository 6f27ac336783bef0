//! What the tracked view compares with.

use super::looked;
use crate::app::model::effect::{Effect, Query};
use crate::app::model::layer::{Choose, Item, Layer};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::past::PastMsg;
use crate::app::model::question::Question;
use crate::app::model::state::Tone;
use crate::app::model::tracked::TrackedMsg;
use crate::app::model::workspace::Workspace;
use crate::app::question::{self};
use crate::app::say;
use crate::i18n::Message;
use crate::track::{Baseline, Change, ChangeIx, History, Standing, adopted, standing};

/// Offers the baselines there are.
pub(super) fn choose(open: &mut Open<'_>) {
    let language = open.wall.language;
    let mut items = Vec::new();
    let workspace = &*open.workspace;
    if let Some(history) = &workspace.history
        && let Some(head) = history.find(workspace.shown_at())
    {
        for (message, base) in offered(workspace, history, head) {
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
        items.extend(looked::lost(workspace, history, head, language));
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
    open.wall
        .layers
        .push(Layer::Choose(Choose::new(title, items)));
}

/// What a text can be compared with, by name: first what is compared with on screen.
pub fn baselines(workspace: &Workspace) -> Vec<(Message, Baseline)> {
    let mut all = vec![(workspace.base_name.clone(), workspace.base.clone())];
    if let Some(history) = &workspace.history
        && let Some(head) = history.find(workspace.shown_at())
    {
        let others = offered(workspace, history, head).into_iter();
        all.extend(others.filter(|(_, base)| *base != workspace.base));
    }
    all
}

/// The last adoption of each part where parts were adopted apart, where one looked last, adoptions and other tags, the start of the present
/// session, the first change, nothing at all.
fn offered(workspace: &Workspace, history: &History, head: ChangeIx) -> Vec<(Message, Baseline)> {
    let known = standing_at(workspace, history, head);
    let mut offered = Vec::new();
    if let Some(found) = adopted(history, &known, head).filter(|found| !found.apart.is_empty()) {
        offered.push((adopted_name(&known, history, head), found));
    }
    let looked = looked::known(workspace, history, head);
    offered.extend(looked.map(|(name, id)| (name, id.into())));
    let id = |at: ChangeIx| history.change(at).map(|change| change.id);
    let tags = known.iter();
    offered.extend(tags.map(|one| (tag_name(&one.name), id(one.at).into())));
    let session = history
        .change(head)
        .and_then(|change| change.session.as_ref());
    let earlier = |(_, change): &(ChangeIx, &Change)| change.session.as_ref() != session;
    if session.is_some()
        && let Some((at, _)) = history.first_parents(head).find(earlier)
    {
        offered.push((Message::new("app-track-base-session"), id(at).into()));
    }
    if let Some(at) = history.start(head) {
        offered.push((start_name(history, head), id(at).into()));
    }
    offered.push((Message::new("app-track-base-nothing"), Baseline::default()));
    offered
}

/// The adoptions and milestones that stand at `head`, the latest first.
fn standing_at(workspace: &Workspace, history: &History, head: ChangeIx) -> Vec<Standing> {
    standing(history, &workspace.plan.manifest.id, &workspace.tags, head)
}

/// What adoptions together are called: by that of the whole, else the start, and by the latest of a part.
fn adopted_name(known: &[Standing], history: &History, head: ChangeIx) -> Message {
    let whole = known.iter().find(|one| one.clauses.is_none());
    let rest = match whole {
        Some(one) => tag_name(&one.name),
        None => start_name(history, head),
    };
    match known.first().filter(|one| one.clauses.is_some()) {
        Some(part) => Message::new("app-track-base-parts")
            .with("base", rest)
            .with("tag", part.name.as_str()),
        None => rest,
    }
}

/// What the first change is called: in a copy that was cut short it is not the start.
fn start_name(history: &History, head: ChangeIx) -> Message {
    Message::new(match history.is_cut(head) {
        true => "app-track-base-cut",
        false => "app-track-base-start",
    })
}

fn tag_name(name: &str) -> Message {
    Message::new("app-track-base-tag").with("tag", name)
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
    question::ask(
        open.wall,
        title,
        "app-track-base-hint",
        "",
        Question::Baseline,
    );
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
    let known = standing_at(workspace, &history, head);
    let start = || history.start(head).and_then(|at| history.change(at));
    workspace.base =
        adopted(&history, &known, head).unwrap_or_else(|| start().map(|change| change.id).into());
    workspace.base_name = adopted_name(&known, &history, head);
}
