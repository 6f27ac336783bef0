//! Whom a program that knows a secret way may ask: git and ssh for a password, ssh-keygen for the passphrase or the PIN of a
//! key.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;

/// Whether a program may ask the user something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asking {
    /// It may, on the terminal: a passphrase, a password, whether a host is known.
    OnTerminal,
    /// It may, in a window, by the program that this user has for it.
    InWindow,
    /// It may not, and fails instead.
    Never,
    /// It may, through a program that hands the question on.
    Through(Helper),
}

/// A program that git and ssh start with a question, and that prints the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helper {
    /// The program.
    pub program: PathBuf,
    /// The variable of the environment that tells it where to ask, and what stands in it.
    pub told: (&'static str, PathBuf),
}

/// Says how OpenSSH's programs ask.
const REQUIRE: &str = "SSH_ASKPASS_REQUIRE";

impl Asking {
    /// Tells a program that is to be started.
    pub(super) fn tell(&self, command: &mut Command) {
        match self {
            Asking::OnTerminal => {
                // What is to be signed comes on its input: OpenSSH would take it for a wish not to be asked here.
                if std::env::var_os(REQUIRE).is_none() {
                    command.env(REQUIRE, "never");
                }
            }
            Asking::InWindow => {}
            // Kept from asking in a window, ssh would ask on the terminal itself: it is given a program that knows nothing.
            Asking::Never => through(command, OsStr::new("false")),
            Asking::Through(helper) => {
                let (name, value) = &helper.told;
                through(command, helper.program.as_os_str());
                command.env("GIT_ASKPASS", &helper.program).env(name, value);
            }
        }
    }

    /// A group of its own can be ended as a whole; but only the terminal's own group may read from it.
    #[cfg(unix)]
    pub(super) fn group(&self, command: &mut Command) {
        if *self != Asking::OnTerminal {
            std::os::unix::process::CommandExt::process_group(command, 0);
        }
    }

    #[cfg(not(unix))]
    pub(super) fn group(&self, _: &mut Command) {}
}

fn through(command: &mut Command, program: &OsStr) {
    // An older ssh asks its program only where there seems to be a screen with windows.
    if std::env::var_os("DISPLAY").is_none() {
        command.env("DISPLAY", ":");
    }
    command
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("SSH_ASKPASS", program)
        .env(REQUIRE, "force");
}
