//! A repository on a server, through the user's own git program: their keys, their agent, their settings and whatever
//! keeps their passwords work as they do for git itself. It is run in a repository that Plenary made for this, so that
//! nothing of the plan's own settings can start a program.

use super::company::Company;
use super::complaint::understood;
use super::heads::{BESIDE, BRANCHES, Heads, is_sound};
use super::program::{self, Answered};
use super::staging::Staging;
use super::{Taking, TravelError};
use crate::store::{Asking, Repository, StoreError};
use git2::Oid;
use std::collections::BTreeMap;
use std::path::Path;

/// A server's repository.
pub(super) struct Remote<'r> {
    url: &'r str,
    /// Without secrets.
    called: &'r str,
    asking: &'r Asking,
    company: &'r Company,
}

impl<'r> Remote<'r> {
    /// The one at this URL, which is called so without secrets.
    pub fn new(url: &'r str, called: &'r str, how: &'r Taking) -> Remote<'r> {
        Remote {
            url,
            called,
            asking: &how.asking,
            company: &how.company,
        }
    }

    /// Fetches what is not here yet. Which branch its `HEAD` names is asked only where that decides: where it has several
    /// and none is called as ours.
    ///
    /// # Errors
    ///
    /// Why the server could not be read, in a sentence.
    pub fn fetch(
        &self,
        own: &Repository,
        into: &Staging,
        branch: &str,
    ) -> Result<Heads, StoreError> {
        // What we have, under names of its own: git then says to the server that it need not send that.
        let mut packed = String::new();
        for (number, tip) in own.every_tip()?.iter().enumerate() {
            packed.push_str(&format!("{tip} refs/ours/{number:08}\n"));
        }
        let path = into.path().join("packed-refs");
        std::fs::write(&path, packed).map_err(|error| StoreError::io(&path, error))?;
        let mut specs = vec!["+refs/heads/*:refs/heads/*".to_owned()];
        specs.extend(BESIDE.iter().map(|above| format!("+{above}*:{above}*")));
        let mut arguments = vec!["fetch", "--no-tags", "--no-write-fetch-head"];
        arguments.extend(["--no-recurse-submodules", "--no-auto-maintenance"]);
        arguments.push(self.telling("--quiet"));
        arguments.extend(["--end-of-options", self.url]);
        arguments.extend(specs.iter().map(String::as_str));
        let answered = self.run(into.path(), &arguments)?;
        if !answered.done {
            return Err(self.failed(&answered.err));
        }
        let mut heads = heads_of(&into.git()?)?;
        let branches = heads.branches().count();
        // git leaves out what would cut the history short here as well.
        if branches == 0 && answered.err.contains("shallow") {
            return Err(TravelError::ShallowThere(self.called.to_owned()).into());
        }
        if branches > 1 && !heads.refs.contains_key(branch) {
            heads.head = self.heads(into)?.head;
        }
        Ok(heads)
    }

    /// What the server names, and which branch its `HEAD` does. Nothing is fetched.
    ///
    /// # Errors
    ///
    /// Why the server could not be read, in a sentence.
    pub fn heads(&self, from: &Staging) -> Result<Heads, StoreError> {
        let arguments = ["ls-remote", "--symref", "--end-of-options", self.url];
        let answered = self.run(from.path(), &arguments)?;
        match answered.done {
            true => Ok(listed(&answered.out)),
            false => Err(self.failed(&answered.err)),
        }
    }

    /// How git is asked to tell how far it is, where somebody is told; else with this word to be quiet.
    fn telling(&self, quiet: &'static str) -> &'static str {
        match self.company.is_told() {
            true => "--progress",
            false => quiet,
        }
    }

    /// Brings these changes to these references. Those of them that the server did not take, and whether it had the
    /// branch already.
    ///
    /// # Errors
    ///
    /// Why the server could not be reached, or refuses the branch, in a sentence.
    pub fn push(
        &self,
        from: &Staging,
        branch: &str,
        refs: &BTreeMap<String, Oid>,
    ) -> Result<(Vec<String>, bool), StoreError> {
        let specs: Vec<String> = refs
            .iter()
            .map(|(name, id)| format!("{id}:{name}"))
            .collect();
        let mut arguments = vec!["push", "--porcelain", "--no-verify", "--no-signed"];
        arguments.push(self.telling("--no-progress"));
        arguments.extend(["--no-recurse-submodules", "--end-of-options", self.url]);
        arguments.extend(specs.iter().map(String::as_str));
        let answered = self.run(from.path(), &arguments)?;
        let refused = refused(&answered.out);
        if let Some(why) = refused.get(branch) {
            let place = self.called.to_owned();
            let behind = [
                "fetch first",
                "non-fast-forward",
                "stale info",
                "failed to update ref",
                "cannot lock ref",
                "failed to lock",
            ];
            return Err(match behind.iter().any(|word| why.contains(word)) {
                true => TravelError::Rejected(place),
                false => TravelError::Refused(place, reason(&answered.err, why)),
            }
            .into());
        }
        match answered.done || !refused.is_empty() {
            true => Ok((refused.into_keys().collect(), has(&answered.out, branch))),
            false => Err(self.failed(&answered.err)),
        }
    }

    fn run(&self, git_dir: &Path, arguments: &[&str]) -> Result<Answered, StoreError> {
        program::run(git_dir, arguments, self.asking, self.company)
    }

    fn failed(&self, err: &str) -> StoreError {
        understood(err, self.called)
    }
}

/// What was fetched, without what was ours before.
fn heads_of(git: &git2::Repository) -> Result<Heads, StoreError> {
    let mut heads = Heads::default();
    for reference in git.references()?.flatten() {
        let (Ok(name), Some(id)) = (reference.name(), reference.target()) else {
            continue;
        };
        if !name.starts_with("refs/ours/") && is_sound(name) {
            heads.refs.insert(name.to_owned(), id);
        }
    }
    Ok(heads)
}

/// What a server lists: `ref: <branch>`, a tab and `HEAD` where that names a branch, else an id, a tab and what it is
/// called.
fn listed(out: &str) -> Heads {
    let mut heads = Heads::default();
    for (what, name) in out.lines().filter_map(|line| line.split_once('\t')) {
        match (what.strip_prefix("ref: "), Oid::from_str(what)) {
            (Some(branch), _) if name == "HEAD" && branch.starts_with(BRANCHES) => {
                heads.head = Some(branch.to_owned());
            }
            (None, Ok(id)) if is_sound(name) => {
                heads.refs.insert(name.to_owned(), id);
            }
            _ => {}
        }
    }
    heads
}

/// Why a server refuses, in its own words where it has some.
fn reason(err: &str, short: &str) -> String {
    let words = err.lines().filter_map(|line| line.strip_prefix("remote:"));
    let words: Vec<&str> = words.map(str::trim).filter(|it| !it.is_empty()).collect();
    match words.is_empty() {
        true => short.to_owned(),
        false => words.join(" "),
    }
}

/// The references that a push was refused, and why: a line begins with a mark, then from where to where, then the reason
/// in brackets.
fn refused(out: &str) -> BTreeMap<String, String> {
    let refused = out.lines().filter_map(|line| {
        let mut parts = line.strip_prefix("!\t")?.split('\t');
        let (_, to) = parts.next()?.rsplit_once(':')?;
        Some((to.to_owned(), parts.next().unwrap_or_default().to_owned()))
    });
    refused.collect()
}

/// Whether a push found a reference as it should be.
fn has(out: &str, name: &str) -> bool {
    let mut same = out.lines().filter_map(|line| line.strip_prefix("=\t"));
    same.any(|line| {
        line.split('\t')
            .next()
            .is_some_and(|refs| refs.ends_with(&format!(":{name}")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_push_is_read_line_by_line() {
        let out = "To hub:x\n!\t1234:refs/heads/main\t[rejected] (fetch first)\n*\t12:refs/tags/a\t[new tag]\n!\t13:refs/tags/b\t[rejected] (already exists)\nDone\n";
        let refused = refused(out);
        assert_eq!(refused["refs/heads/main"], "[rejected] (fetch first)");
        assert_eq!(refused.len(), 2);
        let out = "To hub:x\n=\t12:refs/heads/main\t[up to date]\nDone\n";
        assert!(has(out, "refs/heads/main"));
        assert!(!has(out, "refs/tags/main"));
    }

    #[test]
    fn what_a_server_lists_is_read_line_by_line() {
        let (one, two) = ("1".repeat(40), "2".repeat(40));
        let out = format!(
            "ref: refs/heads/plan\tHEAD\n{one}\tHEAD\n{one}\trefs/heads/plan\n{two}\trefs/heads/other\n"
        );
        let heads = listed(&out);
        assert_eq!(heads.head.as_deref(), Some("refs/heads/plan"));
        assert_eq!(heads.branches().count(), 2);
        assert_eq!(listed(""), Heads::default());
    }

    #[test]
    fn a_server_that_refuses_says_why_in_its_own_words() {
        let err = "remote: The table is closed.        \nremote: Come back at nine.\nTo hub\n";
        let short = "[remote rejected] (pre-receive hook declined)";
        assert_eq!(
            reason(err, short),
            "The table is closed. Come back at nine."
        );
        assert_eq!(reason("To hub\n", short), short);
    }
}
