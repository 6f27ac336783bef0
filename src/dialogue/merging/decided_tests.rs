//! One amendment that both sides decided on.

use super::CaseKind;
use super::merging_tests::{does, kinds, set, start, words};
use super::world::met;
use crate::dialogue::{AmendmentId, Deed, Digest, EventKind, Proposal};
use crate::plan::{Field, Moment, Voice};

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

/// What amends it was adopted on the other side before it was: the text has come to it without, so it is tabled.
#[test]
fn what_one_side_amended_and_the_other_adopted_as_it_was_is_tabled() {
    let one: AmendmentId = "one".parse().unwrap();
    let base = start().after(|plan, dialogue| {
        let deed = words("fees", "one", plan);
        does(plan, dialogue, &deed, 1);
    });
    let adopt = |id: &str| Deed::Adopt {
        amendment: id.parse().unwrap(),
        shown: None,
    };
    let adopted = base.after(|plan, dialogue| does(plan, dialogue, &adopt(one.as_str()), 5));
    let amended = |both: bool| {
        base.after(|plan, dialogue| {
            let found = &dialogue.amendments[&one];
            let proposal = Box::new(Proposal::Sub {
                amendment: one.clone(),
                field: None,
                on: Digest::of_amendment(plan, dialogue, found),
                original: dialogue.wording(found).unwrap(),
                proposed: "one more".to_owned(),
            });
            let (id, reason) = ("sub".parse().unwrap(), None);
            let sub = Deed::Table {
                id,
                proposal,
                reason,
            };
            does(plan, dialogue, &sub, 2);
            does(plan, dialogue, &adopt("sub"), 3);
            if both {
                does(plan, dialogue, &adopt(one.as_str()), 6);
            }
        })
    };
    for [ours, theirs] in [[&adopted, &amended(false)], [&amended(false), &adopted]] {
        let (world, merging) = met(&base, ours, theirs);
        let [case] = merging.cases.as_slice() else {
            panic!("{merging:?}");
        };
        assert_eq!(case.kind, CaseKind::Late);
        let [(Some(Voice::Employers), tabled)] = case.tabled.as_slice() else {
            panic!("{case:?}");
        };
        assert_eq!(world.clause("fees").text, "one");
        let tabled = &world.dialogue.amendments[tabled];
        let wording = world.dialogue.wording(tabled).unwrap();
        assert_eq!(wording, "one more");
    }
    // Where one side adopted both, they are in the text.
    let (world, merging) = met(&base, &base, &amended(true));
    assert!(merging.cases.is_empty());
    assert_eq!(world.clause("fees").text, "one more");
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
