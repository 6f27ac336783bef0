//! *Any objection?*: who is present and has not spoken on the text on the wall agrees, each named beforehand.

use super::banner::called;
use crate::app::model::layer::{Answer, Confirm};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::workspace::Workspace;
use crate::app::{acts, say};
use crate::dialogue::{Deed, Digest, Stance, Subject};
use crate::i18n::{Language, Message};
use crate::plan::Voice;

/// Whom the question would cover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnyObjection {
    /// The digest of the words it is about.
    pub digest: Digest,
    /// Present parties that have not spoken on these words: they would agree.
    pub covered: Vec<Voice>,
    /// Of those, the ones that have spoken on earlier words.
    pub earlier: Vec<Voice>,
    /// Parties that hold a position on these words.
    pub spoken: Vec<(Voice, Stance)>,
    /// Required parties that are not present and have not spoken.
    pub absent: Vec<Voice>,
}

/// Whom the question would cover; nothing outside a session, because presence decides, or where the subject is gone.
pub fn any_objection(workspace: &Workspace, subject: &Subject) -> Option<AnyObjection> {
    let (plan, dialogue) = (&workspace.plan, &workspace.dialogue);
    let present = dialogue.open_session()?.parties();
    let digest = Digest::of(plan, dialogue, subject)?;
    let held = |party: Voice| dialogue.position(party, subject, digest);
    let stance = |party: Voice| held(party).map(|position| (party, position.stance));
    let silent = |party: &Voice| held(*party).is_none();
    let covered: Vec<Voice> = present.iter().copied().filter(silent).collect();
    let spoke = |party: &Voice| dialogue.stale(*party, subject, digest).is_some();
    let required = plan.manifest.needed().into_iter();
    Some(AnyObjection {
        digest,
        earlier: covered.iter().copied().filter(spoke).collect(),
        spoken: Voice::PARTIES.into_iter().filter_map(stance).collect(),
        absent: required
            .filter(silent)
            .filter(|one| !present.contains(one))
            .collect(),
        covered,
    })
}

/// Asks the room about something.
pub(super) fn ask(open: &mut Open<'_>, subject: Subject) {
    if !acts::unlocked(open) {
        return;
    }
    let workspace = &*open.workspace;
    let title = Message::new("app-board-any-objection");
    let name = called(workspace, &subject);
    let close = Answer::close(Message::new("app-board-not-now"));
    let (text, answers) = if workspace.dialogue.open_session().is_none() {
        let open = Message::new("app-board-open-session");
        let open = Answer::new(open, Intent::Run("session"));
        (Message::new("app-board-no-session"), vec![open, close])
    } else {
        let Some(asked) = any_objection(workspace, &subject) else {
            return;
        };
        let text = sentence(open.wall.language, name, &asked);
        if asked.covered.is_empty() {
            (text, vec![close])
        } else {
            let digest = asked.digest;
            let deed = Deed::NoObjection { subject, digest };
            let yes = Message::new("app-board-no-objection").with("count", asked.covered.len());
            let yes = Answer::new(yes, Intent::Perform(vec![deed], None));
            (text, vec![yes, close])
        }
    };
    open.wall.over(Confirm::new(title, text, answers));
}

/// The question in full: what it is about, whom it covers, and who has spoken already.
fn sentence(language: Language, name: Message, asked: &AnyObjection) -> Message {
    let party = |party: Voice| say(language, &party.name());
    let list = |parties: &[Voice]| -> String {
        let names: Vec<String> = parties.iter().map(|one| party(*one)).collect();
        names.join(", ")
    };
    let position = |(one, stance): &(Voice, Stance)| {
        let said = Message::new("app-board-spoken")
            .with("party", one.name())
            .with("stance", stance.name());
        say(language, &said)
    };
    let spoken: Vec<String> = asked.spoken.iter().map(position).collect();
    let mut parts = Vec::new();
    if asked.covered.is_empty() {
        parts.push(Message::new("app-board-all-spoken"));
    } else {
        parts.push(Message::new("app-board-covered").with("parties", list(&asked.covered)));
    }
    if !asked.earlier.is_empty() {
        parts.push(Message::new("app-board-spoke-earlier").with("parties", list(&asked.earlier)));
    }
    if !spoken.is_empty() {
        parts.push(Message::new("app-board-on-record").with("positions", spoken.join("; ")));
    }
    if !asked.absent.is_empty() {
        parts.push(Message::new("app-board-absent").with("parties", list(&asked.absent)));
    }
    let parts: Vec<String> = parts.iter().map(|part| say(language, part)).collect();
    Message::new("app-board-objection-text")
        .with("subject", name)
        .with("text", parts.join(" "))
}
