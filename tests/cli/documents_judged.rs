//! Documents before judges from elsewhere: the schemas of the standard, LibreOffice, pandoc. Where one is not installed, that is
//! said and passed over.

use crate::common::{Seminar, pandoc};
use crate::documents::schemas;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

const EXAMPLES: [&str; 7] = [
    "community-schemes",
    "global-social-trust",
    "health-americas",
    "honduras",
    "mali",
    "portuguese-speaking-africa",
    "sri-lanka",
];

const VARIANTS: [&[&str]; 5] = [
    &["start"],
    &["--clean", "--editable"],
    &["--amendments"],
    &["--adopted"],
    &["start", "--split"],
];

/// The example of this name, in a folder of its own.
fn example(seminar: &Seminar, name: &str) -> PathBuf {
    let folder = seminar.around().join(name);
    let call = seminar.call(["example", name]).args([&folder]);
    call.run().done();
    folder
}

/// Says what is not judged, and why.
#[expect(
    clippy::print_stdout,
    reason = "whoever runs the tests shall know what they did not see"
)]
fn pass_over(why: &str) {
    println!("Passed over: {why}");
}

/// Whether the program of this name is here; where it is not, that is said.
fn is_here(name: &str) -> bool {
    let here = Command::new(name).arg("--version").output().is_ok();
    if !here {
        pass_over(&format!("there is no {name}."));
    }
    here
}

/// Lays every part of a Word file into a folder, by the schema that it is to follow.
fn unpack(file: &Path, to: &Path, parts: &mut BTreeMap<&'static str, Vec<PathBuf>>) {
    let mut archive = zip::ZipArchive::new(File::open(file).unwrap()).unwrap();
    let stem = file.file_stem().unwrap().to_str().unwrap();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let schema = match &*part.name().unwrap() {
            "[Content_Types].xml" => "opc-contentTypes.xsd",
            "docProps/core.xml" => "opc-coreProperties.xsd",
            "docProps/custom.xml" => "shared-documentPropertiesCustom.xsd",
            name if name.ends_with(".rels") => "opc-relationships.xsd",
            _ => "wml.xsd",
        };
        let path = to.join(format!("{}-{stem}-{at}.xml", parts.len()));
        let path = match path.exists() {
            true => to.join(format!(
                "{stem}-{at}-{}.xml",
                parts.values().map(Vec::len).sum::<usize>()
            )),
            false => path,
        };
        std::io::copy(&mut part, &mut File::create(&path).unwrap()).unwrap();
        parts.entry(schema).or_default().push(path);
    }
}

/// Every part that was laid there follows its schema.
fn judge(schemas: &Path, parts: &BTreeMap<&'static str, Vec<PathBuf>>) {
    for (schema, paths) in parts {
        let judge = Command::new("xmllint")
            .args(["--nonet", "--noout", "--schema"])
            .arg(schemas.join(schema))
            .args(paths)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&judge.stderr);
        let failures: Vec<&str> = said
            .lines()
            .filter(|line| !line.ends_with(" validates"))
            .collect();
        assert!(judge.status.success(), "{failures:#?}");
    }
}

/// Writes each variant of the plan in a folder, and lays its parts to be judged.
fn variants(seminar: &Seminar, folder: &Path, parts: &mut BTreeMap<&'static str, Vec<PathBuf>>) {
    for (at, more) in VARIANTS.iter().enumerate() {
        let target = folder.join(format!("judged-{at}"));
        let call = seminar.call(["export", "docx"]).args([&target]).args(*more);
        let answer = call.within(folder).run();
        if more.contains(&"--adopted") && answer.status == Some(3) {
            continue;
        }
        answer.done();
        match target.is_dir() {
            false => unpack(&target, seminar.around(), parts),
            true => {
                for entry in fs::read_dir(&target).unwrap() {
                    unpack(&entry.unwrap().path(), seminar.around(), parts);
                }
            }
        }
    }
}

#[test]
fn every_variant_of_every_example_follows_the_schemas() {
    let Some(schemas) = schemas() else { return };
    let seminar = Seminar::empty();
    let mut parts = BTreeMap::new();
    for name in EXAMPLES {
        let folder = example(&seminar, name);
        variants(&seminar, &folder, &mut parts);
    }
    assert!(parts.values().map(Vec::len).sum::<usize>() > 7 * 4 * 10);
    judge(&schemas, &parts);
}

/// The next number of a row that is the same every time.
fn next(seed: &mut u64, below: usize) -> usize {
    *seed = seed
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*seed >> 33).unwrap() % below
}

/// A plan in which many hands changed whatever a plan can say, by chance.
fn by_chance(seed: u64) -> Seminar {
    let seminar = Seminar::new();
    let mut seed = seed;
    let clauses = ["health", "insurance", "support", "campaign"];
    let parties = [
        "government",
        "employers",
        "workers",
        "civil-society",
        "advisers",
    ];
    let words = [
        "fund",
        "<care> & \"cost\"",
        "- item",
        "\n",
        "\n\n- ",
        "a ]]> b",
        "é 保健",
        " ",
        "x",
    ];
    for _ in 0..30 {
        let clause = clauses[next(&mut seed, 4)];
        let party = parties[next(&mut seed, 5)];
        match next(&mut seed, 12) {
            0 => drop(seminar.run(&format!(
                "move {clause} --parent campaign --first --party {party}"
            ))),
            1 => drop(seminar.run(&format!("remove {clause} --party {party}"))),
            2 => drop(seminar.run(&format!(
                "add action --parent health --title New --party {party}"
            ))),
            3 => drop(seminar.run("undo --party secretariat")),
            4 => drop(seminar.tries_to_set(clause, "start", "2006-01-01", party)),
            5 => drop(seminar.tries_to_set(clause, "title", "Another & title", party)),
            6 => drop(seminar.tries_to_set(clause, "groups", "poor-people, children", party)),
            _ => {
                let text: Vec<&str> = (0..next(&mut seed, 9))
                    .map(|_| words[next(&mut seed, 9)])
                    .collect();
                drop(seminar.tries_to_set(clause, "text", &text.join(" "), party));
            }
        }
    }
    seminar
}

#[test]
fn every_variant_of_plans_changed_by_chance_follows_the_schemas() {
    let Some(schemas) = schemas() else { return };
    for seed in 1..4 {
        let seminar = by_chance(seed);
        let mut parts = BTreeMap::new();
        variants(&seminar, &seminar.folder(), &mut parts);
        judge(&schemas, &parts);
    }
}

/// Opens documents in LibreOffice, does something there with all changes, and writes the text: `source|command|target` each.
const OFFICE: &str = r#"
import subprocess, sys, time, uno
from com.sun.star.beans import PropertyValue

def value(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one

profile, pipe, jobs = sys.argv[1], sys.argv[2], sys.argv[3:]
office = subprocess.Popen(
    ["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--norestore", "--nologo",
     "--accept=pipe,name=" + pipe + ";urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            context = resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.3)
    services = context.ServiceManager
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    for job in jobs:
        source, how, target = job.split("|")
        document = desktop.loadComponentFromURL("file://" + source, "_blank", 0, (value("Hidden", True),))
        if how:
            dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" + how, "", 0, ())
        document.storeToURL("file://" + target,
            (value("FilterName", "Text (encoded)"), value("FilterOptions", "UTF8,LF")))
        document.close(True)
    desktop.terminate()
    office.wait(60)
finally:
    office.kill()
"#;

/// A Python that can speak with LibreOffice.
fn python() -> Option<&'static str> {
    let speaks = |python: &&str| {
        let tried = Command::new(python).args(["-c", "import uno"]).output();
        tried.is_ok_and(|tried| tried.status.success())
    };
    let found = ["/usr/bin/python3", "python3"].into_iter().find(speaks);
    if found.is_none() {
        pass_over("no Python here speaks with LibreOffice (python3-uno).");
    }
    found.filter(|_| is_here("soffice"))
}

/// The lines of a text that a judge wrote: without the cover, numbers and empty lines, up to where the parties stand, or to the
/// last one.
fn lines(path: &Path, end: &str) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let text = text.trim_start_matches('\u{feff}');
    let from = text.find("\n1 ").unwrap();
    let last = text.trim_end().rfind('\n').unwrap();
    let to = text.find(&format!("\n{end}")).unwrap_or(last);
    let lines = text[from..to]
        .lines()
        .filter(|line| !line.trim().is_empty());
    let plain = lines.map(|line| match line.split_once(' ') {
        Some((number, title)) if number.starts_with(|it: char| it.is_ascii_digit()) => title,
        _ => line,
    });
    plain.map(str::to_owned).collect()
}

/// The first change of a repository.
fn first(folder: &Path) -> String {
    let git = git2::Repository::open(folder).unwrap();
    let mut walk = git.revwalk().unwrap();
    walk.push_head().unwrap();
    walk.last().unwrap().unwrap().to_string()
}

#[test]
fn libreoffice_accepts_and_rejects_to_the_two_texts() {
    let Some(python) = python() else { return };
    let seminar = Seminar::empty();
    let at = |name: String| seminar.around().join(name);
    let mut jobs = Vec::new();
    for name in EXAMPLES {
        let folder = example(&seminar, name);
        let start = first(&folder);
        for (kind, more, how) in [
            ("tracked", vec!["start".to_owned()], ""),
            ("new", vec!["--clean".to_owned()], ""),
            ("old", vec!["--clean".to_owned(), format!("..{start}")], ""),
        ] {
            let path = at(format!("{name}-{kind}.docx"));
            let call = seminar.call(["export", "docx"]).args([&path]).args(more);
            call.within(&folder).run().done();
            let hows = match kind {
                "tracked" => vec![
                    ("AcceptAllTrackedChanges", "accepted"),
                    ("RejectAllTrackedChanges", "rejected"),
                ],
                _ => vec![(how, kind)],
            };
            for (how, to) in hows {
                let to = at(format!("{name}-{to}.txt"));
                jobs.push(format!("{}|{how}|{}", path.display(), to.display()));
            }
        }
    }
    let script = at("office.py".to_owned());
    fs::write(&script, OFFICE).unwrap();
    let pipe = format!("plenary-{}", std::process::id());
    let ran = Command::new(python)
        .arg(&script)
        .arg(at("profile".to_owned()))
        .arg(pipe)
        .args(&jobs)
        .output()
        .unwrap();
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    for name in EXAMPLES {
        let end = match name {
            "honduras" => "Posición de las partes",
            "mali" => "Position des parties",
            "portuguese-speaking-africa" => "Posição das partes",
            _ => "Where the parties stand",
        };
        let read = |kind: &str| lines(&at(format!("{name}-{kind}.txt")), end);
        assert_eq!(read("accepted"), read("new"), "{name}");
        assert_eq!(read("rejected"), read("old"), "{name}");
    }
}

#[test]
fn pandoc_accepts_and_rejects_to_the_two_texts() {
    if !is_here("pandoc") {
        return;
    }
    let seminar = Seminar::empty();
    for name in EXAMPLES {
        let folder = example(&seminar, name);
        let start = first(&folder);
        let read = |more: &[&str], how: &str| {
            let path = folder.join("read.docx");
            let call = seminar.call(["export", "docx", "--force"]).args([&path]);
            call.args(more).within(&folder).run().done();
            let text = pandoc(&path, how);
            // pandoc knows no rows that came or went, and numbers are of the revision.
            let long = text
                .lines()
                .filter(|line| line.len() > 60 && !line.starts_with("  "));
            long.map(str::to_owned).collect::<Vec<String>>()
        };
        let cover = 2;
        for (more, rev, how) in [("start", "", "accept"), ("start", start.as_str(), "reject")] {
            let (said, is) = (
                read(&[more], how),
                read(&["--clean", &format!("..{rev}")], "accept"),
            );
            assert!(!is.is_empty(), "{name}");
            let missing: Vec<&String> = is.iter().filter(|line| !said.contains(line)).collect();
            assert!(missing.is_empty(), "{name} {how}: {missing:#?}");
            assert!(said.len() <= is.len() + cover, "{name} {how}: {said:#?}");
        }
    }
}
