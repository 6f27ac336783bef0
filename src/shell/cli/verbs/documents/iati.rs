//! `export iati`: the figures of the plan as activities that donors read.

use super::book::room;
use crate::costing::follow_up::Hands;
use crate::export::iati::{self, Answers, Source, Told, Wants};
use crate::i18n::{Language, Message};
use crate::shell::cli::frame::{Answer, Call, Failure};
use crate::shell::cli::verbs::dialogue::Room;
use crate::shell::cli::verbs::figures::{hands, known_hands};
use crate::shell::cli::work::OpenPlan;
use crate::shell::writer::Output;
use crate::store::outside;
use crate::track::CommitId;
use std::io::Write;
use std::path::Path;
use strum::IntoEnumIterator;

/// Writes it where it was asked for.
///
/// # Errors
/// When the plan cannot be read, holds no figures, or lacks what the standard does not go without.
pub fn write(call: &Call<'_>, path: &Path, out: &mut Output) -> Result<Answer, Failure> {
    let answers = answers(call)?;
    let room = room(call, "iati")?;
    let (_, hands) = hands(&room, out)?;
    let told = made(&room, &hands, &answers, call.language)?;
    if path == Path::new("-") {
        out.data().write_all(&told.bytes)?;
    } else {
        outside::write(path, &told.bytes, call.flag("force"))?;
        let said = Message::new("iati-written").with("path", path.display().to_string());
        out.say(&said.with("activities", told.activities))?;
    }
    for message in told.left_out.messages() {
        Output::complain(out.words(), &message);
    }
    Ok(Answer::Done)
}

/// The activities of a plan at a revision.
///
/// # Errors
/// As [`write`].
pub fn told(
    open: OpenPlan,
    rev: CommitId,
    answers: &Answers,
    language: Language,
) -> Result<Told, Failure> {
    let room = Room::at(open, rev)?;
    let (_, hands) = known_hands(&room).map_err(Failure::Could)?;
    made(&room, &hands, answers, language)
}

fn made(
    room: &Room,
    hands: &Hands,
    answers: &Answers,
    language: Language,
) -> Result<Told, Failure> {
    let time = room
        .plan
        .manifest
        .clock(room.open.repository.time(room.rev)?);
    let reporter = answers.reporter.as_ref();
    let told = iati::write(&Source {
        plan: &room.plan,
        outline: &room.outline,
        hands,
        day: time.day(),
        stamp: time.stamp(),
        reporter: reporter.ok_or_else(|| wrong(Wants::Reporter, ""))?,
        answers,
        language,
    });
    told.map_err(Failure::Could)
}

/// What the options answer; who publishes has to be said.
fn answers(call: &Call<'_>) -> Result<Answers, Failure> {
    let mut answers = Answers::default();
    for wants in Wants::iter() {
        let said = call.text(wants.option());
        let said = said.or((wants == Wants::Reporter).then_some(""));
        if let Some(said) = said {
            let taken = answers.take(wants, said);
            taken.ok_or_else(|| wrong(wants, said))?;
        }
    }
    Ok(answers)
}

fn wrong(wants: Wants, said: &str) -> Failure {
    Failure::Usage(match wants {
        Wants::Reporter => Message::new("iati-reporter"),
        Wants::Shares => Message::new("iati-shares-wrong").with("shares", said),
        Wants::Begins => Message::new("cli-report-date").with("date", said),
    })
}
