//! Two lines of work brought together: by Plenary, through stock git, and after stock git left its marks.

use crate::common::{Answer, MORNING, Seminar, clause, field, joined};
use crate::layouts::{git, git_says};
use serde_json::Value;

/// A seminar whose branch `night` is where `main` is.
fn seminar() -> Seminar {
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

fn on(seminar: &Seminar, branch: &str) {
    assert_eq!(git_says(seminar, "status --porcelain"), "");
    git_says(seminar, &format!("checkout -q {branch}"));
}

fn set(seminar: &Seminar, clause: &str, name: &str, value: &str, party: &str) {
    seminar
        .set(clause, name, value, party)
        .done()
        .acknowledged();
}

fn words(seminar: &Seminar, clause: &str, text: &str, party: &str) {
    set(seminar, clause, "text", text, party);
}

/// One sentence as the government has it on `main`, and as the workers have it on `night`, which is checked out.
fn disagree(seminar: &Seminar) {
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

fn merge(seminar: &Seminar, line: &str) -> Answer {
    let args = ["merge", "--time", MORNING];
    seminar.call(args).args(line.split(' ')).run()
}

/// The JSON before the acknowledgement.
fn json(answer: &Answer) -> Value {
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
    words(
        &seminar,
        "support",
        "The poor are helped first.",
        "employers",
    );
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
fn stock_git_comes_to_the_same_tree_with_the_driver() {
    let seminar = seminar();
    seminar.run("install-merge-driver").done();
    seminar.commit("Note the driver", "Party: secretariat");
    git_says(&seminar, "branch -f night");
    words(
        &seminar,
        "insurance",
        "The public fund pays for care.",
        "workers",
    );
    set(&seminar, "insurance", "partners", "unions", "workers");
    on(&seminar, "night");
    words(
        &seminar,
        "insurance",
        "The fund pays for all care.",
        "government",
    );
    set(&seminar, "insurance", "partners", "firms", "government");
    words(
        &seminar,
        "support",
        "The poor are helped first.",
        "employers",
    );
    on(&seminar, "main");
    git_says(&seminar, "branch stock");
    merge(&seminar, "night").done().acknowledged();
    on(&seminar, "stock");
    git_says(&seminar, "merge -q --no-edit night");
    assert_eq!(
        git_says(&seminar, "rev-parse stock^{tree}"),
        git_says(&seminar, "rev-parse main^{tree}")
    );
    seminar.run("install-merge-driver --remove").done();
    assert!(!seminar.read(".gitattributes").contains("plenary"));
    assert!(
        git(&seminar, "config --get merge.plenary.driver")
            .stdout
            .is_empty()
    );
}

/// Both sides changed the same words.
fn at_odds(driver: bool) -> Seminar {
    let seminar = seminar();
    if driver {
        seminar.run("install-merge-driver").done();
        seminar.commit("Note the driver", "Party: secretariat");
        git_says(&seminar, "branch -f night");
    }
    disagree(&seminar);
    words(
        &seminar,
        "support",
        "The poor are helped first.",
        "employers",
    );
    on(&seminar, "main");
    seminar
}

fn is_done_anew(seminar: &Seminar) {
    let answer = merge(seminar, "--redo --json").done();
    answer.acknowledged();
    assert_eq!(json(&answer)["cases"][0]["party"], "workers");
    assert_eq!(git_says(seminar, "status --porcelain"), "");
    let file = seminar.read("clauses/insurance.toml");
    assert!(
        file.contains("The State pays for care.") && !file.contains("<<<"),
        "{file}"
    );
    assert!(
        seminar
            .read("clauses/support.toml")
            .contains("helped first")
    );
    seminar.run("check").done();
    set(seminar, "campaign", "text", "Work goes on.", "workers");
    merge(seminar, "--redo").ends(3).not_acknowledged();
    let blame = seminar.run("blame --clause support --json").done().json();
    let spans = field(clause(&blame, "support"), "text")["spans"].clone();
    let mut found = spans.as_array().unwrap().iter();
    let first = found.find(|span| span["text"].as_str().unwrap().contains("first"));
    assert_eq!(first.unwrap()["party"], "employers");
}

#[test]
fn a_merge_that_git_left_unfinished_is_made_anew() {
    for driver in [false, true] {
        let seminar = at_odds(driver);
        let output = git(&seminar, "merge --no-edit night");
        assert!(!output.status.success(), "{output:?}");
        let file = seminar.read("clauses/insurance.toml");
        assert_eq!(file.contains("<<<"), !driver, "{file}");
        if driver {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(said.contains("plenary merge --redo"), "{said}");
        }
        seminar
            .set("support", "text", "No.", "workers")
            .ends(3)
            .says("merge --redo");
        is_done_anew(&seminar);
    }
}

#[test]
fn a_merge_that_was_recorded_with_marks_is_made_anew() {
    let seminar = at_odds(false);
    git(&seminar, "merge --no-edit night");
    git_says(&seminar, "commit -q -a --no-edit");
    assert!(seminar.read("clauses/insurance.toml").contains("<<<"));
    is_done_anew(&seminar);
}

#[test]
fn what_somebody_wrote_into_an_unfinished_merge_is_left_alone() {
    let seminar = at_odds(false);
    git(&seminar, "merge --no-edit night");
    let mine = seminar
        .read("clauses/support.toml")
        .replace("helped", "HELPED");
    seminar.write("clauses/support.toml", &mine);
    merge(&seminar, "--redo")
        .done()
        .says("clauses/support.toml")
        .acknowledged();
    assert_eq!(seminar.read("clauses/support.toml"), mine);
}

#[test]
fn what_git_calls_is_on_no_page_of_help() {
    let help = seminar().run("--help").done();
    assert!(!help.out.contains("  merge-driver") && help.out.contains("install-merge-driver"));
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
fn merged() -> (Seminar, String) {
    let seminar = seminar();
    disagree(&seminar);
    words(&seminar, "support", "The poor come first.", "employers");
    on(&seminar, "main");
    let merged = merge(&seminar, "night").done().acknowledged();
    (seminar, merged)
}

#[test]
fn a_merge_is_taken_back_as_a_whole_and_done_again() {
    let (seminar, merged) = merged();
    let told = || {
        let lines = [
            "blame --json",
            "diff start --json",
            "amendments --json",
            "list --json",
        ];
        lines.map(|line| {
            let mut told = seminar.run(line).done().json();
            told["rev"] = Value::Null;
            told
        })
    };
    let after = told();
    git_says(&seminar, "checkout -q -b before HEAD^1");
    let before = told();
    on(&seminar, "main");
    let answer = seminar.run("undo --party secretariat").done();
    let said = "Taken back: the merge “Merge night; one place collides and is proposed”";
    assert!(
        answer.err.contains(said) || answer.out.contains(said),
        "{answer:?}"
    );
    let undone = answer.acknowledged();
    assert_eq!(told(), before);
    assert_eq!(git_says(&seminar, "status --porcelain"), "");
    assert_eq!(
        git_says(&seminar, "rev-parse HEAD^{tree}"),
        git_says(&seminar, "rev-parse before^{tree}")
    );
    // The other side's work is still there.
    git_says(&seminar, "merge-base --is-ancestor night HEAD");
    let log = seminar.run("log").done().out;
    assert!(log.contains("Undo: Merge night"), "{log}");
    // Bringing it in once more says what became of it, and how it comes back.
    let name = &undone[..10];
    let again = merge(&seminar, "night").done().not_acknowledged();
    for said in [
        "is here already",
        "was taken back since",
        &format!("plenary redo {name}"),
    ] {
        assert!(again.out.contains(said), "{}", again.out);
    }
    let would = merge(&seminar, "night --dry-run --json").done().json();
    assert_eq!(would["taken-back"][0]["undo"], undone.as_str());
    assert_eq!(would["taken-back"][0]["merge"], merged.as_str());
    let line = format!("redo {name} --party secretariat");
    seminar
        .run(&line)
        .done()
        .says("Done again: the merge")
        .acknowledged();
    assert_eq!(told(), after);
    let again = merge(&seminar, "night").done().not_acknowledged();
    assert!(!again.out.contains("taken back"), "{}", again.out);
}

#[test]
fn what_was_done_after_a_merge_is_taken_back_before_it() {
    let (seminar, merged) = merged();
    words(&seminar, "support", "The poor come last.", "workers");
    let undo = || {
        seminar
            .run("undo --party secretariat")
            .done()
            .acknowledged()
    };
    undo();
    assert!(seminar.read("clauses/support.toml").contains("come first"));
    undo();
    assert!(seminar.read("clauses/support.toml").contains("are helped"));
    // A change that is named is taken back, wherever it stands.
    let redo = || {
        seminar
            .run("redo --party secretariat")
            .done()
            .acknowledged()
    };
    redo();
    let named = git_says(&seminar, &format!("rev-parse {merged}^2"));
    let line = format!("undo {} --party secretariat", named.trim());
    seminar.run(&line).done().acknowledged();
    assert!(
        !seminar
            .read("clauses/support.toml")
            .contains("The poor come")
    );
}

#[test]
fn a_merge_that_git_made_is_taken_back_as_well() {
    let seminar = seminar();
    words(&seminar, "insurance", "The State pays.", "workers");
    on(&seminar, "night");
    words(&seminar, "support", "The poor come first.", "employers");
    on(&seminar, "main");
    git_says(&seminar, "merge -q --no-edit night");
    seminar
        .run("undo --party secretariat")
        .done()
        .acknowledged();
    assert!(seminar.read("clauses/support.toml").contains("are helped"));
    assert!(
        seminar
            .read("clauses/insurance.toml")
            .contains("The State pays.")
    );
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
