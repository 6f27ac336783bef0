//! The weave of one text: every word that ever stood in it, in one order, and for each version which of them
//! it shows and who struck the others.
//!
//! A version remembers places in the weave, not copies of words, so that two versions can be laid over each
//! other however far apart they are and whatever branches lie between them. A word keeps its writer for
//! good, one that is carried to another place as well; one that is struck and retyped is a new word, one that is taken
//! back (`retake`) the old one. Replacements of one word stand in the order in which they were made: each goes behind
//! the words it struck.
//!
//! ```text
//!   version 1   financé par l'État                      version 3 over version 1:
//!   version 2   financé par l'impôt
//!   version 3   financé par l'impôt, surtout            financé par l'[-État-]{+impôt, surtout+}
//!
//!   weave       financé   par   l'   État   impôt   , surtout
//!   wrote          1       1     1     1      2         3
//!   struck                             2
//! ```

mod overlay;
mod reconcile;
mod retake;
mod struck;
mod told;

use rustc_hash::FxHashMap;
use std::hash::Hash;
use std::ops::Range;
use std::rc::Rc;
use struck::{Strike, Struck};

/// Of each word of a merge, which parent has it and where; nothing where the merge wrote it.
pub type Told = [Option<(usize, usize)>];

/// Words that one version took over unchanged from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where they stand in the older version.
    pub old: usize,
    /// Where they stand in the newer version.
    pub new: usize,
    /// How many they are.
    pub len: usize,
}

/// Every word that ever stood in one text. Writers are numbers whose meaning is the caller's.
///
/// ```
/// use plenary::text::{Change, Vocabulary, Weave, diff, kept};
/// use std::rc::Rc;
///
/// const WORKERS: u32 = 0;
/// const GOVERNMENT: u32 = 1;
/// let mut vocabulary = Vocabulary::new();
/// let mut weave = Weave::new();
/// let old = vocabulary.intern_text("Le régime est financé par l'État.");
/// let drafted = weave.begin(old.iter().map(|word| (*word, WORKERS)));
///
/// let new = vocabulary.intern_text("Le régime est financé par l'impôt.");
/// let kept = kept(&diff(&vocabulary, &old, &new));
/// let brought = Default::default();
/// let amended = weave.revise(Rc::new(drafted.clone()), new, &kept, &[], &brought, GOVERNMENT);
///
/// // Who wrote, and who struck.
/// let pieces = weave.overlay(&drafted, &amended).into_iter();
/// let changed: Vec<_> = pieces
///     .filter(|piece| piece.change != Change::Kept)
///     .map(|piece| (vocabulary.text(piece.word), piece.change, piece.writer, piece.striker))
///     .collect();
/// let struck = ("État", Change::Deleted, WORKERS, Some(GOVERNMENT));
/// assert_eq!(changed, [struck, ("impôt", Change::Inserted, GOVERNMENT, None)]);
/// ```
#[derive(Debug)]
pub struct Weave<W> {
    /// Word and writer of each element; element `n` stands at `n - 1`, 0 being the ends of the weave.
    elements: Vec<(W, u32)>,
    /// The element before and after each element, closed to a ring by element 0.
    links: Vec<(u32, u32)>,
    /// Elements that a merge found to be the same word written on two sides, by the later of the two.
    twins: FxHashMap<u32, u32>,
    /// Elements that stand where somebody carried them, with who did. The element at the place before is a twin,
    /// unless the word came from another text.
    carriers: FxHashMap<u32, u32>,
    /// Elements whose word went to another text, with who took it there.
    sent: FxHashMap<u32, u32>,
}

/// One version of the text: what it shows, and what it knows to have been struck.
#[derive(Clone, Debug)]
pub struct Version<W> {
    words: Vec<W>,
    elements: Vec<u32>,
    /// Elements known but not shown.
    struck: Struck,
}

/// What became of a word between two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// It stands in both.
    Kept,
    /// It stands in the newer only.
    Inserted,
    /// It stands in the older only.
    Deleted,
    /// It stands in neither: it came after the older and went before the newer.
    Passing,
}

/// One word of two versions laid over each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<W> {
    /// The word.
    pub word: W,
    /// What became of it.
    pub change: Change,
    /// Who wrote it.
    pub writer: u32,
    /// Who struck it, if it was struck and the newer version's past tells.
    pub striker: Option<u32>,
    /// Who carried it, if it stands in both versions, but at different places: it is deleted at the one and
    /// inserted at the other. Of an inserted word that was brought from another text: who brought it; of a deleted
    /// one that was taken to another text: who took it.
    pub carrier: Option<u32>,
    /// Of a deleted word: whether the newer version never had it anywhere, because the two went separate ways.
    pub apart: bool,
}

impl<W> Default for Version<W> {
    fn default() -> Self {
        Version {
            words: Vec::new(),
            elements: Vec::new(),
            struck: Struck::default(),
        }
    }
}

impl<W> Version<W> {
    /// The words it shows.
    pub fn words(&self) -> &[W] {
        &self.words
    }
}

impl<W: Copy + Eq + Hash + Ord> Default for Weave<W> {
    fn default() -> Self {
        Weave::new()
    }
}

impl<W: Copy + Eq + Hash + Ord> Weave<W> {
    /// A weave in which no word has stood yet.
    pub fn new() -> Self {
        Weave {
            elements: Vec::new(),
            links: vec![(0, 0)],
            twins: FxHashMap::default(),
            carriers: FxHashMap::default(),
            sent: FxHashMap::default(),
        }
    }

    /// A version that shows `words` in place of those of `from`, `kept` being what it took over, in order, and
    /// `carried` what it took to another place, in the order of `words`; `brought` says of words that it took from
    /// another text who wrote them. What `from` shows besides was struck by `writer`, what `words` has besides was
    /// written by `writer`.
    pub fn revise(
        &mut self,
        from: Rc<Version<W>>,
        words: Vec<W>,
        kept: &[Block],
        carried: &[Block],
        brought: &FxHashMap<usize, u32>,
        writer: u32,
    ) -> Version<W> {
        let known = self.known(&[&from]);
        let mut version = Rc::unwrap_or_clone(from);
        let old = std::mem::take(&mut version.elements);
        version.elements.reserve(words.len());
        let end = Block {
            old: old.len(),
            new: words.len(),
            len: 0,
        };
        let (mut seen, mut done) = (0, 0);
        let mut strikes = Vec::new();
        let mut carried = carried.iter().peekable();
        for block in kept.iter().chain([&end]) {
            let struck = old.get(seen..block.old).unwrap_or_default();
            strikes.extend(struck.iter().map(|&element| Strike {
                element,
                by: Some(writer),
                taken_back: false,
            }));
            let before = old.get(block.old).copied().unwrap_or(0);
            let mut spot = self.spot(before, known.as_deref());
            for (at, &word) in (done..).zip(words.get(done..block.new).unwrap_or_default()) {
                while carried.next_if(|run| run.new + run.len <= at).is_some() {}
                let from = carried.peek().filter(|run| run.new <= at);
                let from = from.and_then(|run| old.get(run.old + (at - run.new)));
                spot = match (from, brought.get(&at)) {
                    (Some(&from), _) => self.carry(spot, word, from, writer),
                    (None, Some(&wrote)) => self.bring(spot, word, wrote, writer),
                    (None, None) => self.insert(spot, word, writer),
                };
                version.elements.push(spot);
            }
            let block_end = block.old + block.len;
            version
                .elements
                .extend(old.get(block.old..block_end).unwrap_or_default());
            (seen, done) = (block_end, block.new + block.len);
        }
        version.struck.push(strikes);
        version.words = words;
        version
    }

    /// A version that shows these words, each with its writer, where nothing is known of what came before.
    pub fn begin(&mut self, words: impl IntoIterator<Item = (W, u32)>) -> Version<W> {
        let mut version = Version::default();
        let mut spot = self.previous(0);
        for (word, writer) in words {
            spot = self.insert(spot, word, writer);
            version.elements.push(spot);
            version.words.push(word);
        }
        version
    }

    /// Who wrote each word that a version shows, word by word.
    pub fn writers<'a>(&'a self, version: &'a Version<W>) -> impl Iterator<Item = (W, u32)> + 'a {
        version.elements.iter().filter_map(|&e| self.element(e))
    }

    /// Word and writer of an element; nothing at the ends of the weave.
    fn element(&self, element: u32) -> Option<(W, u32)> {
        let place = (element as usize).checked_sub(1)?;
        self.elements.get(place).copied()
    }

    /// How many elements there are, with the one that stands for the ends.
    fn len(&self) -> usize {
        self.links.len()
    }

    /// Every element in the weave's order.
    fn order(&self) -> impl Iterator<Item = u32> + '_ {
        std::iter::successors(self.next(0), |&at| self.next(at))
    }

    fn next(&self, at: u32) -> Option<u32> {
        let (_, next) = self.links.get(at as usize)?;
        (*next != 0).then_some(*next)
    }

    fn previous(&self, at: u32) -> u32 {
        self.links.get(at as usize).map_or(0, |link| link.0)
    }

    /// Which elements these versions know of; `None` if all.
    fn known(&self, versions: &[&Version<W>]) -> Option<Vec<bool>> {
        let all = |version: &&Version<W>| {
            version.elements.len() + version.struck.len() == self.elements.len()
        };
        if versions.iter().any(all) {
            return None;
        }
        let mut known = vec![false; self.len()];
        for version in versions {
            let struck = version.struck.iter().map(|strike| &strike.element);
            for &element in version.elements.iter().chain(struck) {
                if let Some(known) = known.get_mut(element as usize) {
                    *known = true;
                }
            }
        }
        Some(known)
    }

    /// The element behind which words go that shall stand before `before`: the last one the writer knew of.
    /// What others wrote there meanwhile is passed, so that a party's successive wordings stay together.
    fn spot(&self, before: u32, known: Option<&[bool]>) -> u32 {
        let mut at = self.previous(before);
        if let Some(known) = known {
            // Elements newer than the list are the writer's own.
            while at != 0 && !known.get(at as usize).copied().unwrap_or(true) {
                at = self.previous(at);
            }
        }
        at
    }

    /// Puts a new element behind `after`.
    fn insert(&mut self, after: u32, word: W, writer: u32) -> u32 {
        // Four thousand million words do not fit in memory.
        let new = u32::try_from(self.links.len()).unwrap_or(u32::MAX);
        let next = self.links.get(after as usize).map_or(0, |link| link.1);
        self.elements.push((word, writer));
        self.links.push((after, next));
        if let Some(link) = self.links.get_mut(after as usize) {
            link.1 = new;
        }
        if let Some(link) = self.links.get_mut(next as usize) {
            link.0 = new;
        }
        new
    }

    /// Puts an element behind `after` that is the word at `from`, carried there: it stays its writer's.
    fn carry(&mut self, after: u32, word: W, from: u32, carrier: u32) -> u32 {
        let writer = self.element(from).map_or(carrier, |(_, writer)| writer);
        let element = self.insert(after, word, writer);
        self.twin(element, from);
        self.carriers.insert(element, carrier);
        element
    }

    /// Puts an element behind `after` that is a word of another text, carried here: it stays its writer's.
    fn bring(&mut self, after: u32, word: W, wrote: u32, carrier: u32) -> u32 {
        let element = self.insert(after, word, wrote);
        self.carriers.insert(element, carrier);
        element
    }

    /// Notes that who strikes the words at these places of a version takes them to another text.
    pub fn send(&mut self, from: &Version<W>, places: Range<usize>, carrier: u32) {
        for &element in from.elements.get(places).unwrap_or_default() {
            self.sent.insert(self.first_of(element), carrier);
        }
    }

    /// Whether this word, struck by `striker`, was taken to another text by it.
    fn is_sent(&self, element: u32, striker: u32) -> bool {
        self.sent.get(&self.first_of(element)) == Some(&striker)
    }

    /// Who carried this element to where it stands.
    fn carrier(&self, element: u32) -> Option<u32> {
        self.carriers.get(&element).copied()
    }

    /// Notes that `later` is the same word as `first`.
    fn twin(&mut self, later: u32, first: u32) {
        let first = self.first_of(first);
        if self.first_of(later) != first {
            let later = self.first_of(later);
            self.twins.insert(later, first);
        }
    }

    /// The element that stands for this one and its twins.
    fn first_of(&self, element: u32) -> u32 {
        let mut at = element;
        while let Some(&first) = self.twins.get(&at) {
            at = first;
        }
        at
    }

    fn has_twins(&self) -> bool {
        !self.twins.is_empty()
    }
}
