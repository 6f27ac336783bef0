//! The word code: the same for all who hold the same text, and of no help to whoever holds another.

use super::common::Seminar;
use serde_json::Value;

fn code(seminar: &Seminar, rest: &str) -> Value {
    seminar.run(&format!("code {rest} --json")).done().json()
}

fn words(answer: &Value) -> Vec<String> {
    let words = answer["words"].as_array().unwrap().iter();
    words
        .map(|word| word.as_str().unwrap().to_owned())
        .collect()
}

fn check(seminar: &Seminar, words: &str) -> super::common::Answer {
    seminar.call(["code", "--check", words]).run()
}

pub fn adopt(seminar: &Seminar, name: &str) {
    let line = format!("gavel {name} --overrule tested --party secretariat");
    seminar.run(&line).done();
}

/// Writes the tag of an adoption anew, so that it names other words than those that were adopted.
pub fn other_words(seminar: &Seminar) {
    let git = seminar.git();
    let tag = git.refname_to_id("refs/tags/plan-2003").unwrap();
    let tag = git.find_tag(tag).unwrap();
    let message = tag.message().unwrap().unwrap().to_owned();
    let line = message
        .lines()
        .find(|line| line.starts_with("Clause: campaign "))
        .unwrap();
    let forged = message.replace(line, &format!("Clause: campaign {}", "0".repeat(64)));
    let (target, tagger) = (tag.target().unwrap(), tag.tagger().unwrap());
    git.tag("plan-2003", &target, &tagger, &forged, true)
        .unwrap();
}

#[test]
fn the_same_text_has_the_same_twelve_words() {
    let (one, other) = (Seminar::new(), Seminar::new());
    let first = words(&code(&one, ""));
    assert_eq!(first.len(), 12);
    assert_eq!(words(&code(&other, "")), first);
    // Its place is no word of a clause.
    one.run("move campaign --parent health --party workers")
        .done();
    assert_eq!(words(&code(&one, "")), first);
    one.set("campaign", "text", "A campaign is begun soon.", "workers");
    assert_ne!(words(&code(&one, "")), first);
    assert_eq!(words(&code(&one, "HEAD~1")), first);
}

#[test]
fn an_adoption_keeps_its_words_whatever_comes_after() {
    let seminar = Seminar::new();
    adopt(&seminar, "plan-2003");
    // A language that runs its articles together is spoken as it is.
    let said = seminar.run("--lang pt code plan-2003").done();
    said.says("Código para a adoção plan-2003, ");
    let adopted = code(&seminar, "");
    assert_eq!(adopted["adoption"], "plan-2003");
    seminar.set("campaign", "text", "A campaign is begun soon.", "workers");
    assert_eq!(words(&code(&seminar, "")), words(&adopted));
    assert_eq!(words(&code(&seminar, "plan-2003")), words(&adopted));
    assert_ne!(words(&code(&seminar, "HEAD")), words(&adopted));
    let line = "gavel part --clause campaign --overrule tested --party secretariat";
    seminar.run(line).done();
    let part = code(&seminar, "part");
    assert_eq!(
        (&part["whole"], &part["clauses"]),
        (&false.into(), &1.into())
    );
    seminar
        .run("code part")
        .done()
        .says("the adoption part, one clause:");
    seminar.run("code no-such").ends(3);
}

#[test]
fn words_are_compared_as_they_were_heard() {
    let seminar = Seminar::new();
    let ours = words(&code(&seminar, ""));
    let loud = ours.join(", ").to_uppercase();
    check(&seminar, &loud).done().says("Yes:");
    let mut heard = ours.clone();
    heard[4] = format!("{}x", ours[4]);
    let said = format!("word 5: “{}” – perhaps {}", heard[4], ours[4]);
    check(&seminar, &heard.join(" "))
        .ends(1)
        .says("not in the list")
        .says(&said);
    check(&seminar, &ours[..11].join(" "))
        .ends(1)
        .says("11 words; a code has 12");
    heard = ours.clone();
    heard.swap(0, 11);
    check(&seminar, &heard.join(" "))
        .ends(1)
        .says("No:")
        .says("word 12: ");
    let before = ours.join(" ");
    seminar.set("campaign", "text", "A campaign is never begun.", "workers");
    check(&seminar, &before)
        .ends(1)
        .says("the words of another text");
    let answer = seminar
        .call(["code", "--check", &before, "--json"])
        .run()
        .ends(1)
        .json();
    assert_eq!(answer["heard"]["result"], "other");
}

#[test]
fn the_words_are_of_the_plans_language() {
    let seminar = Seminar::new();
    let english = words(&code(&seminar, ""));
    for (language, letters) in [("fr", "éèê"), ("es", "áéíóúñ"), ("pt-MZ", "")] {
        let plan = seminar.read("plan.toml");
        let line = plan
            .lines()
            .find(|line| line.starts_with("language"))
            .unwrap();
        seminar.write(
            "plan.toml",
            plan.replace(line, &format!("language = \"{language}\"")),
        );
        seminar.commit("Say in which language", "Party: secretariat");
        let answer = code(&seminar, "");
        assert_ne!(words(&answer), english);
        assert_eq!(answer["language"].as_str().unwrap(), &language[..2]);
        // Accents are letters, not characters of their own, and need not be typed.
        let all = words(&answer).join(" ");
        assert!(
            all.chars()
                .all(|c| c == ' ' || c.is_ascii_lowercase() || letters.contains(c)),
            "{all}"
        );
        let bare = all
            .replace(['é', 'è', 'ê'], "e")
            .replace('á', "a")
            .replace('í', "i");
        let bare = bare.replace('ó', "o").replace('ú', "u").replace('ñ', "n");
        check(&seminar, &bare).done();
    }
}

#[test]
fn an_adoption_that_names_other_words_has_no_code() {
    let seminar = Seminar::new();
    adopt(&seminar, "plan-2003");
    other_words(&seminar);
    seminar.run("code").ends(3).says("names other words");
}
