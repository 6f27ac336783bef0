//! A moment: an instant, and the clock of the place by which it is told. Pure: the time now comes from the shell.
//!
//! Shown as ISO 8601, the same in every language. Moments of a history are told by the plan's clock already; others
//! go through [`crate::plan::Manifest::clock`] before.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::fmt::temporal::DateTimeParser;
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// When something was said or done.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Moment {
    /// Seconds since 1970 UTC.
    pub seconds: i64,
    /// How far the clock is ahead of UTC, in minutes.
    pub offset: i32,
}

impl Moment {
    /// The moment so many seconds after 1970 began in UTC, by a clock that is so many minutes ahead of it.
    pub const fn new(seconds: i64, offset: i32) -> Moment {
        Moment { seconds, offset }
    }

    /// What the clock showed; nothing where no calendar has it.
    pub fn local(self) -> Option<DateTime> {
        let offset = Offset::from_seconds(self.offset.checked_mul(60)?).ok()?;
        let local = offset.to_datetime(Timestamp::from_second(self.seconds).ok()?);
        (0..=9999).contains(&local.year()).then_some(local)
    }

    /// The day by that clock; nothing where no calendar has it.
    pub fn date(self) -> Option<Date> {
        self.local().map(DateTime::date)
    }

    /// The day as it is shown: `2003-10-14`; empty where no calendar has it.
    pub fn day(self) -> String {
        self.formatted("%Y-%m-%d")
    }

    /// Day, hour and minute as they are shown: `2003-10-14 09:30`.
    pub fn minute(self) -> String {
        self.formatted("%Y-%m-%d %H:%M")
    }

    /// The second with its offset as programs and files have it (RFC 3339): `2003-10-14T09:30:00-06:00`.
    pub fn stamp(self) -> String {
        let local = self.formatted("%Y-%m-%dT%H:%M:%S");
        if local.is_empty() {
            return local;
        }
        let sign = if self.offset < 0 { '-' } else { '+' };
        let apart = self.offset.unsigned_abs();
        format!("{local}{sign}{:02}:{:02}", apart / 60, apart % 60)
    }

    fn formatted(self, form: &str) -> String {
        self.local()
            .map_or_else(String::new, |local| local.strftime(form).to_string())
    }
}

/// It is no moment: not a day and a time with their offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a day and a time with their offset, such as 2003-10-14T09:30:00-06:00")]
pub struct NoMoment;

impl FromStr for Moment {
    type Err = NoMoment;

    /// Reads what [`Moment::stamp`] writes. Fractions of a second are not kept; a leap second counts as the one
    /// before it.
    fn from_str(text: &str) -> Result<Moment, NoMoment> {
        let pieces = DateTimeParser::new().parse_pieces(text);
        let offset = pieces.ok().and_then(|pieces| pieces.to_numeric_offset());
        let instant: Timestamp = text.parse().map_err(|_| NoMoment)?;
        Ok(Moment {
            seconds: instant.as_second(),
            offset: offset.ok_or(NoMoment)?.seconds() / 60,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_moment_is_shown_by_its_own_clock() {
        let noon = Moment::new(1_063_620_000, 120);
        assert_eq!(noon.minute(), "2003-09-15 12:00");
        assert_eq!(noon.stamp(), "2003-09-15T12:00:00+02:00");
        assert_eq!(Moment::new(1_063_620_000, -720).day(), "2003-09-14");
    }

    #[test]
    fn a_moment_of_no_calendar_is_shown_as_nothing() {
        for none in [Moment::new(i64::MAX, 0), Moment::new(0, i32::MAX)] {
            assert_eq!(none.date(), None);
            assert_eq!([none.day(), none.minute(), none.stamp()].concat(), "");
        }
    }

    #[test]
    fn what_has_no_offset_is_no_moment() {
        for text in ["yesterday", "2003-10-14", "2003-10-14T15:30", ""] {
            assert_eq!(text.parse::<Moment>(), Err(NoMoment), "{text}");
        }
        let utc = "2003-10-14T15:30:00Z".parse();
        assert_eq!(utc, Ok(Moment::new(1_066_145_400, 0)));
        let leap = "2016-12-31T23:59:60Z".parse();
        assert_eq!(leap, Ok(Moment::new(1_483_228_799, 0)));
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(seconds in 0i64..4_102_444_799, offset in -1439..1440) {
            let moment = Moment::new(seconds, offset);
            prop_assert_eq!(moment.stamp().parse(), Ok(moment));
        }
    }
}
