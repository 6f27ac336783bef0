//! Days and times as they are shown: ISO 8601, the same in every language, by the clock that goes with each. Times of
//! a history are told by the plan's clock already; others go through [`crate::plan::Manifest::clock`] before.

use crate::plan::zone;

/// The day of a time in seconds since 1970 and minutes of offset.
pub fn day(time: (i64, i32)) -> String {
    zone::day(time).map_or_else(String::new, |day| day.to_string())
}

/// Day, hour and minute.
pub fn minute(time: (i64, i32)) -> String {
    zone::local(time).map_or_else(String::new, |time| {
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
