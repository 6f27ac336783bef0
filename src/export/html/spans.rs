//! Tracked words on a page. The element says what became of them, its attributes by whose hand and when; a letter says it to the
//! eye where there is no colour, and hidden words to the ear, for which readers often pass the elements over. Whatever is no word
//! of the text stands in a `span` with `data-mark`: without those, an element holds exactly what was put in or struck.

use super::escape::{attribute, text};
use crate::export::document::{By, Change, Revision};
use crate::i18n::{Catalogue, Message};

/// The word of those for whom nobody is known to speak.
const NOBODY: &str = "unattributed";

/// Writes tracked words. What stands before and after them is worked out once for each hand.
pub struct Marker {
    hands: Vec<[Sides; 2]>,
}

/// What stands before and after words.
struct Sides {
    before: String,
    after: String,
}

impl Marker {
    /// For the changes of these hands, by number. `apart` is the language of the hidden words where that of the text is another.
    pub fn new(hands: &[By], words: &Catalogue, apart: Option<&str>) -> Marker {
        let sides = |by: &By| {
            [
                Sides::of(Change::Inserted, by, words, apart),
                Sides::of(Change::Deleted, by, words, apart),
            ]
        };
        Marker {
            hands: hands.iter().map(sides).collect(),
        }
    }

    /// Adds words of a line with what became of them.
    pub fn run(&self, out: &mut String, said: &str, revision: Option<Revision>) {
        self.around(out, revision, |out| text(out, said));
    }

    /// Adds a sign for a line's end of which something became.
    pub fn end(&self, out: &mut String, revision: Revision) {
        self.around(out, Some(revision), |out| {
            out.push_str("<span data-mark=\"end\" aria-hidden=\"true\">¶</span>");
        });
    }

    fn around(
        &self,
        out: &mut String,
        revision: Option<Revision>,
        inside: impl FnOnce(&mut String),
    ) {
        let of = |own: Revision| {
            let [inserted, deleted] = self.hands.get(own.by)?;
            Some(match own.kind {
                Change::Inserted => inserted,
                Change::Deleted => deleted,
            })
        };
        let sides = revision.and_then(of);
        out.push_str(sides.map_or("", |own| &own.before));
        inside(out);
        out.push_str(sides.map_or("", |own| &own.after));
    }
}

impl Sides {
    fn of(kind: Change, by: &By, words: &Catalogue, apart: Option<&str>) -> Sides {
        let (name, begins, ends) = match kind {
            Change::Inserted => ("ins", "documents-heard-inserted", "documents-heard-end"),
            Change::Deleted => ("del", "documents-heard-deleted", "documents-heard-end"),
        };
        let mut before = format!("<{name}");
        let party = by.voice.map_or(NOBODY, |voice| voice.slug());
        attribute(&mut before, "data-party", party);
        if let Some(date) = &by.date {
            attribute(&mut before, "datetime", date);
        }
        let letter = by.letter();
        before.push_str(&format!(
            "><span data-mark=\"{letter}\" aria-hidden=\"true\">{letter}</span>"
        ));
        let begins = Message::new(begins).with("party", by.author.as_str());
        heard(&mut before, &words.say(&begins), "begin", apart);
        let mut after = String::new();
        heard(&mut after, &words.word(ends), "end", apart);
        after.push_str(&format!("</{name}>"));
        Sides { before, after }
    }
}

/// Words for those who listen.
fn heard(out: &mut String, said: &str, mark: &'static str, apart: Option<&str>) {
    out.push_str("<span class=\"heard\"");
    attribute(out, "data-mark", mark);
    if let Some(language) = apart {
        attribute(out, "lang", language);
    }
    out.push_str("> ");
    text(out, said);
    out.push_str(" </span>");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::plan::Voice;

    #[test]
    fn words_say_whose_they_are_to_eye_and_ear() {
        let workers = By {
            author: "Workers".to_owned(),
            voice: Some(Voice::Workers),
            date: Some("2003-10-14T09:30:00Z".to_owned()),
        };
        let nobody = By {
            author: "<nobody>".to_owned(),
            voice: None,
            date: None,
        };
        let marker = Marker::new(&[workers, nobody], Catalogue::of(Language::English), None);
        let mut out = String::new();
        marker.run(&mut out, "kept & ", None);
        for (kind, by) in [(Change::Inserted, 0), (Change::Deleted, 1)] {
            marker.run(&mut out, "a<b", Some(Revision { kind, by }));
        }
        assert_eq!(
            out,
            "kept &amp; <ins data-party=\"workers\" datetime=\"2003-10-14T09:30:00Z\">\
             <span data-mark=\"W\" aria-hidden=\"true\">W</span>\
             <span class=\"heard\" data-mark=\"begin\"> added by Workers: </span>a&lt;b\
             <span class=\"heard\" data-mark=\"end\"> end </span></ins>\
             <del data-party=\"unattributed\"><span data-mark=\"?\" aria-hidden=\"true\">?</span>\
             <span class=\"heard\" data-mark=\"begin\"> struck by &lt;nobody&gt;: </span>a&lt;b\
             <span class=\"heard\" data-mark=\"end\"> end </span></del>"
        );
    }
}
