//! `new DIR --from FILE.docx`: a plan from a document that somebody circulated, with its tracked changes as its history.

use super::bring::said;
use super::show::{document, unread};
use crate::export::back::{By, key, shown, speakers};
use crate::export::docx::read::Comment;
use crate::export::foreign::{Foreign, Step, title};
use crate::i18n::Message;
use crate::plan::{Manifest, Moment, Speaker, Voice};
use crate::shell::cli::frame::{Answer, Call, Failure};
use crate::shell::cli::verbs::example::written;
use crate::shell::cli::work::{new_plan, recorded_by};
use crate::shell::word::File;
use crate::shell::writer::Output;
use crate::store::create::{Recorder, Revision, create_from};
use crate::store::{Template, can_hold};
use std::collections::BTreeMap;
use std::io::{BufRead, IsTerminal, Write, stderr, stdin};
use std::path::Path;
use strum::VariantNames;

/// Makes a plan of a Word file.
///
/// # Errors
/// When the file cannot be read, it is not said for whom its authors speak, or the plan cannot be made.
pub fn begin(call: &Call<'_>, path: &Path, out: &mut Output) -> Result<Answer, Failure> {
    if !path.exists() && path.extension().is_none() {
        let word = path.display().to_string();
        return Err(Failure::Usage(
            Message::new("foreign-file").with("word", word),
        ));
    }
    let said = said(call)?;
    let File { name, digest, word } = document(path)?;
    let stem = path
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let named = call.text("title").map(str::to_owned);
    let title = named.or_else(|| title(&word)).unwrap_or(stem);
    let new = new_plan(call, Template::Empty, &title, None)?;
    let foreign = Foreign::of(&word, &new.title);
    let speakers = whose(call, (foreign.steps(), &word.comments), said, &name)?;
    let recorder = recorded_by(call)?;
    let times = times(foreign.steps(), &recorder);
    let revisions = (0..=foreign.steps().len()).map(|after| Revision {
        clauses: foreign.clauses(after),
        by: after
            .checked_sub(1)
            .and_then(|at| foreign.steps().get(at))
            .and_then(|step| speakers.get(&By::Author(step.author.clone())).cloned()),
        time: times.get(after).copied().unwrap_or(recorder.time),
    });
    let folder = call.path("folder").unwrap_or(Path::new("."));
    let commit = create_from(folder, &new, revisions, (&name, &digest), &recorder)?;
    for left in unread(&word.unread) {
        out.say(&left)?;
    }
    if !word.comments.is_empty() {
        let message = Message::new("foreign-comments").with("count", word.comments.len());
        out.say(&message.with("file", name))?;
    }
    written(call, out, folder, commit);
    Ok(Answer::Done)
}

/// When each revision was made: as the file says, never before the one it follows, nor later than now.
fn times(steps: &[Step], recorder: &Recorder) -> Vec<Moment> {
    let now = recorder.time;
    let of = |seconds: i64| {
        let time = Moment::new(seconds, 0);
        Some(time).filter(|time| can_hold(*time) && time.seconds <= now.seconds)
    };
    let mut last = steps
        .iter()
        .find_map(|step| of(step.seconds?))
        .unwrap_or(now);
    let mut times = vec![last];
    for step in steps {
        let time = step.seconds.and_then(of);
        last = time
            .filter(|time| time.seconds >= last.seconds)
            .unwrap_or(last);
        times.push(last);
    }
    times
}

/// Who wrote these steps, each once; whoever has no name that can be said goes by the word for that.
fn names(steps: &[Step], nameless: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for step in steps {
        let author = step.author.as_deref();
        let author = author.filter(|name| shown(name).contains(char::is_alphanumeric));
        let name = author.unwrap_or(nameless).to_owned();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// For whom somebody speaks, as it was said last.
fn voice_of(name: &str, said: &[(String, Voice)]) -> Option<Voice> {
    let mut said = said.iter().rev();
    let found = said.find(|(known, _)| key(known) == key(name));
    found.map(|(_, voice)| *voice)
}

/// For whom each author speaks: as the command says, else as somebody at the terminal answers. Nobody is guessed.
/// Of those who only commented it may be said, and need not.
fn whose(
    call: &Call<'_>,
    (steps, comments): (&[Step], &[Comment]),
    mut said: Vec<(String, Voice)>,
    file: &str,
) -> Result<BTreeMap<By, Speaker>, Failure> {
    let nameless = call.words.word("foreign-nameless");
    let mut open = names(steps, &nameless);
    open.retain(|name| voice_of(name, &said).is_none());
    if !open.is_empty() && stdin().is_terminal() && stderr().is_terminal() {
        for name in &open {
            said.extend(ask(call, name)?.map(|voice| (name.clone(), voice)));
        }
    }
    open.retain(|name| voice_of(name, &said).is_none());
    let left: Vec<String> = open.iter().map(|name| shown(name)).collect();
    if !left.is_empty() {
        let message = Message::new("foreign-who").with("file", file);
        return Err(Failure::Usage(message.with("names", left.join(", "))));
    }
    let changed = steps.iter().map(|step| &step.author);
    let commented = comments.iter().map(|comment| &comment.author);
    let mut authors: Vec<By> = changed.chain(commented).cloned().map(By::Author).collect();
    authors.sort();
    authors.dedup();
    let floor = Speaker::of(voice_of(&nameless, &said).unwrap_or(Voice::Secretariat));
    said.retain(|(name, _)| key(name) != key(&nameless));
    let speakers = speakers(&authors, &Manifest::default(), &floor, &said);
    speakers.map_err(|stop| Failure::Usage(stop.message()))
}

/// Asks at the terminal for whom somebody speaks; nothing where that is not answered.
fn ask(call: &Call<'_>, name: &str) -> Result<Option<Voice>, Failure> {
    let question = Message::new("foreign-ask")
        .with("name", shown(name))
        .with("parties", Voice::VARIANTS.join(", "));
    write!(stderr().lock(), "{} ", call.words.say(&question)).map_err(Failure::Output)?;
    let mut answer = String::new();
    stdin()
        .lock()
        .read_line(&mut answer)
        .map_err(Failure::Output)?;
    Ok(answer.trim().parse().ok())
}
