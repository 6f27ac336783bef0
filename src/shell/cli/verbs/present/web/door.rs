//! How many may come in at once. A seat is given back when its guest leaves, however that happens.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Seats of one kind.
#[derive(Clone, Debug)]
pub struct Door {
    taken: Arc<AtomicUsize>,
    most: usize,
}

/// A seat; given back when it is dropped.
#[derive(Debug)]
pub struct Seat {
    taken: Arc<AtomicUsize>,
}

impl Door {
    /// So many seats.
    pub fn of(most: usize) -> Door {
        Door {
            taken: Arc::default(),
            most,
        }
    }

    /// A seat, where one is free.
    pub fn enter(&self) -> Option<Seat> {
        let more = |taken: usize| (taken < self.most).then_some(taken + 1);
        let order = Ordering::AcqRel;
        let entered = self.taken.fetch_update(order, Ordering::Acquire, more);
        entered.ok().map(|_| Seat {
            taken: Arc::clone(&self.taken),
        })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.taken.fetch_sub(1, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_come_in_than_there_are_seats() {
        let door = Door::of(2);
        let first = door.enter().unwrap();
        let _second = door.enter().unwrap();
        assert!(door.enter().is_none());
        drop(first);
        assert!(door.enter().is_some());
    }
}
