//! Replays an example's script: its files become the first commit, every act one more.

use super::files::Example;
use super::script::{Script, Step};
use crate::plan::format::{edit_clause_file, read_plan};
use crate::plan::{ClauseId, Edit, EditError, Plan, Voice};
use crate::store::fresh::{Branch, FileChange};
use crate::store::{Act, Floor, StoreError};
use crate::track::{ObjectId, Person};
use std::collections::{BTreeMap, BTreeSet};

/// What keeps line ends the same on every machine, in every new plan repository.
pub(in crate::store) const ATTRIBUTES: (&str, &str) = (".gitattributes", "*.toml text eol=lf\n");

/// A plan as it grows, with its files.
pub(super) struct Replay {
    pub plan: Plan,
    pub files: BTreeMap<String, String>,
}

impl Replay {
    /// The first state of an example.
    pub fn of(example: &Example) -> Replay {
        let files: BTreeMap<String, String> = example
            .files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
            .collect();
        let (plan, _) = read_plan(&files);
        Replay { plan, files }
    }

    /// Makes every commit of the script.
    pub fn run(&mut self, example: &Example, branch: &mut Branch<'_>) -> Result<(), StoreError> {
        let script: Script = toml::from_str(example.history)
            .map_err(|error| StoreError::Script(error.message().to_owned()))?;
        self.files
            .insert(ATTRIBUTES.0.to_owned(), ATTRIBUTES.1.to_owned());
        let all: Vec<String> = self.files.keys().cloned().collect();
        self.commit(&script.start, &all, BTreeSet::new(), branch)?;
        for step in &script.acts {
            let failed = |why| StoreError::Script(format!("{}: {why}", step.subject));
            let (paths, clauses) = self.act(step).map_err(failed)?;
            self.commit(step, &paths, clauses, branch)?;
        }
        Ok(())
    }

    /// Applies an act's edits; hands back the files and the clauses it touched.
    fn act(&mut self, step: &Step) -> Result<(Vec<String>, BTreeSet<ClauseId>), String> {
        let mut paths = Vec::new();
        let mut clauses = BTreeSet::new();
        for row in &step.edits {
            for edit in row.edits(&self.plan)? {
                clauses.insert(edit.clause().clone());
                paths.push(self.apply(&edit)?);
            }
        }
        Ok((paths, clauses))
    }

    fn apply(&mut self, edit: &Edit) -> Result<String, String> {
        let failed = |error: EditError| error.to_string();
        let before = self.plan.path(edit.clause());
        edit.apply(&mut self.plan).map_err(failed)?;
        let path = match edit {
            Edit::Remove { .. } => before,
            _ => self.plan.path(edit.clause()),
        };
        let old = self.files.get(&path).map(String::as_str);
        match edit_clause_file(old, edit).map_err(failed)? {
            Some(new) => self.files.insert(path.clone(), new),
            None => self.files.remove(&path),
        };
        Ok(path)
    }

    fn commit(
        &self,
        step: &Step,
        paths: &[String],
        clauses: BTreeSet<ClauseId>,
        branch: &mut Branch<'_>,
    ) -> Result<(), StoreError> {
        let content = |path: &String| self.files.get(path).map(|text| text.clone().into_bytes());
        let paths: BTreeSet<&String> = paths.iter().collect();
        let files: Vec<FileChange> = paths
            .into_iter()
            .map(|path| (path.clone(), content(path)))
            .collect();
        let act = self.describe(step)?;
        let clauses: Vec<ClauseId> = clauses.into_iter().collect();
        branch.commit(&files, &act, &self.plan.manifest, &clauses)?;
        match &step.tag {
            Some(tag) => branch.tag(tag, &act),
            None => Ok(()),
        }
    }

    /// The act without its edits, which are made already.
    fn describe(&self, step: &Step) -> Result<Act, StoreError> {
        let organisation = step.organisation.as_deref();
        let speaker = step.by();
        let floor = Floor {
            voice: step.voice,
            organisation: step.organisation.clone(),
            speaker: speaker.unwrap_or_else(|| self.delegate(step.voice, organisation)),
        };
        let recorder = self.delegate(Voice::Secretariat, None);
        let time = step.time().map_err(StoreError::Script)?;
        Ok(Act {
            subject: step.subject.clone(),
            reason: step.reason.clone(),
            ..Act::new(ObjectId([0; 20]), floor, recorder, time)
        })
    }

    /// The first delegate of an organisation, or of the first one of a voice.
    fn delegate(&self, voice: Voice, organisation: Option<&str>) -> Person {
        let manifest = &self.plan.manifest;
        let found = manifest
            .organisations
            .iter()
            .find(|it| it.voice == voice && organisation.is_none_or(|id| id == it.id));
        let id = found.map_or(voice.slug(), |it| it.id.as_str());
        let made_up = || format!("{id}@{}.plenary.invalid", manifest.id);
        match found.and_then(|it| it.delegates.first()) {
            Some(delegate) => Person {
                name: delegate.name.clone(),
                email: delegate.email.clone().unwrap_or_else(made_up),
            },
            None => Person {
                name: found.map_or_else(|| voice.slug().to_owned(), |it| it.name.clone()),
                email: made_up(),
            },
        }
    }
}
