//! A new plan from a document that somebody circulated: the text as it was first, and one change for what each author did to
//! it since.

use super::fresh::{self, Branch, FileChange};
use super::{ATTRIBUTES, NewPlan, Recorder, first, plan, sheets};
use crate::dialogue::trailer;
use crate::i18n::Message;
use crate::plan::format::{folder_for, write_clause, write_manifest};
use crate::plan::{Clause, ClauseId, Manifest, Moment, Plan, Severity, Speaker, check};
use crate::store::{Act, StoreError};
use crate::text::one_line;
use crate::track::CommitId;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What somebody did to the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision {
    /// The clauses as they were then, each after the one it stands under.
    pub clauses: Vec<Clause>,
    /// Who did it; the secretariat's is the first.
    pub by: Option<Speaker>,
    /// When.
    pub time: Moment,
}

/// The document: its name, and its SHA-256.
pub type Document<'d> = (&'d str, &'d str);

/// Makes a new plan of a document's revisions, in their order.
///
/// # Errors
///
/// As [`create`](super::create); the folder is then as before.
pub fn create_from(
    folder: &Path,
    new: &NewPlan,
    revisions: impl Iterator<Item = Revision>,
    document: Document<'_>,
    recorder: &Recorder,
) -> Result<CommitId, StoreError> {
    let made = plan(folder, new, recorder.zone.clone())?;
    fresh::repository(folder, |branch| {
        let mut writer = Writer {
            plan: made,
            files: BTreeMap::new(),
            document,
            recorder,
        };
        for revision in revisions {
            writer.write(branch, revision)?;
        }
        let problems = check(&writer.plan).into_iter();
        let mut errors = problems.filter(|problem| problem.severity == Severity::Error);
        match errors.next() {
            Some(problem) => Err(StoreError::Unfit(problem.message)),
            None => Ok(()),
        }
    })
}

struct Writer<'w> {
    plan: Plan,
    /// The files of the clauses as they are.
    files: BTreeMap<String, String>,
    document: Document<'w>,
    recorder: &'w Recorder,
}

impl Writer<'_> {
    fn write(&mut self, branch: &mut Branch<'_>, revision: Revision) -> Result<(), StoreError> {
        let files = self.become_of(revision.clauses);
        let changed = changed(&self.files, &files);
        let clauses: BTreeSet<ClauseId> = changed.iter().filter_map(|(path, _)| id(path)).collect();
        let clauses: Vec<ClauseId> = clauses.into_iter().collect();
        self.files = files;
        let manifest = self.plan.manifest.clone();
        match revision.by {
            None => self.begin(branch, changed, &manifest, revision.time),
            Some(_) if changed.is_empty() => Ok(()),
            Some(by) => {
                let (name, digest) = self.document;
                let said = Message::new("foreign-subject").with("file", name);
                let of = |key: &str, value: &str| (key.to_owned(), value.to_owned());
                let act = Act {
                    subject: manifest.catalogue().say(&said),
                    trailers: vec![of(trailer::FILE, name), of(trailer::FILE_DIGEST, digest)],
                    ..Act::new(
                        branch.head()?,
                        by,
                        self.recorder.person.clone(),
                        revision.time,
                    )
                };
                branch.commit(&changed, &act, &manifest, &clauses)
            }
        }
    }

    /// The first change: the plan itself, and the text as nobody had changed it.
    fn begin(
        &self,
        branch: &mut Branch<'_>,
        mut files: Vec<FileChange>,
        manifest: &Manifest,
        time: Moment,
    ) -> Result<(), StoreError> {
        let mut add =
            |path: &str, text: String| files.push((path.to_owned(), Some(text.into_bytes())));
        add(ATTRIBUTES.0, ATTRIBUTES.1.to_owned());
        add("plan.toml", write_manifest(manifest));
        for (path, text) in sheets(&self.plan) {
            add(&path, text);
        }
        let subject =
            Message::new("store-subject-created").with("title", one_line(&manifest.title));
        let recorder = Recorder {
            time,
            ..self.recorder.clone()
        };
        first(branch, &files, manifest, &subject, &recorder)
    }

    /// Takes the clauses into the plan, and hands back their files. A clause stays in the folder it came into.
    fn become_of(&mut self, clauses: Vec<Clause>) -> BTreeMap<String, String> {
        let folders = std::mem::take(&mut self.plan.folders);
        self.plan.clauses.clear();
        let mut files = BTreeMap::new();
        for clause in clauses {
            let known = folders.get(&clause.id).cloned();
            let folder = known.unwrap_or_else(|| folder_for(&self.plan, &clause));
            self.plan.folders.insert(clause.id.clone(), folder);
            self.plan.clauses.insert(clause.id.clone(), clause);
        }
        for clause in self.plan.clauses.values() {
            files.insert(self.plan.path(&clause.id), write_clause(clause));
        }
        files
    }
}

fn changed(before: &BTreeMap<String, String>, now: &BTreeMap<String, String>) -> Vec<FileChange> {
    let gone = before.keys().filter(|path| !now.contains_key(*path));
    let gone = gone.map(|path| (path.clone(), None));
    let new = now
        .iter()
        .filter(|(path, text)| before.get(*path) != Some(*text))
        .map(|(path, text)| (path.clone(), Some(text.clone().into_bytes())));
    gone.chain(new).collect()
}

/// The clause whose file it is.
fn id(path: &str) -> Option<ClauseId> {
    let name = path.rsplit('/').next()?;
    name.strip_suffix(".toml")?.parse().ok()
}
