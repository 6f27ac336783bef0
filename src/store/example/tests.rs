use super::files::{EXAMPLES, Example};
use super::replay::Replay;
use super::*;
use crate::dialogue::Dialogue;
use crate::plan::format::read_plan;
use crate::plan::{Problem, Severity, check};
use git2::{ObjectType, Repository, TreeWalkResult};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

/// `plans/` of the source.
fn plans() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("plans")
}

fn paths_below(folder: &Path, prefix: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            paths_below(&entry.path(), &format!("{path}/"), found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn every_file_of_the_plans_is_packed_as_it_is() {
    let mut folders: Vec<PathBuf> = fs::read_dir(plans())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("plan.toml").exists())
        .collect();
    folders.sort();
    assert_eq!(folders.len(), EXAMPLES.len());
    for (folder, example) in folders.iter().zip(EXAMPLES.iter()) {
        assert!(folder.ends_with(&example.name));
        let mut paths = Vec::new();
        paths_below(folder, "", &mut paths);
        let mut packed: Vec<_> = example.files.iter().map(|(path, _)| path.clone()).collect();
        packed.push("history.toml".to_owned());
        paths.sort();
        packed.sort();
        assert_eq!(paths, packed);
        for (path, text) in &example.files {
            assert_eq!(fs::read_to_string(folder.join(path)).unwrap(), *text);
        }
        let history = fs::read_to_string(folder.join("history.toml"));
        assert_eq!(history.unwrap(), example.history);
    }
}

fn errors(problems: Vec<Problem>) -> Vec<String> {
    let bad = problems
        .into_iter()
        .filter(|it| it.severity == Severity::Error);
    bad.map(|it| format!("{}: {}: {}", it.path, it.code, it.message))
        .collect()
}

/// The text files of a revision.
fn files_at(repository: &Repository, revision: &str) -> BTreeMap<String, Vec<u8>> {
    let tree = repository
        .revparse_single(revision)
        .unwrap()
        .peel_to_tree()
        .unwrap();
    let mut files = BTreeMap::new();
    tree.walk(git2::TreeWalkMode::PreOrder, |folder, entry| {
        if entry.kind() == Some(ObjectType::Blob) {
            let path = format!("{}{}", folder, entry.name().unwrap());
            let blob = repository.find_blob(entry.id()).unwrap();
            files.insert(path, blob.content().to_vec());
        }
        TreeWalkResult::Ok
    })
    .unwrap();
    files
}

fn commits(repository: &Repository) -> Vec<git2::Oid> {
    let mut walk = repository.revwalk().unwrap();
    walk.set_sorting(git2::Sort::TOPOLOGICAL | git2::Sort::REVERSE)
        .unwrap();
    walk.push_head().unwrap();
    walk.map(Result::unwrap).collect()
}

fn written(example: &Example) -> (tempfile::TempDir, CommitId) {
    let parent = tempfile::tempdir().unwrap();
    let head = write(&example.name, &parent.path().join("plan")).unwrap();
    (parent, head)
}

/// Consent is bound to digests: one that changes unseen, by another way to read or to spell, would end all of it.
#[test]
fn the_digests_of_every_plan_are_what_they_ever_were() {
    use crate::dialogue::Digest;
    let mut digests = String::new();
    for example in EXAMPLES.iter() {
        let (_parent, head) = written(example);
        let repository = crate::store::Repository::open(_parent.path().join("plan")).unwrap();
        let loaded = repository
            .load(&crate::store::PlanPath::new(""), head)
            .unwrap();
        let mut all = String::new();
        for clause in loaded.plan.clauses.values() {
            let digest = Digest::of_clause(&loaded.plan, clause);
            writeln!(all, "{} {digest}", clause.id).unwrap();
        }
        let first = loaded.plan.clauses.values().next().unwrap();
        let digest = Digest::of_clause(&loaded.plan, first);
        let id = git2::Oid::hash_object(ObjectType::Blob, all.as_bytes()).unwrap();
        writeln!(digests, "{} {} {digest} all {id}", example.name, first.id).unwrap();
        assert!(loaded.plan.manifest.zone.is_some(), "{}", example.name);
    }
    insta::assert_snapshot!(digests);
}

#[test]
fn every_plan_is_sound_at_every_step() {
    for example in EXAMPLES.iter() {
        let (parent, _) = written(example);
        let repository = Repository::open(parent.path().join("plan")).unwrap();
        let mut last = BTreeMap::new();
        for commit in commits(&repository) {
            let files = files_at(&repository, &commit.to_string());
            let at = format!("{} at {commit}", example.name);
            let (plan, mut problems) = read_plan(&files);
            problems.extend(check(&plan));
            assert_eq!(errors(problems), [""; 0], "{at}");
            let (dialogue, mut problems) = Dialogue::read(&files);
            problems.extend(crate::dialogue::check(&plan, &dialogue));
            assert_eq!(problems, [], "{at}");
            assert_ne!(files, last, "an act changes nothing: {at}");
            last = files;
        }
    }
}

#[test]
fn the_last_state_is_that_of_the_acts() {
    for example in EXAMPLES.iter() {
        let mut replay = Replay::of(example);
        let parent = tempfile::tempdir().unwrap();
        let place = parent.path().join("plan");
        fresh::repository(&place, |branch| replay.run(example, branch)).unwrap();
        let repository = Repository::open(&place).unwrap();
        let files = files_at(&repository, "HEAD");
        let (plan, _) = read_plan(&files);
        assert_eq!(plan, replay.plan, "{}", example.name);
        let (dialogue, _) = Dialogue::read(&files);
        assert_eq!(dialogue, replay.dialogue, "{}", example.name);
    }
}

#[test]
fn every_plan_is_negotiated_by_the_four_parties_and_says_so() {
    for example in EXAMPLES.iter() {
        let (parent, _) = written(example);
        let repository = Repository::open(parent.path().join("plan")).unwrap();
        let (plan, _) = read_plan(files_at(&repository, "HEAD"));
        let mut parties = BTreeSet::new();
        for id in commits(&repository) {
            let commit = repository.find_commit(id).unwrap();
            let message = commit.message_raw().unwrap().to_owned();
            let trailers = git2::message_trailers_strs(&message).unwrap();
            let value = |name: &str| {
                let mut all = trailers.iter().filter(|(key, _)| *key == name);
                all.next().map(|(_, value)| value.to_owned())
            };
            let party = value("Party").unwrap();
            let organisation = value("Organisation").unwrap();
            let organisation = plan.manifest.organisation(&organisation).unwrap();
            assert_eq!(organisation.voice.slug(), party);
            let author = commit.author();
            let email = author.email().unwrap();
            let by_email = plan.manifest.organisation_of(email).unwrap();
            assert_eq!(by_email.id, organisation.id);
            let committer = commit.committer();
            let recorder = plan.manifest.organisation_of(committer.email().unwrap());
            assert_eq!(recorder.unwrap().voice.slug(), "secretariat");
            let says = value("Clause").is_some() || value("Act").is_some();
            assert_eq!(says, commit.parent_count() == 1, "{message}");
            parties.insert(party);
        }
        for party in ["government", "employers", "workers", "civil-society"] {
            assert!(
                parties.contains(party),
                "{party} is silent in {}",
                example.name
            );
        }
        let tags = repository.tag_names(None).unwrap();
        let tag = tags.iter().next().unwrap().unwrap().unwrap();
        let reference = repository
            .find_reference(&format!("refs/tags/{tag}"))
            .unwrap();
        assert!(reference.peel_to_tag().is_ok(), "{tag} is not annotated");
    }
}

#[test]
fn an_example_is_the_same_every_time_and_clean() {
    for example in EXAMPLES.iter() {
        let (folder, head) = written(example);
        let (_two, again) = written(example);
        assert_eq!(head, again);
        let repository = Repository::open(folder.path().join("plan")).unwrap();
        assert_eq!(
            repository.head().unwrap().name().unwrap(),
            "refs/heads/main"
        );
        let mut options = git2::StatusOptions::new();
        let statuses = repository
            .statuses(Some(options.include_untracked(true)))
            .unwrap();
        assert!(statuses.is_empty(), "{} has changes", example.name);
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(left.len(), 1);
    }
}

#[test]
fn stock_git_finds_nothing_wrong() {
    let (parent, _) = written(&EXAMPLES[0]);
    let git = |arguments: &[&str]| {
        let mut command = std::process::Command::new("git");
        command
            .arg("-C")
            .arg(parent.path().join("plan"))
            .args(arguments);
        let output = command.output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    git(&["fsck", "--strict", "--no-dangling"]);
    assert_eq!(git(&["status", "--porcelain"]), "");
}

#[test]
fn nothing_is_written_over() {
    let name = &EXAMPLES[0].name;
    let parent = tempfile::tempdir().unwrap();
    let empty = parent.path().join("empty");
    fs::create_dir(&empty).unwrap();
    write(name, &empty).unwrap();
    assert!(empty.join("plan.toml").exists() && empty.join(".git").exists());
    assert!(matches!(write(name, &empty), Err(StoreError::NotEmpty(_))));
    let file = parent.path().join("file");
    fs::write(&file, "mine").unwrap();
    assert!(matches!(write(name, &file), Err(StoreError::NotEmpty(_))));
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    let nothing = parent.path().join("nothing");
    assert!(matches!(
        write("nothing", &nothing),
        Err(StoreError::NoExample(_))
    ));
    assert!(!nothing.exists());
    let below_a_file = file.join("plan");
    assert!(write(name, &below_a_file).is_err());
    assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 2);
}

#[test]
fn a_kept_example_stays_as_people_left_it() {
    let data = tempfile::tempdir().unwrap();
    let folder = keep(&EXAMPLES[0].name, data.path()).unwrap();
    fs::write(folder.join("note.txt"), "mine").unwrap();
    assert_eq!(keep(&EXAMPLES[0].name, data.path()).unwrap(), folder);
    assert_eq!(fs::read_to_string(folder.join("note.txt")).unwrap(), "mine");
}

#[test]
fn the_list_shows_titles() {
    let all = all();
    assert_eq!(all.len(), 8);
    assert!(
        all.iter()
            .all(|it| !it.title.is_empty() && !it.language.is_empty())
    );
    let mali = all.iter().find(|it| it.name == "mali").unwrap();
    assert_eq!(
        (mali.language.as_str(), mali.countries.as_slice()),
        ("fr", &["ML".to_owned()][..])
    );
}

#[test]
fn an_example_opens_as_a_plan() {
    for example in EXAMPLES.iter() {
        let (parent, head) = written(example);
        let opened = crate::store::Repository::open(parent.path().join("plan")).unwrap();
        let revision = opened.head().unwrap();
        assert_eq!(
            (revision.id, revision.branch.as_deref()),
            (head, Some("refs/heads/main"))
        );
        let plan = opened.plan(None).unwrap();
        let loaded = opened.load(&plan, head).unwrap();
        assert_eq!(errors(loaded.problems), [""; 0]);
        assert!(opened.foreign(&plan).unwrap().is_empty());
    }
}

#[test]
fn what_begins_afresh_speaks_the_language_where_an_example_does() {
    let around = tempfile::tempdir().unwrap();
    let folder = around.path().join("tour");
    let language = |code: &str| {
        let written = afresh(code, &folder).unwrap();
        let manifest = fs::read_to_string(written.join("plan.toml")).unwrap();
        read_manifest(&manifest).unwrap().language
    };
    for code in ["en", "fr", "es", "pt"] {
        assert_eq!(language(code), code);
        // What was done there is gone the next time.
        fs::write(folder.join("left.txt"), "left").unwrap();
    }
    assert_eq!(language("si"), "en");
    assert!(!folder.join("left.txt").exists());
}
