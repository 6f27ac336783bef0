//! What words are written in, on a light and on a dark ground: one set of colours for screens, pages and paper. Okabe and Ito's colours
//! can be told apart by people who see colours differently; as words the lighter or darker ones of them are shifted just far enough to
//! be legible. Word colours its changes itself.

/// A colour of sRGB: red, green, blue.
pub type Rgb = u32;

/// How much text must stand out from its ground, by WCAG's level AA.
pub const LEGIBLE: f64 = 4.5;

/// The colours on a ground.
#[derive(Clone, Copy, Debug)]
pub struct Inks {
    /// What everything stands on.
    pub ground: Rgb,
    /// Boxes and whatever lies over the rest.
    pub raised: Rgb,
    /// Text.
    pub body: Rgb,
    /// What steps back.
    pub faint: Rgb,
    /// Thin lines.
    pub rule: Rgb,
    /// Words of each voice, in the order of [`VOICES`].
    pub voices: [Rgb; 7],
}

/// The voices, and nobody known.
pub const VOICES: [&str; 7] = [
    "government",
    "employers",
    "workers",
    "civil-society",
    "advisers",
    "secretariat",
    "unattributed",
];

/// On a light ground; on paper, which is whiter still, they stand out more.
pub const LIGHT: Inks = Inks {
    ground: 0xfbfaf7,
    raised: 0xf1efe9,
    body: 0x1b1d20,
    faint: 0x5d636b,
    rule: 0xc9c6bf,
    voices: [
        0x0067a3, 0x7d6000, 0xac4100, 0x00704f, 0x9c3f74, 0x55595f, 0x5f646b,
    ],
};

/// On a dark one.
pub const DARK: Inks = Inks {
    ground: 0x14171c,
    raised: 0x20252d,
    body: 0xe8e6e1,
    faint: 0xa0a6ae,
    rule: 0x3a4048,
    voices: [
        0x56b4e9, 0xe69f00, 0xff7f3f, 0x2fc49b, 0xe08fbd, 0xb8bcc2, 0xa8a8a8,
    ],
};

impl Inks {
    /// The colours of the voices by name.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, Rgb)> {
        VOICES.into_iter().zip(self.voices)
    }
}

/// A colour as style sheets write it.
pub fn css(colour: Rgb) -> String {
    format!("#{colour:06x}")
}

/// How a colour stands out from another: 1 is not at all, 21 is black on white.
pub fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// How bright a colour is, from 0 to 1.
pub fn luminance(colour: Rgb) -> f64 {
    let [red, green, blue] = linear(colour);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// How much light of each kind it sends out.
pub fn linear(colour: Rgb) -> [f64; 3] {
    let [_, parts @ ..] = colour.to_be_bytes();
    parts.map(|part| match f64::from(part) / 255.0 {
        dark if dark <= 0.04045 => dark / 12.92,
        light => ((light + 0.055) / 1.055).powf(2.4),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Voice;
    use strum::VariantNames;

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((contrast(0, 0xffffff) - 21.0).abs() < 1e-9);
        assert!((contrast(0x777777, 0xffffff) - 4.478).abs() < 1e-3);
        assert!((contrast(0xff0000, 0xffffff) - 3.998).abs() < 1e-3);
    }

    #[test]
    fn words_can_be_read_on_light_on_dark_and_on_paper() {
        const PAPER: Rgb = 0xffffff;
        for (inks, grounds) in [
            (LIGHT, [LIGHT.ground, LIGHT.raised, PAPER]),
            (DARK, [DARK.ground, DARK.raised, DARK.raised]),
        ] {
            let words = inks.voices.into_iter().chain([inks.body, inks.faint]);
            for word in words {
                for ground in grounds {
                    let found = contrast(word, ground);
                    assert!(found >= LEGIBLE, "{word:06x} on {ground:06x}: {found}");
                }
            }
        }
    }

    #[test]
    fn every_voice_has_a_colour() {
        for voice in Voice::VARIANTS {
            assert!(VOICES.contains(voice));
        }
        assert_eq!(css(LIGHT.voices[3]), "#00704f");
    }
}
