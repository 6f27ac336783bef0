//! When something was said: `--time`, and the clock of this machine where it is absent.

use crate::i18n::Message;
use crate::plan::{Moment, Zone, skipped};
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::recorder::now;
use crate::store;
use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;

/// A time that lies further ahead of the clock than this, in seconds, is a slip of the pen, or one of the clock.
const AHEAD: i64 = 24 * 60 * 60;

/// A time as it was typed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Typed {
    /// With its offset.
    Exact(Moment),
    /// What the clock on the wall showed.
    Local(DateTime),
}

/// When it was said, if `--time` tells. A time without an offset is
/// one of the plan's zone.
///
/// # Errors
/// When `--time` is no time, or one that git cannot hold, or lies in the future and no `--future` says that it does.
pub fn given(call: &Call<'_>, zone: Option<&Zone>) -> Result<Option<Moment>, Failure> {
    let Some(value) = call.text("time") else {
        return Ok(None);
    };
    let wrong = |id| Failure::Usage(Message::new(id).with("value", value));
    let time = read(value, zone)?;
    if time.seconds > now().seconds.saturating_add(AHEAD) && !call.flag("future") {
        return Err(wrong("cli-time-future"));
    }
    Ok(Some(time))
}

/// A time that was typed. One without an offset is one of the plan's zone.
///
/// # Errors
/// When it is no time, or one that git cannot hold.
pub fn read(value: &str, zone: Option<&Zone>) -> Result<Moment, Failure> {
    let wrong = |id| Failure::Usage(Message::new(id).with("value", value));
    let typed = typed(value).ok_or_else(|| wrong("cli-time"))?;
    if let Typed::Local(local) = typed
        && !is_shown(local, zone)
    {
        return Err(wrong("cli-time-skipped"));
    }
    let time = settled(typed, zone).filter(|time| store::can_hold(*time));
    time.ok_or_else(|| wrong("cli-time-range"))
}

/// A time with its offset (`2003-10-14T09:30:00-06:00`), or without one. The name of a zone behind it, which the reading
/// of times passes over, would be believed to mean something.
fn typed(value: &str) -> Option<Typed> {
    if value.contains('[') {
        return None;
    }
    let exact = value.parse().ok().map(Typed::Exact);
    exact.or_else(|| value.parse().ok().map(Typed::Local))
}

/// Whether the clock on the wall ever showed this: in spring it is put forward past an hour, and a country that changed
/// the side of the date line lacks a day. A day that lacks its midnight begins all the same.
fn is_shown(local: DateTime, zone: Option<&Zone>) -> bool {
    let shows = match zone.filter(|zone| zone.is_known()) {
        Some(zone) => zone.shows(local),
        None => !skipped(&TimeZone::system(), local),
    };
    let begins = || settled(Typed::Local(local), zone).map(|time| time.day());
    shows || local.time() == Time::midnight() && begins() == Some(local.date().to_string())
}

fn settled(typed: Typed, zone: Option<&Zone>) -> Option<Moment> {
    match (typed, zone) {
        (Typed::Exact(time), _) => Some(time),
        (Typed::Local(local), Some(zone)) if zone.is_known() => zone.moment(local),
        (Typed::Local(local), _) => {
            let here = local.to_zoned(TimeZone::system()).ok()?;
            let instant = here.timestamp().as_second();
            Some(Moment::new(instant, here.offset().seconds() / 60))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(value: &str, zone: Option<&Zone>) -> Option<Moment> {
        typed(value).and_then(|typed| settled(typed, zone))
    }

    #[test]
    fn a_time_keeps_its_offset() {
        let lima = Zone::named("America/Lima");
        for zone in [None, Some(&lima)] {
            assert_eq!(
                moment("2003-10-14T09:30:00-06:00", zone),
                Some(Moment::new(1_066_145_400, -360))
            );
            assert_eq!(
                moment("2003-10-14T15:30:00Z", zone),
                Some(Moment::new(1_066_145_400, 0))
            );
        }
        assert_eq!(moment("yesterday", None), None);
        assert!(moment("2003-10-14T15:30", None).is_some());
    }

    #[test]
    fn a_time_without_an_offset_is_one_of_the_plan() {
        let zone = Zone::named("America/Tegucigalpa");
        assert_eq!(
            moment("2003-10-14T09:30", Some(&zone)),
            Some(Moment::new(1_066_145_400, -360))
        );
    }
}
