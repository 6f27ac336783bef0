//! Is everything in order? What `plenary doctor` finds, as a list to be read: of the plan on the wall, of the one that is selected
//! in the library or of the folder that would not open, and of what this user has set. What can be put right is put right
//! once that was asked.
//!
//! What is wrong is found outside, by the rooms that know it; nothing is judged here. The terminal is not asked: it would
//! answer in the middle of the keys.

use super::command::{Command, Group, always};
use super::focus::Focus;
use crate::app::model::doctor::Examined;
use crate::app::model::effect::{Beside, Effect, Job};
use crate::app::model::layer::{Answer, Confirm, Layer, Read};
use crate::app::model::msg::Intent;
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::state::State;
use crate::i18n::Message;
use crate::store::doctor::{Area, Finding, Grade};
use std::path::PathBuf;

/// The row of the page.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("doctor", Group::Program)
            .key('D')
            .at(Focus::Library)
            .hint_while(State::has_failed, 1)
            .when(always)
            .run(|state| {
                let folder = subject(state);
                examine(state, folder, false);
            }),
    ]
}

/// The folder that is meant.
fn subject(state: &State) -> Option<PathBuf> {
    match &state.workspace {
        Some(workspace) if state.screen != Screen::Library => Some(workspace.folder.clone()),
        _ => state.library.meant(),
    }
}

fn examine(state: &mut State, folder: Option<PathBuf>, repair: bool) {
    let id = if repair {
        "app-doctor-repairing"
    } else {
        "app-doctor-looking"
    };
    state.say(Tone::Plain, Message::new(id));
    let look = Effect::Beside(Beside::Examine { folder, repair });
    state.effects.push(look);
}

/// What was found: a list, unless something else has come over the screen meanwhile; then a sentence.
pub(super) fn take(state: &mut State, examined: Examined) {
    let (tone, whole) = whole(&examined.findings);
    state.say(tone, whole.clone());
    if examined.treated.is_some() && state.screen == Screen::Library {
        // A plan that was put right may say more of itself now.
        state.effects.push(Effect::Write(Job::ListLibrary));
    }
    if !state.layers.is_empty() {
        return;
    }
    let can = examined
        .findings
        .iter()
        .filter(|one| one.remedy.is_some())
        .count();
    let offer = (can > 0 && examined.treated.is_none()).then_some(can);
    let read = Read::new(
        Message::new("app-doctor"),
        entries(state, &examined, whole, offer),
    );
    state.layers.push(match offer {
        Some(count) => Layer::Offer(read, Box::new(question(count, examined.folder))),
        None => Layer::Read(read),
    });
}

/// The whole in a sentence.
fn whole(findings: &[Finding]) -> (Tone, Message) {
    let count = |grade| findings.iter().filter(|one| one.grade == grade).count();
    match count(Grade::Wrong) {
        0 => {
            let notes = count(Grade::Note);
            (Tone::Good, Message::new("doctor-well").with("notes", notes))
        }
        wrong => (
            Tone::Bad,
            Message::new("doctor-unwell").with("count", wrong),
        ),
    }
}

/// Whether it can be put right is asked before anything is touched.
fn question(count: usize, folder: Option<PathBuf>) -> Confirm {
    let repair = Effect::Beside(Beside::Examine {
        folder,
        repair: true,
    });
    Confirm::new(
        Message::new("app-doctor-ask"),
        Message::new("app-doctor-ask-text").with("count", count),
        vec![
            Answer::new(
                Message::new("app-doctor-ask-go"),
                Intent::Do(Box::new(repair)),
            ),
            Answer::close(Message::new("app-answer-no")),
        ],
    )
}

/// The whole, what was done or can be, and what is wrong; then what is worth knowing and what is as it should be.
fn entries(
    state: &State,
    examined: &Examined,
    whole: Message,
    offer: Option<usize>,
) -> Vec<Message> {
    let mut entries = Vec::new();
    if let Some(folder) = &examined.folder {
        let folder = state.library.path(folder);
        entries.push(Message::new("app-doctor-of").with("folder", folder));
    }
    entries.push(whole);
    entries.extend(offer.map(|count| Message::new("app-doctor-offer").with("count", count)));
    let did = examined.treated.iter().flatten();
    entries.extend(did.map(|one| marked(if one.done { "√" } else { "✗" }, &one.message)));
    for grade in [Grade::Wrong, Grade::Note, Grade::Good] {
        for area in [Area::Repository, Area::Terminal, Area::Settings] {
            let findings = examined.findings.iter();
            let findings = findings.filter(|one| one.grade == grade && one.area == area);
            entries.extend(findings.map(of_finding));
        }
    }
    entries
}

fn marked(mark: &'static str, said: &Message) -> Message {
    let marked = Message::new("app-doctor-marked").with("mark", mark);
    marked.with("said", said.clone())
}

fn of_finding(one: &Finding) -> Message {
    let said = marked(one.grade.mark(), &one.message);
    // That it can be put right here is said once, above.
    let advice = one.advice.as_ref();
    match advice.filter(|advice| advice.id != "doctor-repair-do") {
        Some(advice) => Message::new("app-doctor-advised")
            .with("said", said)
            .with("advice", advice.clone()),
        None => said,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::{Chord, Key};
    use crate::app::model::doctor::Examined;
    use crate::app::model::msg::{Input, Msg, Report};
    use crate::app::update;
    use crate::store::doctor::Remedy;
    use crate::store::doctor::Treated;

    fn found(findings: Vec<Finding>, treated: Option<Vec<Treated>>) -> Msg {
        let folder = Some(PathBuf::from("/plans/mali"));
        let examined = Examined {
            folder,
            findings,
            treated,
        };
        Msg::Worker(Report::Examined(Box::new(examined)))
    }

    fn press(state: &mut State, chord: impl Into<Chord>) -> Vec<Effect> {
        update(state, Msg::Input(Input::Key(chord.into())))
    }

    fn ill() -> Vec<Finding> {
        let said = Message::new("doctor-index-broken");
        let wrong = Finding::wrong("index", said).advice("doctor-repair-do");
        vec![
            Finding::good("lock", Message::new("doctor-lock-none")),
            wrong.remedy(Remedy::Index),
        ]
    }

    fn top(state: &State) -> &'static str {
        match state.layers.last() {
            Some(Layer::Offer(..)) => "offer",
            Some(Layer::Confirm(_)) => "question",
            Some(Layer::Read(_)) => "list",
            Some(_) => "another",
            None => "nothing",
        }
    }

    #[test]
    fn what_can_be_put_right_is_asked_first_and_escape_touches_nothing() {
        let mut state = State::default();
        update(&mut state, found(ill(), None));
        assert_eq!(top(&state), "offer");
        assert_eq!(press(&mut state, Key::Down), []);
        assert_eq!(top(&state), "offer");
        assert_eq!(press(&mut state, Key::Esc), []);
        assert_eq!(top(&state), "nothing");
        update(&mut state, found(ill(), None));
        assert_eq!(press(&mut state, Key::Enter), []);
        assert_eq!(top(&state), "question");
        let folder = Some(PathBuf::from("/plans/mali"));
        let repair = Effect::Beside(Beside::Examine {
            folder,
            repair: true,
        });
        assert_eq!(press(&mut state, Key::Enter), [repair]);
        assert_eq!(top(&state), "nothing");
    }

    #[test]
    fn what_is_wrong_comes_first_and_what_was_done_before_it() {
        let mut state = State::default();
        update(&mut state, found(ill(), None));
        let Some(Layer::Offer(read, _)) = state.layers.pop() else {
            panic!("no offer");
        };
        let said: Vec<String> = read.entries.iter().map(Message::to_string).collect();
        assert!(said[0].contains("/plans/mali"), "{said:?}");
        assert!(
            said[3].starts_with("✗") && said[4].starts_with("√"),
            "{said:?}"
        );
        // Once that was done, what is left to be done is not offered for ever.
        let did = Treated {
            done: false,
            message: Message::new("doctor-did-index"),
        };
        update(&mut state, found(ill(), Some(vec![did])));
        let Some(Layer::Read(read)) = state.layers.pop() else {
            panic!("no list");
        };
        let done = Message::new("doctor-did-index").to_string();
        assert!(
            read.entries[2].to_string().contains(&done),
            "{:?}",
            read.entries
        );
    }

    #[test]
    fn what_comes_over_the_screen_meanwhile_stays_there() {
        let mut state = State::default();
        state.layers.push(Layer::Help(0));
        update(&mut state, found(ill(), None));
        assert_eq!(top(&state), "another");
        let (tone, _) = state.said.clone().unwrap();
        assert_eq!(tone, Tone::Bad);
    }
}
