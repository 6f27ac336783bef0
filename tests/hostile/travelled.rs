//! Bundles that come on a stick or by mail.

use crate::common::Seminar;
use crate::mutate::{Mutation, mutated, mutations};
use crate::{cases, is_sentence, timely};
use plenary::store::Asking;
use plenary::store::Repository;
use plenary::store::travel::{Place, Taking};
use proptest::prelude::*;
use std::fs;
use std::sync::{Mutex, OnceLock, PoisonError};

/// A plan, and a bundle of what another copy of it has that is new.
struct Post {
    own: Seminar,
    bundle: Vec<u8>,
}

fn post() -> &'static Mutex<Post> {
    static POST: OnceLock<Mutex<Post>> = OnceLock::new();
    POST.get_or_init(|| {
        let own = Seminar::new();
        let other = own.copy("Other");
        for number in 0..3 {
            let text = format!("The fund pays for care {number}.");
            other.set("insurance", "text", &text, "employers");
        }
        let path = other.around().join("new.bundle");
        let call = other.call(["take-home".as_ref(), path.as_os_str()]);
        call.run().done();
        let bundle = fs::read(path).unwrap();
        Mutex::new(Post { own, bundle })
    })
}

/// What arrives of these bytes: nothing, in a sentence, or what is whole. The plan is as before.
fn arrives(with: &[Mutation]) {
    let post = post().lock().unwrap_or_else(PoisonError::into_inner);
    let path = post.own.around().join("damaged.bundle");
    fs::write(&path, mutated(&post.bundle, with)).unwrap();
    let head = post.own.head();
    let repository = Repository::open(post.own.folder()).unwrap();
    let place = Place::named(path.to_str().unwrap());
    let how = Taking::of("seminar", Asking::Never);
    let received = place.and_then(|place| timely(|| repository.receive(&place, &how)));
    if let Err(error) = received {
        is_sentence(&error.message());
    }
    assert_eq!(post.own.head(), head);
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn a_damaged_bundle_brings_nothing_or_what_is_whole(with in mutations()) {
        arrives(&with);
    }
}

#[test]
fn a_sound_bundle_arrives() {
    arrives(&[]);
    let post = post().lock().unwrap_or_else(PoisonError::into_inner);
    let path = post.own.around().join("sound.bundle");
    fs::write(&path, &post.bundle).unwrap();
    let repository = Repository::open(post.own.folder()).unwrap();
    let place = Place::named(path.to_str().unwrap()).unwrap();
    let how = Taking::of("seminar", Asking::Never);
    repository.receive(&place, &how).unwrap();
}
