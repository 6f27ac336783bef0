//! Waiting for one's turn at a lock, though not for ever: a Plenary that was stopped, or that hangs on a disk which is
//! away, would keep everybody waiting. Who has it notes itself in the file, so that the others can be told.

use crate::store::StoreError;
use crate::store::ground::plain;
use std::fs::{File, TryLockError};
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;
use std::{io, thread};

/// How long an act waits for its turn. Others need milliseconds, unless something is wrong with them.
pub(in crate::store) const PATIENCE: Duration = Duration::from_secs(10);

/// How long reading waits, which can do without.
pub(in crate::store) const GLANCE: Duration = Duration::from_secs(1);

/// How the line begins by which who holds a lock is known.
const HOLDER: &str = "holder ";

/// The longest beginning of a lock's file that is read for it.
const LONGEST: u64 = 16_384;

/// Waits for a lock that others hold for moments.
///
/// # Errors
///
/// [`StoreError::Held`] if nobody gives it back in that time, or what the system says.
pub(in crate::store) fn wait(
    file: &File,
    path: &Path,
    patience: Duration,
) -> Result<(), StoreError> {
    let failed = |error| StoreError::io(path, error);
    match file.try_lock() {
        Ok(()) => return Ok(()),
        Err(TryLockError::WouldBlock) => {}
        Err(TryLockError::Error(error)) => return Err(failed(error)),
    }
    match queue(file, patience).map_err(failed)? {
        true => Ok(()),
        false => Err(StoreError::Held(path.to_owned(), holder(path))),
    }
}

/// The system keeps the order of those who wait; whoever asks again and again may never have a turn. So a thread
/// stands in the line, through another handle on the same lock. Where its turn comes too late, nobody listens any
/// more, both handles are closed, and the lock is free for the next.
fn queue(file: &File, patience: Duration) -> io::Result<bool> {
    let standing = file.try_clone()?;
    let (send, turn) = mpsc::channel();
    thread::Builder::new()
        .name("lock".to_owned())
        .spawn(move || {
            let _ = send.send(standing.lock());
        })?;
    match turn.recv_timeout(patience) {
        Ok(locked) => locked.map(|()| true),
        Err(_) => Ok(false),
    }
}

/// The line by which others know who holds a lock.
pub(super) fn own_line() -> String {
    format!("{HOLDER}{} {}\n", std::process::id(), host())
}

/// Divides what a lock's file holds into the line of who held it last and the rest.
pub(in crate::store) fn parted(text: &str) -> (Option<&str>, &str) {
    match text.split_once('\n') {
        Some((line, rest)) if line.starts_with(HOLDER) => (line.strip_prefix(HOLDER), rest),
        _ => (None, text),
    }
}

/// Who holds a lock, as number of the process and name of the machine.
pub(super) fn holder(path: &Path) -> Option<(u32, String)> {
    let bytes = plain::read(path, LONGEST).ok()??;
    let text = String::from_utf8_lossy(&bytes);
    let (number, host) = parted(&text).0?.split_once(' ')?;
    Some((number.parse().ok()?, host.to_owned()))
}

#[cfg(unix)]
fn host() -> String {
    let system = rustix::system::uname();
    system.nodename().to_string_lossy().replace('\n', " ")
}

#[cfg(not(unix))]
fn host() -> String {
    std::env::var("COMPUTERNAME").unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::time::Instant;

    #[test]
    fn a_lock_that_is_kept_is_waited_for_so_long_and_its_holder_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        fs::write(&path, own_line() + "12 /tmp/a\n").unwrap();
        let open = || File::options().read(true).write(true).open(&path).unwrap();
        let first = open();
        first.lock().unwrap();
        let (since, patience) = (Instant::now(), Duration::from_millis(80));
        let second = open();
        let refused = wait(&second, &path, patience);
        assert!(since.elapsed() >= patience);
        let Err(StoreError::Held(_, Some((process, _)))) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(process, std::process::id());
        drop(second);
        drop(first);
        // Nobody who gave up keeps it.
        wait(&open(), &path, PATIENCE).unwrap();
    }

    #[test]
    fn a_turn_that_comes_in_time_is_had() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let first = File::create(&path).unwrap();
        first.lock().unwrap();
        let other = thread::spawn(move || {
            thread::sleep(Duration::from_millis(50));
            drop(first);
        });
        let second = File::options().write(true).open(&path).unwrap();
        wait(&second, &path, PATIENCE).unwrap();
        other.join().unwrap();
        let third = File::options().write(true).open(&path).unwrap();
        assert!(third.try_lock().is_err());
    }

    #[test]
    fn who_held_it_is_apart_from_what_is_noted() {
        assert_eq!(parted("holder 1 a b\n2 /x\n"), (Some("1 a b"), "2 /x\n"));
        assert_eq!(parted("holder 1 a\n"), (Some("1 a"), ""));
        assert_eq!(parted("2 /x\n"), (None, "2 /x\n"));
        assert_eq!(parted("holder 1"), (None, "holder 1"));
        assert_eq!(parted(""), (None, ""));
    }
}
