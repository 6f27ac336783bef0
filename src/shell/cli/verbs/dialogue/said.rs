//! What is said of an amendment once something happened to it. All of it is said after the change is on disk:
//! what cannot be found out any more is left out.

use crate::dialogue::{Amendment, AmendmentId};
use crate::i18n::Message;
use crate::shell::cli::work::Recording;

/// The id of an amendment that was just tabled, and that it has no number yet.
pub fn tabled(recording: &mut Recording, id: &AmendmentId) -> Option<Message> {
    let (_, dialogue) = recording.after()?;
    let amendment = dialogue.amendments.get(id)?;
    let said = match amendment.number {
        Some(_) => Message::new("cli-its-id"),
        None => Message::new("cli-tabled-unnumbered"),
    };
    Some(said.with("id", id.as_str()))
}

/// Each amendment that fell because of this one, with those that amend it and fell with it.
pub fn fell(recording: &mut Recording, because: &AmendmentId) -> Vec<Message> {
    let Some((plan, dialogue)) = recording.after() else {
        return Vec::new();
    };
    let mut fallen: Vec<&Amendment> = Vec::new();
    let mut causes = vec![because];
    while let Some(cause) = causes.pop() {
        let fell = |amendment: &&Amendment| {
            let last = amendment.events.last();
            last.is_some_and(|event| event.because.as_ref() == Some(cause))
        };
        for amendment in dialogue.amendments.values().filter(fell) {
            if !fallen.contains(&amendment) {
                fallen.push(amendment);
                causes.push(&amendment.id);
            }
        }
    }
    fallen.sort_by_key(|amendment| amendment.by_number());
    let fallen = fallen.into_iter();
    fallen
        .map(|amendment| {
            Message::new("cli-amendment-now")
                .with("amendment", amendment.called(plan, dialogue))
                .with("state", amendment.state().name())
        })
        .collect()
}
