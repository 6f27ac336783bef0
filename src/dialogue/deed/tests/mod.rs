//! Deeds one by one: what they do, and why they are refused.

mod amendments;
mod dividing;
mod moving;
mod new_clauses;
mod positions;
mod twice;

use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::dialogue::{Amendment, Attendance, By, Deed, DeedError, Outcome, Proposal, Session};
use crate::plan::{Field, Moment, Speaker, Voice};

pub const TEXT: &str = "The State should extend coverage to all workers.\n\nThe partners meet.";

pub fn scene() -> Scene {
    let mut scene = Scene::of(&[("care", TEXT), ("pay", "Wages are indexed.")]);
    scene.clause("clinic", Some("care"), "A clinic opens.");
    scene
}

pub fn by(voice: Voice) -> By {
    By {
        sponsor: Speaker::of(voice),
        recorder: "R <r@x>".to_owned(),
        time: Moment::new(1_000_000, 60),
        session: None,
        reason: Some(" because \r\n".to_owned()),
        revision: None,
        figures: Default::default(),
    }
}

/// Carries a deed out, or hands back why not after seeing to it that nothing changed.
pub fn attempt(scene: &mut Scene, deed: &Deed, by: &By) -> Result<Outcome, DeedError> {
    let before = (scene.plan.clone(), scene.dialogue.clone());
    let done = deed.carry_out(&mut scene.plan, &mut scene.dialogue, by);
    if done.is_err() {
        assert_eq!((&scene.plan, &scene.dialogue), (&before.0, &before.1));
    }
    done
}

pub fn done(scene: &mut Scene, deed: &Deed, voice: Voice) -> Outcome {
    attempt(scene, deed, &by(voice)).unwrap()
}

pub fn refused(scene: &mut Scene, deed: &Deed, voice: Voice) -> DeedError {
    attempt(scene, deed, &by(voice)).unwrap_err()
}

pub fn table(id: &str, proposal: Proposal) -> Deed {
    Deed::Table {
        id: amendment_id(id),
        proposal: Box::new(proposal),
        reason: None,
    }
}

pub fn words(scene: &Scene, clause: &str, proposed: &str) -> Proposal {
    Proposal::Words {
        clause: clause_id(clause),
        field: Field::Text,
        on: scene.digest(clause),
        original: Some(scene.text(clause).to_owned()),
        proposed: Some(proposed.to_owned()),
    }
}

pub fn session(id: &str, present: &[Voice]) -> Session {
    let here = present.iter().map(|voice| Attendance {
        voice: *voice,
        organisation: None,
        delegates: Vec::new(),
    });
    Session {
        name: "First sitting".to_owned(),
        present: here.collect(),
        opened: Some(Moment::new(900_000, 0)),
        ..Session::new(id.parse().unwrap())
    }
}

pub fn open(scene: &mut Scene, present: &[Voice]) {
    let deed = Deed::Session(Box::new(session("s1", present)));
    done(scene, &deed, Voice::Secretariat);
}

pub fn found<'a>(scene: &'a Scene, id: &str) -> &'a Amendment {
    &scene.dialogue.amendments[&amendment_id(id)]
}

pub fn trailers(outcome: &Outcome) -> Vec<String> {
    let all = outcome.trailers.iter();
    all.map(|(key, value)| format!("{key}: {value}")).collect()
}
