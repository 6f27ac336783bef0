//! A Word file brought in from the screen: read on a thread of its own, which neither a save nor a question about the history waits
//! for, and recorded in the order of everything else that is written.

use super::Crew;
use super::record::recorder;
use super::shown::ShownPlan;
use super::thread::aside;
use crate::app::Intent;
use crate::app::model::word::looked::Looked;
use crate::app::model::word::{BringIn, Came, Request, WordMsg};
use crate::dialogue::{By, Dialogue};
use crate::export::Refusal;
use crate::export::back::{self, Whose};
use crate::i18n::Message;
use crate::plan::Plan;
use crate::shell::open_plan::OpenPlan;
use crate::shell::recorder::now;
use crate::shell::word::{File, Was, acts, new_id};
use crate::store::Act;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Begins to read a file; the answer comes later, whatever happens.
pub fn look(crew: &Arc<Crew>, open: Result<OpenPlan, Message>, request: Request) {
    let ticket = request.ticket;
    let unread = move |why| Intent::Word(WordMsg::Unread(ticket, why));
    let hands = Arc::clone(crew);
    let work = move || match open.and_then(|open| read(&hands, &open, &request)) {
        Ok(looked) => Intent::Word(WordMsg::Looked(ticket, Arc::new(looked))),
        Err(why) => unread(why),
    };
    aside(crew, "word", work, unread);
}

fn read(crew: &Crew, open: &OpenPlan, request: &Request) -> Result<Looked, Message> {
    let goes_on = || match crew.is_off(request.ticket) {
        true => Err(Refusal::CalledOff.message()),
        false => Ok(()),
    };
    let file = file(&request.path)?;
    if let Some(again) = file.again(open, request.seen)? {
        return Err(again);
    }
    goes_on()?;
    let named = (file.name.as_str(), request.language);
    let was = Was::of(open, &request.plan.manifest, &file.word, named)?;
    goes_on()?;
    let sent = was.sent();
    let (changes, remarks) = back::came(&sent, &was.marked, &file.word);
    // Nothing that is shown says who records it.
    let by = By::of(request.floor.clone(), "", now());
    // Whose each is follows from what is answered on the screen.
    let whose = Whose {
        by: &by,
        speakers: &BTreeMap::new(),
    };
    let (plan, dialogue) = (&request.plan, &request.dialogue);
    let standing = (Plan::clone(plan), Dialogue::clone(dialogue));
    let mut progress = |done: usize, all| {
        if done > 0 && done.is_multiple_of(STEP) {
            crew.say(Intent::Word(WordMsg::Progress(request.ticket, done, all)));
        }
        !crew.is_off(request.ticket)
    };
    let brought = back::tabled(changes, &sent, standing, whose, &mut new_id, &mut progress)?;
    let path = std::path::absolute(&request.path).unwrap_or_else(|_| request.path.clone());
    // That a place is not remembered is no failure.
    let folder = path.parent();
    let _ = folder.map(|folder| open.repository.note_came(&open.plan, folder));
    Ok(Looked {
        seen: request.seen,
        name: file.name,
        digest: file.digest,
        brought,
        remarks,
        unread: file.word.unread,
    })
}

/// Progress is reported every so many changes.
const STEP: usize = 50;

fn file(path: &Path) -> Result<File, Message> {
    if !path.exists() {
        return Err(Message::new("import-no-file").with("path", path.display().to_string()));
    }
    File::read(path)
}

/// Tables what was chosen of a file: all of it or nothing. Where the file or the plan is another by now, nothing is done.
pub fn table(shown: &ShownPlan, crew: &Crew, order: &BringIn) -> Came {
    match tabled(shown, crew, order) {
        Ok(came) => came,
        Err(why) => Came::Refused(why),
    }
}

fn tabled(shown: &ShownPlan, crew: &Crew, order: &BringIn) -> Result<Came, Message> {
    let looked = &order.looked;
    let now_there = file(&order.path)?;
    if now_there.digest != looked.digest {
        let changed = Message::new("word-file-changed");
        return Ok(Came::Anew(changed.with("file", now_there.name)));
    }
    let open = &shown.open;
    let head = open.repository.head().map_err(|error| error.message())?;
    if head.id != looked.seen {
        return Ok(Came::Anew(Message::new("word-plan-moved")));
    }
    let recorder = recorder(shown, &crew.request);
    let words = shown.manifest().catalogue();
    let named = (looked.name.as_str(), looked.digest.as_str());
    let count = order.chosen.all.len();
    let acts = acts(order.chosen.clone(), named, words, &|sponsor| {
        Act::new(looked.seen, sponsor, recorder.clone(), now())
    });
    let recorded = open.repository.bring_in(&open.plan, &acts);
    recorded.map_err(|error| error.message())?;
    Ok(Came::Tabled(Message::new("back-done").with("count", count)))
}
