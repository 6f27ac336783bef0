//! A Word file that came back, on the screen: its file, what people propose in it, and what of that is tabled for whom. Nothing is
//! tabled before it was shown; what was shown is what is tabled, or nothing.
//!
//! Reading and recording are done elsewhere; what comes of a file that is no longer waited for is left alone.

mod commands;
mod list;
mod moves;
mod view;
mod words;

pub use commands::commands;
pub use list::INDENT;
pub use moves::{mouse, scroll};
pub use view::{places, refresh};

use super::{acts, floor, folder, say};
use crate::app::model::effect::{Beside, Effect, Job, Query};
use crate::app::model::layer::{Choose, Item as Offer, Layer};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::question::Question;
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::word::choice::Choice;
use crate::app::model::word::looked::Looked;
use crate::app::model::word::{BringIn, Came, Lines, Request, Stage, Word, WordMsg};
use crate::export::back::{By, Stop};
use crate::i18n::Message;
use crate::plan::Voice;
use std::path::{MAIN_SEPARATOR, PathBuf, is_separator};
use std::sync::Arc;
use strum::IntoEnumIterator;

/// A report or an answer.
pub fn update(open: &mut Open<'_>, msg: WordMsg) {
    let ticket = open.workspace.word.ticket;
    match msg {
        WordMsg::Begin => begin(open),
        WordMsg::CameFrom(folder) => open.workspace.word.folder = Some(folder),
        WordMsg::Whose(by, voice) => whose(open, &by, voice),
        WordMsg::Progress(of, done, all) if of == ticket => {
            if let Stage::Reading(read, whole) = &mut open.workspace.word.stage {
                (*read, *whole) = (done, all);
            }
        }
        WordMsg::Looked(of, looked) if of == ticket => self::looked(open, looked),
        WordMsg::Unread(of, why) if of == ticket => {
            close(open);
            let typed = open.workspace.word.file.0.clone();
            ask(open, &typed, Some(on_screen(why)));
        }
        WordMsg::Ended(of, came) if of == ticket => ended(open, came),
        WordMsg::Progress(..) | WordMsg::Looked(..) | WordMsg::Unread(..) | WordMsg::Ended(..) => {}
    }
}

/// Asks for the file, unless one waits for a word. Whoever has the floor brings it: words that the file gives to nobody are theirs.
fn begin(open: &mut Open<'_>) {
    if !acts::unlocked(open) {
        return;
    }
    if !matches!(open.workspace.word.stage, Stage::Asking) {
        // It waits where it was left.
        open.wall.screen = Screen::Word;
        return;
    }
    if open.workspace.floor.is_none() {
        return floor::ask_voice(open.wall, Some(Intent::Word(WordMsg::Begin)));
    }
    let proposal = proposal(open);
    ask(open, &proposal, None);
}

/// Where files came from last, else where one was sent to, else the user's own folder.
fn proposal(open: &Open<'_>) -> String {
    let (last, _) = folder::divided(&open.workspace.word.file.0);
    if !last.is_empty() {
        return last.to_owned();
    }
    let library = &open.wall.library;
    let before = open.workspace.word.folder.as_deref();
    let folder = before.or_else(|| open.workspace.documents.folder());
    let folder = folder.or(library.home.as_deref());
    folder.map_or_else(String::new, |folder| {
        let folder = library.path(folder);
        match folder.ends_with(is_separator) {
            true => folder,
            // A name is typed next.
            false => format!("{folder}{MAIN_SEPARATOR}"),
        }
    })
}

fn ask(open: &mut Open<'_>, text: &str, wrong: Option<Message>) {
    let title = Message::new("word-title");
    open.wall.ask(title, "word-file-hint", text, Question::Word);
    if let Some(Layer::Ask(ask)) = open.wall.layers.last_mut() {
        ask.wrong = wrong;
    }
}

/// What stands on the command line in the words of the screen.
fn on_screen(why: Message) -> Message {
    let id = match why.id {
        "back-no-stamp" => "word-no-stamp",
        "back-unknown-revision" => "word-unknown-revision",
        other => other,
    };
    Message { id, ..why }
}

/// Takes the file that was typed.
///
/// # Errors
/// Where nothing was typed.
pub fn typed(open: &mut Open<'_>, text: &str, path: PathBuf) -> Result<(), Message> {
    if text.is_empty() {
        return Err(Message::new("word-file-hint"));
    }
    let word = &mut open.workspace.word;
    word.file = (text.to_owned(), path);
    word.before = None;
    look(open);
    Ok(())
}

/// Has the file read, on a screen of its own.
fn look(open: &mut Open<'_>) {
    let Some(floor) = open.workspace.floor.clone() else {
        return;
    };
    let ticket = open.wall.ticket();
    let workspace = &mut *open.workspace;
    let word = &mut workspace.word;
    word.ticket = ticket;
    word.stage = Stage::Reading(0, 0);
    word.lines = Lines::default();
    open.effects
        .push(Effect::Ask(Query::LookAtWord(Box::new(Request {
            ticket,
            path: word.file.1.clone(),
            plan: Arc::clone(&workspace.plan),
            dialogue: Arc::clone(&workspace.dialogue),
            seen: workspace.head,
            floor,
            language: open.wall.language,
        }))));
    open.wall.screen = Screen::Word;
}

/// What the file proposes is known. Where it has to be said for whom somebody speaks, that is asked over it.
fn looked(open: &mut Open<'_>, looked: Arc<Looked>) {
    let word = &mut open.workspace.word;
    let choice = match word.before.take() {
        Some(before) => before.anew(looked),
        None => Choice::new(looked),
    };
    word.stage = Stage::Ready(choice);
    // Keys that are meant for something else must not answer.
    let in_sight = open.wall.screen == Screen::Word && open.wall.layers.is_empty();
    if let Some(Err(stopped)) = chosen(open).filter(|_| in_sight) {
        ask_whose(open, &stopped.0, &stopped.1);
    }
}

/// What would be tabled now, or of whom it has to be said first for whom they speak.
fn chosen(open: &Open<'_>) -> Option<Result<crate::export::back::Brought, Box<(By, Stop)>>> {
    let workspace = &*open.workspace;
    let (Stage::Ready(choice), Some(floor)) = (&workspace.word.stage, &workspace.floor) else {
        return None;
    };
    Some(choice.chosen(&workspace.plan.manifest, floor))
}

/// Asks for whom an author speaks whom the plan knows as somebody else's.
fn ask_whose(open: &mut Open<'_>, by: &By, stop: &Stop) {
    let Stop::Other { name, voices } = stop else {
        return;
    };
    let language = open.wall.language;
    let listed = say(language, &Message::new("word-listed"));
    let offers = Voice::iter().map(|voice| Offer {
        label: say(language, &voice.name()),
        detail: match voices.contains(&voice) {
            true => listed.clone(),
            false => String::new(),
        },
        then: Intent::Word(WordMsg::Whose(by.clone(), voice)),
    });
    let title = Message::new("word-whose").with("name", name.as_str());
    let choose = Choose::new(title, offers.collect());
    open.wall.over(choose.with_digits());
}

/// It is said for whom an author speaks; the next one is asked about where there is one.
fn whose(open: &mut Open<'_>, by: &By, voice: Voice) {
    if let Stage::Ready(choice) = &mut open.workspace.word.stage {
        choice.say(by, voice);
    }
    if let Some(Err(stopped)) = chosen(open) {
        ask_whose(open, &stopped.0, &stopped.1);
    }
}

/// Tables what is left. Where the plan is another by now, it is worked out anew, and nothing is tabled that nobody saw.
fn table(open: &mut Open<'_>) {
    let chosen = match chosen(open) {
        Some(Ok(chosen)) => chosen,
        Some(Err(stopped)) => return ask_whose(open, &stopped.0, &stopped.1),
        None => return,
    };
    if !acts::unlocked(open) {
        return;
    }
    if chosen.all.is_empty() {
        let nothing = Message::new("word-nothing-left");
        return open.wall.say(Tone::Plain, nothing);
    }
    let head = open.workspace.head;
    let word = &mut open.workspace.word;
    let Stage::Ready(choice) = std::mem::take(&mut word.stage) else {
        return;
    };
    if choice.looked.seen != head {
        word.before = Some(choice);
        open.wall.say(Tone::Bad, Message::new("word-plan-moved"));
        return look(open);
    }
    open.effects
        .push(Effect::Write(Job::BringIn(Box::new(BringIn {
            ticket: word.ticket,
            path: word.file.1.clone(),
            looked: Arc::clone(&choice.looked),
            chosen,
        }))));
    word.stage = Stage::Tabling(choice);
}

/// What tabling came to.
fn ended(open: &mut Open<'_>, came: Came) {
    let word = &mut open.workspace.word;
    let choice = match std::mem::take(&mut word.stage) {
        Stage::Ready(choice) | Stage::Tabling(choice) => Some(choice),
        Stage::Asking | Stage::Reading(..) => None,
    };
    match came {
        Came::Tabled(said) => {
            close(open);
            open.wall.say(Tone::Good, said);
        }
        Came::Refused(why) => {
            word.stage = choice.map_or(Stage::Asking, Stage::Ready);
            open.wall.say(Tone::Bad, why);
        }
        Came::Anew(why) => {
            word.before = choice;
            open.wall.say(Tone::Bad, why);
            look(open);
        }
    }
}

/// Leaves it: the whole of a proposal for the list, the list for the plan. What is being read is called off; what is being
/// recorded stands until it is known what came of it.
fn leave(open: &mut Open<'_>) {
    let word = &mut open.workspace.word;
    match &word.stage {
        Stage::Tabling(_) => open.wall.say(Tone::Plain, Message::new("word-not-now")),
        Stage::Ready(_) if word.lines.whole => word.lines.turn_over(),
        Stage::Reading(..) => {
            let off = Effect::Beside(Beside::CallOffFile(word.ticket));
            open.effects.push(off);
            close(open);
            open.wall
                .say(Tone::Plain, Message::new("export-called-off"));
        }
        Stage::Asking | Stage::Ready(_) => {
            close(open);
            open.wall.say(Tone::Plain, Message::new("word-left"));
        }
    }
}

/// Nothing is waited for any more; where the file lies is proposed the next time.
fn close(open: &mut Open<'_>) {
    let word = std::mem::take(&mut open.workspace.word);
    open.workspace.word = Word {
        file: word.file,
        folder: word.folder,
        ..Word::default()
    };
    if open.wall.screen == Screen::Word {
        open.wall.screen = Screen::Plan;
    }
}
