//! The terminal's life cycle, the event loop, running effects, the command line and settings.

use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the program with these arguments, the first being the program's name.
pub fn run(_args: impl IntoIterator<Item = OsString>) -> ExitCode {
    ExitCode::SUCCESS
}
