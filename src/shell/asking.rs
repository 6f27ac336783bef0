//! What git and ssh ask on the way is asked on the screen. They start this program once more with the question; it hands it
//! over a socket that only this user can reach, and prints the answer to whoever asked. Nothing of it is kept.
//!
//! ```text
//!   ssh, git  ->  plenary "Enter passphrase for key ..."  ->  socket  ->  the screen
//!             <-  the answer on its output                <-          <-
//! ```

use crate::app::sharing::{Asked, Secret};
use crate::store::travel::{Asking, Helper};
use std::ffi::OsString;
use std::fs::{self, Permissions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tempfile::TempDir;

/// In the environment of what git and ssh start: the socket.
const SOCKET: &str = "PLENARY_ASKS";

/// What ssh says of a question: that yes or no is wanted, or nothing at all.
const HINT: &str = "SSH_ASKPASS_PROMPT";

/// The longest question and the longest answer.
const LONGEST: u64 = 64 << 10;

/// How often it is looked whether somebody asks, or no longer waits.
const GLANCE: Duration = Duration::from_millis(50);

/// Stands before an answer; without one there is nothing.
const ANSWERED: u8 = b'+';

/// Where the program was started by git or ssh with a question: asks it, prints the answer, and says how it ends.
pub fn answered(args: &[OsString]) -> Option<ExitCode> {
    let socket = std::env::var_os(SOCKET)?;
    let [_, question] = args else {
        return None;
    };
    let hint = std::env::var(HINT).unwrap_or_default();
    let question = question.to_string_lossy();
    let asked = ask(&PathBuf::from(socket), &hint, &question);
    let printed = asked.ok().flatten().map(|answer| {
        let mut out = io::stdout();
        let told = [answer.text().as_bytes(), b"\n"].concat();
        out.write_all(&told).and_then(|()| out.flush())
    });
    Some(match printed {
        Some(Ok(())) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

/// The hint ends in a line, the question at a zero: the line stays open, so that it is noticed who no longer waits.
fn ask(socket: &PathBuf, hint: &str, question: &str) -> io::Result<Option<Secret>> {
    let mut line = UnixStream::connect(socket)?;
    let question = question.replace('\0', " ");
    line.write_all(format!("{hint}\n{question}\0").as_bytes())?;
    let mut answer = Vec::new();
    line.take(LONGEST).read_to_end(&mut answer)?;
    let text = answer
        .split_first()
        .filter(|(first, _)| **first == ANSWERED);
    Ok(text.map(|(_, text)| Secret::of(&String::from_utf8_lossy(text))))
}

/// Where questions arrive while a plan is on its way.
pub struct Desk {
    folder: TempDir,
    over: Arc<AtomicBool>,
}

impl Desk {
    /// Opens one. `answer` is handed each question, and something that tells whether whoever asked has gone.
    ///
    /// # Errors
    ///
    /// Where there is no place for a socket.
    pub fn open(
        answer: impl Fn(Asked, &dyn Fn() -> bool) -> Option<Secret> + Send + 'static,
    ) -> io::Result<Desk> {
        let own = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
        let parent = own.filter(|it| it.is_dir());
        let parent = parent.unwrap_or_else(std::env::temp_dir);
        let mut folder = tempfile::Builder::new();
        folder
            .prefix("plenary-")
            .permissions(Permissions::from_mode(0o700));
        let folder = folder.tempdir_in(parent)?;
        let socket = folder.path().join("asks");
        let listener = UnixListener::bind(&socket)?;
        fs::set_permissions(&socket, Permissions::from_mode(0o600))?;
        listener.set_nonblocking(true)?;
        let over = Arc::new(AtomicBool::new(false));
        let ends = Arc::clone(&over);
        let listen = move || {
            while !ends.load(Ordering::Relaxed) {
                match listener.accept() {
                    // Whoever asks and says nothing has gone.
                    Ok((line, _)) => drop(take(line, &answer)),
                    Err(_) => std::thread::sleep(GLANCE),
                }
            }
        };
        let builder = std::thread::Builder::new().name("questions".to_owned());
        builder.spawn(listen)?;
        Ok(Desk { folder, over })
    }

    /// How git is told to ask here.
    ///
    /// # Errors
    ///
    /// Where this program does not know where it lies itself.
    pub fn asking(&self) -> io::Result<Asking> {
        Ok(Asking::Through(Helper {
            program: std::env::current_exe()?,
            told: (SOCKET, self.folder.path().join("asks")),
        }))
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
    }
}

/// Takes one question and hands the answer back.
fn take(
    mut line: UnixStream,
    answer: &impl Fn(Asked, &dyn Fn() -> bool) -> Option<Secret>,
) -> io::Result<()> {
    line.set_nonblocking(false)?;
    line.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut said = Vec::new();
    let mut byte = [0];
    while line.read(&mut byte)? == 1 && byte != [0] && said.len() < 64 << 10 {
        said.extend(byte);
    }
    let said = String::from_utf8_lossy(&said).into_owned();
    let (hint, question) = said.split_once('\n').unwrap_or(("", &said));
    let asked = Asked::of(question, Some(hint).filter(|hint| !hint.is_empty()));
    line.set_read_timeout(Some(GLANCE))?;
    let waiting = line.try_clone()?;
    let has_gone = move || match (&waiting).read(&mut [0]) {
        Ok(0) => true,
        Ok(_) => false,
        Err(error) => !matches!(
            error.kind(),
            ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted
        ),
    };
    if let Some(answer) = answer(asked, &has_gone) {
        line.write_all(&[ANSWERED])?;
        line.write_all(answer.text().as_bytes())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::sharing::Kind;

    #[test]
    fn a_question_is_handed_over_a_socket_of_this_user_alone() {
        let desk = Desk::open(|asked, _| match asked.kind {
            Kind::Secret => Some(Secret::of("a phrase é")),
            _ => None,
        })
        .unwrap();
        let Ok(Asking::Through(Helper { told, .. })) = desk.asking() else {
            panic!("it asks elsewhere");
        };
        let mode =
            |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&told.1), 0o600);
        assert_eq!(mode(told.1.parent().unwrap()), 0o700);
        let answer = ask(&told.1, "", "Enter passphrase for key 'x':").unwrap();
        assert_eq!(answer, Some(Secret::of("a phrase é")));
        let none = ask(&told.1, "confirm", "Allow it?").unwrap();
        assert_eq!(none, None);
        let folder = told.1.parent().unwrap().to_owned();
        drop(desk);
        assert!(!folder.exists());
    }
}
