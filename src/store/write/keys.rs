//! Recording a key of a party, or its end: `plan.toml` and the file of signers beside it change together.

use super::act::{Act, Recorded, Signed};
use super::message::message;
use super::work::{FileChange, Files, Work, writable};
use crate::dialogue::trailer;
use crate::i18n::Message;
use crate::plan::format::{SIGNERS, add_key, end_key, read_manifest, signers};
use crate::plan::{Key, Manifest, Moment, PublicKey, Speaker, Voice};
use crate::store::ids::object_id;
use crate::store::{PlanPath, Repository, StoreError, read};
use crate::track::{CommitId, ObjectId, Person};
use std::collections::BTreeSet;

/// The kind of act.
pub(in crate::store) const KEY: &str = "key";

/// What becomes of a key.
#[derive(Clone, Debug, PartialEq)]
pub enum KeyChange {
    /// It is a key of its organisation from here on.
    Add(Key),
    /// It is none any more.
    End {
        /// The key.
        key: PublicKey,
        /// Since when.
        until: Moment,
    },
}

/// A change of a key, to be recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyAct {
    /// What becomes of which key.
    pub change: KeyChange,
    /// The secretariat, or the party whose key it is; a party does it by a signed act.
    pub floor: Speaker,
    /// Who records it.
    pub recorder: Person,
    /// When.
    pub time: Moment,
    /// Why.
    pub reason: Option<String>,
    /// In which session; where none is named, in the one that is open.
    pub session: Option<String>,
}

impl KeyAct {
    fn signed(&self) -> Signed<'_> {
        Signed {
            floor: &self.floor,
            recorder: &self.recorder,
            time: self.time,
        }
    }
}

impl Repository {
    /// Records a key or its end.
    ///
    /// # Errors
    ///
    /// [`StoreError::Organisation`], [`StoreError::KeyKnown`] or [`StoreError::KeyUnknown`]; [`StoreError::KeyOfOthers`]
    /// for a party whose key it is not, or that does not sign. Nothing was changed then.
    pub fn change_key(&self, plan: &PlanPath, act: &KeyAct) -> Result<Recorded, StoreError> {
        let signed = act.signed();
        self.commit(plan, &signed, |head| {
            let own = |above: &str, _: &str| above.is_empty();
            let (now, blobs) = read::load_some(&self.git, plan, head, &own)?;
            writable(&now)?;
            let old = blobs.get("plan.toml").copied();
            let text = old.and_then(|old| self.blob(old)).map(String::from_utf8);
            let text = text
                .and_then(Result::ok)
                .ok_or(StoreError::BrokenManifest)?;
            let manifest = &now.plan.manifest;
            let (new, organisation, key) = changed(&text, manifest, &act.change)?;
            self.may_change(&act.floor, manifest, &organisation)?;
            let after = read_manifest(&new).map_err(|_| StoreError::BrokenManifest)?;
            let mut files = Files::new();
            let new = Some(new.into_bytes());
            files.insert("plan.toml".to_owned(), FileChange { old, new });
            let uncounted = self.uncounted(act, manifest, &organisation);
            let said = said(act, head, manifest, (&organisation, &key));
            let session = self.session_of(plan, &said, head)?;
            Ok(Work {
                message: message(&said, session.as_deref(), &[]),
                manifest: after,
                files,
                said: uncounted.into_iter().collect(),
                ..Work::default()
            })
        })
    }

    /// The secretariat records whose key it is. A party does so itself where its signature says that it is the party.
    fn may_change(&self, floor: &Speaker, manifest: &Manifest, id: &str) -> Result<(), StoreError> {
        let organisation = manifest.organisation(id);
        let organisation = organisation.ok_or_else(|| StoreError::Organisation(id.to_owned()))?;
        let own = floor.voice == organisation.voice && self.signer.is_some();
        match floor.voice == Voice::Secretariat || own {
            true => Ok(()),
            false => Err(StoreError::KeyOfOthers(organisation.voice)),
        }
    }

    /// What is said where nobody signs what takes a signature: it is recorded, and a verification will pass it over. Only
    /// first keys are believed.
    fn uncounted(&self, act: &KeyAct, before: &Manifest, id: &str) -> Option<Message> {
        let voice = before.organisation(id)?.voice;
        let known = |voice| {
            before
                .keys
                .iter()
                .any(|key| key.voice(before) == Some(voice))
        };
        let first = matches!(act.change, KeyChange::Add(_)) && !known(voice);
        let believed = first && !known(Voice::Secretariat);
        let said = Message::new("trust-key-uncounted").with("party", voice.name());
        (self.signer.is_none() && !believed).then_some(said)
    }

    /// The same for every key that reads otherwise in the one and the other.
    pub(super) fn may_sign(
        &self,
        floor: &Speaker,
        before: &Manifest,
        after: &Manifest,
    ) -> Result<(), StoreError> {
        unlike(before, after)
            .try_for_each(|(key, manifest)| self.may_change(floor, manifest, &key.organisation))
    }

    /// Where an act changes `plan.toml`, the file of signers follows in the same change: whatever the act is, git is told
    /// of no other keys than people are.
    pub(in crate::store) fn with_signers(
        &self,
        plan: &PlanPath,
        head: CommitId,
        files: &mut Files,
    ) -> Result<(), StoreError> {
        let new = files.get("plan.toml").and_then(|file| file.new.as_deref());
        let text = new.and_then(|new| std::str::from_utf8(new).ok());
        let Some(manifest) = text.and_then(|text| read_manifest(text).ok()) else {
            return Ok(());
        };
        let old = self.signers_at(plan, head)?;
        let new = signers(&manifest).into_bytes();
        let same = old.is_some_and(|old| self.blob(old).as_ref() == Some(&new));
        if !same && (old.is_some() || !manifest.keys.is_empty()) {
            let new = Some(new);
            files.insert(SIGNERS.to_owned(), FileChange { old, new });
        }
        Ok(())
    }

    /// The file of signers at a revision.
    fn signers_at(&self, plan: &PlanPath, at: CommitId) -> Result<Option<ObjectId>, StoreError> {
        let tree = read::plan_tree(&self.git, plan, at)?;
        let entry = tree.as_ref().and_then(|tree| tree.get_name(SIGNERS));
        Ok(entry.map(|entry| object_id(entry.id())))
    }
}

/// Every key that reads otherwise in the one and the other, with the one in which it reads so.
fn unlike<'m>(
    before: &'m Manifest,
    after: &'m Manifest,
) -> impl Iterator<Item = (&'m Key, &'m Manifest)> {
    let new = after.keys.iter().filter(|key| !before.keys.contains(key));
    let old = before.keys.iter().filter(|key| !after.keys.contains(key));
    let new = new.map(move |key| (key, after));
    new.chain(old.map(move |key| (key, before)))
}

/// The trailers of an act that changes keys among other things of the plan, each key once; none where it changes none.
pub(super) fn trailers(before: &Manifest, after: &Manifest) -> Vec<(String, String)> {
    let keys = unlike(before, after).filter_map(|(key, _)| key.public_key());
    let keys: BTreeSet<String> = keys.map(|key| key.fingerprint()).collect();
    if keys.is_empty() {
        return Vec::new();
    }
    let keys = keys.into_iter().map(|key| (trailer::KEY.to_owned(), key));
    let act = (trailer::ACT.to_owned(), KEY.to_owned());
    std::iter::once(act).chain(keys).collect()
}

/// `plan.toml` as it becomes, whose key it is, and its fingerprint.
fn changed(
    text: &str,
    manifest: &Manifest,
    change: &KeyChange,
) -> Result<(String, String, String), StoreError> {
    let place = |key: &PublicKey| {
        let mut keys = manifest.keys.iter();
        keys.position(|one| one.public_key().as_ref() == Some(key))
    };
    let (new, organisation, key) = match change {
        KeyChange::Add(key) => {
            let public = key.public_key();
            let public = public.ok_or_else(|| StoreError::KeyUnknown(key.public.clone()))?;
            if place(&public).is_some() {
                return Err(StoreError::KeyKnown(public.fingerprint()));
            }
            (add_key(text, key), key.organisation.clone(), public)
        }
        KeyChange::End { key, until } => {
            let unknown = || StoreError::KeyUnknown(key.fingerprint());
            let at = place(key).ok_or_else(unknown)?;
            let known = manifest.keys.get(at).ok_or_else(unknown)?;
            if known
                .until
                .is_some_and(|known| known.seconds <= until.seconds)
            {
                return Err(StoreError::Nothing);
            }
            (
                end_key(text, at, *until),
                known.organisation.clone(),
                key.clone(),
            )
        }
    };
    let new = new.ok_or(StoreError::BrokenManifest)?;
    Ok((new, organisation, key.fingerprint()))
}

/// What the change says of itself.
fn said(act: &KeyAct, head: CommitId, manifest: &Manifest, (id, key): (&str, &str)) -> Act {
    let name = manifest.organisation(id).map_or(id, |it| it.name.as_str());
    let subject = Message::new(match act.change {
        KeyChange::Add(_) => "store-subject-key-add",
        KeyChange::End { .. } => "store-subject-key-end",
    });
    let trailers = [(trailer::ACT, KEY), (trailer::KEY, key)];
    Act {
        subject: manifest.catalogue().say(&subject.with("name", name)),
        reason: act.reason.clone(),
        session: act.session.clone(),
        trailers: trailers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into(),
        ..Act::new(head, act.floor.clone(), act.recorder.clone(), act.time)
    }
}
