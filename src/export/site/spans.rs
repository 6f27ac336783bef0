//! Words that were put in or struck: an element of its own for each, with the letter of whose they are. Screen readers pass
//! over these elements, or never say where one ends; so that is written as well, in words that are not seen.

use super::frame::Frame;
use super::markup::Markup;
use crate::i18n::Message;
use crate::plan::Voice;
use std::collections::HashMap;

/// What was done to words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Done {
    /// They were put in.
    Added,
    /// They were struck.
    Struck,
}

/// Writes marks, and remembers what is said of each voice.
pub struct Marks<'f, 's> {
    frame: &'f Frame<'s>,
    said: HashMap<(Done, Option<Voice>), String>,
    end: String,
}

/// Whose a mark is.
#[derive(Clone, Copy)]
pub struct Whose<'a> {
    pub voice: Option<Voice>,
    /// When, in UTC.
    pub time: Option<&'a str>,
    /// What stands behind the letter, such as the number of an amendment.
    pub number: Option<&'a str>,
}

impl<'f, 's> Marks<'f, 's> {
    /// In the words of a page.
    pub fn new(frame: &'f Frame<'s>) -> Marks<'f, 's> {
        Marks {
            frame,
            said: HashMap::new(),
            end: format!(" {}", frame.words.word("site-mark-end")),
        }
    }

    /// The beginning of a mark.
    pub fn open(&mut self, done: Done, whose: Whose<'_>, markup: &mut Markup) {
        let party = whose.voice.map_or("unattributed", Voice::slug);
        let mut attributes = vec![("data-party", party)];
        attributes.extend(whose.time.map(|time| ("datetime", time)));
        markup.open(element(done), &attributes);
        markup.open("span", &[("data-mark", "")]);
        let mut letter = whose.voice.map_or('?', Voice::letter).to_string();
        if let Some(number) = whose.number {
            letter.push_str(&format!(" {number} "));
        }
        markup.element("span", &[("aria-hidden", "true")], &letter);
        let number = whose.number.map(|number| format!("{number}, "));
        let said = self.said(done, whose.voice).to_owned();
        let lang = self.lang();
        let mut attributes = vec![("class", "unseen")];
        attributes.extend(lang);
        markup.element(
            "span",
            &attributes,
            &format!("{}{said} ", number.unwrap_or_default()),
        );
        markup.close("span");
    }

    /// The end of a mark.
    pub fn close(&self, done: Done, markup: &mut Markup) {
        let mut attributes = vec![("data-mark", ""), ("class", "unseen")];
        attributes.extend(self.lang());
        markup.element("span", &attributes, &self.end);
        markup.close(element(done));
    }

    /// Words with their mark.
    pub fn words(&mut self, done: Done, whose: Whose<'_>, text: &str, markup: &mut Markup) {
        self.open(done, whose, markup);
        markup.text(text);
        self.close(done, markup);
    }

    /// The end of a paragraph that was put in or struck where its words were not, or not by the same.
    pub fn break_(&mut self, done: Done, whose: Whose<'_>, markup: &mut Markup) {
        self.open(done, whose, markup);
        let word = match done {
            Done::Added => "site-break-added",
            Done::Struck => "site-break-struck",
        };
        markup.open("span", &[("data-mark", "")]);
        markup.element("span", &[("aria-hidden", "true")], "¶");
        let mut attributes = vec![("class", "unseen")];
        attributes.extend(self.lang());
        markup.element("span", &attributes, &self.frame.words.word(word));
        markup.close("span");
        self.close(done, markup);
    }

    /// The page's language, where the words around are of another.
    fn lang(&self) -> Option<(&'static str, &'static str)> {
        let other = self.frame.shared.text_lang.is_some();
        other.then_some(("lang", self.frame.shared.lang))
    }

    fn said(&mut self, done: Done, voice: Option<Voice>) -> &str {
        let frame = self.frame;
        self.said.entry((done, voice)).or_insert_with(|| {
            let id = match done {
                Done::Added => "site-mark-added",
                Done::Struck => "site-mark-struck",
            };
            frame
                .words
                .say(&Message::new(id).with("party", frame.called(voice)))
        })
    }
}

fn element(done: Done) -> &'static str {
    match done {
        Done::Added => "ins",
        Done::Struck => "del",
    }
}
