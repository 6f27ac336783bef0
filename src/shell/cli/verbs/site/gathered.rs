//! All that the pages of one plan are made of, read from its repository.

use super::before::Before;
use super::downloads::{self, Beside};
use super::{adopted, compared, cost, coverage, followed, recorded};
use crate::costing::follow_up::Hands;
use crate::dialogue::SessionId;
use crate::dialogue::proceedings::Record;
use crate::export::site::{Adopted, Compared, Download, Figures, Folder, Plan};
use crate::i18n::Language;
use crate::plan::Clause;
use crate::shell::cli::frame::Failure;
use crate::shell::cli::work::{OpenPlan, Past, baseline, ends};
use crate::track::{Standing, reported, standing};

/// What was read.
pub struct Gathered {
    /// The plan and its history.
    pub past: Past,
    compared: Vec<Compared>,
    adopted: Vec<Adopted>,
    records: Vec<(SessionId, Record)>,
    figures: Vec<Figures>,
    /// What can be downloaded.
    pub downloads: Vec<Download>,
}

impl Gathered {
    /// Of a plan as it stands. How far it is is told by the id of a message.
    ///
    /// # Errors
    /// When it or its history cannot be read.
    pub fn of(
        open: OpenPlan,
        before: &Before<'_>,
        tell: &dyn Fn(&'static str),
    ) -> Result<Gathered, Failure> {
        let rev = open.head()?;
        let mut past = Past::of(open, rev)?;
        let base = baseline(None, &mut past)?;
        let standing = adoptions(&past);
        tell("documents-stage-compare");
        let compared = compared::all(&past, &base, &standing)?;
        let hands = hands(&past);
        let beside = Beside {
            compared: compared.first(),
            ends: ends(&past, (None, base.rest)),
            hands: &hands,
            before,
        };
        let language = before.wish.language;
        Ok(Gathered {
            adopted: adopted::all(&past, &standing),
            records: recorded::all(&past, language)?,
            figures: figures(&past, &hands, language),
            downloads: downloads::all(&past, &beside)?,
            compared,
            past,
        })
    }

    /// Of a plan no more than what several plans have in common.
    ///
    /// # Errors
    /// As [`Gathered::of`].
    pub fn glance(open: OpenPlan) -> Result<Gathered, Failure> {
        let rev = open.head()?;
        Ok(Gathered {
            past: Past::of(open, rev)?,
            compared: Vec::new(),
            adopted: Vec::new(),
            records: Vec::new(),
            figures: Vec::new(),
            downloads: Vec::new(),
        })
    }

    /// Whether everything that it was made of could be read: what this copy lacks today it may hold tomorrow.
    pub fn is_whole(&self) -> bool {
        let plan = &self.past.plan;
        plan.broken.is_empty() && plan.unread.is_empty() && self.past.texts.missing().is_none()
    }

    /// Whether mail addresses are in what can be downloaded.
    pub fn tells_addresses(&self) -> bool {
        self.downloads.iter().any(|one| one.addresses)
    }

    /// The same as pages take it.
    pub fn plan(&self, folder: Folder, fallback: Language) -> Plan<'_> {
        Plan {
            folder,
            plan: &self.past.plan,
            outline: &self.past.outline,
            dialogue: &self.past.dialogue,
            history: &self.past.history,
            rev: self.past.rev,
            fallback,
            compared: &self.compared,
            adopted: &self.adopted,
            records: &self.records,
            figures: &self.figures,
            downloads: &self.downloads,
        }
    }
}

/// What can be reckoned from the plan. The day on which something is late, and the year that counts, are those of its last
/// change: the pages are the same whenever they are made.
fn figures(past: &Past, hands: &Hands, fallback: Language) -> Vec<Figures> {
    let language = Language::of_tag(&past.plan.manifest.language).unwrap_or(fallback);
    let last = past.history.find(past.rev);
    let last = last.and_then(|at| past.history.change(at));
    let day = last.and_then(|change| change.time.date());
    let all = [
        coverage::page(&past.plan, day, language),
        cost::page(&past.plan, language),
        followed::page(past, hands, day, language),
    ];
    all.into_iter().flatten().collect()
}

/// Whose the reports are.
fn hands(past: &Past) -> Hands {
    let reports = |clause: &Clause| !clause.progress.is_empty();
    match past.plan.clauses.values().any(reports) {
        true => reported(&past.history, past.texts.as_ref(), &past.plan, past.rev),
        false => Hands::default(),
    }
}

/// The adoptions that stand, the latest first.
fn adoptions(past: &Past) -> Vec<Standing> {
    let tags = past.open.repository.tags();
    let here = past.history.find(past.rev).into_iter();
    here.flat_map(|here| standing(&past.history, &past.plan.manifest.id, &tags, here))
        .collect()
}
