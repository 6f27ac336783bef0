//! How far two texts are alike from their beginnings and from their ends, told many bytes at a time: each version of a
//! text is compared so with the one before it, and most of both is the same.

/// So many bytes are compared at once.
const STEP: usize = 32;

/// How many bytes two texts have in common at their beginnings.
pub fn common_start(one: &[u8], other: &[u8]) -> usize {
    let steps = one.chunks_exact(STEP).zip(other.chunks_exact(STEP));
    let alike = STEP * steps.take_while(|(one, other)| one == other).count();
    let rest = (one.iter().skip(alike), other.iter().skip(alike));
    alike
        + rest
            .0
            .zip(rest.1)
            .take_while(|(one, other)| one == other)
            .count()
}

/// How many bytes two texts have in common at their ends.
pub fn common_end(one: &[u8], other: &[u8]) -> usize {
    let steps = one.rchunks_exact(STEP).zip(other.rchunks_exact(STEP));
    let alike = STEP * steps.take_while(|(one, other)| one == other).count();
    let rest = (one.iter().rev().skip(alike), other.iter().rev().skip(alike));
    alike
        + rest
            .0
            .zip(rest.1)
            .take_while(|(one, other)| one == other)
            .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn as_many_as_one_by_one(
            start in "[ab]{0,80}",
            end in "[ab]{0,80}",
            one in "[ac]{0,40}",
            other in "[ac]{0,40}",
        ) {
            let (one, other) = (format!("{start}{one}{end}"), format!("{start}{other}{end}"));
            let (one, other) = (one.as_bytes(), other.as_bytes());
            let same = |(a, b): &(&u8, &u8)| a == b;
            let front = one.iter().zip(other).take_while(same).count();
            let back = one.iter().rev().zip(other.iter().rev()).take_while(same).count();
            prop_assert_eq!(common_start(one, other), front);
            prop_assert_eq!(common_end(one, other), back);
            prop_assert!(front >= start.len() && back >= end.len());
        }
    }
}
