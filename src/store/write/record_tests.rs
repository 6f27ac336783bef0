use crate::plan::{Clause, Edit, Field, Kind, Moment};
use crate::store::testing::{MANIFEST, Scene, TIME, act, clause, commit_all, seed, set};
use crate::store::{Meanwhile, Repository, StoreError};
use std::fs;

#[test]
fn an_act_is_a_commit_with_author_recorder_and_trailers() {
    let scene = Scene::new();
    let mut act = scene.act(vec![set("care", Field::Text, "One two.")]);
    act.session = Some("first".to_owned());
    let unknown = scene.repository.record(&scene.plan, &act).unwrap_err();
    assert!(matches!(unknown, StoreError::NoSession(_)), "{unknown}");
    let session = scene.folder.path().join("sessions/first.toml");
    fs::create_dir_all(session.parent().unwrap()).unwrap();
    fs::write(session, "id = \"first\"\nname = \"First\"\n").unwrap();
    commit_all(&scene.git(), "By hand");
    act.seen = scene.head();
    act.floor.organisation = Some("workers-group".to_owned());
    act.reason = Some("Because.\n\nParty: employers".to_owned());
    let recorded = scene.repository.record(&scene.plan, &act).unwrap();
    assert_eq!(scene.head(), recorded.id);
    let git = scene.git();
    let commit = git.head().unwrap().peel_to_commit().unwrap();
    assert_eq!(commit.author().name().unwrap(), "Groupe des travailleurs");
    assert_eq!(
        commit.author().email().unwrap(),
        "workers-group@mali.plenary.invalid"
    );
    assert_eq!(commit.committer().name().unwrap(), "Secretariat");
    assert_eq!(commit.author().when().offset_minutes(), 120);
    assert_eq!(
        commit.message().unwrap(),
        "Change the wording\n\nBecause.\n\nParty: employers\n\n\
         Party: workers\nOrganisation: workers-group\nSession: first\nClause: care\n"
    );
    let text = clause("care", None, "One two.");
    assert_eq!(scene.file("clauses/care/care.toml"), text);
    assert!(scene.status().is_empty(), "{:?}", scene.status());
    assert!(recorded.left_alone.is_empty());
}

#[test]
fn without_an_organisation_the_voice_is_the_author_in_the_plans_language() {
    let scene = Scene::new();
    scene.set_text("care", "Other.");
    let git = scene.git();
    let commit = git.head().unwrap().peel_to_commit().unwrap();
    assert_eq!(commit.author().name().unwrap(), "Travailleurs");
    assert_eq!(
        commit.author().email().unwrap(),
        "workers@mali.plenary.invalid"
    );
}

#[test]
fn an_organisation_of_another_voice_has_no_floor() {
    let scene = Scene::new();
    let mut act = scene.act(vec![set("care", Field::Text, "x")]);
    act.floor.voice = crate::plan::Voice::Employers;
    act.floor.organisation = Some("workers-group".to_owned());
    let error = scene.repository.record(&scene.plan, &act).unwrap_err();
    assert!(matches!(error, StoreError::Organisation(_)));
}

#[test]
fn a_new_clause_goes_into_the_folder_of_its_top_ancestor_and_stays_there_when_it_moves() {
    let scene = Scene::new();
    let mut made = Clause::new("visits".parse().unwrap(), Kind::Action);
    made.parent = Some("fees".parse().unwrap());
    made.title = "Visits".to_owned();
    let add = Edit::Add {
        clause: Box::new(made),
    };
    let recorded = scene
        .repository
        .record(&scene.plan, &scene.act(vec![add]))
        .unwrap();
    assert_eq!(recorded.clauses, ["visits".parse().unwrap()]);
    assert!(scene.file("clauses/care/visits.toml").contains("Visits"));
    let to_income = Edit::Move {
        clause: "visits".parse().unwrap(),
        parent: Some("income".parse().unwrap()),
        order: 10,
    };
    scene
        .repository
        .record(&scene.plan, &scene.act(vec![to_income]))
        .unwrap();
    assert!(scene.file("clauses/care/visits.toml").contains("income"));
    let remove = Edit::Remove {
        clause: "income".parse().unwrap(),
    };
    let refused = scene
        .repository
        .record(&scene.plan, &scene.act(vec![remove]));
    assert!(matches!(refused, Err(StoreError::Edit(_))));
    let remove = |id: &str| Edit::Remove {
        clause: id.parse().unwrap(),
    };
    let both = scene.act(vec![remove("visits"), remove("income")]);
    scene.repository.record(&scene.plan, &both).unwrap();
    assert!(scene.status().is_empty(), "{:?}", scene.status());
    assert!(!scene.folder.path().join("clauses/income").exists());
}

#[test]
fn other_fields_and_other_words_merge_and_the_same_words_are_reported() {
    let scene = Scene::new();
    let seen = scene.head();
    let first = scene.set_text("care", "One 2 three four five.");
    let mut later = act(seen, vec![set("care", Field::Title, "Care")]);
    later.meanwhile = Meanwhile::ByWord;
    let recorded = scene.repository.record(&scene.plan, &later).unwrap();
    assert!(recorded.overtaken.is_empty() && recorded.merged.is_empty());
    assert_eq!(scene.text("care"), "One 2 three four five.");

    later.edits = vec![set("care", Field::Text, "One two three four 5.")];
    let recorded = scene.repository.record(&scene.plan, &later).unwrap();
    assert_eq!(recorded.merged.len(), 1);
    assert_eq!(scene.text("care"), "One 2 three four 5.");

    let whole = act(seen, vec![set("fees", Field::Text, "Fees are fair.")]);
    scene.repository.record(&scene.plan, &whole).unwrap();
    let again = act(first, vec![set("fees", Field::Text, "Fees are high.")]);
    let recorded = scene.repository.record(&scene.plan, &again).unwrap();
    assert_eq!(scene.text("fees"), "Fees are high.");
    assert_eq!(recorded.overtaken.len(), 1);
    assert_eq!(recorded.overtaken[0].text, "Fees are fair.");
    let before = scene.repository.resolve("HEAD~1").unwrap();
    assert_eq!(recorded.overtaken[0].by, Some(before));
}

#[test]
fn what_was_removed_meanwhile_is_not_brought_back() {
    let scene = Scene::new();
    let seen = scene.head();
    let remove = Edit::Remove {
        clause: "fees".parse().unwrap(),
    };
    scene
        .repository
        .record(&scene.plan, &scene.act(vec![remove.clone()]))
        .unwrap();
    let head = scene.head();
    let late = act(seen, vec![set("fees", Field::Text, "x")]);
    let error = scene.repository.record(&scene.plan, &late).unwrap_err();
    assert!(matches!(error, StoreError::RemovedMeanwhile(_)));
    assert_eq!(scene.head(), head);

    scene.set_text("care", "Changed.");
    let remove = Edit::Remove {
        clause: "care".parse().unwrap(),
    };
    let error = scene
        .repository
        .record(&scene.plan, &act(head, vec![remove]))
        .unwrap_err();
    assert!(matches!(error, StoreError::ChangedMeanwhile(_)));
}

#[test]
fn clauses_of_one_title_that_were_written_at_once_are_as_many_clauses() {
    let scene = Scene::new();
    let seen = scene.head();
    let add = |id: &str, text: &str| {
        let mut made = Clause::new(id.parse().unwrap(), Kind::Action);
        (made.title, made.text) = ("Same".to_owned(), text.to_owned());
        act(
            seen,
            vec![Edit::Add {
                clause: Box::new(made),
            }],
        )
    };
    for (id, text) in [("same", "One."), ("same-2", "Two."), ("same-3", "Three.")] {
        let act = add("same", text);
        let recorded = scene.repository.record(&scene.plan, &act).unwrap();
        assert_eq!(recorded.clauses, [id.parse().unwrap()]);
        assert_eq!(scene.text(id), text);
    }
    // An id of its own was asked for.
    let fund = add("fund", "Fund.");
    scene.repository.record(&scene.plan, &fund).unwrap();
    let refused = scene.repository.record(&scene.plan, &fund);
    assert!(matches!(refused, Err(StoreError::Edit(_))));
}

#[test]
fn foreign_content_is_left_alone() {
    let scene = Scene::new();
    let path = scene.folder.path().join("clauses/care/care.toml");
    fs::write(&path, "somebody's own").unwrap();
    let act = scene.act(vec![set("care", Field::Text, "Two.")]);
    let recorded = scene.repository.record(&scene.plan, &act).unwrap();
    assert_eq!(recorded.left_alone, ["clauses/care/care.toml"]);
    assert_eq!(scene.text("care"), "Two.");
    assert_eq!(scene.file("clauses/care/care.toml"), "somebody's own");
}

#[test]
fn nothing_is_no_act_and_a_value_that_is_none_changes_nothing() {
    let scene = Scene::new();
    let head = scene.head();
    let same = scene.act(vec![set("care", Field::Text, "One two three four five.")]);
    let error = scene.repository.record(&scene.plan, &same).unwrap_err();
    assert!(matches!(error, StoreError::Nothing));
    let bad = scene.act(vec![
        set("care", Field::Text, "New"),
        set("care", Field::Start, "some day"),
    ]);
    let error = scene.repository.record(&scene.plan, &bad).unwrap_err();
    assert!(matches!(error, StoreError::Edit(_)));
    assert_eq!(scene.head(), head);
}

#[test]
fn a_clock_that_goes_back_makes_no_commit_older_than_its_parent() {
    let scene = Scene::new();
    let mut act = scene.act(vec![set("care", Field::Text, "x")]);
    act.time = Moment::new(1_000, 0);
    scene.repository.record(&scene.plan, &act).unwrap();
    let git = scene.git();
    let commit = git.head().unwrap().peel_to_commit().unwrap();
    assert_eq!(commit.author().when().seconds(), 1_000);
    assert_eq!(commit.committer().when().seconds(), TIME.seconds);
}

#[test]
fn a_detached_head_is_read_and_not_written() {
    let scene = Scene::new();
    let git = scene.git();
    let head = git.head().unwrap().target().unwrap();
    git.set_head_detached(head).unwrap();
    assert_eq!(scene.repository.head().unwrap().branch, None);
    let act = scene.act(vec![set("care", Field::Text, "x")]);
    let error = scene.repository.record(&scene.plan, &act).unwrap_err();
    assert!(matches!(error, StoreError::Detached));
}

#[test]
fn a_bare_repository_records_too() {
    let scene = Scene::new();
    let bare = tempfile::TempDir::new().unwrap();
    let from = scene.folder.path().to_str().unwrap();
    git2::build::RepoBuilder::new()
        .bare(true)
        .clone(from, bare.path())
        .unwrap();
    let repository = Repository::open(bare.path()).unwrap();
    let plan = repository.plan(None).unwrap();
    let head = repository.head().unwrap().id;
    let act = act(head, vec![set("care", Field::Text, "x")]);
    let recorded = repository.record(&plan, &act).unwrap();
    assert_eq!(repository.head().unwrap().id, recorded.id);
}

#[test]
fn links_gitlinks_and_long_files_are_problems_and_no_content() {
    let folder = tempfile::TempDir::new().unwrap();
    let git = seed(folder.path());
    fs::write(
        folder.path().join("clauses/long.toml"),
        vec![b'#'; (8 << 20) + 1],
    )
    .unwrap();
    commit_all(&git, "Long");
    let head = git.head().unwrap().peel_to_commit().unwrap();
    let tree = head.tree().unwrap();
    let mut update = git2::build::TreeUpdateBuilder::new();
    let secret = git.blob(b"/etc/passwd").unwrap();
    update.upsert("clauses/care/link.toml", secret, git2::FileMode::Link);
    update.upsert("clauses/care/inner.toml", head.id(), git2::FileMode::Commit);
    let tree = update.create_updated(&git, &tree).unwrap();
    let tree = git.find_tree(tree).unwrap();
    let who = head.author();
    git.commit(Some("HEAD"), &who, &who, "Links", &tree, &[&head])
        .unwrap();
    let repository = Repository::open(folder.path()).unwrap();
    let plan = repository.plan(None).unwrap();
    let head = repository.head().unwrap().id;
    let loaded = repository.load(&plan, head).unwrap();
    assert_eq!(loaded.plan.clauses.len(), 3);
    let problems: Vec<_> = loaded
        .problems
        .iter()
        .map(|it| (it.path.as_str(), it.message.id))
        .collect();
    assert_eq!(
        problems,
        [
            ("clauses/care/inner.toml", "store-gitlink"),
            ("clauses/care/link.toml", "store-symlink"),
            ("clauses/long.toml", "store-too-long"),
        ]
    );
    // None of them is written over.
    let mut made = Clause::new("link".parse().unwrap(), Kind::Action);
    made.parent = Some("care".parse().unwrap());
    let add = Edit::Add {
        clause: Box::new(made),
    };
    assert!(repository.record(&plan, &act(head, vec![add])).is_err());
}

#[test]
fn a_newer_format_is_read_and_not_written() {
    let folder = tempfile::TempDir::new().unwrap();
    let git = seed(folder.path());
    let manifest = MANIFEST.replace("format = 1", "format = 2");
    fs::write(folder.path().join("plan.toml"), manifest).unwrap();
    commit_all(&git, "Newer");
    let repository = Repository::open(folder.path()).unwrap();
    let plan = repository.plan(None).unwrap();
    let act = act(
        repository.head().unwrap().id,
        vec![set("care", Field::Text, "x")],
    );
    let error = repository.record(&plan, &act).unwrap_err();
    assert!(matches!(error, StoreError::Newer(2)));
}
