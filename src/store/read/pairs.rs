//! What differs between two trees as git stores them: most of a plan's folders hold hundreds of entries of which a change leaves
//! one different, so that what is alike is passed over without a look at its entries.

use crate::track::ObjectId;
use std::cmp::Ordering;

/// An entry of a tree.
#[derive(Clone, Copy)]
pub(in crate::store) struct Entry<'t> {
    pub name: &'t [u8],
    pub id: ObjectId,
    pub kind: EntryKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum EntryKind {
    File,
    Folder,
    /// Another repository, which is not looked into.
    Repository,
    /// Mostly a symbolic link: never content.
    Other,
}

/// The entries that differ, sorted; of each what it was and what it is.
pub(in crate::store) struct Pairs<'t> {
    olds: Entries<'t>,
    news: Entries<'t>,
}

impl<'t> Pairs<'t> {
    /// Those of these two trees.
    pub fn of(old: &'t [u8], new: &'t [u8]) -> Pairs<'t> {
        let (mut olds, mut news) = (Entries::of(old), Entries::of(new));
        Entries::skip_common(&mut olds, &mut news);
        Pairs { olds, news }
    }

    /// Whether what is left of one of them makes no sense.
    pub fn broke_off(&self) -> bool {
        let ended = |entries: &Entries<'_>| entries.rest.is_empty();
        self.olds.rest != self.news.rest && !(ended(&self.olds) && ended(&self.news))
    }
}

impl<'t> Iterator for Pairs<'t> {
    type Item = (Option<Entry<'t>>, Option<Entry<'t>>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            // Mostly one entry differs, and all behind it is the same again.
            if self.olds.rest == self.news.rest {
                return None;
            }
            let order = match (self.olds.peek(), self.news.peek()) {
                (None, None) => return None,
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(a), Some(b)) => a.key().cmp(&b.key()),
            };
            let a = if order.is_le() {
                self.olds.next()
            } else {
                None
            };
            let b = if order.is_ge() {
                self.news.next()
            } else {
                None
            };
            match (a, b) {
                (Some(a), Some(b)) if (a.id, a.kind) == (b.id, b.kind) => {}
                pair => return Some(pair),
            }
        }
    }
}

impl<'t> Entry<'t> {
    /// git sorts folders as if their names ended in a slash.
    fn key(&self) -> SortKey<'t> {
        let slash = (self.kind == EntryKind::Folder).then_some(b'/');
        SortKey(self.name, slash)
    }
}

#[derive(PartialEq, Eq)]
struct SortKey<'t>(&'t [u8], Option<u8>);

impl Ord for SortKey<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let common = self.0.len().min(other.0.len());
        let (a, a_rest) = self.0.split_at_checked(common).unwrap_or_default();
        let (b, b_rest) = other.0.split_at_checked(common).unwrap_or_default();
        a.cmp(b).then_with(|| {
            let a_next = a_rest.first().copied().or(self.1);
            let b_next = b_rest.first().copied().or(other.1);
            // Where one name goes on and the other has come to its end, the end sorts first.
            a_next.cmp(&b_next).then_with(|| self.0.cmp(other.0))
        })
    }
}

impl PartialOrd for SortKey<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The entries of a tree object: `mode name NUL id`, one after the other. Ends where the data make no sense.
pub(in crate::store) struct Entries<'t> {
    rest: &'t [u8],
}

impl<'t> Entries<'t> {
    /// Those of a tree.
    pub fn of(data: &'t [u8]) -> Entries<'t> {
        Entries { rest: data }
    }

    fn peek(&self) -> Option<Entry<'t>> {
        Entries { rest: self.rest }.next()
    }

    /// Passes one entry, whatever it is: a mode has no NUL in it.
    fn pass(&mut self) -> Option<()> {
        const ID: usize = 1 + size_of::<ObjectId>();
        let end = memchr::memchr(0, self.rest)?;
        self.rest = self.rest.get(end + ID..)?;
        Some(())
    }

    /// Passes the entries that two trees begin with alike.
    fn skip_common(a: &mut Entries<'t>, b: &mut Entries<'t>) {
        const STEP: usize = 64;
        let (of_a, of_b) = (a.rest.as_chunks::<STEP>().0, b.rest.as_chunks::<STEP>().0);
        let chunks = of_a.iter().zip(of_b);
        let common = STEP * chunks.take_while(|(a, b)| a == b).count();
        let length = a.rest.len();
        let mut passed = 0;
        let mut at = Entries { rest: a.rest };
        while at.pass().is_some() && length - at.rest.len() <= common {
            passed = length - at.rest.len();
        }
        a.rest = a.rest.get(passed..).unwrap_or_default();
        b.rest = b.rest.get(passed..).unwrap_or_default();
    }
}

impl<'t> Iterator for Entries<'t> {
    type Item = Entry<'t>;

    fn next(&mut self) -> Option<Entry<'t>> {
        // Modes have five or six digits.
        let space = self.rest.iter().take(8).position(|byte| *byte == b' ')?;
        let (mode, rest) = self.rest.split_at_checked(space)?;
        let rest = rest.get(1..)?;
        let end = memchr::memchr(0, rest)?;
        let (name, rest) = rest.split_at_checked(end)?;
        let (id, rest) = rest.get(1..)?.split_first_chunk::<20>()?;
        self.rest = rest;
        let kind = match mode {
            b"40000" | b"040000" => EntryKind::Folder,
            mode if mode.starts_with(b"100") => EntryKind::File,
            b"160000" => EntryKind::Repository,
            _ => EntryKind::Other,
        };
        Some(Entry {
            name,
            id: ObjectId(*id),
            kind,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    /// Entries by name: whether it is a folder, and the first byte of its id.
    type Tree = BTreeMap<String, (bool, u8)>;

    /// An entry before or after.
    type Side = Option<(bool, u8)>;

    fn data(tree: &Tree) -> Vec<u8> {
        let mut sorted: Vec<_> = tree.iter().collect();
        sorted
            .sort_by_key(|(name, (folder, _))| format!("{name}{}", if *folder { "/" } else { "" }));
        let entries = sorted.into_iter().flat_map(|(name, (folder, id))| {
            let mode = if *folder { "40000" } else { "100644" };
            // Bytes of an id may look like the beginning of an entry.
            let id = [&[*id, 0][..], b"100644 a.toml\0", &[0; 4]].concat();
            [format!("{mode} {name}\0").into_bytes(), id].concat()
        });
        entries.collect()
    }

    fn tree() -> impl Strategy<Value = Tree> {
        let entry = (prop::bool::weighted(0.3), 0..3_u8);
        prop::collection::btree_map("[ab.-]{1,3}", entry, 0..12)
    }

    proptest! {
        #[test]
        fn just_what_differs_is_found(old in tree(), more in tree(), gone in prop::collection::vec(any::<prop::sample::Index>(), 0..4)) {
            let mut new = old.clone();
            new.extend(more);
            for at in gone {
                let name = (!new.is_empty()).then(|| new.keys().nth(at.index(new.len())).unwrap().clone());
                name.map(|name| new.remove(&name));
            }
            let (a, b) = (data(&old), data(&new));
            let mut pairs = Pairs::of(&a, &b);
            let mut found: Vec<(String, Side, Side)> = Vec::new();
            for (a, b) in pairs.by_ref() {
                let said = |it: Option<Entry<'_>>| it.map(|it| (it.kind == EntryKind::Folder, it.id.0[0]));
                let name = String::from_utf8(a.or(b).unwrap().name.to_vec()).unwrap();
                found.push((name, said(a), said(b)));
            }
            prop_assert!(!pairs.broke_off());
            let mut expected = Vec::new();
            for name in old.keys().chain(new.keys()).collect::<std::collections::BTreeSet<_>>() {
                match (old.get(name).copied(), new.get(name).copied()) {
                    (a, b) if a == b => {}
                    // A folder in a file's place is another entry.
                    (Some(a), Some(b)) if a.0 != b.0 => {
                        expected.push((name.clone(), Some(a), None));
                        expected.push((name.clone(), None, Some(b)));
                    }
                    (a, b) => expected.push((name.clone(), a, b)),
                }
            }
            found.sort();
            expected.sort();
            prop_assert_eq!(found, expected);
        }

        #[test]
        fn a_tree_that_breaks_off_is_told(old in tree(), new in tree(), cut in any::<prop::sample::Index>()) {
            let (a, b) = (data(&old), data(&new));
            let end = cut.index(b.len() + 1);
            let mut pairs = Pairs::of(&a, &b[..end]);
            pairs.by_ref().for_each(drop);
            let whole = (0..=b.len()).filter(|at| {
                let mut entries = Entries::of(&b[..*at]);
                entries.by_ref().for_each(drop);
                entries.rest.is_empty()
            });
            let is_whole = whole.collect::<Vec<_>>().contains(&end);
            prop_assert_eq!(pairs.broke_off(), !is_whole);
        }
    }
}
