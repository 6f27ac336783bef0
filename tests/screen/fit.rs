//! Every screen can be drawn at every size.

use super::stage::Stage;
use plenary::app::key::{Mouse, Press};
use plenary::app::model::layer::{Layer, Read};
use plenary::app::model::sitting::SittingMsg;
use plenary::app::{Input, Intent, Msg};
use plenary::i18n::{Catalogue, Language, Message};
use plenary::plan::Moment;
use strum::IntoEnumIterator;

pub const SCREENS: &[&str] = &[
    "Esc",
    "3 Enter PageDown",
    "?",
    "? PageDown PageDown",
    ":",
    ":un Down Down",
    "/x",
    "Ctrl-G",
    "Ctrl-G open Down",
    "Ctrl-O",
    "3 3 Down",
    "3 e",
    "e",
    "3 e hello Esc",
    "t",
    "3 t n",
    "h",
    "h R",
    "3 a",
    "3 m",
    "3 x",
    "3 d",
    "b",
    "O",
    "O Ctrl-N",
    "3 c",
    "3 c Tab z Enter",
    "3 c p",
    "3 y",
    "3 o",
    "i",
    "i Tab",
    "i Tab Tab",
    "3 Space Shift-Down",
    "3 Space Down Space m",
    "3 Space Down Space Ctrl-D",
    "3 Space Down Space Delete",
    "3 Ctrl-R the Enter all Enter w Space",
    "3 Down Down d Down Down Down Down Down Down Down Down Down Down Enter Ctrl-N x",
];

/// The same with a session open.
const IN_SESSION: &[&str] = &[
    "Esc",
    "3 o",
    "s",
    "s e",
    "6 s e Down Down Down Enter",
    "s a",
    "s w",
    "s x",
    "s p Enter",
    "s p Enter 2",
    "z",
    "g",
    "g 1",
    "g 1 Enter",
    "g 1 Down Enter",
    "g 1 Down Enter urgency Enter",
    "3 e Alt-2 hello",
];

/// What somebody sees who pressed these keys, with a session open where it needs one.
pub fn seen() -> impl Iterator<Item = (&'static str, Stage)> {
    let plain = SCREENS.iter().map(|keys| (*keys, false));
    let sitting = IN_SESSION.iter().map(|keys| (*keys, true));
    let proposals = ["", "Enter", "End", "Space Down 1"];
    let proposals = proposals.map(|keys| (keys, super::word::listed().keys(keys)));
    let by_keys = plain.chain(sitting).map(|(keys, sitting)| {
        let stage = Stage::new(80, 24).open();
        let stage = match sitting {
            true => stage.discuss(super::sitting::dialogue()),
            false => stage,
        };
        (keys, stage.keys(keys))
    });
    by_keys.chain(proposals)
}

fn form() -> Stage {
    let today = SittingMsg::Today(Moment::new(1_063_620_000, 120));
    Stage::new(80, 24)
        .open()
        .keys("6 s")
        .msg(Msg::Screen(Intent::Sitting(today)))
}

fn cost() -> Stage {
    let stage = Stage::new(80, 24).open_files(super::figures::WORKED);
    stage.msg(Msg::Screen(Intent::Run("figures-cost")))
}

fn record() -> Stage {
    let entries = (0..40_usize).map(|count| Message::new("app-record-line").with("text", count));
    let mut stage = Stage::new(80, 24)
        .open()
        .discuss(super::sitting::dialogue())
        .keys("s");
    stage.state.layers.push(Layer::Read(Read {
        title: Message::new("app-record-title"),
        entries: entries.collect(),
        scroll: 0,
    }));
    stage
}

fn sizes() -> impl Iterator<Item = (u16, u16)> {
    let small = (1..=30).flat_map(|columns| (1..=14).map(move |rows| (columns, rows)));
    let odd = [
        (1, 200),
        (500, 1),
        (500, 200),
        (80, 24),
        (69, 11),
        (70, 12),
        (99, 39),
        (100, 40),
    ];
    small.chain(odd)
}

#[test]
fn every_screen_fits_every_size() {
    let more = [form(), form().keys("Name Esc"), record(), cost()];
    for mut stage in seen().map(|(_, stage)| stage).chain(more) {
        for (columns, rows) in sizes() {
            stage = stage.msg(Msg::Input(Input::Resize(columns, rows)));
            stage.shown();
        }
    }
}

#[test]
fn a_click_or_a_turn_of_the_wheel_anywhere_is_harmless() {
    for keys in SCREENS {
        for (column, row) in [(0, 0), (5, 6), (40, 12), (79, 23), (200, 200)] {
            for press in [
                Press::Click,
                Press::Drag,
                Press::Release,
                Press::Wheel(1),
                Press::Wheel(-1),
            ] {
                let mouse = Mouse {
                    column,
                    row,
                    press,
                    shift: false,
                };
                Stage::new(80, 24)
                    .open()
                    .keys(keys)
                    .msg(Msg::Input(Input::Mouse(mouse)))
                    .shown();
            }
        }
    }
}

#[test]
fn keys_in_any_order_never_panic() {
    // A small generator of its own: the same keys on every run.
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let keys: Vec<&str> = "1 2 3 4 5 6 f e t h b a m x d u U p v n N o O c / : ? Enter Esc Tab Up Down PageDown End Home Ctrl-S Ctrl-P Ctrl-O Ctrl-A Ctrl-Z Ctrl-G hello j k r y z g s w Alt-1 Alt-4"
        .split(' ')
        .collect();
    let mut stage = Stage::new(80, 24).open();
    for step in 0..6000 {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        let place = usize::try_from(seed % keys.len() as u64).unwrap();
        stage = stage.keys(keys[place]);
        if step % 16 == 0 {
            stage.shown();
        }
        if step % 500 == 0 {
            stage = stage.open();
        }
    }
}

#[test]
fn who_has_the_floor_stays_in_sight_behind_whatever_lies_over_the_rest() {
    for (columns, rows) in [(80, 24), (120, 36), (200, 60)] {
        let head = |stage: &mut Stage| -> Vec<String> {
            let rows = usize::from(stage.state.layout().head.height);
            let shown = stage.shown();
            let (cells, _) = shown.split_once("----\n").unwrap();
            let texts = cells
                .lines()
                .filter(|line| line.contains('█') || line.contains("WORKERS"));
            texts.take(rows).map(str::to_owned).collect()
        };
        let bare = head(&mut Stage::new(columns, rows).open().keys("3"));
        assert!(!bare.is_empty());
        for keys in ["3 d", "3 a", "3 m", "3 ?", "3 :", "3 b"] {
            let over = head(&mut Stage::new(columns, rows).open().keys(keys));
            assert_eq!(over, bare, "{keys} at {columns}x{rows}");
        }
    }
}

#[test]
fn every_sign_of_the_board_is_explained_in_every_language() {
    for language in Language::iter() {
        let mut stage = Stage::new(80, 24).open();
        stage.state.language = language;
        let mut stage = stage.keys("c");
        let words = Catalogue::of(language);
        let said = words.say(&Message::new("app-board-silent"));
        let shown = stage.shown();
        assert!(shown.contains(&format!("· {said}")), "{shown}");
    }
}
