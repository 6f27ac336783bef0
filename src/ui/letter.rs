//! The letters of the voices large enough for the back row: three rows of half blocks.

/// Columns of a large letter.
pub const COLUMNS: u16 = 5;

/// Five rows of five pixels.
fn pixels(letter: char) -> [&'static str; 5] {
    match letter {
        'G' => [".###.", "#....", "#.###", "#...#", ".###."],
        'E' => ["#####", "#....", "####.", "#....", "#####"],
        'W' => ["#...#", "#...#", "#.#.#", "##.##", "#...#"],
        'C' => [".####", "#....", "#....", "#....", ".####"],
        'A' => [".###.", "#...#", "#####", "#...#", "#...#"],
        'S' => [".####", "#....", ".###.", "....#", "####."],
        _ => [".###.", "#...#", "...#.", ".....", "..#.."],
    }
}

/// The three rows of a large letter; two pixels stand above each other in a cell, and a row of pixels is left
/// free above.
pub fn rows(letter: char) -> [String; 3] {
    halved(&picture(letter))
}

/// The five rows of a letter twice as large: a pixel is two cells.
pub fn large(letter: char) -> [String; 5] {
    doubled(&picture(letter))
}

fn picture(letter: char) -> [Vec<bool>; 5] {
    pixels(letter).map(|row| dots(row).collect())
}

/// The pixels that a row is written down as.
pub fn dots(row: &str) -> impl Iterator<Item = bool> {
    row.chars().map(|dot| dot == '#')
}

/// A picture of five rows in three rows of cells.
pub fn halved([a, b, c, d, e]: &[Vec<bool>; 5]) -> [String; 3] {
    let none = vec![false; a.len()];
    let row = |upper: &[bool], lower: &[bool]| -> String {
        let pairs = upper.iter().zip(lower);
        pairs
            .map(|pair| match pair {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            })
            .collect()
    };
    [row(a, b), row(c, d), row(e, &none)]
}

/// The same in five rows of cells.
pub fn doubled(picture: &[Vec<bool>; 5]) -> [String; 5] {
    let cells = |dot: &bool| if *dot { "██" } else { "  " };
    [0, 1, 2, 3, 4].map(|at| {
        let row = picture.get(at).map_or(&[][..], Vec::as_slice);
        row.iter().map(cells).collect()
    })
}
