//! Whose words stand in whose, within one text. What somebody put into words that somebody else put in as well is a change of
//! those words, and falls with them: one stands on the other.
//!
//! ```text
//!   kept  A: new  B: newer  A: words  kept      A stands on the text, B on what A wrote
//! ```

use rustc_hash::{FxHashMap, FxHashSet};

/// Who changed something: one of the authors of a file, or who tabled an amendment that it showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Owner {
    /// The author of this number.
    Author(usize),
    /// The amendment of this number; nothing where it cannot be told which one it is.
    Pending(Option<usize>),
}

/// Words that share their fate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strand {
    pub text: String,
    pub inserted: Option<Owner>,
    pub deleted: Option<Owner>,
}

/// What one owner changed in the text, or in what another owner put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Node {
    pub owner: Owner,
    /// On whose words, by number; nothing for the text itself.
    pub on: Option<usize>,
}

/// A text with what was changed in it.
#[derive(Clone, Debug, Default)]
pub struct Web {
    /// Words, with the numbers of the nodes that put them in and that struck them.
    strands: Vec<(String, Option<usize>, Option<usize>)>,
    pub nodes: Vec<Node>,
    known: FxHashMap<Node, usize>,
    /// The words that nobody put in, and those that each node did, by number: a text is put together once for each of
    /// thousands of authors, out of few of its words.
    text: Vec<usize>,
    own: Vec<Vec<usize>>,
    /// The nodes that struck words.
    striking: FxHashSet<usize>,
}

impl Web {
    /// Of these words, in their order.
    pub fn of(strands: Vec<Strand>) -> Web {
        let mut web = Web::default();
        // What somebody put in and struck again never was.
        let all: Vec<Strand> = strands
            .into_iter()
            .filter(|one| one.inserted.is_none() || one.inserted != one.deleted)
            .collect();
        let mut at = 0;
        while let Some(first) = all.get(at) {
            if first.inserted.is_none() {
                let struck = first.deleted.map(|owner| web.node(owner, None));
                web.push(&first.text, None, struck);
                at += 1;
                continue;
            }
            let rest = all.get(at..).unwrap_or_default();
            let length = rest.iter().take_while(|one| one.inserted.is_some()).count();
            web.block(rest.get(..length).unwrap_or_default());
            at += length;
        }
        web
    }

    /// Words that were put in one behind the other.
    fn block(&mut self, block: &[Strand]) {
        let mut last: FxHashMap<Owner, usize> = FxHashMap::default();
        for (at, one) in block.iter().enumerate() {
            last.extend(one.inserted.map(|owner| (owner, at)));
        }
        let mut left: Option<usize> = None;
        for (at, one) in block.iter().enumerate() {
            let Some(owner) = one.inserted else { continue };
            let chain = || std::iter::successors(left, |node| self.nodes.get(*node)?.on);
            let of = |node: &usize| self.nodes.get(*node).map(|node| node.owner);
            let own = chain().find(|node| of(node) == Some(owner));
            let around = || {
                chain().find(|node| {
                    of(node)
                        .and_then(|it| last.get(&it))
                        .is_some_and(|end| *end > at)
                })
            };
            let node = match own {
                Some(own) => own,
                None => {
                    let on = around();
                    self.node(owner, on)
                }
            };
            let struck = one.deleted.map(|by| self.node(by, Some(node)));
            self.push(&one.text, Some(node), struck);
            left = Some(node);
        }
    }

    fn push(&mut self, text: &str, put: Option<usize>, struck: Option<usize>) {
        let at = self.strands.len();
        self.striking.extend(struck);
        match put.and_then(|node| self.own.get_mut(node)) {
            Some(own) => own.push(at),
            None => self.text.push(at),
        }
        self.strands.push((text.to_owned(), put, struck));
    }

    /// What an owner changed in the text itself.
    pub fn root(&self, owner: Owner) -> Option<usize> {
        self.known.get(&Node { owner, on: None }).copied()
    }

    /// Whether a node struck words.
    pub fn strikes(&self, node: usize) -> bool {
        self.striking.contains(&node)
    }

    fn node(&mut self, owner: Owner, on: Option<usize>) -> usize {
        let node = Node { owner, on };
        let next = self.nodes.len();
        let number = *self.known.entry(node).or_insert(next);
        if number == next {
            self.nodes.push(node);
            self.own.push(Vec::new());
        }
        number
    }

    /// The text with nothing of what was changed.
    pub fn base(&self) -> String {
        self.with(&[])
    }

    /// The text with what a node changed, and with what that stands on.
    pub fn text(&self, node: usize) -> String {
        let chain: Vec<usize> =
            std::iter::successors(Some(node), |node| self.nodes.get(*node)?.on).collect();
        self.with(&chain)
    }

    fn with(&self, chain: &[usize]) -> String {
        let chain: FxHashSet<usize> = chain.iter().copied().collect();
        let own = chain.iter().filter_map(|node| self.own.get(*node));
        let mut there: Vec<usize> = self.text.iter().chain(own.flatten()).copied().collect();
        there.sort_unstable();
        let there = there.into_iter().filter_map(|at| self.strands.get(at));
        let stays = |struck: &Option<usize>| struck.is_none_or(|node| !chain.contains(&node));
        let there = there.filter(|(.., struck)| stays(struck));
        there.map(|(text, ..)| text.as_str()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strands(raw: &[(&str, Option<usize>, Option<usize>)]) -> Web {
        let owner = |it: &Option<usize>| it.map(Owner::Author);
        let strands = raw.iter().map(|(text, put, struck)| Strand {
            text: (*text).to_owned(),
            inserted: owner(put),
            deleted: owner(struck),
        });
        Web::of(strands.collect())
    }

    fn told(web: &Web) -> Vec<(usize, Option<usize>, String)> {
        let nodes = web.nodes.iter().enumerate();
        let told = nodes.map(|(at, node)| {
            let Owner::Author(owner) = node.owner else {
                panic!("{node:?}")
            };
            (owner, node.on, web.text(at))
        });
        told.collect()
    }

    #[test]
    fn words_within_words_stand_on_them() {
        let web = strands(&[
            ("a ", None, None),
            ("new ", Some(0), None),
            ("newer ", Some(1), None),
            ("words ", Some(0), Some(2)),
            ("b", None, Some(1)),
        ]);
        assert_eq!(web.base(), "a b");
        assert_eq!(
            told(&web),
            [
                (0, None, "a new words b".to_owned()),
                (1, Some(0), "a new newer words b".to_owned()),
                (2, Some(0), "a new b".to_owned()),
                (1, None, "a ".to_owned()),
            ]
        );
        // One behind the other, and one in another in another.
        let web = strands(&[("x", Some(0), None), ("y", Some(1), None)]);
        assert_eq!(
            told(&web),
            [(0, None, "x".to_owned()), (1, None, "y".to_owned())]
        );
        let web = strands(&[
            ("1", Some(0), None),
            ("2", Some(1), None),
            ("3", Some(2), None),
            ("4", Some(1), None),
            ("5", Some(0), None),
        ]);
        let expected = [(0, None, "15"), (1, Some(0), "1245"), (2, Some(1), "12345")];
        let expected = expected.map(|(owner, on, text)| (owner, on, text.to_owned()));
        assert_eq!(told(&web), expected);
        // What came and went is nobody's.
        let web = strands(&[("a", None, None), ("b", Some(0), Some(0))]);
        assert!(web.nodes.is_empty());
        assert_eq!(web.base(), "a");
    }
}
