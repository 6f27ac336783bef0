//! Two lines of work brought together by Plenary.

use crate::common::{Answer, MORNING, Seminar, clause, field, joined};
use crate::layouts::git_says;
use serde_json::Value;

/// A seminar whose branch `night` is where `main` is.
pub(super) fn seminar() -> Seminar {
    let seminar = Seminar::new();
    for line in [
        "config user.name R",
        "config user.email r@example.invalid",
        "branch night",
    ] {
        git_says(&seminar, line);
    }
    seminar
}

pub(super) fn on(seminar: &Seminar, branch: &str) {
    assert_eq!(git_says(seminar, "status --porcelain"), "");
    git_says(seminar, &format!("checkout -q {branch}"));
}

pub(super) fn set(seminar: &Seminar, clause: &str, name: &str, value: &str, party: &str) {
    seminar.set(clause, name, value, party).acknowledged();
}

pub(super) fn words(seminar: &Seminar, clause: &str, text: &str, party: &str) {
    set(seminar, clause, "text", text, party);
}

/// A clause that nobody else changes, as the employers have it.
pub(super) fn first_help(seminar: &Seminar) {
    words(
        seminar,
        "support",
        "The poor are helped first.",
        "employers",
    );
}

/// One sentence as the government has it on `main`, and as the workers have it on `night`, which is checked out.
pub(super) fn disagree(seminar: &Seminar) {
    words(
        seminar,
        "insurance",
        "The State pays for care.",
        "government",
    );
    on(seminar, "night");
    words(
        seminar,
        "insurance",
        "The employer pays for care.",
        "workers",
    );
}

pub(super) fn merge(seminar: &Seminar, line: &str) -> Answer {
    let args = ["merge", "--time", MORNING];
    seminar.call(args).args(line.split(' ')).run()
}

/// The JSON before the acknowledgement.
pub(super) fn json(answer: &Answer) -> Value {
    let line = answer.out.lines().next().unwrap_or_default();
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error} in {answer:#?}"))
}

#[test]
fn both_sides_are_there_and_every_word_keeps_its_writer() {
    let seminar = seminar();
    words(
        &seminar,
        "insurance",
        "The public fund pays for care.",
        "workers",
    );
    on(&seminar, "night");
    words(
        &seminar,
        "insurance",
        "The fund pays for all care.",
        "government",
    );
    first_help(&seminar);
    on(&seminar, "main");
    let answer = merge(&seminar, "night").done();
    let id = answer.acknowledged();
    assert_eq!(seminar.head(), id);
    assert_eq!(git_says(&seminar, "status --porcelain"), "");
    let parents = git_says(&seminar, "log -1 --format=%P");
    assert_eq!(parents.split_whitespace().count(), 2);
    let blame = seminar.run("blame --json").done().json();
    let insurance = field(clause(&blame, "insurance"), "text");
    assert_eq!(
        joined(insurance, &["kept"]),
        "The public fund pays for all care."
    );
    let party = |word: &str| {
        let spans = insurance["spans"].as_array().unwrap().iter();
        let mut found = spans.filter(|span| span["text"].as_str().unwrap().contains(word));
        found.next().unwrap()["party"].clone()
    };
    assert_eq!(
        (party("public"), party("all")),
        ("workers".into(), "government".into())
    );
    // Doing it again does nothing.
    merge(&seminar, "night").done().not_acknowledged();
    assert_eq!(seminar.head(), id);
    // The other side follows.
    on(&seminar, "night");
    let answer = merge(&seminar, "main").done();
    assert_eq!(answer.acknowledged(), id);
    assert_eq!(git_says(&seminar, "status --porcelain"), "");
}

#[test]
fn what_collides_is_tabled_for_whoever_wrote_it() {
    let seminar = seminar();
    disagree(&seminar);
    set(&seminar, "insurance", "start", "2004-01-01", "workers");
    on(&seminar, "main");
    let would = merge(&seminar, "night --dry-run --json")
        .done()
        .not_acknowledged();
    let would = would.json();
    assert_eq!(would["merged"], Value::Null);
    let answer = merge(&seminar, "night --json").done();
    answer.acknowledged();
    let told = json(&answer);
    assert_eq!(told["cases"], would["cases"]);
    let [case] = &told["cases"].as_array().unwrap()[..] else {
        panic!("{told}");
    };
    let shown = ["clause", "number", "field", "kind", "party"].map(|key| case[key].as_str());
    let wanted = ["insurance", "1.1", "text", "words", "workers"].map(Some);
    assert_eq!(shown, wanted);
    let message = git_says(&seminar, "log -1 --format=%B");
    let amendment = case["amendment"].as_str().unwrap();
    assert!(message.contains("\nParty: secretariat\n"), "{message}");
    assert!(message.contains("\nAct: merge\n"), "{message}");
    assert!(
        message.contains(&format!("\nAmendment: {amendment}\n")),
        "{message}"
    );
    let file = seminar.read("clauses/insurance.toml");
    assert!(
        file.contains("The State pays for care.") && !file.contains("<<<"),
        "{file}"
    );
    assert!(file.contains("start = 2004-01-01"), "{file}");
    seminar.run("check").done();
    let args = [
        "adopt",
        amendment,
        "--party",
        "secretariat",
        "--time",
        MORNING,
    ];
    seminar.call(args).run().done().acknowledged();
    let file = seminar.read("clauses/insurance.toml");
    assert!(file.contains("The employer pays for care."), "{file}");
    let blame = seminar.run("blame --clause insurance --json").done().json();
    let spans = field(clause(&blame, "insurance"), "text")["spans"].clone();
    let found = spans.as_array().unwrap().iter();
    let mut found = found.filter(|span| span["text"].as_str().unwrap().contains("employer"));
    assert_eq!(found.next().unwrap()["party"], "workers");
}

#[test]
fn each_party_of_the_other_side_gets_its_own_amendment() {
    let seminar = seminar();
    words(
        &seminar,
        "insurance",
        "One fund pays for prevention.",
        "government",
    );
    on(&seminar, "night");
    words(&seminar, "insurance", "Each fund pays for care.", "workers");
    words(
        &seminar,
        "insurance",
        "Each fund pays for illness.",
        "employers",
    );
    on(&seminar, "main");
    let told = json(&merge(&seminar, "night --json").done());
    let cases = told["cases"].as_array().unwrap();
    let mut parties: Vec<&str> = cases
        .iter()
        .map(|it| it["party"].as_str().unwrap())
        .collect();
    parties.sort_unstable();
    assert_eq!(parties, ["employers", "workers"]);
    let proposed = |party: &str| {
        let case = cases.iter().find(|it| it["party"] == party).unwrap();
        let id = case["amendment"].as_str().unwrap();
        seminar.read(&format!("amendments/{id}.toml"))
    };
    assert!(proposed("workers").contains("Each fund pays for prevention."));
    assert!(proposed("employers").contains("One fund pays for illness."));
}

#[test]
fn what_is_behind_goes_forward() {
    let seminar = seminar();
    on(&seminar, "night");
    words(&seminar, "insurance", "The fund pays.", "workers");
    let there = seminar.head();
    on(&seminar, "main");
    let would = merge(&seminar, "night --dry-run --json").done().json();
    assert_eq!(would["way"], "forward");
    assert_eq!(would["changes"][0]["party"], "workers");
    assert_eq!(would["brings"][0]["clauses"][0], "insurance");
    let answer = merge(&seminar, "night").done();
    assert_eq!(answer.acknowledged(), there);
    assert_eq!(git_says(&seminar, "status --porcelain"), "");
}

#[test]
fn lines_of_work_with_nothing_in_common_are_refused() {
    let seminar = seminar();
    git_says(&seminar, "checkout -q --orphan other");
    git_says(&seminar, "commit -q -m Other");
    git_says(&seminar, "checkout -q main");
    let head = seminar.head();
    merge(&seminar, "other")
        .ends(3)
        .says("no change in common")
        .not_acknowledged();
    merge(&seminar, "no-such").ends(3);
    seminar.run("merge").ends(2);
    assert_eq!(seminar.head(), head);
}

#[test]
fn two_that_merged_each_other_come_to_one() {
    let seminar = seminar();
    disagree(&seminar);
    let night = seminar.head();
    let main = git_says(&seminar, "rev-parse main").trim().to_owned();
    merge(&seminar, &main).done().acknowledged();
    on(&seminar, "main");
    merge(&seminar, &night).done().acknowledged();
    for _ in 0..2 {
        merge(&seminar, "night").done();
        on(&seminar, "night");
        merge(&seminar, "main").done();
        on(&seminar, "main");
    }
    assert_eq!(
        git_says(&seminar, "rev-parse main"),
        git_says(&seminar, "rev-parse night")
    );
    seminar.run("check").done();
    let file = seminar.read("clauses/insurance.toml");
    let all = git_says(&seminar, "grep -h pays HEAD -- amendments clauses");
    assert!(file.contains("The State pays for care."), "{file}");
    assert!(all.contains("The employer pays for care."), "{all}");
}

#[test]
fn the_other_wording_is_kept_whoever_is_said_to_have_written_it() {
    // A person with an address, and a name that no plan shall hold.
    let strange = "Ev\u{202e}il\u{200b} \u{85}Name <e@example.org>";
    for by in ["Ana Diallo <ana@example.org>", strange] {
        let seminar = seminar();
        words(&seminar, "insurance", "The State pays.", "workers");
        on(&seminar, "night");
        let file = seminar.folder().join("clauses/insurance.toml");
        let text = std::fs::read_to_string(&file).unwrap();
        let changed = text.replace("The fund pays for care.", "Only the employer pays.");
        assert_ne!(text, changed);
        std::fs::write(&file, changed).unwrap();
        let message = "Say who pays\n\nParty: employers";
        let args = ["commit", "-qam", message, "--author", by];
        let output = std::process::Command::new("git")
            .arg("-C")
            .arg(seminar.folder())
            .args(args)
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        on(&seminar, "main");
        let answer = merge(&seminar, "night --json").done();
        answer.acknowledged();
        let told = json(&answer);
        let amendment = told["cases"][0]["amendment"].as_str().unwrap();
        let kept = seminar.read(&format!("amendments/{amendment}.toml"));
        assert!(kept.contains("Only the employer pays."), "{kept}");
        assert!(kept.contains("party = \"employers\""), "{kept}");
        seminar.run("check").done();
    }
}

#[test]
fn of_two_positions_of_one_party_the_later_stands_and_it_is_said() {
    let seminar = seminar();
    let position = |stance: &str, time: &str| {
        let args = ["position", "insurance", stance, "--party", "workers"];
        let answer = seminar.call(args).args(["--time", time]).run();
        answer.done().acknowledged();
    };
    position("agree", "2003-10-14T09:30:00-06:00");
    on(&seminar, "night");
    position("object", "2003-10-14T22:00:00-06:00");
    on(&seminar, "main");
    let answer = merge(&seminar, "night").done();
    answer.acknowledged();
    let said = "one party took two positions on the same words. The later one stands";
    assert!(answer.out.contains(said), "{}", answer.out);
    let held = seminar.read("positions/workers.toml");
    assert!(
        held.contains("\"object\"") && !held.contains("\"agree\""),
        "{held}"
    );
    let message = git_says(&seminar, "log -1 --format=%B");
    assert!(message.contains("The later one stands"), "{message}");
    // The same from the other side, and nothing more to say of it once it is one line.
    merge(&seminar, "night").done().not_acknowledged();
}

/// A merge of `night`, which changed the words of one clause and those that collide of another, into `main`.
pub(super) fn merged() -> (Seminar, String) {
    let seminar = seminar();
    disagree(&seminar);
    words(&seminar, "support", "The poor come first.", "employers");
    on(&seminar, "main");
    let merged = merge(&seminar, "night").done().acknowledged();
    (seminar, merged)
}

/// What stands above it comes back for its sake, and nobody else asked for that.
#[test]
fn a_clause_that_is_needed_again_is_brought_back_by_whoever_put_something_under_it() {
    let seminar = seminar();
    seminar
        .run("remove health --with-children --party workers")
        .acknowledged();
    on(&seminar, "night");
    let added = "add action --title Night --id night-care --parent insurance --party employers";
    seminar.run(added).acknowledged();
    on(&seminar, "main");
    let told = merge(&seminar, "night").done().out;
    assert!(!told.contains("secretariat"), "{told}");
    let listed = seminar.run("amendments").done().out;
    for title in ["Health", "Insurance", "Night"] {
        let lines = listed.lines().filter(|line| line.contains("add:"));
        let line = lines.clone().find(|line| line.contains(title));
        let line = line.unwrap_or_else(|| panic!("{title}: {listed}"));
        assert!(line.contains("E add"), "{listed}");
    }
}

#[test]
fn people_read_numbers_and_titles_and_programs_ids() {
    let (seminar, _) = merged();
    git_says(&seminar, "reset -q --hard HEAD^1");
    let told = merge(&seminar, "night").done().out;
    let said = "1.1 Insurance, Text: the same words were changed differently. What is here stays; the other is an amendment of the Workers’ group on 1.1.";
    assert!(told.contains(said), "{told}");
    assert!(!told.contains("merged-"), "{told}");
    let listed = seminar.run("amendments").done().out;
    let long = listed.split_whitespace().any(|word| word.len() > 24);
    assert!(listed.contains("1.1 Insurance") && !long, "{listed}");
}

/// What only the other line has is struck by nobody here: it is told with whoever wrote it there.
#[test]
fn what_the_other_line_alone_has_is_told_with_its_writer() {
    let seminar = seminar();
    disagree(&seminar);
    on(&seminar, "main");
    let told = seminar.run("diff night..main --clause insurance").done();
    let told = told.says("[-W:").says("{+G:");
    assert!(!told.out.contains("?:"), "{told:?}");
    let json = seminar.run("diff night..main --json").done().json();
    let text = field(clause(&json, "insurance"), "text");
    let struck: Vec<&Value> = text["spans"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|span| span["kind"] == "deleted" && !span["party"].is_string())
        .collect();
    assert!(!struck.is_empty());
    for span in struck {
        assert_eq!(span["wrote"]["party"], "workers", "{span}");
    }
}
