//! Passages and clauses that one party moves while another changes them, by amendments adopted in either order.

use crate::amending::{amendment, open, table, text};
use crate::common::{Seminar, clause, field};

const FUND: &str = "One mutual bears the cost of treatment. Nobody waits longer than a week.";
const POSTS: &str = "Each village has a health post with a nurse. The posts are open every day.";
const REPORT: &str = "The Ministry reports each year to the committee on all this.";

fn paragraphs(parts: [&str; 3]) -> String {
    parts.join("\n\n")
}

/// Each word of a clause's text with its writer's party.
fn words(seminar: &Seminar, id: &str) -> Vec<(String, String)> {
    let blame = seminar.run(&format!("blame --clause {id} --json")).done();
    let blame = blame.json();
    let spans = field(clause(&blame, id), "text")["spans"].clone();
    let mut words = Vec::new();
    for span in spans.as_array().unwrap() {
        let party = span["party"].as_str().unwrap_or("nobody");
        let text = span["text"].as_str().unwrap().split_whitespace();
        words.extend(text.map(|word| (word.to_owned(), party.to_owned())));
    }
    words
}

/// The words that are not the government's, in order.
fn others(seminar: &Seminar, id: &str) -> Vec<(String, String)> {
    let mut words = words(seminar, id);
    words.retain(|(_, party)| party != "government");
    words
}

fn of(word: &str, party: &str) -> (String, String) {
    (word.to_owned(), party.to_owned())
}

#[test]
fn a_passage_is_moved_by_one_and_changed_by_another_in_either_order() {
    for order in [["D.1", "D.2"], ["D.2", "D.1"]] {
        let seminar = Seminar::new();
        open(&seminar);
        let begun = paragraphs([FUND, POSTS, REPORT]);
        seminar.set("insurance", "text", "", "government");
        seminar.set("insurance", "text", &begun, "government");
        let moved = paragraphs([POSTS, FUND, REPORT]);
        table(&seminar, "insurance", &moved, "workers");
        let better = FUND.replace("the cost", "the whole cost");
        let staffed = POSTS.replace("a nurse", "two nurses");
        let changed = paragraphs([&better, &staffed, REPORT]);
        table(&seminar, "insurance", &changed, "employers");
        for one in order {
            let line = format!("adopt {one} --party secretariat");
            let before = seminar.run(&format!("{line} --dry-run")).done();
            assert!(!before.out.contains("Falls"), "{before:#?}");
            seminar.run(&line).done().acknowledged();
        }
        let now = paragraphs([&staffed, &better, REPORT]);
        assert_eq!(text(&seminar, "insurance"), now, "{order:?}");
        // Whoever moves words has written none of them.
        assert_eq!(
            others(&seminar, "insurance"),
            [
                of("two", "employers"),
                of("nurses", "employers"),
                of("whole", "employers")
            ],
            "{order:?}"
        );
        // What is drafted on the words where they stand now bears on them there.
        let free = now.replace("mutual bears", "mutual always bears");
        let third = table(&seminar, "insurance", &free, "civil-society");
        assert_eq!(amendment(&seminar, &third)["basis"], "stands");
        // Undoing the move beneath it takes none of its ground.
        seminar.run("adopt D.3 --party secretariat").done();
        assert_eq!(text(&seminar, "insurance"), free);
        let all = others(&seminar, "insurance");
        assert!(all.contains(&of("always", "civil-society")), "{all:?}");
        assert_eq!(all.len(), 4, "{all:?}");
        seminar.run("undo --party secretariat").done();
        assert_eq!(text(&seminar, "insurance"), now);
        assert_eq!(others(&seminar, "insurance").len(), 3);
    }
}

#[test]
fn a_clause_is_moved_by_one_and_changed_by_another_in_either_order() {
    for order in [["D.1", "D.2", "D.3"], ["D.3", "D.2", "D.1"]] {
        let seminar = Seminar::new();
        open(&seminar);
        let written = "One mutual bears each cost.";
        seminar.set("insurance", "text", "", "government");
        seminar.set("insurance", "text", written, "government");
        let moves = "table --move insurance --parent campaign --party workers";
        seminar.run(moves).done().acknowledged();
        table(
            &seminar,
            "insurance",
            "One mutual always bears each cost.",
            "employers",
        );
        let there = "table --move support --after health --party civil-society";
        seminar.run(there).done().acknowledged();
        for one in order {
            let line = format!("adopt {one} --party secretariat");
            seminar.run(&line).done().acknowledged();
        }
        let list = seminar.run("list --json").done().json();
        let clauses = list["clauses"].as_array().unwrap().iter();
        let places: Vec<String> = clauses
            .map(|one| {
                format!(
                    "{} {}",
                    one["number"].as_str().unwrap(),
                    one["id"].as_str().unwrap()
                )
            })
            .collect();
        assert_eq!(
            places,
            ["1 health", "2 support", "3 campaign", "3.1 insurance"],
            "{order:?}"
        );
        assert_eq!(others(&seminar, "insurance"), [of("always", "employers")]);
        // Drafted after the move, decided on after it was taken back.
        table(
            &seminar,
            "insurance",
            "One mutual always bears each full cost.",
            "civil-society",
        );
        seminar
            .run("table --move insurance --parent health --party government")
            .done();
        seminar.run("adopt D.5 --party secretariat").done();
        seminar.run("adopt D.4 --party secretariat").done();
        assert_eq!(
            others(&seminar, "insurance"),
            [of("always", "employers"), of("full", "civil-society")]
        );
    }
}
