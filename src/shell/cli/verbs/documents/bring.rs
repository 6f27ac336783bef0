//! `import FILE.docx --party P`: what people changed in a Word file that was sent becomes amendments, all of them or none.

use super::brought::{Told, tell};
use super::show::document;
use crate::dialogue::By;
use crate::export::back::{self, Brought, Changes, Whose};
use crate::i18n::Message;
use crate::plan::{Speaker, Voice};
use crate::shell::cli::frame::{Answer, Call, Failure, json};
use crate::shell::cli::work::Recording;
use crate::shell::word::{File, Was, acts, new_id};
use crate::shell::writer::Output;
use crate::store::Act;
use std::collections::BTreeMap;
use std::path::Path;

/// Brings a Word file in, or tells what it would bring.
///
/// # Errors
/// When it cannot be read, is of another plan or revision, says of somebody what only people can say, or one of its changes
/// cannot be tabled. Nothing is tabled then.
pub fn bring(call: &Call<'_>, path: &Path, out: &mut Output) -> Result<Answer, Failure> {
    let said = said(call)?;
    let mut recording = Recording::begin(call)?;
    let file = document(path)?;
    let again = file.again(recording.open(), recording.seen());
    if let Some(message) = again.map_err(Failure::Could)? {
        out.say(&message)?;
        return Ok(Answer::Done);
    }
    let own = &recording.plan().manifest;
    let named = (file.name.as_str(), call.language);
    let was = Was::of(recording.open(), own, &file.word, named).map_err(Failure::Could)?;
    let sent = was.sent();
    let (changes, remarks) = back::came(&sent, &was.marked, &file.word);
    let authors = back::authors(&changes, &remarks);
    let speakers = back::speakers(&authors, own, recording.floor(), &said)
        .map_err(|stop| Failure::Usage(stop.message()))?;
    let brought = tabled(&recording, &sent, changes, &speakers)?;
    let told = Told {
        brought: &brought,
        remarks: &remarks,
        unread: file.word.unread,
        outline: recording.outline(),
        dialogue: recording.dialogue(),
    };
    match call.flag("json") {
        true => json::answer(out, &told.value())?,
        false => tell(&told, out)?,
    }
    if call.flag("dry-run") {
        return Ok(Answer::Done);
    }
    record(&mut recording, brought, &file, call, out)
}

/// `--as "NAME=PARTY"`, any number of times.
pub fn said(call: &Call<'_>) -> Result<Vec<(String, Voice)>, Failure> {
    let said = call.texts("as").into_iter().map(|word| {
        let parts = word.rsplit_once('=').and_then(|(name, voice)| {
            let voice = voice.trim().parse().ok()?;
            Some((name.trim().to_owned(), voice))
        });
        parts
            .filter(|(name, _)| !name.is_empty())
            .ok_or_else(|| Failure::Usage(Message::new("back-as").with("word", word)))
    });
    said.collect()
}

/// Tables everything on a copy of the plan as it stands: what is shown is what will be recorded.
fn tabled(
    recording: &Recording,
    sent: &back::Sent<'_>,
    changes: Changes,
    speakers: &BTreeMap<back::By, Speaker>,
) -> Result<Brought, Failure> {
    let recorder = recording.recorder().to_string();
    let by = By {
        reason: recording.reason().map(str::to_owned),
        ..By::of(recording.floor().clone(), recorder, recording.moment())
    };
    let standing = (recording.plan().clone(), recording.dialogue().clone());
    let whose = Whose { by: &by, speakers };
    let brought = back::tabled(changes, sent, standing, whose, &mut new_id, &mut |_, _| {
        true
    });
    brought.map_err(Failure::Could)
}

fn record(
    recording: &mut Recording,
    brought: Brought,
    file: &File,
    call: &Call<'_>,
    out: &mut Output,
) -> Result<Answer, Failure> {
    let tabled = brought.all.len();
    let words = recording.plan().manifest.catalogue();
    let acts = acts(brought, (&file.name, &file.digest), words, &|sponsor| Act {
        reason: recording.reason().map(str::to_owned),
        session: recording.session().map(str::to_owned),
        ..recording.act(sponsor)
    });
    if acts.is_empty() {
        return Ok(Answer::Done);
    }
    let recorded = recording.bring_in(&acts)?;
    let count = Message::new("back-done").with("count", tabled);
    let said = match call.flag("json") {
        true => Vec::new(),
        false => vec![count],
    };
    for (at, id) in recorded.iter().enumerate() {
        let last = at + 1 == recorded.len();
        out.acknowledge(*id, if last { &said } else { &[] });
    }
    Ok(Answer::Done)
}
