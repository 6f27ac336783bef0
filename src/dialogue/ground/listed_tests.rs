//! Lists and rows, element by element and cell by cell.

use super::anchor::Anchored;
use super::listed::{Draft, Landing, anchored};
use super::queue::Queue;
use super::turn::Turn;
use crate::dialogue::rooms::{alternatives, orders, played, value};
use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::plan::{Field, Voice};
use proptest::prelude::*;
use proptest::sample::subsequence;

fn partners(original: &str, proposed: &str, current: &str) -> Anchored {
    alone(&Field::Partners, original, proposed, current)
}

fn indicators(original: &str, proposed: &str, current: &str) -> Anchored {
    alone(&Field::Indicator, original, proposed, current)
}

fn alone(field: &Field, original: &str, proposed: &str, current: &str) -> Anchored {
    let nobody = (None, i64::MAX);
    let queue = Queue::default();
    anchored(field, (original, proposed), current, nobody, &queue).unwrap()
}

fn merged(text: &str) -> Anchored {
    Anchored::Merged(text.to_owned())
}

#[test]
fn elements_come_and_go_one_by_one() {
    assert_eq!(partners("a, b", "a, b, x", "a, b, y"), merged("a, b, y, x"));
    assert_eq!(partners("a, b", "b", "a, b, y"), merged("b, y"));
    assert_eq!(partners("a, b", "b, x", "b"), merged("b, x"));
    assert_eq!(partners("a, b", "b", "b, y"), Anchored::Already);
    assert_eq!(partners("a, b", "a, b, y", "b,y"), Anchored::Already);
    assert_eq!(partners("a, b", "b, a", "a, x, b, y"), merged("b, y, a, x"));
    assert_eq!(partners("a, b, c", "b, a, c", "c, a, b"), Anchored::Gone);
    assert_eq!(partners("a, b", "a, x, b", "b, a, c"), merged("b, a, c, x"));
    assert_eq!(partners("", "x", "y"), merged("y, x"));
}

#[test]
fn columns_are_changed_one_by_one() {
    let row = "Coverage; unit: %; target: 30";
    let (target, unit) = (
        "Coverage; unit: %; target: 40",
        "Coverage; unit: persons; target: 30",
    );
    let both = "Coverage; unit: persons; target: 40";
    assert_eq!(indicators(row, target, unit), merged(both));
    assert_eq!(indicators(row, unit, target), merged(both));
    assert_eq!(
        indicators(row, target, "Coverage; unit: %; target: 50"),
        Anchored::Gone
    );
    assert_eq!(indicators(row, target, ""), Anchored::Gone);
    // To strike a row and to change it exclude each other.
    assert_eq!(indicators(row, "", target), Anchored::Gone);
    let new = format!("{row}\nCost; target: 5");
    assert_eq!(
        indicators(row, &new, target),
        merged(&format!("{target}\nCost; target: 5"))
    );
    // Two rows of one name that say different things.
    assert_eq!(
        indicators(row, &new, &format!("{row}\nCost; target: 6")),
        Anchored::Gone
    );
    let renamed = "Reach; unit: %; target: 30";
    assert_eq!(
        indicators(row, renamed, target),
        merged("Reach; unit: %; target: 40")
    );
}

proptest! {
    /// Whoever is adopted first, the same list comes of two amendments that both stand.
    #[test]
    fn the_order_of_adoption_does_not_matter(
        original in subsequence(vec!["a", "b", "c", "d"], 0..4),
        one in subsequence(vec!["a", "b", "c", "d", "x", "y"], 1..5),
        two in subsequence(vec!["a", "b", "c", "d", "x", "z"], 1..5),
    ) {
        let text = |list: &[&str]| list.join(", ");
        let (original, one, two) = (text(&original), text(&one), text(&two));
        let mut scene = Scene::of(&[("care", "")]);
        for (id, proposed) in [("d-1", &one), ("d-2", &two)] {
            scene.value(id, Voice::Workers, ("care", Field::Partners), &original, proposed);
        }
        let draft = |(id, proposed): (&str, &str)| {
            let one = &scene.dialogue.amendments[&amendment_id(id)];
            let drafted = (Some(Turn::of(one)), 0);
            Draft::of(&Field::Partners, (&original, proposed), drafted).unwrap()
        };
        let after = |first: (&str, &str), second: (&str, &str)| {
            let mut queue = Queue::among(&[(draft(first), 1), (draft(second), 1)]);
            let mut now = Field::Partners.elements(&original).unwrap();
            for one in [first, second] {
                match draft(one).on(&now, &queue) {
                    Landing::Stands(all) => now = all,
                    Landing::Already => {}
                    Landing::Gone => return None,
                }
                queue.adopted(&draft(one), 1);
            }
            Some(Field::Partners.spelled(&now).unwrap())
        };
        let (first, second) = (("d-1", one.as_str()), ("d-2", two.as_str()));
        let (here, there) = (after(first, second), after(second, first));
        prop_assert_eq!(here, there);
    }
}

/// The partners of a clause once these were adopted one after the other.
fn adopted(scene: &Scene, order: &[usize]) -> String {
    value(&played(scene, order), &Field::Partners)
}

fn room(base: &str, proposals: &[&str]) -> Scene {
    let mut scene = Scene::of(&[("care", "")]);
    let clause = scene.plan.clauses.get_mut(&clause_id("care")).unwrap();
    clause.set(&Field::Partners, Some(base)).unwrap();
    for (at, proposed) in proposals.iter().enumerate() {
        let id = format!("d-{}", at + 1);
        let about = ("care", Field::Partners);
        scene.value(&id, Voice::PARTIES[at % 4], about, base, proposed);
    }
    scene
}

#[test]
fn what_a_sub_amendment_puts_in_has_its_place_before_it_is_adopted() {
    let mut scene = room("m, u", &["m, u, x", "m, u, y", "m, u, z"]);
    // It puts in what the third puts in as well.
    scene.sub("d-4", Voice::Employers, "d-1", "m, z, u, x");
    for order in [[3, 0, 1, 2], [2, 3, 0, 1], [1, 2, 3, 0], [2, 1, 3, 0]] {
        assert_eq!(adopted(&scene, &order), "m, z, u, x, y", "{order:?}");
    }
}

#[test]
fn what_only_a_sub_amendment_would_put_in_stands_behind_what_is_proposed() {
    let mut scene = room("m, u", &["m, u, x", "m, u, y", "m, u, z"]);
    // Whatever becomes of these, the order of the others does not depend on it.
    scene.sub("d-4", Voice::Employers, "d-1", "m, u, y, x");
    scene.sub("d-5", Voice::Employers, "d-1", "m, u, z, x");
    for order in orders(3) {
        assert_eq!(adopted(&scene, &order), "m, u, x, y, z", "{order:?}");
    }
}

#[test]
fn what_is_struck_keeps_its_place_where_others_change_theirs() {
    let all = ["c, u, m", "m, c", "m, u, x, c"];
    let scene = room("m, u, c", &all);
    for order in orders(3) {
        assert_eq!(adopted(&scene, &order), "c, x, m", "{order:?}");
    }
    // To send one elsewhere and to strike it exclude each other, also where it takes two to strike all that is sent.
    let scene = room("m, u, c", &["m, c, u", "m, c"]);
    assert_eq!(alternatives(&scene, &Field::Partners).len(), 1);
    let scene = room("m, u, c", &["u, c, m", "m, u", "m, c"]);
    let told = alternatives(&scene, &Field::Partners);
    assert!(told.iter().any(|set| set.contains(&amendment_id("d-1"))));
}
