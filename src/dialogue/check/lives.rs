//! The lives of amendments: steps that cannot follow one another, and steps that were not theirs who took them.

use super::Found;
use crate::dialogue::{Amendment, Event, EventKind, impossible_step};
use crate::i18n::Message;
use crate::plan::Speaker;

pub(super) fn check(found: &mut Found<'_>, amendment: &Amendment) {
    let steps = amendment.events.iter().map(|event| event.what);
    if amendment.events.is_empty() {
        let message = Message::new("dialogue-check-no-steps");
        found.error("no-steps", message.with("amendment", amendment.short()));
    } else if let Some(event) = impossible_step(steps).and_then(|at| amendment.events.get(at)) {
        let message = Message::new("dialogue-check-step")
            .with("amendment", amendment.short())
            .with("step", event.what.name());
        found.error("impossible-step", message);
    }
    let mut sponsor: Option<&Speaker> = None;
    let mut before: Option<&Event> = None;
    for event in &amendment.events {
        if let Some(sponsor) = sponsor.filter(|it| !theirs(event, it, before)) {
            let message = Message::new("dialogue-check-voice")
                .with("amendment", amendment.short())
                .with("step", event.what.name())
                .with("voice", event.by.voice.name())
                .with("sponsor", sponsor.voice.name());
            found.warning("wrong-voice", message);
        }
        if matches!(event.what, EventKind::Tabled | EventKind::TakenUp) {
            sponsor = Some(&event.by);
        }
        before = Some(event);
        found.sponsor(&event.by);
        found.session(event.session.as_ref());
        found.text("dialogue-name-reason", event.reason.as_deref());
    }
}

/// Whether a step was for those to take who took it.
fn theirs(event: &Event, sponsor: &Speaker, before: Option<&Event>) -> bool {
    let own = event.by.voice == sponsor.voice;
    match event.what {
        EventKind::Withdrawn => own,
        EventKind::Seconded => {
            let apart = event.by.organisation.is_some()
                && sponsor.organisation.is_some()
                && event.by.organisation != sponsor.organisation;
            !own || apart
        }
        EventKind::TakenUp => {
            !own || before.is_none_or(|before| before.what != EventKind::Withdrawn)
        }
        _ => true,
    }
}
