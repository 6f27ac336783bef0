//! Cells beside one another that look alike, handed on as one: a terminal is told once where they stand and what they
//! look like, and then all that they say.

use ratatui::buffer::Cell;

/// The cells, those of one look beside one another joined into one that says all they say. Only letters of which every
/// terminal knows the columns are joined.
pub(super) fn runs<'c>(cells: impl Iterator<Item = (u16, u16, &'c Cell)>) -> Vec<(u16, u16, Cell)> {
    let mut runs: Vec<(u16, u16, Cell)> = Vec::new();
    let mut said = String::new();
    let mut ends = None;
    for (x, y, cell) in cells {
        let symbol = cell.symbol();
        let last = runs.last_mut().filter(|_| symbol.len() == 1);
        match last {
            Some((_, _, run)) if ends == Some((x, y)) && alike(run, cell) => said.push_str(symbol),
            _ => {
                finish(&mut runs, &said, Some((x, y)));
                said.clear();
                said.push_str(symbol);
                runs.push((x, y, cell.clone()));
            }
        }
        ends = (symbol.len() == 1).then_some((x + 1, y));
    }
    finish(&mut runs, &said, None);
    runs
}

/// Gives the last run all that it says. Who prints it takes the cursor to be beside the cell where it begins: if something
/// goes back there, its last letter is printed by itself, so that the cursor has to be put.
fn finish(runs: &mut Vec<(u16, u16, Cell)>, said: &str, next: Option<(u16, u16)>) {
    let Some((x, y, run)) = runs
        .last_mut()
        .filter(|_| said.len() > 1 && said.is_ascii())
    else {
        return;
    };
    run.set_symbol(said);
    if next == Some((*x + 1, *y))
        && let Some((before, last)) = said.split_at_checked(said.len() - 1)
    {
        let mut end = run.clone();
        end.set_symbol(last);
        run.set_symbol(before);
        let length = u16::try_from(before.len()).unwrap_or(u16::MAX);
        let end = (x.saturating_add(length), *y, end);
        runs.push(end);
    }
}

fn alike(a: &Cell, b: &Cell) -> bool {
    (a.fg, a.bg, a.underline_color, a.modifier) == (b.fg, b.bg, b.underline_color, b.modifier)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use ratatui::style::{Color, Modifier};

    fn cell() -> impl Strategy<Value = Cell> {
        let symbol = prop::sample::select(vec!["a", "b", " ", "é", "年", "👩\u{200d}👧"]);
        let look = (any::<bool>(), any::<bool>());
        (symbol, look).prop_map(|(symbol, (red, bold))| {
            let mut cell = Cell::EMPTY;
            cell.set_symbol(symbol);
            cell.fg = if red { Color::Red } else { Color::Reset };
            cell.modifier.set(Modifier::BOLD, bold);
            cell
        })
    }

    proptest! {
        #[test]
        fn every_cell_is_said_once_at_its_place_in_its_look(
            cells in prop::collection::btree_map((0..2_u16, 0..12_u16), cell(), 0..20),
        ) {
            let given = cells.iter().map(|((y, x), cell)| (*x, *y, cell));
            let mut said = Vec::new();
            for (x, y, run) in runs(given) {
                let letters = run.symbol().is_ascii();
                let parts: Vec<String> = match letters {
                    true => run.symbol().chars().map(String::from).collect(),
                    false => vec![run.symbol().to_owned()],
                };
                for (beside, part) in (0_u16..).zip(parts) {
                    let mut cell = run.clone();
                    cell.set_symbol(&part);
                    said.push(((y, x + beside), cell));
                }
            }
            prop_assert_eq!(said, cells.into_iter().collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_row_of_one_look_is_one() {
        let cells: Vec<Cell> = "plan 1"
            .chars()
            .map(|letter| {
                let mut cell = Cell::EMPTY;
                cell.set_char(letter);
                cell
            })
            .collect();
        let runs = runs((0_u16..).zip(&cells).map(|(x, cell)| (x, 4, cell)));
        let said: Vec<(u16, u16, &str)> = runs
            .iter()
            .map(|(x, y, cell)| (*x, *y, cell.symbol()))
            .collect();
        assert_eq!(said, [(0, 4, "plan 1")]);
    }
}
