//! How fast a replay plays.

use std::time::Duration;

/// The time an act stays, in milliseconds, from the fastest to the slowest.
const STEPS: [u32; 8] = [250, 500, 1_000, 2_000, 3_000, 5_000, 8_000, 13_000];

/// The longest that can be asked for.
pub const LONGEST: u32 = 3_600_000;

/// How long an act stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    millis: u32,
}

impl Default for Pace {
    fn default() -> Pace {
        Pace { millis: 3_000 }
    }
}

impl Pace {
    /// So many seconds, as they are typed: `3`, `0.5`; nothing where that is no pace.
    pub fn of_seconds(text: &str) -> Option<Pace> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || part.len() > 3 || !digits(whole) || !digits(part) {
            return None;
        }
        let seconds: u32 = whole.parse().ok()?;
        let part: u32 = format!("{part:0<3}").parse().ok()?;
        let millis = seconds.checked_mul(1_000)?.checked_add(part)?;
        (1..=LONGEST).contains(&millis).then_some(Pace { millis })
    }

    /// The next faster or slower one; the same where there is none.
    #[must_use]
    pub fn other(self, faster: bool) -> Pace {
        let mut steps = STEPS.into_iter();
        let next = match faster {
            true => steps.rev().find(|step| *step < self.millis),
            false => steps.find(|step| *step > self.millis),
        };
        Pace {
            millis: next.unwrap_or(self.millis),
        }
    }

    /// How long an act stays.
    pub fn duration(self) -> Duration {
        Duration::from_millis(self.millis.into())
    }

    /// The seconds, as they are typed.
    pub fn seconds(self) -> String {
        let (whole, part) = (self.millis / 1_000, self.millis % 1_000);
        match part {
            0 => whole.to_string(),
            _ => format!("{whole}.{part:03}")
                .trim_end_matches('0')
                .to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pace_is_typed_as_it_is_said() {
        for text in ["3", "0.5", "0.25", "1.125", "3600"] {
            assert_eq!(
                Pace::of_seconds(text).map(Pace::seconds).as_deref(),
                Some(text)
            );
        }
        for wrong in [
            "",
            "0",
            "0.0",
            "-1",
            ".5",
            "1.2345",
            "3601",
            "1e3",
            "99999999999",
            "x",
        ] {
            assert_eq!(Pace::of_seconds(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn from_any_pace_one_comes_to_both_ends() {
        let mut pace = Pace::of_seconds("4").unwrap();
        assert_eq!(pace.other(true).seconds(), "3");
        assert_eq!(pace.other(false).seconds(), "5");
        for _ in 0..STEPS.len() {
            pace = pace.other(true);
        }
        assert_eq!(pace.seconds(), "0.25");
        for _ in 0..STEPS.len() {
            pace = pace.other(false);
        }
        assert_eq!(pace.other(false).seconds(), "13");
    }
}
