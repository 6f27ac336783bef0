//! The times that a change can bear.

use crate::plan::Moment;
use crate::store::StoreError;

/// The end of 2099. git reads no date beyond it, nor one before 1970, and its index and its commit graph count
/// seconds from there without a sign.
const END: i64 = 4_102_444_799;

/// No clock on earth is a day ahead of another.
const DAY: i32 = 24 * 60;

/// Whether git can hold a time, and show it by its clock.
pub fn can_hold(time: Moment) -> bool {
    let Moment { seconds, offset } = time;
    let local = seconds.saturating_add(i64::from(offset).saturating_mul(60));
    let range = 0..=END;
    (-DAY < offset && offset < DAY) && range.contains(&seconds) && range.contains(&local)
}

/// The moment of a signature.
pub(in crate::store) fn of(time: git2::Time) -> Moment {
    Moment::new(time.seconds(), time.offset_minutes())
}

/// The time, if git can hold it.
///
/// # Errors
///
/// [`StoreError::Time`] otherwise.
pub(in crate::store) fn held(time: Moment) -> Result<Moment, StoreError> {
    if can_hold(time) {
        Ok(time)
    } else {
        Err(StoreError::Time)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn git_holds_the_years_from_1970_to_2099() {
        for fits in [(0, 0), (0, 60), (END, 0), (END, -300), (1_066_145_400, 825)] {
            assert!(can_hold(Moment::new(fits.0, fits.1)), "{fits:?}");
        }
        // By a clock that is behind, 1970 begins in 1969, and git refuses to show it.
        for not in [
            (-1, 60),
            (0, -1),
            (END + 1, 0),
            (END, 1),
            (5, DAY),
            (5, i32::MIN),
        ] {
            assert!(!can_hold(Moment::new(not.0, not.1)), "{not:?}");
        }
        assert!(!can_hold(Moment::new(i64::MAX, 1)) && !can_hold(Moment::new(i64::MIN, -1)));
    }
}
