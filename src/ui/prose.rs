//! Paints prose that was set in rows: only what is on screen, glyph by glyph, each styled by what it means.

use super::canvas::Canvas;
use super::look::{Depth, Look, Part};
use crate::app::area::Area;
use crate::app::label::Label;
use crate::app::prose::{Glyph, GlyphKind, Hand, Mark, Prose, Role};
use crate::plan::Voice;
use ratatui::style::{Modifier, Style};
use std::ops::Range;

/// What differs from one painting of the same prose to the next.
#[derive(Clone, Debug, Default)]
pub struct Painting {
    /// The first row shown.
    pub top: usize,
    /// The only hand whose marks stand out, if they shall not all.
    pub only: Option<Hand>,
    /// The runs under the cursor.
    pub current: Range<u32>,
    /// More runs that are set off like those, in order.
    pub chosen: Vec<u32>,
    /// What is selected: in which run, and what of its text, in bytes.
    pub selected: Option<(u32, Range<usize>)>,
    /// Whether all of it steps back, because it is left out.
    pub faint: bool,
    /// The glyphs that are lit for the room, counted over the whole prose.
    pub lit: Range<usize>,
}

/// Paints the rows that fit into an area.
pub fn draw(canvas: &mut Canvas<'_>, area: Area, prose: &Prose, painting: &Painting) {
    for (line, y) in (area.y..area.y.saturating_add(area.height)).enumerate() {
        row(canvas, area, y, prose, painting.top + line, painting);
    }
}

/// Paints one row of the prose at a row of the screen.
pub fn row(
    canvas: &mut Canvas<'_>,
    area: Area,
    y: u16,
    prose: &Prose,
    row: usize,
    painting: &Painting,
) {
    let look = canvas.look;
    let indent = u16::try_from(prose.indent(row)).unwrap_or(0);
    let mut x = area.x.saturating_add(indent);
    let mut last: Option<(u32, Style)> = None;
    let first = prose.rows().get(row).map_or(0, |row| row.glyphs.start);
    for (at, glyph) in (first..).zip(prose.glyphs(row)) {
        // A run has one style, which letters, brackets and signs only add to.
        let base = match last {
            Some((run, style)) if run == glyph.run => style,
            _ => run_style(look, prose.run(glyph.run), painting, glyph.run),
        };
        last = Some((glyph.run, base));
        let mut style = glyph_style(look, base, glyph, painting);
        if painting.lit.contains(&at) {
            style = lit(style);
        }
        x = canvas.text(area, x, y, &prose.shape(glyph), style);
    }
}

/// What is pointed at: reversed and heavy, so that no colour is needed. What stands reversed already, the letter of a
/// hand, is underlined instead.
fn lit(style: Style) -> Style {
    let bold = style.add_modifier(Modifier::BOLD);
    match style.add_modifier.contains(Modifier::REVERSED) {
        true => bold.add_modifier(Modifier::UNDERLINED),
        false => bold.add_modifier(Modifier::REVERSED),
    }
}

fn voice(hand: Hand) -> Option<Voice> {
    match hand {
        Hand::Voice(voice) => Some(voice),
        Hand::Unattributed => None,
    }
}

fn run_style(look: &Look, (mark, role): (Mark, Role), painting: &Painting, run: u32) -> Style {
    let style = look.label(match role {
        Role::Body => Label::Body,
        Role::Title => Label::Heading,
        Role::Label => Label::Field,
    });
    let style = marked(look, style, mark, painting.only);
    let style = match painting.faint {
        true => style.patch(look.label(Label::Faint)),
        false => style,
    };
    if painting.current.contains(&run) || painting.chosen.binary_search(&run).is_ok() {
        style.patch(look.part(Part::Selected))
    } else {
        style
    }
}

/// Insertions underlined, deletions struck through, what came and went both; in the colour of the last hand.
/// Marks of hands that do not stand out lose their colour but not their meaning.
fn marked(look: &Look, style: Style, mark: Mark, only: Option<Hand>) -> Style {
    let Some(hand) = mark.hand() else {
        return match only {
            Some(_) => style.patch(look.label(Label::Faint)),
            None => style,
        };
    };
    let dimmed = only.is_some_and(|only| mark.hands().all(|hand| hand != only));
    let mut style = if dimmed {
        style.patch(look.label(Label::Faint))
    } else {
        style.patch(look.voice(voice(hand)))
    };
    if dimmed && look.depth == Depth::None {
        style = style.add_modifier(Modifier::DIM);
    }
    if mark.inserted.is_some() {
        style = style.add_modifier(Modifier::UNDERLINED);
    }
    if mark.deleted.is_some() {
        style = style.add_modifier(Modifier::CROSSED_OUT);
    }
    style
}

fn glyph_style(look: &Look, base: Style, glyph: &Glyph, painting: &Painting) -> Style {
    let style = match glyph.kind {
        GlyphKind::Letter(hand)
            if painting.faint || painting.only.is_some_and(|only| only != hand) =>
        {
            return look.label(Label::Faint).add_modifier(Modifier::REVERSED);
        }
        GlyphKind::Letter(hand) => return look.block(voice(hand)).add_modifier(Modifier::BOLD),
        GlyphKind::FromTheRight => return look.label(Label::Faint),
        GlyphKind::Bracket => base.add_modifier(Modifier::BOLD),
        GlyphKind::Sign => base.patch(look.label(Label::Mark)),
        GlyphKind::Text | GlyphKind::Space | GlyphKind::Break => base,
    };
    let selected = painting.selected.as_ref();
    if selected
        .is_some_and(|(run, range)| *run == glyph.run && range.contains(&(glyph.source as usize)))
    {
        style.patch(look.part(Part::Selected))
    } else {
        style
    }
}
