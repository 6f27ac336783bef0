//! The colours of the parties: Plenary's own, or those that the user has chosen, judged before they are used. One that
//! cannot be read on the ground of a theme, or be told from another party's, is refused.
//!
//! A name stands for a hue: as words a colour is made as much darker or lighter as the ground of each theme asks for, as a
//! block it is itself. Nothing here knows of terminals; [`super::look`] makes styles of it.

mod names;
mod space;

use names::NAMES;
pub use space::{LEGIBLE, contrast};
use space::{Rgb, distance, distance_without_green, legible};

use super::palette::{BLOCKS, Palette, palette};
use crate::app::Theme;
use crate::i18n::Message;
use crate::plan::Voice;
use strum::IntoEnumIterator;

/// The voices that have a colour.
pub const VOICES: usize = 7;

/// A colour may be made so much darker or lighter before it is another: yellow on white would be brown.
const FAR: f64 = 0.25;

/// Two colours must be so far apart; Plenary's own are, the nearest of them hardly more.
const APART: f64 = 0.085;
/// And blocks so far to eyes without the receptors for green. Words cannot be: made equally legible, they differ by little
/// but what these eyes do not see, and it is the letter before them that tells whose they are.
const APART_WITHOUT_GREEN: f64 = 0.025;

/// The colours that were chosen for the four parties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parties([Option<Rgb>; 4]);

impl Parties {
    /// The colours of these names for the parties of these names.
    ///
    /// # Errors
    /// A sentence for each that cannot be used, with what could.
    pub fn chosen<'a>(
        wanted: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Parties, Vec<Message>> {
        let mut parties = Parties::default();
        let mut wrong = Vec::new();
        let mut chosen = Vec::new();
        for (party, name) in wanted {
            let at = Voice::iter().position(|voice| slug(voice) == party);
            let place = at.and_then(|at| parties.0.get_mut(at));
            match (place, names::colour(name)) {
                (None, _) => wrong.push(Message::new("colours-no-party").with("party", party)),
                (Some(_), None) => wrong.push(
                    Message::new("colours-no-colour")
                        .with("party", party)
                        .with("colour", name)
                        .with("known", NAMES.map(|(name, _)| name).join(", ")),
                ),
                (Some(place), Some(colour)) => {
                    *place = Some(colour);
                    chosen.extend(at.map(|at| (at, name)));
                }
            }
        }
        for (at, name) in chosen {
            wrong.extend(parties.complaint(at).map(|why| {
                let why = why.with("party", voice(at)).with("colour", name);
                why.with("other", parties.instead(at))
            }));
        }
        match wrong.is_empty() {
            true => Ok(parties),
            false => Err(wrong),
        }
    }

    /// The colours of words in a theme, in the order of the voices.
    pub fn words(&self, palette: &Palette) -> [Rgb; VOICES] {
        let mut words = palette.voices;
        for (word, own) in words.iter_mut().zip(self.0) {
            let own = own.and_then(|own| legible(own, palette.ground));
            *word = own.map_or(*word, |(colour, _)| colour);
        }
        words
    }

    /// The grounds of blocks and the text on them.
    pub fn blocks(&self) -> [(Rgb, Rgb); VOICES] {
        let mut blocks = BLOCKS;
        for (block, own) in blocks.iter_mut().zip(self.0) {
            if let Some(ground) = own {
                let white = contrast(ground, 0xff_ffff) > contrast(ground, 0);
                *block = (ground, if white { 0xff_ffff } else { 0 });
            }
        }
        blocks
    }

    /// Which of so many hues a voice has, where there are few: those that were chosen take the nearest that is left, then
    /// all others. Without a choice each has the hue of its place.
    pub fn hues<const N: usize>(&self, hues: [Rgb; N]) -> [usize; 5] {
        let mut all = [0, 1, 2, 3, 4];
        if *self == Parties::default() {
            return all;
        }
        let mut taken = [false; N];
        let (own, others): (Vec<usize>, Vec<usize>) =
            (0..all.len()).partition(|at| self.0.get(*at).is_some_and(Option::is_some));
        for at in own.into_iter().chain(others) {
            let colour = self.0.get(at).copied().flatten();
            let wanted = colour.or(hues.get(at).copied()).unwrap_or_default();
            let left = hues
                .iter()
                .zip(taken)
                .enumerate()
                .filter(|(_, (_, taken))| !taken);
            let near = left.min_by(|(_, (one, _)), (_, (other, _))| {
                distance(**one, wanted).total_cmp(&distance(**other, wanted))
            });
            if let (Some((hue, _)), Some(place)) = (near, all.get_mut(at)) {
                *place = hue;
                if let Some(taken) = taken.get_mut(hue) {
                    *taken = true;
                }
            }
        }
        all
    }

    /// Why the colour of a party cannot be used, if so.
    fn complaint(&self, at: usize) -> Option<Message> {
        let own = self.0.get(at).copied().flatten()?;
        for theme in Theme::iter() {
            let palette = palette(theme);
            let far = legible(own, palette.ground).is_none_or(|(_, by)| by > FAR);
            if far {
                let figure = format!("{:.1}", contrast(own, palette.ground));
                return Some(
                    Message::new("colours-not-legible")
                        .with("theme", theme.name())
                        .with("figure", figure),
                );
            }
        }
        let near = |colours: [Rgb; VOICES], apart: fn(Rgb, Rgb) -> bool| {
            let mine = colours.get(at).copied()?;
            let others = colours.into_iter().enumerate().take(6);
            let mut others = others.filter(|(place, _)| *place != at);
            others.find(|(_, other)| !apart(mine, *other))
        };
        let mut grounds = Theme::iter().map(|theme| self.words(palette(theme)));
        let words = grounds.find_map(|words| near(words, words_apart));
        let blocks = || near(self.blocks().map(|(ground, _)| ground), blocks_apart);
        let (other, _) = words.or_else(blocks)?;
        Some(Message::new("colours-too-near").with("of", voice(other)))
    }

    /// The name of the nearest colour that this party could have.
    fn instead(&self, at: usize) -> String {
        let wanted = self.0.get(at).copied().flatten().unwrap_or_default();
        let fits = |colour: Rgb| {
            let mut other = *self;
            if let Some(place) = other.0.get_mut(at) {
                *place = Some(colour);
            }
            other.complaint(at).is_none()
        };
        let fitting = NAMES.into_iter().filter(|(_, colour)| fits(*colour));
        let near = fitting.min_by(|(_, one), (_, other)| {
            distance(*one, wanted).total_cmp(&distance(*other, wanted))
        });
        near.map(|(name, _)| name.to_owned()).unwrap_or_default()
    }
}

fn words_apart(one: Rgb, other: Rgb) -> bool {
    distance(one, other) >= APART
}

fn blocks_apart(one: Rgb, other: Rgb) -> bool {
    words_apart(one, other) && distance_without_green(one, other) >= APART_WITHOUT_GREEN
}

fn slug(voice: Voice) -> &'static str {
    voice.into()
}

fn voice(at: usize) -> Message {
    Voice::iter().nth(at).unwrap_or(Voice::Secretariat).name()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(wanted: &[(&'static str, &'static str)]) -> Vec<String> {
        let wrong = Parties::chosen(wanted.iter().copied()).unwrap_err();
        wrong.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn plenarys_own_colours_are_legible_and_apart() {
        for theme in Theme::iter() {
            let palette = palette(theme);
            for ground in palette.grounds() {
                let words = [palette.body, palette.faint, palette.good, palette.bad];
                for word in palette.voices.into_iter().chain(words) {
                    assert!(
                        contrast(word, ground) >= LEGIBLE,
                        "{word:06x} on {ground:06x}"
                    );
                }
            }
            for (at, one) in palette.voices.iter().enumerate() {
                for other in palette.voices.iter().take(6).skip(at + 1) {
                    assert!(words_apart(*one, *other), "{one:06x} {other:06x}");
                }
            }
        }
        assert!(
            BLOCKS
                .iter()
                .all(|(ground, text)| contrast(*ground, *text) >= LEGIBLE)
        );
        for (at, (one, _)) in BLOCKS.iter().enumerate().take(6) {
            for (other, _) in BLOCKS.iter().take(6).skip(at + 1) {
                assert!(blocks_apart(*one, *other), "{one:06x} {other:06x}");
            }
        }
    }

    #[test]
    fn a_colour_is_made_legible_on_every_ground_and_stays_itself_as_a_block() {
        let parties = Parties::chosen([("government", "blue"), ("workers", "#cc0033")]).unwrap();
        for theme in Theme::iter() {
            let palette = palette(theme);
            let words = parties.words(palette);
            assert!(
                words
                    .iter()
                    .all(|word| contrast(*word, palette.ground) >= LEGIBLE)
            );
            assert_eq!(words[1], palette.voices[1]);
        }
        assert_eq!(parties.blocks()[0], (0x0000ee, 0xffffff));
        assert_eq!(parties.blocks()[2], (0xcc0033, 0xffffff));
    }

    #[test]
    fn what_cannot_be_read_or_told_apart_is_refused_with_what_could() {
        let said = refused(&[("government", "bright-yellow")]);
        assert!(said[0].contains("1.0"), "{said:?}");
        assert!(said[0].contains("4.5"), "{said:?}");
        for name in ["black", "white", "bright-green", "cyan"] {
            assert_eq!(refused(&[("workers", name)]).len(), 1, "{name}");
        }
        let said = refused(&[("government", "vermillion")]);
        assert!(said[0].contains("Workers"), "{said:?}");
        let said = refused(&[("government", "red"), ("employers", "red")]);
        assert_eq!(said.len(), 2, "{said:?}");
        assert_eq!(refused(&[("union", "red"), ("workers", "pink")]).len(), 2);
    }

    #[test]
    fn what_is_proposed_instead_is_taken() {
        for (party, name) in [
            ("government", "bright-yellow"),
            ("civil-society", "white"),
            ("employers", "black"),
        ] {
            let mut parties = Parties::default();
            let at = Voice::iter()
                .position(|voice| slug(voice) == party)
                .unwrap();
            parties.0[at] = names::colour(name);
            let instead = parties.instead(at);
            assert!(
                Parties::chosen([(party, instead.as_str())]).is_ok(),
                "{party} {instead}"
            );
        }
    }

    #[test]
    fn parties_can_swap_their_colours() {
        let swapped = [("government", "vermillion"), ("workers", "okabe-blue")];
        assert!(Parties::chosen(swapped).is_ok());
    }

    #[test]
    fn with_few_hues_no_two_have_the_same() {
        let hues = [0x0000ee, 0xcdcd00, 0xcd0000, 0x00cd00, 0xcd00cd, 0x00cdcd];
        assert_eq!(Parties::default().hues(hues), [0, 1, 2, 3, 4]);
        let parties = Parties([Some(0xcd0000), None, Some(0x0000ee), None]);
        assert_eq!(parties.hues(hues), [2, 1, 0, 3, 4]);
        let parties = Parties([Some(0xcd0000), Some(0xd03030), None, None]);
        let mut all = parties.hues(hues).to_vec();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 5);
    }
}
