//! Imports point downwards only: the rooms of the library form the layers described in `src/lib.rs`, no room names
//! what it may not know, and what that page says of where things are is so.

#![allow(clippy::unwrap_used, clippy::string_slice)]

mod house;

use house::{House, is_within};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms from the lowest to the highest. A room may import from rooms before it, never from later ones.
const LAYERS: [&str; 11] = [
    "i18n", "text", "plan", "costing", "dialogue", "track", "export", "store", "app", "ui", "shell",
];

/// The screens of `app`, each a folder.
const SCREENS: [&str; 13] = [
    "amend",
    "board",
    "editor",
    "figures",
    "form",
    "past",
    "replacing",
    "replay",
    "sharing",
    "sitting",
    "tracked",
    "trust",
    "word",
];

/// What stands above the screens: it hands out what happened, and a screen that has to say something to another says it
/// through there.
const ABOVE_SCREENS: [&str; 9] = [
    "beside", "commands", "margin", "present", "second", "tabling", "tour", "undoing", "update",
];

/// What the data of `app` may be made of: it stands on these alone.
const BELOW_MODEL: [&str; 14] = [
    "area", "costed", "draft", "fate", "fields", "focus", "fuzzy", "glance", "key", "label",
    "line", "prose", "table", "typing",
];

const GIT: &[&str] = &["git2"];
const TERMINAL: &[&str] = &["crossterm", "ratatui"];
const FILES: &[&str] = &["std::fs"];
const CLOCK: &[&str] = &["SystemTime", "Timestamp::now", "Zoned::now"];

/// What a room must not name, because it belongs to the outside world that the room is kept pure of, or to a room that it
/// shall know nothing of.
const FOREIGN: [(&str, &[&[&str]]); 10] = [
    ("i18n", &[GIT, TERMINAL, FILES]),
    ("text", &[GIT, TERMINAL, FILES]),
    ("plan", &[GIT, TERMINAL, FILES, CLOCK]),
    (
        "costing",
        &[GIT, TERMINAL, FILES, CLOCK, &["crate::dialogue"]],
    ),
    (
        "dialogue",
        &[GIT, TERMINAL, FILES, CLOCK, &["crate::costing"]],
    ),
    ("track", &[GIT, TERMINAL, FILES]),
    ("export", &[GIT, TERMINAL, FILES, CLOCK]),
    ("store", &[TERMINAL, &["std::io::stdout"]]),
    ("app", &[GIT, TERMINAL, FILES, CLOCK]),
    ("ui", &[GIT, FILES, &["std::process", "&mut State"]]),
];

/// Every source file of a room, with its code: comments and string literals hold no imports.
fn sources(room: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(room);
    let mut found = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let code = fs::read_to_string(&path).unwrap();
                let code = code
                    .lines()
                    .map(without_comment)
                    .collect::<Vec<_>>()
                    .join("\n");
                found.push((path, code));
            }
        }
    }
    found
}

fn without_comment(line: &str) -> &str {
    line.find("//").map_or(line, |at| &line[..at])
}

/// The rooms a file names: `crate::room` and each `crate::{room, ...}`.
fn rooms_named(code: &str) -> Vec<&str> {
    named_within(code, "crate::")
}

/// What a file names of a module: `module::name` and each `module::{name, ...}`.
fn named_within<'a>(code: &'a str, module: &str) -> Vec<&'a str> {
    let mut named = Vec::new();
    for (at, _) in code.match_indices(module) {
        let rest = &code[at + module.len()..];
        match rest.strip_prefix('{') {
            None => named.push(first_word(rest)),
            Some(group) => {
                let mut depth = 0;
                let mut expect = true;
                for (at, c) in group.char_indices() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => expect = true,
                        c if expect && depth == 0 && c.is_alphabetic() => {
                            named.push(first_word(&group[at..]));
                            expect = false;
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    named
}

fn first_word(text: &str) -> &str {
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    &text[..end]
}

#[test]
fn imports_point_downwards_only() {
    let mut wrong = Vec::new();
    for (height, room) in LAYERS.iter().enumerate() {
        for (path, code) in sources(room) {
            for named in rooms_named(&code) {
                if LAYERS
                    .iter()
                    .position(|layer| layer == &named)
                    .is_some_and(|layer| layer > height)
                {
                    wrong.push(format!("{} imports from `{named}`", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_screen_names_another_or_what_stands_above_them() {
    let mut wrong = Vec::new();
    for screen in SCREENS {
        for (path, code) in sources(&format!("app/{screen}")) {
            // The files of a screen are one folder down: only its `mod.rs` reaches the others by `super`.
            let mut modules = named_within(&code, "crate::app::");
            match path.ends_with("mod.rs") {
                true => modules.extend(named_within(&code, "super::")),
                false => modules.extend(named_within(&code, "super::super::")),
            }
            modules.retain(|module| *module != screen);
            modules.retain(|module| SCREENS.contains(module) || ABOVE_SCREENS.contains(module));
            wrong.extend(
                modules
                    .iter()
                    .map(|other| format!("{} names `{other}`", path.display())),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The modules of `app`, and what each of them names of the others. Tests may look up.
fn modules_of_app() -> BTreeMap<String, BTreeSet<String>> {
    let mut named: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app");
    for (path, code) in sources("app") {
        let place = path.strip_prefix(&root).unwrap();
        let module = place.iter().next().unwrap().to_str().unwrap();
        let module = module.trim_end_matches(".rs").to_owned();
        if module == "mod" {
            continue;
        }
        // From a module of `app` one `super` reaches it, from a file in one of its folders one more for each folder.
        let folders = place.iter().count() - 1;
        let up = folders.max(1) + usize::from(folders > 0 && !path.ends_with("mod.rs"));
        let code = code.split("#[cfg(test)]\nmod tests").next().unwrap();
        let mut here = named_within(code, "crate::app::");
        here.extend(named_within(code, &"super::".repeat(up)));
        let here = here.into_iter().map(str::to_owned);
        named.entry(module).or_default().extend(here);
    }
    let modules: BTreeSet<String> = named.keys().cloned().collect();
    for (module, names) in &mut named {
        names.retain(|name| modules.contains(name) && name != module);
    }
    named
}

/// What of these lies on a circle, or between two: all that is left when whatever names nothing, or is named by nothing, has
/// been taken away again and again.
fn on_circles(mut named: BTreeMap<String, BTreeSet<String>>) -> BTreeMap<String, BTreeSet<String>> {
    loop {
        let left = named.len();
        let of_others: BTreeSet<String> = named.values().flatten().cloned().collect();
        named.retain(|name, names| !names.is_empty() && of_others.contains(name));
        let there: BTreeSet<String> = named.keys().cloned().collect();
        for names in named.values_mut() {
            names.retain(|name| there.contains(name));
        }
        if named.len() == left {
            return named;
        }
    }
}

#[test]
fn no_circle_leads_through_the_modules_of_app() {
    let modules = modules_of_app();
    assert!(modules.len() > 50, "{}", modules.len());
    let circles = on_circles(modules);
    assert!(circles.is_empty(), "{circles:?}");
}

/// What is one knot still. What an amendment says is asked of the dialogue that it stands in, and what of it stands there is
/// asked of the text it was drafted on; the index is brought along by what its entries are.
const KNOTS: [&[&str]; 2] = [
    &[
        "dialogue::amendment",
        "dialogue::consensus",
        "dialogue::deed::error",
        "dialogue::dialogue",
        "dialogue::ground",
    ],
    &["store::worktree"],
];

/// No two files need each other, directly or by way of others.
#[test]
fn no_circle_leads_through_the_files() {
    let mut named = House::read().named();
    assert!(named.len() > 1000, "{}", named.len());
    assert!(named["app::model::state"].contains("app::model::wall"));
    assert!(named["app::model::figures::content"].contains("app::model::figures::page"));
    assert!(named["store::read::listing"].contains("store::error"));
    let knot = |file: &str| {
        let is_of = |knot: &&&[&str]| knot.iter().any(|at| is_within(file, at));
        KNOTS.iter().position(|knot| is_of(&knot))
    };
    for (file, names) in &mut named {
        names.retain(|other| knot(file).is_none() || knot(file) != knot(other));
    }
    let circles = on_circles(named);
    assert!(circles.is_empty(), "{circles:#?}");
}

#[test]
fn the_data_of_app_knows_no_screen() {
    let modules = modules_of_app();
    let above = modules["model"]
        .iter()
        .filter(|name| !BELOW_MODEL.contains(&name.as_str()));
    let above: Vec<&String> = above.collect();
    assert!(above.is_empty(), "`model` names {above:?}");
}

#[test]
fn no_room_names_what_it_is_kept_pure_of() {
    let mut wrong = Vec::new();
    for (room, foreign) in FOREIGN {
        for (path, code) in sources(room) {
            wrong.extend(
                foreign
                    .iter()
                    .flat_map(|kind| kind.iter())
                    .filter(|name| code.contains(**name))
                    .map(|name| format!("{} names `{name}`", path.display())),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A number of a plan is never a binary fraction between its file and the screen.
#[test]
fn no_number_of_a_plan_is_a_binary_fraction() {
    let mut wrong = Vec::new();
    for room in ["plan", "costing"] {
        for (path, code) in sources(room) {
            let code = code.split("#[cfg(test)]\n").next().unwrap_or_default();
            if code.contains("f64") || code.contains("f32") {
                wrong.push(path.display().to_string());
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_is_a_layer_and_says_what_it_is_for() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut rooms = Vec::new();
    for entry in fs::read_dir(&src).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            let head = fs::read_to_string(path.join("mod.rs")).unwrap();
            assert!(
                head.starts_with("//! "),
                "{} does not say what it is for",
                path.display()
            );
            rooms.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    rooms.sort();
    let mut layers = LAYERS.map(str::to_owned).to_vec();
    layers.sort();
    assert_eq!(rooms, layers);
}

/// The rows of the tables of `src/lib.rs`, each the texts between backticks in it.
fn rows_of_the_map() -> Vec<Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("src/lib.rs")).unwrap();
    let rows = page.lines().filter(|line| line.starts_with("//! |"));
    let quoted = rows.map(|row| row.split('`').skip(1).step_by(2));
    quoted.map(|row| row.map(str::to_owned).collect()).collect()
}

#[test]
fn every_rule_lives_where_the_map_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut rules = 0;
    for row in rows_of_the_map() {
        let [file, function] = row.as_slice() else {
            continue;
        };
        if !file.starts_with("src/") {
            continue;
        }
        let code = fs::read_to_string(root.join(file)).unwrap_or_default();
        let defined =
            code.contains(&format!("fn {function}(")) || code.contains(&format!("fn {function}<"));
        assert!(defined, "{file} has no function `{function}`");
        rules += 1;
    }
    assert!(rules >= 20, "only {rules} rules were found on the map");
}

#[test]
fn every_test_program_is_on_the_map() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut on_the_map: Vec<String> = rows_of_the_map().concat();
    on_the_map.retain(|path| path.starts_with("tests/"));
    on_the_map.sort();
    let entries = fs::read_dir(root.join("tests")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name());
    let mut there: Vec<String> = names
        .map(|name| format!("tests/{}", name.to_string_lossy()))
        .collect();
    there.sort();
    assert_eq!(on_the_map, there);
}

#[test]
fn the_scan_sees_what_it_must() {
    assert_eq!(
        rooms_named("use crate::ui::draw;\nuse crate::{text::{a, b}, plan};"),
        ["ui", "text", "plan"]
    );
    assert_eq!(without_comment("code(); // crate::ui"), "code(); ");
}
