//! Keys that the user has changed: whatever shows a key shows the one that works.

use super::stage::Stage;
use plenary::app::Msg;
use plenary::app::Report;
use plenary::app::model::keys::Keys;
use plenary::app::model::notice::Notice;
use plenary::i18n::Message;

fn own(wanted: &[(&'static str, &[&'static str])]) -> Stage {
    let mut stage = Stage::new(100, 30).open();
    let wanted = wanted.iter().map(|(id, keys)| (*id, keys.to_vec()));
    stage.state.keys = Keys::changed(wanted).unwrap();
    stage
}

#[test]
fn the_footer_and_the_help_and_the_palette_show_the_key_that_works() {
    let mut stage = own(&[("read", &["E"]), ("edit-text", &["X", "F4"])]);
    let shown = stage.shown();
    assert!(shown.contains(" E Read"), "{shown}");
    assert!(shown.contains(" X Edit"), "{shown}");
    let mut stage = stage.keys("?");
    let shown = stage.shown();
    assert!(shown.contains("X  F4"), "{shown}");
    let mut stage = stage.keys("Esc : e d i t");
    let shown = stage.shown();
    let offered = shown.lines().find(|line| line.contains("Edit the text"));
    assert!(offered.unwrap().contains(" X "), "{shown}");
}

#[test]
fn the_key_that_was_given_works_and_the_other_does_no_longer() {
    let stage = own(&[("edit-text", &["F4"]), ("edit-save", &["F12"])]).keys("1");
    let stage = stage.keys("e");
    assert!(stage.workspace().editing.is_none());
    let chord = plenary::app::key::chord("F4").unwrap();
    let stage = stage.msg(Msg::Input(plenary::app::Input::Key(chord)));
    assert!(stage.workspace().editing.is_some());
    let mut stage = stage;
    assert!(stage.shown().contains("F12 "));
}

#[test]
fn the_keys_of_the_floor_are_told_one_by_one_where_they_stand_in_no_row() {
    let mut stage = own(&[("floor-workers", &["W"])]);
    let shown = stage.shown();
    assert!(shown.contains("1 2 W 4 5 6 give it"), "{shown}");
    assert!(shown.contains("1 2 W 4 5 6 Floor"), "{shown}");
}

#[test]
fn sentences_quote_the_key_or_the_palette() {
    for (keys, quoted) in [
        (&["F7"][..], "F7 leaves Plenary"),
        (&["X", "F7"], "X leaves Plenary"),
    ] {
        let mut stage = own(&[("quit", keys)]).keys("Ctrl-C");
        let shown = stage.shown();
        assert!(shown.contains(quoted), "{shown}");
    }
    let mut stage = own(&[("amend-table", &[])]).keys("r");
    let shown = stage.shown();
    assert!(shown.contains("then : “"), "{shown}");
}

#[test]
fn a_command_without_a_key_is_still_in_the_palette() {
    let stage = own(&[("edit-text", &[])]).keys("1 e");
    assert!(stage.workspace().editing.is_none());
    let stage = stage.keys(": E d i t Enter");
    assert!(stage.workspace().editing.is_some());
}

#[test]
fn what_is_refused_is_said_until_it_is_looked_at() {
    let wrong = Keys::changed([("read", vec!["e"]), ("raed", vec!["o"])]).unwrap_err();
    let mut stage = Stage::new(80, 24);
    let notice = Notice::Settings(wrong, "/home/one/settings.toml".to_owned());
    stage.state.notices.push(notice);
    let mut stage = stage.open();
    insta::assert_snapshot!("refused_keys", stage.shown());
    let mut stage = stage.keys("v");
    insta::assert_snapshot!("refused_keys_told", stage.shown());
    let stage = stage.keys("Esc");
    assert!(stage.state.notices.is_empty());
    // Nothing else is lost by it.
    let said = Report::Said(Message::new("app-undo"));
    assert!(stage.msg(Msg::Worker(said)).state.said.is_some());
}

#[test]
fn no_key_stands_beside_a_command_that_runs_another_one_here() {
    // D sends the plan as a document; in the list of plans it looks whether everything is in order.
    let mut stage = own(&[]).keys(": e v e r y t h i n g");
    let shown = stage.shown();
    let row = shown
        .lines()
        .find(|row| row.contains("Is everything in order?"));
    assert!(!row.unwrap().contains(" D "), "{shown}");
    let mut stage = Stage::new(100, 30).keys(": e v e r y t h i n g");
    let shown = stage.shown();
    let row = shown
        .lines()
        .find(|row| row.contains("Is everything in order?"));
    assert!(row.unwrap().contains(" D "), "{shown}");
}
