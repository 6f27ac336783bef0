//! What is recorded on the board is of the voice in the banner, or is asked for by name.

use super::board::{acts, clause, plan, position, spoken};
use super::stage::Stage;
use plenary::app::model::layer::Layer;
use plenary::app::model::msg::Moved;
use plenary::dialogue::{Deed, Dialogue, Digest, Stance};
use plenary::i18n::Language;
use plenary::plan::{Speaker, Voice};
use plenary::ui::Depth;
use strum::IntoEnumIterator;

fn column(stage: &Stage) -> Option<Voice> {
    stage.workspace().board.party()
}

fn screen() -> Stage {
    spoken(80, 24, Depth::True)
}

#[test]
fn the_column_follows_the_floor_before_and_on_the_board() {
    let parties = ["1", "2", "3", "4"].into_iter().zip(Voice::PARTIES);
    for (digit, party) in parties.clone() {
        assert_eq!(column(&screen().keys(digit).keys("c")), Some(party));
        assert_eq!(column(&screen().keys("c").keys(digit)), Some(party));
        let away = screen().keys(digit).keys("c Left Right Right Esc c");
        assert_eq!(column(&away), Some(party), "opened anew");
    }
    // A voice without a column leaves the selection where it is.
    assert_eq!(column(&screen().keys("3 c 6")), Some(Voice::Workers));
}

#[test]
fn under_a_banner_its_own_consent_is_recorded_at_once() {
    let stage = screen().keys("2 c End a");
    let [act] = acts(&stage)[..] else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!(act.floor.voice, Voice::Employers);
    assert!(matches!(
        &act.deeds[..],
        [Deed::Hold {
            stance: Stance::Agree,
            ..
        }]
    ));
}

#[test]
fn a_column_stays_with_its_party_when_another_gets_one() {
    let stage = Stage::new(80, 24).open();
    let plan = plan(&stage);
    let only = |parties: &[Voice]| {
        let mut plan = plan.clone();
        plan.manifest.required = parties.to_vec();
        plan
    };
    let moved = |stage: Stage, plan: plenary::plan::Plan, id, dialogue: Dialogue| {
        stage.msg(plenary::app::Msg::Worker(plenary::app::Report::Moved(
            Box::new(Moved {
                plan: std::sync::Arc::new(plan),
                dialogue: std::sync::Arc::new(dialogue),
                head: plenary::track::ObjectId([id; 20]),
                problems: Vec::new(),
            }),
        )))
    };
    let few = only(&[Voice::Employers, Voice::Workers]);
    let stage = moved(stage, few.clone(), 3, Dialogue::default()).keys("3 c");
    assert_eq!(column(&stage), Some(Voice::Workers));
    let mut dialogue = Dialogue::default();
    let spoke = position(&few, "care", Voice::Government, Stance::Agree);
    dialogue.positions.insert(Voice::Government, vec![spoke]);
    let stage = moved(stage, few, 4, dialogue);
    assert_eq!(column(&stage), Some(Voice::Workers));
}

#[test]
fn for_another_voice_it_is_asked_by_name_and_enter_alone_records_nothing() {
    for (floor, column) in [("", "Right Right"), ("6", "Right Right"), ("2", "Right")] {
        for key in ["a", "d", "w", "x", "b", "Enter 1"] {
            let keys = format!("{floor} c Home {column} {key}");
            let stage = screen().keys(&keys);
            let Some(Layer::Confirm(asked)) = stage.state.layers.last() else {
                panic!("{keys}: nothing is asked");
            };
            let said = format!("{:?} {:?}", asked.title, asked.text);
            assert!(said.contains("voice-workers"), "{keys}: {said}");
            let stage = stage.keys("Enter");
            assert!(
                acts(&stage).is_empty() && stage.state.layers.is_empty(),
                "{keys}"
            );
        }
    }
}

#[test]
fn asked_and_answered_it_is_recorded_for_the_named_and_the_floor_stays() {
    // Awa Traoré speaks for the workers, then the secretariat has the floor.
    let stage = screen().keys("3 3 Down Down Enter 6 c Home a");
    let mut stage = stage;
    let shown = stage.shown();
    for name in ["Workers (Awa", "Secretariat has the floor", "agrees"] {
        assert!(shown.contains(name), "{name}\n{shown}");
    }
    let stage = stage.keys("Down Enter");
    let [act] = acts(&stage)[..] else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!(act.floor.voice, Voice::Workers);
    assert_eq!(act.floor.delegate.as_ref().unwrap().name, "Awa Traoré");
    let digest = Digest::of(&plan(&stage), &Dialogue::default(), &clause("opening")).unwrap();
    let deed = Deed::Hold {
        subject: clause("opening"),
        stance: Stance::Agree,
        digest,
        statement: None,
    };
    assert_eq!(act.deeds, [deed]);
    let floor = stage.workspace().floor.clone();
    assert_eq!(floor, Some(Speaker::of(Voice::Secretariat)));
}

#[test]
fn what_is_said_with_it_and_taking_back_are_asked_for_alike() {
    let stage = screen().keys("1 c Home Right x Down Enter never Enter");
    let [act] = acts(&stage)[..] else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!(act.floor.voice, Voice::Employers);
    assert!(
        matches!(&act.deeds[..], [Deed::Hold { statement: Some(said), .. }] if said == "never")
    );
    let stage = screen().keys("2 c Home Left Delete");
    assert!(acts(&stage).is_empty());
    let stage = stage.keys("Down Enter");
    assert_eq!(acts(&stage)[0].deeds, [Deed::Retract(clause("opening"))]);
    assert_eq!(acts(&stage)[0].floor.voice, Voice::Government);
}

#[test]
fn the_board_names_its_parties_in_every_language() {
    let sizes = [(80, 24), (120, 24), (120, 36), (200, 60)];
    for (language, (columns, rows)) in Language::iter().flat_map(|it| sizes.map(|size| (it, size)))
    {
        let stage = spoken(columns, rows, Depth::None);
        let mut stage = stage
            .msg(plenary::app::Msg::Screen(plenary::app::Intent::Language(
                language,
            )))
            .keys("c");
        let shown = stage.shown();
        let head: Vec<&str> = shown
            .lines()
            .take_while(|line| !line.contains("2.1"))
            .collect();
        for party in Voice::PARTIES {
            let name = plenary::app::say(language, &party.name());
            let named = head.iter().any(|line| line.contains(&name));
            assert!(named, "{name} at {columns}x{rows}\n{shown}");
        }
    }
}

#[test]
fn what_cannot_be_read_is_on_every_screen_but_the_room_s_in_every_language() {
    let stage = Stage::new(80, 24).open();
    let dialogue = Dialogue {
        broken: ["positions/workers.toml".to_owned()].into(),
        ..Dialogue::default()
    };
    for language in Language::iter() {
        let mut stage = Stage::new(80, 24).open().discuss(dialogue.clone());
        stage.state.wall.language = language;
        for key in ["Up", "c", "Esc r", "Esc h"] {
            stage = stage.keys(key);
            let shown = stage.shown();
            let held = shown.contains("positions/workers.toml");
            assert!(held, "{language:?} {key}: {shown}");
        }
        let room = stage.keys("Esc F5").shown();
        assert!(!room.contains("positions/workers.toml"), "{room}");
    }
    assert_eq!(stage.workspace().dialogue.left_out(&plan(&stage)), [""; 0]);
}
