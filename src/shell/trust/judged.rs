//! A history judged, and what was seen of it remembered on this computer.

use crate::i18n::Message;
use crate::plan::Manifest;
use crate::shell::open_plan::OpenPlan;
use crate::store::{Gathered, Pins};
use crate::track::CommitId;
use crate::track::trust::{Verdict, What, judge};

/// What was gathered and judged, ready to be said.
pub struct Judged {
    /// Up to which change.
    pub rev: CommitId,
    /// What the plan says of itself there.
    pub manifest: Manifest,
    /// What was gathered.
    pub gathered: Gathered,
    /// The judgement.
    pub verdict: Verdict,
    /// Whether this computer had looked at the branch before.
    pub before: bool,
    /// Why what was seen could not be remembered, if so.
    pub unremembered: Option<Message>,
}

impl Judged {
    /// Judges a plan's history up to a revision. Where that is how its branch stands now, what was seen is compared with
    /// what was seen before, and remembered. `accept` takes what is there for the new beginning.
    ///
    /// # Errors
    /// As [`crate::store::Repository::gather`].
    pub fn of(open: &OpenPlan, rev: Option<CommitId>, accept: bool) -> Result<Judged, Message> {
        let head = open.repository.head().map_err(|error| error.message())?;
        // Only of where the branch stands is remembered how it stood.
        let branch = match rev {
            None => Some(head.branch.unwrap_or_else(|| "HEAD".to_owned())),
            Some(_) => None,
        };
        let rev = rev.unwrap_or(head.id);
        let gathered = open.repository.gather(&open.plan, rev);
        let gathered = gathered.map_err(|error| error.message())?;
        let plan = open.repository.load_clauses(&open.plan, rev, &[]);
        let mut pins = Pins::of(&open.repository, &open.plan);
        let mut seen = pins.seen(branch.as_deref());
        if accept {
            seen.head = None;
            seen.first.clear();
            seen.tags.clear();
            pins.forget_tags();
        }
        let mut judged = Judged {
            rev,
            manifest: plan.map_err(|error| error.message())?.plan.manifest,
            verdict: judge(&gathered.evidence, &seen),
            gathered,
            before: seen.head.is_some(),
            unremembered: None,
        };
        if let Some(branch) = branch {
            judged.unremembered = judged.remember(&mut pins, &branch, accept);
        }
        Ok(judged)
    }

    /// Keeps what was seen for the next time, and says why where that fails. A history that was rewritten is not taken
    /// over without being told to, nor is the tag of an adoption that is gone or another.
    fn remember(&self, pins: &mut Pins, branch: &str, accept: bool) -> Option<Message> {
        let findings = || self.verdict.findings.iter();
        if !findings().any(|one| matches!(one.what, What::Rewritten(_))) {
            pins.head(branch, self.rev);
        }
        let told = findings().filter_map(|one| match &one.what {
            What::TagGone(name) | What::TagMoved(name) => Some(name.as_str()),
            _ => None,
        });
        pins.tags(&self.gathered.evidence.adoptions(), &told.collect());
        pins.first(self.verdict.first(), accept);
        let error = pins.keep().err()?;
        Some(Message::new("trust-not-remembered").with("why", error.message()))
    }
}
