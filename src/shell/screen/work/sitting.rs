//! The gavel and the record of proceedings as the store has them.

use super::record::{on_screen, recorder};
use super::shown::ShownPlan;
use crate::app::costed;
use crate::app::model::effect;
use crate::app::model::sitting::SittingMsg;
use crate::dialogue::SessionId;
use crate::dialogue::proceedings::Record;
use crate::i18n::Message;
use crate::plan::{Speaker, Voice};
use crate::shell::priced;
use crate::shell::recorder::now;
use crate::shell::screen::Open;
use crate::store::{self, Gavel, Rescind};
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Strikes the gavel. Where no delegate is named, the store has the chairperson declare it: whoever has the floor
/// on screen is not the one who does.
pub fn gavel(
    shown: &mut ShownPlan,
    request: &Open,
    gavel: effect::Gavel,
) -> Result<SittingMsg, Message> {
    let seen = on_screen(shown, gavel.seen);
    let gavel = Gavel {
        figures: seen.and_then(|plan| costed::figures_of(&plan, &gavel.scope)),
        name: gavel.name,
        scope: gavel.scope,
        seen: gavel.seen,
        floor: Speaker::of(Voice::Secretariat),
        recorder: recorder(shown, request),
        time: now(),
        overruled: gavel.overruled,
    };
    let struck = shown.open.repository.gavel(&shown.open.plan, &gavel);
    let tag = struck.map_err(|error| error.message())?;
    Ok(SittingMsg::Struck(
        Box::new(tag),
        shown.open.repository.tags(),
    ))
}

/// Takes an adoption back.
pub fn rescind(
    shown: &mut ShownPlan,
    request: &Open,
    name: String,
    reason: Option<String>,
) -> Result<SittingMsg, Message> {
    let rescind = Rescind {
        name: name.clone(),
        floor: Speaker::of(Voice::Secretariat),
        recorder: recorder(shown, request),
        time: now(),
        reason,
    };
    let done = shown.open.repository.rescind(&shown.open.plan, &rescind);
    done.map_err(|error| error.message())?;
    let tags = shown.open.repository.tags();
    Ok(SittingMsg::Rescinded(name, tags))
}

/// The record of a session as it stands on the disk, for the screen or in a file.
pub fn minutes(
    shown: &mut ShownPlan,
    id: &SessionId,
    file: Option<PathBuf>,
) -> Result<SittingMsg, Message> {
    let proceedings = shown.open.repository.proceedings(&shown.open.plan, id);
    let proceedings = proceedings.map_err(|error| error.message())?;
    let missing = || Message::new("app-record-no-session").with("session", id.as_str());
    let mut proceedings = proceedings.ok_or_else(missing)?;
    priced::price(&shown.open, &mut proceedings, None);
    let record = Record::of(&proceedings, None);
    let Some(file) = file else {
        return Ok(SittingMsg::Record(Box::new(record)));
    };
    let file = at_home(&file);
    write(&file, &record.markdown()).map_err(|error| {
        Message::new("app-record-not-written")
            .with("file", file.display().to_string())
            .with("why", store::reason(&error))
    })?;
    Ok(SittingMsg::Written(file.display().to_string()))
}

/// The file as it is meant: `~` is this user's home, and a name alone lies where the program was started.
fn at_home(file: &Path) -> PathBuf {
    match (file.strip_prefix("~"), std::env::home_dir()) {
        (Ok(rest), Some(home)) => home.join(rest),
        _ => file.to_owned(),
    }
}

/// Writes a file that is not there yet: a record must not take the place of anything.
fn write(file: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(file)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
