//! How each plan of the library stands, in a line under its title.

use super::stage::Stage;
use plenary::app::glance::{Glance, Since, Sitting};
use plenary::app::key::{Mouse, Press};
use plenary::app::library::Entry;
use plenary::app::model::effect::{Effect, Job};
use plenary::app::model::library::Known;
use plenary::app::{Beside, Input, Intent, Msg, Report};
use plenary::i18n::{Language, Message};
use plenary::plan::{Stage as Step, Voice};
use plenary::store::history::News;
use plenary::ui::plain;
use std::path::PathBuf;

const FOLDERS: [&str; 3] = [
    "/home/awa/plans/mali",
    "/home/awa/plans/benin",
    "/mnt/stick/togo",
];

fn glance() -> Glance {
    Glance {
        stage: Step::Drafting,
        brackets: 3,
        since: Since::New(News {
            count: 5,
            more: false,
            voices: vec![Some(Voice::Government), Some(Voice::Workers), None],
        }),
        session: Some(Sitting {
            name: "Second\u{1b}[31m session of the committee on wording".to_owned(),
            day: "2003-10-14".to_owned(),
            open: false,
        }),
    }
}

/// Three plans of this machine and an example; it was found out how all but the second stand.
fn library(columns: u16, rows: u16) -> Stage {
    let titles = ["Plan d'action national", "Plan of Benin", "Plan of Togo"];
    let here = FOLDERS.iter().zip(titles);
    let mut known: Vec<Known> = here
        .map(|(folder, title)| Known::Here {
            folder: PathBuf::from(folder),
            title: title.to_owned(),
        })
        .collect();
    known.push(Known::Example {
        name: "mali".to_owned(),
        title: "Example".to_owned(),
    });
    let told = |at: usize, told| Msg::Worker(Report::Glance(PathBuf::from(FOLDERS[at]), told));
    Stage::new(columns, rows)
        .msg(Msg::Worker(Report::Library(known)))
        .msg(told(0, Ok(glance())))
        .msg(told(2, Err(Message::new("ui-library-gone"))))
}

#[test]
fn plans_are_told_as_far_as_it_is_known_how_they_stand() {
    insta::assert_snapshot!("library-glances", library(80, 24).shown());
    insta::assert_snapshot!("library-glances-wide", library(120, 36).shown());
    let mut french = library(80, 24).msg(Msg::Screen(Intent::Language(Language::French)));
    insta::assert_snapshot!("library-glances-french", french.shown());
}

#[test]
fn it_is_asked_how_the_plans_of_this_machine_stand_and_no_example() {
    let stage = library(80, 24);
    let asked = FOLDERS.iter().map(PathBuf::from).collect();
    assert_eq!(stage.effects, [Effect::Beside(Beside::Glance(asked))]);
}

#[test]
fn the_line_belongs_to_its_plan() {
    let mut stage = library(80, 24);
    let at = |stage: &Stage| stage.state.library.entry();
    assert_eq!(at(&stage), Some(Entry::Plan(0)));
    stage = stage.keys("Down");
    assert_eq!(at(&stage), Some(Entry::Plan(1)));
    stage = stage.keys("Up");
    assert_eq!(at(&stage), Some(Entry::Plan(0)));
    stage.effects.clear();
    let body = stage.state.layout().body;
    let click = Mouse {
        press: Press::Click,
        column: body.x + 20,
        row: body.y + 4,
        shift: false,
    };
    stage = stage.msg(Msg::Input(Input::Mouse(click)));
    let open = Job::Open(PathBuf::from(FOLDERS[1]));
    assert_eq!(stage.effects, [Effect::Write(open)]);
}

#[test]
fn a_plan_that_went_off_the_list_takes_its_line_with_it() {
    let stage = library(80, 24).msg(Msg::Worker(Report::Library(Vec::new())));
    assert!(stage.state.library.glances.is_empty());
}

#[test]
fn whoever_listens_hears_the_same_with_the_names_of_the_parties() {
    let stage = library(80, 24);
    let lines = plain::tell(&stage.state).whole().into_iter();
    let said: Vec<String> = lines.map(|line| line.into_string()).collect();
    let said = said.join("\n");
    assert!(
        said.contains("mali, Drafting, 3 open brackets, 5 new changes, Government, Workers, unattributed, 2003-10-14"),
        "{said}"
    );
    assert!(said.contains("togo, Not there now"), "{said}");
}

#[test]
fn once_the_list_is_left_nobody_needs_to_know() {
    let watched = |stage: &Stage| {
        let mut effects = stage.effects.iter().rev();
        effects.find_map(|effect| match effect {
            Effect::Beside(Beside::Glance(folders)) => Some(folders.len()),
            _ => None,
        })
    };
    let stage = library(80, 24);
    assert_eq!(watched(&stage), Some(3));
    let mut stage = stage.open();
    assert_eq!(watched(&stage), Some(0));
    stage.effects.clear();
    assert_eq!(watched(&stage.keys("Down")), None);
}

#[test]
fn the_plan_that_was_open_last_is_selected_first() {
    let opens = |stage: Stage| {
        let stage = stage.keys("Enter");
        let mut effects = stage.effects.iter().rev();
        effects.find_map(|effect| match effect {
            Effect::Write(Job::Open(folder)) => Some(folder.clone()),
            _ => None,
        })
    };
    let first = PathBuf::from(FOLDERS[0]);
    // When the list arrives, and when it is shown again wherever one was in it before.
    assert_eq!(opens(library(80, 24)), Some(first.clone()));
    let stage = library(80, 24).keys("Down Down").open().keys("O");
    assert_eq!(opens(stage), Some(first));
}
