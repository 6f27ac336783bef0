//! Where keys can go, and the sets of such places that the table of commands speaks of.

/// Where keys can go. Two commands with a common chord must have no common place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The library of plans.
    Library,
    /// The outline of a plan.
    Outline,
    /// The clause being read.
    Clause,
    /// A text being typed.
    Editing,
    /// The tracked view.
    Tracked,
    /// The log.
    Past,
    /// The amendments to a clause.
    Amendments,
    /// The list of all amendments.
    AllAmendments,
    /// What follows if an amendment is adopted.
    Adoption,
    /// What would be done with a party's uncontested amendments.
    Bulk,
    /// The consensus board.
    Board,
    /// The burn-down of open brackets.
    Progress,
    /// The session.
    Sitting,
    /// A form to be filled in. It takes every key that no command takes.
    Form,
    /// A prompt, question or list over the screen. It takes keys itself; no command has this place.
    Layer,
}

/// Places, each of them once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout(u16);

/// Where the plan itself is shown.
pub const READING: Layout = Layout::of(&[Place::Outline, Place::Clause]);
/// The lists of amendments.
pub const LISTS: Layout = Layout::of(&[Place::Amendments, Place::AllAmendments]);
/// The screen of amendments.
pub const AMENDMENTS: Layout = LISTS.and(Layout::of(&[Place::Adoption, Place::Bulk]));
/// The screens of an open plan on which nothing is being typed.
pub const PLAN: Layout = READING.and(AMENDMENTS).and(Layout::of(&[
    Place::Tracked,
    Place::Past,
    Place::Board,
    Place::Progress,
    Place::Sitting,
]));
/// Everywhere but where text is being typed.
pub const NOT_TYPING: Layout = PLAN.and(Layout::of(&[Place::Library]));
/// Where text of a plan is being typed, and characters are text.
pub const TYPING: Layout = Layout::of(&[Place::Editing, Place::Form]);
/// Everywhere but on a form, which takes what it can itself.
pub const EVERYWHERE: Layout = NOT_TYPING.and(Layout::of(&[Place::Editing]));

impl Layout {
    /// These places.
    pub const fn of(places: &[Place]) -> Layout {
        match places {
            [first, rest @ ..] => Layout(1 << *first as u16).and(Layout::of(rest)),
            [] => Layout(0),
        }
    }

    /// These and those.
    pub const fn and(self, others: Layout) -> Layout {
        Layout(self.0 | others.0)
    }

    /// These, but none of those.
    pub const fn without(self, others: &[Place]) -> Layout {
        Layout(self.0 & !Layout::of(others).0)
    }

    /// Whether this is one of them.
    pub const fn contains(self, place: Place) -> bool {
        self.0 & Layout::of(&[place]).0 != 0
    }

    /// Whether any place is one of these and one of those.
    pub const fn meet(self, others: Layout) -> bool {
        self.0 & others.0 != 0
    }
}

impl From<Place> for Layout {
    fn from(place: Place) -> Layout {
        Layout::of(&[place])
    }
}

impl<const N: usize> From<[Place; N]> for Layout {
    fn from(places: [Place; N]) -> Layout {
        Layout::of(&places)
    }
}
