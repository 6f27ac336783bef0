//! Find and replace on the screen: every place before anything is recorded, and one change of what is chosen.

use super::stage::{FILES, Stage};
use plenary::app::model::effect::{Effect, Job, NewAct};
use plenary::app::{Input, Msg, Screen, State};
use plenary::dialogue::Deed;
use plenary::i18n::Language;
use plenary::plan::Edit;
use plenary::ui::Depth;
use strum::IntoEnumIterator;

/// The act that was asked to be recorded last.
fn act(stage: &Stage) -> &NewAct {
    match stage.effects.last() {
        Some(Effect::Write(Job::Record(act))) => act,
        other => panic!("{other:?}"),
    }
}

/// What the edits of the act make of which texts.
fn set(act: &NewAct) -> Vec<(&str, &str)> {
    let edits = act.edits.iter().map(|edit| match edit {
        Edit::Set { clause, value, .. } => (clause.as_str(), value.as_deref().unwrap_or_default()),
        other => panic!("{other:?}"),
    });
    edits.collect()
}

fn seeking(columns: u16, rows: u16, depth: Depth, keys: &str) -> Stage {
    let stage = Stage::with(columns, rows, depth).open().keys("3 Ctrl-R");
    stage.keys(keys)
}

fn left(state: &State) -> bool {
    state.screen == Screen::Plan
}

#[test]
fn every_place_is_shown_before_anything_is_recorded() {
    let stage = Stage::new(80, 24).open().keys("3 Ctrl-R");
    let mut stage = stage.keys("the");
    insta::assert_snapshot!("replace-find", stage.shown());
    let mut stage = stage.keys("Enter all Enter");
    insta::assert_snapshot!("replace", stage.shown());
    assert!(
        !stage
            .effects
            .iter()
            .any(|it| matches!(it, Effect::Write(_)))
    );
    // Whole words, the second place left out.
    let mut stage = stage.keys("w Down Space");
    insta::assert_snapshot!("replace-left-out", stage.shown());
    let mut plain = seeking(80, 24, Depth::None, "the Enter all Enter w Down Space");
    insta::assert_snapshot!("replace-plain", plain.shown());
    let mut wide = seeking(200, 60, Depth::True, "the Enter all Enter");
    insta::assert_snapshot!("replace-wide", wide.shown());
}

#[test]
fn what_is_chosen_is_one_change_of_the_floor() {
    let stage = seeking(80, 24, Depth::True, "agree Enter wish Enter");
    let act = stage.keys("Enter");
    let act = self::act(&act);
    let text = "The parties met in [Bamako] [Alt 1: in March].\n\nThey wish to extend social security to all who lack it, and to do so together.";
    assert_eq!(set(act), [("opening", text)]);
    assert_eq!(act.floor.voice.slug(), "workers");
    assert!(act.asks);
    // It stays until it is on disk, and leaves then.
    let stage = seeking(80, 24, Depth::True, "agree Enter wish Enter Enter");
    assert!(!left(&stage.state));
    let stage = stage.discuss(Default::default());
    assert!(left(&stage.state));
}

#[test]
fn without_a_voice_it_is_asked_for_one_first() {
    let stage = Stage::new(80, 24).open().keys("Ctrl-R");
    let stage = stage.keys("agree Enter wish Enter Enter 2");
    assert_eq!(act(&stage).floor.voice.slug(), "employers");
}

#[test]
fn it_is_sought_where_one_says_and_nothing_chosen_is_nothing_done() {
    // From the action: in the whole plan, under its objective, in itself.
    let found = |stage: &Stage| stage.workspace().replace.found.len();
    let stage = Stage::new(80, 24)
        .open()
        .keys("3 Down Down Ctrl-R a Enter o Enter");
    let whole = found(&stage);
    let stage = stage.keys("o");
    let branch = found(&stage);
    let stage = stage.keys("o");
    let clause = found(&stage);
    let stage = stage.keys("t");
    let titles = found(&stage);
    assert!(
        whole > branch && branch > clause && clause > titles,
        "{whole} {branch} {clause} {titles}"
    );
    let stage = stage.keys("a Enter");
    assert!(
        !stage
            .effects
            .iter()
            .any(|it| matches!(it, Effect::Write(_)))
    );
    let stage = stage.keys("Esc");
    assert!(left(&stage.state));
    let stage = stage.keys("Ctrl-R");
    // What was sought stands there again; nothing sought is refused.
    let mut stage = stage.keys("Backspace Enter");
    assert!(
        stage.shown().contains("Type the words"),
        "{}",
        stage.shown()
    );
}

#[test]
fn how_words_are_sought_is_said_whole_in_every_language() {
    for language in Language::iter() {
        for keys in ["", "w", "c", "w c", "u", "u w", "u c", "u w c"] {
            let all = format!("6 Ctrl-R the Enter all Enter {keys}");
            let mut stage = Stage::new(80, 24).open().keys("Down Down").keys(all.trim());
            stage.state.language = language;
            let mut stage = stage.msg(Msg::Input(Input::Resize(80, 24)));
            let shown = stage.shown();
            let how = shown.lines().find(|line| line.matches(" · ").count() == 3);
            let how = how.unwrap_or_else(|| panic!("{language:?} {keys}\n{shown}"));
            assert!(!how.contains('…'), "{language:?} {keys}: {how}");
        }
    }
}

#[test]
fn spaces_at_the_ends_are_meant() {
    let stage = seeking(80, 24, Depth::True, "agree Space Enter Enter Enter");
    assert!(set(act(&stage))[0].1.contains("They to extend"));
}

#[test]
fn what_is_tabled_leaves_the_texts_alone() {
    let stage = seeking(
        80,
        24,
        Depth::True,
        "all Enter every Enter Ctrl-T because Enter",
    );
    let act = act(&stage);
    assert!(act.edits.is_empty());
    assert!(
        act.deeds
            .iter()
            .all(|deed| matches!(deed, Deed::Table { .. }))
    );
    assert!(!act.deeds.is_empty());
}

#[test]
fn a_broken_file_is_named() {
    let mut files = FILES.to_vec();
    files.push(("clauses/broken.toml", "id = "));
    let (plan, problems) = plenary::plan::format::read_plan(files.iter().copied());
    assert!(!problems.is_empty());
    let mut stage = seeking(80, 24, Depth::True, "agree Enter wish Enter");
    let workspace = stage.state.workspace.as_mut().unwrap();
    workspace.plan = std::sync::Arc::new(plan);
    workspace.renew();
    let mut stage = stage.keys("Space");
    assert!(
        stage.shown().contains("clauses/broken.toml"),
        "{}",
        stage.shown()
    );
}
