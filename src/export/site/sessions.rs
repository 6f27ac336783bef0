//! The pages of sessions: a list of them, and the record of proceedings of each.

use super::blocks::{Block, Column, Part, Row};
use super::clauses::prose;
use super::frame::Frame;
use super::markup::Markup;
use super::names;
use super::press::Press;
use crate::dialogue::proceedings::{Paragraph, Record, Section, Sentence};
use crate::dialogue::{Attendance, Session, SessionId};
use crate::i18n::Message;
use std::collections::HashMap;

/// The name of a record's page.
pub fn name(session: &SessionId) -> String {
    format!("record-{}.html", names::plain(session.as_str()))
}

/// The list.
pub fn page(press: &Press, frame: &Frame<'_>) -> String {
    let mut all: Vec<&Session> = frame.plan.dialogue.sessions.values().collect();
    all.sort_by_key(|one| (one.date, one.id.clone()));
    let columns = [
        "site-session",
        "site-when",
        "site-place",
        "site-chair",
        "site-present",
    ];
    let rows = all.iter().map(|one| row(frame, one));
    let blocks = match all.is_empty() {
        true => vec![Block::says(frame.words.word("site-sessions-none"))],
        false => vec![Block::Table {
            caption: frame.words.word("site-sessions"),
            columns: columns.map(|id| Column::words(frame.words.word(id))).into(),
            rows: rows.collect(),
        }],
    };
    let title = frame.words.word("site-sessions");
    press.page(&frame.page("sessions.html", title, blocks))
}

fn row(frame: &Frame<'_>, one: &Session) -> Row {
    let recorded = frame.plan.records.iter().any(|(id, _)| *id == one.id);
    let mut called = frame.of_plan(one.called());
    called.href = recorded.then(|| name(&one.id));
    let date = one.date.map(|date| date.to_string());
    let plain = |text: &Option<String>| vec![frame.of_plan(text.clone().unwrap_or_default())];
    let mut present = Vec::new();
    for attendance in &one.present {
        if !present.is_empty() {
            present.push(Part::text("; "));
        }
        present.push(Part::voice(
            Some(attendance.voice),
            frame.called(Some(attendance.voice)),
        ));
        present.extend(names_of(frame, attendance).map(|names| frame.of_plan(names)));
    }
    Row::of(vec![
        vec![called],
        vec![Part {
            time: date.clone(),
            ..Part::text(date.unwrap_or_default())
        }],
        plain(&one.place),
        plain(&one.chair),
        present,
    ])
}

/// Organisation and delegates.
fn names_of(frame: &Frame<'_>, one: &Attendance) -> Option<String> {
    let organisation = one.organisation.as_deref().map(|id| frame.organisation(id));
    let all: Vec<String> = organisation
        .into_iter()
        .chain(one.delegates.iter().cloned())
        .collect();
    (!all.is_empty()).then(|| format!(" ({})", all.join(", ")))
}

/// The record of a session.
pub fn record(press: &Press, frame: &Frame<'_>, record: &Record) -> String {
    let numbers = record.changes.iter().zip(1..);
    let numbers = numbers.map(|(entry, number)| (entry.change.as_str(), number));
    let mut writer = Writer {
        record,
        numbers: numbers.collect(),
        markup: Markup::default(),
    };
    let mut title = String::new();
    for section in &record.sections {
        match section.level {
            1 => title.clone_from(&section.heading),
            level => writer.heading(level, &section.heading),
        }
        writer.section(section);
    }
    writer.changes(frame);
    let markup = writer.markup;
    let mut page = frame.page("sessions.html", title, vec![Block::Markup { markup }]);
    page.nav.iter_mut().for_each(|way| way.here = false);
    press.page(&page)
}

struct Writer<'r> {
    record: &'r Record,
    /// The places of changes in the list at the end.
    numbers: HashMap<&'r str, usize>,
    markup: Markup,
}

impl Writer<'_> {
    fn heading(&mut self, level: usize, text: &str) {
        let name = if level <= 2 { "h2" } else { "h3" };
        self.markup.element(name, &[], text);
        self.markup.line();
    }

    fn section(&mut self, section: &Section) {
        for group in section.paragraphs.chunk_by(|a, b| a.item == b.item) {
            let list = group.first().is_some_and(|first| first.item);
            if list {
                self.markup.open("ul", &[]);
            }
            for paragraph in group {
                let name = if list { "li" } else { "div" };
                self.markup.open(name, &[]);
                self.paragraph(paragraph);
                self.markup.close(name);
                self.markup.line();
            }
            if list {
                self.markup.close("ul");
                self.markup.line();
            }
        }
    }

    fn paragraph(&mut self, one: &Paragraph) {
        let mut open = false;
        let begin = |markup: &mut Markup, open: &mut bool| {
            match *open {
                true => markup.text(" "),
                false => markup.open("p", &[]),
            }
            *open = true;
        };
        if let Some(label) = &one.label {
            begin(&mut self.markup, &mut open);
            self.markup.element("strong", &[], label);
        }
        for sentence in &one.sentences {
            begin(&mut self.markup, &mut open);
            self.markup.text(&sentence.text);
            self.links(sentence);
            if !sentence.points.is_empty() || sentence.quote.is_some() {
                self.markup.close("p");
                open = false;
                self.below(sentence);
            }
        }
        if open {
            self.markup.close("p");
        }
    }

    /// What a sentence counts up, and the words it gives in full.
    fn below(&mut self, sentence: &Sentence) {
        if !sentence.points.is_empty() {
            self.markup.open("ul", &[]);
            for point in &sentence.points {
                self.markup.element("li", &[], point);
            }
            self.markup.close("ul");
        }
        if let Some(quote) = &sentence.quote {
            self.markup.open("blockquote", &[]);
            prose(quote, &mut self.markup);
            self.markup.close("blockquote");
        }
    }

    /// The changes that a sentence rests on.
    fn links(&mut self, sentence: &Sentence) {
        for change in &sentence.changes {
            if let Some(number) = self.numbers.get(change.as_str()) {
                let href = format!("#_change-{number}");
                self.markup.text(" ");
                let short = self.record.short(change);
                self.markup.element(
                    "a",
                    &[("class", "number"), ("href", &href)],
                    &format!("[{short}]"),
                );
            }
        }
    }

    fn changes(&mut self, frame: &Frame<'_>) {
        if self.record.changes.is_empty() {
            return;
        }
        let heading = Message::new("record-changes").with("count", self.record.changes.len());
        self.heading(2, &frame.words.say(&heading));
        self.markup.open("ol", &[]);
        for (entry, number) in self.record.changes.iter().zip(1..) {
            self.markup
                .open("li", &[("id", &format!("_change-{number}"))]);
            self.markup.element("strong", &[], &entry.short);
            self.markup.text(&format!(" {} ", entry.text));
            self.markup.element("code", &[], &entry.change);
            self.markup.close("li");
            self.markup.line();
        }
        self.markup.close("ol");
        self.markup.line();
    }
}
