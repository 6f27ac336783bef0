//! Scripts of a few acts on the first state of a plan.

use super::files::{EXAMPLES, Example};
use super::replay::Replay;
use crate::dialogue::{AmendmentState, Consensus, Subject, consensus};
use crate::plan::{Field, Voice};
use crate::store::StoreError;
use crate::store::create::fresh;

const START: &str = "[start]\nvoice = \"secretariat\"\norganisation = \"secretariat\"\n\
     time = \"2003-09-09T04:30:00+00:00\"\nsubject = \"Begin\"\n";

const OPEN: &str = "open = \"day-1\"\nname = \"First day\"\nagenda = [\"records\"]\n\
     present = [\"employers-group\", \"workers-group\"]\n";

/// An act a minute after the one before it.
fn act(at: usize, voice: &str, deed: &str) -> String {
    let organisation = match voice {
        "secretariat" => voice.to_owned(),
        party => format!("{party}-group"),
    };
    format!(
        "[[act]]\nvoice = \"{voice}\"\norganisation = \"{organisation}\"\n\
         time = \"2003-10-01T09:{at:02}:00+05:30\"\n[[act.deed]]\n{deed}"
    )
}

/// The plan of Sri Lanka after these acts.
fn replayed(acts: &[(&str, &str)]) -> Result<(Replay, Vec<String>), StoreError> {
    let acts: Vec<String> = acts
        .iter()
        .enumerate()
        .map(|(at, (voice, deed))| act(at, voice, deed))
        .collect();
    let plan = EXAMPLES.iter().find(|it| it.name == "sri-lanka").unwrap();
    let example = Example {
        name: plan.name.clone(),
        files: plan.files.clone(),
        history: START.to_owned() + &acts.concat(),
    };
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("plan");
    let mut replay = Replay::of(&example);
    fresh::repository(&folder, |branch| replay.run(&example, branch))?;
    let git = git2::Repository::open(&folder).unwrap();
    let mut walk = git.revwalk().unwrap();
    walk.push_head().unwrap();
    let said = walk.map(|id| git.find_commit(id.unwrap()).unwrap());
    let said = said.map(|commit| commit.message().unwrap().to_owned());
    Ok((replay, said.collect()))
}

fn refused(acts: &[(&str, &str)]) -> String {
    let Err(StoreError::Script(why)) = replayed(acts) else {
        panic!("it was replayed");
    };
    why
}

const TABLE: &str = "table = \"a\"\nclause = \"records\"\nfield = \"text\"\n\
     value = \"Employers keep records of service and of contributions.\"\n";
const SUB: &str = "table = \"b\"\namends = \"a\"\n\
     value = \"Employers keep simple records of service and of contributions.\"\n";

#[test]
fn an_adoption_keeps_the_flags_of_both_parties() {
    let acts = [
        ("secretariat", OPEN),
        ("workers", TABLE),
        ("employers", SUB),
        ("secretariat", "adopt = \"b\"\n"),
        ("secretariat", "adopt = \"a\"\n"),
        ("secretariat", "close = \"day-1\"\n"),
    ];
    let (replay, said) = replayed(&acts).unwrap();
    let amendment = &replay.dialogue.amendments[&"a".parse().unwrap()];
    assert_eq!(amendment.state(), AmendmentState::AdoptedAsAmended);
    assert_eq!(amendment.name(), "D.1");
    let text = replay.plan.clauses["records"].get(&Field::Text).unwrap();
    assert!(text.starts_with("Employers keep simple"), "{text}");
    assert_eq!(said.len(), 1 + acts.len() + 1);
    assert!(said[2].contains("\nParty: workers\n"), "{}", said[2]);
    assert!(said[2].contains("\nPart: 1/2\n"), "{}", said[2]);
    assert!(said[1].contains("\nParty: employers\n"), "{}", said[1]);
    assert!(said[1].contains("\nSession: day-1\n"), "{}", said[1]);
    assert!(said[1].contains("\nWhole: "), "{}", said[1]);
    assert!(said[0].starts_with("Close the session"), "{}", said[0]);
    let session = &replay.dialogue.sessions[&"day-1".parse().unwrap()];
    assert!(!session.is_open());
    assert_eq!(session.present[1].delegates.len(), 2);
    assert_eq!(
        session.date.map(|day| day.to_string()).as_deref(),
        Some("2003-10-01")
    );
}

#[test]
fn parties_hold_what_the_script_says() {
    let object = "hold = \"clause:records\"\nstance = \"object\"\nstatement = \"Too much.\"\n";
    let acts = [
        ("secretariat", OPEN),
        ("employers", object),
        ("secretariat", "no-objection = \"clause:records\"\n"),
        ("secretariat", "park = \"complaints\"\n"),
    ];
    let (replay, _) = replayed(&acts).unwrap();
    let records = "records".parse().unwrap();
    let reached = consensus(&replay.plan, &replay.dialogue, &records);
    assert_eq!(reached, Consensus::Contested(vec![Voice::Employers]));
    let workers = &replay.dialogue.positions[&Voice::Workers];
    assert_eq!(workers[0].subject, Subject::Clause(records));
}

#[test]
fn amendments_wait_for_the_secretariat_and_go_their_ways() {
    let acts = [
        (
            "government",
            "table = \"c\"\nadd = \"helpdesk\"\nkind = \"action\"\nparent = \"employment-security\"\nafter = \"records\"\ntitle = \"Help desk\"\n",
        ),
        ("secretariat", "receive = \"c\"\n"),
        ("government", "withdraw = \"c\"\n"),
        ("workers", "take-up = \"c\"\n"),
        ("secretariat", "refer = \"c\"\n"),
        ("workers", "table = \"d\"\nremove = \"complaints\"\n"),
        (
            "workers",
            "table = \"e\"\nmove = \"complaints\"\nparent = \"employment-security\"\n",
        ),
    ];
    let (replay, said) = replayed(&acts).unwrap();
    let state = |id: &str| replay.dialogue.amendments[&id.parse().unwrap()].state();
    let states = [state("c"), state("d"), state("e")];
    assert_eq!(
        states,
        [
            AmendmentState::Referred,
            AmendmentState::Tabled,
            AmendmentState::Tabled
        ]
    );
    assert!(
        said[5].starts_with("Receive an amendment: D.1"),
        "{}",
        said[5]
    );
}

#[test]
fn what_is_wrong_in_a_script_is_said_with_its_act() {
    let cases = [
        ("hold = \"records\"\nstance = \"agree\"\n", "records"),
        (
            "hold = \"clause:records\"\nstance = \"maybe\"\n",
            "not understood: maybe",
        ),
        (
            "hold = \"clause:nothing\"\nstance = \"agree\"\n",
            "there is no clause:nothing",
        ),
        (
            "withdraw = \"a\"\nvalue = \"x\"\n",
            "`value` does not go with `withdraw`",
        ),
        (
            "open = \"x\"\nname = \"x\"\npresent = [\"nobody\"]\n",
            "no organisation: nobody",
        ),
        (
            "open = \"x\"\nname = \"x\"\nagenda = \"records\"\n",
            "`agenda` is no list",
        ),
        ("open = \"x\"\n", "`name` is missing"),
        ("table = \"a\"\n", "none of clause"),
        ("value = \"a\"\n", "none of receive"),
        ("adopt = \"a\"\n", "a"),
    ];
    for (deed, expected) in cases {
        let why = refused(&[("workers", deed)]);
        let (place, why) = why.split_once(": ").unwrap();
        assert_eq!(place, "2003-10-01T09:00:00+05:30");
        assert!(why.contains(expected), "{deed}: {why}");
    }
}

#[test]
fn a_full_disk_is_no_fault_of_the_script() {
    let script: super::script::Script = toml::from_str(START).unwrap();
    let failed = |why| script.start.failed(why);
    assert!(matches!(failed(StoreError::Full), StoreError::Full));
    let git = || git2::Error::from_str("failed to write chunk");
    let said = failed(StoreError::Git(git())).message();
    assert_eq!(said.id, "store-git");
    let StoreError::Script(why) = failed(StoreError::Nothing) else {
        panic!("what a script says wrong is told with its place");
    };
    assert!(
        why.starts_with("2003-09-09T04:30:00+00:00 Begin: "),
        "{why}"
    );
}
