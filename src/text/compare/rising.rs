//! What stayed in order where things were put in another one.

/// Which of these rise, as many as can: their places, in order. The others went past them.
///
/// ```
/// use plenary::text::rising;
///
/// assert_eq!(rising(&[3, 0, 1, 2]), [1, 2, 3]);
/// ```
pub fn rising<T: PartialOrd>(items: &[T]) -> Vec<usize> {
    // The place of the least that ends a row of each length, and before each item the one it follows.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(items.len());
    for (at, item) in items.iter().enumerate() {
        let length = ends.partition_point(|end| items.get(*end) < Some(item));
        before.push(length.checked_sub(1).and_then(|it| ends.get(it)).copied());
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let follows = |at: &usize| before.get(*at).copied().flatten();
    let mut found: Vec<usize> = std::iter::successors(ends.last().copied(), follows).collect();
    found.reverse();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The length of the longest rising row, by trying every one.
    fn longest(numbers: &[usize]) -> usize {
        let rises = |set: u32| {
            let chosen = (0..numbers.len()).filter(|at| set >> at & 1 == 1);
            let chosen: Vec<usize> = chosen.map(|at| numbers[at]).collect();
            chosen
                .windows(2)
                .all(|two| two[0] < two[1])
                .then_some(chosen.len())
        };
        (0..1_u32 << numbers.len())
            .filter_map(rises)
            .max()
            .unwrap_or(0)
    }

    proptest! {
        #[test]
        fn as_many_rise_as_can(numbers in proptest::collection::vec(0_usize..8, 0..9)) {
            let found = rising(&numbers);
            prop_assert!(found.windows(2).all(|two| two[0] < two[1] && numbers[two[0]] < numbers[two[1]]));
            prop_assert_eq!(found.len(), longest(&numbers));
        }
    }
}
