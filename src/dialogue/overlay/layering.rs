//! Wordings laid over each other, word by word: each layer strikes words of the one below or puts words in.

use super::MarkKind;
use super::spot::{Change, Layer, Spot, Strand, Stretch, changes};
use crate::dialogue::AmendmentId;
use crate::text::{Vocabulary, Word};

/// A word with the marks on it.
struct Token<'d> {
    word: Word,
    /// Whether it is in the text as it stands.
    current: bool,
    /// Whether it is in the wording of the layer on top.
    alive: bool,
    /// Whether a change begins with it that has nothing to do with what stands before it.
    opens: bool,
    marks: Vec<(MarkKind, &'d AmendmentId)>,
}

/// A text with layers on it.
pub(super) struct Layered<'d>(Vec<Token<'d>>);

impl<'d> Layered<'d> {
    /// The text as it stands.
    pub(super) fn of(words: &[Word]) -> Self {
        let token = |word: &Word| Token {
            word: *word,
            current: true,
            alive: true,
            opens: false,
            marks: Vec::new(),
        };
        Layered(words.iter().map(token).collect())
    }

    /// Lays another wording on top.
    pub(super) fn lay(&mut self, vocabulary: &Vocabulary, words: &[Word], who: &'d AmendmentId) {
        let changes = changes(vocabulary, &self.alive(), words);
        self.change(&changes, words, who);
    }

    /// The words of the layer on top.
    pub(super) fn alive(&self) -> Vec<Word> {
        let alive = self.0.iter().filter(|it| it.alive);
        alive.map(|it| it.word).collect()
    }

    /// Lays on top what these changes make of the layer there.
    pub(super) fn change(&mut self, changes: &[Change], words: &[Word], who: &'d AmendmentId) {
        let mut changes = changes.iter().peekable();
        let mut tokens: Vec<Token<'d>> = Vec::with_capacity(self.0.len() + words.len());
        let mut at = 0;
        for mut token in std::mem::take(&mut self.0) {
            if token.alive {
                while let Some(change) =
                    changes.next_if(|it| it.old.is_empty() && it.old.start == at)
                {
                    insert(&mut tokens, words.get(change.new.clone()), who, true);
                }
                if let Some(change) = changes.peek().filter(|it| it.old.contains(&at)) {
                    token.alive = false;
                    token.opens |= token.current && change.old.start == at;
                    token.marks.push((MarkKind::Deleted, who));
                }
                at += 1;
            }
            tokens.push(token);
            let replaced = changes.next_if(|it| !it.old.is_empty() && it.old.end == at);
            if let Some(change) = replaced {
                insert(&mut tokens, words.get(change.new.clone()), who, false);
            }
        }
        for change in changes {
            insert(&mut tokens, words.get(change.new.clone()), who, true);
        }
        self.0 = tokens;
    }

    /// Takes the layers of some, which are those on top, as one proposal: what came and went in between is not shown.
    pub(super) fn settle(&mut self, some: &[&AmendmentId]) {
        for token in &mut self.0 {
            let below = token.marks.iter();
            let below = below.take_while(|(_, who)| !some.contains(who)).count();
            let last = token.marks.drain(below..).next_back();
            let before = token.marks.last();
            let before = before.map_or(token.current, |(kind, _)| *kind == MarkKind::Inserted);
            token.marks.extend(last.filter(|_| token.alive != before));
        }
        self.0
            .retain(|token| token.current || !token.marks.is_empty());
    }
}

/// Puts words in at the end. Where the first of them were struck just before, those are brought back instead.
fn insert<'d>(
    tokens: &mut Vec<Token<'d>>,
    words: Option<&[Word]>,
    who: &'d AmendmentId,
    only_put_in: bool,
) {
    let words = words.unwrap_or_default();
    let back = bring_back(tokens, words, who);
    let opens = only_put_in && back == 0 && tokens.last().is_none_or(|last| last.current);
    let rest = words.iter().enumerate().skip(back);
    tokens.extend(rest.map(|(at, word)| Token {
        word: *word,
        current: false,
        alive: true,
        opens: opens && at == 0,
        marks: vec![(MarkKind::Inserted, who)],
    }));
}

/// Brings back as many of the first of these words as were struck in one piece just before, and says how many.
fn bring_back<'d>(tokens: &mut [Token<'d>], words: &[Word], who: &'d AmendmentId) -> usize {
    let dead = tokens.iter_mut().rev().take_while(|token| !token.alive);
    let mut struck: Vec<&mut Token<'d>> = dead.filter(|token| token.current).collect();
    struck.reverse();
    let mut best = (0, 0);
    for start in 0..struck.len() {
        let pairs = struck.iter().skip(start).zip(words);
        let same = pairs.take_while(|(token, word)| token.word == **word);
        best = best.max((same.count(), struck.len() - start));
    }
    let (count, from_end) = best;
    let start = struck.len() - from_end;
    for token in struck.into_iter().skip(start).take(count) {
        token.alive = true;
        token.marks.push((MarkKind::Inserted, who));
    }
    count
}

/// The places where a layered text differs from the text at the bottom; `apart` where changes side by side are places of
/// their own, as cells of a row are.
pub(super) fn spots<'d>(layered: Layered<'d>, root: &'d AmendmentId, apart: bool) -> Strand<'d> {
    let mut strand: Strand<'d> = Vec::new();
    let mut open = false;
    let mut at = 0;
    for token in layered.0 {
        if token.marks.is_empty() {
            at += 1;
            open = false;
            continue;
        }
        if !open || apart && token.opens {
            strand.push(Spot {
                at: at..at,
                stretches: Vec::new(),
                root,
                amends: false,
                edit: None,
            });
            open = true;
        }
        at += usize::from(token.current);
        if let Some(spot) = strand.last_mut() {
            spot.at.end = at;
            push(&mut spot.stretches, token);
        }
    }
    strand
}

fn push<'d>(stretches: &mut Vec<Stretch<'d>>, token: Token<'d>) {
    let layer = |(kind, who): &(MarkKind, &'d AmendmentId)| Layer {
        kind: *kind,
        who: vec![*who],
    };
    let marks: Vec<Layer<'d>> = token.marks.iter().map(layer).collect();
    match stretches.last_mut() {
        Some(last) if last.marks == marks => last.words.push(token.word),
        _ => stretches.push(Stretch {
            words: vec![token.word],
            marks,
        }),
    }
}
