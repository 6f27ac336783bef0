//! Word files that come back: what people changed in them, as amendments of theirs and as nothing else.

mod keys;
mod layered;
mod moving;
mod office;
mod refused;
mod sent;
mod strange;

use crate::common::Seminar;
use sent::*;
use serde_json::Value;

#[test]
fn nothing_changed_is_nothing_proposed() {
    let seminar = Seminar::new();
    seminar.set(
        "support",
        "text",
        "The poor\n\nare helped.\n- all",
        "employers",
    );
    seminar.set("support", "lead", "firms", "employers");
    seminar
        .run("position health object --party workers --statement No")
        .done();
    seminar
        .run("table campaign text Words --party workers --reason Why")
        .done();
    seminar
        .run("move support --parent campaign --first --party employers")
        .done();
    seminar.run("remove insurance --party workers").done();
    let head = seminar.head();
    let git = seminar.git();
    let mut walk = git.revwalk().unwrap();
    walk.push_head().unwrap();
    let start = walk.last().unwrap().unwrap().to_string();
    // Of what went backwards nobody knows who did it.
    let backwards = format!("{head}..{start}");
    let mut sent = Sent::of(seminar, &["--clean"]);
    for more in [
        &["--clean"][..],
        &[&start],
        &[&backwards],
        &["--amendments"],
        &["--clean", "--clause", "campaign"],
    ] {
        sent = Sent::of(sent.seminar, more);
        let found = sent.brings(&sent.path("sent"));
        assert_eq!(
            found["proposals"],
            serde_json::json!([]),
            "{more:?}: {found:#}"
        );
        assert_eq!(found["comments"], serde_json::json!([]), "{more:?}");
        assert_eq!(found["unplaced"], serde_json::json!([]), "{more:?}");
        sent.asks(&sent.path("sent"), &[])
            .done()
            .says("The file proposes nothing.");
    }
    assert_eq!(sent.seminar.head(), head);
    assert!(!sent.more.is_empty());
}

#[test]
fn each_kind_of_change_is_what_it_amounts_to() {
    let sent = Sent::new();
    let told = |edit: &dyn Fn(String) -> String| sent.told(&sent.edited(edit));
    // A word replaced, and two fields of two clauses by two authors.
    assert_eq!(
        told(&|xml| {
            let xml = at(
                &xml,
                "fund",
                &(struck("Awa", "fund") + &put("Awa", "State")),
            );
            at(
                &xml,
                "Campaign",
                &(struck("Ben", "Campaign") + &put("Ben", "Information")),
            )
        }),
        [
            "insurance text replace Awa: The State pays for care.",
            "campaign title replace Ben: Information",
        ]
    );
    // A paragraph added as Word does it, and as others do; one divided; a list's item.
    let after = |xml: &str, words: &str, new: &str| {
        let own = whole(xml, words).to_owned();
        xml.replace(&own, &(own.clone() + new))
    };
    let inserted =
        "<w:rPr><w:ins w:id=\"905\" w:author=\"Awa\" w:date=\"2024-05-01T10:00:00Z\"/></w:rPr>";
    assert_eq!(
        told(&|xml| {
            let own = whole(&xml, "The fund pays").to_owned();
            let marked = own.replacen("<w:p>", &format!("<w:p><w:pPr>{inserted}</w:pPr>"), 1);
            let new = paragraph("", "", &put("Awa", "It is public."));
            xml.replace(&own, &(marked + &new))
        }),
        ["insurance text insert Awa: The fund pays for care.\nIt is public."]
    );
    assert_eq!(
        told(&|xml| after(
            &xml,
            "The fund pays",
            &paragraph("", "Awa", &put("Awa", "It is public."))
        )),
        ["insurance text insert Awa: The fund pays for care.\nIt is public."]
    );
    assert_eq!(
        told(&|xml| after(
            &xml,
            "The fund pays",
            &paragraph("ListBullet", "Awa", &put("Awa", "public"))
        )),
        ["insurance text insert Awa: The fund pays for care.\n- public"]
    );
    assert_eq!(
        told(&|xml| {
            let own = whole(&xml, "The fund pays").to_owned();
            let (first, rest) = own.split_once("pays ").unwrap();
            let first = first.replacen("<w:p>", &format!("<w:p><w:pPr>{inserted}</w:pPr>"), 1);
            let rest = format!("<w:p><w:r><w:t xml:space=\"preserve\">{rest}");
            let new = format!("{first}pays </w:t></w:r></w:p>{rest}");
            xml.replace(&own, &new)
        }),
        ["insurance text replace Awa: The fund pays\n\nfor care."]
    );
    // A clause struck, and a new one.
    assert_eq!(
        told(&|xml| {
            let heading = whole(&xml, "Insurance").to_owned();
            let text = whole(&xml, "The fund pays").to_owned();
            xml.replace(&heading, &gone(&heading, "Awa"))
                .replace(&text, &gone(&text, "Awa"))
        }),
        ["insurance - remove Awa: -"]
    );
    let new = paragraph("Heading2", "Awa", &put("Awa", "1.2 Clinics"))
        + &paragraph("", "Awa", &put("Awa", "They open."));
    let path = sent.edited(|xml| after(&xml, "The fund pays", &new));
    assert_eq!(sent.told(&path), ["clinics - add Awa: Clinics\nThey open."]);
    let found = &sent.brings(&path)["proposals"][0];
    assert_eq!(
        (&found["parent"], &found["after"]),
        (&"health".into(), &"insurance".into())
    );
    // Without recording.
    assert_eq!(
        told(&|xml| xml.replace("The fund pays", "The State pays")),
        ["insurance text replace silent: The State pays for care."]
    );
    assert_eq!(
        told(&|xml| {
            let heading = whole(&xml, "Insurance").to_owned();
            let text = whole(&xml, "The fund pays").to_owned();
            xml.replace(&heading, "").replace(&text, "")
        }),
        ["insurance - remove silent: -"]
    );
    // One changes what another put in.
    assert_eq!(
        told(&|xml| {
            let both = put("Awa", "State and the ") + &put("Ben", "whole ") + &put("Awa", "fund");
            at(&xml, "fund", &(struck("Awa", "fund") + &both))
        }),
        [
            "insurance text insert Awa: The State and the fund pays for care.",
            "insurance text insert Ben: The State and the whole fund pays for care.",
        ]
    );
}

#[test]
fn fields_in_tables_come_back_as_fields() {
    let seminar = Seminar::new();
    seminar.set("insurance", "start", "2006-01-01", "government");
    let sent = Sent::of(seminar, &["--clean"]);
    let path = sent.edited(|xml| {
        at(
            &xml,
            "2006-01-01",
            &(struck("Awa", "2006-01-01") + &put("Awa", "2007-01-01")),
        )
    });
    assert_eq!(
        sent.told(&path),
        ["insurance start replace Awa: 2007-01-01"]
    );
    // What is no day is no amendment, and keeps nothing else out.
    let path = sent.edited(|xml| {
        let xml = at(
            &xml,
            "2006-01-01",
            &(struck("Awa", "2006-01-01") + &put("Awa", "soon")),
        );
        at(
            &xml,
            "fund",
            &(struck("Awa", "fund") + &put("Awa", "State")),
        )
    });
    let told = sent.told(&path);
    assert!(told.len() == 1 && told[0].contains("State"), "{told:?}");
    let unplaced = &sent.brings(&path)["unplaced"];
    assert_eq!(
        (&unplaced[0]["text"], &unplaced[0]["field"]),
        (&"soon".into(), &"start".into())
    );
    sent.asks(&path, &[]).done().says("“soon” is no value");
    // A row that was added: its first cell names the field, and is nothing to find a place for.
    let cell = |text: &str| format!("<w:tc>{}</w:tc>", paragraph("", "Awa", &put("Awa", text)));
    let row = |end: &str| format!("<w:tr>{}{}</w:tr>", cell("End"), cell(end));
    let path =
        sent.edited(|xml| xml.replacen("</w:tr>", &format!("</w:tr>{}", row("2008-01-01")), 1));
    assert_eq!(sent.told(&path), ["insurance end insert Awa: 2008-01-01"]);
    assert_eq!(sent.brings(&path)["unplaced"], serde_json::json!([]));
    // Nor is an end before the start.
    let path =
        sent.edited(|xml| xml.replacen("</w:tr>", &format!("</w:tr>{}", row("1999-01-01")), 1));
    assert!(sent.told(&path).is_empty());
    assert_eq!(sent.brings(&path)["unplaced"][0]["field"], "end");
}

#[test]
fn a_title_that_the_cover_was_given_in_silence_is_told() {
    let sent = Sent::new();
    let first = "<w:t xml:space=\"preserve\">";
    let path = sent.edited(|xml| xml.replacen(first, &format!("{first}Another "), 1));
    let found = sent.brings(&path);
    assert_eq!(found["proposals"], serde_json::json!([]));
    let told = found["unplaced"][0]["text"].as_str().unwrap();
    assert!(told.starts_with("Another "), "{told}");
    assert_eq!(
        sent.brings(&sent.path("sent"))["unplaced"],
        serde_json::json!([])
    );
}

#[test]
fn what_we_marked_and_others_decided_on_is_not_tracked() {
    let seminar = Seminar::new();
    let start = seminar.head();
    seminar.set(
        "insurance",
        "text",
        "The fund pays for all care.",
        "employers",
    );
    let sent = Sent::of(seminar, &[&start]);
    assert!(sent.told(&sent.path("sent")).is_empty());
    let insertion = |xml: &str| {
        let begin = xml.find("<w:ins ").unwrap();
        let end = xml.find("</w:ins>").unwrap() + "</w:ins>".len();
        xml[begin..end].to_owned()
    };
    // Rejected: the words are proposed to go, for whoever brings the file.
    let path = sent.edited(|xml| xml.replace(&insertion(&xml), ""));
    assert_eq!(
        sent.told(&path),
        ["insurance text delete silent: The fund pays for care."]
    );
    sent.asks(&path, &["--dry-run"])
        .done()
        .says("not tracked in the file");
    // Accepted: nothing is proposed.
    let path = sent.edited(|xml| {
        let own = insertion(&xml);
        let run = &own[own.find("<w:r>").unwrap()..own.find("</w:ins>").unwrap()];
        xml.replace(&own, run)
    });
    assert!(sent.told(&path).is_empty());
    // Struck by somebody: an amendment of theirs.
    let path = sent.edited(|xml| {
        let own = insertion(&xml);
        let struck = own
            .replace("<w:t ", "<w:delText ")
            .replace("</w:t>", "</w:delText>");
        let del = format!("<w:del w:id=\"906\" w:author=\"Awa\" {WHEN}><w:r>");
        let struck = struck
            .replace("<w:r>", &del)
            .replace("</w:r>", "</w:r></w:del>");
        xml.replace(&own, &struck)
    });
    assert_eq!(
        sent.told(&path),
        ["insurance text delete Awa: The fund pays for care."]
    );
}

#[test]
fn what_is_brought_in_is_tabled_once_by_its_authors() {
    let sent = Sent::new();
    let comment = format!(
        "<w:comment w:id=\"7\" w:author=\"Awa\" {WHEN}><w:p><w:r><w:t>It is fair.</w:t></w:r></w:p></w:comment></w:comments>"
    );
    let said = |xml: String| xml.replace("</w:comments>", &comment);
    let edit = |xml: String| {
        let awa = struck("Awa", "fund")
            + &put("Awa", "State")
            + "<w:r><w:commentReference w:id=\"7\"/></w:r>";
        let xml = at(&xml, "fund", &awa);
        at(
            &xml,
            "helped",
            &(struck("A. Delegate", "helped") + &put("A. Delegate", "insured")),
        )
    };
    let path = sent.with(&[("word/document.xml", &edit), ("word/comments.xml", &said)]);
    let before = sent.seminar.read("clauses/insurance.toml");
    let dry = sent.asks(&path, &["--dry-run"]).done().not_acknowledged();
    dry.says("[-fund-]{+State+}");
    assert_eq!(sent.brings(&path)["comments"][0]["text"], "It is fair.");
    let answer = sent.asks(&path, &["--by", "R. <r@x.example>"]).done();
    assert_eq!(
        answer
            .out
            .lines()
            .filter(|line| line.starts_with("ACK "))
            .count(),
        2
    );
    assert_eq!(sent.seminar.read("clauses/insurance.toml"), before);
    let listed = sent.seminar.run("amendments --json").done().json();
    let all = listed["amendments"].as_array().unwrap();
    assert_eq!(all.len(), 2, "{listed:#}");
    let of = |clause: &str| {
        all.iter()
            .find(|one| one["clause"] == clause)
            .unwrap()
            .clone()
    };
    assert_eq!(of("insurance")["reason"], "It is fair.");
    assert_eq!(of("insurance")["number"], Value::Null);
    let git = sent.seminar.git();
    let head = git.head().unwrap().peel_to_commit().unwrap();
    let message = head.message().unwrap().to_owned();
    assert!(
        message.contains("File-SHA256: ") && message.contains("Party: workers"),
        "{message}"
    );
    assert!(message.contains("Organisation: unions"), "{message}");
    assert_eq!(head.author().name(), Ok("A. Delegate"));
    assert_eq!(head.parent(0).unwrap().author().name(), Ok("Awa"));
    let head = sent.seminar.head();
    sent.asks(&path, &[]).done().says("was taken in before");
    assert_eq!(sent.seminar.head(), head);
}

#[test]
fn a_plan_that_moved_on_carries_merges_or_drops_what_comes() {
    let sent = Sent::new();
    let path = sent.edited(|xml| {
        let xml = at(
            &xml,
            "fund",
            &(struck("Awa", "fund") + &put("Awa", "State")),
        );
        let xml = at(
            &xml,
            "helped",
            &(struck("Awa", "helped") + &put("Awa", "insured")),
        );
        let heading = whole(&xml, "Campaign").to_owned();
        let text = whole(&xml, "A campaign").to_owned();
        xml.replace(&heading, &gone(&heading, "Awa"))
            .replace(&text, &gone(&text, "Awa"))
    });
    // Merged, gone, and struck although it reads otherwise.
    sent.seminar.set(
        "insurance",
        "text",
        "The fund pays for all care.",
        "employers",
    );
    sent.seminar
        .set("support", "text", "Nobody knows.", "employers");
    sent.seminar
        .set("campaign", "text", "A campaign is ended.", "employers");
    let found = sent.brings(&path);
    let fallen: Vec<bool> = found["proposals"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["fallen"].as_bool().unwrap())
        .collect();
    assert_eq!(fallen, [false, true, false], "{found:#}");
    sent.asks(&path, &[]).done().says("One falls");
    sent.seminar.run("check").done();
    sent.seminar.run("receive --party secretariat").done();
    sent.seminar.run("adopt D.1 --party secretariat").done();
    assert!(
        sent.seminar
            .read("clauses/insurance.toml")
            .contains("The State pays for all care.")
    );
    // What is there already is nothing.
    let path = sent.edited(|xml| {
        at(
            &xml,
            "fund",
            &(struck("Awa", "fund") + &put("Awa", "State")),
        )
    });
    sent.asks(&path, &[]).done().says("in the plan already");
}
