//! Colours that the user has chosen for the parties, as each terminal shows them.

use super::stage::Stage;
use plenary::app::Theme;
use plenary::plan::Voice;
use plenary::ui::{Cache, Depth, Look, Parties};
use ratatui::style::Color;
use strum::IntoEnumIterator;

fn own() -> Parties {
    let wanted = [("government", "magenta"), ("workers", "bright-blue")];
    Parties::chosen(wanted).unwrap()
}

#[test]
fn a_chosen_colour_is_in_every_theme_and_depth_and_the_others_stay() {
    for theme in Theme::iter() {
        for depth in [Depth::True, Depth::Indexed, Depth::Sixteen] {
            let (look, usual) = (
                Look::of(&own(), theme, depth, false),
                Look::new(theme, depth, false),
            );
            for voice in [Voice::Government, Voice::Workers] {
                let (mine, other) = (look.voice(Some(voice)), usual.voice(Some(voice)));
                assert_ne!(mine, other, "{theme:?} {depth:?}");
                assert_ne!(look.block(Some(voice)), usual.block(Some(voice)));
            }
            let same = look.voice(Some(Voice::Employers));
            assert_eq!(same, usual.voice(Some(Voice::Employers)));
            // No two voices look the same.
            let all: Vec<_> = Voice::iter().map(|voice| look.voice(Some(voice))).collect();
            for (at, one) in all.iter().enumerate() {
                assert!(!all[at + 1..].contains(one), "{theme:?} {depth:?} {one:?}");
            }
        }
        // Without colours there are none.
        let none = Look::of(&own(), theme, Depth::None, false);
        assert_eq!(none.voice(Some(Voice::Workers)).fg, None);
    }
}

#[test]
fn sixteen_colours_take_the_nearest_hue() {
    let look = Look::of(&own(), Theme::Dark, Depth::Sixteen, true);
    assert_eq!(
        look.voice(Some(Voice::Government)).fg,
        Some(Color::LightMagenta)
    );
    assert_eq!(look.voice(Some(Voice::Workers)).fg, Some(Color::LightBlue));
}

#[test]
fn the_banner_of_the_floor_has_the_chosen_colour_after_the_theme_changed() {
    let mut stage = Stage::new(80, 24).open();
    stage.cache = Cache::new(Depth::True).with(own());
    let mut stage = stage.keys("1");
    assert!(stage.shown().contains("#CD00CD"), "{}", stage.shown());
    stage.state.theme = Theme::Light;
    assert!(stage.shown().contains("#CD00CD"), "{}", stage.shown());
}
