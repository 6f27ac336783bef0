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
    let words = xml.find("all basic ").unwrap();
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
