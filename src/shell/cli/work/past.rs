//! The history of a plan, and where on it a word on the command line points.

use super::OpenPlan;
use crate::dialogue::Dialogue;
use crate::i18n::Message;
use crate::plan::{ClauseId, Outline, Plan};
use crate::shell::cli::frame::{Call, Failure};
use crate::store::history::HistoryError;
use crate::store::{Loaded, StoreError};
use crate::track::{
    Baseline, ChangeIx, CommitId, Ends, History, Placed, Standing, Texts, adopted, placings,
    standing,
};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A plan's history up to a revision.
pub struct Past {
    /// Where it lies.
    pub open: OpenPlan,
    /// Every change.
    pub history: History,
    /// The texts of every version.
    pub texts: Box<dyn Texts>,
    /// The revision that is looked at.
    pub rev: CommitId,
    /// The plan as it stood then.
    pub plan: Plan,
    /// Its dialogue, likewise.
    pub dialogue: Arc<Dialogue>,
    /// Its outline.
    pub outline: Outline,
}

impl Past {
    /// The history up to this revision: a word of the command line, else where the plan stands now.
    ///
    /// # Errors
    /// When the plan or the revision cannot be found or read.
    pub fn open(call: &Call<'_>, rev: Option<&str>) -> Result<Past, Failure> {
        let open = OpenPlan::open(call)?;
        let rev = open.at(rev)?;
        Past::of(open, rev)
    }

    /// The history of this plan up to a revision.
    ///
    /// # Errors
    /// As [`Past::open`].
    pub fn of(open: OpenPlan, rev: CommitId) -> Result<Past, Failure> {
        let Loaded { plan, dialogue, .. } = open.load(rev)?;
        let outline = Outline::of(&plan);
        let (history, texts) = open.history(&[rev], &plan.manifest)?;
        Ok(Past {
            open,
            history,
            texts,
            rev,
            plan,
            dialogue,
            outline,
        })
    }

    /// The same where the plan is to be read even if its history is damaged or lacks parts: what is the matter with the
    /// history, of which nothing is known then.
    ///
    /// # Errors
    /// As [`Past::open`].
    pub fn open_anyway(
        call: &Call<'_>,
        rev: Option<&str>,
    ) -> Result<(Past, Option<Message>), Failure> {
        let open = OpenPlan::open(call)?;
        let rev = open.at(rev)?;
        let Loaded { plan, dialogue, .. } = open.load(rev)?;
        let (history, unread) = match open.changes(&[rev], &plan.manifest) {
            Ok(history) => (history, None),
            Err(error @ HistoryError::TooMany(_)) => return Err(Failure::Could(error.message())),
            Err(error) => (History::default(), Some(error.message())),
        };
        let past = Past {
            outline: Outline::of(&plan),
            texts: Box::new(open.texts()),
            open,
            history,
            rev,
            plan,
            dialogue,
        };
        Ok((past, unread))
    }

    /// Who moved, removed or brought in which clause since a baseline, where the plan was `before`.
    pub fn placings(&self, base: &Baseline, before: &Plan) -> BTreeMap<ClauseId, Placed> {
        let ends = Ends {
            base,
            before,
            rev: self.rev,
            plan: &self.plan,
        };
        placings(&self.history, self.texts.as_ref(), &ends)
    }

    /// The change that is looked at.
    fn here(&self) -> Option<ChangeIx> {
        self.history.find(self.rev)
    }
}

/// The baseline that a word names: `start`, `empty`, `adoption`, `last-look`, `session:ID`, a date, or a revision as git
/// understands it. Without a word, the last adoption, or the start where nothing was adopted yet. `adoption` is for
/// each clause its own last one: that of a part says nothing about the rest.
///
/// # Errors
/// When there is no such revision.
pub fn baseline(word: Option<&str>, past: &mut Past) -> Result<Baseline, Failure> {
    let Some(word) = word.filter(|word| !word.is_empty()) else {
        return Ok(adoption(past).unwrap_or_else(|| start(past).into()));
    };
    let unknown = || Failure::Could(Message::new("cli-baseline-unknown").with("name", word));
    let baseline = match word {
        "empty" => return Ok(Baseline::default()),
        "adoption" => match adoption(past) {
            Some(baseline) => return Ok(baseline),
            None => None,
        },
        "last-look" => looked(past)?,
        "start" => start(past),
        _ => match (word.strip_prefix("session:"), word.parse::<Date>()) {
            (Some(session), _) => session_end(past, session),
            (None, Ok(date)) => end_of(past, date),
            (None, Err(_)) => {
                let id = past.open.at(Some(word))?;
                past.include(id)?;
                Some(id)
            }
        },
    };
    let beyond = || past.here().is_some_and(|here| past.history.is_cut(here));
    match baseline {
        Some(baseline) => Ok(baseline.into()),
        None if beyond() => Err(StoreError::CutShort.into()),
        None => Err(unknown()),
    }
}

/// Where the plan stood when somebody here looked at it last on the screen.
///
/// # Errors
/// When nobody did, or when that is no part of this history any more: what changed since cannot be told then.
fn looked(past: &mut Past) -> Result<Option<CommitId>, Failure> {
    let never = || Failure::Could(Message::new("cli-looked-never"));
    let id = past.open.looked()?.ok_or_else(never)?;
    let at = past.history.find(id);
    let ancestors = past.here().map(|here| past.history.ancestors(here));
    let leads = at.zip(ancestors).is_some_and(|(at, all)| all.contains(at));
    match leads {
        true => Ok(Some(id)),
        false => Err(Failure::Could(Message::new("app-looked-elsewhere"))),
    }
}

/// Refuses a baseline that only seems to be the start: this copy of the repository was cut short there.
///
/// # Errors
/// When where the plan started is not known here.
pub fn known(word: Option<&str>, base: &Baseline, past: &Past) -> Result<(), Failure> {
    match is_cut(word, base, past) {
        true => Err(Failure::Could(Message::new("cli-start-unknown"))),
        false => Ok(()),
    }
}

/// Whether a baseline only seems to be the start.
pub fn is_cut(word: Option<&str>, base: &Baseline, past: &Past) -> bool {
    // Whoever names the very change knows what it is.
    if !matches!(word, None | Some("" | "start" | "adoption")) {
        return false;
    }
    let first = past.here().and_then(|here| past.history.start(here));
    let Some(at) = first.filter(|at| base.rest == id(past, *at)) else {
        return false;
    };
    let cut = past.history.change(at).is_some_and(|first| first.shallow);
    let adopted = || adoptions(past).iter().any(|one| one.at == at);
    cut && !adopted()
}

fn id(past: &Past, at: ChangeIx) -> Option<CommitId> {
    past.history.change(at).map(|change| change.id)
}

/// The first change of the plan.
fn start(past: &Past) -> Option<CommitId> {
    id(past, past.history.start(past.here()?)?)
}

/// The adoptions that stand at the revision.
fn adoption(past: &Past) -> Option<Baseline> {
    adopted(&past.history, &adoptions(past), past.here()?)
}

/// Those that stand at the revision.
fn adoptions(past: &Past) -> Vec<Standing> {
    let tags = past.open.repository.tags();
    let here = past.here().into_iter();
    here.flat_map(|here| standing(&past.history, &past.plan.manifest.id, &tags, here))
        .collect()
}

/// The last change of a session.
fn session_end(past: &Past, session: &str) -> Option<CommitId> {
    let mut line = past.history.first_parents(past.here()?);
    let found = line.find(|(_, change)| change.session.as_deref() == Some(session))?;
    Some(found.1.id)
}

/// How the plan stood at the end of a day of the plan.
fn end_of(past: &Past, date: Date) -> Option<CommitId> {
    id(past, past.history.end_of(past.here()?, date)?)
}

impl Past {
    /// Makes sure that all of a baseline is part of the history.
    ///
    /// # Errors
    /// When the history cannot be read.
    pub fn include_all(&mut self, base: &Baseline) -> Result<(), Failure> {
        let mut all = base.revisions().collect::<Vec<_>>().into_iter();
        all.try_for_each(|id| self.include(id))
    }

    /// Makes sure that a revision is part of the history: it may lie on another branch.
    fn include(&mut self, id: CommitId) -> Result<(), Failure> {
        if self.history.find(id).is_none() {
            let (history, texts) = self.open.history(&[self.rev, id], &self.plan.manifest)?;
            self.history = history;
            self.texts = texts;
        }
        Ok(())
    }
}
