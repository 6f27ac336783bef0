//! What the room is told when a deed is done: in the past, where the change itself says what it does.

use super::Outcome;
use crate::i18n::Message;

impl Outcome {
    /// What was done, to be said in the language of whoever looks at it.
    pub fn done(&self) -> Message {
        Message {
            id: past(self.subject.id),
            args: self.subject.args.clone(),
        }
    }
}

fn past(subject: &'static str) -> &'static str {
    match subject {
        "dialogue-did-table" => "dialogue-done-table",
        "dialogue-did-table-unnumbered" => "dialogue-done-table-unnumbered",
        "dialogue-did-table-new" => "dialogue-done-table-new",
        "dialogue-did-table-new-unnumbered" => "dialogue-done-table-new-unnumbered",
        "dialogue-did-receive" => "dialogue-done-receive",
        "dialogue-did-second" => "dialogue-done-second",
        "dialogue-did-adopt" => "dialogue-done-adopt",
        "dialogue-did-adopt-as-amended" => "dialogue-done-adopt-as-amended",
        "dialogue-did-not-adopt" => "dialogue-done-not-adopt",
        "dialogue-did-withdraw" => "dialogue-done-withdraw",
        "dialogue-did-take-up" => "dialogue-done-take-up",
        "dialogue-did-refer" => "dialogue-done-refer",
        "dialogue-did-split" => "dialogue-done-split",
        "dialogue-did-split-unnumbered" => "dialogue-done-split-unnumbered",
        "dialogue-did-join" => "dialogue-done-join",
        "dialogue-did-fall" => "dialogue-done-fall",
        "dialogue-did-hold" => "dialogue-done-hold",
        "dialogue-did-retract" => "dialogue-done-retract",
        "dialogue-did-no-objection" => "dialogue-done-no-objection",
        "dialogue-did-prepare" => "dialogue-done-prepare",
        "dialogue-did-open" => "dialogue-done-open",
        "dialogue-did-know" => "dialogue-done-know",
        "dialogue-did-close" => "dialogue-done-close",
        "dialogue-did-park" => "dialogue-done-park",
        "dialogue-did-unpark" => "dialogue-done-unpark",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Catalogue, Language};
    use strum::IntoEnumIterator;

    /// Every subject that a deed can have, as its own messages list them.
    fn subjects() -> Vec<&'static str> {
        let english = include_str!("../../i18n/en/dialogue.ftl");
        let ids = english.lines().filter_map(|line| line.split_once(" ="));
        let ids = ids.map(|(id, _)| id);
        ids.filter(|id| id.starts_with("dialogue-did-")).collect()
    }

    #[test]
    fn whatever_a_change_says_the_room_is_told_in_the_past() {
        let subjects = subjects();
        assert!(subjects.len() > 20);
        for subject in subjects {
            let done = past(subject);
            assert_eq!(done, subject.replace("-did-", "-done-"));
            for language in Language::iter() {
                let say = |id| Catalogue::of(language).say(&Message::new(id));
                assert_ne!(say(done), say(subject), "{subject} in {}", language.code());
            }
        }
    }

    #[test]
    fn what_was_not_adopted_is_not_told_as_a_command() {
        let said = [
            "D.3 not adopted",
            "Amendement D.3 non adopté",
            "Enmienda D.3 no adoptada",
            "Emenda D.3 não adotada",
        ];
        let message = Message::new(past("dialogue-did-not-adopt")).with("amendment", "D.3");
        let told = message.in_each_language();
        assert_eq!(told, said);
    }
}
