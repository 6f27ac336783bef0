//! What collides becomes amendments of whoever wrote it on the other side: one for each party, drafted on what stands
//! after the merge, so that the room can adopt it as it stands.

use super::case::{Case, CaseKind, Theirs};
use super::field_merge::{FieldMerge, Stroke};
use super::whole::{Fate, Merging};
use crate::dialogue::consequence::placing;
use crate::dialogue::{
    Amendment, AmendmentId, DeedError, Digest, Event, EventKind, Proposal, format,
};
use crate::plan::{ClauseId, Field, Moment, Speaker, Voice, canonical, part};
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

/// Words that theirs put in or struck since both went apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnedSpan {
    /// Bytes of their field; empty where words were struck.
    pub at: Range<usize>,
    /// Who did it; nobody where that is not known.
    pub by: Option<Speaker>,
}

/// Whose a case is on the other side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owners {
    /// Of a field: the words of it.
    pub spans: Vec<OwnedSpan>,
    /// Of everything else, and where no word tells: who changed it, the last one last.
    pub all: Vec<Option<Speaker>>,
}

/// Who merges, and when.
#[derive(Clone, Debug)]
pub struct Tabling {
    /// Who records it, as `Name <email>`.
    pub recorder: String,
    /// When.
    pub time: Moment,
}

/// The amendments that are there, by their party and what they come to.
type Known = HashMap<(Voice, Vec<u8>), AmendmentId>;

impl Merging {
    /// Tables what each case leaves out. `owners` are those of the cases, one for each.
    ///
    /// # Errors
    ///
    /// Where an amendment cannot be written: a merge without it would lose words.
    pub fn table(&mut self, owners: &[Owners], by: &Tabling) -> Result<(), DeedError> {
        let mut cases = std::mem::take(&mut self.cases);
        let none = Owners::default();
        let owners = owners.iter().chain(std::iter::repeat(&none));
        let known = self.dialogue.amendments.values();
        let known = known.filter_map(|one| {
            let voice = one.sponsor()?.voice;
            Some(((voice, one.proposal.essence()), one.id.clone()))
        });
        // Of several that come to the same, the first.
        let mut known: Known = known.rev().collect();
        for (case, owners) in cases.iter_mut().zip(owners) {
            for (speaker, proposal) in self.proposals(case, owners) {
                let voice = speaker.as_ref().map(|it| it.voice);
                let id = self.amendment(speaker, proposal, by, &mut known)?;
                case.tabled.push((voice, id));
            }
        }
        self.cases = cases;
        Ok(())
    }

    /// What is to be tabled of a case, and for whom.
    fn proposals(&self, case: &Case, owners: &Owners) -> Vec<(Option<Speaker>, Proposal)> {
        let Some(clause) = case.clause.clone() else {
            return Vec::new();
        };
        let standing = self.plan.clauses.get(&clause);
        let on = standing.map(|it| Digest::of_clause(&self.plan, it));
        let last = owners.all.last().cloned().flatten();
        match (&case.theirs, on) {
            (Theirs::Words(merge), Some(on)) => {
                let Some(field) = case.field.clone() else {
                    return Vec::new();
                };
                words(merge, owners, (&clause, &field, on))
            }
            (Theirs::Amended { by, proposed }, Some(on)) => {
                let Some((standing, field)) = standing.zip(case.field.clone()) else {
                    return Vec::new();
                };
                let sub = self.dialogue.amendments.get(by);
                let proposal = Proposal::Words {
                    original: standing.get(&field),
                    proposed: Some(proposed.clone()),
                    clause,
                    field,
                    on,
                };
                vec![(sub.and_then(|sub| sub.sponsor().cloned()), proposal)]
            }
            (Theirs::Removed, Some(on)) => vec![(last, Proposal::Remove { clause, on })],
            (Theirs::Moved { parent, after }, Some(_)) => {
                let proposal = Proposal::Move {
                    clause,
                    parent: parent.clone(),
                    under: None,
                    after: after.clone(),
                };
                vec![(last, proposal)]
            }
            (Theirs::Clause { clause, after }, _) => {
                let mut clause = clause.clone();
                if case.kind == CaseKind::Twice {
                    let own = id_of(&self.plan.manifest.id, last.as_ref(), &canonical(&clause));
                    if let Some(own) = own {
                        clause.id = placing::free_id(&self.plan, &self.dialogue, &own, &clause.id);
                    }
                }
                let add = Proposal::Add {
                    clause,
                    under: None,
                    after: after.clone(),
                };
                vec![(last, add)]
            }
            (
                Theirs::Words(_) | Theirs::Amended { .. } | Theirs::Removed | Theirs::Moved { .. },
                None,
            )
            | (Theirs::Note(_), _) => Vec::new(),
        }
    }

    /// The amendment that proposes this for a party: one that is there already, whatever became of it, or a new one.
    fn amendment(
        &mut self,
        speaker: Option<Speaker>,
        proposal: Proposal,
        by: &Tabling,
        known: &mut Known,
    ) -> Result<AmendmentId, DeedError> {
        // Words that nobody is known to have written are brought before the room by the secretariat.
        let sponsor = speaker.unwrap_or_else(|| Speaker::of(Voice::Secretariat));
        let essence = proposal.essence();
        let id = id_of(&self.plan.manifest.id, Some(&sponsor), &essence);
        let known_by = (sponsor.voice, essence);
        if let Some(known) = known.get(&known_by) {
            return Ok(known.clone());
        }
        let id = id.ok_or_else(|| DeedError::Unwritable("amendments".to_owned()))?;
        if self.dialogue.amendments.contains_key(&id) {
            return Ok(id);
        }
        known.insert(known_by, id.clone());
        let session = self.dialogue.open_session().map(|it| it.id.clone());
        let number = session.as_ref().map(|_| self.dialogue.next_number());
        let tabled = Event {
            what: EventKind::Tabled,
            by: sponsor,
            recorder: by.recorder.clone(),
            time: by.time,
            session,
            reason: None,
            because: None,
        };
        let amendment = Amendment {
            id: id.clone(),
            number,
            proposal,
            reason: None,
            events: vec![tabled],
        };
        self.dialogue.amendments.insert(id.clone(), amendment);
        self.write_amendment(&id)?;
        Ok(id)
    }

    /// Gives an amendment its file. A name that no file can hold is left out; whose party it is stays.
    fn write_amendment(&mut self, id: &AmendmentId) -> Result<(), DeedError> {
        let path = format!("amendments/{id}.toml");
        let text = match format::write(&path, &self.dialogue, None) {
            Err(_) => {
                let amendment = self.dialogue.amendments.get_mut(id);
                for event in amendment.into_iter().flat_map(|it| &mut it.events) {
                    event.by.delegate = None;
                }
                format::write(&path, &self.dialogue, None)?
            }
            Ok(text) => text,
        };
        let text = text.ok_or_else(|| DeedError::Unwritable(path.clone()))?;
        self.files.insert(path, Fate::Text(text));
        Ok(())
    }
}

/// The words of a field that collide, as each party would have them.
fn words(
    merge: &FieldMerge,
    owners: &Owners,
    (clause, field, on): (&ClauseId, &Field, Digest),
) -> Vec<(Option<Speaker>, Proposal)> {
    let full = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let parties = by_party(merge, owners).into_iter();
    parties
        .map(|(speaker, which)| {
            let proposal = Proposal::Words {
                clause: clause.clone(),
                field: field.clone(),
                on,
                original: full(&merge.value),
                proposed: full(&merge.proposed(&which)),
            };
            (speaker, proposal)
        })
        .collect()
}

/// Which strokes are whose. Words that several parties wrote into one place are proposed by each of them.
fn by_party(merge: &FieldMerge, owners: &Owners) -> Vec<(Option<Speaker>, Vec<bool>)> {
    let mut parties: BTreeMap<Option<Voice>, (Option<Speaker>, Vec<bool>)> = BTreeMap::new();
    for (at, stroke) in merge.strokes.iter().enumerate() {
        for speaker in writers(stroke, owners) {
            let voice = speaker.as_ref().map(|it| it.voice);
            let none = || (speaker.clone(), vec![false; merge.strokes.len()]);
            let (_, which) = parties.entry(voice).or_insert_with(none);
            if let Some(made) = which.get_mut(at) {
                *made = true;
            }
        }
    }
    parties.into_values().collect()
}

/// Who wrote what theirs has in one place: whoever put words in, else whoever struck some.
fn writers(stroke: &Stroke, owners: &Owners) -> Vec<Option<Speaker>> {
    let from = &stroke.from;
    let put_in = |span: &&OwnedSpan| span.at.start < from.end && from.start < span.at.end;
    let struck = |span: &&OwnedSpan| {
        span.at.is_empty() && from.start <= span.at.start && span.at.start <= from.end
    };
    let of = |all: Vec<&OwnedSpan>| all.into_iter().map(|it| it.by.clone()).collect::<Vec<_>>();
    let found = of(owners.spans.iter().filter(put_in).collect());
    if !found.is_empty() {
        return found;
    }
    let found = of(owners.spans.iter().filter(struck).collect());
    if !found.is_empty() {
        return found;
    }
    match owners.all.as_slice() {
        [] => vec![None],
        all => all.to_vec(),
    }
}

/// An id that follows from what is proposed and for whom: two clones that merge the same two states table one amendment,
/// not two.
fn id_of(plan: &str, sponsor: Option<&Speaker>, essence: &[u8]) -> Option<AmendmentId> {
    let mut content = Vec::new();
    let voice = sponsor.map_or("", |it| it.voice.slug());
    part(&mut content, "party", voice);
    content.extend_from_slice(essence);
    let digest = Digest::over("merge", plan, &content).to_string();
    let short: String = digest.chars().take(20).collect();
    format!("merged-{short}").parse().ok()
}
