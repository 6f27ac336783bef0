//! What an office program makes of a document that it only saves.

use super::sent::*;
use crate::common::Seminar;
use std::path::PathBuf;
use std::process::Command;

#[test]
fn an_office_that_saved_it_changes_nothing() {
    if Command::new("soffice").arg("--version").output().is_err() {
        println!("Passed over: there is no LibreOffice.");
        return;
    }
    let seminar = Seminar::new();
    let start = seminar.head();
    seminar
        .set(
            "insurance",
            "text",
            "The fund pays for all care.\n- at home\n- abroad",
            "employers",
        )
        .done();
    seminar
        .set("support", "start", "2006-01-01", "government")
        .done();
    seminar
        .run("move support --parent campaign --first --party employers")
        .done();
    let sent = Sent::of(seminar, &[&start]);
    let saved = |path: &PathBuf| {
        let out = sent.seminar.around().join("saved");
        let home = format!(
            "-env:UserInstallation=file://{}",
            sent.seminar.around().join("office").display()
        );
        let mut office = Command::new("soffice");
        let office = office.args([&home, "--headless", "--convert-to", "docx", "--outdir"]);
        let done = office.arg(&out).arg(path).output().unwrap();
        assert!(done.status.success(), "{done:?}");
        out.join(path.file_name().unwrap())
    };
    assert!(sent.told(&saved(&sent.path("sent"))).is_empty());
    let path = sent.edited(|xml| {
        let xml = at(&xml, "pays", &(struck("Awa", "pays") + &put("Awa", "paid")));
        let own = whole(&xml, "A campaign").to_owned();
        let new = paragraph("", "Ben", &put("Ben", "It is public."));
        xml.replace(&own, &(own.clone() + &new))
    });
    let expected = [
        "insurance text replace Awa: The fund paid for all care.\n- at home\n- abroad",
        "campaign text insert Ben: A campaign is begun.\nIt is public.",
    ];
    assert_eq!(sent.told(&path), expected);
    assert_eq!(sent.told(&saved(&path)), expected);
}
