//! What people do to words that a pending amendment would put in, in the document that shows it.

use super::sent::*;
use crate::common::Seminar;
use serde_json::{Value, json};

/// A document that shows one amendment: of the workers, to the text of the insurance.
fn shown() -> Sent {
    let seminar = Seminar::new();
    seminar
        .call(["table", "insurance", "text"])
        .args(["The fund pays for all basic care.", "--party", "workers"])
        .run()
        .done();
    seminar.run("receive --party secretariat").done();
    Sent::of(seminar, &["--amendments"])
}

/// The words that the amendment would put in, as they stand in the file.
fn inserted(xml: &str) -> String {
    holding(xml, "all basic ")
}

/// The insertion that holds these words.
fn holding(xml: &str, words: &str) -> String {
    let words = xml.find(words).unwrap();
    let begin = xml[..words].rfind("<w:ins ").unwrap();
    let end = words + xml[words..].find("</w:ins>").unwrap() + "</w:ins>".len();
    xml[begin..end].to_owned()
}

/// Of the only proposal: what it amends, who proposes it, and both wordings.
fn told(found: &Value, id: &str) -> Value {
    let all = found["proposals"].as_array().unwrap();
    assert_eq!(all.len(), 1, "{found:#}");
    let one = &all[0];
    let amends = match one["amends"].as_str() {
        Some(own) if own == id => json!("it"),
        _ => one["amends"].clone(),
    };
    json!([
        amends,
        one["author"],
        one["original"],
        one["proposed"],
        one["tracked"]
    ])
}

#[test]
fn a_change_inside_an_amendment_is_a_sub_amendment_to_it() {
    let sent = shown();
    let listed = sent.seminar.run("amendments --json").done().json();
    let id = listed["amendments"][0]["id"].as_str().unwrap().to_owned();
    let whole = "The fund pays for all basic care.";
    let within = |markup: String| {
        let path = sent.edited(|xml| {
            let own = inserted(&xml);
            let open = own[..own.find("<w:r>").unwrap()].to_owned();
            let edited = own.replace("all basic ", &markup.replace("OPEN", &open));
            xml.replace(&own, &edited)
        });
        (told(&sent.brings(&path), &id), path)
    };
    let run = "<w:r><w:t xml:space=\"preserve\">";
    // Words of it struck.
    let deleted = format!(
        "all </w:t></w:r><w:del w:id=\"950\" w:author=\"Bako\" {WHEN}><w:r><w:delText xml:space=\"preserve\">basic </w:delText></w:r></w:del>{run}"
    );
    let (found, _) = within(deleted);
    assert_eq!(
        found,
        json!(["it", "Bako", whole, "The fund pays for all care.", true])
    );
    // Words put in between its words.
    let between = format!(
        "all </w:t></w:r></w:ins>{}OPEN{run}basic ",
        put("Bako", "and urgent ")
    );
    let (found, path) = within(between);
    let urgent = "The fund pays for all and urgent basic care.";
    assert_eq!(found, json!(["it", "Bako", whole, urgent, true]));
    // It is tabled on the amendment, and both become the text.
    sent.asks(&path, &[]).done();
    sent.seminar.run("receive --party secretariat").done();
    for number in ["D.2", "D.1"] {
        sent.seminar
            .run(&format!("adopt {number} --party secretariat"))
            .done();
    }
    assert!(sent.seminar.read("clauses/insurance.toml").contains(urgent));
}

#[test]
fn an_amendment_that_was_rejected_in_silence_is_nothing_and_one_accepted_is_proposed() {
    let sent = shown();
    let path = sent.edited(|xml| xml.replace(&inserted(&xml), ""));
    let found = sent.brings(&path);
    assert_eq!(found["proposals"], json!([]), "{found:#}");
    let path = sent.edited(|xml| {
        let own = inserted(&xml);
        let begin = own.find("<w:r>").unwrap();
        xml.replace(&own, own[begin..].trim_end_matches("</w:ins>"))
    });
    let found = told(&sent.brings(&path), "");
    let (is, would) = (
        "The fund pays for care.",
        "The fund pays for all basic care.",
    );
    assert_eq!(found, json!([null, null, is, would, false]));
    // It is proposed a second time, by whoever brings the file, and both are decided on as one.
    sent.asks(&path, &[]).done();
    sent.seminar.run("receive --party secretariat").done();
    sent.seminar.run("adopt D.1 --party secretariat").done();
    assert!(sent.seminar.read("clauses/insurance.toml").contains(would));
}

/// A document that shows a clause which the workers would add.
fn proposed() -> (Sent, String) {
    let seminar = Seminar::new();
    let call = seminar.call(["table", "--add", "action", "--title", "Clinics", "--id"]);
    call.args(["clinics", "--parent", "health", "--party", "workers"])
        .args(["A clinic opens in every district."])
        .run()
        .done();
    seminar.run("receive --party secretariat").done();
    let listed = seminar.run("amendments --json").done().json();
    let id = listed["amendments"][0]["id"].as_str().unwrap().to_owned();
    (Sent::of(seminar, &["--amendments"]), id)
}

/// The file with words of somebody put in behind these, inside the insertion that holds them.
fn within(xml: &str, words: &str, author: &str, new: &str) -> String {
    let own = holding(xml, words);
    let open = &own[..own.find("<w:r>").unwrap()];
    let properties = own.find("<w:rPr>").zip(own.find("</w:rPr>"));
    let properties = properties.map_or("", |(from, to)| &own[from..to + "</w:rPr>".len()]);
    let run = format!("<w:r>{properties}<w:t xml:space=\"preserve\">");
    let put = put(author, new);
    let edited = format!("{words}</w:t></w:r></w:ins>{put}{open}{run}");
    xml.replace(&own, &own.replace(words, &edited))
}

#[test]
fn a_change_inside_the_title_of_a_proposed_clause_is_a_sub_amendment_to_that_title() {
    let (sent, id) = proposed();
    let path = sent.edited(|xml| {
        let xml = within(&xml, "Clinics", "Bako", " for all");
        within(&xml, "every ", "Bako", "poor ")
    });
    let found = sent.brings(&path);
    assert_eq!(found["unplaced"], json!([]), "{found:#}");
    let all = found["proposals"].as_array().unwrap();
    let told = |one: &Value| {
        json!([
            one["amends"],
            one["field"],
            one["original"],
            one["proposed"]
        ])
    };
    let told: Vec<Value> = all.iter().map(told).collect();
    let district = "A clinic opens in every district.";
    let poor = "A clinic opens in every poor district.";
    assert_eq!(
        told,
        [
            json!([id, "title", "Clinics", "Clinics for all"]),
            json!([id, "text", district, poor]),
        ]
    );
    sent.asks(&path, &[]).done();
    sent.seminar.run("receive --party secretariat").done();
    for number in ["D.2", "D.3", "D.1"] {
        sent.seminar
            .run(&format!("adopt {number} --party secretariat"))
            .done();
    }
    let shown = sent.seminar.run("show clinics").done();
    shown.says("Clinics for all").says(poor);
    sent.seminar.run("check").done();
}

/// Who would stand under what, and beside what: id, what would make its parent, parent and predecessor.
fn places(found: &Value) -> Vec<Value> {
    let all = found["proposals"].as_array().unwrap().iter();
    all.map(|one| json!([one["clause"], one["under"], one["parent"], one["after"]]))
        .collect()
}

#[test]
fn new_headings_under_new_headings_are_clauses_under_clauses() {
    let sent = Sent::new();
    let path = sent.edited(|xml| {
        let own = whole(&xml, "The fund pays").to_owned();
        let headings = [
            ("Heading2", "Awa", "Clinics"),
            ("Heading3", "Ben", "Staff"),
            ("Heading4", "Awa", "Nurses"),
            ("Heading3", "Awa", "Houses"),
            ("Heading2", "Awa", "Roads"),
        ];
        let new = headings.map(|(style, who, title)| paragraph(style, who, &put(who, title)));
        xml.replace(&own, &(own.clone() + &new.concat()))
    });
    let found = sent.brings(&path);
    assert_eq!(found["unplaced"], json!([]), "{found:#}");
    assert_eq!(
        places(&found),
        [
            json!(["clinics", null, "health", "insurance"]),
            json!(["staff", "0", "clinics", null]),
            json!(["nurses", "1", "staff", null]),
            json!(["houses", "0", "clinics", null]),
            json!(["roads", null, "health", "insurance"]),
        ]
    );
    sent.asks(&path, &[]).done();
    sent.seminar.run("receive --party secretariat").done();
    for number in ["D.5", "D.1", "D.4", "D.2", "D.3"] {
        let line = format!("adopt {number} --party secretariat");
        sent.seminar.run(&line).done();
    }
    let listed = sent.seminar.run("list --json").done().json();
    let rows = listed["clauses"].as_array().unwrap().iter();
    let rows: Vec<Value> = rows.map(|row| json!([row["number"], row["id"]])).collect();
    for row in [
        json!(["1.2", "clinics"]),
        json!(["1.2.1", "staff"]),
        json!(["1.2.1.1", "nurses"]),
        json!(["1.2.2", "houses"]),
        json!(["1.3", "roads"]),
    ] {
        assert!(rows.contains(&row), "{row} in {rows:?}");
    }
}

#[test]
fn a_heading_under_a_proposed_clause_is_a_clause_under_that() {
    let (sent, id) = proposed();
    let under = |sent: &Sent| {
        sent.edited(|xml| {
            let own = whole(&xml, "every ").to_owned();
            let new = paragraph("Heading3", "Ben", &put("Ben", "Staff"));
            xml.replace(&own, &(own.clone() + &new))
        })
    };
    let path = under(&sent);
    let found = sent.brings(&path);
    assert_eq!(found["unplaced"], json!([]), "{found:#}");
    assert_eq!(places(&found), [json!(["staff", id, "clinics", null])]);
    sent.asks(&path, &[]).done();
    sent.seminar.run("receive --party secretariat").done();
    // Sent out again, it stands below the one it would stand under, and nothing is read that nobody wrote.
    let again = Sent::of(sent.seminar, &["--amendments"]);
    let nothing = again.brings(&again.path("sent"));
    assert_eq!(nothing["proposals"], json!([]), "{nothing:#}");
    for number in ["D.1", "D.2"] {
        let line = format!("adopt {number} --party secretariat");
        again.seminar.run(&line).done();
    }
    // What comes back to one that was adopted meanwhile stands under it all the same.
    let late = again.edited(|xml| {
        let [clinics, staff] = ["Clinics", "Staff"].map(|title| xml.find(title).unwrap());
        assert!(clinics < staff);
        let level = |title: &str| whole(&xml, title).contains("Heading3");
        assert_eq!([level("Clinics"), level("Staff")], [false, true]);
        let own = whole(&xml, "every ").to_owned();
        let new = paragraph("Heading3", "Ben", &put("Ben", "Beds"));
        xml.replace(&own, &(own.clone() + &new))
    });
    let found = again.brings(&late);
    assert_eq!(places(&found)[0][2], "clinics", "{found:#}");
}
