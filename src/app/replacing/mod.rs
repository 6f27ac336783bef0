//! Find and replace: some words put in the place of others throughout the plan. Every place is shown before anything is
//! recorded, and can be left out; what is chosen is one change of the voice that has the floor, or one act of tabling.

mod commands;
mod entries;

pub use commands::commands;
pub use entries::places;

use super::acts::{self};
use super::area::in_view;
use super::floor;
use super::key::{Mouse, Press};
use super::proposal::{self, of_edits};
use super::step::Step;
use crate::app::model::acts::Edits;
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::proposal::Draft;
use crate::app::model::question::Question;
use crate::app::model::replacing::{Asked, Entry, Made, Part, Replace, Spot};
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;
use crate::plan::{ClauseId, Edit, Field, Found, Outline, Replacing};
use std::collections::BTreeSet;

impl Replace {
    /// How the places are counted within their field, so that one that is left out is known again in another text.
    fn spots(&self) -> Vec<Spot> {
        let mut spots: Vec<Spot> = Vec::with_capacity(self.found.len());
        for place in &self.found {
            let before = spots.last();
            let same =
                before.filter(|spot| (&spot.clause, &spot.field) == (&place.clause, &place.field));
            spots.push(Spot {
                clause: place.clause.clone(),
                field: place.field.clone(),
                nth: same.map_or(0, |spot| spot.nth + 1),
            });
        }
        spots
    }

    /// Whether each place is chosen.
    pub fn chosen(&self) -> Vec<bool> {
        let spots = self.spots().into_iter();
        spots.map(|spot| !self.left.contains(&spot)).collect()
    }

    /// The heading: what stands for what, and how much of it is chosen.
    pub fn heading(&self) -> [Message; 2] {
        let chosen = self.chosen().into_iter().filter(|chosen| *chosen).count();
        let clauses: BTreeSet<&ClauseId> = self.edits.iter().map(Edit::clause).collect();
        let what = Message::new("replace-heading")
            .with("find", self.replacing.find.as_str())
            .with("with", self.replacing.with.as_str())
            .with(
                "struck",
                if self.replacing.with.is_empty() {
                    "yes"
                } else {
                    "no"
                },
            )
            .with("chosen", chosen)
            .with("all", self.found.len())
            .with("clauses", clauses.len());
        let how = Message::new("replace-how")
            .with("part", self.part.word())
            .with("fields", fields_word(&self.replacing.fields))
            .with("whole", if self.replacing.whole { "yes" } else { "no" })
            .with("exact", if self.replacing.exact { "yes" } else { "no" });
        [what, how]
    }

    /// Whether anything would be recorded.
    fn has_any(&self) -> bool {
        !self.edits.is_empty()
    }
}

fn fields_word(fields: &[Field]) -> &'static str {
    match fields {
        [Field::Title] => "title",
        [Field::Text] => "text",
        _ => "both",
    }
}

/// Asks what is sought; proposes what was sought before.
fn begin(open: &mut Open<'_>) {
    if !acts::unlocked(open) {
        return;
    }
    let workspace = &*open.workspace;
    let before = workspace.replace.replacing.find.as_str();
    let text = match before.is_empty() {
        true => workspace.needle.clone(),
        false => before.to_owned(),
    };
    ask(open, &text, Asked::Find);
}

fn ask(open: &mut Open<'_>, text: &str, asked: Asked) {
    let (title, hint) = match &asked {
        Asked::Find => (Message::new("replace-find"), "replace-find-hint"),
        Asked::With(find) => (
            Message::new("replace-with").with("find", find.as_str()),
            "replace-with-hint",
        ),
    };
    open.wall.ask(title, hint, text, Question::Replace(asked));
}

/// Takes what was typed, spaces at its ends as well: they may be what is meant.
///
/// # Errors
///
/// Where nothing is sought.
pub fn answered(open: &mut Open<'_>, asked: Asked, text: &str) -> Result<(), Message> {
    match asked {
        Asked::Find if text.is_empty() => return Err(Message::new("replace-nothing-sought")),
        Asked::Find => {
            let with = open.workspace.replace.replacing.with.clone();
            ask(open, &with, Asked::With(text.to_owned()));
        }
        Asked::With(find) => {
            let replace = &mut open.workspace.replace;
            if replace.replacing.find != find {
                replace.left.clear();
                replace.selected = 0;
            }
            replace.replacing.find = find;
            text.clone_into(&mut replace.replacing.with);
            open.wall.screen = Screen::Replacing;
        }
    }
    Ok(())
}

/// Another way to seek: what was left out is counted anew.
fn seek(open: &mut Open<'_>, how: impl FnOnce(&mut Replace)) {
    let replace = &mut open.workspace.replace;
    replace.left.clear();
    replace.selected = 0;
    how(replace);
}

/// Leaves the selected place out, or takes it in again.
fn toggle(open: &mut Open<'_>) {
    let replace = &mut open.workspace.replace;
    if let Some(spot) = replace.spots().into_iter().nth(replace.selected)
        && !replace.left.remove(&spot)
    {
        replace.left.insert(spot);
    }
    replace.sought = None;
}

/// Leaves all places out, or takes all in again where some are left out.
fn toggle_all(open: &mut Open<'_>) {
    let replace = &mut open.workspace.replace;
    match replace.left.is_empty() {
        true => replace.left = replace.spots().into_iter().collect(),
        false => replace.left.clear(),
    }
    replace.sought = None;
}

/// Records what is chosen, as one change of the voice that has the floor.
fn record(open: &mut Open<'_>) {
    if open.workspace.floor.is_none() {
        return floor::ask_voice(open.wall, Some(Intent::Run("replace-record")));
    }
    let workspace = &mut *open.workspace;
    let edits = workspace.replace.edits.clone();
    if edits.is_empty() {
        return open.wall.say(Tone::Plain, Message::new("replace-none"));
    }
    let subject = workspace.replace.replacing.subject(&edits);
    workspace.replace.sending = Some(workspace.head);
    acts::record(open, Edits::new(edits, subject))
}

/// Tables what is chosen: an amendment for each text, all of them one act.
fn table(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    workspace.replace.sending = Some(workspace.head);
    let draft = Draft {
        proposals: of_edits(&workspace.plan, &workspace.replace.edits),
        seen: workspace.head,
        typed: None,
    };
    proposal::propose(open, draft)
}

fn leave(open: &mut Open<'_>) {
    let replace = &mut open.workspace.replace;
    replace.left.clear();
    replace.sending = None;
    open.wall.screen = Screen::Plan;
}

/// Goes to another place.
pub fn scroll(open: &mut Open<'_>, step: Step) {
    let height = places(open.layout().body).1.height;
    let replace = &mut open.workspace.replace;
    let last = replace.found.len().saturating_sub(1);
    // A place takes two rows or so.
    let rows = step.rows(height / 2);
    replace.selected = replace.selected.saturating_add_signed(rows).min(last);
    keep_in_view(replace, height);
}

fn keep_in_view(replace: &mut Replace, height: u16) {
    let rows: usize = replace.entries.iter().map(Entry::height).sum();
    if let Some((first, count)) = entries::rows_of(&replace.entries, replace.selected) {
        // The number of the clause stays in view with its first place.
        replace.top = in_view(replace.top, first + count - 1, height).min(first.saturating_sub(1));
    }
    replace.top = replace.top.min(rows.saturating_sub(usize::from(height)));
}

/// A click selects a place, on the selected one it leaves it out or takes it in; the wheel goes on.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse) {
    let (_, area) = places(open.layout().body);
    match mouse.press {
        Press::Wheel(rows) => scroll(open, Step::Rows(rows as isize)),
        Press::Click if area.contains(mouse.column, mouse.row) => {
            let replace = &mut open.workspace.replace;
            let row = replace.top + usize::from(mouse.row - area.y);
            match entries::at(&replace.entries, row) {
                Some(place) if place == replace.selected => toggle(open),
                Some(place) => replace.selected = place,
                None => {}
            }
        }
        _ => {}
    }
}

/// Seeks anew where the plan or what is sought is another, and sets what was found in rows. Leaves once what was chosen is
/// on disk.
pub fn refresh(open: &mut Open<'_>) {
    if open.wall.screen != Screen::Replacing {
        return;
    }
    let (_, area) = places(open.layout().body);
    let workspace = &mut *open.workspace;
    let sent = workspace.replace.sending;
    if sent.is_some_and(|head| head != workspace.head) && open.wall.layers.is_empty() {
        return leave(open);
    }
    seek_again(workspace);
    let made = Made::new(open.wall, workspace, area.width);
    if workspace.replace.made.as_ref() != Some(&made) {
        workspace.replace.entries = entries::made(workspace, &made);
        workspace.replace.made = Some(made);
        keep_in_view(&mut workspace.replace, area.height);
    }
}

fn seek_again(workspace: &mut Workspace) {
    let wanted = within(workspace);
    let sought = Some((workspace.version, wanted));
    if workspace.replace.sought == sought {
        return;
    }
    let Some((_, wanted)) = &sought else { return };
    let outline = Outline::of(&workspace.plan);
    let places = wanted.places(&workspace.plan, &outline);
    let replace = &mut workspace.replace;
    replace.found = places;
    replace.selected = replace.selected.min(replace.found.len().saturating_sub(1));
    let chosen = replace.chosen().into_iter();
    let chosen = replace
        .found
        .iter()
        .zip(chosen)
        .filter(|(_, chosen)| *chosen);
    let chosen: Vec<Found> = chosen.map(|(place, _)| place.clone()).collect();
    (replace.edits, replace.refused) = wanted.edits(&workspace.plan, &chosen);
    replace.sought = sought;
    replace.made = None;
}

/// What is sought, with the part of the plan it is sought in.
fn within(workspace: &Workspace) -> Replacing {
    let replacing = workspace.replace.replacing.clone();
    let Some(selected) = workspace.selected_id() else {
        return replacing;
    };
    match workspace.replace.part {
        Part::Plan => replacing,
        Part::Branch => replacing.within(&workspace.outline, workspace.plan.top_of(selected)),
        Part::Clause => Replacing {
            clauses: Some([selected.clone()].into()),
            ..replacing
        },
    }
}
