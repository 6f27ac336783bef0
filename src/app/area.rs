//! A rectangle of the screen in cells, and how the screen is divided. Here and not in the drawing, because
//! clicks and pages need it as well.

/// A rectangle in cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// The leftmost column.
    pub x: u16,
    /// The topmost row.
    pub y: u16,
    /// The number of columns.
    pub width: u16,
    /// The number of rows.
    pub height: u16,
}

impl Area {
    /// A rectangle.
    pub const fn new(x: u16, y: u16, width: u16, height: u16) -> Area {
        Area {
            x,
            y,
            width,
            height,
        }
    }

    /// Whether the cell lies within.
    pub fn contains(self, column: u16, row: u16) -> bool {
        column >= self.x
            && row >= self.y
            && column - self.x < self.width
            && row - self.y < self.height
    }

    /// Whether there is no cell in it.
    pub fn is_empty(self) -> bool {
        self.width == 0 || self.height == 0
    }

    /// The upper `rows` rows and the rest.
    pub fn split_top(self, rows: u16) -> (Area, Area) {
        let rows = rows.min(self.height);
        (
            Area::new(self.x, self.y, self.width, rows),
            Area::new(self.x, self.y + rows, self.width, self.height - rows),
        )
    }

    /// All but the lower `rows` rows, and those.
    pub fn split_bottom(self, rows: u16) -> (Area, Area) {
        self.split_top(self.height - rows.min(self.height))
    }

    /// The left `columns` columns and the rest.
    pub fn split_left(self, columns: u16) -> (Area, Area) {
        let columns = columns.min(self.width);
        (
            Area::new(self.x, self.y, columns, self.height),
            Area::new(self.x + columns, self.y, self.width - columns, self.height),
        )
    }

    /// All but the right `columns` columns, and those.
    pub fn split_right(self, columns: u16) -> (Area, Area) {
        self.split_left(self.width - columns.min(self.width))
    }

    /// The same without `columns` at either side and `rows` above and below.
    pub fn inset(self, columns: u16, rows: u16) -> Area {
        let columns = columns.min(self.width / 2);
        let rows = rows.min(self.height / 2);
        Area::new(
            self.x + columns,
            self.y + rows,
            self.width - 2 * columns,
            self.height - 2 * rows,
        )
    }

    /// A page in the middle of it, no wider than this, with a margin where there is room for one.
    pub fn within(self, most: u16) -> Area {
        let margin = if self.width > 40 { 4 } else { 0 };
        self.centred(self.width.saturating_sub(margin).min(most), self.height)
    }

    /// A part of at most this size in the middle of it.
    pub fn centred(self, width: u16, height: u16) -> Area {
        let width = width.min(self.width);
        let height = height.min(self.height);
        Area::new(
            self.x + (self.width - width) / 2,
            self.y + (self.height - height) / 2,
            width,
            height,
        )
    }
}

/// Prose is set no wider than this: longer lines are hard to follow on a wall.
pub const PROSE: u16 = 76;

/// On a screen of fewer rows every row is the text's: the foot is one row, what lies over the screen has no border.
pub const FEW_ROWS: u16 = 12;

/// The columns of the timer in the small.
pub const TIMER: u16 = 18;

/// The rows of the floor's block in present mode, for a screen of so many rows.
pub const fn floor_rows(rows: u16) -> u16 {
    match rows {
        0..=15 => 1,
        16..=29 => 3,
        _ => 6,
    }
}

/// How the screen is divided for a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Title of the plan on the left, the floor on the right.
    pub head: Area,
    /// The block that says who has the floor, within the head.
    pub floor: Area,
    /// What must not be overlooked; empty if there is nothing.
    pub banner: Area,
    /// The outline; empty if there is no room for it.
    pub outline: Area,
    /// The column of the clause being read; empty if there is no room for it.
    pub page: Area,
    /// Everything between head, banner and foot, but for the margin.
    pub body: Area,
    /// On a wall, what belongs to what is selected, beside the body; empty if there is no room for it, or no use.
    pub margin: Area,
    /// The columns over which lists, questions and forms lie.
    pub over: Area,
    /// The bar of the tour, above the foot; empty while there is none.
    pub tour: Area,
    /// Hints and the last sentence.
    pub foot: Area,
}

/// Which pane the keys go to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// The outline.
    #[default]
    Outline,
    /// The clause.
    Clause,
}

impl Layout {
    /// Divides a screen of this size. `banners` rows are set aside for notices, `foot` rows for the foot,
    /// `tour` rows for the bar above it.
    pub fn of(columns: u16, rows: u16, banners: u16, foot: u16, tour: u16, pane: Pane) -> Layout {
        let all = Area::new(0, 0, columns, rows);
        let head_rows = match rows {
            0..=15 => 1,
            16..=39 => 3,
            _ => 5,
        };
        let (head, rest) = all.split_top(head_rows);
        let (rest, foot) = rest.split_bottom(foot);
        let (rest, tour) = rest.split_bottom(tour);
        let (banner, body) = rest.split_top(banners);
        let (_, body) = body.split_top(u16::from(rows >= 20));
        let floor_columns = match (columns, head_rows) {
            (0..=39, _) => columns / 2,
            // Beside a name in one row the plan's title needs the rest.
            (40..=59, 1) => 24,
            (40..=119, _) => 34,
            _ => 46,
        };
        let (_, floor) = head.split_right(floor_columns);
        let (outline, page) = panes(body, pane);
        Layout {
            head,
            floor,
            banner,
            outline,
            page,
            body,
            margin: Area::default(),
            over: all,
            tour,
            foot,
        }
    }
}

/// Fewer columns or rows than these are a table's, not a wall's: what is selected has all of them.
const WALL: (u16, u16) = (160, 40);

impl Layout {
    /// The same with a margin, where the screen is as large as a wall. What lies over the screen leaves the margin and
    /// the outline in sight: it takes the place of the page.
    #[must_use]
    pub fn with_margin(self, pane: Pane) -> Layout {
        let all = self.over;
        if all.width < WALL.0 || all.height < WALL.1 {
            return self;
        }
        let (body, margin) = self.body.split_right((all.width * 3 / 10).min(PROSE));
        let (outline, page) = panes(body, pane);
        let (over, _) = all.split_left(body.width);
        Layout {
            outline,
            page,
            body,
            margin,
            over: over.split_left(outline.width).1,
            ..self
        }
    }

    /// The same for a single clause under a head of so many rows, which is all the floor's.
    #[must_use]
    pub fn presenting(self, head: u16) -> Layout {
        let columns = self.foot.width;
        let end = self.foot.y;
        let all = Area::new(0, 0, columns, end);
        let (head, rest) = all.split_top(head);
        let (banner, body) = rest.split_top(self.banner.height);
        Layout {
            head,
            floor: head,
            banner,
            outline: Area::default(),
            page: body,
            body,
            margin: Area::default(),
            over: self.over,
            tour: self.tour,
            foot: self.foot,
        }
    }
}

/// Below 100 columns there is no room for prose at a readable width beside the outline: the outline keeps a
/// narrow page beside it while it is used, and gives the whole width to the clause when that is read.
fn panes(body: Area, pane: Pane) -> (Area, Area) {
    let none = Area::default();
    match (body.width, pane) {
        (0..=69, Pane::Outline) => (body, none),
        (0..=99, Pane::Clause) => (none, column(body)),
        (70..=99, Pane::Outline) => {
            let (outline, page) = body.split_left(body.width * 2 / 5);
            (outline, column(page))
        }
        (width, _) => {
            let (outline, page) = body.split_left((width * 3 / 8).clamp(38, 64));
            (outline, column(page))
        }
    }
}

/// The column for prose in the middle of an area, with a little air.
fn column(area: Area) -> Area {
    let area = area.inset(if area.width > 24 { 2 } else { 0 }, 0);
    let width = area.width.min(PROSE);
    Area::new(
        area.x + (area.width - width) / 2,
        area.y,
        width,
        area.height,
    )
}

/// The first row to be shown so that a row is in view, moved no further than needed.
pub fn in_view(top: usize, row: usize, height: u16) -> usize {
    let height = usize::from(height).max(1);
    top.clamp((row + 1).saturating_sub(height), row)
}
