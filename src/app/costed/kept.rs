//! What a position and the gavel keep of the cost they were taken on, and where the figures changed since. That changes
//! nobody's consent: consent is bound to words.

use super::alternatives::touches;
use super::money::Unit;
use crate::costing::{Amount, Exact, Lacks, part};
use crate::dialogue::{AmendmentId, Deed, Dialogue, Digest, Figures, Subject, preview};
use crate::i18n::{Language, Message};
use crate::plan::{Clause, ClauseId, Edit, Plan, Voice};
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

/// What the clause of a pending amendment costs with it, where it touches a cost. A position on it is bound to its own
/// words: of the clause around them every term counts, and of other terms nobody can tell that figures changed.
fn proposed(plan: &Plan, dialogue: &Dialogue, id: &AmendmentId) -> Option<Figures> {
    let amendment = dialogue.amendments.get(id).filter(|it| it.is_pending())?;
    let clause = amendment.clause(dialogue)?;
    let edits = preview(plan, dialogue, id).ok()?.edits;
    if !touches(plan, &edits) {
        return None;
    }
    let mut then = plan.clone();
    Edit::apply_all(&edits, &mut then).ok()?;
    reckoned(&then, |one| then.is_within(&one.id, clause), None)
}

/// What is looked at by whoever speaks on it: the clause as it stands, or as the amendment would have it.
fn figures_on(plan: &Plan, dialogue: &Dialogue, subject: &Subject) -> Option<Figures> {
    match subject {
        Subject::Clause(clause) => figures(plan, clause),
        Subject::Amendment(id) => proposed(plan, dialogue, id),
    }
}

/// What the texts cost that positions are taken on by these deeds.
pub fn looked_at(plan: &Plan, dialogue: &Dialogue, deeds: &[Deed]) -> BTreeMap<Subject, Figures> {
    if plan.manifest.costing.is_none() {
        return BTreeMap::new();
    }
    let taken = deeds.iter().filter_map(Deed::spoken_on);
    taken
        .filter_map(|on| Some((on.clone(), figures_on(plan, dialogue, on)?)))
        .collect()
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
    /// By amendment that is still to be decided on.
    pub amendments: BTreeMap<AmendmentId, Vec<Changed>>,
    /// Of adoptions.
    pub adoptions: Vec<Changed>,
}

/// Whether anything was kept that could have changed.
pub fn is_kept(dialogue: &Dialogue, tags: &[Tag]) -> bool {
    let mut positions = dialogue.positions.values().flatten();
    positions.any(|one| one.figures.is_some()) || tags.iter().any(|tag| tag.figures.is_some())
}

/// Of the figures that parties agreed on, those that are others now; parties that agreed on the same ones stand together.
fn changed(held: &[(Voice, &Figures)], now: Option<&Figures>) -> Vec<Changed> {
    let mut all: Vec<Changed> = Vec::new();
    for (party, then) in held.iter().filter(|(_, then)| differs(then, now)) {
        match all.iter_mut().find(|one| one.then == **then) {
            Some(known) => known.parties.push(*party),
            None => all.push(Changed {
                parties: vec![*party],
                adoption: None,
                then: (*then).clone(),
                now: now.cloned(),
            }),
        }
    }
    all
}

/// Where the figures changed since positions were taken that are alive, and since the adoptions that stand.
pub fn since(plan: &Plan, dialogue: &Dialogue, tags: &[Tag]) -> Since {
    let mut since = Since::default();
    for (subject, held) in held(plan, dialogue) {
        let now = figures_on(plan, dialogue, &subject);
        if now.is_none() && matches!(subject, Subject::Amendment(_)) {
            // It is decided on, or what it was drafted on is gone: there is nothing to compare.
            continue;
        }
        let all = changed(&held, now.as_ref());
        match subject {
            _ if all.is_empty() => None,
            Subject::Clause(id) => since.clauses.insert(id, all),
            Subject::Amendment(id) => since.amendments.insert(id, all),
        };
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

/// What was kept with the positions that are alive, by what they are on, the parties in their order.
fn held<'d>(plan: &Plan, dialogue: &'d Dialogue) -> BTreeMap<Subject, Vec<(Voice, &'d Figures)>> {
    let mut held: BTreeMap<Subject, Vec<(Voice, &Figures)>> = BTreeMap::new();
    for (party, positions) in &dialogue.positions {
        for position in positions.iter().filter(|one| one.figures.is_some()) {
            let Some(digest) = Digest::of(plan, dialogue, &position.subject) else {
                continue;
            };
            let alive = dialogue.position(*party, &position.subject, digest);
            if let Some(figures) = alive
                .filter(|one| *one == position)
                .and(position.figures.as_ref())
            {
                let subject = position.subject.clone();
                held.entry(subject).or_default().push((*party, figures));
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
    /// Both costs, and the unit that they are told in.
    fn costs(&self, language: Language) -> (Amount, Amount, Unit) {
        let cost = |of: Option<&Figures>| -> Amount {
            let known = of.and_then(|one| one.cost.as_deref()?.parse().ok());
            let known = known.as_ref().and_then(Exact::of);
            known.map_or_else(|| Amount::Open(Lacks::default()), Amount::Known)
        };
        let (then, now) = (cost(Some(&self.then)), cost(self.now.as_ref()));
        let unit = Unit::of([&then, &now].into_iter(), language);
        (then, now, unit)
    }

    /// The same of an adoption in as few words as a corner has room for.
    pub fn in_short(&self, language: Language) -> Message {
        let (then, now, unit) = self.costs(language);
        Message::new("offers-changed-short")
            .with("name", self.adoption.as_deref().unwrap_or_default())
            .with("then", unit.money(&then))
            .with("now", unit.money(&now))
    }

    /// That the figures changed, with both costs in one unit.
    pub fn message(&self, language: Language) -> Message {
        let (then, now, unit) = self.costs(language);
        let currency = |of: &Figures| unit.name(&of.currency);
        let nothing = |amount: &Amount| amount.known().is_some_and(Exact::is_zero);
        let said = Message::new(match &self.now {
            Some(now) if now.currency != self.then.currency => "offers-changed-currency",
            // What only brings something in costs nothing, then as now.
            _ if nothing(&then) && nothing(&now) => "offers-changed-free",
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
