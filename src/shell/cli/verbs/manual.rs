//! `completions` and `man`: from the same table as the parser.

use super::VERBS;
use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, grammar};
use crate::shell::writer::Output;
use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Command};
use clap_complete::Shell;
use clap_mangen::Man;
use std::io::Write;

/// `plenary completions SHELL`
pub const COMPLETIONS: Verb = Verb::new("completions", Group::Program, completions)
    .says("cli-completions-about", "cli-completions-usage")
    .more("cli-completions-more")
    .arguments(shell);

/// `plenary man [COMMAND]...`
pub const MAN: Verb = Verb::new("man", Group::Program, man)
    .says("cli-man-about", "cli-man-usage")
    .more("cli-man-more")
    .arguments(page);

fn shell(words: &'static Catalogue, command: Command) -> Command {
    let shell = argument::positional(words, "shell", "cli-value-shell", "cli-help-shell");
    let known = ["bash", "elvish", "fish", "powershell", "zsh"];
    command.arg(
        shell
            .required(true)
            .value_parser(PossibleValuesParser::new(known)),
    )
}

fn page(words: &'static Catalogue, command: Command) -> Command {
    let path = argument::positional(words, "command", "cli-value-command", "cli-help-page");
    // A command may have commands of its own: `plenary man session open`.
    command.arg(path.num_args(1..).action(ArgAction::Append))
}

fn completions(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let shell = call
        .text("shell")
        .and_then(|name| name.parse::<Shell>().ok());
    let Some(shell) = shell else {
        return Err(Failure::Usage(Message::new("cli-usage-other")));
    };
    let mut command = grammar::command(VERBS, call.words, call.columns);
    // The generator panics where its writer fails: it gets one that cannot.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "plenary", &mut script);
    out.data().write_all(&script)?;
    Ok(Answer::Done)
}

fn man(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut whole = grammar::command(VERBS, call.words, call.columns);
    whole.build();
    let mut command = whole;
    let mut called = "plenary".to_owned();
    for name in call.texts("command") {
        let Some(verb) = command.find_subcommand(name) else {
            let unknown = Message::new("cli-usage-command").with("what", name);
            return Err(Failure::Usage(unknown));
        };
        called = format!("{called}-{name}");
        command = verb.clone().display_name(called.clone());
    }
    let mut page = Vec::new();
    Man::new(command).render(&mut page)?;
    let page = headed(&String::from_utf8_lossy(&page), call.words);
    out.data().write_all(page.as_bytes())?;
    Ok(Answer::Done)
}

/// The generator's own headings, in the language of the rest.
fn headed(page: &str, words: &Catalogue) -> String {
    let lines = page.lines().map(|line| {
        let said = match line {
            ".SH NAME" => "cli-man-name",
            ".SH SYNOPSIS" => "cli-man-synopsis",
            ".SH DESCRIPTION" => "cli-man-description",
            ".SH EXTRA" => "cli-man-extra",
            ".SH VERSION" => "cli-man-version",
            line => return line.to_owned(),
        };
        format!(".SH {}", words.word(said).to_uppercase())
    });
    let mut page: String = lines.collect::<Vec<_>>().join("\n");
    page.push('\n');
    page
}
