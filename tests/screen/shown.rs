//! Pictures of the screens, with their styles.

use super::stage::Stage;
use plenary::app::model::library::Known;
use plenary::app::model::notice::{Differs, Foreign, Notice};
use plenary::app::{Msg, Report, Theme};
use plenary::i18n::Message;
use plenary::plan::Voice;
use plenary::ui::{Depth, Look, Part};
use ratatui::style::Color;
use std::path::PathBuf;

fn picture(name: &str, mut stage: Stage) {
    insta::assert_snapshot!(name, stage.shown());
}

fn library(stage: Stage) -> Stage {
    let known = vec![
        Known::Here {
            folder: PathBuf::from("/home/awa/plans/\u{202e}evil\u{1b}[31m"),
            title: "A plan with a hostile\u{1b}]0;name".to_owned(),
        },
        Known::Example {
            name: "mali".to_owned(),
            title: "Plan d'action national".to_owned(),
        },
    ];
    stage.msg(Msg::Worker(Report::Library(known)))
}

#[test]
fn library_shows_plans_examples_and_what_else_can_be_done() {
    picture("library", library(Stage::new(80, 24)));
}

#[test]
fn plan_before_anybody_has_the_floor() {
    picture("plan", Stage::new(120, 36).open());
}

#[test]
fn plan_with_marks_and_the_floor_of_a_delegate() {
    let marks = vec![
        (
            "insurance".parse().unwrap(),
            vec![None, Some(Voice::Workers)],
        ),
        (
            "opening".parse().unwrap(),
            vec![Some(Voice::Government), Some(Voice::CivilSociety)],
        ),
    ];
    let stage = Stage::new(80, 24).open().keys("3 3 Down Down Enter");
    picture(
        "marks",
        stage.msg(Msg::Worker(Report::Since(None.into(), marks))),
    );
}

#[test]
fn clause_with_its_details() {
    picture(
        "clause",
        Stage::new(80, 24).open().keys("1 Down Down Enter"),
    );
}

#[test]
fn search_marks_what_it_finds_without_accents() {
    picture("search", Stage::new(120, 36).open().keys("/ETABLIR Enter"));
}

#[test]
fn palette_finds_commands_by_a_few_letters() {
    picture("palette", Stage::new(80, 24).open().keys(":flwork"));
}

#[test]
fn help_explains_the_screen_below() {
    picture("help", Stage::new(120, 36).open().keys("?"));
}

#[test]
fn choosing_who_speaks() {
    picture("speaker", Stage::new(80, 24).open().keys("3 3"));
}

#[test]
fn banner_and_question_about_foreign_changes() {
    let files = vec![Foreign {
        path: "clauses/care.toml".to_owned(),
        clause: Some("care".parse().unwrap()),
        said: Message::new("ui-stage-foreign-changed"),
        lines: vec![
            Differs::Struck("text = \"Nobody pays more than they can.\"".to_owned()),
            Differs::Inserted("text = \"Everybody pays.\u{1b}[31m\"".to_owned()),
            Differs::More(3),
        ],
    }];
    let asked = || {
        let stage = Stage::new(80, 24).open();
        let stage = stage.msg(Msg::Worker(Report::Foreign(files.clone())));
        assert!(matches!(stage.state.notices[..], [Notice::Foreign(_)]));
        stage.keys("v")
    };
    picture("foreign", asked());
    // What would be recorded for somebody is seen before it is.
    let shown = asked().keys("Enter").shown();
    for seen in [
        "2 Essential health care: changed",
        "− text = \"Nobody pays more than they can.\"",
        "+ text = \"Everybody pays.␛[31m\"",
        "3 more lines differ",
    ] {
        assert!(shown.contains(seen), "{seen}\n{shown}");
    }
}

#[test]
fn without_colours_letters_and_attributes_carry_the_meaning() {
    let stage = Stage::with(80, 24, Depth::None).open().keys("4 Down");
    let marks = vec![("care".parse().unwrap(), vec![Some(Voice::Employers)])];
    picture(
        "no-colour",
        stage.msg(Msg::Worker(Report::Since(None.into(), marks))),
    );
}

#[test]
fn sixteen_and_256_colours() {
    picture(
        "sixteen",
        Stage::with(80, 24, Depth::Sixteen).open().keys("2"),
    );
    picture(
        "indexed",
        Stage::with(80, 24, Depth::Indexed).open().keys("2"),
    );
}

#[test]
fn words_are_never_left_to_the_terminal_where_its_ground_is_not_known() {
    let mut stage = Stage::new(80, 24).open().keys("3 ?");
    stage.cache = plenary::ui::Cache::new(Depth::True).painting();
    let shown = stage.shown();
    let (_, styles) = shown.split_once("----\n").unwrap();
    let painted = |style: &str| style.matches('#').count() == 2;
    assert!(styles.lines().count() > 3, "{shown}");
    assert!(styles.lines().all(painted), "{styles}");
}

#[test]
fn a_ground_that_is_not_known_is_painted_in_sixteen_colours_too() {
    let grounds = [
        (Theme::Dark, Color::White, Color::Black),
        (Theme::Light, Color::Black, Color::White),
        (Theme::HighContrast, Color::White, Color::Black),
    ];
    for (theme, ink, ground) in grounds {
        let look = Look::new(theme, Depth::Sixteen, false);
        for part in [Part::Ground, Part::Title, Part::Dialog, Part::Input] {
            assert_eq!(look.part(part).bg, Some(ground), "{theme:?} {part:?}");
        }
        assert_eq!(look.part(Part::Ground).fg, Some(ink), "{theme:?}");
        assert_ne!(look.part(Part::Hint).fg, Some(ground), "{theme:?}");
    }
    // Where the theme suits the terminal's own ground, that stays.
    let look = Look::new(Theme::Dark, Depth::Sixteen, true);
    assert_eq!(look.part(Part::Ground).bg, None);
}
