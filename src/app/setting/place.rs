//! Where the parts of present mode stand: the block of the floor, what is shown, and the text.

use crate::app::area::{Area, Layout};
use crate::app::model::present::Letters;

/// Where the parts stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The block of the floor, with the timer.
    pub floor: Area,
    /// How many cells wide and high a letter of the block is.
    pub scale: u16,
    /// Whether the name of who has the floor can be drawn in the large.
    pub drawn: bool,
    /// Number, kind and what is shown of the clause.
    pub heading: Area,
    /// The text, over the whole width.
    pub text: Area,
}

impl Place {
    /// Divides a screen that is divided like this.
    pub fn of(layout: &Layout, letters: Letters) -> Place {
        let body = layout.body;
        let (heading, rest) = body.split_top(u16::from(body.height > 6));
        let (_, text) = rest.split_top(u16::from(body.height > 12));
        let room = layout.head.height >= 6 && body.width >= 80;
        let larger = room && matches!(letters, Letters::Double | Letters::Scaled);
        Place {
            floor: layout.head,
            scale: if larger { 2 } else { 1 },
            drawn: room && letters == Letters::Drawn,
            heading,
            text,
        }
    }

    /// The rows of the block as they are counted in letters: where each begins, and how large it is.
    pub fn floor_rows(&self) -> Vec<(u16, u16)> {
        let count = self.floor.height / self.scale.max(1);
        let row = |at: u16| (self.floor.y + at * self.scale, self.scale);
        (0..count).map(row).collect()
    }
}
