//! What is said of a change that was recorded.

use crate::i18n::Message;
use crate::plan::Voice;
use crate::store::{Overtaken, Recorded};

/// What was done, in the past tense of a change's subject, and for whom.
pub(super) fn done(subject: Message, voice: Voice) -> Message {
    let id = match subject.id {
        "cli-subject-add" => "cli-done-add",
        "cli-subject-remove" => "cli-done-remove",
        "cli-subject-figure" => "cli-done-figure",
        "cli-subject-move" => "cli-done-move",
        "replace-subject" => "replace-done",
        "cli-subject-several-move" => "cli-done-several-move",
        "cli-subject-several-remove" => "cli-done-several-remove",
        "cli-subject-copy" => "cli-done-copy",
        "plan-form-subject" => "plan-form-done",
        "removing-subject" => "removing-done",
        "table-subject" => "table-done",
        _ => "cli-done-set",
    };
    let whose = Message::new("ui-stage-for").with("voice", voice.slug());
    Message { id, ..subject }.with("for", whose)
}

/// What else there is to say about a change that was recorded.
pub fn notes(recorded: &Recorded) -> Vec<Message> {
    let mut notes = recorded.said.clone();
    notes.extend(recorded.overtaken.iter().map(replaced));
    let left = recorded.left_alone.iter();
    notes.extend(left.map(|path| Message::new("cli-left-alone").with("path", path.as_str())));
    notes
}

fn replaced(lost: &Overtaken) -> Message {
    let field = lost.field.as_ref();
    let field = field.map_or(Message::new("cli-place"), |field| field.name());
    let by = lost.by.map(|by| by.to_string());
    Message::new("cli-overtaken")
        .with("clause", lost.clause.as_str())
        .with("field", field)
        .with("commit", by.unwrap_or_else(|| "?".to_owned()))
}
