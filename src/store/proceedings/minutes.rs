//! The minutes of a session: its changes, oldest first, each with what it did.

use super::merged;
use crate::dialogue::gavel::Verdict;
use crate::dialogue::proceedings::{Adopted, Decision, Drafting, Minute};
use crate::dialogue::{
    Adoption, Amendment, AmendmentId, Dialogue, Digest, Position, SessionId, objections, trailer,
};
use crate::plan::format::read_clause;
use crate::plan::{Clause, ClauseId, Delegate, Manifest, Plan, Speaker, Voice};
use crate::store::gavel::{adoption, stroke};
use crate::store::history::CommitMessage;
use crate::store::ids::{object_id, oid};
use crate::store::read::{Numbering, Versions};
use crate::store::write::{moment, person};
use crate::store::{PlanPath, Repository, StoreError, Struck, read};
use crate::track::{CommitId, GavelStroke, ObjectId};
use git2::{Commit, Oid, Sort};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// A change before it is read closely.
struct Found {
    id: Oid,
    message: CommitMessage,
}

/// What the messages on the way to `HEAD` say about a session.
#[derive(Default)]
struct Said {
    /// Its changes, oldest first.
    changes: Vec<Found>,
    /// Which change is taken back by which.
    undone: HashMap<String, String>,
    /// The changes that tabled amendments, newest first.
    tablings: Vec<(AmendmentId, Oid)>,
}

/// The minutes of a session, and what was done elsewhere that they rest on.
pub(in crate::store) struct Taken {
    /// The minutes, oldest first.
    pub minutes: Vec<Minute>,
    /// By which change each amendment was tabled.
    pub tabled: BTreeMap<AmendmentId, String>,
}

impl Repository {
    /// What was done in a session, oldest first: every change that names it, and what was decided in it under
    /// the gavel.
    ///
    /// # Errors
    ///
    /// Where git's objects are missing.
    pub fn minutes(&self, plan: &PlanPath, session: &SessionId) -> Result<Vec<Minute>, StoreError> {
        self.taken(plan, session).map(|taken| taken.minutes)
    }

    pub(in crate::store) fn taken(
        &self,
        plan: &PlanPath,
        session: &SessionId,
    ) -> Result<Taken, StoreError> {
        let Said {
            changes,
            mut undone,
            tablings,
        } = self.of_session(plan, session)?;
        let mut tabled: BTreeMap<AmendmentId, String> = BTreeMap::new();
        for (amendment, change) in tablings {
            // The newest that stands: what was tabled, taken back and tabled again was tabled then.
            let change = change.to_string();
            let known = tabled.get(&amendment);
            if known.is_none_or(|known| undone.contains_key(known) && !undone.contains_key(&change))
            {
                tabled.insert(amendment, change);
            }
        }
        let manifest = self.load_manifest(plan)?;
        let mut minutes = Vec::with_capacity(changes.len());
        let mut numbering = Numbering::new(self, plan);
        if let Some(Found { id, .. }) = changes.first() {
            let before = self.git.find_commit(*id)?.parent_id(0).ok();
            before.map(|at| numbering.at(object_id(at))).transpose()?;
        }
        for Found { id, message } in changes {
            let commit = self.git.find_commit(id)?;
            let numbers = numbering.at(object_id(id))?;
            let minute = self.minute(plan, &commit, &message, &manifest)?;
            minutes.extend(minute.map(|minute| Minute { numbers, ..minute }));
        }
        // The parts of an act are taken back with the last of them.
        let mut whole = None;
        for minute in minutes.iter_mut().rev() {
            minute.undone = undone.remove(&minute.change);
            match minute.part {
                true => minute.undone.clone_from(&whole),
                false => whole.clone_from(&minute.undone),
            }
        }
        self.add_decisions(plan, session, &mut minutes)?;
        Ok(Taken { minutes, tabled })
    }

    /// Adds the adoptions that are tags alone.
    fn add_decisions(
        &self,
        plan: &PlanPath,
        session: &SessionId,
        minutes: &mut Vec<Minute>,
    ) -> Result<(), StoreError> {
        let rescinded = self.strokes()?.tags;
        let alone = self.alone().into_iter();
        for mut struck in alone.filter(|struck| self.is_about(plan, struck)) {
            // That it was taken back is told by the change that did.
            if oid(struck.id).is_ok_and(|tag| rescinded.contains(&tag)) {
                struck.rescinded = None;
            }
            add_decision(session, struck, minutes);
        }
        Ok(())
    }

    /// Reads the messages of all changes.
    fn of_session(&self, plan: &PlanPath, session: &SessionId) -> Result<Said, StoreError> {
        let mut walk = self.git.revwalk()?;
        walk.push_head()?;
        walk.set_sorting(Sort::TOPOLOGICAL | Sort::TIME)?;
        let cuts = self.cuts();
        let mut said = Said::default();
        let mut brought: HashSet<Oid> = HashSet::new();
        // Newest first, so that an undoing that was itself taken back is known as such when it is met.
        for id in walk {
            let id = id?;
            let commit = self.git.find_commit(id)?;
            // A session that was there already began before what is known.
            if cuts.at(&commit) && self.holds_session(plan, session, object_id(id))? {
                return Err(StoreError::CutShort);
            }
            let message = CommitMessage::of(&commit);
            let target = message.trailer(trailer::UNDOES);
            if let Some(target) = target.or_else(|| message.trailer(trailer::RESCINDS_TAG))
                && !said.undone.contains_key(&id.to_string())
            {
                said.undone.entry(target).or_insert_with(|| id.to_string());
            }
            let tables = |act: &str| act == "table" || act == "merge";
            if message.trailers(trailer::ACT).any(tables) {
                let tabled = ids(&message, trailer::AMENDMENT).into_iter();
                said.tablings
                    .extend(tabled.map(|amendment| (amendment, id)));
            }
            let is_this = |named: &str| named == session.as_str();
            let named = message.trailers(trailer::SESSION).any(is_this);
            if named && commit.parent_count() > 1 {
                brought.extend(self.brought_in(&commit)?);
            }
            if named || brought.contains(&id) {
                said.changes.push(Found { id, message });
            }
        }
        self.undone_with_merges(&mut said.undone)?;
        said.changes.reverse();
        Ok(said)
    }

    /// Whether a session is on file at a revision.
    fn holds_session(
        &self,
        plan: &PlanPath,
        session: &SessionId,
        at: CommitId,
    ) -> Result<bool, StoreError> {
        let Some(tree) = read::plan_tree(&self.git, plan, at)? else {
            return Ok(false);
        };
        let file = format!("sessions/{session}.toml");
        Ok(tree.get_path(std::path::Path::new(&file)).is_ok())
    }

    pub(super) fn load_manifest(&self, plan: &PlanPath) -> Result<Manifest, StoreError> {
        let (loaded, _) = self.touched(plan, &[], self.head()?.id)?;
        Ok(loaded.plan.manifest)
    }

    /// The minute of a change; nothing where it is about another plan of the repository.
    pub(super) fn minute(
        &self,
        plan: &PlanPath,
        commit: &Commit<'_>,
        message: &CommitMessage,
        manifest: &Manifest,
    ) -> Result<Option<Minute>, StoreError> {
        let when = commit.author().when();
        let time = moment::of(when);
        let parent = commit.parent_id(0).ok().map(object_id);
        let files = self.changed(plan, parent, object_id(commit.id()))?;
        self.present(files.values().flat_map(|(old, new)| [*old, *new]).flatten())?;
        if files.is_empty() {
            return Ok(declared(commit, message, manifest));
        }
        let mut minute = Minute {
            sponsor: sponsor(commit, message, manifest),
            author: person(&commit.author()).to_string(),
            recorder: person(&commit.committer()).to_string(),
            act: message.trailer(trailer::ACT),
            subject: message.subject.clone(),
            reason: Some(message.reason.clone()).filter(|reason| !reason.is_empty()),
            falls: ids(message, trailer::FALLS),
            undoes: message.trailer(trailer::UNDOES),
            part: message.has(trailer::PART),
            ..Minute::new(&commit.id().to_string(), time)
        };
        self.drafting(&files, &mut minute);
        let [before, after] = [|file: &Versions| file.0, |file: &Versions| file.1]
            .map(|side| self.dialogue_of(&files, side));
        // Positions lie in other files than the amendment they are on.
        let overruling = after.amendments.values().any(is_adopted_with_reason);
        fill(&mut minute, message, before, after);
        if commit.parent_count() > 1 {
            merged::own(&mut minute, message);
        }
        if let Some(parent) = parent.filter(|_| overruling) {
            let before = self.load(plan, parent)?;
            minute.overruled = overruled(&minute, &before.plan, &before.dialogue);
        }
        Ok(Some(minute))
    }

    /// What became of each clause that a change touched, wherever its file lies.
    fn drafting(&self, files: &BTreeMap<String, Versions>, minute: &mut Minute) {
        let clause = |path: &str, blob: Option<ObjectId>| {
            let text = String::from_utf8(self.blob(blob?)?).ok()?;
            read_clause(&text, read::stem(path)).ok()
        };
        let mut clauses: BTreeMap<&str, Sides> = BTreeMap::new();
        for (path, (old, new)) in files
            .iter()
            .filter(|(path, _)| path.starts_with("clauses/"))
        {
            let sides = clauses.entry(read::stem(path)).or_default();
            sides.before = clause(path, *old).or(sides.before.take());
            sides.after = clause(path, *new).or(sides.after.take());
        }
        for (stem, Sides { before, after }) in clauses {
            let Ok(clause) = stem.parse::<ClauseId>() else {
                continue;
            };
            minute.clauses.push(clause.clone());
            if before != after {
                minute.drafting.push(Drafting {
                    clause,
                    before,
                    after,
                });
            }
        }
    }

    /// Whether an adoption is one of this plan: the digests it names are taken over the plan's id.
    fn is_about(&self, plan: &PlanPath, struck: &Struck) -> bool {
        let Ok(adopted) = self.load(plan, struck.tag.at) else {
            return false;
        };
        struck.adoption.clauses.iter().any(|(id, digest)| {
            let clause = adopted.plan.clauses.get(id);
            clause.is_some_and(|clause| Digest::of_clause(&adopted.plan, clause) == *digest)
        })
    }

    /// The dialogue as far as these files hold it, before or after.
    fn dialogue_of(
        &self,
        files: &BTreeMap<String, Versions>,
        side: fn(&Versions) -> Option<ObjectId>,
    ) -> Dialogue {
        let read = files.iter().filter_map(|(path, versions)| {
            let blob = side(versions)?;
            Some((path.as_str(), self.blob(blob)?))
        });
        let (dialogue, _) = Dialogue::read(read.filter(|(path, _)| read::is_of(path)));
        dialogue
    }
}

/// A clause before and after a change.
#[derive(Default)]
struct Sides {
    before: Option<Clause>,
    after: Option<Clause>,
}

/// The minute of what was declared under the gavel; nothing where the change declares nothing about this plan.
fn declared(commit: &Commit<'_>, message: &CommitMessage, manifest: &Manifest) -> Option<Minute> {
    let when = commit.author().when();
    let plan = message.trailer(trailer::PLAN);
    if plan.is_some_and(|plan| plan != manifest.id) {
        return None;
    }
    let text = commit.message().unwrap_or_default();
    let decision = match stroke(message)? {
        GavelStroke::Adopted { name, .. } => adopted(name, &adoption(text)?),
        GavelStroke::Rescinded { .. } => Decision::Rescinded {
            name: message.trailer(trailer::RESCINDS).unwrap_or_default(),
        },
    };
    let author = person(&commit.author()).to_string();
    Some(Minute {
        sponsor: sponsor(commit, message, manifest),
        author: message.trailer(trailer::DECLARED_BY).unwrap_or(author),
        recorder: person(&commit.committer()).to_string(),
        act: message.trailer(trailer::ACT),
        subject: message.subject.clone(),
        reason: Some(message.reason.clone()).filter(|reason| !reason.is_empty()),
        undoes: message
            .trailer(trailer::UNDOES)
            .or_else(|| message.trailer(trailer::RESCINDS_TAG)),
        decision: Some(decision),
        ..Minute::new(&commit.id().to_string(), moment::of(when))
    })
}

fn is_adopted_with_reason(amendment: &Amendment) -> bool {
    let last = amendment.events.last();
    amendment.is_adopted() && last.is_some_and(|event| event.reason.is_some())
}

/// Who objected, just before, to what a change adopted all the same.
fn overruled(minute: &Minute, plan: &Plan, dialogue: &Dialogue) -> Vec<Voice> {
    let adopted = minute.amendments.iter();
    let adopted = adopted.filter(|one| is_adopted_with_reason(one));
    let before = adopted.filter_map(|one| dialogue.amendments.get(&one.id));
    let pending = before.filter(|one| one.is_pending());
    let against: Vec<Voice> = pending
        .flat_map(|one| objections(plan, dialogue, one))
        .collect();
    let all = Voice::PARTIES.into_iter();
    all.filter(|party| against.contains(party)).collect()
}

/// Puts what was decided under the gavel where it was decided, if it was in this session.
fn add_decision(session: &SessionId, struck: Struck, minutes: &mut Vec<Minute>) {
    let here = |named: &Option<String>| named.as_deref() == Some(session.as_str());
    let Struck { tag, adoption, .. } = &struck;
    // By the tag's own object: one that was taken back may have been struck again under the same name.
    let (name, id) = (&tag.name, struck.id.to_string());
    if here(&struck.session) {
        let minute = Minute {
            recorder: struck.recorder.clone(),
            author: adoption.declared_by.clone().unwrap_or_default(),
            subject: struck.subject.clone(),
            undone: struck
                .rescinded
                .as_ref()
                .map(|rescinded| rescinded.id.to_string()),
            decision: Some(adopted(name.clone(), adoption)),
            ..Minute::new(&id, struck.time)
        };
        insert(minutes, minute, &tag.at.to_string());
    }
    if let Some(taken_back) = struck
        .rescinded
        .as_ref()
        .filter(|rescinded| here(&rescinded.session))
    {
        let minute = Minute {
            recorder: taken_back.recorder.clone(),
            author: taken_back.by.clone(),
            subject: taken_back.subject.clone(),
            reason: taken_back.reason.clone(),
            undoes: Some(id.clone()),
            decision: Some(Decision::Rescinded { name: name.clone() }),
            ..Minute::new(&taken_back.id.to_string(), taken_back.time)
        };
        insert(minutes, minute, &id);
    }
}

/// Puts a minute at its place: after the one of the change it follows, and after everything that was done before it.
fn insert(minutes: &mut Vec<Minute>, minute: Minute, follows: &str) {
    let after = minutes.iter().position(|it| it.change == follows);
    let from = after.map_or(0, |at| at + 1);
    let rest = minutes.get(from..).unwrap_or_default().iter();
    let earlier = rest
        .take_while(|it| it.time.seconds < minute.time.seconds)
        .count();
    let at = from + earlier;
    let before = at.checked_sub(1).and_then(|at| minutes.get(at));
    let numbers = before.map(|it| Arc::clone(&it.numbers)).unwrap_or_default();
    minutes.insert(at, Minute { numbers, ..minute });
}

/// Takes what changed in the dialogue into a minute.
fn fill(minute: &mut Minute, message: &CommitMessage, before: Dialogue, mut after: Dialogue) {
    let first = ids(message, trailer::AMENDMENT);
    let named = first.iter().filter_map(|id| after.amendments.remove(id));
    let named: Vec<Amendment> = named.collect();
    minute.amendments = named;
    minute.amendments.extend(after.amendments.into_values());
    let before_positions = all(&before);
    let after_positions: Vec<(Voice, Position)> = after
        .positions
        .into_iter()
        .flat_map(|(voice, held)| held.into_iter().map(move |position| (voice, position)))
        .collect();
    let text =
        |position: &(Voice, Position)| (position.0, position.1.subject.clone(), position.1.digest);
    minute.retracted = before_positions
        .iter()
        .filter(|was| !after_positions.iter().any(|is| text(is) == text(was)))
        .cloned()
        .collect();
    minute.positions = after_positions;
    minute.positions.retain(|is| !before_positions.contains(is));
    minute.session = after.sessions.into_values().next().map(Box::new);
}

fn all(dialogue: &Dialogue) -> Vec<(Voice, Position)> {
    let held = dialogue.positions.iter();
    held.flat_map(|(voice, held)| held.iter().map(move |one| (*voice, one.clone())))
        .collect()
}

fn adopted(name: String, adoption: &Adoption) -> Decision {
    let ids = adoption.clauses.iter().map(|(id, _)| id.clone());
    let with = |verdict: Verdict| -> Vec<Voice> {
        let parties = adoption.parties.iter();
        let parties = parties.filter(|(_, given)| *given == verdict);
        parties.map(|(party, _)| *party).collect()
    };
    Decision::Adopted(Adopted {
        name,
        clauses: if adoption.whole {
            Vec::new()
        } else {
            ids.collect()
        },
        ad_referendum: with(Verdict::AdReferendum),
        reservations: adoption.reservations.clone(),
        overruled: adoption.overruled.clone(),
        objected: with(Verdict::Objected),
        missing: with(Verdict::Open),
    })
}

/// The ids that a trailer names, one or several a line.
fn ids<T: std::str::FromStr>(message: &CommitMessage, trailer: &str) -> Vec<T> {
    let words = message
        .trailers(trailer)
        .flat_map(|value| value.split([',', ' ']));
    words.filter_map(|word| word.trim().parse().ok()).collect()
}

/// For whom a change was made, as it says. A delegate is named where the author is neither the organisation nor
/// the voice itself.
fn sponsor(commit: &Commit<'_>, message: &CommitMessage, manifest: &Manifest) -> Option<Speaker> {
    let voice: Voice = message.trailer(trailer::PARTY)?.parse().ok()?;
    let organisation = message.trailer(trailer::ORGANISATION);
    let author = commit.author();
    let name = String::from_utf8_lossy(author.name_bytes()).into_owned();
    let listed = organisation
        .as_deref()
        .and_then(|id| manifest.organisation(id));
    let itself = listed.is_some_and(|organisation| organisation.name == name)
        || organisation.as_ref() == Some(&name)
        || manifest.catalogue().say(&voice.name()) == name;
    Some(Speaker {
        voice,
        organisation,
        delegate: (!itself && !name.is_empty()).then_some(Delegate { name, email: None }),
    })
}
