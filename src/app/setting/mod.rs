//! How large text is set: in larger letters where the terminal has them, else in such as are drawn where they have room,
//! else in its one size as a narrow column with air.

pub mod drawn;
mod place;

pub use place::Place;

use crate::app::area::Area;
use crate::app::model::present::{Letters, Step};
use crate::app::model::wall::Wall;
use crate::app::model::workspace::Workspace;
use crate::app::prose::Run;
use crate::store::Form;

impl Letters {
    /// The next kind, in a circle.
    #[must_use]
    pub fn next(self) -> Letters {
        match self {
            Letters::Plain => Letters::Drawn,
            Letters::Drawn => Letters::Double,
            Letters::Double => Letters::Scaled,
            Letters::Scaled => Letters::Plain,
        }
    }

    /// What it is called in messages.
    pub fn word(self) -> &'static str {
        match self {
            Letters::Plain => "plain",
            Letters::Drawn => "drawn",
            Letters::Double => "double",
            Letters::Scaled => "scaled",
        }
    }
}

impl Step {
    /// The next larger one.
    #[must_use]
    pub fn larger(self) -> Step {
        match self {
            Step::Small => Step::Middle,
            Step::Middle | Step::Large => Step::Large,
        }
    }

    /// The next smaller one.
    #[must_use]
    pub fn smaller(self) -> Step {
        match self {
            Step::Large => Step::Middle,
            Step::Middle | Step::Small => Step::Small,
        }
    }
}

/// How text is set in an area. Its columns are counted in letters: one of them takes `scale` cells of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setting {
    /// The rows of the screen there are for it, over its whole width.
    pub area: Area,
    /// How many cells wide and high a letter is.
    pub scale: u16,
    /// From one row of text to the next, in rows of the screen.
    pub pitch: u16,
    /// The columns of the text, in letters.
    pub columns: u16,
    /// Empty columns before it, in letters.
    pub left: u16,
    /// How many columns of text stand beside one another; what is read goes on at the top of the next.
    pub texts: u16,
    /// How many rows of text each of them has.
    pub deep: u16,
    /// Whether all of it is bold: what cannot be larger can at least be heavier.
    pub bold: bool,
    /// Whether its letters are drawn.
    pub drawn: bool,
}

/// Fewer letters in a row than these break every second word: rather smaller ones.
const LEGIBLE: u16 = 26;

/// Columns between two columns of text, and how wide a screen is a wall.
const APART: u16 = 8;
const WALL: u16 = 160;

impl Setting {
    /// How text is set in this area.
    pub fn of(area: Area, step: Step, letters: Letters) -> Setting {
        let scale = scale(area, step, letters);
        let room = (area.width / scale.max(1)).saturating_sub(if area.width > 24 { 2 } else { 0 });
        let columns = match (step, scale) {
            (Step::Small, _) => 76,
            (Step::Middle, 1) => 56,
            (Step::Large, 1) => 40,
            (Step::Middle, _) => 64,
            (Step::Large, _) => 44,
        };
        let air = u16::from(match (step, scale) {
            (Step::Small, _) => false,
            // Of few rows every one is the text's.
            (Step::Middle, 1) => area.height > 10,
            (Step::Middle, _) => letters == Letters::Drawn && area.height > 20,
            (Step::Large, 1) => area.height > 6,
            (Step::Large, _) => area.height > 20,
        });
        let columns = room.min(columns).max(1);
        Setting {
            area,
            scale,
            pitch: scale + air,
            columns,
            left: (area.width / scale.max(1)).saturating_sub(columns) / 2,
            texts: 1,
            deep: (area.height + air) / (scale + air).max(1),
            bold: scale == 1 && step != Step::Small,
            drawn: letters == Letters::Drawn && scale > 1,
        }
    }

    /// The same for so many rows, if there is no room for them: drawn letters without air between their rows, or two columns
    /// of text: on a wall whose letters are of one size half of it would be empty, and half of what is read out of sight.
    #[must_use]
    pub fn spread(self, rows: usize) -> Setting {
        let across = 2 * self.columns + APART;
        if rows <= usize::from(self.deep) {
            return self;
        }
        if self.drawn {
            return Setting {
                pitch: self.scale,
                deep: self.area.height / self.scale.max(1),
                ..self
            };
        }
        if self.scale > 1 || self.area.width < WALL || self.area.width < across {
            return self;
        }
        let half = u16::try_from(rows.div_ceil(2)).unwrap_or(u16::MAX);
        Setting {
            texts: 2,
            deep: half.min(self.deep),
            left: (self.area.width - across) / 2,
            ..self
        }
    }

    /// How many rows of text are on screen.
    pub fn lines(&self) -> u16 {
        self.deep * self.texts.max(1)
    }

    /// The row of the screen where a row of text begins.
    pub fn row(&self, line: u16) -> u16 {
        self.area.y + line % self.deep.max(1) * self.pitch
    }

    /// Empty columns before a row of text, in letters.
    pub fn before(&self, line: u16) -> u16 {
        self.left + line / self.deep.max(1) * (self.columns + APART)
    }

    /// The columns from the first letter of the text to the last, in letters.
    pub fn across(&self) -> u16 {
        let others = self.texts.saturating_sub(1);
        self.columns + others * (self.columns + APART)
    }

    /// The row of the text and its column that this cell of the screen belongs to; nothing between rows and beside them.
    pub fn spot(&self, column: u16, row: u16) -> Option<(u16, u16)> {
        let below = row.checked_sub(self.area.y)?;
        let line = below / self.pitch.max(1);
        let on = below % self.pitch.max(1) < self.scale && line < self.deep;
        let column = (column / self.scale.max(1)).checked_sub(self.left)?;
        let text = column / (self.columns + APART);
        let column = column % (self.columns + APART);
        let on = on && text < self.texts && column < self.columns;
        on.then_some((text * self.deep + line, column))
    }
}

/// How many cells wide and high a letter is: no more than leaves a row that can be read and a few rows of it.
fn scale(area: Area, step: Step, letters: Letters) -> u16 {
    let wanted: &[u16] = match (letters, step) {
        (Letters::Plain, _) | (_, Step::Small) => &[],
        (Letters::Drawn, _) => &[drawn::CELLS],
        (Letters::Double, _) | (Letters::Scaled, Step::Middle) => &[2],
        (Letters::Scaled, Step::Large) => &[3, 2],
    };
    let fits = |scale: &&u16| area.width / **scale >= LEGIBLE && area.height / **scale >= 4;
    wanted.iter().find(fits).copied().unwrap_or(1)
}

/// How text is set now.
pub fn setting(wall: &Wall, workspace: &Workspace) -> Setting {
    let place = place(wall, workspace);
    let letters = match offered(wall, workspace) {
        Letters::Drawn if !workspace.present.drawn => Letters::Plain,
        letters => letters,
    };
    let setting = Setting::of(place.text, workspace.present.step, letters);
    match workspace.present.form {
        Form::Beside => setting,
        _ => setting.spread(workspace.present.prose.rows().len()),
    }
}

/// Whether anything of the text is put in or struck. On rows of double height terminals draw a stroke through a word
/// below it (xterm does) or not at all: what is struck would be read as what stands.
fn is_marked(workspace: &Workspace) -> bool {
    let marked = |runs: &[Run]| runs.iter().any(|run| !run.mark.is_kept());
    match workspace.present.form {
        Form::Beside => workspace.beside.sides.iter().any(|side| marked(&side.runs)),
        _ => marked(&workspace.present.runs),
    }
}

/// What kind of letters there are for the text. Two texts beside one another leave no room for drawn ones.
pub(super) fn offered(wall: &Wall, workspace: &Workspace) -> Letters {
    let letters = match letters(wall) {
        Letters::Double if is_marked(workspace) => Letters::Drawn,
        letters => letters,
    };
    match workspace.present.form {
        Form::Beside if letters == Letters::Drawn => Letters::Plain,
        _ => letters,
    }
}

/// What kind of letters there are now: what lies over the screen is of plain ones, and so is all of it meanwhile, but
/// for what is drawn.
fn letters(wall: &Wall) -> Letters {
    match wall.letters {
        Letters::Drawn => Letters::Drawn,
        letters if wall.layers.is_empty() => letters,
        _ => Letters::Plain,
    }
}

/// Where everything stands.
pub fn place(wall: &Wall, workspace: &Workspace) -> Place {
    Place::of(&wall.layout(Some(workspace)), letters(wall))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::model::present::{Letters, Step};
    use proptest::prelude::*;
    use strum::IntoEnumIterator;

    #[test]
    fn letters_are_as_large_as_the_terminal_has_them() {
        let area = Area::new(0, 4, 120, 30);
        let scales = |letters| Step::iter().map(move |step| Setting::of(area, step, letters).scale);
        assert!(scales(Letters::Plain).eq([1, 1, 1]));
        assert!(scales(Letters::Drawn).eq([1, 4, 4]));
        assert!(scales(Letters::Double).eq([1, 2, 2]));
        assert!(scales(Letters::Scaled).eq([1, 2, 3]));
        let narrow = Area::new(0, 4, 50, 30);
        assert_eq!(Setting::of(narrow, Step::Large, Letters::Scaled).scale, 1);
    }

    proptest! {
        #[test]
        fn every_row_of_text_stands_in_the_area(
            width in 0u16..300,
            height in 0u16..100,
            step in 0usize..3,
            letters in 0usize..4,
            rows in 0usize..200,
        ) {
            let area = Area::new(0, 3, width, height);
            let step = Step::iter().nth(step).unwrap();
            let letters = Letters::iter().nth(letters).unwrap();
            let setting = Setting::of(area, step, letters);
            for line in 0..setting.lines() {
                prop_assert!(setting.row(line) + setting.scale <= area.y + area.height);
                let at = setting.spot(setting.left * setting.scale, setting.row(line));
                prop_assert_eq!(at, Some((line, 0)));
            }
            let spread = setting.spread(rows);
            for line in 0..spread.lines() {
                let (x, y) = (spread.before(line), spread.row(line));
                prop_assert!(y + spread.scale <= area.y + area.height);
                prop_assert!((x + spread.columns) * spread.scale <= width.max(spread.columns));
                prop_assert_eq!(spread.spot(x * spread.scale, y), Some((line, 0)));
                let end = x + spread.columns - 1;
                prop_assert_eq!(spread.spot(end * spread.scale, y), Some((line, spread.columns - 1)));
            }
            if width > 0 {
                prop_assert!((setting.left + setting.columns) * setting.scale <= width);
            }
        }
    }
}
