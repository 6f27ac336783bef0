//! `follow-up`: what was promised against what each party reported of it.

mod listed;
mod printed;
mod tabular;

use super::{as_table, write_table};
use crate::costing::follow_up::{By, FollowUp, Hands};
use crate::i18n::{Catalogue, Message};
use crate::plan::{Clause, Plan};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::cli::verbs::dialogue::Room;
use crate::shell::recorder;
use crate::shell::writer::Output;
use crate::track::{ChangeIx, CommitId, History, reported, unreported};
use clap::Command;
use jiff::civil::Date;

/// `plenary follow-up [--on DATE] [--at REV] [--json | --csv [--excel]]`
pub const FOLLOW_UP: Verb = Verb::new("follow-up", Group::Figures, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let command = command.args([
        argument::option(words, "on", "cli-value-date", "cli-help-follow-up-on"),
        argument::at(words),
        argument::json(words),
    ]);
    command.args(as_table(words))
}

/// What is told, and what it rests on.
struct Told<'p> {
    plan: &'p Plan,
    found: FollowUp<'p>,
    history: History,
    /// The day on which milestones are late.
    day: Option<Date>,
}

impl Told<'_> {
    /// The change that brought a report.
    fn commit(&self, by: By) -> Option<CommitId> {
        let change = self.history.change(ChangeIx(by.change?))?;
        Some(change.id)
    }
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let room = Room::open(call)?;
    let today = room.plan.manifest.clock(recorder::now()).date();
    let day = day(call)?.or(today);
    let (history, hands) = hands(&room, out)?;
    let told = Told {
        plan: &room.plan,
        found: FollowUp::of(&room.plan, &room.outline, &hands),
        history,
        day,
    };
    if call.flag("json") {
        json::answer_at(out, room.rev, &listed::whole(&told))?;
    } else if call.flag("csv") {
        write_table(call, &room.plan.manifest, &tabular::table(&told), out)?;
    } else {
        printed::print(call, &told, out)?;
    }
    Ok(Answer::Done)
}

/// The day that was asked for.
fn day(call: &Call<'_>) -> Result<Option<Date>, Failure> {
    let wrong = |written: &str| Message::new("cli-report-date").with("date", written);
    let written = call.text("on");
    let day = written.map(|text| text.parse().map_err(|_| Failure::Usage(wrong(text))));
    day.transpose()
}

/// Whose the reports are. Where the history cannot be read that is said, and the reports are told all the same.
pub fn hands(room: &Room, out: &mut Output) -> Result<(History, Hands), Failure> {
    match known_hands(room) {
        Ok(known) => Ok(known),
        Err(why) => {
            Output::complain(out.words(), &why);
            Ok((History::default(), unreported(&room.plan)))
        }
    }
}

/// The same; why it is not known where the history cannot be read.
pub fn known_hands(room: &Room) -> Result<(History, Hands), Message> {
    let says_something = |clause: &Clause| !clause.progress.is_empty();
    if !room.plan.clauses.values().any(says_something) {
        return Ok((History::default(), Hands::default()));
    }
    let history = room.open.changes(&[room.rev], &room.plan.manifest);
    let history = history.map_err(|why| why.message())?;
    let hands = reported(&history, &room.open.texts(), &room.plan, room.rev);
    Ok((history, hands))
}
