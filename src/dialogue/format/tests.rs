//! Reading, writing and taking back, on generated dialogues and on files as people mangle them.

use super::{read_amendment, read_positions, read_session, take_back, write};
use crate::dialogue::testing::{amendment, dialogue, session};
use crate::dialogue::{
    Amendment, DeedError, Dialogue, Event, EventKind, Position, Proposal, Session, Stance, Subject,
};
use crate::plan::{Moment, Voice};
use proptest::prelude::*;
use std::collections::BTreeMap;

const TABLED: &str = r#"# Drafted overnight.
id = "01a"
verb = "replace" # said once
clause = "care"
field = "text"
on = "00000000000000000000000000000000000000000000000000000000000000aa"
original = "all workers"
proposed = """
all workers, in "every" sector"""
mood = "hopeful"

# The first step.
[[event]]
what = "tabled"
party = "workers"
organisation = "workers-group"
recorder = "R <r@x>"
time = 2003-09-15T10:00:00+02:00 # before lunch
weather = "fine"
"#;

fn tabled() -> Amendment {
    read_amendment(TABLED, "01a").unwrap()
}

fn later(what: EventKind) -> Event {
    let first = tabled().events.remove(0);
    Event {
        what,
        time: Moment::new(first.time.seconds + 60, -210),
        reason: Some("why\nnot".to_owned()),
        ..first
    }
}

fn with(amendment: Amendment) -> Dialogue {
    let mut dialogue = Dialogue::default();
    let id = amendment.id.clone();
    dialogue.amendments.insert(id, amendment);
    dialogue
}

/// Every file a dialogue has.
fn files(dialogue: &Dialogue) -> BTreeMap<String, String> {
    let amendments = dialogue
        .amendments
        .keys()
        .map(|id| format!("amendments/{id}.toml"));
    let positions = dialogue
        .positions
        .keys()
        .map(|it| format!("positions/{it}.toml"));
    let sessions = dialogue
        .sessions
        .keys()
        .map(|id| format!("sessions/{id}.toml"));
    let paths = amendments.chain(positions).chain(sessions);
    paths
        .map(|path| {
            let text = write(&path, dialogue, None).unwrap().unwrap();
            (path, text)
        })
        .collect()
}

#[test]
fn an_amendment_is_read_as_it_stands() {
    let found = tabled();
    assert_eq!(found.number, None);
    assert_eq!(found.events[0].time, Moment::new(1_063_612_800, 120));
    assert_eq!(found.sponsor().unwrap().voice, Voice::Workers);
    let Proposal::Words { proposed, .. } = found.proposal else {
        panic!("no words");
    };
    assert_eq!(proposed.unwrap(), "all workers, in \"every\" sector");
}

#[test]
fn a_step_leaves_everything_else_as_it_was() {
    let mut after = tabled();
    after.number = Some(3);
    after.events.push(later(EventKind::Seconded));
    let text = write("amendments/01a.toml", &with(after.clone()), Some(TABLED));
    let text = text.unwrap().unwrap();
    assert_eq!(read_amendment(&text, "01a").unwrap(), after);
    let expected = TABLED.replacen("id = \"01a\"\n", "id = \"01a\"\nnumber = 3\n", 1)
        + "\n[[event]]\nwhat = \"seconded\"\nparty = \"workers\"\norganisation = \"workers-group\"\n\
           recorder = \"R <r@x>\"\ntime = 2003-09-15T04:31:00-03:30\nreason = \"\"\"\nwhy\nnot\"\"\"\n";
    assert_eq!(text, expected);
    let crlf = TABLED.replace('\n', "\r\n");
    let text = write("amendments/01a.toml", &with(after), Some(&crlf));
    assert_eq!(text.unwrap().unwrap(), expected.replace('\n', "\r\n"));
}

#[test]
fn rows_written_inline_are_changed_too() {
    let old =
        "id = \"s\"\npresent = [{ party = \"workers\", seat = 4 }, { party = \"employers\" }]\n";
    let mut after = read_session(old, "s").unwrap();
    after.present[0].delegates.push("A. B.".to_owned());
    let mut dialogue = Dialogue::default();
    dialogue.sessions.insert(after.id.clone(), after.clone());
    let text = write("sessions/s.toml", &dialogue, Some(old))
        .unwrap()
        .unwrap();
    assert_eq!(read_session(&text, "s").unwrap(), after);
    assert!(text.contains("seat = 4"), "{text}");
}

#[test]
fn a_broken_file_is_reported_at_its_place_and_never_rewritten() {
    let cases = [
        (
            "amendments/01a.toml",
            TABLED.replace("\"replace\"", "\"mend\""),
            "unknown-word",
            3,
        ),
        (
            "amendments/01a.toml",
            TABLED.replace("aa\"", "a\""),
            "bad-digest",
            6,
        ),
        (
            "amendments/01a.toml",
            TABLED.replace("+02:00 #", " #"),
            "wrong-type",
            18,
        ),
        (
            "amendments/01a.toml",
            TABLED.replace("what = \"tabled\"\n", ""),
            "missing-key",
            13,
        ),
        (
            "amendments/01a.toml",
            format!("number = 0\n{TABLED}"),
            "bad-number",
            1,
        ),
        ("amendments/01b.toml", TABLED.to_owned(), "wrong-stem", 2),
        (
            "amendments/01a.toml",
            "id = \"01a\"\nverb = \"add\"\nnew = 1\n".to_owned(),
            "wrong-type",
            3,
        ),
        (
            "positions/workers.toml",
            "party = \"employers\"\n".to_owned(),
            "wrong-party",
            1,
        ),
        (
            "positions/advisers.toml",
            "party = \"advisers\"\n".to_owned(),
            "no-party",
            1,
        ),
        (
            "positions/workers.toml",
            "party = \"workers\"\n[[position]]\n".to_owned(),
            "missing-key",
            2,
        ),
        (
            "sessions/s.toml",
            "id = \"s\"\nopened = 2003-09-15\n".to_owned(),
            "wrong-type",
            2,
        ),
        ("sessions/S!.toml", "id = \"S!\"\n".to_owned(), "bad-id", 1),
        (
            "sessions/s.toml",
            "id = \"s\"\n<<<<<<< ours\n".to_owned(),
            "syntax",
            2,
        ),
    ];
    for (path, text, code, line) in cases {
        let (dialogue, problems) = Dialogue::read([(path, &text)]);
        assert_eq!(problems.len(), 1, "{path}: {problems:?}");
        assert_eq!(
            (problems[0].path.as_str(), problems[0].code),
            (path, code),
            "{text}"
        );
        assert_eq!(problems[0].line, Some(line), "{text}");
        assert!(dialogue.broken.contains(path));
        let refused = write(path, &dialogue, Some(&text));
        assert_eq!(refused, Err(DeedError::Broken(path.to_owned())));
        let mut unaware = with(tabled());
        unaware.sessions.insert(
            "s".parse().unwrap(),
            read_session("id = \"s\"", "s").unwrap(),
        );
        if let Ok(Some(written)) = write(path, &unaware, Some(&text)) {
            panic!("{path} was written: {written}");
        }
    }
}

#[test]
fn what_belongs_to_nobody_is_passed_over() {
    let files = [
        ("plan.toml", "x"),
        ("clauses/a/b.toml", "x"),
        ("amendments/old/01a.toml", "x"),
        ("amendments/README.md", "x"),
        ("amendments.toml", "x"),
    ];
    assert_eq!(Dialogue::read(files), (Dialogue::default(), Vec::new()));
}

fn workers(subject: &str, digest: char, stance: Stance) -> Position {
    Position {
        subject: Subject::Clause(subject.parse().unwrap()),
        stance,
        digest: digest.to_string().repeat(64).parse().unwrap(),
        statement: None,
        by: crate::plan::Speaker::of(Voice::Workers),
        recorder: String::new(),
        time: Moment::new(0, 0),
        session: None,
        revision: None,
        figures: Default::default(),
    }
}

fn workers_file(all: &[Position], old: Option<&str>) -> Option<String> {
    let mut dialogue = Dialogue::default();
    dialogue.positions.insert(Voice::Workers, all.to_vec());
    write("positions/workers.toml", &dialogue, old).unwrap()
}

#[test]
fn of_two_positions_on_one_text_the_later_counts() {
    let [a, b, c] = [
        workers("a", '1', Stance::Agree),
        workers("b", '1', Stance::Agree),
        workers("a", '1', Stance::Object),
    ];
    let text = workers_file(&[a, b.clone(), c.clone()], None).unwrap();
    let (dialogue, problems) = Dialogue::read([("positions/workers.toml", &text)]);
    assert_eq!(problems[0].code, "position-twice");
    assert_eq!(dialogue.positions[&Voice::Workers], [b, c]);
    let repaired = write("positions/workers.toml", &dialogue, Some(&text))
        .unwrap()
        .unwrap();
    assert_eq!(
        Dialogue::read([("positions/workers.toml", &repaired)]),
        (dialogue, Vec::new())
    );
}

#[test]
fn a_file_goes_with_its_last_position_unless_it_says_more() {
    let text = workers_file(&[workers("a", '1', Stance::Agree)], None).unwrap();
    assert_eq!(workers_file(&[], Some(&text)), None);
    let noted = format!("# Ours.\n{text}");
    let kept = workers_file(&[], Some(&noted)).unwrap();
    assert_eq!(kept, "# Ours.\nparty = \"workers\"\n");
}

#[test]
fn positions_of_other_texts_survive_an_undo() {
    let path = "positions/workers.toml";
    let [a, b, c] = [
        workers("a", '1', Stance::Agree),
        workers("b", '1', Stance::Agree),
        workers("a", '1', Stance::Object),
    ];
    let one = workers_file(std::slice::from_ref(&a), None);
    let two = workers_file(&[a.clone(), b.clone()], one.as_deref());
    let back = take_back(path, None, one.as_deref(), two.as_deref()).unwrap();
    assert_eq!(back, workers_file(std::slice::from_ref(&b), None));
    // Another word on the same text stands in the way.
    let three = workers_file(&[b.clone(), c.clone()], two.as_deref());
    assert_eq!(
        take_back(path, None, one.as_deref(), three.as_deref()),
        None
    );
    // What was replaced comes back where it stood.
    let four = workers_file(&[b.clone(), c, workers("c", '2', Stance::Abstain)], None);
    let back = take_back(path, two.as_deref(), three.as_deref(), four.as_deref());
    let back = read_positions(&back.unwrap().unwrap(), "workers")
        .unwrap()
        .1;
    assert_eq!(back, [a, b, workers("c", '2', Stance::Abstain)]);
}

#[test]
fn steps_are_taken_back_from_the_last() {
    let path = "amendments/01a.toml";
    let text = |amendment: &Amendment, old: Option<&str>| {
        write(path, &with(amendment.clone()), old).unwrap().unwrap()
    };
    let mut seconded = tabled();
    seconded.events.push(later(EventKind::Seconded));
    let seconded_text = text(&seconded, Some(TABLED));
    let mut numbered = seconded.clone();
    numbered.number = Some(7);
    let numbered_text = text(&numbered, Some(&seconded_text));
    let back = take_back(
        path,
        Some(TABLED),
        Some(&seconded_text),
        Some(&numbered_text),
    );
    let back = read_amendment(&back.unwrap().unwrap(), "01a").unwrap();
    assert_eq!((back.number, back.events), (Some(7), tabled().events));
    let mut adopted = numbered.clone();
    adopted.events.push(later(EventKind::Adopted));
    let adopted_text = text(&adopted, Some(&numbered_text));
    let undo = |old: &str, new: &str| take_back(path, Some(old), Some(new), Some(&adopted_text));
    assert_eq!(undo(TABLED, &seconded_text), None);
    let back = undo(&seconded_text, &numbered_text).unwrap().unwrap();
    assert_eq!(read_amendment(&back, "01a").unwrap().number, None);
    assert_eq!(
        take_back(path, None, Some(TABLED), Some(&adopted_text)),
        None
    );
    assert_eq!(
        take_back(path, None, Some(TABLED), Some(TABLED)),
        Some(None)
    );
}

#[test]
fn what_others_know_of_a_session_survives_an_undo() {
    let path = "sessions/s.toml";
    let text = |session: &Session| {
        let mut dialogue = Dialogue::default();
        dialogue
            .sessions
            .insert(session.id.clone(), session.clone());
        write(path, &dialogue, None).unwrap().unwrap()
    };
    let first = read_session("id = \"s\"\nname = \"One\"\n", "s").unwrap();
    let mut opened = first.clone();
    opened.opened = Some(Moment::new(60, 0));
    let mut parked = opened.clone();
    parked.parked.push(crate::dialogue::Parked {
        clause: "care".parse().unwrap(),
        reason: None,
    });
    let back = take_back(
        path,
        Some(&text(&first)),
        Some(&text(&opened)),
        Some(&text(&parked)),
    );
    let back = read_session(&back.unwrap().unwrap(), "s").unwrap();
    assert_eq!((back.opened, back.parked), (None, parked.parked.clone()));
    let mut renamed = parked;
    renamed.opened = Some(Moment::new(90, 0));
    let back = take_back(
        path,
        Some(&text(&first)),
        Some(&text(&opened)),
        Some(&text(&renamed)),
    );
    assert_eq!(back, None);
}

/// The example in a section of the reference.
fn example(section: &str) -> &'static str {
    let reference = include_str!("../../../plans/README.md");
    let (_, below) = reference.split_once(section).unwrap();
    let (_, example) = below.split_once("```toml\n").unwrap();
    example.split_once("```").unwrap().0
}

#[test]
fn the_examples_of_the_reference_are_what_is_written() {
    let examples = [
        (
            "## amendments/",
            "amendments/01jcz8m4t3v6k0p9y2w5x7r1qb.toml",
        ),
        ("## positions/", "positions/workers.toml"),
        ("## sessions/", "sessions/2003-10-06.toml"),
    ];
    for (section, path) in examples {
        let (dialogue, problems) = Dialogue::read([(path, example(section))]);
        assert_eq!(problems, []);
        let written = write(path, &dialogue, None).unwrap();
        assert_eq!(written.as_deref(), Some(example(section)));
    }
}

proptest! {
    #[test]
    fn what_is_written_reads_back(dialogue in dialogue()) {
        let files = files(&dialogue);
        let (read, problems) = Dialogue::read(&files);
        prop_assert_eq!(&read, &dialogue);
        prop_assert_eq!(problems, []);
        let crlf = files.iter().map(|(path, text)| (path, text.replace('\n', "\r\n")));
        prop_assert_eq!(Dialogue::read(crlf).0, dialogue);
    }

    #[test]
    fn any_life_can_be_rewritten_into_any_other(one in amendment(), other in amendment()) {
        let path = format!("amendments/{}.toml", one.id);
        let mut after = one.clone();
        after.number = other.number;
        after.events = other.events;
        let old = write(&path, &with(one), None).unwrap().unwrap();
        let noted = format!("{old}[zzz]\nmine = true # kept\n");
        let text = write(&path, &with(after.clone()), Some(&noted)).unwrap().unwrap();
        prop_assert_eq!(read_amendment(&text, after.id.as_str()).unwrap(), after);
        prop_assert!(text.contains("[zzz]\nmine = true # kept\n"));
    }

    #[test]
    fn any_session_can_be_rewritten_into_any_other(session in session(), other in session()) {
        let path = format!("sessions/{}.toml", session.id);
        let after = Session { id: session.id.clone(), ..other };
        let text = |session: &Session, old: Option<&str>| {
            let mut dialogue = Dialogue::default();
            dialogue.sessions.insert(session.id.clone(), session.clone());
            write(&path, &dialogue, old).unwrap().unwrap()
        };
        let old = format!("# Kept.\n{}", text(&session, None));
        let changed = text(&after, Some(&old));
        prop_assert_eq!(read_session(&changed, after.id.as_str()).unwrap(), after.clone());
        prop_assert!(changed.starts_with("# Kept.\n"));
        // Taking the change back from what it left gives the file as it was.
        let back = take_back(&path, Some(&old), Some(&changed), Some(&changed));
        prop_assert_eq!(back, Some(Some(old)));
    }

    #[test]
    fn a_mangled_file_breaks_at_most_itself(
        dialogue in dialogue(),
        at in any::<prop::sample::Index>(),
        how in 0u8..4,
        piece in crate::plan::testing::nasty(),
    ) {
        let mut files = files(&dialogue);
        prop_assume!(!files.is_empty());
        let path = files.keys().nth(at.index(files.len())).unwrap().clone();
        let text = files[&path].clone();
        let mut lines: Vec<&str> = text.lines().collect();
        let line = at.index(lines.len());
        match how {
            0 => drop(lines.remove(line)),
            1 => lines.insert(line, lines[line]),
            2 => lines.insert(line, &piece),
            _ => lines.swap(line, 0),
        }
        let mangled = lines.join("\n");
        files.insert(path.clone(), mangled.clone());
        let (mut read, _) = Dialogue::read(&files);
        let checked = crate::dialogue::check(&crate::plan::Plan::default(), &read);
        prop_assert!(checked.iter().all(|problem| !problem.path.is_empty()));
        if read.broken.contains(&path) {
            prop_assert_eq!(write(&path, &read, Some(&mangled)), Err(DeedError::Broken(path.clone())));
            read.broken.clear();
        } else {
            // What can be read can be written again as it is.
            let same = write(&path, &read, Some(&mangled));
            prop_assert!(same.is_ok(), "{path}: {mangled}");
        }
        // Everything else is as it was.
        files.remove(&path);
        let others = Dialogue::read(&files).0;
        for (id, other) in &others.amendments {
            prop_assert_eq!(read.amendments.get(id), Some(other));
        }
        for (id, session) in &others.sessions {
            prop_assert_eq!(read.sessions.get(id), Some(session));
        }
        for (party, all) in &others.positions {
            prop_assert_eq!(read.positions.get(party), Some(all));
        }
    }
}
