//! The tracked text: each insertion and deletion in words, and who made the one under the cursor.

use super::Line;
use super::marked::paragraphs;
use super::teller::Teller;
use super::telling::{Part, Telling};
use crate::app::model::workspace::Workspace;
use crate::app::prose::Mode;
use crate::app::speaker::speaker;
use crate::app::tracked;
use crate::i18n::Message;
use crate::text::one_line;
use crate::track::Change;
use crate::ui::tracked::{acts, waiting};

/// The tracked text of a clause, or why there is none.
pub fn tell(workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    let view = &workspace.tracked;
    let mode = teller.word(match view.mode {
        Mode::Original => "ui-track-original",
        Mode::Tracked => "ui-track-tracked",
        Mode::Clean => "ui-track-clean",
    });
    let what = match view.one {
        Some(_) => teller.word("ui-track-one"),
        None => teller.word("app-track"),
    };
    let clause = tracked::shown(workspace).map(|id| teller.clause(workspace, id));
    let place = [
        what.as_str(),
        clause.as_deref().unwrap_or_default(),
        mode.as_str(),
    ];
    let place = place.into_iter().filter(|part| !part.is_empty());
    let place = Line::line(place.collect::<Vec<_>>().join(", "));
    let kind = Part::text(kind(workspace, teller).into_iter().collect());
    let ways = ["ui-track-original", "ui-track-tracked", "ui-track-clean"];
    let ways = ways.map(|id| teller.word(id).into_string()).join(", ");
    let telling = Telling::at("tracked", place)
        .part(kind)
        .part(Part::aside(vec![Line::line(ways)]));
    if let Some(message) = waiting(workspace) {
        return telling.part(Part::text(vec![teller.say(&message)]));
    }
    let only = view.only.map(|hand| {
        let only = Message::new("plain-only").with("who", teller.hand(hand).as_str());
        teller.say(&only)
    });
    let about = format!("{:?} {:?}", view.clause, view.mode);
    let text = Part::text(paragraphs(&view.prose, teller)).about(about);
    telling
        .part(Part::text(only.into_iter().collect()))
        .part(text)
        .part(cursor(workspace, teller))
        .part(Part::text(whose(workspace, teller)))
}

/// Every place where words would stand for others, with the words around it.
pub fn replacing(workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    let replace = &workspace.replace;
    let [what, how] = replace.heading().map(|said| {
        let said = teller.say(&said).replace(" → ", ", ");
        Line::line(said.replace(" · ", ", "))
    });
    let (mut lines, mut selected) = (Vec::new(), 0);
    let mut heading = Vec::new();
    for entry in &replace.entries {
        heading.extend(
            paragraphs(&entry.prose, teller)
                .into_iter()
                .map(Line::into_string),
        );
        if entry.place.is_none() {
            continue;
        }
        if entry.place == Some(replace.selected) {
            selected = lines.len();
        }
        lines.push(Line::line(std::mem::take(&mut heading).join(" ")));
    }
    Telling::at("replacing", what)
        .part(Part::list(lines, selected))
        .part(Part::aside(vec![how]))
}

fn kind(workspace: &Workspace, teller: &Teller<'_>) -> Option<Line> {
    let id = tracked::shown(workspace)?;
    let clause = workspace.shown().clauses.get(id)?;
    Some(teller.say(&clause.kind.name()))
}

/// The words under the cursor: all that one change did there, else the word.
fn cursor(workspace: &Workspace, teller: &Teller<'_>) -> Part {
    let view = &workspace.tracked;
    let stroke = view.stroke(view.cursor.0);
    let text = match stroke.is_empty() {
        false => {
            let runs = stroke.filter_map(|run| view.flow.runs.get(run as usize));
            runs.map(|run| run.text.as_str())
                .collect::<Vec<_>>()
                .join(" … ")
        }
        true => {
            let word = view
                .word_here()
                .and_then(|(run, range)| view.flow.runs.get(run as usize)?.text.get(range));
            word.unwrap_or_default().to_owned()
        }
    };
    let text = one_line(&text);
    let here = Message::new("plain-cursor").with("text", text);
    Part::text(vec![teller.say(&here)]).about(format!("{:?}", view.cursor))
}

/// Who wrote and who struck it, when, in which change and why.
fn whose(workspace: &Workspace, teller: &Teller<'_>) -> Vec<Line> {
    let acts = acts(workspace).into_iter();
    acts.flat_map(|(id, change)| act(workspace, id, change, teller))
        .collect()
}

fn act(workspace: &Workspace, id: &'static str, change: &Change, teller: &Teller<'_>) -> Vec<Line> {
    if change.shallow {
        return vec![teller.word("track-unknown-before")];
    }
    let message = Message::new(id)
        .with("who", speaker(workspace, change, teller.language))
        .with("when", change.time.minute());
    let reason = one_line(&change.reason);
    let voice = change.hand().map(|known| known.voice);
    let voice = teller.hand(crate::app::prose::Hand::of(voice));
    let who = Line::line(format!("{voice}: {}", teller.say(&message)));
    let more = [change.subject.clone(), reason].into_iter();
    let more = more.filter(|line| !line.is_empty()).map(Line::line);
    std::iter::once(who).chain(more).collect()
}
