//! The podium: the seconds of the timer, and the speakers' list where a crash cannot reach it. The list is no part
//! of a plan, so it lies with the drafts, one file for each plan.

use super::Crew;
use crate::app::Msg;
use crate::app::sitting::SittingMsg;
use crate::plan::Speaker;
use crate::store::read_own;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The list of one plan.
#[derive(Debug)]
pub struct Podium {
    file: PathBuf,
}

/// What the file holds.
#[derive(Default, Deserialize, Serialize)]
struct Kept {
    waiting: Vec<Speaker>,
    /// Seconds.
    allotted: u32,
}

impl Podium {
    /// The list of the plan of this name, kept below this folder.
    pub fn at(state: &Path, plan: &str) -> Podium {
        let name = Sha256::digest(plan.as_bytes());
        let name: String = name.iter().map(|byte| format!("{byte:02x}")).collect();
        Podium {
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

/// Tells the screen of every second while it is asked to; else no thread of it lives.
#[derive(Debug, Default)]
pub struct Ticker {
    /// Counts the askings: a thread of an earlier one ends at its next second.
    asked: Arc<AtomicU64>,
}

impl Ticker {
    /// Begins a second now, or stops.
    pub(super) fn tick(&self, crew: &Arc<Crew>, on: bool) {
        let mine = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        if !on {
            return;
        }
        let (asked, crew) = (Arc::clone(&self.asked), Arc::clone(crew));
        // Without a thread the timer stands still, which everybody sees.
        let _ = std::thread::Builder::new()
            .name("timer".to_owned())
            .spawn(move || {
                loop {
                    std::thread::sleep(Duration::from_secs(1));
                    if asked.load(Ordering::SeqCst) != mine {
                        return;
                    }
                    crew.say(Msg::Sitting(SittingMsg::Tick));
                }
            });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Delegate, Voice};

    #[test]
    fn the_list_is_there_again_for_the_same_plan_only() {
        let folder = tempfile::TempDir::new().unwrap();
        let podium = Podium::at(folder.path(), "/plans/mali:");
        assert!(podium.kept().is_none());
        let speaker = Speaker {
            organisation: Some("workers-group".to_owned()),
            delegate: Some(Delegate {
                name: "Awa".to_owned(),
                email: None,
            }),
            ..Speaker::of(Voice::Workers)
        };
        let waiting = [speaker, Speaker::of(Voice::Government)];
        podium.keep(&waiting, 90).unwrap();
        let Some(SittingMsg::Kept(again, allotted)) = podium.kept() else {
            panic!("the list is gone");
        };
        assert_eq!((again.as_slice(), allotted), (&waiting[..], 90));
        assert!(
            Podium::at(folder.path(), "/plans/honduras:")
                .kept()
                .is_none()
        );
        std::fs::write(&podium.file, "{").unwrap();
        assert!(podium.kept().is_none());
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_waited_for_or_written_through_in_the_place_of_the_list() {
        let folder = tempfile::TempDir::new().unwrap();
        let podium = Podium::at(folder.path(), "/plans/mali:");
        podium.keep(&[], 1).unwrap();
        let pipe = |path: &Path| {
            let made = std::process::Command::new("mkfifo").arg(path).status();
            assert!(made.unwrap().success());
        };
        std::fs::remove_file(&podium.file).unwrap();
        pipe(&podium.file);
        assert!(podium.kept().is_none());
        // The list takes the place of what stands there; what a link leads to stays as it is.
        podium.keep(&[], 2).unwrap();
        assert!(podium.kept().is_some());
        let outside = folder.path().join("precious");
        std::fs::write(&outside, "precious").unwrap();
        std::fs::remove_file(&podium.file).unwrap();
        std::os::unix::fs::symlink(&outside, &podium.file).unwrap();
        podium.keep(&[], 3).unwrap();
        assert_eq!(std::fs::read(&outside).unwrap(), b"precious");
        // A device and a pipe in the place of the folder are an error, soon.
        for place in ["/dev/null", "pipe"] {
            let state = folder.path().join(format!("in-{}", place.len()));
            std::fs::create_dir(&state).unwrap();
            let podium = Podium::at(&state, "x");
            let speakers = podium.file.parent().unwrap();
            match place {
                "pipe" => pipe(speakers),
                device => std::os::unix::fs::symlink(device, speakers).unwrap(),
            }
            assert!(podium.kept().is_none(), "{place}");
            assert!(podium.keep(&[], 1).is_err(), "{place}");
        }
    }
}
