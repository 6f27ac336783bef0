//! Two at one clause, the second of them in the form of its details: told before anything is recorded, and nothing that
//! was filled in is lost.

use crate::stage::Stage;
use plenary::app::focus::Focus;
use plenary::app::model::msg::{Moved, Recorded};
use plenary::app::{Effect, Job, Msg, Report};
use plenary::dialogue::{Deed, Proposal};
use plenary::i18n::Message;
use plenary::plan::{ClauseId, Edit, Field};
use plenary::track::ObjectId;
use proptest::prelude::*;
use std::sync::Arc;

fn care() -> ClauseId {
    "care".parse().unwrap()
}

/// Somebody else recorded these fields of the clause.
fn elsewhere(stage: Stage, fields: &[(Field, &str)]) -> Stage {
    let workspace = stage.workspace();
    let mut plan = (*workspace.plan).clone();
    for (field, value) in fields {
        let edit = Edit::Set {
            clause: care(),
            field: field.clone(),
            value: Some((*value).to_owned()),
        };
        edit.apply(&mut plan).unwrap();
    }
    let mut head = workspace.head;
    head.0[1] += 1;
    stage.msg(Msg::Worker(Report::Moved(Box::new(Moved {
        plan: Arc::new(plan),
        dialogue: Arc::default(),
        head,
        problems: Vec::new(),
    }))))
}

/// The form of the details of a clause, its title ending in what was typed here.
fn typed(columns: u16, rows: u16) -> Stage {
    Stage::new(columns, rows)
        .open()
        .keys("3 Down d End Space for Space all")
}

/// What was asked to be recorded last, if anything was.
fn asked(stage: &Stage) -> Option<Vec<Edit>> {
    let mut acts = stage.effects.iter().rev();
    acts.find_map(|effect| match effect {
        Effect::Write(Job::Record(act)) => Some(act.edits.clone()),
        _ => None,
    })
}

fn value(edits: &[Edit], wanted: &Field) -> Option<String> {
    edits.iter().find_map(|edit| match edit {
        Edit::Set { field, value, .. } if field == wanted => value.clone(),
        _ => None,
    })
}

#[test]
fn a_field_that_somebody_else_changed_is_asked_about_before_it_is_recorded() {
    let stage = elsewhere(typed(80, 24), &[(Field::Title, "Basic health care")]);
    let mut stage = stage.keys("Ctrl-S");
    assert_eq!(asked(&stage), None);
    let shown = stage.shown();
    for said in ["Somebody else changed this", "Merge by word", "Basic"] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    let merged = stage.keys("Enter");
    let title = value(&asked(&merged).unwrap(), &Field::Title);
    assert_eq!(title.as_deref(), Some("Basic health care for all"));
}

#[test]
fn what_the_store_hears_of_first_is_asked_about_as_well() {
    let stage = typed(80, 24).keys("Ctrl-S");
    assert!(asked(&stage).is_some(), "nobody else is known of yet");
    let mut stage = elsewhere(stage, &[(Field::Title, "Basic health care")]);
    stage.effects.clear();
    let met = Report::Met(Message::new("app-met-title"));
    let mut stage = stage.msg(Msg::Worker(met));
    assert!(stage.shown().contains("Merge by word"));
    assert_eq!(asked(&stage), None);
    let stage = stage.keys("Esc");
    assert_eq!(stage.state.place(), Focus::Form, "what was typed is there");
}

#[test]
fn each_field_is_asked_about_and_what_was_not_touched_is_left_to_others() {
    let stage = typed(80, 24).keys("Down Down Down Down 2003-01-01");
    let others = [
        (Field::Title, "Basic health care"),
        (Field::Start, "2004-01-01"),
        (Field::End, "2005-01-01"),
    ];
    let stage = elsewhere(stage, &others).keys("Ctrl-S Enter");
    assert_eq!(asked(&stage), None, "the day is still to be asked about");
    let mut stage = stage;
    let shown = stage.shown();
    assert!(shown.contains("2003-01-01") && shown.contains("2004-01-01"));
    assert!(!shown.contains("Merge by word"), "a day has no words");
    // The second answer, after tabling, replaces.
    let stage = stage.keys("Down Enter");
    let edits = asked(&stage).unwrap();
    assert_eq!(value(&edits, &Field::Start).as_deref(), Some("2003-01-01"));
    assert_eq!(value(&edits, &Field::End), None);
    assert_eq!(edits.len(), 2, "{edits:?}");
}

#[test]
fn the_form_stays_until_it_is_recorded() {
    let stage = typed(80, 24).keys("Ctrl-S");
    let refused = stage.msg(Msg::Worker(Report::NotRecorded(Message::new(
        "app-then-locked",
    ))));
    assert_eq!(refused.state.place(), Focus::Form);
    let stage = refused.keys("Ctrl-S");
    let recorded = Recorded {
        commit: ObjectId([9; 20]),
        texts: vec![(care(), Field::Title.into())],
        now: None,
        said: Message::new("app-edit-kept"),
        overtaken: Vec::new(),
    };
    let stage = stage.msg(Msg::Worker(Report::Recorded(Box::new(recorded))));
    assert_eq!(stage.state.place(), Focus::Outline);
}

#[test]
fn what_is_tabled_from_a_form_is_an_amendment_of_the_words_it_was_filled_with() {
    let stage = Stage::new(80, 24).open();
    let plan = &stage.workspace().plan;
    let filled = plenary::dialogue::Digest::of_clause(plan, &plan.clauses[&care()]);
    let stage = elsewhere(typed(80, 24), &[(Field::Title, "Basic health care")]);
    let stage = stage.keys("Ctrl-T Enter");
    let mut acts = stage.effects.iter().rev();
    let deeds = acts.find_map(|effect| match effect {
        Effect::Write(Job::Record(act)) => Some(act.deeds.clone()),
        _ => None,
    });
    let deeds = deeds.unwrap();
    let [Deed::Table { proposal, .. }] = deeds.as_slice() else {
        panic!("{deeds:?}");
    };
    let Proposal::Words {
        field,
        original,
        proposed,
        on,
        ..
    } = proposal.as_ref()
    else {
        panic!("{proposal:?}");
    };
    assert_eq!(*field, Field::Title);
    assert_eq!(original.as_deref(), Some("Essential health care"));
    assert_eq!(proposed.as_deref(), Some("Essential health care for all"));
    assert_eq!(*on, filled, "the text it was drafted on");
}

#[test]
fn a_removal_says_what_it_was_asked_of_and_its_refusal_is_said() {
    // Asked while the clause read so, answered after somebody changed it: the store hears what was seen.
    let stage = Stage::new(80, 24).open().keys("3 Down Down Delete");
    let seen = stage.workspace().head;
    let stage = elsewhere(stage, &[(Field::Title, "Basic health care")]);
    assert_ne!(stage.workspace().head, seen);
    let mut stage = stage.keys("Down Down Enter");
    let act = stage.effects.iter().rev().find_map(|effect| match effect {
        Effect::Write(Job::Record(act)) => Some(act.clone()),
        _ => None,
    });
    let act = act.unwrap();
    assert!(matches!(act.edits.as_slice(), [Edit::Remove { .. }]));
    assert_eq!(act.seen, seen);
    let refused = Message::new("store-changed-meanwhile").with("id", "insurance");
    stage = stage.msg(Msg::Worker(Report::NotRecorded(refused)));
    let shown = stage.shown();
    assert!(
        shown.contains("was changed while you were about to remove"),
        "{shown}"
    );
}

/// The title of the clause, as this one would have it, wherever it went: to the plan, to an amendment, or still in the form.
fn kept(stage: &Stage) -> String {
    let mut kept = format!("{:?}", stage.state.layers);
    for effect in &stage.effects {
        if let Effect::Write(Job::Record(act)) = effect {
            kept.push_str(&format!("{:?}{:?}", act.edits, act.deeds));
        }
    }
    kept
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn nothing_typed_is_lost_whatever_is_chosen(
        words in prop::collection::vec("[a-z]{1,6}", 0..4),
        other in prop::collection::vec("[A-Z]{1,6}", 1..4),
        late in any::<bool>(),
        down in 0usize..5,
        again in 0usize..5,
    ) {
        let typing = words.iter().chain([&"zebra".to_owned()]).map(|word| format!(" Space {word}")).collect::<String>();
        let stage = Stage::new(80, 24).open().keys(&format!("3 Down d End{typing}"));
        let theirs = [(Field::Title, other.join(" "))];
        let theirs = theirs.each_ref().map(|(field, text)| (field.clone(), text.as_str()));
        let stage = if late {
            let stage = elsewhere(stage.keys("Ctrl-S"), &theirs);
            let mut stage = stage;
            stage.effects.clear();
            stage.msg(Msg::Worker(Report::Met(Message::new("app-met-title"))))
        } else {
            elsewhere(stage, &theirs).keys("Ctrl-S")
        };
        prop_assert_eq!(asked(&stage), None, "nothing is recorded unasked");
        let stage = stage.keys(&format!("{}Enter", "Down ".repeat(down)));
        prop_assert!(kept(&stage).contains("zebra"));
        let stage = stage.keys(&format!("Ctrl-S {}Enter", "Down ".repeat(again)));
        prop_assert!(kept(&stage).contains("zebra"));
    }
}
