//! What costs what: what is asked of a worker, and what is known.

use crate::app::costed::{Alternatives, Since, Would};
use crate::dialogue::Dialogue;
use crate::plan::{ClauseId, Edit, Plan};
use crate::track::{CommitId, Tag};
use std::sync::Arc;

/// A question.
#[derive(Clone, Debug, PartialEq)]
pub enum Reckoning {
    /// Where did figures change since something was agreed on them?
    Since(Arc<Plan>, Arc<Dialogue>, Vec<Tag>),
    /// What do the pending amendments of this clause cost, or those of all?
    Offers(Arc<Plan>, Arc<Dialogue>, Option<ClauseId>),
    /// What would the plan cost with these edits?
    Would(Arc<Plan>, Vec<Edit>),
}

/// Its answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Reckoned {
    /// Where figures changed.
    Since(Since),
    /// What amendments cost; none where nothing can be costed.
    Offers(Vec<Alternatives>),
    /// What the plan would cost; nothing where the edits do not stand.
    Would(Option<Would>),
}

/// The state of plan and dialogue.
pub(in crate::app) type Version = (CommitId, u64);

/// What is known.
#[derive(Debug, Default)]
pub struct Known {
    pub(in crate::app) since: Asked<(Version, Vec<Tag>), Since>,
    pub(in crate::app) offers: Asked<(Version, Option<ClauseId>), Vec<Alternatives>>,
    pub(in crate::app) typed: Typed,
    /// Counts the answers, for whoever made something of them.
    pub answers: u64,
}

/// A question and its last answer.
#[derive(Debug)]
pub struct Asked<K, V> {
    pub(in crate::app) waiting: Option<(u64, K)>,
    pub(in crate::app) known: Option<(K, V)>,
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

impl<K, V> Default for Asked<K, V> {
    fn default() -> Asked<K, V> {
        Asked {
            waiting: None,
            known: None,
        }
    }
}

/// The version of the plan, and what would be changed in it.
pub(in crate::app) type Wanted = ((CommitId, u64), Vec<Edit>);

/// What is known of it.
#[derive(Debug, Default)]
pub struct Typed {
    pub(in crate::app) asked: Asked<Wanted, Option<Would>>,
    /// What was said last, and of which clause.
    pub(in crate::app) said: Option<(ClauseId, Would)>,
    /// The clause that was asked about last.
    pub(in crate::app) about: Option<ClauseId>,
}

impl Typed {
    pub(in crate::app) fn take(&mut self, ticket: u64, would: Option<Would>) {
        self.asked.take(ticket, would);
        if let (Some(Some(would)), Some(about)) = (self.asked.last(), &self.about) {
            self.said = Some((about.clone(), would.clone()));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::app::model::reckoning::Asked;

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
