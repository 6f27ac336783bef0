//! A command of the command line, as a value: how it is called, what help says of it and what it does.

use super::call::Call;
use super::failure::{Answer, Failure};
use crate::i18n::Catalogue;
use crate::shell::writer::Output;
use clap::Command;
use strum::EnumIter;

/// A command: how it is called, what help says of it, and what it does.
pub struct Verb {
    /// The word on the command line, the same in every language.
    pub name: &'static str,
    /// Where it stands on the help page.
    pub group: Group,
    /// The message that says in one line what it does.
    pub about: &'static str,
    /// The message with its usage.
    pub usage: &'static str,
    /// The message with more to know, shown at the end of its help.
    pub more: Option<&'static str>,
    /// Adds its arguments.
    pub arguments: fn(&'static Catalogue, Command) -> Command,
    /// Does it.
    pub run: fn(&Call<'_>, &mut Output) -> Result<Answer, Failure>,
}

/// What a command is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter)]
pub enum Group {
    /// Getting a plan.
    Start,
    /// Reading it.
    Read,
    /// Changing it.
    Write,
    /// Proposing changes to it, and deciding on them.
    Amend,
    /// Agreeing on it.
    Agree,
    /// Seeing what changed and who wrote it.
    Follow,
    /// Knowing that all hold the same, and who stands behind it.
    Trust,
    /// Everything about the program itself.
    Program,
}

impl Group {
    /// The message above the group.
    pub fn heading(self) -> &'static str {
        match self {
            Group::Start => "cli-group-start",
            Group::Read => "cli-group-read",
            Group::Write => "cli-group-write",
            Group::Amend => "cli-group-amend",
            Group::Agree => "cli-group-agree",
            Group::Follow => "cli-group-follow",
            Group::Trust => "cli-group-trust",
            Group::Program => "cli-group-program",
        }
    }
}
