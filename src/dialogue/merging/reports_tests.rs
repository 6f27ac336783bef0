//! Reports of the follow-up are a set: those of both sides are there, whoever merges, and nothing of it is a matter of consent.

use super::world::{World, met};
use crate::dialogue::{Dialogue, Digest};
use crate::plan::testing::{id, plan};
use crate::plan::{Edit, Field};

fn reported(world: &World, reports: &str) -> World {
    world.after(|plan, _| {
        let edit = Edit::Set {
            clause: id("care"),
            field: Field::Progress,
            value: Some(reports.to_owned()),
        };
        edit.apply(plan).unwrap();
    })
}

fn reports(world: &World) -> Vec<String> {
    let text = world.clause("care").get(&Field::Progress);
    let mut lines: Vec<String> = text
        .unwrap_or_default()
        .lines()
        .map(str::to_owned)
        .collect();
    lines.sort();
    lines
}

const BEFORE: &str = "2005-12-31; indicator: Reach; value: 5";
const GOVERNMENT: &str = "2006-03-31; indicator: Reach; value: 12";
const WORKERS: &str = "2006-03-31; indicator: Reach; value: 9";

fn base() -> World {
    let plan = plan(&[("care", None, 10)]);
    reported(&World::of(&plan, &Dialogue::default()), BEFORE)
}

#[test]
fn two_parties_reports_of_one_day_both_stand_whoever_merges() {
    let base = base();
    let ours = reported(&base, &format!("{BEFORE}\n{GOVERNMENT}"));
    // On top: where a row stands plays no part.
    let theirs = reported(&base, &format!("{WORKERS}\n{BEFORE}"));
    for (one, other) in [(&ours, &theirs), (&theirs, &ours)] {
        let (world, merging) = met(&base, one, other);
        assert!(merging.cases.is_empty(), "{:?}", merging.cases);
        assert_eq!(reports(&world), [BEFORE, GOVERNMENT, WORKERS]);
    }
}

#[test]
fn what_both_reported_alike_stands_once_and_what_one_took_back_is_gone() {
    let base = base();
    let ours = reported(&base, &format!("{BEFORE}\n{GOVERNMENT}"));
    let theirs = reported(&base, GOVERNMENT);
    for (one, other) in [(&ours, &theirs), (&theirs, &ours)] {
        let (world, merging) = met(&base, one, other);
        assert!(merging.cases.is_empty(), "{:?}", merging.cases);
        assert_eq!(reports(&world), [GOVERNMENT]);
    }
}

#[test]
fn a_report_changes_no_digest() {
    let digest = |world: &World| Digest::of_clause(&world.plan, world.clause("care"));
    let base = base();
    let ours = reported(&base, &format!("{BEFORE}\n{GOVERNMENT}"));
    let theirs = reported(&base, WORKERS);
    let (world, _) = met(&base, &ours, &theirs);
    assert_eq!(digest(&world), digest(&base));
    let renamed = base.after(|plan, _| {
        plan.clauses.get_mut(&id("care")).unwrap().title = "Other".to_owned();
    });
    assert_ne!(digest(&renamed), digest(&base));
}
