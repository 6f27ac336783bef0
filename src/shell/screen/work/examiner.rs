//! Whether everything is in order, looked at on a thread of its own: a folder of another machine may let one wait, and to read
//! a history through takes its time.

use super::Crew;
use super::thread::guarded;
use crate::app::Report;
use crate::app::model::doctor::Examined;
use crate::i18n::Message;
use crate::shell::doctor::Round;
use crate::store;
use crate::store::doctor::Treated;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Looks, and puts right before what can be if that is wanted.
pub(super) fn look(crew: &Arc<Crew>, folder: Option<PathBuf>, repair: bool) {
    let (worker, busy) = (Arc::clone(crew), crew.busy());
    let work = move || {
        guarded(&worker, || {
            let examined = examined(&worker, folder, repair);
            worker.say(Report::Examined(Box::new(examined)));
        });
        drop(busy);
    };
    let started = std::thread::Builder::new()
        .name("doctor".to_owned())
        .spawn(work);
    if let Err(error) = started {
        let why = Message::new("ui-terminal-failed").with("why", store::reason(&error));
        crew.say(Report::Failed(why));
    }
}

fn examined(crew: &Crew, folder: Option<PathBuf>, repair: bool) -> Examined {
    let round = Round {
        folder: folder.as_deref().unwrap_or(Path::new(".")),
        named: folder.is_some(),
        plan: None,
        places: &crew.request.places,
        settings: &crew.request.settings,
    };
    let look = || match folder {
        Some(_) => round.repository(),
        None => Vec::new(),
    };
    let mut findings = look();
    let mut treated = None;
    if repair {
        treated = Some(round.treat(&findings).unwrap_or_else(|error| {
            let message = error.message();
            vec![Treated {
                done: false,
                message,
            }]
        }));
        findings = look();
    }
    findings.extend(round.settings());
    Examined {
        folder,
        findings,
        treated,
    }
}
