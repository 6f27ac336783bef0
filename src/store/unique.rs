//! Names that no other machine gives as well.

use std::time::{SystemTime, UNIX_EPOCH};
use ulid::Ulid;

/// A new one: the time in milliseconds, and eighty bits of chance.
pub fn unique() -> Ulid {
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
        let many: std::collections::BTreeSet<Ulid> = (0..1_000).map(|_| unique()).collect();
        assert_eq!(many.len(), 1_000);
        for one in many {
            let passed = u128::from(one.timestamp_ms()).checked_sub(before.as_millis());
            assert!(passed.is_some_and(|passed| passed < 60_000), "{one}");
        }
    }
}
