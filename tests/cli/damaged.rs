//! Files of git's that end too early or hold nothing, as a power cut or a pulled stick leaves them: every command comes to its
//! end with a sentence, an act is done whole or refused, and what can be put right is put right.

use crate::common::{Answer, Seminar};
use crate::layouts::git_says;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// No command takes longer, on a machine that has much else to do.
const LIMIT: Duration = Duration::from_secs(20);

/// What is asked of a plan.
const READING: [&str; 11] = [
    "list",
    "show insurance",
    "check",
    "log",
    "diff start",
    "blame",
    "consensus",
    "amendments",
    "verify",
    "progress",
    "doctor",
];

/// What changes it, or takes it elsewhere.
const ACTING: [&str; 5] = [
    "set insurance text Better. --party workers",
    "undo --party workers",
    "position support agree --party employers",
    "take-home ../home-copy",
    "bring-back ../other",
];

/// How a file is spoilt.
#[derive(Clone, Copy, Debug)]
enum How {
    /// It holds nothing.
    Empty,
    /// Its second half is gone.
    Half,
    /// All but its last byte is there.
    Last,
}

const EACH: [How; 3] = [How::Empty, How::Half, How::Last];

impl How {
    fn spoil(self, file: &Path) {
        let bytes = fs::read(file).unwrap();
        let left = match self {
            How::Empty => 0,
            How::Half => bytes.len() / 2,
            How::Last => bytes.len().saturating_sub(1),
        };
        // Objects and packs are protected against writing.
        fs::remove_file(file).unwrap();
        fs::write(file, &bytes[..left]).unwrap();
    }
}

/// A plan with a short history, an adoption and another copy of it beside.
fn scene() -> Seminar {
    let seminar = Seminar::new();
    for (text, party) in [("One fund pays.", "workers"), ("Funds pay.", "employers")] {
        seminar.set("insurance", "text", text, party);
    }
    seminar.adopt("first-reading");
    seminar.run("take-home ../other").done();
    seminar
}

/// The same, as git keeps it after its housekeeping.
fn packed() -> Seminar {
    let seminar = scene();
    git_says(&seminar, "gc -q");
    git_says(&seminar, "multi-pack-index write");
    git_says(&seminar, "commit-graph write --reachable");
    seminar
}

fn own(seminar: &Seminar, path: &str) -> PathBuf {
    seminar.folder().join(".git").join(path)
}

/// The file of the object that a revision names.
fn object(seminar: &Seminar, revision: &str) -> PathBuf {
    let id = seminar
        .git()
        .revparse_single(revision)
        .unwrap()
        .id()
        .to_string();
    own(seminar, &format!("objects/{}/{}", &id[..2], &id[2..]))
}

/// The file among the packs that ends so.
fn of_pack(seminar: &Seminar, ending: &str) -> PathBuf {
    let entries = fs::read_dir(own(seminar, "objects/pack"))
        .unwrap()
        .flatten();
    let mut paths = entries.map(|entry| entry.path());
    paths
        .find(|path| path.extension().is_some_and(|it| it == ending))
        .unwrap()
}

/// What a command came to, which must be an end, and words.
#[track_caller]
fn ended(seminar: &Seminar, line: &str, damage: &str) -> Answer {
    let answer = seminar.call(line.split(' ')).ended_within(LIMIT);
    let answer = answer.unwrap_or_else(|| panic!("{damage}: `{line}` does not end"));
    let known = matches!(answer.status, Some(0 | 1 | 3));
    assert!(known, "{damage}: `{line}`: {answer:#?}");
    assert!(
        !answer.err.contains("panicked"),
        "{damage}: `{line}`: {answer:#?}"
    );
    if answer.status == Some(3) {
        assert!(
            answer.err.len() > 40,
            "{damage}: `{line}` says nothing: {answer:#?}"
        );
    }
    answer
}

/// The branch, as its file or that of all references has it.
fn branch(seminar: &Seminar) -> Vec<Option<Vec<u8>>> {
    let files = ["refs/heads/main", "packed-refs"];
    files.map(|file| fs::read(own(seminar, file)).ok()).to_vec()
}

/// Every command on a plan that was damaged so; what `doctor` then says when it has repaired what it can.
#[track_caller]
fn all(seminar: &Seminar, damage: &str) -> Answer {
    for line in READING {
        ended(seminar, line, damage);
    }
    for line in ACTING {
        let before = branch(seminar);
        let answer = ended(seminar, line, damage);
        // What says that it did nothing did nothing, and what was acknowledged is on the branch.
        if answer.status == Some(3) {
            assert_eq!(branch(seminar), before, "{damage}: `{line}`: {answer:#?}");
        } else if let Some(ack) = answer
            .out
            .lines()
            .last()
            .and_then(|it| it.strip_prefix("ACK "))
        {
            assert_eq!(seminar.head(), ack, "{damage}: `{line}`");
        }
    }
    ended(seminar, "doctor --repair", damage)
}

/// The plan can be read and changed, and nothing is the matter any more.
#[track_caller]
fn well(seminar: &Seminar, damage: &str) {
    for line in READING {
        let answer = ended(seminar, line, damage);
        assert_eq!(answer.status, Some(0), "{damage}: `{line}`: {answer:#?}");
    }
    let answer = ended(seminar, ACTING[0], damage);
    assert_eq!(answer.status, Some(0), "{damage}: {answer:#?}");
}

#[test]
fn an_object_that_ends_too_early_is_named_and_put_aside() {
    for (revision, text) in [
        ("HEAD", None),
        ("HEAD^{tree}", None),
        ("HEAD:clauses/insurance.toml", None),
        ("HEAD~1", Some("Funds pay.")),
        ("HEAD~1:clauses/insurance.toml", Some("Funds pay.")),
    ] {
        for how in [How::Half, How::Last] {
            let damage = format!("{revision} {how:?}");
            let seminar = scene();
            let file = object(&seminar, revision);
            how.spoil(&file);
            let id = seminar.around().join(&file);
            let id = format!(
                "{}{}",
                id.parent().unwrap().file_name().unwrap().to_str().unwrap(),
                id.file_name().unwrap().to_str().unwrap()
            );
            for line in READING
                .into_iter()
                .filter(|line| *line != "doctor")
                .chain(ACTING)
            {
                let before = branch(&seminar);
                let refused = ended(&seminar, line, &damage).ends(3);
                assert!(
                    refused.err.contains(&id),
                    "{damage}: `{line}`: {refused:#?}"
                );
                let advice = refused.err.contains("plenary doctor --repair");
                assert!(advice, "{damage}: `{line}`: {refused:#?}");
                assert_eq!(branch(&seminar), before, "{damage}: `{line}`");
            }
            ended(&seminar, "doctor", &damage).ends(1).says("cut off");
            ended(&seminar, "doctor --repair", &damage).says(&id);
            assert!(!file.exists() && own(&seminar, "plenary-damaged").join(&id).exists());
            // What does not need it goes on.
            let list = ended(&seminar, "list", &damage);
            if let Some(text) = text {
                list.ends(0);
                ended(&seminar, "show insurance", &damage)
                    .ends(0)
                    .says(text);
            }
            all(&seminar, &damage);
        }
    }
}

/// An object that nothing leads to, its second half gone.
fn left_over(seminar: &Seminar) -> (PathBuf, String) {
    let git = seminar.git();
    let id = git.blob(&b"left over ".repeat(99)).unwrap().to_string();
    let file = own(seminar, &format!("objects/{}/{}", &id[..2], &id[2..]));
    How::Half.spoil(&file);
    (file, id)
}

#[test]
fn one_that_nothing_needs_is_put_aside_and_the_work_goes_on() {
    let seminar = scene();
    for (language, said) in [
        ("en", "was damaged"),
        ("fr", "était endommagé"),
        ("es", "estaba dañado"),
        ("pt", "estava danificado"),
    ] {
        let (file, id) = left_over(&seminar);
        let told = seminar.run(&format!("list --lang {language}")).done();
        assert!(told.err.contains(said), "{told:#?}");
        assert!(told.err.contains(&id), "{told:#?}");
        assert!(!file.exists());
        assert!(own(&seminar, &format!("plenary-damaged/{id}")).exists());
        let again = seminar.run(&format!("list --lang {language}")).done();
        assert_eq!(again.err, "", "it is told once");
    }
    for line in ACTING {
        let (file, id) = left_over(&seminar);
        let told = ended(&seminar, line, "left over").ends(0);
        assert!(told.err.contains(&id), "`{line}`: {told:#?}");
        assert!(!file.exists(), "`{line}`");
    }
    well(&seminar, "left over");
    git_says(&seminar, "fsck --strict");
    left_over(&seminar);
    seminar.run("doctor").ends(1).says("cut off");
    seminar.run("doctor --repair").done();
    well(&seminar, "left over");
}

/// What the branch was, what somebody staged and what git notes beside it lead somewhere as well.
#[test]
fn one_that_only_git_s_own_notes_lead_to_is_not_put_aside() {
    for note in ["log", "index", "merge", "tag"] {
        let seminar = scene();
        let (file, id) = left_over(&seminar);
        let head = seminar.head();
        match note {
            "log" => {
                let log = own(&seminar, "logs/HEAD");
                let line = format!("{head} {id} A <a@example.invalid> 1066000000 +0000\tX\n");
                let old = fs::read_to_string(&log).unwrap_or_default();
                fs::write(&log, old + &line).unwrap();
            }
            "index" => {
                let entry = format!("update-index --add --cacheinfo 100644,{id},notes.txt");
                git_says(&seminar, &entry);
            }
            "merge" => fs::write(own(&seminar, "ORIG_HEAD"), format!("{id}\n")).unwrap(),
            _ => fs::write(own(&seminar, "refs/tags/kept"), format!("{id}\n")).unwrap(),
        }
        for line in ["list", ACTING[0]] {
            let refused = ended(&seminar, line, note).ends(3);
            assert!(refused.err.contains(&id), "{note}: {refused:#?}");
        }
        assert!(file.exists(), "{note}");
    }
}

/// It may be that nothing leads to it: then it is as if it were not there.
#[test]
fn an_object_on_a_stick_that_ends_too_early_is_not_taken_along() {
    let seminar = scene();
    let other = seminar.around().join("other");
    let git = git2::Repository::open(&other).unwrap();
    let place = |id: git2::Oid| {
        let id = id.to_string();
        git.path().join("objects").join(&id[..2]).join(&id[2..])
    };
    How::Half.spoil(&place(git.blob(&b"left over ".repeat(99)).unwrap()));
    ended(&seminar, "bring-back ../other", "left over").ends(0);
    // A change that the branch there names.
    let head = git.head().unwrap().peel_to_commit().unwrap();
    let who = git2::Signature::new("A", "a@example.invalid", &head.time()).unwrap();
    let parents = [&head];
    let change = git.commit(
        Some("refs/heads/main"),
        &who,
        &who,
        &"A reason. ".repeat(90),
        &head.tree().unwrap(),
        &parents,
    );
    How::Half.spoil(&place(change.unwrap()));
    let refused = ended(&seminar, "bring-back ../other", "its head").ends(3);
    assert!(refused.err.contains("not all there"), "{refused:#?}");
}

#[test]
fn an_empty_object_is_damaged_and_told() {
    for revision in [
        "HEAD",
        "HEAD^{tree}",
        "HEAD:clauses/insurance.toml",
        "HEAD~1",
    ] {
        let seminar = scene();
        How::Empty.spoil(&object(&seminar, revision));
        let damage = format!("{revision} empty");
        ended(&seminar, "doctor", &damage).ends(1);
        all(&seminar, &damage);
    }
}

#[test]
fn a_pack_or_what_lists_it_that_ends_too_early_is_told() {
    for how in EACH {
        for ending in ["pack", "idx"] {
            let seminar = packed();
            how.spoil(&of_pack(&seminar, ending));
            let damage = format!("{ending} {how:?}");
            all(&seminar, &damage);
        }
    }
}

/// What git made only to be quicker is not needed.
#[test]
fn what_git_keeps_to_be_quicker_is_not_missed() {
    for how in EACH {
        for file in [
            "objects/pack/multi-pack-index",
            "objects/info/commit-graph",
            "logs/HEAD",
            "logs/refs/heads/main",
        ] {
            let seminar = packed();
            let damage = format!("{file} {how:?}");
            how.spoil(&own(&seminar, file));
            all(&seminar, &damage);
            well(&seminar, &damage);
        }
    }
}

#[test]
fn an_index_that_is_damaged_is_made_anew() {
    for how in EACH {
        let seminar = scene();
        how.spoil(&own(&seminar, "index"));
        let damage = format!("index {how:?}");
        all(&seminar, &damage);
        well(&seminar, &damage);
        assert_eq!(git_says(&seminar, "status --porcelain"), "", "{damage}");
    }
}

/// git's log of the branch knows what its file held.
#[test]
fn a_branch_that_is_damaged_is_set_where_its_log_has_it() {
    for how in EACH {
        for file in ["HEAD", "refs/heads/main", "packed-refs"] {
            let seminar = scene();
            if file == "packed-refs" {
                git_says(&seminar, "pack-refs --all");
            }
            let before = seminar.head();
            how.spoil(&own(&seminar, file));
            let damage = format!("{file} {how:?}");
            all(&seminar, &damage);
            // Nothing that was recorded is lost.
            git_says(&seminar, &format!("merge-base --is-ancestor {before} HEAD"));
            well(&seminar, &damage);
        }
    }
}

#[test]
fn a_branch_without_a_log_is_told_to_be_gone_and_not_to_be_begun_anew() {
    let seminar = scene();
    fs::remove_dir_all(own(&seminar, "logs")).unwrap();
    How::Empty.spoil(&own(&seminar, "refs/heads/main"));
    all(&seminar, "no log");
    assert_eq!(fs::read(own(&seminar, "refs/heads/main")).unwrap(), b"");
    // One that is gone altogether, and whose log is there.
    let seminar = scene();
    fs::remove_file(own(&seminar, "refs/heads/main")).unwrap();
    let refused = ended(&seminar, "list", "no branch").ends(3);
    assert!(
        refused.err.contains("The branch main is gone"),
        "{refused:#?}"
    );
    ended(&seminar, "doctor --repair", "no branch").ends(0);
    well(&seminar, "no branch");
}

#[test]
fn settings_that_are_damaged_are_told() {
    for how in EACH {
        for file in ["config", "shallow"] {
            let seminar = scene();
            if file == "shallow" {
                fs::write(own(&seminar, file), format!("{}\n", seminar.head())).unwrap();
            }
            how.spoil(&own(&seminar, file));
            all(&seminar, &format!("{file} {how:?}"));
        }
    }
}
