//! What was unpacked last, because what comes next is mostly a difference to it.

use super::Content;
use rustc_hash::FxHashMap;
use std::mem;

/// So many bytes are kept, twice at the most.
const ENOUGH: usize = 4 << 20;

/// Objects by where they lie. When enough are kept, those that nobody has asked for since the last time are let go.
#[derive(Default)]
pub(super) struct Kept {
    young: FxHashMap<u64, Content>,
    old: FxHashMap<u64, Content>,
    /// The bytes of the young ones.
    bytes: usize,
}

impl Kept {
    /// The object that lies there.
    pub fn get(&mut self, place: u64) -> Option<Content> {
        if let Some(known) = self.young.get(&place) {
            return Some(known.clone());
        }
        let known = self.old.remove(&place)?;
        self.put(place, known.clone());
        Some(known)
    }

    /// Keeps the object that lies there.
    pub fn put(&mut self, place: u64, content: Content) {
        self.bytes += content.1.len();
        self.young.insert(place, content);
        if self.bytes >= ENOUGH {
            self.old = mem::take(&mut self.young);
            self.bytes = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn what_is_asked_for_stays_and_the_rest_goes() {
        let content = |byte: u8| (git2::ObjectType::Blob, Arc::new(vec![byte; ENOUGH / 4]));
        let mut kept = Kept::default();
        kept.put(0, content(0));
        for place in 1..40_u8 {
            kept.put(place.into(), content(place));
            assert_eq!(kept.get(0), Some(content(0)), "{place}");
            assert_eq!(kept.get(place.into()), Some(content(place)));
        }
        assert_eq!(kept.get(1), None);
        let all = kept.young.values().chain(kept.old.values());
        let bytes: usize = all.map(|(_, content)| content.len()).sum();
        assert!(bytes <= 2 * ENOUGH, "{bytes}");
    }
}
