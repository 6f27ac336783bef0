//! Asking for what a page is made of, and taking the answer. No key waits for it: what was on the wall stays there until
//! the answer comes, and where that takes more than a moment, a sentence says so.

use super::{below, explained, missing};
use crate::app::model::effect::{Beside, Effect};
use crate::app::model::figures::content::{Content, Costed, Question};
use crate::app::model::figures::page::{Page, Wanted};
use crate::app::model::figures::{Basis, Figures, FiguresMsg, Waiting};
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;
use crate::plan::Plan;
use std::sync::Arc;

/// Asks for what the page on the wall is made of, if that is not known.
pub fn ask(open: &mut Open<'_>) {
    if open.shows() != Screen::Figures {
        return;
    }
    explained::ask(open);
    let basis = Basis {
        shown: open.workspace.shown_at(),
        head: open.workspace.head,
        version: open.workspace.version,
    };
    let figures = &open.workspace.figures;
    let Some((page, explain)) = wanted(figures, &basis) else {
        open.workspace.figures.waiting = None;
        return;
    };
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

/// What has to be asked: what is on the wall comes first, then what there is room for below it.
fn wanted(figures: &Figures, basis: &Basis) -> Option<(Page, Option<Wanted>)> {
    let known = |page: Page, explain: Option<&Wanted>| {
        let known = figures.known(page, explain);
        known.is_some_and(|it| it.basis == *basis)
    };
    let here = (figures.page, figures.wanted());
    if !known(here.0, here.1.as_ref()) {
        return Some(here);
    }
    below::wanted(figures, |page| known(page, None)).map(|page| (page, None))
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
            Content::Cost(Err(why)) => Err(missing::why_not(why)),
            _ => return None,
        },
    };
    Some(told)
}
