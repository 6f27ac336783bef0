//! The command line: everything the screen can do, a command can do. One table of verbs gives the parser, the
//! help pages, the completions and the manual; each command is a file of its own.
//!
//! Nothing is decided here that the screen would decide otherwise: what a command does is done by the rooms
//! below.

mod frame;
mod verbs;
mod work;

/// For the screen, which writes the same documents.
pub(super) use frame::Failure;
pub(super) use verbs::{documents, site};
pub(super) use work::{Asked, made};

use super::screen::{self, Open};
use super::settings::{Places, Settings};
use super::writer::Output;
use super::{extent, language, panic};
use crate::i18n::{Catalogue, Message};
use clap::ArgMatches;
use clap::error::ErrorKind;
use frame::{Answer, Call, Verb, grammar, usage};
use std::ffi::OsString;
use std::io::{IsTerminal, stderr, stdin, stdout};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use verbs::VERBS;

/// The width of help pages where no terminal says otherwise, and the most they use.
const PAGE: usize = 80;

/// Runs the program with these arguments, the first being the program's name.
pub fn run(typed: &[OsString]) -> ExitCode {
    let places = Places::of_this_user();
    let (settings, warning) = Settings::load(&places);
    let language = language::choose(typed, &settings);
    let words = Catalogue::of(language);
    panic::prepare(places.state.clone(), language);
    let warn = || {
        if let Some(warning) = &warning {
            Output::complain(words, warning);
        }
    };
    let columns = columns();
    // What is understood shows no page: its sentences are not even unpacked.
    let parsed = |words| {
        let grammar = grammar::for_arguments(VERBS, words, columns, typed);
        grammar.try_get_matches_from(typed)
    };
    let matches = match parsed(Catalogue::of_ids()).or_else(|_| parsed(words)) {
        Ok(matches) => matches,
        Err(error) => {
            warn();
            return namesake(typed, words, not_run(&error, words));
        }
    };
    let chosen = chosen(&matches);
    // Who asks for the settings is told anyhow.
    if chosen.is_none_or(|(verb, _)| verb.name != verbs::SETTINGS) {
        warn();
    }
    let call = |args| Call {
        args,
        words,
        language,
        settings: &settings,
        places: &places,
        columns,
    };
    let Some((verb, args)) = chosen else {
        return open_screen(&call(&matches));
    };
    // The hook has said what happened; the status must still be one that callers know.
    let status = catch_unwind(AssertUnwindSafe(|| finish(verb, &call(args))));
    namesake(typed, words, status.unwrap_or(ExitCode::from(3)))
}

/// A lone word is a command before it is a folder. Where a plan lies in a folder of that name, how to open it is said last.
fn namesake(args: &[OsString], words: &Catalogue, status: ExitCode) -> ExitCode {
    if let [_, word] = args
        && let Some(verb) = VERBS.iter().find(|verb| word == verb.name)
        && ["plan.toml", ".git"]
            .iter()
            .any(|it| Path::new(word).join(it).exists())
    {
        Output::complain(words, &Message::new("cli-namesake").with("name", verb.name));
    }
    status
}

/// The width of help pages. Asked of a terminal only: where there is none, crossterm starts other programs to find
/// out, which takes longer than most commands.
fn columns() -> usize {
    let terminal = stdout().is_terminal() || stderr().is_terminal() || stdin().is_terminal();
    let size = terminal.then(extent::told).and_then(Result::ok);
    size.map_or(PAGE, |(columns, _)| usize::from(columns).clamp(40, PAGE))
}

fn chosen(matches: &ArgMatches) -> Option<(&'static Verb, &ArgMatches)> {
    let (name, args) = matches.subcommand()?;
    let verb = VERBS.iter().find(|verb| verb.name == name)?;
    Some((verb, args))
}

fn finish(verb: &Verb, call: &Call<'_>) -> ExitCode {
    let mut out = Output::standard(call.words, call.text("color"));
    let answer = (verb.run)(call, &mut out).and_then(|answer| {
        out.flush()?;
        Ok(answer)
    });
    match answer {
        Ok(Answer::Open(folder)) => screen::open(Open {
            example: true,
            ..screen_of(call, Some(folder))
        }),
        Ok(Answer::Second(folder, plan)) => screen::open(Open {
            second: true,
            plan,
            ..screen_of(call, Some(folder))
        }),
        Ok(Answer::Replay(replay)) => screen::open(Open {
            plan: replay.plan.clone(),
            folder: Some(replay.folder.clone()),
            replay: Some(replay),
            ..screen_of(call, None)
        }),
        Ok(answer) => answer.into(),
        Err(failure) => {
            // What was written before the failure still belongs before its sentence.
            let _ = out.flush();
            complain(call.words, &failure);
            ExitCode::from(failure.status())
        }
    }
}

fn complain(words: &Catalogue, failure: &Failure) {
    if let Some(message) = failure.message() {
        Output::complain(words, &message);
    }
}

/// Help and version are answers; anything else clap stops at is a mistake on the command line.
fn not_run(error: &clap::Error, words: &'static Catalogue) -> ExitCode {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        let mut out = Output::standard(words, None);
        let page = error.render().to_string();
        let done = out.text(&page).and_then(|()| out.flush());
        return match done.map_err(Failure::from) {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => {
                complain(words, &failure);
                ExitCode::from(failure.status())
            }
        };
    }
    let failure = Failure::Usage(usage::sentence(error));
    complain(words, &failure);
    Output::complain(words, &Message::new("cli-see-help"));
    ExitCode::from(failure.status())
}

/// `plenary [DIR]`: the screen. A word that is no folder is more likely a command that was mistyped.
fn open_screen(call: &Call<'_>) -> ExitCode {
    let named = call.path("folder").or_else(|| call.path("directory"));
    if let Some(folder) = named.filter(|folder| !folder.exists()) {
        let failure = Failure::Usage(no_folder(call, folder));
        complain(call.words, &failure);
        return ExitCode::from(failure.status());
    }
    screen::open(screen_of(call, named.map(Path::to_owned)))
}

/// The screen as the settings want it.
fn screen_of(call: &Call<'_>, folder: Option<PathBuf>) -> Open {
    Open {
        folder,
        plan: call.text("plan").map(str::to_owned),
        example: false,
        second: false,
        replay: None,
        language: call.language,
        settings: Settings {
            plain: call.settings.plain || call.flag("plain"),
            ..call.settings.clone()
        },
        places: call.places.clone(),
    }
}

fn no_folder(call: &Call<'_>, folder: &Path) -> Message {
    let shown = folder.display().to_string();
    match usage::similar(&grammar::command(VERBS, call.words, call.columns), &shown) {
        Some(similar) => Message::new("cli-no-folder-similar")
            .with("folder", shown)
            .with("similar", similar),
        None => Message::new("cli-no-folder").with("folder", shown),
    }
}
