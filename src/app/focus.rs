//! Where keys can go, and the sets of such places that the table of commands speaks of.

use strum::{EnumIter, EnumString, IntoStaticStr};

/// Where keys can go. Two commands with a common chord must have no common place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Focus {
    /// The library of plans.
    Library,
    /// The outline of a plan.
    Outline,
    /// The outline while clauses are marked in it.
    Marking,
    /// The clause being read.
    Clause,
    /// A text being typed.
    Editing,
    /// The tracked view.
    Tracked,
    /// The log.
    Past,
    /// The diagnosis, or what the plan does when.
    Figures,
    /// The word code, or what a verification came to.
    Trust,
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
    /// What arrived from elsewhere.
    Arrived,
    /// What a Word file proposes.
    Word,
    /// One clause, presented to the room.
    Present,
    /// The same on a second screen.
    Second,
    /// Two texts side by side.
    Beside,
    /// The places where words would be replaced.
    Replacing,
    /// The negotiation, act by act.
    Replay,
    /// A form to be filled in. It takes every key that no command takes.
    Form,
    /// Rows of a form as a table. It takes every key that no command takes.
    Table,
    /// A prompt, question or list over the screen. It takes keys itself; no command has this place.
    Layer,
}

/// Places, each of them once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Focuses(u32);

/// Where the plan itself is shown.
pub const READING: Focuses = Focuses::of(&[Focus::Outline, Focus::Marking, Focus::Clause]);
/// The lists of amendments.
pub const LISTS: Focuses = Focuses::of(&[Focus::Amendments, Focus::AllAmendments]);
/// The screen of amendments.
pub const AMENDMENTS: Focuses = LISTS.and(Focuses::of(&[Focus::Adoption, Focus::Bulk]));
/// The screens of an open plan on which nothing is being typed.
pub const PLAN: Focuses = READING.and(AMENDMENTS).and(Focuses::of(&[
    Focus::Tracked,
    Focus::Past,
    Focus::Trust,
    Focus::Figures,
    Focus::Board,
    Focus::Progress,
    Focus::Sitting,
    Focus::Arrived,
    Focus::Word,
    Focus::Beside,
    Focus::Replacing,
    Focus::Replay,
]));
/// The same, and present mode: where nothing is changed, but somebody speaks.
pub const IN_THE_ROOM: Focuses = PLAN.and(Focuses::of(&[Focus::Present]));
/// Everywhere but where text is being typed.
pub const NOT_TYPING: Focuses = IN_THE_ROOM.and(Focuses::of(&[Focus::Library]));
/// Where text of a plan is being typed, and characters are text.
pub const TYPING: Focuses = Focuses::of(&[Focus::Editing, Focus::Form, Focus::Table]);
/// Everywhere but on a form or a table, which takes what it can itself.
pub const EVERYWHERE: Focuses = NOT_TYPING.and(Focuses::of(&[Focus::Editing]));

impl Focuses {
    /// These places.
    pub const fn of(places: &[Focus]) -> Focuses {
        match places {
            [first, rest @ ..] => Focuses(1 << *first as u32).and(Focuses::of(rest)),
            [] => Focuses(0),
        }
    }

    /// These and those.
    pub const fn and(self, others: Focuses) -> Focuses {
        Focuses(self.0 | others.0)
    }

    /// These, but none of those.
    pub const fn without(self, others: &[Focus]) -> Focuses {
        self.less(Focuses::of(others))
    }

    /// These, but none of those.
    pub const fn less(self, others: Focuses) -> Focuses {
        Focuses(self.0 & !others.0)
    }

    /// Those of these that are among the others as well.
    pub const fn common(self, others: Focuses) -> Focuses {
        Focuses(self.0 & others.0)
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether this is one of them.
    pub const fn contains(self, place: Focus) -> bool {
        self.0 & Focuses::of(&[place]).0 != 0
    }

    /// Whether any place is one of these and one of those.
    pub const fn meet(self, others: Focuses) -> bool {
        !self.common(others).is_empty()
    }
}

impl From<Focus> for Focuses {
    fn from(place: Focus) -> Focuses {
        Focuses::of(&[place])
    }
}

impl<const N: usize> From<[Focus; N]> for Focuses {
    fn from(places: [Focus; N]) -> Focuses {
        Focuses::of(&places)
    }
}
