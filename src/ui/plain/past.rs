//! The log, and the negotiation act by act.

use super::Line;
use super::marked::paragraphs;
use super::teller::Teller;
use super::telling::{Part, Telling};
use crate::app::model::replay::Replay;
use crate::app::model::workspace::Workspace;
use crate::app::prose::Hand;
use crate::app::speaker::speaker;
use crate::i18n::Message;
use crate::track::Change;
use crate::ui::{past, replay as screen};

/// Every change with who made it.
pub fn log(workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    let log = &workspace.past;
    let mut place = vec![teller.word("app-past").into_string()];
    if workspace.history.is_some() {
        let count = Message::new("ui-past-title").with("count", log.log.len());
        place.push(teller.say(&count).into_string());
    }
    place.extend(log.hand().map(|hand| teller.hand(hand).into_string()));
    place.extend(log.clause.as_ref().map(|id| {
        let title = workspace.plan.clauses.get(id);
        title.map_or(id.to_string(), |clause| clause.title.clone())
    }));
    let telling = Telling::at("log", Line::line(place.join(", ")));
    if log.log.is_empty() {
        return telling.part(Part::text(vec![teller.say(&past::empty(workspace))]));
    }
    let history = workspace.history.as_ref();
    let changes = log.log.iter();
    let changes = changes.filter_map(|at| history.and_then(|history| history.change(*at)));
    let lines = changes
        .map(|change| row(workspace, change, teller))
        .collect();
    telling.part(Part::list(lines, log.selected))
}

fn row(workspace: &Workspace, change: &Change, teller: &Teller<'_>) -> Line {
    let voice = change.hand().map(|known| known.voice);
    let mut parts = vec![
        teller.hand(Hand::of(voice)).into_string(),
        change.time.day(),
    ];
    if change.shallow {
        parts.push(teller.word("track-unknown-before").into_string());
    }
    parts.push(change.subject.clone());
    parts.push(speaker(workspace, change, teller.language));
    Line::line(parts.join(", "))
}

/// One act: who spoke, what they did, what became of amendments, and the text as it read then.
pub fn replay(workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    let replay = &workspace.replay;
    let Some(change) = screen::change(workspace) else {
        let none = teller.say(&screen::none(workspace));
        return Telling::at("replay", teller.word("app-past-replay")).part(Part::text(vec![none]));
    };
    let place = teller.say(&screen::which(replay));
    let mut lines = vec![teller.say(&screen::since(replay)), pace(replay, teller)];
    let voice = change.hand().map(|known| known.voice);
    let who = [
        teller.hand(Hand::of(voice)).into_string(),
        speaker(workspace, change, teller.language),
        change.time.minute(),
    ];
    lines.push(Line::line(who.join(", ")));
    lines.push(match change.shallow {
        true => teller.word("track-unknown-before"),
        false => Line::line(change.subject.clone()),
    });
    let moment = replay.moment();
    lines.extend(moment.iter().flat_map(|moment| &moment.told).map(|told| {
        let hand = teller.hand(Hand::of(told.voice));
        Line::line(format!("{hand}: {}", teller.say(&told.what)))
    }));
    let act = replay.act();
    let clause = act.and_then(|act| act.clauses.get(replay.which));
    if let Some(clause) = clause {
        let number = moment.and_then(|moment| moment.number.as_deref());
        lines.push(Line::line(number.unwrap_or(clause.as_str()).to_owned()));
    }
    let count = act.map_or(0, |act| act.clauses.len());
    if count > 1 {
        let more = Message::new("ui-replay-clauses").with("at", replay.which + 1);
        lines.push(teller.say(&more.with("count", count)));
    }
    let text = match screen::waiting(replay) {
        Some(message) => vec![teller.say(&message)],
        None => paragraphs(&replay.shown.prose, teller),
    };
    Telling::at("replay", place)
        .part(Part::text(lines).about(replay.at))
        .part(Part::text(text).about(replay.at))
}

/// Whether it plays, and how fast: a sign that is seen is not heard.
fn pace(replay: &Replay, teller: &Teller<'_>) -> Line {
    let pace = teller.say(&screen::pace(replay)).into_string();
    let pace = pace.trim_start_matches(|sign: char| !sign.is_alphanumeric());
    let id = match replay.playing {
        true => "plain-replay-plays",
        false => "plain-replay-stands",
    };
    teller.say(&Message::new(id).with("pace", pace))
}
