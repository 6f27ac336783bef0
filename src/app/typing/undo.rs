//! The steps of an editing session, a word at a time. Ends with the session: what was recorded is undone by a
//! change of its own.

/// What made a step; steps of one kind at one place become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A cluster was typed.
    Typing,
    /// A cluster before the cursor was taken away.
    Backspace,
    /// A cluster after the cursor was taken away.
    Delete,
    /// Anything else; a step of its own.
    Other,
}

/// One step: at a place, one text instead of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// The place, in bytes.
    pub(super) at: usize,
    /// What stood there.
    pub(super) old: String,
    /// What stands there now.
    pub(super) new: String,
    /// Where the cursor was before.
    pub(super) cursor: usize,
    kind: Kind,
}

/// Steps done and steps undone.
#[derive(Clone, Debug, Default)]
pub(super) struct Steps {
    done: Vec<Step>,
    undone: Vec<Step>,
    closed: bool,
}

impl Steps {
    /// The next step starts anew, whatever it is.
    pub(super) fn close(&mut self) {
        self.closed = true;
    }

    /// A step was taken.
    pub(super) fn record(&mut self, at: usize, old: &str, new: &str, cursor: usize, kind: Kind) {
        self.undone.clear();
        let closed = std::mem::take(&mut self.closed);
        let last = self
            .done
            .last_mut()
            .filter(|last| !closed && last.kind == kind);
        if let Some(last) = last
            && join(last, at, old, new)
        {
            return;
        }
        self.done.push(Step {
            at,
            old: old.to_owned(),
            new: new.to_owned(),
            cursor,
            kind,
        });
    }

    /// Whether there is a step to be undone (`true`), or to be done again.
    pub(super) fn any(&self, back: bool) -> bool {
        !if back { &self.done } else { &self.undone }.is_empty()
    }

    /// The step to be undone.
    pub(super) fn undo(&mut self) -> Option<Step> {
        let step = self.done.pop()?;
        self.undone.push(step.clone());
        self.closed = true;
        Some(step)
    }

    /// The step to be done again.
    pub(super) fn redo(&mut self) -> Option<Step> {
        let step = self.undone.pop()?;
        self.done.push(step.clone());
        self.closed = true;
        Some(step)
    }
}

/// Whether a space ends this text, after which a new word is a new step.
fn ends_word(text: &str) -> bool {
    text.ends_with(char::is_whitespace)
}

/// Joins a step with the last one if they belong together.
fn join(last: &mut Step, at: usize, old: &str, new: &str) -> bool {
    match last.kind {
        Kind::Typing => {
            let goes_on = at == last.at + last.new.len();
            let joins = goes_on && (!ends_word(&last.new) || ends_word(new));
            if joins {
                last.new.push_str(new);
            }
            joins
        }
        Kind::Backspace => {
            let joins = at + old.len() == last.at && (!ends_word(old) || last.old.starts_with(' '));
            if joins {
                last.old.insert_str(0, old);
                last.at = at;
            }
            joins
        }
        Kind::Delete => {
            let joins = at == last.at && (!ends_word(&last.old) || ends_word(old));
            if joins {
                last.old.push_str(old);
            }
            joins
        }
        Kind::Other => false,
    }
}
