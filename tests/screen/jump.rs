//! Going to anything by a few letters: clauses, amendments, sessions and changes.

use super::stage::Stage;
use super::talk::talk;
use super::{review, sitting};
use plenary::app::model::effect::{Beside, Effect, Job};
use plenary::app::model::jump::{Jump, Place, Sources, Things};
use plenary::app::model::layer::Layer;
use plenary::app::model::past::PastMsg;
use plenary::app::{Msg, Report, Screen};
use plenary::i18n::Language;
use plenary::store::Form;
use plenary::ui::Depth;
use std::sync::Arc;

/// A plan with amendments, a session, and a history of four changes.
pub fn stage() -> Stage {
    let mut stage = review::stage(80, 24, Depth::True);
    let workspace = stage.state.workspace.as_mut().unwrap();
    let mut dialogue = talk();
    dialogue.sessions = sitting::dialogue().sessions;
    workspace.dialogue = Arc::new(dialogue);
    stage
}

fn jump(stage: &Stage) -> &Jump {
    match stage.state.layers.last() {
        Some(Layer::Jump(jump)) => jump,
        other => panic!("{other:?}"),
    }
}

/// Types words with blanks between them.
fn typed(stage: Stage, words: &str) -> Stage {
    let mut stage = stage.keys("Ctrl-G");
    for (at, word) in words.split(' ').enumerate() {
        stage = stage.keys(if at > 0 { "Space" } else { "" }).keys(word);
    }
    stage
}

fn first(words: &str) -> Place {
    let stage = typed(stage(), words);
    let thing = jump(&stage).thing();
    thing.unwrap_or_else(|| panic!("{words}")).place.clone()
}

fn clause(id: &str) -> Place {
    Place::Clause(id.parse().unwrap())
}

fn amendment(id: &str) -> Place {
    Place::Amendment(id.parse().unwrap())
}

#[test]
fn in_present_mode_it_goes_from_clause_to_clause_on_the_wall() {
    let stage = Stage::new(80, 24).open().keys("F5 Ctrl-G 2.1 Enter");
    let workspace = stage.workspace();
    assert_eq!(stage.state.screen, Screen::Present);
    assert_eq!(workspace.selected_id().unwrap().as_str(), "insurance");
    let stage = super::talk::stage(80, 24, Depth::True).keys("F5 Ctrl-G d2 Enter");
    let workspace = stage.workspace();
    assert_eq!(stage.state.screen, Screen::Present);
    assert_eq!(workspace.present.form, Form::Amendments);
    let selected = workspace.amend.selected.as_ref().map(|id| id.as_str());
    assert_eq!(selected, Some("d-2"));
}

#[test]
fn each_kind_of_thing_is_found_by_what_people_call_it() {
    for (words, place) in [
        ("2.1", clause("insurance")),
        ("2.1.", clause("insurance")),
        ("2", clause("care")),
        ("insurance", clause("insurance")),
        ("essential health", clause("care")),
        ("COMPULSORY", clause("insurance")),
        ("hélth", clause("care")),
        ("D.4", amendment("d-4")),
        ("d4", amendment("d-4")),
        ("within five years", amendment("d-2")),
        ("left behind", amendment("d-1")),
        ("withdrawn", amendment("d-7")),
        ("morning", Place::Session("2003-09-15".parse().unwrap())),
    ] {
        assert_eq!(first(words), place, "{words}");
    }
    let history = review::history();
    let two = history.changes[2].id;
    for words in ["change number 2", "number 2 employers", &two.to_string()] {
        assert_eq!(first(words), Place::Change(two), "{words}");
    }
}

#[test]
fn enter_goes_there() {
    let at = |stage: &Stage| stage.workspace().selected_id().cloned();
    let there = typed(stage(), "2.1").keys("Enter");
    assert_eq!(there.state.screen, Screen::Plan);
    assert_eq!(at(&there).unwrap().as_str(), "insurance");
    let there = typed(stage().keys("c"), "D.5").keys("Enter");
    assert_eq!(there.state.screen, Screen::Amendments);
    let workspace = there.state.workspace.as_ref().unwrap();
    assert_eq!(workspace.amend.selected, Some("d-5".parse().unwrap()));
    let there = typed(stage(), "morning").keys("Enter");
    let record = Job::Minutes("2003-09-15".parse().unwrap(), None);
    assert!(there.effects.contains(&Effect::Write(record)));
    // What the log was narrowed to hides nothing that one goes to.
    let narrowed = stage().keys("h w w c");
    let there = typed(narrowed, "change number 1").keys("Enter");
    assert_eq!(there.state.screen, Screen::Past);
    let workspace = there.state.workspace.as_ref().unwrap();
    let change = plenary::app::past::selected(workspace).unwrap();
    assert_eq!(change.id, review::history().changes[1].id);
}

#[test]
fn nothing_found_stays_and_says_so() {
    let mut stage = typed(stage(), "zzzzqq").keys("Enter");
    assert!(jump(&stage).thing().is_none());
    assert!(stage.shown().contains("Nothing is called so."));
    let stage = stage.keys("Esc");
    assert!(stage.state.layers.is_empty());
}

#[test]
fn without_the_history_it_says_that_its_changes_follow_and_keeps_the_selection_when_they_do() {
    let mut early = Stage::new(80, 24).open().keys("Ctrl-G Down");
    assert!(early.shown().contains("history is still being read"));
    let was = jump(&early).thing().unwrap().place.clone();
    let head = early.state.workspace.as_ref().unwrap().head;
    let mut history = review::history();
    history.changes[3].id = head;
    let known = early.msg(Msg::Worker(Report::History(Arc::new(history))));
    assert_eq!(jump(&known).thing().unwrap().place, was);
    let all = &jump(&known).things.as_ref().unwrap().all;
    let changes = all
        .iter()
        .filter(|one| matches!(one.place, Place::Change(_)));
    assert_eq!(changes.count(), 4);
}

#[test]
fn enter_waits_for_the_list_and_no_key_does() {
    let mut slow = Stage::new(80, 24).open();
    slow.slow = true;
    let mut slow = slow.keys("Ctrl-G 2.1 Enter");
    assert!(slow.shown().contains("The list is being made."));
    let asked = slow.effects.iter().find_map(|effect| match effect {
        Effect::Beside(Beside::Gather(ticket, sources)) => Some((*ticket, sources.clone())),
        _ => None,
    });
    let (ticket, sources) = asked.unwrap();
    let things = Arc::new(Things::gather(&sources));
    let told = |ticket| Msg::Worker(Report::Gathered(ticket, Arc::clone(&things)));
    // What was asked by another list is not for this one.
    let slow = slow.msg(told(ticket + 1));
    assert!(jump(&slow).things.is_none());
    let there = slow.msg(told(ticket));
    assert!(there.state.layers.is_empty());
    let workspace = there.state.workspace.as_ref().unwrap();
    assert_eq!(workspace.selected_id().unwrap().as_str(), "insurance");
}

#[test]
fn typing_letter_by_letter_finds_what_typing_at_once_does() {
    let stage = stage();
    let workspace = stage.workspace();
    let things = Things::gather(&Sources {
        plan: Arc::clone(&workspace.plan),
        dialogue: Arc::clone(&workspace.dialogue),
        looking_back: false,
        history: workspace.history.clone(),
        head: workspace.head,
        language: Language::French,
    });
    for typed in [
        "2.1.",
        "d.4",
        "within  five",
        "0101",
        "employeurs",
        "être ",
        "!x",
        "a b c",
    ] {
        let mut found = None;
        let mut so_far = String::new();
        for letter in typed.chars() {
            so_far.push(letter);
            found = Some(things.find(&so_far, found));
            assert_eq!(found, Some(things.find(&so_far, None)), "{so_far}");
        }
    }
}

#[test]
fn looking_back_offers_what_stood_then() {
    let then = PastMsg::Plan(
        plenary::track::ObjectId([1; 20]),
        Arc::new(super::talk::plan()),
    );
    let back = stage().msg(Msg::Screen(plenary::app::Intent::Past(then)));
    let back = back.keys("Ctrl-G");
    let all = &jump(&back).things.as_ref().unwrap().all;
    assert!(
        all.iter()
            .all(|one| !matches!(one.place, Place::Amendment(_)))
    );
    assert!(all.iter().any(|one| matches!(one.place, Place::Clause(_))));
}

#[test]
fn it_shows_kind_hand_name_and_where_it_leads() {
    insta::assert_snapshot!("jump", typed(stage(), "open").shown());
}
