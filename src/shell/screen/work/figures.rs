//! What the pages of figures are made of, each worked out on a thread of its own: neither a save nor a question about the
//! history waits for it.

use super::Crew;
use super::thread::{behind, broke_off, guarded};
use crate::app::Intent;
use crate::app::figures::work_out;
use crate::app::model::figures::FiguresMsg;
use crate::app::model::figures::content::Question;
use crate::app::model::figures::page::Wanted;
use crate::i18n::Message;
use crate::plan::Plan;
use crate::shell::open_plan::OpenPlan;
use crate::shell::owners::{Owners, Year};
use crate::shell::recorder;
use crate::store;
use crate::track::CommitId;
use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::Builder;
use std::time::Duration;

/// What takes longer is said to be going on.
const MOMENT: Duration = Duration::from_millis(150);

/// Begins to work it out; the answer comes later, whatever happens.
pub fn answer(crew: &Arc<Crew>, question: Question) {
    let ticket = question.ticket;
    if let Err(error) = begin(crew, question) {
        let why = Message::new("ui-terminal-failed").with("why", store::reason(&error));
        crew.say(Intent::Figures(FiguresMsg::Told(ticket, Err(why))));
    }
}

fn begin(crew: &Arc<Crew>, question: Question) -> io::Result<()> {
    let ticket = question.ticket;
    let (done, answer) = channel();
    let hands = Arc::clone(crew);
    Builder::new().name("figures".to_owned()).spawn(move || {
        let mut found = None;
        guarded(&hands, || {
            found = Some(Box::new(work_out(&question, recorder::now())));
        });
        let state = hands.request.places.state.as_deref();
        let found = found.ok_or_else(|| broke_off(state));
        // Nobody waits for it once the screen is closed.
        let _ = done.send(FiguresMsg::Told(ticket, found));
    })?;
    let crew = Arc::clone(crew);
    let busy = crew.busy();
    Builder::new()
        .name("figures-watch".to_owned())
        .spawn(move || {
            watch(&crew, &answer, ticket);
            drop(busy);
        })?;
    Ok(())
}

/// Begins to work out whose the factors of a line are. Where the history cannot be read nobody is named.
pub fn whose(
    crew: &Arc<Crew>,
    open: OpenPlan,
    (ticket, rev, plan, (term, year)): (u64, CommitId, Arc<Plan>, Wanted),
) {
    let crew = Arc::clone(crew);
    let owned = move || {
        let lines = term.explained(&plan, year).unwrap_or_default();
        let asked = Year {
            open: &open,
            rev,
            plan: &plan,
            scenario: None,
            year,
        };
        Owners::of(&asked, &lines).all(&lines)
    };
    let busy = crew.busy();
    let work = move || {
        let mut hands = Vec::new();
        guarded(&crew, || hands = behind(owned));
        crew.say(Intent::Figures(FiguresMsg::Whose(ticket, hands)));
        drop(busy);
    };
    // Where no thread can be started, no letter is told.
    let _ = Builder::new().name("owners".to_owned()).spawn(work);
}

fn watch(crew: &Crew, answer: &Receiver<FiguresMsg>, ticket: u64) {
    let found = match answer.recv_timeout(MOMENT) {
        Err(RecvTimeoutError::Timeout) => {
            crew.say(Intent::Figures(FiguresMsg::Slow(ticket)));
            answer.recv().ok()
        }
        found => found.ok(),
    };
    if let Some(found) = found {
        crew.say(Intent::Figures(found));
    }
}
