//! Text from right to left: marked, its words whole and in the order in which they are read.

use super::stage::{FILES, Stage};

const TEXT: &str = "تلتزم الأطراف بتوسيع نطاق الضمان الاجتماعي ليشمل جميع من يفتقرون إليه.\\n\\nThe parties agree.\\n\\nהצדדים מסכימים \u{202e}יחד\u{202c}.";

fn stage(columns: u16, rows: u16) -> Stage {
    let clause = format!(
        "id = \"opening\"\nkind = \"chapeau\"\norder = 10\ntitle = \"تمهيد\"\ntext = \"{TEXT}\"\n"
    );
    let mut files: Vec<(&str, &str)> = FILES.to_vec();
    for file in &mut files {
        if file.0 == "clauses/opening.toml" {
            file.1 = &clause;
        }
    }
    Stage::new(columns, rows).open_files(&files)
}

/// The rows of a screen without those that name styles.
fn rows(shown: &str) -> Vec<String> {
    let (rows, _) = shown.split_once("----\n").unwrap();
    rows.lines().map(str::to_owned).collect()
}

#[test]
fn each_paragraph_from_the_right_bears_a_mark_and_no_word_leaves_its_place() {
    for (columns, height) in [(80, 24), (120, 36), (200, 60)] {
        for keys in ["Enter", "3 e", "F5"] {
            let shown = stage(columns, height).keys(keys).shown();
            let rows = rows(&shown);
            let all = rows.join(" ");
            let words = |text: &str| {
                text.split_whitespace()
                    .map(str::to_owned)
                    .collect::<Vec<_>>()
            };
            let first = "تلتزم الأطراف بتوسيع نطاق الضمان الاجتماعي ليشمل جميع من يفتقرون إليه.";
            let mut found = words(&all).into_iter();
            for word in words(first) {
                assert!(
                    found.any(|one| one == word),
                    "{word} by {keys} in {columns}:\n{shown}"
                );
            }
            let marked = |text: &str| rows.iter().any(|row| row.contains(&format!("◄ {text}")));
            assert!(marked("تلتزم"), "{keys} in {columns}:\n{shown}");
            assert!(!marked("The parties"), "{shown}");
            // What would turn the order of letters round stands as a mark, here as everywhere.
            if height > 30 {
                assert!(
                    marked("הצדדים") && all.contains("‹U+202E›"),
                    "{keys} in {columns}:\n{shown}"
                );
            }
        }
    }
}

#[test]
fn a_line_that_is_typed_bears_the_mark_as_well() {
    for (columns, height) in [(80, 24), (40, 12), (200, 60)] {
        // The title in the form, selected and not; a line that is asked for; the filter of the palette.
        let marked = |keys: &str| {
            let shown = stage(columns, height).keys(keys).shown();
            let rows = rows(&shown);
            (rows.iter().filter(|row| row.contains('◄')).count(), shown)
        };
        for keys in ["3 d", "3 d Down", "/تمهيد", ": ת"] {
            let (count, shown) = marked(keys);
            assert!(count >= 1, "{keys} in {columns}:\n{shown}");
        }
        // On a wall the clause stands beside its form.
        let (title, shown) = marked("3 d Ctrl-U Title");
        assert_eq!(title + 1, marked("3 d").0, "{shown}");
    }
}
