//! Clauses marked in the outline, and what is done with all of them at once.

use super::stage::{FILES, Stage, recorded};
use plenary::app::focus::Focus;
use plenary::app::model::effect::{Effect, Job, NewAct};
use plenary::app::model::form::Form;
use plenary::app::model::msg::{Moved, Recorded};
use plenary::app::{Msg, Report};
use plenary::dialogue::{Deed, Proposal};
use plenary::i18n::Message;
use plenary::plan::{Edit, Outline, Plan};
use plenary::track::ObjectId;
use plenary::ui::Depth;
use std::sync::Arc;

/// The act that was asked to be recorded last.
fn act(stage: &Stage) -> &NewAct {
    match stage.effects.last() {
        Some(Effect::Write(Job::Record(act))) => act,
        other => panic!("{other:?}"),
    }
}

/// The outline that an act would leave.
fn after(stage: &Stage) -> Vec<String> {
    let mut plan: Plan = stage.workspace().plan.as_ref().clone();
    Edit::apply_all(&act(stage).edits, &mut plan).unwrap();
    let outline = Outline::of(&plan);
    let rows = outline.rows().iter();
    rows.map(|row| format!("{} {}", row.number, row.id))
        .collect()
}

fn more() -> Stage {
    let mut files = FILES.to_vec();
    files.push((
        "clauses/fund.toml",
        "id = \"fund\"\nkind = \"action\"\nparent = \"care\"\norder = 20\ntitle = \"Fund\"\ntext = \"A fund.\"\n",
    ));
    files.push((
        "clauses/close.toml",
        "id = \"close\"\nkind = \"chapeau\"\norder = 30\ntitle = \"Closing\"\ntext = \"Done.\"\n",
    ));
    Stage::new(80, 24).open_files(&files)
}

#[test]
fn marks_are_seen_without_colour_and_escape_takes_them_away() {
    let mut stage = more().keys("Space Down Shift-Down");
    insta::assert_snapshot!("several-marked", stage.shown());
    assert_eq!(stage.state.ground(), Focus::Marking);
    let mut plain = Stage::with(80, 24, Depth::None)
        .open()
        .keys("Space Down Space");
    assert_eq!(plain.shown().matches('●').count(), 2);
    let stage = stage.keys("Esc");
    assert_eq!(stage.state.ground(), Focus::Outline);
    let stage = stage.keys("Space Space");
    assert_eq!(stage.state.ground(), Focus::Outline);
}

#[test]
fn marked_clauses_are_moved_together_in_their_order() {
    // The fund and the opening, marked in this order, behind the closing.
    let stage = more().keys("3 Down Down Down Space Home Space m");
    let mut stage = stage.keys("Down Down Down Left");
    insta::assert_snapshot!("several-moving", stage.shown());
    let stage = stage.keys("Enter");
    assert_eq!(
        after(&stage),
        ["1 care", "1.1 insurance", "2 close", "3 opening", "4 fund"]
    );
    assert_eq!(act(&stage).edits.len(), 2);
    // It closes and unmarks once that is on disk.
    let settles = act(&stage).settles.clone();
    let stage = stage.msg(recorded(settles));
    assert!(stage.state.layers.is_empty());
    assert_eq!(stage.state.ground(), Focus::Outline);
}

#[test]
fn marked_clauses_are_numbered_in_the_order_of_their_marks() {
    let stage = more().keys("3 Down Down Down Space Up Space M");
    assert_eq!(
        after(&stage),
        [
            "1 opening",
            "2 care",
            "2.1 fund",
            "2.2 insurance",
            "3 close"
        ]
    );
    // What stands under a marked clause goes along with it and has no place of its own.
    let mut stage = more().keys("3 Down Down Space Up Space M");
    assert!(
        stage.shown().contains("in this order already"),
        "{}",
        stage.shown()
    );
    let mut stage = more().keys("3 Space Down Space M");
    assert!(
        stage.shown().contains("in this order already"),
        "{}",
        stage.shown()
    );
}

#[test]
fn copies_go_where_they_are_put() {
    let stage = more().keys("3 Down Space Ctrl-D");
    match stage.state.wall.form() {
        Some(Form::Moving(moving)) => assert!(moving.copies),
        other => panic!("{other:?}"),
    }
    let mut stage = stage.keys("Down");
    insta::assert_snapshot!("several-copying", stage.shown());
    let stage = stage.keys("Enter");
    assert_eq!(
        after(&stage),
        [
            "1 opening",
            "2 care",
            "2.1 insurance",
            "2.2 fund",
            "3 close",
            "4 essential-health-care",
            "4.1 compulsory-health-insurance-for-salaried",
            "4.2 fund-2"
        ]
    );
    // Without a mark it is the selected clause.
    let stage = more().keys("3 Ctrl-D Enter");
    assert_eq!(after(&stage)[1], "2 opening-2");
}

#[test]
fn who_reads_a_clause_means_that_one() {
    let stage = more().keys("3 Space Down Down Down Down Enter m Up Enter");
    assert_eq!(after(&stage)[0..2], ["1 opening", "2 care"]);
    assert_eq!(act(&stage).edits.len(), 1);
    assert_eq!(act(&stage).edits[0].clause().as_str(), "close");
}

#[test]
fn what_is_removed_is_told_before() {
    let mut stage = more().keys("3 Space Down Space Delete");
    insta::assert_snapshot!("several-removing", stage.shown());
    let stage = stage.keys("Right Right Enter");
    assert_eq!(after(&stage), ["1 close"]);
}

#[test]
fn copies_are_tabled_each_as_a_new_clause() {
    let proposals = |stage: &Stage| -> Vec<String> {
        let tabled = act(stage).deeds.iter().map(|deed| match deed {
            Deed::Table { proposal, .. } => match proposal.as_ref() {
                Proposal::Add { clause, after, .. } => {
                    let after = after.as_ref().map_or("-", |it| it.as_str());
                    format!("{} {} after {after}", clause.id, clause.text)
                }
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        });
        tabled.collect()
    };
    // Two leaves: a proposal each, in their order, behind the last of them. The plan stays as it is.
    let stage = more().keys("1 End Space Up Space Ctrl-D Left Ctrl-T Enter");
    assert!(act(&stage).edits.is_empty());
    assert_eq!(
        proposals(&stage),
        ["fund-2 A fund. after close", "closing Done. after close"]
    );
    // It closes once it is recorded.
    let settles = act(&stage).settles.clone();
    let stage = stage.msg(recorded(settles));
    assert!(stage.state.form().is_none());
    // What has clauses under it would leave them without a place: that is said, and nothing is tabled.
    let mut stage = more().keys("1 Down Ctrl-D Ctrl-T");
    assert!(
        stage
            .effects
            .iter()
            .all(|it| !matches!(it, Effect::Write(_)))
    );
    assert!(
        stage.shown().contains("or record the copy with Enter."),
        "{}",
        stage.shown()
    );
}

/// What the screen is told once this act is on disk.
fn done(stage: &Stage) -> Msg {
    let mut plan: Plan = stage.workspace().plan.as_ref().clone();
    Edit::apply_all(&act(stage).edits, &mut plan).unwrap();
    Msg::Worker(Report::Recorded(Box::new(Recorded {
        commit: ObjectId([2; 20]),
        texts: act(stage).settles.clone(),
        now: Some(Moved {
            plan: Arc::new(plan),
            dialogue: Arc::default(),
            head: ObjectId([2; 20]),
            problems: Vec::new(),
        }),
        said: Message::new("app-edit-kept"),
        overtaken: Vec::new(),
    })))
}

/// The selected clause.
fn selected(stage: &Stage) -> &str {
    stage.workspace().selected_id().unwrap().as_str()
}

#[test]
fn what_was_just_added_is_what_the_next_key_means() {
    let stage = more().keys("3 a Fund Ctrl-S");
    let told = done(&stage);
    let stage = stage.msg(told);
    assert!(stage.state.layers.is_empty());
    assert_eq!(selected(&stage), "fund-2");
    // So it is with copies: the first of them.
    let stage = more().keys("3 Down Down Ctrl-D Enter");
    let told = done(&stage);
    let stage = stage.msg(told);
    assert_eq!(selected(&stage), "compulsory-health-insurance-for-salaried");
    // What moves is selected as it was.
    let stage = more().keys("3 Down Down m Up Enter");
    let told = done(&stage);
    assert_eq!(selected(&stage.msg(told)), "insurance");
}
