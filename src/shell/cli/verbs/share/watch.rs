//! `watch`: fetches, takes in and brings every few seconds, so that several tables draft on one plan while the wall shows
//! the whole. A hub that goes away is said once, and once when it is back.

use super::questions::Questions;
use super::{arrived, places};
use crate::app::model::sharing::Visit;
use crate::i18n::{Catalogue, Message};
use crate::plan::Voice;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::{OpenPlan, who};
use crate::shell::ending;
use crate::shell::following::{self, EVERY, Stop, Told};
use crate::shell::writer::{Label, Line, Output};
use crate::store::travel::Place;
use clap::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// `plenary watch [PLACE] [--every SECONDS]`
pub const WATCH: Verb = Verb::new("watch", Group::Share, run).arguments(arguments);

/// How soon it notices that it shall end.
const TICK: Duration = Duration::from_millis(50);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let arguments = [
        argument::positional(words, "place", "cli-value-place", "cli-help-place"),
        argument::option(words, "every", "cli-value-number", "cli-help-every"),
        argument::option(words, "recorder", "cli-value-person", "cli-help-recorder"),
    ];
    command.args(arguments).args(argument::signing(words))
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let every = match call.text("every") {
        Some(number) => number
            .parse::<u64>()
            .ok()
            .filter(|seconds| (1..=86_400).contains(seconds))
            .ok_or_else(|| Failure::Usage(Message::new("cli-number").with("value", number)))?,
        None => EVERY,
    };
    let place = place(call)?;
    let stop = ending::asked()?;
    let called = place.called();
    out.say(&Message::new("travel-watching").with("place", called.as_str()))?;
    out.flush()?;
    let questions = Questions::until(&place, || Ok(Arc::clone(&stop)));
    let mut away = false;
    while !stop.load(Ordering::Relaxed) {
        match visit(call, &place, &questions, out) {
            Ok(()) if away => {
                away = false;
                out.say(&Message::new("travel-hub-back").with("place", called.as_str()))?;
            }
            Ok(()) => {}
            Err(Stop::Away(error)) if !away => {
                away = true;
                out.say(&Message::new("travel-hub-away").with("why", error.message()))?;
            }
            Err(Stop::Away(_)) => {}
            Err(stop) => return Err(Failure::Could(stop.message())),
        }
        out.flush()?;
        wait(Duration::from_secs(every), &stop);
    }
    out.say(&Message::new("travel-watch-ended").with("place", called))?;
    Ok(Answer::Done)
}

/// The place that was named, else the one used last that others bring to as well.
fn place(call: &Call<'_>) -> Result<Place, Failure> {
    if let Some(word) = call.text("place") {
        return Ok(Place::named(word)?);
    }
    let known = OpenPlan::open(call)?.repository.places().into_iter();
    let mut known = known.filter_map(|one| Place::named(&one.place).ok());
    let hub = known.find(|place| !matches!(place, Place::Bundle(_)));
    hub.ok_or_else(|| Failure::Usage(Message::new("travel-watch-no-place")))
}

fn wait(time: Duration, stop: &AtomicBool) {
    let since = Instant::now();
    while since.elapsed() < time && !stop.load(Ordering::Relaxed) {
        std::thread::sleep(TICK);
    }
}

/// Goes there once.
fn visit(
    call: &Call<'_>,
    place: &Place,
    questions: &Questions,
    out: &mut Output,
) -> Result<(), Stop> {
    let open = OpenPlan::open(call).map_err(|failure| said(&failure))?;
    let how = places::taking(call, &open, questions).map_err(|failure| said(&failure))?;
    let recorder = || {
        let known = who::recorder(call, Some(&open.repository));
        known.map_err(|failure| failure.message().unwrap_or(Message::new("cli-no-recorder")))
    };
    following::visit(&open, place, &how, &recorder, &mut |told| match told {
        // Who reads no more has the changes all the same.
        Told::Came(visit, _) => drop(brought(visit, out)),
        Told::Landed(landed) => arrived::landed(call, landed),
    })
}

fn said(failure: &Failure) -> Stop {
    Stop::Said(failure.message().unwrap_or(Message::new("store-nothing")))
}

/// One quiet line: for whom, how much, by whom, and where.
fn brought(visit: &Visit, out: &mut Output) -> std::io::Result<()> {
    let look = &visit.look;
    let letters: String = look
        .by
        .iter()
        .map(|(voice, _)| voice.map_or('?', Voice::letter))
        .collect();
    let mut clauses = visit.clauses(out.words());
    clauses.truncate(3);
    let more = if look.clauses.len() > 3 { " …" } else { "" };
    let sender = look.sender.as_ref().map(|who| who.name.clone());
    let message = Message::new("travel-brought")
        .with("count", look.changes)
        .with("sender", sender.unwrap_or_default());
    let mut line = Line::new().lead(letters, 6, Label::Strong);
    line.push(&out.words().say(&message), Label::Plain);
    line.push(&format!("  {}{more}", clauses.join(" · ")), Label::Faint);
    out.line(&line)
}
