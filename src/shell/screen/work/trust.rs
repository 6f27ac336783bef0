//! Answers about trust: the word code, and what a verification comes to.

use super::thread::{broke_off, guarded};
use super::{Crew, reader};
use crate::app::msg::TrustMsg;
use crate::app::trust::{Code, Verified};
use crate::app::{Intent, Msg, Report};
use crate::i18n::Message;
use crate::shell::open_plan::OpenPlan;
use crate::shell::trust::{Judged, Which};
use crate::store;
use crate::track::{CommitId, History};
use std::sync::Arc;
use std::thread::Builder;

/// The code of the last adoption that stands, else of the plan as it stands.
///
/// # Errors
/// When the plan cannot be read, or the adoption is not what it says.
pub fn code(open: &OpenPlan, history: &History, head: CommitId) -> Result<Code, Message> {
    let which = match Which::find(open, history, head, None, None)? {
        Some(which) => which,
        None => Which::at(open, head)?,
    };
    Ok(Code {
        words: which.code(),
        clauses: which.clauses.len(),
        adoption: which.name,
    })
}

/// Begins to verify; the answer comes later, whatever happens.
pub fn verify(crew: &Arc<Crew>, open: Result<OpenPlan, Message>, ticket: u64) -> Msg {
    let told = move |found| Msg::from(Intent::Trust(TrustMsg::Verified(ticket, found)));
    let open = match open {
        Ok(open) => open,
        Err(why) => return told(Err(why)),
    };
    let work = Arc::clone(crew);
    let started = Builder::new().name("verify".to_owned()).spawn(move || {
        let mut found = None;
        guarded(&work, || {
            found = Some(reader::behind(move || Judged::of(&open, None, false)));
        });
        let state = work.request.places.state.as_deref();
        let found = found.unwrap_or_else(|| Err(broke_off(state)));
        work.say(told(found.map(|judged| Box::new(verified(judged)))));
    });
    match started {
        Ok(_) => Report::Progress(Message::new("ui-stage-verifying"), 0, 0).into(),
        Err(error) => {
            let why = Message::new("ui-terminal-failed").with("why", store::reason(&error));
            told(Err(why))
        }
    }
}

fn verified(judged: Judged) -> Verified {
    let acts = &judged.gathered.evidence.acts;
    Verified {
        rev: judged.rev,
        before: judged.before,
        counts: judged.verdict.counts(acts),
        unclaimed: acts.iter().filter(|act| act.claim.is_none()).count(),
        looked: (acts.len(), judged.gathered.objects),
        unremembered: judged.unremembered,
        findings: judged.verdict.findings,
    }
}
