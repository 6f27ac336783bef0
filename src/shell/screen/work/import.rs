//! A table brought in from the screen: read on a thread of its own, which neither a save nor a question about the history waits
//! for, and recorded in the order of everything else that is written.

use super::shown::ShownPlan;
use super::thread::aside;
use super::{Crew, record};
use crate::app::Intent;
use crate::app::import::{self};
use crate::app::model::import::{ImportMsg, Looked, Request, TakeIn};
use crate::app::model::msg::Recorded;
use crate::export::{Halt, Refusal};
use crate::i18n::Message;
use crate::shell::open_plan::OpenPlan;
use crate::shell::tables;
use crate::store::outside;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Why a table was not read.
enum Stop {
    /// Something is to be answered, or it is no table.
    Halt(Halt),
    /// Its file cannot be read.
    Unread(Message),
}

impl From<Halt> for Stop {
    fn from(halt: Halt) -> Self {
        Stop::Halt(halt)
    }
}

/// Begins to read a table; the answer comes later, whatever happens.
pub fn look(crew: &Arc<Crew>, open: Result<OpenPlan, Message>, request: Request) {
    let ticket = request.ticket;
    let unread = move |why| Intent::Import(ImportMsg::Unread(ticket, why));
    let hands = Arc::clone(crew);
    let work = move || {
        let read = open
            .map_err(Stop::Unread)
            .and_then(|open| read(&hands, &open, &request));
        match read {
            Ok(looked) => Intent::Import(ImportMsg::Looked(ticket, Arc::new(looked))),
            Err(Stop::Halt(halt)) => Intent::Import(ImportMsg::Halted(ticket, Box::new(halt))),
            Err(Stop::Unread(why)) => unread(why),
        }
    };
    aside(crew, "table", work, unread);
}

fn read(crew: &Crew, open: &OpenPlan, request: &Request) -> Result<Looked, Stop> {
    let bytes = bytes(&request.how.path).map_err(Stop::Unread)?;
    let kept = open.repository.mappings(&open.plan, request.seen);
    let kept = kept.map_err(|error| Stop::Unread(error.message()))?;
    let mut progress = |row, rows| {
        let told = ImportMsg::Progress(request.ticket, row, rows);
        crew.say(Intent::Import(told));
        !crew.is_off(request.ticket)
    };
    Ok(import::read(request, &bytes, kept, &mut progress)?)
}

/// Records what was shown of a table, and hands back what was refused of it. Where the file is another by now, nothing is done.
///
/// # Errors
///
/// Nothing was changed then.
pub fn take_in(
    shown: &mut ShownPlan,
    crew: &Crew,
    order: &TakeIn,
) -> Result<(Option<Recorded>, Vec<Message>), Message> {
    let looked = &order.looked;
    if !looked.taking.is_of(&bytes(&order.path)?) {
        let path = order.path.display().to_string();
        return Err(Message::new("bring-in-file-changed").with("path", path));
    }
    if crew.is_off(order.ticket) {
        return Err(Refusal::CalledOff.message());
    }
    let counts = looked.import.counts();
    let mut said = Vec::new();
    let recorded = match &order.floor {
        Some(floor) => {
            let taken = (&looked.subject, looked.seen, &looked.taking);
            let mut recorded = record::take_in(shown, &crew.request, taken, floor, &|| {
                !crew.is_off(order.ticket)
            })
            .map_err(|error| error.message())?;
            let whose = Message::new("ui-stage-for").with("voice", floor.voice.slug());
            let done = Message::new("bring-in-done")
                .with("for", whose)
                .with("new", counts.new)
                .with("changed", counts.changed);
            recorded.said = done.clone();
            said.push(done);
            Some(recorded)
        }
        None => None,
    };
    let rows = looked.refused.as_ref();
    said.extend(rows.map(|rows| tables::hand_back(&order.path, counts.refused, rows)));
    Ok((recorded, said))
}

fn bytes(path: &Path) -> Result<Vec<u8>, Message> {
    if !path.exists() {
        return Err(Message::new("import-no-file").with("path", path.display().to_string()));
    }
    outside::table(path).map_err(|error| error.message())
}

impl Crew {
    /// Calls off reading or recording the file of this number.
    pub(super) fn call_off(&self, ticket: u64) {
        self.off.fetch_max(ticket, Ordering::Relaxed);
    }

    /// Whether nobody waits for the file of this number any more. Numbers grow: of those before it, nobody does either.
    pub(super) fn is_off(&self, ticket: u64) -> bool {
        self.off.load(Ordering::Relaxed) >= ticket
    }
}
