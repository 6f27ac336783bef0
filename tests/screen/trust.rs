//! Trust on the wall: the word code to be read aloud, and what a verification came to.

use super::stage::Stage;
use plenary::app::model::effect::{Effect, Query};
use plenary::app::model::trust::{Code, TrustMsg, Verified, View};
use plenary::app::{Intent, Msg, Screen};
use plenary::i18n::{Language, Message};
use plenary::plan::{Moment, Voice};
use plenary::track::ObjectId;
use plenary::track::trust::{Count, Finding, What};
use plenary::ui::Depth;
use std::collections::BTreeMap;
use strum::IntoEnumIterator;

const NOON: Moment = Moment::new(1_063_620_000, 120);

/// Runs a command of the palette.
fn run(stage: Stage, id: &'static str) -> Stage {
    stage.msg(Msg::Screen(Intent::Run(id)))
}

/// The numbers under which workers were asked.
fn asked(stage: &Stage, of: View) -> Vec<u64> {
    let tickets = stage.effects.iter().filter_map(|effect| match effect {
        Effect::Ask(Query::Trust(view, ticket)) if *view == of => Some(*ticket),
        _ => None,
    });
    tickets.collect()
}

fn told(stage: Stage, msg: TrustMsg) -> Stage {
    stage.msg(Msg::Screen(Intent::Trust(msg)))
}

fn code(adoption: Option<&str>) -> Code {
    let words = "legal winner thank year wave sausage worth useful legal winner thank yellow";
    Code {
        adoption: adoption.map(str::to_owned),
        clauses: 3,
        words: words.split(' ').map(str::to_owned).collect(),
    }
}

/// The code is on the wall.
pub fn coded(columns: u16, rows: u16, adoption: Option<&str>) -> Stage {
    let stage = run(Stage::new(columns, rows).open(), "trust-code");
    let ticket = asked(&stage, View::Code)[0];
    told(stage, TrustMsg::Code(ticket, Ok(code(adoption))))
}

fn finding(what: What) -> Finding {
    Finding {
        what,
        at: Some(ObjectId([0xab; 20])),
        time: NOON,
    }
}

fn verified(findings: Vec<Finding>) -> Verified {
    let count = |signed, recorded, unsigned, refused| Count {
        signed,
        recorded,
        unsigned,
        refused,
    };
    Verified {
        rev: ObjectId([1; 20]),
        before: true,
        findings,
        counts: BTreeMap::from([
            (Voice::Workers, count(12, 3, 1, 1)),
            (Voice::Employers, count(0, 0, 7, 0)),
            (Voice::Secretariat, count(4, 0, 0, 0)),
        ]),
        unclaimed: 1,
        looked: (29, 310),
        unremembered: None,
    }
}

fn key(voice: Voice) -> What {
    let key = "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU".to_owned();
    What::FirstKey(key, voice)
}

/// What is wrong with a history that somebody tampered with.
pub fn tampered() -> Vec<Finding> {
    vec![
        finding(What::OtherPartysKey(Voice::Workers, Voice::Employers)),
        Finding::of_all(What::Rewritten(ObjectId([0xcd; 20]))),
        finding(key(Voice::Workers)),
    ]
}

/// What was found is on the wall.
pub fn judged(columns: u16, rows: u16, findings: Vec<Finding>) -> Stage {
    let stage = run(
        Stage::with(columns, rows, Depth::None).open(),
        "trust-verify",
    );
    let ticket = asked(&stage, View::Verdict)[0];
    let found = Ok(Box::new(verified(findings)));
    told(stage, TrustMsg::Verified(ticket, found))
}

fn picture(name: &str, mut stage: Stage) {
    insta::assert_snapshot!(name, stage.shown());
}

#[test]
fn the_words_of_an_adoption_have_air_around_them() {
    picture("code", coded(80, 24, Some("bamako-2003")));
    picture("code-wide", coded(200, 60, Some("bamako-2003")));
}

#[test]
fn where_nothing_is_adopted_the_code_says_so_and_every_word_can_be_reached() {
    picture("code-small", coded(40, 12, None));
    let mut stage = coded(30, 9, None).keys("End");
    assert!(stage.shown().contains("yellow"), "{}", stage.shown());
    let mut stage = stage.keys("Home");
    assert!(stage.shown().contains("winner"), "{}", stage.shown());
}

#[test]
fn what_holds_is_told_with_who_stands_behind_it() {
    let first = vec![finding(key(Voice::Workers))];
    picture("verdict", judged(80, 24, first));
}

#[test]
fn what_does_not_hold_is_told_first_and_scrolls() {
    let mut stage = judged(80, 24, tampered());
    picture("verdict-tampered", judged(80, 24, tampered()));
    assert!(stage.shown().contains("2 things do not hold."));
    let mut stage = judged(80, 16, tampered()).keys("Down PageDown PageDown");
    assert!(stage.shown().contains("310 objects"), "{}", stage.shown());
    assert!(stage.shown().contains("2 things"), "the heading stays");
    let mut stage = stage.keys("PageUp PageUp Up");
    assert!(stage.shown().contains("rewritten"), "{}", stage.shown());
}

#[test]
fn keys_go_on_while_it_is_verified_and_who_left_is_told() {
    let mut stage = run(Stage::new(80, 24).open().keys("3 c"), "trust-verify");
    assert!(stage.shown().contains("being looked at"));
    // Asked again while it goes on, nothing begins anew.
    stage = run(stage, "trust-verify").keys("Enter Esc");
    assert_eq!(stage.state.screen, Screen::Board);
    let tickets = asked(&stage, View::Verdict);
    assert_eq!(tickets.len(), 1);
    let found = Ok(Box::new(verified(Vec::new())));
    let mut stage = told(stage, TrustMsg::Verified(tickets[0], found));
    assert_eq!(stage.state.screen, Screen::Board);
    assert!(stage.shown().contains("Everything holds."));
}

#[test]
fn an_answer_about_another_plan_is_not_shown() {
    let stage = run(Stage::new(80, 24).open(), "trust-verify");
    let ticket = asked(&stage, View::Verdict)[0];
    let stage = run(stage.open(), "trust-verify");
    let found = Ok(Box::new(verified(Vec::new())));
    let mut stage = told(stage, TrustMsg::Verified(ticket, found));
    assert!(!stage.shown().contains("Everything holds."));
    let refused = TrustMsg::Verified(
        asked(&stage, View::Verdict)[1],
        Err(Message::new("trust-grafted")),
    );
    let mut stage = told(stage, refused);
    assert!(stage.shown().contains("another past"), "{}", stage.shown());
    // Once it ended, it can begin anew.
    let stage = stage.keys("Enter");
    assert_eq!(asked(&stage, View::Verdict).len(), 3);
}

#[test]
fn the_code_is_asked_for_anew_when_the_plan_moves() {
    let stage = coded(80, 24, None).keys("Down");
    assert_eq!(asked(&stage, View::Code).len(), 1);
    let mut stage = stage.discuss(plenary::dialogue::Dialogue::default());
    assert_eq!(asked(&stage, View::Code).len(), 2);
    assert!(!stage.shown().contains("yellow"), "no old words stay");
    let ticket = asked(&stage, View::Code)[1];
    let mut stage = told(stage, TrustMsg::Code(ticket, Ok(code(Some("second")))));
    assert!(stage.shown().contains("adoption second"));
    assert_eq!(stage.keys("Esc").state.screen, Screen::Plan);
}

#[test]
fn every_language_has_room_for_it() {
    for language in Language::iter() {
        let speak = Msg::Screen(Intent::Language(language));
        let mut stage = judged(80, 24, tampered()).msg(speak.clone());
        assert!(!stage.shown().contains('…'), "{}", stage.shown());
        let mut stage = coded(80, 24, None).msg(speak);
        let shown = stage.shown();
        assert!(!shown.contains('…') && shown.contains("yellow"), "{shown}");
    }
}
