//! How far keys go in whatever fills the screen.

/// How far to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// By rows, up if negative.
    Rows(isize),
    /// By pages, up if negative.
    Pages(isize),
    /// To the beginning.
    First,
    /// To the end.
    Last,
}

impl Step {
    /// By how many rows that is where a page has so many: beyond any end, if it goes to an end.
    pub fn rows(self, page: u16) -> isize {
        let page = isize::try_from(page.max(1)).unwrap_or(isize::MAX);
        match self {
            Step::Rows(rows) => rows,
            Step::Pages(pages) => pages.saturating_mul(page),
            Step::First => isize::MIN,
            Step::Last => isize::MAX,
        }
    }
}
