//! Amendments that are drawn as one although there are several ways to go through one of them, or one of them was
//! amended before.

use super::overlay_tests::{all, scene, shown};
use crate::dialogue::rooms::adopt;
use crate::dialogue::scene::Scene;
use crate::plan::Voice;

/// Two amendments that put something in at one place, and a sub-amendment of the first one for each of these wordings.
fn amended(subs: &[&str]) -> Scene {
    let mut scene = scene(&[
        ("meet.", "meet. Costs are shared."),
        ("meet.", "meet. A fund is set up."),
    ]);
    for (at, to) in subs.iter().enumerate() {
        let proposed =
            "The State should cover all workers.\n\nThe partners meet. Costs are shared.";
        let proposed = proposed.replace("Costs are shared.", to);
        scene.sub(&format!("d-{}", at + 3), Voice::Workers, "d-1", &proposed);
    }
    scene
}

#[test]
fn rival_sub_amendments_stand_against_each_other_alone() {
    let scene = amended(&["Costs are fairly shared.", "Costs are wholly shared."]);
    assert_eq!(
        shown(&all(&scene)),
        "The State should cover all workers.\n\nThe partners meet.\
         </d-1 d-3 d-2: {+1| Costs are }{+3|fairly }{+1|shared.}{+2| A fund is set up.}\
         /d-1 d-4 d-2: {+1| Costs are }{+4|wholly }{+1|shared.}{+2| A fund is set up.}>"
    );
}

#[test]
fn what_was_amended_is_drawn_with_others() {
    let mut scene = amended(&["Costs are fairly shared."]);
    adopt(&mut scene, "d-3");
    let amended = "The State should cover all workers.\n\nThe partners meet.\
                   {+1| Costs are }{+3|fairly }{+1|shared.}{+2| A fund is set up.}";
    assert_eq!(shown(&all(&scene)), amended);
    // So it is with what is still to be decided about it.
    let proposed =
        "The State should cover all workers.\n\nThe partners meet. Costs are fairly shared by all.";
    scene.sub("d-4", Voice::Employers, "d-1", proposed);
    let with = amended.replace("{+1|shared.}", "{+1|shared}{+4| by all}{+1|.}");
    assert_eq!(shown(&all(&scene)), with);
}
