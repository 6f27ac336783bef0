//! Replays an example's script: its files become the first commit, every act what recording it would make. All of
//! it is made in memory and written at once: recorded one by one, the acts would take seconds.

use super::deeds::Ground;
use super::files::Example;
use super::script::{Script, Step};
use crate::dialogue::{Dialogue, format};
use crate::plan::format::{edit_clause_file, read_plan};
use crate::plan::{Delegate, Edit, Plan, Speaker, Voice};
use crate::store::create::{Branch, FileChange};
use crate::store::write::{Change, Done, Work, author, deed};
use crate::store::{Act, StoreError};
use crate::track::Person;
use std::collections::BTreeMap;

/// What keeps line ends the same on every machine, in every new plan repository.
pub(in crate::store) const ATTRIBUTES: (&str, &str) = (".gitattributes", "*.toml text eol=lf\n");

/// A plan as it grows, with its files.
pub(super) struct Replay {
    pub plan: Plan,
    pub dialogue: Dialogue,
    pub files: BTreeMap<String, String>,
}

impl Replay {
    /// The first state of an example.
    pub fn of(example: &Example) -> Replay {
        let files: BTreeMap<String, String> = example.files.iter().cloned().collect();
        let (plan, _) = read_plan(&files);
        let (dialogue, _) = Dialogue::read(&files);
        Replay {
            plan,
            dialogue,
            files,
        }
    }

    /// Makes every commit of the script.
    pub fn run(&mut self, example: &Example, branch: &mut Branch<'_>) -> Result<(), StoreError> {
        let script: Script = toml::from_str(&example.history)
            .map_err(|error| StoreError::Script(error.message().to_owned()))?;
        self.files
            .insert(ATTRIBUTES.0.to_owned(), ATTRIBUTES.1.to_owned());
        let first = differences(&BTreeMap::new(), &self.files);
        let act = self
            .describe(&script.start, branch)
            .map_err(|why| script.start.failed(why))?;
        branch.commit(&first, &act, &self.plan.manifest, &[])?;
        for step in &script.acts {
            self.act(step, branch).map_err(|why| step.failed(why))?;
        }
        Ok(())
    }

    /// Makes the commits of an act, as recording it would.
    fn act(&mut self, step: &Step, branch: &mut Branch<'_>) -> Result<(), StoreError> {
        let mut act = self.describe(step, branch)?;
        self.fill(&mut act, step).map_err(StoreError::Script)?;
        let edits = std::mem::take(&mut act.edits);
        let done = deed::carry_out(&act, edits, self.plan.clone(), self.dialogue.clone())?;
        let changes = self.changes(&done)?;
        let last = changes.last().map(|(_, files)| files.clone());
        let last = last
            .filter(|files| !files.is_empty())
            .ok_or(StoreError::Nothing)?;
        let work = Work {
            manifest: self.plan.manifest.clone(),
            ..Work::default()
        };
        let work = deed::worded(&act, act.seen, &done, changes, work)?;
        self.dialogue = done.dialogue;
        for part in &work.before {
            branch.add(&part.files, &part.author, &act, &part.message)?;
        }
        let author = author(&act.floor, &work.manifest)?;
        let author = work.author.as_ref().unwrap_or(&author);
        branch.add(&last, author, &act, &work.message)?;
        match &step.tag {
            // The subject is also what the tag says.
            Some(_) if act.subject.is_empty() => {
                Err(StoreError::Script("`tag` needs a `subject`".to_owned()))
            }
            Some(tag) => branch.tag(tag, &act),
            None => Ok(()),
        }
    }

    /// Gives an act the edits and deeds that its rows stand for now.
    fn fill(&self, act: &mut Act, step: &Step) -> Result<(), String> {
        let mut plan = self.plan.clone();
        for row in &step.edits {
            let edits = row.edits(&plan)?;
            Edit::apply_all(&edits, &mut plan).map_err(|why| why.to_string())?;
            act.edits.extend(edits);
        }
        let ground = Ground {
            plan: &plan,
            dialogue: &self.dialogue,
            day: step.day(),
        };
        for row in &step.deeds {
            act.deeds.push(row.deed(&ground)?);
        }
        Ok(())
    }

    /// Makes the changes of an act one after the other in the files.
    fn changes(&mut self, done: &Done) -> Result<Vec<Change>, StoreError> {
        let mut changes = Vec::new();
        for (at, part) in done.parts.iter().enumerate() {
            let before = self.files.clone();
            for edit in &part.edits {
                self.apply(edit)?;
            }
            if at + 1 == done.parts.len() {
                self.write_dialogue(done)?;
            }
            changes.push((part.author.clone(), differences(&before, &self.files)));
        }
        Ok(deed::worth_a_change(changes))
    }

    fn apply(&mut self, edit: &Edit) -> Result<(), StoreError> {
        let before = self.plan.path(edit.clause());
        edit.apply(&mut self.plan)?;
        let path = match edit {
            Edit::Remove { .. } => before,
            _ => self.plan.path(edit.clause()),
        };
        let old = self.files.get(&path).map(String::as_str);
        match edit_clause_file(old, edit)? {
            Some(new) => self.files.insert(path, new),
            None => self.files.remove(&path),
        };
        Ok(())
    }

    fn write_dialogue(&mut self, done: &Done) -> Result<(), StoreError> {
        for path in done.outcomes.iter().flat_map(|it| &it.files) {
            let old = self.files.get(path).map(String::as_str);
            match format::write(path, &done.dialogue, old)? {
                Some(new) => self.files.insert(path.clone(), new),
                None => self.files.remove(path),
            };
        }
        Ok(())
    }

    /// The act before it does anything.
    fn describe(&self, step: &Step, branch: &Branch<'_>) -> Result<Act, StoreError> {
        let organisation = step.organisation.as_deref();
        let speaker = step
            .by()
            .unwrap_or_else(|| self.delegate(step.voice, organisation));
        let floor = Speaker {
            voice: step.voice,
            organisation: step.organisation.clone(),
            delegate: Some(Delegate {
                name: speaker.name,
                email: Some(speaker.email),
            }),
        };
        let recorder = self.delegate(Voice::Secretariat, None);
        Ok(Act {
            subject: step.subject.clone(),
            reason: step.reason.clone(),
            ..Act::new(branch.head()?, floor, recorder, step.time()?)
        })
    }

    /// The first delegate of an organisation, or of the first one of a voice.
    fn delegate(&self, voice: Voice, organisation: Option<&str>) -> Person {
        let manifest = &self.plan.manifest;
        let known = manifest
            .organisations
            .iter()
            .find(|listed| listed.voice == voice && organisation.is_none_or(|id| id == listed.id));
        let id = known.map_or(voice.slug(), |listed| listed.id.as_str());
        let made_up = || format!("{id}@{}.plenary.invalid", manifest.id);
        match known.and_then(|listed| listed.delegates.first()) {
            Some(delegate) => Person {
                name: delegate.name.clone(),
                email: delegate.email.clone().unwrap_or_else(made_up),
            },
            None => Person {
                name: known.map_or_else(|| voice.slug().to_owned(), |listed| listed.name.clone()),
                email: made_up(),
            },
        }
    }
}

/// The files that read differently afterwards.
fn differences(
    before: &BTreeMap<String, String>,
    after: &BTreeMap<String, String>,
) -> Vec<FileChange> {
    let gone = before.keys().filter(|path| !after.contains_key(*path));
    let gone = gone.map(|path| (path.clone(), None));
    let new = after
        .iter()
        .filter(|(path, text)| before.get(*path) != Some(text))
        .map(|(path, text)| (path.clone(), Some(text.clone().into_bytes())));
    gone.chain(new).collect()
}
