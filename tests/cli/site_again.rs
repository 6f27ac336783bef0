//! A site that is written again: only what changed is worked out, and what comes of it is what a fresh one would be.

use crate::common::Seminar;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Everything in a folder, by its path there.
fn content(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_owned();
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// Writes the site of these plans into a folder beside the first; what was said.
fn site(plans: &[&Seminar], name: &str) -> (PathBuf, String) {
    let folder = plans[0].around().join(name);
    let call = plans[0].call(["site"]).args([&folder]);
    let call = call.args(plans.iter().map(|plan| plan.folder()));
    (folder, call.run().done().out)
}

/// The site that was written again beside one that is fresh: not a byte differs.
fn same(plans: &[&Seminar], step: &str) {
    let (again, _) = site(plans, "again");
    let (fresh, _) = site(plans, "fresh");
    let (one, other) = (content(&again), content(&fresh));
    let names = |all: &BTreeMap<PathBuf, Vec<u8>>| all.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&one), names(&other), "{step}");
    for (path, content) in &one {
        assert_eq!(Some(content), other.get(path), "{path:?} after {step}");
    }
    fs::remove_dir_all(fresh).unwrap();
}

/// A number from a seed, below a bound.
fn next(seed: &mut u64, below: u64) -> u64 {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
    (*seed >> 33) % below
}

/// Something that happens to a plan, or to the folder of its site.
fn happens(seminar: &Seminar, seed: &mut u64, step: usize) -> String {
    let clauses = ["health", "insurance", "support", "campaign"];
    let clause = clauses[usize::try_from(next(seed, 4)).unwrap()];
    let parties = ["workers", "employers", "government"];
    let party = parties[usize::try_from(next(seed, 3)).unwrap()];
    let time = format!("2003-10-{:02}T09:00:00Z", 14 + step);
    let value = format!("Words {step} of {party}.");
    let line: Vec<&str> = match next(seed, 9) {
        0..3 => vec!["set", clause, "text", &value, "--party", party],
        3 => vec!["set", clause, "title", &value, "--party", party],
        4 => vec!["table", clause, "text", &value, "--party", party],
        5 => vec!["position", clause, "object", "--party", party],
        6 => vec!["undo", "--party", "secretariat"],
        7 => {
            let folder = seminar.around().join("again");
            let page = folder.join("consensus.html");
            match next(seed, 2) {
                0 => fs::write(&page, "by hand").unwrap(),
                _ => fs::remove_file(&page).unwrap(),
            }
            return "a page was changed by hand".to_owned();
        }
        _ => return "nothing".to_owned(),
    };
    // What cannot be done leaves everything as it was, which is a step as well.
    let call = seminar.call(line.iter().copied()).args(["--time", &time]);
    let answer = call.run();
    format!("{line:?} ({:?})", answer.status)
}

#[test]
fn a_site_written_again_is_a_fresh_one_after_any_series_of_edits() {
    for mut seed in [1, 20, 300] {
        let seminar = Seminar::new();
        same(&[&seminar], "the first state");
        for step in 0..8 {
            if step == 4 {
                seminar.adopt("first-reading");
            }
            let what = happens(&seminar, &mut seed, step);
            same(&[&seminar], &what);
        }
    }
}

#[test]
fn a_full_page_of_the_history_stays_as_it_is() {
    let seminar = Seminar::new();
    for _ in 0..510 {
        seminar.commit("Look again", "Party: secretariat");
    }
    let (folder, _) = site(&[&seminar], "again");
    let page = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let full = page("history-1.html");
    let newest = page("history.html");
    seminar.set("health", "title", "Good care", "workers");
    same(&[&seminar], "a change");
    assert_eq!(page("history-1.html"), full);
    assert_ne!(page("history.html"), newest);
    // It says of what it tells, which is not the latest.
    assert!(!full.contains(&seminar.head()[..8]));
}

#[test]
fn a_full_page_is_made_anew_where_what_it_names_is_gone_or_called_otherwise() {
    let seminar = Seminar::new();
    for _ in 0..510 {
        seminar.commit("Look again", "Party: secretariat");
    }
    let (folder, _) = site(&[&seminar], "again");
    let page = || fs::read_to_string(folder.join("history-1.html")).unwrap();
    let full = page();
    let happens = |line: &str| {
        seminar.run(line).done();
        same(&[&seminar], line);
    };
    happens("remove insurance --party workers");
    let without = page();
    assert_ne!(full, without);
    happens("undo --party secretariat");
    assert_eq!(page(), full);
    let manifest = seminar.read("plan.toml");
    let title = manifest.lines().find(|line| line.starts_with("title"));
    let otherwise = manifest.replace(title.unwrap(), "title = \"A plan of another name\"");
    seminar.write("plan.toml", otherwise);
    seminar.commit("Call the plan otherwise", "Party: secretariat");
    same(&[&seminar], "another title of the plan");
    assert!(page().contains("A plan of another name"));
}

#[test]
fn of_several_plans_only_what_changed_is_worked_out() {
    let (one, two) = (Seminar::new(), Seminar::new());
    let plans = [&one, &two];
    same(&plans, "the first state");
    let (folder, said) = site(&plans, "again");
    assert!(said.contains(": 0 written, 0 removed"), "{said}");
    // A change of one plan leaves every page of the other as it lies.
    let page = folder.join("seminar-2/index.html");
    let before = fs::metadata(&page).unwrap().modified().unwrap();
    let centre = folder.join("index.html");
    let first = fs::read_to_string(&centre).unwrap();
    let text = "The public fund pays.";
    one.set("insurance", "text", text, "workers");
    let (_, said) = site(&plans, "again");
    assert!(!said.contains(": 0 written"), "{said}");
    assert_eq!(fs::metadata(&page).unwrap().modified().unwrap(), before);
    // What changed lately stands on the page of all plans.
    assert_ne!(fs::read_to_string(&centre).unwrap(), first);
    same(&plans, "a change of one plan");
    // One plan fewer, and one more again.
    for plans in [vec![&two], vec![&two, &one], vec![&one], vec![&one, &two]] {
        site(&plans, "again");
        let (again, _) = site(&plans, "again");
        let fresh = plans[0].around().join("fresh-beside");
        let call = plans[0].call(["site"]).args([&fresh]);
        call.args(plans.iter().map(|plan| plan.folder()))
            .run()
            .done();
        assert_eq!(content(&again), content(&fresh));
        fs::remove_dir_all(fresh).unwrap();
    }
}

#[test]
fn a_plan_whose_pages_stand_is_not_read_again() {
    let seminar = Seminar::new();
    let (folder, _) = site(&[&seminar], "again");
    let before = content(&folder);
    // Were it read, that would fail: the repository has lost its clauses.
    for clause in ["health", "insurance", "support", "campaign"] {
        let file = seminar.folder().join(format!("clauses/{clause}.toml"));
        let id = git2::Oid::hash_file(git2::ObjectType::Blob, file).unwrap();
        let id = id.to_string();
        let objects = seminar.folder().join(".git/objects");
        fs::remove_file(objects.join(&id[..2]).join(&id[2..])).unwrap();
    }
    let (_, said) = site(&[&seminar], "again");
    assert!(said.contains(": 0 written, 0 removed"), "{said}");
    assert_eq!(content(&folder), before);
}
