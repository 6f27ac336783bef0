//! What git and ssh ask on the way is asked on the screen. They start this program once more with the question; it hands it
//! over a socket that only this user can reach, and prints the answer to whoever asked. Nothing of it is kept beyond the
//! errand: a server that was never met is first asked under which name it keeps the plan and then brought it, which are two
//! ways there, and nobody is to give one answer twice for that.
//!
//! ```text
//!   ssh, git  ->  plenary "Enter passphrase for key ..."  ->  socket  ->  the screen
//!             <-  the answer on its output                <-          <-
//! ```

use crate::app::model::sharing::secret::Secret;
use crate::app::model::sharing::way::{Asked, Kind};
use crate::store::{Asking, Helper};
use std::collections::BTreeMap;
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
    let way = rustix::process::getpgrp().as_raw_nonzero().to_string();
    let asked = ask(&PathBuf::from(socket), [&way, &hint, &question]);
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

/// What tells one way there from another ends in a line, as the hint does, and the question at a zero: the line stays open,
/// so that it is noticed who no longer waits.
fn ask(socket: &PathBuf, [way, hint, question]: [&str; 3]) -> io::Result<Option<Secret>> {
    let mut line = UnixStream::connect(socket)?;
    let question = question.replace('\0', " ");
    line.write_all(format!("{way}\n{hint}\n{question}\0").as_bytes())?;
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
        Desk::with(answer, Given::default())
    }

    /// The same for many errands: each asks anew.
    ///
    /// # Errors
    ///
    /// Where there is no place for a socket.
    pub fn forgetful(
        answer: impl Fn(Asked, &dyn Fn() -> bool) -> Option<Secret> + Send + 'static,
    ) -> io::Result<Desk> {
        Desk::with(answer, Given(None))
    }

    fn with(
        answer: impl Fn(Asked, &dyn Fn() -> bool) -> Option<Secret> + Send + 'static,
        mut given: Given,
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
                    Ok((line, _)) => drop(take(line, &answer, &mut given)),
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

/// What was typed on this errand, by question, with the way there on which it was asked last; nothing where nothing is kept.
struct Given(Option<BTreeMap<String, (String, Secret)>>);

impl Default for Given {
    fn default() -> Given {
        Given(Some(BTreeMap::new()))
    }
}

impl Given {
    /// What the same question was answered on an earlier way there, which the errand would not have come behind with a wrong
    /// answer. Asked twice on one way, the answer was wrong.
    fn before(&self, way: &str, question: &str) -> Option<Secret> {
        let (earlier, answer) = self.0.as_ref()?.get(question)?;
        (earlier != way).then(|| answer.clone())
    }

    fn note(&mut self, way: &str, question: &str, answer: &Secret) {
        if let Some(given) = &mut self.0 {
            let noted = (way.to_owned(), answer.clone());
            given.insert(question.to_owned(), noted);
        }
    }
}

/// Takes one question and hands the answer back.
fn take(
    mut line: UnixStream,
    answer: &impl Fn(Asked, &dyn Fn() -> bool) -> Option<Secret>,
    given: &mut Given,
) -> io::Result<()> {
    line.set_nonblocking(false)?;
    line.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut said = Vec::new();
    let mut byte = [0];
    while line.read(&mut byte)? == 1 && byte != [0] && said.len() < 64 << 10 {
        said.extend(byte);
    }
    let said = String::from_utf8_lossy(&said).into_owned();
    let (way, said) = said.split_once('\n').unwrap_or(("", &said));
    let (hint, question) = said.split_once('\n').unwrap_or(("", said));
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
    let text = asked.text.clone();
    let typed = matches!(asked.kind, Kind::Secret | Kind::Word);
    let known = given.before(way, &text).filter(|_| typed);
    if let Some(answer) = known.or_else(|| answer(asked, &has_gone)) {
        if typed {
            given.note(way, &text, &answer);
        }
        line.write_all(&[ANSWERED])?;
        line.write_all(answer.text().as_bytes())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;

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
        let answer = ask(&told.1, ["1", "", "Enter passphrase for key 'x':"]).unwrap();
        assert_eq!(answer, Some(Secret::of("a phrase é")));
        let none = ask(&told.1, ["1", "confirm", "Allow it?"]).unwrap();
        assert_eq!(none, None);
        let folder = told.1.parent().unwrap().to_owned();
        drop(desk);
        assert!(!folder.exists());
    }
    #[test]
    fn one_answer_is_for_every_way_there_and_a_wrong_one_for_none() {
        let times = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&times);
        let desk = Desk::open(move |_, _| {
            let number = counted.fetch_add(1, Ordering::Relaxed);
            Some(Secret::of(&format!("answer {number}")))
        })
        .unwrap();
        let Ok(Asking::Through(Helper { told, .. })) = desk.asking() else {
            panic!("it asks elsewhere");
        };
        let asked = |way, hint, question| {
            let answer = ask(&told.1, [way, hint, question]).unwrap().unwrap();
            answer.text().to_owned()
        };
        let (phrase, other) = ("Enter passphrase for key 'x':", "Username for 'https://x':");
        assert_eq!(asked("1", "", phrase), "answer 0");
        // It was wrong.
        assert_eq!(asked("1", "", phrase), "answer 1");
        assert_eq!(asked("2", "", phrase), "answer 1");
        assert_eq!(asked("2", "", other), "answer 2");
        assert_eq!(asked("2", "", phrase), "answer 3");
        // Yes to one thing is not yes to another.
        assert_eq!(asked("1", "confirm", "Allow it?"), "answer 4");
        assert_eq!(asked("2", "confirm", "Allow it?"), "answer 5");
        assert_eq!(times.load(Ordering::Relaxed), 6);
    }
}
