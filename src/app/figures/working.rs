//! Asking for what a page is made of, and taking the answer. No key waits for it: what was on the wall stays there until
//! the answer comes, and where that takes more than a moment, a sentence says so.

use super::content::{Content, Question};
use super::{Figures, Page};
use crate::app::effect::{Beside, Effect};
use crate::app::open::Open;
use crate::app::state::Screen;
use crate::app::workspace::Workspace;
use crate::i18n::Message;
use crate::plan::Plan;
use crate::track::CommitId;
use std::sync::Arc;

/// What the worker reports, each with the number of the question.
#[derive(Clone, Debug)]
pub enum FiguresMsg {
    /// What the page is made of, or why that cannot be said.
    Told(u64, Result<Box<Content>, Message>),
    /// It takes more than a moment.
    Slow(u64),
}

/// What an answer depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Basis {
    shown: CommitId,
    head: CommitId,
    version: u64,
}

impl Basis {
    fn of(workspace: &Workspace) -> Basis {
        Basis {
            shown: workspace.shown_at(),
            head: workspace.head,
            version: workspace.version,
        }
    }
}

/// A question that is on its way.
#[derive(Debug)]
pub(super) struct Waiting {
    page: Page,
    basis: Basis,
    ticket: u64,
    /// Whether it takes more than a moment.
    slow: bool,
    plan: Arc<Plan>,
}

/// An answer, and the plan it is about.
#[derive(Debug)]
pub(super) struct Known {
    page: Page,
    basis: Basis,
    /// The number of the question.
    pub(super) ticket: u64,
    pub(super) plan: Arc<Plan>,
    pub(super) content: Result<Box<Content>, Message>,
}

/// Asks for what the page on the wall is made of, if that is not known.
pub fn ask(open: &mut Open<'_>) {
    if open.wall.screen != Screen::Figures {
        return;
    }
    let basis = Basis::of(open.workspace);
    let figures = &open.workspace.figures;
    let page = figures.page;
    if figures.known(page).is_some_and(|it| it.basis == basis) {
        open.workspace.figures.waiting = None;
        return;
    }
    let waiting = figures.waiting.as_ref();
    if waiting.is_some_and(|it| it.page == page && it.basis == basis) {
        return;
    }
    let ticket = open.wall.ticket();
    let workspace = &mut *open.workspace;
    let plan = match &workspace.then {
        Some(then) => Arc::clone(&then.plan),
        None => Arc::clone(&workspace.plan),
    };
    workspace.figures.waiting = Some(Waiting {
        page,
        basis,
        ticket,
        slow: false,
        plan: Arc::clone(&plan),
    });
    let question = Question {
        ticket,
        page,
        plan,
        dialogue: Arc::clone(&workspace.dialogue),
    };
    let question = Beside::WorkOut(Box::new(question));
    open.effects.push(Effect::Beside(question));
}

/// A report. One about an earlier question, or about another plan, says nothing any more.
pub fn update(open: &mut Open<'_>, report: FiguresMsg) {
    let figures = &mut open.workspace.figures;
    match report {
        FiguresMsg::Slow(ticket) => {
            let waiting = figures.waiting.as_mut();
            if let Some(waiting) = waiting.filter(|it| it.ticket == ticket) {
                waiting.slow = true;
            }
        }
        FiguresMsg::Told(ticket, content) => {
            let waiting = figures.waiting.take_if(|it| it.ticket == ticket);
            if let Some(waiting) = waiting {
                figures.keep(waiting, content);
            }
        }
    }
}

impl Figures {
    /// What is known of a page, of the plan as it is or as it was.
    pub(super) fn known(&self, page: Page) -> Option<&Known> {
        self.known.iter().find(|it| it.page == page)
    }

    /// The page whose rows are on the wall: for a moment, that may still be the one before.
    pub(super) fn on_wall(&self) -> Page {
        let coming = self.known(self.page).is_none() && !self.is_slow();
        let before = self.made.as_ref().filter(|_| coming);
        before.map_or(self.page, |made| made.page)
    }

    /// Whether what the page is made of is being worked out, for longer than a moment.
    pub(super) fn is_slow(&self) -> bool {
        self.waiting.as_ref().is_some_and(|it| it.slow)
    }

    /// Keeps an answer, and those about the same plan.
    fn keep(&mut self, asked: Waiting, content: Result<Box<Content>, Message>) {
        let Waiting {
            page,
            basis,
            ticket,
            plan,
            ..
        } = asked;
        self.known.retain(|it| it.basis == basis && it.page != page);
        self.known.push(Known {
            page,
            basis,
            ticket,
            plan,
            content,
        });
    }
}
