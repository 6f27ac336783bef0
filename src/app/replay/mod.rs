//! The replay: the negotiation of the plan or of one clause, act by act, at a pace, forwards and back.
//!
//! What is shown at an act is worked out when one gets there, and that of the next one before: a long history opens at once,
//! and stepping back costs what stepping forwards does. Time comes as messages; an act that is not worked out yet is waited
//! for and never passed over.

mod commands;

pub use commands::commands;

use crate::app::area::{Area, PROSE};
use crate::app::key::{Mouse, Press};
use crate::app::model::effect::{Beside, Effect, Query};
use crate::app::model::open::Open;
use crate::app::model::replay::{Key, Moment, Replay, ReplayMsg};
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::workspace::Workspace;
use crate::app::prose::Names;
use crate::app::step::Step;
use crate::i18n::Message;
use crate::plan::{ClauseId, Outline};
use crate::track::{CommitId, History, PastAct, about, standing_at};
use std::collections::HashSet;
use std::sync::Arc;

/// So many acts that were worked out are kept: those around the one on screen.
const KEPT: usize = 24;

/// Where the parts of the view stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// How far one is, and at what pace.
    pub heading: Area,
    /// Who spoke, and what they did.
    pub act: Area,
    /// The text.
    pub text: Area,
    /// How far one is, as a line.
    pub line: Area,
}

impl Layout {
    /// Divides the body of the screen.
    pub fn of(body: Area) -> Layout {
        let air = u16::from(body.height > 16);
        let (_, body) = body.split_top(air);
        let body = body.within(PROSE);
        let (heading, rest) = body.split_top(if body.height > 4 { 1 + air } else { 0 });
        let (rest, line) = rest.split_bottom(u16::from(rest.height > 8));
        let (act, text) = rest.split_top(match rest.height {
            0..=5 => 2,
            6..=9 => 3,
            10..=15 => 5,
            _ => 6,
        });
        Layout {
            heading,
            act,
            text,
            line,
        }
    }
}

/// A report or an answer.
pub fn update(open: &mut Open<'_>, report: ReplayMsg) {
    match report {
        ReplayMsg::Begin {
            clause,
            from,
            until,
        } => begin(open, clause, from, until),
        ReplayMsg::Acts(rev, acts) => {
            open.wall.progress = None;
            listed(open.workspace, rev, acts)
        }
        ReplayMsg::Moment(key, moment) => take(&mut open.workspace.replay, key, moment),
        ReplayMsg::Tick => tick(open),
        ReplayMsg::Play(pace) => {
            open.workspace.replay.pace = pace;
            play(open, true);
        }
    }
}

fn begin(
    open: &mut Open<'_>,
    clause: Option<ClauseId>,
    from: Option<CommitId>,
    until: Option<CommitId>,
) {
    let workspace = &mut *open.workspace;
    let rev = until.unwrap_or_else(|| workspace.shown_at());
    let pace = workspace.replay.pace;
    workspace.replay = Replay {
        clause,
        pace,
        waiting: Some((rev, from)),
        ..Replay::default()
    };
    let dialogue = Arc::clone(&workspace.dialogue);
    open.effects.push(Effect::Ask(Query::Acts(rev, dialogue)));
    open.wall.screen = Screen::Replay;
}

/// The acts are known. One stands on the change one came from; where that is the last one, nothing would be left to be
/// seen, and one stands on the first.
fn listed(workspace: &mut Workspace, rev: CommitId, acts: Result<Arc<Vec<PastAct>>, Message>) {
    let Some((_, from)) = workspace.replay.waiting.take_if(|(asked, _)| *asked == rev) else {
        return;
    };
    let acts = match acts {
        Ok(acts) => Arc::unwrap_or_clone(acts),
        Err(why) => {
            workspace.replay.why = Some(why);
            return;
        }
    };
    let replay = &mut workspace.replay;
    replay.acts = match &replay.clause {
        Some(clause) => about(acts, clause),
        None => match &workspace.history {
            Some(history) => in_order(acts, history, &workspace.outline),
            None => acts,
        },
    };
    let at = match (&workspace.history, from) {
        (Some(history), Some(from)) => standing_at(history, &replay.acts, from),
        _ => 0,
    };
    replay.at = if at + 1 < replay.acts.len() { at } else { 0 };
    replay.from = replay.at;
}

/// The acts with the clauses of each in the order of the plan as it is on screen, and those that are not in it last: what an act
/// left different, and then what it only spoke of.
fn in_order(mut acts: Vec<PastAct>, history: &History, outline: &Outline) -> Vec<PastAct> {
    for act in &mut acts {
        let change = history.find(act.id).and_then(|at| history.change(at));
        let touches = change.map_or(&[][..], |change| &change.touches);
        let touched: HashSet<&ClauseId> = touches
            .iter()
            .filter_map(|touch| history.clauses.get(touch.clause as usize))
            .collect();
        act.clauses.sort_by_key(|clause| {
            let place = outline.find(clause).unwrap_or(usize::MAX);
            (!touched.contains(clause), place)
        });
    }
    acts
}

fn take(replay: &mut Replay, key: Key, moment: Result<Box<Moment>, Message>) {
    replay.asked.retain(|asked| *asked != key);
    match moment {
        Ok(moment) => {
            replay.kept.push_back((key, *moment));
            if replay.kept.len() > KEPT {
                replay.kept.pop_front();
            }
        }
        Err(why) if replay.key(replay.at, replay.which) == Some(key) => replay.why = Some(why),
        // Of an act that is not on screen it is asked again once it is.
        Err(_) => {}
    }
}

/// Asks a worker for what shall be on screen, and for what comes next, if that is not known or asked for yet.
pub fn ask(open: &mut Open<'_>) {
    if open.wall.screen != Screen::Replay || open.workspace.history.is_none() {
        return;
    }
    let workspace = &mut *open.workspace;
    let replay = &mut workspace.replay;
    let here = replay.key(replay.at, replay.which);
    let next = replay.key(replay.at + 1, 0);
    let failed = replay.why.is_some();
    for key in here.into_iter().chain(next).filter(|_| !failed) {
        let known = replay.kept.iter().any(|(one, _)| *one == key);
        if !known && !replay.asked.contains(&key) {
            replay.asked.push(key.clone());
            let dialogue = Arc::clone(&workspace.dialogue);
            open.effects.push(Effect::Ask(Query::Moment(key, dialogue)));
        }
    }
}

/// Fits the text into the screen as it is now.
pub fn refresh(open: &mut Open<'_>) {
    if open.wall.screen != Screen::Replay {
        return;
    }
    let places = Layout::of(open.layout().body);
    let (language, width) = (open.wall.language, open.wall.width.clone());
    let workspace = &mut *open.workspace;
    let Some(history) = workspace.history.clone() else {
        return;
    };
    let replay = &mut workspace.replay;
    if replay.known != history.changes.len() {
        // Other changes came: what was worked out speaks of places among those there were.
        replay.known = history.changes.len();
        replay.kept.clear();
        replay.asked.clear();
    }
    let names = Names {
        history: &history,
        plan: &workspace.plan,
        language,
        width: &width,
    };
    let (Some(key), Some(act)) = (replay.key(replay.at, replay.which), replay.act().cloned())
    else {
        return;
    };
    let kept = replay.kept.iter().find(|(one, _)| *one == key);
    if let Some((key, moment)) = kept {
        replay.shown.fit((key, moment, &act), places.text, &names);
    }
}

/// Goes to an act.
fn go(open: &mut Open<'_>, at: usize) {
    let replay = &mut open.workspace.replay;
    let at = at.min(replay.acts.len().saturating_sub(1));
    if at != replay.at {
        (replay.at, replay.which, replay.why) = (at, 0, None);
    }
}

/// The next act, or the one before. Whoever steps looks for themselves: it plays no more.
fn step(open: &mut Open<'_>, on: bool) {
    play(open, false);
    let at = open.workspace.replay.at;
    go(open, if on { at + 1 } else { at.saturating_sub(1) });
}

/// Plays, or stands still. At the end it begins again where it began. Where nothing may move by itself it says how to go
/// on by hand.
fn play(open: &mut Open<'_>, on: bool) {
    if on && open.wall.still {
        let said =
            Message::new("app-replay-still").with("key", open.wall.keys.quoted("replay-next"));
        open.wall.say(Tone::Plain, said);
        return;
    }
    let replay = &mut open.workspace.replay;
    if on == replay.playing && !on {
        return;
    }
    replay.playing = on;
    let pace = on.then(|| replay.pace.duration());
    let last = replay.at + 1 >= replay.acts.len() && !replay.acts.is_empty();
    let from = replay.from;
    if on && last {
        go(open, from);
    }
    open.effects.push(Effect::Beside(Beside::Play(pace)));
}

fn tick(open: &mut Open<'_>) {
    let replay = &open.workspace.replay;
    let (at, last) = (replay.at, replay.acts.len().saturating_sub(1));
    if !replay.playing || open.wall.screen != Screen::Replay {
        open.workspace.replay.playing = false;
        open.effects.push(Effect::Beside(Beside::Play(None)));
        return;
    }
    // What lies over the screen is read first, and an act that is not there yet is waited for.
    let ready = replay.moment().is_some() || replay.why.is_some();
    if replay.is_waiting() || !ready || !open.wall.layers.is_empty() {
        return;
    }
    go(open, at + 1);
    if at + 1 >= last {
        play(open, false);
    }
}

fn faster(open: &mut Open<'_>, on: bool) {
    let replay = &mut open.workspace.replay;
    replay.pace = replay.pace.other(on);
    let pace = replay.playing.then(|| replay.pace.duration());
    if pace.is_some() {
        open.effects.push(Effect::Beside(Beside::Play(pace)));
    }
}

fn leave(open: &mut Open<'_>) {
    play(open, false);
    open.wall.screen = Screen::Past;
}

/// Scrolls the text.
pub fn scroll(open: &mut Open<'_>, step: Step) {
    let height = Layout::of(open.layout().body).text.height;
    let shown = &mut open.workspace.replay.shown;
    shown.scroll(step.rows(height.saturating_sub(1)), height);
}

/// The mouse: the wheel scrolls the text, a click on the line goes to the act that stands there.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse) {
    let places = Layout::of(open.layout().body);
    match mouse.press {
        Press::Wheel(rows) => scroll(open, Step::Rows(isize::try_from(rows).unwrap_or(0))),
        Press::Click if places.line.contains(mouse.column, mouse.row) => {
            let last = open.workspace.replay.acts.len().saturating_sub(1);
            let along = usize::from(mouse.column - places.line.x);
            let all = usize::from(places.line.width.saturating_sub(1)).max(1);
            play(open, false);
            go(open, along * last / all);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Clause, Kind, Plan};
    use crate::track::ObjectId;

    #[test]
    fn the_clauses_of_an_act_come_in_the_order_of_the_plan() {
        let id = |id: &str| id.parse::<ClauseId>().unwrap();
        let mut plan = Plan::default();
        for (name, order) in [("z", 10), ("m", 20), ("a", 30)] {
            let clause = Clause {
                order,
                ..Clause::new(id(name), Kind::Action)
            };
            plan.clauses.insert(id(name), clause);
        }
        let act = PastAct {
            id: ObjectId([1; 20]),
            before: None,
            clauses: ["a", "gone", "m", "z"].map(id).to_vec(),
        };
        let acts = in_order(vec![act], &History::default(), &Outline::of(&plan));
        let clauses: Vec<&str> = acts[0].clauses.iter().map(ClauseId::as_str).collect();
        assert_eq!(clauses, ["z", "m", "a", "gone"]);
    }
}
