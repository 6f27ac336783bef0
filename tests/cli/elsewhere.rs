//! What only goes elsewhere stays the word of its writer.

use crate::common::{Seminar, clause, field, joined};

/// Whoever puts a name elsewhere in a list has not written it.
#[test]
fn names_that_go_elsewhere_in_a_list_stay_their_writers() {
    let seminar = Seminar::new();
    for (names, party) in [("unions, firms", "workers"), ("firms, unions", "employers")] {
        let set = seminar.set("insurance", "partners", names, party);
        set.acknowledged();
    }
    let blame = seminar.run("blame --clause insurance --json").done().json();
    let partners = field(clause(&blame, "insurance"), "partners");
    assert_eq!(joined(partners, &["kept"]), "firms, unions");
    for span in partners["spans"].as_array().unwrap() {
        let text = span["text"].as_str().unwrap();
        if text.contains(char::is_alphabetic) {
            assert_eq!(span["party"], "workers", "{partners}");
        }
    }
}
