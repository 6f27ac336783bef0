//! The address of the second screen as it is told: in words, and on a terminal as a square that telephones read.

use super::web::{Key, reached};
use crate::app::Theme;
use crate::i18n::Message;
use crate::shell::cli::frame::Call;
use crate::shell::writer::Output;
use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;
use std::io;
use std::net::SocketAddr;

/// Tells where it can be read, and by whom; and that it is the address of before, if it is.
///
/// # Errors
/// When the output cannot be written.
pub fn address(
    call: &Call<'_>,
    out: &mut Output,
    at: SocketAddr,
    key: &Key,
    again: bool,
) -> io::Result<()> {
    let alone = at.ip().is_loopback();
    let address = format!("http://{}/{}/", reached(at), key.text());
    if let Some(columns) = out.columns().filter(|_| !alone) {
        let square = square(&address, call.settings.theme);
        if let Some(square) = square.filter(|square| fits(square, columns)) {
            out.text(&square)?;
        }
    }
    // On a line of its own, whole, so that it can be copied.
    out.text(&format!("{address}\n"))?;
    out.say(&Message::new(match alone {
        true => "second-alone",
        false => "second-everybody",
    }))?;
    if again {
        out.say(&Message::new("second-again"))?;
    }
    out.flush()
}

/// The address as a square; light letters on a dark ground leave out what would be dark on paper.
fn square(address: &str, theme: Option<Theme>) -> Option<String> {
    let code = QrCode::new(address).ok()?;
    let (dark, light) = match theme {
        Some(Theme::Light) => (Dense1x2::Dark, Dense1x2::Light),
        _ => (Dense1x2::Light, Dense1x2::Dark),
    };
    let drawn = code
        .render::<Dense1x2>()
        .dark_color(dark)
        .light_color(light)
        .build();
    Some(format!("{drawn}\n"))
}

fn fits(square: &str, columns: usize) -> bool {
    square.lines().all(|line| line.chars().count() <= columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_square_is_narrow_enough_for_every_terminal_and_turned_for_dark_ones() {
        let address = format!("http://192.168.100.100:65535/{}/", "a".repeat(26));
        let dark = square(&address, None).unwrap();
        assert!(fits(&dark, 60) && !fits(&dark, 20));
        // What is around it is light, whatever the ground of the terminal is.
        assert!(dark.starts_with('█'));
        assert!(
            square(&address, Some(Theme::Light))
                .unwrap()
                .starts_with(' ')
        );
    }
}
