//! What the room looks at: the session, one clause presented, two texts side by side.

use super::Line;
use super::marked::paragraphs;
use super::teller::Teller;
use super::telling::{Part, Telling};
use crate::app::State;
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;
use crate::store::Form;
use crate::text::Shown;

/// The session: what it is about, who is present, the timer, and who waits for the floor.
pub fn sitting(workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    let sitting = &workspace.sitting;
    let lines = sitting.lines.iter().map(|row| teller.row(row));
    let lines = lines.filter(|line| !line.is_empty()).collect();
    let waiting = sitting.speakers.waiting();
    let speakers = waiting.iter().enumerate().map(|(place, floor)| {
        let mut names = vec![teller.say(&floor.voice.name()).into_string()];
        let speaker = floor.names(&workspace.plan.manifest);
        names.extend(speaker.into_iter().map(str::to_owned));
        Line::line(format!("{}. {}", place + 1, names.join(", ")))
    });
    let title = Message::new("ui-speakers").with("count", waiting.len());
    Telling::at("sitting", teller.word("app-session"))
        .part(Part::text(lines))
        .part(Part::text(vec![clock(workspace, teller)]))
        .part(Part::list(speakers.collect(), sitting.selected).caption(teller.say(&title)))
}

/// How the timer stands. What is left is heard on request: a second is no news.
fn clock(workspace: &Workspace, teller: &Teller<'_>) -> Line {
    let timer = &workspace.sitting.timer;
    teller.word(match (timer.off, timer.running, timer.spent) {
        (true, ..) => "ui-timer-off",
        (_, true, _) => "ui-timer-running",
        (_, false, 0) => "ui-timer-ready",
        (_, false, _) => "ui-timer-paused",
    })
}

/// One clause as it is presented.
pub fn present(state: &State, workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    let present = &workspace.present;
    let id = workspace.selected_id();
    let clause = id.map(|id| teller.clause(workspace, id));
    let form = match present.form {
        Form::Tracked => Message::new("ui-head-base").with("base", workspace.base_name.clone()),
        form => form.heading(workspace),
    };
    let kind = workspace.selected_clause();
    let kind = kind.map(|clause| teller.say(&clause.kind.name()));
    let place = [
        teller.word("app-present").into_string(),
        clause.unwrap_or_default().into_string(),
        kind.unwrap_or_default().into_string(),
        teller.say(&form).into_string(),
    ];
    let place = place.into_iter().filter(|part| !part.is_empty());
    let place = place.collect::<Vec<_>>();
    let mut telling = Telling::at("present", Line::line(place.join(", ")));
    if state.second.is_some() {
        telling = telling.part(Part::text(vec![teller.word("app-second-only")]));
    }
    if present.form == Form::Beside {
        return sides(workspace, telling, teller);
    }
    let about = id.map(ToString::to_string).unwrap_or_default();
    let text = Part::text(paragraphs(&present.prose, teller)).about(about);
    let lit = present.lit.as_ref().map(|lit| {
        let lit = present.prose.all().get(lit.glyphs()).unwrap_or_default();
        let shapes = lit.iter().map(|glyph| present.prose.shape(glyph));
        let lit: String = shapes.map(Shown::into_string).collect();
        teller.say(&Message::new("plain-lit").with("text", lit.as_str()))
    });
    let lit = Part::text(lit.into_iter().collect());
    telling.part(text).part(lit)
}

/// Two texts, one after the other.
pub fn beside(workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    let place = teller.word("app-beside");
    sides(workspace, Telling::at("beside", place), teller)
}

fn sides(workspace: &Workspace, telling: Telling, teller: &Teller<'_>) -> Telling {
    let sides = workspace.beside.sides.iter();
    sides.fold(telling, |telling, side| {
        let text = Part::text(paragraphs(&side.prose, teller));
        telling.part(text.caption(side.head.clone()))
    })
}
