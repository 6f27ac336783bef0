//! History and blame on real repositories.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod generate;

use generate::{S, Size, git};
use plenary::plan::Outline;
use plenary::store::history::{Blobs, Cache, load, load_clause};
use plenary::store::{PlanPath, Repository};
use plenary::track::{
    Baseline, BlamedClause, Change, History, ObjectId, SpanKind, Texts, blame, blame_all, files_at,
    tracked_all,
};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn head(place: &Path) -> ObjectId {
    let id = git(place, &["rev-parse", "HEAD"]);
    ObjectId::from_hex(id.trim_ascii()).unwrap()
}

fn loaded(place: &Path) -> History {
    load(&place.join(".git"), "", &[head(place)], None, &|_| {}).unwrap()
}

/// Who wrote what, by the changes' subjects and times: commit ids differ between layouts.
type Said = BTreeMap<String, Vec<(String, String, String, i64)>>;

fn said(history: &History, clauses: &[BlamedClause]) -> Said {
    let mut said = Said::new();
    for clause in clauses {
        let runs = said.entry(clause.id.to_string()).or_default();
        for (field, spans) in &clause.fields {
            for span in spans {
                let change = history.change(span.inserted.unwrap()).unwrap();
                let (subject, time) = (change.subject.clone(), change.time.seconds);
                runs.push((field.to_string(), span.text.clone(), subject, time));
            }
        }
    }
    said
}

/// Every span with the change that wrote it, as people are told of it.
fn told(history: &History, clauses: &[BlamedClause]) -> Vec<String> {
    let mut told = Vec::new();
    for clause in clauses {
        for (field, spans) in &clause.fields {
            for span in spans {
                let change = history.change(span.inserted.unwrap()).unwrap();
                let Change {
                    id,
                    author,
                    time,
                    attribution,
                    ..
                } = change;
                told.push(format!(
                    "{} {field} {:?} {id} {author:?} {time:?} {attribution:?}",
                    clause.id, span.text
                ));
            }
        }
    }
    told
}

#[test]
fn blame_is_the_same_whatever_the_folders_and_joins_to_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let mut all = Vec::new();
    for (name, size) in [("folders", S), ("flat", Size { flat: true, ..S })] {
        let place = folder.path().join(name);
        generate::write(&place, size);
        let (history, blobs) = (loaded(&place), Blobs::new(&place.join(".git")));
        let clauses = blame_all(&history, &blobs, head(&place));
        for (number, file) in files_at(&history, head(&place)) {
            let id = &history.clauses[number as usize];
            let clause = clauses.iter().find(|clause| clause.id == *id).unwrap();
            for (field, text) in blobs.fields(file).unwrap() {
                let (_, spans) = clause
                    .fields
                    .iter()
                    .find(|(known, _)| *known == field)
                    .unwrap();
                let joined: String = spans.iter().map(|span| span.text.as_str()).collect();
                assert_eq!(joined, text, "{id} {field}");
            }
        }
        assert_eq!(history.changes.len(), S.commits);
        all.push(said(&history, &clauses));
    }
    assert_eq!(all[0], all[1]);
}

#[test]
fn the_history_of_one_clause_blames_as_the_whole_history_does() {
    let folder = tempfile::tempdir().unwrap();
    for (name, size) in [("folders", S), ("flat", Size { flat: true, ..S })] {
        let place = folder.path().join(name);
        generate::write(&place, size);
        // A clause that lay in other folders, was removed and came back, and was merged.
        let me = ["-c", "user.name=A", "-c", "user.email=a@b"];
        let commit = || {
            git(
                &place,
                &[&me[..], &["commit", "-qam", "Edit by hand"]].concat(),
            )
        };
        let listed = git(&place, &["ls-files", "clauses"]);
        let listed = String::from_utf8(listed).unwrap();
        let file = listed.lines().next().unwrap();
        let (other, text) = (
            "clauses/elsewhere",
            fs::read_to_string(place.join(file)).unwrap(),
        );
        fs::create_dir(place.join(other)).unwrap();
        git(&place, &["mv", file, other]);
        commit();
        git(&place, &["checkout", "-q", "-b", "side"]);
        let there = place.join(other).join(Path::new(file).file_name().unwrap());
        fs::write(
            &there,
            text.replace("order = ", "lead = \"ministry\"\norder = "),
        )
        .unwrap();
        commit();
        git(&place, &["checkout", "-q", "main"]);
        fs::write(&there, text.replacen(" the ", " each ", 1)).unwrap();
        commit();
        git(
            &place,
            &[&me[..], &["merge", "-q", "-X", "ours", "--no-edit", "side"]].concat(),
        );
        fs::remove_file(&there).unwrap();
        commit();
        fs::write(place.join(file), &text).unwrap();
        git(&place, &["add", "."]);
        commit();

        let (git_dir, at) = (place.join(".git"), head(&place));
        let (history, blobs) = (loaded(&place), Blobs::new(&git_dir));
        for id in &history.clauses {
            let whole = blame(&history, &blobs, id, at);
            let one = load_clause(&git_dir, "", at, None, id).unwrap();
            let alone = blame(&one, &blobs, id, at);
            assert_eq!(
                told(&one, alone.as_slice()),
                told(&history, whole.as_slice())
            );
        }
    }
}

#[test]
fn tracked_text_joins_to_both_ends_from_every_baseline() {
    let folder = tempfile::tempdir().unwrap();
    generate::write(folder.path(), S);
    let (history, blobs) = (
        loaded(folder.path()),
        Blobs::new(&folder.path().join(".git")),
    );
    let head = head(folder.path());
    let files = |at: ObjectId| -> BTreeMap<String, ObjectId> {
        let files = files_at(&history, at).into_iter();
        files
            .map(|(clause, file)| (history.clauses[clause as usize].to_string(), file))
            .collect()
    };
    for (_, base) in history.iter() {
        for clause in tracked_all(&history, &blobs, Some(base.id), head, true) {
            for (at, end) in [(head, SpanKind::Inserted), (base.id, SpanKind::Deleted)] {
                let file = files(at).get(clause.id.as_str()).copied();
                let fields = file
                    .map(|file| blobs.fields(file).unwrap())
                    .unwrap_or_default();
                for (field, spans) in &clause.fields {
                    let kinds = [SpanKind::Kept, end];
                    let spans = spans.iter().filter(|span| kinds.contains(&span.kind));
                    let joined: String = spans.map(|span| span.text.as_str()).collect();
                    let text = fields.iter().find(|(known, _)| known == field);
                    assert_eq!(
                        joined,
                        text.map_or("", |(_, text)| text),
                        "{} {field}",
                        clause.id
                    );
                }
            }
        }
    }
}

#[test]
fn the_cache_says_what_git_says_and_may_go_or_break_at_any_time() {
    let folder = tempfile::tempdir().unwrap();
    let (place, kept) = (folder.path().join("plan"), folder.path().join("cache"));
    let size = Size {
        clauses: 100,
        commits: 100,
        ..S
    };
    generate::write(&place, size);
    let git_dir = place.join(".git");
    let blobs = Blobs::new(&git_dir);
    let repository = Repository::open(&place).unwrap();
    let root = PlanPath::default();
    let check = || {
        let cache = Cache::new(&kept, &git_dir, "");
        let at = head(&place);
        let plan = repository.load(&root, at).unwrap().plan;
        let manifest = Some(&plan.manifest);
        let fresh = load(&git_dir, "", &[at], manifest, &|_| {}).unwrap();
        let blamed = blame_all(&fresh, &blobs, at);
        // What was worked out before is found again, or carried on, without the history.
        let finished = cache.finished(at);
        if let Some(found) = &finished {
            let outline = Outline::of(&plan);
            assert_eq!(found.outline, outline);
            let mut blamed = blamed.clone();
            blamed.sort_by_cached_key(|clause| outline.find(&clause.id));
            assert_eq!(told(&found.history, &found.clauses), told(&fresh, &blamed));
        }
        let history = cache.load(&[at], manifest, &|_| {}).unwrap();
        assert_eq!(history.changes, fresh.changes);
        assert_eq!(cache.blame_all(&history, &blobs, at, &plan), blamed);
        let base = Baseline::default();
        let tracked = tracked_all(&history, &blobs, base.clone(), at, true);
        assert_eq!(cache.tracked_all(&history, &blobs, &base, at), tracked);
        finished.is_some()
    };
    assert!(!check());
    assert_eq!(fs::read_dir(&kept).unwrap().count(), 3);
    assert!(check());
    // Something new, something removed, taken back, damaged, gone.
    let me = ["-c", "user.name=A", "-c", "user.email=desk@workers.example"];
    let commit = || {
        git(
            &place,
            &[&me[..], &["commit", "-qam", "Edit by hand"]].concat(),
        )
    };
    let folder = place.join("clauses/objective-000");
    for (clause, with) in [
        (0, "should at once"),
        (1, "may"),
        (0, "may \u{e9}lire"),
        (2, ""),
    ] {
        let file = folder.join(format!("clause-000{clause}.toml"));
        let text = fs::read_to_string(&file).unwrap();
        let text = text.replace("shall", with).replace("order = ", "order = 1");
        fs::write(&file, text.replace("should", with)).unwrap();
        commit();
    }
    assert!(check());
    fs::remove_file(folder.join("clause-0003.toml")).unwrap();
    commit();
    assert!(check());
    // What takes back takes the history to judge; what comes after it is carried on.
    let edit = |from: &str, to: &str| {
        let file = folder.join("clause-0006.toml");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, text.replace(from, to)).unwrap();
    };
    for (trailer, new) in [("Takes-back", " each "), ("Undoes", " every ")] {
        edit("shall", "must forthwith");
        commit();
        let back = format!("Take it back\n\n{trailer}: {}", head(&place));
        edit("must forthwith", "shall");
        git(&place, &[&me[..], &["commit", "-qam", &back]].concat());
        assert!(!check());
        edit(" the ", new);
        commit();
        assert!(check());
        edit(new, " the ");
        commit();
        check();
    }
    // A merge takes the history to judge.
    git(&place, &["checkout", "-q", "-b", "side", "HEAD~2"]);
    git(
        &place,
        &[
            "mv",
            "clauses/objective-000/clause-0004.toml",
            "clauses/clause-0004.toml",
        ],
    );
    commit();
    git(&place, &["checkout", "-q", "main"]);
    git(
        &place,
        &[&me[..], &["merge", "-q", "--no-edit", "side"]].concat(),
    );
    assert!(!check());
    assert!(check());
    // A changed list of organisations can change what was said of every change.
    let file = place.join("plan.toml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("@ngo.example", "@forum.example")).unwrap();
    commit();
    assert!(!check());
    // Two files of one name, and one that is broken.
    fs::write(place.join("clauses/clause-0005.toml"), "id = ").unwrap();
    git(&place, &["add", "."]);
    commit();
    assert!(!check());
    git(&place, &["reset", "-q", "--hard", "HEAD~30"]);
    check();
    for entry in fs::read_dir(&kept).unwrap() {
        let path = entry.unwrap().path();
        let mut data = fs::read(&path).unwrap();
        let middle = data.len() / 2;
        data[middle] ^= 1;
        fs::write(&path, data).unwrap();
    }
    assert!(!check());
    fs::remove_dir_all(&kept).unwrap();
    assert!(!check());
}

#[test]
fn a_tracked_text_that_was_kept_is_the_one_that_would_be_found() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("plan");
    let long = Size { commits: 90, ..S };
    generate::write(&place, long);
    let kept = folder.path().join("kept");
    let diff = |range: &str, more: &[&str], cache: &Path| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_plenary"))
            .args(["diff", range, "--json"])
            .args(more)
            .current_dir(&place)
            .env("HOME", folder.path())
            .env("XDG_CACHE_HOME", cache)
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let fresh = folder.path().join("fresh");
    let same = |range: &str, more: &[&str]| {
        let _ = fs::remove_dir_all(&fresh);
        let found = diff(range, more, &fresh);
        assert_eq!(diff(range, more, &kept), found, "{range} {more:?}");
        assert_eq!(diff(range, more, &kept), found, "{range} {more:?}");
        found
    };
    let all = same("start", &[]);
    assert_ne!(same("start", &["--passing"]), all);
    assert_ne!(same("empty", &[]), all);
    assert_ne!(same("HEAD~5", &[]), all);
    assert_ne!(same("start..HEAD~5", &[]), all);
    assert_ne!(same("start", &["--clause", "clause-0001"]), all);
    // A revision's name may come to mean another.
    let file = place.join("clauses/objective-000/clause-0001.toml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replacen(" the ", " each ", 1)).unwrap();
    let me = ["-c", "user.name=A", "-c", "user.email=a@example.org"];
    git(&place, &[&me[..], &["commit", "-qam", "Say each"]].concat());
    assert_ne!(same("start", &[]), all);
    same("HEAD~5", &[]);
}
