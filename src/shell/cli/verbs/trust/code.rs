//! `code`: the word code of a text, and comparing it with words that were heard.

use super::meant;
use crate::dialogue::code::{self, Heard, WORDS, Word};
use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::trust::{Which, composed};
use crate::shell::writer::{Label, Line, Output};
use clap::Command;
use serde::Serialize;
use std::io;

/// `plenary code [REV|ADOPTION] [--check WORDS] [--json]`
pub const CODE: Verb = Verb::new("code", Group::Trust, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    command.args([
        argument::positional(words, "which", "trust-value-which", "trust-help-which"),
        argument::option(words, "check", "trust-value-words", "trust-help-check"),
        argument::json(words),
    ])
}

#[derive(Serialize)]
struct Report<'a> {
    rev: String,
    adoption: Option<&'a str>,
    whole: bool,
    clauses: usize,
    digest: String,
    language: &'static str,
    words: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    heard: Option<Answered>,
}

#[derive(Serialize)]
struct Answered {
    same: bool,
    result: &'static str,
    words: Vec<Differs>,
}

#[derive(Serialize)]
struct Differs {
    place: usize,
    heard: String,
    instead: Vec<String>,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let (open, here, found) = meant(call, None)?;
    let which = match found {
        Some(which) => which,
        None => Which::at(&open, here)?,
    };
    let (digest, language) = (which.digest(), which.language());
    let heard = call.text("check");
    let heard = heard.map(|heard| code::compare(heard, digest, language));
    let same = heard.as_ref().is_none_or(|heard| *heard == Heard::Same);
    if call.flag("json") {
        let report = Report {
            rev: which.rev.to_string(),
            adoption: which.name.as_deref(),
            whole: which.whole,
            clauses: which.clauses.len(),
            digest: digest.to_string(),
            language: language.code(),
            words: which.code(),
            heard: heard.as_ref().map(answered),
        };
        json::answer(out, &report)?;
    } else {
        match &heard {
            None => print(&which, out)?,
            Some(heard) => say(heard, &which, out)?,
        }
    }
    Ok(if same { Answer::Done } else { Answer::No })
}

fn print(which: &Which, out: &mut Output) -> io::Result<()> {
    let of = Message::new("trust-code-of").with("count", which.clauses.len());
    out.say(&of.with("which", which.called()))?;
    let numbered = (1..)
        .zip(which.code())
        .map(|(at, word)| format!("{at:>2} {word:<12}"));
    let numbered: Vec<String> = numbered.collect();
    for row in numbered.chunks(4) {
        let line = Line::new().lead("", 2, Label::Plain);
        out.line(&line.add(row.join(" ").trim_end(), Label::Strong))?;
    }
    out.say(&Message::new("trust-code-how"))
}

fn say(heard: &Heard, which: &Which, out: &mut Output) -> io::Result<()> {
    let called = || which.called();
    let (message, words) = match heard {
        Heard::Same => (
            Message::new("trust-code-same").with("which", called()),
            None,
        ),
        Heard::Count(count) => {
            let message = Message::new("trust-code-count").with("count", *count);
            (message.with("wanted", WORDS), None)
        }
        Heard::Unknown(words) => {
            let message = Message::new("trust-code-unknown").with("count", words.len());
            (message, Some((words, "trust-code-nearest")))
        }
        Heard::Misheard(words) => {
            let message = Message::new("trust-code-misheard").with("which", called());
            (message, Some((words, "trust-code-ours")))
        }
        Heard::Other(words) => {
            let message = Message::new("trust-code-other").with("which", called());
            (message, Some((words, "trust-code-ours")))
        }
    };
    out.say(&message)?;
    if let Some((words, id)) = words {
        for word in words {
            line(word, id, out)?;
        }
    }
    Ok(())
}

fn line(word: &Word, id: &'static str, out: &mut Output) -> io::Result<()> {
    let instead = composed(&word.instead).join(", ");
    let id = if instead.is_empty() {
        "trust-code-none-near"
    } else {
        id
    };
    let message = Message::new(id)
        .with("place", word.place)
        .with("heard", word.heard.as_str())
        .with("instead", instead);
    let said = out.words().say(&message);
    out.line(
        &Line::new()
            .lead("", 2, Label::Plain)
            .add(said, Label::Plain),
    )
}

fn answered(heard: &Heard) -> Answered {
    let (result, words) = match heard {
        Heard::Same => ("same", &[][..]),
        Heard::Count(_) => ("count", &[][..]),
        Heard::Unknown(words) => ("unknown", words.as_slice()),
        Heard::Misheard(words) => ("misheard", words.as_slice()),
        Heard::Other(words) => ("other", words.as_slice()),
    };
    let words = words.iter().map(|word| Differs {
        place: word.place,
        heard: word.heard.clone(),
        instead: composed(&word.instead),
    });
    Answered {
        same: result == "same",
        result,
        words: words.collect(),
    }
}
