//! Tabling what was typed, filled in, moved or removed.

use super::stage::Stage;
use super::talk::{dialogue, tabled_by};
use plenary::app::focus::Focus;
use plenary::app::model::amend::{AmendMsg, Step};
use plenary::app::model::effect::{Effect, Job, Keep, NewAct};
use plenary::app::model::msg::Recorded;
use plenary::app::{Intent, Msg, Report};
use plenary::dialogue::{Deed, Digest, Proposal, Verb};
use plenary::i18n::{Language, Message};
use plenary::plan::{Field, Voice};
use plenary::track::ObjectId;
use strum::IntoEnumIterator;

/// The only act that was asked for.
pub fn act(stage: &Stage) -> &NewAct {
    let acts: Vec<&NewAct> = stage
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Write(Job::Record(act)) => Some(act),
            _ => None,
        })
        .collect();
    assert_eq!(acts.len(), 1, "{:?}", stage.effects);
    acts[0]
}

pub fn acts(stage: &Stage) -> usize {
    let record = |effect: &&Effect| matches!(effect, Effect::Write(Job::Record(_)));
    stage.effects.iter().filter(record).count()
}

/// What the only act tables.
pub fn tabled(stage: &Stage) -> Vec<(Proposal, Option<String>)> {
    let act = act(stage);
    assert!(act.edits.is_empty(), "the plan itself stays as it is");
    let deeds = act.deeds.iter().map(|deed| match deed {
        Deed::Table {
            proposal, reason, ..
        } => ((**proposal).clone(), reason.clone()),
        other => panic!("{other:?}"),
    });
    deeds.collect()
}

#[test]
fn what_was_typed_is_tabled_with_a_reason_and_then_typing_is_over() {
    let stage = Stage::new(80, 24).open().keys("3 Down e Many Ctrl-T");
    assert_eq!(acts(&stage), 0, "the reason is asked for first");
    let stage = stage.keys("Equity Enter");
    assert_eq!(act(&stage).floor.voice, Voice::Workers);
    let (proposal, reason) = tabled(&stage).remove(0);
    assert_eq!(reason.as_deref(), Some("Equity"));
    let Proposal::Words {
        clause,
        field,
        original,
        proposed,
        ..
    } = proposal
    else {
        panic!("{proposal:?}");
    };
    assert_eq!((clause.as_str(), &field), ("care", &Field::Text));
    assert_eq!(original.as_deref(), Some("Nobody pays more than they can."));
    assert_eq!(
        proposed.as_deref(),
        Some("ManyNobody pays more than they can.")
    );
    assert_eq!(stage.state.place(), Focus::Editing, "not yet acknowledged");
    let texts = act(&stage).settles.clone();
    let stage = stage.msg(Msg::Worker(Report::Recorded(Box::new(Recorded {
        commit: ObjectId([2; 20]),
        texts,
        now: None,
        said: Message::new("app-edit-kept"),
        overtaken: Vec::new(),
    }))));
    assert_eq!(stage.state.place(), Focus::Outline);
    let settled = Effect::Keep(Keep::Settle(clause, field.into()));
    assert!(stage.effects.contains(&settled), "{:?}", stage.effects);
}

#[test]
fn escape_from_the_reason_goes_on_typing_and_enter_alone_gives_none() {
    let stage = Stage::new(80, 24).open().keys("3 Down e x Ctrl-T why Esc");
    assert_eq!(acts(&stage), 0);
    assert_eq!(stage.state.place(), Focus::Editing);
    let stage = stage.keys("Ctrl-T Enter");
    assert_eq!(tabled(&stage)[0].1, None);
}

#[test]
fn a_text_that_was_not_changed_is_not_tabled() {
    let stage = Stage::new(80, 24).open().keys("3 Down e Ctrl-T");
    assert_eq!(stage.state.place(), Focus::Editing);
    assert!(stage.state.said.is_some());
}

#[test]
fn every_amendment_gets_an_id_of_its_own() {
    let mut stage = Stage::new(80, 24).open();
    stage.state.seed = 0x0190_0000_0000_0000_0000_0000_0000_0000;
    let stage = stage.keys("3 Down e x Ctrl-T Enter Ctrl-T Enter");
    let ids = stage.effects.iter().filter_map(|effect| match effect {
        Effect::Write(Job::Record(act)) => Some(act.deeds.iter()),
        _ => None,
    });
    let ids: Vec<String> = ids
        .flatten()
        .filter_map(|deed| match deed {
            Deed::Table { id, .. } => Some(id.to_string()),
            _ => None,
        })
        .collect();
    assert_eq!(
        ids,
        ["01j00000000000000000000001", "01j00000000000000000000002"]
    );
}

#[test]
fn details_are_tabled_as_one_amendment_a_field() {
    let mut stage = Stage::new(80, 24)
        .open()
        .keys("2 Down Down d new Tab Tab Tab Tab Tab");
    stage = stage.keys("x Ctrl-T Esc");
    assert_eq!(stage.state.place(), Focus::Layer, "the form is still there");
    // What is wrong is said before a reason is asked for.
    let wrong = stage.keys("Ctrl-T");
    let stage = Stage::new(80, 24)
        .open()
        .keys("2 Down Down d new Ctrl-T Enter");
    assert_eq!(acts(&wrong), 0);
    let (proposal, reason) = tabled(&stage).remove(0);
    assert_eq!(reason, None);
    let Proposal::Words { clause, field, .. } = proposal else {
        panic!("{proposal:?}");
    };
    assert_eq!((clause.as_str(), field), ("insurance", Field::Title));
    assert_ne!(stage.state.place(), Focus::Layer, "the form is closed");
}

#[test]
fn clauses_to_be_added_moved_and_removed_can_be_tabled() {
    let one = |keys: &str| {
        let stage = Stage::new(80, 24).open().keys(keys);
        tabled(&stage)
    };
    let added = one("1 Down a Care Ctrl-T Enter");
    let Proposal::Add { clause, after, .. } = &added[0].0 else {
        panic!("{added:?}");
    };
    assert_eq!(clause.title, "Care");
    assert_eq!(clause.id.as_str(), "care-2");
    assert_eq!(after.as_ref().unwrap().as_str(), "care");
    let moved = one("1 Down m Up Ctrl-T Enter");
    let Proposal::Move { parent, after, .. } = &moved[0].0 else {
        panic!("{moved:?}");
    };
    assert_eq!((parent, after), (&None, &None));
    let mut stage = Stage::new(80, 24).open().keys("1 Down");
    stage = stage
        .msg(Msg::Screen(Intent::Run("form-remove")))
        .keys("Down Enter Enter");
    let removed = tabled(&stage);
    assert_eq!(removed.len(), 2, "the clause and the one under it");
    assert!(
        act(&stage).deeds.iter().all(|deed| matches!(
            deed,
            Deed::Table { proposal, .. } if matches!(**proposal, Proposal::Remove { .. })
        )),
        "{removed:?} {:?}",
        Verb::Remove
    );
}

#[test]
fn two_proposals_to_add_a_clause_get_ids_apart() {
    let stage = Stage::new(80, 24).open().keys("1 a Care Ctrl-T Enter");
    let (proposal, _) = tabled(&stage).remove(0);
    let proposed = dialogue(vec![tabled_by("one", 1, Voice::Government, proposal)]);
    let stage = Stage::new(80, 24).open().discuss(proposed);
    let stage = stage.keys("2 a Care Ctrl-T Enter");
    let (Proposal::Add { clause, .. }, _) = tabled(&stage).remove(0) else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!(clause.id.as_str(), "care-3");
}

/// The room where the government has proposed a clause of this title.
fn with_a_proposed_clause(language: Language) -> Stage {
    let stage = Stage::new(80, 24).open().keys("1 a Care Ctrl-T Enter");
    let (proposal, _) = tabled(&stage).remove(0);
    let proposed = dialogue(vec![tabled_by("one", 1, Voice::Government, proposal)]);
    let mut stage = Stage::new(80, 24).open().discuss(proposed);
    stage.state.language = language;
    stage
}

#[test]
fn a_clause_can_be_tabled_under_one_that_is_only_proposed() {
    for language in Language::iter() {
        // The place is the third row; the proposed clause stands last among the places.
        let stage = with_a_proposed_clause(language).keys("2 a Beds Down Down Enter");
        let stage = stage.keys("Down Down Down Down Down Down Down Enter");
        let recorded = stage.keys("Ctrl-S");
        assert_eq!(
            acts(&recorded),
            0,
            "it cannot stand under what is not there"
        );
        let stage = recorded.keys("Ctrl-T Enter");
        let (
            Proposal::Add {
                clause,
                under,
                after,
            },
            _,
        ) = tabled(&stage).remove(0)
        else {
            panic!("{:?}", stage.effects);
        };
        assert_eq!(under.as_ref().map(|id| id.as_str()), Some("one"));
        assert_eq!(clause.parent.as_ref().map(|id| id.as_str()), Some("care-2"));
        assert_eq!((clause.title.as_str(), after), ("Beds", None));
    }
}

#[test]
fn a_clause_can_be_moved_under_one_that_is_only_proposed() {
    let mut stage = with_a_proposed_clause(Language::English).keys("2 Down m Right");
    insta::assert_snapshot!(stage.shown());
    let recorded = stage.keys("Ctrl-S");
    assert_eq!(acts(&recorded), 0, "there is nothing to stand under yet");
    let stage = recorded.keys("Ctrl-T Enter");
    let (
        Proposal::Move {
            clause,
            parent,
            under,
            after,
        },
        _,
    ) = tabled(&stage).remove(0)
    else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!(under.as_ref().map(|id| id.as_str()), Some("one"));
    assert_eq!(parent.as_ref().map(|id| id.as_str()), Some("care-2"));
    assert_eq!((clause.as_str(), after), ("care", None));
}

#[test]
fn the_title_of_a_proposed_clause_is_amended_with_a_reason() {
    let stage = with_a_proposed_clause(Language::English).keys("3 r");
    let mut stage = stage.msg(Msg::Screen(Intent::Amend(AmendMsg::Step(
        Step::Title,
        "one".parse().unwrap(),
    ))));
    insta::assert_snapshot!(stage.shown());
    // The title that is proposed is no other, and none is no title.
    let stage = stage.keys("Enter");
    assert_eq!(acts(&stage), 0);
    let stage = stage.keys("Ctrl-U Enter");
    assert_eq!(acts(&stage), 0);
    let stage = stage.keys("Rest Enter Because Enter");
    let (proposal, reason) = tabled(&stage).remove(0);
    let Proposal::Sub {
        amendment,
        field,
        original,
        proposed,
        ..
    } = &proposal
    else {
        panic!("{proposal:?}");
    };
    assert_eq!((amendment.as_str(), field), ("one", &Some(Field::Title)));
    assert_eq!((original.as_str(), proposed.as_str()), ("Care", "Rest"));
    assert_eq!(reason.as_deref(), Some("Because"));
}

#[test]
fn what_amends_a_proposed_clause_is_listed_with_it() {
    let stage = Stage::new(80, 24).open().keys("1 a Care Ctrl-T Enter");
    let (proposal, _) = tabled(&stage).remove(0);
    let title = Proposal::Sub {
        amendment: "one".parse().unwrap(),
        field: Some(Field::Title),
        on: Digest::of_texts("Care", &[]),
        original: "Care".to_owned(),
        proposed: "Rest".to_owned(),
    };
    let stage = Stage::new(80, 24).open().discuss(dialogue(vec![
        tabled_by("one", 1, Voice::Government, proposal),
        tabled_by("two", 2, Voice::Workers, title),
    ]));
    let mut stage = stage.keys("r");
    let entries = &stage.workspace().amend.entries;
    let listed: Vec<_> = entries
        .iter()
        .map(|one| (one.id.as_str(), one.depth))
        .collect();
    assert_eq!(listed, [("two", 1), ("one", 0)], "it is put first");
    insta::assert_snapshot!(stage.shown());
}
