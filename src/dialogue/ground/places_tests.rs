//! Clauses that come, go and change places: one place in every order, or told beforehand.

use crate::dialogue::rooms::orders;
use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::dialogue::{Basis, By, Deed, Proposal, basis, instead, preview};
use crate::plan::{Clause, ClauseId, Kind, Moment, Plan, Speaker, Voice, place_new, stands_at};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Two objectives with clauses, and one without.
fn scene() -> Scene {
    let mut scene = Scene::of(&[("a", "Alpha."), ("b", "Beta."), ("c", "Gamma.")]);
    for (id, over) in [
        ("a1", "a"),
        ("a2", "a"),
        ("a3", "a"),
        ("b1", "b"),
        ("b2", "b"),
    ] {
        scene.clause(id, Some(over), &format!("Says {id}."));
    }
    scene
}

fn new(scene: &mut Scene, id: &str, parent: Option<&str>, after: Option<&str>) {
    called(scene, id, &id.replace("d-", "n"), (parent, after));
}

/// A new clause that has another id than it is called, so that several may say the same.
fn called(scene: &mut Scene, id: &str, name: &str, to: (Option<&str>, Option<&str>)) {
    let (parent, after) = to;
    let (parent, after) = (parent.map(clause_id), after.map(clause_id));
    let gap = place_new(&scene.plan, parent.as_ref(), after.as_ref());
    let own = id.replace("d-", "n");
    let clause = Clause {
        order: gap.order,
        title: format!("New {name}"),
        text: format!("It says {name}."),
        parent,
        ..Clause::new(clause_id(&own), Kind::Action)
    };
    let proposal = Proposal::Add {
        clause: Box::new(clause),
        under: None,
        after,
    };
    scene.table(id, Voice::Workers, proposal);
}

fn send(scene: &mut Scene, id: &str, clause: &str, parent: Option<&str>, after: Option<&str>) {
    let proposal = Proposal::Move {
        clause: clause_id(clause),
        parent: parent.map(clause_id),
        under: None,
        after: after.map(clause_id),
    };
    scene.table(id, Voice::Employers, proposal);
}

/// Adopts one as the room would, if it can be, and sees to it that what was shown is what happened.
fn adopt(scene: &mut Scene, id: &str) {
    let id = amendment_id(id);
    if !scene.dialogue.amendments[&id].is_pending() {
        return;
    }
    let Ok(shown) = preview(&scene.plan, &scene.dialogue, &id) else {
        return;
    };
    let promised = shown.after(&scene.plan, &scene.dialogue).unwrap();
    let deed = Deed::Adopt {
        amendment: id,
        shown: Some(shown.digest),
    };
    let by = By {
        sponsor: Speaker::of(Voice::Secretariat),
        time: Moment::new(scene.tick(), 0),
        ..By::nobody()
    };
    let done = deed.carry_out(&mut scene.plan, &mut scene.dialogue, &by);
    done.unwrap();
    assert_eq!(promised.0, scene.plan);
}

/// The ids of all clauses in their order, each with those under it.
fn outline(plan: &Plan) -> String {
    fn under(plan: &Plan, parent: Option<&ClauseId>) -> String {
        let all = plan.children(parent).into_iter();
        let all = all.map(|one| match under(plan, Some(&one.id)) {
            below if below.is_empty() => one.id.to_string(),
            below => format!("{}({below})", one.id),
        });
        all.collect::<Vec<_>>().join(" ")
    }
    under(plan, None)
}

fn played(scene: &Scene, order: &[&str]) -> String {
    let mut scene = scene.clone();
    order.iter().for_each(|id| adopt(&mut scene, id));
    outline(&scene.plan)
}

fn told(scene: &Scene, one: &str) -> Vec<String> {
    let one = &scene.dialogue.amendments[&amendment_id(one)];
    let others = instead(&scene.plan, &scene.dialogue, one).into_iter();
    others.map(|one| one.id.to_string()).collect()
}

/// What comes of all that were tabled, in every order.
fn ends(scene: &Scene) -> BTreeSet<String> {
    let ids: Vec<&str> = scene
        .dialogue
        .amendments
        .keys()
        .map(|id| id.as_str())
        .collect();
    let orders = orders(ids.len()).into_iter();
    let orders = orders.map(|order| order.iter().map(|at| ids[*at]).collect::<Vec<_>>());
    orders.map(|order| played(scene, &order)).collect()
}

/// The one end of them all.
fn end(scene: &Scene) -> String {
    let ends = ends(scene);
    assert_eq!(ends.len(), 1, "{ends:?}");
    ends.into_iter().next().unwrap()
}

#[test]
fn what_is_put_behind_a_clause_goes_where_that_goes_among_its_siblings() {
    let mut scene = scene();
    new(&mut scene, "d-1", Some("a"), Some("a1"));
    send(&mut scene, "d-2", "a1", Some("a"), Some("a3"));
    new(&mut scene, "d-3", Some("a"), Some("a1"));
    assert_eq!(end(&scene), "a(a2 a3 a1 n1 n3) b(b1 b2) c");
    assert_eq!(told(&scene, "d-1"), [""; 0]);
    // Under another parent it was not to stand.
    let mut scene = self::scene();
    new(&mut scene, "d-1", Some("a"), Some("a2"));
    send(&mut scene, "d-2", "a2", Some("c"), None);
    new(&mut scene, "d-3", Some("a"), Some("a1"));
    new(&mut scene, "d-4", Some("a"), Some("a1"));
    assert_eq!(end(&scene), "a(a1 n3 n4 n1 a3) b(b1 b2) c(a2)");
}

#[test]
fn what_moves_and_what_is_new_stand_in_the_order_of_their_numbers() {
    let mut scene = scene();
    send(&mut scene, "d-1", "b2", Some("a"), Some("a1"));
    new(&mut scene, "d-2", Some("a"), Some("a1"));
    send(&mut scene, "d-3", "b1", Some("a"), Some("a1"));
    assert_eq!(end(&scene), "a(a1 b2 n2 b1 a2 a3) b c");
    // Who drafts a place knows what stands there by then.
    let mut scene = self::scene();
    new(&mut scene, "d-1", Some("a"), Some("a1"));
    adopt(&mut scene, "d-1");
    scene.tick();
    new(&mut scene, "d-2", Some("a"), Some("a1"));
    adopt(&mut scene, "d-2");
    assert_eq!(outline(&scene.plan), "a(a1 n2 n1 a2 a3) b(b1 b2) c");
    // What stands behind it by now does not go along with what is moved by itself.
    scene.tick();
    send(&mut scene, "d-3", "a1", Some("a"), Some("a3"));
    adopt(&mut scene, "d-3");
    assert_eq!(outline(&scene.plan), "a(n2 n1 a2 a3 a1) b(b1 b2) c");
}

#[test]
fn what_several_propose_stands_where_the_first_of_them_puts_it() {
    let mut scene = scene();
    let to = (Some("a"), Some("a1"));
    called(&mut scene, "d-1", "same", to);
    new(&mut scene, "d-2", to.0, to.1);
    called(&mut scene, "d-3", "same", to);
    assert_eq!(end(&scene), "a(a1 n1 n2 a2 a3) b(b1 b2) c");
}

#[test]
fn two_that_send_a_clause_to_different_places_are_alternatives() {
    let mut scene = scene();
    send(&mut scene, "d-1", "a1", Some("a"), Some("a3"));
    send(&mut scene, "d-2", "a1", Some("b"), None);
    send(&mut scene, "d-3", "a1", Some("b"), None);
    assert_eq!(told(&scene, "d-1"), ["d-2", "d-3"]);
    assert_eq!(told(&scene, "d-2"), ["d-1"]);
    adopt(&mut scene, "d-1");
    let other = &scene.dialogue.amendments[&amendment_id("d-2")];
    assert!(!other.is_pending());
    assert_eq!(basis(&scene.plan, &scene.dialogue, other), Basis::Gone);
    // Later it can be sent on.
    scene.tick();
    send(&mut scene, "d-4", "a1", Some("c"), None);
    adopt(&mut scene, "d-4");
    assert_eq!(outline(&scene.plan), "a(a2 a3) b(b1 b2) c(a1)");
}

#[test]
fn what_would_stand_behind_or_under_what_goes_is_an_alternative_to_that() {
    let mut scene = scene();
    send(&mut scene, "d-1", "a1", Some("b"), Some("b2"));
    scene.remove("d-2", Voice::Workers, "b2");
    new(&mut scene, "d-3", Some("c"), None);
    scene.remove("d-4", Voice::Workers, "c");
    for (one, two) in [("d-1", "d-2"), ("d-3", "d-4")] {
        assert_eq!(told(&scene, one), [two]);
        assert_eq!(told(&scene, two), [one]);
    }
    // Three of which each would stand under the next one.
    let mut scene = self::scene();
    for (id, clause, over) in [("d-1", "a", "b"), ("d-2", "b", "c"), ("d-3", "c", "a")] {
        send(&mut scene, id, clause, Some(over), None);
    }
    assert_eq!(told(&scene, "d-1"), ["d-2", "d-3"]);
    // Neither can stand behind the other, nor under it.
    for (clause, over) in [("a3", "a"), ("b", "b")] {
        let mut scene = self::scene();
        let (other, parent) = if over == "b" {
            ("a", None)
        } else {
            ("a1", Some("a"))
        };
        send(
            &mut scene,
            "d-1",
            other,
            parent.or(Some("b")),
            parent.map(|_| clause),
        );
        send(&mut scene, "d-2", clause, Some("a"), parent.map(|_| other));
        assert_eq!(told(&scene, "d-1"), ["d-2"]);
        adopt(&mut scene, "d-1");
        assert!(!scene.dialogue.amendments[&amendment_id("d-2")].is_pending());
    }
}

#[derive(Clone, Debug)]
enum Step {
    Add(usize, usize),
    /// What others propose as well.
    Same(usize, usize),
    Move(usize, usize, usize),
    Remove(usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0usize..4, 0usize..4).prop_map(|(parent, after)| Step::Add(parent, after)),
        1 => (0usize..2, 0usize..2).prop_map(|(parent, after)| Step::Same(parent, after)),
        4 => (0usize..8, 0usize..4, 0usize..4)
            .prop_map(|(clause, parent, after)| Step::Move(clause, parent, after)),
        1 => (0usize..8).prop_map(Step::Remove),
    ]
}

/// Tables a step, unless it says nothing.
fn tabled(scene: &mut Scene, id: &str, step: &Step) -> bool {
    const ALL: [&str; 8] = ["a", "b", "c", "a1", "a2", "a3", "b1", "b2"];
    let parent = |at: usize| [None, Some("a"), Some("b"), Some("c")][at];
    let after = |scene: &Scene, parent: Option<&str>, at: usize, own: &str| {
        let parent = parent.map(clause_id);
        let all = scene.plan.children(parent.as_ref()).into_iter();
        let all: Vec<String> = all
            .map(|one| one.id.to_string())
            .filter(|one| one != own)
            .collect();
        let at = at % (all.len() + 1);
        at.checked_sub(1).map(|at| all[at].clone())
    };
    match *step {
        Step::Add(over, at) => {
            let over = parent(over);
            let after = after(scene, over, at, "");
            new(scene, id, over, after.as_deref());
        }
        Step::Same(over, at) => {
            let over = parent(over);
            let after = after(scene, over, at, "");
            called(scene, id, "same", (over, after.as_deref()));
        }
        Step::Move(clause, over, at) => {
            let (clause, over) = (ALL[clause], parent(over));
            let after = after(scene, over, at, clause);
            let to = (over.map(clause_id), after.as_deref().map(clause_id));
            let there = stands_at(
                &scene.plan,
                &clause_id(clause),
                to.0.as_ref(),
                to.1.as_ref(),
            );
            let within =
                to.0.is_some_and(|over| scene.plan.is_within(&over, &clause_id(clause)));
            if there || within {
                return false;
            }
            send(scene, id, clause, over, after.as_deref());
        }
        Step::Remove(clause) => {
            if !scene
                .plan
                .children(Some(&clause_id(ALL[clause])))
                .is_empty()
            {
                return false;
            }
            scene.remove(id, Voice::Government, ALL[clause]);
        }
    }
    true
}

proptest! {
    #![proptest_config(ProptestConfig {
        // Each room is played in up to twenty-four orders.
        cases: ProptestConfig::default().cases / 2,
        ..ProptestConfig::default()
    })]

    #[test]
    fn an_outline_reads_the_same_in_every_order(steps in vec(step(), 2..5)) {
        let mut scene = scene();
        let mut ids: Vec<String> = Vec::new();
        for step in &steps {
            let id = format!("d-{}", ids.len() + 1);
            if tabled(&mut scene, &id, step) {
                ids.push(id);
            }
        }
        let mut any = false;
        for (at, one) in ids.iter().enumerate() {
            for two in &ids[at + 1..] {
                let told = told(&scene, one).contains(two);
                prop_assert_eq!(told, self::told(&scene, two).contains(one));
                let here = played(&scene, &[one, two]);
                let there = played(&scene, &[two, one]);
                prop_assert!(told || here == there, "{} {}: {} | {}", one, two, here, there);
                any |= told;
            }
        }
        let ends = ends(&scene);
        prop_assert!(any || ends.len() <= 1, "{:?}", ends);
    }
}
