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

/// Writes marks, and remembers what is the same in many of them.
pub struct Marks<'f, 's> {
    frame: &'f Frame<'s>,
    /// The letter and what is said of a mark without a number: the same in ten thousands of them.
    letters: HashMap<(Done, Option<Voice>), Markup>,
    end: Markup,
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
        let mut end = Markup::default();
        let mut attributes = vec![("data-mark", ""), ("class", "unseen")];
        attributes.extend(frame.lang_within());
        let text = format!(" {}", frame.words.word("site-mark-end"));
        end.element("span", &attributes, &text);
        Marks {
            frame,
            letters: HashMap::new(),
            end,
        }
    }

    /// The beginning of a mark.
    pub fn open(&mut self, done: Done, whose: Whose<'_>, markup: &mut Markup) {
        let party = whose.voice.map_or("unattributed", Voice::slug);
        let mut attributes = vec![("data-party", party)];
        attributes.extend(whose.time.map(|time| ("datetime", time)));
        markup.open(element(done), &attributes);
        if whose.number.is_some() {
            return markup.append(&self.letter(done, whose));
        }
        let kind = (done, whose.voice);
        if !self.letters.contains_key(&kind) {
            let letter = self.letter(done, whose);
            self.letters.insert(kind, letter);
        }
        if let Some(letter) = self.letters.get(&kind) {
            markup.append(letter);
        }
    }

    /// The letter of whose a mark is, and what is said of it.
    fn letter(&self, done: Done, whose: Whose<'_>) -> Markup {
        let mut markup = Markup::default();
        markup.open("span", &[("data-mark", "")]);
        let mut letter = whose.voice.map_or('?', Voice::letter).to_string();
        if let Some(number) = whose.number {
            letter.push_str(&format!(" {number} "));
        }
        markup.element("span", &[("aria-hidden", "true")], &letter);
        let number = whose.number.map(|number| format!("{number}, "));
        let said = match done {
            Done::Added => "site-mark-added",
            Done::Struck => "site-mark-struck",
        };
        let said = Message::new(said).with("party", self.frame.called(whose.voice));
        let said = self.frame.words.say(&said);
        let mut attributes = vec![("class", "unseen")];
        attributes.extend(self.frame.lang_within());
        markup.element(
            "span",
            &attributes,
            &format!("{}{said} ", number.unwrap_or_default()),
        );
        markup.close("span");
        markup
    }

    /// The end of a mark.
    pub fn close(&self, done: Done, markup: &mut Markup) {
        markup.append(&self.end);
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
        attributes.extend(self.frame.lang_within());
        markup.element("span", &attributes, &self.frame.words.word(word));
        markup.close("span");
        self.close(done, markup);
    }
}

fn element(done: Done) -> &'static str {
    match done {
        Done::Added => "ins",
        Done::Struck => "del",
    }
}
