//! Whether a file or a folder is what was agreed.

use super::coding::adopt;
use super::common::{Answer, Seminar, joined};
use std::fs;
use std::path::Path;

fn agreed(seminar: &Seminar, held: &Path, rest: &[&str]) -> Answer {
    let held = held.to_str().unwrap();
    seminar.call(["agreed", held]).args(rest).run()
}

/// A copy of the plan's files without its history, as they travel on a stick.
fn copied(seminar: &Seminar) -> tempfile::TempDir {
    let there = tempfile::tempdir().unwrap();
    fs::create_dir(there.path().join("clauses")).unwrap();
    for path in ["plan.toml", "clauses/health.toml", "clauses/insurance.toml"] {
        fs::write(there.path().join(path), seminar.read(path)).unwrap();
    }
    for path in ["clauses/support.toml", "clauses/campaign.toml"] {
        fs::write(there.path().join(path), seminar.read(path)).unwrap();
    }
    there
}

#[test]
fn a_copy_is_what_was_agreed_word_for_word() {
    let seminar = Seminar::new();
    let there = copied(&seminar);
    agreed(&seminar, there.path(), &[])
        .ends(3)
        .says("Nothing was adopted yet");
    agreed(&seminar, there.path(), &["HEAD"])
        .done()
        .says("word for word");
    adopt(&seminar, "plan-2003");
    agreed(&seminar, there.path(), &[])
        .done()
        .says("the adoption plan-2003");
    seminar.set("campaign", "text", "A campaign is begun soon.", "workers");
    // What changed here since does not matter to what was agreed.
    agreed(&seminar, there.path(), &["plan-2003"]).done();
    agreed(&seminar, &there.path().join("plan.toml"), &[]).done();
    let file = there.path().join("a copy of the campaign.toml");
    fs::rename(there.path().join("clauses/campaign.toml"), &file).unwrap();
    agreed(&seminar, &file, &[]).done().says("Yes:");
    agreed(&seminar, &file, &["HEAD"])
        .ends(1)
        .says("begun[- soon-].");
}

#[test]
fn words_that_differ_are_shown() {
    let seminar = Seminar::new();
    adopt(&seminar, "plan-2003");
    let there = copied(&seminar);
    let path = there.path().join("clauses/insurance.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("pays for", "never pays for")).unwrap();
    fs::remove_file(there.path().join("clauses/support.toml")).unwrap();
    let added =
        "id = \"extra\"\nkind = \"action\"\norder = 5\ntitle = \"Extra\"\ntext = \"More.\"\n";
    fs::write(there.path().join("clauses/extra.toml"), added).unwrap();
    let answer = agreed(&seminar, there.path(), &[]).ends(1);
    let answer = answer
        .says("differs in 3 places")
        .says("The fund {+never +}pays for care.");
    answer
        .says("It was agreed and is not there.")
        .says("It is there and was not agreed.");
    let json = agreed(&seminar, there.path(), &["--json"]).ends(1).json();
    assert_eq!(json["agreed"], false);
    let clauses = json["clauses"].as_array().unwrap();
    let insurance = clauses.iter().find(|one| one["id"] == "insurance").unwrap();
    assert_eq!(insurance["state"], "changed");
    assert_eq!(joined(&insurance["fields"][0], &["inserted"]), "never ");
}

#[test]
fn what_cannot_be_read_is_not_what_was_agreed() {
    let seminar = Seminar::new();
    adopt(&seminar, "plan-2003");
    let there = copied(&seminar);
    fs::write(there.path().join("clauses/support.toml"), "id = ").unwrap();
    agreed(&seminar, there.path(), &[])
        .ends(1)
        .says("clauses/support.toml cannot be read");
    agreed(&seminar, &there.path().join("clauses/support.toml"), &[]).ends(3);
    agreed(&seminar, &there.path().join("none"), &[]).ends(3);
    let plan = there.path().join("plan.toml");
    fs::write(
        &plan,
        seminar
            .read("plan.toml")
            .replace("id = \"seminar\"", "id = \"other\""),
    )
    .unwrap();
    agreed(&seminar, there.path(), &[])
        .ends(3)
        .says("another plan");
}

#[cfg(unix)]
#[test]
fn no_link_is_followed_and_nothing_is_waited_for() {
    let seminar = Seminar::new();
    adopt(&seminar, "plan-2003");
    let there = copied(&seminar);
    let campaign = there.path().join("clauses/campaign.toml");
    fs::remove_file(&campaign).unwrap();
    std::os::unix::fs::symlink("/dev/zero", &campaign).unwrap();
    agreed(&seminar, there.path(), &[]).ends(3);
    agreed(&seminar, &campaign, &[]).ends(3);
}

#[test]
fn a_text_that_was_written_out_is_compared_by_words() {
    let seminar = Seminar::new();
    adopt(&seminar, "plan-2003");
    let there = tempfile::tempdir().unwrap();
    let file = there.path().join("plan.md");
    let list = seminar.run("list --json").done().json();
    let mut text = "# The plan\n\n".to_owned();
    let mut printed = String::new();
    for row in list["clauses"].as_array().unwrap() {
        let id = row["id"].as_str().unwrap();
        let show = seminar.run(&format!("show {id} --json")).done().json();
        let fields = show["fields"].as_array().unwrap().iter();
        let body = fields.into_iter().find(|one| one["name"] == "text");
        let body = body.map_or("", |one| one["value"].as_str().unwrap());
        let (number, title) = (&row["number"], &row["title"]);
        text += &format!(
            "## {} {}\n\n{}\n\n",
            number.as_str().unwrap(),
            title.as_str().unwrap(),
            body.replace(' ', "\n")
        );
        printed += &seminar.run(&format!("show {id}")).done().out;
    }
    fs::write(&file, &text).unwrap();
    let answer = agreed(&seminar, &file, &[]).done();
    answer.says("word for word").says("titles and texts");
    let other = there.path().join("shown.txt");
    fs::write(&other, &printed).unwrap();
    agreed(&seminar, &other, &[]).done();
    // Nor is what is printed of who holds what, in whatever language.
    seminar
        .run("position insurance object --party workers --statement No")
        .done();
    seminar
        .run("table support text More --party workers")
        .done();
    let mut printed = String::new();
    for row in list["clauses"].as_array().unwrap() {
        let id = row["id"].as_str().unwrap();
        let show = seminar.run(&format!("show {id} --lang fr")).done().out;
        printed += &show;
        printed += &seminar.run(&format!("position {id} --lang fr")).done().out;
    }
    fs::write(&other, &printed).unwrap();
    agreed(&seminar, &other, &[]).done();
    let changed = printed.replace("care.", "care. Not more.");
    assert_ne!(changed, printed);
    fs::write(&other, changed).unwrap();
    agreed(&seminar, &other, &[]).ends(1).says("{+ Not more.+}");
    fs::write(&file, text.replace("pays\nfor", "never\npays\nfor")).unwrap();
    agreed(&seminar, &file, &[])
        .ends(1)
        .says("differs in one place")
        .says("{+never +}pays for care.");
    fs::write(&file, "Nothing of it").unwrap();
    agreed(&seminar, &file, &[]).ends(3).says("no title of");
}
