//! Repositories that are laid out or set up in other ways than `git init` does: after an act, stock git must find files
//! and index as the new commit has them, or the act must be refused in words.

use crate::common::Seminar;
use std::fs;
use std::process::{Command, Output};

pub const FILE: &str = "clauses/insurance.toml";

/// The git program in the plan's folder.
pub fn git(seminar: &Seminar, line: &str) -> Output {
    let mut command = Command::new("git");
    let output = command
        .args(line.split(' '))
        .current_dir(seminar.folder())
        .env("HOME", seminar.folder().parent().unwrap().join("home"))
        .env("GIT_CONFIG_NOSYSTEM", "1")
        // Programs that git calls as filters read the text as what it is, whatever the language around is.
        .env("LC_ALL", "C.UTF-8")
        .output();
    output.unwrap()
}

pub fn git_says(seminar: &Seminar, line: &str) -> String {
    let output = git(seminar, line);
    assert!(output.status.success(), "git {line}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// A change and the addition of a clause, after each of which stock git sees nothing to do.
pub fn holds(seminar: &Seminar) {
    assert_eq!(git_says(seminar, "status --porcelain"), "", "the scene");
    let answer = seminar.tries_to_set("insurance", "text", "Put right.", "workers");
    assert_eq!(answer.err, "");
    answer.done().acknowledged();
    assert_eq!(git_says(seminar, "status --porcelain"), "");
    let file = fs::read_to_string(seminar.folder().join(FILE)).unwrap();
    assert!(file.contains("Put right."), "{file}");
    let answer = seminar.run("add action --title New --id new --text Words --party workers");
    assert_eq!(answer.err, "");
    answer.done().acknowledged();
    assert_eq!(git_says(seminar, "status --porcelain"), "");
    let answer = seminar.run("check");
    assert!(!answer.out.contains("differs"), "{}", answer.out);
}

#[test]
fn gits_own_folder_may_lie_elsewhere() {
    let seminar = Seminar::new();
    let there = seminar.folder().parent().unwrap().join("elsewhere");
    let line = format!("init -q --separate-git-dir={}", there.display());
    git_says(&seminar, &line);
    holds(&seminar);
    let beside = fs::read_dir(seminar.folder().parent().unwrap()).unwrap();
    assert_eq!(beside.count(), 3, "home, plan and git's folder");
}

#[cfg(unix)]
#[test]
fn gits_own_folder_may_be_a_link() {
    let seminar = Seminar::new();
    let there = seminar.folder().parent().unwrap().join("elsewhere");
    let own = seminar.folder().join(".git");
    fs::rename(&own, &there).unwrap();
    std::os::unix::fs::symlink(&there, own).unwrap();
    holds(&seminar);
}

#[test]
fn a_linked_work_tree_is_its_own() {
    let seminar = Seminar::new();
    let main = seminar.folder().parent().unwrap().join("main");
    fs::rename(seminar.folder(), &main).unwrap();
    let line = format!("worktree add -q -b other {}", seminar.folder().display());
    let mut command = Command::new("git");
    let made = command.args(line.split(' ')).current_dir(&main).output();
    assert!(made.unwrap().status.success());
    holds(&seminar);
}

#[test]
fn an_index_may_have_any_form() {
    let hook = "config core.fsmonitor .git/hooks/watch";
    for lines in [
        &["update-index --split-index"][..],
        &["update-index --index-version 4"],
        &["update-index --force-untracked-cache", "status"],
        &[hook, "update-index --fsmonitor", "status"],
        &[
            "config index.skipHash true",
            "update-index --force-write-index",
        ],
        &["config feature.manyFiles true", "reset -q --hard"],
        &[
            "config index.sparse true",
            "config core.splitIndex true",
            "status",
        ],
    ] {
        let seminar = Seminar::new();
        seminar.write(".git/hooks/watch", "#!/bin/sh\nprintf 'token\\0/\\0'\n");
        run_by_all(&seminar.folder().join(".git/hooks/watch"));
        for line in lines {
            git_says(&seminar, line);
        }
        holds(&seminar);
    }
}

pub fn run_by_all(path: &std::path::Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn a_repository_of_somebody_else_is_refused_in_words() {
    let seminar = Seminar::new();
    let mut command = Command::new("chown");
    let given = command.args(["-R", "12345"]).arg(seminar.folder()).output();
    // Only root can give it away.
    if !given.is_ok_and(|given| given.status.success()) {
        return;
    }
    for line in ["list", "set insurance text No. --party workers"] {
        seminar.run(line).ends(3).says("belongs to another user");
    }
    // Whoever trusts it says so to git.
    let home = seminar.folder().parent().unwrap().join("home");
    let trust = format!("[safe]\n\tdirectory = {}\n", seminar.folder().display());
    fs::write(home.join(".gitconfig"), trust).unwrap();
    seminar.run("list").done();
    holds(&seminar);
}

#[test]
fn surroundings_that_name_another_repository_are_not_followed() {
    let seminar = Seminar::new();
    let other = Seminar::new();
    let before = (other.head(), git_says(&other, "status --porcelain"));
    let there = other.folder();
    let answer = seminar
        .call("set insurance text Changed. --party workers".split(' '))
        .env("GIT_DIR", there.join(".git"))
        .env("GIT_WORK_TREE", &there)
        .env("GIT_INDEX_FILE", there.join("index"))
        .env("GIT_OBJECT_DIRECTORY", there.join(".git/objects"))
        .env("GIT_CEILING_DIRECTORIES", "/")
        .run();
    answer.done().acknowledged();
    assert_eq!(git_says(&seminar, "status --porcelain"), "");
    assert!(seminar.read(FILE).contains("Changed."));
    assert_eq!(
        (other.head(), git_says(&other, "status --porcelain")),
        before
    );
    assert!(!there.join("index").exists());
}

#[test]
fn a_part_of_another_repository_is_its_own() {
    let seminar = Seminar::new();
    let around = seminar.folder().parent().unwrap().join("around");
    let plan = around.join("plan");
    for line in [
        format!("init -q {}", around.display()),
        format!(
            "-C {} -c protocol.file.allow=always submodule --quiet add {} plan",
            around.display(),
            seminar.folder().display()
        ),
    ] {
        git_says(&seminar, &line);
    }
    let config = fs::read_to_string(seminar.folder().join(".git/config")).unwrap();
    let name = config.split("[user]").nth(1).unwrap();
    let own = around.join(".git/modules/plan/config");
    let with = fs::read_to_string(&own).unwrap() + "[user]" + name;
    fs::write(own, with).unwrap();
    let line = "set insurance text Changed. --party workers";
    let answer = seminar.call(line.split(' ')).within(&plan).run();
    answer.done().acknowledged();
    let status = format!("-C {} status --porcelain", plan.display());
    assert_eq!(git_says(&seminar, &status), "");
    let file = fs::read_to_string(plan.join(FILE)).unwrap();
    assert!(file.contains("Changed."), "{file}");
}

#[test]
fn a_repository_without_files_is_worked_on_as_well() {
    let seminar = Seminar::new();
    let bare = seminar.folder().parent().unwrap().join("bare");
    let line = format!("clone -q --bare . {}", bare.display());
    git_says(&seminar, &line);
    let line = "set insurance text Changed. --party workers";
    let args = line
        .split(' ')
        .chain(["--recorder", "R <r@example.invalid>"]);
    let answer = seminar.call(args).within(&bare).run();
    let id = answer.done().acknowledged();
    let line = format!("-C {} show {id}:{FILE}", bare.display());
    assert!(git_says(&seminar, &line).contains("Changed."));
    assert!(!bare.join("clauses").exists());
    for line in ["check", "blame", "list"] {
        seminar.call([line]).within(&bare).run().done();
    }
}

/// The files and the index would be those of before, and the next commit by git would take the change back.
#[test]
fn files_beside_a_repository_that_is_said_to_have_none_are_told_to_stay_behind() {
    let seminar = Seminar::new();
    git_says(&seminar, "config core.bare true");
    let answer = seminar.tries_to_set("insurance", "text", "Changed.", "workers");
    answer.acknowledged();
    assert!(
        answer.err.contains("git config core.bare false"),
        "{answer:#?}"
    );
    assert!(!seminar.read(FILE).contains("Changed."));
    git_says(&seminar, "config core.bare false");
    let next = seminar.tries_to_set("insurance", "title", "Care", "workers");
    next.acknowledged();
    assert_eq!(next.err, "");
    assert!(seminar.read(FILE).contains("Changed."));
    assert_eq!(git_says(&seminar, "status --porcelain"), "");
}

#[test]
fn an_index_may_be_missing() {
    let seminar = Seminar::new();
    fs::remove_file(seminar.folder().join(".git/index")).unwrap();
    let answer = seminar.tries_to_set("insurance", "text", "Put right.", "workers");
    answer.done().acknowledged();
    assert_eq!(git_says(&seminar, "status --porcelain"), "");
}

/// Leaves out one of two folders with the git program's own means.
fn sparse(how: &str) -> Seminar {
    let seminar = Seminar::new();
    for (folder, id) in [("in", "within"), ("out", "without")] {
        let content = format!(
            "id = \"{id}\"\nkind = \"action\"\norder = 90\ntitle = \"{id}\"\ntext = \"Old.\"\n"
        );
        seminar.write(&format!("clauses/{folder}/{id}.toml"), content);
    }
    seminar.commit("Two folders", "Party: secretariat");
    git_says(&seminar, how);
    assert!(!seminar.folder().join("clauses/out").exists());
    seminar
}

#[test]
fn a_sparse_work_tree_rightly_lacks_files() {
    for how in [
        "sparse-checkout set --cone --no-sparse-index clauses/in",
        "sparse-checkout set --cone --sparse-index clauses/in",
        "sparse-checkout set --no-cone /* !/clauses/out/",
    ] {
        let seminar = sparse(how);
        holds(&seminar);
        let answer = seminar.tries_to_set("without", "text", "Changed.", "workers");
        assert_eq!(answer.err, "", "{how}");
        let said = answer.done();
        assert!(!said.out.contains("left as it is"), "{how}: {}", said.out);
        assert_eq!(git_says(&seminar, "status --porcelain"), "", "{how}");
        assert!(!seminar.folder().join("clauses/out").exists(), "{how}");
        let answer = seminar.run("check");
        assert!(!answer.out.contains("differs"), "{how}: {}", answer.out);
        seminar.run("undo --party workers").done();
        assert_eq!(git_says(&seminar, "status --porcelain"), "", "{how}");
    }
}

#[test]
fn what_git_was_told_about_a_file_stays() {
    for (told, mark) in [("--skip-worktree", "S "), ("--assume-unchanged", "h ")] {
        let seminar = Seminar::new();
        git_says(&seminar, &format!("update-index {told} {FILE}"));
        holds(&seminar);
        let listed = git_says(&seminar, &format!("ls-files -v -t {FILE}"));
        assert!(listed.starts_with(mark), "{listed}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_can_be_executed_stays_so() {
    use std::os::unix::fs::PermissionsExt;
    let seminar = Seminar::new();
    let path = seminar.folder().join(FILE);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    seminar.commit("Can be executed", "Party: secretariat");
    holds(&seminar);
}

#[test]
#[cfg(unix)]
fn a_folder_that_may_not_be_read_just_now_is_caught_up_with_later() {
    use std::os::unix::fs::PermissionsExt;
    let seminar = Seminar::new();
    for path in ["clauses", "clauses/insurance.toml"] {
        let place = seminar.folder().join(path);
        let usual = fs::metadata(&place).unwrap().permissions();
        fs::set_permissions(&place, fs::Permissions::from_mode(0o000)).unwrap();
        if fs::read_dir(seminar.folder().join("clauses")).is_ok() && path == "clauses" {
            // Whoever may do anything here cannot try it.
            fs::set_permissions(&place, usual).unwrap();
            return;
        }
        let words = format!("Words for {path}.");
        let args = ["set", "insurance", "text", &words, "--party", "workers"];
        let answer = seminar.call(args).run().done();
        assert!(!answer.out.contains("not recorded"), "{answer:#?}");
        fs::set_permissions(&place, usual).unwrap();
        seminar.run("list").done();
        assert!(seminar.read("clauses/insurance.toml").contains(&words));
        assert_eq!(git_says(&seminar, "status --porcelain"), "", "{path}");
    }
}
