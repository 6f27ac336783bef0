//! A paragraph put into brackets, and out of them, on the page of a clause and in the outline.

use super::stage::{FILES, Stage};
use plenary::app::model::effect::{Effect, Job, NewAct};
use plenary::app::model::layer::Layer;
use plenary::plan::Edit;

fn act(stage: &Stage) -> &NewAct {
    match stage.effects.last() {
        Some(Effect::Write(Job::Record(act))) => act,
        other => panic!("{other:?}"),
    }
}

/// The text that an act would leave.
fn text(stage: &Stage) -> &str {
    match act(stage).edits.as_slice() {
        [
            Edit::Set {
                value: Some(text), ..
            },
        ] => text,
        other => panic!("{other:?}"),
    }
}

fn with(text: &str) -> Stage {
    let mut files = FILES.to_vec();
    let file = format!(
        "id = \"close\"\nkind = \"chapeau\"\norder = 30\ntitle = \"Closing\"\ntext = \"\"\"\n{text}\"\"\"\n"
    );
    files.push(("clauses/close.toml", &file));
    Stage::new(80, 24).open_files(&files).keys("3 End")
}

#[test]
fn the_only_paragraph_is_bracketed_at_once_and_taken_out_by_the_same_key() {
    let stage = with("Done.").keys("K");
    assert_eq!(text(&stage), "[Done.]");
    assert_eq!(
        act(&stage).subject.as_ref().unwrap().to_string(),
        "Put a paragraph of 3 Closing into brackets"
    );
    let stage = with("[Done.]").keys("Enter K");
    assert_eq!(text(&stage), "Done.");
    let subject = act(&stage).subject.as_ref().unwrap().to_string();
    assert_eq!(subject, "Take a paragraph of 3 Closing out of brackets");
}

#[test]
fn of_several_paragraphs_one_is_chosen() {
    let mut stage = with("One.\n\n[Two.]\n\nThree [and] four.").keys("K");
    insta::assert_snapshot!("bracketing", stage.shown());
    let on = stage.keys("Down Down Enter");
    assert_eq!(text(&on), "One.\n\n[Two.]\n\n[Three [and] four.]");
    let off = with("One.\n\n[Two.]").keys("K Down Enter");
    assert_eq!(text(&off), "One.\n\nTwo.");
    // Escape leaves it as it is.
    let none = with("One.\n\nTwo.").keys("K Esc");
    assert!(
        none.state.layers.is_empty()
            && none
                .effects
                .iter()
                .all(|it| !matches!(it, Effect::Write(_)))
    );
}

#[test]
fn without_a_floor_it_is_asked_for_and_without_a_text_it_is_said() {
    let mut files = Stage::new(80, 24).open();
    files.state.workspace.as_mut().unwrap().floor = None;
    let asked = files.keys("Down K");
    assert!(matches!(asked.state.layers.last(), Some(Layer::Choose(_))));
    let mut empty = with("").keys("K");
    assert!(empty.shown().contains("has no text"), "{}", empty.shown());
}
