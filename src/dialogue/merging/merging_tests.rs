//! Cases by name: what is clean, what is not, and what becomes of it.

use super::world::{World, met};
use super::{CaseKind, Merging};
use crate::dialogue::{
    AmendmentId, Basis, By, Deed, Dialogue, Position, Proposal, Stance, Subject, basis,
};
use crate::plan::testing::{id, plan};
use crate::plan::{ClauseId, Edit, Field, Moment, Outline, Plan, Speaker, Voice, place};

pub(super) fn start() -> World {
    let mut plan = plan(&[
        ("care", None, 10),
        ("fees", Some("care"), 10),
        ("beds", Some("care"), 20),
        ("income", None, 20),
        ("pay", Some("income"), 10),
    ]);
    plan.manifest.id = "test".to_owned();
    plan.manifest.title = "Plan".to_owned();
    set(
        &mut plan,
        "fees",
        Field::Text,
        "The rate is fixed by decree.",
    );
    World::of(&plan, &Dialogue::default())
}

pub(super) fn set(plan: &mut Plan, clause: &str, field: Field, value: &str) {
    let value = Some(value.to_owned());
    let clause = id(clause);
    Edit::Set {
        clause,
        field,
        value,
    }
    .apply(plan)
    .unwrap();
}

fn remove(plan: &mut Plan, clause: &str) {
    Edit::Remove { clause: id(clause) }.apply(plan).unwrap();
}

fn shift(plan: &mut Plan, clause: &str, parent: Option<&str>, after: Option<&str>) {
    let (parent, after) = (parent.map(id), after.map(id));
    let edits = place(plan, &id(clause), parent.as_ref(), after.as_ref());
    Edit::apply_all(&edits, plan).unwrap();
}

pub(super) fn kinds(merging: &Merging) -> Vec<(CaseKind, Option<&str>)> {
    let cases = merging.cases.iter();
    cases
        .map(|case| (case.kind, case.clause.as_ref().map(ClauseId::as_str)))
        .collect()
}

fn order(world: &World) -> Vec<String> {
    let outline = Outline::of(&world.plan);
    outline
        .rows()
        .iter()
        .map(|row| row.id.to_string())
        .collect()
}

/// The amendment of the only case.
fn only(world: &World, merging: &Merging) -> AmendmentId {
    let [case] = &merging.cases[..] else {
        panic!("{:?}", merging.cases);
    };
    let [(Some(Voice::Workers), id)] = &case.tabled[..] else {
        panic!("{case:?}");
    };
    assert_eq!(
        basis(&world.plan, &world.dialogue, &world.dialogue.amendments[id]),
        Basis::Stands
    );
    id.clone()
}

/// The world once the amendment of the only case was adopted.
fn adopted(world: &World, merging: &Merging) -> World {
    let deed = Deed::Adopt {
        amendment: only(world, merging),
        shown: None,
    };
    let by = By {
        sponsor: Speaker::of(Voice::Secretariat),
        recorder: "Recorder <r@example.org>".to_owned(),
        time: Moment::new(1_064_000_100, 0),
        session: None,
        reason: None,
        revision: None,
        figures: Default::default(),
    };
    world.after(|plan, dialogue| {
        deed.carry_out(plan, dialogue, &by).unwrap();
    })
}

#[test]
fn words_apart_are_both_there() {
    let base = start();
    let ours = base.after(|plan, _| set(plan, "fees", Field::Text, "The rate is set by decree."));
    let theirs = base.after(|plan, _| {
        set(
            plan,
            "fees",
            Field::Text,
            "The rate is fixed by yearly decree.",
        );
        set(plan, "fees", Field::Lead, "ministry");
    });
    let (world, merging) = met(&base, &ours, &theirs);
    assert!(merging.cases.is_empty());
    assert_eq!(
        world.clause("fees").text,
        "The rate is set by yearly decree."
    );
    assert_eq!(world.clause("fees").lead.as_deref(), Some("ministry"));
}

#[test]
fn the_same_words_stay_and_theirs_can_be_adopted() {
    let base = start();
    let ours = base.after(|plan, _| set(plan, "fees", Field::Text, "The rate is fixed by law."));
    let theirs = base.after(|plan, _| {
        set(
            plan,
            "fees",
            Field::Text,
            "The low rate is fixed by accord.",
        )
    });
    let (world, merging) = met(&base, &ours, &theirs);
    assert_eq!(kinds(&merging), [(CaseKind::Words, Some("fees"))]);
    assert_eq!(world.clause("fees").text, "The low rate is fixed by law.");
    let adopted = adopted(&world, &merging);
    assert_eq!(
        adopted.clause("fees").text,
        "The low rate is fixed by accord."
    );
}

#[test]
fn what_was_put_behind_a_clause_that_went_here_is_proposed_behind_the_one_before() {
    let base = start();
    let ours = base.after(|plan, _| {
        remove(plan, "pay");
        shift(plan, "fees", None, Some("care"));
    });
    let theirs = base.after(|plan, _| shift(plan, "fees", Some("income"), Some("pay")));
    let (world, merging) = met(&base, &ours, &theirs);
    assert_eq!(kinds(&merging), [(CaseKind::Place, Some("fees"))]);
    let adopted = adopted(&world, &merging);
    assert_eq!(adopted.clause("fees").parent, Some(id("income")));
}

#[test]
fn what_goes_back_to_open_a_circle_keeps_the_clause_it_stands_under() {
    let base = start();
    let ours = base.after(|plan, _| shift(plan, "income", Some("fees"), None));
    let theirs = base.after(|plan, _| {
        remove(plan, "beds");
        shift(plan, "fees", Some("income"), None);
        remove(plan, "care");
    });
    let (world, merging) = met(&base, &ours, &theirs);
    assert_eq!(world.clause("fees").parent, Some(id("care")));
    assert_eq!(world.clause("income").parent, Some(id("fees")));
    let wanted = [
        (CaseKind::Removal, Some("care")),
        (CaseKind::Place, Some("fees")),
    ];
    assert_eq!(kinds(&merging), wanted);
    assert_eq!(order(&world).len(), world.plan.clauses.len());
}

#[test]
fn what_both_moved_alike_stands_where_either_saw_it() {
    let base = start();
    let theirs = base.after(|plan, _| shift(plan, "fees", None, Some("income")));
    let ours = base.after(|plan, _| {
        shift(plan, "beds", None, Some("income"));
        shift(plan, "fees", None, Some("income"));
    });
    let (one, merging) = met(&base, &ours, &theirs);
    assert!(merging.cases.is_empty());
    let (other, _) = met(&base, &theirs, &ours);
    assert_eq!(order(&one), ["care", "income", "pay", "fees", "beds"]);
    assert_eq!(order(&other), order(&one));
    assert_eq!(one.plan.clauses, other.plan.clauses);
}

#[test]
fn two_dates_collide() {
    let base = start();
    let day = |day: &'static str| base.after(|plan, _| set(plan, "fees", Field::Start, day));
    let (world, merging) = met(&base, &day("2004-01-01"), &day("2005-01-01"));
    assert_eq!(kinds(&merging), [(CaseKind::Value, Some("fees"))]);
    let start = |world: &World| world.clause("fees").get(&Field::Start);
    assert_eq!(start(&world).as_deref(), Some("2004-01-01"));
    assert_eq!(
        start(&adopted(&world, &merging)).as_deref(),
        Some("2005-01-01")
    );
}

#[test]
fn an_edit_stands_against_a_removal_and_the_removal_is_proposed() {
    let base = start();
    let ours = base.after(|plan, _| set(plan, "fees", Field::Text, "The rate is fixed by law."));
    let theirs = base.after(|plan, _| remove(plan, "fees"));
    let (world, merging) = met(&base, &ours, &theirs);
    assert_eq!(kinds(&merging), [(CaseKind::Removal, Some("fees"))]);
    assert!(world.plan.clauses.contains_key("fees"));
    assert!(!adopted(&world, &merging).plan.clauses.contains_key("fees"));
    // The other way round the clause stays gone, and is proposed as they changed it.
    let (world, merging) = met(&base, &theirs, &ours);
    assert_eq!(kinds(&merging), [(CaseKind::Return, Some("fees"))]);
    assert!(!world.plan.clauses.contains_key("fees"));
    let back = adopted(&world, &merging);
    assert_eq!(back.clause("fees").text, "The rate is fixed by law.");
    // A removal of what nobody touched is one.
    let (world, merging) = met(&base, &base, &theirs);
    assert!(merging.cases.is_empty() && !world.plan.clauses.contains_key("fees"));
}

#[test]
fn both_move_and_both_add() {
    let base = start();
    let ours = base.after(|plan, _| {
        shift(plan, "pay", Some("care"), Some("fees"));
        let clause = Box::new(crate::plan::Clause {
            parent: Some(id("care")),
            order: 30,
            title: "Ours".into(),
            ..crate::plan::Clause::new(id("ours"), crate::plan::Kind::Action)
        });
        Edit::Add { clause }.apply(plan).unwrap();
    });
    let theirs = base.after(|plan, _| {
        shift(plan, "income", None, None);
        let clause = Box::new(crate::plan::Clause {
            parent: Some(id("care")),
            order: 30,
            title: "Theirs".into(),
            ..crate::plan::Clause::new(id("theirs"), crate::plan::Kind::Action)
        });
        Edit::Add { clause }.apply(plan).unwrap();
    });
    for (ours, theirs) in [(&ours, &theirs), (&theirs, &ours)] {
        let (world, merging) = met(&base, ours, theirs);
        assert!(merging.cases.is_empty());
        let wanted = ["income", "care", "fees", "pay", "beds", "ours", "theirs"];
        assert_eq!(order(&world), wanted);
    }
}

#[test]
fn two_moves_of_one_clause_collide() {
    let base = start();
    let ours = base.after(|plan, _| shift(plan, "fees", Some("income"), Some("pay")));
    let theirs = base.after(|plan, _| shift(plan, "fees", None, None));
    let (world, merging) = met(&base, &ours, &theirs);
    assert_eq!(kinds(&merging), [(CaseKind::Place, Some("fees"))]);
    assert_eq!(order(&world), ["care", "beds", "income", "pay", "fees"]);
    let wanted = ["fees", "care", "beds", "income", "pay"];
    assert_eq!(order(&adopted(&world, &merging)), wanted);
}

#[test]
fn nothing_is_left_without_what_it_stands_under() {
    let base = start();
    let gone = base.after(|plan, _| {
        remove(plan, "pay");
        remove(plan, "income");
    });
    let under = base.after(|plan, _| {
        shift(plan, "beds", Some("income"), None);
        remove(plan, "pay");
    });
    let (world, merging) = met(&base, &under, &gone);
    assert_eq!(kinds(&merging), [(CaseKind::Removal, Some("income"))]);
    assert_eq!(order(&world), ["care", "fees", "income", "beds"]);
    let (world, merging) = met(&base, &gone, &under);
    let wanted = [
        (CaseKind::Place, Some("beds")),
        (CaseKind::Return, Some("income")),
    ];
    assert_eq!(kinds(&merging), wanted);
    assert_eq!(order(&world), ["care", "fees", "beds"]);
}

#[test]
fn clauses_do_not_end_up_under_each_other() {
    let base = start();
    let ours = base.after(|plan, _| shift(plan, "income", Some("care"), None));
    let theirs = base.after(|plan, _| shift(plan, "care", Some("income"), None));
    let (world, merging) = met(&base, &ours, &theirs);
    assert_eq!(kinds(&merging), [(CaseKind::Place, Some("care"))]);
    assert_eq!(order(&world), ["care", "income", "pay", "fees", "beds"]);
}

pub(super) fn words(clause: &str, proposed: &str, plan: &Plan) -> Deed {
    let found = &plan.clauses[clause];
    let proposal = Proposal::Words {
        clause: id(clause),
        field: Field::Text,
        on: crate::dialogue::Digest::of_clause(plan, found),
        original: found.get(&Field::Text),
        proposed: Some(proposed.to_owned()),
    };
    Deed::Table {
        id: proposed.to_lowercase().parse().unwrap(),
        proposal: Box::new(proposal),
        reason: None,
    }
}

pub(super) fn does(plan: &mut Plan, dialogue: &mut Dialogue, deed: &Deed, time: i64) {
    let by = By {
        sponsor: Speaker::of(Voice::Employers),
        recorder: "Recorder <r@example.org>".to_owned(),
        time: Moment::new(time, 0),
        session: None,
        reason: None,
        revision: None,
        figures: Default::default(),
    };
    deed.carry_out(plan, dialogue, &by).unwrap();
}

#[test]
fn numbers_stay_unique() {
    let base = start();
    let side = |name: &'static str| {
        base.after(|plan, dialogue| {
            let deed = words("fees", name, plan);
            does(plan, dialogue, &deed, 1);
            does(plan, dialogue, &Deed::Receive(Vec::new()), 2);
        })
    };
    let (world, merging) = met(&base, &side("one"), &side("two"));
    assert!(merging.cases.is_empty());
    let number = |id: &str| {
        let found = &world.dialogue.amendments[&id.parse::<AmendmentId>().unwrap()];
        found.number
    };
    assert_eq!((number("one"), number("two")), (Some(1), Some(2)));
    let [told] = &merging.renumbered[..] else {
        panic!()
    };
    assert_eq!((told.amendment.as_str(), told.from, told.to), ("two", 1, 2));
}

#[test]
fn steps_of_an_amendment_and_positions_are_both_there() {
    let base = start().after(|plan, dialogue| {
        let deed = words("fees", "one", plan);
        does(plan, dialogue, &deed, 1);
    });
    let one: AmendmentId = "one".parse().unwrap();
    let held = |world: &World, voice: Voice, stance, time| {
        world.after(|plan, dialogue| {
            let subject = Subject::Clause(id("fees"));
            let position = Position {
                digest: crate::dialogue::Digest::of(plan, dialogue, &subject).unwrap(),
                subject,
                stance,
                statement: None,
                by: Speaker::of(voice),
                recorder: String::new(),
                time: Moment::new(time, 0),
                session: None,
                revision: None,
                figures: Default::default(),
            };
            dialogue.positions.entry(voice).or_default().push(position);
        })
    };
    let ours = held(&base, Voice::Workers, Stance::Agree, 5).after(|plan, dialogue| {
        does(plan, dialogue, &Deed::Receive(Vec::new()), 6);
    });
    let theirs = held(&base, Voice::Workers, Stance::Object, 7);
    let theirs = held(&theirs, Voice::Government, Stance::Agree, 8);
    for (ours, theirs) in [(&ours, &theirs), (&theirs, &ours)] {
        let (world, merging) = met(&base, ours, theirs);
        // That one party took two is said.
        assert_eq!(kinds(&merging), [(CaseKind::Positions, None)]);
        // The newer position takes the place of the older.
        let workers = &world.dialogue.positions[&Voice::Workers];
        assert_eq!(
            workers.iter().map(|it| it.stance).collect::<Vec<_>>(),
            [Stance::Object]
        );
        assert_eq!(world.dialogue.positions[&Voice::Government].len(), 1);
        assert_eq!(world.dialogue.amendments[&one].number, Some(1));
    }
}

#[test]
fn comments_and_unknown_keys_of_both_sides_stay() {
    let mut base = start();
    let path = base.plan.path(&id("fees"));
    let text = String::from_utf8(base.files[&path].clone()).unwrap();
    let put = |text: String| {
        let mut files = base.files.clone();
        files.insert(path.clone(), text.into_bytes());
        World::read(files)
    };
    let ours = put(format!("# ours\n{}", text.replace("fixed", "set")));
    let theirs = put(format!(
        "{}# theirs\nx-theirs = 1\n",
        text.replace("rate", "fee")
    ));
    let (world, merging) = met(&base, &ours, &theirs);
    assert!(merging.cases.is_empty());
    let merged = String::from_utf8(world.files[&path].clone()).unwrap();
    assert!(merged.contains("The fee is set by decree."), "{merged}");
    for kept in ["# ours", "# theirs", "x-theirs = 1"] {
        assert!(merged.contains(kept), "{merged}");
    }
    base.files.clear();
}

#[test]
fn settings_are_merged_by_key() {
    let base = start();
    let ours = base.after(|plan, _| plan.manifest.countries = vec!["ML".into()]);
    let theirs = base.after(|plan, _| {
        plan.manifest.countries = vec!["SN".into()];
        plan.manifest.seconding = true;
    });
    let (world, merging) = met(&base, &ours, &theirs);
    assert!(merging.cases.is_empty(), "{:?}", merging.cases);
    assert_eq!(world.plan.manifest.countries, ["ML", "SN"]);
    assert!(world.plan.manifest.seconding);
    let ours = base.after(|plan, _| plan.manifest.stage = crate::plan::Stage::Seminar);
    let theirs = base.after(|plan, _| plan.manifest.stage = crate::plan::Stage::Adopted);
    let (world, merging) = met(&base, &ours, &theirs);
    assert_eq!(kinds(&merging), [(CaseKind::Settings, None)]);
    assert_eq!(world.plan.manifest.stage, crate::plan::Stage::Seminar);
}
