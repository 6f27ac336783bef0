//! Rows of figures that two parties change in one clause, and new clauses of one title, adopted in either order.

use crate::amending::open;
use crate::common::{Answer, Seminar, clause, field};

const COSTS: &str = "Drugs; amount: 100; currency: XOF; year: 2004\n\
                     Staff; amount: 200; currency: XOF; year: 2004";
const INDICATORS: &str = "Coverage; unit: %; target: 30; target-year: 2010\nClinics; target: 20";

/// A clause with rows of the government's, and what two parties propose for them, at once.
fn proposed(name: &str, rows: &str, workers: &str, employers: &str) -> Seminar {
    let seminar = Seminar::new();
    open(&seminar);
    seminar.set("insurance", name, rows, "government").done();
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
