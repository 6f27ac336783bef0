//! A clause that one side tabled under one that is proposed, while the other side decided on that.

use super::world::{World, met};
use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::dialogue::{AmendmentState, Basis, By, Deed, Dialogue, Proposal, basis, check, preview};
use crate::plan::{Clause, Kind, Moment, Plan, Speaker, Voice};

fn new(id: &str, under: Option<&str>) -> Proposal {
    Proposal::Add {
        clause: Box::new(Clause {
            title: format!("On {id}"),
            text: "A clinic opens.".to_owned(),
            parent: under.map(|_| clause_id("clinics")),
            ..Clause::new(clause_id(id), Kind::Action)
        }),
        under: under.map(amendment_id),
        after: None,
    }
}

fn by(voice: Voice, seconds: i64) -> By {
    By {
        sponsor: Speaker::of(voice),
        recorder: "Recorder <r@example.org>".to_owned(),
        time: Moment::new(seconds, 0),
        session: None,
        reason: None,
        revision: None,
        figures: Default::default(),
    }
}

fn does(plan: &mut Plan, dialogue: &mut Dialogue, deed: &Deed, voice: Voice) {
    let by = by(voice, 1_064_000_000);
    deed.carry_out(plan, dialogue, &by).unwrap();
}

fn adopt(plan: &mut Plan, dialogue: &mut Dialogue, id: &str) {
    let follows = preview(plan, dialogue, &amendment_id(id)).unwrap();
    let deed = Deed::Adopt {
        amendment: amendment_id(id),
        shown: Some(follows.digest),
    };
    does(plan, dialogue, &deed, Voice::Secretariat);
}

/// What comes of one side that tabled a clause under the proposed one and another that did this to that.
fn together(base: &World, other: impl FnOnce(&mut Plan, &mut Dialogue)) -> World {
    let tables = base.after(|plan, dialogue| {
        let deed = Deed::Table {
            id: amendment_id("staff"),
            proposal: Box::new(new("staff", Some("d-1"))),
            reason: None,
        };
        does(plan, dialogue, &deed, Voice::Employers);
    });
    let decides = base.after(other);
    let (here, _) = met(base, &tables, &decides);
    let (there, _) = met(base, &decides, &tables);
    assert_eq!(here.plan, there.plan);
    assert_eq!(here.dialogue, there.dialogue);
    here
}

fn base() -> World {
    let mut scene = Scene::of(&[("care", "The State acts.")]);
    scene.table("d-1", Voice::Workers, new("clinics", None));
    World::of(&scene.plan, &scene.dialogue)
}

#[test]
fn adopted_there_it_is_the_parent_here() {
    let mut both = together(&base(), |plan, dialogue| adopt(plan, dialogue, "d-1"));
    adopt(&mut both.plan, &mut both.dialogue, "staff");
    let parent = both.plan.clauses["staff"].parent.clone();
    assert_eq!(parent, Some(clause_id("clinics")));
}

#[test]
fn not_adopted_there_what_would_stand_under_it_is_kept_and_told_and_can_fall() {
    let both = together(&base(), |plan, dialogue| {
        let deed = Deed::NotAdopt(amendment_id("d-1"));
        does(plan, dialogue, &deed, Voice::Secretariat);
    });
    let World {
        mut plan,
        mut dialogue,
        ..
    } = both;
    let id = amendment_id("staff");
    let staff = &dialogue.amendments[&id];
    assert!(staff.is_pending());
    assert_eq!(basis(&plan, &dialogue, staff), Basis::Gone);
    let told = check(&plan, &dialogue);
    let here = told.iter().filter(|it| it.path.ends_with("staff.toml"));
    let codes: Vec<&str> = here.map(|it| it.code).collect();
    assert_eq!(codes, ["words-gone"]);
    does(
        &mut plan,
        &mut dialogue,
        &Deed::Fall(id.clone()),
        Voice::Secretariat,
    );
    assert_eq!(dialogue.amendments[&id].state(), AmendmentState::Fallen);
}
