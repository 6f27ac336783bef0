//! The session, who speaks next, the gavel, and the record.

use super::board;
use super::stage::Stage;
use plenary::app::model::effect::{Beside, Effect, Job, Keep, NewAct};
use plenary::app::model::form::Form;
use plenary::app::model::layer::Layer;
use plenary::app::model::msg::{Moved, Recorded};
use plenary::app::model::question::Question;
use plenary::app::model::sitting::SittingMsg;
use plenary::app::{Intent, Msg, Report, Screen};
use plenary::dialogue::{
    Attendance, Deed, Dialogue, Digest, Parked, Position, Session, Stance, Subject,
};
use plenary::i18n::Message;
use plenary::plan::{Moment, Speaker, Voice};
use plenary::track::ObjectId;
use plenary::ui::Depth;
use std::sync::Arc;

const NOON: Moment = Moment::new(1_063_620_000, 120);

fn attendance(voice: Voice, organisation: Option<&str>, delegates: &[&str]) -> Attendance {
    Attendance {
        voice,
        organisation: organisation.map(str::to_owned),
        delegates: delegates.iter().map(|&name| name.to_owned()).collect(),
    }
}

fn session() -> Session {
    Session {
        id: "2003-09-15".parse().unwrap(),
        name: "Morning session".to_owned(),
        place: Some("Bamako".to_owned()),
        date: Some("2003-09-15".parse().unwrap()),
        chair: Some("Mariam Keïta".to_owned()),
        agenda: vec!["care".parse().unwrap(), "insurance".parse().unwrap()],
        present: vec![
            attendance(Voice::Government, None, &["Oumar Sy", "Binta Cissé"]),
            attendance(Voice::Employers, None, &[]),
            attendance(Voice::Workers, Some("unions"), &["Awa Traoré"]),
        ],
        parked: vec![Parked {
            clause: "opening".parse().unwrap(),
            reason: Some("until the drafting group reports".to_owned()),
        }],
        opened: Some(NOON),
        closed: None,
    }
}

pub fn dialogue() -> Dialogue {
    let mut dialogue = Dialogue::default();
    dialogue.sessions.insert(session().id, session());
    dialogue
}

/// Everybody agrees to everything but the opening, in which a bracket stands.
pub fn agreed(stage: &Stage) -> Dialogue {
    let plan = stage.workspace().plan.clone();
    let mut dialogue = dialogue();
    for party in Voice::PARTIES {
        for clause in plan.clauses.values() {
            let position = Position {
                subject: Subject::Clause(clause.id.clone()),
                stance: Stance::Agree,
                digest: Digest::of_clause(&plan, clause),
                statement: None,
                by: Speaker::of(party),
                recorder: String::new(),
                time: NOON,
                session: None,
                revision: None,
                figures: Default::default(),
            };
            dialogue.positions.entry(party).or_default().push(position);
        }
    }
    dialogue
}

fn performed(effect: &Effect) -> &NewAct {
    match effect {
        Effect::Write(Job::Record(act)) => act,
        other => panic!("{other:?}"),
    }
}

fn floor(voice: Voice) -> Speaker {
    Speaker::of(voice)
}

#[test]
fn a_session_is_opened_with_a_name() {
    let stage = Stage::new(100, 30).open().keys("6 s");
    assert_eq!(stage.effects.last(), Some(&Effect::Beside(Beside::Today)));
    let today = Msg::Screen(Intent::Sitting(SittingMsg::Today(Moment::new(
        1_063_620_000,
        120,
    ))));
    let mut stage = stage.msg(today);
    insta::assert_snapshot!("session-form", stage.shown());
    let nameless = stage.keys("Ctrl-S");
    assert!(!matches!(
        nameless.effects.last(),
        Some(Effect::Write(Job::Record(_)))
    ));
    let stage = nameless.keys("Morning Ctrl-S");
    let act = performed(stage.effects.last().unwrap());
    let [Deed::Open(opened)] = act.deeds.as_slice() else {
        panic!("{:?}", act.deeds);
    };
    assert_eq!(opened.name, "Morning");
    assert_eq!(opened.id.as_str(), "2003-09-15");
    // Whom the plan lists is taken to be there until somebody says otherwise.
    let here = attendance(Voice::Workers, Some("unions"), &["Awa Traoré"]);
    assert_eq!(opened.present, [here]);
    // Refused, the form says why, and nothing of it is lost.
    let refused = Message::new("app-then-locked");
    let stage = stage.msg(Msg::Worker(Report::NotRecorded(refused.clone())));
    let Some(Layer::Form(form)) = stage.state.layers.last() else {
        panic!("{:?}", stage.state.layers);
    };
    let Form::Fields(fields) = form.as_ref() else {
        panic!();
    };
    assert_eq!(fields.wrong, Some(refused));
    let again = stage.keys("Ctrl-S");
    let acts = again
        .effects
        .iter()
        .filter(|it| matches!(it, Effect::Write(Job::Record(_))));
    let acts: Vec<&NewAct> = acts.map(performed).collect();
    assert_eq!(acts.len(), 2);
    assert_eq!(acts[0].deeds, acts[1].deeds);
    // Something else that is recorded meanwhile does not close it.
    let session = match &acts[1].deeds[0] {
        Deed::Open(session) => session.as_ref().clone(),
        other => panic!("{other:?}"),
    };
    let other = again.msg(recorded(Dialogue::default(), 3));
    assert_eq!(other.state.layers.len(), 1);
    let mut dialogue = Dialogue::default();
    let opened = Some(Moment::new(1_063_620_000, 120));
    let session = Session { opened, ..session };
    dialogue.sessions.insert(session.id.clone(), session);
    let stage = other.msg(recorded(dialogue, 4));
    assert!(stage.state.layers.is_empty());
    assert_eq!(stage.state.screen, Screen::Sitting);
}

fn recorded(dialogue: Dialogue, head: u8) -> Msg {
    let plan = board::plan(&Stage::new(80, 24).open());
    let head = ObjectId([head; 20]);
    Msg::Worker(Report::Recorded(Box::new(Recorded {
        commit: head,
        texts: Vec::new(),
        now: Some(Moved {
            plan: Arc::new(plan),
            dialogue: Arc::new(dialogue),
            head,
            problems: Vec::new(),
        }),
        said: Message::new("app-edit-kept"),
        overtaken: Vec::new(),
    })))
}

pub fn typed(stage: &Stage) -> Option<(&str, &Question, Option<&Message>)> {
    match stage.state.layers.last() {
        Some(Layer::Ask(ask)) => Some((ask.line.text(), &ask.then, ask.wrong.as_ref())),
        _ => None,
    }
}

#[test]
fn what_is_said_with_an_act_that_is_refused_comes_back() {
    let refused = Message::new("app-then-locked");
    let dialogue = dialogue();
    let stage = Stage::new(80, 24).open().discuss(dialogue.clone());
    let stage = stage.keys("6 Down z").keys("later Enter");
    let first = performed(stage.effects.last().unwrap()).clone();
    let ask = stage.asked.clone().unwrap();
    let mut stage = stage.msg(Msg::Worker(Report::AskAgain(ask, refused.clone())));
    insta::assert_snapshot!("answer-refused", stage.shown());
    assert_eq!(typed(&stage).unwrap().0, "later");
    assert_eq!(typed(&stage).unwrap().2, Some(&refused));
    let stage = stage.keys("Enter");
    assert_eq!(performed(stage.effects.last().unwrap()), &first);
    assert!(stage.state.layers.is_empty());

    let stage = Stage::new(80, 24).open().discuss(dialogue);
    let stage = stage.keys("g 1 Down Enter").keys("urgency Enter day Enter");
    let first = stage.effects.last().cloned();
    assert!(matches!(first, Some(Effect::Write(Job::Gavel(_)))));
    let stage = stage.keys("?");
    let ask = stage.asked.clone().unwrap();
    // Under what was opened meanwhile: no key meant for that is typed into it.
    let stage = stage.msg(Msg::Worker(Report::AskAgain(ask, refused)));
    assert!(matches!(stage.state.layers.last(), Some(Layer::Help(_))));
    let stage = stage.keys("Esc Enter");
    assert_eq!(stage.effects.last().cloned(), first);
}

#[test]
fn a_line_that_says_nothing_is_refused_where_it_stands() {
    let stage = Stage::new(80, 24).open().discuss(dialogue());
    let stage = stage.keys("s w").keys("2:x Enter");
    assert_eq!(typed(&stage).unwrap().0, "2:x");
    let stage = stage.keys("Backspace 30 Enter");
    assert!(stage.state.layers.is_empty());
    let workspace = stage.workspace();
    assert_eq!(workspace.sitting.timer.allotted, 150);
}

#[test]
fn a_reason_is_kept_while_it_is_asked_who_speaks() {
    let stage = Stage::new(80, 24).open().discuss(dialogue());
    let stage = stage.keys("Down z").keys("later Enter 6");
    let act = performed(stage.effects.last().unwrap());
    assert_eq!(act.reason.as_deref(), Some("later"));
    assert_eq!(act.floor, floor(Voice::Secretariat));
    let ask = stage.asked.as_ref().unwrap();
    assert_eq!(ask.line.text(), "later");
}

#[test]
fn what_is_known_of_a_session_is_changed_and_nothing_else_of_it() {
    let stage = Stage::new(100, 30).open().discuss(dialogue()).keys("6 s e");
    let unchanged = stage.keys("Ctrl-S");
    assert!(
        unchanged
            .effects
            .iter()
            .all(|it| !matches!(it, Effect::Write(Job::Record(_))))
    );
    let stage = unchanged.keys("e Down");
    let stage = stage.keys(",").keys("hall Ctrl-S");
    let act = performed(stage.effects.last().unwrap());
    let changed = Session {
        place: Some("Bamako,hall".to_owned()),
        ..session()
    };
    let deed = Deed::Revise {
        seen: Box::new(session()),
        session: Box::new(changed),
    };
    assert_eq!(act.deeds, [deed]);
}

#[test]
fn the_session_is_on_the_wall() {
    let list = vec![
        Speaker {
            organisation: Some("unions".to_owned()),
            ..floor(Voice::Workers)
        },
        floor(Voice::Government),
    ];
    let kept = Msg::Screen(Intent::Sitting(SittingMsg::Kept(list, 120)));
    let shown = |stage: Stage| {
        let stage = stage.open().discuss(dialogue()).msg(kept.clone());
        let mut stage = stage.keys("s Enter");
        for _ in 0..45 {
            stage = stage.msg(Msg::Screen(Intent::Sitting(SittingMsg::Tick)));
        }
        stage.keys("a Esc").shown()
    };
    insta::assert_snapshot!("session", shown(Stage::new(80, 24)));
    insta::assert_snapshot!("session-wide", shown(Stage::new(140, 36)));
    insta::assert_snapshot!(
        "session-no-colours",
        shown(Stage::with(100, 28, Depth::None))
    );
}

#[test]
fn the_next_speaker_has_the_floor_under_the_right_flag() {
    let stage = Stage::new(80, 24).open().discuss(dialogue()).keys("s");
    let asks = |stage: Stage, voice| {
        stage.msg(Msg::Screen(Intent::Sitting(SittingMsg::Asks(floor(voice)))))
    };
    let stage = asks(asks(stage, Voice::Employers), Voice::Workers);
    let keeps = |list: &[Voice]| {
        Effect::Keep(Keep::Speakers(
            list.iter().map(|voice| floor(*voice)).collect(),
            180,
        ))
    };
    assert_eq!(
        stage.effects.last(),
        Some(&keeps(&[Voice::Employers, Voice::Workers]))
    );
    let stage = stage.keys("Enter");
    let workspace = stage.workspace();
    assert_eq!(workspace.floor, Some(floor(Voice::Employers)));
    assert!(workspace.sitting.timer.running);
    let [.., kept, ticks] = stage.effects.as_slice() else {
        panic!();
    };
    assert_eq!(
        (kept, ticks),
        (
            &keeps(&[Voice::Workers]),
            &Effect::Beside(Beside::Tick(true))
        )
    );
}

#[test]
fn the_timer_stays_in_sight_and_stands_still_when_the_time_is_up() {
    let stage = Stage::new(80, 24).open().discuss(dialogue()).keys("s w");
    let mut stage = stage.keys("0:02 Enter").keys("r Esc");
    for _ in 0..3 {
        stage = stage.msg(Msg::Screen(Intent::Sitting(SittingMsg::Tick)));
    }
    insta::assert_snapshot!("time-is-up", stage.shown());
    let stage = stage.keys("s").msg(Msg::Screen(Intent::Run("timer-stop")));
    assert_eq!(
        stage.effects.last(),
        Some(&Effect::Beside(Beside::Tick(false)))
    );
    // A second that comes late finds no timer; nothing goes on ticking that nobody sees.
    let stage = Stage::new(80, 24).open();
    let stage = stage.msg(Msg::Screen(Intent::Sitting(SittingMsg::Tick)));
    assert_eq!(
        stage.effects.last(),
        Some(&Effect::Beside(Beside::Tick(false)))
    );
}

#[test]
fn a_clause_is_set_aside_with_a_reason_and_taken_up_again() {
    let stage = Stage::new(80, 24)
        .open()
        .discuss(dialogue())
        .keys("6 Down z");
    let stage = stage.keys("later Enter");
    let act = performed(stage.effects.last().unwrap());
    assert_eq!(act.deeds, [Deed::Park("care".parse().unwrap())]);
    assert_eq!(act.reason.as_deref(), Some("later"));
    let stage = stage.keys("Home z");
    let act = performed(stage.effects.last().unwrap());
    assert_eq!(act.deeds, [Deed::Unpark("opening".parse().unwrap())]);
}

#[test]
fn a_session_is_closed_after_asking() {
    let stage = Stage::new(80, 24)
        .open()
        .discuss(dialogue())
        .keys("6 s x Enter");
    let act = performed(stage.effects.last().unwrap());
    assert_eq!(act.deeds, [Deed::Close("2003-09-15".parse().unwrap())]);
}

#[test]
fn a_record_is_read_or_written() {
    let id = session().id;
    let stage = Stage::new(80, 24)
        .open()
        .discuss(dialogue())
        .keys("s p Enter");
    let stage = stage.keys("1");
    assert_eq!(
        stage.effects.last(),
        Some(&Effect::Write(Job::Minutes(id.clone(), None)))
    );
    let stage = stage.keys("p Enter 2 Enter");
    let file = Some("2003-09-15.md".into());
    assert_eq!(
        stage.effects.last(),
        Some(&Effect::Write(Job::Minutes(id, file)))
    );
}

#[test]
fn the_floor_changes_hands_while_somebody_types() {
    let stage = Stage::new(80, 24).open().keys("3 Down e Alt-1 1");
    let workspace = stage.workspace();
    assert_eq!(workspace.floor, Some(floor(Voice::Government)));
    let Some(Effect::Keep(Keep::Draft(draft))) = stage.effects.last() else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!(draft.floor, Some(floor(Voice::Government)));
    // What was typed before is kept for who has the floor now.
    let stage = stage.keys("Alt-2");
    let Some(Effect::Keep(Keep::Draft(draft))) = stage.effects.last() else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!(draft.floor, Some(floor(Voice::Employers)));
    assert!(draft.text.contains('1'));
    let stage = stage.keys("Ctrl-S");
    let act = performed(stage.effects.last().unwrap());
    assert_eq!(act.floor, floor(Voice::Employers));
    // The same over a form.
    let stage = Stage::new(80, 24).open().keys("3 a Alt-4 4th Ctrl-S");
    let act = performed(stage.effects.last().unwrap());
    assert_eq!(act.floor, floor(Voice::CivilSociety));
}

#[test]
fn without_an_open_session_those_before_are_at_hand() {
    let mut dialogue = dialogue();
    for session in dialogue.sessions.values_mut() {
        session.closed = Some(Moment::new(1_063_630_000, 120));
    }
    let prepared = Session {
        id: "2003-09-16".parse().unwrap(),
        name: "Second day".to_owned(),
        opened: None,
        ..session()
    };
    dialogue.sessions.insert(prepared.id.clone(), prepared);
    let stage = Stage::new(80, 24).open().discuss(dialogue).keys("6 s");
    let today = Msg::Screen(Intent::Sitting(SittingMsg::Today(Moment::new(
        1_063_706_400,
        120,
    ))));
    let mut stage = stage.msg(today);
    insta::assert_snapshot!("sessions", stage.shown());
    let stage = stage.keys("Down Down Enter").keys("1");
    let read = Effect::Write(Job::Minutes(session().id, None));
    assert_eq!(stage.effects.last(), Some(&read));
}

#[test]
fn where_nothing_may_move_the_time_is_told_in_figures_alone() {
    for still in [false, true] {
        let mut stage = Stage::new(80, 24).open().discuss(dialogue());
        stage.state.still = still;
        let mut stage = stage.keys("s w").keys("0:08 Enter").keys("r");
        for _ in 0..3 {
            stage = stage.msg(Msg::Screen(Intent::Sitting(SittingMsg::Tick)));
        }
        for keys in ["", "Esc"] {
            stage = stage.keys(keys);
            let shown = stage.shown();
            assert!(shown.contains("0:05"), "{shown}");
            assert_eq!(shown.contains('░'), !still, "{shown}");
        }
    }
}

#[test]
fn beside_the_name_of_the_session_the_baseline_is_named_in_fewer_words() {
    let mut stage = Stage::new(80, 24).open().discuss(dialogue());
    let named = Message::new("ui-stage-base").with("word", "seminar-2003");
    stage.state.workspace.as_mut().unwrap().base_name = named;
    let shown = stage.shown();
    let expected = "Morning session  since “seminar-2003”";
    assert!(shown.contains(expected), "{shown}");
}
