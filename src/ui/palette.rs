//! The colours of each theme, as values: styles are made of them in [`super::look`].

use crate::app::Theme;
use crate::export::inks;

/// The colours of a theme.
pub fn palette(theme: Theme) -> &'static Palette {
    match theme {
        Theme::Dark => &DARK,
        Theme::Light => &LIGHT,
        Theme::HighContrast => &CONTRAST,
    }
}

/// The colours of a theme: red, green, blue.
pub struct Palette {
    /// What everything stands on.
    pub ground: u32,
    /// Text.
    pub body: u32,
    /// What steps back.
    pub faint: u32,
    /// Thin lines.
    pub rule: u32,
    /// The ground of what is selected.
    pub selected: u32,
    /// And of what is in another pane.
    pub marked: u32,
    /// The ground of what lies over the screen.
    pub dialog: u32,
    /// What must not be overlooked: ground and text.
    pub banner: (u32, u32),
    /// It went well.
    pub good: u32,
    /// It did not.
    pub bad: u32,
    /// What was searched for: ground and text.
    pub found: (u32, u32),
    /// Words: government, employers, workers, civil society, advisers, secretariat, unattributed.
    pub voices: [u32; 7],
}

impl Palette {
    /// Whatever words stand on.
    pub fn grounds(&self) -> [u32; 4] {
        [self.ground, self.selected, self.marked, self.dialog]
    }
}

/// Of blocks, ground and text: government, employers, workers, civil society, advisers, secretariat, unattributed. They have Okabe
/// and Ito's colours pure, of which words are shades.
pub const BLOCKS: [(u32, u32); 7] = [
    (0x0072b2, 0xffffff),
    (0xe69f00, 0x000000),
    (0xd55e00, 0x000000),
    (0x009e73, 0x000000),
    (0xcc79a7, 0x000000),
    (0x8a8a8a, 0x000000),
    (0x4a4a4a, 0xffffff),
];

const DARK: Palette = Palette {
    ground: inks::DARK.ground,
    body: inks::DARK.body,
    faint: inks::DARK.faint,
    rule: inks::DARK.rule,
    selected: 0x2f3b4d,
    marked: 0x22272f,
    dialog: inks::DARK.raised,
    banner: (0xf0e442, 0x000000),
    good: 0x35d0a0,
    bad: 0xff8a65,
    found: (0xf0e442, 0x000000),
    voices: inks::DARK.voices,
};

const LIGHT: Palette = Palette {
    ground: inks::LIGHT.ground,
    body: inks::LIGHT.body,
    faint: inks::LIGHT.faint,
    rule: inks::LIGHT.rule,
    selected: 0xd5e4f3,
    marked: 0xeceae4,
    dialog: inks::LIGHT.raised,
    banner: (0xf0e442, 0x000000),
    good: 0x00704f,
    bad: 0xb03a00,
    found: (0xf0e442, 0x000000),
    voices: inks::LIGHT.voices,
};

const CONTRAST: Palette = Palette {
    ground: 0x000000,
    body: 0xffffff,
    faint: 0xd0d0d0,
    rule: 0x808080,
    selected: 0x00407f,
    marked: 0x303030,
    dialog: 0x000000,
    banner: (0xffff00, 0x000000),
    good: 0x00ffb0,
    bad: 0xff9d7a,
    found: (0xffff00, 0x000000),
    voices: [
        0x6cc8ff, 0xffb000, 0xff9255, 0x2fe6b4, 0xffa3d4, 0xdddddd, 0xb0b0b0,
    ],
};
