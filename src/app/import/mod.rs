//! A table of another program brought in on the screen: what it holds, its file, every question that its reading asks, and what
//! it would change, before anything is recorded. What was shown is what is recorded, or nothing.
//!
//! Reading and recording are done elsewhere; what comes of a table that is no longer waited for is left alone.

mod asking;
mod commands;
mod preview;
mod reading;

pub use commands::commands;
pub use preview::{click, key, refresh, wrapped};
pub use reading::read;

use super::{acts, floor, say};
use crate::app::model::effect::{Beside, Effect, Job, Query};
use crate::app::model::import::{
    Bringing, How, ImportMsg, Looked, Preview, Request, Said, Stage, TakeIn, Typed,
};
use crate::app::model::layer::{Choose, Confirm, Item, Layer, Read};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::question::Question;
use crate::app::model::screen::Tone;
use crate::export::import::{Column, Kind};
use crate::i18n::Message;
use crate::plan::column_name;
use std::path::PathBuf;
use std::sync::Arc;
use strum::IntoEnumIterator;

impl Bringing {
    /// The heading of what is shown of it.
    pub fn title(&self) -> Option<Message> {
        let how = self.how.as_ref()?;
        let name = how.path.file_name().unwrap_or(how.path.as_os_str());
        let title = Message::new("bring-in-from").with("what", holds(how.kind()));
        Some(title.with("file", name.to_string_lossy().into_owned()))
    }
}

/// A report or an answer.
pub fn update(open: &mut Open<'_>, msg: ImportMsg) {
    let ticket = open.workspace.import.ticket;
    match msg {
        ImportMsg::Kind(kind) => type_in(open, Typed::File(kind), "", None),
        ImportMsg::Said(said) => {
            if let Some(how) = &mut open.workspace.import.how {
                how.take(*said);
            }
            look(open);
        }
        ImportMsg::Type(typed) => type_in(open, typed, "", None),
        ImportMsg::Again => look(open),
        ImportMsg::Columns => asking::columns(open),
        ImportMsg::Header(header) => asking::header(open, &header),
        ImportMsg::Record => record(open),
        ImportMsg::Progress(of, row, rows) if of == ticket => {
            if let Stage::Reading(read, all) = &mut open.workspace.import.stage {
                (*read, *all) = (row, rows);
            }
        }
        ImportMsg::Looked(of, looked) if of == ticket => self::looked(open, looked),
        ImportMsg::Halted(of, halt) if of == ticket => {
            rest(open);
            asking::halted(open, &halt);
        }
        ImportMsg::Unread(of, why) if of == ticket => {
            rest(open);
            let how = open.workspace.import.how.clone();
            if let Some(how) = how {
                type_in(open, Typed::File(how.kind()), &how.typed, Some(why));
            }
        }
        ImportMsg::Ended(of, came) if of == ticket => ended(open, came),
        ImportMsg::Progress(..)
        | ImportMsg::Looked(..)
        | ImportMsg::Halted(..)
        | ImportMsg::Unread(..)
        | ImportMsg::Ended(..) => {}
    }
}

/// Asks what the table holds.
fn begin(open: &mut Open<'_>) {
    if !acts::unlocked(open) {
        return;
    }
    let language = open.wall.language;
    let item = |kind: Kind| Item {
        label: say(language, &holds(kind)),
        detail: String::new(),
        then: Intent::Import(ImportMsg::Kind(kind)),
    };
    let items = Kind::iter().map(item).collect();
    open.wall
        .over(Choose::new(Message::new("bring-in-what"), items));
}

/// What a table of this kind holds.
fn holds(kind: Kind) -> Message {
    Message::new("bring-in-kind").with("kind", kind.word())
}

/// What a column is called.
fn named(column: Column) -> Message {
    column_name(column.word())
}

/// Asks for a line. Where one was refused, it stands again with why.
fn type_in(open: &mut Open<'_>, typed: Typed, text: &str, wrong: Option<Message>) {
    let (title, hint) = match typed {
        Typed::File(kind) => (
            Message::new("bring-in-title").with("what", holds(kind)),
            "bring-in-file-hint",
        ),
        Typed::Encoding => (
            Message::new("bring-in-encoding-title"),
            "bring-in-encoding-hint",
        ),
        Typed::Fixed(column) => (
            Message::new("bring-in-fixed-title").with("column", named(column)),
            "bring-in-fixed-hint",
        ),
    };
    open.wall.ask(title, hint, text, Question::BringIn(typed));
    if let Some(Layer::Ask(ask)) = open.wall.layers.last_mut() {
        ask.wrong = wrong;
    }
}

/// Takes a line that was typed; `path` is what it names where it is a file.
///
/// # Errors
///
/// Where it cannot be what was asked for.
pub fn typed(open: &mut Open<'_>, typed: Typed, text: &str, path: PathBuf) -> Result<(), Message> {
    let said = match typed {
        Typed::File(_) if text.is_empty() => return Err(Message::new("bring-in-file-hint")),
        Typed::File(kind) => {
            open.workspace.import.how = Some(How::new(kind, text, path));
            look(open);
            return Ok(());
        }
        Typed::Encoding => Said::Encoding(
            crate::export::Encoded::of(text)
                .ok_or_else(|| Message::new("import-encoding-unknown").with("value", text))?,
        ),
        Typed::Fixed(_) if text.is_empty() => return Err(Message::new("bring-in-fixed-hint")),
        Typed::Fixed(column) => Said::Fixed(column, text.to_owned()),
    };
    update(open, ImportMsg::Said(Box::new(said)));
    Ok(())
}

/// Has the table read, as is known by now how.
fn look(open: &mut Open<'_>) {
    let Some(how) = open.workspace.import.how.clone() else {
        return;
    };
    rest(open);
    let ticket = open.wall.ticket();
    let workspace = &mut *open.workspace;
    workspace.import.ticket = ticket;
    workspace.import.stage = Stage::Reading(0, 0);
    open.effects
        .push(Effect::Ask(Query::LookAt(Box::new(Request {
            ticket,
            how,
            plan: Arc::clone(&workspace.plan),
            seen: workspace.head,
            language: open.wall.language,
        }))));
    open.wall.layers.push(Layer::Import);
}

/// What a table would change is known: it is shown, unless a row may be a scheme that is there.
fn looked(open: &mut Open<'_>, looked: Arc<Looked>) {
    if looked.import.asked().next().is_some() {
        rest(open);
        return asking::same(open, &looked);
    }
    open.workspace.import.stage = Stage::Ready(Preview::new(looked));
}

/// Records what is shown, for the floor; asks for a voice first if nobody has it. Where nothing is new, what was refused is
/// handed back and nothing recorded.
fn record(open: &mut Open<'_>) {
    let Stage::Ready(preview) = &open.workspace.import.stage else {
        return;
    };
    let preview = preview.clone();
    let records = preview.looked.records();
    if records && !acts::unlocked(open) {
        return;
    }
    let floor = open.workspace.floor.clone().filter(|_| records);
    if records && floor.is_none() {
        return floor::ask_voice(open.wall, Some(Intent::Import(ImportMsg::Record)));
    }
    let import = &mut open.workspace.import;
    let Some(how) = &import.how else {
        return;
    };
    open.effects
        .push(Effect::Write(Job::TakeIn(Box::new(TakeIn {
            ticket: import.ticket,
            path: how.path.clone(),
            looked: Arc::clone(&preview.looked),
            floor,
        }))));
    import.stage = Stage::Recording(preview, false);
}

/// What recording came to.
fn ended(open: &mut Open<'_>, came: Result<Vec<Message>, Message>) {
    match (came, std::mem::take(&mut open.workspace.import.stage)) {
        (Ok(said), _) => {
            rest(open);
            open.workspace.import.how = None;
            tell(open, said);
        }
        // It stands as it was, to be tried again or left.
        (Err(why), Stage::Recording(preview, _)) => {
            open.workspace.import.stage = Stage::Ready(preview);
            open.wall.say(Tone::Bad, why);
        }
        (Err(why), _) => open.wall.say(Tone::Bad, why),
    }
}

/// Says what came of it; where that takes more than a sentence, all of it is there to be read.
fn tell(open: &mut Open<'_>, said: Vec<Message>) {
    let Some(first) = said.first() else {
        return;
    };
    open.wall.say(Tone::Good, first.clone());
    if said.len() > 1 {
        let read = Read::new(Message::new("bring-in-came"), said);
        open.wall.over(read);
    }
}

/// Leaves it. What is being read is called off and waited for no longer; what is being recorded is called off, and stands until
/// it is known what came of it.
pub fn leave(open: &mut Open<'_>) {
    let import = &mut open.workspace.import;
    let off = Effect::Beside(Beside::CallOffFile(import.ticket));
    match &mut import.stage {
        Stage::Recording(_, called_off) => {
            *called_off = true;
            open.effects.push(off);
        }
        Stage::Reading(..) => {
            open.effects.push(off);
            close(open);
            open.wall
                .say(Tone::Plain, Message::new("export-called-off"));
        }
        Stage::Asking | Stage::Ready(_) => close(open),
    }
}

/// Nothing is waited for any more.
fn close(open: &mut Open<'_>) {
    rest(open);
    open.workspace.import = Bringing::default();
}

/// What is shown of it goes, and what was typed for it stays.
fn rest(open: &mut Open<'_>) {
    open.workspace.import.stage = Stage::Asking;
    let shown = |layer: &Layer| matches!(layer, Layer::Import);
    open.wall.layers.retain(|layer| !shown(layer));
}

/// A question with the proposal first.
fn confirm(open: &mut Open<'_>, confirm: Confirm) {
    open.wall.over(confirm);
}
