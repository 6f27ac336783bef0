//! Days and times as they are shown: ISO 8601, the same in every language, by the clock of who recorded.

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

fn at((seconds, minutes): (i64, i32)) -> Option<jiff::Zoned> {
    let offset = Offset::from_seconds(minutes.checked_mul(60)?).ok()?;
    let zone = TimeZone::fixed(offset);
    Some(Timestamp::from_second(seconds).ok()?.to_zoned(zone))
}

/// The day of a time in seconds since 1970 and minutes of offset.
pub fn day(time: (i64, i32)) -> String {
    at(time).map_or_else(String::new, |time| time.date().to_string())
}

/// Day, hour and minute.
pub fn minute(time: (i64, i32)) -> String {
    at(time).map_or_else(String::new, |time| {
        time.strftime("%Y-%m-%d %H:%M").to_string()
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn times_are_shown_by_the_clock_of_who_recorded() {
        assert_eq!(super::minute((1_063_620_000, 120)), "2003-09-15 12:00");
        assert_eq!(super::day((1_063_620_000, -720)), "2003-09-14");
        assert_eq!(super::day((i64::MAX, 0)), "");
    }
}
