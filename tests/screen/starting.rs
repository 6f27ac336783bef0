//! Beginning and ending: a new plan, the opening of a session that is cancelled, brackets on what is selected, and leaving.

use super::board::sitting;
use super::stage::Stage;
use plenary::app::model::layer::Layer;
use plenary::app::model::library::Known;
use plenary::app::model::sitting::SittingMsg;
use plenary::app::{Beside, Effect, Intent, Job, Loop, Msg, Report};
use plenary::i18n::Language;
use plenary::plan::{Moment, Voice};
use std::path::{Path, PathBuf};
use strum::IntoEnumIterator;

fn typed(stage: &Stage) -> String {
    match stage.state.layers.last() {
        Some(Layer::Ask(ask)) => ask.line.text().to_owned(),
        other => panic!("{other:?}"),
    }
}

fn at_the_folder(language: Language) -> Stage {
    let mut stage = Stage::new(80, 24).msg(Msg::Screen(Intent::Language(language)));
    stage.state.library.home = Some(PathBuf::from("/home/awa"));
    stage.keys("Ctrl-N Mali Enter mali Enter Enter Enter Enter")
}

#[test]
fn an_interface_in_one_language_starts_new_plans_in_it_in_a_proposed_folder() {
    for language in Language::iter() {
        let stage = at_the_folder(language);
        assert_eq!(typed(&stage), "~/mali");
        let stage = stage.keys("Enter");
        let Some(Effect::Write(Job::Create(plan))) = stage.effects.last() else {
            panic!("{:?}", stage.effects);
        };
        assert_eq!(plan.language, language.code());
        assert_eq!(plan.folder, Path::new("/home/awa/mali"));
    }
}

#[test]
fn beside_the_plan_that_was_open_last_and_never_over_one_that_is_known() {
    let known = |folder: &str| Known::Here {
        folder: PathBuf::from(folder),
        title: String::new(),
    };
    let mut stage = Stage::new(80, 24);
    stage.state.library.known = vec![known("/srv/plans/benin"), known("/srv/plans/mali")];
    let stage = stage.keys("Ctrl-N Mali Enter mali Enter Enter Enter Enter");
    assert_eq!(typed(&stage), "/srv/plans/mali-2");
}

#[test]
fn tab_completes_the_folder_unless_something_else_was_typed_meanwhile() {
    let stage = at_the_folder(Language::English).keys("Tab");
    let Some(Effect::Beside(Beside::ListFolders(asked, path, []))) = stage.effects.last().cloned()
    else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!(
        (asked.as_str(), path.as_path()),
        ("~/mali", Path::new("/home/awa/mali"))
    );
    let names = || {
        vec![
            "mali-2003/".to_owned(),
            "mali-2004/".to_owned(),
            "other/".to_owned(),
        ]
    };
    let stage = stage.msg(Msg::Worker(Report::Folders(asked.clone(), names())));
    assert_eq!(typed(&stage), "~/mali-200");
    // Once more, Tab tells what there is to choose between, or that there is nothing.
    let told =
        |stage: Stage, at: &str| stage.msg(Msg::Worker(Report::Folders(at.to_owned(), names())));
    let mut stage = told(stage.keys("Tab"), "~/mali-200");
    let shown = stage.shown();
    assert!(
        shown.contains("So begin: mali-2003/  mali-2004/"),
        "{shown}"
    );
    let mut none = told(stage.keys("9 Tab"), "~/mali-2009");
    assert!(none.shown().contains("Nothing there begins so."));
    let stage = none.keys("Backspace");
    let stage = stage.keys("4 Tab").msg(Msg::Worker(Report::Folders(
        "~/mali-2004".to_owned(),
        names(),
    )));
    assert_eq!(typed(&stage), "~/mali-2004/");
    let late = stage.msg(Msg::Worker(Report::Folders(asked, names())));
    assert_eq!(typed(&late), "~/mali-2004/");
    let open = Stage::new(80, 24).keys("Ctrl-O /srv/pl Tab");
    assert!(
        matches!(open.effects.last(), Some(Effect::Beside(Beside::ListFolders(typed, _, []))) if typed == "/srv/pl")
    );
}

#[test]
fn the_cancelled_opening_of_a_session_offers_no_amendment() {
    let begin = || {
        let stage = Stage::new(80, 24).open().keys("6 s");
        stage.msg(Msg::Screen(Intent::Sitting(SittingMsg::Today(
            Moment::new(1_063_620_000, 120),
        ))))
    };
    let left = begin().keys("Esc");
    assert!(left.state.layers.is_empty() && left.state.said.is_none());
    let mut asked = begin().keys("First Esc");
    let Some(Layer::Confirm(confirm)) = asked.state.layers.last() else {
        panic!("it is asked what becomes of it");
    };
    assert_eq!(confirm.answers.len(), 3);
    assert!(!asked.shown().contains("amendment"));
    let gone = asked.keys("Down Enter");
    assert!(gone.state.layers.is_empty());
    assert!(
        !gone
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Write(Job::Record(_))))
    );
}

#[test]
fn leaving_asks_while_a_session_is_open() {
    let quits = |stage: &Stage| stage.effects.contains(&Effect::Loop(Loop::Quit));
    for key in ["q", "Ctrl-Q"] {
        for screen in ["", "c", "s"] {
            let stage = sitting(&[Voice::Workers]).keys(screen).keys(key);
            assert!(
                !quits(&stage) && stage.state.layers.len() == 1,
                "{screen} {key}"
            );
            assert!(!quits(&stage.keys("Enter")), "Enter stays");
            let stage = sitting(&[Voice::Workers]).keys(screen).keys(key);
            assert!(quits(&stage.keys("Down Enter")));
        }
        for stage in [Stage::new(80, 24).open(), Stage::new(80, 24)] {
            let stage = stage.keys(key);
            assert!(!quits(&stage) && stage.state.layers.len() == 1, "{key}");
            assert!(quits(&stage.keys("Enter")), "{key}: nothing is lost by it");
        }
    }
    // Text that is not recorded is asked about first.
    let stage = sitting(&[Voice::Workers]).keys("6 e x Ctrl-Q");
    assert!(!quits(&stage));
    let stage = stage.keys("Down Enter");
    assert!(!quits(&stage) && stage.state.layers.len() == 1);
    assert!(quits(&stage.keys("Down Enter")));
}

#[test]
fn a_bracket_typed_on_a_selection_brackets_it() {
    let text = |stage: &Stage| {
        let editing = stage.workspace().editing.as_ref();
        editing.unwrap().buffer.text().to_owned()
    };
    let stage = Stage::new(80, 24).open().keys("6 Down e");
    let before = text(&stage);
    let all = stage.keys("Ctrl-A [");
    assert_eq!(text(&all), format!("[{before}]"));
    assert_eq!(text(&all.keys("Ctrl-Z")), before, "one step undoes both");
    let none = Stage::new(80, 24).open().keys("6 Down e [");
    assert_eq!(text(&none), format!("[{before}"));
    // Other letters still replace what is selected.
    let other = Stage::new(80, 24).open().keys("6 Down e Ctrl-A ]");
    assert_eq!(text(&other), "]");
}
