//! `watch`: fetches, takes in and brings every few seconds, so that several tables draft on one plan while the wall shows
//! the whole. A hub that goes away is said once, and once when it is back.

use super::{arrived, joining, places};
use crate::app::sharing::Visit;
use crate::i18n::{Catalogue, Message};
use crate::plan::Voice;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::OpenPlan;
use crate::shell::writer::{Label, Line, Output};
use crate::store::StoreError;
use crate::store::merging::Way;
use crate::store::travel::{Place, Taking, TravelError};
use crate::track::CommitId;
use clap::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// `plenary watch [PLACE] [--every SECONDS]`
pub const WATCH: Verb = Verb {
    name: "watch",
    group: Group::Share,
    about: "cli-watch-about",
    usage: "cli-watch-usage",
    more: Some("cli-watch-more"),
    arguments,
    run,
};

/// How long it waits between two visits, in seconds, unless told otherwise.
const EVERY: u64 = 5;

/// How often it is tried to bring something while others bring as well.
const RACES: usize = 10;

/// How soon it notices that it shall end.
const TICK: Duration = Duration::from_millis(50);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    command.args([
        argument::positional(words, "place", "cli-value-place", "cli-help-place"),
        argument::option(words, "every", "cli-value-number", "cli-help-every"),
        argument::option(words, "recorder", "cli-value-person", "cli-help-recorder"),
    ])
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
    let stop = stop()?;
    let called = place.called();
    out.say(&Message::new("travel-watching").with("place", called.as_str()))?;
    out.flush()?;
    let mut away = false;
    while !stop.load(Ordering::Relaxed) {
        match visit(call, &place, out) {
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
            Err(Stop::End(failure)) => return Err(failure),
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

/// Becomes true when the user or the system ends the program.
#[cfg(unix)]
fn stop() -> Result<Arc<AtomicBool>, Failure> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        signal_hook::flag::register(signal, Arc::clone(&stop))?;
    }
    Ok(stop)
}

/// Windows ends the program; what is under way is on the disk or is not.
#[cfg(not(unix))]
fn stop() -> Result<Arc<AtomicBool>, Failure> {
    Ok(Arc::new(AtomicBool::new(false)))
}

fn wait(time: Duration, stop: &AtomicBool) {
    let since = Instant::now();
    while since.elapsed() < time && !stop.load(Ordering::Relaxed) {
        std::thread::sleep(TICK);
    }
}

/// Why a visit came to nothing.
enum Stop {
    /// The place is away, or busy: another time.
    Away(StoreError),
    /// Somebody has to do something about it.
    End(Failure),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Stop::End(failure)
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        let passes = match &error {
            StoreError::Travel(error) => matches!(
                error,
                TravelError::Unreachable(_)
                    | TravelError::NothingThere(_)
                    | TravelError::NoneThere(_)
                    | TravelError::Incomplete(_)
                    | TravelError::Rejected(_)
                    | TravelError::Program(..)
            ),
            StoreError::NoFolder(_)
            | StoreError::NotARepository(_)
            | StoreError::Io(..)
            | StoreError::ReadOnly(_)
            | StoreError::Full
            | StoreError::Locked(_)
            | StoreError::Held(..)
            | StoreError::Busy(_)
            | StoreError::Unfinished(_) => true,
            _ => false,
        };
        match passes {
            true => Stop::Away(error),
            false => Stop::End(error.into()),
        }
    }
}

/// Goes there once: what is new comes in, and what is new here is brought. Where others bring at the same time, it is
/// begun again.
fn visit(call: &Call<'_>, place: &Place, out: &mut Output) -> Result<(), Stop> {
    let mut last = None;
    for _ in 0..RACES {
        let open = OpenPlan::open(call)?;
        let how = places::taking(call, &open)?;
        let there = come_in(call, &open, place, &how, out)?;
        if there == Some(open.head()?) {
            return Ok(());
        }
        match open.repository.take_home(place, &how) {
            Err(error @ StoreError::Travel(TravelError::Rejected(_))) => last = Some(error),
            done => return Ok(done.map(|_| ())?),
        }
    }
    match last {
        Some(error) => Err(Stop::Away(error)),
        None => Ok(()),
    }
}

/// Takes in what is new there, and says who brought it. Where the place stands; nothing where it is still empty.
fn come_in(
    call: &Call<'_>,
    open: &OpenPlan,
    place: &Place,
    how: &Taking,
    out: &mut Output,
) -> Result<Option<CommitId>, Stop> {
    let arrival = match open.repository.receive(place, how) {
        // A hub that nobody has brought anything to yet.
        Err(StoreError::Travel(TravelError::NoBranch(_))) => return Ok(None),
        arrival => arrival?,
    };
    if arrival.head != open.head()? {
        let visit = joining::look(open, &arrival)?;
        if joining::join(call, open, &arrival)?.way != Way::Nothing {
            let _ = brought(&visit, out);
        }
    }
    let landed = open.repository.land(&arrival)?;
    arrived::landed(call, &landed);
    Ok(Some(arrival.head))
}

/// One quiet line: for whom, how much, by whom, and where.
fn brought(visit: &Visit, out: &mut Output) -> std::io::Result<()> {
    let look = &visit.look;
    let letters: String = look
        .by
        .iter()
        .map(|(voice, _)| voice.map_or('?', Voice::letter))
        .collect();
    let clauses: Vec<&str> = look.clauses.iter().take(3).map(|id| id.as_str()).collect();
    let more = if look.clauses.len() > 3 { " …" } else { "" };
    let sender = look.sender.as_ref().map(|who| who.name.clone());
    let message = Message::new("travel-brought")
        .with("count", look.changes)
        .with("sender", sender.unwrap_or_default());
    let mut line = Line::new().lead(letters, 6, Label::Strong);
    line.push(&out.words().say(&message), Label::Plain);
    line.push(&format!("  {}{more}", clauses.join(" ")), Label::Faint);
    out.line(&line)
}
