//! The `plenary` program: a thin shell around the library.

use std::process::ExitCode;

/// A history is a million small pieces, made and let go by several threads at once, and a third of the time went into
/// keeping account of them. Also what C libraries ask for comes from here: each object that git unpacks needs some.
#[cfg(target_os = "linux")]
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    plenary::shell::run(std::env::args_os())
}
