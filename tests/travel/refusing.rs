//! What a server may say to a plan that comes, and what is said of it then.

use crate::common::{Answer, Seminar};
use crate::served::Server;
use crate::server::call;
use crate::{git, is_whole, text, try_git};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// Somebody with a change, and a hub on a server that has it.
struct Scene {
    server: Server,
    here: Seminar,
    there: Seminar,
    hub: PathBuf,
    url: String,
}

impl Scene {
    fn new() -> Option<Scene> {
        let server = Server::begin()?;
        let here = Seminar::new();
        let there = here.copy("Workers");
        there.set("health", "title", "Health", "workers");
        let hub = server.at().join("hub.git");
        here.call(["hub", hub.to_str().unwrap()]).run().done();
        let url = server.url(&hub);
        call(&server, &there, "user", &["take-home", &url]).done();
        Some(Scene {
            server,
            here,
            there,
            hub,
            url,
        })
    }

    fn call(&self, seminar: &Seminar, verb: &str) -> Answer {
        call(&self.server, seminar, "user", &[verb, &self.url])
    }

    /// It is refused with these words, and everything here is as it was.
    fn refused(&self, verb: &str, says: &str) {
        let (head, refs) = (self.here.head(), git(&self.here.folder(), "for-each-ref"));
        self.call(&self.here, verb)
            .ends(3)
            .not_acknowledged()
            .says(says);
        assert_eq!(self.here.head(), head);
        assert_eq!(git(&self.here.folder(), "for-each-ref"), refs);
        is_whole(&self.here);
    }
}

#[test]
fn a_server_whose_first_branch_is_called_otherwise() {
    let Some(scene) = Scene::new() else {
        return;
    };
    let (hub, here) = (&scene.hub, &scene.here);
    git(hub, "branch -m main plan");
    git(hub, "branch other plan~1");
    assert_eq!(git(hub, "symbolic-ref HEAD"), "refs/heads/plan");
    let third = here.copy("Society");
    scene.call(here, "bring-back").done();
    assert_eq!(here.head(), scene.there.head());
    // What was never there brings it to the branch that is the plan's there, and makes no second one.
    let start = third.head();
    git(&third.folder(), &format!("fetch -q {} plan", hub.display()));
    git(&third.folder(), "merge -q --ff-only FETCH_HEAD");
    assert_ne!(third.head(), start);
    third.set("support", "title", "Help", "civil-society");
    scene.call(&third, "take-home").done();
    assert_eq!(git(hub, "rev-parse plan"), third.head());
    assert!(!try_git(hub, "rev-parse --verify main").status.success());
    // One of the name that the plan has here comes first.
    git(hub, "branch main plan~1");
    let fourth = scene.there.copy("Late");
    call(&scene.server, &fourth, "user", &["bring-back", &scene.url]).done();
    assert_ne!(fourth.head(), third.head());
    // Where nothing tells, it is said which there are.
    git(hub, "branch -D main");
    git(hub, "symbolic-ref HEAD refs/heads/none");
    scene.refused("bring-back", "several lines of work");
    scene.refused("bring-back", "other, plan");
}

#[test]
fn a_server_that_refuses_a_plan_says_why() {
    let Some(scene) = Scene::new() else {
        return;
    };
    let hook = scene.hub.join("hooks/pre-receive");
    fs::create_dir_all(hook.parent().unwrap()).unwrap();
    let script = "#!/bin/sh\necho The table is closed. >&2\nexit 1\n";
    fs::write(&hook, script).unwrap();
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).unwrap();
    scene.call(&scene.here, "bring-back").done();
    scene.here.set("support", "title", "Help", "government");
    let before = git(&scene.hub, "for-each-ref");
    scene.refused("take-home", "The table is closed.");
    assert_eq!(git(&scene.hub, "for-each-ref"), before);
    fs::remove_file(&hook).unwrap();
    scene.call(&scene.here, "take-home").done();
    assert_eq!(git(&scene.hub, "rev-parse main"), scene.here.head());
}

#[test]
fn a_server_whose_history_was_cut() {
    let Some(scene) = Scene::new() else {
        return;
    };
    for title in ["Health care", "Health care for all"] {
        scene.there.set("health", "title", title, "workers");
    }
    let from = format!("file://{}", scene.there.folder().display());
    fs::remove_dir_all(&scene.hub).unwrap();
    let line = format!("clone -q --bare --depth 1 {from} {}", scene.hub.display());
    git(scene.server.at(), &line);
    scene.refused("bring-back", "was cut short there");
    git(&scene.hub, &format!("fetch -q --unshallow {from} main"));
    scene.call(&scene.here, "bring-back").done();
    assert_eq!(scene.here.head(), scene.there.head());
}

#[test]
fn a_server_that_keeps_its_objects_otherwise() {
    let Some(scene) = Scene::new() else {
        return;
    };
    let made = |how: &str| {
        let _ = fs::remove_dir_all(&scene.hub);
        let line = format!("init -q --bare -b main {how} {}", scene.hub.display());
        try_git(scene.server.at(), &line).status.success()
    };
    if made("--object-format=sha256") {
        scene.refused("take-home", "SHA-256");
    }
    // How references are kept there is the server's own affair.
    if made("--ref-format=reftable") {
        scene.call(&scene.there, "take-home").done();
        scene.call(&scene.here, "bring-back").done();
        assert_eq!(text(&scene.here, "health"), text(&scene.there, "health"));
        assert_eq!(scene.here.head(), scene.there.head());
    }
}

#[test]
fn a_server_where_the_repository_is_somebody_elses() {
    let Some(scene) = Scene::new() else {
        return;
    };
    let give = |folder: &Path| {
        let mut chown = std::process::Command::new("chown");
        let status = chown.args(["-R", "65534"]).arg(folder).status();
        status.is_ok_and(|status| status.success())
    };
    if !rustix::process::geteuid().is_root() || !give(&scene.hub) {
        return;
    }
    scene.refused("bring-back", "belongs to another user");
    scene.refused("take-home", "belongs to another user");
}
