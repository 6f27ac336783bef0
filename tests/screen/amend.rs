//! Tabling amendments and the amendments' screen: what keys ask to be done, and pictures.

use super::stage::{Stage, recorded};
use super::tabling::{act, acts, tabled};
use super::talk::{happens, stage, talk};
use plenary::app::focus::Focus;
use plenary::app::model::layer::Layer;
use plenary::app::{Input, Msg, Report};
use plenary::dialogue::{Deed, EventKind, Proposal, Stance, Subject};
use plenary::i18n::{Language, Message};
use plenary::plan::Voice;
use plenary::ui::Depth;
use strum::IntoEnumIterator;

fn picture(name: &str, mut stage: Stage) {
    insta::assert_snapshot!(name, stage.shown());
}

#[test]
fn every_pending_amendment_stands_in_the_text_with_letter_and_number() {
    picture("amendments", stage(80, 24, Depth::True).keys("3 r"));
    picture("amendments-wide", stage(120, 40, Depth::True).keys("3 r"));
    picture(
        "amendments-no-colour",
        stage(80, 24, Depth::None).keys("3 r n"),
    );
}

#[test]
fn one_party_one_amendment_and_the_result() {
    picture(
        "amendments-alone",
        stage(80, 24, Depth::True).keys("3 r n i"),
    );
    picture("amendments-party", stage(80, 24, Depth::True).keys("3 r w"));
    picture(
        "amendments-result",
        stage(80, 24, Depth::True).keys("3 r n c"),
    );
    picture(
        "amendments-all",
        stage(120, 24, Depth::True).keys("3 r l d"),
    );
}

#[test]
fn adopting_shows_first_what_follows_and_then_adopts_exactly_that() {
    let mut stage = stage(80, 24, Depth::True).keys("6 r n a");
    assert_eq!(acts(&stage), 0);
    assert_eq!(stage.state.place(), Focus::Adoption);
    insta::assert_snapshot!("adoption", stage.shown());
    let stage = stage.keys("Enter");
    let [Deed::Adopt { amendment, shown }] = &act(&stage).deeds[..] else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!(amendment.as_str(), "d-1");
    let workspace = stage.workspace();
    let follows =
        plenary::dialogue::preview(&workspace.plan, &workspace.dialogue, amendment).unwrap();
    assert_eq!(*shown, Some(follows.digest));
    let stage = stage.keys("Esc");
    assert_eq!(stage.state.place(), Focus::Amendments);
}

#[test]
fn merged_amendments_show_their_result_on_demand() {
    picture(
        "adoption-merged",
        stage(120, 40, Depth::True).keys("6 r n a m"),
    );
}

#[test]
fn what_nobody_saw_is_not_adopted() {
    let stage = stage(80, 24, Depth::True).keys("6 r n a");
    let mut other = talk();
    // Meanwhile the government's position is taken back: less goes stale.
    other.positions.clear();
    let stage = stage.discuss(other).keys("Enter");
    assert_eq!(acts(&stage), 0, "it is shown first");
    assert!(stage.state.said.is_some());
    assert_eq!(acts(&stage.keys("Enter")), 1);
}

#[test]
fn the_page_closes_when_the_amendment_is_decided() {
    let stage = stage(80, 24, Depth::True).keys("6 r n a");
    let mut other = talk();
    let one = other.amendments.get_mut(&"d-1".parse().unwrap()).unwrap();
    happens(one, EventKind::NotAdopted, Voice::Secretariat);
    let stage = stage.discuss(other);
    assert_eq!(stage.state.place(), Focus::Amendments);
    let amend = &stage.workspace().amend;
    assert_ne!(amend.selected.as_ref().unwrap().as_str(), "d-1");
}

#[test]
fn what_can_be_done_follows_from_the_state_and_the_floor() {
    let offered = |keys: &str| -> Vec<String> {
        let stage = stage(80, 24, Depth::True).keys(keys);
        match stage.state.layers.last() {
            Some(Layer::Choose(choose)) => {
                choose.items.iter().map(|item| item.label.clone()).collect()
            }
            other => panic!("{other:?}"),
        }
    };
    // What others amend is not withdrawn.
    let workers = offered("3 r n Enter");
    assert_eq!(
        workers,
        [
            "Adopt …",
            "Not adopted …",
            "Amend it",
            "Record a position on it …",
            "Refer it …",
        ]
    );
    // A position is asked for as by its key: for the party that has the floor, named, with what it holds.
    let asked = |keys: &str| match stage(80, 24, Depth::True).keys(keys).state.layers.last() {
        Some(Layer::Choose(choose)) => {
            let items = choose.items.iter().map(|item| item.label.clone());
            (choose.title.clone(), items.collect::<Vec<_>>())
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(asked("3 r n Enter 4"), asked("3 r n y"));
    let secretariat = offered("6 r n Enter");
    assert!(!secretariat.contains(&"Withdraw it …".to_owned()));
    assert!(!secretariat.contains(&"Record a position on it …".to_owned()));
    // The workers withdrew D.7: another party may take it up, they themselves may not, and what a party would hold on
    // it decides nothing.
    let last = "r d n n n n";
    assert_eq!(offered(&format!("2 {last} Enter")), ["Take it up"]);
    let own = stage(80, 24, Depth::True).keys(&format!("3 {last} Enter"));
    assert!(own.state.layers.is_empty());
    let said = own.state.wall.said.map(|(_, message)| message.id);
    assert_eq!(said, Some("app-amend-no-step"));
}

#[test]
fn a_step_is_taken_with_its_reason() {
    let stage = stage(80, 24, Depth::True).keys("6 r n x Late Enter");
    let act = act(&stage);
    assert_eq!(act.deeds, [Deed::NotAdopt("d-1".parse().unwrap())]);
    assert_eq!(act.reason.as_deref(), Some("Late"));
}

#[test]
fn a_position_is_bound_to_the_wording_that_was_on_screen() {
    let stage = stage(80, 24, Depth::True).keys("2 r n Enter Down Down Down Enter 4 No Enter");
    let [
        Deed::Hold {
            subject,
            stance,
            digest,
            statement,
        },
    ] = &act(&stage).deeds[..]
    else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!(*subject, Subject::Amendment("d-1".parse().unwrap()));
    assert_eq!(
        (*stance, statement.as_deref()),
        (Stance::Object, Some("No"))
    );
    let workspace = stage.workspace();
    let now = plenary::dialogue::Digest::of(&workspace.plan, &workspace.dialogue, subject);
    assert_eq!(Some(*digest), now);
}

#[test]
fn a_sub_amendment_is_typed_over_the_wording_and_comes_back_to_the_screen() {
    let mut stage = stage(80, 24, Depth::True).keys("4 r n e Old");
    assert_eq!(stage.state.place(), Focus::Editing);
    insta::assert_snapshot!("sub-amendment", stage.shown());
    // Recording it in the plan would be something else: Ctrl-S tables as well.
    let stage = stage.keys("Ctrl-S Enter");
    let (proposal, _) = tabled(&stage).remove(0);
    let Proposal::Sub {
        amendment,
        original,
        proposed,
        ..
    } = proposal
    else {
        panic!("{proposal:?}");
    };
    assert_eq!(amendment.as_str(), "d-1");
    assert_eq!(proposed, format!("Old{original}"));
    let texts = act(&stage).settles.clone();
    let stage = stage.msg(recorded(texts));
    assert_eq!(stage.state.place(), Focus::Amendments);
}

#[test]
fn from_amendment_to_amendment_through_the_clauses() {
    let at = |stage: &Stage| {
        let amend = &stage.workspace().amend;
        let clause = amend.clause.as_ref().unwrap().to_string();
        (clause, amend.selected.as_ref().unwrap().to_string())
    };
    let mut stage = stage(80, 24, Depth::True).keys("r");
    let mut seen = vec![at(&stage)];
    for _ in 0..5 {
        stage = stage.keys("n");
        seen.push(at(&stage));
    }
    let seen: Vec<(&str, &str)> = seen
        .iter()
        .map(|(clause, id)| (clause.as_str(), id.as_str()))
        .collect();
    assert_eq!(
        seen,
        [
            // In the order of putting: what amends D.1 before it, and what touches most words first.
            ("opening", "d-4"),
            ("opening", "d-1"),
            ("opening", "d-3"),
            ("opening", "d-2"),
            ("insurance", "d-5"),
            ("cash", "d-6"),
        ]
    );
    let stage = stage.keys("n p");
    assert_eq!(at(&stage).1, "d-5");
    let stage = stage.keys("Esc");
    assert_eq!(stage.state.place(), Focus::Outline);
    let workspace = stage.workspace();
    assert_eq!(workspace.selected_id().unwrap().as_str(), "insurance");
}

#[test]
fn the_uncontested_ones_of_a_party_are_decided_one_by_one() {
    let mut stage = stage(80, 24, Depth::True).keys("6 r A");
    stage = stage.keys("Down Down Enter");
    insta::assert_snapshot!("bulk", stage.shown());
    let mut stage = stage.keys("Enter");
    let mut other = talk();
    for id in ["d-2", "d-5"] {
        let [Deed::Adopt { amendment, shown }] = &act(&stage).deeds[..] else {
            panic!("{:?}", stage.effects);
        };
        assert_eq!(amendment.as_str(), id);
        assert!(shown.is_some());
        let one = other.amendments.get_mut(amendment).unwrap();
        happens(one, EventKind::Adopted, Voice::Secretariat);
        stage.effects.clear();
        stage = stage.discuss(other.clone()).msg(recorded(Vec::new()));
    }
    assert_eq!(acts(&stage), 0, "no more are left");
    assert_eq!(stage.state.place(), Focus::Amendments);
}

#[test]
fn a_refusal_stops_what_is_done_one_by_one_and_says_how_far_it_came() {
    let stage = stage(80, 24, Depth::True).keys("6 r A Down Down Enter Enter");
    let why = Message::new("app-then-locked");
    let stage = stage.msg(Msg::Worker(Report::NotRecorded(why)));
    assert_eq!(acts(&stage), 1, "the next one is not tried");
    let (_, said) = stage.state.said.clone().unwrap();
    assert!(said.to_string().contains("Stopped at D.2"), "{said}");
}

#[test]
fn every_view_fits_every_size_and_bears_any_click() {
    use plenary::app::key::{Mouse, Press};
    let sizes = (1..=24).flat_map(|columns| (1..=9).map(move |rows| (columns, rows)));
    let odd = [
        (1, 200),
        (500, 1),
        (500, 200),
        (69, 11),
        (70, 12),
        (109, 24),
        (110, 40),
    ];
    let sizes: Vec<(u16, u16)> = sizes.chain(odd).collect();
    for keys in [
        "r",
        "r n n i",
        "r c",
        "r l d",
        "6 r n a m",
        "6 r A Down Down Enter",
        "2 r e x",
    ] {
        let mut stage = stage(80, 24, Depth::True).keys(keys);
        for (columns, rows) in &sizes {
            stage = stage.msg(Msg::Input(Input::Resize(*columns, *rows)));
            stage.shown();
            for press in [Press::Wheel(1), Press::Click] {
                let (column, row) = (columns / 2, rows / 2);
                stage = stage.msg(Msg::Input(Input::Mouse(Mouse {
                    column,
                    row,
                    press,
                    shift: false,
                })));
            }
        }
    }
}

#[test]
fn a_click_on_marked_words_or_on_an_entry_selects() {
    use plenary::app::key::{Mouse, Press};
    let click = |column, row| {
        let stage = stage(80, 24, Depth::True)
            .keys("r")
            .msg(Msg::Input(Input::Mouse(Mouse {
                column,
                row,
                press: Press::Click,
                shift: false,
            })));
        let amend = &stage.workspace().amend;
        amend.selected.as_ref().unwrap().to_string()
    };
    assert_eq!(click(10, 21), "d-2", "an entry of the list");
    assert_eq!(click(50, 13), "d-2", "words of the text");
}

#[test]
fn keys_in_any_order_never_panic() {
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let keys: Vec<&str> = "1 2 3 6 r r l n p i w d b m c a x e A Enter Enter Esc Tab Up Down PageDown End Home Ctrl-T Ctrl-S y z"
        .split(' ')
        .collect();
    let mut stage = stage(80, 24, Depth::True);
    for step in 0..3000 {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        stage = stage.keys(keys[usize::try_from(seed % keys.len() as u64).unwrap()]);
        if step % 16 == 0 {
            stage.shown();
        }
        if step % 300 == 0 {
            stage = stage.open().discuss(talk());
        }
    }
}

#[test]
fn amendments_drafted_offline_get_their_numbers_with_one_key() {
    let mut unnumbered = talk();
    let one = unnumbered.amendments.get_mut(&"d-2".parse().unwrap());
    one.unwrap().number = None;
    let stage = stage(80, 24, Depth::True).keys("6 r R");
    assert_eq!(acts(&stage), 0, "all have one");
    let stage = stage.discuss(unnumbered).keys("R");
    assert_eq!(act(&stage).deeds, [Deed::Receive(Vec::new())]);
}

#[test]
fn what_is_to_be_put_before_is_said_whole_beside_the_text() {
    for language in Language::iter() {
        let mut stage = stage(120, 36, Depth::None).keys("3 r");
        stage.state.language = language;
        let amend = &mut stage.state.workspace.as_mut().unwrap().amend;
        for entry in &mut amend.entries {
            entry.unheard = ["D.17", "D.18", "D.19"].map(str::to_owned).to_vec();
        }
        let shown = stage.shown();
        assert_eq!(shown.matches("D.19").count(), 4, "{shown}");
    }
}
