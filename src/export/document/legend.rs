//! What the marks of a document mean, where the format has no colours of its own for them.

use super::model::Document;
use crate::i18n::{Catalogue, Message};

/// What is marked how, and whose the letters are.
pub fn legend(document: &Document, words: &Catalogue, id: &'static str) -> String {
    let mut hands: Vec<(char, &str)> = Vec::new();
    for by in &document.hands {
        let one = (by.letter(), by.author.as_str());
        if !hands.contains(&one) {
            hands.push(one);
        }
    }
    let hands: Vec<String> = hands
        .iter()
        .map(|(letter, name)| format!("{letter} {name}"))
        .collect();
    words.say(&Message::new(id).with("hands", hands.join(" · ")))
}
