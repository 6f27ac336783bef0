//! The plan as a document: what is asked, what is proposed, and what comes of it.

use super::stage::Stage;
use plenary::app::model::documents::{DocumentsMsg, Kind, Last, Wanted, Written};
use plenary::app::model::effect::{Effect, Job};
use plenary::app::model::layer::Layer;
use plenary::app::{Intent, Msg, Report};
use plenary::export::iati::{Answers, LeftOut, Wants};
use plenary::i18n::{Language, Message};
use plenary::plan::Field;
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

/// What was written in a folder last.
fn last(kind: Kind, editable: bool, folder: &str) -> Last {
    Last {
        kind,
        editable,
        folder: PathBuf::from(folder),
        iati: Answers::default(),
    }
}

/// It lies there.
fn written(last: Last, file: &str, changes: usize) -> Msg {
    documents(DocumentsMsg::Written(Written {
        last,
        file: file.to_owned(),
        changes,
        left_out: LeftOut::default(),
    }))
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
        let sent = || last(Kind::Tracked, true, "/home/awa");
        let file = "/home/awa/example-tracked.docx";
        let mut stage = stage.msg(written(sent(), file, 12));
        insta::assert_snapshot!(format!("written_{code}"), stage.shown());
        // Too many for a Word processor is said.
        let stage = stage.msg(written(sent(), file, 24_000));
        assert!(matches!(stage.state.layers.last(), Some(Layer::Read(_))));
    }
}

#[test]
fn what_was_asked_last_is_proposed() {
    let last = last(Kind::Page, false, "/media/stick");
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
    let at = |kind: Kind| to(stage(Language::English), None, kind);
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
    let last = last(Kind::Site, false, "/home/awa");
    let written = written(last, "/home/awa/example-site", 0);
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

/// A plan of these countries, with an indicator on its first clause where there are figures.
fn reporting(language: Language, countries: &[&str], figures: bool) -> Stage {
    let mut stage = stage(language);
    let workspace = stage.state.workspace.as_mut().unwrap();
    let plan = Arc::make_mut(&mut workspace.plan);
    plan.manifest.countries = countries.iter().map(|it| (*it).to_owned()).collect();
    plan.manifest.schedule.clear();
    plan.manifest.costing = None;
    for clause in plan.clauses.values_mut() {
        clause.start = None;
        clause.costs.clear();
        clause.funding.clear();
        clause.benefits.clear();
        clause.indicators.clear();
    }
    if figures {
        let clause = plan.clauses.values_mut().next().unwrap();
        let row = "Covered; unit: people; baseline: 3; baseline-year: 2003";
        clause.set(&Field::Indicator, Some(row)).unwrap();
    }
    stage
}

/// Types this in the place of what stands there.
fn instead(stage: Stage, text: &str) -> Stage {
    let stage = stage.keys("End Ctrl-U");
    stage.keys(&text.replace(' ', " Space "))
}

/// Goes to this kind of document.
fn to(stage: Stage, last: Option<Last>, kind: Kind) -> Stage {
    let place = |kind: Kind| Kind::all().position(|one| one == kind).unwrap();
    let from = last.as_ref().map_or(0, |last| place(last.kind));
    let mut stage = begun(stage, last);
    for _ in from..place(kind) {
        stage = stage.keys("Down");
    }
    stage.keys("Enter")
}

#[test]
fn what_donors_want_to_know_is_asked_one_after_the_other_and_remembered() {
    for language in Language::iter() {
        let code = language.code();
        let mut stage = to(reporting(language, &["ML", "SN"], true), None, Kind::Iati);
        insta::assert_snapshot!(format!("reporter_{code}"), stage.shown());
        // What is no answer is asked again.
        let stage = instead(stage, "UNICEF").keys("Enter");
        assert!(matches!(stage.state.layers.last(), Some(Layer::Ask(_))));
        let mut stage = instead(stage, "XM-DAC-41122, 40, UNICEF").keys("Enter");
        insta::assert_snapshot!(format!("shares_{code}"), stage.shown());
        let mut stage = instead(stage, "ML=100").keys("Enter");
        assert!(stage.shown().contains("ML, SN"), "{}", stage.shown());
        let mut stage = instead(stage, "ML=60,SN=40").keys("Enter");
        insta::assert_snapshot!(format!("begins_{code}"), stage.shown());
        let stage = instead(stage, "2006-01-31").keys("Enter Enter");
        let wanted = wanted(&stage).unwrap();
        assert_eq!(wanted.path, PathBuf::from("/home/awa/example-iati.xml"));
        let said = |wants| wanted.iati.said(wants);
        assert_eq!(
            said(Wants::Reporter).as_deref(),
            Some("XM-DAC-41122, 40, UNICEF")
        );
        assert_eq!(said(Wants::Shares).as_deref(), Some("ML=60,SN=40"));
        // The next time four keys are enough, whatever was written in between.
        let last = Last {
            iati: wanted.iati.clone(),
            ..last(Kind::Clean, false, "/home/awa")
        };
        let stage = to(
            reporting(language, &["ML", "SN"], true),
            Some(last),
            Kind::Iati,
        );
        let again = super::documents::wanted(&stage.keys("Enter Enter Enter Enter")).unwrap();
        assert_eq!(again, wanted);
    }
}

#[test]
fn donors_are_told_nothing_where_there_are_no_figures() {
    let mut stage = to(
        reporting(Language::English, &["ML"], false),
        None,
        Kind::Iati,
    );
    assert!(stage.state.layers.is_empty());
    assert!(stage.shown().contains("no figures"), "{}", stage.shown());
    // Of one country no shares are asked.
    let stage = to(
        reporting(Language::English, &["ML"], true),
        None,
        Kind::Iati,
    );
    let mut stage = instead(stage, "XM-1, 40, A").keys("Enter");
    assert!(stage.shown().contains("no date begin"), "{}", stage.shown());
    let left = Written {
        last: last(Kind::Iati, false, "/home/awa"),
        file: "/home/awa/example-iati.xml".to_owned(),
        changes: 0,
        left_out: LeftOut {
            amounts: 2,
            currencies: ["XTS".to_owned()].into(),
        },
    };
    let mut stage = stage
        .keys("Esc")
        .msg(documents(DocumentsMsg::Written(left)));
    assert!(stage.shown().contains("Left out"), "{}", stage.shown());
    assert!(stage.shown().contains("XTS"), "{}", stage.shown());
}
