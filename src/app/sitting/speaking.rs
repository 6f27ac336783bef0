//! Who speaks next, and for how long.

use super::{Question, SittingMsg, timer};
use crate::app::effect::Effect;
use crate::app::floor;
use crate::app::layer::{Choose, Item, Layer};
use crate::app::msg::Msg;
use crate::app::state::{State, Tone};
use crate::app::{question, say};
use crate::i18n::Message;
use crate::plan::{Delegate, Organisation, Speaker, Voice};
use strum::IntoEnumIterator;

/// Asks who wants to speak: the voices, and who is present of them.
pub fn who(state: &mut State) {
    let language = state.language;
    let Some(workspace) = &state.workspace else {
        return;
    };
    let item = |floor: Speaker, label: String, detail: String| Item {
        label: format!("{}  {label}", floor.voice.letter()),
        detail,
        then: Msg::Sitting(SittingMsg::Asks(floor)),
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
    for one in &workspace.plan.manifest.organisations {
        items.push(item(of(one, None), one.name.clone(), String::new()));
        let delegates = one.delegates.iter();
        items.extend(delegates.map(|delegate| {
            let floor = of(one, Some(delegate.clone()));
            item(floor, delegate.name.clone(), one.name.clone())
        }));
    }
    let session = workspace.dialogue.open_session();
    for attendance in session.iter().flat_map(|session| &session.present) {
        for name in &attendance.delegates {
            let floor = Speaker {
                voice: attendance.voice,
                organisation: attendance.organisation.clone(),
                delegate: Some(Delegate {
                    name: name.clone(),
                    email: None,
                }),
            };
            if !items.iter().any(|item| named(item, &floor)) {
                items.push(item(floor, name.clone(), String::new()));
            }
        }
    }
    let title = Message::new("app-speakers-who");
    let choose = Choose::new(title, items).with_digits_for(digits);
    state.layers.push(Layer::Choose(choose));
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
    let Msg::Sitting(SittingMsg::Asks(known)) = &item.then else {
        return false;
    };
    known.voice == floor.voice
        && known.organisation == floor.organisation
        && known.delegate_name() == floor.delegate_name()
}

/// Puts somebody on the list.
pub fn asks(state: &mut State, floor: Speaker) {
    if let Some(workspace) = &mut state.workspace {
        workspace.sitting.speakers.ask(floor);
    }
    keep(state)
}

/// Gives the floor to the next on the list, and starts the timer.
pub fn next(state: &mut State) {
    let Some(workspace) = &mut state.workspace else {
        return;
    };
    let Some(speaker) = workspace.sitting.speakers.call() else {
        state.say(Tone::Plain, Message::new("app-speakers-nobody"));
        return;
    };
    let timed = !workspace.sitting.timer.off;
    if timed {
        workspace.sitting.timer.start();
    }
    floor::set(state, speaker);
    keep(state);
    state.effects.push(Effect::Tick(timed));
}

/// Takes the selected speaker off the list.
pub fn leave(state: &mut State) {
    if let Some(workspace) = &mut state.workspace {
        workspace.sitting.speakers.leave(workspace.sitting.selected);
    }
    keep(state)
}

/// Lets the selected speaker come earlier or later.
pub fn shift(state: &mut State, later: bool) {
    if let Some(workspace) = &mut state.workspace {
        let sitting = &mut workspace.sitting;
        sitting.selected = sitting.speakers.shift(sitting.selected, later);
    }
    keep(state)
}

/// Keeps the list where a crash cannot reach it.
fn keep(state: &mut State) {
    let keep = state.workspace.iter().map(|workspace| {
        let sitting = &workspace.sitting;
        let timer = &sitting.timer;
        let allotted = if timer.off { 0 } else { timer.allotted };
        Effect::KeepSpeakers(sitting.speakers.waiting().to_vec(), allotted)
    });
    state.effects.extend(keep);
}

/// The list as an earlier run left it. What was done since comes after it.
pub fn kept(state: &mut State, waiting: Vec<Speaker>, allotted: u32) {
    if let Some(workspace) = &mut state.workspace {
        let since = std::mem::take(&mut workspace.sitting.speakers);
        let all = waiting.into_iter().chain(since.waiting().iter().cloned());
        workspace.sitting.speakers = super::Speakers::of(all.collect());
        workspace.sitting.timer.allot(allotted);
    }
}

/// Lets the timer stand still or go on.
pub fn pause(state: &mut State) {
    let Some(workspace) = &mut state.workspace else {
        return;
    };
    workspace.sitting.timer.pause();
    state
        .effects
        .push(Effect::Tick(workspace.sitting.timer.running))
}

/// Starts the timer from the beginning.
pub fn restart(state: &mut State) {
    if let Some(workspace) = &mut state.workspace {
        workspace.sitting.timer.start();
    }
    state.effects.push(Effect::Tick(true));
}

/// Puts the timer off: it is not shown, and starts for nobody until it is wanted again.
pub fn stop(state: &mut State) {
    if let Some(workspace) = &mut state.workspace {
        workspace.sitting.timer.put_off();
    }
    keep(state);
    state.effects.push(Effect::Tick(false));
}

/// Asks how long a speaker shall have.
pub fn ask_time(state: &mut State) {
    let (title, then) = (Message::new("app-timer-ask"), Question::Time);
    question::ask(
        state,
        title,
        "app-timer-ask-hint",
        "",
        question::Question::Sitting(then),
    );
}

/// How long a speaker shall have.
pub fn allot(state: &mut State, text: &str) -> Result<(), Message> {
    let seconds = timer::read(text).ok_or_else(|| Message::new("app-timer-wrong"))?;
    if let Some(workspace) = &mut state.workspace {
        workspace.sitting.timer.allot(seconds);
        if workspace.sitting.timer.off {
            stop(state);
            return Ok(());
        }
    }
    keep(state);
    Ok(())
}

/// A second went by.
pub fn tick(state: &mut State) {
    match &mut state.workspace {
        Some(workspace) if workspace.sitting.timer.running => {
            workspace.sitting.timer.tick();
        }
        // Another plan was opened meanwhile: nothing may go on in the background that nobody sees.
        _ => state.effects.push(Effect::Tick(false)),
    }
}
