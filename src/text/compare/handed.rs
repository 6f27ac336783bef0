//! Words that left one text and came into another: what a change took out of one field and put into a second.
//!
//! Texts are many and such moves are few, so they are noticed by marks first, without looking at both texts at once.

use std::hash::Hasher;
use std::ops::Range;

use rustc_hash::FxHasher;

use super::diff::diff;
use super::ends::{common_end, common_start};
use super::lcs::{Item, items};
use super::moved::between;
use super::run::Change;
use super::{Run, RunKind};
use crate::text::Block;
use crate::text::words::{Class, Vocabulary, Word, content, sentences};

/// A run of so many words in a row is worth a search, wherever its sentence begins and ends, ...
const RUN: usize = 4;
/// ... if so many of them carry meaning.
const CONTENT: usize = 2;
/// Where less text than this differs within a sentence, the sentence was edited in its place.
const LEAST: usize = 12;

/// Marks of the sentences and of the long runs of words in which two versions of a text differ. Two sentences seldom
/// share one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    /// What stands in the older version only, in order.
    pub struck: Vec<u64>,
    /// What stands in the newer version only, in order.
    pub written: Vec<u64>,
}

impl Trace {
    /// The marks of what differs between two versions.
    pub fn between(vocabulary: &mut Vocabulary, old: &str, new: &str) -> Trace {
        if differing(old, new).is_none() {
            return Trace::default();
        }
        let words = (vocabulary.intern_text(old), vocabulary.intern_text(new));
        let runs = diff(vocabulary, &words.0, &words.1);
        Trace::of(vocabulary, (old, new), (&words.0, &words.1), &runs)
    }

    /// The same of two texts whose words were compared already. Most changes strike and write a word here and there
    /// within a sentence, which leaves no trace; only of the others are sentences looked at.
    pub fn of(
        vocabulary: &Vocabulary,
        (old, new): (&str, &str),
        (old_words, new_words): (&[Word], &[Word]),
        runs: &[Run],
    ) -> Trace {
        let any = |kind, text, range: fn(&Run) -> &Range<usize>| {
            let mut runs = runs.iter().filter(|run| run.kind == kind);
            runs.any(|run| enough(vocabulary, text, range(run)))
        };
        let struck = any(RunKind::Deleted, old_words, |run| &run.old);
        let written = any(RunKind::Inserted, new_words, |run| &run.new);
        if !struck && !written {
            return Trace::default();
        }
        let Some((old, new)) = differing(old, new) else {
            return Trace::default();
        };
        let (old, new) = (
            marks(vocabulary, part(vocabulary, old_words, old)),
            marks(vocabulary, part(vocabulary, new_words, new)),
        );
        let less = |wanted: bool, all: &[u64], others: &[u64]| {
            let own = all
                .iter()
                .filter(|mark| others.binary_search(mark).is_err());
            own.copied().take_while(|_| wanted).collect()
        };
        Trace {
            struck: less(struck, &old, &new),
            written: less(written, &new, &old),
        }
    }

    /// Whether nothing worth noticing differs.
    pub fn is_empty(&self) -> bool {
        self.struck.is_empty() && self.written.is_empty()
    }
}

/// Words that went from struck stretches of one text to written stretches of another: tokens of the one and the same
/// tokens in the other, in the order of the second.
pub fn handed(
    vocabulary: &Vocabulary,
    (from, struck): (&[Word], &[Range<usize>]),
    (to, written): (&[Word], &[Range<usize>]),
) -> Vec<Block> {
    let struck = struck.iter().map(|range| Change {
        old: range.clone(),
        new: 0..0,
    });
    let written = written.iter().map(|range| Change {
        old: 0..0,
        new: range.clone(),
    });
    let changes: Vec<Change> = struck.chain(written).collect();
    between(vocabulary, from, to, &changes)
}

/// Whether anything that was carried may lie in a stretch of a text: a run of words that carry meaning, or a whole
/// sentence, however short.
fn enough(vocabulary: &Vocabulary, text: &[Word], range: &Range<usize>) -> bool {
    range.len() >= CONTENT && content(vocabulary, text, range.clone()) >= CONTENT
        || holds_sentence(vocabulary, text, range)
}

/// Whether words of a stretch of a text reach from where a sentence begins to where one ends.
fn holds_sentence(vocabulary: &Vocabulary, text: &[Word], range: &Range<usize>) -> bool {
    let class = |word: &Word| vocabulary.class(*word);
    let bounds = |class| matches!(class, None | Some(Class::Stop | Class::Break));
    let before = text.get(..range.start).unwrap_or_default().iter().rev();
    let mut begun = bounds(before.map(class).find(|class| *class != Class::Space));
    let mut said = false;
    for word in text.get(range.clone()).unwrap_or_default() {
        match class(word) {
            Class::Stop | Class::Break if begun && said => return true,
            Class::Stop | Class::Break => (begun, said) = (true, false),
            Class::Content | Class::Function => said = true,
            Class::Space | Class::Punctuation => {}
        }
    }
    begun && said && bounds(text.get(range.end).map(class))
}

/// Where two texts do not share what they say, in whole sentences or lines; nothing where that is too little.
fn differing(old: &str, new: &str) -> Option<(Range<usize>, Range<usize>)> {
    let head = common_start(old.as_bytes(), new.as_bytes());
    let most = old.len().min(new.len());
    let tail = common_end(old.as_bytes(), new.as_bytes()).min(most - head);
    let differ = [old, new].map(|text| {
        let bytes = text.as_bytes();
        bytes.get(head..bytes.len() - tail).unwrap_or_default()
    });
    let stop = |byte: &u8| !byte.is_ascii() || b".!?\n".contains(byte);
    let edited = differ
        .iter()
        .all(|text| text.len() < LEAST && !text.iter().any(stop));
    let head = (0..=head).rev().find(|at| old.is_char_boundary(*at));
    let shared = old.get(..head.unwrap_or(0)).unwrap_or_default();
    let line = shared.rfind('\n').map_or(0, |at| at + 1);
    let start = shared.rfind(". ").map_or(line, |at| line.max(at + 2));
    let (old, new) = (
        old.get(start..).unwrap_or_default(),
        new.get(start..).unwrap_or_default(),
    );
    let tail = common_end(old.as_bytes(), new.as_bytes());
    let mut ends = old.len() - tail..=old.len();
    let end = ends
        .find(|at| old.is_char_boundary(*at))
        .unwrap_or(old.len());
    let shared = old.get(end..).unwrap_or_default();
    let line = shared.find('\n').unwrap_or(shared.len());
    let stop = shared.find(". ").map_or(line, |at| line.min(at + 1));
    let rest = shared.len() - stop;
    let cut = |text: &str| start..start + text.len().saturating_sub(rest);
    let (old, new) = (cut(old), cut(new));
    (!edited || old.len().max(new.len()) < 2 * LEAST).then_some((old, new))
}

/// The words of a stretch of a text, in bytes; those that reach over its ends belong to it.
fn part<'w>(vocabulary: &Vocabulary, words: &'w [Word], range: Range<usize>) -> &'w [Word] {
    if range.is_empty() {
        return &[];
    }
    let mut end = 0;
    let ends = words.iter().map(|word| {
        end += vocabulary.text(*word).len();
        end
    });
    let (mut first, mut last) = (words.len(), words.len());
    for (at, end) in ends.enumerate() {
        if end > range.start {
            first = first.min(at);
        }
        if end >= range.end {
            last = at + 1;
            break;
        }
    }
    words.get(first..last).unwrap_or_default()
}

/// In order, each once.
fn marks(vocabulary: &Vocabulary, words: &[Word]) -> Vec<u64> {
    let mut marks = Vec::new();
    for sentence in sentences(vocabulary, words, 0..words.len()) {
        let items = items(vocabulary, words, sentence);
        let sums: Vec<u64> = items.iter().map(|item| vocabulary.sum(item.word)).collect();
        if !items.is_empty() {
            marks.push(mark(&sums));
        }
        let content = |run: &[Item]| run.iter().filter(|item| item.content).count();
        let runs = sums.windows(RUN).zip(items.windows(RUN));
        let telling = runs.filter(|(_, items)| content(items) >= CONTENT);
        marks.extend(telling.map(|(sums, _)| mark(sums)));
    }
    marks.sort_unstable();
    marks.dedup();
    marks
}

fn mark(sums: &[u64]) -> u64 {
    let mut hasher = FxHasher::default();
    for sum in sums {
        hasher.write_u64(*sum);
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shared(from: (&str, &str), to: (&str, &str)) -> bool {
        let mut vocabulary = Vocabulary::new();
        let from = Trace::between(&mut vocabulary, from.0, from.1);
        let to = Trace::between(&mut vocabulary, to.0, to.1);
        to.written.iter().any(|mark| from.struck.contains(mark))
    }

    #[test]
    fn a_sentence_that_leaves_one_text_for_another_is_noticed() {
        let (first, second) = ("The fund pays every farmer. ", "The board meets in March.");
        let both = format!("{first}{second}");
        for left in [first, second, ""] {
            let gone = if left == first { second } else { first };
            let grown = format!("A beginning.\n\n{gone}\n\nAn end.");
            assert!(
                shared((&both, left), ("A beginning.\n\nAn end.", &grown)),
                "{gone}"
            );
            assert!(!shared((&both, &both), ("", &grown)));
        }
        // Sentences that begin alike, and letters of more than one byte.
        assert!(shared(
            (
                "Élargir la caisse. Élargir le régime.",
                "Élargir le régime."
            ),
            ("Élever la voix.", "Élargir la caisse. Élever la voix.")
        ));
        assert!(shared(("Yes. No.", "No."), ("", "Yes.")));
        assert!(shared(
            ("Yes. All pay.", "No. All pay."),
            ("Maybe. So.", "Yes. So.")
        ));
    }

    #[test]
    fn a_long_run_is_noticed_in_a_sentence_that_was_edited() {
        let sentence = "The fund pays every farmer in each of the eight regions by March.";
        let edited = sentence.replace("March", "June");
        assert!(shared((sentence, ""), ("", &edited)));
        let edited = sentence.replace("farmer in each", "worker of all");
        assert!(shared((sentence, ""), ("", &edited)));
    }

    #[test]
    fn a_word_here_and_there_leaves_no_trace() {
        let old = "The fund pays every farmer in each of the eight regions by March.";
        let new = "The public fund pays each farmer in all of the eight regions by June.";
        let mut vocabulary = Vocabulary::new();
        assert!(Trace::between(&mut vocabulary, old, new).is_empty());
        let longer = format!("{old} The board meets every month.");
        let put_in = Trace::between(&mut vocabulary, old, &longer);
        assert!(put_in.struck.is_empty() && !put_in.written.is_empty());
        let left_out = Trace::between(&mut vocabulary, &longer, old);
        assert_eq!(left_out.struck, put_in.written);
        assert!(left_out.written.is_empty());
    }

    proptest! {
        #[test]
        fn the_words_of_a_part_are_those_of_its_text(
            lines in proptest::collection::vec("[a-cé]{1,4}( [a-cé,]{1,4}){0,3}\\.", 0..5),
            of in any::<(usize, usize)>(),
        ) {
            let mut vocabulary = Vocabulary::new();
            let text = lines.join(" ");
            let words = vocabulary.intern_text(&text);
            let (one, other) = (of.0 % (lines.len() + 1), of.1 % (lines.len() + 1));
            let (from, to) = (one.min(other), one.max(other));
            let before: usize = lines[..from].iter().map(|line| line.len() + 1).sum();
            let inner = lines[from..to].join(" ");
            let words_of_part = part(&vocabulary, &words, before..before + inner.len());
            let whole = vocabulary.intern_text(&inner);
            prop_assert_eq!(vocabulary.join(words_of_part), inner);
            prop_assert_eq!(words_of_part, whole);
        }
    }

    /// All marks in which two texts differ, and the stretches of words in which they do.
    type Differs = ([Vec<u64>; 2], [Vec<Word>; 2], [Vec<Range<usize>>; 2]);

    fn differs(vocabulary: &mut Vocabulary, (old, new): (&str, &str)) -> Differs {
        let words = [old, new].map(|text| vocabulary.intern_text(text));
        let ends = differing(old, new).unwrap_or_default();
        let all = [
            marks(vocabulary, part(vocabulary, &words[0], ends.0)),
            marks(vocabulary, part(vocabulary, &words[1], ends.1)),
        ];
        let less = |marks: &[u64], other: &[u64]| -> Vec<u64> {
            let own = marks.iter().filter(|mark| !other.contains(mark));
            own.copied().collect()
        };
        let own = [less(&all[0], &all[1]), less(&all[1], &all[0])];
        let runs = diff(vocabulary, &words[0], &words[1]);
        let of = |kind| runs.iter().filter(move |run| run.kind == kind);
        let struck = of(RunKind::Deleted).map(|run| run.old.clone()).collect();
        let written = of(RunKind::Inserted).map(|run| run.new.clone()).collect();
        (own, words, [struck, written])
    }

    const PIECE: &str = "((The fund pays every insured farmer\\.|The board meets in March and reports to all\\.|[A-C] [a-c]\\.|[B-D][.!])( |\n\n)|(every|farmer|in|March|reports) ){0,5}";

    proptest! {
        #[test]
        fn what_is_handed_on_leaves_the_traces_that_marks_alone_would(
            from in (PIECE, PIECE),
            to in (PIECE, PIECE),
        ) {
            let mut vocabulary = Vocabulary::new();
            let one = differs(&mut vocabulary, (&from.0, &from.1));
            let other = differs(&mut vocabulary, (&to.0, &to.1));
            let meet = one.0[0].iter().any(|mark| other.0[1].contains(mark));
            let blocks = handed(&vocabulary, (&one.1[0], &one.2[0]), (&other.1[1], &other.2[1]));
            if meet && !blocks.is_empty() {
                prop_assert!(shared((&from.0, &from.1), (&to.0, &to.1)));
            }
        }

        #[test]
        fn every_sentence_that_is_put_in_and_left_out_has_its_mark(
            before in "([ABÉ][a-cé]{1,3} [a-cé]{1,3}\\.( |\n\n)){0,4}",
            after in "([ABÉ][a-cé]{1,3} [a-cé]{1,3}\\.( |\n\n)){0,4}",
            sentence in "[XY][a-c]{4,5} [a-c]{4,5} z\\.",
        ) {
            let without = format!("{before}{after}");
            let with = format!("{before}{sentence} {after}");
            prop_assert!(shared((&with, &without), ("", &sentence)));
            prop_assert!(shared((&sentence, ""), (&without, &with)));
            prop_assert!(!shared((&without, &with), (&without, &with)));
        }
    }
}
