//! Who speaks next, and for how long.

use super::timer;
use crate::app::model::effect::{Beside, Effect, Keep};
use crate::app::model::layer::{Choose, Item};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::screen::Tone;
use crate::app::model::sitting::{Question, SittingMsg, Speakers};
use crate::app::{floor, model, say};
use crate::i18n::Message;
use crate::plan::{Delegate, Organisation, Speaker, Voice};
use strum::IntoEnumIterator;

/// Asks who wants to speak: the voices, and who is present of them.
pub fn who(open: &mut Open<'_>) {
    let language = open.wall.language;
    let workspace = &*open.workspace;
    let item = |floor: Speaker, label: String, detail: String| Item {
        label: format!("{}  {label}", floor.voice.letter()),
        detail,
        then: Intent::Sitting(SittingMsg::Asks(floor)),
    };
    // A voice as a whole is chosen by the digit that gives it the floor elsewhere.
    let voices = Voice::iter().enumerate().map(|(place, voice)| {
        let name = say(language, &voice.name());
        let mut item = item(Speaker::of(voice), name, String::new());
        item.label = format!("{}  {}", place + 1, item.label);
        item
    });
    let mut items: Vec<Item> = voices.collect();
    let digits = items.len();
    for group in &workspace.plan.manifest.organisations {
        items.push(item(of(group, None), group.name.clone(), String::new()));
        let delegates = group.delegates.iter();
        items.extend(delegates.map(|delegate| {
            let floor = of(group, Some(delegate.clone()));
            item(floor, delegate.name.clone(), group.name.clone())
        }));
    }
    let session = workspace.dialogue.open_session();
    for attendance in session.iter().flat_map(|session| &session.present) {
        for name in &attendance.delegates {
            let floor = Speaker {
                voice: attendance.voice,
                organisation: attendance.organisation.clone(),
                delegate: Some(Delegate::named(name.clone())),
            };
            if !items.iter().any(|item| named(item, &floor)) {
                items.push(item(floor, name.clone(), String::new()));
            }
        }
    }
    let title = Message::new("app-speakers-who");
    open.wall
        .over(Choose::new(title, items).with_digits_for(digits));
}

fn of(organisation: &Organisation, delegate: Option<Delegate>) -> Speaker {
    Speaker {
        voice: organisation.voice,
        organisation: Some(organisation.id.clone()),
        delegate,
    }
}

/// Whether an entry is for the same delegate, whatever address it has.
fn named(item: &Item, floor: &Speaker) -> bool {
    let Intent::Sitting(SittingMsg::Asks(known)) = &item.then else {
        return false;
    };
    known.voice == floor.voice
        && known.organisation == floor.organisation
        && known.delegate_name() == floor.delegate_name()
}

/// Puts somebody on the list.
pub fn asks(open: &mut Open<'_>, floor: Speaker) {
    open.workspace.sitting.speakers.ask(floor);
    keep(open)
}

/// Gives the floor to the next on the list, and starts the timer.
pub fn next(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    let Some(speaker) = workspace.sitting.speakers.call() else {
        open.wall
            .say(Tone::Plain, Message::new("app-speakers-nobody"));
        return;
    };
    let timed = !workspace.sitting.timer.off;
    if timed {
        workspace.sitting.timer.start();
    }
    floor::set(open, speaker);
    keep(open);
    open.effects.push(Effect::Beside(Beside::Tick(timed)));
}

/// Takes the selected speaker off the list.
pub fn leave(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    workspace.sitting.speakers.leave(workspace.sitting.selected);
    keep(open)
}

/// Lets the selected speaker come earlier or later.
pub fn shift(open: &mut Open<'_>, later: bool) {
    let sitting = &mut open.workspace.sitting;
    sitting.selected = sitting.speakers.shift(sitting.selected, later);
    keep(open)
}

/// Keeps the list where a crash cannot reach it.
fn keep(open: &mut Open<'_>) {
    let sitting = &open.workspace.sitting;
    let timer = &sitting.timer;
    let allotted = if timer.off { 0 } else { timer.allotted };
    let waiting = sitting.speakers.waiting().to_vec();
    open.effects
        .push(Effect::Keep(Keep::Speakers(waiting, allotted)));
}

/// The list as an earlier run left it. What was done since comes after it.
pub fn kept(open: &mut Open<'_>, waiting: Vec<Speaker>, allotted: u32) {
    let workspace = &mut *open.workspace;
    let since = std::mem::take(&mut workspace.sitting.speakers);
    let all = waiting.into_iter().chain(since.waiting().iter().cloned());
    workspace.sitting.speakers = Speakers::of(all.collect());
    workspace.sitting.timer.allot(allotted);
}

/// Lets the timer stand still or go on.
pub fn pause(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    workspace.sitting.timer.pause();
    open.effects.push(Effect::Beside(Beside::Tick(
        workspace.sitting.timer.running,
    )))
}

/// Starts the timer from the beginning.
pub fn restart(open: &mut Open<'_>) {
    open.workspace.sitting.timer.start();
    open.effects.push(Effect::Beside(Beside::Tick(true)));
}

/// Puts the timer off: it is not shown, and starts for nobody until it is wanted again.
pub fn stop(open: &mut Open<'_>) {
    open.workspace.sitting.timer.put_off();
    keep(open);
    open.effects.push(Effect::Beside(Beside::Tick(false)));
}

/// Asks how long a speaker shall have.
pub fn ask_time(open: &mut Open<'_>) {
    let (title, then) = (Message::new("app-timer-ask"), Question::Time);
    open.wall.ask(
        title,
        "app-timer-ask-hint",
        "",
        model::question::Question::Sitting(then),
    );
}

/// How long a speaker shall have.
pub fn allot(open: &mut Open<'_>, text: &str) -> Result<(), Message> {
    let seconds = timer::read(text).ok_or_else(|| Message::new("app-timer-wrong"))?;
    let workspace = &mut *open.workspace;
    workspace.sitting.timer.allot(seconds);
    if workspace.sitting.timer.off {
        stop(open);
        return Ok(());
    }
    keep(open);
    Ok(())
}

/// A second went by.
pub fn tick(open: &mut Open<'_>) {
    let timer = &mut open.workspace.sitting.timer;
    match timer.running {
        true => timer.tick(),
        // Another plan was opened meanwhile: nothing may go on in the background that nobody sees.
        false => open.effects.push(Effect::Beside(Beside::Tick(false))),
    }
}
