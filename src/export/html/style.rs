//! How a document looks in a browser: on light and on dark, on paper, on a phone and on a wall.

use crate::export::inks::{DARK, Inks, LIGHT, css};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::LazyLock;

/// The one style sheet, which stands in the page itself. Colours are those of the screen.
pub static STYLE: LazyLock<String> = LazyLock::new(|| {
    let (light, dark) = (colours(&LIGHT), colours(&DARK));
    format!(
        ":root{{color-scheme:light dark;{light}}}\
         @media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}{SHEET}{PAPER}"
    )
});

/// The colours of a ground by the names that the sheet uses.
fn colours(inks: &Inks) -> String {
    let link = inks.voices.first().copied().unwrap_or(inks.body);
    let mut all = String::new();
    let own = [
        ("ground", inks.ground),
        ("note", inks.raised),
        ("body", inks.body),
        ("faint", inks.faint),
        ("rule", inks.rule),
        ("link", link),
    ];
    for (name, colour) in own.into_iter().chain(inks.named()) {
        // Nothing that is written into memory fails.
        let _ = write!(all, "--{name}:{};", css(colour));
    }
    all
}

const SHEET: &str = "\
html{background:var(--ground);color:var(--body);font:1.0625rem/1.6 Georgia,'Times New Roman',serif}\
body{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 4rem;overflow-wrap:anywhere}\
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .5em;text-wrap:balance}\
h1{font-size:2rem;margin-top:1em}h2{font-size:1.5rem}h3{font-size:1.25rem}h4{font-size:1.125rem}h5,h6{font-size:1.0625rem}\
p,ul{margin:.5em 0}ul{padding-inline-start:1.5em}\
a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}\
.about,.end{color:var(--faint)}\
.skip{position:absolute;inset-inline-start:-100vw}.skip:focus{position:static}\
.said{background:var(--note);border-inline-start:.25rem solid var(--rule);margin:.5em 0;padding:.25em .75em}\
.said p{margin:.25em 0}\
table{border-collapse:collapse;width:100%;margin:1em 0;font-size:.9375rem}\
caption{text-align:start;font-weight:bold}\
th,td{border:1px solid var(--rule);padding:.35em .5em;text-align:start;vertical-align:top}\
th p,td p,td ul{margin:0}\
ins,del{color:var(--unattributed);text-decoration-thickness:.09em}\
ins{text-decoration-line:underline;text-underline-offset:.15em}del{text-decoration-line:line-through}\
[data-party=government]{color:var(--government)}[data-party=employers]{color:var(--employers)}\
[data-party=workers]{color:var(--workers)}[data-party=civil-society]{color:var(--civil-society)}\
[data-party=advisers]{color:var(--advisers)}[data-party=secretariat]{color:var(--secretariat)}\
[data-mark]{font:bold .7em/1 system-ui,sans-serif;vertical-align:super;margin-inline-end:.1em;display:inline-block;\
text-decoration:none}\
.heard{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:pre}";

/// On paper, whose ground is white.
const PAPER: &str = "\
@media print{:root{--ground:#fff;--body:#000;--note:#fff}html{font-size:10.5pt}body{max-width:none;padding:0}.skip,nav{display:none}\
h1,h2,h3,h4,h5,h6{break-after:avoid}tr,.said{break-inside:avoid}thead{display:table-header-group}}\
@page{margin:2cm}";

/// What a page may do beside using its own style: nothing.
const POLICY_REST: &str = "default-src 'none'; base-uri 'none'; form-action 'none'";

/// The whole policy of a page with this style and no other.
pub fn policy(style: &str) -> String {
    let sum = STANDARD.encode(Sha256::digest(style));
    format!("{POLICY_REST}; style-src 'sha256-{sum}'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_those_of_the_screen_on_every_ground() {
        for inks in [LIGHT, DARK] {
            for (name, colour) in inks.named() {
                assert!(STYLE.contains(&format!("--{name}:{};", css(colour))));
            }
        }
        // Every colour that the sheet asks for has a value, on paper as well.
        for part in STYLE.split("var(--").skip(1) {
            let name = part.split(')').next().unwrap();
            assert_eq!(
                STYLE.matches(&format!("--{name}:#")).count(),
                2 + usize::from(PAPER.contains(&format!("--{name}:#"))),
                "{name}"
            );
        }
    }

    #[test]
    fn the_style_asks_for_nothing_from_elsewhere() {
        assert!(!STYLE.contains("url(") && !STYLE.contains("@import") && !STYLE.contains('<'));
        assert!(policy(&STYLE).starts_with(POLICY_REST));
    }
}
