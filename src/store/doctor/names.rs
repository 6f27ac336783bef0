//! What says where the plan stands: `HEAD` names a branch, and the branch a change. Of a file that a power cut emptied or cut
//! off, git's own log of the branch still knows what stood in it.

use super::{Finding, Remedy, Treated};
use crate::i18n::Message;
use crate::store::ground::plain;
use crate::store::{Repository, StoreError, durable};
use git2::{ObjectType, Oid, Reference};
use std::fs;
use std::path::Path;

/// The longest file that names something, and the longest log that is read.
const LONGEST: u64 = 4096;
const LONGEST_LOG: u64 = 64 << 20;

const BRANCHES: &str = "refs/heads/";

/// git's list of names, which it makes of their files now and then, and what of it was damaged.
const LIST: &str = "packed-refs";
const ASIDE: &str = "packed-refs.damaged";

/// What is damaged of it.
pub(super) enum Lost {
    /// The file that lists what many names stand for: what of it is whole.
    List(String),
    /// `HEAD`, or the branch that it names.
    Branch(Branch),
}

/// A branch of which something is damaged.
pub(super) struct Branch {
    /// The branch that is meant.
    branch: String,
    /// Whether `HEAD` no longer names it.
    head: bool,
    /// Where the branch stood last by its log, where it no longer says so itself; nothing where the log does not know.
    to: Option<Option<Oid>>,
}

/// What is damaged; nothing where the plan stands somewhere, or nothing was ever recorded.
pub(super) fn lost(repository: &Repository) -> Option<Lost> {
    let list = plain::read(&repository.common_dir().join(LIST), LONGEST_LOG);
    let list = list.ok().flatten().unwrap_or_default();
    let list = String::from_utf8_lossy(&list);
    let whole: String = list.split_inclusive('\n').filter(|it| lists(it)).collect();
    if whole != list {
        return Some(Lost::List(whole));
    }
    branch(repository).map(Lost::Branch)
}

/// Whether a line of the list is whole: what git says of it, what a name stands for, or what the tag above names.
fn lists(line: &str) -> bool {
    let Some(line) = line.strip_suffix('\n') else {
        return false;
    };
    let is_id = |id: &str| id.len() == 40 && Oid::from_str(id).is_ok();
    match (line.strip_prefix('^'), line.split_once(' ')) {
        _ if line.starts_with('#') => true,
        (Some(id), _) => is_id(id),
        (None, Some((id, name))) => is_id(id) && Reference::is_valid_name(name),
        (None, None) => false,
    }
}

fn branch(repository: &Repository) -> Option<Branch> {
    let named = plain::read(&repository.git_dir().join("HEAD"), LONGEST);
    let named = String::from_utf8(named.ok().flatten().unwrap_or_default()).ok();
    let named = named.unwrap_or_default();
    let named = named.trim_end();
    if Oid::from_str(named).is_ok_and(|_| named.len() == 40) {
        return None;
    }
    let named = named.strip_prefix("ref: ").map(str::trim_start);
    let named = named.filter(|name| name.starts_with(BRANCHES) && Reference::is_valid_name(name));
    let (branch, head) = match named {
        Some(branch) => (branch.to_owned(), false),
        None => (left(repository)?, true),
    };
    let stands = repository.git.refname_to_id(&branch).is_ok();
    let log = last(&repository.common_dir().join("logs").join(&branch));
    let file = repository.common_dir().join(&branch);
    let was = log.is_some() || file.exists();
    let to = (!stands && was).then(|| log.filter(|id| is_change(repository, *id)));
    (head || to.is_some()).then_some(Branch { branch, head, to })
}

/// The branch that `HEAD` must have named: the one that stands where its log has it last, or the only one.
fn left(repository: &Repository) -> Option<String> {
    let references = repository.git.references_glob(&format!("{BRANCHES}*"));
    let all: Vec<(String, Oid)> = references
        .ok()?
        .flatten()
        .filter_map(|it| Some((it.name().ok()?.to_owned(), it.target()?)))
        .collect();
    let at = last(&repository.git_dir().join("logs/HEAD"));
    let mut there = all.iter().filter(|(_, id)| Some(*id) == at);
    match (there.next(), there.next(), all.as_slice()) {
        (Some((name, _)), None, _) | (_, _, [(name, _)]) => Some(name.clone()),
        _ => None,
    }
}

/// The change that a log names last. A line is the change before, the change after, who and why.
fn last(log: &Path) -> Option<Oid> {
    let text = plain::read(log, LONGEST_LOG).ok()??;
    let text = String::from_utf8_lossy(&text);
    let ids = text.lines().rev().filter_map(|line| {
        let (_, after) = line.split_once(' ')?;
        let (id, _) = after.split_once(' ')?;
        Oid::from_str(id)
            .ok()
            .filter(|it| id.len() == 40 && !it.is_zero())
    });
    ids.into_iter().next()
}

fn is_change(repository: &Repository, id: Oid) -> bool {
    let found = repository.git.odb().and_then(|odb| odb.read_header(id));
    found.is_ok_and(|(_, kind)| kind == ObjectType::Commit)
}

fn short(id: Oid) -> String {
    id.to_string().chars().take(8).collect()
}

impl Lost {
    /// What is said of it.
    pub fn finding(&self) -> Finding {
        match self {
            Lost::List(_) => Finding::wrong("names", Message::new("doctor-name-list"))
                .advice("doctor-name-list-do")
                .remedy(Remedy::Names),
            Lost::Branch(branch) => branch.finding(),
        }
    }

    /// Sets it right; whoever calls holds the lock.
    ///
    /// # Errors
    ///
    /// What stands in the way, or what the disk says.
    pub fn put_right(&self, repository: &Repository) -> Result<Vec<Treated>, StoreError> {
        let whole = match self {
            Lost::Branch(branch) => return branch.put_right(repository),
            Lost::List(whole) => whole,
        };
        let list = repository.common_dir().join(LIST);
        let aside = repository.common_dir().join(ASIDE);
        let failed = |error| StoreError::io(&list, error);
        fs::copy(&list, &aside).map_err(failed)?;
        durable::replace(&list, whole.as_bytes())?;
        Ok(vec![Treated::of(&aside, "doctor-did-list")])
    }
}

impl Branch {
    fn called(&self) -> &str {
        self.branch.strip_prefix(BRANCHES).unwrap_or(&self.branch)
    }

    /// What is said of it.
    fn finding(&self) -> Finding {
        let said = |id| Message::new(id).with("branch", self.called());
        let finding = match self.to {
            None => Finding::wrong("head", said("doctor-name-head")),
            Some(_) => Finding::wrong("branch", said("doctor-name-branch")),
        };
        match self.to {
            Some(None) => finding.advice("doctor-objects-do"),
            Some(Some(to)) => Finding {
                advice: Some(said("doctor-name-do").with("change", short(to))),
                ..finding.remedy(Remedy::Names)
            },
            None => finding.advice("doctor-repair-do").remedy(Remedy::Names),
        }
    }

    fn put_right(&self, repository: &Repository) -> Result<Vec<Treated>, StoreError> {
        let said = |id| Message::new(id).with("branch", self.called());
        let mut done = Vec::new();
        if let Some(Some(to)) = self.to {
            repository.own_ground_of(&self.branch)?;
            let file = repository.common_dir().join(&self.branch);
            durable::replace(&file, format!("{to}\n").as_bytes())?;
            done.push(Treated::done(
                said("doctor-did-branch").with("change", short(to)),
            ));
        }
        if self.head {
            let file = repository.git_dir().join("HEAD");
            durable::replace(&file, format!("ref: {}\n", self.branch).as_bytes())?;
            done.push(Treated::done(said("doctor-did-head")));
        }
        Ok(done)
    }
}
