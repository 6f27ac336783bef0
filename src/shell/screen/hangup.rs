//! Waiting for the terminal to say something, and noticing that it is gone.

#[cfg(unix)]
pub use unix::Line;
#[cfg(not(unix))]
pub use windows::Line;

#[cfg(unix)]
mod unix {
    use super::super::bell::Ear;
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use std::fs::File;
    use std::io::{self, IsTerminal};
    use std::os::fd::{AsFd, BorrowedFd};
    use std::time::Duration;

    /// The line that keys come in on.
    ///
    /// crossterm never looks whether the terminal was closed: it reads nothing, again and again, and a
    /// processor stays busy with it. So the line is waited on here, and crossterm is asked only when there is
    /// something to read.
    pub struct Line {
        file: Option<File>,
        ear: Ear,
    }

    impl Line {
        /// The line that crossterm reads: standard input, or the terminal itself where that is no terminal.
        ///
        /// # Errors
        ///
        /// Where there is no terminal.
        pub fn open(ear: Ear) -> io::Result<Line> {
            let file = match io::stdin().is_terminal() {
                true => None,
                false => Some(File::open("/dev/tty")?),
            };
            Ok(Line { file, ear })
        }

        /// Waits until something can be read or the bell rings, or no longer than this. Says whether there is
        /// something to be done.
        ///
        /// # Errors
        ///
        /// Where the terminal is gone.
        pub fn wait(&mut self, most: Option<Duration>) -> io::Result<bool> {
            let most = most.and_then(|most| Timespec::try_from(most).ok());
            let ear = self.ear.as_fd();
            let (ready, rung) = match &self.file {
                Some(file) => ready(file.as_fd(), ear, most.as_ref())?,
                None => ready(io::stdin().as_fd(), ear, most.as_ref())?,
            };
            if rung {
                self.ear.hear();
            }
            Ok(ready || rung)
        }
    }

    fn ready(
        line: BorrowedFd<'_>,
        ear: BorrowedFd<'_>,
        most: Option<&Timespec>,
    ) -> io::Result<(bool, bool)> {
        loop {
            let mut lines = [line, ear].map(|fd| PollFd::from_borrowed_fd(fd, PollFlags::IN));
            match poll(&mut lines, most) {
                Err(rustix::io::Errno::INTR) => continue,
                answer => answer?,
            };
            let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
            return match lines {
                [line, _] if line.revents().intersects(gone) => {
                    Err(io::ErrorKind::BrokenPipe.into())
                }
                [line, ear] => Ok((!line.revents().is_empty(), !ear.revents().is_empty())),
            };
        }
    }
}

#[cfg(not(unix))]
mod windows {
    use super::super::bell::Ear;
    use std::io;
    use std::time::Duration;

    /// How often it is looked whether there is anything but keys to be done.
    const LOOK_UP: Duration = Duration::from_millis(250);

    /// The line that keys come in on.
    pub struct Line;

    impl Line {
        /// The console.
        pub fn open(_ear: Ear) -> io::Result<Line> {
            Ok(Line)
        }

        /// Waits until something can be read, or no longer than this. Says whether something can.
        pub fn wait(&mut self, most: Option<Duration>) -> io::Result<bool> {
            crossterm::event::poll(most.unwrap_or(LOOK_UP))
        }
    }
}
