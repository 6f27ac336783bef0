//! Keyboards that have other letters, or the same in other places.

use super::offered::states;
use super::stage::Stage;
use plenary::app::commands;
use plenary::app::key::Keyboard;
use plenary::app::key::{Chord, Key};
use plenary::app::model::effect::Job;
use plenary::app::model::keys::Keys;
use plenary::app::{Effect, Input, Loop, Msg};
use plenary::i18n::Language;
use plenary::plan::Voice;
use std::collections::BTreeSet;

/// Whether a key stands in another place on QWERTY, AZERTY or QWERTZ, so that whoever types without looking presses
/// another one.
fn moves(chord: &Chord) -> bool {
    match chord.key {
        Key::Char(letter) => {
            "aqwzmy".contains(letter.to_ascii_lowercase()) || letter.is_ascii_punctuation()
        }
        _ => false,
    }
}

/// Whether something was recorded, or the program ends.
fn acts(effect: &Effect) -> bool {
    match effect {
        Effect::Write(job) => matches!(
            job,
            Job::Record(_)
                | Job::Undo(..)
                | Job::Redo(_)
                | Job::AdoptForeign(_)
                | Job::Gavel(_)
                | Job::Rescind(..)
                | Job::Join(_)
                | Job::TakeIn(_)
        ),
        Effect::Loop(Loop::Quit) => true,
        _ => false,
    }
}

/// What is recorded at once by such a key all the same, and why it may be: one key takes it back, and the screen says
/// what was recorded for whom.
const AT_ONCE: [(&str, &str); 3] = [
    (
        "board-set-agree",
        "one key a cell is what the board is for; the cell shows it, and u takes it back",
    ),
    ("board-set-reservation", "the same"),
    (
        "park",
        "the same key takes it back, and no word of the plan changes",
    ),
];

#[test]
fn no_key_that_changes_its_place_does_harm_without_asking() {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for (make, all) in states() {
        for keys in all {
            let here = make().keys(keys).state;
            let place = here.place();
            for command in commands::all().filter(|it| it.is_available(&here)) {
                let own = Keys::default();
                let chords = own.at(command.id, place).flat_map(|it| &it.chords);
                for chord in chords.filter(|chord| moves(chord)) {
                    let mut stage = make().keys(keys);
                    stage.effects.clear();
                    let stage = stage.msg(Msg::Input(Input::Key(*chord)));
                    seen.insert(command.id);
                    if stage.effects.iter().any(acts) {
                        found.insert(command.id);
                    }
                }
            }
        }
    }
    assert!(seen.len() > 15, "{seen:?}");
    let may: BTreeSet<_> = AT_ONCE.into_iter().map(|(id, _)| id).collect();
    assert!(found.is_subset(&may), "{found:?}");
    for id in may {
        assert!(commands::named(id).is_some(), "{id}");
    }
}

fn floor(stage: &Stage) -> Option<Voice> {
    let floor = stage.state.workspace.as_ref()?.floor.as_ref();
    floor.map(|floor| floor.voice)
}

fn speaking(language: Language) -> Stage {
    let mut stage = Stage::new(80, 24).open();
    stage.state.language = language;
    stage
}

#[test]
fn the_floor_is_given_on_azerty_without_shift() {
    let all = [
        ("&", Voice::Government),
        ("é", Voice::Employers),
        ("\"", Voice::Workers),
        ("'", Voice::CivilSociety),
        ("(", Voice::Advisers),
        ("-", Voice::Secretariat),
        ("§", Voice::Secretariat),
    ];
    for (key, voice) in all {
        assert_eq!(floor(&speaking(Language::French).keys(key)), Some(voice));
        assert_eq!(floor(&speaking(Language::English).keys(key)), None, "{key}");
        let mut stage = speaking(Language::English);
        stage.state.keys.keyboard = Some(Keyboard::Azerty);
        assert_eq!(floor(&stage.keys(key)), Some(voice));
        let mut stage = speaking(Language::French);
        stage.state.keys.keyboard = Some(Keyboard::Qwertz);
        assert_eq!(floor(&stage.keys(key)), None, "{key} is a sign in Geneva");
    }
    // The question who speaks takes the same keys, and not the letters of a name.
    let asked = speaking(Language::French).keys("Down e");
    assert!(asked.workspace().editing.is_none());
    assert_eq!(floor(&asked.keys("é")), Some(Voice::Employers));
    // What a command has itself it keeps: in present mode a hyphen makes letters smaller.
    let stage = speaking(Language::French).keys("F5 -");
    assert_eq!(floor(&stage), None);
}

#[test]
fn letters_of_other_scripts_run_what_stands_on_their_keys() {
    for (key, id) in [("у", "e"), ("ث", "e"), ("ε", "e"), ("ק", "e")] {
        let here = speaking(Language::English).keys("1 Down");
        let stage = here.keys(key);
        let editing = stage.workspace().editing.as_ref();
        assert!(editing.is_some(), "{key} is {id}");
        // There they are text.
        let before = editing.unwrap().buffer.text().to_owned();
        let stage = stage.keys("Ctrl-A").keys(key);
        let editing = stage.workspace().editing.as_ref();
        assert_eq!(editing.unwrap().buffer.text(), key, "{before}");
    }
    for digit in ["٣", "۳", "３", "३"] {
        let stage = speaking(Language::English).keys(digit);
        assert_eq!(floor(&stage), Some(Voice::Workers), "{digit}");
    }
    // A letter that was given to a command is that command's.
    let mut stage = speaking(Language::English);
    stage.state.keys = Keys::changed([("past", vec!["у"])]).unwrap();
    let stage = stage.keys("1 Down у");
    assert_eq!(stage.state.screen, plenary::app::Screen::Past);
}
