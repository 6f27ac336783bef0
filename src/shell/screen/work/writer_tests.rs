//! The writer on real repositories: what comes first, and what is told of what others recorded.

use super::*;
use crate::i18n::Language;
use crate::shell::screen::Event;
use crate::shell::settings::Places;
use crate::track::{CommitId, ObjectId};
use std::fs;
use std::sync::mpsc::{Receiver, channel};

const MANIFEST: &str = "format = 1\nid = \"small\"\ntitle = \"Plan\"\ncountries = [\"ML\"]\n\
                        language = \"en\"\nstage = \"drafting\"\n";

/// A commit of everything in the folder.
fn commit(git: &git2::Repository) -> CommitId {
    let mut index = git.index().unwrap();
    let all = git2::IndexAddOption::DEFAULT;
    index.add_all(["*"], all, None).unwrap();
    index.write().unwrap();
    let tree = git.find_tree(index.write_tree().unwrap()).unwrap();
    let who = git2::Signature::now("Secretariat", "secretariat@example.invalid").unwrap();
    let parent = git.head().ok().map(|head| head.peel_to_commit().unwrap());
    let parents: Vec<_> = parent.iter().collect();
    let id = git.commit(Some("HEAD"), &who, &who, "A change", &tree, &parents);
    ObjectId(id.unwrap().as_bytes().try_into().unwrap())
}

/// A repository with a plan of one clause.
fn plan(folder: &Path) -> git2::Repository {
    let git = git2::Repository::init(folder).unwrap();
    fs::write(folder.join("plan.toml"), MANIFEST).unwrap();
    let clauses = folder.join("clauses");
    fs::create_dir(&clauses).unwrap();
    write(folder, "One.");
    commit(&git);
    git
}

fn write(folder: &Path, text: &str) {
    let clause = format!("id = \"care\"\nkind = \"action\"\ntitle = \"C\"\ntext = \"{text}\"\n");
    fs::write(folder.join("clauses/care.toml"), clause).unwrap();
}

fn writer() -> (Writer, Receiver<Event>) {
    let (events, heard) = channel();
    let request = Open {
        replay: None,
        folder: None,
        plan: None,
        example: false,
        second: false,
        language: Language::default(),
        settings: Settings::default(),
        places: Places::default(),
    };
    let writer = Writer {
        crew: Crew::new(request, events),
        others: Others {
            reader: channel().0,
            journal: channel().0,
            traveller: channel().0,
            follower: channel().0,
            announcer: channel().0,
        },
        again: channel().0,
        shown: None,
        foreign: Vec::new(),
        watch: None,
        documents: Vec::new(),
    };
    (writer, heard)
}

#[test]
fn what_was_recorded_before_the_writer_sat_down_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let git = plan(folder.path());
    let (mut writer, heard) = writer();
    let mut shown = ShownPlan::open(&writer.crew.request, folder.path(), None).unwrap();
    let seen = shown.opened().unwrap().head;
    write(folder.path(), "Two.");
    let later = commit(&git);
    assert_ne!(seen, later);
    writer.take(Task::OpenPlan(Box::new(shown)));
    let moved = heard.try_iter().find_map(|event| match event {
        Event::Msg(Msg::Worker(Report::Moved(moved))) => Some(moved.head),
        _ => None,
    });
    assert_eq!(moved, Some(later));
    writer.take(Task::Look);
    assert!(heard.try_iter().next().is_none(), "it is told once");
}

#[test]
fn where_nothing_can_be_watched_the_room_is_told() {
    let folder = tempfile::tempdir().unwrap();
    plan(folder.path());
    let (mut writer, heard) = writer();
    let shown = ShownPlan::open(&writer.crew.request, folder.path(), None).unwrap();
    drop(folder);
    writer.take(Task::OpenPlan(Box::new(shown)));
    let told = heard.try_iter().any(|event| match event {
        Event::Msg(Msg::Worker(Report::Said(said))) => said.id == "store-watch-blind",
        _ => false,
    });
    assert!(told);
}

#[test]
fn a_plan_comes_before_what_is_found_in_it() {
    let folder = tempfile::tempdir().unwrap();
    plan(folder.path());
    write(folder.path(), "By another program.");
    let (mut writer, heard) = writer();
    let open = Job::Open(folder.path().to_owned());
    writer.take(Task::Job(Box::new(open), None));
    let heard: Vec<&str> = heard
        .try_iter()
        .filter_map(|event| match event {
            Event::Msg(Msg::Worker(Report::Opened(_))) => Some("the plan"),
            Event::Msg(Msg::Worker(Report::Foreign(files))) if !files.is_empty() => Some("a file"),
            _ => None,
        })
        .collect();
    assert_eq!(heard, ["the plan", "a file"]);
}
