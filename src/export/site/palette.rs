//! The colours of the pages, light and dark, and the one style sheet that stands in every page. A page lets in that style by
//! its digest and nothing else: no script, no picture, no font, from nowhere.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A colour by name, on light and on dark ground.
type Ink = (&'static str, &'static str, &'static str);

/// What is written on.
const GROUND: Ink = ("ground", "#ffffff", "#14171a");

/// What tables' heads and boxes are laid on.
const RAISED: Ink = ("raised", "#f2f4f6", "#20252a");

/// What is lit is laid on.
const LIT: Ink = ("lit", "#ffe680", "#453a00");

/// What is written with. A party's colour never stands alone: its letter stands with it.
const INKS: [Ink; 10] = [
    ("ink", "#16191c", "#eceff1"),
    ("faint", "#4a5259", "#b4bcc4"),
    ("link", "#00509e", "#8cc4ff"),
    ("government", "#00508a", "#7cc0f5"),
    ("employers", "#8f3d00", "#f5a65b"),
    ("workers", "#005f45", "#52d3a9"),
    ("civil-society", "#8a2f72", "#eaa3d2"),
    ("advisers", "#5b5300", "#dcd06e"),
    ("secretariat", "#4a4a4a", "#c4c4c4"),
    ("unattributed", "#8c1c1c", "#ff9e9e"),
];

/// What only divides.
const LINES: Ink = ("lines", "#767f87", "#868f97");

/// The rest of the style.
const SHEET: &str = include_str!("templates/style.css");

/// The style of every page.
pub fn style() -> String {
    let all = || [GROUND, RAISED, LIT, LINES].into_iter().chain(INKS);
    let mut light = String::new();
    let mut dark = String::new();
    for (name, on_light, on_dark) in all() {
        // Nothing that is written into memory fails.
        let _ = write!(light, "--{name}: {on_light}; ");
        let _ = write!(dark, "--{name}: {on_dark}; ");
    }
    let mut style = format!(
        ":root {{ color-scheme: light dark; {light}}}\n\
         @media screen and (prefers-color-scheme: dark) {{ :root {{ {dark}}} }}\n"
    );
    for voice in VOICES {
        let _ = write!(
            style,
            "[data-party=\"{voice}\"] {{ --party: var(--{voice}); }}\n\
             body:has(#_only-{voice}:target) :is(ins, del):not([data-party=\"{voice}\"]) {{ color: inherit; text-decoration: none; }}\n\
             body:has(#_only-{voice}:target) del:not([data-party=\"{voice}\"]), \
             body:has(#_only-{voice}:target) :not([data-party=\"{voice}\"]) > [data-mark] {{ display: none; }}\n"
        );
    }
    style.push_str(SHEET);
    style
}

/// Whose colours there are.
const VOICES: [&str; 7] = [
    "government",
    "employers",
    "workers",
    "civil-society",
    "advisers",
    "secretariat",
    "unattributed",
];

/// What a page may load and do: be styled as it is, and nothing else.
pub fn policy(style: &str) -> String {
    let digest = STANDARD.encode(Sha256::digest(style));
    format!("default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Voice;
    use strum::VariantNames;

    /// The relative luminance of a colour, as WCAG 2.2 defines it.
    fn luminance(colour: &str) -> f64 {
        let part = |at: usize| {
            let value = u8::from_str_radix(&colour[at..at + 2], 16).unwrap();
            let value = f64::from(value) / 255.0;
            match value <= 0.04045 {
                true => value / 12.92,
                false => ((value + 0.055) / 1.055).powf(2.4),
            }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn everything_written_can_be_read_on_every_ground() {
        assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.01);
        for ground in [GROUND, RAISED, LIT] {
            for ink in INKS {
                assert!(contrast(ink.1, ground.1) >= 4.5, "{ink:?} on {ground:?}");
                assert!(contrast(ink.2, ground.2) >= 4.5, "{ink:?} on {ground:?}");
            }
            assert!(contrast(LINES.1, ground.1) >= 3.0);
            assert!(contrast(LINES.2, ground.2) >= 3.0);
        }
    }

    #[test]
    fn every_voice_has_a_colour() {
        for voice in Voice::VARIANTS {
            assert!(VOICES.contains(voice));
        }
        for voice in VOICES {
            assert!(INKS.iter().any(|(name, ..)| *name == voice));
        }
    }

    #[test]
    fn the_policy_names_the_style_and_lets_nothing_else_in() {
        let policy = policy(&style());
        assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"));
        assert!(!policy.contains("unsafe") && !policy.contains("script"));
        let style = style();
        assert!(!style.contains("url(") && !style.contains("@import"));
        assert!(!style.contains(['&', '<']));
    }
}
