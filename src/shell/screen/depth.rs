//! How many colours the terminal has, and whether its ground is light, as the environment says.

use crate::app::Theme;
use crate::ui::Depth;

/// The number of colours, by `NO_COLOR`, `COLORTERM` and `TERM`.
pub fn depth(variable: impl Fn(&str) -> Option<String>) -> Depth {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    if set("NO_COLOR").is_some() {
        return Depth::None;
    }
    let full = ["truecolor", "24bit"];
    if set("COLORTERM").is_some_and(|value| full.contains(&value.as_str())) {
        return Depth::True;
    }
    let term = set("TERM").unwrap_or_default();
    let named = ["kitty", "alacritty", "foot", "wezterm", "ghostty", "direct"];
    if cfg!(windows) || named.iter().any(|name| term.contains(name)) {
        Depth::True
    } else if term.contains("256color") {
        Depth::Indexed
    } else if term == "dumb" || term.starts_with("vt") {
        Depth::None
    } else {
        Depth::Sixteen
    }
}

/// The theme that suits a terminal that says what its ground is; nothing where it does not.
pub fn ground(variable: impl Fn(&str) -> Option<String>) -> Option<Theme> {
    let ground = variable("COLORFGBG")?;
    Some(match ground.rsplit(';').next() {
        Some("7" | "15") => Theme::Light,
        _ => Theme::Dark,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(&str, &str)]) -> Depth {
        depth(|name| {
            let found = pairs.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_ground_is_known_only_where_the_terminal_says_it() {
        let said = |value: Option<&str>| ground(|_| value.map(str::to_owned));
        assert_eq!(said(None), None);
        assert_eq!(said(Some("0;15")), Some(Theme::Light));
        assert_eq!(said(Some("15;default;0")), Some(Theme::Dark));
    }

    #[test]
    fn no_color_wins() {
        assert_eq!(
            of(&[("NO_COLOR", "1"), ("COLORTERM", "truecolor")]),
            Depth::None
        );
        assert_eq!(
            of(&[("NO_COLOR", ""), ("COLORTERM", "truecolor")]),
            Depth::True
        );
        assert_eq!(of(&[("TERM", "screen-256color")]), Depth::Indexed);
        assert_eq!(of(&[("TERM", "linux")]), Depth::Sixteen);
        assert_eq!(of(&[("TERM", "vt100")]), Depth::None);
    }
}
