//! One amendment that both sides decided on.

use super::CaseKind;
use super::merging_tests::{does, kinds, set, start, words};
use super::world::met;
use crate::dialogue::{AmendmentId, Deed, EventKind};
use crate::plan::{Field, Moment};

#[test]
fn what_came_into_the_text_stands_as_adopted() {
    let base = start().after(|plan, dialogue| {
        let deed = words("fees", "one", plan);
        does(plan, dialogue, &deed, 1);
    });
    let one: AmendmentId = "one".parse().unwrap();
    let decides = |what: &dyn Fn(AmendmentId) -> Deed| {
        base.after(|plan, dialogue| does(plan, dialogue, &what(one.clone()), 5))
    };
    let adopts = |amendment| Deed::Adopt {
        amendment,
        shown: None,
    };
    let adopted = decides(&adopts);
    let refused = decides(&Deed::NotAdopt);
    // Whoever merges: the words are in the text, and the record says why.
    let (world, merging) = met(&base, &refused, &adopted);
    assert_eq!(kinds(&merging), [(CaseKind::Adopted, None)]);
    assert_eq!(world.plan, adopted.plan);
    assert_eq!(world.dialogue.amendments, adopted.dialogue.amendments);
    let (world, _) = met(&base, &adopted, &refused);
    assert_eq!(world.plan, adopted.plan);
    assert_eq!(world.dialogue.amendments, adopted.dialogue.amendments);
    // Where other words stand here, it stays refused.
    let other = refused.after(|plan, _| {
        set(plan, "fees", Field::Text, "The rate is fixed by nobody.");
    });
    let (world, merging) = met(&base, &other, &adopted);
    assert!(kinds(&merging).contains(&(CaseKind::Dialogue, None)));
    assert!(!world.dialogue.amendments[&one].is_adopted());
}

#[test]
fn two_decisions_on_one_amendment_are_told() {
    let base = start().after(|plan, dialogue| {
        let deed = words("fees", "one", plan);
        does(plan, dialogue, &deed, 1);
    });
    let one: AmendmentId = "one".parse().unwrap();
    let decided = |what, time| {
        base.after(|_, dialogue| {
            let mut event = dialogue.amendments[&one].events[0].clone();
            event.what = what;
            event.time = Moment::new(time, 0);
            let found = dialogue.amendments.get_mut(&one).unwrap();
            found.events.push(event);
        })
    };
    let ours = decided(EventKind::NotAdopted, 5);
    let (world, merging) = met(&base, &ours, &decided(EventKind::Withdrawn, 6));
    assert_eq!(kinds(&merging), [(CaseKind::Dialogue, None)]);
    assert_eq!(world.dialogue.amendments, ours.dialogue.amendments);
    // What can follow each other does.
    let (world, merging) = met(
        &base,
        &decided(EventKind::Withdrawn, 6),
        &decided(EventKind::Seconded, 5),
    );
    assert!(merging.cases.is_empty());
    assert_eq!(world.dialogue.amendments[&one].events.len(), 3);
}
