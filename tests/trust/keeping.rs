//! What a party said and another took away, when a history is verified: told with the change, and nothing else is.

use super::coding::adopt;
use super::common::Seminar;
use super::keys::{Table, git};
use super::verifying::{NOW, forge, grave, seated};
use serde_json::Value;

/// What is told of what was changed by others: its word, the change and the sentence.
fn altered(seminar: &Seminar) -> Vec<(String, String, String)> {
    let json = seminar.run("verify --json").json();
    let findings = json["findings"].as_array().unwrap().iter();
    let word = |one: &Value, name: &str| one[name].as_str().unwrap().to_owned();
    let altered = findings.filter(|one| {
        let code = one["code"].as_str().unwrap();
        code.ends_with("-altered") || code == "others-position"
    });
    altered
        .map(|one| (word(one, "code"), word(one, "commit"), word(one, "message")))
        .collect()
}

fn remove(table: &Table, path: &str) {
    std::fs::remove_file(table.seminar.folder().join(path)).unwrap();
}

/// A table where the workers said something, and nothing is wrong.
fn table() -> Table {
    let table = seated();
    for (key, clause) in [("anna", "campaign"), ("olga", "support")] {
        let line = format!("position {clause} agree --party workers");
        table.signed(key, &line).done();
    }
    table
        .signed("anna", "table campaign title Sooner --party workers")
        .done();
    assert_eq!(grave(&table.seminar, ""), [""; 0]);
    table
}

#[test]
fn positions_that_somebody_else_takes_away_are_told_in_one_sentence() {
    for (claim, key, why) in [
        ("employers", None, "The change claims to be of Employers."),
        ("workers", None, "signed neither by Workers nor"),
        ("secretariat", None, "signed neither by Workers nor"),
    ] {
        let table = table();
        remove(&table, "positions/workers.toml");
        let at = forge(&table, &format!("Tidy\n\nParty: {claim}"), key, NOW);
        let told = altered(&table.seminar);
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!((&*told[0].0, &told[0].1), ("position-altered", &at));
        let said = &told[0].2;
        assert!(
            said.contains("2 positions of Workers were taken away: campaign, support."),
            "{said}"
        );
        assert!(said.contains(why), "{said}");
        table.seminar.run("verify").ends(1).says(&at[..8]);
        // Whoever brings them back does no harm.
        table.seminar.run("undo --party employers").done();
        assert_eq!(altered(&table.seminar).len(), 1);
    }
}

#[test]
fn a_party_that_signs_and_the_secretariat_take_positions_back() {
    for key in ["anna", "olga"] {
        let table = table();
        for clause in ["campaign", "support"] {
            let line = format!("position {clause} none --party workers");
            table.signed(key, &line).done();
        }
        assert_eq!(altered(&table.seminar), []);
        // Brought back by somebody else, they are told.
        assert!(
            git(
                &table.seminar.folder(),
                &["checkout", "-q", "HEAD~1", "--", "positions"]
            )
            .status
            .success()
        );
        forge(&table, "Bring back\n\nParty: employers", None, NOW);
        let told = altered(&table.seminar);
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].0, "others-position");
        assert!(
            told[0].2.contains("on support was recorded"),
            "{}",
            told[0].2
        );
    }
}

#[test]
fn an_amendment_that_somebody_else_removes_or_rewrites_is_told() {
    let table = table();
    let folder = table.seminar.folder().join("amendments");
    let file = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap();
    let name = file.file_name().into_string().unwrap();
    let path = format!("amendments/{name}");
    let text = table.seminar.read(&path);
    table.seminar.write(&path, text.replace("Sooner", "Never"));
    let one = forge(&table, "Tidy\n\nParty: employers", None, NOW);
    remove(&table, &path);
    let other = forge(&table, "Tidy\n\nParty: employers", None, NOW);
    let told = altered(&table.seminar);
    let told: Vec<(&str, &str)> = told.iter().map(|it| (&*it.0, &*it.1)).collect();
    assert_eq!(
        told,
        [("amendment-altered", &*one), ("amendment-altered", &*other)]
    );
    for language in ["fr", "es", "pt"] {
        table
            .seminar
            .run(&format!("verify --lang {language}"))
            .ends(1);
    }
}

#[test]
fn a_tag_that_was_seen_and_is_gone_or_another_one_is_told_until_it_is_accepted() {
    let table = table();
    let seminar = &table.seminar;
    let line = "gavel plan-2003 --overrule tested --party secretariat";
    table.signed("olga", line).done();
    let tag = git(&seminar.folder(), &["rev-parse", "plan-2003"]);
    let tag = String::from_utf8(tag.stdout).unwrap().trim().to_owned();
    seminar.run("verify").done();
    let names = |args: &[&str]| assert!(git(&seminar.folder(), args).status.success());
    names(&["tag", "-d", "plan-2003"]);
    seminar
        .run("verify")
        .ends(1)
        .says("The tag of the adoption plan-2003 was here");
    assert_eq!(grave(seminar, ""), ["tag-gone"]);
    names(&["tag", "-a", "-m", "Other", "plan-2003", "HEAD"]);
    assert_eq!(grave(seminar, ""), ["tag-moved"]);
    names(&["update-ref", "refs/tags/plan-2003", &tag]);
    assert_eq!(grave(seminar, ""), [""; 0]);
    // What was taken back goes with its tag, and its name is free again.
    let back = "gavel --rescind plan-2003 --reason tested --party secretariat";
    table.signed("olga", back).done();
    assert_eq!(grave(seminar, ""), [""; 0]);
    table.signed("olga", line).done();
    assert_eq!(grave(seminar, ""), [""; 0]);
    names(&["tag", "-d", "plan-2003"]);
    seminar.run("verify --accept").done();
    seminar.run("verify").done();
}

#[test]
fn an_adoption_taken_back_by_a_party_is_told() {
    let table = table();
    let seminar = &table.seminar;
    let line = "gavel plan-2003 --overrule tested --party secretariat";
    table.signed("olga", line).done();
    let gavel = seminar.head();
    let message =
        format!("Take it back\n\nParty: workers\nAct: rescind\nUndoes: {gavel}\nPlan: seminar");
    forge(&table, &message, Some("anna"), NOW);
    assert_eq!(grave(seminar, ""), ["adoption-altered"]);
}

#[test]
fn what_a_room_without_keys_does_is_said_and_no_harm() {
    let seminar = Seminar::new();
    seminar
        .run("position campaign agree --party workers")
        .done();
    seminar.run("undo --party employers").done();
    seminar.run("redo --party secretariat").done();
    seminar
        .run("table campaign title Sooner --party workers")
        .done();
    seminar.run("undo --party secretariat").done();
    adopt(&seminar, "plan-2003");
    seminar.run("undo --party secretariat").done();
    let answer = seminar.run("verify").done();
    answer.says("It was undone at once, under the flag of Employers.");
    assert_eq!(altered(&seminar).len(), 1);
}

#[test]
fn who_stands_behind_a_position_is_told_where_positions_are_listed() {
    let table = table();
    let seminar = &table.seminar;
    seminar
        .run("position support object --party employers")
        .done();
    let json = seminar.run("consensus --json").done().json();
    let of = |clause: &str, party: &str| -> Value {
        let rows = json["clauses"].as_array().unwrap().iter();
        let row = rows.into_iter().find(|row| row["id"] == clause).unwrap();
        let mut cells = row["positions"].as_array().unwrap().iter();
        cells.find(|cell| cell["party"] == party).unwrap()["stands"].clone()
    };
    assert_eq!(of("campaign", "workers"), "signed");
    assert_eq!(of("support", "workers"), "recorded");
    assert_eq!(of("support", "employers"), "unverified");
    assert_eq!(of("campaign", "employers"), Value::Null);
    let json = seminar.run("list --json").done().json();
    let rows = json["clauses"].as_array().unwrap().iter();
    let row = rows.into_iter().find(|row| row["id"] == "support").unwrap();
    assert_eq!(row["positions"][0]["stands"], "unverified");
    assert_eq!(row["positions"][1]["stands"], "recorded");
    let json = seminar.run("position support --json").done().json();
    let said = json["positions"].as_array().unwrap().iter();
    let workers = said.into_iter().find(|one| one["party"] == "workers");
    assert_eq!(workers.unwrap()["stands"], "recorded");
    let shown = seminar.run("position support").done();
    shown
        .says("□ signed by the secretariat")
        .says("- unverified");
    seminar.run("consensus").done().says("+■");
    // Taken away and brought back by somebody else, it is its party's still; rewritten, nobody's.
    let path = "positions/workers.toml";
    let text = seminar.read(path);
    seminar.write(path, text.replacen("\"agree\"", "\"object\"", 1));
    forge(&table, "Tidy\n\nParty: employers", None, NOW);
    let json = seminar.run("list --json").done().json();
    let rows = json["clauses"].as_array().unwrap().iter();
    let row = rows
        .into_iter()
        .find(|row| row["id"] == "campaign")
        .unwrap();
    assert_eq!(row["positions"][0]["stands"], "unverified");
}

#[test]
fn what_arrives_says_whether_its_signatures_hold() {
    let table = table();
    let here = table.seminar.copy("Rosa");
    let there = table.seminar.folder();
    let look = || {
        here.call(["bring-back", there.to_str().unwrap(), "--look", "--json"])
            .run()
            .json()["signatures"]
            .clone()
    };
    table
        .signed("anna", "set campaign title Soon --party workers")
        .done();
    let told = look();
    assert_eq!(told["holds"], true, "{told}");
    assert_eq!(
        (&told["signed"], &told["unverified"]),
        (&1.into(), &0.into())
    );
    here.call(["bring-back", there.to_str().unwrap(), "--look"])
        .run()
        .says("Signatures hold: 1 signed by their party");
    remove(&table, "positions/workers.toml");
    let at = forge(&table, "Tidy\n\nParty: employers", None, NOW);
    let told = look();
    assert_eq!(told["holds"], false);
    assert_eq!(told["findings"][0]["code"], "position-altered");
    assert_eq!(told["findings"][0]["commit"], at);
    here.call(["bring-back", there.to_str().unwrap(), "--look"])
        .run()
        .says("One thing does not hold;")
        .says("were taken away");
}
