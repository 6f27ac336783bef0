//! Where the parts of the board stand: for drawing and for clicks.

use crate::app::area::Area;

/// Where the parts of the board stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// The ways to look at it, and how far the room is.
    pub heading: Area,
    /// Names of the parties, in two rows where they have no room beside each other, and what is open for each.
    pub parties: Area,
    /// The clauses.
    pub rows: Area,
    /// What is known of the selected cell.
    pub detail: Area,
    /// What the signs mean, where there is no room for words beside them.
    pub legend: Area,
    /// How the rows are divided.
    pub columns: Columns,
}

/// How a row is divided, from the left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// Number and title.
    pub title: u16,
    /// Each party.
    pub cell: u16,
    /// Whether words stand beside the signs of the parties.
    pub words: bool,
    /// Where the clause stands between the parties.
    pub consensus: u16,
    /// The number of open brackets, such as ` [12]`.
    pub brackets: u16,
}

/// Columns of a sign alone, of a sign and a word, and of a sign with a word and air for the widest screens.
const SIGN: u16 = 4;
/// Columns of a sign below a name that reaches over the next party's cell: any party's name in any language has room
/// in two of these.
const NAMED: u16 = 7;
const WORD: u16 = 14;
const WIDE: u16 = 19;
/// Columns that a title should have before words take their place.
const TITLE: u16 = 36;

impl Columns {
    /// Divides this many columns between this many parties.
    pub fn of(width: u16, parties: u16) -> Columns {
        let (consensus, brackets) = match width {
            0..=33 => (0, 0),
            34..=59 => (2, 5),
            60..=169 => (14, 5),
            _ => (18, 6),
        };
        let rest = width.saturating_sub(consensus + brackets);
        let fits = |cell: u16, title: u16| cell.saturating_mul(parties) + title <= rest;
        let cell = match () {
            () if fits(WORD, TITLE) => rest.saturating_sub(TITLE) / parties.max(1),
            () if fits(NAMED, 28) => NAMED,
            () if fits(SIGN, 12) => SIGN,
            () => 2,
        }
        .min(WIDE);
        Columns {
            title: rest.saturating_sub(cell.saturating_mul(parties)),
            cell,
            words: cell >= WORD,
            consensus,
            brackets,
        }
    }
}

impl Layout {
    /// Divides the body of the screen, where so many parties have a column.
    pub fn of(body: Area, parties: usize) -> Layout {
        let body = body.inset(if body.width > 40 { 1 } else { 0 }, 0);
        let columns = Columns::of(body.width, u16::try_from(parties).unwrap_or(u16::MAX));
        let (heading, rest) = body.split_top(match body.height {
            0..=7 => 0,
            8..=20 => 1,
            _ => 2,
        });
        let (parties, rest) = rest.split_top(match rest.height {
            0..=2 => 0,
            3..=9 => 1,
            _ => 3,
        });
        let (rest, legend) = rest.split_bottom(u16::from(!columns.words && rest.height > 10));
        let (rows, detail) = rest.split_bottom(match rest.height {
            0..=6 => 0,
            7..=17 => 4,
            _ => 6,
        });
        Layout {
            heading,
            parties,
            rows,
            detail,
            legend,
            columns,
        }
    }

    /// The cell of a party in a row of the screen.
    pub fn cell(&self, party: usize, y: u16) -> Area {
        let party = u16::try_from(party).unwrap_or(u16::MAX);
        let before = self.columns.cell.saturating_mul(party);
        let x = self.rows.x.saturating_add(self.columns.title);
        let x = x.saturating_add(before);
        let end = self.rows.x + self.rows.width;
        Area::new(
            x.min(end),
            y,
            self.columns.cell.min(end.saturating_sub(x)),
            1,
        )
    }
}
