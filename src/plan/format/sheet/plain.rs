//! A short way to a figure whose file is as plain as Plenary writes most of them: known keys, each on its line, and rows
//! below them. The first frame waits for hundreds.

use crate::plan::format::plain_row::{header, is_plain, line, row};
use crate::plan::row::Sheet;

/// What the file says; nothing where it is not plain enough, though it may well be right.
pub(super) fn parse<R: Sheet>(text: &str) -> Option<R> {
    if !is_plain(text) {
        return None;
    }
    let (mut made, mut rest) = row::<R>(text)?;
    while let Some((head, below)) = line(rest) {
        if header(head)? != R::KEY {
            return None;
        }
        let (inner, below) = row(below)?;
        made.inner_mut().push(inner);
        rest = below;
    }
    Some(made)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::format::read;
    use crate::plan::testing::mangled;
    use crate::plan::{Figure, Scenario};
    use proptest::prelude::*;
    use std::fmt::Debug;

    const FIGURE: &str = "id = \"older-persons\"
measure = \"population\"
group = \"\"
growth = 2.5
held = false

[[value]]
year = 2004
value = -480000
source = \"census = 2004\"
status = \"estimated\"
used = true

[[value]]
year = 2005
value = -0.50";

    const SCENARIO: &str = "id = \"high\"

[[set]]
figure = \"prices\"
add = 2

[[set]]
coverage = \"Members\"
times = 120.0
";

    /// What is accepted is what the parser of TOML makes of it.
    fn agrees<R: Sheet + Debug>(text: &str) -> bool {
        let found = parse::<R>(text);
        if let Some(found) = &found {
            let full = read::table(text).and_then(crate::plan::format::sheet::sheet::<R>);
            assert_eq!(full.as_ref().ok(), Some(found), "{text}");
        }
        found.is_some()
    }

    #[test]
    fn a_plain_file_takes_the_short_way() {
        assert!(agrees::<Figure>(FIGURE));
        assert!(agrees::<Scenario>(SCENARIO));
        let figure = parse::<Figure>(FIGURE).unwrap();
        let values: Vec<_> = figure.values.iter().map(|it| it.value.clone()).collect();
        let values: Vec<_> = values
            .into_iter()
            .flatten()
            .map(|it| it.to_string())
            .collect();
        assert_eq!(values, ["-480000", "-0.50"]);
    }

    #[test]
    fn what_is_not_plain_is_left_to_the_parser() {
        for (from, to) in [
            ("measure", "# c\nmeasure"),
            ("2.5", "2.5 # c"),
            ("2.5", "2.5e3"),
            ("2.5", "02.5"),
            ("2.5", "2."),
            ("2.5", ".5"),
            ("2.5", "+2.5"),
            ("2.5", "2_000"),
            ("2.5", "nan"),
            ("2.5", "\"2.5\""),
            ("2.5", "2.5\ngrowth = 3"),
            ("2004\n", "2004.5\n"),
            ("2004\n", "2004\nyear = 2005\n"),
            ("true", "yes"),
            ("status", "state"),
            ("[[value]]", "[value]"),
            ("[[value]]", "[[values]]"),
            ("\"census = 2004\"", "'census'"),
            ("census", "\\u0041"),
            ("\n", "\r\n"),
        ] {
            let text = FIGURE.replacen(from, to, 1);
            assert_ne!(text, FIGURE);
            assert!(!agrees::<Figure>(&text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn both_ways_agree_on_mangled_files(figure in mangled(FIGURE), scenario in mangled(SCENARIO)) {
            agrees::<Figure>(&figure);
            agrees::<Scenario>(&scenario);
        }
    }
}
