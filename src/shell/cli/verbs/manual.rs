//! `completions` and `man`: from the same table as the parser.

use super::VERBS;
use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, grammar};
use crate::shell::writer::Output;
use crate::store::outside;
use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Command};
use clap_complete::Shell;
use clap_mangen::Man;
use std::io::{self, Write};

/// `plenary completions SHELL`
pub const COMPLETIONS: Verb =
    Verb::new("completions", Group::Program, completions).arguments(shell);

/// `plenary man [COMMAND]...`, or `plenary man --to FOLDER`
pub const MAN: Verb = Verb::new("man", Group::Program, man).arguments(page);

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
    let folder = argument::option(words, "to", "cli-value-directory", "cli-help-man-to");
    command.args([
        // A command may have commands of its own: `plenary man session open`.
        path.num_args(1..).action(ArgAction::Append),
        folder
            .value_parser(argument::path())
            .conflicts_with("command"),
    ])
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
    if let Some(folder) = call.path("to") {
        let mut pages = Vec::new();
        leaf(whole, "plenary", call.words, &mut pages)?;
        outside::write_all(folder, &pages, true)?;
        let place = folder.display().to_string();
        out.say(&Message::new("cli-written").with("path", place))?;
        return Ok(Answer::Done);
    }
    let mut command = whole;
    let mut called = "plenary".to_owned();
    for name in call.texts("command") {
        let Some(verb) = command.find_subcommand(name) else {
            let unknown = Message::new("cli-usage-command").with("what", name);
            return Err(Failure::Usage(unknown));
        };
        called = format!("{called}-{name}");
        command = verb.clone();
    }
    let page = told(command, &called, call.words)?;
    out.data().write_all(page.as_bytes())?;
    Ok(Answer::Done)
}

/// The page of a command and those of its own commands, as files that `man` finds by their names.
fn leaf(
    command: Command,
    called: &str,
    words: &Catalogue,
    pages: &mut Vec<(String, Vec<u8>)>,
) -> io::Result<()> {
    for verb in command.get_subcommands().filter(|verb| !verb.is_hide_set()) {
        let called = format!("{called}-{}", verb.get_name());
        leaf(verb.clone(), &called, words, pages)?;
    }
    let page = told(command, called, words)?;
    pages.push((format!("{called}.1"), page.into_bytes()));
    Ok(())
}

fn told(command: Command, called: &str, words: &Catalogue) -> io::Result<String> {
    let mut page = Vec::new();
    Man::new(command.display_name(called.to_owned())).render(&mut page)?;
    Ok(headed(&String::from_utf8_lossy(&page), words))
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
