//! The rules of the room against a second reading of them: the same small rooms, played on places of a text in which
//! every word is another one, without comparing any texts.

use crate::dialogue::AmendmentId;
use crate::dialogue::rooms::{alternatives, orders, pending, played, table, text};
use crate::dialogue::scene::{Scene, amendment_id};
use crate::plan::Field;
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rank {
    ParagraphBefore,
    Sentence,
    Words,
    ParagraphAfter,
}

/// One place of a proposal: the tokens of the text that go, and what comes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Block {
    from: usize,
    to: usize,
    put: Vec<String>,
    rank: Rank,
    /// Whether a whole paragraph goes.
    paragraph: bool,
}

impl Block {
    fn puts_in(&self) -> bool {
        self.from == self.to
    }

    fn within(&self, gap: usize) -> bool {
        self.from < gap && gap < self.to
    }

    fn strikes_only(&self) -> bool {
        self.put.is_empty()
    }

    /// Whether nothing is left of another one's words or place once this one is made.
    fn takes(&self, other: &Block) -> bool {
        if self == other {
            return false;
        }
        let sentences = |block: &Block| matches!(block.rank, Rank::Sentence | Rank::Words);
        match (self.puts_in(), other.puts_in()) {
            (true, true) => {
                let words = self.rank == Rank::Words || other.rank == Rank::Words;
                self.from == other.from && words && sentences(self) && sentences(other)
            }
            (true, false) => !other.strikes_only() && other.within(self.from),
            (false, true) if self.paragraph => {
                sentences(other) && self.from <= other.from && other.from <= self.to
            }
            (false, true) => self.within(other.from),
            (false, false) if other.paragraph => false,
            (false, false) => self.from < other.to && other.from < self.to,
        }
    }
}

/// The text of tokens: words, full stops and line ends.
fn said(tokens: &[String]) -> String {
    let mut text = String::new();
    for token in tokens {
        let joins = text.is_empty() || text.ends_with("\n\n") || token == "\n\n" || token == ".";
        text.push_str(if joins { "" } else { " " });
        text.push_str(token);
    }
    text
}

/// The text with blocks, each with whose it is; of what is put in at one place the lower number comes first.
fn with(base: &[String], made: &[(usize, &Block)]) -> Vec<String> {
    let mut made = made.to_vec();
    made.sort_by_key(|(who, block)| (block.rank_here(), *who));
    let mut once: Vec<&Block> = Vec::new();
    made.retain(|(_, block)| {
        let first = !once.contains(block);
        once.push(block);
        first
    });
    let gone = |at: usize| made.iter().any(|(_, it)| it.from <= at && at < it.to);
    let swallowed = |block: &Block| {
        made.iter().any(|(_, it)| match it.paragraph {
            true => it.takes(block),
            false => block.puts_in() && it.within(block.from),
        })
    };
    let mut out: Vec<String> = Vec::new();
    for at in 0..=base.len() {
        for (_, block) in made.iter().filter(|(_, block)| block.to == at) {
            if !swallowed(block) {
                out.extend(block.put.iter().cloned());
            }
        }
        out.extend(base.get(at).filter(|_| !gone(at)).cloned());
    }
    let paragraphs = out.split(|token| token == "\n\n");
    let paragraphs: Vec<&[String]> = paragraphs.filter(|one| !one.is_empty()).collect();
    paragraphs.join(&"\n\n".to_owned())
}

impl Block {
    /// What replaces words stands where these stood, before what is put in behind them.
    fn rank_here(&self) -> (bool, u8) {
        let rank = match self.rank {
            Rank::ParagraphBefore => 0,
            Rank::Sentence | Rank::Words => 1,
            Rank::ParagraphAfter => 2,
        };
        (self.puts_in(), rank)
    }
}

/// A room played on its places.
struct Model<'a> {
    base: &'a [String],
    drafts: &'a [Vec<Block>],
}

impl<'a> Model<'a> {
    /// Who fell and what the text is after these were adopted one after the other.
    fn play(&self, order: &[usize]) -> (BTreeSet<usize>, Vec<String>) {
        let mut made: Vec<(usize, &'a Block)> = Vec::new();
        let mut fallen = BTreeSet::new();
        for who in order {
            let Some(blocks) = self.drafts.get(*who).filter(|_| !fallen.contains(who)) else {
                continue;
            };
            made.extend(blocks.iter().map(|block| (*who, block)));
            for (other, theirs) in self.drafts.iter().enumerate() {
                let own = made.iter().filter(|(by, _)| *by != other);
                let took = own
                    .clone()
                    .any(|(_, it)| theirs.iter().any(|block| it.takes(block)));
                if took && !made.iter().any(|(by, _)| *by == other) {
                    fallen.insert(other);
                }
            }
        }
        (fallen, with(self.base, &made))
    }

    /// Whether some of them made a part of what others propose: then less is left to be decided.
    fn made_a_part(&self, first: &[usize], of: &[usize]) -> bool {
        let blocks = |who: &[usize]| {
            let all = who.iter().filter_map(|at| self.drafts.get(*at));
            all.flatten().collect::<Vec<_>>()
        };
        let theirs = blocks(of);
        blocks(first).iter().any(|block| theirs.contains(block))
    }

    fn differs(&self, first: &[usize], one: usize, two: usize) -> bool {
        let after = |last: [usize; 2]| self.play(&[first, last.as_slice()].concat()).1;
        after([one, two]) != after([two, one])
    }
}

#[derive(Clone, Debug)]
enum Step {
    Replace(usize, usize, usize),
    Put(usize, usize),
    Strike(usize, usize),
    Sentence(usize, usize),
    Paragraph(usize, usize),
    StrikeSentence(usize),
    StrikeParagraph(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let at = || 0usize..60;
    prop_oneof![
        4 => (at(), 1usize..4, 1usize..3).prop_map(|(at, gone, come)| Step::Replace(at, gone, come)),
        4 => (at(), 1usize..3).prop_map(|(at, come)| Step::Put(at, come)),
        2 => (at(), 1usize..4).prop_map(|(at, gone)| Step::Strike(at, gone)),
        2 => (at(), 1usize..3).prop_map(|(at, come)| Step::Sentence(at, come)),
        1 => (at(), 1usize..3).prop_map(|(at, come)| Step::Paragraph(at, come)),
        1 => at().prop_map(Step::StrikeSentence),
        1 => at().prop_map(Step::StrikeParagraph),
    ]
}

/// The sentences of a text and its paragraphs, as places of their tokens, with their ends.
struct Parts {
    sentences: Vec<(usize, usize)>,
    paragraphs: Vec<(usize, usize)>,
}

fn parts(base: &[String]) -> Parts {
    let (mut sentences, mut paragraphs) = (Vec::new(), Vec::new());
    let (mut sentence, mut paragraph) = (0, 0);
    for (at, token) in base.iter().enumerate() {
        if token == "." {
            sentences.push((sentence, at + 1));
            sentence = at + 1;
        } else if token == "\n\n" {
            paragraphs.push((paragraph, at));
            (sentence, paragraph) = (at + 1, at + 1);
        }
    }
    paragraphs.push((paragraph, base.len()));
    Parts {
        sentences,
        paragraphs,
    }
}

fn block(base: &[String], step: &Step, name: &str) -> Option<Block> {
    let parts = parts(base);
    let new = |count: usize| {
        (0..count)
            .map(|at| format!("{name}{at}"))
            .collect::<Vec<_>>()
    };
    let sentence = |at: usize| parts.sentences[at % parts.sentences.len()];
    let paragraph = |at: usize| parts.paragraphs[at % parts.paragraphs.len()];
    let words = |from, to, put| Block {
        from,
        to,
        put,
        rank: Rank::Words,
        paragraph: false,
    };
    match *step {
        Step::Replace(at, gone, come) => {
            let (start, end) = sentence(at);
            let from = start + (at / 4) % (end - 1 - start);
            let to = (from + gone).min(end - 1);
            let all = from == start && to == end - 1;
            (!all).then(|| words(from, to, new(come)))
        }
        Step::Strike(at, gone) => block(base, &Step::Replace(at, gone, 0), name),
        Step::Put(at, come) => {
            let (start, end) = sentence(at);
            let from = start + (at / 4) % (end - start);
            Some(words(from, from, new(come)))
        }
        Step::Sentence(at, come) => {
            let (start, end) = sentence(at);
            let from = if at % 4 == 0 { start } else { end };
            let mut put = new(come);
            put.push(".".to_owned());
            Some(Block {
                rank: Rank::Sentence,
                ..words(from, from, put)
            })
        }
        Step::Paragraph(at, come) => {
            let first = at % 3 == 0;
            let from = if first { 0 } else { paragraph(at).1 };
            let line = || "\n\n".to_owned();
            let mut put = [new(come), vec![".".to_owned()]].concat();
            let end = if first { put.len() } else { 0 };
            put.insert(end, line());
            let rank = if first {
                Rank::ParagraphBefore
            } else {
                Rank::ParagraphAfter
            };
            Some(Block {
                rank,
                ..words(from, from, put)
            })
        }
        Step::StrikeSentence(at) => {
            let (from, to) = sentence(at);
            let whole = parts.paragraphs.contains(&(from, to));
            (!whole).then(|| words(from, to, Vec::new()))
        }
        Step::StrikeParagraph(at) => {
            let (from, to) = paragraph(at);
            (parts.paragraphs.len() > 1).then(|| Block {
                paragraph: true,
                ..words(from, to, Vec::new())
            })
        }
    }
}

/// The places of a proposal, with something that stays between any two.
fn draft(base: &[String], steps: &[Step], name: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for (number, step) in steps.iter().enumerate() {
        let Some(one) = block(base, step, &format!("{name}{number}x")) else {
            continue;
        };
        let apart = |other: &Block| {
            // A line end alone does not tell a paragraph put in from words that are replaced behind it.
            let whole = |it: &Block| {
                it.paragraph || matches!(it.rank, Rank::ParagraphBefore | Rank::ParagraphAfter)
            };
            let edges = whole(other) || whole(&one);
            let room = 1 + usize::from(edges);
            one.to + room <= other.from || other.to + room <= one.from
        };
        if blocks.iter().all(apart) {
            blocks.push(one);
        }
    }
    blocks.sort_by_key(|one| one.from);
    blocks
}

fn base() -> impl Strategy<Value = Vec<String>> {
    vec(vec(2usize..7, 1..3), 1..3).prop_map(|paragraphs| {
        let mut tokens: Vec<String> = Vec::new();
        let mut count = 0;
        for sentences in paragraphs {
            if !tokens.is_empty() {
                tokens.push("\n\n".to_owned());
            }
            for words in sentences {
                tokens.extend((count..count + words).map(|at| format!("w{at}")));
                tokens.push(".".to_owned());
                count += words;
            }
        }
        tokens
    })
}

fn room() -> impl Strategy<Value = (Vec<String>, Vec<Vec<Block>>)> {
    (base(), vec(vec(step(), 1..3), 1..5)).prop_map(|(base, drafts)| {
        let names = ["p", "q", "r", "s"];
        let drafts = drafts.iter().zip(names);
        let drafts = drafts.map(|(steps, name)| draft(&base, steps, name));
        let drafts = drafts.filter(|blocks| !blocks.is_empty()).collect();
        (base, drafts)
    })
}

fn id(at: usize) -> AmendmentId {
    amendment_id(&format!("d-{}", at + 1))
}

/// What is shown as alternatives is what the order decides about, as the places tell.
fn told(model: &Model<'_>, scene: &Scene, first: &[usize]) -> Result<(), TestCaseError> {
    let shown = alternatives(scene, &Field::Text);
    let open: Vec<usize> = (0..model.drafts.len())
        .filter(|at| pending(scene, id(*at).as_str()))
        .collect();
    let mut any = false;
    for one in &open {
        for two in open.iter().filter(|two| *two > one) {
            let differs = model.differs(first, *one, *two);
            any |= differs;
            let both = [id(*one), id(*two)];
            let told = shown
                .iter()
                .any(|set| both.iter().all(|it| set.contains(it)));
            prop_assert!(
                !differs || told,
                "{:?} after {:?}: {:?}",
                both,
                first,
                shown
            );
            let before = model.differs(&[], *one, *two);
            let made = model.made_a_part(first, &[*one, *two]);
            prop_assert!(made || before == differs, "{:?} after {:?}", both, first);
        }
    }
    prop_assert!(any || shown.is_empty(), "after {:?}: {:?}", first, shown);
    Ok(())
}

/// In every order: the text, and who falls, are those that the places tell; and what the order decides about is
/// shown as alternatives before and after each adoption, and nothing else is.
fn reads_as_its_places_tell(base: &[String], drafts: &[Vec<Block>]) -> Result<(), TestCaseError> {
    let model = Model { base, drafts };
    let proposals: Vec<String> = drafts
        .iter()
        .map(|blocks| {
            let blocks: Vec<(usize, &Block)> = blocks.iter().map(|block| (0, block)).collect();
            said(&with(base, &blocks))
        })
        .collect();
    let proposals: Vec<&str> = proposals.iter().map(String::as_str).collect();
    let scene = table(&said(base), &proposals);
    told(&model, &scene, &[])?;
    let alike = |one: usize, two: usize| proposals[one] == proposals[two];
    for order in orders(drafts.len()) {
        for count in 1..=order.len() {
            let (first, _) = order.split_at(count);
            let later = played(&scene, first);
            let (fallen, reads) = model.play(first);
            prop_assert_eq!(text(&later), said(&reads), "{:?}", first);
            for at in 0..drafts.len() {
                let open = pending(&later, id(at).as_str());
                let met = first.iter().any(|other| alike(*other, at));
                // What has nothing new to say falls as well.
                let says = model.play(&[first, &[at]].concat()).1 != model.play(first).1;
                prop_assert!(!fallen.contains(&at) || !open, "{} after {:?}", at, first);
                let falls = fallen.contains(&at) || met || !says;
                prop_assert!(open || falls, "{} falls after {:?}", at, first);
            }
            if count < order.len() {
                told(&model, &later, first)?;
            }
        }
    }
    prop_assert!(
        !alternatives(&scene, &Field::Text)
            .iter()
            .any(BTreeSet::is_empty)
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        // Each room is played in up to twenty-four orders.
        cases: ProptestConfig::default().cases / 4,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_room_reads_as_its_places_tell((base, drafts) in room()) {
        reads_as_its_places_tell(&base, &drafts)?;
    }
}
