//! The plan as a document: what is asked, what is proposed, and what comes of it.

use super::stage::Stage;
use plenary::app::documents::{DocumentsMsg, Kind, Last, Wanted};
use plenary::app::effect::{Effect, Job};
use plenary::app::layer::Layer;
use plenary::app::{Intent, Msg, Report};
use plenary::i18n::{Language, Message};
use std::path::PathBuf;
use std::sync::Arc;
use strum::IntoEnumIterator;

fn stage(language: Language) -> Stage {
    let mut stage = Stage::new(80, 24).open();
    stage.state.language = language;
    stage.state.library.home = Some(PathBuf::from("/home/awa"));
    stage.state.workspace.as_mut().unwrap().history = Some(Arc::default());
    stage
}

fn documents(msg: DocumentsMsg) -> Msg {
    Msg::Screen(Intent::Documents(msg))
}

/// The key is pressed, and what was written last is told.
fn begun(stage: Stage, last: Option<Last>) -> Stage {
    let stage = stage.keys("D");
    let ticket = stage.effects.iter().rev().find_map(|effect| match effect {
        Effect::Write(Job::LastDocument(ticket)) => Some(*ticket),
        _ => None,
    });
    stage.msg(documents(DocumentsMsg::Last(ticket.unwrap(), last)))
}

/// What is to be written.
fn wanted(stage: &Stage) -> Option<Wanted> {
    stage.effects.iter().rev().find_map(|effect| match effect {
        Effect::Write(Job::Document(wanted)) => Some((**wanted).clone()),
        _ => None,
    })
}

#[test]
fn it_is_asked_what_for_whom_since_when_and_where_in_every_language() {
    for language in Language::iter() {
        let code = language.code();
        let mut stage = begun(stage(language), None);
        insta::assert_snapshot!(format!("what_{code}"), stage.shown());
        let mut stage = stage.keys("1");
        insta::assert_snapshot!(format!("whom_{code}"), stage.shown());
        let mut stage = stage.keys("2");
        insta::assert_snapshot!(format!("since_{code}"), stage.shown());
        let mut stage = stage.keys("1");
        insta::assert_snapshot!(format!("where_{code}"), stage.shown());
        let stage = stage.keys("Enter");
        let wanted = wanted(&stage).unwrap();
        assert_eq!(wanted.path, PathBuf::from("/home/awa/example-tracked.docx"));
        assert!(wanted.kind == Kind::Tracked && wanted.editable && wanted.base.is_some());
        let last = Last {
            kind: Kind::Tracked,
            editable: true,
            folder: PathBuf::from("/home/awa"),
        };
        let file = wanted.path.display().to_string();
        let written = documents(DocumentsMsg::Written(last, file, 12));
        let mut stage = stage.msg(written);
        insta::assert_snapshot!(format!("written_{code}"), stage.shown());
        // Too many for a Word processor is said.
        let last = Last {
            kind: Kind::Tracked,
            editable: true,
            folder: PathBuf::from("/home/awa"),
        };
        let file = "/home/awa/example-tracked.docx".to_owned();
        let stage = stage.msg(documents(DocumentsMsg::Written(last, file, 24_000)));
        assert!(matches!(stage.state.layers.last(), Some(Layer::Read(_))));
    }
}

#[test]
fn what_was_asked_last_is_proposed() {
    let last = Last {
        kind: Kind::Page,
        editable: false,
        folder: PathBuf::from("/media/stick"),
    };
    let stage = begun(stage(Language::English), Some(last));
    let stage = stage.keys("Enter Enter Enter");
    let wanted = wanted(&stage).unwrap();
    assert_eq!(wanted.kind, Kind::Page);
    assert_eq!(
        wanted.path,
        PathBuf::from("/media/stick/example-tracked.html")
    );
}

#[test]
fn until_the_history_is_there_nothing_is_said_of_a_baseline() {
    let mut stage = stage(Language::English);
    stage.state.workspace.as_mut().unwrap().history = None;
    let stage = begun(stage, None).keys("6 Enter");
    let wanted = wanted(&stage).unwrap();
    assert!(wanted.kind == Kind::Markdown && wanted.base.is_none());
}

#[test]
fn a_text_in_which_nothing_is_marked_is_compared_with_nothing() {
    let stage = begun(stage(Language::English), None).keys("2 1 Enter");
    let wanted = wanted(&stage).unwrap();
    assert!(wanted.kind == Kind::Clean && !wanted.editable && wanted.base.is_none());
    assert_eq!(wanted.path, PathBuf::from("/home/awa/example-clean.docx"));
}

#[test]
fn a_place_that_is_taken_brings_the_question_back_with_what_was_typed() {
    let stage = begun(stage(Language::English), None).keys("2 1 Enter");
    assert!(stage.state.layers.is_empty());
    let asked = stage.asked.clone().unwrap();
    let why = Message::new("app-documents-exists").with("path", "/home/awa/example-clean.docx");
    let mut stage = stage.msg(Report::AskAgain(asked, why).into());
    let shown = stage.shown();
    assert!(shown.contains("~/example-clean.docx"), "{shown}");
    assert!(shown.contains("is there already"), "{shown}");
    // Nothing typed is no place.
    let stage = begun(super::documents::stage(Language::English), None);
    let mut stage = stage.keys("2 1");
    for _ in 0..40 {
        stage = stage.keys("Backspace");
    }
    let stage = stage.keys("Enter");
    assert!(wanted(&stage).is_none());
    assert!(matches!(stage.state.layers.last(), Some(Layer::Ask(_))));
}

#[test]
fn a_workbook_a_standard_and_a_site_are_asked_what_makes_sense_for_each() {
    let at = |kind: Kind| {
        let place = Kind::all().position(|one| one == kind).unwrap();
        let mut stage = begun(stage(Language::English), None);
        for _ in 0..place {
            stage = stage.keys("Down");
        }
        stage.keys("Enter")
    };
    // Of what stands and of a whole site, no baseline is asked; a standard tells what changed.
    let workbook = wanted(&at(Kind::Workbook).keys("Enter")).unwrap();
    assert_eq!(
        workbook.path,
        PathBuf::from("/home/awa/example-workbook.xlsx")
    );
    let akn = wanted(&at(Kind::Akn).keys("Enter Enter")).unwrap();
    assert_eq!(akn.path, PathBuf::from("/home/awa/example-tracked.xml"));
    assert!(akn.base.is_some());
    let mut asked = at(Kind::Site);
    assert!(asked.shown().contains("A new folder"), "{}", asked.shown());
    let site = wanted(&asked.keys("Enter")).unwrap();
    assert_eq!(site.path, PathBuf::from("/home/awa/example-site"));
    let last = Last {
        kind: Kind::Site,
        editable: false,
        folder: PathBuf::from("/home/awa"),
    };
    let file = "/home/awa/example-site".to_owned();
    let written = documents(DocumentsMsg::Written(last, file, 0));
    let mut stage = stage(Language::English).msg(written);
    assert!(
        stage.shown().contains("Open index.html there"),
        "{}",
        stage.shown()
    );
}

#[test]
fn an_answer_that_comes_late_takes_no_key_that_is_meant_for_something_else() {
    let stage = stage(Language::English).keys("D");
    let ticket = stage.state.tickets;
    let stage = stage
        .keys("?")
        .msg(documents(DocumentsMsg::Last(ticket, None)));
    assert!(matches!(stage.state.layers.as_slice(), [Layer::Help(_)]));
}
