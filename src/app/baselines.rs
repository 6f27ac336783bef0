//! What a text can be compared with: adoptions, tags, sessions, where one looked last, the start.

use crate::app::model::workspace::Workspace;
use crate::i18n::Message;
use crate::track::{Baseline, Change, ChangeIx, CommitId, History, Standing, adopted, standing};

/// What it is called.
pub const LOOKED: &str = "app-track-base-looked";

/// Where one looked last, if that still leads to `head`: after a rewriting there is no telling what changed since.
pub fn looked(
    workspace: &Workspace,
    history: &History,
    head: ChangeIx,
) -> Option<(Message, CommitId)> {
    let id = workspace.tracked.looked.flatten()?;
    let at = history.find(id)?;
    let leads = history.ancestors(head).contains(at);
    leads.then(|| (Message::new(LOOKED), id))
}

/// What a text can be compared with, by name: first what is compared with on screen.
pub fn all(workspace: &Workspace) -> Vec<(Message, Baseline)> {
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
pub(super) fn offered(
    workspace: &Workspace,
    history: &History,
    head: ChangeIx,
) -> Vec<(Message, Baseline)> {
    let known = standing_at(workspace, history, head);
    let mut offered = Vec::new();
    if let Some(found) = adopted(history, &known, head).filter(|found| !found.apart.is_empty()) {
        offered.push((adopted_name(&known, history, head), found));
    }
    let looked = looked(workspace, history, head);
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
pub(super) fn standing_at(
    workspace: &Workspace,
    history: &History,
    head: ChangeIx,
) -> Vec<Standing> {
    standing(history, &workspace.plan.manifest.id, &workspace.tags, head)
}

/// What adoptions together are called: by that of the whole, else the start, and by the latest of a part.
pub(super) fn adopted_name(known: &[Standing], history: &History, head: ChangeIx) -> Message {
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
pub(super) fn start_name(history: &History, head: ChangeIx) -> Message {
    Message::new(match history.is_cut(head) {
        true => "app-track-base-cut",
        false => "app-track-base-start",
    })
}

fn tag_name(name: &str) -> Message {
    Message::new("app-track-base-tag").with("tag", name)
}
