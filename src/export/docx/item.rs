//! The sign of a list's item. In a plan it is a word of the text, `- ` at the beginning of a line; in Word it is no word at
//! all but a property of the paragraph. So what became of it follows from what became of the paragraph, by one rule for
//! writing and for reading: it stands in a text where the paragraph does, and where that begins a line there.

/// What a line begins with that is an item.
pub const SIGN: &str = "- ";

/// What became of words: who put them in and who struck them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fate<H> {
    pub inserted: Option<H>,
    pub deleted: Option<H>,
}

impl<H> Default for Fate<H> {
    fn default() -> Self {
        Fate {
            inserted: None,
            deleted: None,
        }
    }
}

/// Whether something is there once every change is accepted, and once every change is rejected.
pub type Ends = (bool, bool);

impl<H> Fate<H> {
    /// In which of the two texts it is there.
    pub fn ends(&self) -> Ends {
        (self.deleted.is_none(), self.inserted.is_none())
    }
}

/// Reads on from paragraph to paragraph.
#[derive(Clone, Debug)]
pub struct Items<H> {
    /// In which of the two texts a line begins here.
    begins: Ends,
    /// The mark before.
    before: Fate<H>,
}

impl<H> Default for Items<H> {
    fn default() -> Self {
        Items {
            begins: (true, true),
            before: Fate::default(),
        }
    }
}

impl<H: Clone> Items<H> {
    /// What becomes of the sign before a paragraph of these pieces and this mark; nothing where it stands in neither text.
    pub fn sign(&self, pieces: &[Fate<H>], mark: &Fate<H>) -> Option<Fate<H>> {
        let there = there(pieces, mark);
        let all = || pieces.iter().chain([mark, &self.before]);
        match (self.begins.0 && there.0, self.begins.1 && there.1) {
            (true, true) => Some(Fate::default()),
            (false, false) => None,
            (true, false) => Some(Fate {
                inserted: all().find_map(|fate| fate.inserted.clone()),
                deleted: None,
            }),
            (false, true) => Some(Fate {
                inserted: None,
                deleted: all().find_map(|fate| fate.deleted.clone()),
            }),
        }
    }

    /// Goes past a paragraph.
    pub fn pass(&mut self, pieces: &[Fate<H>], mark: &Fate<H>) {
        let (words, ends) = (any(pieces), mark.ends());
        self.begins = (
            ends.0 || self.begins.0 && !words.0,
            ends.1 || self.begins.1 && !words.1,
        );
        self.before = mark.clone();
    }
}

/// In which of the two texts there are words of these pieces.
pub fn any<H>(pieces: &[Fate<H>]) -> Ends {
    let ends = pieces.iter().map(Fate::ends);
    ends.fold((false, false), |all, one| (all.0 || one.0, all.1 || one.1))
}

fn there<H>(pieces: &[Fate<H>], mark: &Fate<H>) -> Ends {
    let (words, ends) = (any(pieces), mark.ends());
    (words.0 || ends.0, words.1 || ends.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEPT: Fate<u8> = Fate {
        inserted: None,
        deleted: None,
    };
    const IN: Fate<u8> = Fate {
        inserted: Some(1),
        deleted: None,
    };
    const OUT: Fate<u8> = Fate {
        inserted: None,
        deleted: Some(2),
    };

    fn signs(paragraphs: &[(&[Fate<u8>], Fate<u8>)]) -> Vec<Option<Fate<u8>>> {
        let mut items = Items::default();
        let signs = paragraphs.iter().map(|(pieces, mark)| {
            let sign = items.sign(pieces, mark);
            items.pass(pieces, mark);
            sign
        });
        signs.collect()
    }

    #[test]
    fn a_sign_shares_the_fate_of_its_line() {
        let kept = Some(KEPT);
        // One word replaced by another; a new item before one that stays; one that is struck.
        assert_eq!(signs(&[(&[OUT, IN], KEPT)]), [kept]);
        assert_eq!(signs(&[(&[IN], IN), (&[KEPT], KEPT)]), [Some(IN), kept]);
        assert_eq!(signs(&[(&[OUT], OUT), (&[KEPT], KEPT)]), [Some(OUT), kept]);
        // What Word writes where somebody goes on after an item: the mark of the first is the new one.
        assert_eq!(signs(&[(&[KEPT], IN), (&[IN], KEPT)]), [kept, Some(IN)]);
        // One item divided into two, and two made one.
        assert_eq!(signs(&[(&[KEPT], IN), (&[KEPT], KEPT)]), [kept, Some(IN)]);
        assert_eq!(signs(&[(&[KEPT], OUT), (&[KEPT], KEPT)]), [kept, Some(OUT)]);
        assert_eq!(signs(&[(&[], IN), (&[], OUT)]), [Some(IN), Some(OUT)]);
    }
}
