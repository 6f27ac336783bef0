//! Going through a negotiation act by act: pictures, and what its keys do.

use super::review::{Files, VERSIONS, history, stage};
use super::stage::Stage;
use plenary::app::model::effect::{Effect, Query};
use plenary::app::model::replay::{Moment as Seen, ReplayMsg, Told};
use plenary::app::{Beside, Intent, Msg};
use plenary::i18n::{Language, Message};
use plenary::plan::{Field, Voice};
use plenary::track;
use plenary::ui::Depth;
use std::sync::Arc;

/// Answers what a replay asks, as a worker would.
fn replayed(mut stage: Stage) -> Stage {
    loop {
        let asked = stage
            .effects
            .iter()
            .position(|effect| matches!(effect, Effect::Ask(Query::Acts(..) | Query::Moment(..))));
        let Some(at) = asked else {
            return stage;
        };
        let answer = match stage.effects.remove(at) {
            Effect::Ask(Query::Acts(rev, _)) => {
                let acts = track::acts(&history(), rev, &track::Spoken::new());
                ReplayMsg::Acts(rev, Ok(Arc::new(acts)))
            }
            Effect::Ask(Query::Moment(key, _)) => {
                let clause = key.clause.clone().unwrap();
                let tracked = track::tracked(&history(), &Files, &clause, key.base, key.act);
                let told = Told {
                    voice: Some(Voice::Workers),
                    what: Message::new("replay-amendment")
                        .with("name", "D.1")
                        .with("state", Message::new("state-tabled")),
                };
                let moment = Seen {
                    number: Some("1".to_owned()),
                    tracked: Some(tracked),
                    told: vec![told],
                };
                ReplayMsg::Moment(key, Ok(Box::new(moment)))
            }
            _ => return stage,
        };
        stage = stage.msg(Msg::Screen(Intent::Replay(answer)));
    }
}

/// In the midst of it.
pub fn going() -> Stage {
    let stage = replayed(stage(80, 24, Depth::True).keys("h R"));
    replayed(stage.keys("Right"))
}

fn at(stage: &Stage) -> (usize, bool) {
    let replay = &stage.workspace().replay;
    (replay.at, replay.playing)
}

/// The text on screen: what is kept or inserted.
fn reads(stage: &Stage) -> String {
    let replay = &stage.workspace().replay;
    let tracked = replay.moment().unwrap().tracked.as_ref().unwrap();
    let (_, spans) = tracked
        .fields
        .iter()
        .find(|(field, _)| *field == Field::Text)
        .unwrap();
    let stands = |span: &&track::Span| {
        matches!(span.kind, track::SpanKind::Kept | track::SpanKind::Inserted)
    };
    spans
        .iter()
        .filter(stands)
        .map(|span| span.text.as_str())
        .collect()
}

#[test]
fn a_replay_goes_forwards_and_back() {
    let mut stage = replayed(stage(80, 24, Depth::True).keys("h R"));
    assert_eq!(
        at(&stage),
        (0, false),
        "from the last change on there is nothing to be seen"
    );
    for (place, (_, text)) in VERSIONS.iter().enumerate().skip(1) {
        stage = replayed(stage.keys("Right"));
        assert_eq!(at(&stage), (place, false));
        assert_eq!(reads(&stage), *text);
    }
    stage = replayed(stage.keys("Right"));
    assert_eq!(at(&stage), (3, false), "there is no act after the last");
    for place in (0..3).rev() {
        stage = replayed(stage.keys("Left"));
        assert_eq!(
            (at(&stage), reads(&stage).as_str()),
            ((place, false), VERSIONS[place].1)
        );
    }
    stage = replayed(stage.keys("End"));
    assert_eq!(reads(&stage), VERSIONS[3].1);
    stage = replayed(stage.keys("Home t Right"));
    assert_eq!(
        (at(&stage), reads(&stage).as_str()),
        ((1, false), VERSIONS[1].1)
    );
    let stage = stage.keys("Esc");
    assert_eq!(stage.state.screen, plenary::app::Screen::Past);
}

#[test]
fn a_replay_begins_at_the_selected_change_and_plays_at_a_pace() {
    let plays = |stage: &Stage| -> Vec<Option<u64>> {
        let effects = stage.effects.iter().filter_map(|effect| match effect {
            Effect::Beside(Beside::Play(every)) => Some(every.map(|it| it.as_millis() as u64)),
            _ => None,
        });
        effects.collect()
    };
    let tick = |stage: Stage| stage.msg(Msg::Screen(Intent::Replay(ReplayMsg::Tick)));
    let stage = replayed(stage(80, 24, Depth::True).keys("h Down R"));
    assert_eq!(at(&stage), (2, false));
    let stage = tick(stage);
    assert_eq!(at(&stage), (2, false), "nothing moves by itself");
    let stage = replayed(stage.keys("Home Space"));
    assert_eq!(
        (at(&stage), plays(&stage)),
        ((0, true), vec![None, Some(3_000)])
    );
    let stage = tick(stage.keys("+"));
    assert_eq!(
        (at(&stage), plays(&stage)),
        ((1, true), vec![None, Some(3_000), Some(2_000)])
    );
    // An act that was not worked out yet is waited for.
    let stage = replayed(tick(stage));
    let stage = tick(stage);
    let stage = replayed(stage);
    assert!(at(&stage).0 >= 2);
    let stage = tick(replayed(tick(replayed(stage))));
    assert_eq!(at(&stage), (3, false), "at the end it stands still");
    assert_eq!(plays(&stage).last(), Some(&None));
    // Played again, it begins again where it began, and help on top of it lets nothing pass.
    let stage = replayed(stage.keys("Space"));
    assert_eq!(at(&stage), (2, true));
    let stage = tick(replayed(stage.keys("?")));
    assert_eq!(at(&stage), (2, true));
    let stage = replayed(stage.keys("Esc Left"));
    assert_eq!(at(&stage), (1, false), "whoever steps looks for themselves");
}

#[test]
fn nothing_is_undone_from_within_a_replay() {
    let stage = replayed(stage(80, 24, Depth::True).keys("1 h R Right"));
    let stage = replayed(stage.keys("u U"));
    let writes = |effect: &Effect| matches!(effect, Effect::Write(_) | Effect::Answer(..));
    assert!(!stage.effects.iter().any(writes), "{:?}", stage.effects);
    assert_eq!(stage.state.screen, plenary::app::Screen::Replay);
}

#[test]
fn pictures_of_a_replay() {
    for (name, columns, rows) in [
        ("replay", 80, 24),
        ("replay-wide", 120, 36),
        ("replay-wall", 200, 60),
    ] {
        let mut stage = replayed(stage(columns, rows, Depth::True).keys("h R"));
        stage = replayed(stage.keys("Right"));
        stage = replayed(stage.keys("Right"));
        insta::assert_snapshot!(name, stage.shown());
    }
    let mut plain = replayed(stage(80, 24, Depth::None).keys("h R"));
    plain = replayed(plain.keys("Right"));
    insta::assert_snapshot!("replay-no-colour", plain.shown());
    let mut french = stage(80, 24, Depth::True);
    french.state.language = Language::French;
    let mut french = replayed(replayed(french.keys("h R")).keys("Right"));
    insta::assert_snapshot!("replay-french", french.shown());
}

#[test]
fn where_nothing_may_move_a_replay_goes_on_by_hand() {
    let mut stage = stage(80, 24, Depth::True);
    stage.state.still = true;
    let stage = replayed(replayed(stage.keys("h R")).keys("Home Space"));
    assert_eq!(at(&stage), (0, false));
    let plays = |effect: &Effect| matches!(effect, Effect::Beside(Beside::Play(Some(_))));
    assert!(!stage.effects.iter().any(plays), "{:?}", stage.effects);
    assert_eq!(stage.state.said.as_ref().unwrap().1.id, "app-replay-still");
    let stage = replayed(stage.keys("Right"));
    assert_eq!(at(&stage), (1, false));
}
