//! The consensus board, positions, any objection, and the burn-down.

use super::stage::Stage;
use plenary::app::key::{Chord, Key, Mouse, Press};
use plenary::app::model::board::{BoardMsg, View};
use plenary::app::model::effect::{Effect, Job, NewAct, Query};
use plenary::app::model::past::PastMsg;
use plenary::app::{Input, Intent, Msg, Report, Screen};
use plenary::dialogue::{
    Amendment, Attendance, Deed, Dialogue, Digest, Event, EventKind, Position, Proposal, Session,
    Stance, Subject,
};
use plenary::i18n::Language;
use plenary::plan::{ClauseId, Field, Moment, Plan, Speaker, Voice};
use plenary::store::Point;
use plenary::track::{Change, History, ObjectId, Person};
use plenary::ui::Depth;
use std::sync::Arc;
use strum::IntoEnumIterator;

const NOON: Moment = Moment::new(1_063_620_000, 120);

pub fn clause(id: &str) -> Subject {
    Subject::Clause(id.parse().unwrap())
}

pub fn plan(stage: &Stage) -> Plan {
    stage.workspace().plan.as_ref().clone()
}

pub fn position(plan: &Plan, id: &str, party: Voice, stance: Stance) -> Position {
    let subject = clause(id);
    Position {
        digest: Digest::of(plan, &Dialogue::default(), &subject).unwrap(),
        subject,
        stance,
        statement: None,
        by: Speaker::of(party),
        recorder: "Fatou Diallo <fatou@example.invalid>".to_owned(),
        time: NOON,
        session: None,
        revision: Some(ObjectId([1; 20]).to_string()),
        figures: None,
    }
}

pub fn amendment(plan: &Plan, id: &str, number: u32, on: &str, party: Voice) -> Amendment {
    let clause: ClauseId = on.parse().unwrap();
    let original = plan.clauses[&clause].text.clone();
    Amendment {
        id: id.parse().unwrap(),
        number: Some(number),
        proposal: Proposal::Words {
            on: Digest::of(plan, &Dialogue::default(), &Subject::Clause(clause.clone())).unwrap(),
            clause,
            field: Field::Text,
            proposed: Some(format!("{original} And soon.")),
            original: Some(original),
        },
        reason: None,
        events: vec![Event {
            what: EventKind::Tabled,
            by: Speaker::of(party),
            recorder: "Fatou Diallo <fatou@example.invalid>".to_owned(),
            time: NOON,
            session: None,
            reason: None,
            because: None,
        }],
    }
}

/// Government and workers have spoken, with the whole range of stances; employers spoke on earlier words.
pub fn dialogue(plan: &Plan) -> Dialogue {
    use Stance::*;
    let mut dialogue = Dialogue::default();
    let mut hold = |id: &str, party: Voice, stance: Stance| {
        let position = position(plan, id, party, stance);
        dialogue.positions.entry(party).or_default().push(position);
    };
    for party in Voice::PARTIES {
        hold("care", party, Agree);
    }
    hold("insurance", Voice::Government, Agree);
    hold("insurance", Voice::Employers, Object);
    hold("insurance", Voice::Workers, AgreeWithReservation);
    hold("insurance", Voice::CivilSociety, Abstain);
    hold("opening", Voice::Government, AgreeAdReferendum);
    let workers = dialogue.positions.get_mut(&Voice::Workers).unwrap();
    workers[1].statement = Some("Until the law of 1999 is amended.".to_owned());
    workers[1].by.delegate = Some(plenary::plan::Delegate::named("Awa Traoré".to_owned()));
    workers[1].by.organisation = Some("unions".to_owned());
    let employers = dialogue.positions.get_mut(&Voice::Employers).unwrap();
    let mut stale = employers[0].clone();
    stale.subject = clause("opening");
    employers.push(stale);
    for (id, number, on) in [("one", 1, "care"), ("two", 2, "insurance")] {
        let amendment = amendment(plan, id, number, on, Voice::Workers);
        dialogue.amendments.insert(amendment.id.clone(), amendment);
    }
    dialogue
}

fn session(present: &[Voice]) -> Session {
    let attendance = |voice: &Voice| Attendance {
        voice: *voice,
        organisation: None,
        delegates: Vec::new(),
    };
    Session {
        id: "first".parse().unwrap(),
        name: "First sitting".to_owned(),
        place: None,
        date: None,
        chair: None,
        agenda: Vec::new(),
        present: present.iter().map(attendance).collect(),
        parked: Vec::new(),
        opened: Some(NOON),
        closed: None,
    }
}

pub fn spoken(columns: u16, rows: u16, depth: Depth) -> Stage {
    let stage = Stage::with(columns, rows, depth).open();
    let dialogue = dialogue(&plan(&stage));
    stage.discuss(dialogue)
}

pub fn sitting(present: &[Voice]) -> Stage {
    let stage = Stage::new(80, 24).open();
    let mut dialogue = dialogue(&plan(&stage));
    let session = session(present);
    dialogue.sessions.insert(session.id.clone(), session);
    stage.discuss(dialogue)
}

pub fn picture(name: &str, mut stage: Stage) {
    insta::assert_snapshot!(name, stage.shown());
}

fn key(stage: Stage, key: Key) -> Stage {
    stage.msg(Msg::Input(Input::Key(Chord::of(key))))
}

pub fn acts(stage: &Stage) -> Vec<&NewAct> {
    let acts = stage.effects.iter().filter_map(|effect| match effect {
        Effect::Write(Job::Record(act)) => Some(act),
        _ => None,
    });
    acts.collect()
}

#[test]
fn board_in_eighty_columns() {
    let stage = spoken(80, 24, Depth::True).keys("6 Down Down c");
    picture("board", key(key(stage, Key::Right), Key::Right));
}

#[test]
fn board_on_a_wide_wall_has_words_beside_its_signs() {
    picture(
        "board-wide",
        spoken(200, 60, Depth::True).keys("3 Down c z"),
    );
}

#[test]
fn board_without_colours() {
    picture("board-plain", spoken(120, 36, Depth::None).keys("c"));
}

#[test]
fn plan_says_discreetly_where_each_clause_stands() {
    picture(
        "board-plan",
        spoken(120, 36, Depth::True).keys("1 Down Down"),
    );
}

#[test]
fn position_is_chosen_from_a_list() {
    picture(
        "board-stance",
        spoken(80, 24, Depth::True).keys("6 End c Enter"),
    );
}

#[test]
fn any_objection_names_whom_it_covers() {
    let stage = sitting(&[Voice::Employers, Voice::Workers]);
    picture("board-objection", stage.keys("6 o"));
}

#[test]
fn what_is_said_with_an_objection_is_asked_for_and_may_be_nothing() {
    let stage = spoken(80, 24, Depth::True).keys("1 c x");
    assert!(acts(&stage).is_empty());
    let said = |stage: &Stage| match &acts(stage)[..] {
        [act] => match &act.deeds[..] {
            [Deed::Hold { statement, .. }] => statement.clone(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    };
    let with = stage.keys("never Enter");
    assert_eq!(said(&with).as_deref(), Some("never"));
    let without = spoken(80, 24, Depth::True).keys("1 c w Enter");
    assert_eq!(said(&without), None);
    let left = spoken(80, 24, Depth::True).keys("1 c x never Esc");
    assert!(acts(&left).is_empty());
}

#[test]
fn taking_back_what_is_not_held_records_nothing() {
    let none = key(
        spoken(80, 24, Depth::True).keys("c Tab Tab Tab"),
        Key::Right,
    );
    let none = key(none, Key::Delete);
    assert!(acts(&none).is_empty(), "held on other words only");
    let held = key(spoken(80, 24, Depth::True).keys("1 c"), Key::Delete);
    assert_eq!(acts(&held)[0].deeds, [Deed::Retract(clause("opening"))]);
}

#[test]
fn the_floor_takes_a_position_where_the_plan_is_read() {
    let stage = spoken(80, 24, Depth::True).keys("y");
    assert!(stage.state.layers.len() == 1, "asks who has the floor");
    let stage = stage.keys("3 1");
    let [act] = acts(&stage)[..] else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!(act.floor.voice, Voice::Workers);
    let advisers = spoken(80, 24, Depth::True).keys("5 y");
    assert!(advisers.state.layers.is_empty() && advisers.state.said.is_some());
}

#[test]
fn no_objection_is_one_act_of_the_floor_on_the_words_on_the_wall() {
    let stage = sitting(&[Voice::Workers, Voice::CivilSociety]).keys("6 c o Enter");
    let [act] = acts(&stage)[..] else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!(act.floor.voice, Voice::Secretariat);
    let digest = Digest::of(&plan(&stage), &Dialogue::default(), &clause("opening")).unwrap();
    let subject = clause("opening");
    assert_eq!(act.deeds, [Deed::NoObjection { subject, digest }]);
}

#[test]
fn without_anybody_to_cover_no_objection_is_not_offered() {
    let mut all = sitting(&Voice::PARTIES).keys("6 Down o");
    assert!(all.shown().contains("Everybody present has spoken"));
    assert!(acts(&all.keys("Enter")).is_empty());
    let mut outside = spoken(80, 24, Depth::True).keys("6 o");
    assert!(outside.shown().contains("No session is open"));
}

#[test]
fn among_amendments_the_selected_one_is_what_is_asked_about() {
    let stage = spoken(80, 24, Depth::True).keys("3 Down r y 4 Enter");
    let [act] = acts(&stage)[..] else {
        panic!("{:?}", stage.effects);
    };
    let subject = Subject::Amendment("one".parse().unwrap());
    assert!(
        matches!(&act.deeds[..], [Deed::Hold { subject: on, stance: Stance::Object, .. }] if *on == subject)
    );
    let stage = sitting(&[Voice::Workers, Voice::Employers]).keys("6 Down r o Enter");
    let deeds = &acts(&stage)[0].deeds;
    assert!(matches!(&deeds[..], [Deed::NoObjection { subject: on, .. }] if *on == subject));
}

fn view(stage: &Stage) -> (View, Vec<String>) {
    let board = &stage.workspace().board;
    let rows = board.rows.iter().map(|row| &board.matrix.rows[*row].clause);
    (board.view, rows.map(ToString::to_string).collect())
}

#[test]
fn one_key_shows_what_is_open_for_a_party_and_the_next_what_is_nearest() {
    let stage = spoken(80, 24, Depth::True).keys("c");
    assert_eq!(view(&stage).1, ["opening", "care", "insurance"]);
    let stage = key(stage, Key::Right).keys("Tab");
    assert_eq!(view(&stage).0, View::Open);
    assert_eq!(
        view(&stage).1,
        ["opening", "insurance"],
        "for the employers"
    );
    let stage = key(stage, Key::Right);
    assert_eq!(view(&stage).1, ["opening"], "for the workers");
    let stage = stage.keys("Tab");
    assert_eq!(view(&stage), (View::Nearest, Vec::new()));
    let stage = stage.keys("Tab z");
    assert_eq!(view(&stage).1, ["care", "insurance", "opening"]);
}

#[test]
fn the_board_stays_on_the_clause_that_is_read() {
    let stage = spoken(80, 24, Depth::True).keys("Down c Down Esc");
    assert_eq!(stage.state.screen, Screen::Plan);
    let workspace = stage.workspace();
    assert_eq!(workspace.selected_id().unwrap().as_str(), "insurance");
}

#[test]
fn a_click_selects_a_cell_and_another_asks_for_its_position() {
    let click = |stage: Stage, column, row| {
        stage.msg(Msg::Input(Input::Mouse(Mouse {
            column,
            row,
            press: Press::Click,
            shift: false,
        })))
    };
    let stage = click(spoken(80, 24, Depth::True).keys("c"), 48, 10);
    let board = &stage.workspace().board;
    assert_eq!((board.selected, board.party), (2, 2));
    assert!(stage.state.layers.is_empty());
    let stage = click(stage, 48, 10);
    assert_eq!(stage.state.layers.len(), 1);
}

fn point(day: i64, typed: usize, pending: usize, agreed: usize) -> Point {
    Point {
        commit: ObjectId([1; 20]),
        time: Moment::new(NOON.seconds + day * 86_400, NOON.offset),
        typed,
        pending,
        agreed,
        clauses: 3,
        unknown_before: false,
    }
}

fn burning(columns: u16, rows: u16, depth: Depth) -> Stage {
    let counts = [
        (0, 9, 0, 0),
        (0, 9, 1, 0),
        (1, 8, 4, 0),
        (1, 8, 3, 0),
        (1, 5, 3, 1),
        (400, 4, 2, 1),
        (401, 2, 2, 1),
    ];
    let points = counts.map(|(day, typed, pending, agreed)| point(day, typed, pending, agreed));
    let report = BoardMsg::Progress(points.to_vec());
    spoken(columns, rows, depth)
        .keys("c p")
        .msg(Msg::Screen(Intent::Board(report)))
}

#[test]
fn burn_down_of_open_brackets() {
    picture("progress", burning(80, 24, Depth::True));
    picture("progress-wide", burning(200, 60, Depth::None));
}

#[test]
fn the_burn_down_is_asked_for_once_a_revision() {
    let asked = |stage: &Stage| {
        let effects = stage.effects.iter();
        effects
            .filter(|one| **one == Effect::Ask(Query::LoadProgress))
            .count()
    };
    let stage = burning(80, 24, Depth::True).keys("Down Up Esc");
    assert_eq!(asked(&stage), 1);
    assert_eq!(stage.state.screen, Screen::Board);
    let dialogue = Dialogue::default();
    let stage = stage.keys("p Esc Esc");
    assert_eq!(asked(&stage), 1);
    assert_eq!(stage.discuss(dialogue).state.screen, Screen::Plan);
}

#[test]
fn looking_back_there_is_no_board() {
    let stage = spoken(80, 24, Depth::True);
    let then = PastMsg::Plan(ObjectId([1; 20]), stage.workspace().plan.clone());
    let stage = stage.msg(Msg::Screen(Intent::Past(then))).keys("c o y");
    assert_eq!(stage.state.screen, Screen::Plan);
    assert!(stage.state.layers.is_empty());
}

#[test]
fn every_language_has_room_for_its_words() {
    for language in Language::iter() {
        let mut stage = spoken(120, 36, Depth::None).msg(Msg::Screen(Intent::Language(language)));
        stage = stage.keys("Down Down c");
        let shown = stage.shown();
        let rows = shown.lines().filter(|line| line.contains("2.1"));
        assert!(rows.clone().count() > 0);
        for row in rows {
            let cells = row.chars().skip(40).collect::<String>();
            assert!(!cells.contains('…'), "{language:?}: {row}");
        }
    }
}

#[test]
fn at_80_columns_the_heading_names_every_party_and_every_view_in_every_language() {
    for language in Language::iter() {
        let words = plenary::i18n::Catalogue::of(language);
        let stage = spoken(80, 24, Depth::None).msg(Msg::Screen(Intent::Language(language)));
        let shown = stage.keys("Down Down c").shown();
        let heading: Vec<&str> = shown.lines().take(14).collect();
        let heading = heading.join("\n");
        for party in Voice::PARTIES {
            let name = words.say(&party.name());
            assert!(heading.contains(&name), "{name}: {heading}");
        }
        let nearest = plenary::i18n::Message::new("ui-board-nearest").with("count", "");
        let nearest = words.say(&nearest);
        assert!(heading.contains(nearest.trim()), "{nearest}: {heading}");
        assert!(!heading.contains('…'), "{heading}");
    }
}

#[test]
fn the_words_changed_since_a_position_are_shown_and_then_the_baseline_is_back() {
    let stage = remembered(spoken(80, 24, Depth::True), &[9, 1, 2]).keys("c");
    let base = |stage: &Stage| stage.workspace().base.clone();
    let before = base(&stage);
    // The employers spoke on other words of the opening.
    let stage = key(stage, Key::Right).keys("t");
    assert_eq!(stage.state.screen, Screen::Tracked);
    assert_eq!(base(&stage), ObjectId([1; 20]).into());
    let asked = stage.effects.iter().rev().find_map(|effect| match effect {
        Effect::Ask(Query::Track(track)) => Some((track.clause.to_string(), track.base)),
        _ => None,
    });
    assert_eq!(asked, Some(("opening".to_owned(), Some(ObjectId([1; 20])))));
    let stage = stage.keys("Esc");
    assert_eq!(stage.state.screen, Screen::Board);
    assert_eq!(base(&stage), before);
}

#[test]
fn a_revision_that_is_not_known_here_is_not_guessed() {
    let stage = key(spoken(80, 24, Depth::True).keys("c"), Key::Right).keys("t");
    assert_eq!(stage.state.screen, Screen::Board);
    assert!(stage.state.said.is_some());
}

/// With the history of the plan: these changes, one after the other. A stage stands at the first, then at the second.
pub fn remembered(stage: Stage, changes: &[u8]) -> Stage {
    let person = Person {
        name: "Awa Traoré".to_owned(),
        email: String::new(),
    };
    let change = |(place, id): (usize, u8)| Change {
        id: ObjectId([id; 20]),
        parents: super::review::before(place),
        shallow: false,
        author: person.clone(),
        recorder: person.clone(),
        time: NOON,
        subject: "A change".to_owned(),
        reason: String::new(),
        attribution: None,
        session: None,
        act: None,
        stroke: None,
        undoes: Vec::new(),
        takes_back: Vec::new(),
        claimed: true,
        touches: Vec::new(),
    };
    let changes = changes.iter().copied().enumerate();
    let changes = changes.map(change).collect();
    let history = History::new(changes, vec!["opening".parse().unwrap()]);
    stage.msg(Msg::Worker(Report::History(Arc::new(history))))
}
