//! The key table of the README is the command table, written out. `UPDATE_README=1` writes it.

use plenary::app::command::Group;
use plenary::app::commands::all;
use plenary::app::model::keys::Keys;
use plenary::i18n::{Catalogue, Language};
use std::fmt::Write;
use strum::IntoEnumIterator;

const BEGIN: &str = "<!-- keys -->\n";
const END: &str = "<!-- /keys -->";

fn table() -> String {
    let words = Catalogue::of(Language::English);
    let mut workspace = String::new();
    for group in Group::iter() {
        let name = words.word(group.name());
        let _ = write!(
            workspace,
            "\n**{name}**\n\n| Key | What it does |\n|---|---|\n"
        );
        let mut seen: Vec<String> = Vec::new();
        for command in all().filter(|command| command.group == group) {
            let chords = Keys::default().every(command.id);
            let keys: Vec<String> = chords.iter().map(|chord| format!("`{chord}`")).collect();
            let help = words.word(command.help);
            let row = format!("| {} | {help} |\n", keys.join(" "));
            if !keys.is_empty() && !seen.contains(&row) {
                workspace.push_str(&row);
                seen.push(row);
            }
        }
    }
    workspace.push('\n');
    workspace
}

#[test]
fn the_key_table_of_the_readme_is_the_command_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let Ok(readme) = std::fs::read_to_string(path) else {
        return;
    };
    let (before, rest) = readme
        .split_once(BEGIN)
        .expect("the README has a place for the key table");
    let (found, after) = rest.split_once(END).unwrap();
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(path, format!("{before}{BEGIN}{}{END}{after}", table())).unwrap();
    } else {
        assert_eq!(
            found,
            table(),
            "run UPDATE_README=1 cargo test --test screen readme"
        );
    }
}
