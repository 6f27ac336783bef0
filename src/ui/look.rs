//! How things look: the code names meanings, and this table styles them for a theme and a number of colours.

use super::colours::{LEGIBLE, Parties, contrast};
use super::palette::palette;
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
        Look::of(&Parties::default(), theme, depth, suits)
    }

    /// The same with these colours of the parties.
    pub fn of(parties: &Parties, theme: Theme, depth: Depth, suits: bool) -> Look {
        let suits = suits && theme != Theme::HighContrast;
        match depth {
            Depth::True => coloured((theme, depth, suits), parties, rgb, rgb),
            Depth::Indexed => {
                let grounds = palette(theme).grounds().map(|hex| value(nearest(hex)));
                let word = |hex| Color::Indexed(legible(hex, &grounds));
                coloured(
                    (theme, depth, suits),
                    parties,
                    |hex| Color::Indexed(nearest(hex)),
                    word,
                )
            }
            Depth::Sixteen => sixteen(theme, suits, parties),
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

/// `ink` makes grounds and what stands on a ground of its own, `word` what stands on any ground of the theme.
fn coloured(
    (theme, depth, suits): (Theme, Depth, bool),
    parties: &Parties,
    ink: fn(u32) -> Color,
    word: impl Fn(u32) -> Color,
) -> Look {
    let colours = palette(theme);
    // What suits is the terminal's own.
    let own = |hex: u32| match suits {
        true => Color::Reset,
        false => ink(hex),
    };
    let body = own(colours.body);
    let ground = Style::new().fg(body).bg(own(colours.ground));
    let on = |hex: u32| ground.fg(word(hex));
    let pair = |(bg, fg): (u32, u32)| Style::new().fg(ink(fg)).bg(ink(bg));
    let bold = Modifier::BOLD;
    let dialog = ground.bg(ink(colours.dialog)).fg(ink(colours.body));
    Look {
        theme,
        depth,
        words: parties.words(colours).map(|hex| Style::new().fg(word(hex))),
        blocks: parties.blocks().map(pair),
        // In the order of `Part`.
        parts: [
            ground,
            ground.add_modifier(bold),
            Style::new().bg(ink(colours.selected)).add_modifier(bold),
            Style::new().bg(ink(colours.marked)),
            ground.fg(ink(colours.rule)),
            ground.add_modifier(bold),
            on(colours.faint),
            pair(colours.banner).add_modifier(bold),
            on(colours.good),
            on(colours.bad).add_modifier(bold),
            dialog,
            dialog.add_modifier(bold),
            ground.bg(ink(colours.selected)),
        ],
        faint: Style::new().fg(word(colours.faint)),
        found: pair(colours.found),
        body: Style::new().fg(body),
    }
}

/// The hues of the sixteen colours, in the order of the voices that have them from the start; the last is left over.
const HUES: [(u32, Color, Color); 6] = [
    (0x0000ee, Color::Blue, Color::LightBlue),
    (0xcdcd00, Color::Yellow, Color::Yellow),
    (0xcd0000, Color::Red, Color::LightRed),
    (0x00cd00, Color::Green, Color::LightGreen),
    (0xcd00cd, Color::Magenta, Color::LightMagenta),
    (0x00cdcd, Color::Cyan, Color::LightCyan),
];

/// Yellow, green and cyan are too light for words on white; they are their ground.
fn is_light(hue: Color) -> bool {
    matches!(hue, Color::Yellow | Color::Green | Color::Cyan)
}

/// Words and blocks of the voices in sixteen colours.
fn hues(theme: Theme, parties: &Parties) -> ([Style; 7], [Style; 7]) {
    use Color::{Black, DarkGray, Gray, White};
    let ink = |colour| Style::new().fg(colour);
    let greys = match theme {
        Theme::Light => [ink(DarkGray); 7],
        _ => [ink(Gray); 7],
    };
    let (mut words, mut blocks) = (greys, greys);
    let plain = [(Gray, Black), (DarkGray, White)].map(|(bg, fg)| ink(fg).bg(bg));
    for (block, grey) in blocks.iter_mut().skip(5).zip(plain) {
        *block = grey;
    }
    let hues = parties.hues(HUES.map(|(value, _, _)| value));
    for ((word, block), hue) in words.iter_mut().zip(&mut blocks).zip(hues) {
        let Some((_, dark, light)) = HUES.get(hue).copied() else {
            continue;
        };
        *block = match is_light(dark) {
            true => ink(Black).bg(dark),
            false => ink(White).bg(dark),
        };
        *word = match theme {
            Theme::Light if is_light(dark) => ink(Black).bg(dark),
            Theme::Light => ink(dark),
            _ => ink(light),
        };
    }
    (words, blocks)
}

/// With 16 colours a ground that suits the theme is the terminal's own: what "black" is, only its user knows. One that
/// is not known is painted, for words in light grey on white cannot be read.
fn sixteen(theme: Theme, suits: bool, parties: &Parties) -> Look {
    use Color::{Black, Gray, Reset, White, Yellow};
    let ground = match (theme, suits) {
        (_, true) => Style::new(),
        (Theme::Light, false) => Style::new().fg(Black).bg(White),
        (_, false) => Style::new().fg(White).bg(Black),
    };
    let ink = |colour| Style::new().fg(colour);
    let (words, blocks) = hues(theme, parties);
    let faint = match theme {
        Theme::Dark => ink(Gray),
        _ => ink(ground.fg.unwrap_or(Reset)),
    };
    Look {
        theme,
        depth: Depth::Sixteen,
        words,
        blocks,
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

/// The levels of red, green and blue in xterm's cube.
const LEVELS: [u32; 6] = [0, 95, 135, 175, 215, 255];

/// What one of the 256 colours looks like; the first sixteen, which everybody sets for themselves, are not used.
fn value(at: u8) -> u32 {
    let at = u32::from(at);
    let level = |step: u32| LEVELS.get(step as usize % 6).copied().unwrap_or_default();
    match at.checked_sub(232) {
        Some(grey) => (8 + 10 * grey) * 0x01_0101,
        None => {
            let at = at.saturating_sub(16);
            level(at / 36) << 16 | level(at / 6) << 8 | level(at)
        }
    }
}

/// Xterm's cube and grey ramp, by how far each is from a colour.
fn by_distance(hex: u32) -> impl Iterator<Item = (u32, u8)> {
    (16..=255u8).map(move |at| {
        let here = hex.to_be_bytes().into_iter();
        let apart = here.zip(value(at).to_be_bytes());
        (
            apart
                .map(|(one, other)| u32::from(one.abs_diff(other)).pow(2))
                .sum(),
            at,
        )
    })
}

/// The nearest colour of xterm's cube and grey ramp.
fn nearest(hex: u32) -> u8 {
    by_distance(hex).min().map_or(7, |(_, at)| at)
}

/// The nearest one in which words can be read on all of these grounds: the cube is coarse, and the very nearest may be too
/// near to one of them.
fn legible(hex: u32, grounds: &[u32]) -> u8 {
    let mut all: Vec<(u32, u8)> = by_distance(hex).collect();
    all.sort_unstable();
    let reads = |at: u8| {
        let mut grounds = grounds.iter();
        grounds.all(|ground| contrast(value(at), *ground) >= LEGIBLE)
    };
    let found = all.iter().find(|(_, at)| reads(*at)).or(all.first());
    found.map_or(7, |(_, at)| *at)
}
