//! Positions when a history is verified: on texts that stood, and by whoever holds them.

use super::verifying::{NOW, forge, grave, seated};

#[test]
fn a_position_on_a_text_that_never_was_is_told() {
    let table = seated();
    let seminar = &table.seminar;
    seminar
        .run("position campaign agree --party employers")
        .done();
    let text = seminar.read("positions/employers.toml");
    let digest = text
        .lines()
        .find(|line| line.starts_with("digest"))
        .unwrap()
        .to_owned();
    let forged = text.replace(&digest, &format!("digest = \"{}\"", "ab".repeat(32)));
    seminar.write("positions/employers.toml", &forged);
    forge(
        &table,
        "Agree\n\nParty: employers\nAct: position",
        None,
        NOW,
    );
    assert_eq!(grave(seminar, ""), ["text-never-was"]);
    seminar.run("verify").ends(1).says("on campaign is bound");
    // One that another party wrote down, on words that did stand.
    let table = seated();
    let seminar = &table.seminar;
    seminar
        .run("position campaign agree --party employers")
        .done();
    let text = seminar
        .read("positions/employers.toml")
        .replace("party = \"employers\"", "party = \"government\"");
    seminar.write("positions/government.toml", text);
    forge(
        &table,
        "Agree\n\nParty: workers\nAct: position",
        Some("anna"),
        NOW,
    );
    assert_eq!(grave(seminar, ""), ["others-position"]);
}

#[test]
fn nobody_turns_what_another_party_holds_or_says_on_the_same_words() {
    for (from, to) in [
        ("stance = \"object\"", "stance = \"agree\""),
        ("statement = \"Early\"", "statement = \"Gladly.\""),
    ] {
        let table = seated();
        let seminar = &table.seminar;
        seminar
            .run("position campaign object --statement Early --party employers")
            .done();
        let text = seminar.read("positions/employers.toml");
        assert!(text.contains(from), "{text}");
        seminar.write("positions/employers.toml", text.replace(from, to));
        forge(
            &table,
            "Put right\n\nParty: workers\nAct: position",
            Some("anna"),
            NOW,
        );
        assert_eq!(grave(seminar, ""), ["others-position"]);
        // The secretariat brings it back: what was there before was judged before.
        seminar.run("undo --party secretariat").done();
        assert_eq!(grave(seminar, ""), ["others-position"]);
    }
}

#[test]
fn a_position_on_words_of_before_is_none_of_these() {
    let table = seated();
    let seminar = &table.seminar;
    let there = seminar.folder().parent().unwrap().join("home");
    seminar
        .run("position campaign agree --party employers")
        .done();
    let old = seminar.read("positions/employers.toml");
    seminar
        .run("position campaign none --party employers")
        .done();
    seminar.set("campaign", "text", "A campaign is begun soon.", "workers");
    seminar.set("campaign", "text", "A campaign is begun later.", "workers");
    assert!(there.exists());
    seminar.write("positions/employers.toml", old);
    forge(
        &table,
        "Agree to what stood\n\nParty: employers\nAct: position",
        None,
        NOW,
    );
    assert_eq!(grave(seminar, ""), [""; 0]);
}
