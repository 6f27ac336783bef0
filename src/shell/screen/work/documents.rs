//! Documents that the screen asks for, each written on a thread of its own.

use super::Crew;
use super::thread::guarded;
use crate::app::model::documents::{DocumentsMsg, Kind, Last, Wanted, Written};
use crate::app::model::question::Ask;
use crate::app::{Intent, Report};
use crate::export::document::Variant;
use crate::export::iati::{Answers, LeftOut, Wants};
use crate::i18n::Message;
use crate::plan::Manifest;
use crate::shell::cli::site::{self, Wish};
use crate::shell::cli::{Asked, Failure, documents, made};
use crate::shell::open_plan::OpenPlan;
use crate::store::{self, Sent, outside};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};
use strum::IntoEnumIterator;

/// What was written of the plan last.
pub fn last(open: &OpenPlan) -> Option<Last> {
    let sent = open.repository.sent(&open.plan)?;
    Some(Last {
        kind: sent.kind.parse().ok()?,
        editable: sent.editable,
        folder: sent.folder,
        iati: answers(&sent.answers),
    })
}

/// What was answered for donors' standard.
fn answers(kept: &BTreeMap<String, String>) -> Answers {
    let mut answers = Answers::default();
    for wants in Wants::iter() {
        let said = kept.get(wants.option());
        // Of what is no answer any more, nothing is proposed.
        let _ = said.and_then(|said| answers.take(wants, said));
    }
    answers
}

/// Begins to write a document; what comes of it is reported.
pub fn write(
    crew: &Arc<Crew>,
    open: &OpenPlan,
    wanted: Wanted,
    asked: Option<Box<Ask>>,
) -> Option<JoinHandle<()>> {
    let own = Arc::clone(crew);
    let again = open.again();
    let work = move || {
        guarded(&own, || {
            let told = again.map_err(|error| error.message());
            match told.and_then(|open| written(&own, open, &wanted)) {
                Ok(told) => own.say(Intent::Documents(told)),
                Err(why) => own.answer(Report::Failed(why).into(), asked),
            }
        });
    };
    match Builder::new().name("document".to_owned()).spawn(work) {
        Ok(thread) => Some(thread),
        Err(error) => {
            let why = Message::new("ui-terminal-failed").with("why", store::reason(&error));
            crew.say(Report::Failed(why));
            None
        }
    }
}

fn written(crew: &Crew, open: OpenPlan, wanted: &Wanted) -> Result<DocumentsMsg, Message> {
    let path = std::path::absolute(&wanted.path).unwrap_or_else(|_| wanted.path.clone());
    let shown = path.display().to_string();
    let about = |id: &'static str| Message::new(id).with("path", shown.as_str());
    if !wanted.kind.is_folder() && path.is_dir() {
        return Err(about("app-documents-folder"));
    }
    if !wanted.kind.is_folder() && path.exists() {
        return Err(about("app-documents-exists"));
    }
    let again = open.again().map_err(|error| error.message())?;
    let put = put(crew, open, wanted, &path).map_err(|why| {
        let unknown = || Message::new("app-documents-not-made");
        why.message().unwrap_or_else(unknown)
    })?;
    let last = Last {
        kind: wanted.kind,
        editable: wanted.editable,
        folder: path.parent().unwrap_or(Path::new("")).to_owned(),
        iati: wanted.iati.clone(),
    };
    let kept = Wants::iter().filter_map(|wants| {
        let said = wanted.iati.said(wants)?;
        Some((wants.option().to_owned(), said))
    });
    // The document lies there; that it is not remembered is no failure.
    let _ = again.repository.note_sent(
        &again.plan,
        &Sent {
            kind: wanted.kind.word().to_owned(),
            editable: wanted.editable,
            folder: last.folder.clone(),
            answers: kept.collect(),
        },
    );
    Ok(DocumentsMsg::Written(Written {
        last,
        file: shown,
        changes: put.changes,
        left_out: put.left_out,
    }))
}

/// What is to be told of a document.
#[derive(Default)]
struct Put {
    changes: usize,
    left_out: LeftOut,
}

/// Makes what is wanted and puts it there.
fn put(crew: &Crew, open: OpenPlan, wanted: &Wanted, path: &Path) -> Result<Put, Failure> {
    let tell = |stage: &'static str| crew.say(Report::Progress(Message::new(stage), 0, 0));
    let language = crew.request.language;
    let manifest = open.load_clauses(wanted.rev, &[])?.plan.manifest;
    let asked = asked(crew, wanted, &manifest);
    let mut told = Put::default();
    let bytes = match wanted.kind {
        Kind::Site => {
            let files = true;
            site::write(path, vec![open], Wish { files, language }, &tell)?;
            return Ok(Put::default());
        }
        Kind::Workbook => documents::workbook(open, wanted.rev, language)?,
        Kind::Akn => documents::akn(open, &asked, &tell)?,
        Kind::Iati => {
            let made = documents::iati(open, wanted.rev, &wanted.iati, language)?;
            told.left_out = made.left_out;
            made.bytes
        }
        _ => {
            let made = made(open, &asked, &tell, |source| {
                Ok(documents::written_in(source, wanted.kind.format()))
            });
            let (bytes, changes) = made?;
            told.changes = changes;
            bytes
        }
    };
    outside::write(path, &bytes, false)?;
    Ok(told)
}

/// The same as the command line asks for it.
fn asked(crew: &Crew, wanted: &Wanted, manifest: &Manifest) -> Asked {
    let called = |name: &Message| manifest.catalogue().say(name);
    Asked {
        range: Some(format!("..{}", wanted.rev)),
        base: wanted
            .base
            .as_ref()
            .map(|(base, name)| (base.clone(), called(name))),
        variant: match wanted.kind {
            Kind::Clean => Variant::Clean,
            Kind::Amendments => Variant::Amendments,
            Kind::Adopted => Variant::Adopted,
            Kind::Tracked
            | Kind::Page
            | Kind::Markdown
            | Kind::Text
            | Kind::Workbook
            | Kind::Akn
            | Kind::Site
            | Kind::Iati => Variant::Tracked,
        },
        clauses: Vec::new(),
        editable: wanted.editable,
        language: crew.request.language,
    }
}
