//! Where the parts of the screen stand.

use crate::app::area::{Area, PROSE};
use crate::app::model::amend::View;

/// Where the parts of the screen stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// What is shown, and how.
    pub heading: Area,
    /// The text; empty where there is only a list.
    pub text: Area,
    /// The list; empty where there is only text.
    pub list: Area,
    /// Rows an entry of the list takes.
    pub entry: u16,
    /// Whether the list stands beside the text, and not below it.
    pub beside: bool,
}

/// From this many columns on, the list stands beside the text.
const BESIDE: u16 = 110;

impl Layout {
    /// Divides the body of the screen, for a list of so many entries.
    pub fn of(body: Area, view: &View, entries: usize) -> Layout {
        let air = u16::from(body.height > 16);
        let (_, body) = body.split_top(air);
        let beside = body.width >= BESIDE && matches!(view, View::Clause);
        let most = match view {
            View::Clause if beside => PROSE + GAP + 64,
            View::All => 140,
            _ => PROSE,
        };
        let body = body.within(most);
        let (heading, rest) = body.split_top(if body.height > 6 { 1 + air } else { 0 });
        let none = Area::default();
        let (text, list, entry) = match view {
            View::All => (none, rest, 1),
            View::Adoption(_) | View::Bulk(_) => (rest, none, 1),
            View::Clause if beside => {
                let columns = ((rest.width - GAP) * 3 / 5).min(PROSE);
                let (text, right) = rest.split_left(columns);
                (text, right.split_left(GAP).1, 3)
            }
            View::Clause => {
                let entries = u16::try_from(entries).unwrap_or(u16::MAX);
                // A rule above the list; never more than two fifths of the room.
                let rows = entries.saturating_add(1).min(rest.height * 2 / 5);
                let (text, list) = rest.split_bottom(if entries == 0 { 0 } else { rows });
                (text, list.split_top(1).1, 1)
            }
        };
        Layout {
            heading,
            text,
            list,
            entry,
            beside,
        }
    }
}

/// Columns between the text and the list.
const GAP: u16 = 4;
