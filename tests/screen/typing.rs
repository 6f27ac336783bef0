//! What is pasted into the editor: what nobody sees is left out, and said.

use crate::stage::Stage;
use plenary::app::{Effect, Input, Job, Loop, Msg};
use plenary::plan::Edit;

fn pasted(text: &str) -> Stage {
    let stage = Stage::new(80, 24).open().keys("3 e Ctrl-A");
    stage.msg(Msg::Input(Input::Paste(text.to_owned())))
}

fn recorded(stage: &Stage) -> Option<String> {
    stage.effects.iter().rev().find_map(|effect| match effect {
        Effect::Write(Job::Record(act)) => match act.edits.last() {
            Some(Edit::Set { value, .. }) => value.clone(),
            _ => None,
        },
        _ => None,
    })
}

#[test]
fn soft_hyphens_of_a_word_processor_are_left_out_and_said() {
    let mut stage = pasted("Sozial\u{ad}partner\u{200b} beraten.");
    let shown = stage.shown();
    assert!(shown.contains("Sozialpartner beraten."), "{shown}");
    assert!(shown.contains("U+00AD"), "{shown}");
    let stage = stage.keys("Ctrl-S");
    assert_eq!(recorded(&stage).as_deref(), Some("Sozialpartner beraten."));
}

#[test]
fn what_is_copied_or_cut_is_said_to_be() {
    for (key, left) in [("Ctrl-C", true), ("Ctrl-X", false)] {
        let stage = pasted("Spoken words.").keys("Ctrl-A").keys(key);
        let copied = stage.effects.iter().any(
            |effect| matches!(effect, Effect::Loop(Loop::Copy(text)) if text == "Spoken words."),
        );
        assert!(copied, "{key}");
        let said = stage.state.said.as_ref().map(|(_, message)| message.id);
        assert_eq!(said, Some("app-edit-copied"), "{key}");
        let mut stage = stage;
        let shown = stage.shown();
        assert!(shown.contains("Copied to the clipboard."), "{shown}");
        assert_eq!(shown.contains("Spoken words."), left, "{shown}");
    }
    // Where nothing is selected, nothing is copied and nothing said of it.
    let stage = pasted("Spoken words.").keys("Ctrl-C");
    assert!(
        !stage
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Loop(Loop::Copy(_))))
    );
}

#[test]
fn a_joiner_that_joins_nothing_goes_before_the_text_is_recorded() {
    // While one types, the next letter may need it; in the end it does nothing.
    let stage = pasted("Sozial\u{200d}partner").keys("Ctrl-S");
    assert_eq!(recorded(&stage), None);
    let mut stage = stage;
    let shown = stage.shown();
    assert!(shown.contains("U+200D"), "{shown}");
    let stage = stage.keys("Ctrl-S");
    assert_eq!(recorded(&stage).as_deref(), Some("Sozialpartner"));
    let needed = pasted("ක්\u{200d}ෂ").keys("Ctrl-S");
    assert_eq!(recorded(&needed).as_deref(), Some("ක්\u{200d}ෂ"));
}

#[test]
fn a_control_in_a_line_of_input_is_taken_out_and_said_wherever_one_types() {
    let controls = (0..0x20).chain(0x7f..0xa0).filter_map(char::from_u32);
    let others = "\u{ad}\u{feff}\u{200b}\u{200e}\u{202e}".chars();
    for c in controls.chain(others) {
        let code = format!("U+{:04X}", u32::from(c));
        // The search, the palette, and a form.
        for keys in ["/", ":", "3 Down d"] {
            let stage = Stage::new(80, 24).open().keys(keys);
            let mut stage = stage.msg(Msg::Input(Input::Paste(format!("ab{c}cd"))));
            let shown = stage.shown();
            assert!(shown.contains(&code), "{code} in {keys}: {shown}");
        }
    }
}

#[test]
fn a_control_that_comes_as_a_key_is_said_as_well() {
    let mut stage = Stage::new(80, 24).open().keys("/");
    stage = stage.msg(Msg::Input(Input::Key(plenary::app::key::Chord::char(
        '\u{85}',
    ))));
    let shown = stage.shown();
    assert!(shown.contains("U+0085"), "{shown}");
}

/// What nobody types and what somebody pastes, or a saboteur commits.
fn giants() -> Vec<(&'static str, String)> {
    let line = "A plan for all who lack social security. ".repeat(25_000);
    vec![
        ("a word of 100,000 letters", "plan".repeat(25_000)),
        ("a line of 1 MB", line),
        (
            "10,000 marks on a letter",
            format!("a{}", "\u{301}".repeat(10_000)),
        ),
        (
            "40,000 marks on a letter",
            format!("a{}", "\u{301}".repeat(40_000)),
        ),
        ("5,000 families", "👩\u{200d}👩\u{200d}👧".repeat(5_000)),
        ("one family of 10,000", vec!["👩"; 10_000].join("\u{200d}")),
    ]
}

#[test]
fn typing_in_a_giant_of_a_text_does_not_stop_the_screen() {
    use std::time::{Duration, Instant};
    for (what, text) in giants() {
        let mut stage = pasted(&text);
        for keys in ["x", "Left", "Up", "y", "Backspace", "End", "Home", "z"] {
            let begun = Instant::now();
            stage = stage.keys(keys);
            let shown = stage.shown();
            let took = begun.elapsed();
            // Measured on a busy machine without optimisation: what grows with the square takes minutes.
            assert!(took < Duration::from_secs(20), "{what}: {keys} {took:?}");
            // However much stands on one letter, it is there.
            let first = text.chars().next().unwrap();
            assert!(shown.contains(first), "{what}: {keys} vanished");
        }
    }
}
