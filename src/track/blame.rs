//! Blame by word: which change wrote each word that a revision shows, over the whole history.

use super::across::{Across, Traces};
use super::lineage::NOTHING;
use super::together::together;
use super::weaver::Weaver;
use super::woven::Woven;
use super::{ChangeIx, CommitId, History, ObjectId, Span, SpanKind, Texts};
use crate::plan::{ClauseId, Field};
use crate::text::Vocabulary;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// A clause with the writer of each of its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlamedClause {
    /// The clause.
    pub id: ClauseId,
    /// Its fields; all spans are kept ones, `inserted` saying which change wrote them.
    pub fields: Vec<(Field, Vec<Span>)>,
    /// Marks of all that each field ever said on the way here, by field, in order: enough to notice that it
    /// says again what it said before.
    pub(crate) said: Vec<(Field, Vec<u32>)>,
}

/// One clause at a revision; nothing if it is not there.
///
/// ```
/// use plenary::plan::{ClauseId, Field, Moment, Voice, format};
/// use plenary::track::{Attribution, Change, ChangeIx, History, ObjectId, Person, Texts, Touch, blame};
///
/// // The versions of a clause's file by their object ids, as the store would hand them over.
/// struct Files([&'static str; 2]);
/// impl Files {
///     fn version(&self, blob: ObjectId) -> Option<(format::Place, Vec<(Field, String)>)> {
///         format::clause_version(self.0.get(usize::from(blob.0[0]))?)
///     }
/// }
/// impl Texts for Files {
///     fn fields(&self, blob: ObjectId) -> Option<Vec<(Field, String)>> {
///         Some(self.version(blob)?.1)
///     }
///     fn place(&self, blob: ObjectId) -> Option<format::Place> {
///         Some(self.version(blob)?.0)
///     }
/// }
/// let files = Files([
///     "id = \"financing\"\nkind = \"action\"\ntext = \"Le régime est financé par l'État.\"\n",
///     "id = \"financing\"\nkind = \"action\"\ntext = \"Le régime est financé par l'impôt.\"\n",
/// ]);
///
/// // The workers write the clause, the government changes it: each change names the file before and after.
/// let id = |number: u8| ObjectId([number; 20]);
/// let change = |number: u8, voice: Voice| Change {
///     id: id(number),
///     parents: (0..u32::from(number)).map(ChangeIx).collect(),
///     attribution: Some(Attribution { voice, organisation: None }),
///     touches: vec![Touch {
///         clause: 0,
///         parent: 0,
///         old: number.checked_sub(1).map(id),
///         new: Some(id(number)),
///     }],
///     // and who recorded it, when and why
/// #     shallow: false,
/// #     author: Person { name: String::new(), email: String::new() },
/// #     recorder: Person { name: String::new(), email: String::new() },
/// #     time: Moment::new(i64::from(number), 0),
/// #     subject: String::new(),
/// #     reason: String::new(),
/// #     claimed: true,
/// #     session: None,
/// #     act: None,
/// #     stroke: None,
/// #     undoes: Vec::new(),
/// #     takes_back: Vec::new(),
/// };
/// let financing: ClauseId = "financing".parse()?;
/// let changes = vec![change(0, Voice::Workers), change(1, Voice::Government)];
/// let history = History::new(changes, vec![financing.clone()]);
///
/// let blamed = blame(&history, &files, &financing, id(1)).unwrap();
/// let (_, spans) = blamed.fields.iter().find(|(field, _)| *field == Field::Text).unwrap();
/// let words: Vec<_> = spans.iter().map(|span| (&*span.text, span.inserted)).collect();
/// let [workers, government] = [0, 1].map(|place| Some(ChangeIx(place)));
/// assert_eq!(
///     words,
///     [("Le régime est financé par l'", workers), ("impôt", government), (".", workers)]
/// );
/// # Ok::<(), plenary::plan::IdError>(())
/// ```
pub fn blame(
    history: &History,
    texts: &dyn Texts,
    clause: &ClauseId,
    at: CommitId,
) -> Option<BlamedClause> {
    let lineage = history.lineage();
    let version = lineage.version(history, history.find(at)?, history.clause(clause)?);
    let mut weaver = Weaver::new(texts, lineage);
    let (blamed, traces) = one(history, &mut weaver, clause, version)?;
    let across = Across::find(texts, lineage, traces);
    let work = [(clause, version)];
    let groups = across.apart(lineage, &work, |(_, version)| [*version], Across::enters);
    let again = groups
        .iter()
        .flat_map(|work| carried(&mut weaver, &across, work));
    again.into_iter().next().or(Some(blamed))
}

/// Every clause at a revision, in the history's order of clauses, on every processor there is.
pub fn blame_all(history: &History, texts: &dyn Texts, at: CommitId) -> Vec<BlamedClause> {
    blame_where(history, texts, at, &|_| true)
}

/// The clauses at a revision by their index in [`History::clauses`], each with the change that made its present
/// version. A version's blame never changes: the change's id stands for all that came before it.
pub fn versions_at(history: &History, at: CommitId) -> Vec<(u32, ChangeIx)> {
    let lineage = history.lineage();
    let versions = lineage.versions(history, history.find(at));
    (0_u32..)
        .zip(versions)
        .filter(|(_, version)| lineage.exists(*version))
        .filter_map(|(clause, version)| Some((clause, lineage.node(version)?.change)))
        .collect()
}

/// The file of each clause at a revision, by its index in [`History::clauses`].
pub fn files_at(history: &History, at: CommitId) -> Vec<(u32, ObjectId)> {
    let lineage = history.lineage();
    let versions = lineage.versions(history, history.find(at));
    (0_u32..)
        .zip(versions)
        .filter_map(|(clause, version)| Some((clause, lineage.blob(version)?)))
        .collect()
}

/// Like [`blame_all`], but only for clauses that are wanted, by their index in [`History::clauses`].
pub fn blame_where(
    history: &History,
    texts: &dyn Texts,
    at: CommitId,
    wanted: &(dyn Fn(u32) -> bool + Sync),
) -> Vec<BlamedClause> {
    let lineage = history.lineage();
    let versions = lineage.versions(history, history.find(at));
    let work: Vec<(&ClauseId, u32)> = (0_u32..)
        .zip(history.clauses.iter().zip(versions))
        .filter(|(clause, _)| wanted(*clause))
        .map(|(_, work)| work)
        .filter(|(_, version)| lineage.exists(*version))
        .collect();
    let begin = || Weaver::new(texts, lineage);
    let blamed = together(&work, begin, |weaver, (id, version)| {
        one(history, weaver, id, *version)
    });
    let (mut clauses, traces): (Vec<_>, Vec<_>) = blamed.into_iter().unzip();
    let across = Across::find(texts, lineage, traces.into_iter().flatten().collect());
    let groups = across.apart(lineage, &work, |(_, version)| [*version], Across::enters);
    let again: FxHashMap<_, _> = together(&groups, begin, |weaver, work| {
        Some(carried(weaver, &across, work))
    })
    .into_iter()
    .flatten()
    .map(|clause| (clause.id.clone(), clause))
    .collect();
    for clause in &mut clauses {
        if let Some(again) = again.get(&clause.id) {
            clause.clone_from(again);
        }
    }
    clauses
}

/// A clause as if nothing had come to it from other fields, and what its versions differ in.
fn one(
    history: &History,
    weaver: &mut Weaver<'_>,
    id: &ClauseId,
    version: u32,
) -> Option<(BlamedClause, FxHashMap<u32, Traces>)> {
    let lineage = history.lineage();
    if version == NOTHING || !lineage.exists(version) {
        return None;
    }
    let woven = weaver.weave(&lineage.past(&[version]), &[version]);
    let traces = std::mem::take(&mut weaver.traces);
    Some((blamed(&woven, &weaver.vocabulary, id, version), traces))
}

/// Clauses to which words came from other fields, with their writers.
fn carried(
    weaver: &mut Weaver<'_>,
    across: &Across,
    work: &[(&ClauseId, u32)],
) -> Vec<BlamedClause> {
    let lineage = weaver.lineage;
    let wanted: Vec<u32> = work.iter().map(|(_, version)| *version).collect();
    let versions = across.woven_with(lineage, &wanted);
    let all_woven = weaver.weave_all(&versions, &wanted, across);
    let again = work.iter().filter_map(|(id, version)| {
        let woven = all_woven.get(&lineage.node(*version)?.clause)?;
        Some(blamed(woven, &weaver.vocabulary, id, *version))
    });
    again.collect()
}

fn blamed(woven: &Woven, vocabulary: &Vocabulary, id: &ClauseId, version: u32) -> BlamedClause {
    BlamedClause {
        id: id.clone(),
        fields: writers(woven, vocabulary, version),
        said: said(woven, &[]),
    }
}

/// Marks of all that the fields said: of what is woven, and of what was `known` to have been said before.
pub(super) fn said(woven: &Woven, known: &[(Field, Vec<u32>)]) -> Vec<(Field, Vec<u32>)> {
    let mut said: BTreeMap<Field, Vec<u32>> = known.iter().cloned().collect();
    for ((field, _), earlier) in woven.fields.iter().zip(&woven.earlier) {
        let marks = earlier.marks();
        said.entry(field.clone()).or_default().extend(marks);
    }
    for marks in said.values_mut() {
        marks.sort_unstable();
        marks.dedup();
    }
    said.into_iter().collect()
}

pub(super) fn writers(
    woven: &Woven,
    vocabulary: &Vocabulary,
    version: u32,
) -> Vec<(Field, Vec<Span>)> {
    let field_versions = woven.versions.get(&version).into_iter().flatten();
    let mut fields: Vec<_> = woven
        .fields
        .iter()
        .zip(field_versions)
        .filter(|(_, field_version)| field_version.text.is_some())
        .map(|((field, weave), field_version)| {
            let mut spans: Vec<Span> = Vec::new();
            for (word, writer) in weave.writers(&field_version.version) {
                let writer = Some(ChangeIx(writer));
                match spans.last_mut() {
                    Some(last) if last.inserted == writer => {
                        last.text.push_str(vocabulary.text(word));
                    }
                    _ => spans.push(Span {
                        text: vocabulary.text(word).to_owned(),
                        kind: SpanKind::Kept,
                        inserted: writer,
                        deleted: None,
                        moved: None,
                    }),
                }
            }
            (field.clone(), spans)
        })
        .collect();
    fields.sort_by(|(a, _), (b, _)| a.cmp(b));
    fields
}
