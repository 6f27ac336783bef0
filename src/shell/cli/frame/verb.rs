//! A command of the command line, as a value: how it is called, what help says of it and what it does.

use super::call::Call;
use super::failure::{Answer, Failure};
use crate::i18n::Catalogue;
use crate::shell::writer::Output;
use clap::Command;
use strum::EnumIter;

/// A command: how it is called and what it does. What help says of it follows from its name: of `add`, `cli-add-about`
/// in one line, `cli-add-usage`, and `cli-add-more` at the end, where there is such a message; of a command within another,
/// from both names.
pub struct Verb {
    /// The word on the command line, the same in every language.
    pub name: &'static str,
    /// Where it stands on the help page.
    pub group: Group,
    /// The message with more to know, where that is another's.
    pub more: Option<&'static str>,
    /// Adds its arguments.
    pub arguments: fn(&'static Catalogue, Command) -> Command,
    /// Does it.
    pub run: fn(&Call<'_>, &mut Output) -> Result<Answer, Failure>,
}

impl Verb {
    /// A command that takes no words.
    pub const fn new(
        name: &'static str,
        group: Group,
        run: fn(&Call<'_>, &mut Output) -> Result<Answer, Failure>,
    ) -> Verb {
        Verb {
            name,
            group,
            more: None,
            arguments: |_, command| command,
            run,
        }
    }

    /// The same, with more to know that another command says as well.
    pub const fn more(self, more: &'static str) -> Verb {
        Verb {
            more: Some(more),
            ..self
        }
    }

    /// The same, with these arguments.
    pub const fn arguments(self, arguments: fn(&'static Catalogue, Command) -> Command) -> Verb {
        Verb { arguments, ..self }
    }
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
    /// What it costs, whom it reaches, and what was done.
    Figures,
    /// Taking it home, bringing it back, and bringing it together with what others did.
    Share,
    /// Seeing what changed and who wrote it.
    Follow,
    /// Knowing that all hold the same, and who stands behind it.
    Trust,
    /// Everything about the program itself.
    Program,
    /// What other programs call and people do not: on no page of help.
    Unseen,
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
            Group::Figures => "cli-group-figures",
            Group::Share => "cli-group-share",
            Group::Follow => "cli-group-follow",
            Group::Trust => "cli-group-trust",
            Group::Program | Group::Unseen => "cli-group-program",
        }
    }
}

/// Runs the one of these that was called; otherwise what the command itself does.
///
/// # Errors
/// What the one that is run says.
pub fn run_under(
    under: &[Verb],
    otherwise: fn(&Call<'_>, &mut Output) -> Result<Answer, Failure>,
    call: &Call<'_>,
    out: &mut Output,
) -> Result<Answer, Failure> {
    let called = call.args.subcommand();
    let found =
        called.and_then(|(name, args)| Some((under.iter().find(|verb| verb.name == name)?, args)));
    match found {
        Some((verb, args)) => (verb.run)(&Call { args, ..*call }, out),
        None => otherwise(call, out),
    }
}
