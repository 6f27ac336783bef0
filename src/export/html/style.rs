//! How a document looks in a browser: on light and on dark, on paper, on a phone and on a wall.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The one style sheet, which stands in the page itself. Colours are those of the screen: they reach 4.5:1 on their ground.
pub const STYLE: &str = "\
:root{color-scheme:light dark;--ground:#fbfaf7;--body:#1b1d20;--faint:#5d636b;--rule:#c9c6bf;--note:#f1efe9;--link:#0067a3;\
--government:#0067a3;--employers:#8f6100;--workers:#b84a00;--civil-society:#00704f;--advisers:#9c3f74;--secretariat:#55595f;\
--unattributed:#686d74}\
@media (prefers-color-scheme:dark){:root{--ground:#14171c;--body:#e8e6e1;--faint:#9aa0a8;--rule:#3a4048;--note:#20252d;\
--link:#56b4e9;--government:#56b4e9;--employers:#e69f00;--workers:#ff7f3f;--civil-society:#2fc49b;--advisers:#e08fbd;\
--secretariat:#b8bcc2;--unattributed:#8f959d}}\
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
.heard{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:pre}\
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

    /// How bright a colour is, as the guidelines for accessible content reckon it.
    fn luminance(hex: &str) -> f64 {
        let part = |at: usize| {
            let value = u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
            let value = f64::from(value) / 255.0;
            match value <= 0.040_45 {
                true => value / 12.92,
                false => ((value + 0.055) / 1.055).powf(2.4),
            }
        };
        0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
    }

    #[test]
    fn words_can_be_read_on_their_ground_in_light_and_in_dark() {
        let [light, dark] = [":root{color-scheme", "dark){:root{"].map(|from| {
            let at = STYLE.find(from).unwrap();
            STYLE[at..].split('}').next().unwrap()
        });
        for theme in [light, dark] {
            let colour = |name: &str| {
                let found = theme.split(&format!("{name}:#")).nth(1).unwrap();
                luminance(&found[..6])
            };
            for ground in ["--ground", "--note"] {
                for name in [
                    "--body",
                    "--faint",
                    "--link",
                    "--government",
                    "--employers",
                    "--workers",
                    "--civil-society",
                    "--advisers",
                    "--secretariat",
                    "--unattributed",
                ] {
                    let (a, b) = (colour(ground), colour(name));
                    let ratio = (a.max(b) + 0.05) / (a.min(b) + 0.05);
                    assert!(ratio >= 4.5, "{name} on {ground}: {ratio}");
                }
            }
        }
    }

    #[test]
    fn the_style_asks_for_nothing_from_elsewhere() {
        assert!(!STYLE.contains("url(") && !STYLE.contains("@import") && !STYLE.contains('<'));
        assert!(policy(STYLE).starts_with(POLICY_REST));
    }
}
