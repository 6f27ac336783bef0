//! All that the pages of one plan are made of, read from its repository.

use super::{adopted, compared};
use crate::export::site::{Adopted, Compared, Folder, Plan};
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
}

impl Gathered {
    /// Of a plan as it stands.
    ///
    /// # Errors
    /// When it or its history cannot be read.
    pub fn of(open: OpenPlan) -> Result<Gathered, Failure> {
        let rev = open.head()?;
        let mut past = Past::of(open, rev)?;
        let standing = adoptions(&past);
        Ok(Gathered {
            compared: compared::all(&mut past, &standing)?,
            adopted: adopted::all(&past, &standing),
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
        }
    }
}

/// The adoptions that stand, the latest first.
fn adoptions(past: &Past) -> Vec<Standing> {
    let tags = past.open.repository.tags();
    let here = past.history.find(past.rev).into_iter();
    here.flat_map(|here| standing(&past.history, &past.plan.manifest.id, &tags, here))
        .collect()
}
