//! What files write as keys stands in documents in the plan's words, and comes back as the same keys.

use super::sent::*;
use crate::common::Seminar;
use std::fs;

/// A plan in this language, with keys in every field that has some.
fn keyed(language: &str) -> Seminar {
    let seminar = Seminar::new();
    let plan = seminar.read("plan.toml");
    let plan = plan.replacen(
        "language = \"en\"",
        &format!("language = \"{language}\""),
        1,
    );
    assert!(plan.contains(&format!("language = \"{language}\"")));
    seminar.write("plan.toml", plan);
    seminar.write(
        "registers/groups.toml",
        "[[group]]\nid = \"informal-workers\"\nname = \"People, at work & informal\"\n\n[[group]]\nid = \"poor\"\nname = \"The poorest\"\n",
    );
    seminar.commit("Keep the groups", "Party: secretariat");
    for (field, value) in [
        ("guarantee", "essential-health-care"),
        ("aspect", "existing-provisions"),
        ("groups", "informal-workers"),
        ("exclusion", "financial, self-exclusion"),
        ("lead", "firms"),
        (
            "funding",
            "Budget; amount: 5; currency: XOF; state: pledged",
        ),
    ] {
        seminar.set("insurance", field, value, "government");
    }
    seminar
}

#[test]
fn an_untouched_file_says_names_and_proposes_nothing() {
    for (language, guarantee, pledged) in [
        ("en", "Essential health care", "; State: promised"),
        (
            "fr",
            "Soins de santé essentiels",
            "\u{a0}; État\u{a0}: promis",
        ),
        ("es", "Atención de salud esencial", "; Estado: "),
        ("pt", "Cuidados de saúde essenciais", "; Estado: "),
    ] {
        let seminar = keyed(language);
        seminar.set("insurance", "groups", "poor, informal-workers", "workers");
        seminar.set("support", "guarantee", "children", "workers");
        let mut sent = Sent::of(seminar, &["--clean"]);
        for more in [&["--clean"][..], &["HEAD~8"], &["--amendments"]] {
            sent = Sent::of(sent.seminar, more);
            let found = sent.brings(&sent.path("sent"));
            assert_eq!(
                found["proposals"],
                serde_json::json!([]),
                "{language} {more:?}"
            );
            assert_eq!(
                found["unplaced"],
                serde_json::json!([]),
                "{language} {more:?}"
            );
        }
        for format in ["html", "md", "txt", "akn"] {
            let path = sent.seminar.around().join(format!("out.{format}"));
            let call = sent.seminar.call(["export", format]).args([&path]);
            call.args(["--clean"]).run().done();
            let text = fs::read_to_string(&path).unwrap();
            for word in [guarantee, pledged, "People, at work ", "The poorest"] {
                assert!(text.contains(word), "{language} {format} {word}: {text}");
            }
            for key in [
                "essential-health-care",
                "existing-provisions",
                "informal-workers",
                "self-exclusion",
            ] {
                assert!(!text.contains(key), "{language} {format} {key}");
            }
        }
    }
}

#[test]
fn a_name_that_was_changed_is_the_key_that_it_means() {
    let sent = Sent::of(keyed("fr"), &["--clean"]);
    let told = |name: &'static str, markup: String| {
        sent.told(&sent.edited(move |xml| at(&xml, name, &markup)))
    };
    // Tracked, by name in the plan's language, in another, and by the key itself.
    for word in [
        "Sécurité du revenu pour les enfants",
        "children",
        "Income security for children",
    ] {
        let name = "Soins de santé essentiels";
        let found = told(name, struck("Awa", name) + &put("Awa", word));
        assert_eq!(
            found,
            ["insurance guarantee replace Awa: children"],
            "{word}"
        );
    }
    let group = "People, at work &amp; informal";
    assert_eq!(
        told(group, struck("Awa", group) + &put("Awa", "The poorest")),
        ["insurance groups replace Awa: poor"]
    );
    // In silence, and two on one line.
    let quoted = format!("&quot;{group}&quot;");
    let path =
        sent.edited(|xml| xml.replace(&quoted, "The poorest; people, at work &amp; Informal"));
    assert_eq!(
        sent.told(&path),
        ["insurance groups insert silent: poor, informal-workers"]
    );
    let found = told("promis", struck("Awa", "promis") + &put("Awa", "recherché"));
    assert_eq!(
        found,
        ["insurance funding replace Awa: Budget; amount: 5; currency: XOF; state: sought"]
    );
}

#[test]
fn why_a_day_cannot_stand_there_is_said() {
    let seminar = Seminar::new();
    for (field, day) in [("start", "2005-02-01"), ("end", "2005-12-31")] {
        seminar.set("insurance", field, day, "government");
    }
    let sent = Sent::of(seminar, &["--clean"]);
    let path = sent.edited(|xml| xml.replace("2005-02-01", "2006-02-01"));
    let answer = sent.asks(&path, &["--dry-run"]).done();
    answer.says("2006-02-01").says("is before the start");
}

#[test]
fn both_days_of_a_clause_may_move_past_its_old_end() {
    let seminar = Seminar::new();
    for (field, day) in [("start", "2005-02-01"), ("end", "2005-12-31")] {
        seminar.set("insurance", field, day, "government").done();
    }
    let sent = Sent::of(seminar, &["--clean"]);
    let moved = |xml: String, start: &str, end: &str| {
        xml.replace("2005-02-01", start).replace("2005-12-31", end)
    };
    let later = sent.edited(|xml| moved(xml, "2006-02-01", "2006-12-31"));
    let mut told = sent.told(&later);
    told.sort();
    let expected = [
        "insurance end replace silent: 2006-12-31",
        "insurance start replace silent: 2006-02-01",
    ];
    assert_eq!(told, expected);
    assert_eq!(sent.brings(&later)["unplaced"], serde_json::json!([]));
    // Before the old start as well, and not where they change places.
    let earlier = sent.edited(|xml| moved(xml, "2004-02-01", "2004-12-31"));
    assert_eq!(sent.told(&earlier).len(), 2);
    let crossed = sent.edited(|xml| moved(xml, "2007-02-01", "2006-12-31"));
    assert_eq!(
        sent.told(&crossed),
        ["insurance end replace silent: 2006-12-31"]
    );
    let later = sent.edited(|xml| moved(xml, "2006-02-01", "2006-12-31"));
    sent.asks(&later, &[]).done();
    let listed = sent.seminar.run("amendments").done().out;
    assert!(
        listed.contains("Start") && listed.contains("End"),
        "{listed}"
    );
}

#[test]
fn a_word_that_is_no_value_is_listed_and_never_written() {
    let sent = Sent::of(keyed("en"), &["--clean"]);
    let name = "Essential health care";
    let path = sent.edited(|xml| {
        let xml = at(&xml, name, &(struck("Awa", name) + &put("Awa", "Health")));
        at(
            &xml,
            "fund pays",
            &(struck("Awa", "fund pays") + &put("Awa", "State pays")),
        )
    });
    assert_eq!(
        sent.told(&path),
        ["insurance text replace Awa: The State pays for care."]
    );
    let found = sent.brings(&path);
    assert_eq!(
        found["unplaced"],
        serde_json::json!([{"author": "Awa", "text": "Health\n", "field": "guarantee"}])
    );
    sent.asks(&path, &["--dry-run"]).done().says(
        "Awa, 1.1, Guarantee: “Health” is no value that this field can have. It was left out.",
    );
    // Where it was not tracked, it is nobody's wish but listed as well.
    let path = sent.edited(|xml| {
        xml.replace("The poorest", "The rich")
            .replace(name, "Health")
    });
    let found = sent.brings(&path);
    assert_eq!(found["proposals"], serde_json::json!([]));
    assert_eq!(found["unplaced"][0]["field"], "guarantee");
}
