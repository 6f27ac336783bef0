//! Colours as people see them: how they stand out from a ground (the relative luminance of WCAG), how far two are apart
//! (OKLab, which is made so that equal distances look equal), also for eyes without the receptors for green.

pub use crate::export::inks::{LEGIBLE, Rgb, contrast};
use crate::export::inks::{linear, luminance};

type Triple = [f64; 3];

/// How far two colours are apart, to eyes that see all colours.
pub fn distance(one: Rgb, other: Rgb) -> f64 {
    between(linear(one), linear(other))
}

/// The same to eyes that lack the receptors for green (Machado, Oliveira and Fernandes 2009).
pub fn distance_without_green(one: Rgb, other: Rgb) -> f64 {
    let seen = |colour| {
        let rows = [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ];
        times(rows, linear(colour)).map(|part| part.max(0.0))
    };
    between(seen(one), seen(other))
}

fn between(one: Triple, other: Triple) -> f64 {
    let apart = lab(one).into_iter().zip(lab(other));
    apart
        .map(|(one, other)| (one - other).powi(2))
        .sum::<f64>()
        .sqrt()
}

/// The colour made just so much darker or lighter that text of it is legible on a ground, and by how much; nothing where
/// no lightness of it is. It loses as much of its strength as a screen cannot show.
pub fn legible(colour: Rgb, ground: Rgb) -> Option<(Rgb, f64)> {
    if contrast(colour, ground) >= LEGIBLE {
        return Some((colour, 0.0));
    }
    let [light, a, b] = lab(linear(colour));
    let towards = if luminance(ground) < 0.18 { 1.0 } else { -1.0 };
    let steps = (1..=100u8).map(|step| f64::from(step) / 100.0);
    steps
        .map(|step| (shown([light + towards * step, a, b]), step))
        .find(|(colour, _)| contrast(*colour, ground) >= LEGIBLE)
}

/// The strongest colour of this lightness and hue that a screen can show.
fn shown([light, a, b]: Triple) -> Rgb {
    let strengths = (0..=50u8).map(|step| 1.0 - f64::from(step) / 50.0);
    let mut all = strengths.map(|strength| linear_of([light, a * strength, b * strength]));
    let fits = |it: &Triple| it.iter().all(|part| (-0.0005..=1.0005).contains(part));
    encoded(all.find(fits).unwrap_or([light.clamp(0.0, 1.0).powi(3); 3]))
}

fn encoded(parts: Triple) -> Rgb {
    parts.into_iter().fold(0, |colour, part| {
        let part = part.clamp(0.0, 1.0);
        let part = match part <= 0.003_130_8 {
            true => part * 12.92,
            false => 1.055 * part.powf(1.0 / 2.4) - 0.055,
        };
        // Within 0 and 255 by what stands above.
        colour << 8 | (part * 255.0).round() as u32
    })
}

fn lab(linear: Triple) -> Triple {
    let cones = [
        [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
        [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
        [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
    ];
    let seen = [
        [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
        [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
        [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
    ];
    times(seen, times(cones, linear).map(f64::cbrt))
}

fn linear_of(lab: Triple) -> Triple {
    let cones = [
        [1.0, 0.396_337_777_4, 0.215_803_757_3],
        [1.0, -0.105_561_345_8, -0.063_854_172_8],
        [1.0, -0.089_484_177_5, -1.291_485_548_0],
    ];
    let light = [
        [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
        [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
        [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701_0],
    ];
    times(light, times(cones, lab).map(|part| part.powi(3)))
}

fn times(rows: [Triple; 3], [x, y, z]: Triple) -> Triple {
    rows.map(|[a, b, c]| a * x + b * y + c * z)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn red_and_green_are_near_to_eyes_without_green() {
        let (red, green) = (0xc00000, 0x6a7000);
        assert!(distance_without_green(red, green) < distance(red, green) / 2.0);
    }

    proptest! {
        #[test]
        fn what_was_made_legible_is(colour in 0u32..=0xffffff) {
            for ground in [0x14171c, 0xfbfaf7, 0] {
                let (made, by) = legible(colour, ground).unwrap();
                prop_assert!(contrast(made, ground) >= LEGIBLE);
                prop_assert!(by > 0.0 || made == colour);
            }
        }

        #[test]
        fn a_colour_is_the_same_after_there_and_back(colour in 0u32..=0xffffff) {
            prop_assert_eq!(encoded(linear_of(lab(linear(colour)))), colour);
        }
    }
}
