//! How much of something is enough: figures judged, wherever they come from.

use super::Finding;
use crate::i18n::Message;
use crate::plan::Moment;

const MEBIBYTE: u64 = 1 << 20;

/// With less room than this an act may fail, and with less than this soon.
const FULL: u64 = 20 * MEBIBYTE;
const LOW: u64 = 500 * MEBIBYTE;

/// How far clocks of different machines may be apart.
const APART: i64 = 10 * 60;

/// Before this was written no clock was right: 1 January 2026.
const WRITTEN: i64 = 1_767_225_600;

/// The room on the disk, in bytes.
pub(super) fn space(free: u64) -> Finding {
    let said =
        |id| Message::new(id).with("free", i64::try_from(free / MEBIBYTE).unwrap_or(i64::MAX));
    match free {
        ..FULL => Finding::wrong("space", said("doctor-space-full")).advice("doctor-space-do"),
        FULL..LOW => Finding::note("space", said("doctor-space-low")).advice("doctor-space-do"),
        LOW.. => Finding::good("space", said("doctor-space-good")),
    }
}

/// The clock of this machine, where the last change was recorded then by its own.
pub(super) fn clock(now: Moment, last: Moment) -> Finding {
    let said = |id| {
        Message::new(id)
            .with("now", now.minute())
            .with("last", last.minute())
    };
    if now.seconds < WRITTEN {
        Finding::wrong("clock", said("doctor-clock-early")).advice("doctor-clock-do")
    } else if last.seconds > now.seconds.saturating_add(APART) {
        Finding::wrong("clock", said("doctor-clock-behind")).advice("doctor-clock-do")
    } else {
        Finding::good("clock", said("doctor-clock-good"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::doctor::Grade;

    #[test]
    fn room_runs_low_before_it_runs_out() {
        assert_eq!(space(0).grade, Grade::Wrong);
        assert_eq!(space(FULL).grade, Grade::Note);
        assert_eq!(space(LOW - 1).grade, Grade::Note);
        assert_eq!(space(u64::MAX).grade, Grade::Good);
        assert!(space(7 * MEBIBYTE).message.to_string().contains('7'));
    }

    #[test]
    fn a_clock_is_behind_when_the_last_change_is_still_to_come() {
        let at = |seconds| Moment::new(seconds, 0);
        let grade = |now, last| clock(at(now), at(last)).grade;
        assert_eq!(grade(WRITTEN, 0), Grade::Good);
        assert_eq!(grade(WRITTEN, WRITTEN + APART), Grade::Good);
        assert_eq!(grade(WRITTEN, WRITTEN + APART + 1), Grade::Wrong);
        assert_eq!(grade(0, 0), Grade::Wrong);
        assert_eq!(grade(WRITTEN, i64::MAX), Grade::Wrong);
    }
}
