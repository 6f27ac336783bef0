//! What is offered is what does something: in the footer and in the palette of every screen.

use super::board::sitting;
use super::stage::Stage;
use super::talk::{stage, talk};
use plenary::app::command::{Command, Group};
use plenary::app::hint::hints;
use plenary::app::model::effect::{Effect, Job};
use plenary::app::model::layer::{Layer, Palette};
use plenary::app::model::msg::{Moved, Opened};
use plenary::app::model::past::PastMsg;
use plenary::app::{Input, Intent, Msg, Report, Tone, commands, palette};
use plenary::dialogue::Dialogue;
use plenary::i18n::{Language, Message};
use plenary::plan::format::read_plan;
use plenary::plan::{Plan, Voice};
use plenary::track::ObjectId;
use plenary::ui::Depth;
use std::path::PathBuf;
use std::sync::Arc;
use strum::IntoEnumIterator;

fn empty() -> Stage {
    let mut plan = super::talk::plan();
    plan.clauses.clear();
    Stage::new(80, 24).msg(opened(plan, None))
}

fn opened(plan: Plan, read_only: Option<Message>) -> Msg {
    Msg::Worker(Report::Opened(Box::new(Opened {
        folder: PathBuf::from("/plans/example"),
        plan: Arc::new(plan),
        dialogue: Arc::new(talk()),
        head: ObjectId([1; 20]),
        problems: Vec::new(),
        read_only,
    })))
}

fn silent() -> Stage {
    let stage = empty();
    let now = Moved {
        plan: Arc::clone(&stage.workspace().plan),
        dialogue: Arc::new(Dialogue::default()),
        head: ObjectId([2; 20]),
        problems: Vec::new(),
    };
    stage.msg(Msg::Worker(Report::Moved(Box::new(now))))
}

fn read_only() -> Stage {
    let why = Message::new("app-then-locked");
    Stage::new(80, 24).msg(opened(super::talk::plan(), Some(why)))
}

/// A plan one clause and one register of which cannot be read.
fn broken() -> Stage {
    let files = super::stage::FILES.iter().copied();
    let broken = [
        ("clauses/torn.toml", "id = \"torn\"\ntitle = "),
        ("registers/groups.toml", "[[group"),
    ];
    let (plan, problems) = read_plan(files.chain(broken));
    assert_eq!(problems.len(), 2);
    Stage::new(80, 24).msg(Msg::Worker(Report::Opened(Box::new(Opened {
        folder: PathBuf::from("/plans/example"),
        plan: Arc::new(plan),
        dialogue: Arc::new(talk()),
        head: ObjectId([1; 20]),
        problems: problems.into_iter().map(|it| it.message).collect(),
        read_only: None,
    }))))
}

fn looking_back() -> Stage {
    let then = PastMsg::Plan(ObjectId([1; 20]), Arc::new(super::talk::plan()));
    stage(80, 24, Depth::True).msg(Msg::Screen(Intent::Past(then)))
}

pub type Make = fn() -> Stage;

/// The ways a screen can begin, and the keys that lead from there to a state of it.
pub fn states() -> Vec<(Make, Vec<&'static str>)> {
    let screens = vec![
        "",
        "Enter",
        "1",
        "3 End",
        "6 Enter",
        "t",
        "h",
        "r",
        "3 r",
        "6 r a",
        "r l",
        "r d",
        "3 r e",
        "6 r A Down Down Enter",
        "c",
        "2 c End",
        "c Tab",
        "c Tab Tab",
        "c p",
        "6 e",
        "6 e x",
        "6 a",
        "6 d",
        "6 m",
        "s",
        "/x Enter",
        "/care Enter",
        "6 P",
        "6 P Down Down Down Down Down Down Down Down Down Down Enter",
        "6 d Down Down Down Down Down Down Down Down Down Down Enter",
        "i",
        "i Tab Tab",
        "h R",
        "F5",
        "F6",
        "v",
        "O",
    ];
    vec![
        (|| Stage::new(80, 24), vec!["", "Down", "End"]),
        (super::word::listed, vec!["", "Down Space", "Enter", "End"]),
        (empty, screens.clone()),
        (silent, screens.clone()),
        (broken, screens.clone()),
        (read_only, screens.clone()),
        (looking_back, screens.clone()),
        (|| stage(80, 24, Depth::True), screens.clone()),
        (|| Stage::new(80, 24).open(), screens.clone()),
        (|| sitting(&[Voice::Workers, Voice::Employers]), {
            let mut all = screens;
            all.extend(["s a Enter", "s a Enter Enter", "s Space", "z"]);
            all
        }),
    ]
}

/// What a step came to.
struct Came {
    changed: bool,
    said: Option<Tone>,
}

fn came(stage: Stage, msg: Msg) -> Came {
    let mut stage = stage;
    stage.state.said = None;
    let before = (format!("{:?}", stage.state), stage.effects.len());
    let mut stage = stage.msg(msg);
    let said = stage.state.said.take().map(|(tone, _)| tone);
    let after = (format!("{:?}", stage.state), stage.effects.len());
    Came {
        changed: before != after,
        said,
    }
}

#[test]
fn every_hint_of_every_footer_does_something() {
    let mut seen = 0;
    let mut idle = Vec::new();
    for (begin, (make, all)) in states().into_iter().enumerate() {
        for keys in all {
            let here = make().keys(keys).state;
            let place = here.place();
            for hint in hints(&here) {
                let chord = commands::named(hint.id)
                    .unwrap()
                    .at(place)
                    .next()
                    .unwrap()
                    .chords[0];
                let came = came(make().keys(keys), Msg::Input(Input::Key(chord)));
                seen += 1;
                if came.said == Some(Tone::Bad) || !came.changed && came.said.is_none() {
                    idle.push(format!("{begin} after {keys:?}: {} {}", hint.keys, hint.id));
                }
            }
        }
    }
    assert!(seen > 800, "{seen}");
    assert!(idle.is_empty(), "{idle:#?}");
}

/// What moves within a list or a text.
const MOVES: [&str; 10] = [
    "app-up",
    "app-down",
    "app-first",
    "app-last",
    "app-page-up",
    "app-page-down",
    "app-track-word-left",
    "app-track-word-right",
    "app-figures-left",
    "app-figures-right",
];

#[test]
fn everything_the_palette_offers_does_something_or_says_why_it_did_not() {
    let mut idle = Vec::new();
    for (begin, (make, all)) in states().into_iter().enumerate() {
        for keys in all {
            let stage = make().keys(keys);
            for command in palette::offered(&stage.state, &Palette::default()) {
                // At the end of a list or a text there is nothing to be moved to.
                if command.group == Group::Move || MOVES.contains(&command.name) {
                    continue;
                }
                let came = came(make().keys(keys), Msg::Screen(Intent::Run(command.id)));
                if !came.changed && came.said.is_none() {
                    idle.push(format!("{begin} after {keys:?}: {}", command.id));
                }
            }
        }
    }
    idle.sort();
    assert!(idle.is_empty(), "{idle:#?}");
}

#[test]
fn whatever_cannot_be_done_now_says_why_in_every_language() {
    let mut without = std::collections::BTreeMap::new();
    let mut reasons = std::collections::HashSet::new();
    let mut seen = 0;
    for (begin, (make, all)) in states().into_iter().enumerate() {
        for keys in all {
            let state = make().keys(keys).state;
            for command in commands::all() {
                let Err(why) = command.may(&state) else {
                    assert!(command.is_available(&state), "{}", command.id);
                    continue;
                };
                assert!(!command.is_available(&state), "{}", command.id);
                seen += 1;
                if why.id == "app-not-now" {
                    let place = format!("{:?}", state.place());
                    let state = format!("{begin} after {keys:?}");
                    without.entry((command.id, place)).or_insert(state);
                }
                reasons.insert(why);
            }
        }
    }
    for why in &reasons {
        for language in Language::iter() {
            let said = plenary::app::say(language, why);
            assert!(said.chars().count() > 12, "{why:?}: {said}");
        }
    }
    assert!(seen > 10_000, "{seen}");
    assert!(without.is_empty(), "{without:#?}");
}

#[test]
fn the_palette_lists_what_cannot_be_done_below_and_says_why() {
    let mut stage = looking_back().keys(": undo");
    let Some(Layer::Palette(palette)) = stage.state.layers.last() else {
        panic!("{:?}", stage.state.layers);
    };
    let is_undo = |it: &&Command| it.id == "undo";
    let all = Palette::default();
    assert!(!palette::offered(&stage.state, &all).iter().any(is_undo));
    let listed = palette::listed(&stage.state, palette);
    let place = listed.iter().position(is_undo).unwrap();
    assert!(place >= palette::offered(&stage.state, palette).len());
    for _ in 0..place {
        stage = stage.keys("Down");
    }
    let why = commands::named("undo").unwrap().may(&stage.state);
    let why = why.unwrap_err().to_string();
    let first: Vec<&str> = why.split(' ').take(4).collect();
    let shown = stage.shown();
    assert!(shown.contains(&first.join(" ")), "{why}: {shown}");
    let stage = stage.keys("Enter");
    assert!(matches!(stage.state.said, Some((Tone::Bad, _))));
    let mut effects = stage.effects.iter();
    assert!(effects.all(|one| !matches!(one, Effect::Write(Job::Undo(..)))));
}

#[test]
fn a_key_that_is_of_no_use_now_says_so() {
    for (stage, keys) in [
        (read_only(), "e"),
        (read_only(), "a"),
        (looking_back(), "u"),
        (empty(), "Enter"),
        (empty(), "/"),
    ] {
        let stage = stage.keys(keys);
        assert!(stage.state.layers.is_empty(), "{keys}");
        assert!(stage.state.said.is_some(), "{keys}");
        assert!(
            !stage
                .effects
                .iter()
                .any(|one| matches!(one, Effect::Write(Job::Record(_))))
        );
    }
}

#[test]
fn a_plan_with_nothing_says_what_to_do_and_offers_it_first() {
    for size in [(80, 24), (120, 36)] {
        let mut stage = silent().msg(Msg::Input(Input::Resize(size.0, size.1)));
        let first = hints(&stage.state).remove(0);
        assert_eq!((first.keys.as_str(), first.id), ("a", "form-add"));
        assert!(!hints(&stage.state).iter().any(|hint| hint.id == "read"));
        let shown = stage.shown();
        assert!(shown.contains("has no clause yet. Press a to"), "{shown}");
    }
    // With a clause Enter comes first, and the way to add one is not in the way.
    let stage = Stage::new(80, 24).open();
    assert_eq!(hints(&stage.state).remove(0).id, "read");
}
