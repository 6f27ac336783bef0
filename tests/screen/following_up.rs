//! Promises against reports on the wall, and reporting from there.

use super::figures::rows;
use super::stage::{FILES, Stage, recorded};
use jiff::civil::Date;
use plenary::app::draft::DraftOf;
use plenary::app::model::figures::follow_up::Reported;
use plenary::app::{Effect, Intent, Job, Msg, Query, Report, Screen};
use plenary::costing::follow_up::{By, Hand, Hands};
use plenary::i18n::Language;
use plenary::plan::{Edit, Field, Voice};
use plenary::track::ObjectId;
use plenary::ui::Depth;
use strum::IntoEnumIterator;

const CLAUSE: &str = r#"id = "insurance"
kind = "action"
parent = "care"
order = 10
title = "Compulsory health insurance for salaried workers and their families"
text = "The fund."

[[indicator]]
name = "Persons covered"
unit = "people"
baseline = 260000
baseline-year = 2004
target = 865000
target-year = 2009

[[indicator]]
name = "Share of care paid out of pocket"
unit = "per cent"
baseline = 62
target = 40
better = "lower"

[[indicator]]
name = "Clinics"
target = 20

[[funding]]
name = "Donor A"
amount = 100
currency = "EUR"
year = 2006
until = 2008
state = "committed"

[[funding]]
name = "State budget"
amount = 50.5
currency = "XTS"
year = 2006
state = "sought"

[[milestone]]
name = "Draft"
date = 2005-06-30

[[milestone]]
name = "Law before parliament"
date = 2006-03-31

[[progress]]
date = 2006-02-28
indicator = "Persons covered"
value = 310000
source = "federation-accounts"

[[progress]]
date = 2006-02-28
indicator = "Persons covered"
value = 290000
note = "Without families"

[[progress]]
date = 2006-02-28
indicator = "Share of care paid out of pocket"
value = 70

[[progress]]
date = 2005-07-15
milestone = "Draft"

[[progress]]
date = 2006-12-31
funding = "Donor A"
value = 80
"#;

fn files() -> Vec<(&'static str, &'static str)> {
    let files = FILES.iter().copied();
    files
        .map(|(path, text)| match path {
            "clauses/insurance.toml" => (path, CLAUSE),
            _ => (path, text),
        })
        .collect()
}

/// The page before the history was asked.
fn unread(columns: u16, rows: u16) -> Stage {
    let stage = Stage::with(columns, rows, Depth::None).open_files(&files());
    stage.msg(Msg::Screen(Intent::Run("figures-follow-up")))
}

/// What the history says of it.
fn answer() -> Msg {
    let by = |voice: Option<Voice>, change: u32| {
        vec![By {
            hand: voice.map_or(Hand::Nobody, Hand::Of),
            change: Some(change),
        }]
    };
    let mut hands = Hands::default();
    hands.put(
        "insurance".parse().unwrap(),
        vec![
            by(Some(Voice::Government), 1),
            by(Some(Voice::Workers), 2),
            by(None, 3),
            by(Some(Voice::Government), 4),
            by(Some(Voice::Workers), 5),
        ],
    );
    let day: Date = "2006-06-30".parse().unwrap();
    Msg::Worker(Report::Reported(Box::new(Reported {
        at: ObjectId([1; 20]),
        hands,
        day: Some(day),
    })))
}

fn page(columns: u16, rows: u16) -> Stage {
    unread(columns, rows).msg(answer())
}

#[test]
fn promises_stand_against_every_partys_last_report() {
    insta::assert_snapshot!("follow-up", page(80, 24).shown());
    insta::assert_snapshot!("follow-up-wide", page(120, 36).shown());
}

#[test]
fn what_is_known_is_shown_while_the_history_is_read() {
    let stage = unread(80, 24);
    let asked = stage.effects.iter();
    let asked = asked.filter(|one| matches!(one, Effect::Ask(Query::Reported(..))));
    assert_eq!(asked.count(), 1);
    let told = rows(&stage).join("\n");
    assert!(told.contains("the history is being read"), "{told}");
    assert!(
        told.contains("? 310,000") && told.contains("? 290,000"),
        "{told}"
    );
    let stage = stage.msg(answer());
    let told = rows(&stage).join("\n");
    assert!(!told.contains("being read"), "{told}");
    assert!(
        told.contains("G 310,000") && told.contains("W 290,000"),
        "{told}"
    );
    // Once for each revision.
    let stage = stage.keys("Down Up");
    let asked = stage.effects.iter();
    let asked = asked.filter(|one| matches!(one, Effect::Ask(Query::Reported(..))));
    assert_eq!(asked.count(), 1);
}

#[test]
fn it_is_read_in_every_language_and_size_to_its_end() {
    for language in Language::iter() {
        for (columns, height) in [(80, 24), (120, 36), (200, 60), (40, 12)] {
            let mut stage = page(columns, height);
            stage.state.language = language;
            let stage = stage.keys("Down Up");
            let room = usize::from(columns);
            for row in rows(&stage) {
                let wide = unicode_width::UnicodeWidthStr::width(row.as_str());
                assert!(wide <= room, "{columns}: {row}");
            }
            let mut stage = stage.keys("End End");
            let last = rows(&stage).pop().unwrap();
            assert!(stage.shown().contains(last.trim()), "{last}");
        }
    }
}

#[test]
fn a_row_leads_to_its_clause() {
    let stage = page(80, 24).keys("Down Down Enter");
    assert_eq!(stage.state.screen, Screen::Plan);
    let workspace = stage.workspace();
    assert_eq!(workspace.selected_id().unwrap().as_str(), "insurance");
}

/// The reports that an act records, as the clause would say them.
fn recording(stage: &Stage) -> Vec<String> {
    let mut acts = stage.effects.iter().filter_map(|effect| match effect {
        Effect::Write(Job::Record(act)) => Some(act),
        _ => None,
    });
    let act = acts.next_back().unwrap();
    assert_eq!(act.floor.voice, Voice::Workers);
    let [
        Edit::Set {
            clause,
            field: Field::Progress,
            value: Some(value),
        },
    ] = act.edits.as_slice()
    else {
        panic!("{:?}", act.edits);
    };
    assert_eq!(clause.as_str(), "insurance");
    value.lines().map(str::to_owned).collect()
}

#[test]
fn what_a_row_speaks_of_is_reported_for_the_floor() {
    // Down to the milestone that is late; nobody has the floor yet.
    let row = "Law before parliament";
    let mut stage = page(80, 24);
    let at = rows(&stage).iter().position(|it| it.contains(row)).unwrap();
    while stage.workspace().figures.selected < at {
        stage = stage.keys("Down");
    }
    let mut stage = stage.keys("r");
    assert!(stage.shown().contains("Workers"), "{}", stage.shown());
    let mut stage = stage.keys("3");
    let shown = stage.shown();
    assert!(shown.contains("Report on Compulsory"), "{shown}");
    assert!(
        shown.contains("2006-06-30") && shown.contains(row),
        "{shown}"
    );
    let stage = stage.keys("Down Down S u r v e y Ctrl-S");
    let reports = recording(&stage);
    assert_eq!(reports.len(), 6);
    assert_eq!(
        reports[5],
        "2006-06-30; milestone: Law before parliament; source: Survey"
    );
    assert!(stage.state.form().is_some(), "until it is on disk");
    let texts = vec![(
        "insurance".parse().unwrap(),
        DraftOf::Field(Field::Progress),
    )];
    let stage = stage.msg(recorded(texts));
    assert!(stage.state.form().is_none());
}

#[test]
fn what_is_no_report_is_said_in_the_form_and_nothing_is_recorded() {
    let stage = page(80, 24).keys("3 Down r");
    let mut stage = stage.keys("Ctrl-S");
    assert!(
        stage.shown().contains("needs a number"),
        "{}",
        stage.shown()
    );
    let mut stage = stage.keys("x Ctrl-S");
    assert!(
        stage.shown().contains("“x” is no number"),
        "{}",
        stage.shown()
    );
    let mut stage = stage.keys("Backspace 5 . 5 0 Down Backspace Ctrl-S");
    assert!(stage.shown().contains("is no day"), "{}", stage.shown());
    let writes = |stage: &Stage| {
        let writes = stage.effects.iter();
        writes.filter(|one| matches!(one, Effect::Write(_))).count()
    };
    assert_eq!(writes(&stage), 0);
    let stage = stage.keys("0 Ctrl-S");
    let reports = recording(&stage);
    assert_eq!(
        reports[5],
        "2006-06-30; indicator: Persons covered; value: 5.50"
    );
    // It is no proposal: nothing is tabled.
    assert!(!stage.state.form().unwrap().is_proposal());
}
