//! The colours of the pages, light and dark, and the one style sheet that stands in every page. A page lets in that style by
//! its digest and nothing else: no script, no picture, no font, from nowhere.

use crate::export::inks::{DARK, LIGHT, Rgb, VOICES, css};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A colour by name, on light and on dark ground.
type Ink = (&'static str, Rgb, Rgb);

/// What is written on: light as paper.
const GROUND: Ink = ("ground", 0xffffff, DARK.ground);

/// What tables' heads and boxes are laid on.
const RAISED: Ink = ("raised", 0xf2f4f6, DARK.raised);

/// What is lit is laid on.
const LIT: Ink = ("lit", 0xffe680, 0x3a3100);

/// What is written with.
const INKS: [Ink; 3] = [
    ("ink", LIGHT.body, DARK.body),
    ("faint", LIGHT.faint, DARK.faint),
    ("link", 0x00509e, 0x8cc4ff),
];

/// What only divides.
const LINES: Ink = ("lines", 0x767f87, 0x868f97);

/// The colours of words. A party's never stands alone: its letter stands with it.
fn inks() -> impl Iterator<Item = Ink> {
    let voices = LIGHT.named().zip(DARK.voices);
    let voices = voices.map(|((name, light), dark)| (name, light, dark));
    INKS.into_iter().chain(voices)
}

/// The rest of the style.
const SHEET: &str = include_str!("templates/style.css");

/// The style of every page.
pub fn style() -> String {
    let all = [GROUND, RAISED, LIT, LINES].into_iter().chain(inks());
    let mut light = String::new();
    let mut dark = String::new();
    for (name, on_light, on_dark) in all {
        // Nothing that is written into memory fails.
        let _ = write!(light, "--{name}: {}; ", css(on_light));
        let _ = write!(dark, "--{name}: {}; ", css(on_dark));
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

/// What a page may load and do: be styled as it is, and nothing else.
pub fn policy(style: &str) -> String {
    let digest = STANDARD.encode(Sha256::digest(style));
    format!("default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::inks::{LEGIBLE, contrast};

    #[test]
    fn everything_written_can_be_read_on_every_ground() {
        for ground in [GROUND, RAISED, LIT] {
            for ink in inks() {
                for (word, ground) in [(ink.1, ground.1), (ink.2, ground.2)] {
                    let found = contrast(word, ground);
                    assert!(found >= LEGIBLE, "{ink:?} on {ground:06x}: {found}");
                }
            }
            assert!(contrast(LINES.1, ground.1) >= 3.0);
            assert!(contrast(LINES.2, ground.2) >= 3.0);
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
