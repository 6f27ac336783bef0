//! A hub on a server, over ssh: a server of our own on this machine, where OpenSSH is installed.

use crate::common::{Answer, Seminar};
use crate::served::Server;
use crate::{git, is_whole, text};
use std::fs;
use std::net::TcpListener;
use tempfile::TempDir;

/// Calls the program with a key of this name.
pub fn call(server: &Server, seminar: &Seminar, key: &str, words: &[&str]) -> Answer {
    let ssh = server.ssh(key, "-o StrictHostKeyChecking=accept-new -o BatchMode=yes");
    seminar.call(words).env("GIT_SSH_COMMAND", ssh).run()
}

#[test]
fn a_hub_on_a_server_is_brought_to_and_followed() {
    let Some(server) = Server::begin() else {
        return;
    };
    let here = Seminar::new();
    let there = here.copy("Workers");
    let hub = server.at().join("hub.git");
    here.call(["hub", hub.to_str().unwrap()]).run().done();
    let url = server.url(&hub);
    let taken = call(&server, &here, "user", &["take-home", &url]).done();
    assert_eq!(taken.acknowledged(), here.head());
    assert_eq!(git(&hub, "rev-parse main"), here.head());
    there.set("support", "text", "All are helped.", "workers");
    there.adopt("second-reading");
    call(&server, &there, "user", &["take-home", &url]).done();
    here.set("health", "title", "Health", "government");
    let refused = call(&server, &here, "user", &["take-home", &url])
        .ends(3)
        .not_acknowledged();
    refused.says("Others brought something");
    let look = call(
        &server,
        &here,
        "user",
        &["bring-back", "--look", "--json", &url],
    )
    .done()
    .json();
    assert_eq!(look["way"], "merged");
    assert_eq!(look["by"][0]["party"], "workers");
    call(&server, &here, "user", &["bring-back", &url]).done();
    assert_eq!(text(&here, "support"), "All are helped.");
    git(&here.folder(), "rev-parse refs/tags/second-reading^{tag}");
    call(&server, &here, "user", &["take-home", &url]).done();
    call(&server, &there, "user", &["bring-back", &url]).done();
    assert_eq!(here.head(), there.head());
    is_whole(&here);
    is_whole(&there);
    // What the hub takes back is not followed.
    git(&hub, "update-ref refs/heads/main main~1");
    let head = here.head();
    call(&server, &here, "user", &["bring-back", &url])
        .ends(3)
        .says("no longer has what it had");
    assert_eq!(here.head(), head);
}

#[test]
fn a_server_that_lets_nobody_in_or_is_not_there() {
    let Some(server) = Server::begin() else {
        return;
    };
    let here = Seminar::new();
    let hub = server.at().join("hub.git");
    here.call(["hub", hub.to_str().unwrap()]).run().done();
    let url = server.url(&hub);
    for key in ["unknown", "locked"] {
        for verb in ["take-home", "bring-back"] {
            call(&server, &here, key, &[verb, &url])
                .ends(3)
                .says("does not let you in");
        }
    }
    let none = server.url(&server.at().join("none.git"));
    call(&server, &here, "user", &["bring-back", &none])
        .ends(3)
        .says("There is no repository at");
    call(&server, &here, "user", &["take-home", &none])
        .ends(3)
        .says("There is no repository at");
    let closed = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let gone = format!("ssh://root@127.0.0.1:{closed}/x.git");
    call(&server, &here, "user", &["bring-back", &gone])
        .ends(3)
        .says("cannot be reached");
    // Another computer under a name that is known.
    call(&server, &here, "user", &["take-home", &url]).done();
    let hosts = server.at().join("hosts");
    let other = fs::read_to_string(server.at().join("user.pub")).unwrap();
    let other: Vec<&str> = other.split(' ').take(2).collect();
    let line = format!("[127.0.0.1]:{} {}\n", server.port, other.join(" "));
    fs::write(hosts, line).unwrap();
    let answer = call(&server, &here, "user", &["bring-back", &url]).ends(3);
    answer.says("is not the computer that was known");
}

#[test]
fn without_a_git_program_a_server_is_said_to_need_one() {
    let here = Seminar::new();
    let empty = TempDir::new().unwrap();
    let call = here.call(["bring-back", "hub.example.invalid:plan.git"]);
    call.env("PATH", empty.path())
        .run()
        .ends(3)
        .says("There is no git program");
    let stick = TempDir::new().unwrap();
    let call = here.call(["take-home"]).args([stick.path()]);
    call.env("PATH", empty.path()).run().done();
    let call = here.call(["bring-back"]).args([stick.path()]);
    call.env("PATH", empty.path()).run().done();
}
