//! A server on this machine, reached over ssh, where OpenSSH is installed.

#![allow(dead_code, reason = "each test program uses its part")]
#![allow(clippy::print_stderr)]

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Where this is set, a server that cannot be had is a failure and no reason to pass a test over.
const NEEDED: &str = "PLENARY_TESTS_NEED_SERVER";

fn skipped(why: &str) -> Option<Server> {
    assert!(std::env::var_os(NEEDED).is_none(), "{why}");
    eprintln!("{why}");
    None
}

/// A server that lets one key in.
pub struct Server {
    folder: TempDir,
    pub port: u16,
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
    pub fn begin() -> Option<Server> {
        let (Some(sshd), Some(_), Some(_)) =
            (program("sshd"), program("ssh"), program("ssh-keygen"))
        else {
            return skipped("a server is tried where OpenSSH is installed");
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
                return skipped("the server on this machine does not begin");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Some(server)
    }

    pub fn url(&self, path: &Path) -> String {
        let user = std::env::var("USER").unwrap_or_else(|_| "root".to_owned());
        format!("ssh://{user}@127.0.0.1:{}{}", self.port, path.display())
    }

    /// How git reaches it with a key of this name; `more` is said to ssh as well.
    pub fn ssh(&self, key: &str, more: &str) -> String {
        let at = self.folder.path();
        format!(
            "ssh -F none -o IdentitiesOnly=yes -o UserKnownHostsFile={} {more} -i {}",
            at.join("hosts").display(),
            at.join(key).display()
        )
    }

    /// Where the server keeps what it serves.
    pub fn at(&self) -> &Path {
        self.folder.path()
    }
}
