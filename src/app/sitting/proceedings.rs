//! The record of proceedings on screen: which session's, to be read or to be written to a file.

use crate::app::model::effect::{Effect, Job};
use crate::app::model::layer::{Choose, Item, Read};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::screen::Tone;
use crate::app::model::sitting::{Question, SittingMsg};
use crate::app::{model, say};
use crate::dialogue::proceedings::{Paragraph, Record};
use crate::dialogue::{Session, SessionId};
use crate::i18n::Message;
use std::path::PathBuf;

/// Asks which session's record is meant, the latest first.
pub fn choose(open: &mut Open<'_>) {
    let held = |session: &&Session| session.opened.is_some();
    let mut sessions: Vec<&Session> = open
        .workspace
        .dialogue
        .sessions
        .values()
        .filter(held)
        .collect();
    sessions.sort_by_key(|session| std::cmp::Reverse(session.opened));
    let item = |session: &Session| Item {
        label: session.name.clone(),
        detail: session.date.map_or_else(String::new, |day| day.to_string()),
        then: Intent::Sitting(SittingMsg::Proceedings(session.id.clone())),
    };
    let items = sessions.into_iter().map(item).collect();
    let title = Message::new("app-record-choose");
    open.wall.over(Choose::new(title, items));
}

/// Asks what becomes of the record.
pub fn ask(open: &mut Open<'_>, session: SessionId) {
    let language = open.wall.language;
    let item = |id, then| Item {
        label: say(language, &Message::new(id)),
        detail: String::new(),
        then,
    };
    let read = Effect::Write(Job::Minutes(session.clone(), None));
    let items = vec![
        item("app-record-read", Intent::Do(Box::new(read))),
        item(
            "app-record-write",
            Intent::Sitting(SittingMsg::AskFile(session)),
        ),
    ];
    let title = Message::new("app-record-title");
    open.wall.over(Choose::new(title, items).with_digits());
}

/// Asks for the file to write the record to.
pub fn ask_file(open: &mut Open<'_>, session: SessionId) {
    let name = format!("{session}.md");
    let (title, then) = (Message::new("app-record-file"), Question::File(session));
    open.wall.ask(
        title,
        "app-record-file-hint",
        &name,
        model::question::Question::Sitting(then),
    );
}

/// Writes the record to this file.
pub fn write(open: &mut Open<'_>, session: SessionId, file: Option<String>) {
    let file = file.map(PathBuf::from);
    let written = file.map(|file| Effect::Write(Job::Minutes(session, Some(file))));
    open.effects.extend(written);
}

/// Shows the record.
pub fn show(open: &mut Open<'_>, record: &Record) {
    let mut sections = record.sections.iter();
    let Some(first) = sections.next() else {
        return;
    };
    let line = |text: String| Message::new("app-record-line").with("text", text);
    let told = |paragraph: &Paragraph| line(told(record, paragraph));
    let mut entries: Vec<Message> = first.paragraphs.iter().map(told).collect();
    for section in sections {
        entries.push(line(section.heading.to_uppercase()));
        entries.extend(section.paragraphs.iter().map(told));
    }
    open.wall
        .over(Read::new(line(first.heading.clone()), entries));
}

/// A paragraph with the words it gives in full and the changes it rests on.
fn told(record: &Record, paragraph: &Paragraph) -> String {
    let mut text = String::new();
    if paragraph.item {
        text.push_str("- ");
    }
    if let Some(label) = &paragraph.label {
        text.push_str(&format!("{label}  "));
    }
    for sentence in &paragraph.sentences {
        text.push_str(&sentence.text);
        for point in &sentence.points {
            text.push_str(&format!(" - {point}"));
        }
        if let Some(quote) = &sentence.quote {
            text.push_str(&format!(" “{}”", quote.replace('\n', " ")));
        }
        for change in &sentence.changes {
            text.push_str(&format!(" [{}]", record.short(change)));
        }
        text.push(' ');
    }
    text.trim_end().to_owned()
}

/// The record was written to a file.
pub fn written(open: &mut Open<'_>, file: &str) {
    let said = Message::new("app-record-written").with("file", file);
    open.wall.say(Tone::Good, said);
}
