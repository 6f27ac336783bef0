//! Rows of figures that two parties change in one clause, and new clauses of one title, adopted in either order.

use crate::amending::open;
use crate::common::{Answer, Seminar, clause, field};
use crate::layouts::git_says;
use crate::merging;

const COSTS: &str = "Drugs; amount: 100; currency: XOF; year: 2004\n\
                     Staff; amount: 200; currency: XOF; year: 2004";
const INDICATORS: &str = "Coverage; unit: %; target: 30; target-year: 2010\nClinics; target: 20";

/// A clause with rows of the government's, and what two parties propose for them, at once.
fn proposed(name: &str, rows: &str, workers: &str, employers: &str) -> Seminar {
    let seminar = Seminar::new();
    open(&seminar);
    seminar.set("insurance", name, rows, "government");
    for (party, rows) in [("workers", workers), ("employers", employers)] {
        let args = ["table", "insurance", name, rows, "--party", party];
        seminar.call(args).run().done().acknowledged();
    }
    seminar
}

fn adopt(seminar: &Seminar, amendment: &str) -> Answer {
    seminar
        .run(&format!("adopt {amendment} --party secretariat"))
        .done()
}

fn shown(seminar: &Seminar, name: &str) -> String {
    let shown = seminar.run("show insurance --json").done().json();
    field(&shown, name)["value"].as_str().unwrap().to_owned()
}

/// Who wrote each run of a field.
fn written(seminar: &Seminar, name: &str) -> Vec<(String, String)> {
    let blame = seminar.run("blame --clause insurance --json").done().json();
    let spans = field(clause(&blame, "insurance"), name)["spans"].clone();
    let spans = spans.as_array().unwrap().iter();
    let spans = spans.filter(|span| span["kind"] == "kept");
    let told = spans.map(|span| {
        let word = |key: &str| span[key].as_str().unwrap_or_default().to_owned();
        (word("party"), word("text"))
    });
    told.collect()
}

fn wrote(seminar: &Seminar, name: &str, party: &str, words: &str) {
    let all = written(seminar, name);
    let found = all
        .iter()
        .any(|(by, text)| by == party && text.contains(words));
    assert!(found, "{party} {words:?} {all:#?}");
}

#[test]
fn costs_are_changed_by_row_and_column_in_either_order() {
    for order in [["D.1", "D.2"], ["D.2", "D.1"]] {
        let dearer = COSTS.replace("100", "150");
        let euros = COSTS.replacen("XOF", "EUR", 1);
        let later = format!(
            "{}\nBeds; amount: 7",
            euros.replacen(
                "Staff; amount: 200; currency: XOF; year: 2004",
                "Staff; amount: 200; currency: XOF; year: 2005",
                1
            )
        );
        let seminar = proposed("cost", COSTS, &dearer, &later);
        for one in order {
            let told = adopt(&seminar, one);
            assert!(!told.out.contains("fallen"), "{told:#?}");
        }
        assert_eq!(
            shown(&seminar, "cost"),
            "Drugs; amount: 150; currency: EUR; year: 2004\n\
             Staff; amount: 200; currency: XOF; year: 2005\n\
             Beds; amount: 7",
            "{order:?}"
        );
        for (party, words) in [
            ("workers", "150"),
            ("employers", "EUR"),
            ("employers", "2005"),
            ("employers", "Beds"),
            ("government", "Staff; amount: 200"),
        ] {
            wrote(&seminar, "cost", party, words);
        }
        seminar.run("check").done();
    }
}

#[test]
fn indicators_are_changed_by_row_and_column_in_either_order() {
    for order in [["D.1", "D.2"], ["D.2", "D.1"]] {
        let higher = INDICATORS.replace("30", "45");
        let sooner = "Coverage; unit: %; target: 30; target-year: 2008";
        let seminar = proposed("indicator", INDICATORS, &higher, sooner);
        for one in order {
            adopt(&seminar, one);
        }
        assert_eq!(
            shown(&seminar, "indicator"),
            "Coverage; unit: %; target: 45; target-year: 2008",
            "{order:?}"
        );
        wrote(&seminar, "indicator", "workers", "45");
        wrote(&seminar, "indicator", "employers", "2008");
    }
}

#[test]
fn two_figures_for_one_cell_are_alternatives() {
    let of = |amount: &str| COSTS.replace("100", amount);
    let seminar = proposed("cost", COSTS, &of("150"), &of("170"));
    let overlay = seminar.run("amendments --overlay insurance").done();
    overlay.says("[Alt 1:").says("[Alt 2:");
    adopt(&seminar, "D.2").says("D.1: fallen");
    assert_eq!(shown(&seminar, "cost"), of("170"));
}

#[test]
fn two_new_clauses_of_one_title_have_two_ids_in_either_order() {
    for order in [["D.1", "D.2"], ["D.2", "D.1"]] {
        let seminar = Seminar::new();
        open(&seminar);
        for (party, text) in [
            ("workers", "Accounts are audited."),
            ("employers", "An auditor is named."),
        ] {
            let args = [
                "table", "--add", "action", "--title", "Audit", text, "--parent", "health",
            ];
            let call = seminar.call(args).args(["--party", party]);
            call.run().done().acknowledged();
        }
        for one in order {
            adopt(&seminar, one);
        }
        let list = seminar.run("list --json").done().json();
        let clauses = list["clauses"].as_array().unwrap().iter();
        let found = clauses.filter(|one| one["title"] == "Audit");
        let ids: Vec<&str> = found.map(|one| one["id"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), 2, "{list:#?}");
        assert_ne!(ids[0], ids[1]);
        // They stand in the order of their numbers, whichever was adopted first.
        for (id, text, party) in [
            (ids[0], "Accounts are audited.", "workers"),
            (ids[1], "An auditor is named.", "employers"),
        ] {
            let blame = seminar.run(&format!("blame --clause {id} --json")).done();
            let blame = blame.json();
            let span = &field(clause(&blame, id), "text")["spans"][0];
            assert_eq!(
                (&span["text"], &span["party"]),
                (&text.into(), &party.into())
            );
        }
        seminar.run("check").done();
    }
}

#[test]
fn a_row_under_another_name_keeps_what_others_change_in_it() {
    for order in [["D.1", "D.2"], ["D.2", "D.1"]] {
        let renamed = COSTS.replace("Drugs", "Medicines");
        let dearer = COSTS.replace("100", "150");
        let seminar = proposed("cost", COSTS, &renamed, &dearer);
        for amendment in order {
            adopt(&seminar, amendment);
        }
        let both = renamed.replace("100", "150");
        assert_eq!(shown(&seminar, "cost"), both, "{order:?}");
        wrote(&seminar, "cost", "workers", "Medicines");
        wrote(&seminar, "cost", "employers", "150");
        // Undo gives the last one back, and the other stands.
        seminar
            .run("undo --party secretariat")
            .done()
            .acknowledged();
        let first = if order[0] == "D.1" { &renamed } else { &dearer };
        assert_eq!(&shown(&seminar, "cost"), first);
    }
}

#[test]
fn striking_a_row_and_changing_it_are_alternatives() {
    for order in [["D.1", "D.2"], ["D.2", "D.1"]] {
        let without = COSTS.lines().nth(1).unwrap();
        let dearer = COSTS.replace("100", "150");
        let seminar = proposed("cost", COSTS, without, &dearer);
        let overlay = seminar.run("amendments --overlay insurance").done();
        overlay.says("Alt 1").says("Alt 2");
        adopt(&seminar, order[0]);
        let listed = seminar.run("amendments --all --json").done().json();
        let all = listed["amendments"].as_array().unwrap().iter();
        let number = order[1].trim_start_matches("D.");
        let mut other = all.filter(|one| one["number"] == number.parse::<u64>().unwrap());
        assert_eq!(other.next().unwrap()["state"], "fallen");
    }
}

#[test]
fn an_amendment_of_rows_shows_the_cells_that_it_changes() {
    let dearer = COSTS.replace("100", "150");
    let seminar = proposed("cost", COSTS, &dearer, &format!("{COSTS}\nBeds; amount: 7"));
    let page = seminar.run("amendments D.1").done();
    page.says("Drugs, 2004 · amount [-W:100-] → {+W:150+}");
    let page = seminar.run("amendments D.2").done();
    page.says("{+E:Beds; amount: 7+}");
}

#[test]
fn sub_amendments_of_rows_go_by_cell_too() {
    for order in [["D.2", "D.3"], ["D.3", "D.2"]] {
        let dearer = COSTS.replace("100", "150");
        let seminar = proposed("cost", COSTS, &dearer, &format!("{COSTS}\nBeds; amount: 7"));
        seminar.run("withdraw D.2 --party employers").done();
        for (party, rows) in [
            ("employers", dearer.replacen("XOF", "EUR", 1)),
            ("government", dearer.replace("200", "250")),
        ] {
            let args = ["table", "--amends", "D.1", &rows, "--party", party];
            seminar.call(args).run().done().acknowledged();
        }
        for amendment in order {
            // The first one that was tabled was withdrawn.
            let next = if amendment == "D.2" { "D.3" } else { "D.4" };
            adopt(&seminar, next);
        }
        adopt(&seminar, "D.1");
        let all = dearer.replacen("XOF", "EUR", 1).replace("200", "250");
        assert_eq!(shown(&seminar, "cost"), all);
        wrote(&seminar, "cost", "workers", "150");
        wrote(&seminar, "cost", "employers", "EUR");
        wrote(&seminar, "cost", "government", "250");
    }
}

#[test]
fn a_row_keeps_its_writers_whatever_stands_in_its_neighbours() {
    let two = "Drugs; amount: 1; currency: EUR; year: 2004\n\
               Staff; amount: 2; currency: XTS; year: 2005";
    let one = "Staff; currency: EUR; year: 2005";
    let beds = "Beds; amount: 3; currency: EUR; year: 2017";
    let more = format!("{two}\n{beds}");
    let tabled = proposed("cost", two, one, &more);
    for amendment in ["D.1", "D.2"] {
        adopt(&tabled, amendment);
    }
    let merged = merging::seminar();
    merging::set(&merged, "insurance", "cost", two, "government");
    git_says(&merged, "branch -f night");
    merging::set(&merged, "insurance", "cost", one, "workers");
    merging::on(&merged, "night");
    merging::set(&merged, "insurance", "cost", &more, "employers");
    merging::merge(&merged, "main").done();
    for seminar in [tabled, merged] {
        assert_eq!(shown(&seminar, "cost"), format!("{one}\n{beds}"));
        let told = written(&seminar, "cost");
        let told: Vec<(&str, &str)> = told
            .iter()
            .map(|(party, text)| (party.as_str(), text.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                ("government", "Staff; currency: "),
                ("workers", "EUR"),
                ("government", "; year: 2005"),
                ("employers", &format!("\n{beds}")),
            ]
        );
    }
}
