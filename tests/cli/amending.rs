//! Tabling amendments and reading them: `table`, `amendments`, `receive`, `refer`, `fall`.

use crate::common::{Seminar, clause, field};
use serde_json::Value;

/// Tables other words for the text of a clause. Says the amendment's id.
pub fn table(seminar: &Seminar, clause: &str, text: &str, party: &str) -> String {
    let args = ["table", clause, "text", text, "--party", party];
    seminar.call(args).run().done().acknowledged();
    newest(seminar)
}

/// Tables a sub-amendment. Says its id.
pub fn amend(seminar: &Seminar, amendment: &str, text: &str, party: &str) -> String {
    let args = ["table", "--amends", amendment, text, "--party", party];
    seminar.call(args).run().done().acknowledged();
    newest(seminar)
}

pub fn newest(seminar: &Seminar) -> String {
    let listed = seminar.run("amendments --all --json").done().json();
    let ids = listed["amendments"].as_array().unwrap().iter();
    ids.map(|it| it["id"].as_str().unwrap())
        .max()
        .unwrap()
        .to_owned()
}

pub fn amendment(seminar: &Seminar, name: &str) -> Value {
    seminar
        .run(&format!("amendments {name} --json"))
        .done()
        .json()
}

pub fn text(seminar: &Seminar, clause: &str) -> String {
    let shown = seminar.run(&format!("show {clause} --json")).done().json();
    let text = field(&shown, "text")["value"].as_str().unwrap_or_default();
    text.to_owned()
}

pub fn open(seminar: &Seminar) {
    let args = ["session", "open", "First sitting", "--party", "secretariat"];
    seminar.call(args).run().done().acknowledged();
}

#[test]
fn an_amendment_without_a_number_is_called_by_whose_it_is() {
    let seminar = Seminar::new();
    let id = table(&seminar, "insurance", "The State pays for care.", "workers");
    let args = ["refer", &id, "--party", "secretariat", "--reason", "Draft."];
    let referred = seminar.call(args).run().done();
    referred.says("an amendment of the Workers’ group on 1.1 referred");
    seminar
        .run(&format!("take-up {id} --party employers"))
        .done()
        .says("an amendment of the Workers’ group on 1.1 taken up");
    // What comes back after it was referred is its sponsor's as before.
    seminar
        .run(&format!("withdraw {id} --party workers"))
        .done()
        .says("an amendment of the Workers’ group on 1.1 withdrawn");
}

#[test]
fn an_amendment_leaves_the_text_alone_and_waits_for_its_number() {
    let seminar = Seminar::new();
    let args = [
        "table",
        "1.1",
        "text",
        "The fund and the State pay for care.",
        "--party",
        "workers",
        "--organisation",
        "unions",
        "--by",
        "A. Delegate <a@unions.example.invalid>",
        "--reason",
        "The fund alone cannot.",
    ];
    let answer = seminar.call(args).run().done();
    answer.acknowledged();
    let answer = answer.says("no number until the secretariat receives it");
    let id = newest(&seminar);
    answer.says(&id);
    assert_eq!(text(&seminar, "insurance"), "The fund pays for care.");
    assert_eq!(amendment(&seminar, &id)["number"], Value::Null);
    // It is named by the beginning of its id.
    let short = &id[..14];
    seminar.run("amendments").done().says(short).says("tabled");
    seminar.run(&format!("amendments {short}")).done();

    let listed = seminar.run("amendments").done();
    assert!(listed.out.starts_with("D.–  W "), "{listed:#?}");
    listed.says(short);
    let received = seminar.run("receive --party secretariat").done();
    received.acknowledged();
    received.says("D.1");
    seminar
        .run("receive --party secretariat")
        .ends(3)
        .not_acknowledged();
    let found = amendment(&seminar, "D.1");
    assert_eq!(found["id"], id);
    assert_eq!(found["sponsor"]["organisation"], "unions");
    assert_eq!(found["sponsor"]["delegate"], "A. Delegate");
    assert_eq!(found["clause"], "insurance");
    assert_eq!(found["field"], "text");
    assert_eq!(found["before"], "The fund pays for care.");
    assert_eq!(found["result"], "The fund and the State pay for care.");
    assert_eq!(found["basis"], "stands");
    let shown = seminar.run("amendments D.1").done();
    let shown = shown.says("The fund alone cannot.").says("The unions");
    shown.says("{+W D.1:").says("If it is adopted");
    seminar.run("show insurance").done().says("D.1");
    let list = seminar.run("list --json").done().json();
    assert_eq!(clause(&list, "insurance")["pending"], 1);
    assert_eq!(clause(&list, "insurance")["consensus"], "open");
    let log = seminar.run("log --json").done().json();
    assert_eq!(log["changes"][0]["act"], "receive");
    assert_eq!(log["changes"][1]["act"], "table");
}

#[test]
fn what_nobody_can_table_is_refused_and_nothing_is_recorded() {
    let seminar = Seminar::new();
    let before = seminar.head();
    seminar
        .run("table --party workers")
        .ends(2)
        .says("--amends");
    seminar
        .run("table insurance text --party workers")
        .ends(2)
        .says("--stdin");
    seminar
        .run("table insurance tilte x --party workers")
        .ends(2);
    seminar
        .run("table insurance start soon --party workers")
        .ends(2);
    seminar.run("table nothing text x --party workers").ends(3);
    seminar
        .run("table insurance title Insurance --party workers")
        .ends(3);
    seminar.run("table --amends D.1 x --party workers").ends(3);
    seminar
        .run("table --remove insurance text --party workers")
        .ends(2);
    seminar
        .run("table --move insurance --party workers")
        .ends(2);
    seminar
        .run("table --move health --parent support --party workers")
        .ends(3);
    seminar.run("table --add action --party workers").ends(2);
    seminar.run("table --title X --party workers").ends(2);
    let hidden = [
        "table",
        "insurance",
        "text",
        "a\u{202e}b",
        "--party",
        "workers",
    ];
    seminar.call(hidden).run().ends(2).says("U+202E");
    for verb in ["second", "adopt", "reject", "withdraw", "take-up", "fall"] {
        let unvoiced = seminar.run(&format!("{verb} D.1")).ends(2);
        unvoiced.says("without a voice");
        seminar.run(&format!("{verb} D.1 --party workers")).ends(3);
    }
    seminar
        .run("refer D.1 --party workers")
        .ends(2)
        .says("--reason");
    seminar.run("amendments D.1").ends(3);
    seminar
        .run("amendments")
        .done()
        .says("No amendment is pending");
    assert_eq!(seminar.head(), before);
}

#[test]
fn all_pending_proposals_stand_in_one_text() {
    let seminar = Seminar::new();
    open(&seminar);
    table(
        &seminar,
        "insurance",
        "The national fund pays for care.",
        "workers",
    );
    table(
        &seminar,
        "insurance",
        "The fund meets the cost of care.",
        "employers",
    );
    table(
        &seminar,
        "insurance",
        "The fund contributes to care.",
        "government",
    );
    let shown = seminar.run("amendments --overlay 1.1").done();
    let shown = shown.says("The {+W D.1:national +}fund ");
    shown.says("[Alt 1: ").says("[Alt 2: ");
    let shown = seminar
        .run("amendments --overlay insurance --json")
        .done()
        .json();
    let fields = shown["fields"].as_array().unwrap();
    let text = fields.iter().find(|it| it["name"] == "text").unwrap();
    let pieces = text["pieces"].as_array().unwrap();
    let options = pieces
        .iter()
        .find(|it| it["kind"] == "alternatives")
        .unwrap();
    assert_eq!(options["options"].as_array().unwrap().len(), 2);
    let only = seminar
        .run("amendments --overlay 1.1 --party employers")
        .done();
    assert!(!only.out.contains("[Alt"), "{only:#?}");
    only.says("E D.2:");
    let colours = seminar
        .run("amendments --overlay 1.1 --color always")
        .done();
    colours.says("\u{1b}[1;38;5;166mW D.1");
}

#[test]
fn clauses_are_added_moved_and_removed_by_amendments() {
    let seminar = Seminar::new();
    open(&seminar);
    let args = [
        "table",
        "--add",
        "action",
        "--title",
        "Audit",
        "Accounts are audited.",
        "--after",
        "insurance",
        "--party",
        "employers",
    ];
    seminar.call(args).run().done().acknowledged();
    seminar
        .run("table --move support --first --party workers")
        .done()
        .acknowledged();
    seminar
        .run("table --remove campaign --party government")
        .done()
        .acknowledged();
    let listed = seminar.run("amendments").done();
    let listed = listed.says("Audit").says("after 1.1 Insurance");
    listed.says("first under 1 Health care").says("2 Campaign");
    seminar.run("amendments --clause audit").done().says("D.1");
    for name in ["D.1", "D.2", "D.3"] {
        seminar
            .run(&format!("adopt {name} --party secretariat"))
            .done()
            .acknowledged();
    }
    let list = seminar.run("list --json").done().json();
    let clauses = list["clauses"].as_array().unwrap().iter();
    let order: Vec<&str> = clauses.map(|it| it["id"].as_str().unwrap()).collect();
    assert_eq!(order, ["health", "support", "insurance", "audit"]);
    assert_eq!(text(&seminar, "audit"), "Accounts are audited.");
}

#[test]
fn two_amendments_of_one_number_are_reported_and_numbered_apart() {
    let seminar = Seminar::new();
    open(&seminar);
    table(&seminar, "insurance", "The State pays for care.", "workers");
    let second = table(&seminar, "support", "Everybody is helped.", "employers");
    let path = format!("amendments/{second}.toml");
    let file = std::fs::read_to_string(seminar.folder().join(&path)).unwrap();
    seminar.write(&path, file.replace("number = 2", "number = 1"));
    seminar.commit("Merge by hand", "Party: secretariat");
    seminar.run("check").ends(1).says(&path);
    seminar.run("adopt D.1 --party secretariat").ends(3);
    seminar
        .run(&format!("amendments {second}"))
        .done()
        .says("D.1");
    let received = seminar.run("receive --party secretariat").done();
    received.acknowledged();
    received.says(&format!("D.2: {}", &second[..14]));
    let checked = seminar.run("check").done();
    assert!(!checked.out.contains("amendments/"), "{checked:#?}");
}

#[test]
fn an_amendment_edited_by_hand_controls_no_terminal_and_breaks_nothing() {
    let seminar = Seminar::new();
    let id = table(&seminar, "insurance", "The State pays for care.", "workers");
    let path = format!("amendments/{id}.toml");
    let file = std::fs::read_to_string(seminar.folder().join(&path)).unwrap();
    let hostile = file.replace("The State pays", "The \\u001b[2J\\u202eState\\u009b pays");
    assert_ne!(file, hostile);
    seminar.write(&path, hostile);
    seminar.write("amendments/broken.toml", "id = \"broken\nnumber");
    seminar.commit("Edit by hand", "Party: workers");
    for line in [
        "amendments",
        &format!("amendments {id}"),
        "amendments --overlay insurance",
        &format!("adopt {id} --dry-run"),
    ] {
        for json in ["", " --json"] {
            let shown = seminar.run(&format!("{line}{json}")).done();
            assert!(
                !shown.out.contains(['\u{1b}', '\u{9b}', '\u{202e}']),
                "{shown:#?}"
            );
        }
    }
    seminar.run("check").ends(1).says("amendments/broken.toml");
}

#[test]
fn any_field_of_a_proposed_clause_is_amended() {
    let seminar = Seminar::new();
    open(&seminar);
    let call = seminar.call(["table", "--add", "action", "--title", "Clinics", "--id"]);
    call.args(["clinics", "A clinic opens.", "--party", "workers"])
        .run()
        .done();
    table(&seminar, "insurance", "The State pays.", "workers");
    let sub = |of: &str, field: &str, value: &str| {
        let args = ["table", "--amends", of, "--of", field, value];
        seminar.call(args).args(["--party", "employers"]).run()
    };
    sub("D.1", "title", "Clinics for all").done();
    let shown = amendment(&seminar, "D.3");
    assert_eq!(
        [&shown["field"], &shown["before"], &shown["proposed"]],
        ["title", "Clinics", "Clinics for all"]
    );
    seminar.run("amendments D.3").done().says("Title");
    sub("D.1", "start", "2005-01-01").done();
    sub("D.1", "start", "soon").ends(3);
    sub("D.2", "title", "Insurances").ends(3);
    sub("D.1", "colour", "green").ends(2);
    for number in ["D.3", "D.4", "D.1"] {
        let line = format!("adopt {number} --party secretariat");
        seminar.run(&line).done();
    }
    let clause = seminar.run("show clinics --json").done().json();
    assert_eq!(field(&clause, "title")["value"], "Clinics for all");
    assert_eq!(field(&clause, "start")["value"], "2005-01-01");
    seminar.run("check").done();
    seminar.run("undo --party secretariat").done();
    seminar.run("show clinics").ends(3);
}

#[test]
fn a_clause_is_tabled_under_one_that_is_proposed_and_comes_after_it() {
    let seminar = Seminar::new();
    open(&seminar);
    let add = |title: &str, id: &str, place: [&str; 2], party: &str| {
        let args = ["table", "--add", "action", "--title", title, "--id", id];
        let words = [place[0], place[1], "--party", party, "It opens."];
        seminar.call(args).args(words).run()
    };
    add("Clinics", "clinics", ["--parent", "health"], "workers").done();
    add("Staff", "staff", ["--parent", "clinics"], "employers").done();
    add("Nurses", "nurses", ["--after", "staff"], "government").done();
    add("Wages", "wages", ["--parent", "D.2"], "workers").done();
    let shown = amendment(&seminar, "D.2");
    assert_eq!(shown["parent"], "clinics");
    assert_eq!(shown["under"], amendment(&seminar, "D.1")["id"]);
    assert_eq!(amendment(&seminar, "D.3")["under"], shown["under"]);
    assert_eq!(shown["basis"], "stands");
    let told = seminar.run("amendments D.2").done();
    told.says("under “Clinics”, proposed in D.1");
    // All of them are listed where the outermost would stand.
    let laid = seminar.run("amendments --overlay health").done();
    for title in ["Clinics", "Staff", "Wages", "Nurses"] {
        laid.out.find(title).unwrap_or_else(|| panic!("{title}"));
    }
    let early = seminar.run("adopt D.2 --party secretariat").ends(3);
    early.says("Decide on D.1 first.");
    seminar.run("check").done();
    let rejected = seminar.copy("rejected");
    rejected.run("reject D.1 --party secretariat").done();
    for number in ["D.2", "D.3", "D.4"] {
        assert_eq!(amendment(&rejected, number)["state"], "fallen", "{number}");
    }
    rejected.run("undo --party secretariat").done();
    assert_eq!(amendment(&rejected, "D.4")["state"], "tabled");
    for number in ["D.1", "D.3", "D.2", "D.4"] {
        let line = format!("adopt {number} --party secretariat");
        seminar.run(&line).done();
    }
    let listed = seminar.run("list --json").done().json();
    let rows = listed["clauses"].as_array().unwrap().iter();
    let number = |row: &Value| format!("{} {}", row["number"], row["id"]).replace('"', "");
    let rows: Vec<String> = rows.map(number).collect();
    for (parent, child) in [
        ("clinics", "staff"),
        ("clinics", "nurses"),
        ("staff", "wages"),
    ] {
        let at = |id: &str| {
            let row = rows.iter().find(|row| row.ends_with(&format!(" {id}")));
            row.unwrap().split(' ').next().unwrap().to_owned()
        };
        assert!(at(child).starts_with(&at(parent)), "{rows:?}");
    }
    // What others stand under does not go by an undo.
    seminar.run("check").done();
    seminar.run("verify").done();
}

#[test]
fn a_tabling_under_which_others_were_tabled_is_not_undone() {
    let seminar = Seminar::new();
    open(&seminar);
    let args = ["table", "--add", "action", "--title", "Clinics", "--id"];
    let call = seminar.call(args).args(["clinics", "--parent", "health"]);
    call.args(["--party", "workers"]).run().done();
    let tabled = seminar.head();
    let args = ["table", "--add", "action", "--title", "Staff", "--parent"];
    let call = seminar.call(args).args(["clinics", "--party", "employers"]);
    call.run().done();
    let args = ["undo", &tabled, "--party", "workers"];
    seminar.call(args).run().ends(3);
}

#[test]
fn a_clause_is_moved_under_one_that_is_proposed_once_that_is_there() {
    let seminar = Seminar::new();
    open(&seminar);
    let args = ["table", "--add", "action", "--title", "Clinics", "--id"];
    let call = seminar.call(args).args(["clinics", "--parent", "campaign"]);
    call.args(["--party", "workers"]).run().done();
    seminar
        .run("table --move support --parent D.1 --party employers")
        .done();
    let shown = amendment(&seminar, "D.2");
    assert_eq!(shown["parent"], "clinics");
    assert_eq!(shown["under"], amendment(&seminar, "D.1")["id"]);
    let told = seminar.run("amendments D.2").done();
    told.says("under “Clinics”, proposed in D.1");
    let early = seminar.run("adopt D.2 --party secretariat").ends(3);
    early.says("Decide on D.1 first.");
    seminar.run("check").done();
    for number in ["D.1", "D.2"] {
        seminar
            .run(&format!("adopt {number} --party secretariat"))
            .done();
    }
    let support = seminar.read("clauses/support.toml");
    assert!(support.contains("parent = \"clinics\""), "{support}");
    // Its own words and what stands under it are as they were; both acts can be taken back one after the other.
    seminar.run("undo --party secretariat").done();
    assert!(!seminar.read("clauses/support.toml").contains("clinics"));
    seminar.run("check").done();
    seminar.run("verify").done();
}
