//! Words that only look like those they replace: said wherever somebody looks at the change, and nowhere else.

use crate::amending::{open, table};
use crate::common::{Seminar, clause};

const SAME: &str = "The fund pays for c\u{430}re.";

#[test]
fn a_word_that_only_looks_the_same_is_told_where_it_changed() {
    let seminar = Seminar::new();
    seminar.set("insurance", "text", SAME, "workers");
    let told = seminar.run("diff start").done();
    told.says("c\u{430}re” only looks like “care”: other characters (U+0430)");
    let answer = seminar.run("diff start --json").done().json();
    let alike = clause(&answer, "insurance")["look-alike"].clone();
    assert_eq!(alike[0]["before"], "care");
    assert_eq!(alike[0]["codes"], "U+0430");
    assert!(clause(&answer, "support")["look-alike"].is_null());
    seminar
        .run("check")
        .done()
        .says("mixes letters of several alphabets (U+0430)");
}

#[test]
fn an_amendment_says_which_words_only_look_the_same() {
    let seminar = Seminar::new();
    open(&seminar);
    table(&seminar, "insurance", SAME, "workers");
    let page = seminar.run("amendments D.1").done();
    page.says("only looks like “care”");
    table(
        &seminar,
        "support",
        "The poor are helped at once.",
        "employers",
    );
    let page = seminar.run("amendments D.2").done();
    assert!(!page.out.contains("only looks like"));
}
