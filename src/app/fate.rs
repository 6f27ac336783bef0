//! What becomes of a clause as a whole, and its sign.

use strum::EnumIter;

/// What becomes of a clause as a whole. The signs are of the set that every font has had since the days of WGL4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter)]
pub enum Fate {
    /// Set aside in the open session.
    Parked,
    /// A new one is proposed after it, or as the first under it.
    Added,
    /// Its removal is proposed.
    Removed,
    /// It is proposed to stand elsewhere.
    Moved,
    /// It stood elsewhere in the baseline.
    Came,
    /// Seen from the past: it is no longer there.
    Gone,
    /// Seen from the past: it stands elsewhere now.
    Elsewhere,
}

impl Fate {
    /// Its sign; one column.
    pub fn sign(self) -> &'static str {
        match self {
            Fate::Parked => "◊",
            Fate::Added => "+",
            Fate::Removed => "−",
            Fate::Moved => "↕",
            Fate::Came => "←",
            Fate::Gone => "×",
            Fate::Elsewhere => "→",
        }
    }

    /// The message that says what it means.
    pub fn meaning(self) -> &'static str {
        match self {
            Fate::Parked => "ui-legend-parked",
            Fate::Added => "ui-legend-added",
            Fate::Removed => "ui-legend-removed",
            Fate::Moved => "ui-legend-moved",
            Fate::Came => "ui-legend-came",
            Fate::Gone => "ui-legend-gone",
            Fate::Elsewhere => "ui-legend-elsewhere",
        }
    }
}
