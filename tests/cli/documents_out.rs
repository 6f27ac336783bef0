//! What is written of a plan in each format: the same text, and nothing of it is markup.

use crate::common::{Answer, Seminar};
use crate::documents::negotiated;
use std::fs;
use std::path::PathBuf;

/// What is written to a pipe.
fn written(seminar: &Seminar, line: &str) -> String {
    let out = seminar.around().join("written");
    let pipe = fs::File::create(&out).unwrap();
    seminar.call(line.split(' ')).to(pipe.into()).run().done();
    fs::read_to_string(&out).unwrap()
}

/// A text whose marks are resolved: those of the one kind are taken out with their words, of those of the other the words stay.
fn resolved(marked: &str, (gone, kept): ((&str, &str), (&str, &str))) -> String {
    let mut out = String::new();
    let mut rest = marked;
    loop {
        let next = [gone, kept]
            .into_iter()
            .filter_map(|(open, close)| Some((find(rest, open)?, open, close)))
            .min_by_key(|(at, ..)| *at);
        let Some((at, open, close)) = next else {
            return out + rest;
        };
        let inside = &rest[at + open.len() + 2..];
        let end = inside.find(close).unwrap();
        out.push_str(&rest[..at]);
        if open == kept.0 {
            out.push_str(&inside[..end]);
        }
        rest = &inside[end + close.len()..];
    }
}

/// Where a mark begins: its sign, a letter, a colon.
fn find(text: &str, open: &str) -> Option<usize> {
    let all = text.match_indices(open).map(|(at, _)| at);
    let mut marks = all.filter(|at| text[at + open.len() + 1..].starts_with(':'));
    marks.next()
}

const INS: (&str, &str) = ("{+", "+}");
const DEL: (&str, &str) = ("[-", "-]");

/// The lines without the cover, numbers of headings, and what is said beside the text.
fn body(text: &str) -> Vec<String> {
    let from = text.find("\n1 ").unwrap_or_default();
    let to = text.find("\nEnd of ").unwrap_or(text.len());
    let lines = text[from..to].lines();
    let lines = lines.filter(|line| !line.starts_with('»'));
    let plain = lines.map(|line| match line.split_once(' ') {
        Some((number, title)) if number.starts_with(|it: char| it.is_ascii_digit()) => title,
        _ => line,
    });
    plain.map(str::to_owned).collect()
}

fn start(seminar: &Seminar) -> String {
    let git = seminar.git();
    let mut walk = git.revwalk().unwrap();
    walk.push_head().unwrap();
    walk.last().unwrap().unwrap().to_string()
}

#[test]
fn text_with_its_marks_is_the_one_text_and_the_other() {
    let seminar = negotiated();
    let marked = written(&seminar, "export txt - start");
    let new = written(&seminar, "export txt - --clean");
    let old = written(
        &seminar,
        &format!("export txt - --clean ..{}", start(&seminar)),
    );
    assert_eq!(body(&resolved(&marked, (DEL, INS))), body(&new), "{marked}");
    assert_eq!(body(&resolved(&marked, (INS, DEL))), body(&old), "{marked}");
    assert!(marked.contains("{+G:"), "{marked}");
    assert!(marked.contains("» Employers: Moved from 1.2"), "{marked}");
}

#[test]
fn rows_of_the_tables_come_and_go_with_what_they_say() {
    let seminar = Seminar::new();
    let rows = |rows: &str, party: &str| {
        seminar.clause(
            "campaign",
            "objective",
            None,
            20,
            "Campaign",
            "A campaign is begun.",
        );
        let text = seminar.read("clauses/campaign.toml");
        seminar.write("clauses/campaign.toml", format!("{text}\n{rows}"));
        seminar.commit("Reckon", &format!("Party: {party}"))
    };
    let cost = |name: &str, amount: u32| {
        format!(
            "[[cost]]\nname = \"{name}\"\nyear = 2006\namount = {amount}\ncurrency = \"XTS\"\n\n"
        )
    };
    let base = rows(&(cost("Posters", 100) + &cost("Radio", 50)), "secretariat");
    rows(&(cost("Posters", 200) + &cost("Radio", 50)), "employers");
    let indicator = "[[indicator]]\nname = \"Heard of it\"\nunit = \"persons\"\ntarget = 9\n";
    rows(
        &(cost("Posters", 200) + &cost("Radio", 50) + indicator),
        "workers",
    );
    let marked = written(&seminar, &format!("export txt - {base}"));
    let new = written(&seminar, "export txt - --clean");
    let old = written(&seminar, &format!("export txt - --clean ..{base}"));
    assert_eq!(body(&resolved(&marked, (DEL, INS))), body(&new), "{marked}");
    assert_eq!(body(&resolved(&marked, (INS, DEL))), body(&old), "{marked}");
    assert!(
        marked.contains("[-E:2 | Cost: Posters | 2006 | 100 XTS\n-]"),
        "{marked}"
    );
    assert!(
        marked.contains("+}2 | Cost: Radio | 2006 | 50 XTS\n"),
        "{marked}"
    );
    assert!(marked.contains("{+W:\nIndicators\n"), "{marked}");
}

/// What an adversary writes into a plan.
const HOSTILE: &str = "<script>alert(1)</script> <img src=x onerror=y> [a](http://evil) ![b](c) `code` *e* _f_\n\
    # heading\n- # item\n- - nested\n1. one\n> quote\n    code\n***\n---\n{+W:forged+} [-E:forged-]\n| a | b |\n\
    [x]: http://evil\n</style></ins></main> & &amp; ]]> \u{202e}back\u{200b} \u{1b}[2J\n: (x) \\";

/// Where a file lies below the plan's clauses.
fn clause_file(seminar: &Seminar, name: &str) -> PathBuf {
    let mut folders = vec![seminar.folder().join("clauses")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.ends_with(name) {
                return path;
            }
        }
    }
    panic!("{name}");
}

fn hostile() -> Seminar {
    let seminar = negotiated();
    // Files that were written by hand can hold what typing refuses.
    let quoted = |text: &str| toml_edit::Value::from(text).to_string();
    let clause = format!(
        "id = \"clinics\"\nkind = \"action\"\nparent = \"health\"\norder = 90\ntitle ={}\ntext ={}\n",
        quoted("</title><b>T</b> # {+W:x+}"),
        quoted(HOSTILE)
    );
    let file = clause_file(&seminar, "clinics.toml");
    fs::write(file, clause).unwrap();
    seminar.commit("By hand", "Party: workers");
    seminar
}

#[test]
fn nothing_of_a_plan_is_markup_in_any_format() {
    let seminar = hostile();
    for more in ["start", "--clean", "--amendments"] {
        let page = written(&seminar, &format!("export html - {more}"));
        for tag in [
            "<script",
            "<img",
            "<b>",
            "onerror=y>",
            "</ins></main> ",
            "\u{202e}",
            "\u{200b}",
            "\u{1b}",
        ] {
            assert!(!page.contains(tag), "{tag} in {page}");
        }
        assert!(page.contains("‹U+202E›back‹U+200B›"), "{page}");
        let text = written(&seminar, &format!("export md - {more}"));
        assert!(
            text.contains("\\<script\\>") && !text.contains(['\u{202e}', '\u{200b}', '\u{1b}'])
        );
        let text = written(&seminar, &format!("export txt - {more}"));
        assert!(!text.contains(['\u{202e}', '\u{200b}', '\u{1b}']), "{text}");
    }
    // In marked text a forged mark can be told from one.
    let text = written(&seminar, "export txt - start");
    assert!(text.contains("\\{+W:forged+\\} \\[-E:forged-\\]"), "{text}");
}

#[test]
fn a_reader_of_markdown_finds_the_words_and_no_signs() {
    let seminar = hostile();
    let path = seminar.around().join("plan.md");
    for (more, reader) in [
        ("--clean", "commonmark"),
        ("start", "gfm"),
        ("start", "markdown"),
    ] {
        fs::write(&path, written(&seminar, &format!("export md - {more}"))).unwrap();
        let Ok(pandoc) = std::process::Command::new("pandoc")
            .args(["-f", reader, "-t", "html"])
            .arg(&path)
            .output()
        else {
            println!("Passed over: there is no pandoc.");
            return;
        };
        let page = String::from_utf8(pandoc.stdout).unwrap();
        for tag in [
            "<script",
            "<img",
            "<a ",
            "<code",
            "<pre",
            "<em",
            "<blockquote>\n<p>quote",
            "<hr",
            "<ol",
        ] {
            assert!(!page.contains(tag), "{reader}: {tag} in {page}");
        }
        let plain: String = page
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
        for words in [
            "<script>alert(1)</script>",
            "[a](http://evil) ![b](c) `code` *e* _f_",
            "# heading",
            "[x]: http://evil",
            "{+W:forged+} [-E:forged-]",
            "***",
        ] {
            assert!(plain.contains(words), "{reader}: {words} in {plain}");
        }
    }
}

#[test]
fn a_page_says_whose_words_are_whose_to_eye_and_ear() {
    let seminar = negotiated();
    let page = written(&seminar, "export html - start");
    assert!(
        page.starts_with("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"),
        "{page}"
    );
    assert!(!page.contains("<script") && !page.contains("http://") && !page.contains("https://"));
    assert!(
        page.contains("content=\"default-src &#39;none&#39;"),
        "{page}"
    );
    let part = "<ins data-party=\"government\" datetime=\"";
    assert!(page.contains(part), "{page}");
    assert!(page.contains("<span class=\"heard\" data-mark=\"begin\"> struck by Workers: </span>"));
    // Each clause is found by its id, and each id is there once.
    for id in ["campaign", "support", "clinics"] {
        assert_eq!(
            page.matches(&format!(" id=\"{id}\"")).count(),
            1,
            "{id} in {page}"
        );
    }
    assert!(!page.contains(" id=\"insurance\""));
    let same = written(&seminar, "export html - start");
    assert_eq!(page, same);
}

#[test]
fn a_plan_that_was_never_adopted_says_what_to_do() {
    let seminar = negotiated();
    let refused: Answer = seminar.run("export txt - --adopted");
    refused
        .ends(3)
        .says("has been adopted yet")
        .says("plenary gavel");
}

#[test]
fn what_was_adopted_comes_with_its_code_and_who_carries_it() {
    let seminar = Seminar::new();
    for party in ["government", "employers", "civil-society"] {
        seminar.run(&format!("position --all agree --party {party}"));
    }
    seminar
        .call([
            "gavel",
            "plan-2003",
            "--overrule",
            "All but one.",
            "--party",
            "secretariat",
        ])
        .run()
        .done();
    seminar.set("campaign", "text", "Later words.", "government");
    let text = written(&seminar, "export txt - --adopted");
    assert!(!text.contains("Later words."), "{text}");
    let code = seminar.run("code --json").done().json();
    let digest = code["digest"].as_str().unwrap();
    assert!(text.contains(&format!("Digest: {digest}")), "{text}");
    let words = code["words"].as_array().unwrap();
    assert!(text.contains(&format!(
        "1 {}, 2 {}",
        words[0].as_str().unwrap(),
        words[1].as_str().unwrap()
    )));
    assert!(
        text.contains("As adopted: plan-2003") && text.contains("All but one."),
        "{text}"
    );
    // Named, and seen from the revision after it.
    assert_eq!(written(&seminar, "export txt - plan-2003 --adopted"), text);
    assert_eq!(written(&seminar, "export txt - HEAD --adopted"), text);
}

#[test]
fn a_plan_is_divided_into_a_file_for_each_objective() {
    let seminar = negotiated();
    let folder = seminar.around().join("parts");
    let call = || seminar.call(["export", "txt"]).args([&folder]);
    call()
        .args(["start", "--split"])
        .run()
        .done()
        .says("files written");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["01-health.txt", "02-campaign.txt"]);
    // What moved from one to the other is struck in the one and put in in the other.
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let [from, to] = ["01-health.txt", "02-campaign.txt"].map(read);
    assert!(resolved(&from, (INS, DEL)).contains("Support"), "{from}");
    assert!(!resolved(&from, (DEL, INS)).contains("Support"), "{from}");
    assert!(resolved(&to, (DEL, INS)).contains("Support"), "{to}");
    assert!(!resolved(&to, (INS, DEL)).contains("Support"), "{to}");
    fs::remove_file(folder.join("01-health.txt")).unwrap();
    call()
        .args(["start", "--split"])
        .run()
        .ends(2)
        .says("02-campaign.txt is there already");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    call().args(["start", "--split", "--force"]).run().done();
    seminar
        .run("export txt - --split")
        .ends(2)
        .says("Give a folder");
    call().run().ends(2);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
}

#[test]
fn what_would_stand_under_a_clause_goes_before_what_would_stand_after_it() {
    let seminar = Seminar::new();
    for line in [
        "table --add objective --title Later --after health --party workers",
        "table --add action --title Within --parent health --after support --party employers",
        "table --add action --title Below --parent support --party government",
        "receive --party secretariat",
    ] {
        seminar.run(line).done();
    }
    let text = written(&seminar, "export txt - --amendments");
    let at = |title: &str| text.find(title).unwrap_or(usize::MAX);
    assert!(
        at("Support") < at("Below") && at("Below") < at("Within") && at("Within") < at("Later"),
        "{text}"
    );
    assert!(at("Later") < usize::MAX, "{text}");
}
