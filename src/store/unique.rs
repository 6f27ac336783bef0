//! Names that no other machine gives as well.

use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};
use ulid::Ulid;

/// The last that was given.
static LAST: Mutex<Ulid> = Mutex::new(Ulid::nil());

/// A new one: the time in milliseconds, and eighty bits of chance. Of one process each comes after the one before, also
/// within a millisecond: by them amendments that are tabled together are numbered.
pub fn unique() -> Ulid {
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let new = made();
    // A clock that was set back is none to go by.
    let after = if new > *last {
        Ok(new)
    } else {
        last.increment()
    };
    *last = after.unwrap_or(new);
    *last
}

fn made() -> Ulid {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now = now.unwrap_or_default();
    let mut chance = [0; 16];
    if getrandom::fill(&mut chance).is_err() {
        // Where the system has no chance to give, two processes still differ in their numbers and in the instant.
        let instant = u128::from(now.subsec_nanos()) << 32 | u128::from(std::process::id());
        chance = instant.to_le_bytes();
    }
    let milliseconds = u64::try_from(now.as_millis()).unwrap_or(u64::MAX);
    Ulid::from_parts(milliseconds, u128::from_le_bytes(chance))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_comes_twice_and_all_bear_their_time() {
        let before = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        let many: Vec<Ulid> = (0..1_000).map(|_| unique()).collect();
        // In the order in which they were given.
        assert!(many.is_sorted_by(|one, next| one < next));
        for one in many {
            let passed = u128::from(one.timestamp_ms()).checked_sub(before.as_millis());
            assert!(passed.is_some_and(|passed| passed < 60_000), "{one}");
        }
    }
}
