//! What is wrong with a dialogue although every file of it can be read: what hands and merges leave behind, and
//! no deed would. Each can be read and repaired by a deed or by hand. Checks of single files are the reader's.

mod amendments;
mod lives;
mod positions;
mod sessions;

use super::{AmendmentId, Dialogue, SessionId};
use crate::i18n::Message;
use crate::plan::check::characters;
use crate::plan::{ClauseId, Plan, Problem, Speaker, Voice};

/// Every problem of the dialogue as a whole: first the amendments by id, then the positions by party, then the
/// sessions by id.
pub fn check(plan: &Plan, dialogue: &Dialogue) -> Vec<Problem> {
    let mut found = Found {
        plan,
        dialogue,
        path: String::new(),
        problems: Vec::new(),
    };
    amendments::check(&mut found);
    positions::check(&mut found);
    sessions::check(&mut found);
    found.problems
}

/// The problems found so far, and the file that is looked at.
struct Found<'a> {
    plan: &'a Plan,
    dialogue: &'a Dialogue,
    path: String,
    problems: Vec<Problem>,
}

impl Found<'_> {
    fn error(&mut self, code: &'static str, message: Message) {
        let problem = Problem::error(&self.path, code, message);
        self.problems.push(problem);
    }

    fn warning(&mut self, code: &'static str, message: Message) {
        let problem = Problem::warning(&self.path, code, message);
        self.problems.push(problem);
    }

    /// A clause that is not in the plan. One whose file is broken has been reported already.
    fn clause(&mut self, id: &ClauseId) -> bool {
        let known =
            self.plan.clauses.contains_key(id) || self.plan.broken.contains_key(id.as_str());
        if !known {
            let message = Message::new("dialogue-check-clause").with("clause", id.as_str());
            self.warning("unknown-clause", message);
        }
        known
    }

    /// Whether there is such an amendment; one whose file is broken has been reported already.
    fn knows_amendment(&self, id: &AmendmentId) -> bool {
        let path = format!("amendments/{id}.toml");
        self.dialogue.amendments.contains_key(id) || self.dialogue.broken.contains(&path)
    }

    fn session(&mut self, id: Option<&SessionId>) {
        let Some(id) = id else { return };
        let path = format!("sessions/{id}.toml");
        if !self.dialogue.sessions.contains_key(id) && !self.dialogue.broken.contains(&path) {
            let message = Message::new("dialogue-check-session").with("session", id.as_str());
            self.warning("unknown-session", message);
        }
    }

    fn organisation(&mut self, id: Option<&str>, voice: Voice) {
        let Some(id) = id else { return };
        let listed = self.plan.manifest.organisation(id);
        if listed.is_none_or(|listed| listed.voice != voice) {
            let message = Message::new("dialogue-check-organisation")
                .with("organisation", id)
                .with("voice", voice.name());
            self.warning("unknown-organisation", message);
        }
    }

    fn sponsor(&mut self, by: &Speaker) {
        self.organisation(by.organisation.as_deref(), by.voice);
        self.text("dialogue-name-delegate", by.delegate_name());
    }

    /// Characters that nobody sees, in a text of this name.
    fn text(&mut self, name: &'static str, text: Option<&str>) {
        if let Some(text) = text {
            characters(&self.path, Message::new(name), text, &mut self.problems);
        }
    }
}

#[cfg(test)]
mod tests;
