//! What can be done with an amendment: the steps that may follow where it stands, for whoever has the floor.

use super::{HINT, adoption, ask_hinting, dividing, titles};
use crate::app::model::amend::{AmendMsg, Step};
use crate::app::model::board::BoardMsg;
use crate::app::model::editor::EditorMsg;
use crate::app::model::layer::{Choose, Item};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::screen::Tone;
use crate::app::model::workspace::Workspace;
use crate::app::proposal::named;
use crate::app::{acts, say};
use crate::dialogue::{Amendment, AmendmentId, Deed, Dialogue, Digest, Proposal, Stance, Subject};
use crate::i18n::{Language, Message};
use crate::plan::{Field, Speaker, Voice};
use strum::IntoEnumIterator;

impl Step {
    fn name(self) -> Message {
        Message::new(match self {
            Step::Adopt => "app-amend-adopt",
            Step::NotAdopt => "app-amend-not-adopt",
            Step::Second => "app-amend-second",
            Step::Amend => "app-amend-sub",
            Step::Title => "app-amend-title",
            Step::Position => "app-amend-position",
            Step::Split => "app-amend-split",
            Step::Join => "app-amend-join",
            Step::Refer => "app-amend-refer",
            Step::Withdraw => "app-amend-withdraw",
            Step::TakeUp => "app-amend-take-up",
            Step::Fall => "app-amend-fall",
            Step::Receive => "app-amend-receive",
        })
    }

    /// What is done by it, where that needs no more than a word; for a position, whatever is held.
    fn deed(self, workspace: &Workspace, id: &AmendmentId) -> Option<Deed> {
        Some(match self {
            Step::Adopt => Deed::Adopt {
                amendment: id.clone(),
                shown: None,
            },
            Step::NotAdopt => Deed::NotAdopt(id.clone()),
            Step::Second => Deed::Second(id.clone()),
            Step::Position => {
                let subject = Subject::Amendment(id.clone());
                Deed::Hold {
                    digest: Digest::of(&workspace.plan, &workspace.dialogue, &subject)?,
                    subject,
                    stance: Stance::Agree,
                    statement: None,
                }
            }
            Step::Refer => Deed::Refer(id.clone()),
            Step::Withdraw => Deed::Withdraw(id.clone()),
            Step::TakeUp => Deed::TakeUp(id.clone()),
            Step::Fall => Deed::Fall(id.clone()),
            Step::Receive => Deed::Receive(vec![id.clone()]),
            Step::Split => Deed::Split {
                on: Digest::of(
                    &workspace.plan,
                    &workspace.dialogue,
                    &Subject::Amendment(id.clone()),
                )?,
                amendment: id.clone(),
                new: id.clone(),
                places: Default::default(),
            },
            Step::Join => dividing::joinable(workspace, id).next()?,
            Step::Amend | Step::Title => return None,
        })
    }

    /// Whether it may be taken by whoever has the floor. While nobody has it, what the sponsor's own hand or another's
    /// decides is not offered.
    pub fn is_open(self, workspace: &Workspace, one: &Amendment) -> bool {
        if self == Step::Join && dividing::joinable(workspace, &one.id).next().is_none() {
            return false;
        }
        let Some(deed) = self.deed(workspace, &one.id) else {
            let field = match self {
                Step::Title => Field::Title,
                _ => Field::Text,
            };
            let adds = matches!(one.proposal, Proposal::Add { .. });
            let proposes = workspace.dialogue.wording_of(one, &field).is_some();
            return one.is_pending() && proposes && (adds || self != Step::Title);
        };
        let floor = workspace.floor.as_ref();
        let fits = match self {
            Step::Second => workspace.plan.manifest.seconding && floor.is_some(),
            Step::Withdraw | Step::TakeUp | Step::Split | Step::Join => floor.is_some(),
            Step::Receive => one.number.is_none(),
            _ => true,
        };
        let secretariat = Speaker::of(Voice::Secretariat);
        let by = floor.unwrap_or(&secretariat);
        fits && deed.may(&workspace.plan, &workspace.dialogue, by).is_ok()
    }
}

/// Why a step cannot be taken with an amendment; that its wording is decided where the step is none of the dialogue's.
pub(super) fn why_not(step: Step, workspace: &Workspace, one: &Amendment) -> Message {
    let secretariat = Speaker::of(Voice::Secretariat);
    let by = workspace.floor.as_ref().unwrap_or(&secretariat);
    let deed = step.deed(workspace, &one.id);
    let refused = deed.and_then(|it| it.may(&workspace.plan, &workspace.dialogue, by).err());
    refused.map_or_else(|| Message::new("app-why-decided"), |why| why.message())
}

/// Offers what can be done.
pub(super) fn offer(open: &mut Open<'_>, id: &AmendmentId) {
    if !acts::unlocked(open) {
        return;
    }
    let language = open.wall.language;
    let workspace = &*open.workspace;
    let Some(one) = workspace.dialogue.amendments.get(id) else {
        return;
    };
    let steps = Step::iter().filter(|step| step.is_open(workspace, one));
    let items: Vec<Item> = steps.map(|step| item(step, id, language)).collect();
    let name = named(one);
    if items.is_empty() {
        let nothing = Message::new("app-amend-no-step").with("name", name);
        open.wall.say(Tone::Plain, nothing);
        return;
    }
    let title = Message::new("app-amend-what").with("name", name);
    open.wall.over(Choose::new(title, items).with_digits());
}

fn item(step: Step, id: &AmendmentId, language: Language) -> Item {
    Item {
        label: say(language, &step.name()),
        detail: String::new(),
        then: Intent::Amend(AmendMsg::Step(step, id.clone())),
    }
}

/// Takes a step, or asks for what has to be said with it.
pub(super) fn take(open: &mut Open<'_>, step: Step, id: &AmendmentId) {
    match step {
        Step::Adopt => return adoption::open(open, id),
        Step::Amend => return open.then(Intent::Editor(EditorMsg::Amend(id.clone()))),
        Step::Title => return titles::ask(open, id),
        Step::Position => {
            let subject = Subject::Amendment(id.clone());
            return open.then(Intent::Board(BoardMsg::Ask(subject)));
        }
        Step::Split => return dividing::which(open, id),
        Step::Join => return dividing::which_other(open, id),
        _ => {}
    }
    let Some(deed) = step.deed(open.workspace, id) else {
        return;
    };
    let title = match step {
        Step::NotAdopt => "app-amend-why-not-adopted",
        Step::Refer => "app-amend-why-referred",
        Step::Withdraw => "app-amend-why-withdrawn",
        _ => return acts::perform(open, vec![deed], None),
    };
    if !acts::unlocked(open) {
        return;
    }
    let Some(name) = open.workspace.dialogue.amendments.get(id).map(named) else {
        return;
    };
    let title = Message::new(title).with("name", name);
    let hint = match step {
        Step::Refer => Message::new(HINT),
        _ => hint(&open.workspace.dialogue, id),
    };
    ask_hinting(open, title, hint, deed);
}

/// What falls with an amendment that is not adopted, and how the reason is to be typed.
fn hint(dialogue: &Dialogue, id: &AmendmentId) -> Message {
    let falls = dialogue.resting(id);
    let found = falls.iter().filter_map(|id| dialogue.amendments.get(id));
    let names: Vec<String> = found.map(Amendment::label).collect();
    if names.is_empty() {
        return Message::new(HINT);
    }
    Message::new("app-amend-with-falls")
        .with("count", names.len())
        .with("falls", names.join(", "))
        .with("hint", Message::new(HINT))
}

/// Does what was asked for, with what was said to it.
pub fn perform(open: &mut Open<'_>, deed: Deed, line: Option<String>) {
    acts::perform(open, vec![deed], line)
}
