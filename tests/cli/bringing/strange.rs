//! What people put into a document that a plan does not hold as it is: tables among the words, and letters that only one font knows.

use super::sent::*;
use serde_json::{Value, json};

/// A table of these rows, its words as the author put them in; recorded as such, or not.
fn table(rows: &[[&str; 2]], recorded: bool) -> String {
    let cell = |words: &&str| {
        let words = match recorded {
            true => put("Awa", words),
            false => format!("<w:r><w:t>{words}</w:t></w:r>"),
        };
        format!("<w:tc><w:tcPr/><w:p>{words}</w:p></w:tc>")
    };
    let new = format!("<w:trPr><w:ins w:id=\"960\" w:author=\"Awa\" {WHEN}/></w:trPr>");
    let row = |cells: &[&str; 2]| {
        let cells: String = cells.iter().map(cell).collect();
        let new = if recorded { new.as_str() } else { "" };
        format!("<w:tr>{new}{cells}</w:tr>")
    };
    let rows: String = rows.iter().map(row).collect();
    format!("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>{rows}</w:tbl>")
}

fn only(found: &Value) -> &Value {
    assert_eq!(found["unplaced"], json!([]), "{found:#}");
    let all = found["proposals"].as_array().unwrap();
    assert_eq!(all.len(), 1, "{found:#}");
    &all[0]
}

#[test]
fn the_rows_of_a_table_that_was_put_in_are_lines_of_the_text_it_stands_in() {
    let sent = Sent::new();
    for recorded in [true, false] {
        let rows = [["Children", "all"], ["Older persons", "most"]];
        let path = sent.edited(|xml| {
            let own = whole(&xml, "The fund pays").to_owned();
            xml.replace(&own, &format!("{own}{}", table(&rows, recorded)))
        });
        let found = sent.brings(&path);
        let one = only(&found);
        assert_eq!(
            (&one["clause"], &one["field"]),
            (&json!("insurance"), &json!("text"))
        );
        assert_eq!(one["tracked"], json!(recorded));
        let proposed = one["proposed"].as_str().unwrap();
        let original = one["original"].as_str().unwrap();
        let (before, rows) = proposed.split_once("\nChildren | all\n").unwrap();
        assert_eq!((before.trim(), rows), (original, "Older persons | most"));
    }
}

#[test]
fn a_table_under_a_new_heading_is_text_of_that_and_one_before_all_clauses_is_listed() {
    let sent = Sent::new();
    let path = sent.edited(|xml| {
        let own = whole(&xml, "A campaign is").to_owned();
        let heading = paragraph("Heading1", "Awa", &put("Awa", "Figures"));
        let table = table(&[["Year", "Cost"], ["2006", "high"]], true);
        xml.replace(&own, &format!("{own}{heading}{table}"))
    });
    let found = sent.brings(&path);
    let one = only(&found);
    assert_eq!(one["verb"], "add");
    assert_eq!(one["proposed"], "Figures\nYear | Cost\n2006 | high");
    let path = sent.edited(|xml| {
        let first = whole(&xml, "Health care").to_owned();
        xml.replace(
            &first,
            &format!("{}{first}", table(&[["Stray", "words"]], false)),
        )
    });
    let found = sent.brings(&path);
    assert_eq!(found["proposals"], json!([]), "{found:#}");
    let stray = found["unplaced"].as_array().unwrap();
    assert!(stray.iter().any(|one| one["text"] == "Stray"), "{found:#}");
}

#[test]
fn letters_that_only_a_font_knows_are_taken_out_and_named() {
    let sent = Sent::new();
    let path = sent.edited(|xml| {
        let own = whole(&xml, "The fund pays").to_owned();
        let words = put("Awa", " For\u{e001}ever and all\u{f8ff}.");
        xml.replace(&own, &own.replace("</w:p>", &format!("{words}</w:p>")))
    });
    let found = sent.brings(&path);
    let proposed = only(&found)["proposed"].as_str().unwrap();
    assert!(proposed.ends_with(" Forever and all."), "{proposed}");
    let told = sent.asks(&path, &[]).done();
    told.says("U+E001, U+F8FF");
    sent.seminar.run("receive --party secretariat").done();
    sent.seminar.run("adopt D.1 --party secretariat").done();
    sent.seminar.run("check").done();
}
