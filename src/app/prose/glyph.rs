//! What stands in the cells: clusters of letters, marks for what has no shape, and the letters of the parties.

use super::run::{Hand, Run};
use crate::text::{FROM_THE_RIGHT, Shown, Width, cluster_indices};

/// What a glyph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GlyphKind {
    /// A cluster of letters, as it stands in the text.
    Text,
    /// A space, after which a row may end.
    Space,
    /// A square bracket: text that is not agreed.
    Bracket,
    /// A piece of the mark that stands for a character without a shape.
    Sign,
    /// The end of a row in the text itself.
    Break,
    /// The letter of a hand, where its stretch begins.
    Letter(Hand),
    /// The mark of a paragraph that runs from right to left, at its beginning.
    FromTheRight,
}

impl GlyphKind {
    /// Whether it stands beside the text and is no part of it.
    pub fn is_beside_the_text(self) -> bool {
        matches!(self, GlyphKind::Letter(_) | GlyphKind::FromTheRight)
    }
}

/// One thing that stands in one or two cells and is never divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// What it is.
    pub kind: GlyphKind,
    /// How many cells it takes; 0 for a break without a sign.
    pub columns: u8,
    /// The index of its run.
    pub run: u32,
    /// Where it stands in the run's text, in bytes.
    pub source: u32,
    /// Where its shape begins in the shapes of the prose, in bytes.
    pub(super) from: u32,
    /// How long its shape is, in bytes.
    pub(super) bytes: u32,
}

/// No letter and no emoji that somebody means is wider than this, in columns.
const WIDEST: usize = 16;

/// Glyphs and their shapes, gathered run by run.
#[derive(Clone, Debug, Default)]
pub(super) struct Gathered {
    pub(super) shapes: Shown<'static>,
    pub(super) glyphs: Vec<Glyph>,
}

/// Saturates: a text beyond four gigabytes is not shown to its end.
fn short(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

impl Gathered {
    /// Adds the glyphs of a run. `letters`: begin it with the letters of its hands. Breaks that came or went are
    /// shown as ¶, once where several follow each other. `right`: the places in it where paragraphs begin that run from
    /// right to left. Their words stand in the order in which they are read all the same: a terminal may turn letters
    /// round, but no word is put elsewhere by it.
    pub(super) fn add(
        &mut self,
        place: usize,
        run: &Run,
        width: &Width,
        letters: bool,
        right: &[usize],
    ) {
        let run_place = short(place);
        if right.contains(&0) {
            self.mark_from_the_right(run_place, 0, width);
        }
        for (hand, more) in run.label.iter().flatten() {
            let shape = format!("{} {more}", hand.letter());
            let shape = Shown::line(shape.trim_end());
            let kind = GlyphKind::Letter(*hand);
            self.push(kind, width.of(&shape), run_place, 0, &shape);
        }
        // What a stretch begins with in spaces stands before its letter: the letter is of the words.
        let words = run.text.trim_start_matches(' ');
        let spaces = match words {
            "" => 0,
            words => run.text.len() - words.len(),
        };
        let lettered = letters && run.label.is_none();
        let marked = !run.mark.is_kept();
        let mut after_break = false;
        for (source, cluster) in cluster_indices(&run.text) {
            if source > 0 && right.contains(&source) {
                self.mark_from_the_right(run_place, source, width);
            }
            if lettered && source == spaces {
                self.letters(run, run_place, source);
            }
            let sign = marked && !after_break;
            self.cluster(run_place, short(source), cluster, width, sign);
            after_break = matches!(cluster, "\n" | "\r\n");
        }
    }

    fn mark_from_the_right(&mut self, run: u32, source: usize, width: &Width) {
        let shape = Shown::line(FROM_THE_RIGHT);
        let columns = width.of(&shape);
        self.push(GlyphKind::FromTheRight, columns, run, short(source), &shape);
    }

    /// The letters of a run's hands, apart from the words on either side: without colours they would be read as part
    /// of them.
    fn letters(&mut self, run: &Run, place: u32, source: usize) {
        let touches = self.glyphs.last().is_some_and(|before| {
            let apart = [GlyphKind::Space, GlyphKind::Break, GlyphKind::FromTheRight];
            !apart.contains(&before.kind)
        });
        let ends = run.text.get(source..).unwrap_or_default();
        let begins = ends.starts_with(|first: char| !first.is_whitespace());
        let last = run.mark.hands().count();
        for (at, hand) in run.mark.hands().enumerate() {
            let before = if touches && at == 0 { " " } else { "" };
            let after = if begins && at + 1 == last { " " } else { "" };
            let shape = Shown::line(format!("{before}{}{after}", hand.letter()));
            let kind = GlyphKind::Letter(hand);
            self.push(kind, shape.len(), place, short(source), &shape);
        }
    }

    fn cluster(&mut self, run: u32, source: u32, cluster: &str, width: &Width, sign: bool) {
        let (kind, columns, shape) = match cluster {
            "\n" | "\r\n" if sign => (GlyphKind::Break, 1, "¶"),
            "\n" | "\r\n" => (GlyphKind::Break, 0, ""),
            " " => (GlyphKind::Space, 1, " "),
            "[" | "]" => (GlyphKind::Bracket, 1, cluster),
            // Letters of which nothing has to be found out, by far the most.
            _ if matches!(cluster.as_bytes(), [one] if one.is_ascii_graphic()) => {
                (GlyphKind::Text, 1, cluster)
            }
            _ => {
                let columns = width.of_cluster(cluster);
                if columns > WIDEST {
                    return self.taken_apart(run, source, cluster, width);
                }
                if *Shown::line(cluster) != *cluster {
                    return self.signs(run, source, cluster, width);
                }
                (GlyphKind::Text, columns, cluster)
            }
        };
        self.push(kind, columns, run, source, &Shown::line(shape));
    }

    /// The mark of what has no shape, as several glyphs, so that a long one can be divided at the end of a row.
    fn signs(&mut self, run: u32, source: u32, hidden: &str, width: &Width) {
        let mark = Shown::line(hidden);
        for (at, part) in cluster_indices(&mark) {
            let columns = width.of_cluster(part);
            let part = mark.part(at..at + part.len());
            self.push(GlyphKind::Sign, columns, run, source, &part);
        }
    }

    /// A cluster that no row has room for would not be painted at all: each character of it stands by itself.
    fn taken_apart(&mut self, run: u32, source: u32, cluster: &str, width: &Width) {
        for c in cluster.chars() {
            self.signs(run, source, c.encode_utf8(&mut [0; 4]), width);
        }
    }

    fn push(&mut self, kind: GlyphKind, columns: usize, run: u32, source: u32, shape: &Shown<'_>) {
        self.glyphs.push(Glyph {
            kind,
            columns: u8::try_from(columns).unwrap_or(u8::MAX),
            run,
            source,
            from: short(self.shapes.len()),
            bytes: short(shape.len()),
        });
        self.shapes.push(shape);
    }
}
