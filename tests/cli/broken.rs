//! Clause files that nobody can read: whatever is asked of the clause, the file is named.

use crate::common::Seminar;
use crate::layouts::git_says;
use std::fs;

/// Every kind of breakage, and the line in which it lies where the place is known.
fn kinds() -> Vec<(&'static str, Vec<u8>, Option<usize>)> {
    let head =
        "id = \"insurance\"\nkind = \"action\"\nparent = \"health\"\norder = 10\ntitle = \"T\"\n";
    let with = |tail: &str| [head, tail].concat().into_bytes();
    let cost = |amount: &str| {
        with(&format!(
            "text = \"\"\n[[indicator]]\nname = \"n\"\nbaseline = {amount}\n"
        ))
    };
    vec![
        ("syntax", with("text = \"open\n"), Some(6)),
        ("type", with("text = 5\n"), Some(6)),
        ("twice", with("title = \"U\"\ntext = \"\"\n"), Some(6)),
        (
            "bytes",
            [head.as_bytes(), b"text = \"\xff\"\n"].concat(),
            None,
        ),
        ("nul", with("text = \"a\0b\"\n"), Some(6)),
        ("nothing", Vec::new(), Some(1)),
        ("nan", cost("nan"), Some(9)),
        ("infinite", cost("-inf"), Some(9)),
        ("date", cost("2003-10-14"), Some(9)),
        ("text for a number", cost("\"many\""), Some(9)),
        (
            "number for a date",
            with("text = \"\"\nstart = 5\n"),
            Some(7),
        ),
        (
            "another id",
            with("text = \"\"\n")
                .strip_prefix(b"id = \"insurance\"")
                .map(|rest| [b"id = \"other\"", rest].concat())
                .unwrap(),
            Some(1),
        ),
    ]
}

#[test]
fn every_verb_names_the_broken_file_of_a_clause() {
    let verbs = [
        "set insurance title X --party workers",
        "set insurance text X --party workers",
        "move insurance --after support --party workers",
        "remove insurance --party workers",
        "table insurance title X --party workers",
        "show insurance",
        "show insurance --json",
        "blame --clause insurance",
        "diff start --clause insurance",
        "amendments insurance",
        "consensus insurance",
        "position insurance",
        "position insurance agree --party workers",
        "gavel first --clause insurance --party secretariat",
    ];
    for (kind, content, line) in kinds() {
        let seminar = Seminar::new();
        seminar.write("clauses/insurance.toml", content);
        seminar.commit("Break it", "Party: secretariat");
        let head = seminar.head();
        for verb in verbs {
            let answer = seminar.run(verb);
            let said = format!("{kind}, {verb}: {answer:#?}");
            if verb.starts_with("diff") && answer.status == Some(0) {
                // What it was before is known, and that it is gone by now.
                continue;
            }
            assert_eq!(answer.status, Some(3), "{said}");
            assert!(answer.err.contains("clauses/insurance.toml"), "{said}");
            if let Some(line) = line {
                assert!(answer.err.contains(&format!("line {line}")), "{said}");
            }
        }
        let batch = seminar
            .call(["batch", "--party", "workers"])
            .input("insurance\ttitle\tX\nsupport\ttitle\tHelp\n")
            .run();
        assert!(batch.out.contains("clauses/insurance.toml"), "{batch:#?}");
        assert!(batch.out.contains("ACK"), "the rest works: {batch:#?}");
        assert_ne!(seminar.head(), head);
        seminar.run("check").ends(1).says("clauses/insurance.toml");
    }
}

/// Folders below `clauses` carry no meaning, so a clause that is left out because of them is told.
#[cfg(target_os = "linux")]
#[test]
fn a_clause_that_lies_where_it_cannot_be_read_is_told() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let deep = ["d"; 20].join("/");
    for folder in [b"\xe9tat".as_slice(), b"a/\xff/b", deep.as_bytes()] {
        let seminar = Seminar::new();
        let there = seminar
            .folder()
            .join("clauses")
            .join(OsStr::from_bytes(folder));
        fs::create_dir_all(&there).unwrap();
        fs::rename(
            seminar.folder().join("clauses/insurance.toml"),
            there.join("insurance.toml"),
        )
        .unwrap();
        seminar.commit("Put it elsewhere", "Party: secretariat");
        let told = seminar.run("check").ends(1);
        assert!(told.out.contains("clauses/"), "{told:#?}");
        let said = seminar.run("list").done();
        assert!(said.err.contains("left out"), "{said:#?}");
    }
}

/// Who repairs a plan by hand sees at once all that is to be repaired, and nothing that only follows from it.
#[test]
fn all_broken_files_are_told_at_once() {
    let seminar = Seminar::new();
    seminar.run("session open first --party secretariat").done();
    seminar
        .run("table support title Help --party workers")
        .done();
    seminar
        .run("position insurance agree --party employers")
        .done();
    seminar.set("insurance", "lead", "unions", "workers");
    seminar.write("registers/sources.toml", "");
    let clean = seminar.commit("Begin a register", "Party: secretariat");
    let listed = git_says(&seminar, &format!("ls-tree -r --name-only {clean}"));
    let files: Vec<&str> = listed.lines().filter(|it| it.ends_with(".toml")).collect();
    for folder in [
        "amendments/",
        "clauses/",
        "positions/",
        "registers/",
        "sessions/",
    ] {
        assert!(
            files.iter().any(|it| it.starts_with(folder)),
            "{folder}: {files:?}"
        );
    }
    for (number, file) in files.iter().enumerate() {
        let open = "x = [\n";
        seminar.write(file, seminar.read(file) + open);
        seminar.commit("Break it", "Party: secretariat");
        let told = seminar.run("check").ends(1);
        for broken in &files[..=number] {
            let line = seminar.read(broken).lines().count();
            let place = format!("{broken}:{line}:");
            assert!(told.out.contains(&place), "{place}: {told:#?}");
        }
    }
    let told = seminar.run("check --json").ends(1).json();
    let told = told["problems"].as_array().unwrap().len();
    assert_eq!(told, files.len());
}

/// The organisations stand in `plan.toml`: while nobody can read it, none is called unknown.
#[test]
fn what_follows_from_a_plan_file_that_cannot_be_read_is_not_told() {
    let seminar = Seminar::new();
    seminar.set("insurance", "lead", "unions", "workers");
    let manifest = seminar.read("plan.toml");
    seminar.write("plan.toml", format!("{manifest}x = [\n"));
    seminar.commit("Break it", "Party: secretariat");
    let told = seminar.run("check --json").ends(1).json();
    let told = told["problems"].as_array().unwrap();
    assert_eq!(told.len(), 1, "{told:#?}");
    assert_eq!(told[0]["path"], "plan.toml");
    let without = manifest.replace("id = \"unions\"", "id = \"others\"");
    seminar.write("plan.toml", without);
    seminar.commit("Rename it", "Party: secretariat");
    seminar.run("check").says("unions");
}

#[test]
fn a_mark_at_the_beginning_and_the_line_ends_of_windows_break_nothing() {
    let seminar = Seminar::new();
    let file = seminar.read("clauses/insurance.toml");
    let file = format!("\u{feff}{}", file.replace('\n', "\r\n"));
    seminar.write("clauses/insurance.toml", file);
    seminar.commit("Save it elsewhere", "Party: secretariat");
    let shown = seminar.run("show insurance");
    match shown.status {
        Some(0) => {
            seminar.set("insurance", "title", "Care", "workers");
            seminar.run("show insurance").done().says("Care");
        }
        _ => {
            shown.ends(3).says("clauses/insurance.toml");
        }
    }
}

/// The spellings of numbers that are not the shortest.
const SPELT: [&str; 5] = ["9007199254740993", "1.50", "1_000", "+5", "0.10"];

#[test]
fn numbers_keep_their_spelling_through_every_act() {
    for spelt in SPELT {
        let seminar = Seminar::new();
        let row = format!(
            "\n[[indicator]]\nname = \"People\"\nbaseline = {spelt}\ntarget = {spelt} # as told\n"
        );
        let file = seminar.read("clauses/insurance.toml") + &row;
        seminar.write("clauses/insurance.toml", file);
        seminar.commit("Count", "Party: secretariat");
        let held = |act: &str| {
            let file = seminar.read("clauses/insurance.toml");
            for key in ["baseline", "target"] {
                let row = format!("{key} = {spelt}");
                assert!(
                    file.lines()
                        .any(|line| line.trim_end_matches(" # as told") == row),
                    "{act}: {file}"
                );
            }
        };
        seminar.set("insurance", "text", "The fund pays.", "workers");
        held("set");
        seminar
            .run("move insurance --after support --party workers")
            .done();
        held("move");
        seminar.run("undo --party secretariat").done();
        held("undo");
        let batch = seminar.call(["batch", "--party", "workers"]);
        batch.input("insurance\ttitle\tInsured\n").run().done();
        held("batch");
        seminar.run("session open first --party secretariat").done();
        seminar
            .run("table insurance text Funds --party employers")
            .done();
        held("table");
        seminar.run("adopt D.1 --party secretariat").done();
        held("adopt");
        seminar.run("undo --party secretariat").done();
        held("undo the adoption");
        seminar.run("redo --party secretariat").done();
        held("redo");
        seminar.run("remove insurance --party workers").done();
        seminar.run("undo --party workers").done();
        held("remove and undo");
    }
}

#[test]
fn an_answer_without_a_broken_file_says_so_and_no_adoption_passes_over_it() {
    for broken in ["clauses/insurance.toml", "positions/workers.toml"] {
        let seminar = Seminar::new();
        for clause in ["health", "insurance", "support", "campaign"] {
            for party in ["government", "employers", "workers", "civil-society"] {
                let line = format!("position {clause} agree --party {party}");
                seminar.run(&line).done();
            }
        }
        seminar
            .run("position insurance object --party workers")
            .done();
        seminar.write(broken, seminar.read(broken) + "x = [\n");
        let head = seminar.commit("Break it", "Party: secretariat");
        for verb in [
            "list",
            "consensus",
            "progress",
            "diff start",
            "blame",
            "log",
        ] {
            let answer = seminar.run(verb).done();
            assert!(answer.err.contains(broken), "{verb}: {answer:#?}");
        }
        for verb in ["gavel first", "gavel first --overrule because"] {
            let answer = seminar.run(&format!("{verb} --party secretariat")).ends(1);
            assert!(answer.out.contains(broken), "{verb}: {answer:#?}");
        }
        assert_eq!(seminar.head(), head);
    }
}
