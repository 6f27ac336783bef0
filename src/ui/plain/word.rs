//! What a Word file proposes: each proposal with its place, whose it is and its words; below what is said beside them.

use super::Line;
use super::marked::paragraphs;
use super::teller::Teller;
use super::telling::{Part, Telling};
use crate::app::model::word::choice::Choice;
use crate::app::model::word::{Entry, Item, Line as Row, What, Word};
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;

/// The list, or the whole of the proposal that is read.
pub fn tell(workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    let word = &workspace.word;
    if let Some(said) = word.said() {
        return Telling::at("word", teller.say(&said));
    }
    let Some(choice) = word.choice() else {
        return Telling::at("word", Line::default());
    };
    let title = Message::new("word-from")
        .with("file", word.name())
        .with("count", choice.looked.brought.all.len());
    let telling = Telling::at("word", teller.say(&title));
    if word.lines.whole {
        let mut whole = match word.lines.item() {
            Some(Item::Proposal(place)) => {
                let entry = word.lines.entries.get(place);
                let out = choice.left_out().contains(&place);
                let head = entry.map(|entry| head(entry, place, out, teller));
                head.into_iter().collect()
            }
            _ => Vec::new(),
        };
        whole.extend(paragraphs(&word.lines.full, teller));
        whole.push(said(word, |_| true));
        return telling.part(Part::text(whole));
    }
    let items = word.lines.items.iter().enumerate();
    let lines = items.map(|(at, item)| self::item(word, choice, (at, *item), teller));
    telling.part(Part::list(lines.collect(), word.lines.selected))
}

fn item(it: &Word, choice: &Choice, (at, item): (usize, Item), teller: &Teller<'_>) -> Line {
    match item {
        Item::Proposal(place) => match it.lines.entries.get(place) {
            Some(entry) => {
                let out = choice.left_out().contains(&place);
                proposal(entry, place, out, teller)
            }
            None => Line::default(),
        },
        Item::Note(_) => said(it, |row| row.item == Some(at)),
        Item::Table => teller.say(&Message::new("word-table-all").with("count", choice.count())),
    }
}

/// The sentences of these rows.
fn said(it: &Word, of: impl Fn(&Row) -> bool) -> Line {
    let rows = it.lines.all.iter().filter(|row| of(row));
    let said = rows.filter_map(|row| match &row.what {
        What::Said(said) => Some(said.to_string()),
        _ => None,
    });
    Line::line(said.collect::<Vec<_>>().join(" "))
}

/// A proposal and its words.
fn proposal(entry: &Entry, place: usize, out: bool, teller: &Teller<'_>) -> Line {
    let head = head(entry, place, out, teller);
    let words = paragraphs(&entry.prose, teller).into_iter();
    let words: Vec<String> = words.map(Line::into_string).collect();
    Line::line(format!("{head}: {}", words.join(" ")))
}

/// Its number, whose, where, and what else is to be known of it.
fn head(entry: &Entry, place: usize, out: bool, teller: &Teller<'_>) -> Line {
    let left = out.then(|| Message::new("word-out"));
    let mut head = vec![teller.hand(entry.head.hand).into_string()];
    head.extend(entry.head.who.clone());
    head.push(teller.say(&entry.head.place).into_string());
    let known = entry.known.iter().chain(&left);
    head.extend(known.map(|one| teller.say(one).into_string()));
    Line::line(format!("{}. {}", place + 1, head.join(", ")))
}
