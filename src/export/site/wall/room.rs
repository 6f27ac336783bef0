//! The page that follows the room, and what it stands in.
//!
//! It is written in pieces: its beginning once, then an article whenever something else is shown, and the time once a second.
//! The style hides whatever another of its kind follows, so that nothing has to run in the browser. It asks for what follows
//! and not for the last one: which one is the last, browsers do not say before a page has come to its end.
//!
//! Such a page cannot come again by itself once the line broke off. So it stands in another, which says that it waits, and
//! has the browser go on to a third a moment after everything in it was loaded: that is never, as long as the line lasts. The
//! third leads back at once. Both are kept by the browser and need no line, so that they take turns until there is one again.

use super::super::laid::{lay, lay_parts};
use super::super::markup::Markup;
use super::pointing::{Pointing, point};
use super::{Block, Part, Shared, Shows, Wall};
use crate::i18n::Message;
use crate::plan::{ClauseId, Speaker};
use serde::Serialize;

/// Where one comes in: it leads on to [`FRAME`].
pub const ROOM: &str = "./";
/// What the page that follows the room stands in; it leads back where the line ended.
pub const FRAME: &str = "room";
/// The page that follows the room.
pub const LINE: &str = "line";

/// After how many seconds a line is tried again that ended.
const PAUSE: &str = "2";

/// A page that waits, as the template takes it.
#[derive(Serialize)]
struct Waiting<'f> {
    frame: &'f Shared,
    title: String,
    waits: String,
    seconds: &'static str,
    next: &'static str,
    line: Option<&'static str>,
}

/// A clause as it is shown to the room, and what else there is to say.
#[derive(Clone, Copy)]
pub struct Told<'t> {
    /// The clause.
    pub clause: &'t ClauseId,
    /// How it is shown.
    pub shows: Shows<'t>,
    /// What else there is to say of what is shown, below it.
    pub below: &'t [Message],
    /// Who has the floor.
    pub floor: Option<&'t Speaker>,
    /// What has to be said of it.
    pub remark: Option<&'t Message>,
    /// What of it is pointed at.
    pub pointing: Pointing<'t>,
}

impl Wall<'_> {
    /// The beginning of the page that follows the room.
    pub fn room(&self) -> String {
        self.begin("wall-now", ROOM, Vec::new(), true)
    }

    /// Where one comes in.
    pub fn entrance(&self) -> String {
        self.waiting("0", FRAME, None)
    }

    /// What the page that follows the room stands in.
    pub fn framed(&self) -> String {
        self.waiting(PAUSE, ROOM, Some(LINE))
    }

    fn waiting(
        &self,
        seconds: &'static str,
        next: &'static str,
        line: Option<&'static str>,
    ) -> String {
        let page = Waiting {
            frame: &self.frame.shared,
            title: self.frame.words.word("wall-now"),
            waits: self.frame.words.word("wall-waiting"),
            seconds,
            next,
            line,
        };
        self.press.fill("waiting.html", &page)
    }

    /// What shows that a page that follows the room still does. It is written again and again, and the style shows it once
    /// nothing has come after it for a while: that the line broke off, and how to come again.
    pub fn pulse(&self) -> String {
        let mut markup = Markup::default();
        markup.open("p", &[("class", "pulse")]);
        markup.text(&self.frame.words.word("wall-broken"));
        markup.text(" ");
        let again = self.frame.words.word("wall-again");
        markup.element("a", &[("href", ROOM)], &again);
        markup.close("p");
        markup.line();
        markup.written()
    }

    /// The time that the speaker has, as it is said; nothing hides the one before.
    pub fn clock(&self, said: Option<&str>, up: bool) -> String {
        let mut markup = Markup::default();
        let class = if up { "clock up" } else { "clock" };
        markup.element(
            "p",
            &[("class", class), ("role", "timer")],
            said.unwrap_or(""),
        );
        markup.line();
        markup.written()
    }

    /// A page of nothing but a sentence, or what stands in the place of a clause.
    pub fn sentence(&self, message: &Message) -> String {
        self.article(vec![Block::note(self.frame.words.say(message))])
    }

    /// A clause as it is shown to the room.
    pub fn told(&self, told: &Told<'_>) -> String {
        let mut body = Markup::default();
        let mut blocks = match self.frame.plan.plan.clauses.get(told.clause) {
            Some(clause) => self.shown(clause, told.shows),
            None => vec![self.says("wall-gone")],
        };
        let below = told.below.iter();
        blocks.extend(below.map(|said| Block::note(self.frame.words.say(said))));
        for block in &blocks {
            lay(block, &mut body);
            body.line();
        }
        let (body, further) = point(body, told.pointing);
        let mut markup = Markup::default();
        markup.open("article", &[]);
        markup.line();
        if let Some(floor) = told.floor {
            self.speaker(floor, &mut markup);
        }
        if let Some(remark) = told.remark {
            lay(&Block::note(self.frame.words.say(remark)), &mut markup);
            markup.line();
        }
        let class = if further { "scroll further" } else { "scroll" };
        markup.open("div", &[("class", class), ("tabindex", "0")]);
        markup.open("div", &[("class", "whole")]);
        markup.line();
        markup.append(&body);
        for name in ["div", "div", "article"] {
            markup.close(name);
        }
        markup.line();
        markup.written()
    }

    /// Who has the floor.
    fn speaker(&self, floor: &Speaker, markup: &mut Markup) {
        let mut parts = vec![self.frame.voice(Some(floor.voice))];
        for name in floor.names(&self.frame.plan.plan.manifest) {
            parts.push(Part::text(" "));
            let named = self.frame.of_plan(name);
            parts.push(Part {
                class: Some("name"),
                ..named
            });
        }
        markup.open(
            "p",
            &[("class", "floor"), ("data-party", floor.voice.slug())],
        );
        lay_parts(&parts, markup);
        markup.close("p");
        markup.line();
    }
}
