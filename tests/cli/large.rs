//! Files and changes far larger than any plan's: work stays bounded by what is there, and ends in an answer.

use crate::common::Seminar;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// What a build without optimisation may take; one for people takes a tenth.
const LONG: Duration = Duration::from_secs(40);

const MANY: usize = 100_000;

/// Runs it, and does not take it well if it takes long.
fn soon(seminar: &Seminar, line: &str) -> String {
    let since = Instant::now();
    let answer = seminar.run(line);
    let took = since.elapsed();
    assert!(
        matches!(answer.status, Some(0 | 1)),
        "{line}: {answer:.300?}"
    );
    assert!(took < LONG, "{line}: {took:?}");
    answer.out
}

#[test]
fn a_clause_may_have_any_number_of_keys() {
    let seminar = Seminar::new();
    let mut text = seminar.read("clauses/support.toml");
    for number in 0..MANY {
        writeln!(text, "key-{number} = {number}").unwrap();
    }
    seminar.write("clauses/support.toml", &text);
    seminar.commit("Add many keys", "Party: workers");
    for line in [
        "check",
        "diff start",
        "blame --clause support",
        "log",
        "progress",
    ] {
        soon(&seminar, line);
    }
    soon(&seminar, "set support title Other --party workers");
    assert_eq!(
        seminar.read("clauses/support.toml").lines().count(),
        text.lines().count()
    );
}

#[test]
fn a_clause_with_any_number_of_problems_is_edited() {
    let seminar = Seminar::new();
    let mut text = seminar.read("clauses/support.toml");
    let partners: Vec<String> = (0..MANY).map(|at| format!("\"nobody-{at}\"")).collect();
    writeln!(text, "partners = [{}]", partners.join(", ")).unwrap();
    seminar.write("clauses/support.toml", &text);
    seminar.commit("Add many partners", "Party: workers");
    soon(&seminar, "set support title Other --party workers");
    soon(&seminar, "undo --party workers");
}

/// The head of a commit in such a stream.
fn commit(subject: &str, time: u32) -> String {
    let who = format!("A <a@example.invalid> {time} +0000");
    let message = format!("{subject}\n\nParty: workers\n");
    let length = message.len();
    format!(
        "commit refs/heads/main\nauthor {who}\ncommitter {who}\ndata {length}\n{message}\
         from refs/heads/main^0\n"
    )
}

/// Twice a hundred thousand clauses, all of them one blob: what they say is not even read.
fn many_clauses() -> String {
    let mut stream = String::from("blob\nmark :1\ndata 3\nx\n\n");
    stream += &commit("Add too much", 1_066_000_100);
    for number in 0..2 * MANY {
        let folder = number / 100;
        writeln!(stream, "M 100644 :1 clauses/d{folder}/c{number}.toml").unwrap();
    }
    stream
}

/// It is refused, in a sentence with these words, while one waits.
fn soon_refused(seminar: &Seminar, line: &str, words: &str) {
    let since = Instant::now();
    let answer = seminar.run(line);
    assert_eq!(answer.status, Some(3), "{line}: {answer:.300?}");
    assert!(answer.err.contains(words), "{line}: {}", answer.err);
    assert!(since.elapsed() < LONG, "{line}: {:?}", since.elapsed());
}

#[test]
fn more_clauses_than_any_plan_has_are_refused_in_a_sentence() {
    let seminar = Seminar::new();
    let good = seminar.head();
    seminar.import(&many_clauses());
    let bad = seminar.head();
    let lines = [
        "list",
        "check",
        "log",
        "diff start",
        "blame",
        "blame --clause support",
        "progress",
        "show support",
        "set support title Other --party workers",
        "undo --party workers",
    ];
    for line in lines {
        soon_refused(&seminar, line, "more than");
    }
    assert_eq!(seminar.head(), bad);
    // Once they are gone, the plan is there again; only its history goes through them.
    let git = seminar.git();
    let tree = git.revparse_single(&format!("{good}^{{tree}}"));
    let tree = tree.unwrap().id();
    let taken_out = commit("Take them out", 1_066_000_200);
    seminar.import(&format!("{taken_out}M 040000 {tree} \"\"\n"));
    soon(&seminar, "show support");
    soon(&seminar, "check");
    soon(&seminar, "set support title Other --party workers");
    for line in ["list", "log", "blame", "diff start"] {
        soon_refused(&seminar, line, "more than");
    }
    soon_refused(&seminar, "progress", "more than");
}

#[test]
fn a_folder_that_stands_for_many_is_not_walked_to_its_end() {
    let seminar = Seminar::new();
    let mut stream = String::from("blob\nmark :1\ndata 3\nx\n\n");
    // Each folder holds the one before it ten times over: 10^12 files in a dozen objects.
    stream += &commit("Begin", 1_066_000_100);
    stream += "M 100644 :1 bomb/x.toml\n";
    seminar.import(&stream);
    let git = seminar.git();
    let seed = git.revparse_single("HEAD:bomb").unwrap().id();
    for place in ["bomb", "clauses/bomb"] {
        let mut tree = seed;
        for _ in 0..12 {
            let mut builder = git.treebuilder(None).unwrap();
            for name in 0..10 {
                builder.insert(format!("f{name}"), tree, 0o040_000).unwrap();
            }
            tree = builder.write().unwrap();
        }
        let stream = format!(
            "{}M 040000 {tree} {place}\n",
            commit("Go on", 1_066_000_200)
        );
        seminar.import(&stream);
        for line in ["list", "log", "blame", "progress", "diff start"] {
            soon_refused(&seminar, line, "more than");
        }
        seminar.import(&format!(
            "{}D {place}\n",
            commit("Take it out", 1_066_000_300)
        ));
        soon(&seminar, "check");
    }
}

#[test]
fn branches_and_tags_may_be_any_number() {
    let seminar = Seminar::new();
    let head = seminar.head();
    let mut references = String::from("# pack-refs with: peeled fully-peeled sorted \n");
    for kind in ["heads", "tags"] {
        for number in 0..MANY {
            writeln!(references, "{head} refs/{kind}/n{number:06}").unwrap();
        }
    }
    seminar.write(".git/packed-refs", references);
    for line in ["list", "check", "diff start", "log", "blame", "progress"] {
        soon(&seminar, line);
    }
    soon(&seminar, "set support title Other --party workers");
}
