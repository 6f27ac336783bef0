//! Answers about trust: the word code, and what a verification comes to.

use super::Crew;
use super::thread::{self, broke_off, guarded};
use crate::app::model::trust::{Code, TrustMsg, Verified};
use crate::app::{Intent, Msg, Report};
use crate::i18n::Message;
use crate::shell::open_plan::OpenPlan;
use crate::shell::trust::{self, Judged, Which};
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
    let told = move |found| TrustMsg::Verified(ticket, found);
    let work = |open: &OpenPlan| Judged::of(open, None, false).map(|it| Box::new(verified(it)));
    let began = begin(crew, open, told, work);
    began.unwrap_or_else(|| Report::Progress(Message::new("ui-stage-verifying"), 0, 0).into())
}

/// Begins to work out who stands behind the positions that are held; the answer comes later, whatever happens.
pub fn behind(
    crew: &Arc<Crew>,
    open: Result<OpenPlan, Message>,
    ticket: u64,
    head: CommitId,
) -> Option<Msg> {
    let told = move |found| TrustMsg::Behind(ticket, found);
    begin(crew, open, told, move |open| trust::behind(open, head))
}

/// Works on a thread of its own. An answer at once where that cannot be begun.
fn begin<T: Send + 'static>(
    crew: &Arc<Crew>,
    open: Result<OpenPlan, Message>,
    told: impl Fn(Result<T, Message>) -> TrustMsg + Send + Copy + 'static,
    work: impl FnOnce(&OpenPlan) -> Result<T, Message> + Send + 'static,
) -> Option<Msg> {
    let told = move |answer| Msg::from(Intent::Trust(told(answer)));
    let open = match open {
        Ok(open) => open,
        Err(why) => return Some(told(Err(why))),
    };
    let hands = Arc::clone(crew);
    let started = Builder::new().name("verify".to_owned()).spawn(move || {
        let mut answer = None;
        guarded(&hands, || {
            answer = Some(thread::behind(move || work(&open)));
        });
        let state = hands.request.places.state.as_deref();
        let answer = answer.unwrap_or_else(|| Err(broke_off(state)));
        hands.say(told(answer));
    });
    let error = started.err()?;
    let why = Message::new("ui-terminal-failed").with("why", store::reason(&error));
    Some(told(Err(why)))
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
