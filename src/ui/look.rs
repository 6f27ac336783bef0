//! How things look: the code names meanings, and this table styles them for a theme and a number of colours.

use crate::app::Theme;
use crate::app::label::Label;
use crate::plan::Voice;
use ratatui::style::{Color, Modifier, Style};
use strum::IntoEnumIterator;

/// How many colours the terminal has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Depth {
    /// 24 bits.
    #[default]
    True,
    /// The 256 of xterm.
    Indexed,
    /// The 16 everyone has, as the user set them.
    Sixteen,
    /// None at all: letters, underline, strike and reverse carry the meaning.
    None,
}

/// Parts of the screen, as opposed to runs of a plan's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The ground everything stands on.
    Ground,
    /// The plan's title in the head.
    Title,
    /// The selected row of the pane that has the keys.
    Selected,
    /// The selected row of another pane.
    Marked,
    /// A thin line between panes.
    Rule,
    /// A key in the footer and in the help.
    Key,
    /// What the key does.
    Hint,
    /// A banner that must not be overlooked.
    Banner,
    /// It went well.
    Good,
    /// It did not.
    Bad,
    /// The ground of what lies over the screen.
    Dialog,
    /// The heading of what lies over the screen.
    DialogTitle,
    /// A line to be typed into.
    Input,
}

/// The colours of a theme: red, green, blue.
struct Colours {
    ground: u32,
    body: u32,
    faint: u32,
    rule: u32,
    selected: u32,
    marked: u32,
    dialog: u32,
    banner: (u32, u32),
    good: u32,
    bad: u32,
    found: (u32, u32),
    /// For words: Government, employers, workers, civil society, advisers, secretariat, unattributed.
    voices: [u32; 7],
    /// For blocks: ground and text.
    blocks: [(u32, u32); 7],
}

// Okabe and Ito's colours can be told apart by people who see colours differently. As words on a dark or light
// ground the darker or lighter ones of them are shifted just far enough to be legible; blocks have them pure.
const BLOCKS: [(u32, u32); 7] = [
    (0x0072b2, 0xffffff),
    (0xe69f00, 0x000000),
    (0xd55e00, 0xffffff),
    (0x009e73, 0x000000),
    (0xcc79a7, 0x000000),
    (0x8a8a8a, 0x000000),
    (0x4a4a4a, 0xffffff),
];

const DARK: Colours = Colours {
    ground: 0x14171c,
    body: 0xe8e6e1,
    faint: 0x9aa0a8,
    rule: 0x3a4048,
    selected: 0x2f3b4d,
    marked: 0x22272f,
    dialog: 0x20252d,
    banner: (0xf0e442, 0x000000),
    good: 0x35d0a0,
    bad: 0xff8a65,
    found: (0xf0e442, 0x000000),
    voices: [
        0x56b4e9, 0xe69f00, 0xff7f3f, 0x2fc49b, 0xe08fbd, 0xb8bcc2, 0x8f959d,
    ],
    blocks: BLOCKS,
};

const LIGHT: Colours = Colours {
    ground: 0xfbfaf7,
    body: 0x1b1d20,
    faint: 0x5d636b,
    rule: 0xc9c6bf,
    selected: 0xd5e4f3,
    marked: 0xeceae4,
    dialog: 0xf1efe9,
    banner: (0xf0e442, 0x000000),
    good: 0x00704f,
    bad: 0xb03a00,
    found: (0xf0e442, 0x000000),
    voices: [
        0x0067a3, 0x8f6100, 0xb84a00, 0x00704f, 0x9c3f74, 0x55595f, 0x6d7279,
    ],
    blocks: BLOCKS,
};

const CONTRAST: Colours = Colours {
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
        0x6cc8ff, 0xffb000, 0xff8c4a, 0x2fe6b4, 0xffa3d4, 0xdddddd, 0xb0b0b0,
    ],
    blocks: BLOCKS,
};

/// How things look, resolved for one theme and number of colours.
#[derive(Debug)]
pub struct Look {
    /// The theme.
    pub theme: Theme,
    /// The number of colours.
    pub depth: Depth,
    words: [Style; 7],
    blocks: [Style; 7],
    parts: [Style; 13],
    faint: Style,
    found: Style,
    body: Style,
}

fn place(voice: Option<Voice>) -> usize {
    let all = Voice::iter();
    voice.map_or(6, |voice| all.take_while(|one| *one != voice).count())
}

impl Look {
    /// The look of a theme in so many colours. Where the theme suits the ground the terminal has of its own,
    /// that ground is left as it is; the theme for high contrast always paints it.
    pub fn new(theme: Theme, depth: Depth, suits: bool) -> Look {
        let suits = suits && theme != Theme::HighContrast;
        let colours = match theme {
            Theme::Dark => &DARK,
            Theme::Light => &LIGHT,
            Theme::HighContrast => &CONTRAST,
        };
        match depth {
            Depth::True => coloured((theme, depth, suits), colours, rgb),
            Depth::Indexed => coloured((theme, depth, suits), colours, |hex| {
                Color::Indexed(nearest(hex))
            }),
            Depth::Sixteen => sixteen(theme, suits),
            Depth::None => colourless(theme),
        }
    }

    /// The style of a run of text.
    pub fn label(&self, label: Label) -> Style {
        match label {
            Label::Body => self.body,
            Label::Heading => self.body.add_modifier(Modifier::BOLD),
            Label::Number | Label::Faint | Label::Field => self.faint,
            Label::Bracket => self.body.add_modifier(Modifier::BOLD),
            Label::Found => self.found,
            Label::Mark => self.body.add_modifier(Modifier::REVERSED),
            Label::Voice(voice) => self.voice(voice).add_modifier(Modifier::BOLD),
        }
    }

    /// Words of a voice.
    pub fn voice(&self, voice: Option<Voice>) -> Style {
        self.words.get(place(voice)).copied().unwrap_or(self.body)
    }

    /// A block of a voice.
    pub fn block(&self, voice: Option<Voice>) -> Style {
        self.blocks.get(place(voice)).copied().unwrap_or(self.body)
    }

    /// The style of a part of the screen.
    pub fn part(&self, part: Part) -> Style {
        self.parts.get(part as usize).copied().unwrap_or(self.body)
    }
}

fn coloured(
    (theme, depth, suits): (Theme, Depth, bool),
    colours: &Colours,
    ink: fn(u32) -> Color,
) -> Look {
    let body = if suits {
        Color::Reset
    } else {
        ink(colours.body)
    };
    let under = if suits {
        Color::Reset
    } else {
        ink(colours.ground)
    };
    let ground = Style::new().fg(body).bg(under);
    let on = |hex: u32| ground.fg(ink(hex));
    let pair = |(bg, fg): (u32, u32)| Style::new().fg(ink(fg)).bg(ink(bg));
    let bold = Modifier::BOLD;
    let dialog = ground.bg(ink(colours.dialog)).fg(ink(colours.body));
    Look {
        theme,
        depth,
        words: colours.voices.map(|hex| Style::new().fg(ink(hex))),
        blocks: colours.blocks.map(pair),
        // In the order of `Part`.
        parts: [
            ground,
            ground.add_modifier(bold),
            Style::new().bg(ink(colours.selected)).add_modifier(bold),
            Style::new().bg(ink(colours.marked)),
            on(colours.rule),
            ground.add_modifier(bold),
            on(colours.faint),
            pair(colours.banner).add_modifier(bold),
            on(colours.good),
            on(colours.bad).add_modifier(bold),
            dialog,
            dialog.add_modifier(bold),
            ground.bg(ink(colours.selected)),
        ],
        faint: Style::new().fg(ink(colours.faint)),
        found: pair(colours.found),
        body: Style::new().fg(body),
    }
}

/// With 16 colours a ground that suits the theme is the terminal's own: what "black" is, only its user knows. One that
/// is not known is painted, for words in light grey on white cannot be read.
fn sixteen(theme: Theme, suits: bool) -> Look {
    use Color::{Black, Blue, DarkGray, Gray, Green, LightBlue, LightGreen, LightMagenta};
    use Color::{LightRed, Magenta, Red, Reset, White, Yellow};
    let ground = match (theme, suits) {
        (_, true) => Style::new(),
        (Theme::Light, false) => Style::new().fg(Black).bg(White),
        (_, false) => Style::new().fg(White).bg(Black),
    };
    let ink = |colour| Style::new().fg(colour);
    let words = match theme {
        // Yellow and green are too light for words on white; they are their ground.
        Theme::Light => [
            ink(Blue),
            ink(Black).bg(Yellow),
            ink(Red),
            ink(Black).bg(Green),
            ink(Magenta),
            ink(DarkGray),
            ink(DarkGray),
        ],
        _ => [
            LightBlue,
            Yellow,
            LightRed,
            LightGreen,
            LightMagenta,
            Gray,
            Gray,
        ]
        .map(ink),
    };
    let blocks = [
        (Blue, White),
        (Yellow, Black),
        (Red, White),
        (Green, Black),
        (Magenta, White),
        (Gray, Black),
        (DarkGray, White),
    ];
    let faint = match theme {
        Theme::Dark => ink(Gray),
        _ => ink(ground.fg.unwrap_or(Reset)),
    };
    Look {
        theme,
        depth: Depth::Sixteen,
        words,
        blocks: blocks.map(|(bg, fg)| Style::new().fg(fg).bg(bg)),
        faint,
        found: Style::new().fg(Black).bg(Yellow),
        parts: plain_parts(
            ground,
            faint,
            Style::new()
                .fg(Black)
                .bg(Yellow)
                .add_modifier(Modifier::BOLD),
        ),
        body: Style::new(),
    }
}

fn colourless(theme: Theme) -> Look {
    let plain = Style::new();
    let reversed = plain.add_modifier(Modifier::REVERSED);
    Look {
        theme,
        depth: Depth::None,
        words: [plain; 7],
        blocks: [reversed; 7],
        faint: plain,
        found: reversed,
        parts: plain_parts(plain, plain, reversed.add_modifier(Modifier::BOLD)),
        body: plain,
    }
}

/// The parts of the screen without colours of their own on this ground, in the order of `Part`.
fn plain_parts(plain: Style, faint: Style, banner: Style) -> [Style; 13] {
    let bold = plain.add_modifier(Modifier::BOLD);
    let reversed = plain.add_modifier(Modifier::REVERSED);
    [
        plain,
        bold,
        reversed.add_modifier(Modifier::BOLD),
        plain.add_modifier(Modifier::UNDERLINED),
        faint,
        bold,
        faint,
        banner,
        plain,
        bold,
        plain,
        bold,
        plain.add_modifier(Modifier::UNDERLINED),
    ]
}

fn rgb(hex: u32) -> Color {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color::Rgb(red, green, blue)
}

/// The nearest colour of xterm's cube and grey ramp.
fn nearest(hex: u32) -> u8 {
    let [_, red, green, blue] = hex.to_be_bytes();
    let distance = |a: [i32; 3]| -> i32 {
        let here = [red, green, blue].map(i32::from);
        here.iter()
            .zip(a)
            .map(|(one, other)| (one - other).pow(2))
            .sum()
    };
    let level = |step: u8| {
        if step == 0 {
            0
        } else {
            55 + 40 * i32::from(step)
        }
    };
    let cube = (0..216u8).map(|at| {
        let colour = [level(at / 36), level(at / 6 % 6), level(at % 6)];
        (distance(colour), 16 + at)
    });
    let grey = (0..24u8).map(|at| (distance([8 + 10 * i32::from(at); 3]), 232 + at));
    cube.chain(grey).min().map_or(7, |(_, at)| at)
}
