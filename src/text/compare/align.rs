//! The finest honest alignment of two texts: which words stand in both.
//!
//! Everything that depends on it, who wrote a word, what two sides changed, what an amendment is about and what
//! is shown as struck, takes it from here, and nothing strikes a kept word afterwards to make a prettier picture.
//!
//! As many words as possible are kept. Spaces and marks follow the words beside them: shared spaces say nothing.
//! Where whole sentences changed places, keeping the words that happen to stand in both orders would tear all of
//! them apart; then the sentences are matched first, and those that are left over have moved.
//!
//! ```text
//!   old   L'État paie.      Le conseil siège.    Le plan est public.
//!                    ╲     ╱                             │
//!                      ╲ ╱      of two that cross,       │
//!                      ╱ ╲      one is kept and          │
//!                    ╱     ╲    the other has moved      │
//!   new   Le conseil siège.    L'État paie.      Le plan est public.
//! ```

use std::ops::Range;
use std::time::Instant;

use super::lcs::{self, common, items};
use super::moved;
use super::run::Change;
use super::slide::slide;
use crate::text::words::{Class, Vocabulary, Word};

/// The places where two texts differ, in order, never touching.
pub(super) fn changes(
    vocabulary: &Vocabulary,
    old: &[Word],
    new: &[Word],
    deadline: Option<Instant>,
) -> Vec<Change> {
    let texts = Texts {
        vocabulary,
        old,
        new,
        deadline,
    };
    let (front, back) = texts.ends();
    let inner = Change {
        old: front..old.len() - back,
        new: front..new.len() - back,
    };
    if inner.old.is_empty() && inner.new.is_empty() {
        return Vec::new();
    }
    if inner.old.is_empty() || inner.new.is_empty() {
        let mut changes = texts.apart(inner);
        slide(vocabulary, old, new, &mut changes);
        return changes;
    }
    texts.compare(&texts.whole_sentences(inner))
}

pub(super) struct Texts<'a> {
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) old: &'a [Word],
    pub(super) new: &'a [Word],
    pub(super) deadline: Option<Instant>,
}

/// The sentences of two texts, and which of them stay.
pub(super) struct Paired {
    pub(super) olds: Vec<Range<usize>>,
    pub(super) news: Vec<Range<usize>>,
    pub(super) pairs: Vec<(usize, usize)>,
}

impl Texts<'_> {
    fn class(&self, text: &[Word], at: usize) -> Option<Class> {
        text.get(at).map(|word| self.vocabulary.class(*word))
    }

    /// How many words are alike at the beginning and at the end.
    fn ends(&self) -> (usize, usize) {
        let pairs = self.old.iter().zip(self.new);
        let front = pairs.take_while(|(old, new)| old == new).count();
        let rest = self.old.len().min(self.new.len()) - front;
        let pairs = self.old.iter().rev().zip(self.new.iter().rev());
        let back = pairs.take(rest).take_while(|(old, new)| old == new).count();
        (front, back)
    }

    /// Widens a stretch between equal ends to the sentences it lies in. Setting equal ends aside costs no kept word,
    /// but which of several equal words are kept shows only in the whole sentence.
    fn whole_sentences(&self, inner: Change) -> Change {
        let stop = |at: usize| {
            let class = self.class(self.old, at);
            matches!(class, Some(Class::Stop | Class::Break))
        };
        let head = (0..inner.old.start).rev().find(|at| stop(*at));
        let head = inner.old.start - head.map_or(0, |at| at + 1);
        let tail = self.sentence_end(inner.old.end) - inner.old.end;
        let widen = |range: Range<usize>| range.start - head..range.end + tail;
        Change {
            old: widen(inner.old),
            new: widen(inner.new),
        }
    }

    /// Behind the stop that ends the sentence, and the marks that close a quotation with it; before a line end.
    fn sentence_end(&self, from: usize) -> usize {
        let class = |at: usize| self.class(self.old, at);
        let ends = |at: &usize| matches!(class(*at), Some(Class::Stop | Class::Break));
        let Some(end) = (from..self.old.len()).find(ends) else {
            return self.old.len();
        };
        let closing = (end..self.old.len())
            .take_while(|at| matches!(class(*at), Some(Class::Stop | Class::Punctuation)));
        end + closing.count()
    }

    fn compare(&self, within: &Change) -> Vec<Change> {
        let mut plain = Matches::default();
        self.words(within, &mut plain);
        let plain = self.changes(plain, within);
        let Some(paired) = self.paired(within) else {
            return plain;
        };
        let anchored = self.changes(self.anchored(within, &paired), within);
        let (of_plain, of_anchored) = (self.cost(&plain), self.cost(&anchored));
        let mut best = match of_anchored <= of_plain {
            true => (of_anchored, anchored),
            false => (of_plain, plain),
        };
        let mut offer = |matches: Matches| {
            let changes = self.changes(matches, within);
            let cost = self.cost(&changes);
            if cost < best.0 {
                best = (cost, changes);
            }
            best.0
        };
        let mut cost = of_plain.min(of_anchored);
        if cost.0 > 0
            && let Some(crossed) = self.crossed(within, &paired)
        {
            cost = offer(crossed);
        }
        // Something went elsewhere: perhaps less has to.
        if cost.1 > cost.0
            && let Some(near) = self.near(&paired)
        {
            offer(self.anchored(within, &near));
            self.crossed(within, &near).map(offer);
        }
        best.1
    }

    /// How many words go without being put elsewhere, and how many go at all.
    fn cost(&self, changes: &[Change]) -> (usize, usize) {
        let ranges = changes.iter().map(|change| change.old.clone());
        let struck: usize = ranges.map(|range| self.count(range)).sum();
        let moved: usize = moved::between(self.vocabulary, self.old, self.new, changes)
            .iter()
            .map(|block| block.old..block.old + block.len)
            .map(|range| self.count(range))
            .sum();
        (struck - moved.min(struck), struck)
    }

    fn count(&self, old: Range<usize>) -> usize {
        let words = self.old.get(old).unwrap_or_default().iter();
        let is_word = |class| matches!(class, Class::Content | Class::Function);
        words
            .filter(|word| is_word(self.vocabulary.class(**word)))
            .count()
    }

    /// The alignment that keeps as many sentences whole as it can.
    fn anchored(&self, within: &Change, paired: &Paired) -> Matches {
        self.around(within, paired, |gap, matches| self.words(gap, matches))
    }

    /// What matches around sentences that stay whole, and in them.
    pub(super) fn around(
        &self,
        within: &Change,
        Paired { olds, news, pairs }: &Paired,
        gap: impl Fn(&Change, &mut Matches),
    ) -> Matches {
        let mut matches = Matches::default();
        let mut at = (within.old.start, within.new.start);
        for (old, new) in pairs {
            let (Some(old), Some(new)) = (olds.get(*old), news.get(*new)) else {
                continue;
            };
            gap(&change(at, (old.start, new.start)), &mut matches);
            self.words(
                &change((old.start, new.start), (old.end, new.end)),
                &mut matches,
            );
            at = (old.end, new.end);
        }
        gap(&change(at, (within.old.end, within.new.end)), &mut matches);
        matches
    }

    /// Matches words, and then what stands between them.
    pub(super) fn words(&self, within: &Change, matches: &mut Matches) {
        let old = items(self.vocabulary, self.old, within.old.clone());
        let new = items(self.vocabulary, self.new, within.new.clone());
        let mut at = (within.old.start, within.new.start);
        for (o, n) in common(&old, &new, self.deadline) {
            let (Some(o), Some(n)) = (old.get(o), new.get(n)) else {
                continue;
            };
            self.gap(&change(at, (o.at, n.at)), true, matches);
            matches.push(o.at, n.at);
            at = (o.at + 1, n.at + 1);
        }
        self.gap(&change(at, (within.old.end, within.new.end)), true, matches);
    }

    /// Between two kept words: what stands alike beside them is kept, and the ends of sentences and paragraphs
    /// that were rewritten one for one.
    fn gap(&self, gap: &Change, inner: bool, matches: &mut Matches) {
        let old = self.old.get(gap.old.clone()).unwrap_or_default();
        let new = self.new.get(gap.new.clone()).unwrap_or_default();
        let pairs = old.iter().zip(new);
        let front = pairs.take_while(|(old, new)| old == new).count();
        let rest = old.len().min(new.len()) - front;
        let pairs = old.iter().rev().zip(new.iter().rev());
        let back = pairs.take(rest).take_while(|(old, new)| old == new).count();
        for step in 0..front {
            matches.push(gap.old.start + step, gap.new.start + step);
        }
        let start = (gap.old.start + front, gap.new.start + front);
        let end = (gap.old.end - back, gap.new.end - back);
        if let Some(middle) = self.stop_between(start, end, back) {
            self.gap(&change(start, middle), false, matches);
            for step in 0..back {
                matches.push(middle.0 + step, middle.1 + step);
            }
            return;
        }
        if inner {
            let rest = change(start, end);
            let mut at = start;
            for stop in self.stops(&rest) {
                self.gap(&change(at, stop), false, matches);
                matches.push(stop.0, stop.1);
                at = (stop.0 + 1, stop.1 + 1);
            }
            if at != start {
                self.gap(&change(at, end), false, matches);
            }
        }
        for step in 0..back {
            matches.push(end.0 + step, end.1 + step);
        }
    }

    /// Where the marks that end both gaps stand, if they can stand at the beginning of one of them as well: words put
    /// in before a full stop and a sentence struck behind it are two changes and not one.
    fn stop_between(
        &self,
        start: (usize, usize),
        end: (usize, usize),
        back: usize,
    ) -> Option<(usize, usize)> {
        let (old, new) = (start.0..end.0, start.1..end.1);
        if back == 0 || old.is_empty() && new.is_empty() {
            return None;
        }
        let marks = self.old.get(end.0..end.0 + back)?;
        let stops = |word: &Word| self.vocabulary.class(*word) == Class::Stop;
        if !marks.iter().any(stops) {
            return None;
        }
        if new.is_empty() {
            return Some((self.own_stop(self.old, old, marks)?, start.1));
        }
        if old.is_empty() {
            return Some((start.0, self.own_stop(self.new, new, marks)?));
        }
        if old.len() > back && self.old.get(start.0..start.0 + back) == Some(marks) {
            return Some((start.0, end.1));
        }
        (new.len() > back && self.new.get(start.1..start.1 + back) == Some(marks))
            .then_some((end.0, start.1))
    }

    /// Words that only come or only go: the end of a sentence, and sentences behind it, are two changes and not one.
    fn apart(&self, one: Change) -> Vec<Change> {
        let is_mark = |at: &usize| {
            let class = self.class(self.old, *at);
            !matches!(class, None | Some(Class::Content | Class::Function))
        };
        let marks = (one.old.end..self.old.len()).take_while(is_mark).count();
        let from = (one.old.start, one.new.start);
        let to = (one.old.end, one.new.end);
        match self.stop_between(from, to, marks) {
            None => vec![one],
            Some(middle) => {
                let behind = |at: (usize, usize)| (at.0 + marks, at.1 + marks);
                let parts = [change(from, middle), change(behind(middle), behind(to))];
                let is_one = |part: &Change| !part.old.is_empty() || !part.new.is_empty();
                parts.into_iter().filter(is_one).collect()
            }
        }
    }

    /// Where the sentence ends that goes on in a stretch of a text, if more sentences follow there: its own marks stay, and
    /// not those of the last one that comes or goes with the rest.
    fn own_stop(&self, text: &[Word], stretch: Range<usize>, marks: &[Word]) -> Option<usize> {
        let solid = |at: &usize| self.class(text, *at) != Some(Class::Space);
        let before = (0..stretch.start).rev().find(solid)?;
        let ends = |at: usize| matches!(self.class(text, at), Some(Class::Stop | Class::Break));
        if ends(before) {
            return None;
        }
        let mut places = stretch.start..(stretch.end + 1).saturating_sub(marks.len());
        let first =
            places.find(|at| ends(*at) || text.get(*at..*at + marks.len()) == Some(marks))?;
        (text.get(first..first + marks.len()) == Some(marks)).then_some(first)
    }

    fn stops(&self, within: &Change) -> Vec<(usize, usize)> {
        let stops = |text: &[Word], range: Range<usize>| -> (Vec<usize>, Vec<Word>) {
            let words = text.get(range.clone()).unwrap_or_default();
            let words = range.zip(words.iter().copied());
            let is_stop = |word| matches!(self.vocabulary.class(word), Class::Stop | Class::Break);
            words.filter(|(_, word)| is_stop(*word)).unzip()
        };
        let (old_places, old_words) = stops(self.old, within.old.clone());
        let (new_places, new_words) = stops(self.new, within.new.clone());
        if old_words.is_empty() || new_words.is_empty() {
            return Vec::new();
        }
        let pairs = lcs::equal(&old_words, &new_words, self.deadline).into_iter();
        pairs
            .filter_map(|(old, new)| Some((*old_places.get(old)?, *new_places.get(new)?)))
            .collect()
    }

    fn changes(&self, matches: Matches, within: &Change) -> Vec<Change> {
        let mut changes = Vec::new();
        let mut at = (within.old.start, within.new.start);
        let end = (within.old.end, within.new.end, 0);
        for (old, new, len) in matches.0.into_iter().chain([end]) {
            if (old, new) != at {
                changes.push(change(at, (old, new)));
            }
            at = (old + len, new + len);
        }
        slide(self.vocabulary, self.old, self.new, &mut changes);
        changes
    }
}

pub(super) fn change(from: (usize, usize), to: (usize, usize)) -> Change {
    Change {
        old: from.0..to.0,
        new: from.1..to.1,
    }
}

/// What stands in both texts: places and lengths.
#[derive(Default)]
pub(super) struct Matches(Vec<(usize, usize, usize)>);

impl Matches {
    pub(super) fn push(&mut self, old: usize, new: usize) {
        match self.0.last_mut() {
            Some((o, n, len)) if *o + *len == old && *n + *len == new => *len += 1,
            _ => self.0.push((old, new, 1)),
        }
    }
}
