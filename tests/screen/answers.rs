//! What keys ask to be done.

use super::board::remembered;
use super::stage::{Stage, recorded};
use plenary::app::draft::DraftOf;
use plenary::app::focus::Focus;
use plenary::app::key::{Chord, Key, Mouse, Press};
use plenary::app::model::effect::{Beside, Effect, Job, Keep, Loop};
use plenary::app::model::library::Known;
use plenary::app::model::notice::{Offered, Unplaced};
use plenary::app::model::screen::Tone;
use plenary::app::{Input, Msg, Report, Screen, search, update};
use plenary::i18n::Message;
use plenary::plan::{ClauseId, Field, Speaker, Voice};
use std::path::PathBuf;
use std::sync::Arc;

fn floor(stage: &Stage) -> Option<Speaker> {
    stage.workspace().floor.clone()
}

#[test]
fn nobody_has_the_floor_at_first_and_one_key_gives_it() {
    let stage = Stage::new(80, 24).open();
    assert_eq!(floor(&stage), None);
    let stage = stage.keys("3 1 3");
    assert_eq!(floor(&stage), Some(Speaker::of(Voice::Workers)));
    assert!(stage.state.layers.is_empty());
}

#[test]
fn the_same_key_again_asks_who_speaks_and_the_answer_is_remembered() {
    let stage = Stage::new(80, 24).open().keys("3 3 Down Down Enter 1 3");
    let floor = floor(&stage).unwrap();
    assert_eq!(floor.organisation.as_deref(), Some("unions"));
    assert_eq!(floor.delegate.unwrap().name, "Awa Traoré");
}

#[test]
fn undo_without_a_voice_asks_for_one_and_then_goes_on() {
    let stage = Stage::new(80, 24).open().keys("u");
    assert!(
        !stage
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Write(Job::Undo(..))))
    );
    let stage = stage.keys("2");
    let wanted = Effect::Write(Job::Undo(None, Speaker::of(Voice::Employers)));
    assert!(stage.effects.contains(&wanted), "{:?}", stage.effects);
}

#[test]
fn undo_is_not_offered_before_anything_was_changed() {
    let hints = |stage: Stage| {
        let mut stage = stage;
        stage.shown().contains("u Undo")
    };
    let stage = || Stage::new(120, 36).open().keys("2");
    assert!(hints(stage()), "nobody knows yet");
    assert!(hints(remembered(stage(), &[9, 1])));
    // The first change of a plan is its beginning.
    let mut begun = remembered(stage(), &[1]).keys("u");
    assert!(!begun.shown().contains("u Undo"));
    assert!(begun.shown().contains("nothing to undo"));
    let mut undone = begun.effects.iter();
    assert!(!undone.any(|effect| matches!(effect, Effect::Write(Job::Undo(..)))));
    // As long as the history lags behind, it says nothing.
    let dialogue = Arc::clone(&begun.workspace().dialogue);
    assert!(hints(begun.discuss((*dialogue).clone())));
}

#[test]
fn escape_closes_one_layer_and_never_quits() {
    let mut stage = Stage::new(80, 24).open().keys("Enter ?");
    assert_eq!(stage.state.place(), Focus::Layer);
    stage = stage.keys("Esc");
    assert_eq!(stage.state.place(), Focus::Clause);
    stage = stage.keys("Esc Esc Esc");
    assert_eq!(stage.state.place(), Focus::Outline);
    assert!(!stage.effects.contains(&Effect::Loop(Loop::Quit)));
    stage = stage.keys("q Enter");
    assert!(stage.effects.contains(&Effect::Loop(Loop::Quit)));
}

#[test]
fn a_click_in_the_outline_selects_and_the_wheel_scrolls() {
    let mouse = |press| {
        Msg::Input(Input::Mouse(Mouse {
            column: 5,
            row: 6,
            press,
            shift: false,
        }))
    };
    let stage = Stage::new(80, 24).open().msg(mouse(Press::Click));
    let workspace = stage.workspace();
    assert_eq!(workspace.selected_id().unwrap().as_str(), "insurance");
    let stage = stage.msg(mouse(Press::Wheel(-1)));
    assert_eq!(stage.workspace().selected, 1);
}

#[test]
fn the_same_key_twice_in_a_search_goes_round() {
    let stage = Stage::new(80, 24).open().keys("/health Enter");
    let place = |stage: &Stage| stage.workspace().selected;
    assert_eq!(place(&stage), 1);
    let stage = stage.keys("n");
    assert_eq!(place(&stage), 2);
    let stage = stage.keys("n");
    assert_eq!(place(&stage), 1);
    let stage = stage.keys("N");
    assert_eq!(place(&stage), 2);
}

#[test]
fn a_folder_that_is_no_repository_is_made_one_only_when_asked() {
    let folder = PathBuf::from("/plans/new");
    let stage = Stage::new(80, 24).msg(Msg::Worker(Report::NotRepository(folder.clone())));
    let no = Stage::new(80, 24)
        .msg(Msg::Worker(Report::NotRepository(folder.clone())))
        .keys("Down Enter");
    assert!(no.effects.is_empty() && no.state.layers.is_empty());
    let yes = stage.keys("Enter");
    assert_eq!(yes.effects, [Effect::Write(Job::MakeRepository(folder))]);
}

#[test]
fn a_new_plan_is_asked_for_piece_by_piece() {
    let stage = Stage::new(80, 24)
        .keys("Ctrl-N Plan Enter mali Enter sene Enter Enter Down Enter Enter /p/new Enter");
    let Some(Effect::Write(Job::Create(plan))) = stage.effects.last() else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!(plan.title, "Plan");
    assert_eq!(plan.countries, ["ML", "SN"]);
    assert_eq!(plan.language, "fr");
    assert_eq!(plan.template, "social-dialogue");
    assert_eq!(plan.folder, PathBuf::from("/p/new"));
}

#[test]
fn the_library_opens_what_is_selected() {
    let known = vec![Known::Example {
        name: "mali".to_owned(),
        title: "Mali".to_owned(),
    }];
    let stage = Stage::new(80, 24)
        .msg(Msg::Worker(Report::Library(known)))
        .keys("Enter");
    assert_eq!(
        stage.effects,
        [Effect::Write(Job::OpenExample("mali".to_owned()))]
    );
}

#[test]
fn a_failure_is_said_and_changes_nothing() {
    let stage = Stage::new(80, 24)
        .open()
        .msg(Msg::Worker(Report::NotRecorded(Message::new(
            "app-then-locked",
        ))));
    assert!(stage.state.said.is_some());
    assert_eq!(stage.state.screen, Screen::Plan);
}

/// A text of the clause on care that an earlier run left.
fn left_behind(id: &str) -> Offered {
    Offered {
        id: id.to_owned(),
        clause: "care".parse().unwrap(),
        of: Field::Text.into(),
        floor: None,
        text: "Nobody pays".to_owned(),
        seen: None,
    }
}

#[test]
fn what_is_offered_late_interrupts_nobody_who_types() {
    let late = |id| Msg::Worker(Report::Offered(vec![left_behind(id)]));
    let stage = Stage::new(80, 24).open().keys("2 e").msg(late("one"));
    assert_eq!(stage.state.place(), Focus::Editing);
    // A second of them joins the first.
    let stage = stage.msg(late("two"));
    assert_eq!(stage.state.place(), Focus::Editing);
    assert_eq!(stage.state.notices.len(), 1);
}

#[test]
fn keys_meant_for_something_else_do_not_touch_what_is_offered_back() {
    let stage = Stage::new(80, 24)
        .open()
        .msg(Msg::Worker(Report::Offered(vec![left_behind("one")])))
        .keys("3 2 e x");
    assert!(
        !stage
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Keep(Keep::SettleOffered(_))))
    );
    assert_eq!(stage.state.place(), Focus::Layer);
    let stage = stage.keys("Down Enter");
    assert!(
        stage
            .effects
            .contains(&Effect::Keep(Keep::SettleOffered("one".to_owned())))
    );
}

/// What another version wrote has no place here: it is read and copied as often as wanted, and gone when that is asked for.
#[test]
fn a_text_without_a_place_is_kept_until_it_is_thrown_away() {
    let lost = Unplaced {
        id: "one".to_owned(),
        text: "Everybody who works\nis covered".to_owned(),
    };
    let stage = Stage::new(80, 24)
        .open()
        .msg(Msg::Worker(Report::Unplaced(vec![lost.clone()])));
    assert_eq!(stage.state.place(), Focus::Outline);
    let stage = stage.keys("v Enter");
    let copied = Effect::Loop(Loop::Copy(lost.text.clone()));
    assert!(stage.effects.contains(&copied));
    let settled = Effect::Keep(Keep::SettleOffered(lost.id));
    assert!(!stage.effects.contains(&settled));
    assert_eq!(stage.state.notices.len(), 1);
    let stage = stage.keys("Esc Esc v Down Enter");
    assert!(stage.effects.contains(&settled));
    assert!(stage.state.notices.is_empty());
}

#[test]
fn what_is_settled_is_named_and_only_what_was_recorded_is() {
    let text = (
        "care".parse::<ClauseId>().unwrap(),
        DraftOf::from(Field::Text),
    );
    let stage = Stage::new(80, 24)
        .open()
        .keys("2 Down e x Ctrl-S")
        .msg(recorded(Vec::new()));
    // Something else was recorded: the text is still being typed, and still in the journal.
    assert_eq!(stage.state.place(), Focus::Editing);
    let settles = |effect: &Effect| matches!(effect, Effect::Keep(Keep::Settle(..)));
    assert!(!stage.effects.iter().any(settles));
    let stage = stage.msg(recorded(vec![text.clone()]));
    assert_ne!(stage.state.place(), Focus::Editing);
    assert!(
        stage
            .effects
            .contains(&Effect::Keep(Keep::Settle(text.0, text.1)))
    );
}

#[test]
fn an_act_is_said_to_be_recorded_even_if_the_plan_cannot_be_read_again() {
    let mut stage = Stage::new(80, 24).open().msg(recorded(Vec::new()));
    assert!(stage.shown().contains("Essential health care"));
    assert_eq!(stage.state.said.as_ref().unwrap().0, Tone::Good);
}

#[test]
fn a_search_waits_for_its_text_without_keeping_keys_waiting() {
    let mut stage = Stage::new(80, 24).open();
    let asked = |effects: &[Effect]| {
        effects
            .iter()
            .any(|one| matches!(one, Effect::Beside(Beside::Fold(..))))
    };
    let mut press = |chord: Chord| update(&mut stage.state, Msg::Input(Input::Key(chord)));
    let effects = press(Chord::char('/'));
    let Some(Effect::Beside(Beside::Fold(ticket, plan, rows))) = effects.first().cloned() else {
        panic!("the text is asked for while the word is typed: {effects:?}");
    };
    assert!(!asked(&press(Chord::char('e'))), "once is enough");
    for letter in "tab".chars() {
        press(Chord::char(letter));
    }
    press(Chord::of(Key::Enter));
    let selected = |stage: &Stage| stage.workspace().selected;
    assert_eq!(selected(&stage), 0);
    let stale = Msg::Worker(Report::Folded(ticket + 1, Vec::new()));
    let stage = stage.msg(stale);
    assert_eq!(selected(&stage), 0);
    let stage = stage.msg(Msg::Worker(Report::Folded(
        ticket,
        search::folded(&plan, &rows),
    )));
    assert_eq!(selected(&stage), 2, "found once the text is there");
}
