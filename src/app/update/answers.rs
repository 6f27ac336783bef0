//! What follows from a line that was asked for; where what was answered is refused, the question stands again with what
//! was typed.

use crate::app::model::effect::{Effect, Query};
use crate::app::model::layer::Layer;
use crate::app::model::msg::Intent;
use crate::app::model::question::{Ask, Question};
use crate::app::model::state::State;
use crate::app::{
    amend, board, documents, floor, form, import, library, model, new_plan, replacing, sharing,
    sitting, tabling, word,
};
use crate::i18n::Message;

impl Question {
    /// Whether the answer is recorded for whoever has the floor.
    fn is_for_floor(&self) -> bool {
        match self {
            Question::Table(_) | Question::Deed(_) | Question::Overrule(_) | Question::Title(_) => {
                true
            }
            Question::Sitting(question) => matches!(question, model::sitting::Question::Park(_)),
            Question::Position(_)
            | Question::PlanTitle
            | Question::PlanFolder(_)
            | Question::Folder
            | Question::Place(_)
            | Question::Document(_)
            | Question::Iati(..)
            | Question::Baseline
            | Question::Ledger(_)
            | Question::BringIn(_)
            | Question::Replace(_)
            | Question::Word => false,
        }
    }

    /// What follows from an answer, or why nothing can.
    fn take(self, state: &mut State, typed: &str) -> Result<(), Message> {
        let text = typed.trim();
        let said = Some(text.to_owned()).filter(|text| !text.is_empty());
        match self {
            Question::Table(draft) => state.with_open(|open| tabling::table(open, draft, said)),
            // Without a reason nothing is overruled.
            Question::Overrule(_) if said.is_none() => {
                return Err(Message::new("app-gavel-needs-reason"));
            }
            Question::Deed(deed) | Question::Overrule(deed) => {
                state.with_open(|open| amend::perform(open, deed, said));
            }
            Question::Title(asked) => {
                return state.try_open(|open| amend::retitled(open, asked, said));
            }
            Question::Position(asked) => state.with_open(|open| board::stated(open, asked, said)),
            Question::Sitting(question) => {
                return state.try_open(|open| sitting::answered(open, question, said));
            }
            Question::Ledger(many) => {
                return state.try_open(|open| form::named(open, many, text));
            }
            Question::BringIn(typed) => {
                let path = state.library.folder(text);
                return state.try_open(|open| import::typed(open, typed, text, path));
            }
            Question::Replace(asked) => {
                return state.try_open(|open| replacing::answered(open, asked, typed));
            }
            Question::Word => {
                let path = state.library.folder(text);
                return state.try_open(|open| word::typed(open, text, path));
            }
            Question::PlanTitle => new_plan::titled(state, said),
            Question::PlanFolder(plan) => new_plan::create(state, plan, said),
            Question::Folder => library::open(state, state.library.folder(text)),
            Question::Place(errand) => {
                let place = said.ok_or_else(|| Message::new("app-sharing-hint"))?;
                // A server is no folder, whatever it is called.
                let place = match place.starts_with('~') {
                    true => state.library.folder(&place).display().to_string(),
                    false => place,
                };
                state.with_open(|open| sharing::go(open, errand, place));
            }
            Question::Document(wanted) => {
                let path = said.ok_or_else(|| Message::new("app-documents-where-hint"))?;
                let path = state.library.folder(&path);
                state.with_open(|open| documents::write(open, *wanted, path));
            }
            Question::Iati(wanted, wants) => {
                return state.try_open(|open| documents::answered(open, *wanted, wants, text));
            }
            Question::Baseline => state
                .effects
                .push(Effect::Ask(Query::FindBaseline(text.to_owned()))),
        }
        Ok(())
    }
}

/// Takes what was typed. What was typed goes along with what shall be done for it, so that it comes back where that
/// cannot be.
pub fn answer(state: &mut State, ask: Box<Ask>) {
    let workspace = state.workspace.as_ref();
    if ask.then.is_for_floor() && workspace.is_some_and(|workspace| workspace.floor.is_none()) {
        return floor::ask_voice(state, Some(Intent::Answer(ask)));
    }
    let along = |effect: Effect| match effect.can_be_refused() {
        true => Effect::Answer(ask.clone(), Box::new(effect)),
        false => effect,
    };
    let before = state.effects.len();
    match ask.then.clone().take(state, ask.line.text()) {
        Ok(()) => {
            let asked = state.effects.split_off(before);
            state.effects.extend(asked.into_iter().map(along));
        }
        Err(why) => again(state, ask, why),
    }
}

/// What was answered is refused: the question stands again. It comes under what was opened meanwhile, so that no key
/// meant for that is typed into it, but over the form that it is about.
pub fn again(state: &mut State, mut ask: Box<Ask>, why: Message) {
    ask.wrong = Some(why);
    let form = |layer: &Layer| matches!(layer, Layer::Form(_));
    let over = state.layers.iter().rposition(form).map_or(0, |at| at + 1);
    state.layers.insert(over, Layer::Ask(ask));
}
