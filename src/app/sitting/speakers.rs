//! The speakers' list: who asked for the floor, in the order in which they asked. It is no part of the plan.
use crate::plan::Speaker;

/// Who waits for the floor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Speakers {
    waiting: Vec<Speaker>,
}

impl Speakers {
    /// A list in this order.
    pub fn of(waiting: Vec<Speaker>) -> Speakers {
        let mut speakers = Speakers::default();
        waiting.into_iter().for_each(|floor| speakers.ask(floor));
        speakers
    }

    /// Who waits, the next first.
    pub fn waiting(&self) -> &[Speaker] {
        &self.waiting
    }

    /// Somebody asks for the floor. Who is on the list already keeps the place.
    pub fn ask(&mut self, floor: Speaker) {
        if !self.waiting.contains(&floor) {
            self.waiting.push(floor);
        }
    }

    /// Somebody does not want to speak any more.
    pub fn leave(&mut self, place: usize) {
        if place < self.waiting.len() {
            self.waiting.remove(place);
        }
    }

    /// Lets the one at `place` change places with the one before (`false`) or behind (`true`); where it stands
    /// then.
    pub fn shift(&mut self, place: usize, later: bool) -> usize {
        let other = if later {
            place.checked_add(1)
        } else {
            place.checked_sub(1)
        };
        match other.filter(|other| (*other).max(place) < self.waiting.len()) {
            Some(other) => {
                self.waiting.swap(place, other);
                other
            }
            None => place,
        }
    }

    /// Takes the next speaker off the list.
    pub fn call(&mut self) -> Option<Speaker> {
        (!self.waiting.is_empty()).then(|| self.waiting.remove(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Voice;

    fn three() -> Speakers {
        let voices = [Voice::Workers, Voice::Employers, Voice::Government];
        Speakers::of(voices.map(Speaker::of).to_vec())
    }

    #[test]
    fn who_asks_twice_keeps_the_place() {
        let mut speakers = three();
        speakers.ask(Speaker::of(Voice::Workers));
        assert_eq!(speakers, three());
        assert_eq!(speakers.call(), Some(Speaker::of(Voice::Workers)));
        speakers.ask(Speaker::of(Voice::Workers));
        assert_eq!(
            speakers.waiting().last(),
            Some(&Speaker::of(Voice::Workers))
        );
    }

    #[test]
    fn places_are_changed_within_the_list_only() {
        let mut speakers = three();
        assert_eq!(speakers.shift(0, false), 0);
        assert_eq!(speakers.shift(2, true), 2);
        assert_eq!(speakers.shift(7, false), 7);
        assert_eq!(speakers, three());
        assert_eq!(speakers.shift(2, false), 1);
        assert_eq!(speakers.waiting()[1], Speaker::of(Voice::Government));
        speakers.leave(9);
        speakers.leave(0);
        assert_eq!(speakers.waiting().len(), 2);
    }
}
