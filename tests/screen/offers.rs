//! What amendments cost on the screen: before the gavel, on the page of alternatives, in the text of a clause, while a number
//! is typed; and where figures changed since something was agreed.

use super::figures::WORKED;
use super::stage::{FILES, Stage};
use plenary::app::costed::{figures_of, looked_at};
use plenary::app::model::effect::Beside;
use plenary::app::model::msg::Moved;
use plenary::app::model::workspace::Workspace;
use plenary::app::{Effect, Intent, Msg, Report};
use plenary::dialogue::{By, Deed, Dialogue, Digest, Figures, Proposal, Stance, Subject};
use plenary::plan::format::read_plan;
use plenary::plan::{Clause, Field, Moment, Plan, Speaker, Voice};
use plenary::track::{ObjectId, Tag};
use plenary::ui::Depth;
use std::collections::BTreeMap;
use std::sync::Arc;

fn plan(files: &[(&str, &str)]) -> Plan {
    read_plan(files.iter().copied()).0
}

/// Who did it for a voice, and when.
pub fn by(voice: Voice, time: i64) -> By {
    By {
        sponsor: Speaker::of(voice),
        recorder: "R <r@example.org>".to_owned(),
        time: Moment::new(time, 0),
        session: None,
        reason: None,
        revision: None,
        figures: BTreeMap::new(),
    }
}

/// Tables another value of a field of the pension, with a number.
fn table(
    (plan, dialogue): (&Plan, &mut Dialogue),
    voice: Voice,
    number: u32,
    (field, old, new): (Field, &str, &str),
) {
    let clause: &Clause = &plan.clauses["pension"];
    let original = clause.get(&field);
    let proposed = original.as_ref().map(|text| {
        assert!(text.contains(old), "{text}");
        text.replace(old, new)
    });
    let id = format!("d-{number}").parse().unwrap();
    let deed = Deed::Table {
        id,
        proposal: Box::new(Proposal::Words {
            clause: clause.id.clone(),
            field,
            on: Digest::of_clause(plan, clause),
            original,
            proposed,
        }),
        reason: None,
    };
    deed.carry_out(&mut plan.clone(), dialogue, &by(voice, i64::from(number)))
        .unwrap();
    let id = format!("d-{number}").parse().unwrap();
    dialogue.amendments.get_mut(&id).unwrap().number = Some(number);
}

/// The three amendments of the worked example.
fn offered() -> Dialogue {
    let plan = plan(WORKED);
    let mut dialogue = Dialogue::default();
    let workers = (Field::Benefit, "amount: 30", "amount: 36");
    table((&plan, &mut dialogue), Voice::Workers, 1, workers);
    let society = (Field::Coverage, "share: 60", "share: 75");
    table((&plan, &mut dialogue), Voice::CivilSociety, 2, society);
    let employers = (Field::Benefit, "2006-07-01", "2007-01-01");
    table((&plan, &mut dialogue), Voice::Employers, 3, employers);
    dialogue
}

pub(super) fn stage(columns: u16, rows: u16) -> Stage {
    let stage = Stage::with(columns, rows, Depth::None).open_files(WORKED);
    stage.discuss(offered())
}

/// The page before the gavel of the first amendment to the pension.
const GAVEL: &str = "6 r a";

#[test]
fn the_cost_stands_before_the_gavel() {
    let mut narrow = stage(80, 24).keys(GAVEL);
    insta::assert_snapshot!("offers-gavel", narrow.shown());
    insta::assert_snapshot!("offers-gavel-wide", stage(120, 36).keys(GAVEL).shown());
    // Each alone, low and high, with the others, and what is only together.
    let shown = stage(120, 60).keys(GAVEL).shown();
    for text in [
        "W D.1 alone",
        "+95.8",
        "high",
        "+105.7",
        "with D.2 + D.3",
        "only together",
    ] {
        assert!(shown.contains(text), "{text}: {shown}");
    }
}

#[test]
fn no_key_waits_for_a_cost() {
    let mut stage = stage(80, 24);
    stage.slow = true;
    let mut stage = stage.keys(GAVEL);
    assert!(stage.shown().contains("Cost: being computed"));
    let asked: Vec<_> = stage
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Beside(Beside::Reckon(ticket, reckoning)) => Some((*ticket, reckoning.clone())),
            _ => None,
        })
        .collect();
    // Of the text of the clause, through which one came; no second question goes while one is on its way.
    let [(ticket, reckoning)] = &asked[..] else {
        panic!("{asked:?}");
    };
    let found = Box::new(reckoning.answer());
    let stale = Msg::Worker(Report::Reckoned(ticket + 1, found.clone()));
    let mut stage = stage.msg(stale);
    assert!(
        stage.shown().contains("Cost: being computed"),
        "another's answer is dropped"
    );
    let mut stage = stage.msg(Msg::Worker(Report::Reckoned(*ticket, found)));
    assert!(stage.shown().contains("+95.8"));
}

#[test]
fn words_alone_cost_nothing_and_nothing_is_said() {
    let plan = plan(WORKED);
    let mut dialogue = Dialogue::default();
    let words = (Field::Text, "basic pension", "decent pension");
    table((&plan, &mut dialogue), Voice::Workers, 1, words);
    let stage = Stage::with(80, 24, Depth::None).open_files(WORKED);
    let mut stage = stage.discuss(dialogue).keys(GAVEL);
    let shown = stage.shown();
    assert!(
        shown.contains("decent") && !shown.contains("Cost"),
        "{shown}"
    );
    assert!(!shown.contains("XTS"), "{shown}");
    let stage = stage.msg(Msg::Screen(Intent::Run("figures-alternatives")));
    let mut stage = stage;
    assert!(
        stage
            .shown()
            .contains("No pending amendment touches a cost.")
    );
    // Of a plan that is not costed nothing is asked.
    let stage = Stage::with(80, 24, Depth::None).open_files(FILES).keys("r");
    let asks = |effect: &Effect| matches!(effect, Effect::Beside(Beside::Reckon(..)));
    assert!(!stage.effects.iter().any(asks));
}

#[test]
fn alternatives_stand_a_row_each() {
    let page = |columns, rows| {
        let stage = stage(columns, rows);
        stage.msg(Msg::Screen(Intent::Run("figures-alternatives")))
    };
    insta::assert_snapshot!("offers-page", page(80, 24).shown());
    insta::assert_snapshot!("offers-page-wide", page(120, 36).shown());
    insta::assert_snapshot!("offers-page-widest", page(200, 60).shown());
}

#[test]
fn the_text_of_a_clause_says_in_a_line_what_each_costs() {
    let mut stage = stage(120, 36).keys("6 r");
    let shown = stage.shown();
    assert!(shown.contains("Cost, million XTS"), "{shown}");
    assert!(shown.contains("W D.1 +95.8"), "{shown}");
}

/// The wording of an amendment is typed: after each key that leaves a number, what the plan costs then.
#[test]
fn while_a_number_is_typed_the_foot_says_what_it_costs() {
    let mut stage = stage(120, 36).keys("4 r e");
    let typing = |stage: &Stage| {
        let workspace = stage.workspace();
        workspace
            .editing
            .as_ref()
            .map(|it| it.buffer.text().to_owned())
    };
    let text = typing(&stage).unwrap_or_else(|| panic!("{}", stage.shown()));
    assert!(text.contains("amount: 36"), "{text}");
    // The amendment as it stands is beside the plan as it stands.
    let shown = stage.shown();
    assert!(
        shown.contains("With this the plan costs 647.2 million XTS (+95.8)"),
        "{shown}"
    );
    assert!(shown.contains("2007 +18.4"), "{shown}");
}

/// The same plan with more older persons, and a dialogue that was agreed before.
fn changed(columns: u16, rows: u16) -> Stage {
    let before = plan(WORKED);
    let mut dialogue = Dialogue::default();
    for (at, voice) in Voice::PARTIES.into_iter().enumerate() {
        let deed = Deed::Hold {
            subject: Subject::Clause("pension".parse().unwrap()),
            stance: Stance::Agree,
            digest: Digest::of_clause(&before, &before.clauses["pension"]),
            statement: None,
        };
        let by = By {
            figures: looked_at(&before, &dialogue, std::slice::from_ref(&deed)),
            ..by(voice, i64::try_from(at).unwrap())
        };
        deed.carry_out(&mut before.clone(), &mut dialogue, &by)
            .unwrap();
    }
    let people = WORKED
        .iter()
        .find(|(path, _)| path.contains("older-persons"));
    let people = people.unwrap().1.replace("480000", "490000");
    let files: Vec<(&str, &str)> = WORKED
        .iter()
        .map(|(path, text)| match path.contains("older-persons") {
            true => (*path, people.as_str()),
            false => (*path, *text),
        })
        .collect();
    let stage = Stage::with(columns, rows, Depth::None).open_files(WORKED);
    let stage = stage.discuss(dialogue.clone());
    let told = stage.workspace();
    assert!(
        told.reckoned
            .changed(&"pension".parse().unwrap())
            .is_empty()
    );
    stage.msg(Msg::Worker(Report::Moved(Box::new(Moved {
        plan: Arc::new(plan(&files)),
        dialogue: Arc::new(dialogue),
        head: ObjectId([3; 20]),
        problems: Vec::new(),
    }))))
}

#[test]
fn the_board_and_the_page_say_that_figures_changed() {
    let mut stage = changed(80, 24);
    let said = "≈ figures changed since G E W C spoke";
    assert!(stage.shown().contains(said), "{}", stage.shown());
    let mut stage = stage.keys("c");
    insta::assert_snapshot!("offers-changed", stage.shown());
    insta::assert_snapshot!("offers-changed-wide", changed(120, 36).keys("c").shown());
}

#[test]
fn the_board_says_since_which_adoption_figures_changed_whatever_room_there_is() {
    for (columns, rows, said) in [
        (80, 24, "≈ first: 400.0 → 491.1"),
        (
            120,
            36,
            "≈ figures changed since the adoption first: 400.0 then, 491.1 now",
        ),
    ] {
        let mut stage = changed(columns, rows);
        let workspace = stage.state.workspace.as_mut().unwrap();
        workspace.tags = vec![Tag {
            name: "first".to_owned(),
            at: ObjectId([1; 20]),
            id: ObjectId([2; 20]),
            clauses: Some(vec!["pension".parse().unwrap()]),
            figures: Some(Figures {
                basis: "other".to_owned(),
                terms: looked_at_terms(workspace),
                cost: Some("400000000.00".to_owned()),
                currency: "XTS".to_owned(),
            }),
        }];
        let mut stage = stage.keys("c");
        assert!(stage.shown().contains(said), "{}", stage.shown());
    }
}

/// The terms of the pension, as the gavel keeps them.
fn looked_at_terms(workspace: &Workspace) -> Option<String> {
    let scope = ["pension".parse().unwrap()];
    figures_of(&workspace.plan, &scope).unwrap().terms
}
