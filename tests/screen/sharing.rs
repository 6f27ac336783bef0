//! Taking the plan home and bringing it back: the places that are offered, and what arrived before anything is merged.

use super::stage::Stage;
use plenary::app::area::Pane;
use plenary::app::model::effect::{Job, Query, Trip};
use plenary::app::model::layer::Layer;
use plenary::app::model::past::PastMsg;
use plenary::app::model::sharing::way::Errand;
use plenary::app::model::sharing::{Arrived, Offer, SharingMsg, Signatures, Visit};
use plenary::app::{Effect, Intent, Msg, Report, Screen};
use plenary::dialogue::merging::{Case, CaseKind, Theirs};
use plenary::dialogue::{AmendmentId, Stance, Subject};
use plenary::i18n::{Language, Message};
use plenary::plan::{ClauseId, Field, Voice};
use plenary::store::merging::{CalledAmendment, CalledClause, PlanMerge, Way};
use plenary::store::travel::{Arrival, Held, Look, Place, Proposed};
use plenary::store::{PlanPath, TakenBack};
use plenary::track::{ObjectId, Person};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use strum::IntoEnumIterator;

fn stage() -> Stage {
    Stage::new(80, 24).open()
}

fn sharing(msg: SharingMsg) -> Msg {
    Msg::Screen(Intent::Sharing(msg))
}

/// The errand that was asked for last.
fn trip(stage: &Stage) -> Trip {
    let trips = stage.effects.iter().rev().find_map(|effect| match effect {
        // What is asked of every plan that is opened is no errand.
        Effect::Travel(Trip::Resume(_)) => None,
        Effect::Travel(trip) => Some(trip.clone()),
        _ => None,
    });
    trips.unwrap()
}

fn places(stage: Stage, offers: &[(&str, bool)]) -> Stage {
    let Trip::Places(ticket, errand) = trip(&stage) else {
        panic!("{:?}", trip(&stage));
    };
    let offers = offers.iter().map(|(place, stick)| Offer {
        place: (*place).to_owned(),
        stick: *stick,
    });
    stage.msg(sharing(SharingMsg::Places(
        ticket,
        errand,
        offers.collect(),
    )))
}

const THERE: ObjectId = ObjectId([7; 20]);

fn visit(stage: &Stage) -> Visit {
    let workspace = stage.workspace();
    let look = Look {
        sender: Some(Person {
            name: "Awa Traoré".to_owned(),
            email: "awa@unions.invalid".to_owned(),
        }),
        changes: 4,
        by: vec![(Some(Voice::Workers), 3), (None, 1)],
        clauses: vec!["care".parse().unwrap(), "insurance".parse().unwrap()],
        amendments: vec![Proposed {
            id: "d-7".parse().unwrap(),
            called: "D.7".to_owned(),
            party: Some(Voice::Employers),
            clause: Some("care".parse().unwrap()),
        }],
        positions: vec![Held {
            party: Voice::Workers,
            subject: Subject::Clause("opening".parse().unwrap()),
            stance: Stance::Agree,
        }],
        sessions: vec![("monday".parse().unwrap(), "Monday".to_owned())],
    };
    let place = Place::Folder(PathBuf::from("/media/stick/example.git"));
    Visit {
        arrival: Arrival::new(place, THERE, "refs/plenary/from/stick/heads/main"),
        ours: workspace.head,
        way: Way::Merged,
        look,
        tags: vec!["seminar-2004".to_owned()],
        signatures: Signatures::none(),
        plan: Arc::clone(&workspace.plan),
        dialogue: Arc::clone(&workspace.dialogue),
        here: Arc::clone(&workspace.plan),
        taken_back: Vec::new(),
    }
}

fn collides() -> PlanMerge {
    let (care, amendment) = (
        "care".parse::<ClauseId>().unwrap(),
        "d-9".parse::<AmendmentId>().unwrap(),
    );
    let clause = CalledClause {
        number: "2".to_owned(),
        called: "2 Health care".to_owned(),
    };
    let called = CalledAmendment {
        number: Some("D.9".to_owned()),
        called: "D.9".into(),
    };
    PlanMerge {
        plan: PlanPath::default(),
        clauses: BTreeMap::from([(care, clause)]),
        amendments: BTreeMap::from([(amendment, called)]),
        cases: vec![Case {
            kind: CaseKind::Words,
            clause: Some("care".parse().unwrap()),
            field: Some(Field::Text),
            path: None,
            theirs: Theirs::Note(String::new()),
            tabled: vec![(Some(Voice::Workers), "d-9".parse().unwrap())],
        }],
        renumbered: Vec::new(),
    }
}

/// What was fetched is there.
fn arrive(stage: Stage, visit: Visit) -> Stage {
    let Trip::Go(ticket, Errand::Back, _) = trip(&stage) else {
        panic!("{:?}", trip(&stage));
    };
    let collides = vec![collides()];
    let arrived = Box::new(Arrived { visit, collides });
    stage.msg(sharing(SharingMsg::Arrived(ticket, arrived)))
}

fn fetched(stage: Stage) -> Stage {
    let stage = places(stage.keys("B"), &[("/media/stick", false)]).keys("Enter");
    let visit = visit(&stage);
    arrive(stage, visit)
}

/// The same as a screen.
pub fn arrived() -> Stage {
    fetched(stage())
}

#[test]
fn the_known_places_and_the_sticks_are_offered_before_another() {
    let offers = [
        ("hub.example.org:plan.git", false),
        ("/media/awa/STICK", true),
    ];
    let mut stage = places(stage().keys("H"), &offers);
    insta::assert_snapshot!(stage.shown());
    let mut stage = stage.keys("Down Down Enter");
    insta::assert_snapshot!(stage.shown());
    // Where none is known, one is asked for at once.
    let stage = places(super::sharing::stage().keys("B"), &[]);
    assert!(matches!(stage.state.layers.last(), Some(Layer::Ask(_))));
}

#[test]
fn a_place_that_refuses_brings_the_question_back_with_what_was_typed() {
    let stage = places(stage().keys("H"), &[]).keys("/no/where Enter");
    let Trip::Go(_, Errand::Home, place) = trip(&stage) else {
        panic!();
    };
    assert_eq!(place, "/no/where");
    assert!(stage.state.layers.is_empty());
    let asked = stage.asked.clone().unwrap();
    let why = Message::new("travel-none-there").with("place", place);
    let mut stage = stage.msg(Report::AskAgain(asked, why).into());
    let shown = stage.shown();
    assert!(shown.contains("/no/where"), "{shown}");
    assert!(shown.contains("There is no repository at"), "{shown}");
    // Nothing typed is no place.
    let stage = places(super::sharing::stage().keys("H"), &[]).keys("Enter");
    assert!(matches!(trip(&stage), Trip::Places(..)));
    assert!(matches!(stage.state.layers.last(), Some(Layer::Ask(_))));
}

#[test]
fn tab_completes_a_folder_and_a_server_stays_as_it_was_typed() {
    let stage = places(stage().keys("H"), &[]).keys("/media/st Tab");
    let listed = stage.effects.iter().rev().find_map(|effect| match effect {
        Effect::Beside(plenary::app::Beside::ListFolders(typed, _, [])) => Some(typed.clone()),
        _ => None,
    });
    let typed = listed.unwrap();
    let stage = stage.msg(Report::Folders(typed, vec!["stick/".to_owned()]).into());
    let stage = stage.keys("Enter");
    let Trip::Go(_, _, place) = trip(&stage) else {
        panic!();
    };
    assert!(place.starts_with("/media/stick"), "{place}");
    let stage = places(super::sharing::stage().keys("B"), &[]).keys("hub:~/plan.git Enter");
    assert!(matches!(trip(&stage), Trip::Go(_, Errand::Back, place) if place == "hub:~/plan.git"));
}

#[test]
fn what_arrived_is_shown_before_it_is_merged() {
    let mut stage = fetched(stage());
    assert_eq!(stage.state.screen, Screen::Arrived);
    insta::assert_snapshot!(stage.shown());
    let mut stage = stage.keys("End");
    insta::assert_snapshot!(stage.shown());
    let written = |stage: &Stage| {
        let mut jobs = stage.effects.iter();
        jobs.any(
            |effect| matches!(effect, Effect::Write(Job::Join(arrival)) if arrival.head == THERE),
        )
    };
    assert!(!written(&stage));
    // No floor is needed: every word has its own.
    let stage = stage.keys("m");
    assert!(written(&stage));
    let place = "/media/stick/example.git";
    let said = Message::new("travel-joined-merged").with("place", place);
    let more = plenary::app::sharing::cases(&[collides()]);
    let mut stage = stage.msg(sharing(SharingMsg::Joined(None, said, more)));
    assert_eq!(stage.state.screen, Screen::Plan);
    let shown = stage.shown();
    assert!(shown.contains("Merged with what was done here"), "{shown}");
    assert!(shown.contains("the other is D.9"), "{shown}");
    assert!(stage.state.workspace.unwrap().sharing.visit.is_none());
}

#[test]
fn what_arrived_can_be_read_first_and_left() {
    let stage = fetched(stage());
    let before = stage.workspace().base.clone();
    let plan = Arc::clone(&stage.workspace().plan);
    let stage = stage.keys("Enter");
    let asks = |query: Query| stage.effects.contains(&Effect::Ask(query));
    assert!(asks(Query::PlanAt(THERE)));
    let stage = stage.msg(Msg::Screen(Intent::Past(PastMsg::Plan(THERE, plan))));
    let mut stage = stage;
    let shown = stage.shown();
    assert!(shown.contains("The plan as it is at"), "{shown}");
    let workspace = stage.workspace();
    assert_eq!(workspace.base, workspace.head.into());
    assert!(workspace.locked().is_some());
    let stage = stage.keys("Esc");
    assert_eq!(stage.state.screen, Screen::Arrived);
    assert_eq!(stage.workspace().base, before);
    let stage = stage.keys("Esc");
    assert_eq!(stage.state.screen, Screen::Plan);
    assert!(stage.state.workspace.unwrap().sharing.visit.is_none());
}

#[test]
fn what_arrives_late_takes_no_screen_and_no_key() {
    // For the plan that was open before, or an errand that is no longer waited for: nothing.
    let stage = places(stage().keys("B"), &[("/media/stick", false)]).keys("Enter");
    let visit = visit(&stage);
    let other = stage.open();
    let Trip::Go(ticket, ..) = trip(&other) else {
        panic!("{:?}", trip(&other));
    };
    let arrived = Box::new(Arrived {
        visit: visit.clone(),
        collides: Vec::new(),
    });
    let other = other.msg(sharing(SharingMsg::Arrived(ticket, arrived)));
    assert_eq!(other.state.screen, Screen::Plan);
    assert!(other.state.workspace.unwrap().sharing.visit.is_none());
    // While somebody types, it waits until it is called for.
    let stage = places(
        super::sharing::stage().keys("B"),
        &[("/media/stick", false)],
    );
    let stage = stage.keys("Enter 3 e");
    let mut stage = arrive(stage, visit);
    assert!(stage.workspace().editing.is_some());
    let shown = stage.shown();
    assert!(shown.contains("nothing is merged yet"), "{shown}");
    let stage = stage.keys("Esc B");
    assert_eq!(stage.state.screen, Screen::Arrived);
}

#[test]
fn where_nothing_is_new_that_is_all_that_is_said() {
    let stage = places(stage().keys("B"), &[("/media/stick", false)]).keys("Enter");
    let visit = Visit {
        way: Way::Nothing,
        look: Look::default(),
        tags: Vec::new(),
        ..visit(&stage)
    };
    let stage = arrive(stage, visit);
    assert_eq!(stage.state.screen, Screen::Plan);
    assert_eq!(
        stage.state.said.as_ref().unwrap().1.id,
        "travel-nothing-new"
    );
}

#[test]
fn the_page_fits_in_every_language() {
    for language in Language::iter() {
        let mut stage = stage();
        stage.state.language = language;
        let mut stage = fetched(stage);
        stage.state.workspace.as_mut().unwrap().pane = Pane::Outline;
        for key in ["Home", "End"] {
            stage = stage.keys(key);
            let shown = stage.shown();
            assert!(!shown.contains('…'), "{shown}");
        }
    }
}

const UNDO: ObjectId = ObjectId([9; 20]);

fn back() -> TakenBack {
    TakenBack {
        merge: THERE,
        called: "Merge stick".to_owned(),
        undo: UNDO,
    }
}

/// The changes that were asked to be taken back.
fn undone(stage: &Stage) -> Vec<Option<ObjectId>> {
    let jobs = stage.effects.iter().filter_map(|effect| match effect {
        Effect::Write(Job::Undo(change, _)) => Some(*change),
        _ => None,
    });
    jobs.collect()
}

#[test]
fn what_was_taken_back_here_can_come_in_again() {
    let stage = places(stage().keys("6 B"), &[("/media/stick", false)]).keys("Enter");
    let visit = Visit {
        taken_back: vec![back()],
        ..visit(&stage)
    };
    let mut stage = arrive(stage, visit).keys("End");
    let shown = stage.shown();
    assert!(
        shown.contains("“Merge stick” was taken back since"),
        "{shown}"
    );
    let mut stage = stage.keys("a");
    assert_eq!(undone(&stage), [Some(UNDO)]);
    assert!(!stage.shown().contains("taken back since"));
    // Where nothing else is new, it is asked.
    let stage = places(
        super::sharing::stage().keys("6 B"),
        &[("/media/stick", false)],
    );
    let stage = stage.keys("Enter");
    let visit = Visit {
        way: Way::Nothing,
        look: Look::default(),
        tags: Vec::new(),
        taken_back: vec![back()],
        ..super::sharing::visit(&stage)
    };
    let mut stage = arrive(stage, visit);
    let shown = stage.shown();
    assert!(shown.contains("It stays out"), "{shown}");
    let stage = stage.keys("Enter");
    assert_eq!(undone(&stage), [Some(UNDO)]);
}

#[test]
fn before_a_merge_is_taken_back_it_is_asked() {
    let stage = stage().keys("6 u");
    assert_eq!(undone(&stage), [None]);
    let mut stage = stage.msg(Report::LastIsMerge(THERE, "Merge stick".to_owned()).into());
    let shown = stage.shown();
    assert!(shown.contains("Take all of it back"), "{shown}");
    let stage = stage.keys("Enter");
    assert_eq!(undone(&stage), [None, Some(THERE)]);
}

#[test]
fn a_merge_that_was_made_just_now_goes_with_one_key() {
    let stage = stage().keys("6");
    let head = stage.workspace().head;
    let said = Message::new("travel-joined-merged").with("place", "stick");
    let joined = SharingMsg::Joined(Some(head), said, Vec::new());
    let stage = stage.msg(sharing(joined)).keys("u");
    assert_eq!(undone(&stage), [Some(head)]);
}
