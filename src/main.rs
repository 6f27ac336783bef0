//! The `plenary` program: a thin shell around the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    plenary::shell::run(std::env::args_os())
}
