//! Reading a plan: `list`, `show`, `check`.

use crate::common::{Seminar, clause};

#[test]
fn the_outline_says_what_became_of_each_clause_and_by_whom() {
    let seminar = Seminar::new();
    seminar.set("insurance", "title", "National insurance", "workers");
    seminar.set("insurance", "text", "The fund pays.", "employers");
    let outline = seminar.run("list").done().out;
    assert_eq!(
        outline,
        "A plan\n\
         1      Health care  Objective · health\n\
         \x20 1.1  National insurance  Action · insurance  changed E W\n\
         \x20 1.2  Support  Action · support\n\
         2      Campaign  Objective · campaign\n"
    );
}

#[test]
fn the_outline_as_json_has_every_clause_in_reading_order() {
    let seminar = Seminar::new();
    seminar.run("move support --top --party workers").done();
    let list = seminar.run("list --json").done().json();
    let ids: Vec<_> = list["clauses"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids, ["health", "insurance", "campaign", "support"]);
    let support = clause(&list, "support");
    assert_eq!(support["state"], "moved");
    assert_eq!(support["number"], "3");
    assert_eq!(support["parties"][0], "workers");
    assert_eq!(clause(&list, "health")["state"], "same");
}

#[test]
fn the_outline_can_be_seen_as_it_was() {
    let seminar = Seminar::new();
    let before = seminar.head();
    seminar.set("campaign", "title", "Another", "workers");
    seminar
        .run(&format!("list --at {before}"))
        .done()
        .says("Campaign");
    seminar.run("list --at HEAD~1").done().says("Campaign");
    seminar.run("list --at nowhere").ends(3);
}

#[test]
fn a_clause_is_shown_by_id_and_by_number() {
    let seminar = Seminar::new();
    seminar.set("insurance", "start", "2004-01-31", "workers");
    let by_id = seminar.run("show insurance").done().out;
    assert_eq!(by_id, seminar.run("show 1.1").done().out);
    for part in ["1.1  Insurance", "The fund pays for care.", "2004-01-31"] {
        assert!(by_id.contains(part), "{by_id}");
    }
    let json = seminar.run("show 1.1 --json").done().json();
    assert_eq!(json["id"], "insurance");
    assert_eq!(json["parent"], "health");
    let fields = json["fields"].as_array().unwrap();
    assert!(
        fields
            .iter()
            .any(|it| it["name"] == "start" && it["value"] == "2004-01-31")
    );
    seminar
        .run("show 7.7")
        .ends(3)
        .says("There is no clause 7.7");
}

#[test]
fn a_sound_plan_has_no_problems() {
    Seminar::new()
        .run("check")
        .done()
        .says("No problems found.");
}

#[test]
fn a_broken_file_is_named_with_its_place_and_breaks_only_itself() {
    let seminar = Seminar::new();
    seminar.write("clauses/broken.toml", "id = \"broken\"\nkind = = 1\n");
    seminar.commit("Break a file", "Party: secretariat");
    let report = seminar.run("check").ends(1).out;
    assert!(report.starts_with("clauses/broken.toml:2:"), "{report}");
    let json = seminar.run("check --json").ends(1).json();
    assert_eq!(json["problems"][0]["path"], "clauses/broken.toml");
    assert_eq!(json["problems"][0]["line"], 2);
    assert_eq!(json["problems"][0]["severity"], "error");
    seminar.run("show insurance").done();
}

#[test]
fn files_that_are_not_recorded_are_named_and_left_alone() {
    let seminar = Seminar::new();
    seminar.clause(
        "campaign",
        "objective",
        None,
        20,
        "By hand",
        "A campaign is begun.",
    );
    seminar
        .run("check")
        .done()
        .says("clauses/campaign.toml differs from what is recorded");
    let json = seminar.run("check --json").done().json();
    assert_eq!(json["unrecorded"][0], "clauses/campaign.toml");
    seminar.run("show campaign").done().says("Campaign");
}

#[test]
fn several_plans_in_one_repository_are_told_apart() {
    let seminar = Seminar::empty();
    for plan in ["north", "south"] {
        let manifest = format!(
            "format = 1\nid = \"{plan}\"\ntitle = \"{plan}\"\ncountries = [\"ML\"]\nlanguage = \"en\"\nstage = \"drafting\"\nrequired = []\n"
        );
        seminar.write(&format!("{plan}/plan.toml"), manifest);
    }
    seminar.commit("Two plans", "Party: secretariat");
    seminar.run("list").ends(3).says("north").says("south");
    seminar.run("list --plan south").done().says("south");
    seminar.run("-C north list").done().says("north");
}

#[test]
fn where_there_is_no_repository_a_sentence_says_so() {
    let seminar = Seminar::new();
    let elsewhere = tempfile::TempDir::new().unwrap();
    let answer = seminar
        .call(["list"])
        .within(elsewhere.path())
        .run()
        .ends(3);
    assert!(answer.out.is_empty());
    assert!(!answer.err.is_empty());
}
