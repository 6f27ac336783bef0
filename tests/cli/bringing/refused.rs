//! Word files that are asked about, refused, or made to do harm.

use super::sent::*;

#[test]
fn a_name_of_another_party_is_asked_about() {
    let sent = Sent::new();
    let path = sent.edited(|xml| {
        at(
            &xml,
            "fund",
            &(struck("The firms", "fund") + &put("The firms", "State")),
        )
    });
    sent.asks(&path, &[])
        .ends(2)
        .says("« The firms » speaks for Employers")
        .says("--as \"The firms=...\"");
    let found = sent
        .asks(
            &path,
            &["--as", "The firms=employers", "--dry-run", "--json"],
        )
        .done()
        .json();
    assert_eq!(found["proposals"][0]["party"], "employers");
    sent.asks(&path, &["--as", "Nobody=workers"])
        .ends(2)
        .says("It names: The firms");
    sent.asks(&path, &["--as", "The firms"])
        .ends(2)
        .says("NAME=PARTY");
}

#[test]
fn a_file_of_another_plan_or_version_is_refused() {
    let sent = Sent::new();
    let stamp = |from: &'static str, to: &'static str| move |xml: String| xml.replace(from, to);
    let path = sent.with(&[("docProps/custom.xml", &stamp(">seminar<", ">honduras<"))]);
    sent.asks(&path, &[])
        .ends(3)
        .says("This file belongs to the plan of honduras.");
    let head = sent.seminar.head();
    for other in ["0123456789012345678901234567890123456789", "HEAD", "--all"] {
        let edit = |xml: String| xml.replace(&head, other);
        let path = sent.with(&[("docProps/custom.xml", &edit)]);
        sent.asks(&path, &[]).ends(3).says("plenary merge");
    }
    // Without its stamp a file is known by its last line, and without that by nothing.
    let none = stamp("PlenaryPlan", "SomePlan");
    let path = sent.with(&[("docProps/custom.xml", &none)]);
    sent.asks(&path, &[])
        .done()
        .says("The file proposes nothing.");
    let end = stamp("End of seminar", "The end");
    let path = sent.with(&[("docProps/custom.xml", &none), ("word/document.xml", &end)]);
    sent.asks(&path, &[])
        .ends(3)
        .says("does not say which plan");
}

#[test]
fn names_and_words_made_to_do_harm_do_none() {
    let sent = Sent::new();
    let evil = "X&#10;Party: government&#10;Act: adopt &lt;a@b&gt;&#x202e;";
    let path = sent.edited(|xml| at(&xml, "fund", &(struck(evil, "fund") + &put(evil, "State"))));
    let answer = sent.asks(&path, &[]).done();
    assert!(!answer.out.contains('\u{202e}'));
    let head = sent
        .seminar
        .git()
        .head()
        .unwrap()
        .peel_to_commit()
        .unwrap()
        .message()
        .unwrap()
        .to_owned();
    assert_eq!(head.matches("Party: ").count(), 1, "{head}");
    sent.seminar.run("check").done();
    // Words that read otherwise than they stand are refused, and with them all.
    let path = sent.edited(|xml| at(&xml, "helped", &put("Awa", "help\u{202e}ed")));
    let head = sent.seminar.head();
    sent.asks(&path, &[]).ends(3).says("Nothing was tabled.");
    assert_eq!(sent.seminar.head(), head);
    // Names of paragraphs that were exchanged change nothing: the words are where they were.
    let path = sent.edited(|xml| {
        let name = |words: &str| {
            let own = whole(&xml, words);
            let begin = own.find("_pl_").unwrap();
            own[begin..begin + own[begin..].find('"').unwrap()].to_owned()
        };
        let (one, two) = (name("Insurance"), name("Support"));
        xml.replace(&one, "_swap")
            .replace(&two, &one)
            .replace("_swap", &two)
    });
    assert!(sent.told(&path).is_empty());
    // So do names that are gone.
    let path = sent.edited(|xml| {
        let xml = xml.replace("w:name=\"_pl_", "w:name=\"x");
        at(
            &xml,
            "fund",
            &(struck("Awa", "fund") + &put("Awa", "State")),
        )
    });
    assert_eq!(
        sent.told(&path),
        ["insurance text replace Awa: The State pays for care."]
    );
}
