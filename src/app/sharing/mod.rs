//! The plan on its way: where it is taken and where it comes back from, and what came of it elsewhere, looked at before
//! anything is merged.
//!
//! The errands themselves take as long as they take: they are asked for here and carried out elsewhere, and what comes of
//! one that is no longer waited for is left alone.

mod asked;
mod commands;
mod hub;
mod page;
mod parts;
mod way;

pub use asked::Keyed;
pub use commands::commands;
pub use hub::{brought, opened};
pub use page::{mouse, place, refresh, scroll};
pub use parts::{Entry, Part, cases, joined, landed, taken};
pub use way::{call_off, prompt_key};

use crate::app::model::effect::{Effect, Job, Query, Trip};
use crate::app::model::keys::Keys;
use crate::app::model::layer::{Answer, Choose, Confirm, Item, Layer, Read};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::question::Question;
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::sharing::way::Errand;
use crate::app::model::sharing::{Arrived, Before, Offer, Rewritten, SharingMsg, Visit};
use crate::app::model::tracked::TrackedMsg;
use crate::app::model::workspace::Workspace;
use crate::app::{floor, say};
use crate::i18n::Message;
use crate::track::CommitId;

/// A report or an answer.
pub fn update(open: &mut Open<'_>, msg: SharingMsg) {
    match msg {
        SharingMsg::Places(ticket, errand, offers) if ticket == open.workspace.sharing.ticket => {
            offer(open, errand, offers);
        }
        SharingMsg::Go(errand, place) => go(open, errand, place),
        SharingMsg::Insist(errand, place) => leave_for(open, errand, place, true),
        SharingMsg::Going(ticket, going) => way::going(open, ticket, going),
        SharingMsg::Asked(ticket, asked) => way::asked(open, ticket, asked),
        SharingMsg::Withdrawn(ticket) => way::withdrawn(open, ticket),
        SharingMsg::Ended(ticket) => way::ended(open, ticket),
        SharingMsg::Rewritten(errand, place, what) => rewritten(open, errand, place, &what),
        SharingMsg::Hub(ticket, msg) => hub::heard(open, ticket, msg),
        SharingMsg::Another(errand) => ask(open, errand),
        SharingMsg::Taken(said) => tell(open, said),
        SharingMsg::Arrived(ticket, arrived) if ticket == open.workspace.sharing.ticket => {
            way::ended(open, ticket);
            self::arrived(open, arrived);
        }
        SharingMsg::Places(..) | SharingMsg::Arrived(..) => {}
        SharingMsg::Joined(merged, said, more) => {
            leave(open);
            open.workspace.sharing.merged = merged;
            tell(open, std::iter::once(said).chain(more).collect());
        }
        SharingMsg::Return => come_back(open),
    }
}

/// The merge that was made here just now, where nothing came after it.
pub fn merged_last(workspace: &Workspace) -> Option<CommitId> {
    let merged = workspace.sharing.merged;
    merged.filter(|merged| *merged == workspace.head)
}

/// Begins an errand: asks which places there are. What has arrived and waits for a word is shown first.
fn begin(open: &mut Open<'_>, errand: Errand) {
    if errand != Errand::Hub && way::is_shown(open) {
        return;
    }
    if errand == Errand::Back && open.workspace.sharing.visit.is_some() {
        open.wall.screen = Screen::Arrived;
        return;
    }
    let ticket = open.wall.ticket();
    open.workspace.sharing.ticket = ticket;
    open.effects
        .push(Effect::Travel(Trip::Places(ticket, errand)));
}

/// Offers the places there are; where there is none, asks for one.
fn offer(open: &mut Open<'_>, errand: Errand, offers: Vec<Offer>) {
    // Keys that are meant for something else must not choose among them.
    if !way::is_free(open) {
        return;
    }
    if offers.is_empty() {
        return ask(open, errand);
    }
    let language = open.wall.language;
    let word = |id| say(language, &Message::new(id));
    let mut items: Vec<Item> = offers
        .into_iter()
        .map(|offer| Item {
            detail: match offer.stick {
                true => word("app-sharing-stick"),
                false => String::new(),
            },
            label: offer.place.clone(),
            then: Intent::Sharing(SharingMsg::Go(errand, offer.place)),
        })
        .collect();
    items.push(Item {
        label: word("app-sharing-another"),
        detail: String::new(),
        then: Intent::Sharing(SharingMsg::Another(errand)),
    });
    open.wall
        .over(Choose::new(Message::new(title(errand)), items));
}

fn title(errand: Errand) -> &'static str {
    match errand {
        Errand::Home => "app-sharing-where",
        Errand::Back => "app-sharing-whence",
        Errand::Hub => "app-sharing-hub",
    }
}

fn ask(open: &mut Open<'_>, errand: Errand) {
    let (title, then) = (Message::new(title(errand)), Question::Place(errand));
    open.wall.ask(title, "app-sharing-hint", "", then);
}

/// The errand is under way. What was typed for it comes back where the place refuses it.
pub fn go(open: &mut Open<'_>, errand: Errand, place: String) {
    match errand {
        Errand::Home | Errand::Back => leave_for(open, errand, place, false),
        Errand::Hub => hub::follow(open, place),
    }
}

fn leave_for(open: &mut Open<'_>, errand: Errand, place: String, insists: bool) {
    let ticket = open.wall.ticket();
    open.workspace.sharing.ticket = ticket;
    way::begin(open, ticket, errand, &place);
    let said = Message::new(match errand {
        Errand::Home => "app-sharing-taking",
        Errand::Back | Errand::Hub => "app-sharing-fetching",
    })
    .with("place", place.as_str());
    open.wall.say(Tone::Plain, said);
    open.effects.push(Effect::Travel(match insists {
        true => Trip::Insist(ticket, errand, place),
        false => Trip::Go(ticket, errand, place),
    }));
}

/// A place took something back. It is followed only where somebody says that it is meant so.
fn rewritten(open: &mut Open<'_>, errand: Errand, place: String, what: &Rewritten) {
    let text = what.said("app-sharing-rewritten");
    open.wall
        .say(Tone::Bad, what.said("app-sharing-rewritten-title"));
    let insist = Intent::Sharing(SharingMsg::Insist(errand, place));
    let question = Layer::Confirm(Confirm::new(
        what.said("app-sharing-rewritten-title"),
        text,
        vec![
            Answer::close(Message::new("app-sharing-rewritten-no")),
            Answer::new(Message::new("app-sharing-rewritten-yes"), insist),
        ],
    ));
    // Under what was opened meanwhile, so that no key meant for that answers it.
    open.wall.layers.insert(0, question);
}

/// Something arrived: it is shown at once only where nobody is doing anything else.
fn arrived(open: &mut Open<'_>, arrived: Box<Arrived>) {
    let place = arrived.visit.place();
    if arrived.visit.is_empty() {
        let nothing = Message::new("travel-nothing-new").with("place", place);
        open.wall.say(Tone::Plain, nothing);
        return ask_again(open, &arrived.visit);
    }
    let sharing = &mut open.workspace.sharing;
    sharing.visit = Some(arrived);
    sharing.top = 0;
    sharing.made = None;
    let on_plan = open.wall.screen == Screen::Plan && open.workspace.then.is_none();
    if way::is_free(open) && on_plan {
        open.wall.said = None;
        open.wall.screen = Screen::Arrived;
    } else {
        let there = Message::new("app-sharing-there").with("place", place);
        let there = there.with("back", open.wall.keys.quoted("bring-back"));
        open.wall.say(Tone::Good, there);
    }
}

/// Takes in what arrived. Until that is on the disk it is kept, so that it can be tried again.
fn merge(open: &mut Open<'_>) {
    let Some(arrived) = &open.workspace.sharing.visit else {
        return;
    };
    let visit = &arrived.visit;
    let said = Message::new("app-sharing-merging").with("place", visit.place());
    let job = Job::Join(Box::new(visit.arrival.clone()));
    open.wall.say(Tone::Plain, said);
    open.effects.push(Effect::Write(job));
}

/// Nothing is new of what came; where it was taken back here, it is asked whether it is to come in again.
fn ask_again(open: &mut Open<'_>, visit: &Visit) {
    let free = way::is_free(open) && open.workspace.then.is_none();
    let Some(back) = visit.taken_back.first().filter(|_| free) else {
        return;
    };
    let then = Intent::Undo(Some(back.undo));
    let again = Answer::new(Message::new("app-sharing-again"), then);
    open.wall.over(Confirm::new(
        Message::new("app-sharing-again-title"),
        back.message(),
        vec![again, Answer::close(Message::new("app-sharing-stays-out"))],
    ));
}

/// Brings in again what came before and was taken back here, before the rest is merged: for the floor, as any undoing.
fn again(open: &mut Open<'_>) {
    let Some(floor) = open.workspace.floor.clone() else {
        return floor::ask_voice(open.wall, Some(Intent::Run("sharing-again")));
    };
    let sharing = &mut open.workspace.sharing;
    let Some(arrived) = &mut sharing.visit else {
        return;
    };
    let taken_back = std::mem::take(&mut arrived.visit.taken_back);
    sharing.made = None;
    // The last one that went is the first that comes back.
    let jobs = taken_back
        .into_iter()
        .map(|back| Effect::Write(Job::Undo(Some(back.undo), floor.clone())));
    open.effects.extend(jobs);
}

/// Opens the other state to be read, compared with ours.
fn read(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    let Some(arrived) = &workspace.sharing.visit else {
        return;
    };
    let visit = &arrived.visit;
    let (there, ours) = (visit.arrival.head, visit.ours);
    let before = Before {
        base: workspace.base.clone(),
        name: workspace.base_name.clone(),
        based: workspace.tracked.based,
    };
    workspace.sharing.before.get_or_insert(before);
    open.effects.push(Effect::Ask(Query::PlanAt(there)));
    let name = Message::new("app-sharing-ours");
    let base = TrackedMsg::Baseline(Box::new(ours.into()), Box::new(name));
    open.then(Intent::Tracked(base));
}

/// Back from the other state, if that was being read.
fn come_back(open: &mut Open<'_>) {
    if restore(open) && open.workspace.sharing.visit.is_some() {
        open.wall.screen = Screen::Arrived;
    }
}

/// What was compared with before the other state was read is compared with again. Whether that was being read.
fn restore(open: &mut Open<'_>) -> bool {
    let workspace = &mut *open.workspace;
    let Some(before) = workspace.sharing.before.take() else {
        return false;
    };
    workspace.base = before.base.clone();
    workspace.base_name = before.name;
    workspace.tracked.based = before.based;
    open.effects.push(Effect::Ask(Query::Since(before.base)));
    true
}

/// What arrived waits no longer. It stays in the repository under a name of its own.
fn leave(open: &mut Open<'_>) {
    restore(open);
    open.workspace.sharing.visit = None;
    if open.wall.screen == Screen::Arrived {
        open.wall.screen = Screen::Plan;
    }
}

/// Says what came of an errand; where that takes more than a sentence, all of it is there to be read, under what was opened
/// meanwhile.
fn tell(open: &mut Open<'_>, said: Vec<Message>) {
    let Some(first) = said.first() else {
        return;
    };
    open.wall.say(Tone::Good, first.clone());
    if said.len() > 1 {
        let read = Layer::Read(Read::new(Message::new("app-sharing-came"), said));
        open.wall.layers.insert(0, read);
    }
}

impl Workspace {
    /// What is said over the plan while the state that arrived is read.
    pub fn read_from(&self, at: CommitId, keys: &Keys) -> Option<Message> {
        let arrived = self.sharing.visit.as_ref()?;
        let is_read = self.sharing.before.is_some() && arrived.visit.arrival.head == at;
        let title = Message::new("app-sharing-then")
            .with("place", arrived.visit.place())
            .with("track", keys.quoted("track"));
        is_read.then_some(title)
    }
}
