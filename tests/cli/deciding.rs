//! What becomes of amendments: `second`, `adopt`, `reject`, `withdraw`, `take-up`, each and in bulk.

use crate::amending::{amend, amendment, open, table, text};
use crate::common::{Answer, Seminar, clause, field, joined};

#[test]
fn adoption_is_told_before_done_whole_and_undone_whole() {
    let seminar = Seminar::new();
    open(&seminar);
    table(
        &seminar,
        "insurance",
        "The fund and the State pay for care.",
        "workers",
    );
    amend(
        &seminar,
        "D.1",
        "The fund and the State pay for all care.",
        "employers",
    );
    table(&seminar, "insurance", "The fund covers care.", "government");
    table(
        &seminar,
        "support",
        "The poor and the old are helped.",
        "civil-society",
    );
    seminar
        .run("position insurance agree --party government")
        .done();

    seminar
        .run("adopt D.2 --party secretariat")
        .done()
        .acknowledged();
    assert_eq!(text(&seminar, "insurance"), "The fund pays for care.");
    let told = seminar.run("adopt D.1 --dry-run").done().not_acknowledged();
    told.says("Fall: G D.3").says("Government");
    let told = seminar.run("adopt D.1 --dry-run --json").done().json();
    let told = &told["adoptions"][0];
    assert_eq!(
        told["texts"][0]["after"],
        "The fund and the State pay for all care."
    );
    assert_eq!(told["falls"].as_array().unwrap().len(), 1);
    assert_eq!(told["stale"][0]["party"], "government");

    let before = seminar.head();
    let adopted = seminar.run("adopt D.1 --party secretariat").done();
    adopted.acknowledged();
    adopted.says("D.3: fallen");
    let told = "The fund and the State pay for all care.";
    assert_eq!(text(&seminar, "insurance"), told);
    assert_eq!(amendment(&seminar, "D.1")["state"], "adopted-as-amended");
    let diff = seminar.run("diff --clause insurance --json").done().json();
    let spans = field(clause(&diff, "insurance"), "text");
    assert_eq!(joined(spans, &["kept", "inserted"]), told);
    let by = |text: &str| {
        let mut spans = spans["spans"].as_array().unwrap().iter();
        let found = spans
            .find(|it| it["kind"] == "inserted" && it["text"].as_str().unwrap().contains(text));
        found.unwrap()["party"].clone()
    };
    assert_eq!(by("State"), "workers");
    assert_eq!(by("all"), "employers");
    seminar.run("position insurance").done().says("stale");
    seminar
        .run("adopt D.1 --party secretariat")
        .ends(3)
        .not_acknowledged();

    seminar
        .run("undo --party secretariat")
        .done()
        .acknowledged();
    assert_eq!(text(&seminar, "insurance"), "The fund pays for care.");
    for (name, state) in [("D.1", "tabled"), ("D.2", "adopted"), ("D.3", "tabled")] {
        assert_eq!(amendment(&seminar, name)["state"], state, "{name}");
    }
    assert_ne!(seminar.head(), before);
    seminar.run("check").done();
}

#[test]
fn only_its_party_withdraws_an_amendment_and_another_takes_it_up() {
    let seminar = Seminar::new();
    open(&seminar);
    table(&seminar, "insurance", "The State pays for care.", "workers");
    seminar
        .run("withdraw D.1 --party employers")
        .ends(3)
        .not_acknowledged();
    seminar
        .run("withdraw D.1 --party workers")
        .done()
        .acknowledged();
    seminar.run("adopt D.1 --party secretariat").ends(3);
    seminar
        .run("amendments")
        .done()
        .says("No amendment is pending");
    seminar.run("amendments --all").done().says("withdrawn");
    seminar
        .run("take-up D.1 --party civil-society")
        .done()
        .acknowledged();
    assert_eq!(
        amendment(&seminar, "D.1")["sponsor"]["party"],
        "civil-society"
    );
    let args = [
        "refer",
        "D.1",
        "--reason",
        "To a drafting group.",
        "--party",
        "secretariat",
    ];
    seminar.call(args).run().done().acknowledged();
    seminar
        .run("amendments D.1")
        .done()
        .says("To a drafting group.");
    seminar.run("take-up D.1 --party workers").done();
    seminar.run("fall D.1 --party secretariat").ends(3);
    seminar.set("insurance", "text", "Nobody knows.", "government");
    seminar
        .run("amendments")
        .done()
        .says("words it was drafted on are gone");
    seminar.run("adopt D.1 --dry-run").ends(3);
    seminar
        .run("fall D.1 --party secretariat")
        .done()
        .acknowledged();
    let life = amendment(&seminar, "D.1");
    let life: Vec<&str> = life["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["what"].as_str().unwrap())
        .collect();
    assert_eq!(
        life,
        [
            "tabled",
            "withdrawn",
            "taken-up",
            "referred",
            "taken-up",
            "fallen"
        ]
    );
}

#[test]
fn a_plan_can_ask_for_seconding() {
    let seminar = Seminar::new();
    let plan = std::fs::read_to_string(seminar.folder().join("plan.toml")).unwrap();
    seminar.write(
        "plan.toml",
        plan.replace("stage =", "seconding = true\nstage ="),
    );
    seminar.commit("Ask for seconding", "Party: secretariat");
    open(&seminar);
    table(&seminar, "insurance", "The State pays for care.", "workers");
    seminar
        .run("adopt D.1 --party secretariat")
        .ends(3)
        .not_acknowledged();
    seminar.run("second D.1 --party workers").ends(3);
    seminar
        .run("second D.1 --party civil-society")
        .done()
        .acknowledged();
    seminar
        .run("reject D.1 --party secretariat")
        .done()
        .acknowledged();
    assert_eq!(amendment(&seminar, "D.1")["state"], "not-adopted");
    assert_eq!(text(&seminar, "insurance"), "The fund pays for care.");
}

#[test]
fn the_uncontested_are_decided_each_by_an_act_of_its_own() {
    let seminar = Seminar::new();
    open(&seminar);
    table(&seminar, "insurance", "The fund covers care.", "workers");
    table(
        &seminar,
        "insurance",
        "The fund meets the cost of care.",
        "employers",
    );
    table(
        &seminar,
        "support",
        "The poor and the old are helped.",
        "workers",
    );
    table(
        &seminar,
        "campaign",
        "A campaign is begun at once.",
        "workers",
    );
    table(
        &seminar,
        "health",
        "Everybody has access to care.",
        "employers",
    );
    seminar.run("position D.4 object --party employers").done();
    let told = seminar
        .run("adopt --uncontested --dry-run --json")
        .done()
        .json();
    let names: Vec<&str> = told["adoptions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["D.3", "D.5"]);
    let done = seminar
        .run("adopt --uncontested --of workers --party secretariat")
        .done();
    done.acknowledged();
    assert_eq!(acknowledgements(&done), 1);
    assert_eq!(
        text(&seminar, "support"),
        "The poor and the old are helped."
    );
    seminar
        .run("reject --uncontested --party secretariat")
        .done();
    assert_eq!(amendment(&seminar, "D.5")["state"], "not-adopted");
    seminar
        .run("adopt --uncontested --party secretariat")
        .ends(3)
        .not_acknowledged();
    seminar
        .run("adopt D.1 --uncontested --party secretariat")
        .ends(2);
    seminar.run("adopt --party secretariat").ends(2);
}

fn acknowledgements(answer: &Answer) -> usize {
    answer
        .out
        .lines()
        .filter(|line| line.starts_with("ACK "))
        .count()
}

#[test]
fn whatever_falls_is_named_with_what_amends_it() {
    let seminar = Seminar::new();
    open(&seminar);
    table(
        &seminar,
        "insurance",
        "The old fund pays for care.",
        "workers",
    );
    amend(
        &seminar,
        "D.1",
        "The good old fund pays for care.",
        "employers",
    );
    table(&seminar, "insurance", "Nothing.", "government");
    let told = seminar.run("adopt D.3 --dry-run").done();
    told.says("Fall: W D.1, E D.2");
    let told = seminar.run("adopt D.3 --party secretariat").done();
    told.says("D.1: fallen").says("D.2: fallen");
}

/// Of two new clauses at one place of which one says all that the other says only one can come: it is told in the list, in
/// the clause above, before the gavel and by it, in whatever order.
#[test]
fn of_two_new_clauses_that_say_the_same_only_one_comes() {
    let visit = "Teams visit every village.";
    let more = "Teams visit every village. They register births.";
    for [first, second] in [["D.1", "D.2"], ["D.2", "D.1"]] {
        let seminar = Seminar::new();
        open(&seminar);
        for (title, text, party) in [("Teams", visit, "workers"), ("Villages", more, "employers")] {
            let place = ["--title", title, text, "--parent", "insurance"];
            let add = [
                &["table", "--add", "action"],
                &place[..],
                &["--party", party],
            ]
            .concat();
            seminar.call(add).run().done().acknowledged();
        }
        for listed in ["amendments", "amendments --overlay insurance"] {
            let listed = seminar.run(listed).done();
            listed
                .says("[Alt] instead of D.1")
                .says("[Alt] instead of D.2");
        }
        let dry = format!("adopt {first} --dry-run --json --party secretariat");
        let falls = seminar.run(&dry).done().json()["adoptions"][0]["falls"].clone();
        assert_eq!(
            falls[0].as_str(),
            amendment(&seminar, second)["id"].as_str()
        );
        seminar
            .run(&format!("adopt {first} --party secretariat"))
            .done();
        assert_eq!(amendment(&seminar, second)["state"], "fallen");
        let listed = seminar.run("list --json").done().json().to_string();
        assert_eq!(listed.contains("\"teams\""), first == "D.1");
        assert_eq!(listed.contains("\"villages\""), first == "D.2");
    }
}
