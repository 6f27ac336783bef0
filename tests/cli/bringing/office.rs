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
    seminar.set(
        "insurance",
        "text",
        "The fund pays for all care.\n- at home\n- abroad",
        "employers",
    );
    seminar.set("support", "start", "2006-01-01", "government");
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
fn a_line_keeps_its_sign_where_the_office_gave_it_that_of_the_line_before() {
    let seminar = Seminar::new();
    let set = |clause: &str, text: &str| seminar.set(clause, "text", text, "employers");
    set("support", "- at school\nThe poor are helped.");
    set("insurance", "Gone.\nWho pays.\n- at home\n- abroad");
    let start = seminar.head();
    set("insurance", "Who pays.\n- at home\n- abroad");
    let mut sent = Sent::of(seminar, &["--clean"]);
    for more in [&["--clean"][..], &[&start]] {
        sent = Sent::of(sent.seminar, more);
        signs_are_given_back(&sent);
    }
}

fn signs_are_given_back(sent: &Sent) {
    let item = "<w:pStyle w:val=\"ListBullet\"/>";
    let none = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";
    let strike = |xml: &str, words: &str| {
        let own = whole(xml, words);
        xml.replace(own, &gone(own, "Awa"))
    };
    let looks = |xml: &str, words: &str, looks: &str| {
        let own = whole(xml, words);
        let name = own.find("<w:bookmarkStart").unwrap();
        let new = format!("<w:p><w:pPr>{looks}</w:pPr>{}", &own[name..]);
        xml.replace(own, &new)
    };
    // As LibreOffice writes what was done there: the line behind has the looks of the line that was struck.
    let path = sent.edited(|xml| {
        let xml = strike(&xml, "Who pays.");
        let xml = looks(&xml, "at home", none);
        let xml = strike(&xml, "at school");
        looks(&xml, "The poor", item)
    });
    assert_eq!(
        sent.told(&path),
        [
            "insurance text delete Awa: - at home\n- abroad",
            "support text delete Awa: The poor are helped.",
        ]
    );
    // Where words are left before it, it is joined to them and begins no line any more.
    let mark =
        format!("<w:p><w:pPr><w:rPr><w:del w:id=\"903\" w:author=\"Awa\" {WHEN}/></w:rPr></w:pPr>");
    let path = sent.edited(|xml| {
        let own = whole(&xml, "Who pays.");
        let end = own.replacen("<w:p>", &mark, 1);
        let end = end.replace("</w:p>", &format!("{}</w:p>", put("Awa", " ")));
        looks(&xml.replace(own, &end), "at home", none)
    });
    assert_eq!(
        sent.told(&path),
        ["insurance text delete Awa: Who pays. at home\n- abroad"]
    );
    // Where no end was struck before it, the sign was meant.
    let path = sent.edited(|xml| looks(&xml, "The poor", item));
    assert_eq!(
        sent.told(&path),
        ["support text insert silent: - at school\n- The poor are helped."]
    );
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
        seminar.set(clause, field, value, party);
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
