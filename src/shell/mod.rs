//! The terminal's life cycle, the event loop, running effects, the command line and settings.

pub mod screen;

use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the program with these arguments, the first being the program's name.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    screen::open(screen::Open {
        folder: args.into_iter().nth(1).map(Into::into),
        ..Default::default()
    })
}
