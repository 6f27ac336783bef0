//! What a document of what was adopted says of its signatures.

use super::common::Seminar;
use super::verifying::{NOW, forge, grave, seated};

fn annex(seminar: &Seminar) -> String {
    let written = seminar.run("export txt - --adopted").done();
    written.out
}

#[test]
fn who_stands_behind_what_was_adopted_is_said_in_its_annex() {
    let table = seated();
    let seminar = &table.seminar;
    let adopt = "--overrule tested --party secretariat";
    table
        .signed("anna", "position campaign agree --party workers")
        .done();
    table
        .signed("olga", "position health agree --party workers")
        .done();
    seminar.run("position support agree --party workers").done();
    seminar
        .run("position support agree --party employers")
        .done();
    table.signed("olga", &format!("gavel one {adopt}")).done();
    let json = seminar.run("verify one --json").done().json();
    let acts = json["acts"].as_array().unwrap();
    let count = |stands: &[&str]| {
        let all = acts.iter().map(|act| act["stands"].as_str().unwrap());
        all.filter(|it| stands.contains(it)).count()
    };
    let (signed, recorded) = (count(&["signed"]), count(&["recorded"]));
    let rest = acts.len() - signed - recorded;
    assert!(signed > 1 && recorded > 0 && rest > 1);
    let text = annex(seminar);
    let said = format!(
        "Changes up to here: {signed} signed by their party, {recorded} by the secretariat for it, {rest} unverified"
    );
    assert!(text.contains(&said), "{said}\n{text}");
    let workers = "1 signed; 1 signed by the secretariat; 1 unverified\n";
    assert!(text.contains(&format!("| {workers}")), "{text}");
    assert!(text.contains("| 1 unverified\n"), "{text}");
    assert_eq!(annex(seminar), text);
    // A position that somebody else turned is told by the next adoption, and the one before stands as it was.
    let turned = seminar.read("positions/employers.toml");
    seminar.write(
        "positions/employers.toml",
        turned.replace("agree", "object"),
    );
    forge(
        &table,
        "Put right\n\nParty: workers\nAct: position",
        Some("anna"),
        NOW,
    );
    assert_eq!(grave(seminar, ""), ["others-position"]);
    table.signed("olga", &format!("gavel two {adopt}")).done();
    assert!(annex(seminar).contains("One thing does not hold"));
    let first = seminar.run("export txt - one --adopted").done();
    assert_eq!(first.out, text);
}

#[test]
fn where_nobody_has_a_key_nothing_is_said_of_signatures() {
    let seminar = Seminar::new();
    seminar
        .run("gavel one --overrule tested --party secretariat")
        .done();
    assert!(!annex(&seminar).contains("ignature"));
}
