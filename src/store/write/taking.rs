//! Recording what a table of another program brings in: registers and figures as they become, and how the table was read.

use super::act::{Act, Recorded};
use super::message::message_of;
use super::work::{FileChange, Files, Work, writable};
use crate::dialogue::trailer;
use crate::export::import::{Import, Mapping, put, read_mapping, slug, write_mapping};
use crate::plan::format::updated_sheet;
use crate::plan::{Plan, Problem, sheet_errors};
use crate::store::read::{self, Blobs};
use crate::store::{PlanPath, Repository, StoreError};
use crate::track::CommitId;
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashSet};
use std::path::Path;

/// The kind of act.
const IMPORT: &str = "import";
/// Where it is kept how tables were read.
const KEPT: &str = "imports/";
/// So many names are tried for what is kept.
const TRIES: usize = 100;

/// What a table makes of a plan, to be recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Taking {
    /// The plan as it becomes.
    pub after: Plan,
    /// The files that change, by their paths within the plan.
    pub paths: BTreeSet<String>,
    /// How the table was read, under which name that is kept.
    pub mapping: (String, Mapping),
    /// The table's file: its name, and its SHA-256.
    pub file: (String, String),
}

impl Taking {
    /// What is recorded of a table, of a plan as it stands. Nothing of it is new where no file changes.
    pub fn of(
        plan: &Plan,
        import: &Import,
        (path, bytes): (&Path, &[u8]),
        kept: Option<String>,
    ) -> Taking {
        let mut after = plan.clone();
        let paths = put(&mut after, import);
        let name = path.file_name().unwrap_or(path.as_os_str());
        Taking {
            after,
            paths,
            mapping: (
                kept.unwrap_or_else(|| kept_as(path)),
                import.mapping.clone(),
            ),
            file: (name.to_string_lossy().into_owned(), digest(bytes)),
        }
    }

    /// Whether it was made of a file that held just this.
    pub fn is_of(&self, bytes: &[u8]) -> bool {
        self.file.1 == digest(bytes)
    }

    /// What an act says of itself that takes the table in.
    fn said(&self, act: &Act) -> Act {
        let mut said = act.clone();
        let (name, digest) = &self.file;
        for (key, value) in [
            (trailer::ACT, IMPORT),
            (trailer::FILE, name),
            (trailer::FILE_DIGEST, digest),
        ] {
            said.trailers.push((key.to_owned(), value.to_owned()));
        }
        said
    }
}

fn digest(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Under which name it is kept how a table was read: that of its file.
fn kept_as(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    slug(&stem).unwrap_or_else(|| "table".to_owned())
}

impl Repository {
    /// Records what a table brings in: what was shown is what is recorded, or nothing. The act says who, when, why and in
    /// which words, and has neither edits nor deeds. It is asked up to the last whether it is to go on.
    ///
    /// # Errors
    ///
    /// [`StoreError::SheetMeanwhile`] where one of the files was changed since it was looked at, [`StoreError::SheetBroken`]
    /// where one cannot be edited, [`StoreError::CalledOff`]. Nothing was changed then.
    pub fn take_rows(
        &self,
        plan: &PlanPath,
        act: &Act,
        taking: &Taking,
        goes_on: &dyn Fn() -> bool,
    ) -> Result<Recorded, StoreError> {
        self.commit(plan, &act.signed(), |head| {
            let (mut now, blobs) = read::load_some(&self.git, plan, head, &beside_clauses)?;
            writable(&now)?;
            let before: HashSet<Problem> = sheet_errors(&now.plan).into_iter().collect();
            if head != act.seen {
                let (_, seen) = read::load_some(&self.git, plan, act.seen, &beside_clauses)?;
                let mut paths = taking.paths.iter();
                let moved = paths.find(|path| blobs.get(*path) != seen.get(*path));
                if let Some(path) = moved {
                    return Err(StoreError::SheetMeanwhile(path.clone()));
                }
            }
            let mut files = self.sheets(&mut now.plan, &blobs, taking, goes_on)?;
            // What the checks would call an error tomorrow is said today.
            let mut after = sheet_errors(&now.plan).into_iter();
            if let Some(new) = after.find(|problem| !before.contains(problem)) {
                return Err(StoreError::Unfit(new.message));
            }
            self.keep_changed(&mut files);
            if files.is_empty() {
                return Err(StoreError::Nothing);
            }
            self.keep_mapping(&taking.mapping, &blobs, &mut files)?;
            if !goes_on() {
                return Err(StoreError::CalledOff);
            }
            self.keep_changed(&mut files);
            let said = taking.said(act);
            let session = self.session_of(plan, &said, head)?;
            Ok(Work {
                message: message_of(&said, session.as_deref(), &files),
                manifest: now.plan.manifest,
                files,
                ..Work::default()
            })
        })
    }

    /// The files as a table leaves them; the plan becomes what they say.
    fn sheets(
        &self,
        now: &mut Plan,
        blobs: &Blobs,
        taking: &Taking,
        goes_on: &dyn Fn() -> bool,
    ) -> Result<Files, StoreError> {
        let mut files = Files::new();
        for path in &taking.paths {
            if !goes_on() {
                return Err(StoreError::CalledOff);
            }
            let old = blobs.get(path).copied();
            let text = self.text_at(blobs, path)?;
            let new = updated_sheet(path, text.as_deref(), &taking.after)
                .ok_or_else(|| StoreError::SheetBroken(path.clone()))?;
            now.reread(path, Some(new.as_bytes()));
            let new = Some(new.into_bytes());
            files.insert(path.clone(), FileChange { old, new });
        }
        Ok(files)
    }

    /// How tables were read before, by the names it is kept under. What cannot be read is of no help.
    ///
    /// # Errors
    ///
    /// Where the revision cannot be read.
    pub fn mappings(
        &self,
        plan: &PlanPath,
        at: CommitId,
    ) -> Result<Vec<(String, Mapping)>, StoreError> {
        let (_, blobs) = read::load_some(&self.git, plan, at, &|above, _| above == KEPT)?;
        let paths = blobs.keys();
        let kept = paths.filter_map(|path| {
            let text = self.text_at(&blobs, path).ok()??;
            let mapping = read_mapping(&text).ok()?;
            Some((read::stem(path).to_owned(), mapping))
        });
        Ok(kept.collect())
    }

    /// Keeps how the table was read, under its name or, where that is taken by a table of another kind, one like it.
    fn keep_mapping(
        &self,
        (name, mapping): &(String, Mapping),
        blobs: &Blobs,
        files: &mut Files,
    ) -> Result<(), StoreError> {
        for number in 1..TRIES {
            let path = match number {
                1 => format!("{KEPT}{name}.toml"),
                _ => format!("{KEPT}{name}-{number}.toml"),
            };
            let old = blobs.get(&path).copied();
            let text = self.text_at(blobs, &path);
            let new = text
                .ok()
                .and_then(|text| write_mapping(text.as_deref(), mapping));
            if let Some(new) = new {
                let new = Some(new.into_bytes());
                files.insert(path, FileChange { old, new });
                return Ok(());
            }
        }
        Err(StoreError::SheetBroken(format!("{KEPT}{name}.toml")))
    }

    fn text_at(&self, blobs: &Blobs, path: &str) -> Result<Option<String>, StoreError> {
        let Some(blob) = blobs.get(path) else {
            return Ok(None);
        };
        let text = self
            .blob(*blob)
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .ok_or_else(|| StoreError::SheetBroken(path.to_owned()))?;
        Ok(Some(text))
    }
}

/// What a table can change, and what the plan says of itself.
fn beside_clauses(above: &str, _: &str) -> bool {
    matches!(above, "" | "registers/" | "figures/" | "scenarios/" | KEPT)
}
