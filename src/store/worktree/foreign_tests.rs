use crate::store::testing::{Scene, clause};
use crate::store::{ForeignChange, Now, StoreError};
use std::fs;

fn changed(scene: &Scene) -> Vec<(String, bool)> {
    let found = scene.repository.foreign(&scene.plan).unwrap();
    let row = |it: ForeignChange| (it.path, matches!(it.now, Now::Text(_)));
    found.into_iter().map(row).collect()
}

fn write(scene: &Scene, path: &str, text: &str) {
    fs::write(scene.folder.path().join(path), text).unwrap();
}

#[test]
fn edited_added_and_removed_files_are_listed() {
    let scene = Scene::new();
    assert!(changed(&scene).is_empty());
    write(
        &scene,
        "clauses/care/care.toml",
        &clause("care", None, "By hand."),
    );
    write(&scene, "clauses/new.toml", &clause("new", None, "New."));
    fs::remove_file(scene.folder.path().join("clauses/care/fees.toml")).unwrap();
    let changes = changed(&scene);
    assert_eq!(
        changes,
        [
            ("clauses/care/care.toml".to_owned(), true),
            ("clauses/care/fees.toml".to_owned(), false),
            ("clauses/new.toml".to_owned(), true),
        ]
    );
}

#[test]
fn a_file_of_the_same_size_written_at_once_is_noticed() {
    let scene = Scene::new();
    let text = scene.file("clauses/care/care.toml").replace("two", "owt");
    write(&scene, "clauses/care/care.toml", &text);
    assert_eq!(changed(&scene).len(), 1);
}

#[test]
fn adopting_records_the_file_for_a_voice_and_settles_it() {
    let scene = Scene::new();
    let text = clause("care", None, "By hand.").replace('\n', "\r\n");
    write(&scene, "clauses/care/care.toml", &text);
    write(&scene, "clauses/new.toml", &clause("new", None, "New."));
    let found = scene.repository.foreign(&scene.plan).unwrap();
    let act = scene.act(Vec::new());
    let recorded = scene.repository.adopt(&scene.plan, &found, &act).unwrap();
    assert_eq!(recorded.clauses.len(), 2);
    assert_eq!(scene.text("care"), "By hand.");
    assert!(changed(&scene).is_empty());
}

#[test]
fn a_file_that_changes_again_or_is_broken_is_not_adopted() {
    let scene = Scene::new();
    let head = scene.head();
    write(
        &scene,
        "clauses/care/care.toml",
        &clause("care", None, "By hand."),
    );
    let changes = scene.repository.foreign(&scene.plan).unwrap();
    write(&scene, "clauses/care/care.toml", "broken = ");
    let act = scene.act(Vec::new());
    let error = scene
        .repository
        .adopt(&scene.plan, &changes, &act)
        .unwrap_err();
    assert!(matches!(error, StoreError::ForeignMoved(_)));
    let changes = scene.repository.foreign(&scene.plan).unwrap();
    let error = scene
        .repository
        .adopt(&scene.plan, &changes, &act)
        .unwrap_err();
    assert!(matches!(error, StoreError::Edit(_)));
    assert_eq!(scene.head(), head);
    assert_eq!(scene.file("clauses/care/care.toml"), "broken = ");
}

#[cfg(unix)]
#[test]
fn a_link_is_neither_read_nor_written_through() {
    let scene = Scene::new();
    let outside = tempfile::TempDir::new().unwrap();
    let secret = outside.path().join("secret.toml");
    fs::write(&secret, clause("care", None, "Secret.")).unwrap();
    let path = scene.folder.path().join("clauses/care/care.toml");
    fs::remove_file(&path).unwrap();
    std::os::unix::fs::symlink(&secret, &path).unwrap();
    let changes = scene.repository.foreign(&scene.plan).unwrap();
    assert!(matches!(changes[0].now, Now::Unreadable(_)));
    assert!(
        scene
            .repository
            .adopt(&scene.plan, &changes, &scene.act(Vec::new()))
            .is_err()
    );
    scene.set_text("care", "Public.");
    scene.repository.settle();
    assert_eq!(
        fs::read_to_string(&secret).unwrap(),
        clause("care", None, "Secret.")
    );

    let folder = scene.folder.path().join("clauses/income");
    fs::remove_dir_all(&folder).unwrap();
    std::os::unix::fs::symlink(outside.path(), &folder).unwrap();
    let changes = scene.repository.foreign(&scene.plan).unwrap();
    assert!(
        changes
            .iter()
            .all(|change| !matches!(change.now, Now::Text(_))),
        "{changes:?}"
    );
}
