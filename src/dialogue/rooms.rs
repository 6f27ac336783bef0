//! What this room's tests do with a small negotiation: adopt in every order, and see what was shown before.

use super::scene::{Scene, amendment_id, clause_id};
use super::{AmendmentId, By, Deed, EventKind, Filter, Overlay, Piece, overlay, preview};
use crate::plan::{Field, Moment, Speaker, Voice};
use std::collections::BTreeSet;

/// A clause's text and wordings of it that parties propose, the first as `d-1`.
pub fn table(base: &str, proposals: &[&str]) -> Scene {
    let mut scene = Scene::of(&[("care", base)]);
    let voices = Voice::PARTIES;
    for (at, proposed) in proposals.iter().enumerate() {
        let id = format!("d-{}", at + 1);
        scene.words(&id, voices[at % voices.len()], "care", proposed);
    }
    scene
}

pub fn text(scene: &Scene) -> String {
    scene.text("care").to_owned()
}

pub fn value(scene: &Scene, field: &Field) -> String {
    let clause = &scene.plan.clauses[&clause_id("care")];
    clause.get(field).unwrap_or_default()
}

pub fn shown(scene: &Scene, field: &Field) -> Overlay {
    let filter = Filter::default();
    let clause = clause_id("care");
    overlay(&scene.plan, &scene.dialogue, &clause, field, &filter)
}

/// The sets of amendments that are shown as alternatives to each other.
pub fn alternatives(scene: &Scene, field: &Field) -> Vec<BTreeSet<AmendmentId>> {
    let shown = shown(scene, field);
    let found = shown.pieces.iter().filter_map(|piece| match piece {
        Piece::Alternatives { options, .. } => {
            let ids = options.iter().flat_map(|option| option.amendments.clone());
            Some(ids.collect())
        }
        Piece::Run(_) => None,
    });
    found.collect()
}

pub fn pending(scene: &Scene, id: &str) -> bool {
    scene.dialogue.amendments[&amendment_id(id)].is_pending()
}

/// Adopts an amendment as the room would, and sees to it that what was shown is what happened.
pub fn adopt(scene: &mut Scene, id: &str) {
    let follows = preview(&scene.plan, &scene.dialogue, &amendment_id(id)).unwrap();
    let deed = Deed::Adopt {
        amendment: amendment_id(id),
        shown: Some(follows.digest),
    };
    let by = By {
        sponsor: Speaker::of(Voice::Secretariat),
        recorder: "Recorder <r@example.org>".to_owned(),
        time: Moment::new(scene.tick(), 0),
        session: None,
        reason: None,
        revision: None,
        figures: Default::default(),
    };
    let before = scene.dialogue.clone();
    deed.carry_out(&mut scene.plan, &mut scene.dialogue, &by)
        .unwrap();
    for promised in &follows.texts {
        let reads = match &before.amendments[&amendment_id(id)].proposal {
            super::Proposal::Sub { amendment, .. } => {
                let amended = &scene.dialogue.amendments[amendment];
                scene.dialogue.wording(amended)
            }
            _ => Some(value(scene, &promised.field)),
        };
        let reads = reads.unwrap_or_default();
        assert_eq!(promised.after.clone().unwrap_or_default(), reads);
    }
    for amendment in scene.dialogue.amendments.values() {
        let fell = amendment
            .events
            .last()
            .is_some_and(|event| event.what == EventKind::Fallen);
        let because = amendment
            .events
            .last()
            .and_then(|event| event.because.clone());
        if fell && because == Some(amendment_id(id)) {
            assert!(follows.falls.contains(&amendment.id));
        }
    }
}

/// The room once these were adopted one after the other, without those that fell before their turn.
pub fn played(scene: &Scene, order: &[usize]) -> Scene {
    let mut scene = scene.clone();
    for at in order {
        let id = format!("d-{}", at + 1);
        if pending(&scene, &id) {
            adopt(&mut scene, &id);
        }
    }
    scene
}

pub fn play(scene: &Scene, order: &[usize]) -> String {
    text(&played(scene, order))
}

pub fn orders(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for order in orders(count - 1) {
        for at in 0..=order.len() {
            let mut order = order.clone();
            order.insert(at, count - 1);
            all.push(order);
        }
    }
    all
}
