//! The plan and what was ever recorded of it, what this machine has seen of it, and what it keeps about it.

use super::{Finding, Patient, Remedy, measures, unchecked};
use crate::i18n::Message;
use crate::plan::Severity;
use crate::store::history::Cache;
use crate::store::journal;
use crate::track::trust::{self, What};

/// The plan's own files, as they are recorded.
pub(super) fn plan(patient: &Patient<'_>) -> Vec<Finding> {
    let head = patient.repository.head();
    let problems = head.and_then(|head| patient.repository.problems(patient.plan, head.id));
    let problems = match problems {
        Ok(problems) => problems,
        Err(error) => return vec![unchecked("check", &error)],
    };
    let errors = problems.iter();
    let errors = errors.filter(|it| it.severity == Severity::Error).count();
    let said = |id, count: usize| Message::new(id).with("count", count);
    vec![match (errors, problems.len()) {
        (0, 0) => Finding::good("check", Message::new("doctor-check-good")),
        (0, all) => {
            let note = Finding::note("check", said("doctor-check-warned", all));
            note.advice("doctor-check-do")
        }
        (errors, _) => {
            let wrong = Finding::wrong("check", said("doctor-check-wrong", errors));
            wrong.advice("doctor-check-do")
        }
    }]
}

/// Every object that the branch leads to, and what would have git read others instead.
pub(super) fn objects(patient: &Patient<'_>) -> Vec<Finding> {
    let head = patient.repository.head();
    let looked = head.and_then(|head| patient.repository.unsound(head.id));
    let (mut unsound, count) = match looked {
        Ok(looked) => looked,
        Err(error) => return vec![unchecked("objects", &error)],
    };
    let broken = unsound.iter().any(|what| !matches!(what, What::Cut));
    unsound.extend(patient.repository.read_otherwise());
    let mut findings: Vec<Finding> = unsound.into_iter().map(of_trust).collect();
    if !broken {
        let said = Message::new("doctor-objects-good").with("count", count);
        findings.insert(0, Finding::good("objects", said));
    }
    findings
}

/// What a judgement on the history would say as well.
fn of_trust(what: What) -> Finding {
    let advice = match &what {
        What::Missing(..) | What::Damaged(_) => Some("doctor-objects-do"),
        What::Replaced(_) | What::Grafted => Some("doctor-replaced-do"),
        What::Cut => Some("doctor-cut-do"),
        _ => None,
    };
    let said = trust::Finding::of_all(what);
    let finding = match said.is_grave() {
        true => Finding::wrong(said.slug(), said.message()),
        false => Finding::note(said.slug(), said.message()),
    };
    match advice {
        Some(advice) => finding.advice(advice),
        None => finding,
    }
}

/// Whether the branch still descends from where it was seen last.
pub(super) fn seen(patient: &Patient<'_>) -> Option<Finding> {
    let head = patient.repository.head().ok()?;
    let branch = head.branch.as_deref().unwrap_or("HEAD");
    let rewritten = patient.repository.rewritten(patient.plan, head.id, branch);
    rewritten.map(|what| of_trust(what).advice("doctor-rewritten-do"))
}

/// Whether the tags of adoptions are those that were seen last.
pub(super) fn tags(patient: &Patient<'_>) -> Vec<Finding> {
    let head = patient.repository.head();
    let moved = head.and_then(|head| patient.repository.tags_moved(patient.plan, head.id));
    match moved {
        Ok(moved) => moved.into_iter().map(of_trust).collect(),
        Err(error) => vec![unchecked("tags", &error)],
    }
}

/// Whether the clock can be believed.
pub(super) fn clock(patient: &Patient<'_>) -> Option<Finding> {
    let head = patient.repository.head().ok()?;
    let last = patient.repository.time(head.id).ok()?;
    Some(measures::clock(patient.around.now, last))
}

/// What was typed and never recorded.
pub(super) fn drafts(patient: &Patient<'_>) -> Option<Finding> {
    let state = patient.around.state.as_ref()?;
    let name = journal::name_of(patient.repository, patient.plan);
    let count = journal::waiting(state, &name);
    let said = Message::new("doctor-drafts").with("count", count);
    (count > 0).then(|| Finding::note("drafts", said).advice("doctor-drafts-do"))
}

/// What no Plenary of this version reads any more.
pub(super) fn caches(patient: &Patient<'_>) -> Option<Finding> {
    let old = Cache::outdated(patient.around.cache.as_ref()?).len();
    let said = Message::new("doctor-caches").with("count", old);
    (old > 0).then(|| {
        let note = Finding::note("caches", said).advice("doctor-repair-do");
        note.remedy(Remedy::Caches)
    })
}
