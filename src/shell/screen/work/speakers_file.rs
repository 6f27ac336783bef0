//! The speakers' list where a crash cannot reach it. It is no part of a plan, so it lies with the drafts, one file for
//! each plan.

use crate::app::model::sitting::SittingMsg;
use crate::plan::Speaker;
use crate::store::read_own;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io;
use std::path::{Path, PathBuf};

/// The list of one plan.
#[derive(Debug)]
pub struct SpeakersFile {
    file: PathBuf,
}

/// What the file holds.
#[derive(Default, Deserialize, Serialize)]
struct Kept {
    waiting: Vec<Speaker>,
    /// Seconds.
    allotted: u32,
}

impl SpeakersFile {
    /// The list of the plan of this name, kept below this folder.
    pub fn at(state: &Path, plan: &str) -> SpeakersFile {
        let name = Sha256::digest(plan.as_bytes());
        let name: String = name.iter().map(|byte| format!("{byte:02x}")).collect();
        SpeakersFile {
            file: state.join("speakers").join(format!("{name}.json")),
        }
    }

    /// The list as it was left; nothing where there is none, or none that can be read: it is a convenience.
    pub fn kept(&self) -> Option<SittingMsg> {
        let text = read_own(&self.file).ok()??;
        let kept: Kept = serde_json::from_slice(&text).ok()?;
        Some(SittingMsg::Kept(kept.waiting, kept.allotted))
    }

    /// Keeps the list.
    ///
    /// # Errors
    ///
    /// When the file cannot be written; the one before is left then.
    pub fn keep(&self, waiting: &[Speaker], allotted: u32) -> io::Result<()> {
        let kept = Kept {
            waiting: waiting.to_vec(),
            allotted,
        };
        let folder = self.file.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer(&mut file, &kept)?;
        file.persist(&self.file)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Delegate, Voice};

    #[test]
    fn the_list_is_there_again_for_the_same_plan_only() {
        let folder = tempfile::TempDir::new().unwrap();
        let speakers = SpeakersFile::at(folder.path(), "/plans/mali:");
        assert!(speakers.kept().is_none());
        let speaker = Speaker {
            organisation: Some("workers-group".to_owned()),
            delegate: Some(Delegate {
                name: "Awa".to_owned(),
                email: None,
            }),
            ..Speaker::of(Voice::Workers)
        };
        let waiting = [speaker, Speaker::of(Voice::Government)];
        speakers.keep(&waiting, 90).unwrap();
        let Some(SittingMsg::Kept(again, allotted)) = speakers.kept() else {
            panic!("the list is gone");
        };
        assert_eq!((again.as_slice(), allotted), (&waiting[..], 90));
        assert!(
            SpeakersFile::at(folder.path(), "/plans/honduras:")
                .kept()
                .is_none()
        );
        std::fs::write(&speakers.file, "{").unwrap();
        assert!(speakers.kept().is_none());
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_waited_for_or_written_through_in_the_place_of_the_list() {
        let folder = tempfile::TempDir::new().unwrap();
        let speakers = SpeakersFile::at(folder.path(), "/plans/mali:");
        speakers.keep(&[], 1).unwrap();
        let pipe = |path: &Path| {
            let made = std::process::Command::new("mkfifo").arg(path).status();
            assert!(made.unwrap().success());
        };
        std::fs::remove_file(&speakers.file).unwrap();
        pipe(&speakers.file);
        assert!(speakers.kept().is_none());
        // The list takes the place of what stands there; what a link leads to stays as it is.
        speakers.keep(&[], 2).unwrap();
        assert!(speakers.kept().is_some());
        let outside = folder.path().join("precious");
        std::fs::write(&outside, "precious").unwrap();
        std::fs::remove_file(&speakers.file).unwrap();
        std::os::unix::fs::symlink(&outside, &speakers.file).unwrap();
        speakers.keep(&[], 3).unwrap();
        assert_eq!(std::fs::read(&outside).unwrap(), b"precious");
        // A device and a pipe in the place of the folder are an error, soon.
        for place in ["/dev/null", "pipe"] {
            let state = folder.path().join(format!("in-{}", place.len()));
            std::fs::create_dir(&state).unwrap();
            let speakers = SpeakersFile::at(&state, "x");
            let within = speakers.file.parent().unwrap();
            match place {
                "pipe" => pipe(within),
                device => std::os::unix::fs::symlink(device, within).unwrap(),
            }
            assert!(speakers.kept().is_none(), "{place}");
            assert!(speakers.keep(&[], 1).is_err(), "{place}");
        }
    }
}
