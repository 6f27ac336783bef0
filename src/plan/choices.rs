//! The fields of a clause that take a word of a closed set, and what each of these is called.

use super::{Aspect, Exclusion, Field, Guarantee, Kind, word_name};
use crate::i18n::Message;
use strum::{IntoEnumIterator, VariantNames};

impl Field {
    /// The words that the field takes, each with what it is called; none where it is not bound to any.
    pub fn choices(&self) -> Vec<(&'static str, Message)> {
        match self {
            Field::Kind => all(Kind::slug, Kind::name),
            Field::Guarantee => all(Guarantee::slug, Guarantee::name),
            Field::Aspect => all(Aspect::slug, Aspect::name),
            Field::Exclusion => {
                let words = Exclusion::VARIANTS.iter();
                words.map(|word| (*word, word_name(word))).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn all<T: Copy + IntoEnumIterator>(
    slug: fn(T) -> &'static str,
    name: fn(T) -> Message,
) -> Vec<(&'static str, Message)> {
    T::iter().map(|one| (slug(one), name(one))).collect()
}
