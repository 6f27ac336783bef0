//! Objects that end too early and that nothing leads to, as a power cut leaves them of a change that was never recorded. They
//! are put aside, and the work goes on. What anything leads to is never put aside here: to read on without it would be to
//! answer from a part of the plan.

use super::whole::Loose;
use crate::store::durable::{PlanLock, turn};
use crate::store::worktree::Left;
use crate::store::{Repository, StoreError};
use git2::{ObjectType, Oid};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Where they are put, in the folder that all work trees share.
const ASIDE: &str = "plenary-damaged";

/// The longest file of git's own that is looked through for names of objects.
const LONGEST: u64 = 1 << 20;

impl Repository {
    /// Makes sure that nothing is read that ends too early: puts aside what nothing needs, and says so.
    ///
    /// # Errors
    ///
    /// [`StoreError::CutOff`] where something may need one of them, or where none can be put aside.
    pub(in crate::store) fn spare(&self, loose: &Loose) -> Result<(), StoreError> {
        let Err(refused) = loose.whole() else {
            return Ok(());
        };
        let cut = loose.cut_off();
        let names: HashSet<Oid> = cut.iter().filter_map(|path| name(path)).collect();
        let all_own = cut.iter().all(|path| self.owns(path));
        if !all_own || names.len() != cut.len() || self.needs(&names) {
            return Err(refused);
        }
        let Ok(_own) = PlanLock::wait(self.common_dir(), turn::PATIENCE) else {
            return Err(refused);
        };
        let gone = self.put_aside(&cut).map_err(|_| refused)?;
        let told = gone.into_iter().map(|path| Left::aside(&path));
        self.left.borrow_mut().extend(told);
        Ok(())
    }

    /// Whether an object lies here and is not lent by another repository.
    pub(in crate::store) fn owns(&self, file: &Path) -> bool {
        let objects = self.common_dir().join("objects").canonicalize();
        let file = file.canonicalize();
        objects.is_ok_and(|objects| file.is_ok_and(|file| file.starts_with(objects)))
    }

    /// Puts these files of objects aside, out of the way of whoever reads: where they went.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(in crate::store) fn put_aside(&self, cut: &[PathBuf]) -> std::io::Result<Vec<PathBuf>> {
        let aside = self.common_dir().join(ASIDE);
        let mut gone = Vec::new();
        for path in cut {
            fs::create_dir_all(&aside)?;
            let there = aside.join(digits(path));
            fs::rename(path, &there)?;
            gone.push(there);
        }
        Ok(gone)
    }

    /// Whether anything leads to one of these objects, or may. None of them is read to find out.
    fn needs(&self, names: &HashSet<Oid>) -> bool {
        // What other work trees are at is theirs to say.
        if self.common_dir().join("worktrees").exists() {
            return true;
        }
        let Ok(mut next) = self.roots() else {
            return true;
        };
        let mut seen = HashSet::new();
        while let Some(id) = next.pop() {
            if names.contains(&id) {
                return true;
            }
            if seen.insert(id) {
                self.below(id, names, &mut next);
            }
        }
        false
    }

    /// Everything from which git begins: references, what they were, the index, and what git notes beside them.
    fn roots(&self) -> Result<Vec<Oid>, git2::Error> {
        let mut roots: Vec<Oid> = self.git.index()?.iter().map(|entry| entry.id).collect();
        let mut logged = vec!["HEAD".to_owned()];
        for reference in self.git.references()? {
            let reference = reference?;
            roots.extend(reference.target());
            logged.push(reference.name()?.to_owned());
        }
        for name in logged {
            let log = self.git.reflog(&name)?;
            let entries = log.iter();
            roots.extend(entries.flat_map(|entry| [entry.id_old(), entry.id_new()]));
        }
        for file in fs::read_dir(self.git_dir()).into_iter().flatten().flatten() {
            let text = super::plain::read(&file.path(), LONGEST).ok().flatten();
            let text = text.unwrap_or_default();
            let words = text.split(|byte| !byte.is_ascii_hexdigit());
            let names = words.filter(|word| word.len() == 40);
            let names = names.filter_map(|word| std::str::from_utf8(word).ok());
            roots.extend(names.filter_map(|word| Oid::from_str(word).ok()));
        }
        Ok(roots)
    }

    /// What an object names. A file's content names nothing, and what this copy lacks leads nowhere.
    fn below(&self, id: Oid, cut: &HashSet<Oid>, next: &mut Vec<Oid>) {
        let Ok(object) = self.git.find_object(id, None) else {
            return;
        };
        if let Some(commit) = object.as_commit() {
            next.push(commit.tree_id());
            next.extend(commit.parent_ids());
        } else if let Some(tag) = object.as_tag() {
            next.push(tag.target_id());
        } else if let Some(tree) = object.as_tree() {
            let named = tree.iter().filter(|entry| {
                entry.kind() == Some(ObjectType::Tree) || cut.contains(&entry.id())
            });
            next.extend(named.map(|entry| entry.id()));
        }
    }
}

/// The digits of an object's name: those of its folder and those of its file.
fn digits(path: &Path) -> String {
    let mut parts = path.iter().rev().map(|part| part.to_string_lossy());
    let (name, folder) = (parts.next(), parts.next());
    [folder, name].into_iter().flatten().collect()
}

fn name(path: &Path) -> Option<Oid> {
    Oid::from_str(&digits(path)).ok()
}
