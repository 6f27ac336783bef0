//! The places where an amendment would make the text differ, with the marks on their words.

use super::MarkKind;
use crate::dialogue::ground::{Course, Footing, Place, Turn};
use crate::dialogue::{Amendment, AmendmentId};
use crate::text::amending::{Edit, Lexicon};
use crate::text::{RunKind, Vocabulary, Word, diff};
use std::ops::Range;

/// An amendment, and the strand it is drawn in.
pub(super) type Side<'d> = (usize, &'d AmendmentId);

/// Marks of one layer: of several amendments where they propose the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layer<'d> {
    pub(super) kind: MarkKind,
    pub(super) who: Vec<&'d AmendmentId>,
}

/// Words with their marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch<'d> {
    pub(super) words: Vec<Word>,
    pub(super) marks: Vec<Layer<'d>>,
}

/// A place where a strand differs from the text as it stands: the words of the text there, and the marked words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spot<'d> {
    pub(super) at: Range<usize>,
    pub(super) stretches: Vec<Stretch<'d>>,
    /// The amendment at the bottom.
    pub(super) root: &'d AmendmentId,
    /// Whether any of it is what a sub-amendment that is not settled asks for.
    pub(super) amends: bool,
    /// The edit it comes of, where it is known: of prose without sub-amendments.
    pub(super) edit: Option<Edit>,
}

/// An amendment, with sub-amendments that go together: the places where it differs, in order.
pub(super) type Strand<'d> = Vec<Spot<'d>>;

/// Notes of each place whether these sub-amendments have a mark there.
pub(super) fn note_amending(strand: &mut Strand<'_>, subs: &[&AmendmentId]) {
    for spot in strand {
        let mut layers = spot.stretches.iter().flat_map(|it| &it.marks);
        spot.amends = layers.any(|it| it.who.iter().any(|who| subs.contains(who)));
    }
}

/// The places of an amendment of prose whose words stand.
pub(super) fn strand<'d>(course: &Course<'_>, one: &'d Amendment, edits: Vec<Edit>) -> Strand<'d> {
    let turn = Turn::of(one);
    let mut strand: Strand<'d> = Vec::with_capacity(edits.len());
    for edit in edits {
        if course.fabric.footing(&course.lexicon.vocabulary, &edit) == Footing::Stands {
            for place in course.places(&edit, Some(&turn)) {
                let mut spot = plain(&one.id, &course.lexicon.words, place);
                spot.edit = Some(edit.clone());
                strand.push(spot);
            }
        }
    }
    strand.sort_by_key(|spot| (spot.at.start, spot.at.end));
    strand
}

/// Whether places one by one make of the text what all of them make of it together.
pub(super) fn says(lexicon: &Lexicon<'_>, strand: &Strand<'_>, text: &str) -> bool {
    let mut words = Vec::with_capacity(lexicon.words.len());
    let mut at = 0;
    for spot in strand {
        if spot.at.start < at {
            return false;
        }
        words.extend(lexicon.words.get(at..spot.at.start).unwrap_or_default());
        let put = |stretch: &&Stretch<'_>| {
            let mut marks = stretch.marks.iter();
            marks.any(|layer| layer.kind == MarkKind::Inserted)
        };
        words.extend(spot.stretches.iter().filter(put).flat_map(|it| &it.words));
        at = spot.at.end;
    }
    words.extend(lexicon.words.get(at..).unwrap_or_default());
    lexicon.vocabulary.join(&words) == text
}

/// The places where another text differs from the one that stands.
pub(super) fn whole<'d>(course: &mut Course<'_>, id: &'d AmendmentId, text: &str) -> Strand<'d> {
    let words = course.lexicon.words(text);
    let lexicon = &course.lexicon;
    let changes = changes(&lexicon.vocabulary, &lexicon.words, &words);
    let place = |change: Change| Place {
        at: change.old,
        words: words.get(change.new).unwrap_or_default().to_vec(),
    };
    let places = changes.into_iter().map(place);
    places
        .map(|place| plain(id, &lexicon.words, place))
        .collect()
}

/// A place of an amendment without layers: what it strikes, then what it puts in.
pub(super) fn plain<'d>(id: &'d AmendmentId, current: &[Word], place: Place) -> Spot<'d> {
    let struck = current.get(place.at.clone()).unwrap_or_default().to_vec();
    let marked = |words: Vec<Word>, kind| Stretch {
        words,
        marks: vec![Layer {
            kind,
            who: vec![id],
        }],
    };
    let both = [
        marked(struck, MarkKind::Deleted),
        marked(place.words, MarkKind::Inserted),
    ];
    Spot {
        at: place.at,
        stretches: both
            .into_iter()
            .filter(|stretch| !stretch.words.is_empty())
            .collect(),
        root: id,
        amends: false,
        edit: None,
    }
}

/// One change between two texts: words of the old one and words of the new one in their place.
pub(super) struct Change {
    pub(super) old: Range<usize>,
    pub(super) new: Range<usize>,
}

/// The changes between two texts, in order, never touching.
pub(super) fn changes(vocabulary: &Vocabulary, old: &[Word], new: &[Word]) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let mut open = false;
    for run in diff(vocabulary, old, new) {
        match (run.kind, changes.last_mut().filter(|_| open)) {
            (RunKind::Kept, _) => {
                open = false;
                continue;
            }
            // A deletion comes directly before the insertion that takes its place.
            (_, Some(last)) => {
                last.old.end = run.old.end;
                last.new.end = run.new.end;
            }
            (_, None) => changes.push(Change {
                old: run.old,
                new: run.new,
            }),
        }
        open = true;
    }
    changes
}

/// Whether two proposals say the same of the same words, whoever makes them.
pub(super) fn alike(one: &[Stretch<'_>], two: &[Stretch<'_>]) -> bool {
    let kinds = |marks: &[Layer<'_>]| marks.iter().map(|layer| layer.kind).collect::<Vec<_>>();
    one.len() == two.len()
        && one
            .iter()
            .zip(two)
            .all(|(a, b)| a.words == b.words && kinds(&a.marks) == kinds(&b.marks))
}
