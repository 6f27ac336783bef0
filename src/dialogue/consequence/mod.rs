//! What follows when an amendment is adopted, told before it is.
//!
//! The preview and the deed of adopting both ask here, so that what is shown is what happens.

mod effect;
mod falls;
pub(super) mod placing;

pub use effect::TextChange;
pub(super) use effect::no_ground;

use super::{
    Amendment, AmendmentId, By, DeedError, Dialogue, Digest, EventKind, Part, Position, Proposal,
    Subject, joint,
};
use crate::dialogue::amendment::put_before;
use crate::dialogue::deed::event;
use crate::plan::{ClauseId, Edit, Plan, Voice, canonical};
use effect::{AdoptionEffect, effect};
use falls::Falls;
use std::collections::{BTreeMap, BTreeSet};

/// What follows when an amendment is adopted.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// The amendment.
    pub amendment: AmendmentId,
    /// The texts that read differently. Of a sub-amendment, the words that are proposed: no text of the plan
    /// changes.
    pub texts: Vec<TextChange>,
    /// The changes of the plan, those of each author in a part of its own; never empty.
    pub parts: Vec<Part>,
    /// All edits of all parts, in order.
    pub edits: Vec<Edit>,
    /// The pending amendments that propose the same: they are decided together with this one.
    pub joint: Vec<AmendmentId>,
    /// The pending amendments that fall: those whose words are gone then, those that propose nothing new any
    /// more, and the sub-amendments of this one and of those.
    pub falls: Vec<AmendmentId>,
    /// The pending amendments of the same clause that change no paragraph this one changes: they stay as they are.
    pub carried: Vec<AmendmentId>,
    /// The pending amendments that are merged word by word, as they change other words of the same paragraphs.
    pub merged: Vec<AmendmentId>,
    /// The positions that go stale, by party.
    pub stale: Vec<(Voice, Subject)>,
    /// What this is known by: it differs where anything else would follow.
    pub digest: Digest,
}

impl Preview {
    /// Of those that would fall, the ones that are to be put before this one: to adopt it now takes them away unheard.
    pub fn unheard(&self, dialogue: &Dialogue) -> Vec<AmendmentId> {
        put_before(dialogue, (&self.amendment, &self.joint), &self.falls)
    }
}

/// What follows when an amendment is adopted now.
///
/// ```
/// use plenary::dialogue::{By, Deed, Dialogue, Digest, Proposal, preview};
/// use plenary::plan::{Clause, Field, Kind, Moment, Plan, Speaker, Voice};
///
/// let mut plan = Plan::default();
/// let mut clause = Clause::new("financing".parse().unwrap(), Kind::Action);
/// clause.text = "Le taux est fixé par décret.".to_owned();
/// plan.clauses.insert(clause.id.clone(), clause.clone());
/// let mut dialogue = Dialogue::default();
///
/// // Two amendments to the same word are tabled.
/// let by = |voice| By {
///     sponsor: Speaker::of(voice),
///     recorder: "Secretariat <secretariat@example.org>".to_owned(),
///     time: Moment::new(1_065_520_800, 120),
///     session: None,
///     reason: None,
///     revision: None,
///     figures: Default::default(),
/// };
/// let words = |text: &str| Proposal::Words {
///     clause: clause.id.clone(),
///     field: Field::Text,
///     on: Digest::of_clause(&plan, &clause),
///     original: Some(clause.text.clone()),
///     proposed: Some(text.to_owned()),
/// };
/// let tabled = [
///     ("accord", Voice::Workers, words("Le taux est fixé par accord.")),
///     ("arrete", Voice::Government, words("Le taux est fixé par arrêté.")),
/// ];
/// for (id, voice, proposal) in tabled {
///     let proposal = Box::new(proposal);
///     let deed = Deed::Table { id: id.parse().unwrap(), proposal, reason: None };
///     deed.carry_out(&mut plan, &mut dialogue, &by(voice))?;
/// }
///
/// // What would follow from adopting the first.
/// let shown = preview(&plan, &dialogue, &"accord".parse().unwrap())?;
/// assert_eq!(shown.texts[0].after.as_deref(), Some("Le taux est fixé par accord."));
/// assert_eq!(shown.falls[0].to_string(), "arrete");
///
/// // Just that is adopted; had anything else followed meanwhile, it would be refused.
/// let adopt = Deed::Adopt { amendment: "accord".parse().unwrap(), shown: Some(shown.digest) };
/// adopt.carry_out(&mut plan, &mut dialogue, &by(Voice::Secretariat))?;
/// assert_eq!(plan.clauses[&clause.id].text, "Le taux est fixé par accord.");
/// # Ok::<(), plenary::dialogue::DeedError>(())
/// ```
///
/// # Errors
///
/// [`DeedError`] says why it cannot be: there is no such amendment, it has been decided on already, its words are
/// gone, or the plan refuses it.
pub fn preview(
    plan: &Plan,
    dialogue: &Dialogue,
    amendment: &AmendmentId,
) -> Result<Preview, DeedError> {
    let amendment = dialogue.amendment(amendment)?;
    if !amendment.is_pending() {
        return Err(DeedError::NotNow {
            amendment: amendment.short(),
            state: amendment.state(),
            what: EventKind::Adopted,
        });
    }
    match near(dialogue, amendment) {
        Some(near) => follows(plan, &near, amendment),
        None => follows(plan, dialogue, amendment),
    }
}

/// What can have a part in what follows from another wording: the amendments about the same clause, and the
/// positions on it and on them. Copying only these keeps a preview cheap among hundreds. Nothing where whole
/// clauses come, go or move, which concerns others.
fn near(dialogue: &Dialogue, amendment: &Amendment) -> Option<Dialogue> {
    let words = matches!(
        amendment.proposal,
        Proposal::Words { .. } | Proposal::Sub { .. }
    );
    let clause = amendment.clause(dialogue).filter(|_| words)?;
    let all = dialogue.amendments.iter();
    let amendments = all.filter(|(_, other)| other.clause(dialogue) == Some(clause));
    let amendments: BTreeMap<_, _> = amendments
        .map(|(id, other)| (id.clone(), other.clone()))
        .collect();
    let held = |position: &&Position| match &position.subject {
        Subject::Clause(on) => on == clause,
        Subject::Amendment(on) => amendments.contains_key(on),
    };
    let positions = dialogue.positions.iter().map(|(party, all)| {
        let held = all.iter().filter(held);
        (*party, held.cloned().collect())
    });
    Some(Dialogue {
        positions: positions.collect(),
        amendments,
        ..Dialogue::default()
    })
}

/// What an adoption does, and the plan and the dialogue that decide what falls with it.
struct Adoption {
    joint: Vec<AmendmentId>,
    effect: AdoptionEffect,
    edits: Vec<Edit>,
    plan: Plan,
    dialogue: Dialogue,
}

fn adoption(
    plan: &Plan,
    dialogue: &Dialogue,
    amendment: &Amendment,
) -> Result<Adoption, DeedError> {
    let joint = joint(plan, dialogue, amendment);
    // Whichever of them is put, what they propose stands where the first of them would put it, and under its id.
    let together = joint.iter().copied().chain([amendment]);
    let first = together.min_by_key(|one| one.by_number());
    let first = first.unwrap_or(amendment);
    let mut put = Amendment {
        number: first.number,
        ..amendment.clone()
    };
    if let Proposal::Add { clause, .. } = &mut put.proposal
        && let Proposal::Add { clause: new, .. } = &first.proposal
    {
        clause.id = new.id.clone();
    }
    let joint: Vec<AmendmentId> = joint.into_iter().map(|other| other.id.clone()).collect();
    let mut later = adopted(dialogue, &amendment.id, &joint);
    let effect = effect(plan, dialogue, &later, &put)?;
    let edits = effect.parts.iter().flat_map(|part| part.edits.clone());
    let edits: Vec<Edit> = edits.collect();
    named(&mut later, (&amendment.id, &joint), &edits);
    let mut changed = changing(plan, dialogue, amendment, &edits);
    Edit::apply_all(&edits, &mut changed).map_err(DeedError::Edit)?;
    Ok(Adoption {
        joint,
        effect,
        edits,
        plan: changed,
        dialogue: later,
    })
}

/// A clause that was added under another id than it was proposed with is known by that one from now on: also to those that
/// would stand under it, or under the same clause as others proposed it. Says which of these stand under another id now.
pub(super) fn named(
    dialogue: &mut Dialogue,
    (id, joint): (&AmendmentId, &[AmendmentId]),
    edits: &[Edit],
) -> Vec<AmendmentId> {
    let added = edits.iter().find_map(|edit| match edit {
        Edit::Add { clause } => Some(clause.id.clone()),
        _ => None,
    });
    let proposal = dialogue
        .amendments
        .get_mut(id)
        .map(|amendment| &mut amendment.proposal);
    let Some(Proposal::Add { clause, .. }) = proposal else {
        return Vec::new();
    };
    if let Some(added) = added {
        clause.id = added;
    }
    let added = clause.id.clone();
    let mut followed = Vec::new();
    for amendment in dialogue.amendments.values_mut() {
        let to = amendment.proposal.destination().unwrap_or_default();
        let under = to
            .under
            .is_some_and(|under| under == id || joint.contains(under));
        if under && to.parent != Some(&added) {
            amendment.proposal.stand_under(&added);
            followed.push(amendment.id.clone());
        }
    }
    followed
}

/// The plan that an adoption changes, as far as anything there can depend on it: where only words change, and the
/// dialogue is about one clause, that clause alone. A plan has thousands.
fn changing(plan: &Plan, dialogue: &Dialogue, amendment: &Amendment, edits: &[Edit]) -> Plan {
    let words = edits.iter().all(|edit| matches!(edit, Edit::Set { .. }));
    let clause = amendment.clause(dialogue).filter(|_| words);
    let near = |clause: &ClauseId| {
        let mut all = dialogue.amendments.values();
        all.all(|other| other.clause(dialogue) == Some(clause))
            && edits.iter().all(|edit| edit.clause() == clause)
    };
    let Some(clause) = clause.filter(|clause| near(clause)) else {
        return plan.clone();
    };
    let found = plan.clauses.get(clause).into_iter();
    Plan {
        manifest: plan.manifest.clone(),
        clauses: found.map(|one| (clause.clone(), one.clone())).collect(),
        broken: plan.broken.clone(),
        ..Plan::default()
    }
}

/// What follows in a dialogue that holds all that can have a part in it.
pub(super) fn follows(
    plan: &Plan,
    dialogue: &Dialogue,
    adopted: &Amendment,
) -> Result<Preview, DeedError> {
    let Adoption {
        joint,
        effect,
        edits,
        plan: changed,
        dialogue: later,
    } = adoption(plan, dialogue, adopted)?;
    let amendment = &adopted.id;
    let falls = Falls::of(
        (plan, dialogue),
        (&changed, &later),
        (adopted, &joint),
        &edits,
    );
    let stale = stale((plan, dialogue), (&changed, &later), &edits);
    Ok(Preview {
        amendment: amendment.clone(),
        digest: digest(
            plan,
            amendment,
            &effect.parts,
            (&joint, &falls.falls),
            &stale,
        ),
        joint,
        texts: effect.texts,
        parts: effect.parts,
        edits,
        falls: falls.falls,
        carried: falls.carried,
        merged: falls.merged,
        stale,
    })
}

/// What an adoption would take away unheard, as [`Preview::unheard`] has it but without the rest of a preview; nothing
/// where the amendment cannot be adopted.
pub fn unheard(plan: &Plan, dialogue: &Dialogue, found: &Amendment) -> Vec<AmendmentId> {
    if !found.is_pending() {
        return Vec::new();
    }
    let near = near(dialogue, found);
    let here = near.as_ref().unwrap_or(dialogue);
    let Ok(adoption) = adoption(plan, here, found) else {
        return Vec::new();
    };
    let others = falls::others(here, found, &adoption.joint);
    let (now, then) = ((plan, here), (&adoption.plan, &adoption.dialogue));
    let fallen = falls::fallen(
        now,
        then,
        (found, &adoption.joint),
        &adoption.edits,
        &others,
    );
    put_before(dialogue, (&found.id, &adoption.joint), fallen)
}

/// The dialogue once the amendment is adopted, and before anything falls with it.
fn adopted(dialogue: &Dialogue, amendment: &AmendmentId, joint: &[AmendmentId]) -> Dialogue {
    let mut later = dialogue.clone();
    for id in joint.iter().chain([amendment]) {
        if let Some(decided) = later.amendments.get_mut(id) {
            let by = By::nobody();
            decided.events.push(event(EventKind::Adopted, &by));
        }
    }
    later
}

/// The live positions whose text reads differently then.
fn stale(
    now: (&Plan, &Dialogue),
    after: (&Plan, &Dialogue),
    edits: &[Edit],
) -> Vec<(Voice, Subject)> {
    let touched: BTreeSet<&ClauseId> = edits.iter().map(Edit::clause).collect();
    let mut subjects = BTreeSet::new();
    for held in now.1.positions.values().flatten() {
        if match &held.subject {
            Subject::Clause(clause) => touched.contains(clause),
            Subject::Amendment(_) => true,
        } {
            subjects.insert(&held.subject);
        }
    }
    let mut stale = Vec::new();
    for subject in subjects {
        let Some(digest) = Digest::of(now.0, now.1, subject) else {
            continue;
        };
        if Digest::of(after.0, after.1, subject) == Some(digest) {
            continue;
        }
        let holds = |party: &&Voice| now.1.position(**party, subject, digest).is_some();
        let parties = now.1.positions.keys().filter(holds);
        stale.extend(parties.map(|party| (*party, subject.clone())));
    }
    stale.sort();
    stale
}

fn digest(
    plan: &Plan,
    amendment: &AmendmentId,
    parts: &[Part],
    (joint, falls): (&[AmendmentId], &[AmendmentId]),
    stale: &[(Voice, Subject)],
) -> Digest {
    let mut content = Content::default();
    content.part("amendment", amendment.as_str());
    for part in parts {
        let author = part.author.as_ref();
        content.part("author", author.map_or("", |author| author.voice.slug()));
        let organisation = author.and_then(|author| author.organisation.as_deref());
        content.part("organisation", organisation.unwrap_or_default());
        let delegate = author.and_then(|author| author.delegate_name());
        content.part("delegate", delegate.unwrap_or_default());
        part.edits.iter().for_each(|edit| content.edit(edit));
    }
    for other in joint {
        content.part("joint", other.as_str());
    }
    for fallen in falls {
        content.part("falls", fallen.as_str());
    }
    for (party, subject) in stale {
        content.part("stale", party.slug());
        match subject {
            Subject::Clause(id) => content.part("clause", id.as_str()),
            Subject::Amendment(id) => content.part("amendment", id.as_str()),
        }
    }
    Digest::over("preview", &plan.manifest.id, &content.0)
}

/// Named parts, byte by byte; the lengths keep one from passing for another.
#[derive(Default)]
struct Content(Vec<u8>);

impl Content {
    fn part(&mut self, name: &str, text: &str) {
        self.bytes(name, text.as_bytes());
    }

    fn bytes(&mut self, name: &str, bytes: &[u8]) {
        let head = format!("{} {name} {}\n", name.len(), bytes.len());
        self.0.extend_from_slice(head.as_bytes());
        self.0.extend_from_slice(bytes);
        self.0.push(b'\n');
    }

    fn edit(&mut self, edit: &Edit) {
        self.part("edit", edit.clause().as_str());
        match edit {
            Edit::Set { field, value, .. } => {
                self.part("field", field.key());
                self.part("value", value.as_deref().unwrap_or_default());
            }
            Edit::Add { clause } => {
                self.bytes("add", &canonical(clause));
                self.place(clause.parent.as_ref(), clause.order);
            }
            Edit::Remove { .. } => self.part("remove", ""),
            Edit::Move { parent, order, .. } => self.place(parent.as_ref(), *order),
        }
    }

    fn place(&mut self, parent: Option<&ClauseId>, order: i64) {
        self.part("parent", parent.map_or("", ClauseId::as_str));
        self.part("order", &order.to_string());
    }
}

#[cfg(test)]
mod consequence_properties;
#[cfg(test)]
mod consequence_tests;
