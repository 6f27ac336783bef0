//! Who stands behind what is held, and behind what arrived: judged without looking at what this computer remembers of the
//! branch, and without remembering anything.

use crate::app::model::sharing::Signatures;
use crate::i18n::Message;
use crate::shell::open_plan::OpenPlan;
use crate::store::Pins;
use crate::track::CommitId;
use crate::track::trust::{Held, Seen, Verdict, judge};

/// Who stands behind the positions held at a revision. Nothing where the plan has no keys: then nobody is proved to.
///
/// # Errors
/// As [`crate::store::Repository::gather_said`].
pub fn behind(open: &OpenPlan, rev: CommitId) -> Result<Option<Held>, Message> {
    if !has_keys(open, rev)? {
        return Ok(None);
    }
    let gathered = open.repository.gather_said(&open.plan, rev);
    let gathered = gathered.map_err(|error| error.message())?;
    Ok(Some(judge(&gathered.evidence, &Seen::default()).held))
}

fn has_keys(open: &OpenPlan, rev: CommitId) -> Result<bool, Message> {
    let loaded = open.repository.load_clauses(&open.plan, rev, &[]);
    let loaded = loaded.map_err(|error| error.message())?;
    Ok(!loaded.plan.manifest.keys.is_empty())
}

/// A history judged up to a revision; nothing where the plan has no keys.
///
/// # Errors
/// As [`crate::store::Repository::gather`].
pub fn judged(open: &OpenPlan, rev: CommitId) -> Result<Option<Verdict>, Message> {
    if !has_keys(open, rev)? {
        return Ok(None);
    }
    let gathered = open.repository.gather(&open.plan, rev);
    let gathered = gathered.map_err(|error| error.message())?;
    Ok(Some(judge(&gathered.evidence, &Seen::default())))
}

/// Whether the signatures of what arrived hold: how many of its changes are of which kind, and what does not hold of it.
pub fn arrived(open: &OpenPlan, ours: CommitId, theirs: CommitId) -> Signatures {
    let looked = || {
        let repository = &open.repository;
        let gathered = repository.gather(&open.plan, theirs)?;
        let new = repository.only_in(theirs, ours)?;
        Ok::<_, crate::store::StoreError>((gathered.evidence, new))
    };
    let (evidence, new) = match looked() {
        Ok(looked) => looked,
        Err(error) => return Signatures::Unknown(error.message()),
    };
    // Where their branch stood before is theirs to know; the first keys were seen here.
    let seen = Seen {
        first: Pins::of(&open.repository, &open.plan).seen(None).first,
        ..Seen::default()
    };
    let verdict = judge(&evidence, &seen);
    let is_new = |at: &CommitId| new.contains(at);
    let acts = evidence.acts.iter().zip(&verdict.stands);
    let acts = acts.filter(|(act, _)| is_new(&act.id));
    let findings = verdict.findings.iter();
    let grave = findings.filter(|one| one.is_grave() && one.at.as_ref().is_none_or(is_new));
    Signatures::Looked {
        three: crate::track::trust::three(acts.map(|(_, stands)| *stands)),
        signed: verdict.is_signed(),
        grave: grave.cloned().collect(),
    }
}
