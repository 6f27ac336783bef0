//! The tracked view: a clause with every insertion and deletion since the baseline, who made them and why.
//!
//! Whose a word is was worked out by a worker and by `track`; here it is only looked at, and taken back as an edit.

mod baseline;
mod commands;
mod looked;
mod reject;

pub use baseline::set as compare_with;
pub use commands::{commands, scroll};

use crate::app::acts::{self};
use crate::app::area::{Area, PROSE};
use crate::app::key::{Mouse, Press};
use crate::app::model::acts::Edits;
use crate::app::model::effect::{Effect, Query, Track};
use crate::app::model::open::Open;
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::tracked::{Between, Entry, Found, Move, TrackedMsg};
use crate::app::model::workspace::Workspace;
pub use crate::app::prose::Flow;
use crate::app::prose::{Mode, Names, Spot};
use crate::i18n::Message;
use crate::plan::ClauseId;
use crate::track::{BlamedClause, CommitId, TrackedClause};
use reject::Verdict;

/// Where the parts of the view stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Number and title of the clause, and the ways to look at it.
    pub heading: Area,
    /// The text.
    pub text: Area,
    /// Who, when and why.
    pub who: Area,
}

impl Layout {
    /// Divides the body of the screen.
    pub fn of(body: Area) -> Layout {
        let air = u16::from(body.height > 16);
        let (_, body) = body.split_top(air);
        let beside = body.width >= BESIDE;
        let most = if beside { PROSE + GAP + WHO } else { PROSE };
        let body = body.within(most);
        let (heading, rest) = body.split_top(if body.height > 8 { 1 + air } else { 0 });
        if beside {
            let (text, right) = rest.split_left(PROSE);
            let (_, who) = right.split_left(GAP);
            return Layout { heading, text, who };
        }
        let (text, who) = rest.split_bottom(match rest.height {
            0..=7 => 0,
            8..=12 => 4,
            13..=22 => 5,
            _ => 7,
        });
        Layout { heading, text, who }
    }
}

/// From so many columns on it stands beside the text who wrote what: below it, half of the screen would be left empty.
const BESIDE: u16 = 160;
/// Columns between the two.
const GAP: u16 = 6;
/// The columns of who, when and why.
const WHO: u16 = 62;

/// A report or an answer.
pub fn update(open: &mut Open<'_>, report: TrackedMsg) {
    match report {
        TrackedMsg::Found(ticket, found, moved) => take(open.workspace, ticket, *found, moved),
        TrackedMsg::Show => show(open),
        TrackedMsg::Settle => baseline::compare(open),
        TrackedMsg::Baseline(base, name) => baseline::set(open, *base, *name),
        TrackedMsg::AskBaseline => baseline::ask(open),
        TrackedMsg::LookedElsewhere => looked::elsewhere(open),
        TrackedMsg::One(change) => one(open, change),
    }
}

fn take(
    workspace: &mut Workspace,
    ticket: u64,
    (tracked, written): (TrackedClause, Option<BlamedClause>),
    moved: Option<Box<Move>>,
) {
    let view = &mut workspace.tracked;
    let question = view.asked.as_ref().filter(|(_, asked)| *asked == ticket);
    if let Some((question, _)) = question {
        view.found = Some(Found {
            question: question.clone(),
            tracked,
            written,
            moved,
        });
        view.version += 1;
    }
}

/// What has to be known for what shall be on screen. Nothing as long as the history is not there or does not
/// reach the revision yet.
fn wanted(workspace: &Workspace) -> Option<Between> {
    let history = workspace.history.as_ref()?;
    let view = &workspace.tracked;
    let clause = view
        .clause
        .as_ref()
        .or_else(|| workspace.selected_id())?
        .clone();
    let (base, rev) = match view.one {
        Some(change) => {
            let parent = history
                .change(history.find(change)?)?
                .parents
                .first()
                .copied()
                .and_then(|at| history.change(at));
            (parent.map(|parent| parent.id), change)
        }
        None => (workspace.base.of(&clause), workspace.shown_at()),
    };
    history.find(rev)?;
    Some(Between { clause, base, rev })
}

/// Asks a worker for what shall be on screen, if that is not known or asked for yet.
pub fn ask(open: &mut Open<'_>) {
    if open.shows() != Screen::Tracked {
        return;
    }
    let ticket = open.wall.tickets + 1;
    let workspace = &mut *open.workspace;
    let Some(question) = wanted(workspace) else {
        return;
    };
    if workspace
        .tracked
        .asked
        .as_ref()
        .is_some_and(|(asked, _)| *asked == question)
    {
        return;
    }
    let Between { clause, base, rev } = question.clone();
    workspace.tracked.asked = Some((question, ticket));
    workspace.unread = None;
    workspace.tracked.version += 1;
    open.wall.tickets = ticket;
    open.effects.push(Effect::Ask(Query::Track(Track {
        ticket,
        clause,
        base,
        rev,
    })))
}

/// Fits the text into the screen as it is now.
pub fn refresh(open: &mut Open<'_>) {
    if open.shows() != Screen::Tracked {
        return;
    }
    let places = Layout::of(open.layout().body);
    let (language, width) = (open.wall.language, open.wall.width.clone());
    let workspace = &mut *open.workspace;
    let Some(history) = workspace.history.clone() else {
        return;
    };
    let plan = workspace
        .then
        .as_ref()
        .map_or(&workspace.plan, |then| &then.plan);
    let names = Names {
        history: &history,
        plan: &plan.clone(),
        language,
        width: &width,
    };
    let columns = usize::from(places.text.width);
    workspace
        .tracked
        .fit(columns, places.text.height, &width, &names);
}

/// Shows the selected clause since the baseline.
fn show(open: &mut Open<'_>) {
    begin(open.workspace);
    open.wall.screen = Screen::Tracked;
}

/// Begins with the selected clause since the baseline.
pub fn begin(workspace: &mut Workspace) {
    workspace.tracked.clause = None;
    workspace.tracked.one = None;
    workspace.tracked.entry = Entry::First;
    workspace.tracked.version += 1;
}

/// Shows a single change, beginning with the first clause it touched.
fn one(open: &mut Open<'_>, change: CommitId) {
    let workspace = &mut *open.workspace;
    workspace.tracked.one = Some(change);
    let route = route(workspace);
    let Some(first) = route.into_iter().next() else {
        workspace.tracked.one = None;
        open.wall
            .say(Tone::Plain, Message::new("app-track-touches-nothing"));
        return;
    };
    workspace.tracked.clause = Some(first);
    workspace.tracked.entry = Entry::First;
    workspace.tracked.mode = Mode::Tracked;
    open.wall.screen = Screen::Tracked;
}

/// The clauses one comes through going from change to change: those of the single change, or those that changed
/// since the baseline in reading order, and behind them those that are gone.
pub fn route(workspace: &Workspace) -> Vec<ClauseId> {
    if let Some(one) = workspace.tracked.one {
        let Some(history) = &workspace.history else {
            return Vec::new();
        };
        let change = history.find(one).and_then(|at| history.change(at));
        let touches = change.iter().flat_map(|change| &change.touches);
        let ids = touches.filter_map(|touch| history.clauses.get(touch.clause as usize));
        let mut route: Vec<ClauseId> = Vec::new();
        for id in ids {
            if !route.contains(id) {
                route.push(id.clone());
            }
        }
        return route;
    }
    let rows = workspace.outline.rows().iter().map(|row| &row.id);
    let standing = rows.filter(|id| workspace.marks.contains_key(*id)).cloned();
    let mut route: Vec<ClauseId> = standing.collect();
    let mut gone: Vec<ClauseId> = workspace
        .marks
        .keys()
        .filter(|id| workspace.outline.row(id).is_none())
        .cloned()
        .collect();
    gone.sort();
    route.extend(gone);
    route
}

/// Goes to the next or previous change, through the clauses.
fn step(open: &mut Open<'_>, on: bool) {
    let workspace = &mut *open.workspace;
    if workspace.tracked.mode != Mode::Tracked {
        workspace.tracked.mode = Mode::Tracked;
        return;
    }
    if !workspace.tracked.step(on) && !along(workspace, on) {
        let id = if on {
            "app-track-last"
        } else {
            "app-track-first"
        };
        open.wall.say(Tone::Plain, Message::new(id));
    }
}

/// Goes to the next or previous clause that changed; `false` if there is none.
fn along(workspace: &mut Workspace, on: bool) -> bool {
    let Some(here) = shown(workspace).cloned() else {
        return false;
    };
    let route = route(workspace);
    let order = |id: &ClauseId| workspace.outline.find(id).unwrap_or(usize::MAX);
    let next = match route.iter().position(|id| *id == here) {
        Some(at) if on => route.get(at + 1),
        Some(at) => at.checked_sub(1).and_then(|at| route.get(at)),
        None if on => route.iter().find(|id| order(id) > order(&here)),
        None => route.iter().rev().find(|id| order(id) < order(&here)),
    };
    let Some(next) = next.cloned() else {
        return false;
    };
    workspace.select(&next);
    workspace.tracked.clause = Some(next);
    workspace.tracked.entry = if on { Entry::First } else { Entry::Last };
    true
}

/// The clause on screen.
pub fn shown(workspace: &Workspace) -> Option<&ClauseId> {
    workspace
        .tracked
        .clause
        .as_ref()
        .or_else(|| workspace.selected_id())
}

/// Takes back the change under the cursor, for the floor.
fn reject(open: &mut Open<'_>) {
    let workspace = &*open.workspace;
    let view = &workspace.tracked;
    let current = view
        .found
        .as_ref()
        .filter(|found| found.question.rev == workspace.head);
    let standing = shown(workspace).and_then(|id| workspace.plan.clauses.get(id));
    let verdict = match (current, standing) {
        (None, _) => Err("app-track-reject-past"),
        (Some(_), None) => Err("app-track-reject-gone"),
        (Some(_), Some(clause)) => match reject::reject(view, &clause.id) {
            Verdict::Edit(edit, changes) => Ok((edit, changes, clause)),
            Verdict::Back => Err("app-track-reject-back"),
            Verdict::Nothing => Err("app-track-reject-nothing"),
        },
    };
    let (edit, changes, clause) = match verdict {
        Ok(found) => found,
        Err(id) => {
            open.wall.say(Tone::Bad, Message::new(id));
            return;
        }
    };
    let subject = Message::new("app-track-reject-subject")
        .with("number", workspace.number(&clause.id).unwrap_or_default())
        .with("title", clause.title.as_str());
    let history = workspace.history.as_ref();
    let id = |at| Some(history?.change(at)?.id);
    let takes_back = changes.into_iter().filter_map(id).collect();
    let edits = Edits {
        takes_back,
        ..Edits::new(vec![edit], subject)
    };
    acts::record(open, edits)
}

/// Lets the marks of one hand stand out: of the next one that is in this clause, and then of all again.
fn filter(open: &mut Open<'_>) {
    let view = &mut open.workspace.tracked;
    let present = view.present();
    let next = match view.only {
        None => 0,
        Some(only) => {
            let at = present.iter().position(|hand| *hand == only);
            at.map_or(usize::MAX, |at| at + 1)
        }
    };
    view.only = present.get(next).copied();
}

/// The mouse: a click puts the cursor, the wheel moves it.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse) {
    let area = Layout::of(open.layout().body).text;
    let view = &mut open.workspace.tracked;
    match mouse.press {
        Press::Click if area.contains(mouse.column, mouse.row) => {
            view.goal = None;
            view.put(Spot {
                row: view.top + usize::from(mouse.row - area.y),
                column: usize::from(mouse.column - area.x),
            });
        }
        Press::Wheel(rows) => view.rows(isize::try_from(rows).unwrap_or(0)),
        _ => {}
    }
}
