//! `export iati`: the figures of the plan as activities that donors read.

use super::book::room;
use crate::export::iati::{self, Reporter, Source};
use crate::i18n::Message;
use crate::plan::Decimal;
use crate::shell::cli::frame::{Answer, Call, Failure};
use crate::shell::cli::verbs::figures::hands;
use crate::shell::writer::Output;
use crate::store::outside;
use jiff::civil::Date;
use std::io::Write;
use std::path::Path;

/// Writes it where it was asked for.
///
/// # Errors
/// When the plan cannot be read, holds no figures, or lacks what the standard does not go without.
pub fn write(call: &Call<'_>, path: &Path, out: &mut Output) -> Result<Answer, Failure> {
    let reporter = reporter(call)?;
    let shares = shares(call)?;
    let begins = begins(call)?;
    let room = room(call, "iati")?;
    let (_, hands) = hands(&room, out)?;
    let time = room
        .plan
        .manifest
        .clock(room.open.repository.time(room.rev)?);
    let told = iati::write(&Source {
        plan: &room.plan,
        outline: &room.outline,
        hands: &hands,
        day: time.day(),
        stamp: time.stamp(),
        reporter,
        shares,
        begins,
        language: call.language,
    });
    let told = told.map_err(Failure::Could)?;
    if path == Path::new("-") {
        out.data().write_all(&told.bytes)?;
    } else {
        outside::write(path, &told.bytes, call.flag("force"))?;
        let said = Message::new("iati-written").with("path", path.display().to_string());
        out.say(&said.with("activities", told.activities))?;
    }
    if told.left_out > 0 {
        let message = Message::new("iati-left-out").with("count", told.left_out);
        Output::complain(out.words(), &message);
    }
    Ok(Answer::Done)
}

/// Who publishes, from `--reporter "ID, KIND, NAME"`.
fn reporter(call: &Call<'_>) -> Result<Reporter, Failure> {
    let wrong = || Failure::Usage(Message::new("iati-reporter"));
    let said = call.text("reporter").ok_or_else(wrong)?;
    let mut parts = said.splitn(3, ',').map(str::trim);
    let mut next = || {
        parts
            .next()
            .filter(|part| !part.is_empty())
            .ok_or_else(wrong)
    };
    let (id, kind, name) = (next()?, next()?, next()?);
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let is_kind = kind.len() == 2 && kind.bytes().all(|it| it.is_ascii_digit());
    if !id.chars().all(plain) || !is_kind {
        return Err(wrong());
    }
    Ok(Reporter {
        id: id.to_owned(),
        kind: kind.to_owned(),
        name: name.to_owned(),
    })
}

/// When what has no day of its own begins.
fn begins(call: &Call<'_>) -> Result<Option<Date>, Failure> {
    let wrong = |said: &str| Message::new("cli-report-date").with("date", said);
    let said = call.text("begins");
    let day = said.map(|said| said.parse().map_err(|_| Failure::Usage(wrong(said))));
    day.transpose()
}

/// How much each country has, from `--shares ML=60,SN=40`: together all of it.
fn shares(call: &Call<'_>) -> Result<Vec<(String, String)>, Failure> {
    let said = call.text("shares").unwrap_or_default();
    let wrong = || Failure::Usage(Message::new("iati-shares-wrong").with("shares", said));
    let mut shares = Vec::new();
    let mut sum = 0;
    for one in said.split(',').map(str::trim).filter(|one| !one.is_empty()) {
        let (country, share) = one.split_once('=').ok_or_else(wrong)?;
        let number: Decimal = share.trim().parse().map_err(|_| wrong())?;
        let billionths = number.billionths().filter(|it| *it > 0).ok_or_else(wrong)?;
        sum += billionths;
        shares.push((country.trim().to_ascii_uppercase(), number.to_string()));
    }
    match shares.is_empty() || sum == Decimal::HUNDRED {
        true => Ok(shares),
        false => Err(wrong()),
    }
}
