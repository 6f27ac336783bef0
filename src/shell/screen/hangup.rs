//! Waiting for the terminal to say something, and noticing that it is gone.

#[cfg(unix)]
pub use unix::Line;
#[cfg(not(unix))]
pub use windows::Line;

#[cfg(unix)]
mod unix {
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
    pub struct Line(Option<File>);

    impl Line {
        /// The line that crossterm reads: standard input, or the terminal itself where that is no terminal.
        ///
        /// # Errors
        ///
        /// Where there is no terminal.
        pub fn open() -> io::Result<Line> {
            if io::stdin().is_terminal() {
                return Ok(Line(None));
            }
            Ok(Line(Some(File::open("/dev/tty")?)))
        }

        /// Waits until something can be read, or no longer than this. Says whether something can.
        ///
        /// # Errors
        ///
        /// Where the terminal is gone.
        pub fn wait(&self, most: Option<Duration>) -> io::Result<bool> {
            let most = most.and_then(|most| Timespec::try_from(most).ok());
            match &self.0 {
                Some(file) => ready(file.as_fd(), most.as_ref()),
                None => ready(io::stdin().as_fd(), most.as_ref()),
            }
        }
    }

    fn ready(line: BorrowedFd<'_>, most: Option<&Timespec>) -> io::Result<bool> {
        loop {
            let mut lines = [PollFd::from_borrowed_fd(line, PollFlags::IN)];
            match poll(&mut lines, most) {
                Err(rustix::io::Errno::INTR) => continue,
                answer => answer?,
            };
            let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
            return match lines {
                [line] if line.revents().intersects(gone) => Err(io::ErrorKind::BrokenPipe.into()),
                [line] => Ok(!line.revents().is_empty()),
            };
        }
    }
}

#[cfg(not(unix))]
mod windows {
    use std::io;
    use std::time::Duration;

    /// The line that keys come in on.
    pub struct Line;

    impl Line {
        /// The console.
        pub fn open() -> io::Result<Line> {
            Ok(Line)
        }

        /// Waits until something can be read, or no longer than this. Says whether something can.
        pub fn wait(&self, most: Option<Duration>) -> io::Result<bool> {
            crossterm::event::poll(most.unwrap_or(Duration::from_secs(3600)))
        }
    }
}
