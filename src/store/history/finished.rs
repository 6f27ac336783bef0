//! Finished blame, kept between runs with all that is needed to show it: who made the changes that words are
//! left of, and where the clauses stand. A revision that was shown before is shown again without its history;
//! one that lies a few changes further needs those few.

use super::carries::carries;
use super::commit::RawCommit;
use super::trees::{Comparison, Trees};
use super::{Attributor, Blobs};
use crate::dialogue::trailer;
use crate::plan::format::{read_clause, read_manifest};
use crate::plan::{Clause, ClauseId, Field, Kind, Manifest, Moment, Outline, Plan};
use crate::store::packs::{Packs, Reader};
use crate::track::{
    Attribution, BlamedClause, Change, ChangeIx, CommitId, History, ObjectId, Person, Span,
    SpanKind, Texts, files_at, resume, versions_at,
};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::hash::Hash;
use std::path::Path;

/// Further from the revision that is known than so many changes, the history is read instead.
const NEAR: usize = 200;

/// Blame of a revision, found without its history.
pub struct Finished {
    /// The changes that the spans speak of, and no others; of each its id, author, time and attribution.
    pub history: History,
    /// Every clause.
    pub clauses: Vec<BlamedClause>,
    /// Where the clauses stand.
    pub outline: Outline,
}

/// Finished blame as stored.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct StoredBlame {
    /// The revision, and its `plan.toml`, by which changes were attributed; only where nothing is missing.
    rev: Option<(CommitId, ObjectId)>,
    people: Vec<Person>,
    attributions: Vec<(String, Option<String>)>,
    changes: Vec<StoredChange>,
    clauses: Vec<StoredClause>,
    /// Clauses that were there once: if they come back, their words do.
    gone: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct StoredChange {
    id: CommitId,
    time: Moment,
    /// By number.
    author: u32,
    /// By number.
    attribution: Option<u32>,
}

#[derive(Serialize, Deserialize)]
struct StoredClause {
    id: String,
    /// The change that made this version, by number.
    made_by: u32,
    file: ObjectId,
    parent: Option<String>,
    order: i64,
    /// Each field's runs, with the number of the change that wrote them.
    fields: Runs,
    /// As [`BlamedClause::said`].
    said: Vec<(String, Vec<u32>)>,
}

/// Blame that is known, by the clause's number in a history: the change that made the version, its file.
pub(super) type Known = FxHashMap<u32, (ChangeIx, ObjectId, BlamedClause)>;

impl StoredBlame {
    pub(super) fn rev(&self) -> Option<CommitId> {
        self.rev.map(|(rev, _)| rev)
    }

    /// What is to be stored of a blame of every clause.
    pub(super) fn of(
        history: &History,
        at: CommitId,
        plan: &Plan,
        manifest: Option<ObjectId>,
        clauses: &[BlamedClause],
    ) -> StoredBlame {
        let versions: FxHashMap<u32, ChangeIx> = versions_at(history, at).into_iter().collect();
        let files: FxHashMap<u32, ObjectId> = files_at(history, at).into_iter().collect();
        let numbers: FxHashMap<&ClauseId, u32> = history.clauses.iter().zip(0_u32..).collect();
        let mut numbering = Numbering::new(history);
        let clauses: Vec<_> = clauses
            .iter()
            .filter_map(|clause| {
                let number = numbers.get(&clause.id)?;
                let (made_by, file) = (*versions.get(number)?, *files.get(number)?);
                let placed = plan.clauses.get(&clause.id);
                Some(numbering.clause(clause, made_by, file, placed))
            })
            .collect();
        // What is broken, or doubtful which of two files it is, stands in no outline.
        let whole = plan.broken.is_empty()
            && [files.len(), clauses.len()] == [plan.clauses.len(); 2]
            && clauses
                .iter()
                .all(|clause| plan.clauses.contains_key(clause.id.as_str()))
            && !history.changes.iter().any(|change| change.shallow);
        let is_gone = |(number, _): &(u32, &ClauseId)| !files.contains_key(number);
        let gone = (0_u32..).zip(&history.clauses).filter(is_gone);
        StoredBlame {
            gone: gone.map(|(_, id)| id.to_string()).collect(),
            rev: manifest.filter(|_| whole).map(|manifest| (at, manifest)),
            people: numbering.people.list,
            attributions: numbering.attributions.list,
            changes: numbering.changes,
            clauses,
        }
    }

    /// What this history knows the changes of.
    pub(super) fn open(self, history: &History) -> Known {
        let changes: Vec<Option<ChangeIx>> = self
            .changes
            .iter()
            .map(|change| history.find(change.id))
            .collect();
        let change = |number: u32| changes.get(number as usize).copied().flatten();
        let numbers: FxHashMap<&str, u32> = history
            .clauses
            .iter()
            .map(ClauseId::as_str)
            .zip(0_u32..)
            .collect();
        let clauses = self.clauses.into_iter().filter_map(|clause| {
            let number = *numbers.get(clause.id.as_str())?;
            let id = history.clauses.get(number as usize)?.clone();
            let (made_by, file) = (change(clause.made_by)?, clause.file);
            let blame = blamed(id, clause.fields, clause.said, change)?;
            Some((number, (made_by, file, blame)))
        });
        clauses.collect()
    }

    /// The changes as a history of their own.
    fn changes(&self) -> Option<Vec<Change>> {
        let changes = self.changes.iter().map(|stored| {
            let attribution = match stored.attribution {
                None => None,
                Some(number) => {
                    let (voice, organisation) = self.attributions.get(number as usize)?;
                    Some(Attribution {
                        voice: voice.parse().ok()?,
                        organisation: organisation.clone(),
                    })
                }
            };
            let author = self.people.get(stored.author as usize)?.clone();
            Some(made(stored.id, author, stored.time, attribution))
        });
        changes.collect()
    }
}

/// A change of which no more is known than who made it and when.
fn made(id: CommitId, author: Person, time: Moment, attribution: Option<Attribution>) -> Change {
    Change {
        id,
        parents: Vec::new(),
        shallow: false,
        author,
        recorder: Person {
            name: String::new(),
            email: String::new(),
        },
        time,
        subject: String::new(),
        reason: String::new(),
        attribution,
        claimed: false,
        session: None,
        act: None,
        stroke: None,
        undoes: Vec::new(),
        takes_back: Vec::new(),
        touches: Vec::new(),
    }
}

type Runs = Vec<(String, Vec<(String, u32)>)>;

fn blamed(
    id: ClauseId,
    fields: Runs,
    said: Vec<(String, Vec<u32>)>,
    change: impl Fn(u32) -> Option<ChangeIx>,
) -> Option<BlamedClause> {
    let named = |field: &str| {
        let Ok(field) = field.parse::<Field>();
        field
    };
    let fields = fields.into_iter().map(|(field, runs)| {
        let spans = runs.into_iter().map(|(text, by)| {
            Some(Span {
                text,
                kind: SpanKind::Kept,
                inserted: Some(change(by)?),
                deleted: None,
                moved: None,
            })
        });
        Some((named(&field), spans.collect::<Option<Vec<_>>>()?))
    });
    let fields = fields.collect::<Option<Vec<_>>>()?;
    let said = said.into_iter();
    let said = said.map(|(field, marks)| (named(&field), marks)).collect();
    Some(BlamedClause { id, fields, said })
}

/// Things that are stored once and spoken of by number.
struct Numbers<T> {
    list: Vec<T>,
    numbers: FxHashMap<T, u32>,
}

impl<T: Clone + Eq + Hash> Numbers<T> {
    fn new() -> Self {
        Numbers {
            list: Vec::new(),
            numbers: FxHashMap::default(),
        }
    }

    fn of(&mut self, thing: T) -> u32 {
        let next = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        let list = &mut self.list;
        let entry = self.numbers.entry(thing);
        *entry.or_insert_with_key(|thing| {
            list.push(thing.clone());
            next
        })
    }
}

struct Numbering<'h> {
    history: &'h History,
    people: Numbers<Person>,
    attributions: Numbers<(String, Option<String>)>,
    changes: Vec<StoredChange>,
    numbers: FxHashMap<ChangeIx, u32>,
}

impl<'h> Numbering<'h> {
    fn new(history: &'h History) -> Self {
        Numbering {
            history,
            people: Numbers::new(),
            attributions: Numbers::new(),
            changes: Vec::new(),
            numbers: FxHashMap::default(),
        }
    }

    fn change(&mut self, at: ChangeIx) -> u32 {
        if let Some(number) = self.numbers.get(&at) {
            return *number;
        }
        let number = u32::try_from(self.changes.len()).unwrap_or(u32::MAX);
        if let Some(change) = self.history.change(at) {
            let attribution = change.attribution.as_ref().map(|known| {
                let voice = known.voice.slug().to_owned();
                self.attributions.of((voice, known.organisation.clone()))
            });
            self.changes.push(StoredChange {
                id: change.id,
                time: change.time,
                author: self.people.of(change.author.clone()),
                attribution,
            });
            self.numbers.insert(at, number);
        }
        number
    }

    fn clause(
        &mut self,
        clause: &BlamedClause,
        made_by: ChangeIx,
        file: ObjectId,
        placed: Option<&Clause>,
    ) -> StoredClause {
        let fields = clause.fields.iter().map(|(field, spans)| {
            let runs = spans.iter().filter_map(|span| {
                let by = self.change(span.inserted?);
                Some((span.text.clone(), by))
            });
            (field.key().to_owned(), runs.collect())
        });
        let fields = fields.collect();
        let said = clause.said.iter();
        let said = said.map(|(field, marks)| (field.key().to_owned(), marks.clone()));
        StoredClause {
            id: clause.id.to_string(),
            made_by: self.change(made_by),
            file,
            parent: placed.and_then(|clause| Some(clause.parent.as_ref()?.to_string())),
            order: placed.map_or(0, |clause| clause.order),
            fields,
            said: said.collect(),
        }
    }
}

/// What is known of a clause while changes are followed.
struct Current {
    file: ObjectId,
    parent: Option<ClauseId>,
    order: i64,
    blame: BlamedClause,
}

impl StoredClause {
    /// As it is brought to a later revision.
    fn current(self) -> Option<(ClauseId, Current)> {
        let id: ClauseId = self.id.parse().ok()?;
        let parent = self.parent.map(|parent| parent.parse()).transpose();
        let by = |by| Some(ChangeIx(by));
        let current = Current {
            file: self.file,
            parent: parent.ok()?,
            order: self.order,
            blame: blamed(id.clone(), self.fields, self.said, by)?,
        };
        Some((id, current))
    }
}

/// As [`Cache::finished`](super::Cache::finished), from what is stored of a plan in a repository.
pub(super) fn finished(
    stored: StoredBlame,
    (git_dir, plan): (&Path, &str),
    at: CommitId,
) -> Option<Finished> {
    let (rev, manifest) = stored.rev?;
    git2::opts::strict_hash_verification(false);
    let repository = git2::Repository::open(git_dir).ok()?;
    if repository.is_shallow() {
        return None;
    }
    let packs = Packs::of(&repository);
    let odb = repository.odb().ok()?;
    let objects = Reader::new(&odb, &packs);
    let steps = steps(objects, rev, at)?;
    let mut changes = stored.changes()?;
    let gone: HashSet<String> = stored.gone.into_iter().collect();
    let clauses = stored.clauses.into_iter().map(StoredClause::current);
    let mut clauses: FxHashMap<ClauseId, Current> = clauses.collect::<Option<_>>()?;
    if !steps.is_empty() {
        let mut trees = Trees::new(objects, plan);
        let last = steps.last().map(|(_, commit)| commit.tree)?;
        if trees.manifest(last).ok()? != Some(manifest) {
            return None;
        }
        let blobs = Blobs::new(git_dir);
        let manifest = read_manifest(&blobs.text(manifest)?).ok()?;
        follow(
            &mut trees,
            &blobs,
            &manifest,
            (rev, &steps),
            &mut changes,
            &mut clauses,
        )?;
        let back = clauses.keys().any(|id| gone.contains(id.as_str()));
        if back || blobs.missing().is_some() {
            return None;
        }
    }
    Some(finish(changes, clauses))
}

/// The changes that lead from one revision to another, oldest first; nothing where there are too many, or among
/// them a merge or one that takes something back.
fn steps(objects: Reader<'_>, from: CommitId, to: CommitId) -> Option<Vec<(CommitId, RawCommit)>> {
    let mut steps = Vec::new();
    let mut at = to;
    while at != from {
        let object = objects.read(at).ok()?;
        let commit = RawCommit::parse(object.data())?;
        let [parent] = commit.parents.as_slice() else {
            return None;
        };
        // What is taken back takes all that was there before to say.
        let mut takes = [trailer::UNDOES, trailer::TAKES_BACK].into_iter();
        if takes.any(|name| commit.message.has(name)) {
            return None;
        }
        let parent = *parent;
        steps.push((at, commit));
        at = parent;
        if steps.len() > NEAR {
            return None;
        }
    }
    steps.reverse();
    Some(steps)
}

fn finish(changes: Vec<Change>, clauses: FxHashMap<ClauseId, Current>) -> Finished {
    let mut plan = Plan::default();
    let mut blames = Vec::with_capacity(clauses.len());
    for (id, current) in clauses {
        let mut clause = Clause::new(id.clone(), Kind::Action);
        clause.parent = current.parent;
        clause.order = current.order;
        plan.clauses.insert(id, clause);
        blames.push(current.blame);
    }
    let outline = Outline::of(&plan);
    blames.sort_by_cached_key(|clause| outline.find(&clause.id));
    Finished {
        history: History::new(changes, Vec::new()),
        clauses: blames,
        outline,
    }
}

type Made = FxHashMap<ClauseId, Vec<(ChangeIx, Option<ObjectId>)>>;

/// Carries the blame of those clauses on that the steps touch.
fn follow(
    trees: &mut Trees<'_>,
    blobs: &Blobs,
    manifest: &Manifest,
    steps: (CommitId, &[(CommitId, RawCommit)]),
    changes: &mut Vec<Change>,
    clauses: &mut FxHashMap<ClauseId, Current>,
) -> Option<()> {
    for (id, made) in made_of(trees, blobs, manifest, steps, changes, clauses)? {
        let before = clauses.remove(&id);
        let Some((_, Some(file))) = made.last().copied() else {
            continue;
        };
        let clause = read_clause(&blobs.text(file)?, id.as_str()).ok()?;
        let before = before.as_ref().map(|clause| &clause.blame);
        let current = Current {
            file,
            parent: clause.parent,
            order: clause.order,
            blame: resume(blobs, &id, before, &made)?,
        };
        clauses.insert(id, current);
    }
    Some(())
}

/// What the steps make of the clauses that they touch; they become changes.
fn made_of(
    trees: &mut Trees<'_>,
    blobs: &Blobs,
    manifest: &Manifest,
    (from, steps): (CommitId, &[(CommitId, RawCommit)]),
    changes: &mut Vec<Change>,
    clauses: &FxHashMap<ClauseId, Current>,
) -> Option<Made> {
    let attributor = Attributor::new(Some(manifest));
    let mut old = trees.of_commit(from).ok()?;
    let mut made_by = Made::default();
    let mut files: FxHashMap<ClauseId, Option<ObjectId>> = FxHashMap::default();
    for (id, commit) in steps {
        let at = ChangeIx(u32::try_from(changes.len()).ok()?);
        let mut differing = Vec::new();
        let comparison = Comparison {
            id: *id,
            commit: 0,
            parent: 0,
            old: Some(old),
            new: commit.tree,
        };
        trees.compare(comparison, &mut differing).ok()?;
        old = commit.tree;
        // Whose the words are that came from another clause takes that clause's past to say.
        if carries(blobs, &differing) {
            return None;
        }
        let attribution = attributor.attribute(commit);
        let time = attributor.time(commit);
        changes.push(made(*id, commit.author.clone(), time, attribution));
        for touch in differing {
            let known = clauses.get(&touch.stem).map(|clause| clause.file);
            // Two files of one name: which of them is the clause takes the whole plan to say.
            if files.insert(touch.stem.clone(), touch.new).unwrap_or(known) != touch.old {
                return None;
            }
            made_by.entry(touch.stem).or_default().push((at, touch.new));
        }
    }
    Some(made_by)
}
