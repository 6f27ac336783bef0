//! The tour of the first two minutes: what it waits for, what its bar says, and how it ends.

use super::stage::{Stage, recorded};
use plenary::app::draft::DraftOf;
use plenary::app::model::tour::{Step, TourMsg};
use plenary::app::{Effect, Intent, Job, Msg, Screen, Size};
use plenary::dialogue::Dialogue;
use plenary::i18n::Language;
use plenary::plan::Field;
use plenary::text::{Shown, wrap};
use strum::IntoEnumIterator;

fn begun(language: Language) -> Stage {
    let stage = Stage::new(80, 24).msg(Msg::Screen(Intent::Language(language)));
    stage.open().msg(Msg::Screen(Intent::Tour(TourMsg::Begun)))
}

fn step(stage: &Stage) -> Option<Step> {
    stage.state.tour.map(|tour| tour.step)
}

/// Does what the tour asks for in this step.
fn done(stage: Stage, step: Step) -> Stage {
    match step {
        Step::Select => stage.keys("Down"),
        Step::Read => stage.keys("Enter"),
        Step::Floor => stage.keys("3"),
        Step::Edit => stage.keys("e"),
        Step::Type => stage.keys("together Space"),
        Step::Record => {
            let stage = stage.keys("Ctrl-S");
            let act = stage.effects.iter().rev().find_map(|effect| match effect {
                Effect::Write(Job::Record(act)) => Some(act.clone()),
                _ => None,
            });
            assert!(!act.unwrap().edits.is_empty());
            let care = ("care".parse().unwrap(), DraftOf::from(Field::Text));
            stage.msg(recorded(vec![care])).discuss(Dialogue::default())
        }
        Step::Track => stage.keys("t"),
        Step::End => stage.keys("Esc"),
    }
}

#[test]
fn each_step_waits_for_its_key_and_says_it_in_two_rows() {
    let mut told = String::new();
    for language in Language::iter() {
        let mut stage = begun(language);
        let mut screens = String::new();
        for wanted in Step::iter() {
            assert_eq!(step(&stage), Some(wanted), "{language:?}");
            let said = stage.state.tour_says().unwrap();
            let said = plenary::app::say(language, &said);
            let said = Shown::line(&said);
            let rows = wrap(&said, 78, &stage.state.width);
            assert!(rows.len() <= 2, "{language:?} {wanted:?}: {said}");
            let shown = stage.shown();
            screens.push_str(&format!("{wanted:?}\n{shown}\n"));
            for row in rows {
                let row = said.part(row.range);
                let row = row.trim_end();
                assert!(shown.contains(row), "{row} is missing in:\n{shown}");
                told.push_str(row);
                told.push('\n');
            }
            stage = done(stage, wanted);
        }
        assert_eq!(step(&stage), None);
        assert_eq!(stage.state.screen, Screen::Tracked);
        insta::assert_snapshot!(format!("tour_screens_{}", language.code()), screens);
        told.push('\n');
    }
    insta::assert_snapshot!("tour_bars", told);
}

#[test]
fn the_bar_stands_above_the_keys() {
    let mut stage = begun(Language::English).keys("Down Enter");
    insta::assert_snapshot!("tour_floor", stage.shown());
    for (columns, rows) in [(40, 12), (80, 8), (20, 4), (200, 60)] {
        stage.state.size = Size { columns, rows };
        stage.shown();
    }
}

#[test]
fn esc_ends_the_tour_and_nothing_else() {
    let typing = begun(Language::English).keys("Down Enter 3 e more Esc");
    let editing = |stage: &Stage| stage.state.plan_is(|it| it.editing.is_some());
    assert!(step(&typing).is_none() && editing(&typing));
    assert!(typing.state.said.is_some());
    let mut left = typing.keys("Esc");
    assert_eq!(
        left.state.layers.len(),
        1,
        "it asks what becomes of the text"
    );
    assert!(!left.shown().contains("Tour"));
    let over = begun(Language::English).keys(": Esc");
    assert_eq!(step(&over), Some(Step::Select), "Esc closed the palette");
}

#[test]
fn whoever_leaves_the_editor_or_opens_another_plan_is_not_stuck() {
    let left = begun(Language::English).keys("Down Enter 3 e more Ctrl-D");
    assert_eq!(step(&left), Some(Step::Edit));
    let other = left.open();
    assert_eq!(step(&other), None, "it is taken on its copy alone");
}

#[test]
fn the_first_start_asks_and_takes_no_for_an_answer() {
    for language in Language::iter() {
        let offered = || {
            let stage = Stage::new(80, 24).msg(Msg::Screen(Intent::Language(language)));
            stage.msg(Msg::Screen(Intent::Tour(TourMsg::Offer)))
        };
        let mut stage = offered();
        let shown = stage.shown();
        if language == Language::English {
            insta::assert_snapshot!("tour_offer", shown);
        }
        let taken = stage.keys("Enter");
        let open = Effect::Write(Job::OpenTour(language));
        assert!(taken.effects.contains(&open));
        for no in ["Down Enter", "Esc"] {
            let left = offered().keys(no);
            assert!(left.state.layers.is_empty());
            assert!(!left.effects.contains(&open));
        }
    }
    let open = Stage::new(80, 24).open();
    let open = open.msg(Msg::Screen(Intent::Tour(TourMsg::Offer)));
    assert!(open.state.layers.is_empty(), "never over a plan");
}
