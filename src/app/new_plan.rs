//! Asking for what a new plan needs, one thing after the other.

use super::table::countries;
use crate::app::leaving;
use crate::app::model::effect::{Effect, Job};
use crate::app::model::layer::{Choose, Item};
use crate::app::model::msg::Intent;
use crate::app::model::new_plan::{NewPlan, NewPlanMsg};
use crate::app::model::question::Question;
use crate::app::model::state::State;
use crate::i18n::{Country, Language, Message};
use crate::store::Template;
use strum::IntoEnumIterator;

/// More of it is known: asks for the next thing.
pub fn update(state: &mut State, msg: NewPlanMsg) {
    match msg {
        NewPlanMsg::Country(plan) => choose_country(state, plan),
        NewPlanMsg::Countries(plan) => choose_text_language(state, plan),
        NewPlanMsg::Language(plan) => choose_template(state, plan),
        NewPlanMsg::Template(plan) => ask_folder(state, plan),
    }
}

/// Begins a new plan.
pub fn new_plan(state: &mut State) {
    let title = Message::new("app-new-title");
    state.ask(title, "app-new-title-hint", "", Question::PlanTitle);
}

/// Its title is known; without one it is asked for again.
pub fn titled(state: &mut State, title: Option<String>) {
    let Some(title) = title else {
        return new_plan(state);
    };
    let plan = NewPlan {
        title,
        ..NewPlan::default()
    };
    choose_country(state, plan);
}

/// Asks for one country after the other; what is known already is the first entry, with which it goes on.
fn choose_country(state: &mut State, plan: NewPlan) {
    let language = state.language;
    let known = plan.countries.iter();
    let known = known.map(|code| Country::name_of(code, language).unwrap_or(code));
    let known = known.collect::<Vec<_>>().join(", ");
    let all = countries(language).into_iter();
    let others = all.filter(|pick| !plan.countries.contains(&pick.id));
    let others = others.map(|pick| {
        let mut more = plan.clone();
        more.countries.push(pick.id.clone());
        Item {
            label: pick.name,
            detail: pick.id,
            then: Intent::NewPlan(NewPlanMsg::Country(more)),
        }
    });
    let (title, enough) = match plan.countries.is_empty() {
        true => ("app-new-countries", None),
        false => (
            "app-new-more-countries",
            Some(Message::new("app-new-countries-all").with("countries", known)),
        ),
    };
    let enough = enough.map(|enough| Item {
        label: super::say(language, &enough),
        detail: String::new(),
        then: Intent::NewPlan(NewPlanMsg::Countries(plan.clone())),
    });
    let items = enough.into_iter().chain(others).collect();
    state.over(Choose::new(Message::new(title), items));
}

/// Asks where the plan goes, and proposes a folder.
fn ask_folder(state: &mut State, plan: NewPlan) {
    let proposed = state.library.proposal(&plan.title).unwrap_or_default();
    let (title, then) = (Message::new("app-new-folder"), Question::PlanFolder(plan));
    state.ask(title, "app-new-folder-hint", &proposed, then);
}

/// All is known but for the folder, without which it is asked for again.
pub fn create(state: &mut State, mut plan: NewPlan, folder: Option<String>) {
    let Some(folder) = folder else {
        return ask_folder(state, plan);
    };
    plan.folder = state.library.folder(&folder);
    state.with_open(leaving::looked);
    state.effects.push(Effect::Write(Job::Create(plan)));
}

/// Asks for the language of the text; that of the screen is at hand.
fn choose_text_language(state: &mut State, plan: NewPlan) {
    let items = Language::iter().map(|language| Item {
        label: super::say(language, &Message::new("app-language-own-name")),
        detail: language.code().to_owned(),
        then: Intent::NewPlan(NewPlanMsg::Language(NewPlan {
            language: language.code().to_owned(),
            ..plan.clone()
        })),
    });
    let mut choose = Choose::new(Message::new("app-new-language"), items.collect());
    let here = Language::iter().position(|it| it == state.language);
    choose.selected = here.unwrap_or(0);
    state.over(choose);
}

fn choose_template(state: &mut State, plan: NewPlan) {
    let language = state.language;
    let items = Template::iter().map(|template| Item {
        label: super::say(language, &template.name()),
        detail: super::say(language, &template.detail()),
        then: Intent::NewPlan(NewPlanMsg::Template(NewPlan {
            template: template.slug().to_owned(),
            ..plan.clone()
        })),
    });
    state.over(Choose::new(
        Message::new("app-new-template"),
        items.collect(),
    ));
}
