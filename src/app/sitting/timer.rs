//! The timer of the floor: how long a speaker has. It counts the seconds it is told of, so that nothing here
//! needs a clock.

use crate::store::Seconds;

/// Seconds a speaker has where nobody said otherwise.
const USUAL: u32 = 180;

/// A timer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// Seconds allotted to each speaker.
    pub allotted: u32,
    /// Seconds spoken so far.
    pub spent: u32,
    /// Whether it runs.
    pub running: bool,
    /// Whether it is put off: speakers speak without it.
    pub off: bool,
}

impl Default for Timer {
    fn default() -> Self {
        Timer {
            allotted: USUAL,
            spent: 0,
            running: false,
            off: false,
        }
    }
}

impl Timer {
    /// What another screen is told of it; nothing where nobody is timed.
    pub fn told(&self) -> Option<Seconds> {
        let timed = self.running || self.spent > 0;
        timed.then_some(Seconds {
            allotted: self.allotted,
            spent: self.spent,
            running: self.running,
        })
    }

    /// The timer of a screen that follows the one it was told by. It does not run by itself: each second is told.
    pub fn follow(&mut self, told: Option<Seconds>) {
        *self = told.map_or_else(Timer::default, |told| Timer {
            allotted: told.allotted,
            spent: told.spent,
            running: told.running,
            off: false,
        });
    }

    /// Starts from the beginning.
    pub fn start(&mut self) {
        (self.spent, self.running, self.off) = (0, true, false);
    }

    /// Puts it off until it is started again.
    pub fn put_off(&mut self) {
        (self.spent, self.running, self.off) = (0, false, true);
    }

    /// Allots so many seconds to each speaker; none puts it off, and what was allotted before is kept for then.
    pub fn allot(&mut self, seconds: u32) {
        self.off = seconds == 0;
        if seconds > 0 {
            self.allotted = seconds;
        }
    }

    /// Lets it stand still, or go on.
    pub fn pause(&mut self) {
        (self.running, self.off) = (!self.running, false);
    }

    /// A second went by.
    pub fn tick(&mut self) {
        if self.running {
            self.spent = self.spent.saturating_add(1);
        }
    }

    /// Seconds left; none once the time is up.
    pub fn left(&self) -> u32 {
        self.allotted.saturating_sub(self.spent)
    }

    /// Whether the time is up.
    pub fn is_up(&self) -> bool {
        self.spent >= self.allotted
    }

    /// How much of `columns` is left, so that a bar is empty only when the time is up.
    pub fn bar(&self, columns: u16) -> u16 {
        let all = u64::from(self.allotted.max(1));
        let part = (u64::from(self.left()) * u64::from(columns)).div_ceil(all);
        u16::try_from(part).unwrap_or(columns).min(columns)
    }

    /// What is left, or by how much the time is over, as `2:05` or `+0:12`.
    pub fn said(&self) -> String {
        let (sign, seconds) = match self.spent.checked_sub(self.allotted) {
            Some(over) if over > 0 => ("+", over),
            _ => ("", self.left()),
        };
        format!("{sign}{}:{:02}", seconds / 60, seconds % 60)
    }
}

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
