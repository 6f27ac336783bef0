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
    let pixels = pixels(letter);
    let row = |upper: Option<&str>, lower: Option<&str>| -> String {
        let dots = |line: Option<&str>| -> Vec<bool> {
            let line = line.unwrap_or(".....");
            line.chars().map(|dot| dot == '#').collect()
        };
        let pairs = dots(upper).into_iter().zip(dots(lower));
        pairs
            .map(|pair| match pair {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            })
            .collect()
    };
    let [a, b, c, d, e] = pixels;
    [
        row(Some(a), Some(b)),
        row(Some(c), Some(d)),
        row(Some(e), None),
    ]
}
