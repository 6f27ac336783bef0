//! What must not be overlooked: changes made by others, texts that an earlier run left behind.

use super::command::{Command, Group};
use super::floor;
use super::focus::{Focus, NOT_TYPING};
use crate::app::draft::DraftOf;
use crate::app::model::effect::{Effect, Job, Loop};
use crate::app::model::layer::{Answer, Choose, Confirm, Item, Layer, Read};
use crate::app::model::msg::Intent;
use crate::app::model::notice::{Differs, Foreign, Notice, Offered, Unplaced};
use crate::app::model::open::Open;
use crate::app::model::state::State;
use crate::i18n::Message;

/// The command that deals with what is in the banner.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("notice", Group::Review)
            .key('v')
            .at(NOT_TYPING.without(&[Focus::Present]))
            .hint(1)
            .when_or("app-why-notice", |state| !state.notices.is_empty())
            .run(show),
        Command::new("foreign-adopt", Group::Edit)
            .when_or("app-why-foreign", |state| foreign(state).is_some())
            .run_open(adopt),
    ]
}

fn foreign(state: &State) -> Option<&Vec<Foreign>> {
    state.notices.iter().find_map(|notice| match notice {
        Notice::Foreign(files) => Some(files),
        _ => None,
    })
}

/// Shows the first notice and what can be done about it.
pub fn show(state: &mut State) {
    let layer = match state.notices.first() {
        Some(Notice::Foreign(files)) => ask_foreign(files),
        Some(Notice::Offered(drafts)) => offer(state, drafts),
        Some(Notice::Unplaced(texts)) => lay_out(state, texts),
        Some(Notice::Overtaken(entries)) => {
            let layer = Layer::Read(Read::new(
                Message::new("app-overtaken-title").with("count", entries.len()),
                entries.clone(),
            ));
            state.notices.remove(0);
            layer
        }
        Some(Notice::Collided(entries)) => {
            let layer = Layer::Read(Read::new(Message::new("app-sharing-came"), entries.clone()));
            state.notices.remove(0);
            layer
        }
        Some(Notice::Settings(wrong, path)) => {
            let place = Message::new("app-settings-where").with("path", path.as_str());
            let layer = Layer::Read(Read::new(
                Message::new("app-settings-title"),
                wrong.iter().cloned().chain([place]).collect(),
            ));
            state.notices.remove(0);
            layer
        }
        None => return,
    };
    state.layers.push(layer);
}

fn ask_foreign(files: &[Foreign]) -> Layer {
    Layer::Confirm(Confirm::new(
        Message::new("app-foreign-title"),
        Message::new("app-foreign-text").with("count", files.len()),
        vec![
            Answer::new(Message::new("app-foreign-show"), Intent::ShowForeign),
            Answer::new(
                Message::new("app-foreign-adopt"),
                Intent::Run("foreign-adopt"),
            ),
            Answer::new(Message::new("app-foreign-leave"), Intent::DropNotice),
        ],
    ))
}

/// Lists what another program changed.
pub fn show_foreign(state: &mut State) {
    let files = foreign(state).map_or(&[][..], Vec::as_slice);
    let entries = files.iter().flat_map(|file| listed(state, file));
    let entries = entries.collect();
    state.over(Read::new(Message::new("app-foreign-title"), entries));
}

/// What became of a file, by the clause it holds, and its lines that differ: nobody shall lend a name to words that were not
/// seen.
fn listed(state: &State, file: &Foreign) -> Vec<Message> {
    let workspace = state.workspace.as_ref();
    let clause = workspace.zip(file.clause.as_ref()).and_then(|(it, id)| {
        let title = &it.plan.clauses.get(id)?.title;
        Some(format!("{} {title}", it.number(id)?))
    });
    let head = Message::new("app-foreign-file")
        .with("name", clause.unwrap_or_else(|| file.path.clone()))
        .with("what", file.said.clone());
    let lines = file.lines.iter().map(|line| match line {
        Differs::Struck(line) => Message::new("app-foreign-struck").with("line", line.as_str()),
        Differs::Inserted(line) => Message::new("app-foreign-inserted").with("line", line.as_str()),
        Differs::More(count) => Message::new("app-foreign-more").with("count", *count),
    });
    std::iter::once(head).chain(lines).collect()
}

fn adopt(open: &mut Open<'_>) {
    if !super::acts::unlocked(open) {
        return;
    }
    match open.workspace.floor.clone() {
        Some(floor) => open.effects.push(Effect::Write(Job::AdoptForeign(floor))),
        None => floor::ask_voice(open.wall, Some(Intent::Run("foreign-adopt"))),
    }
}

/// The texts that an earlier run left behind, with party and clause; none is recorded on its own.
fn offer(state: &State, drafts: &[Offered]) -> Layer {
    let language = state.language;
    let mut items = Vec::new();
    for draft in drafts {
        let workspace = state.workspace.as_ref();
        let clause = workspace.and_then(|workspace| workspace.plan.clauses.get(&draft.clause));
        let title = match &draft.of {
            DraftOf::Ledger(ledger) => super::say(language, &ledger.name()),
            _ => clause.map_or(draft.clause.to_string(), |clause| clause.title.clone()),
        };
        let voice = draft.floor.as_ref().map_or_else(
            || Message::new("app-floor-nobody"),
            |floor| floor.voice.name(),
        );
        let detail = super::say(language, &voice);
        for keep in [true, false] {
            let message = if keep {
                Message::new("app-offered-keep")
            } else {
                Message::new("app-offered-drop")
            };
            let label = super::say(language, &message.with("clause", title.as_str()));
            let then = if keep {
                Intent::Restore(Box::new(draft.clone()))
            } else {
                Intent::Discard(draft.id.clone())
            };
            items.push(Item {
                label,
                detail: detail.clone(),
                then,
            });
        }
    }
    Layer::Choose(Choose::new(Message::new("app-offered-title"), items))
}

/// How much of a text tells it apart from others.
const BEGINNING: usize = 32;

/// The texts of which nobody knows where they belong: each can be read and copied, and is kept until it is thrown away.
fn lay_out(state: &State, texts: &[Unplaced]) -> Layer {
    let mut items = Vec::new();
    for unplaced in texts {
        let mut begins: String = unplaced.text.chars().take(BEGINNING).collect();
        if begins.len() < unplaced.text.len() {
            begins.push('…');
        }
        let label = |id| {
            let message = Message::new(id).with("text", begins.as_str());
            super::say(state.language, &message)
        };
        for (id, then) in [
            (
                "app-unplaced-read",
                Intent::ReadUnplaced(unplaced.text.clone()),
            ),
            ("app-unplaced-drop", Intent::Discard(unplaced.id.clone())),
        ] {
            items.push(Item {
                label: label(id),
                detail: String::new(),
                then,
            });
        }
    }
    Layer::Choose(Choose::new(Message::new("app-unplaced-title"), items))
}

/// Shows such a text, and puts it on the clipboard, from where it goes into the clause it belongs to.
pub fn read_unplaced(state: &mut State, text: String) {
    let lines = text.lines();
    let lines = lines.map(|line| Message::new("app-unplaced-text").with("text", line));
    let copied = std::iter::once(Message::new("app-unplaced-copied"));
    state.over(Read::new(
        Message::new("app-unplaced-title"),
        copied.chain(lines).collect(),
    ));
    state.effects.push(Effect::Loop(Loop::Copy(text)));
}

/// Takes one text off what is offered.
pub fn settled(state: &mut State, id: &str) {
    for notice in &mut state.notices {
        match notice {
            Notice::Offered(drafts) => drafts.retain(|draft| draft.id != id),
            Notice::Unplaced(texts) => texts.retain(|text| text.id != id),
            _ => {}
        }
    }
    state.notices.retain(|notice| match notice {
        Notice::Offered(drafts) => !drafts.is_empty(),
        Notice::Unplaced(texts) => !texts.is_empty(),
        _ => true,
    });
}
