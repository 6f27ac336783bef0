//! The timer of the floor: how long a speaker has. It counts the seconds it is told of, so that nothing here
//! needs a clock.

/// Seconds out of what was typed: minutes, or minutes and seconds as `2:30`; 0 is without a timer. Nothing where it is
/// neither.
pub fn read(text: &str) -> Option<u32> {
    let (minutes, seconds) = match text.trim().split_once(':') {
        Some((minutes, seconds)) => (minutes, seconds.parse().ok().filter(|it| *it < 60)?),
        None => (text.trim(), 0),
    };
    let minutes: u32 = minutes.parse().ok().filter(|it| *it < 24 * 60)?;
    Some(minutes * 60 + seconds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::model::sitting::Timer;

    #[test]
    fn a_bar_is_empty_only_when_the_time_is_up() {
        let mut timer = Timer {
            allotted: 120,
            ..Timer::default()
        };
        timer.tick();
        assert_eq!((timer.spent, timer.bar(10)), (0, 10));
        timer.start();
        for _ in 0..119 {
            timer.tick();
        }
        assert_eq!((timer.bar(10), timer.said().as_str()), (1, "0:01"));
        timer.tick();
        assert_eq!((timer.bar(10), timer.is_up()), (0, true));
        assert_eq!(timer.said(), "0:00");
        timer.tick();
        assert_eq!(timer.said(), "+0:01");
        timer.pause();
        timer.tick();
        assert_eq!(timer.spent, 121);
    }

    #[test]
    fn a_time_is_typed_in_minutes() {
        assert_eq!(read(" 3 "), Some(180));
        assert_eq!(read("2:30"), Some(150));
        assert_eq!(read("0"), Some(0));
        for wrong in ["", "2:61", "x", "-1", "99999999999", "1:2:3"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
