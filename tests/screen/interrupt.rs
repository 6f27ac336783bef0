//! Ctrl-C, which some hands press to copy and some to leave: it drops no word and says what it does.

use super::stage::Stage;
use plenary::app::model::layer::Layer;
use plenary::app::{Effect, Loop};

/// Every place, and whether words were typed there.
const PLACES: &[&str] = &[
    "Esc",
    "3 Enter",
    "3 e",
    "3 e hello",
    "t",
    "h",
    "r",
    "b",
    "c",
    ":",
    ":undo",
    "/",
    "/opening",
    "?",
    "3 d",
    "3 a Opening",
    "3 m",
    "3 3",
    "3 y",
    "3 c x",
    "Ctrl-O",
    "3 e hello Esc",
    "Delete",
    "6 s",
    "g",
    "o",
];

fn text(stage: &Stage) -> Option<String> {
    let editing = stage.state.workspace.as_ref()?.editing.as_ref()?;
    Some(editing.buffer.text().to_owned())
}

#[test]
fn it_ends_nothing_and_drops_no_text() {
    for keys in PLACES {
        let stage = Stage::new(80, 24).open().keys(keys);
        let before = text(&stage);
        let stage = stage.keys("Ctrl-C Ctrl-C Ctrl-C");
        assert_eq!(text(&stage), before, "{keys}");
        let ended = stage
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Loop(Loop::Quit)));
        assert!(!ended, "{keys}");
        assert!(
            stage.state.said.is_some() || !stage.state.layers.is_empty(),
            "{keys}"
        );
    }
}

#[test]
fn it_keeps_what_is_typed_into_a_line() {
    let stage = Stage::new(80, 24).open().keys("/opening Ctrl-C");
    let Some(Layer::Search(line)) = stage.state.layers.last() else {
        panic!("the search is gone");
    };
    assert_eq!(line.text(), "opening");
    let said = stage.state.said.as_ref().map(|(_, message)| message.id);
    assert_eq!(said, Some("app-interrupt-typed"));
    let stage = stage.keys("Esc");
    assert!(stage.state.layers.is_empty());
}

#[test]
fn it_closes_what_nothing_was_typed_into_and_asks_in_a_form() {
    let stage = Stage::new(80, 24).open().keys("? Ctrl-C");
    assert!(stage.state.layers.is_empty());
    let said = stage.state.said.as_ref().map(|(_, message)| message.id);
    assert_eq!(said, Some("app-interrupt-closed"));
    let stage = Stage::new(80, 24).open().keys("3 a Title Ctrl-C");
    assert!(matches!(stage.state.layers.last(), Some(Layer::Confirm(_))));
    // The question closed, the form is there as it was.
    let stage = stage.keys("Ctrl-C");
    assert!(matches!(stage.state.layers.last(), Some(Layer::Form(_))));
}
