//! The plan in the standards of the field, judged by their schemas and by what they say.

use crate::common::Seminar;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A built-in plan with its history.
fn example(name: &str) -> Seminar {
    let seminar = Seminar::empty();
    fs::remove_dir_all(seminar.folder()).unwrap();
    let call = seminar.call(["example", name]).args([seminar.folder()]);
    call.within(seminar.around()).run().done();
    seminar
}

/// A schema of the standard, for who has it: in the folder that `PLENARY_SCHEMAS` names, or beside it.
fn schema(folder: &str, name: &str) -> Option<PathBuf> {
    let named = std::env::var_os("PLENARY_SCHEMAS").map(PathBuf::from);
    let named = named
        .into_iter()
        .flat_map(|it| [it.join(name), it.join("..").join(folder).join(name)]);
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let near = ["../shared/schemas", "../../shared/schemas"];
    let near = near.map(|it| here.join(it).join(folder).join(name));
    named.chain(near).find(|path| path.is_file())
}

/// Holds a file against a schema; tells whether it was here.
fn judged(schema: Option<PathBuf>, file: &Path) -> bool {
    let Some(schema) = schema else {
        println!(
            "Passed over: the schema is not here. PLENARY_SCHEMAS names the folder of schemas."
        );
        return false;
    };
    let judge = Command::new("xmllint")
        .args(["--nonet", "--noout", "--schema"])
        .args([&schema, file])
        .output();
    let Ok(judge) = judge else {
        println!("Passed over: there is no xmllint.");
        return false;
    };
    let said = String::from_utf8_lossy(&judge.stderr);
    assert!(judge.status.success(), "{}: {said}", file.display());
    true
}

fn akn(seminar: &Seminar, more: &[&str]) -> String {
    let path = seminar.around().join("plan.xml");
    let call = seminar.call(["export", "akn", "--force"]).args([&path]);
    call.args(more).run().done();
    judged(schema("akn", "akomantoso30.xsd"), &path);
    fs::read_to_string(path).unwrap()
}

/// The text of the body without white space and without numbers, which are those that hold now: what came in left out where `without` is `ins`, what went where it is `del`.
fn text(xml: &str, without: &str) -> String {
    let mut reader = Reader::from_str(xml);
    let (mut out, mut left, mut body) = (String::new(), 0, false);
    let leaves = |name: &str| name == without || name == "num";
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) if tag.name().as_ref() == "mainBody" => body = true,
            Event::Start(tag) if leaves(tag.name().as_ref()) => left += 1,
            Event::End(tag) if leaves(tag.name().as_ref()) => left -= 1,
            Event::Text(words) if body && left == 0 => out.push_str(&words),
            Event::GeneralRef(name) if body && left == 0 => out.push_str(&name),
            Event::Eof => break,
            _ => {}
        }
    }
    out.split_whitespace().collect()
}

#[test]
fn what_changed_is_tracked_in_akoma_ntoso_and_either_end_can_be_read() {
    for name in ["mali", "figures"] {
        let seminar = example(name);
        let tracked = akn(&seminar, &["start"]);
        assert!(tracked.contains("<ins ") && tracked.contains("<textualMod "));
        let now = akn(&seminar, &["--clean"]);
        assert!(!now.contains("<ins ") && !now.contains("<del "));
        assert_eq!(text(&tracked, "del"), text(&now, "del"), "{name}");
        let before = akn(&seminar, &["start..start", "--clean"]);
        assert_eq!(text(&tracked, "ins"), text(&before, "ins"), "{name}");
    }
}

#[test]
fn a_clause_keeps_its_id_and_what_left_stands_as_removed() {
    let seminar = Seminar::new();
    seminar
        .run("move campaign --parent health --party workers")
        .done();
    seminar.run("remove support --party employers").done();
    seminar
        .set(
            "insurance",
            "text",
            "The fund pays for <all> care.\nAlways.",
            "workers",
        )
        .done();
    let tracked = akn(&seminar, &["start"]);
    for part in [
        "<level eId=\"lvl_health\" class=\"objective\">",
        "<level eId=\"lvl_campaign\" class=\"objective\">",
        "<level eId=\"lvl_campaign-moved\" class=\"objective\" status=\"removed\">",
        "<level eId=\"lvl_support\" class=\"action\" status=\"removed\">",
        "refersTo=\"#employers\"",
        "type=\"renumbering\"",
        "&lt;all&gt;",
        "<TLCOrganization eId=\"workers\"",
    ] {
        assert!(tracked.contains(part), "{part}: {tracked}");
    }
    seminar.adopt("first");
    let adopted = akn(&seminar, &[]);
    assert!(
        adopted.contains("<step ") && !adopted.contains("<ins "),
        "{adopted}"
    );
    assert_eq!(akn(&seminar, &[]), adopted);
}
