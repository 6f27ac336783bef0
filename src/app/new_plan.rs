//! Asking for what a new plan needs, one thing after the other.

use super::effect::{Effect, NewPlan};
use super::folder;
use super::layer::{Ask, Choose, Item, Layer};
use super::line::Line;
use super::msg::Msg;
use super::state::State;
use crate::i18n::{Language, Message};

/// One thing about a plan to be created.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Its title.
    Title(String),
    /// Its countries, as typed.
    Countries(String),
    /// The language of its text.
    Language(&'static str),
    /// The template it follows.
    Template(&'static str),
    /// Its folder.
    Folder(String),
}

/// Asks for a line.
pub fn ask(
    state: &mut State,
    title: &'static str,
    hint: &'static str,
    then: fn(String) -> Msg,
) -> Vec<Effect> {
    state.layers.push(Layer::Ask(Ask {
        title: Message::new(title),
        hint: Message::new(hint),
        line: Line::default(),
        then,
    }));
    Vec::new()
}

/// Begins a new plan.
pub fn new_plan(state: &mut State) -> Vec<Effect> {
    state.library.draft = NewPlan::default();
    ask(state, "app-new-title", "app-new-title-hint", |text| {
        Msg::NewPlan(Part::Title(text))
    })
}

/// Takes one thing about a plan to be created and asks for the next; creates it when all is there.
pub fn take_part(state: &mut State, part: Part) -> Vec<Effect> {
    let draft = &mut state.library.draft;
    match part {
        Part::Title(title) if title.trim().is_empty() => new_plan(state),
        Part::Title(title) => {
            draft.title = title.trim().to_owned();
            ask(
                state,
                "app-new-countries",
                "app-new-countries-hint",
                |text| Msg::NewPlan(Part::Countries(text)),
            )
        }
        Part::Countries(text) => {
            let codes = text.split([',', ' ', ';']).filter(|code| !code.is_empty());
            draft.countries = codes.map(str::to_uppercase).collect();
            choose_text_language(state)
        }
        Part::Language(code) => {
            draft.language = code.to_owned();
            choose_template(state)
        }
        Part::Template(name) => {
            draft.template = name.to_owned();
            ask_folder(state)
        }
        Part::Folder(folder) if folder.trim().is_empty() => ask_folder(state),
        Part::Folder(folder) => {
            state.library.draft.folder = state.library.folder(&folder);
            vec![Effect::Create(std::mem::take(&mut state.library.draft))]
        }
    }
}

/// Asks where the plan goes, and proposes a folder.
fn ask_folder(state: &mut State) -> Vec<Effect> {
    let proposed = state.library.proposal(&state.library.draft.title);
    let proposed = proposed.unwrap_or_default();
    let then = |text| Msg::NewPlan(Part::Folder(text));
    folder::ask(
        state,
        "app-new-folder",
        "app-new-folder-hint",
        &proposed,
        then,
    )
}

/// Asks for the language of the text; that of the screen is at hand.
fn choose_text_language(state: &mut State) -> Vec<Effect> {
    let items = Language::ALL.into_iter().map(|language| Item {
        label: super::say(language, &Message::new("app-language-own-name")),
        detail: language.code().to_owned(),
        then: Msg::NewPlan(Part::Language(language.code())),
    });
    let mut choose = Choose::new(Message::new("app-new-language"), items.collect());
    let here = Language::ALL.iter().position(|it| *it == state.language);
    choose.selected = here.unwrap_or(0);
    state.layers.push(Layer::Choose(choose));
    Vec::new()
}

fn choose_template(state: &mut State) -> Vec<Effect> {
    let language = state.language;
    let item = |name: &'static str, label: Message, detail: Message| Item {
        label: super::say(language, &label),
        detail: super::say(language, &detail),
        then: Msg::NewPlan(Part::Template(name)),
    };
    let items = vec![
        item(
            "social-dialogue",
            Message::new("app-template-dialogue"),
            Message::new("app-template-dialogue-detail"),
        ),
        item(
            "empty",
            Message::new("app-template-empty"),
            Message::new("app-template-empty-detail"),
        ),
    ];
    let choose = Choose::new(Message::new("app-new-template"), items);
    state.layers.push(Layer::Choose(choose));
    Vec::new()
}
