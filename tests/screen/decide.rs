//! From amendment to amendment until one is decided: which is selected, and how it is named before.

use super::stage::Stage;
use super::talk::{happens, stage, talk};
use plenary::app::model::amend::View;
use plenary::app::model::layer::Layer;
use plenary::dialogue::EventKind;
use plenary::i18n::Language;
use plenary::plan::Voice;
use plenary::ui::Depth;
use strum::IntoEnumIterator;

fn open(keys: &str) -> Stage {
    stage(80, 24, Depth::True).keys(keys)
}

fn selected(stage: &Stage) -> String {
    let amend = &stage.workspace().amend;
    amend.selected.as_ref().unwrap().to_string()
}

fn top(stage: &Stage) -> usize {
    stage.workspace().amend.top
}

/// The amendments in the order in which they are listed.
fn listed(stage: &Stage) -> Vec<String> {
    let entries = &stage.workspace().amend.entries;
    entries.iter().map(|entry| entry.id.to_string()).collect()
}

#[test]
fn arrows_select_within_the_clause_and_say_where_the_list_ends() {
    let list = listed(&open("r"));
    assert!(list.len() > 2);
    for (down, up) in [("Down", "Up"), ("j", "k")] {
        let mut stage = open("r");
        for id in &list {
            assert_eq!(selected(&stage), *id);
            stage = stage.keys(down);
        }
        assert_eq!(selected(&stage), *list.last().unwrap());
        assert!(stage.state.said.is_some(), "the end of the list is said");
        for id in list.iter().rev() {
            assert_eq!(selected(&stage), *id);
            stage = stage.keys(up);
        }
        assert!(stage.state.said.is_some());
    }
    let stage = open("r End");
    assert_eq!(selected(&stage), *list.last().unwrap());
    assert_eq!(selected(&stage.keys("Home")), list[0]);
}

#[test]
fn pages_scroll_the_text_and_select_nothing() {
    let stage = stage(60, 14, Depth::True).keys("r");
    let was = (selected(&stage), top(&stage));
    let stage = stage.keys("PageDown");
    assert_eq!(selected(&stage), was.0);
    assert!(top(&stage) > was.1);
    let stage = stage.keys("PageUp");
    assert_eq!((selected(&stage), top(&stage)), was);
    assert!(top(&stage.keys("Space")) > was.1);
    // Where there is nothing to select, the arrows scroll.
    let stage = stage_of_page();
    assert!(top(&stage.keys("Down")) > 0);
}

fn stage_of_page() -> Stage {
    let stage = stage(60, 12, Depth::True).keys("6 r a");
    let amend = &stage.workspace().amend;
    assert!(matches!(amend.view, View::Adoption(_)));
    stage
}

#[test]
fn after_a_sub_amendment_its_parent_is_selected_whatever_is_listed() {
    for what in [
        EventKind::Adopted,
        EventKind::NotAdopted,
        EventKind::Withdrawn,
        EventKind::Referred,
    ] {
        for keys in ["r", "r d", "r l", "r l d"] {
            let mut stage = open(keys);
            for _ in 0..20 {
                if selected(&stage) == "d-4" {
                    break;
                }
                stage = stage.keys("Down");
            }
            assert_eq!(selected(&stage), "d-4", "{keys}");
            let mut other = talk();
            let sub = other.amendments.get_mut(&"d-4".parse().unwrap()).unwrap();
            happens(sub, what, Voice::Employers);
            assert_eq!(selected(&stage.discuss(other)), "d-1", "{keys} {what:?}");
        }
    }
}

#[test]
fn the_page_of_a_sub_amendment_closes_on_its_parent() {
    let mut stage = open("6 r");
    while selected(&stage) != "d-4" {
        stage = stage.keys("Down");
    }
    let stage = stage.keys("a");
    let mut other = talk();
    let sub = other.amendments.get_mut(&"d-4".parse().unwrap()).unwrap();
    happens(sub, EventKind::Adopted, Voice::Secretariat);
    let mut stage = stage.discuss(other);
    assert_eq!(selected(&stage), "d-1");
    assert!(stage.shown().contains("D.1"));
}

#[test]
fn another_voice_deciding_another_amendment_moves_no_selection() {
    let stage = open("r");
    let was = selected(&stage);
    let mut other = talk();
    let id = if was == "d-2" { "d-3" } else { "d-2" };
    let one = other.amendments.get_mut(&id.parse().unwrap()).unwrap();
    happens(one, EventKind::Withdrawn, Voice::Employers);
    assert_eq!(selected(&stage.discuss(other)), was);
}

#[test]
fn every_question_before_a_decision_names_the_amendment_and_its_party() {
    // The step by its key or its place in the list that Enter opens.
    let steps = [
        "a",
        "x",
        "Enter",
        "Enter Down Enter",
        "Enter Down Down Down Down Enter",
    ];
    for language in Language::iter() {
        for step in steps {
            let stage = open("")
                .msg(plenary::app::Msg::Screen(plenary::app::Intent::Language(
                    language,
                )))
                .keys("3 r");
            let mut stage = stage.keys("Home");
            while selected(&stage) != "d-3" {
                stage = stage.keys("Down");
            }
            let mut stage = stage.keys(step);
            let asked = stage.state.layers.last().map(|layer| match layer {
                Layer::Choose(choose) => choose.title.clone(),
                Layer::Ask(ask) => ask.title.clone(),
                other => panic!("{other:?}"),
            });
            let said = match asked {
                Some(title) => plenary::app::say(language, &title),
                None => stage.shown(),
            };
            let party = plenary::app::say(language, &Voice::Government.name());
            let named = format!("D.3 ({party})");
            assert!(said.contains(&named), "{language:?} {step}: {said}");
        }
    }
}

#[test]
fn a_position_on_an_amendment_names_it_and_its_party() {
    for keys in ["3 r n y", "3 r n y 4", "3 r n Enter Down Down Down Enter"] {
        let mut stage = open(keys);
        let shown = stage.shown();
        assert!(shown.contains("D.1 (Workers)"), "{keys}\n{shown}");
    }
}
