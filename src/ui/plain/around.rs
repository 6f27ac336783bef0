//! What stands around the content of every screen: the plan, who has the floor, what must not be overlooked, and what was
//! said.

use super::Line;
use super::teller::Teller;
use super::telling::Part;
use crate::app::model::workspace::Workspace;
use crate::app::{Screen, State, floor as voices, reckoning};
use crate::i18n::Message;

/// Who has the floor, the plan, and the banners.
pub fn around(state: &State, teller: &Teller<'_>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    if let Some(workspace) = state
        .workspace
        .as_ref()
        .filter(|_| state.screen != Screen::Library)
    {
        lines.push(floor(workspace, teller));
        lines.extend(plan(state, workspace, teller));
    }
    let banners = state.banners();
    lines.extend(banners.iter().map(|banner| teller.say(banner)));
    lines.extend(state.tour_says().map(|step| teller.say(&step)));
    lines
}

/// Who has the floor.
pub fn floor(workspace: &Workspace, teller: &Teller<'_>) -> Line {
    let Some(floor) = &workspace.floor else {
        let nobody = teller.word("ui-floor-nobody");
        let hint = teller.say(&voices::nobody_hint(teller.keys));
        return Line::line(format!("{nobody}. {hint}"));
    };
    let mut names = vec![teller.say(&floor.voice.name()).into_string()];
    let speaker = floor.names(&workspace.plan.manifest);
    names.extend(speaker.into_iter().map(str::to_owned));
    teller.say(&Message::new("plain-floor").with("who", names.join(", ")))
}

fn plan(state: &State, workspace: &Workspace, teller: &Teller<'_>) -> Vec<Line> {
    let mut lines = vec![Line::line(workspace.shown().manifest.title.clone())];
    if let Some(session) = workspace.dialogue.open_session() {
        let session = Message::new("plain-session").with("name", session.name.as_str());
        lines.push(teller.say(&session));
    }
    lines.extend(
        workspace
            .sharing
            .hub
            .iter()
            .map(|hub| teller.say(&hub.said())),
    );
    if state.screen != Screen::Replay {
        let base = Message::new("ui-head-base").with("base", workspace.base_name.clone());
        lines.push(teller.say(&base));
    }
    let timer = &workspace.sitting.timer;
    if timer.is_up() && (timer.running || timer.spent > 0) {
        lines.push(teller.word("plain-time-up"));
    }
    lines
}

/// The last thing that happened.
pub fn said(state: &State, teller: &Teller<'_>) -> Option<Line> {
    let (_, message) = state.said.as_ref()?;
    Some(teller.say(message))
}

/// What goes on by itself: it is heard with the whole screen only, for it changes all the time.
pub fn going_on(state: &State, teller: &Teller<'_>) -> Option<Part> {
    let mut lines = Vec::new();
    if let Some((what, done, all)) = &state.progress {
        let what = teller.say(what);
        lines.push(match *all {
            0 => what,
            all => Line::line(format!("{what} {}%", done * 100 / all)),
        });
    }
    let timer = state.workspace.as_ref().map(|it| &it.sitting.timer);
    if let Some(timer) = timer.filter(|timer| timer.running || timer.spent > 0) {
        lines.push(teller.say(&Message::new("plain-time").with("time", timer.said())));
    }
    let would = reckoning::line(state, state.language, |_| true);
    lines.extend(would.map(Line::line));
    (!lines.is_empty()).then(|| Part::aside(lines))
}
