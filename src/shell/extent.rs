//! How large the terminal is. One on a serial line, or one that another program hands on, may say that it is of no size at
//! all: then the surroundings are believed, and without them it is taken for as large as terminals have always been, since
//! nothing could be shown on none.

use std::io;

/// Columns and rows.
type Extent = (u16, u16);

/// What a terminal is taken for that says nothing.
pub const USUAL: Extent = (80, 24);

/// What the terminal says of itself.
///
/// # Errors
/// When there is no terminal, or it says nothing.
pub fn told() -> io::Result<Extent> {
    match crossterm::terminal::size()? {
        (0, _) | (_, 0) => Err(io::Error::other("a terminal without a size")),
        told => Ok(told),
    }
}

/// What the screen is drawn for.
///
/// # Errors
/// When there is no terminal.
pub fn presumed() -> io::Result<Extent> {
    let number = |name: &str| std::env::var(name).ok()?.parse().ok();
    crossterm::terminal::size().map(|told| completed(told, number))
}

fn completed((columns, rows): Extent, number: impl Fn(&str) -> Option<u16>) -> Extent {
    let of = |told: u16, name, usual| {
        let mut known = [Some(told), number(name)].into_iter().flatten();
        known.find(|it| *it > 0).unwrap_or(usual)
    };
    (of(columns, "COLUMNS", USUAL.0), of(rows, "LINES", USUAL.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(told: Extent, set: &[(&str, u16)]) -> Extent {
        let number = |name: &str| {
            let found = set.iter().find(|(known, _)| *known == name);
            found.map(|(_, number)| *number)
        };
        completed(told, number)
    }

    #[test]
    fn a_terminal_that_knows_its_size_is_believed() {
        let set = [("COLUMNS", 200), ("LINES", 60)];
        assert_eq!(with((100, 30), &set), (100, 30));
        assert_eq!(with((1, 1), &[]), (1, 1));
    }

    #[test]
    fn one_that_does_not_is_as_large_as_the_surroundings_say() {
        assert_eq!(with((0, 0), &[]), USUAL);
        assert_eq!(with((0, 30), &[("COLUMNS", 0)]), (80, 30));
        assert_eq!(with((0, 0), &[("COLUMNS", 132), ("LINES", 0)]), (132, 24));
        assert_eq!(with((120, 0), &[("LINES", 40)]), (120, 40));
    }
}
