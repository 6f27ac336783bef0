//! Rows of a clause filled in as a table.

use super::figures::WORKED;
use super::stage::{Stage, recorded};
use plenary::app::draft::DraftOf;
use plenary::app::focus::Focus;
use plenary::app::model::msg::{Moved, Report};
use plenary::app::{Effect, Intent, Job, Keep, Msg};
use plenary::plan::{ClauseId, Edit, Field};
use plenary::track::ObjectId;
use plenary::ui::Depth;
use std::sync::Arc;

fn pension() -> ClauseId {
    "pension".parse().unwrap()
}

/// The form of the details of the pension, for the workers.
fn details(columns: u16, rows: u16) -> Stage {
    let stage = Stage::with(columns, rows, Depth::None).open_files(WORKED);
    let stage = stage.msg(Msg::Screen(Intent::Go(pension())));
    stage.keys("3 d")
}

/// The table of a field of it.
fn table(columns: u16, rows: u16, field: &Field) -> Stage {
    let mut stage = details(columns, rows);
    let at = Field::KNOWN.iter().position(|one| one == field).unwrap();
    // Title and text stand first among the fields, the text not in the form; the rows stand last in both.
    let rows = Field::KNOWN.iter().filter(|one| one.is_rows()).count();
    let entries = 10 + rows;
    for _ in 0..entries - (Field::KNOWN.len() - at) {
        stage = stage.keys("Down");
    }
    stage.keys("Enter")
}

/// What was asked to be recorded last, if anything was.
fn asked(stage: &Stage) -> Option<Vec<Edit>> {
    let mut acts = stage.effects.iter().rev();
    acts.find_map(|effect| match effect {
        Effect::Write(Job::Record(act)) => Some(act.edits.clone()),
        _ => None,
    })
}

fn value(stage: &Stage, wanted: &Field) -> Option<String> {
    asked(stage)?.into_iter().find_map(|edit| match edit {
        Edit::Set { field, value, .. } if field == *wanted => value,
        _ => None,
    })
}

fn said(stage: &mut Stage, text: &str) {
    let shown = stage.shown();
    assert!(shown.contains(text), "{text}: {shown}");
}

#[test]
fn the_rows_of_a_clause_are_a_table() {
    insta::assert_snapshot!("benefit", table(80, 24, &Field::Benefit).shown());
    insta::assert_snapshot!("benefit-wide", table(160, 36, &Field::Benefit).shown());
    let coverage = table(120, 36, &Field::Coverage);
    insta::assert_snapshot!("coverage", coverage.keys("Down Right Right").shown());
    let typing = table(80, 24, &Field::Coverage).keys("Right Right 120");
    insta::assert_snapshot!("typing", typing.keys("Enter").shown());
}

#[test]
fn a_cell_is_filled_in_and_recorded_with_the_others_as_they_were() {
    let stage = table(80, 24, &Field::Benefit).keys("Right Right Right 36 Enter Ctrl-S");
    let before = &stage.workspace().plan.clauses[&pension()];
    let before = before.get(&Field::Benefit).unwrap();
    let expected = before.replace("amount: 30;", "amount: 36;");
    assert_ne!(before, expected);
    assert_eq!(value(&stage, &Field::Benefit), Some(expected));
    // The form closes once it is recorded, and the journal forgets it.
    let stage = stage.msg(recorded(vec![(pension(), Field::Benefit.into())]));
    assert_eq!(stage.state.place(), Focus::Outline);
    let settled = Effect::Keep(Keep::Settle(pension(), Field::Benefit.into()));
    assert!(stage.effects.contains(&settled));
}

#[test]
fn a_cell_is_tabled_as_an_amendment() {
    let stage = table(80, 24, &Field::Benefit).keys("Right Right Right 36 Ctrl-T Enter");
    let tabled = stage.effects.iter().any(|effect| match effect {
        Effect::Write(Job::Record(act)) => act.edits.is_empty() && act.deeds.len() == 1,
        _ => false,
    });
    assert!(tabled, "{:?}", stage.effects.last());
}

#[test]
fn what_the_check_would_call_an_error_is_told_at_its_cell_and_not_recorded() {
    let mut stage = table(80, 24, &Field::Coverage).keys("Right Right 120 Enter");
    said(&mut stage, "!120");
    let mut stage = stage.keys("Left Left Ctrl-S");
    assert_eq!(asked(&stage), None);
    said(&mut stage, "120 per cent");
    assert_eq!(stage.state.place(), Focus::Table);
    let stage = stage.keys("60 Ctrl-S");
    assert!(
        asked(&stage).is_some(),
        "the cell is selected, and what is typed is taken"
    );
}

#[test]
fn a_row_names_what_the_form_has_by_now() {
    let stage = table(80, 24, &Field::Contribution).keys("Enter Members Enter");
    let stage = stage.keys("Esc Up Enter Ctrl-N Enter");
    let mut stage = stage;
    said(&mut stage, "Members");
    let stage = stage.keys("Down Enter Right 2007 Tab 40 Ctrl-S");
    let coverage = value(&stage, &Field::Coverage).unwrap();
    assert!(
        coverage.contains("\nMembers; year: 2007; share: 40"),
        "{coverage}"
    );
    assert_eq!(
        value(&stage, &Field::Contribution).as_deref(),
        Some("Members")
    );
}

#[test]
fn escape_leaves_the_cell_then_the_table_and_asks_at_the_form() {
    let stage = table(80, 24, &Field::Milestone).keys("Enter Law Tab 2006-03-31");
    let stage = stage.keys("Esc");
    assert_eq!(stage.state.place(), Focus::Table, "the cell is left");
    let mut stage = stage.keys("Esc");
    assert_eq!(stage.state.place(), Focus::Form);
    said(&mut stage, "Law");
    let mut stage = stage.keys("Esc");
    said(&mut stage, "Throw it away");
    let stage = stage.keys("Esc Ctrl-S");
    assert_eq!(value(&stage, &Field::Milestone).as_deref(), Some("Law"));
    let unchanged = table(80, 24, &Field::Cost).keys("Esc Esc");
    assert_eq!(unchanged.state.place(), Focus::Outline, "nothing is asked");
}

#[test]
fn what_is_typed_is_kept_and_goes_on_where_it_was_left() {
    let mut stage = table(80, 24, &Field::Milestone).keys("Enter Law Tab 2006-03-31");
    let offered = stage.kept();
    assert_eq!(offered.of, DraftOf::Field(Field::Milestone));
    let again = Stage::with(80, 24, Depth::None).open_files(WORKED);
    let again = again.msg(Msg::Screen(Intent::Restore(Box::new(offered))));
    assert_eq!(again.state.place(), Focus::Table);
    let again = again.keys("Ctrl-S");
    assert_eq!(
        value(&again, &Field::Milestone).as_deref(),
        Some("Law; date: 2006-03-31")
    );
    // What is thrown away is forgotten.
    let gone = stage.keys("Esc Esc Esc Down Down Enter");
    assert_eq!(gone.state.place(), Focus::Outline);
    let settled = Effect::Keep(Keep::Settle(pension(), Field::Milestone.into()));
    assert!(gone.effects.contains(&settled), "{:?}", gone.effects);
}

#[test]
fn what_somebody_else_made_of_other_cells_stands_and_of_the_same_is_asked_about() {
    let elsewhere = |stage: Stage, from: &str, to: &str| {
        let workspace = stage.workspace();
        let mut plan = (*workspace.plan).clone();
        let text = plan.clauses[&pension()].get(&Field::Benefit).unwrap();
        let edit = Edit::Set {
            clause: pension(),
            field: Field::Benefit,
            value: Some(text.replace(from, to)),
        };
        edit.apply(&mut plan).unwrap();
        stage.msg(Msg::Worker(Report::Moved(Box::new(Moved {
            plan: Arc::new(plan),
            dialogue: Arc::default(),
            head: ObjectId([7; 20]),
            problems: Vec::new(),
        }))))
    };
    let typed = || table(80, 24, &Field::Benefit).keys("Right Right Right 36 Enter");
    let mut stage = elsewhere(typed(), "admin: 5", "admin: 6").keys("Ctrl-S");
    said(&mut stage, "Merge");
    let text = value(&stage.keys("Enter"), &Field::Benefit).unwrap();
    assert!(
        text.contains("amount: 36;") && text.contains("admin: 6"),
        "{text}"
    );
    let mut stage = elsewhere(typed(), "amount: 30", "amount: 33").keys("Ctrl-S");
    let shown = stage.shown();
    assert!(!shown.contains("Merge by word"), "{shown}");
    assert_eq!(asked(&stage), None);
}

#[test]
fn under_a_number_that_is_typed_stands_what_the_plan_costs_with_it() {
    let said = "With this the plan costs 552.1 million XTS (+0.6)";
    for (columns, rows) in [(80, 24), (120, 36), (200, 60)] {
        let mut stage = table(columns, rows, &Field::Cost);
        assert!(!stage.shown().contains("With this"), "nothing was typed");
        stage = stage.keys("Right Right 3000000");
        self::said(&mut stage, said);
        self::said(&mut stage, "3000000");
        // It stays once the cell is left, and goes with what was typed.
        let mut stage = stage.keys("Enter");
        self::said(&mut stage, said);
        let mut stage = stage.keys("Ctrl-Z");
        assert!(!stage.shown().contains(said), "{}", stage.shown());
    }
}

#[test]
fn what_the_plan_would_cost_stands_under_a_day_that_is_typed_too() {
    let mut stage = details(80, 24).keys("Down Down Down Down Down");
    assert!(!stage.shown().contains("With this"), "nothing was typed");
    let mut stage = stage.keys("2007-12-31");
    said(&mut stage, "2007-12-31");
    // Two years of the pension are not paid then.
    said(
        &mut stage,
        "With this the plan costs 186.3 million XTS (−365.2)",
    );
}
