//! What fills the screen, how it is coloured, and how what is said on it is meant.

use crate::plan::words;

words! {
    /// A way of colouring the screen.
    #[derive(Default)]
    Theme {
        /// Light text on dark ground.
        #[default]
        Dark = "app-theme-dark",
        /// Dark text on light ground, for projectors in daylight.
        Light = "app-theme-light",
        /// Black and white, and saturated party colours.
        HighContrast = "app-theme-contrast",
    }
}

/// What fills the screen below the layers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// The plans one can open.
    #[default]
    Library,
    /// The outline and a clause; also while a clause is edited.
    Plan,
    /// The tracked view.
    Tracked,
    /// The log.
    Past,
    /// The diagnosis, or what the plan does when.
    Figures,
    /// The word code, or what a verification came to.
    Trust,
    /// The amendments to a clause, in its text.
    Amendments,
    /// The consensus board.
    Board,
    /// How the number of open brackets went down.
    Progress,
    /// The session: who is present, what is discussed, who speaks next.
    Sitting,
    /// What arrived of the plan from elsewhere, before anything is merged.
    Arrived,
    /// What a Word file proposes, before anything is tabled.
    Word,
    /// One clause, as large as it can be, for the room.
    Present,
    /// Two texts side by side.
    Beside,
    /// The negotiation, act by act.
    Replay,
    /// The places where words would be replaced.
    Replacing,
}

/// How a sentence in the footer is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// It went well.
    Good,
    /// It did not.
    Bad,
    /// It is so.
    Plain,
}
