//! What an adoption leads to, in rooms of chance.

use super::{preview, unheard};
use crate::dialogue::scene::{Scene, amendment_id};
use crate::dialogue::{Basis, EventKind, basis};
use crate::plan::{Edit, Voice};
use proptest::collection::vec;
use proptest::prelude::*;

/// Wordings of few words, so that proposals often meet. None ends with a line end: a text keeps none there.
const WORDINGS: &str = "(([a-d] |of |[a-d]\\. |\n\n){0,9}([a-d] |of |[a-d]\\. ))?";

proptest! {
    /// Nothing is forgotten: every other amendment that stands falls, is carried over or is merged, and what does
    /// not fall stands afterwards.
    #[test]
    fn every_other_amendment_has_one_fate(
        text in WORDINGS, proposals in vec((WORDINGS, 0usize..6), 1..7), chosen in 0usize..7,
    ) {
        let mut scene = Scene::of(&[("care", &text)]);
        for (at, (proposed, amended)) in proposals.iter().enumerate() {
            let id = format!("d-{}", at + 1);
            if at % 3 == 2 {
                scene.sub(&id, Voice::Employers, &format!("d-{}", 1 + amended % at), proposed);
            } else {
                scene.words(&id, Voice::Workers, "care", proposed);
            }
        }
        let adopted = amendment_id(&format!("d-{}", 1 + chosen % proposals.len()));
        let before = scene.clone();
        let Ok(shown) = preview(&scene.plan, &scene.dialogue, &adopted) else {
            return Ok(());
        };
        let warned = unheard(&scene.plan, &scene.dialogue, &scene.dialogue.amendments[&adopted]);
        prop_assert_eq!(warned, shown.unheard(&scene.dialogue));
        Edit::apply_all(&shown.edits, &mut scene.plan).unwrap();
        scene.happens(adopted.as_str(), Voice::Secretariat, EventKind::Adopted);
        for (id, amendment) in &scene.dialogue.amendments {
            let stood = basis(&before.plan, &before.dialogue, amendment) == Basis::Stands;
            let lists = [&shown.falls, &shown.carried, &shown.merged, &shown.joint];
            let falls = lists.iter().filter(|list| list.contains(id)).count();
            prop_assert!(falls <= 1 && (id != &adopted || falls == 0));
            let chosen = &scene.dialogue.amendments[&adopted];
            if stood && !scene.dialogue.is_part_of(chosen, id) {
                prop_assert_eq!(falls, 1, "{}", id);
                let stands = basis(&scene.plan, &scene.dialogue, amendment) == Basis::Stands;
                let decided = shown.falls.contains(id) || shown.joint.contains(id);
                prop_assert!(stands || decided, "{}", id);
            }
        }
        let (plan, later) = shown.after(&before.plan, &before.dialogue).unwrap();
        prop_assert_eq!(&plan, &scene.plan);
        for (id, amendment) in &before.dialogue.amendments {
            let decided = shown.falls.contains(id) || shown.joint.contains(id) || *id == adopted;
            let pending = amendment.is_pending() && !decided;
            prop_assert_eq!(later.amendments[id].is_pending(), pending, "{}", id);
        }
        if let [change] = shown.texts.as_slice() && !shown.edits.is_empty() {
            prop_assert_eq!(change.after.as_deref().unwrap_or_default(), scene.text("care"));
        }
    }
}
