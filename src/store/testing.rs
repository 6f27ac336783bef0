//! Repositories to test on: real ones, in temporary folders, with a fixed clock and fixed authors.

use super::{Act, PlanPath, Repository};
use crate::plan::{Edit, Field, Moment, Speaker, Voice};
use crate::track::{CommitId, Person};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

pub(super) const TIME: Moment = Moment::new(1_064_000_000, 0);

pub(super) const MANIFEST: &str = r#"format = 1
id = "mali"
title = "Plan"
countries = ["ML"]
language = "fr"
stage = "drafting"
required = ["government", "employers", "workers", "civil-society"]

[[organisation]]
id = "workers-group"
name = "Groupe des travailleurs"
party = "workers"
delegates = []
"#;

pub(super) struct Scene {
    pub folder: TempDir,
    pub repository: Repository,
    pub plan: PlanPath,
}

pub(super) fn clause(id: &str, parent: Option<&str>, text: &str) -> String {
    let parent = parent.map_or(String::new(), |id| format!("parent = \"{id}\"\n"));
    format!(
        "# kept\nid = \"{id}\"\nkind = \"action\"\n{parent}order = 10\ntitle = \"Title of {id}\"\ntext = \"\"\"\n{text}\"\"\"\n"
    )
}

/// Writes a plan's files and makes a commit of them with libgit2's own means.
pub(super) fn seed(root: &Path) -> git2::Repository {
    let git = git2::Repository::init_opts(
        root,
        git2::RepositoryInitOptions::new().initial_head("main"),
    )
    .unwrap();
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("plan.toml", MANIFEST);
    write(
        "clauses/care/care.toml",
        &clause("care", None, "One two three four five."),
    );
    write(
        "clauses/care/fees.toml",
        &clause("fees", Some("care"), "Fees are low."),
    );
    write(
        "clauses/income/income.toml",
        &clause("income", None, "Income is secure."),
    );
    commit_all(&git, "Seed");
    git
}

pub(super) fn commit_all(git: &git2::Repository, subject: &str) -> git2::Oid {
    let mut index = git.index().unwrap();
    index
        .add_all(["*"], git2::IndexAddOption::DEFAULT, None)
        .unwrap();
    index.update_all(["*"], None).unwrap();
    index.write().unwrap();
    let tree = git.find_tree(index.write_tree().unwrap()).unwrap();
    let who = git2::Signature::new(
        "Seed",
        "seed@example.org",
        &git2::Time::new(TIME.seconds, 0),
    )
    .unwrap();
    let parent = git.head().ok().map(|head| head.peel_to_commit().unwrap());
    let parents: Vec<_> = parent.iter().collect();
    git.commit(Some("HEAD"), &who, &who, subject, &tree, &parents)
        .unwrap()
}

impl Scene {
    pub fn new() -> Scene {
        let folder = TempDir::new().unwrap();
        seed(folder.path());
        let repository = Repository::open(folder.path()).unwrap();
        let plan = repository.plan(None).unwrap();
        Scene {
            folder,
            repository,
            plan,
        }
    }

    pub fn head(&self) -> CommitId {
        self.repository.head().unwrap().id
    }

    pub fn act(&self, edits: Vec<Edit>) -> Act {
        act(self.head(), edits)
    }

    pub fn text(&self, id: &str) -> String {
        let loaded = self.repository.load(&self.plan, self.head()).unwrap();
        loaded.plan.clauses[id].text.clone()
    }

    pub fn file(&self, path: &str) -> String {
        self.repository.settle();
        fs::read_to_string(self.folder.path().join(path)).unwrap()
    }

    /// The repository by libgit2, once index and work tree have followed what was recorded: they hold the lock of the
    /// index until then.
    pub fn git(&self) -> git2::Repository {
        self.repository.settle();
        git2::Repository::open(self.folder.path()).unwrap()
    }

    pub fn set_text(&self, id: &str, text: &str) -> CommitId {
        let act = self.act(vec![set(id, Field::Text, text)]);
        self.repository.record(&self.plan, &act).unwrap().id
    }

    /// What `git status` would list.
    pub fn status(&self) -> Vec<String> {
        let git = self.git();
        let mut options = git2::StatusOptions::new();
        options.include_untracked(true);
        let list = git.statuses(Some(&mut options)).unwrap();
        list.iter()
            .map(|it| it.path().unwrap().to_owned())
            .collect()
    }
}

pub(super) fn set(id: &str, field: Field, value: &str) -> Edit {
    Edit::Set {
        clause: id.parse().unwrap(),
        field,
        value: Some(value.to_owned()),
    }
}

pub(super) fn act(seen: CommitId, edits: Vec<Edit>) -> Act {
    let time = Moment::new(TIME.seconds + 60, 120);
    Act {
        edits,
        subject: "Change the wording".to_owned(),
        ..Act::new(
            seen,
            Speaker::of(Voice::Workers),
            person("Secretariat"),
            time,
        )
    }
}

pub(super) fn person(name: &str) -> Person {
    Person {
        name: name.to_owned(),
        email: format!("{}@example.org", name.to_lowercase()),
    }
}
