//! A hub on a server, over ssh: a server of our own on this machine, where OpenSSH is installed.

use crate::common::{Answer, Seminar};
use crate::{git, is_whole, text};
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A server that lets one key in.
struct Server {
    folder: TempDir,
    port: u16,
    child: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn program(name: &str) -> Option<PathBuf> {
    let places = std::env::var_os("PATH").unwrap_or_default();
    let places =
        std::env::split_paths(&places).chain(["/usr/sbin".into(), "/usr/local/sbin".into()]);
    places
        .map(|place| place.join(name))
        .find(|path| path.is_file())
}

fn key(folder: &Path, name: &str, phrase: &str) -> PathBuf {
    let path = folder.join(name);
    let made = Command::new("ssh-keygen")
        .args(["-q", "-t", "ed25519", "-N", phrase, "-f"])
        .arg(&path)
        .status();
    assert!(made.unwrap().success());
    path
}

impl Server {
    fn begin() -> Option<Server> {
        let (Some(sshd), Some(_), Some(_)) =
            (program("sshd"), program("ssh"), program("ssh-keygen"))
        else {
            eprintln!("a server is tried where OpenSSH is installed");
            return None;
        };
        let folder = TempDir::new().unwrap();
        let at = folder.path();
        fs::set_permissions(at, fs::Permissions::from_mode(0o755)).unwrap();
        let host = key(at, "host", "");
        let user = key(at, "user", "");
        key(at, "locked", "a phrase");
        key(at, "unknown", "");
        let keys = at.join("keys");
        let mut known = fs::read_to_string(user.with_extension("pub")).unwrap();
        known += &fs::read_to_string(at.join("locked.pub")).unwrap();
        fs::write(&keys, known).unwrap();
        let _ = fs::create_dir("/run/sshd");
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let config = format!(
            "Port {port}\nListenAddress 127.0.0.1\nHostKey {}\nAuthorizedKeysFile {}\nStrictModes no\n\
             UsePAM no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\nPidFile none\n\
             PermitRootLogin prohibit-password\nSetEnv PATH={}\n",
            host.display(),
            keys.display(),
            std::env::var("PATH").unwrap_or_default()
        );
        fs::write(at.join("config"), config).unwrap();
        let child = Command::new(sshd)
            .args(["-D", "-e", "-f"])
            .arg(at.join("config"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = Server {
            folder,
            port,
            child,
        };
        let since = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if since.elapsed() > Duration::from_secs(20) {
                eprintln!("the server on this machine does not begin");
                return None;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Some(server)
    }

    fn url(&self, path: &Path) -> String {
        let user = std::env::var("USER").unwrap_or_else(|_| "root".to_owned());
        format!("ssh://{user}@127.0.0.1:{}{}", self.port, path.display())
    }

    /// Calls the program with a key of this name.
    fn call(&self, seminar: &Seminar, key: &str, words: &[&str]) -> Answer {
        let at = self.folder.path();
        let ssh = format!(
            "ssh -F none -o IdentitiesOnly=yes -o UserKnownHostsFile={} -o StrictHostKeyChecking=accept-new \
             -o BatchMode=yes -i {}",
            at.join("hosts").display(),
            at.join(key).display()
        );
        seminar.call(words).env("GIT_SSH_COMMAND", ssh).run()
    }
}

#[test]
fn a_hub_on_a_server_is_brought_to_and_followed() {
    let Some(server) = Server::begin() else {
        return;
    };
    let here = Seminar::new();
    let there = here.copy("Workers");
    let hub = server.folder.path().join("hub.git");
    here.call(["hub", hub.to_str().unwrap()]).run().done();
    let url = server.url(&hub);
    let taken = server.call(&here, "user", &["take-home", &url]).done();
    assert_eq!(taken.acknowledged(), here.head());
    assert_eq!(git(&hub, "rev-parse main"), here.head());
    there
        .set("support", "text", "All are helped.", "workers")
        .done();
    there.adopt("second-reading");
    server.call(&there, "user", &["take-home", &url]).done();
    here.set("health", "title", "Health", "government").done();
    let refused = server
        .call(&here, "user", &["take-home", &url])
        .ends(3)
        .not_acknowledged();
    refused.says("Others brought something");
    let look = server
        .call(&here, "user", &["bring-back", "--look", "--json", &url])
        .done()
        .json();
    assert_eq!(look["way"], "merged");
    assert_eq!(look["by"][0]["party"], "workers");
    server.call(&here, "user", &["bring-back", &url]).done();
    assert_eq!(text(&here, "support"), "All are helped.");
    git(&here.folder(), "rev-parse refs/tags/second-reading^{tag}");
    server.call(&here, "user", &["take-home", &url]).done();
    server.call(&there, "user", &["bring-back", &url]).done();
    assert_eq!(here.head(), there.head());
    is_whole(&here);
    is_whole(&there);
    // What the hub takes back is not followed.
    git(&hub, "update-ref refs/heads/main main~1");
    let head = here.head();
    server
        .call(&here, "user", &["bring-back", &url])
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
    let hub = server.folder.path().join("hub.git");
    here.call(["hub", hub.to_str().unwrap()]).run().done();
    let url = server.url(&hub);
    for key in ["unknown", "locked"] {
        for verb in ["take-home", "bring-back"] {
            server
                .call(&here, key, &[verb, &url])
                .ends(3)
                .says("does not let you in");
        }
    }
    let none = server.url(&server.folder.path().join("none.git"));
    server
        .call(&here, "user", &["bring-back", &none])
        .ends(3)
        .says("There is no repository at");
    server
        .call(&here, "user", &["take-home", &none])
        .ends(3)
        .says("There is no repository at");
    let closed = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let gone = format!("ssh://root@127.0.0.1:{closed}/x.git");
    server
        .call(&here, "user", &["bring-back", &gone])
        .ends(3)
        .says("cannot be reached");
    // Another computer under a name that is known.
    server.call(&here, "user", &["take-home", &url]).done();
    let hosts = server.folder.path().join("hosts");
    let other = fs::read_to_string(server.folder.path().join("user.pub")).unwrap();
    let other: Vec<&str> = other.split(' ').take(2).collect();
    let line = format!("[127.0.0.1]:{} {}\n", server.port, other.join(" "));
    fs::write(hosts, line).unwrap();
    let answer = server.call(&here, "user", &["bring-back", &url]).ends(3);
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
