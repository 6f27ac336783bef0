//! The terminal's life cycle, the event loop, running effects, the command line and settings.

#[cfg(unix)]
mod asking;
mod cli;
mod doctor;
mod ending;
mod extent;
mod following;
mod language;
mod open_plan;
mod owners;
mod panic;
mod priced;
mod recorder;
mod replaying;
mod room;
pub mod screen;
pub mod settings;
mod tables;
mod travelling;
mod trust;
mod word;
mod writer;

use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the program with these arguments, the first being the program's name.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    #[cfg(unix)]
    if let Some(answered) = asking::answered(&args) {
        return answered;
    }
    cli::run(&args)
}
