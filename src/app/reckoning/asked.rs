//! A question of one kind that may be on its way, and the last answer with what it is of.

/// A question and its last answer.
#[derive(Debug)]
pub struct Asked<K, V> {
    waiting: Option<(u64, K)>,
    known: Option<(K, V)>,
}

impl<K, V> Default for Asked<K, V> {
    fn default() -> Asked<K, V> {
        Asked {
            waiting: None,
            known: None,
        }
    }
}

impl<K: PartialEq, V> Asked<K, V> {
    /// Whether nothing has to be asked now: it is known, or a question is on its way. What came of that is asked for then.
    pub fn is_asked(&self, is_it: impl Fn(&K) -> bool) -> bool {
        let known = self.known.as_ref().is_some_and(|(of, _)| is_it(of));
        known || self.waiting.is_some()
    }

    /// It is on its way.
    pub fn wait(&mut self, ticket: u64, of: K) {
        self.waiting = Some((ticket, of));
    }

    /// It is known without asking.
    pub fn know(&mut self, of: K, found: V) {
        self.known = Some((of, found));
    }

    /// The answer to the question that is waited for.
    pub fn take(&mut self, ticket: u64, found: V) {
        if let Some((_, of)) = self.waiting.take_if(|(asked, _)| *asked == ticket) {
            self.known = Some((of, found));
        }
    }

    /// What is known of exactly this.
    pub fn of(&self, wanted: &K) -> Option<&V> {
        let known = self.known.as_ref();
        known.filter(|(of, _)| of == wanted).map(|(_, found)| found)
    }

    /// The last answer, whatever it was of.
    pub fn last(&self) -> Option<&V> {
        self.known.as_ref().map(|(_, found)| found)
    }
}

#[cfg(test)]
mod tests {
    use super::Asked;

    #[test]
    fn only_the_answer_that_is_waited_for_is_taken() {
        let mut asked: Asked<&str, u8> = Asked::default();
        assert!(!asked.is_asked(|of| *of == "a"));
        asked.wait(1, "a");
        assert!(asked.is_asked(|of| *of == "b"), "one is on its way");
        asked.take(7, 9);
        assert_eq!(asked.last(), None);
        asked.take(1, 5);
        assert_eq!((asked.of(&"a"), asked.of(&"b")), (Some(&5), None));
        assert!(!asked.is_asked(|of| *of == "b"));
        asked.take(1, 6);
        assert_eq!(asked.last(), Some(&5));
    }
}
