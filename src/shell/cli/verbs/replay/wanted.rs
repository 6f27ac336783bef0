//! What is to be gone through: of which plan, of which clause, from where, up to where and how fast.

use crate::app::model::replay::Pace;
use crate::i18n::Message;
use crate::plan::ClauseId;
use crate::shell::cli::frame::{Call, Failure, target};
use crate::shell::cli::work::{Past, baseline, which};
use crate::shell::replaying;
use crate::shell::screen::Replaying;
use crate::track::{CommitId, PastAct, about};
use std::path::PathBuf;

/// The answer to that.
pub struct Wanted {
    /// The plan, and its history up to the last act.
    pub past: Past,
    /// The only clause.
    pub clause: Option<ClauseId>,
    /// The acts.
    pub acts: Vec<PastAct>,
    /// The change they begin with, or that came before them; nothing for the first there is.
    from: Option<CommitId>,
    /// How fast.
    pub pace: Pace,
    folder: PathBuf,
    plan: Option<String>,
}

impl Wanted {
    /// As the command line says.
    ///
    /// # Errors
    /// Where it says nothing that there is.
    pub fn of(call: &Call<'_>) -> Result<Wanted, Failure> {
        let pace = pace(call.text("pace"))?;
        let (open, (folder, plan)) = which::open(call)?;
        let head = open.head()?;
        let mut past = Past::of(open, head)?;
        let until = named(call.text("until"), &mut past)?;
        let from = named(call.text("from"), &mut past)?;
        if let Some(until) = until.filter(|until| *until != head) {
            past = Past::of(past.open, until)?;
        }
        let clause = call.text("clause").map(|word| clause(word, &past));
        let clause = clause.transpose()?;
        let acts = replaying::acts(
            &past.open,
            &past.dialogue,
            &past.history,
            past.rev,
            &|_, _| (),
        )?;
        let mut acts = match &clause {
            Some(clause) => about(acts, clause),
            None => acts,
        };
        if let Some(first) = from.and_then(|from| past.history.find(from)) {
            acts.retain(|act| past.history.find(act.id).is_some_and(|at| at >= first));
        }
        Ok(Wanted {
            past,
            clause,
            acts,
            from,
            pace,
            folder,
            plan,
        })
    }

    /// What the screen is to begin with.
    pub fn on_screen(self) -> Replaying {
        Replaying {
            folder: self.folder,
            plan: self.plan,
            clause: self.clause,
            from: self.from,
            until: self.past.rev,
            pace: self.pace,
        }
    }
}

fn pace(word: Option<&str>) -> Result<Pace, Failure> {
    let Some(word) = word else {
        return Ok(Pace::default());
    };
    let wrong = || Failure::Usage(Message::new("replay-pace").with("value", word));
    Pace::of_seconds(word).ok_or_else(wrong)
}

/// The change that a word names, as a baseline is named.
fn named(word: Option<&str>, past: &mut Past) -> Result<Option<CommitId>, Failure> {
    match word {
        Some(word) => Ok(baseline(Some(word), past)?.rest),
        None => Ok(None),
    }
}

/// A clause that is gone has a history all the same, but no number.
fn clause(word: &str, past: &Past) -> Result<ClauseId, Failure> {
    let mut known = past.history.clauses.iter();
    match known.find(|id| id.as_str() == word) {
        Some(id) => Ok(id.clone()),
        None => target::clause(&past.plan, &past.outline, word),
    }
}
