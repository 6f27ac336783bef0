//! The floor as the screen knows it and as the store does.

use crate::app::floor::Floor;
use crate::plan::{Delegate, Voice};
use crate::store;
use crate::track::Person;

/// The floor for the store. Where no delegate is named, the store knows whose name stands for the voice.
pub fn stored(floor: &Floor) -> store::Floor {
    store::Floor {
        organisation: floor.organisation.clone(),
        speaker: person(floor.delegate.as_ref()),
        ..store::Floor::of(floor.voice)
    }
}

fn person(delegate: Option<&Delegate>) -> Person {
    Person {
        name: delegate.map(|one| one.name.clone()).unwrap_or_default(),
        email: delegate
            .and_then(|one| one.email.clone())
            .unwrap_or_default(),
    }
}

/// The floor as a draft in the journal has it.
pub fn noted(floor: &Floor) -> (Option<String>, Option<String>, Option<Person>) {
    let speaker = floor.delegate.as_ref().map(|one| person(Some(one)));
    let voice = floor.voice.slug().to_owned();
    (Some(voice), floor.organisation.clone(), speaker)
}

/// The floor of a draft; nothing where its voice is none.
pub fn of_draft(draft: &store::Draft) -> Option<Floor> {
    let voice: Voice = draft.voice.as_deref()?.parse().ok()?;
    let delegate = draft.speaker.as_ref().map(|person| Delegate {
        name: person.name.clone(),
        email: Some(person.email.clone()).filter(|email| !email.is_empty()),
    });
    Some(Floor {
        organisation: draft.organisation.clone(),
        delegate,
        ..Floor::of(voice)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_floor_comes_back_from_the_journal_as_it_was() {
        let floor = Floor {
            organisation: Some("workers-group".to_owned()),
            delegate: Some(Delegate {
                name: "Awa".to_owned(),
                email: None,
            }),
            ..Floor::of(Voice::Workers)
        };
        let (voice, organisation, speaker) = noted(&floor);
        let draft = store::Draft {
            voice,
            organisation,
            speaker,
            ..store::Draft::default()
        };
        assert_eq!(of_draft(&draft), Some(floor));
    }

    #[test]
    fn a_voice_that_is_none_has_no_floor() {
        let draft = store::Draft {
            voice: Some("nobody".to_owned()),
            ..store::Draft::default()
        };
        assert_eq!(of_draft(&draft), None);
    }
}
