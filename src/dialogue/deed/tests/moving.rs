//! Clauses that move under clauses which are only proposed: after those, and never without them.

use super::new_clauses::{add, adopt, new, proposed, stands};
use super::{done, found, refused, table};
use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::dialogue::{
    AmendmentState, Basis, Deed, DeedError, Proposal, joint, order_of_putting, preview,
};
use crate::plan::{EditError, Voice};

fn under(clause: &str, over: &str) -> Proposal {
    Proposal::Move {
        clause: clause_id(clause),
        // Its parent is the clause that the amendment would make, whatever was said.
        parent: Some(clause_id("nowhere")),
        under: Some(amendment_id(over)),
        after: None,
    }
}

/// The employers would put a clause under the one that the workers would add.
fn scene() -> Scene {
    let mut scene = proposed();
    done(
        &mut scene,
        &table("d-2", under("clinic", "d-1")),
        Voice::Employers,
    );
    scene
}

fn parent(scene: &Scene, clause: &str) -> Option<String> {
    let parent = &scene.plan.clauses[&clause_id(clause)].parent;
    parent.as_ref().map(ToString::to_string)
}

#[test]
fn a_clause_moves_under_one_that_is_proposed_after_that() {
    let mut scene = scene();
    assert_eq!(stands(&scene, "d-2"), Basis::Stands);
    let early = preview(&scene.plan, &scene.dialogue, &amendment_id("d-2")).unwrap_err();
    let first = DeedError::First {
        amendment: "D.2".to_owned(),
        over: "D.1".to_owned(),
    };
    assert_eq!(early, first);
    let all = scene.dialogue.amendments.values().rev();
    let order = order_of_putting(&scene.dialogue, all).into_iter();
    let order: Vec<&str> = order.map(|one| one.id.as_str()).collect();
    assert_eq!(order, ["d-1", "d-2"]);
    // Who proposes the same is decided on with it, and the list of what is new below it has no place for what moves.
    done(
        &mut scene,
        &table("d-3", under("clinic", "d-1")),
        Voice::Government,
    );
    let same = joint(&scene.plan, &scene.dialogue, found(&scene, "d-2"));
    assert_eq!(same.len(), 1);
    assert!(scene.dialogue.nested(&amendment_id("d-1")).is_empty());
    let follows = preview(&scene.plan, &scene.dialogue, &amendment_id("d-1")).unwrap();
    assert_eq!(follows.falls, []);
    adopt(&mut scene, "d-1");
    adopt(&mut scene, "d-2");
    assert_eq!(parent(&scene, "clinic").as_deref(), Some("clinics"));
    assert_eq!(found(&scene, "d-3").state(), AmendmentState::Adopted);
    assert_eq!(stands(&scene, "d-2"), Basis::Met);
}

#[test]
fn what_moves_follows_its_parent_to_whatever_id_that_gets() {
    let mut scene = scene();
    scene.clause("clinics", None, "Another clause.");
    adopt(&mut scene, "d-1");
    let Proposal::Add { clause, .. } = &found(&scene, "d-1").proposal else {
        panic!("no new clause");
    };
    let own = clause.id.clone();
    assert_ne!(own.as_str(), "clinics");
    adopt(&mut scene, "d-2");
    assert_eq!(parent(&scene, "clinic"), Some(own.to_string()));
}

#[test]
fn what_would_move_under_a_clause_falls_with_it_and_stays_where_it_is() {
    for deed in [Deed::NotAdopt, Deed::Refer] {
        let mut scene = scene();
        assert_eq!(scene.dialogue.resting(&amendment_id("d-1")).len(), 1);
        done(&mut scene, &deed(amendment_id("d-1")), Voice::Secretariat);
        // While that is referred it waits.
        let waits = found(&scene, "d-1").state() == AmendmentState::Referred;
        let expected = if waits {
            AmendmentState::Tabled
        } else {
            AmendmentState::Fallen
        };
        assert_eq!(found(&scene, "d-2").state(), expected);
        assert_eq!(parent(&scene, "clinic").as_deref(), Some("care"));
        let gone = stands(&scene, "d-2") == Basis::Gone;
        assert_eq!(gone, !waits);
    }
}

#[test]
fn nothing_moves_under_what_is_no_proposed_clause_or_stands_within_itself() {
    let mut scene = proposed();
    let error = refused(
        &mut scene,
        &table("d-2", under("clinic", "d-9")),
        Voice::Workers,
    );
    let expected = EditError::NoParent(clause_id("nowhere"));
    assert_eq!(error, DeedError::Edit(expected));
    // The new clause would stand under the very one that is to stand under it.
    let mut within = new("beds", "Beds");
    within.parent = Some(clause_id("clinic"));
    let within = Proposal::Add {
        clause: Box::new(within),
        under: None,
        after: None,
    };
    done(&mut scene, &table("d-2", within), Voice::Workers);
    let error = refused(
        &mut scene,
        &table("d-3", under("care", "d-2")),
        Voice::Workers,
    );
    let expected = EditError::WithinItself(clause_id("care"));
    assert_eq!(error, DeedError::Edit(expected));
    // Nothing keeps another clause from going there, however deep.
    add(
        &mut scene,
        "d-3",
        Voice::Employers,
        new("staff", "Staff"),
        Some("d-2"),
    );
    done(
        &mut scene,
        &table("d-4", under("pay", "d-3")),
        Voice::Employers,
    );
    assert_eq!(stands(&scene, "d-4"), Basis::Stands);
}
