//! A whole plan out of its files: what is broken is reported, and the rest works.

use super::read::text;
use super::sheet::read_sheet;
use super::{read_clause, read_manifest};
use crate::i18n::Message;
use crate::plan::{ClauseId, Manifest, Plan, Problem, Registers};

/// Reads a plan from its files: paths within the plan's directory, divided by `/`, and their content. Files
/// that are none of format 1's are passed over. Of two files of one clause, the one whose path sorts first
/// counts.
pub fn read_plan<P, B>(files: impl IntoIterator<Item = (P, B)>) -> (Plan, Vec<Problem>)
where
    P: AsRef<str>,
    B: AsRef<[u8]>,
{
    let mut files: Vec<(P, B)> = files.into_iter().collect();
    files.sort_by(|(one, _), (other, _)| one.as_ref().cmp(other.as_ref()));
    read_sorted(files)
}

/// The same of files that come sorted by their paths: each is let go before the next is asked for.
pub fn read_sorted<P, B>(files: impl IntoIterator<Item = (P, B)>) -> (Plan, Vec<Problem>)
where
    P: AsRef<str>,
    B: AsRef<[u8]>,
{
    let mut plan = Plan::default();
    let mut problems = Vec::new();
    let mut known = false;
    for (path, bytes) in files {
        let (path, bytes) = (path.as_ref(), bytes.as_ref());
        known |= path == "plan.toml";
        if let Err(problem) = read_file(&mut plan, path, bytes) {
            problems.push(problem);
        }
    }
    if !known {
        let message = Message::new("plan-no-manifest");
        problems.push(Problem::error("plan.toml", "no-manifest", message));
    }
    (plan, problems)
}

fn read_file(plan: &mut Plan, path: &str, bytes: &[u8]) -> Result<(), Problem> {
    let Some(path_in) = path.strip_suffix(".toml") else {
        return Ok(());
    };
    if path_in == "plan" {
        plan.manifest = read_manifest(text(path, bytes)?)?;
    } else if let Some(below) = path_in.strip_prefix("clauses/") {
        let (folder, stem) = below.rsplit_once('/').unwrap_or(("", below));
        let read = text(path, bytes).and_then(|text| read_into(plan, path, folder, stem, text));
        if let Err(problem) = &read
            && !plan.folders.contains_key(stem)
        {
            plan.broken.insert(stem.to_owned(), problem.clone());
        }
        read?;
    } else if let Err(problem) = read_sheet(plan, path, bytes) {
        plan.unread.insert(path.to_owned(), problem.clone());
        return Err(problem);
    }
    Ok(())
}

fn read_into(
    plan: &mut Plan,
    path: &str,
    folder: &str,
    stem: &str,
    text: &str,
) -> Result<(), Problem> {
    if let Some(first) = plan
        .folders
        .get_key_value(stem)
        .map(|(id, _)| plan.path(id))
    {
        let message = Message::new("plan-duplicate-id").with("id", stem);
        return Err(Problem::error(
            path,
            "duplicate-id",
            message.with("path", first),
        ));
    }
    let at_path = |problem| Problem {
        path: path.to_owned(),
        ..problem
    };
    let clause = read_clause(text, stem).map_err(at_path)?;
    plan.broken.remove(stem);
    let id: ClauseId = clause.id.clone();
    plan.folders.insert(id.clone(), folder.to_owned());
    plan.clauses.insert(id, clause);
    Ok(())
}

impl Plan {
    /// Takes over what `plan.toml`, a file of figures, a scenario or a register says now, or that it is gone. A `plan.toml`
    /// that cannot be read leaves what was known.
    pub fn reread(&mut self, path: &str, bytes: Option<&[u8]>) {
        if path == Manifest::PATH {
            let text = bytes.and_then(|bytes| std::str::from_utf8(bytes).ok());
            if let Some(Ok(manifest)) = text.map(read_manifest) {
                self.manifest = manifest;
            }
            return;
        }
        self.forget(path);
        if let Some(bytes) = bytes
            && let Err(problem) = read_sheet(self, path, bytes)
        {
            self.unread.insert(path.to_owned(), problem);
        }
    }

    fn forget(&mut self, path: &str) {
        self.unread.remove(path);
        let stem = |folder: &str| path.strip_prefix(folder)?.strip_suffix(".toml");
        if let Some(id) = stem("figures/") {
            self.figures.remove(id);
        }
        if let Some(id) = stem("scenarios/") {
            self.scenarios.remove(id);
        }
        self.registers
            .take(Registers::default(), |register| register == path);
    }
}
