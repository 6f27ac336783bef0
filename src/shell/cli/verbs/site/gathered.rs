//! All that the pages of one plan are made of, read from its repository.

use super::{adopted, compared, cost, coverage, followed, recorded};
use crate::dialogue::SessionId;
use crate::dialogue::proceedings::Record;
use crate::export::site::{Adopted, Compared, Figures, Folder, Plan};
use crate::i18n::Language;
use crate::shell::cli::frame::Failure;
use crate::shell::cli::work::{OpenPlan, Past};
use crate::track::{Standing, standing};

/// What was read.
pub struct Gathered {
    /// The plan and its history.
    pub past: Past,
    compared: Vec<Compared>,
    adopted: Vec<Adopted>,
    records: Vec<(SessionId, Record)>,
    figures: Vec<Figures>,
}

impl Gathered {
    /// Of a plan as it stands.
    ///
    /// # Errors
    /// When it or its history cannot be read.
    pub fn of(open: OpenPlan, fallback: Language) -> Result<Gathered, Failure> {
        let rev = open.head()?;
        let mut past = Past::of(open, rev)?;
        let standing = adoptions(&past);
        Ok(Gathered {
            compared: compared::all(&mut past, &standing)?,
            adopted: adopted::all(&past, &standing),
            records: recorded::all(&past, fallback)?,
            figures: figures(&past, fallback),
            past,
        })
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
        }
    }
}

/// What can be reckoned from the plan. The day on which something is late, and the year that counts, are those of its last
/// change: the pages are the same whenever they are made.
fn figures(past: &Past, fallback: Language) -> Vec<Figures> {
    let language = Language::of_tag(&past.plan.manifest.language).unwrap_or(fallback);
    let last = past.history.find(past.rev);
    let last = last.and_then(|at| past.history.change(at));
    let day = last.and_then(|change| change.time.date());
    let all = [
        coverage::page(&past.plan, day, language),
        cost::page(&past.plan, language),
        followed::page(past, day, language),
    ];
    all.into_iter().flatten().collect()
}

/// The adoptions that stand, the latest first.
fn adoptions(past: &Past) -> Vec<Standing> {
    let tags = past.open.repository.tags();
    let here = past.history.find(past.rev).into_iter();
    here.flat_map(|here| standing(&past.history, &past.plan.manifest.id, &tags, here))
        .collect()
}
