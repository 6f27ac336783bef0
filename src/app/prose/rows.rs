//! Glyphs broken into rows.

use super::glyph::{Gathered, Glyph, GlyphKind};
use super::run::{Mark, Role, Run};
use crate::text::{Shown, Width, runs_from_the_right};
use std::collections::HashMap;
use std::ops::Range;

/// A row: its glyphs, and whether the text itself ends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Indices of its glyphs. Spaces at its end may hang over the edge.
    pub glyphs: Range<usize>,
    /// Whether the text ends the row, and not the lack of room.
    pub hard: bool,
    /// Empty cells before its first glyph: what goes on behind the name of a field hangs below its value.
    pub indent: usize,
}

/// A cell of the prose, the top left being 0, 0. A row beyond the screen's is no error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    /// The row.
    pub row: usize,
    /// The column.
    pub column: usize,
}

/// Text set in rows of a given width. It is made anew when the text, the width of the column or the
/// terminal's way with clusters changes, and only then.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    gathered: Gathered,
    rows: Vec<Row>,
    runs: Vec<(Mark, Role)>,
    columns: usize,
}

impl Prose {
    /// Sets runs in rows of at most `columns` cells. Where two neighbouring runs have the same mark, the letter is
    /// not said again.
    pub fn tracked(runs: &[Run], columns: usize, width: &Width) -> Prose {
        Prose::set(runs, columns, width, true)
    }

    /// Sets text that carries no marks.
    pub fn plain(text: &str, columns: usize, width: &Width) -> Prose {
        Prose::set(&[Run::new(text, Mark::KEPT)], columns, width, false)
    }

    fn set(runs: &[Run], columns: usize, width: &Width, letters: bool) -> Prose {
        let mut gathered = Gathered::default();
        let mut last = Mark::KEPT;
        let right = from_the_right(runs);
        for (place, run) in runs.iter().enumerate() {
            let letters = letters && run.mark != last && !run.text.is_empty();
            let right = right.get(&place).map_or(&[][..], Vec::as_slice);
            gathered.add(place, run, width, letters, right);
            if !run.text.is_empty() {
                last = run.mark;
            }
        }
        let columns = columns.max(1);
        let room = if width.is_endless() {
            usize::MAX
        } else {
            columns
        };
        Prose {
            rows: wrap(&gathered.glyphs, runs, room),
            gathered,
            runs: runs.iter().map(|run| (run.mark, run.role)).collect(),
            columns,
        }
    }

    /// The rows.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The width it was set for, in cells.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// Empty cells before the first glyph of a row.
    pub fn indent(&self, row: usize) -> usize {
        self.rows.get(row).map_or(0, |row| row.indent)
    }

    /// The glyphs of a row.
    pub fn glyphs(&self, row: usize) -> &[Glyph] {
        let range = self.rows.get(row).map_or(0..0, |row| row.glyphs.clone());
        self.gathered.glyphs.get(range).unwrap_or_default()
    }

    /// Every glyph, row after row.
    pub fn all(&self) -> &[Glyph] {
        &self.gathered.glyphs
    }

    /// The index of the glyph that shows this place of a run, the letters of its hands left aside; past the
    /// end, the number of glyphs.
    pub fn index(&self, run: u32, source: usize) -> usize {
        self.gathered.glyphs.partition_point(|glyph| {
            (glyph.run, glyph.source as usize) < (run, source)
                || glyph.kind.is_beside_the_text()
                    && (glyph.run, glyph.source as usize) <= (run, source)
        })
    }

    /// The shape of a glyph.
    pub fn shape(&self, glyph: &Glyph) -> Shown<'_> {
        let from = glyph.from as usize;
        self.gathered.shapes.part(from..from + glyph.bytes as usize)
    }

    /// Mark and role of a run.
    pub fn run(&self, run: u32) -> (Mark, Role) {
        self.runs.get(run as usize).copied().unwrap_or_default()
    }

    /// The glyph at a cell; past the end of a row, its last one.
    pub fn at(&self, spot: Spot) -> Option<&Glyph> {
        let mut column = self.indent(spot.row);
        let glyphs = self.glyphs(spot.row);
        for glyph in glyphs {
            column += usize::from(glyph.columns);
            if spot.column < column {
                return Some(glyph);
            }
        }
        glyphs.last()
    }

    /// The cell where this place of a run stands. A place past the end stands after the last glyph.
    pub fn spot(&self, run: u32, source: usize) -> Spot {
        self.spot_of(self.index(run, source))
    }

    /// The cell where the glyph of this index stands; past the last one, the end.
    pub fn spot_of(&self, place: usize) -> Spot {
        let row = self.rows.partition_point(|row| row.glyphs.end <= place);
        let row = row.min(self.rows.len().saturating_sub(1));
        let start = self.rows.get(row).map_or(0, |row| row.glyphs.start);
        let before = self.gathered.glyphs.get(start..place).unwrap_or_default();
        let before: usize = before.iter().map(|glyph| usize::from(glyph.columns)).sum();
        let column = self.indent(row) + before;
        Spot { row, column }
    }

    /// The place in the text of the only run where the cursor belongs for this cell. `end` is the text's length.
    /// Past the end of a row that lack of room ends, it is the last place that still stands on that row.
    pub fn place(&self, spot: Spot, end: usize) -> usize {
        let Some(row) = self.rows.get(spot.row) else {
            return end;
        };
        let glyphs = self.glyphs(spot.row);
        let mut column = row.indent;
        for glyph in glyphs {
            column += usize::from(glyph.columns);
            if spot.column < column || glyph.kind == GlyphKind::Break {
                return glyph.source as usize;
            }
        }
        match glyphs.last() {
            Some(last) if !row.hard && spot.row + 1 < self.rows.len() => last.source as usize,
            _ => end,
        }
    }

    /// The first row on which a glyph of this run stands.
    pub fn row_of(&self, run: u32) -> usize {
        let glyphs = &self.gathered.glyphs;
        self.spot_of(glyphs.partition_point(|glyph| glyph.run < run))
            .row
    }
}

/// Of each run the places where paragraphs begin that run from right to left. A paragraph can reach over several runs.
fn from_the_right(runs: &[Run]) -> HashMap<usize, Vec<usize>> {
    let mut found: HashMap<usize, Vec<usize>> = HashMap::new();
    // Letters of the scripts that are written so take more than one byte each: of most texts nothing has to be found out.
    if runs.iter().all(|run| run.text.is_ascii()) {
        return found;
    }
    let mut paragraph = String::new();
    let mut begins = None;
    let mut end = |paragraph: &mut String, begins: &mut Option<(usize, usize)>| {
        if let Some((run, at)) = begins.take().filter(|_| runs_from_the_right(paragraph)) {
            found.entry(run).or_default().push(at);
        }
        paragraph.clear();
    };
    for (place, run) in runs.iter().enumerate() {
        let mut at = 0;
        for (line, text) in run.text.split('\n').enumerate() {
            if line > 0 {
                end(&mut paragraph, &mut begins);
            }
            if !text.is_empty() {
                begins.get_or_insert((place, at));
                paragraph.push_str(text);
            }
            at += text.len() + 1;
        }
    }
    end(&mut paragraph, &mut begins);
    found
}

/// Breaks glyphs into rows: after spaces and hyphens, before the letter of a hand, and within a word only
/// where it is longer than a row. Spaces hang over the edge rather than begin a row. All rows of what stands behind a name
/// hang below its first one.
fn wrap(glyphs: &[Glyph], runs: &[Run], columns: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    let (mut start, mut used, mut chance) = (0, 0, 0);
    // How wide the name is, and whether anything stands behind it.
    let (mut indent, mut caption, mut said) = (0, 0, false);
    let mut before: Option<&Glyph> = None;
    let names = |glyph: &Glyph| {
        let run = runs.get(glyph.run as usize);
        run.is_some_and(|run| run.role == Role::Label)
    };
    for (place, glyph) in glyphs.iter().enumerate() {
        if names(glyph) {
            caption += usize::from(glyph.columns);
        } else {
            said |= glyph.kind == GlyphKind::Text;
        }
        if may_break(before, glyph) {
            chance = place;
        }
        let room = usize::from(glyph.columns);
        let hangs = matches!(glyph.kind, GlyphKind::Space | GlyphKind::Break);
        while used + room > columns && !hangs && place > start {
            let end = if chance > start { chance } else { place };
            rows.push(Row {
                glyphs: start..end,
                hard: false,
                indent,
            });
            indent = hanging(caption, columns);
            let rest = glyphs.get(end..place).unwrap_or_default();
            let rest = rest.iter().map(|glyph| usize::from(glyph.columns));
            used = indent + rest.sum::<usize>();
            start = end;
        }
        used += room;
        if glyph.kind == GlyphKind::Break {
            rows.push(Row {
                glyphs: start..place + 1,
                hard: true,
                indent,
            });
            let goes_on = |next: &Glyph| next.kind != GlyphKind::Break && !names(next);
            if !(said && glyphs.get(place + 1).is_some_and(goes_on)) {
                (caption, said) = (0, false);
            }
            (start, indent) = (place + 1, hanging(caption, columns));
            used = indent;
        }
        before = Some(glyph);
    }
    rows.push(Row {
        glyphs: start..glyphs.len(),
        hard: true,
        indent,
    });
    rows
}

/// How far the rows after the first are set in behind a caption that wide. Where the caption takes more than
/// half the column, that would leave too little for the value.
fn hanging(caption: usize, columns: usize) -> usize {
    match caption * 2 > columns {
        true => 2.min(columns.saturating_sub(1)),
        false => caption,
    }
}

/// Whether a row may end between these two glyphs.
fn may_break(before: Option<&Glyph>, glyph: &Glyph) -> bool {
    let Some(before) = before else {
        return false;
    };
    let letter = |glyph: &Glyph| matches!(glyph.kind, GlyphKind::Letter(_));
    match (before.kind, glyph.kind) {
        (GlyphKind::Space, GlyphKind::Space) => false,
        (GlyphKind::Space, _) => true,
        (_, GlyphKind::Letter(_)) => !letter(before),
        _ => false,
    }
}
