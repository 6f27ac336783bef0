//! Clauses that were put elsewhere in Word: cut and pasted, or moved while that was recorded.

use super::sent::*;
use serde_json::{Value, json};

/// The paragraph as its author put it in: without the names by which it was known.
fn came(paragraph: &str, author: &str) -> String {
    let mut bare = paragraph.to_owned();
    while let Some(at) = bare.find("<w:bookmark") {
        let end = at + bare[at..].find("/>").unwrap() + 2;
        bare.replace_range(at..end, "");
    }
    let mark = format!("<w:rPr><w:ins w:id=\"906\" w:author=\"{author}\" {WHEN}/></w:rPr>");
    let marked = match bare.contains("</w:pPr>") {
        true => bare.replacen("</w:pPr>", &format!("{mark}</w:pPr>"), 1),
        false => bare.replacen("<w:p>", &format!("<w:p><w:pPr>{mark}</w:pPr>"), 1),
    };
    let begin = format!("<w:ins w:id=\"907\" w:author=\"{author}\" {WHEN}><w:r>");
    marked
        .replace("<w:r>", &begin)
        .replace("</w:r>", "</w:r></w:ins>")
}

/// What is proposed: clause, verb, author, parent and the one before it.
fn moves(found: &Value) -> Value {
    let all = found["proposals"].as_array().unwrap().iter();
    let of = |one: &Value| {
        let author = match one["tracked"].as_bool().unwrap() {
            true => one["author"].clone(),
            false => json!("silent"),
        };
        json!([
            one["clause"],
            one["verb"],
            author,
            one["parent"],
            one["after"]
        ])
    };
    all.map(of).collect()
}

/// The paragraphs of a clause: its heading and its text.
fn paragraphs(xml: &str, title: &str, text: &str) -> String {
    let both = format!("{}{}", whole(xml, title), whole(xml, text));
    assert!(xml.contains(&both), "{title} stands elsewhere");
    both
}

#[test]
fn what_was_cut_and_pasted_is_a_move_and_nothing_else() {
    let sent = Sent::new();
    let put = |title: &'static str, text: &'static str, behind: &'static str| {
        let path = sent.edited(|xml| {
            let clause = paragraphs(&xml, title, text);
            let rest = xml.replace(&clause, "");
            let before = whole(&rest, behind).to_owned();
            rest.replace(&before, &format!("{before}{clause}"))
        });
        let found = sent.brings(&path);
        assert_eq!(found["unplaced"], json!([]), "{found:#}");
        moves(&found)
    };
    assert_eq!(
        put("Support", "The poor", "A campaign is"),
        json!([["support", "move", "silent", "campaign", null]])
    );
    assert_eq!(
        put("Support", "The poor", "Everybody has"),
        json!([["support", "move", "silent", "health", null]])
    );
    // A whole part of the plan, dragged by its heading.
    let path = sent.edited(|xml| {
        let from = xml.find(whole(&xml, "Campaign")).unwrap();
        let last = whole(&xml, "A campaign is");
        let end = xml.find(last).unwrap() + last.len();
        let part = xml[from..end].to_owned();
        let rest = xml.replace(&part, "");
        let first = whole(&rest, "Health care").to_owned();
        rest.replace(&first, &format!("{part}{first}"))
    });
    let found = sent.brings(&path);
    assert_eq!(
        moves(&found),
        json!([["campaign", "move", "silent", null, null]]),
        "{found:#}"
    );
    let dry = sent.asks(&path, &["--dry-run"]).done();
    dry.says("campaign, first");
    // As two paragraphs without names, as from a program that keeps none.
    let path = sent.edited(|xml| {
        let clause = paragraphs(&xml, "Support", "The poor");
        let rest = xml.replace(&clause, "");
        let mut bare = clause.clone();
        while let Some(at) = bare.find("<w:bookmark") {
            let end = at + bare[at..].find("/>").unwrap() + 2;
            bare.replace_range(at..end, "");
        }
        let before = whole(&rest, "A campaign is").to_owned();
        rest.replace(&before, &format!("{before}{bare}"))
    });
    let found = sent.brings(&path);
    assert_eq!(
        moves(&found),
        json!([["support", "move", "silent", "campaign", null]]),
        "{found:#}"
    );
}

#[test]
fn what_was_moved_on_record_is_its_authors_and_what_else_was_done_there_is_told() {
    let sent = Sent::new();
    let edit = |xml: String| {
        let clause = paragraphs(&xml, "Support", "The poor");
        let (heading, text) = (whole(&xml, "Support"), whole(&xml, "The poor"));
        let left = gone(heading, "Awa") + &gone(text, "Awa");
        // Another author changes a word of what was moved.
        let helped = format!(
            "</w:t></w:r></w:ins>{}<w:ins w:id=\"908\" w:author=\"Awa\" {WHEN}><w:del w:id=\"909\" w:author=\"Bako\" {WHEN}><w:r><w:delText>helped</w:delText></w:r></w:del></w:ins><w:ins w:id=\"910\" w:author=\"Awa\" {WHEN}><w:r><w:t xml:space=\"preserve\">",
            put("Bako", "insured")
        );
        let text = came(text, "Awa").replace("helped", &helped);
        let here = came(heading, "Awa") + &text;
        let rest = xml.replace(&clause, &left);
        let before = whole(&rest, "A campaign is").to_owned();
        rest.replace(&before, &format!("{before}{here}"))
    };
    for moved in [false, true] {
        let path = sent.edited(|xml| {
            let xml = edit(xml);
            // Word marks moves by elements of their own; accepting them is the same.
            let (left, here) = ("<w:del w:id=\"904\"", "<w:ins w:id=\"907\"");
            match moved {
                false => xml,
                true => word_moves(&xml, left, here),
            }
        });
        let found = sent.brings(&path);
        assert_eq!(
            moves(&found),
            json!([
                ["support", "replace", "Bako", null, null],
                ["support", "move", "Awa", "campaign", null]
            ]),
            "{found:#}"
        );
        assert_eq!(found["proposals"][0]["proposed"], "The poor are insured.");
        assert_eq!(found["unplaced"], json!([]));
    }
    let path = sent.edited(edit);
    sent.asks(&path, &[]).done();
    sent.seminar.run("receive --party secretariat").done();
    for number in ["D.1", "D.2"] {
        sent.seminar
            .run(&format!("adopt {number} --party secretariat"))
            .done();
    }
    let support = sent.seminar.read("clauses/support.toml");
    assert!(
        support.contains("parent = \"campaign\"") && support.contains("The poor are insured."),
        "{support}"
    );
    sent.seminar.run("check").done();
}

/// Changes the elements of a move into those that Word writes.
fn word_moves(xml: &str, left: &str, here: &str) -> String {
    let mut xml = xml.to_owned();
    for (begin, plain, moved) in [(left, "w:del", "w:moveFrom"), (here, "w:ins", "w:moveTo")] {
        while let Some(at) = xml.find(begin) {
            let end = at + xml[at..].find(&format!("</{plain}>")).unwrap();
            xml.replace_range(end..end + plain.len() + 3, &format!("</{moved}>"));
            xml.replace_range(at + 1..at + 1 + plain.len(), moved);
        }
    }
    // What is moved away stands there as text that is no longer.
    let mut out = String::new();
    let mut rest = xml.as_str();
    while let Some(at) = rest.find("<w:moveFrom ") {
        let end = at + rest[at..].find("</w:moveFrom>").unwrap();
        out += &rest[..at];
        out += &rest[at..end].replace("w:delText", "w:t");
        rest = &rest[end..];
    }
    out + rest
}

#[test]
fn several_that_were_moved_stand_as_in_the_file_once_all_are_adopted() {
    let sent = Sent::new();
    let path = sent.edited(|xml| {
        let first = paragraphs(&xml, "Insurance", "The fund");
        let second = paragraphs(&xml, "Support", "The poor");
        let rest = xml.replace(&first, "").replace(&second, "");
        let before = whole(&rest, "A campaign is").to_owned();
        rest.replace(&before, &format!("{before}{first}{second}"))
    });
    let found = sent.brings(&path);
    assert_eq!(found["proposals"].as_array().unwrap().len(), 2, "{found:#}");
    sent.asks(&path, &[]).done();
    sent.seminar.run("receive --party secretariat").done();
    for number in ["D.1", "D.2"] {
        sent.seminar
            .run(&format!("adopt {number} --party secretariat"))
            .done();
    }
    let list = sent.seminar.run("list").done().out;
    let at = |words: &str| {
        list.find(words)
            .unwrap_or_else(|| panic!("{words}: {list}"))
    };
    assert!(
        at("Campaign") < at("Insurance") && at("Insurance") < at("Support"),
        "{list}"
    );
    assert!(
        list.contains("2.1") && list.contains("2.2") && !list.contains("1.1"),
        "{list}"
    );
}

#[test]
fn a_clause_that_was_put_under_a_new_heading_is_moved_under_that() {
    let sent = Sent::new();
    let new = |level: &str| {
        let level = level.to_owned();
        sent.edited(move |xml| {
            let clause = paragraphs(&xml, "Support", "The poor");
            let rest = xml.replace(&clause, "");
            let before = whole(&rest, "A campaign is").to_owned();
            let heading = paragraph(&level, "Awa", &put("Awa", "Clinics"));
            rest.replace(&before, &format!("{before}{heading}{clause}"))
        })
    };
    let path = new("Heading1");
    let found = sent.brings(&path);
    assert_eq!(found["unplaced"], json!([]), "{found:#}");
    let under = |found: &Value| found["proposals"][1]["under"].clone();
    assert_eq!(
        moves(&found),
        json!([
            ["clinics", "add", "Awa", null, "campaign"],
            ["support", "move", "silent", "clinics", null]
        ])
    );
    assert_eq!(under(&found), "0");
    let dry = sent.asks(&path, &["--dry-run"]).done();
    dry.says("support, under “Clinics”, which is new");
    // A new heading beside it is none above it.
    let beside = sent.brings(&new("Heading2"));
    assert_eq!(
        moves(&beside)[1],
        json!(["support", "move", "silent", "campaign", null])
    );
    assert_eq!(under(&beside), Value::Null);
    sent.asks(&new("Heading1"), &[]).done();
    sent.seminar.run("receive --party secretariat").done();
    let listed = sent.seminar.run("amendments --json").done().json();
    let all = listed["amendments"].as_array().unwrap();
    for verb in ["add", "move"] {
        let one = all.iter().find(|one| one["verb"] == verb).unwrap();
        let line = format!(
            "adopt {} --party secretariat",
            one["name"].as_str().unwrap()
        );
        sent.seminar.run(&line).done();
    }
    let support = sent.seminar.read("clauses/support.toml");
    assert!(support.contains("parent = \"clinics\""), "{support}");
    sent.seminar.run("check").done();
}

#[test]
fn a_clause_put_under_a_new_heading_that_the_plan_has_by_now_is_moved_under_that() {
    let sent = Sent::new();
    let new = |more: &str| {
        sent.edited(|xml| {
            let clause = paragraphs(&xml, "Support", "The poor");
            let rest = xml.replace(&clause, "");
            let before = whole(&rest, "A campaign is").to_owned();
            let heading = paragraph("Heading1", "Awa", &put("Awa", "Clinics"));
            let rest = rest.replace(&before, &format!("{before}{heading}{clause}"));
            rest.replace("A campaign is", &format!("A campaign{more} is"))
        })
    };
    sent.asks(&new(""), &[]).done();
    sent.seminar.run("receive --party secretariat").done();
    sent.seminar.run("adopt D.1 --party secretariat").done();
    let found = sent.brings(&new(" soon"));
    assert_eq!(found["unplaced"], json!([]), "{found:#}");
    // The heading is no second clause.
    let clauses = moves(&found);
    let added = clauses.as_array().unwrap().iter();
    assert!(added.clone().all(|one| one[1] != "add"), "{found:#}");
    let moved = json!(["support", "move", "silent", "clinics", null]);
    assert!(added.clone().any(|one| *one == moved), "{found:#}");
}
