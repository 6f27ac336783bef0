//! A program that was started: listened to without waiting for it, waited for as long as it is wanted, and ended with
//! everything that it started.

use std::io::{self, Read};
use std::process::{Child, ExitStatus};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How often it is looked whether a program is done or was called off.
const GLANCE: Duration = Duration::from_millis(20);

/// How long it is waited for what a program that ended said last. What it started and left running may hold its lines open.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// How long a program that is called off has to tidy up.
#[cfg(unix)]
const NOTICE: Duration = Duration::from_millis(500);

/// Waits until it ended; where it is to stop before, it is ended, and nothing is returned.
pub(super) fn ended(
    child: &mut Child,
    mut stops: impl FnMut() -> bool,
) -> io::Result<Option<ExitStatus>> {
    loop {
        match child.try_wait()? {
            Some(status) => return Ok(Some(status)),
            None if stops() => {
                end(child);
                return Ok(None);
            }
            None => thread::sleep(GLANCE),
        }
    }
}

/// Gathers what a program that ended said and was not taken aside.
pub(super) fn last_words() -> impl Fn(&Receiver<String>) -> String {
    let until = Instant::now() + LAST_WORDS;
    move |from| {
        let mut all = String::new();
        while let Ok(more) = from.recv_timeout(until.saturating_duration_since(Instant::now())) {
            all.push_str(&more);
        }
        all
    }
}

/// Listens to a program on a thread, so that it never waits for us. Lines that are taken aside are not kept.
pub(super) fn heard(
    from: Option<impl Read + Send + 'static>,
    aside: impl Fn(&str) -> bool + Send + 'static,
) -> Receiver<String> {
    let (send, receive) = channel();
    let Some(mut from) = from else {
        return receive;
    };
    let listen = move || {
        let mut rest = Vec::new();
        let mut chunk = [0; 4096];
        let say = |line: &[u8]| {
            let line = String::from_utf8_lossy(line);
            aside(line.trim_end()) || send.send(line.into_owned()).is_ok()
        };
        while let Ok(read @ 1..) = from.read(&mut chunk) {
            rest.extend_from_slice(chunk.get(..read).unwrap_or_default());
            // What is told of how far it is is written over and over in one line.
            while let Some(end) = rest.iter().position(|byte| b"\r\n".contains(byte)) {
                let line: Vec<u8> = rest.drain(..=end).collect();
                if !say(&line) {
                    return;
                }
            }
        }
        say(&rest);
    };
    let _ = thread::Builder::new().name("git".to_owned()).spawn(listen);
    receive
}

/// Ends the program and all that it started.
#[cfg(unix)]
pub(super) fn end(child: &mut Child) {
    use rustix::process::{Pid, Signal, kill_process_group};
    let group = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    let tell = |signal| group.map(|group| kill_process_group(group, signal));
    let _ = tell(Signal::TERM);
    let until = Instant::now() + NOTICE;
    while Instant::now() < until && matches!(child.try_wait(), Ok(None)) {
        thread::sleep(GLANCE);
    }
    // What it started may outlive it.
    let _ = tell(Signal::KILL);
    let _ = child.kill();
    let _ = child.wait();
}

#[cfg(not(unix))]
pub(super) fn end(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    #[cfg(unix)]
    #[test]
    fn what_is_called_off_ends_with_all_that_it_started() {
        let folder = tempfile::tempdir().unwrap();
        let mark = folder.path().join("mark");
        let mut command = Command::new("sh");
        let script = format!(
            "trap '' TERM; (trap '' TERM; sleep 2; touch {0}) & sleep 60",
            mark.display()
        );
        command.args(["-c", &script]);
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut child = command.spawn().unwrap();
        let since = Instant::now();
        thread::sleep(Duration::from_millis(200));
        end(&mut child);
        assert!(since.elapsed() < Duration::from_secs(30));
        thread::sleep(Duration::from_secs(3));
        assert!(!mark.exists());
    }
}
