//! Finding a clause by number, title and word.

use super::stage::Stage;

fn found(keys: &str) -> String {
    let mut stage = Stage::new(80, 24).open();
    for part in keys.split('|') {
        // A blank between words is typed as one.
        for (at, word) in part.split('_').enumerate() {
            stage = stage.keys(if at > 0 { "Space" } else { "" }).keys(word);
        }
    }
    let workspace = stage.workspace();
    assert!(stage.state.layers.is_empty(), "{keys}");
    workspace.selected_id().unwrap().to_string()
}

#[test]
fn a_clause_is_found_by_number_title_and_word_alike() {
    for (keys, id) in [
        ("/2.1 Enter", "insurance"),
        ("/2.1. Enter", "insurance"),
        ("/2 Enter", "care"),
        ("End /1 Enter", "opening"),
        ("/2.1_compul|sory Enter", "insurance"),
        ("/2_Essential Enter", "care"),
        ("/essential_HEALTH Enter", "care"),
        ("/etablir Enter", "insurance"),
        ("/pays Enter", "care"),
        // The number goes before the texts that hold it, and the next match after it.
        ("/2 Enter n", "care"),
        ("/th Enter n", "care"),
    ] {
        assert_eq!(found(keys), id, "{keys}");
    }
}

#[test]
fn what_is_not_there_is_said_and_the_selection_stays() {
    for needle in ["/2.2", "/21", "/2.1_other"] {
        let mut stage = Stage::new(80, 24).open().keys("Down");
        for (at, word) in needle.split('_').enumerate() {
            stage = stage.keys(if at > 0 { "Space" } else { "" }).keys(word);
        }
        let stage = stage.keys("Enter");
        assert!(stage.state.said.is_some(), "{needle}");
        let workspace = stage.workspace();
        assert_eq!(
            workspace.selected_id().unwrap().as_str(),
            "care",
            "{needle}"
        );
    }
}
