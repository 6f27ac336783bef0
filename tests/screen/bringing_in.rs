//! A table of another program brought in on the screen: what is asked, what is shown before anything is recorded, and what is
//! asked to be recorded.

use super::stage::{FILES, Stage};
use plenary::app::import::read;
use plenary::app::model::import::{ImportMsg, Request, TakeIn};
use plenary::app::model::layer::Layer;
use plenary::app::{Beside, Effect, Intent, Job, Msg, Query};
use plenary::export::Halt;
use plenary::i18n::{Language, Message};
use plenary::plan::Voice;
use plenary::ui::Depth;
use std::sync::Arc;
use strum::IntoEnumIterator;

/// A survey with a fault, a column nobody knows, and a scheme that the plan has.
const TABLE: &str = "Nom;Pays;Adhérents;Remarques;Année;Source\n\
    Mutuelle de Kayes;ML;1 200;;2004;STEP survey\n\
    Mutuelle de Gao;Mali;5;;2004;STEP survey\n\
    Mutuelle Yeelen;ML;400;;2005;STEP survey\n";

fn stage(language: Language) -> Stage {
    let schemes = (
        "registers/schemes.toml",
        "[[scheme]]\nid = \"yeelen\"\nname = \"Mutuelle Yeelen\"\ncountry = \"ML\"\n\n\
         [[scheme.survey]]\nyear = 2004\nmembers = 383\nsource = \"step-survey\"\n",
    );
    let sources = (
        "registers/sources.toml",
        "[[source]]\nid = \"step-survey\"\nname = \"STEP survey\"\n",
    );
    let files: Vec<(&str, &str)> = FILES.iter().copied().chain([schemes, sources]).collect();
    let mut stage = Stage::with(80, 24, Depth::None).open_files(&files);
    stage.state.language = language;
    stage
}

/// The table that is to be read.
fn asked(stage: &Stage) -> Request {
    let asked = stage.effects.iter().rev().find_map(|effect| match effect {
        Effect::Ask(Query::LookAt(request)) => Some((**request).clone()),
        _ => None,
    });
    asked.expect("a table is to be read")
}

/// What is to be recorded.
fn order(stage: &Stage) -> Option<TakeIn> {
    stage.effects.iter().rev().find_map(|effect| match effect {
        Effect::Write(Job::TakeIn(order)) => Some((**order).clone()),
        _ => None,
    })
}

/// The table is read, and the screen is told what came of it.
fn told(stage: Stage, bytes: &[u8]) -> Stage {
    let request = asked(&stage);
    let ticket = request.ticket;
    stage.msg(Msg::Screen(Intent::Import(
        match read(&request, bytes, Vec::new(), &mut |_, _| true) {
            Ok(looked) => ImportMsg::Looked(ticket, Arc::new(looked)),
            Err(halt) => ImportMsg::Halted(ticket, Box::new(halt)),
        },
    )))
}

/// A table of schemes, read as far as can be told.
fn schemes(language: Language, bytes: &[u8]) -> Stage {
    told(stage(language).keys("3 i I Enter s.csv Enter"), bytes)
}

#[test]
fn it_is_shown_what_would_change_before_anything_is_recorded() {
    for language in Language::iter() {
        let mut stage = schemes(language, TABLE.as_bytes());
        let code = language.code();
        insta::assert_snapshot!(format!("same_{code}"), stage.shown());
        let mut stage = told(stage.keys("Enter"), TABLE.as_bytes());
        insta::assert_snapshot!(format!("preview_{code}"), stage.shown());
        let mut below = stage.keys("PageDown PageDown PageDown PageDown");
        insta::assert_snapshot!(format!("below_{code}"), below.shown());
        // Enter that was meant for something else records nothing.
        let left = below.keys("Enter");
        assert!(left.state.layers.is_empty() && order(&left).is_none());
    }
}

#[test]
fn it_is_recorded_for_whoever_has_the_floor_and_nobody_else() {
    let shown = told(
        schemes(Language::English, TABLE.as_bytes()).keys("Enter"),
        TABLE.as_bytes(),
    );
    let stage = shown.keys("Tab Enter");
    let order = order(&stage).unwrap();
    assert_eq!(order.floor.as_ref().unwrap().voice, Voice::Workers);
    assert_eq!(order.path.to_str(), Some("s.csv"));
    let paths: Vec<&String> = order.looked.taking.paths.iter().collect();
    assert_eq!(paths, ["registers/schemes.toml"]);
    // What is refused leaves what was shown, to be tried again.
    let ended = |came| Msg::Screen(Intent::Import(ImportMsg::Ended(order.ticket, came)));
    let mut again = stage.msg(ended(Err(
        Message::new("bring-in-file-changed").with("path", "s.csv")
    )));
    assert!(again.shown().contains("changed since it was shown"));
    assert!(again.shown().contains("Record for Workers"));
    let stage = again.keys("Enter");
    let said = vec![
        Message::new("app-edit-kept"),
        Message::new("import-refused-in")
            .with("count", 1_usize)
            .with("path", "s.csv.refused.csv"),
    ];
    let mut done = stage.msg(ended(Ok(said)));
    assert!(done.shown().contains("s.csv.refused.csv"));
    assert!(matches!(done.state.layers.as_slice(), [Layer::Read(_)]));
    // Without a floor it is asked whose change it is.
    let nobody = told(
        stage_of_nobody().keys("i I Enter s.csv Enter"),
        b"name\nKayes\n",
    );
    let mut asked = nobody.keys("Tab Enter");
    assert!(self::order(&asked).is_none());
    assert!(asked.shown().contains("Who"), "{}", asked.shown());
    let stage = asked.keys("2");
    assert_eq!(
        self::order(&stage).unwrap().floor.unwrap().voice,
        Voice::Employers
    );
}

fn stage_of_nobody() -> Stage {
    stage(Language::English)
}

/// The keys that answer one question after the other, and the headers as they are read at last.
fn answered(kind: &str, bytes: &[u8], answers: &[&str]) -> Stage {
    let mut stage = stage(Language::English).keys(&format!("3 i I {kind} s.csv Enter"));
    for answer in answers {
        stage = told(stage, bytes);
        stage = stage.keys(answer);
    }
    told(stage, bytes)
}

#[test]
fn whatever_the_reading_asks_is_answered_by_keys_with_the_proposal_first() {
    let shown = |mut stage: Stage| stage.shown();
    // Letters.
    let latin = b"name;place\nKayes;R\xe9gion\n";
    let stage = answered("Enter", latin, &[]);
    assert!(shown(stage).contains("windows-1252"));
    let stage = answered("Enter", latin, &["Enter"]);
    assert!(shown(stage).contains("New: 1."));
    let typed = answered("Enter", latin, &["Down Down Down Down Enter latin1 Enter"]);
    assert!(shown(typed).contains("New: 1."));
    let unknown = stage_asking(latin).keys("Down Down Down Down Enter klingon Enter");
    assert!(shown(unknown).contains("no encoding “klingon”"));
    // What stands between the cells.
    let tie = b"name\nKayes\n";
    let one = answered("Enter", tie, &[]);
    assert!(shown(one).contains("New: 1."));
    let uneven = "name;place\nKayes, Koulikoro;a;b\n".as_bytes();
    let stage = answered("Enter", uneven, &[]);
    assert!(shown(stage).contains("What stands between the cells?"));
    // Point or comma.
    let decimal = "name;contribution;year\nKayes;1.234;2004\n".as_bytes();
    let stage = answered("Enter", decimal, &[]);
    assert!(shown(stage).contains("Point or comma?"));
    let comma = answered("Enter", decimal, &["Enter"]);
    assert!(shown(comma).contains("Contribution: the largest value is 1,234"));
    let point = answered("Enter", decimal, &["Down Enter"]);
    assert!(shown(point).contains("Contribution: the largest value is 1.234"));
    // Two ways in one column.
    let mixed = "name;contribution;year\nKayes;1.234,5;2004\nGao;1,234.5;2004\n".as_bytes();
    let stage = answered("Enter", mixed, &[]);
    assert!(shown(stage).contains("in two ways"));
    let left = answered_until(mixed, &["Enter"]);
    assert!(left.state.layers.is_empty());
    let comma = answered("Enter", mixed, &["Down Enter"]);
    assert!(shown(comma).contains("Refused: 1."));
    // In thousands.
    let thousands = "name;members (thousands);year\nKayes;12;2004\n".as_bytes();
    let stage = answered("Enter", thousands, &["Enter"]);
    assert!(shown(stage).contains("Members: the largest value is 12,000"));
    let stage = answered("Enter", thousands, &["Down Enter"]);
    assert!(shown(stage).contains("Members: the largest value is 12, in line"));
}

fn stage_asking(bytes: &[u8]) -> Stage {
    answered("Enter", bytes, &[])
}

/// The same without reading it again after the last answer.
fn answered_until(bytes: &[u8], answers: &[&str]) -> Stage {
    let mut stage = stage(Language::English).keys("3 i I Enter s.csv Enter");
    for answer in answers {
        stage = told(stage, bytes).keys(answer);
    }
    stage
}

#[test]
fn columns_are_named_where_headers_do_not() {
    let shown = |mut stage: Stage| stage.shown();
    // Two headers for one column, and none.
    let two = "nom,membres,adhérents,année\nKayes,1,2,2004\n".as_bytes();
    let stage = answered("Enter", two, &[]);
    assert!(shown(stage).contains("Which header is the column Members?"));
    let stage = answered("Enter", two, &["Down Enter"]);
    assert!(shown(stage).contains("Members: the largest value is 2, in line"));
    let none = "caisse,combien,quand\nKayes,12,2004\n".as_bytes();
    let stage = answered("Enter", none, &[]);
    assert!(shown(stage).contains("Which header is the column Name?"));
    let stage = answered("Enter", none, &["Enter"]);
    assert!(shown(stage).contains("New: 1."));
    // What a column is can be changed once it is shown.
    let stage = answered("Enter", none, &["Enter", "Tab Tab Enter Down Enter Enter"]);
    assert!(stage.state.layers.len() == 1);
    let listed = answered_until(none, &["Enter", "Tab Tab Enter"]);
    assert!(shown(listed).contains("combien"));
    // Members is the eighth of the columns of schemes.
    let keys = "Tab Tab Enter Down Enter Down Down Down Down Down Down Down Enter";
    let year = "Tab Tab Enter Down Down Enter Down Down Down Down Down Down Enter";
    let stage = answered("Enter", none, &["Enter", keys, year]);
    assert!(shown(stage).contains("Members: the largest value is 12, in line"));
    // Coverage without a year: the same for every row.
    let coverage = "groupe,régime,personnes\nx,yeelen,5\n".as_bytes();
    let stage = answered("Down Down Enter", coverage, &[]);
    assert!(shown(stage).contains("Which header is the column Year?"));
    let keys = "Down Down Down Enter 2004 Enter";
    let stage = answered("Down Down Enter", coverage, &[keys]);
    assert!(shown(stage).contains("Refused: 1."));
}

#[test]
fn what_is_no_table_is_said_and_another_file_can_be_chosen() {
    let mut stage = answered("Enter", b"PK\x03\x04", &[]);
    assert!(
        stage.shown().contains("save it as CSV"),
        "{}",
        stage.shown()
    );
    let mut stage = stage.keys("Enter");
    assert!(stage.shown().contains("s.csv"), "{}", stage.shown());
    let request = asked(&stage);
    let missing = Message::new("import-no-file").with("path", "s.csv");
    let stage = stage.keys("Enter");
    assert_ne!(asked(&stage).ticket, request.ticket);
    let ticket = asked(&stage).ticket;
    let unread = Msg::Screen(Intent::Import(ImportMsg::Unread(ticket, missing)));
    let mut stage = stage.msg(unread);
    assert!(stage.shown().contains("There is no file s.csv"));
    let Some(Layer::Ask(ask)) = stage.state.layers.last() else {
        panic!("it is asked again");
    };
    assert_eq!(ask.line.text(), "s.csv");
    // The name of a file is completed.
    let stage = stage.keys("Tab");
    let listed = |effect: &Effect| matches!(effect, Effect::Beside(Beside::ListFolders(typed, _, ["csv", ..])) if typed == "s.csv");
    assert!(stage.effects.iter().any(listed));
}

#[test]
fn what_is_called_off_comes_to_nothing() {
    let mut stage = stage(Language::English).keys("3 i I Enter s.csv Enter");
    let request = asked(&stage);
    stage = stage.msg(Msg::Screen(Intent::Import(ImportMsg::Progress(
        request.ticket,
        500,
        900,
    ))));
    assert!(
        stage.shown().contains("Row 500 of 900"),
        "{}",
        stage.shown()
    );
    let stage = stage.keys("Enter Esc");
    assert!(stage.state.layers.is_empty());
    let off = |effect: &Effect| matches!(effect, Effect::Beside(Beside::CallOffFile(ticket)) if *ticket == request.ticket);
    assert!(stage.effects.iter().any(off));
    let stage = told(stage, TABLE.as_bytes());
    assert!(stage.state.layers.is_empty(), "it is waited for no longer");
    let halted = read(&request, TABLE.as_bytes(), Vec::new(), &mut |_, _| false);
    assert!(matches!(halted, Err(Halt::Refuse(_))));
}

#[test]
fn rows_that_are_asked_about_are_decided_one_by_one_or_together() {
    let twice = "name,members,year\nKayes,1,2004\nKayes,2,2005\nKayes,3,2006\n".as_bytes();
    let shown = |mut stage: Stage| stage.shown();
    let all = answered("Enter", twice, &["Down Down Enter"]);
    assert!(shown(all).contains("New: 1. Changed: 2."));
    let others = answered("Enter", twice, &["Down Down Down Enter"]);
    assert!(shown(others).contains("New: 3."));
    let by_name = answered("Enter", twice, &["Enter"]);
    assert!(shown(by_name).contains("New: 1. Changed: 2."));
}
