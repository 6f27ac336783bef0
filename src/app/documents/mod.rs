//! The plan as a document for those without a terminal: what is written, for whom, since when, and where. It is asked here and
//! written elsewhere; what was asked last for a plan is proposed the next time.

mod commands;
mod figures;

pub use commands::commands;
pub use figures::answered;

use super::say;
use crate::app::baselines;
use crate::app::model::documents::{DocumentsMsg, Kind, Wanted, Written};
use crate::app::model::effect::{Effect, Job};
use crate::app::model::layer::{Choose, Item, Layer, Read};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::question::Question;
use crate::app::model::screen::Tone;
use crate::app::model::state::State;
use crate::i18n::Message;
use std::path::PathBuf;

/// So many changes, and no more, do Word processors show at once.
const SLOW: usize = 5_000;

/// An answer or a report.
pub fn update(open: &mut Open<'_>, msg: DocumentsMsg) {
    match msg {
        DocumentsMsg::Last(ticket, last) if ticket == open.workspace.documents.ticket => {
            open.workspace.documents.last = last;
            // Keys that are meant for something else must not choose.
            if open.wall.layers.is_empty() && open.workspace.editing.is_none() {
                what(open);
            }
        }
        DocumentsMsg::Last(..) => {}
        DocumentsMsg::Kind(kind) => {
            let last = open.workspace.documents.last.as_ref();
            let wanted = Wanted {
                kind,
                editable: false,
                rev: open.workspace.head,
                base: None,
                iati: last.map(|last| last.iati.clone()).unwrap_or_default(),
                path: PathBuf::new(),
            };
            match kind {
                Kind::Iati => figures::begin(open, wanted),
                _ if kind.is_worked_on() => whom(open, wanted),
                _ => since(open, wanted),
            }
        }
        DocumentsMsg::For(wanted) => since(open, *wanted),
        DocumentsMsg::Since(wanted) => place(open, *wanted),
        DocumentsMsg::Written(done) => written(open, done),
    }
}

/// Asks what was written last, and then what is to be written.
fn begin(open: &mut Open<'_>) {
    let ticket = open.wall.ticket();
    open.workspace.documents.ticket = ticket;
    open.effects.push(Effect::Write(Job::LastDocument(ticket)));
}

fn item(open: &Open<'_>, id: &'static str, then: DocumentsMsg) -> Item {
    Item {
        label: say(open.wall.language, &Message::new(id)),
        detail: String::new(),
        then: Intent::Documents(then),
    }
}

/// Asks one thing; what was answered last time is selected.
fn choose(open: &mut Open<'_>, title: Message, items: Vec<Item>, selected: usize) {
    let mut choose = Choose::new(title, items).with_digits();
    choose.selected = selected;
    open.wall.over(choose);
}

/// What is written.
fn what(open: &mut Open<'_>) {
    // All of them, always: a digit shall not mean another thing tomorrow.
    let kinds: Vec<Kind> = Kind::all().collect();
    let items = kinds
        .iter()
        .map(|kind| item(open, kind.name(), DocumentsMsg::Kind(*kind)))
        .collect();
    let last = open.workspace.documents.last.as_ref();
    let selected = last.and_then(|last| kinds.iter().position(|kind| *kind == last.kind));
    let title = Message::new("app-documents-what");
    choose(open, title, items, selected.unwrap_or_default());
}

/// For whom: what it is for decides whether every change to it is recorded.
fn whom(open: &mut Open<'_>, wanted: Wanted) {
    let items = [("app-documents-read", false), ("app-documents-edit", true)];
    let items = items.map(|(id, editable)| {
        let wanted = Wanted {
            editable,
            ..wanted.clone()
        };
        item(open, id, DocumentsMsg::For(Box::new(wanted)))
    });
    let last = open.workspace.documents.last.as_ref();
    let selected = usize::from(last.is_some_and(|last| last.editable));
    let title = Message::new("app-documents-whom");
    choose(open, title, items.into(), selected);
}

/// Since when; the baseline on screen comes first.
fn since(open: &mut Open<'_>, wanted: Wanted) {
    // Until the history is there nobody knows what the text on screen is compared with; whoever writes finds out.
    if !wanted.kind.is_tracked() || open.workspace.history.is_none() {
        return place(open, wanted);
    }
    let language = open.wall.language;
    let items = baselines::all(open.workspace).into_iter();
    let items = items.map(|(name, base)| Item {
        label: say(language, &name),
        detail: String::new(),
        then: Intent::Documents(DocumentsMsg::Since(Box::new(Wanted {
            base: Some((base, name)),
            ..wanted.clone()
        }))),
    });
    let title = Message::new("app-documents-since");
    choose(open, title, items.collect(), 0);
}

/// Where; the folder of last time is proposed, else the user's own.
fn place(open: &mut Open<'_>, wanted: Wanted) {
    let library = &open.wall.library;
    let last = open.workspace.documents.last.as_ref();
    let folder = last.map(|last| last.folder.clone());
    let folder = folder.or_else(|| library.home.clone()).unwrap_or_default();
    let name = name(&open.workspace.plan.manifest.id, wanted.kind);
    let path = library.path(&folder.join(name));
    let title = Message::new("app-documents-where");
    let hint = match wanted.kind.is_folder() {
        true => "app-documents-where-folder",
        false => "app-documents-where-hint",
    };
    let then = Question::Document(Box::new(wanted));
    open.wall.ask(title, hint, &path, then);
}

/// The name that is proposed. The id of a plan that came from elsewhere may hold what belongs in no name.
fn name(plan: &str, kind: Kind) -> String {
    let plain = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    let plan: String = plan.chars().filter(plain).take(40).collect();
    let plan = if plan.is_empty() { "plan" } else { &plan };
    format!("{plan}-{}{}", kind.slug(), kind.ending())
}

/// It is to be written to the place that was typed.
pub fn write(open: &mut Open<'_>, wanted: Wanted, path: PathBuf) {
    let file = path.display().to_string();
    let writing = Message::new("app-documents-writing").with("file", file);
    open.wall.say(Tone::Plain, writing);
    let wanted = Wanted { path, ..wanted };
    open.effects
        .push(Effect::Write(Job::Document(Box::new(wanted))));
}

/// It lies there.
fn written(open: &mut Open<'_>, done: Written) {
    open.wall.progress = None;
    let kind = done.last.kind;
    let id = match kind.is_folder() {
        true => "app-documents-site-written",
        false => "app-documents-written",
    };
    open.workspace.documents.last = Some(done.last);
    let said = Message::new(id).with("file", done.file);
    let said = said.with("changes", done.changes);
    open.wall.say(Tone::Good, said.clone());
    let slow = done.changes > SLOW && kind.format() == "docx";
    let slow = slow.then(|| Message::new("documents-slow").with("changes", done.changes));
    let left_out = done.left_out.messages();
    let entries: Vec<Message> = slow.into_iter().chain(left_out).collect();
    if !entries.is_empty() {
        let read = Layer::Read(Read::new(
            Message::new("app-documents"),
            std::iter::once(said).chain(entries).collect(),
        ));
        // Under what was opened meanwhile, so that no key meant for that closes it.
        open.wall.layers.insert(0, read);
    }
}

/// Whether nothing else is being done.
fn at_rest(state: &State) -> bool {
    state.plan_is(|workspace| workspace.editing.is_none() && workspace.then.is_none())
}
