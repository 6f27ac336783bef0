//! Present mode: one clause for the room.

use super::stage::Stage;
use plenary::app::command::Group;
use plenary::app::commands;
use plenary::app::focus::Focus;
use plenary::app::key::{Mouse, Press};
use plenary::app::model::beside::Pair;
use plenary::app::model::layer::Layer;
use plenary::app::model::present::Letters;
use plenary::app::present::sizes;
use plenary::app::{Effect, Input, Loop, Msg, Screen};
use plenary::store::Form;
use plenary::ui::Depth;

fn presented(columns: u16, rows: u16, keys: &str) -> Stage {
    Stage::new(columns, rows).open().keys(keys)
}

fn picture(name: &str, mut stage: Stage) {
    insta::assert_snapshot!(name, stage.shown());
}

#[test]
fn one_clause_fills_the_wall() {
    picture("present", presented(80, 24, "3 F5"));
    picture("present-120", presented(120, 36, "3 F5"));
    picture("present-200", presented(200, 60, "3 F5"));
    picture("present-small", presented(80, 24, "3 F5 -"));
    picture("present-large", presented(80, 24, "3 F5 +"));
    picture("present-few", presented(40, 10, "3 F5"));
}

#[test]
fn what_is_larger_than_a_cell_is_drawn_at_its_first_row() {
    let larger = |letters| {
        let stage = presented(120, 36, "3 F5");
        stage.msg(Msg::Input(Input::Letters(letters)))
    };
    let stage = larger(Letters::Double);
    let rows = sizes(&stage.state);
    assert!(rows.iter().all(|(_, scale)| *scale == 2), "{rows:?}");
    assert!(
        rows.windows(2).all(|pair| pair[0].0 + 2 <= pair[1].0),
        "{rows:?}"
    );
    picture("present-double", stage);
    let stage = larger(Letters::Scaled).keys("+");
    assert!(sizes(&stage.state).iter().any(|(_, scale)| *scale == 3));
    picture("present-scaled", stage);
    let stage = larger(Letters::Double).keys("?");
    assert!(
        sizes(&stage.state).is_empty(),
        "what lies over it is of plain letters"
    );
    let stage = larger(Letters::Double).keys("Esc");
    assert!(sizes(&stage.state).is_empty(), "nothing is presented");
}

#[test]
fn where_the_terminal_has_one_size_larger_letters_are_drawn() {
    let drawn = |columns, rows, keys| {
        let stage = Stage::new(columns, rows).open();
        stage
            .msg(Msg::Input(Input::Letters(Letters::Drawn)))
            .keys(keys)
    };
    let letters = |columns, rows, keys| !drawn(columns, rows, keys).shown().contains("parties met");
    let all = drawn(200, 60, "3 F5");
    assert!(
        sizes(&all.state).is_empty(),
        "the terminal's own are as they were"
    );
    picture("present-drawn", all);
    assert!(
        letters(200, 60, "3 F5 :"),
        "what lies over them hides no more than it covers"
    );
    assert!(!letters(120, 36, "3 F5"), "not all of it has room");
    assert!(letters(120, 36, "3 F5 +"), "asked for");
    assert!(!letters(80, 24, "3 F5 +"), "too few cells for any");
    assert!(!letters(200, 60, "3 F5 -"), "the most words");
    picture("present-drawn-beside", drawn(200, 60, "3 F5 F6 Enter"));
}

#[test]
fn escape_puts_out_the_light_and_then_leaves() {
    let stage = presented(80, 24, "F5 Right");
    assert!(stage.workspace().present.lit.is_some());
    let stage = stage.keys("Esc");
    assert_eq!(stage.state.screen, Screen::Present);
    assert!(stage.workspace().present.lit.is_none());
    let stage = stage.keys("Esc");
    assert_eq!(stage.state.screen, Screen::Plan);
}

#[test]
fn nothing_is_changed_from_present_mode() {
    let keys = "e d a u U z g x y o v m A R D I F H B Delete Backspace Enter Ctrl-S Ctrl-T";
    for key in keys.split(' ') {
        let mut stage = presented(80, 24, "3 F5");
        let before = stage.workspace().plan.clone();
        stage.effects.clear();
        let stage = stage.keys(key);
        let changes = stage
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Write(_)));
        assert!(!changes, "{key}: {:?}", stage.effects);
        assert!(stage.state.layers.is_empty(), "{key} asks something");
        assert_eq!(stage.state.screen, Screen::Present, "{key}");
        assert_eq!(before, stage.workspace().plan);
    }
}

#[test]
fn the_palette_offers_only_what_has_a_key_here() {
    let stage = presented(80, 24, "3 F5");
    let offered = commands::all().filter(|it| it.is_available(&stage.state));
    for command in offered {
        assert!(
            command.at(Focus::Present).next().is_some(),
            "{}",
            command.id
        );
        let changes = matches!(
            command.group,
            Group::Edit | Group::Dialogue | Group::Sharing
        );
        assert!(!changes, "{}", command.id);
    }
}

#[test]
fn a_page_beyond_the_end_is_the_next_clause() {
    let number = |stage: &Stage| stage.workspace().selected;
    let stage = presented(40, 10, "3 F5 PageDown PageDown");
    assert_eq!(number(&stage), 1, "the second clause, from its beginning");
    assert_eq!(stage.workspace().present.top, 0);
    let stage = stage.keys("PageUp");
    assert_eq!(number(&stage), 0);
    let present = &stage.workspace().present;
    assert!(present.top > 0, "the end of the one before");
    let stage = stage.keys("> > > >");
    assert_eq!(number(&stage), 2, "no further than the last");
}

#[test]
fn the_terminal_is_asked_once_what_letters_it_has() {
    let stage = presented(80, 24, "F5 Esc F5 PageDown Esc");
    let asked = |effect: &&Effect| **effect == Effect::Loop(Loop::AskLetters);
    assert_eq!(stage.effects.iter().filter(asked).count(), 1);
    let stage = Stage::new(80, 24).open().keys("Down Enter t Esc");
    assert_eq!(
        stage.effects.iter().filter(asked).count(),
        0,
        "only for the room"
    );
}

#[test]
fn each_form_is_called_by_one_key_and_left_by_it() {
    let stage = presented(80, 24, "F5");
    for (key, form) in [
        ("t", Form::Tracked),
        ("r", Form::Amendments),
        ("m", Form::Result),
        ("c", Form::Board),
    ] {
        let now = |stage: &Stage| stage.workspace().present.form;
        let stage = presented(80, 24, "F5").keys(key);
        assert_eq!(now(&stage), form);
        assert_eq!(
            now(&stage.keys(key)),
            Form::Text,
            "{key} again shows the text"
        );
    }
    picture("present-board", stage.keys("c"));
}

#[test]
fn a_lit_phrase_needs_no_colour() {
    let stage = Stage::with(80, 24, Depth::None).open();
    picture(
        "present-lit",
        stage.keys("3 F5 Down Right Right Right Right Shift-Right Shift-Right"),
    );
    let stage = presented(80, 24, "F5");
    let at = |column, row, press| {
        Msg::Input(Input::Mouse(Mouse {
            column,
            row,
            press,
            shift: false,
        }))
    };
    let lit = |stage: &Stage| {
        let present = &stage.workspace().present;
        let range = present.lit.as_ref().map_or(0..0, |lit| lit.glyphs());
        let glyphs = present.prose.all()[range].iter();
        glyphs
            .map(|it| present.prose.shape(it).into_string())
            .collect::<String>()
    };
    let stage = stage.msg(at(13, 5, Press::Click));
    assert_eq!(lit(&stage), "Opening");
    let stage = stage
        .msg(at(13, 9, Press::Click))
        .msg(at(22, 9, Press::Drag));
    assert_eq!(lit(&stage), "The parties");
    let stage = stage.msg(at(2, 9, Press::Click));
    assert_eq!(
        lit(&stage),
        "",
        "a click beside the text puts the light out"
    );
}

#[test]
fn two_texts_stand_side_by_side() {
    let stage = Stage::new(120, 36).open().keys("3 F6");
    picture("beside-question", Stage::new(80, 24).open().keys("3 F6"));
    let stage = stage.keys("2");
    picture("beside-which", stage);
    let stage = Stage::new(120, 36).open().keys("3 F6 2 Enter");
    assert_eq!(stage.state.screen, Screen::Beside);
    picture("beside", stage);
    picture("beside-80", Stage::new(80, 24).open().keys("3 F6 2 Enter"));
    picture(
        "beside-presented",
        Stage::new(120, 36).open().keys("3 F6 2 Enter F5"),
    );
    let stage = Stage::new(120, 36).open().keys("3 F5 F6 2 Enter");
    assert_eq!(stage.state.screen, Screen::Present);
    let letters = |letters| Msg::Input(Input::Letters(letters));
    picture("beside-double", stage.msg(letters(Letters::Double)));
}

#[test]
fn side_by_side_follows_the_clause_and_remembers_what_was_chosen() {
    let pair = |stage: &Stage| stage.workspace().beside.pair.clone();
    let stage = presented(120, 36, "F5 F6 2 Enter >");
    let clause = |id: &str| id.parse().unwrap();
    let expected = Pair::Clauses(clause("care"), clause("care"));
    assert_eq!(pair(&stage), Some(expected));
    let stage = stage.keys("F6 Enter");
    let layer = stage.state.layers.last();
    assert!(
        matches!(layer, Some(Layer::Choose(_))),
        "another clause is proposed again"
    );
    let stage = stage.keys("Esc Esc");
    let present = &stage.workspace().present;
    assert_eq!(present.form, Form::Text, "first back to the clause");
    assert_eq!(stage.keys("Esc").state.screen, Screen::Plan);
}

#[test]
fn the_heading_tells_what_is_shown_whole_and_where_there_is_nothing_of_it() {
    let shown = |keys: &str| presented(80, 24, keys).shown();
    let none = shown("F5 > > r");
    assert!(none.contains("No amendments"), "{none}");
    // However narrow the letters' column is, the baseline stands beside what it is called.
    let mut stage = presented(80, 24, "F5 > t + + +");
    let name = plenary::i18n::Message::new("ui-stage-base").with("word", "national-seminar-2003");
    stage.state.workspace.as_mut().unwrap().base_name = name;
    let large = stage.shown();
    assert!(
        large.contains("Changes since: “national-seminar-2003”"),
        "{large}"
    );
}
