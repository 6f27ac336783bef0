//! A paragraph of the selected clause, put into square brackets as one change for the floor, or taken out of them: the words
//! need not be opened to be typed in for that.

use super::command::{Command, Group};
use super::focus::READING;
use super::{acts, need};
use crate::app::model::acts::Edits;
use crate::app::model::layer::{Choose, Item};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;
use crate::plan::{Edit, Field};
use crate::text::brackets;
use std::ops::Range;

/// The command.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("bracket", Group::Edit)
            .key('K')
            .at(READING)
            .needs([need::CLAUSE, need::CHANGE])
            .when_or("app-why-no-paragraph", |state| {
                state.can_change() && has_words(state)
            })
            .run_open(bracket),
    ]
}

fn has_words(state: &State) -> bool {
    state.plan_is(|workspace| {
        let clause = workspace.selected_clause();
        clause.is_some_and(|clause| !clause.text.trim().is_empty())
    })
}

/// Brackets the only paragraph, or asks which of several.
fn bracket(open: &mut Open<'_>) {
    let workspace = &*open.workspace;
    let Some(clause) = workspace.selected_clause() else {
        return;
    };
    let mut all: Vec<(String, bool, Edits)> = paragraphs(&clause.text)
        .into_iter()
        .filter_map(|range| {
            let words = clause.text.get(range.clone())?.to_owned();
            let (off, edits) = bracketed(workspace, range)?;
            Some((words, off, edits))
        })
        .collect();
    if all.len() < 2 {
        let only = all.pop().into_iter();
        return only.for_each(|(_, _, edits)| acts::record(open, edits));
    }
    let language = open.wall.language;
    let item = |(words, off, edits): (String, bool, Edits)| Item {
        label: words,
        detail: match off {
            true => super::say(language, &Message::new("bracket-off")),
            false => String::new(),
        },
        then: Intent::Record(Box::new(edits)),
    };
    let items: Vec<Item> = all.into_iter().map(item).collect();
    open.wall
        .over(Choose::new(Message::new("bracket-which"), items));
}

/// The paragraphs of a text that say something.
fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let mut all = Vec::new();
    for line in text.split_inclusive('\n') {
        let words = at..at + line.trim_end_matches('\n').len();
        at += line.len();
        if !line.trim().is_empty() {
            all.push(words);
        }
    }
    all
}

/// The change that puts a paragraph of the selected clause into brackets, and whether it takes them off instead.
fn bracketed(workspace: &Workspace, paragraph: Range<usize>) -> Option<(bool, Edits)> {
    let clause = workspace.selected_clause()?;
    let found = brackets(&clause.text, paragraph)?;
    // Brackets that come make the text longer.
    let off = found.with.len() < found.range.len();
    let (before, after) = (
        clause.text.get(..found.range.start)?,
        clause.text.get(found.range.end..)?,
    );
    let edit = Edit::Set {
        clause: clause.id.clone(),
        field: Field::Text,
        value: Some(format!("{before}{}{after}", found.with)),
    };
    let subject = Message::new("bracket-subject")
        .with("way", if off { "off" } else { "on" })
        .with("number", workspace.number(&clause.id).unwrap_or_default())
        .with("title", clause.title.as_str());
    let edits = Edits {
        seen: Some(workspace.head),
        ..Edits::new(vec![edit], subject)
    };
    Some((off, edits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_what_stands_between_line_ends() {
        let text = "One.\n\n Two, \nThree.\n";
        let words: Vec<&str> = paragraphs(text).into_iter().map(|it| &text[it]).collect();
        assert_eq!(words, ["One.", " Two, ", "Three."]);
        assert!(paragraphs("\n \n").is_empty());
    }
}
