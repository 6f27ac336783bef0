//! Asking for what a page is made of, and taking the answer. No key waits for it: what was on the wall stays there until
//! the answer comes, and where that takes more than a moment, a sentence says so.

use super::content::{Content, Costed, Question};
use super::explained::{self, Owned, Wanted};
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
    /// Whose the factors of a line are.
    Whose(u64, Owned),
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
    /// Of the costs, the line that is explained.
    explain: Option<Wanted>,
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
    /// Of the costs, the line that is explained.
    explain: Option<Wanted>,
    basis: Basis,
    /// The number of the question.
    pub(super) ticket: u64,
    pub(super) plan: Arc<Plan>,
    pub(super) content: Result<Box<Content>, Message>,
}

/// Asks for what the page on the wall is made of, if that is not known.
pub fn ask(open: &mut Open<'_>) {
    if open.shows() != Screen::Figures {
        return;
    }
    explained::ask(open);
    let basis = Basis::of(open.workspace);
    let figures = &open.workspace.figures;
    let (page, explain) = (figures.page, figures.wanted());
    if figures
        .known(page, explain.as_ref())
        .is_some_and(|it| it.basis == basis)
    {
        open.workspace.figures.waiting = None;
        return;
    }
    let waiting = figures.waiting.as_ref();
    if waiting.is_some_and(|it| (it.page, &it.explain, &it.basis) == (page, &explain, &basis)) {
        return;
    }
    let ticket = open.wall.ticket();
    let workspace = &mut *open.workspace;
    let plan = workspace.shown_plan();
    workspace.figures.waiting = Some(Waiting {
        page,
        explain: explain.clone(),
        basis,
        ticket,
        slow: false,
        plan: Arc::clone(&plan),
    });
    let question = Question {
        ticket,
        page,
        explain,
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
        FiguresMsg::Whose(ticket, owned) => figures.explaining.take(ticket, owned),
        FiguresMsg::Told(ticket, content) => {
            let waiting = figures.waiting.take_if(|it| it.ticket == ticket);
            if let Some(waiting) = waiting {
                figures.keep(waiting, content);
            }
        }
    }
}

/// Begins with the costs of the plan.
pub fn begin(workspace: &mut Workspace) {
    super::enter_page(workspace, Page::Cost);
    workspace.figures.explaining.line = None;
}

/// What the plan costs, as far as that is known, and the plan it is about; or why it cannot be told.
pub fn costed(workspace: &Workspace) -> Option<Result<(&Plan, &Costed), Message>> {
    let known = workspace.figures.known(Page::Cost, None)?;
    let told = match &known.content {
        Err(why) => Err(why.clone()),
        Ok(content) => match content.as_ref() {
            Content::Cost(Ok(costed)) => Ok((&*known.plan, &**costed)),
            Content::Cost(Err(why)) => Err(why.message()),
            _ => return None,
        },
    };
    Some(told)
}

impl Figures {
    /// The line of the costs that is explained instead of the page, and in which year.
    pub(super) fn wanted(&self) -> Option<Wanted> {
        self.explaining.wanted(self.page)
    }

    /// What is known of a page, or of a line of it, of the plan as it is or as it was.
    pub(super) fn known(&self, page: Page, explain: Option<&Wanted>) -> Option<&Known> {
        let mut known = self.known.iter();
        known.find(|it| it.page == page && it.explain.as_ref() == explain)
    }

    /// What is known of what shall be on the wall.
    pub(super) fn known_here(&self) -> Option<&Known> {
        self.known(self.page, self.wanted().as_ref())
    }

    /// The page whose rows are on the wall: for a moment, that may still be the one before.
    pub fn on_wall(&self) -> Page {
        let coming = self.known_here().is_none() && !self.is_slow();
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
            explain,
            basis,
            ticket,
            plan,
            ..
        } = asked;
        // Of what was explained, the last is enough.
        let other = |it: &Known| it.page != page || it.explain.is_some() != explain.is_some();
        self.known.retain(|it| it.basis == basis && other(it));
        self.known.push(Known {
            page,
            explain,
            basis,
            ticket,
            plan,
            content,
        });
    }
}
