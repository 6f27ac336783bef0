//! What a position and the gavel keep of the cost they were taken on, and where the figures changed since. That changes
//! nobody's consent: consent is bound to words.

use super::money::Unit;
use crate::costing::{Amount, Exact, Lacks, part};
use crate::dialogue::{Deed, Dialogue, Digest, Figures, Subject};
use crate::i18n::{Language, Message};
use crate::plan::{Clause, ClauseId, Plan, Voice};
use crate::track::Tag;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// What a clause costs with what stands under it. Nothing where nothing of it can be costed.
pub fn figures(plan: &Plan, clause: &ClauseId) -> Option<Figures> {
    let within = |one: &Clause| plan.is_within(&one.id, clause);
    reckoned(plan, within, Some(clause))
}

/// What these clauses cost with what stands under them; the whole plan where there are none.
pub fn figures_of(plan: &Plan, scope: &[ClauseId]) -> Option<Figures> {
    let within =
        |one: &Clause| scope.is_empty() || scope.iter().any(|of| plan.is_within(&one.id, of));
    reckoned(plan, within, None)
}

/// What the clauses cost that positions are taken on by these deeds.
pub fn looked_at(plan: &Plan, deeds: &[Deed]) -> BTreeMap<ClauseId, Figures> {
    if plan.manifest.costing.is_none() {
        return BTreeMap::new();
    }
    let taken = deeds.iter().filter(|deed| takes(deed));
    let clauses = taken.filter_map(Deed::held_on);
    clauses
        .filter_map(|clause| Some((clause.clone(), figures(plan, clause)?)))
        .collect()
}

/// Whether a deed takes a position, of which the plan's own figures are to be kept.
pub fn takes(deed: &Deed) -> bool {
    matches!(deed, Deed::Hold { .. } | Deed::NoObjection { .. }) && deed.held_on().is_some()
}

fn reckoned(
    plan: &Plan,
    within: impl Fn(&Clause) -> bool,
    own: Option<&ClauseId>,
) -> Option<Figures> {
    let part = part(plan, &within).ok()??;
    let others = plan.clauses.values();
    let others = others.filter(|one| within(one) && Some(&one.id) != own);
    Some(Figures {
        basis: part.basis.digest(),
        terms: terms(plan, others),
        cost: part.cost.known().map(|cost| cost.rounded(2)),
        currency: part.currency,
    })
}

/// A name for the terms of these clauses; nothing where they have none.
fn terms<'p>(plan: &Plan, clauses: impl Iterator<Item = &'p Clause>) -> Option<String> {
    let costed = clauses.filter(|one| {
        let terms = one.benefits.len() + one.contributions.len();
        terms + one.costs.len() + one.funding.len() > 0
    });
    let mut any = false;
    let mut hash = Sha256::new();
    for clause in costed {
        any = true;
        hash.update(format!(
            "{}\t{}\n",
            clause.id,
            Digest::of_clause(plan, clause)
        ));
    }
    let bytes = hash.finalize();
    any.then(|| bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Something was agreed or adopted on figures that are others by now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Who took a position on them; nobody under the gavel.
    pub parties: Vec<Voice>,
    /// The adoption, under the gavel.
    pub adoption: Option<String>,
    /// What it cost then.
    pub then: Figures,
    /// What it costs now; nothing where it cannot be costed any more.
    pub now: Option<Figures>,
}

/// Where figures changed since they were agreed on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Since {
    /// By clause.
    pub clauses: BTreeMap<ClauseId, Vec<Changed>>,
    /// Of adoptions.
    pub adoptions: Vec<Changed>,
}

/// Whether anything was kept that could have changed.
pub fn is_kept(dialogue: &Dialogue, tags: &[Tag]) -> bool {
    let mut positions = dialogue.positions.values().flatten();
    positions.any(|one| one.figures.is_some()) || tags.iter().any(|tag| tag.figures.is_some())
}

/// Where the figures changed since positions were taken that are alive, and since the adoptions that stand.
pub fn since(plan: &Plan, dialogue: &Dialogue, tags: &[Tag]) -> Since {
    let mut since = Since::default();
    for (clause, held) in held(plan, dialogue) {
        let now = figures(plan, &clause);
        let mut all: Vec<Changed> = Vec::new();
        for (party, then) in held {
            if !differs(then, now.as_ref()) {
                continue;
            }
            match all.iter_mut().find(|one| one.then == *then) {
                Some(known) => known.parties.push(party),
                None => all.push(Changed {
                    parties: vec![party],
                    adoption: None,
                    then: then.clone(),
                    now: now.clone(),
                }),
            }
        }
        if !all.is_empty() {
            since.clauses.insert(clause, all);
        }
    }
    for tag in tags {
        let Some(then) = &tag.figures else {
            continue;
        };
        let now = figures_of(plan, tag.clauses.as_deref().unwrap_or_default());
        // A repository may hold several plans, and a tag names none: where nothing can be costed, it may be another's.
        if now.is_some() && differs(then, now.as_ref()) {
            since.adoptions.push(Changed {
                parties: Vec::new(),
                adoption: Some(tag.name.clone()),
                then: then.clone(),
                now,
            });
        }
    }
    since
}

/// What was kept with the positions that are alive, by clause, the parties in their order.
fn held<'d>(plan: &Plan, dialogue: &'d Dialogue) -> BTreeMap<ClauseId, Vec<(Voice, &'d Figures)>> {
    let mut held: BTreeMap<ClauseId, Vec<(Voice, &Figures)>> = BTreeMap::new();
    for (party, positions) in &dialogue.positions {
        for position in positions.iter().filter(|one| one.figures.is_some()) {
            let Subject::Clause(id) = &position.subject else {
                continue;
            };
            let Some(clause) = plan.clauses.get(id) else {
                continue;
            };
            let digest = Digest::of_clause(plan, clause);
            let alive = dialogue.position(*party, &position.subject, digest);
            if let Some(figures) = alive
                .filter(|one| *one == position)
                .and(position.figures.as_ref())
            {
                held.entry(id.clone()).or_default().push((*party, figures));
            }
        }
    }
    held
}

/// Whether the same terms are reckoned from other figures now. Of other terms nobody can tell that the figures changed.
fn differs(then: &Figures, now: Option<&Figures>) -> bool {
    match now {
        Some(now) => then.terms == now.terms && then.basis != now.basis,
        None => true,
    }
}

impl Changed {
    /// That the figures changed, with both costs in one unit.
    pub fn message(&self, language: Language) -> Message {
        let cost = |of: Option<&Figures>| -> Amount {
            let known = of.and_then(|one| one.cost.as_deref()?.parse().ok());
            let known = known.as_ref().and_then(Exact::of);
            known.map_or_else(|| Amount::Open(Lacks::default()), Amount::Known)
        };
        let (then, now) = (cost(Some(&self.then)), cost(self.now.as_ref()));
        let unit = Unit::of([&then, &now].into_iter(), language);
        let currency = |of: &Figures| unit.name(&of.currency);
        let said = Message::new(match &self.now {
            Some(now) if now.currency != self.then.currency => "offers-changed-currency",
            _ => "offers-changed",
        });
        let said = said
            .with("then", unit.money(&then))
            .with("now", unit.money(&now))
            .with("unit", currency(&self.then))
            .with(
                "unit-now",
                currency(self.now.as_ref().unwrap_or(&self.then)),
            );
        let letters = self.parties.iter().map(|party| party.letter().to_string());
        let letters: Vec<String> = letters.collect();
        match &self.adoption {
            Some(name) => Message::new("offers-changed-adopted")
                .with("name", name.as_str())
                .with("said", said),
            None => Message::new("offers-changed-held")
                .with("parties", letters.join(" "))
                .with("said", said),
        }
    }
}
