//! Documents that the screen asks for, each written on a thread of its own.

use super::Crew;
use super::thread::guarded;
use crate::app::documents::{DocumentsMsg, Kind, Last, Wanted};
use crate::app::layer::Ask;
use crate::app::{Intent, Report};
use crate::export::document::Variant;
use crate::i18n::Message;
use crate::plan::Manifest;
use crate::shell::cli::site::{self, Wish};
use crate::shell::cli::{Asked, Failure, documents, made};
use crate::shell::open_plan::OpenPlan;
use crate::store::{self, Sent, outside};
use std::path::Path;
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};

/// What was written of the plan last.
pub fn last(open: &OpenPlan) -> Option<Last> {
    let sent = open.repository.sent(&open.plan)?;
    Some(Last {
        kind: sent.kind.parse().ok()?,
        editable: sent.editable,
        folder: sent.folder,
    })
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
    let changes = put(crew, open, wanted, &path).map_err(|why| {
        let unknown = || Message::new("app-documents-not-made");
        why.message().unwrap_or_else(unknown)
    })?;
    let last = Last {
        kind: wanted.kind,
        editable: wanted.editable,
        folder: path.parent().unwrap_or(Path::new("")).to_owned(),
    };
    // The document lies there; that it is not remembered is no failure.
    let _ = again.repository.note_sent(
        &again.plan,
        &Sent {
            kind: wanted.kind.word().to_owned(),
            editable: wanted.editable,
            folder: last.folder.clone(),
        },
    );
    Ok(DocumentsMsg::Written(last, shown, changes))
}

/// Makes what is wanted and puts it there; how many changes are marked in it.
fn put(crew: &Crew, open: OpenPlan, wanted: &Wanted, path: &Path) -> Result<usize, Failure> {
    let tell = |stage: &'static str| crew.say(Report::Progress(Message::new(stage), 0, 0));
    let language = crew.request.language;
    let manifest = open.load_clauses(wanted.rev, &[])?.plan.manifest;
    let asked = asked(crew, wanted, &manifest);
    let (bytes, changes) = match wanted.kind {
        Kind::Site => {
            let files = true;
            site::write(path, vec![open], Wish { files, language }, &tell)?;
            return Ok(0);
        }
        Kind::Workbook => (documents::workbook(open, wanted.rev, language)?, 0),
        Kind::Akn => (documents::akn(open, &asked, &tell)?, 0),
        _ => made(open, &asked, &tell, |source| {
            Ok(documents::written_in(source, wanted.kind.format()))
        })?,
    };
    outside::write(path, &bytes, false)?;
    Ok(changes)
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
            | Kind::Site => Variant::Tracked,
        },
        clauses: Vec::new(),
        editable: wanted.editable,
        language: crew.request.language,
    }
}
