//! What differs between two trees, below one folder of the plan only: mostly that of its clauses. Where the plan lay in
//! another folder before, it is followed there.

use super::commit::RawCommit;
use super::{HistoryError, MOST};
use crate::plan::ClauseId;
use crate::plan::format::read_manifest;
use crate::store::packs::Reader;
use crate::store::read::{Entries, EntryKind, Pairs, TreeEntry};
use crate::track::{CommitId, ObjectId};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// Two root trees to compare.
pub(super) struct Comparison {
    pub id: CommitId,
    /// The commit, in the order in which commits were found.
    pub commit: usize,
    /// Which of its parents the old tree is from.
    pub parent: usize,
    pub old: Option<ObjectId>,
    pub new: ObjectId,
}

/// A clause file that differs.
pub(super) struct Difference {
    pub commit: usize,
    pub parent: usize,
    pub stem: ClauseId,
    pub old: Option<ObjectId>,
    pub new: Option<ObjectId>,
}

/// The folder of the clauses.
pub(super) const CLAUSES: &str = "clauses";

/// How many trees are kept at hand: neighbouring commits share almost all of theirs.
const AT_HAND: usize = 1024;

/// How many differences of all changes together are held: many times those of the longest negotiation. Beyond, memory
/// would run out.
const MOST_IN_ALL: usize = 4_000_000;

/// Folders below `clauses` deeper than this are not looked into: nobody makes them in earnest.
const DEEPEST: usize = 32;

/// In how deep folders a plan that moved is looked for.
const DEEPEST_PLAN: usize = 4;

/// The folders from the root to the clauses, or to another folder of the plan.
pub(super) type Place = Vec<Vec<u8>>;

/// Reads and compares trees.
pub(super) struct Trees<'a> {
    objects: Reader<'a>,
    path: Place,
    /// Where the plan lay before, by turns.
    earlier: Vec<Place>,
    /// Where else it lay, as comparisons told.
    pub(super) moved: Vec<Place>,
    at_hand: FxHashMap<ObjectId, Arc<Vec<u8>>>,
    /// How many more entries may differ in the comparison at hand.
    left: usize,
}

type Found = Vec<(ClauseId, Option<ObjectId>, Option<ObjectId>)>;

impl<'a> Trees<'a> {
    pub(super) fn new(objects: Reader<'a>, plan: &str) -> Self {
        Trees::below(objects, plan, CLAUSES)
    }

    /// The same below another folder of the plan.
    pub(super) fn below(objects: Reader<'a>, plan: &str, folder: &str) -> Self {
        let folders = plan.split('/').filter(|folder| !folder.is_empty());
        Trees {
            objects,
            path: folders
                .chain([folder])
                .map(|folder| folder.as_bytes().to_vec())
                .collect(),
            earlier: Vec::new(),
            moved: Vec::new(),
            at_hand: FxHashMap::default(),
            left: 0,
        }
    }

    /// The same of a plan that lay elsewhere before.
    pub(super) fn and_earlier(mut self, earlier: &[Place]) -> Self {
        self.earlier.extend_from_slice(earlier);
        self
    }

    /// Adds the clause files that differ.
    pub(super) fn compare(
        &mut self,
        comparison: Comparison,
        differences: &mut Vec<Difference>,
    ) -> Result<(), HistoryError> {
        let (mut old, mut new) = (comparison.old, Some(comparison.new));
        for folder in self.path.clone() {
            if old == new {
                break;
            }
            old = self.folder(old, &folder)?;
            new = self.folder(new, &folder)?;
        }
        if let (Some(root), None, Some(_)) = (comparison.old, old, new)
            && let Some(place) = self.moved_from(root, comparison.new)?
        {
            self.moved.push(place);
        }
        old = old.map_or_else(|| self.before(comparison.old), |old| Ok(Some(old)))?;
        new = new.map_or_else(|| self.before(Some(comparison.new)), |new| Ok(Some(new)))?;
        if old == new {
            return Ok(());
        }
        let mut files = Vec::new();
        self.left = MOST + 1;
        self.differ(old, new, DEEPEST, &mut files)?;
        if self.left == 0 || differences.len() > MOST_IN_ALL {
            return Err(HistoryError::TooMany(comparison.id));
        }
        differences.extend(joined(files).map(|(stem, old, new)| Difference {
            commit: comparison.commit,
            parent: comparison.parent,
            stem,
            old,
            new,
        }));
        Ok(())
    }

    /// The folder below a root tree at the first place where the plan lay before.
    fn before(&mut self, root: Option<ObjectId>) -> Result<Option<ObjectId>, HistoryError> {
        for place in self.earlier.clone() {
            let mut tree = root;
            for folder in &place {
                tree = self.folder(tree, folder)?;
            }
            if tree.is_some() {
                return Ok(tree);
            }
        }
        Ok(None)
    }

    /// Where the plan lay in an old root tree, if it came from there to where it lies in the new one: a copy that leaves
    /// the other behind is a plan of its own.
    pub(super) fn moved_from(
        &mut self,
        old: ObjectId,
        new: ObjectId,
    ) -> Result<Option<Place>, HistoryError> {
        let Some(manifest) = self.manifest(new)? else {
            return Ok(None);
        };
        if self.manifest(old)?.is_some() {
            return Ok(None);
        }
        let id = self.plan_id(manifest);
        self.left = MOST + 1;
        let Some(mut place) = self.holder(old, (manifest, id.as_deref()), DEEPEST_PLAN)? else {
            return Ok(None);
        };
        let stays = self.manifest_in(new, &place)?;
        place.extend(self.path.last().cloned());
        Ok(stays.is_none().then_some(place))
    }

    /// The folder of a plan by what its `plan.toml` is, or else by its id.
    fn holder(
        &mut self,
        tree: ObjectId,
        of: (ObjectId, Option<&str>),
        deeper: usize,
    ) -> Result<Option<Place>, HistoryError> {
        if let Some(file) = self.manifest_in(tree, &[])?
            && (file == of.0 || of.1.is_some() && self.plan_id(file).as_deref() == of.1)
        {
            return Ok(Some(Vec::new()));
        }
        let data = self.read(tree)?;
        for folder in subfolders(&data) {
            self.left = self.left.saturating_sub(1);
            if deeper == 0 || self.left == 0 {
                break;
            }
            if let Some(mut place) = self.holder(folder.id, of, deeper - 1)? {
                place.insert(0, folder.name.to_vec());
                return Ok(Some(place));
            }
        }
        Ok(None)
    }

    /// The id of a plan; nothing where its file cannot be read.
    fn plan_id(&self, manifest: ObjectId) -> Option<String> {
        let object = self.objects.read(manifest).ok()?;
        let text = std::str::from_utf8(object.data()).ok()?;
        Some(read_manifest(text).ok()?.id)
    }

    /// The root tree of a commit.
    pub(super) fn of_commit(&self, id: CommitId) -> Result<ObjectId, HistoryError> {
        let object = self.objects.read(id)?;
        let commit = RawCommit::parse(object.data());
        commit
            .map(|commit| commit.tree)
            .ok_or(HistoryError::Damaged(id))
    }

    /// The plan's `plan.toml` below a root tree.
    pub(super) fn manifest(&mut self, root: ObjectId) -> Result<Option<ObjectId>, HistoryError> {
        let mut folders = self.path.clone();
        folders.pop();
        self.manifest_in(root, &folders)
    }

    /// The `plan.toml` in a folder below a tree.
    fn manifest_in(
        &mut self,
        root: ObjectId,
        folders: &[Vec<u8>],
    ) -> Result<Option<ObjectId>, HistoryError> {
        let mut tree = Some(root);
        for folder in folders {
            tree = self.folder(tree, folder)?;
        }
        let Some(tree) = tree else { return Ok(None) };
        let data = self.read(tree)?;
        let mut entries = Entries::of(&data);
        let file =
            entries.find(|entry| entry.kind == EntryKind::File && entry.name == b"plan.toml");
        Ok(file.map(|file| file.id))
    }

    /// The folders from `clauses` to the clause's file, below a root tree; the first that sorts where there are
    /// several.
    pub(super) fn folder_of(
        &mut self,
        root: ObjectId,
        clause: &ClauseId,
    ) -> Result<Option<Vec<Vec<u8>>>, HistoryError> {
        let Some(tree) = self.clauses(root)? else {
            return Ok(None);
        };
        let mut known = Known::default();
        let mut folders = Vec::new();
        let mut at = tree;
        loop {
            let data = self.read(at)?;
            if in_tree(&data, clause).is_some() {
                return Ok(Some(folders));
            }
            let mut next = None;
            for folder in subfolders(&data) {
                let deeper = DEEPEST.saturating_sub(folders.len() + 2);
                if self
                    .search(folder.id, clause, deeper, &mut known)?
                    .is_some()
                {
                    next = Some((folder.name.to_vec(), folder.id));
                    break;
                }
            }
            let Some((name, id)) = next else {
                return Ok(None);
            };
            folders.push(name);
            at = id;
        }
    }

    /// A clause's file below a root tree. It is looked for in the folders of `hint` first.
    pub(super) fn file_of(
        &mut self,
        root: ObjectId,
        clause: &ClauseId,
        hint: Option<&[Vec<u8>]>,
        known: &mut Known,
    ) -> Result<Option<ObjectId>, HistoryError> {
        let Some(clauses) = self.clauses(root)? else {
            return Ok(None);
        };
        if let Some(file) = known.get(&clauses) {
            return Ok(*file);
        }
        let mut at = Some(clauses);
        for folder in hint.unwrap_or_default() {
            at = self.folder(at, folder)?;
        }
        let mut file = None;
        if let Some(folder) = at.filter(|_| hint.is_some()) {
            file = match known.get(&folder) {
                Some(file) if folder != clauses => *file,
                _ => {
                    let data = self.read(folder)?;
                    in_tree(&data, clause)
                }
            };
        }
        if file.is_none() {
            file = self.search(clauses, clause, DEEPEST - 1, known)?;
        }
        known.insert(clauses, file);
        Ok(file)
    }

    /// A clause's file in a tree or any below it. What is found is noted, because most trees come again.
    fn search(
        &mut self,
        tree: ObjectId,
        clause: &ClauseId,
        deeper: usize,
        known: &mut Known,
    ) -> Result<Option<ObjectId>, HistoryError> {
        if let Some(known_file) = known.get(&tree) {
            return Ok(*known_file);
        }
        let data = self.read(tree)?;
        let mut file = in_tree(&data, clause);
        for folder in subfolders(&data) {
            if file.is_some() || deeper == 0 {
                break;
            }
            file = self.search(folder.id, clause, deeper - 1, known)?;
        }
        known.insert(tree, file);
        Ok(file)
    }

    /// The tree of the plan's `clauses` below a root tree.
    fn clauses(&mut self, root: ObjectId) -> Result<Option<ObjectId>, HistoryError> {
        let mut tree = Some(root);
        for folder in self.path.clone() {
            tree = self.folder(tree, &folder)?;
        }
        Ok(tree)
    }

    fn folder(
        &mut self,
        tree: Option<ObjectId>,
        name: &[u8],
    ) -> Result<Option<ObjectId>, HistoryError> {
        let Some(tree) = tree else { return Ok(None) };
        let data = self.read(tree)?;
        let mut entries = Entries::of(&data);
        let folder = entries.find(|entry| entry.kind == EntryKind::Folder && entry.name == name);
        Ok(folder.map(|folder| folder.id))
    }

    /// Walks two trees side by side: entries are sorted alike, and equal ids need no look.
    fn differ(
        &mut self,
        old: Option<ObjectId>,
        new: Option<ObjectId>,
        deeper: usize,
        differing: &mut Found,
    ) -> Result<(), HistoryError> {
        if old == new || deeper == 0 || self.left == 0 {
            return Ok(());
        }
        let old = old
            .map(|tree| self.read(tree))
            .transpose()?
            .unwrap_or_default();
        let new = new
            .map(|tree| self.read(tree))
            .transpose()?
            .unwrap_or_default();
        for (a, b) in Pairs::of(&old, &new) {
            self.left = self.left.saturating_sub(1);
            if self.left == 0 {
                return Ok(());
            }
            let folder = |entry: Option<TreeEntry<'_>>| {
                let entry = entry.filter(|entry| entry.kind == EntryKind::Folder);
                entry.map(|entry| entry.id)
            };
            self.differ(folder(a), folder(b), deeper - 1, differing)?;
            if let Some(stem) = a.or(b).and_then(|entry| stem(entry.name)) {
                let file = |entry: Option<TreeEntry<'_>>| {
                    let entry = entry.filter(|entry| entry.kind == EntryKind::File);
                    entry.map(|entry| entry.id)
                };
                if file(a) != file(b) {
                    differing.push((stem, file(a), file(b)));
                }
            }
        }
        Ok(())
    }

    fn read(&mut self, tree: ObjectId) -> Result<Arc<Vec<u8>>, HistoryError> {
        if let Some(data) = self.at_hand.get(&tree) {
            return Ok(Arc::clone(data));
        }
        let object = self.objects.read(tree)?;
        if object.kind() != git2::ObjectType::Tree {
            return Err(HistoryError::Damaged(tree));
        }
        let data = object.content();
        if self.at_hand.len() >= AT_HAND {
            self.at_hand.clear();
        }
        self.at_hand.insert(tree, Arc::clone(&data));
        Ok(data)
    }
}

/// A file that left one folder and came up in another is the same clause's.
fn joined(
    mut parts: Found,
) -> impl Iterator<Item = (ClauseId, Option<ObjectId>, Option<ObjectId>)> {
    parts.sort();
    let mut joined: Found = Vec::with_capacity(parts.len());
    for (stem, old, new) in parts {
        match joined.last_mut() {
            Some(last) if last.0 == stem => {
                last.1 = last.1.or(old);
                last.2 = last.2.or(new);
            }
            _ => joined.push((stem, old, new)),
        }
    }
    joined.into_iter().filter(|(_, old, new)| old != new)
}

/// For trees that were searched, the clause's file.
pub(super) type Known = FxHashMap<ObjectId, Option<ObjectId>>;

fn in_tree(data: &[u8], clause: &ClauseId) -> Option<ObjectId> {
    let named = |entry: &TreeEntry<'_>| {
        entry.kind == EntryKind::File
            && entry.name.strip_suffix(b".toml") == Some(clause.as_str().as_bytes())
    };
    let file = Entries::of(data).find(named);
    file.map(|file| file.id)
}

fn subfolders(data: &[u8]) -> impl Iterator<Item = TreeEntry<'_>> {
    Entries::of(data).filter(|entry| entry.kind == EntryKind::Folder)
}

fn stem(name: &[u8]) -> Option<ClauseId> {
    let name = std::str::from_utf8(name).ok()?;
    name.strip_suffix(".toml")?.parse().ok()
}
