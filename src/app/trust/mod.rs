//! Trust on the wall: the word code of a text, to be read aloud, and what a verification of the history came to. Both are
//! worked out by a worker; here they are shown.

mod behind;
mod code;
mod commands;
mod verdict;

pub use commands::commands;
pub use verdict::mark;

use super::area::Area;
use super::key::{Mouse, Press};
use super::step::Step;
use crate::app::model::effect::{Effect, Query};
use crate::app::model::open::Open;
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::trust::{Asked, Made, Trust, TrustMsg, View};
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;

/// The rows of prose are no wider than this.
const WIDTH: u16 = 110;

/// The heading, and under it the rows.
pub fn places(body: Area) -> (Area, Area) {
    let body = body.within(WIDTH);
    let (heading, rest) = body.split_top(match body.height {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    });
    let (_, rows) = rest.split_top(u16::from(body.height > 9));
    (heading, rows)
}

/// A report.
pub fn update(open: &mut Open<'_>, report: TrustMsg) {
    if let TrustMsg::Behind(ticket, found) = report {
        return behind::take(open, ticket, found);
    }
    let trust = &mut open.workspace.trust;
    match report {
        TrustMsg::Code(ticket, found) if trust.code.waits_for(ticket) => {
            trust.code = found.into();
        }
        TrustMsg::Verified(ticket, found) if trust.verdict.waits_for(ticket) => {
            open.wall.progress = None;
            trust.verdict = found.map(|it| *it).into();
            // Whoever left meanwhile is told in the footer.
            if open.wall.screen != Screen::Trust || trust.view != View::Verdict {
                let (tone, said) = verdict::heading(&trust.verdict);
                open.wall.say(tone, said);
            }
        }
        // An answer to an earlier question, or about another plan.
        _ => return,
    }
    open.workspace.trust.answers += 1;
}

/// The heading, and how it is meant.
pub fn heading(workspace: &Workspace) -> (Tone, Message) {
    match workspace.trust.view {
        View::Code => code::heading(&workspace.trust.code),
        View::Verdict => verdict::heading(&workspace.trust.verdict),
    }
}

fn enter(open: &mut Open<'_>, view: View) {
    let from = open.wall.screen;
    let trust = &mut open.workspace.trust;
    if from != Screen::Trust {
        trust.from = from;
    }
    trust.view = view;
    trust.top = 0;
    open.wall.screen = Screen::Trust;
}

/// Shows the word code.
fn show_code(open: &mut Open<'_>) {
    enter(open, View::Code);
    open.workspace.trust.asked = None;
}

/// Verifies, and shows what it comes to; where that is going on, it goes on.
fn verify(open: &mut Open<'_>) {
    enter(open, View::Verdict);
    if matches!(open.workspace.trust.verdict, Asked::Waiting(_)) {
        return;
    }
    let ticket = open.wall.ticket();
    let trust = &mut open.workspace.trust;
    trust.verdict = Asked::Waiting(ticket);
    trust.answers += 1;
    let query = Query::Trust(View::Verdict, ticket);
    open.effects.push(Effect::Ask(query));
}

/// Back to where one came from.
fn leave(open: &mut Open<'_>) {
    open.wall.screen = match open.workspace.trust.from {
        Screen::Library | Screen::Trust => Screen::Plan,
        from => from,
    };
}

/// Asks for the code of the plan as it is now: an adoption may have come in while it was on the wall.
pub fn ask(open: &mut Open<'_>) {
    behind::ask(open);
    let head = open.workspace.head;
    let trust = &mut open.workspace.trust;
    let shown = open.wall.screen == Screen::Trust && trust.view == View::Code;
    if !shown || trust.asked == Some(head) {
        return;
    }
    trust.asked = Some(head);
    let ticket = open.wall.ticket();
    trust.code = Asked::Waiting(ticket);
    trust.answers += 1;
    let query = Query::Trust(View::Code, ticket);
    open.effects.push(Effect::Ask(query));
}

/// Makes the rows anew if what they depend on changed.
pub fn refresh(open: &mut Open<'_>) {
    if open.wall.screen != Screen::Trust {
        return;
    }
    let (_, area) = places(open.layout().body);
    let workspace = &mut *open.workspace;
    let made = Made {
        view: workspace.trust.view,
        answers: workspace.trust.answers,
        head: workspace.head,
        area,
        language: open.wall.language,
        width: open.wall.width.clone(),
    };
    if workspace.trust.made.as_ref() != Some(&made) {
        workspace.trust.rows = match workspace.trust.view {
            View::Code => code::rows(&workspace.trust.code, &made),
            View::Verdict => verdict::rows(workspace, &made, &open.wall.keys),
        };
        workspace.trust.made = Some(made);
    }
    keep_in_view(&mut workspace.trust, area.height);
}

fn keep_in_view(trust: &mut Trust, height: u16) {
    let last = trust.rows.len().saturating_sub(usize::from(height));
    trust.top = trust.top.min(last);
}

/// Scrolls the rows.
pub fn scroll(open: &mut Open<'_>, step: Step) {
    let height = places(open.layout().body).1.height;
    by(open, step.rows(height.saturating_sub(1)));
}

fn by(open: &mut Open<'_>, rows: isize) {
    let height = places(open.layout().body).1.height;
    let trust = &mut open.workspace.trust;
    trust.top = trust.top.saturating_add_signed(rows);
    keep_in_view(trust, height);
}

/// The mouse: the wheel scrolls.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse) {
    if let Press::Wheel(wheel) = mouse.press {
        by(open, isize::try_from(wheel).unwrap_or(0));
    }
}
