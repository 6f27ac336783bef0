//! A Word file that came back, on the screen: what it proposes, what is chosen of it, and what is asked to be recorded.

use super::stage::{FILES, Stage};
use plenary::app::model::layer::Layer;
use plenary::app::model::screen::Screen;
use plenary::app::model::word::looked::Looked;
use plenary::app::model::word::{BringIn, Came, Request, WordMsg};
use plenary::app::{Beside, Effect, Intent, Job, Msg, Query};
use plenary::dialogue::{By, Dialogue, Digest};
use plenary::export::back::{self, Change, Changes, Left, Said, Sent, Target, What, Whose};
use plenary::export::docx::read::{Unread, Word};
use plenary::i18n::{Language, Message};
use plenary::plan::{Clause, Field, Kind, Outline, Plan, Speaker, Voice};
use plenary::track::History;
use plenary::ui::Depth;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use strum::IntoEnumIterator;

/// A second party in the plan, so that a name can be another's.
fn files() -> Vec<(&'static str, String)> {
    let patronat = "\n[[organisation]]\nid = \"patronat\"\nname = \"Patronat\"\nparty = \"employers\"\n\
                    delegates = [{ name = \"A. Diallo\" }]\n";
    let files = FILES.iter().map(|(path, text)| match *path {
        "plan.toml" => (*path, format!("{text}{patronat}")),
        _ => (*path, (*text).to_owned()),
    });
    files.collect()
}

fn stage(columns: u16, rows: u16, language: Language) -> Stage {
    let files = files();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (*path, text.as_str()))
        .collect();
    let mut stage = Stage::with(columns, rows, Depth::None).open_files(&files);
    stage.state.language = language;
    stage.keys("3 I x.docx Enter")
}

/// The file that is to be read.
fn asked(stage: &Stage) -> Request {
    let asked = stage.effects.iter().rev().find_map(|effect| match effect {
        Effect::Ask(Query::LookAtWord(request)) => Some((**request).clone()),
        _ => None,
    });
    asked.expect("a file is to be read")
}

/// What is to be recorded.
fn order(stage: &Stage) -> Option<BringIn> {
    stage.effects.iter().rev().find_map(|effect| match effect {
        Effect::Write(Job::BringIn(order)) => Some((**order).clone()),
        _ => None,
    })
}

#[test]
fn where_files_came_from_before_is_proposed() {
    let stage = |came: Option<&str>| {
        let mut stage = Stage::with(80, 24, Depth::None).open();
        stage.state.library.home = Some("/home/awa".into());
        let came = came.map(|folder| WordMsg::CameFrom(folder.into()));
        let came = came.map(|came| Msg::Screen(Intent::Word(came)));
        came.into_iter().fold(stage, Stage::msg).keys("3 I")
    };
    assert!(stage(None).shown().contains("~/"));
    let mut began = stage(Some("/media/stick"));
    assert!(began.shown().contains("/media/stick/"), "{}", began.shown());
    // Of two the one that was named last.
    let stage = began.keys("b.docx Enter Esc I");
    assert_eq!(asked(&stage).path, PathBuf::from("/media/stick/b.docx"));
}

fn by(name: &str) -> back::By {
    back::By::Author(Some(name.into()))
}

fn words(clause: &str, field: Field, by: back::By, texts: (&str, &str)) -> Change {
    Change {
        clause: clause.parse().unwrap(),
        number: String::new(),
        field: Some(field),
        by,
        what: What::Words {
            original: texts.0.to_owned(),
            proposed: texts.1.to_owned(),
        },
        reason: None,
    }
}

/// What somebody did to a file: one change of each kind.
fn changes(plan: &Plan) -> Changes {
    let opening = plan.clauses["opening"].text.clone();
    let mut dear = words(
        "care",
        Field::Text,
        by("Awa Traoré"),
        (
            "Nobody pays more than they can.",
            "Nobody pays more than they can afford.",
        ),
    );
    dear.reason = Some("So it is said elsewhere.".to_owned());
    let sub = Change {
        what: What::Sub {
            of: Target::Change(0),
            original: "Nobody pays more than they can afford.".to_owned(),
            proposed: "Nobody pays more than they can well afford.".to_owned(),
        },
        ..words("care", Field::Text, by("Binta Sow"), ("", ""))
    };
    let whole = |what| Change {
        field: None,
        what,
        ..words("insurance", Field::Text, by("A. Diallo"), ("", ""))
    };
    let fund = Clause {
        title: "Solidarity fund".to_owned(),
        text: "A fund is set up.".to_owned(),
        ..Clause::new("solidarity-fund".parse().unwrap(), Kind::Action)
    };
    let add = What::Add {
        clause: Box::new(fund),
        under: None,
        after: Some("care".parse().unwrap()),
    };
    let mut changes = Changes::default();
    changes.all = vec![
        dear,
        sub,
        words(
            "opening",
            Field::Text,
            back::By::Importer,
            (&opening, &opening.replace("all who lack it", "everyone")),
        ),
        words(
            "insurance",
            Field::Lead,
            by("Binta Sow"),
            ("unions", "patronat"),
        ),
        words(
            "insurance",
            Field::Text,
            by("Binta Sow"),
            ("Words that went.", "Words."),
        ),
        whole(What::Remove),
        Change {
            clause: "solidarity-fund".parse().unwrap(),
            ..whole(add)
        },
        whole(What::Move {
            parent: None,
            under: None,
            after: Some("opening".parse().unwrap()),
        }),
    ];
    changes.left = vec![Left::nowhere(
        by("Binta Sow"),
        "A line for nobody.".to_owned(),
    )];
    changes.spaces = 2;
    changes
}

/// What a file with these changes proposes, tabled on the plan as the screen has it.
fn looked(request: &Request, changes: Changes) -> Looked {
    let outline = Outline::of(&request.plan);
    let sent = Sent {
        plan: &request.plan,
        outline: &outline,
        dialogue: &request.dialogue,
        history: &History::default(),
        word: &Word::default(),
        amendments: false,
        only: &[],
    };
    let by = By::of(request.floor.clone(), "", super::stage::TODAY);
    let whose = Whose {
        by: &by,
        speakers: &BTreeMap::new(),
    };
    let standing = (
        Plan::clone(&request.plan),
        Dialogue::clone(&request.dialogue),
    );
    let mut ids = 0;
    let mut id = || {
        ids += 1;
        format!("d-{ids}").parse().ok()
    };
    let brought = back::tabled(changes, &sent, standing, whose, &mut id, &mut |_, _| true);
    Looked {
        seen: request.seen,
        name: "x.docx".to_owned(),
        digest: "abc".to_owned(),
        brought: brought.unwrap(),
        remarks: vec![Said {
            author: Some("Binta Sow".into()),
            text: "Who pays?".to_owned(),
            reason: false,
        }],
        unread: Unread {
            looks: 3,
            ..Unread::default()
        },
    }
}

fn told(stage: Stage, msg: impl FnOnce(u64) -> WordMsg) -> Stage {
    let ticket = asked(&stage).ticket;
    stage.msg(Msg::Screen(Intent::Word(msg(ticket))))
}

fn read(stage: Stage) -> Stage {
    let request = asked(&stage);
    let looked = Arc::new(looked(&request, changes(&request.plan)));
    told(stage, |ticket| WordMsg::Looked(ticket, looked))
}

/// The proposals of a file, with nothing left to be asked.
pub fn listed() -> Stage {
    read(stage(80, 24, Language::English)).keys("2")
}

#[test]
fn what_a_file_proposes_is_shown_in_every_language() {
    for language in Language::iter() {
        let code = language.code();
        let mut asked = read(stage(80, 24, language));
        insta::assert_snapshot!(format!("whose_{code}"), asked.shown());
        // A. Diallo is the employers' in plan.toml.
        let mut list = asked.keys("2");
        insta::assert_snapshot!(format!("list_{code}"), list.shown());
        let mut below = list.keys("End");
        insta::assert_snapshot!(format!("below_{code}"), below.shown());
    }
    let mut wide = read(stage(120, 36, Language::English)).keys("2 Down Space");
    insta::assert_snapshot!("list_wide", wide.shown());
    let mut whole = wide.keys("Up Up Enter");
    insta::assert_snapshot!("whole_wide", whole.shown());
}

#[test]
fn all_that_is_left_is_tabled_each_for_its_party() {
    let list = read(stage(80, 24, Language::English)).keys("2");
    let places = |stage: &Stage| -> Vec<(usize, Voice)> {
        let order = order(stage).unwrap();
        let all = order.chosen.all.iter();
        all.map(|one| (one.at, one.sponsor.voice)).collect()
    };
    let (workers, employers) = (Voice::Workers, Voice::Employers);
    let all = list.keys("Ctrl-s");
    let whole = [
        (0, workers),
        (1, workers),
        (2, workers),
        (3, workers),
        (4, workers),
        (5, employers),
        (6, employers),
        (7, employers),
    ];
    assert_eq!(places(&all), whole);
    let first = order(&all).unwrap().chosen.all[0].sponsor.clone();
    assert_eq!(first.organisation.as_deref(), Some("unions"));
    assert_eq!(first.delegate_name(), Some("Awa Traoré"));
    // Refused, it stands as it was; without the first goes what amends it; an author's party is that of all that is theirs.
    let refused = told(all, |ticket| {
        WordMsg::Ended(ticket, Came::Refused(Message::new("store-nothing")))
    });
    let chosen = refused.keys("Space Down Down 4 Down 1 Home Ctrl-s");
    let government = Voice::Government;
    let rest = [
        (2, Voice::CivilSociety),
        (3, government),
        (4, government),
        (5, employers),
        (6, employers),
        (7, employers),
    ];
    assert_eq!(places(&chosen), rest);
    // What amends comes back with what it amends.
    let back = told(chosen, |ticket| {
        WordMsg::Ended(ticket, Came::Refused(Message::new("store-nothing")))
    });
    let mut back = back.keys("Home Down Space");
    assert!(
        back.shown().contains("Table all 8") || back.keys("End").shown().contains("Table all 8")
    );
}

#[test]
fn nothing_is_tabled_by_accident_or_unseen() {
    // Whose words they are is asked before anything is tabled, however often the question is left.
    let list = read(stage(80, 24, Language::English));
    let mut left = list.keys("Esc Ctrl-s");
    assert!(order(&left).is_none());
    assert!(
        left.shown()
            .contains("Whose words are those of “A. Diallo”?"),
        "{}",
        left.shown()
    );
    // Enter reads; only on the last line of all it tables.
    let list = left.keys("2");
    let read_whole = list.keys("Enter");
    assert!(order(&read_whole).is_none());
    let tabled = read_whole.keys("Esc End Enter");
    assert_eq!(order(&tabled).unwrap().chosen.all.len(), 8);
    // While it is tabled, no key does anything.
    let mut waiting = tabled.keys("Esc");
    assert_eq!(waiting.state.screen, Screen::Word);
    assert!(waiting.shown().contains("can no longer be called off"));
    let said = Message::new("back-done").with("count", 8_usize);
    let done = told(waiting, |ticket| WordMsg::Ended(ticket, Came::Tabled(said)));
    assert_eq!(done.state.screen, Screen::Plan);
    // The folder of last time is proposed.
    let mut again = done.keys("I");
    assert!(again.shown().contains("Which Word file came back?"));
}

#[test]
fn a_plan_or_a_file_that_is_another_by_now_is_worked_out_anew() {
    let list = read(stage(80, 24, Language::English)).keys("2 Space");
    let moved = list.discuss(Dialogue::default());
    let before = asked(&moved).ticket;
    let mut anew = moved.keys("Ctrl-s");
    assert!(order(&anew).is_none());
    assert!(asked(&anew).ticket > before);
    assert!(
        anew.shown().contains("The plan changed meanwhile"),
        "{}",
        anew.shown()
    );
    // What was left out stays left out, and nobody is asked again.
    let list = read(anew);
    assert!(list.state.layers.is_empty());
    let tabled = list.keys("Ctrl-s");
    assert_eq!(order(&tabled).unwrap().chosen.all.len(), 6);
    // Of another file only it is kept who speaks for whom.
    let why = Message::new("word-file-changed").with("file", "x.docx");
    let anew = told(tabled, |ticket| WordMsg::Ended(ticket, Came::Anew(why)));
    let request = asked(&anew);
    let other = Looked {
        digest: "def".to_owned(),
        ..looked(&request, changes(&request.plan))
    };
    let list = told(anew, |ticket| WordMsg::Looked(ticket, Arc::new(other)));
    let tabled = list.keys("Ctrl-s");
    assert_eq!(order(&tabled).unwrap().chosen.all.len(), 8);
}

#[test]
fn what_cannot_be_read_is_said_where_its_name_can_be_typed_again() {
    let reading = stage(80, 24, Language::English);
    assert_eq!(reading.state.screen, Screen::Word);
    let why = Message::new("back-no-stamp").with("file", "x.docx");
    let mut refused = told(reading, |ticket| WordMsg::Unread(ticket, why));
    let shown = refused.shown();
    assert!(shown.contains("was not sent out by Plenary"), "{shown}");
    assert!(
        matches!(refused.state.layers.as_slice(), [Layer::Ask(ask)] if ask.line.text() == "x.docx")
    );
    assert_eq!(refused.state.screen, Screen::Plan);
    // Esc calls off what is read, and what comes of it is left alone.
    let off = refused.keys("Enter Esc");
    let request = asked(&off);
    let called = |effect: &Effect| matches!(effect, Effect::Beside(Beside::CallOffFile(it)) if *it == request.ticket);
    assert!(off.effects.iter().any(called));
    let late = Arc::new(looked(&request, changes(&request.plan)));
    let off = told(off, |ticket| WordMsg::Looked(ticket, late));
    assert_eq!(off.state.screen, Screen::Plan);
    // A file that proposes nothing has nothing to be tabled.
    let reading = off.keys("I x.docx Enter");
    let request = asked(&reading);
    let nothing = Arc::new(looked(&request, Changes::default()));
    let mut list = told(reading, |ticket| WordMsg::Looked(ticket, nothing));
    assert!(list.shown().contains("The file proposes nothing."));
    assert!(!list.shown().contains("Table"), "{}", list.shown());
    assert!(order(&list.keys("End Enter Ctrl-s")).is_none());
}

#[test]
fn without_a_floor_it_is_asked_for_whom_it_is_brought() {
    let files = files();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (*path, text.as_str()))
        .collect();
    let stage = Stage::with(80, 24, Depth::None)
        .open_files(&files)
        .keys("I");
    let asking = stage.keys("2 x.docx Enter");
    assert_eq!(asked(&asking).floor, Speaker::of(Voice::Employers));
    let digest = Digest::of_clause(&asked(&asking).plan, &asked(&asking).plan.clauses["care"]);
    let list = read(asking);
    // Awa Traoré speaks for the workers in plan.toml.
    let tabled = list.keys("3 Ctrl-s");
    let order = order(&tabled).unwrap();
    let voices: Vec<Voice> = order
        .chosen
        .all
        .iter()
        .map(|one| one.sponsor.voice)
        .collect();
    assert_eq!(
        voices[..3],
        [Voice::Workers, Voice::Employers, Voice::Employers]
    );
    assert!(format!("{:?}", order.chosen.all[0].deed).contains(&format!("{digest:?}")));
}
