//! A second screen, and what the facilitator's screen says to it: clause, form and floor, and nothing that is being typed.

use super::stage::Stage;
use plenary::app::commands;
use plenary::app::model::keys::Keys;
use plenary::app::model::second::Room;
use plenary::app::second::begin;
use plenary::app::showing::showing;
use plenary::app::{Effect, Input, Loop, Msg, Report, Screen};
use plenary::dialogue::AmendmentId;
use plenary::plan::{Speaker, Voice};
use plenary::store::{Form, OnScreen};

fn said(stage: &Stage) -> Option<(String, Form)> {
    let showing = showing(&stage.state)?;
    Some((showing.clause.to_string(), showing.form))
}

fn is(clause: &str, form: Form) -> Option<(String, Form)> {
    Some((clause.to_owned(), form))
}

#[test]
fn the_screen_says_what_is_for_the_room_and_nothing_else() {
    let stage = Stage::new(80, 24).open();
    assert_eq!(said(&stage), is("opening", Form::Text));
    let stage = stage.keys("Down");
    assert_eq!(said(&stage), is("care", Form::Text));
    let stage = stage.keys("t");
    assert_eq!(said(&stage), is("care", Form::Tracked));
    let stage = stage.keys("Esc r");
    assert_eq!(said(&stage), is("care", Form::Amendments));
    let stage = stage.keys("Esc F5");
    assert_eq!(said(&stage), is("care", Form::Text));
    let stage = stage.keys("t");
    assert_eq!(said(&stage), is("care", Form::Tracked));
    // What is only looked up is not for the room.
    let stage = stage.keys("Esc h");
    assert_eq!(said(&stage), None);
    let stage = stage.keys("Esc 3");
    let floor = showing(&stage.state).unwrap().floor.cloned();
    assert_eq!(floor, Some(Speaker::of(Voice::Workers)));
    // What is typed changes nothing of what is said.
    let before = showing(&stage.state).unwrap().said();
    let stage = stage.keys("e x y z");
    assert!(stage.workspace().editing.is_some());
    assert_eq!(showing(&stage.state).unwrap().said(), before);
}

fn second() -> Stage {
    let mut stage = Stage::new(80, 24).open();
    begin(&mut stage.state);
    stage
}

fn room(stage: Stage, clause: &str, form: Form) -> Stage {
    stage.msg(Msg::Worker(Report::Room(Box::new(Room {
        shown: Some(OnScreen {
            clause: Some(clause.parse().unwrap()),
            form,
            floor: Some(Speaker::of(Voice::Workers)),
            ..OnScreen::default()
        }),
        remark: None,
    }))))
}

#[test]
fn it_goes_where_the_facilitator_goes_and_for_a_moment_elsewhere() {
    let mut stage = room(second(), "care", Form::Text);
    let shown = stage.shown();
    assert!(
        shown.contains("Nobody pays more") && shown.contains("WORKERS"),
        "{shown}"
    );
    let mut stage = room(stage, "insurance", Form::Board);
    let shown = stage.shown();
    assert!(
        shown.contains("2.1") && shown.contains("Positions"),
        "{shown}"
    );
    // For a moment another one, wherever the facilitator goes meanwhile.
    let stage = room(stage.keys("Left"), "opening", Form::Text);
    let mut stage = stage.keys("+");
    let shown = stage.shown();
    assert!(
        shown.contains("2  Objective") && shown.contains("Another clause"),
        "{shown}"
    );
    let mut stage = stage.keys("Esc");
    let shown = stage.shown();
    assert!(
        shown.contains("The parties met") && !shown.contains("Another clause"),
        "{shown}"
    );
    // What is gone, or was never there, is no reason to go anywhere.
    let mut stage = room(stage, "nowhere", Form::Text);
    assert!(stage.shown().contains("The parties met"));
}

/// What the facilitator's screen says of itself, as a second one is told it.
fn follows(second: Stage, first: &Stage) -> Stage {
    let shown = showing(&first.state).unwrap().said();
    second.msg(Msg::Worker(Report::Room(Box::new(Room {
        shown: Some(shown),
        remark: None,
    }))))
}

#[test]
fn what_is_pointed_at_and_how_far_one_is_and_the_time_go_along() {
    let small = |stage: Stage| stage.msg(Msg::Input(Input::Resize(50, 12)));
    let mut first = small(Stage::new(80, 24).open().keys("F5 Right Right Shift-Right"));
    let lit = |stage: &Stage| {
        let present = &stage.workspace().present;
        present.pointed_at()
    };
    assert!(lit(&first).lit.is_some());
    // However wide the other screen is, the same letters are lit.
    let mut other = follows(second(), &first);
    assert_eq!(lit(&other).lit, lit(&first).lit);
    let shown = other.shown();
    assert!(
        shown.contains("Reversed") || shown.contains("REVERSED"),
        "{shown}"
    );
    // Put out here, it is put out there.
    first = first.keys("Esc");
    other = follows(other, &first);
    assert_eq!(lit(&other).lit, None);
    // The time is told, second by second.
    let timer = |stage: &mut Stage| {
        stage
            .state
            .workspace
            .as_mut()
            .unwrap()
            .sitting
            .timer
            .start()
    };
    timer(&mut first);
    first.state.workspace.as_mut().unwrap().sitting.timer.tick();
    let other = follows(other, &first);
    let told = other.state.workspace.as_ref().unwrap().sitting.timer;
    assert_eq!((told.spent, told.running), (1, true));
    // Further down, the other follows as far as its own text goes.
    let low = small(follows(small(second()), &first.keys("PageDown")));
    assert!(lit(&low).lit.is_none());
}

#[test]
fn letters_of_another_text_are_not_lit() {
    let first = Stage::new(80, 24).open().keys("F5 Right");
    let mut shown = showing(&first.state).unwrap().said();
    if let Some(point) = &mut shown.point {
        point.all += 1;
    }
    let other = second().msg(Msg::Worker(Report::Room(Box::new(Room {
        shown: Some(shown),
        remark: None,
    }))));
    let present = &other.state.workspace.as_ref().unwrap().present;
    assert!(present.lit.is_none());
}

#[test]
fn no_key_of_a_second_screen_changes_anything() {
    let mut stage = room(second(), "care", Form::Amendments);
    stage.effects.clear();
    let chords = commands::all().flat_map(|command| Keys::default().every(command.id));
    let chords: Vec<_> = chords
        .filter(|chord| chord.to_string() != "q" && chord.to_string() != "Ctrl-Q")
        .collect();
    for chord in chords {
        stage = stage.msg(Msg::Input(Input::Key(chord)));
        // What lies over the screen is closed again, or the next key would be its.
        stage.state.layers.clear();
        assert_eq!(stage.state.screen, Screen::Present, "{chord}");
        assert!(stage.workspace().editing.is_none(), "{chord}");
    }
    for effect in &stage.effects {
        let theme = matches!(effect, Effect::Write(plenary::app::Job::Remember(..)));
        let asks = matches!(
            effect,
            Effect::Ask(_) | Effect::Beside(_) | Effect::Loop(Loop::AskLetters)
        );
        assert!(theme || asks, "{effect:?}");
    }
    let stage = stage.keys("q Enter");
    assert!(
        stage
            .effects
            .iter()
            .any(|one| *one == Effect::Loop(Loop::Quit))
    );
}

#[test]
fn an_amendment_that_is_not_there_is_passed_over() {
    let missing: AmendmentId = "01nothing".parse().unwrap();
    let mut stage = second().msg(Msg::Worker(Report::Room(Box::new(Room {
        shown: Some(OnScreen {
            clause: Some("care".parse().unwrap()),
            form: Form::Result,
            amendment: Some(missing),
            ..OnScreen::default()
        }),
        remark: None,
    }))));
    assert!(stage.shown().contains("Nobody pays more"));
}
