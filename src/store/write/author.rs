//! The author of a change, as its commit states it.

use crate::plan::{Delegate, Manifest, Speaker};
use crate::store::StoreError;
use crate::track::Person;

/// Who is stated as the author of what this speaker does: the delegate; where none is named, the organisation or the
/// voice itself. A delegate without an address gets one that leads nowhere.
///
/// # Errors
///
/// [`StoreError::Organisation`] if the plan does not list the organisation under this voice.
pub(in crate::store) fn author(floor: &Speaker, manifest: &Manifest) -> Result<Person, StoreError> {
    let organisation = match &floor.organisation {
        None => None,
        Some(id) => {
            let known = manifest
                .organisation(id)
                .filter(|known| known.voice == floor.voice);
            Some(known.ok_or_else(|| StoreError::Organisation(id.clone()))?)
        }
    };
    let delegate = floor.delegate_name().filter(|name| !name.trim().is_empty());
    let name = match (delegate, organisation) {
        (Some(name), _) => name.to_owned(),
        (None, Some(organisation)) => organisation.name.clone(),
        (None, None) => manifest.catalogue().say(&floor.voice.name()),
    };
    let address = floor
        .delegate
        .as_ref()
        .and_then(|delegate| delegate.email.as_deref());
    let email = match address.unwrap_or_default().trim() {
        "" => {
            let who =
                organisation.map_or(floor.voice.slug(), |organisation| organisation.id.as_str());
            let plan = match manifest.id.as_str() {
                "" => "plan",
                id => id,
            };
            format!("{who}@{plan}.plenary.invalid")
        }
        email => email.to_owned(),
    };
    Ok(Person { name, email })
}

/// The author of words that were tabled before. An organisation that has left the plan since still wrote them.
pub(super) fn author_of(sponsor: &Speaker, manifest: &Manifest) -> Result<Person, StoreError> {
    author(sponsor, manifest).or_else(|_| {
        let named = sponsor
            .delegate_name()
            .filter(|name| !name.trim().is_empty());
        let name = named.or(sponsor.organisation.as_deref());
        let without = Speaker {
            delegate: name.map(|name| Delegate {
                name: name.to_owned(),
                email: sponsor
                    .delegate
                    .as_ref()
                    .and_then(|delegate| delegate.email.clone()),
            }),
            ..Speaker::of(sponsor.voice)
        };
        author(&without, manifest)
    })
}

/// A sponsor with the address that the plan lists for the delegate: the dialogue keeps the name alone.
pub(super) fn addressed(sponsor: &Speaker, manifest: &Manifest) -> Speaker {
    let organisation = sponsor.organisation.as_deref();
    let listed = organisation.and_then(|id| manifest.organisation(id));
    let name = sponsor.delegate_name();
    let known = listed.and_then(|it| {
        it.delegates
            .iter()
            .find(|it| Some(it.name.as_str()) == name)
    });
    Speaker {
        delegate: known.or(sponsor.delegate.as_ref()).cloned(),
        ..sponsor.clone()
    }
}
