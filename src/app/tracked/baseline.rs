//! What the tracked view compares with.

use crate::app::effect::Effect;
use crate::app::layer::{Ask, Choose, Item, Layer};
use crate::app::line::Line;
use crate::app::msg::Msg;
use crate::app::past;
use crate::app::state::State;
use crate::app::tracked::Report;
use crate::app::{moment, say};
use crate::i18n::Message;
use crate::store::Tag;
use crate::track::{Change, ChangeIx, CommitId, History};

/// Offers the baselines there are.
pub(super) fn choose(state: &mut State) -> Vec<Effect> {
    let language = state.language;
    let mut items = Vec::new();
    if let Some(table) = &state.table
        && let Some(history) = &table.history
        && let Some(head) = history.find(table.shown_at())
    {
        for (message, at) in offered(&table.tags, history, head) {
            let change = at.and_then(|at| history.change(at));
            items.push(Item {
                label: say(language, &message),
                detail: change.map(detail).unwrap_or_default(),
                then: based(change.map(|change| change.id), message),
            });
        }
    }
    for (id, then) in [
        ("app-track-base-log", Msg::Past(past::Report::Pick)),
        ("app-track-base-word", Msg::Tracked(Report::AskBaseline)),
    ] {
        items.push(Item {
            label: say(language, &Message::new(id)),
            detail: String::new(),
            then,
        });
    }
    let title = Message::new("app-track-base-title");
    state.layers.push(Layer::Choose(Choose::new(title, items)));
    Vec::new()
}

/// Adoptions and other tags, the start of the present session, the first change, nothing at all.
fn offered(tags: &[Tag], history: &History, head: ChangeIx) -> Vec<(Message, Option<ChangeIx>)> {
    let known = tagged(tags, history, head).into_iter();
    let mut offered: Vec<_> = known.map(|(name, at)| (tag_name(name), Some(at))).collect();
    let session = history
        .change(head)
        .and_then(|change| change.session.as_ref());
    let earlier = |(_, change): &(ChangeIx, &Change)| change.session.as_ref() != session;
    if session.is_some()
        && let Some((at, _)) = history.first_parents(head).find(earlier)
    {
        offered.push((Message::new("app-track-base-session"), Some(at)));
    }
    if let Some(at) = history.start(head) {
        offered.push((Message::new("app-track-base-start"), Some(at)));
    }
    offered.push((Message::new("app-track-base-nothing"), None));
    offered
}

/// The tags that `head` descends from, the latest first.
fn tagged<'a>(tags: &'a [Tag], history: &History, head: ChangeIx) -> Vec<(&'a str, ChangeIx)> {
    let before = history.ancestors(head);
    let found = tags.iter().filter_map(|tag| {
        let at = history.find(tag.at)?;
        (before.contains(at)).then_some((tag.name.as_str(), at))
    });
    let mut found: Vec<_> = found.collect();
    found.sort_by_key(|(_, at)| std::cmp::Reverse(*at));
    found
}

fn tag_name(name: &str) -> Message {
    Message::new("app-track-base-tag").with("tag", name)
}

fn detail(change: &Change) -> String {
    format!("{}  {}", moment::day(change.time), change.subject)
}

fn based(base: Option<CommitId>, name: Message) -> Msg {
    Msg::Tracked(Report::Baseline(base, Box::new(name)))
}

/// Asks for a tag or a date.
pub(super) fn ask(state: &mut State) -> Vec<Effect> {
    state.layers.push(Layer::Ask(Ask {
        title: Message::new("app-track-base-title"),
        hint: Message::new("app-track-base-hint"),
        line: Line::default(),
        then: |word| Msg::Do(Box::new(Effect::FindBaseline(word))),
    }));
    Vec::new()
}

/// Compares with this revision from now on.
pub(super) fn set(state: &mut State, base: Option<CommitId>, name: Message) -> Vec<Effect> {
    let Some(table) = &mut state.table else {
        return Vec::new();
    };
    table.base = base;
    table.base_name = name;
    table.tracked.based = true;
    table.tracked.one = None;
    vec![Effect::Since(base)]
}

/// Once the history is there: until somebody chooses, the last adoption is the baseline, or else the start.
pub fn settle(state: &mut State) {
    let Some(table) = &mut state.table else {
        return;
    };
    let Some(history) = table.history.clone().filter(|_| !table.tracked.based) else {
        return;
    };
    let Some(head) = history.find(table.head) else {
        return;
    };
    let (name, at) = match tagged(&table.tags, &history, head).first() {
        Some((name, at)) => (tag_name(name), Some(*at)),
        None => (Message::new("app-track-base-start"), history.start(head)),
    };
    table.base = at.and_then(|at| history.change(at)).map(|change| change.id);
    table.base_name = name;
}
