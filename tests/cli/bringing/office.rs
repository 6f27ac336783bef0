//! What other programs make of a document that they only save.

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

#[test]
fn a_document_that_was_written_anew_is_known_by_what_it_says() {
    if Command::new("pandoc").arg("--version").output().is_err() {
        println!("Passed over: there is no pandoc.");
        return;
    }
    let seminar = Seminar::new();
    let start = seminar.head();
    for (clause, field, value, party) in [
        (
            "insurance",
            "text",
            "The fund pays for all care.\n\n- at home\n- abroad",
            "employers",
        ),
        ("support", "guarantee", "children", "government"),
        ("support", "lead", "firms", "government"),
    ] {
        seminar.set(clause, field, value, party).done();
    }
    seminar
        .run("position health object --party workers --statement No,not.so")
        .done();
    let anew = |sent: &Sent, path: &PathBuf| {
        let out = sent.seminar.around().join("anew.docx");
        let mut pandoc = Command::new("pandoc");
        let pandoc = pandoc.args(["-f", "docx", "--track-changes=all", "-o"]);
        let done = pandoc.arg(&out).arg(path).output().unwrap();
        assert!(done.status.success(), "{done:?}");
        out
    };
    let mut sent = Sent::of(seminar, &["--clean"]);
    for more in [&["--clean"][..], &[&start]] {
        sent = Sent::of(sent.seminar, more);
        let found = sent.brings(&anew(&sent, &sent.path("sent")));
        for part in ["proposals", "comments", "unplaced"] {
            assert_eq!(found[part], serde_json::json!([]), "{more:?}: {found:#}");
        }
        let path = sent.edited(|xml| {
            let xml = at(
                &xml,
                "helped",
                &(struck("Awa", "helped") + &put("Awa", "insured")),
            );
            let own = whole(&xml, "A campaign").to_owned();
            let new = paragraph("", "Ben", &put("Ben", "It is public."));
            xml.replace(&own, &(own.clone() + &new))
        });
        assert_eq!(
            sent.told(&anew(&sent, &path)),
            [
                "support text replace Awa: The poor are insured.",
                "campaign text insert Ben: A campaign is begun.\nIt is public.",
            ]
        );
    }
    // Of a part nobody could tell what was struck and what was never shown.
    let sent = Sent::of(sent.seminar, &["--clean", "--clause", "campaign"]);
    let path = anew(&sent, &sent.path("sent"));
    sent.asks(&path, &["--dry-run"])
        .ends(3)
        .says("does not say which plan");
}
