//! Whether everything is in order, as a list with an offer to put right what can be.

use super::stage::Stage;
use plenary::app::model::doctor::Examined;
use plenary::app::model::library::Known;
use plenary::app::{Beside, Effect, Intent, Msg, Report};
use plenary::i18n::{Language, Message};
use plenary::store::doctor::{Area, Finding, Remedy, Treated};
use std::path::PathBuf;

const PLAN: &str = "/plans/example";

fn examined(treated: Option<Vec<Treated>>) -> Msg {
    let lock = Message::new("doctor-lock-left").with("path", "/plans/example/.git/index.lock");
    let lock = Finding::wrong("lock", lock).advice("doctor-repair-do");
    let index = Message::new("doctor-index-broken");
    let index = Finding::wrong("index", index).advice("doctor-repair-do");
    let recorder = Finding::wrong("recorder", Message::new("doctor-recorder-none"));
    let gone = treated.is_some();
    let wrong = [lock.remedy(Remedy::Locks), index.remedy(Remedy::Index)];
    let mut findings: Vec<Finding> = wrong.into_iter().filter(|_| !gone).collect();
    findings.extend([
        Finding::good("writable", Message::new("doctor-writable-good")),
        Finding::note("merge-driver", Message::new("doctor-driver-uninstalled")),
        recorder.advice("doctor-recorder-do").of(Area::Settings),
    ]);
    Msg::Worker(Report::Examined(Box::new(Examined {
        folder: Some(PathBuf::from(PLAN)),
        findings,
        treated,
    })))
}

/// What is wrong, as a list.
pub fn listed(columns: u16, rows: u16) -> Stage {
    let stage = Stage::new(columns, rows).open();
    let stage = stage.msg(Msg::Screen(Intent::Run("doctor")));
    stage.msg(examined(None))
}

fn did() -> Vec<Treated> {
    let done = |message| Treated {
        done: true,
        message,
    };
    let lock = Message::new("doctor-did-lock").with("path", "/plans/example/.git/index.lock");
    vec![done(lock), done(Message::new("doctor-did-index"))]
}

fn look(repair: bool) -> Effect {
    Effect::Beside(Beside::Examine {
        folder: Some(PathBuf::from(PLAN)),
        repair,
    })
}

#[test]
fn what_is_wrong_is_listed_and_put_right_once_that_was_asked() {
    for (columns, rows) in [(80, 24), (120, 36)] {
        let mut stage = listed(columns, rows);
        assert!(stage.effects.contains(&look(false)), "{:?}", stage.effects);
        insta::assert_snapshot!(format!("doctor-{columns}"), stage.shown());
        stage = stage.keys("Enter");
        insta::assert_snapshot!(format!("doctor-question-{columns}"), stage.shown());
        assert!(!stage.effects.contains(&look(true)));
        stage = stage.keys("Enter");
        assert!(stage.effects.contains(&look(true)));
        stage = stage.msg(examined(Some(did())));
        insta::assert_snapshot!(format!("doctor-done-{columns}"), stage.shown());
    }
}

#[test]
fn it_is_said_in_each_language() {
    for (language, name) in [
        (Language::French, "fr"),
        (Language::Spanish, "es"),
        (Language::Portuguese, "pt"),
    ] {
        let mut stage = Stage::new(80, 24).open();
        stage = stage.msg(Msg::Screen(Intent::Language(language)));
        stage = stage.msg(examined(None));
        insta::assert_snapshot!(format!("doctor-{name}"), stage.shown());
        stage = stage.keys("Enter");
        insta::assert_snapshot!(format!("doctor-question-{name}"), stage.shown());
    }
}

/// That is where it is needed most.
#[test]
fn in_the_library_it_is_of_the_folder_that_would_not_open_or_else_the_selected_one() {
    let known = Known::Here {
        folder: PathBuf::from(PLAN),
        title: "Plan".to_owned(),
    };
    let mut stage = Stage::new(80, 24).msg(Msg::Worker(Report::Library(vec![known])));
    stage = stage.keys("D");
    assert!(stage.effects.contains(&look(false)), "{:?}", stage.effects);
    let refused = Report::Unopened(PathBuf::from("/other"), Message::new("store-unborn"));
    stage = stage.msg(Msg::Worker(refused));
    assert!(
        stage.shown().contains("Is everything in order?"),
        "{}",
        stage.shown()
    );
    stage = stage.keys("D");
    let other = Effect::Beside(Beside::Examine {
        folder: Some(PathBuf::from("/other")),
        repair: false,
    });
    assert!(stage.effects.contains(&other), "{:?}", stage.effects);
}
