//! Every object that a change leads to: whether it is there and is what its name says. Trees and files are read by two
//! threads; of the trees is kept what the judgement asks for, so that none is read twice.

use crate::store::StoreError;
use crate::store::history::RawCommit;
use crate::store::packs::{Object, Packs, Reader};
use crate::store::read::{Entries, EntryKind, Objects, Pairs, TreeEntry};
use crate::track::trust::What;
use crate::track::{CommitId, ObjectId};
use git2::{ObjectType, Oid};
use rustc_hash::{FxHashMap, FxHashSet};

/// How many threads read.
const HANDS: usize = 2;

/// A commit, and what it is made of where it carries a signature.
pub(super) struct Commit {
    pub id: CommitId,
    pub raw: RawCommit,
    pub signed: Option<super::signatures::Signed>,
}

/// What was found.
#[derive(Default)]
pub(super) struct Found {
    /// The commits, parents before children.
    pub commits: Vec<Commit>,
    /// What folders hold under the names that were asked for.
    pub folders: FxHashMap<ObjectId, Vec<(String, ObjectId)>>,
    pub missing: Vec<ObjectId>,
    pub damaged: Vec<ObjectId>,
    /// Whether the history begins in the middle.
    pub cut: bool,
    /// How many objects were looked at.
    pub count: usize,
}

impl Found {
    /// What is the matter with the objects.
    pub fn unsound(&self) -> Vec<What> {
        let missing = self.missing.first();
        let missing = missing.map(|first| What::Missing(self.missing.len(), *first));
        let damaged = self.damaged.iter().copied().map(What::Damaged);
        let cut = self.cut.then_some(What::Cut);
        missing.into_iter().chain(damaged).chain(cut).collect()
    }

    /// What lies at a path below a tree, of what was asked for.
    pub fn at(&self, tree: ObjectId, path: &[&str]) -> Option<ObjectId> {
        path.iter().try_fold(tree, |folder, name| {
            let mut entries = self.folders.get(&folder)?.iter();
            entries.find(|(one, _)| one == name).map(|(_, id)| *id)
        })
    }
}

/// How much of what a commit leads to is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// Every object.
    Whole,
    /// The commits, and of the plan what parties said and by which keys: no clause and nothing else.
    Said,
}

/// The names of what is kept of folders: those on the way to the plan, and those in it.
#[derive(Clone, Copy)]
pub(super) struct Names<'n> {
    pub way: &'n [&'n str],
    pub own: &'n [&'n str],
}

impl Names<'_> {
    /// Where nothing is asked for.
    const NONE: Names<'static> = Names { way: &[], own: &[] };

    /// Of folders that lie so deep.
    fn at(self, depth: usize) -> Self {
        match depth <= self.way.len() {
            true => self,
            false => Names::NONE,
        }
    }

    fn are_none(self) -> bool {
        self.way.is_empty() && self.own.is_empty()
    }

    fn have(self, name: &[u8]) -> bool {
        self.are_way(name) || self.are_own(name)
    }

    fn are_way(self, name: &[u8]) -> bool {
        self.way.iter().any(|one| one.as_bytes() == name)
    }

    fn are_own(self, name: &[u8]) -> bool {
        self.own.iter().any(|one| one.as_bytes() == name)
    }
}

/// An object that is to be looked at: with everything below it, or with what bears one of the names.
type Open = (ObjectId, ObjectType, Depth);

/// Looks at what a commit leads to, keeping the entries of these names.
pub(super) fn look(
    git: &git2::Repository,
    head: CommitId,
    names: Names<'_>,
    depth: Depth,
) -> Result<Found, StoreError> {
    let mut looked = Found::default();
    commits(git, head, &mut looked)?;
    let mut seen: FxHashSet<ObjectId> = FxHashSet::default();
    // In the order of the commits: neighbours are alike.
    let trees = looked.commits.iter().map(|one| one.raw.tree);
    let trees = trees.filter(|id| seen.insert(*id));
    let mut open: Vec<Open> = trees.map(|id| (id, ObjectType::Tree, depth)).collect();
    let hands = (0..HANDS).map(|way| Objects::open(git.path(), way));
    let mut hands: Vec<Objects> = hands.collect::<Result<_, _>>()?;
    for deep in 0.. {
        if open.is_empty() {
            break;
        }
        looked.count += open.len();
        let mut next = Vec::new();
        for part in read_apart(&mut hands, &open, names.at(deep))? {
            looked.missing.extend(part.missing);
            looked.damaged.extend(part.damaged);
            looked.folders.extend(part.folders);
            next.extend(part.below.into_iter().filter(|(id, ..)| seen.insert(*id)));
        }
        open = next;
    }
    Ok(looked)
}

/// Reads the commits one after the other, because each names the next.
fn commits(git: &git2::Repository, head: CommitId, found: &mut Found) -> Result<(), StoreError> {
    let packs = Packs::of(git);
    let odb = git.odb()?;
    let objects = Reader::new(&odb, &packs);
    let shallow = git.is_shallow();
    let mut read: FxHashMap<CommitId, Commit> = FxHashMap::default();
    let mut known: FxHashSet<CommitId> = FxHashSet::from_iter([head]);
    let mut open = vec![head];
    while let Some(id) = open.pop() {
        let Ok(object) = objects.read(id) else {
            match shallow {
                true => found.cut = true,
                false => found.missing.push(id),
            }
            continue;
        };
        if !is_whole(id, object.kind(), object.data()) {
            found.damaged.push(id);
        }
        let Some(raw) = RawCommit::parse(object.data()) else {
            found.damaged.push(id);
            continue;
        };
        open.extend(raw.parents.iter().filter(|parent| known.insert(**parent)));
        let signed = super::signatures::of_commit(object.data());
        read.insert(id, Commit { id, raw, signed });
    }
    found.count += read.len();
    found.commits = ordered(head, read);
    Ok(())
}

/// Parents before children.
fn ordered(head: CommitId, mut read: FxHashMap<CommitId, Commit>) -> Vec<Commit> {
    let mut order = Vec::with_capacity(read.len());
    let mut done: FxHashSet<CommitId> = FxHashSet::default();
    let mut open = vec![(head, false)];
    while let Some((id, parents_done)) = open.pop() {
        if parents_done {
            order.push(id);
        } else if done.insert(id) {
            open.push((id, true));
            let parents = read.get(&id).map(|one| one.raw.parents.as_slice());
            let parents = parents.unwrap_or_default().iter().rev();
            open.extend(
                parents
                    .filter(|it| !done.contains(it))
                    .map(|it| (*it, false)),
            );
        }
    }
    order
        .into_iter()
        .filter_map(|id| read.remove(&id))
        .collect()
}

/// What one thread found.
#[derive(Default)]
struct Part {
    below: Vec<Open>,
    folders: Vec<(ObjectId, Vec<(String, ObjectId)>)>,
    missing: Vec<ObjectId>,
    damaged: Vec<ObjectId>,
}

fn read_apart(
    hands: &mut [Objects],
    open: &[Open],
    names: Names<'_>,
) -> Result<Vec<Part>, StoreError> {
    let share = open.len().div_ceil(HANDS).max(1);
    let parts = std::thread::scope(|scope| {
        let hands = hands.iter_mut().zip(open.chunks(share));
        let hands = hands.map(|(objects, part)| {
            scope.spawn(move || objects.with(|it| Ok::<_, git2::Error>(read(it, part, names))))
        });
        let hands: Vec<_> = hands.collect();
        let broken = || Err(git2::Error::from_str("a thread that reads objects failed"));
        let joined = hands
            .into_iter()
            .map(|hand| hand.join().unwrap_or_else(|_| broken()));
        joined.collect::<Result<Vec<Part>, git2::Error>>()
    });
    Ok(parts?)
}

fn read<'o>(objects: Reader<'o>, open: &[Open], names: Names<'_>) -> Part {
    let mut part = Part::default();
    let mut before: Option<Object<'o>> = None;
    for (id, kind, depth) in open {
        let Ok(object) = objects.read(*id) else {
            part.missing.push(*id);
            continue;
        };
        if object.kind() != *kind || !is_whole(*id, *kind, object.data()) {
            part.damaged.push(*id);
        }
        if *kind != ObjectType::Tree {
            continue;
        }
        if !names.are_none() || *depth != Depth::Whole {
            part.folder(*id, object.data(), names, *depth);
            continue;
        }
        // Where nothing is looked up by name, what it has in common with the tree before it was met there.
        let known = before.as_ref().map_or(&[][..], Object::data);
        part.below(known, object.data());
        before = Some(object);
    }
    part
}

impl Part {
    /// What a folder holds, and what of it was asked for.
    fn folder(&mut self, id: ObjectId, data: &[u8], names: Names<'_>, depth: Depth) {
        let mut wanted = Vec::new();
        for entry in Entries::of(data) {
            if names.have(entry.name) {
                let name = String::from_utf8_lossy(entry.name);
                wanted.push((name.into_owned(), entry.id));
            }
            let depth = match depth {
                Depth::Said if names.are_own(entry.name) => Depth::Whole,
                Depth::Said if !names.are_way(entry.name) => continue,
                depth => depth,
            };
            self.open(entry, depth);
        }
        if !wanted.is_empty() {
            self.folders.push((id, wanted));
        }
    }

    /// What a folder holds that another does not.
    fn below(&mut self, other: &[u8], data: &[u8]) {
        for (_, entry) in Pairs::of(other, data) {
            if let Some(entry) = entry {
                self.open(entry, Depth::Whole);
            }
        }
    }

    fn open(&mut self, entry: TreeEntry<'_>, depth: Depth) {
        match entry.kind {
            EntryKind::Repository => {}
            EntryKind::Folder => self.below.push((entry.id, ObjectType::Tree, depth)),
            _ => self.below.push((entry.id, ObjectType::Blob, depth)),
        }
    }
}

fn is_whole(id: ObjectId, kind: ObjectType, data: &[u8]) -> bool {
    Oid::hash_object(kind, data).is_ok_and(|hash| hash == oid(id))
}

fn oid(id: ObjectId) -> Oid {
    Oid::from_bytes(&id.0).unwrap_or(Oid::ZERO_SHA1)
}
