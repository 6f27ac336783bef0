//! When something was said: `--time`, and the clock of this machine where it is absent.

use super::call::Call;
use super::failure::Failure;
use crate::i18n::Message;
use crate::plan::Zone;
use crate::store;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// A time that lies further ahead of the clock than this, in seconds, is a slip of the pen, or one of the clock.
const AHEAD: i64 = 24 * 60 * 60;

/// A time as it was typed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Typed {
    /// With its offset.
    Exact((i64, i32)),
    /// What the clock on the wall showed.
    Local(DateTime),
}

/// When it was said, if `--time` tells: seconds since 1970 UTC and the offset in minutes. A time without an offset is
/// one of the plan's zone.
///
/// # Errors
/// When `--time` is no time, or one that git cannot hold, or lies in the future and no `--future` says that it does.
pub fn given(call: &Call<'_>, zone: Option<&Zone>) -> Result<Option<(i64, i32)>, Failure> {
    let Some(value) = call.text("time") else {
        return Ok(None);
    };
    let wrong = |id| Failure::Usage(Message::new(id).with("value", value));
    let typed = typed(value).ok_or_else(|| wrong("cli-time"))?;
    let time = settled(typed, zone).filter(|time| store::can_hold(*time));
    let time = time.ok_or_else(|| wrong("cli-time-range"))?;
    if time.0 > now().0.saturating_add(AHEAD) && !call.flag("future") {
        return Err(wrong("cli-time-future"));
    }
    Ok(Some(time))
}

/// The time now, in the same form.
pub fn now() -> (i64, i32) {
    let now = jiff::Zoned::now();
    (now.timestamp().as_second(), now.offset().seconds() / 60)
}

/// A time with its offset (`2003-10-14T09:30:00-06:00`), or without one.
fn typed(value: &str) -> Option<Typed> {
    if let Ok(pieces) = jiff::fmt::temporal::DateTimeParser::new().parse_pieces(value)
        && let Some(offset) = pieces.to_numeric_offset()
    {
        let instant: Timestamp = value.parse().ok()?;
        return Some(Typed::Exact((instant.as_second(), offset.seconds() / 60)));
    }
    value.parse().ok().map(Typed::Local)
}

fn settled(typed: Typed, zone: Option<&Zone>) -> Option<(i64, i32)> {
    match (typed, zone) {
        (Typed::Exact(time), _) => Some(time),
        (Typed::Local(local), Some(zone)) if zone.is_known() => zone.moment(local),
        (Typed::Local(local), _) => {
            let here = local.to_zoned(TimeZone::system()).ok()?;
            Some((here.timestamp().as_second(), here.offset().seconds() / 60))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(value: &str, zone: Option<&Zone>) -> Option<(i64, i32)> {
        typed(value).and_then(|typed| settled(typed, zone))
    }

    #[test]
    fn a_time_keeps_its_offset() {
        let lima = Zone::named("America/Lima");
        for zone in [None, Some(&lima)] {
            assert_eq!(
                moment("2003-10-14T09:30:00-06:00", zone),
                Some((1_066_145_400, -360))
            );
            assert_eq!(
                moment("2003-10-14T15:30:00Z", zone),
                Some((1_066_145_400, 0))
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
            Some((1_066_145_400, -360))
        );
    }
}
