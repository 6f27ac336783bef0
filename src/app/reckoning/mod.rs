//! What is to be reckoned for what is on screen, asked of a worker and kept until plan or dialogue change. No key waits for
//! it: until an answer comes nothing is said, or what was said before; an answer to an earlier question is dropped. Of one
//! kind no more than one question is on its way: who types faster than it is answered is answered of the last.

mod typed;

pub use typed::line;

use super::costed::{self, Alternatives, Changed, Since};
use crate::app::model::amend::View;
use crate::app::model::effect::{Beside, Effect};
use crate::app::model::figures::page::Page;
use crate::app::model::open::Open;
use crate::app::model::reckoning::{Known, Reckoned, Reckoning, Version};
use crate::app::model::screen::Screen;
use crate::app::model::workspace::Workspace;
use crate::dialogue::AmendmentId;
use crate::plan::ClauseId;
use crate::track::Tag;
use std::sync::Arc;

impl Known {
    /// Where figures changed since a clause was agreed on.
    pub fn changed(&self, clause: &ClauseId) -> &[Changed] {
        let since = self.since.last();
        let found = since.and_then(|since| since.clauses.get(clause));
        found.map_or(&[], Vec::as_slice)
    }

    /// Where figures changed since an amendment was spoken on.
    pub fn changed_of(&self, amendment: &AmendmentId) -> &[Changed] {
        let since = self.since.last();
        let found = since.and_then(|since| since.amendments.get(amendment));
        found.map_or(&[], Vec::as_slice)
    }

    /// Where figures changed since adoptions.
    pub fn adoptions(&self) -> &[Changed] {
        self.since.last().map_or(&[], |since| &since.adoptions)
    }
}

/// What the amendments of a clause cost as everything stands, or those of all clauses; nothing until that is known.
pub fn offers<'w>(workspace: &'w Workspace, of: Option<&ClauseId>) -> Option<&'w [Alternatives]> {
    let wanted = (version(workspace), of.cloned());
    let found = workspace.reckoned.offers.of(&wanted)?;
    Some(found.as_slice())
}

fn version(workspace: &Workspace) -> Version {
    (workspace.head, workspace.version)
}

/// Asks for what is on screen and not known yet. Of a plan that cannot be costed nothing is asked.
pub fn ask(open: &mut Open<'_>) {
    let costed = open.workspace.plan.manifest.costing.is_some();
    if !costed || open.workspace.then.is_some() {
        return;
    }
    since(open);
    of_amendments(open);
    typed::ask(open);
}

/// Hands a question over.
fn send(open: &mut Open<'_>, reckoning: Reckoning) -> u64 {
    let ticket = open.wall.ticket();
    let beside = Beside::Reckon(ticket, Box::new(reckoning));
    open.effects.push(Effect::Beside(beside));
    ticket
}

fn since(open: &mut Open<'_>) {
    let workspace = &*open.workspace;
    let reading = matches!(open.shows(), Screen::Plan | Screen::Board);
    let same =
        |(at, tags): &(Version, Vec<Tag>)| *at == version(workspace) && *tags == workspace.tags;
    if !reading || workspace.reckoned.since.is_asked(same) {
        return;
    }
    let wanted = (version(workspace), workspace.tags.clone());
    if !costed::is_kept(&workspace.dialogue, &workspace.tags) {
        open.workspace.reckoned.answers += 1;
        return open.workspace.reckoned.since.know(wanted, Since::default());
    }
    let (plan, dialogue) = (Arc::clone(&workspace.plan), Arc::clone(&workspace.dialogue));
    let ticket = send(open, Reckoning::Since(plan, dialogue, wanted.1.clone()));
    open.workspace.reckoned.since.wait(ticket, wanted);
}

/// Asks what amendments cost where a screen shows it: of the clause whose amendments are on screen, or of all.
fn of_amendments(open: &mut Open<'_>) {
    let workspace = &*open.workspace;
    let tabled = match open.shows() {
        Screen::Figures if workspace.figures.page == Page::Alternatives => None,
        Screen::Amendments => match shown(workspace) {
            Some(clause) => Some(clause),
            None => return,
        },
        _ => return,
    };
    let wanted = (version(workspace), tabled);
    if workspace.reckoned.offers.is_asked(|asked| *asked == wanted) {
        return;
    }
    let (plan, dialogue) = (Arc::clone(&workspace.plan), Arc::clone(&workspace.dialogue));
    let ticket = send(open, Reckoning::Offers(plan, dialogue, wanted.1.clone()));
    open.workspace.reckoned.offers.wait(ticket, wanted);
}

/// The clause whose amendments are on screen.
fn shown(workspace: &Workspace) -> Option<ClauseId> {
    match &workspace.amend.view {
        View::Clause => workspace.amend.clause.clone(),
        View::Adoption(page) => {
            let found = workspace.dialogue.amendments.get(&page.amendment)?;
            found.clause(&workspace.dialogue).cloned()
        }
        View::All | View::Bulk(_) => None,
    }
}

/// An answer. One to a question that was put by a newer one is dropped.
pub fn take(open: &mut Open<'_>, ticket: u64, found: Reckoned) {
    let reckoned = &mut open.workspace.reckoned;
    match found {
        Reckoned::Since(since) => reckoned.since.take(ticket, since),
        Reckoned::Offers(offers) => reckoned.offers.take(ticket, offers),
        Reckoned::Would(would) => reckoned.typed.take(ticket, would),
    }
    reckoned.answers += 1;
}

impl Reckoning {
    /// Works it out.
    pub fn answer(&self) -> Reckoned {
        match self {
            Reckoning::Since(plan, dialogue, tags) => {
                Reckoned::Since(costed::since(plan, dialogue, tags))
            }
            Reckoning::Offers(plan, dialogue, clause) => {
                let found = costed::alternatives(plan, dialogue, clause.as_ref());
                Reckoned::Offers(found.unwrap_or_default())
            }
            Reckoning::Would(plan, edits) => Reckoned::Would(costed::would(plan, edits)),
        }
    }
}
