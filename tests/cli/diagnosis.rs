//! What the diagnosis established, on the command line.

use crate::common::Seminar;

/// The built-in plan of Mali, written into a folder of its own.
fn mali(seminar: &Seminar) -> std::path::PathBuf {
    let folder = seminar.folder().join("../mali");
    seminar.run("example mali ../mali").done();
    folder
}

#[test]
fn the_diagnosis_stands_in_one_matrix() {
    let seminar = Seminar::empty();
    let folder = mali(&seminar);
    let told = seminar.call(["matrix"]).within(&folder).run().done();
    told.says("Essential health care\n  Existing provisions  0 of 1 agreed")
        .says("  Policy gaps  2 of 2 agreed")
        .says("No one guarantee")
        .says("nothing established");
    let french = ["matrix", "--lang", "fr"];
    let told = seminar.call(french).within(&folder).run().done();
    told.says("Lacunes des politiques  approuvé\u{a0}: 2 sur 2");
    let call = ["matrix", "--json", "--at", "HEAD"];
    let json = seminar.call(call).within(&folder).run().done().json();
    let health = &json["guarantees"][0];
    assert_eq!(health["guarantee"], "essential-health-care");
    let gaps = &health["aspects"][2];
    assert_eq!(gaps["aspect"], "policy-gaps");
    assert_eq!(gaps["agreed"], 2);
    assert_eq!(gaps["clauses"][0]["id"], "health-gap");
    assert_eq!(json["guarantees"][4]["guarantee"], serde_json::Value::Null);
}
