//! What the state of a negotiation survives: being killed in the middle of an adoption, a full disk, files edited
//! by hand into impossible states, and two clones that gave the same number twice.

use super::scene::{self, by_hand, log, noise, recorder};
use plenary::dialogue::{
    Amendment, AmendmentId, AmendmentState, Deed, Dialogue, Digest, Proposal, Stance, Subject,
};
use plenary::plan::{Field, Moment, Plan, Speaker, Voice};
use plenary::store::{Act, Loaded, PlanPath, Recorded, Repository, StoreError};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// What a child process runs.
const CHILD: &str = "dialogue::child";

const TEXT: &str = "One two three four five.";
const MAIN: &str = "One two three and a half four five.";
const BOTH: &str = "One two three and nearly a half four five.";

fn scene() -> TempDir {
    scene::scene(&[("one", TEXT)])
}

struct Table {
    repository: Repository,
    plan: PlanPath,
}

impl Table {
    fn open(root: &Path) -> Table {
        let (repository, plan) = scene::open(root);
        Table { repository, plan }
    }

    fn loaded(&self) -> Loaded {
        let head = self.repository.head().unwrap().id;
        self.repository.load(&self.plan, head).unwrap()
    }

    fn now(&self) -> (Plan, Arc<Dialogue>) {
        let loaded = self.loaded();
        (loaded.plan, loaded.dialogue)
    }

    fn text(&self) -> String {
        self.loaded().plan.clauses["one"].text.clone()
    }

    fn perform(&self, voice: Voice, deed: Deed) -> Result<Recorded, StoreError> {
        let seen = self.repository.head().unwrap().id;
        let act = Act {
            deeds: vec![deed],
            ..Act::new(seen, Speaker::of(voice), recorder(), Moment::new(2_000, 0))
        };
        self.repository.record(&self.plan, &act)
    }

    fn table(&self, voice: Voice, id: &str, proposal: Proposal) -> Result<Recorded, StoreError> {
        let deed = Deed::Table {
            id: id.parse().unwrap(),
            proposal: Box::new(proposal),
            reason: None,
        };
        self.perform(voice, deed)
    }

    fn adopt(&self, id: &str) -> Result<Recorded, StoreError> {
        let amendment = id.parse().unwrap();
        let deed = Deed::Adopt {
            amendment,
            shown: None,
        };
        self.perform(Voice::Secretariat, deed)
    }

    fn words(&self, proposed: &str) -> Proposal {
        let (plan, _) = self.now();
        Proposal::Words {
            clause: "one".parse().unwrap(),
            field: Field::Text,
            on: Digest::of_clause(&plan, &plan.clauses["one"]),
            original: Some(plan.clauses["one"].text.clone()),
            proposed: Some(proposed.to_owned()),
        }
    }

    fn sub(&self, of: &str, original: &str, proposed: &str) -> Proposal {
        let (plan, dialogue) = self.now();
        let of: AmendmentId = of.parse().unwrap();
        Proposal::Sub {
            on: Digest::of_amendment(&plan, &dialogue, &dialogue.amendments[&of]),
            field: None,
            amendment: of,
            original: original.to_owned(),
            proposed: proposed.to_owned(),
        }
    }

    /// The workers' amendment with the employers' in it, to be adopted in two parts.
    fn amended(&self, id: &str, main: &str, both: &str) {
        self.table(Voice::Workers, id, self.words(main)).unwrap();
        let sub = format!("{id}-sub");
        let proposal = self.sub(id, main, both);
        self.table(Voice::Employers, &sub, proposal).unwrap();
        self.adopt(&sub).unwrap();
    }
}

/// Not a test of its own: what a child process does, told by its environment.
#[test]
fn child() {
    let Some((root, task)) = scene::task() else {
        return;
    };
    let table = Table::open(Path::new(&root));
    println!();
    if task == "full" {
        match table.adopt("big") {
            Ok(_) => println!("RECORDED"),
            Err(error) => println!("REFUSED {error}"),
        }
        return;
    }
    for number in 0.. {
        let (main, both) = (
            format!("Main {task} {number}."),
            format!("Main with sub {task} {number}."),
        );
        let id = format!("a-{task}-{number}");
        table.amended(&id, &main, &both);
        println!("READY");
        println!("ACK {}", table.adopt(&id).unwrap().id);
    }
}

#[test]
fn being_killed_in_an_adoption_leaves_all_of_it_or_none() {
    let folder = scene();
    let root = folder.path();
    for round in 0..10_u64 {
        // At another place between the announcement and the acknowledgement each time.
        let pause = Duration::from_micros(round * 700);
        let acks = scene::killed_at_second_start(CHILD, root, round, pause);
        let log = log(root);
        for ack in &acks {
            assert!(
                log.iter().any(|(id, _)| id == ack),
                "round {round} lost {ack}"
            );
        }
        let mut whole = false;
        for (id, message) in &log {
            let part = message.contains("\nPart: ");
            assert!(!part || whole, "{id} is a part without the rest: {message}");
            whole = message.contains("\nWhole: ");
        }
        let lock = root.join(".git/index.lock");
        if lock.exists() {
            fs::remove_file(lock).unwrap();
        }
        let table = Table::open(root);
        assert_eq!(table.repository.foreign(&table.plan).unwrap(), []);
        let adopted = table.loaded().dialogue;
        for amendment in adopted.amendments.values() {
            let stands = amendment.is_adopted() || amendment.is_pending();
            assert!(
                stands || fell_by_adoption(&adopted, amendment),
                "{amendment:?}"
            );
        }
        let received = table.perform(Voice::Secretariat, Deed::Receive(Vec::new()));
        assert!(received.is_ok(), "{}", received.unwrap_err());
    }
    let mut messages = log(root).into_iter().map(|(_, message)| message);
    assert!(messages.any(|message| message.contains("\nWhole: ")));
}

/// Whether it fell because of one that was adopted, or with the amendment that it amends and that fell so. What a killed
/// child left pending would put its words where a later one put others.
fn fell_by_adoption(all: &Dialogue, amendment: &Amendment) -> bool {
    let mut at = Some(amendment);
    while let Some(fallen) = at.filter(|it| it.state() == AmendmentState::Fallen) {
        let because = fallen.events.last().and_then(|it| it.because.as_ref());
        at = because.and_then(|id| all.amendments.get(id));
    }
    at.is_some_and(Amendment::is_adopted)
}

/// A child may be killed when it has tabled a sub-amendment and not adopted it.
#[test]
fn what_was_left_in_the_middle_falls_with_what_it_amends() {
    let folder = scene();
    let table = Table::open(folder.path());
    let (words, more) = ("Main 0 0.", "Main with sub 0 0.");
    table
        .table(Voice::Workers, "left", table.words(words))
        .unwrap();
    let sub = table.sub("left", words, more);
    table.table(Voice::Employers, "left-sub", sub).unwrap();
    table.amended("main", "Main 1 0.", "Main with sub 1 0.");
    table.adopt("main").unwrap();
    let all = table.loaded().dialogue;
    let of = |id: &str| &all.amendments[&id.parse().unwrap()];
    for id in ["left", "left-sub"] {
        assert_eq!(of(id).state(), AmendmentState::Fallen, "{id}");
        assert!(fell_by_adoption(&all, of(id)), "{id}");
    }
    assert!(!fell_by_adoption(
        &all,
        &Amendment {
            events: Vec::new(),
            ..of("left").clone()
        }
    ));
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_an_adoption_undone_and_says_so() {
    let folder = scene();
    let root = folder.path();
    let table = Table::open(root);
    table.amended("big", MAIN, &format!("{}.", noise()));
    table.repository.settle();
    drop(table);
    let before = log(root);
    // The first part fits, the second does not.
    let output = scene::on_a_full_disk(CHILD, root);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("REFUSED"), "{said}");
    assert_eq!(log(root), before);
    let table = Table::open(root);
    assert_eq!(table.text(), TEXT);
    table.adopt("big").unwrap();
}

#[test]
fn files_in_impossible_states_are_reported_and_never_crash() {
    let folder = scene();
    let root = folder.path();
    let table = Table::open(root);
    table.amended("main", MAIN, BOTH);
    table.adopt("main").unwrap();
    table.repository.settle();
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let main = fs::read_to_string(root.join("amendments/main.toml")).unwrap();
    // Adopted twice; amends what is not there; about what is not there; a party that is none; no TOML at all.
    let event = main.rfind("[[event]]").unwrap();
    write(
        "amendments/main.toml",
        &format!("{main}\n{}", &main[event..]),
    );
    let sub = fs::read_to_string(root.join("amendments/main-sub.toml")).unwrap();
    write("amendments/orphan.toml", &sub.replace("main", "nowhere"));
    write("amendments/broken.toml", "[[event");
    write("positions/martians.toml", "party = \"martians\"\n");
    write("positions/workers.toml", "party = \"employers\"\n");
    write("sessions/empty.toml", "");
    by_hand(root, "By hand");
    let Loaded {
        plan,
        dialogue,
        problems,
        ..
    } = table.loaded();
    let checked = plenary::dialogue::check(&plan, &dialogue);
    let paths: Vec<&str> = problems
        .iter()
        .chain(&checked)
        .map(|it| it.path.as_str())
        .collect();
    for path in [
        "amendments/main.toml",
        "amendments/orphan.toml",
        "amendments/broken.toml",
        "positions/martians.toml",
        "positions/workers.toml",
        "sessions/empty.toml",
    ] {
        assert!(paths.contains(&path), "{path} is not reported: {paths:?}");
    }
    let broken = fs::read(root.join("amendments/broken.toml")).unwrap();
    for id in ["main", "main-sub", "orphan", "broken"] {
        let id: AmendmentId = id.parse().unwrap();
        for deed in [
            Deed::Second(id.clone()),
            Deed::Withdraw(id.clone()),
            Deed::TakeUp(id.clone()),
            Deed::Fall(id.clone()),
            Deed::Adopt {
                amendment: id,
                shown: None,
            },
        ] {
            // Done or refused in words; either way nothing breaks.
            let done = table
                .perform(Voice::Workers, deed)
                .map_err(|it| it.to_string());
            assert!(done.map_or_else(|error| !error.is_empty(), |done| !done.said.is_empty()));
        }
    }
    table.repository.settle();
    assert_eq!(
        fs::read(root.join("amendments/broken.toml")).unwrap(),
        broken
    );
    // What is whole goes on.
    let (plan, _) = table.now();
    let deed = Deed::Hold {
        subject: Subject::Clause("one".parse().unwrap()),
        stance: Stance::Agree,
        digest: Digest::of_clause(&plan, &plan.clauses["one"]),
        statement: None,
    };
    table.perform(Voice::Employers, deed).unwrap();
}

#[test]
fn a_number_that_two_clones_gave_is_reported_and_repaired_by_receiving() {
    let folder = scene();
    let root = folder.path();
    let table = Table::open(root);
    let start = table.repository.head().unwrap().id;
    let receive = |table: &Table, which: &[&str]| {
        let which = which.iter().map(|id| id.parse().unwrap()).collect();
        table
            .perform(Voice::Secretariat, Deed::Receive(which))
            .unwrap()
    };
    table
        .table(Voice::Workers, "ours", table.words(MAIN))
        .unwrap();
    let ours = receive(&table, &[]).id;
    table.repository.settle();
    drop(table);
    // The other clone's line of work, made from the same start.
    let git = git2::Repository::open(root).unwrap();
    let oid = |id: plenary::track::CommitId| git2::Oid::from_bytes(&id.0).unwrap();
    let back = git.find_object(oid(start), None).unwrap();
    git.reset(&back, git2::ResetType::Hard, None).unwrap();
    let table = Table::open(root);
    table
        .table(Voice::Employers, "theirs", table.words(BOTH))
        .unwrap();
    let theirs = receive(&table, &[]).id;
    table.repository.settle();
    let [ours, theirs] = [ours, theirs].map(|id| git.find_commit(oid(id)).unwrap());
    let mut merged = git.merge_commits(&theirs, &ours, None).unwrap();
    assert!(!merged.has_conflicts());
    let tree = git.find_tree(merged.write_tree_to(&git).unwrap()).unwrap();
    let who = theirs.committer();
    git.commit(Some("HEAD"), &who, &who, "Merge", &tree, &[&theirs, &ours])
        .unwrap();
    let head = git.head().unwrap().peel(git2::ObjectType::Any).unwrap();
    git.reset(&head, git2::ResetType::Hard, None).unwrap();

    let numbers = |table: &Table| {
        let (_, dialogue) = table.now();
        let all = dialogue.amendments.values();
        let mut all: Vec<_> = all.map(|it| it.number.unwrap()).collect();
        all.sort_unstable();
        all
    };
    let clashes = |table: &Table| {
        let (plan, dialogue) = table.now();
        plenary::dialogue::check(&plan, &dialogue).len()
    };
    assert_eq!(numbers(&table), [1, 1]);
    assert_ne!(clashes(&table), 0);
    receive(&table, &[]);
    assert_eq!(numbers(&table), [1, 2]);
    assert_eq!(clashes(&table), 0);
}
