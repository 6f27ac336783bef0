//! What was heard, and what is new since.

use super::teller::Teller;
use super::telling::{Heard, Part, Reads, Telling};
use super::{Line, tell, typed};
use crate::app::State;
use std::collections::{HashMap, HashSet};

/// Lists of so many lines are heard as a whole when they come on screen.
const FEW: usize = 12;

/// Whoever listens: of each screen, and of what lies under a dialog, what was heard last.
#[derive(Debug, Default)]
pub struct Listener {
    heard: Vec<Telling>,
    /// The screens that were left, by their names: who comes back to one need not hear it all again.
    left: HashMap<String, Telling>,
}

/// From here one goes to what is to be read: it is heard each time.
const WAY_IN: &str = "outline";

impl Listener {
    /// What is new since the last time; where a key was pressed, something is heard in any case.
    pub fn hear(&mut self, state: &State, asked: bool) -> Vec<Heard> {
        let teller = Teller::of(state);
        let new = tell(state);
        let mut heard = self.news(&new, &teller);
        if heard.is_empty() && asked {
            let said = new.said.clone();
            heard.push(Heard::Line(
                said.unwrap_or_else(|| teller.word("plain-nothing")),
            ));
        }
        let depth = new.screen.len().saturating_sub(1);
        let left = self.heard.drain(depth.min(self.heard.len())..);
        let left = left.filter(|left| left.screen.len() == 1 && left.screen != new.screen);
        let left = left.map(|left| (left.screen.concat(), left));
        self.left.extend(left);
        self.heard.push(new);
        heard
    }

    /// What happened, where one is if that is elsewhere, and what is new there.
    fn news(&self, new: &Telling, teller: &Teller<'_>) -> Vec<Heard> {
        let depth = new.screen.len().saturating_sub(1);
        let known = self.heard.get(depth).filter(|old| old.screen == new.screen);
        let known = known.or_else(|| self.again(new));
        let last = self.heard.last();
        // A dialog was closed, or a screen left.
        let back = last.is_none_or(|last| last.screen != new.screen);
        let before = last.and_then(|last| last.said.as_ref());
        let said = new.said.iter().filter(|said| before != Some(said));
        let around = last.map(|last| last.around.as_slice()).unwrap_or_default();
        let around = new.around.iter().filter(|line| !around.contains(line));
        let place = back || known.is_none_or(|old| old.place != new.place);
        let place = place.then_some(&new.place);
        let lines = said.chain(place).chain(around);
        let mut heard: Vec<Heard> = lines.cloned().map(Heard::Line).collect();
        match known {
            None => {
                let parts = new.parts.iter().flat_map(|part| arrives(part, teller));
                heard.extend(parts);
                let typing = new.typing.iter();
                heard.extend(typing.flat_map(|typing| typed::arrives(typing, teller)));
            }
            Some(old) => heard.extend(since(old, new, back, teller)),
        }
        heard
    }

    /// A screen that was left and is come back to.
    fn again(&self, new: &Telling) -> Option<&Telling> {
        let from = self.heard.first()?.screen.first()?;
        match new.screen.as_slice() {
            [name] if from != WAY_IN => self.left.get(name),
            _ => None,
        }
    }
}

/// What is heard of a part when it comes on screen.
fn arrives(part: &Part, teller: &Teller<'_>) -> Vec<Heard> {
    let mut lines: Vec<Line> = Vec::new();
    match part.reads {
        Reads::Aside | Reads::Here => {}
        Reads::Text => lines.extend(part.caption.iter().chain(&part.lines).cloned()),
        Reads::List => {
            lines.extend(part.caption.clone());
            if part.lines.len() <= FEW {
                lines.extend(part.lines.iter().cloned());
            }
            lines.extend(selected(part, teller));
        }
    }
    lines.into_iter().map(Heard::Line).collect()
}

/// The selected line of a list with its place.
fn selected(part: &Part, teller: &Teller<'_>) -> Option<Line> {
    let here = teller.counted(part.line()?, part.selected?, part.lines.len());
    let message = crate::i18n::Message::new("plain-selected").with("line", here.as_str());
    Some(teller.say(&message))
}

/// What is heard of a screen that was heard before.
fn since(old: &Telling, new: &Telling, back: bool, teller: &Teller<'_>) -> Vec<Heard> {
    let typing = old.typing.as_ref().zip(new.typing.as_ref());
    let typed_in = typing.is_some_and(|(old, new)| old.text != new.text && old.name == new.name);
    let mut heard: Vec<Heard> = match (typing, &new.typing) {
        (Some((old, new)), _) if old.name == new.name => typed::since(old, new, teller),
        // What another field holds stands behind its name.
        (Some(_), Some(_)) | (_, None) => Vec::new(),
        (None, Some(new)) => new.whole().into_iter().map(Heard::Typed).collect(),
    };
    let pairs = new.parts.iter().enumerate();
    let told = pairs.flat_map(|(at, part)| match old.parts.get(at) {
        Some(before) => changed(before, part, (back, typed_in), teller),
        None => arrives(part, teller),
    });
    let told: Vec<Heard> = told.collect();
    match typed_in {
        true => heard.extend(told),
        // The field that is typed into next comes after what it is.
        false => heard.splice(0..0, told).for_each(drop),
    }
    heard
}

/// What is new in a part.
fn changed(
    old: &Part,
    new: &Part,
    (back, typed_in): (bool, bool),
    teller: &Teller<'_>,
) -> Vec<Heard> {
    let lines = match new.reads {
        Reads::Aside => Vec::new(),
        Reads::Text | Reads::Here if old.about != new.about => {
            new.caption.iter().chain(&new.lines).cloned().collect()
        }
        Reads::Here => Vec::new(),
        Reads::Text => news(old, new),
        Reads::List => {
            let moved = old.selected != new.selected || old.about != new.about;
            let other = old.line() != new.line() && !typed_in;
            let shrank = old.lines.len() != new.lines.len();
            let caption = new
                .caption
                .iter()
                .filter(|it| old.caption.as_ref() != Some(it))
                .cloned();
            let here = new.line().zip(new.selected);
            let here = here.filter(|_| moved || other || shrank || back);
            let here = here.map(|(line, at)| teller.counted(line, at, new.lines.len()));
            caption.chain(here).collect()
        }
    };
    lines.into_iter().map(Heard::Line).collect()
}

/// The lines that were not there before; where there are none, those that came in view.
fn news(old: &Part, new: &Part) -> Vec<Line> {
    let known: HashSet<&str> = old.lines.iter().map(|line| line.as_str()).collect();
    let all = new
        .caption
        .iter()
        .filter(|it| old.caption.as_ref() != Some(it))
        .chain(
            new.lines
                .iter()
                .filter(|line| !known.contains(line.as_str())),
        );
    let news: Vec<Line> = all.cloned().collect();
    if !news.is_empty() {
        return news;
    }
    let view = new.view.clone().filter(|at| !old.view.contains(at));
    view.filter_map(|at| new.lines.get(at).cloned()).collect()
}
