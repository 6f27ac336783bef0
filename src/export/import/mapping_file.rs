//! A mapping as TOML: `imports/<name>.toml` of a plan, or any file for `--map`.

use super::column::{Column, Kind};
use super::mapping::Mapping;
use crate::export::{Answers, Delimiter, Encoded, Multiplier, Sign};
use crate::i18n::Message;
use crate::text;
use serde::Deserialize;
use std::collections::BTreeMap;
use strum::VariantNames;
use toml_edit::{Array, DocumentMut, Item, Table, value};

#[derive(Deserialize)]
struct Raw {
    of: String,
    encoding: Option<String>,
    delimiter: Option<String>,
    decimal: Option<String>,
    multiplier: Option<Plain>,
    #[serde(default)]
    columns: BTreeMap<String, String>,
    #[serde(default)]
    fixed: BTreeMap<String, Plain>,
    #[serde(default)]
    words: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    same: BTreeMap<String, String>,
    #[serde(default)]
    new: Vec<String>,
}

/// A year or a factor may stand with or without quotation marks.
#[derive(Deserialize)]
#[serde(untagged)]
enum Plain {
    Text(String),
    Whole(i64),
}

impl Plain {
    fn text(self) -> String {
        match self {
            Plain::Text(text) => text,
            Plain::Whole(whole) => whole.to_string(),
        }
    }
}

/// The mapping of a file's text.
///
/// # Errors
/// What is wrong with it, and what is expected.
pub fn read_mapping(source: &str) -> Result<Mapping, Message> {
    let raw: Raw = toml::from_str(source).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let before = source.as_bytes().get(..at).unwrap_or_default();
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        Message::new("export-map-broken").with("line", line)
    })?;
    let kind = raw.of.parse::<Kind>();
    let mut mapping = Mapping::new(kind.map_err(|_| unknown("of", &raw.of, Kind::VARIANTS))?);
    mapping.answers = Answers {
        encoding: answer(
            "encoding",
            raw.encoding,
            Encoded::of,
            &["utf-8", "windows-1252"],
        )?,
        delimiter: answer(
            "delimiter",
            raw.delimiter,
            Delimiter::of,
            &["semicolon", "comma", "tab", "bar"],
        )?,
        decimal: answer("decimal", raw.decimal, Sign::of, &["point", "comma"])?,
        multiplier: answer(
            "multiplier",
            raw.multiplier.map(Plain::text),
            Multiplier::of,
            &["1", "1000", "1000000"],
        )?,
    };
    for (header, word) in raw.columns {
        let column = match word.as_str() {
            "" => None,
            word => Some(column(kind_columns(&mapping), word)?),
        };
        mapping.columns.insert(header, column);
    }
    for (word, fixed) in raw.fixed {
        let column = column(kind_columns(&mapping), &word)?;
        mapping.fixed.insert(column, fixed.text());
    }
    for (word, words) in raw.words {
        let column = column(kind_columns(&mapping), &word)?;
        mapping.words.insert(column, words);
    }
    mapping.same = raw.same;
    mapping.new = raw.new.into_iter().collect();
    Ok(mapping)
}

fn kind_columns(mapping: &Mapping) -> &'static [Column] {
    mapping.kind.columns()
}

fn column(columns: &[Column], word: &str) -> Result<Column, Message> {
    let mut known = columns.iter();
    let found = known.find(|column| column.word() == word).copied();
    let words: Vec<&str> = columns.iter().map(|column| column.word()).collect();
    found.ok_or_else(|| unknown("columns", word, &words))
}

fn answer<T>(
    key: &'static str,
    said: Option<String>,
    of: impl Fn(&str) -> Option<T>,
    known: &[&str],
) -> Result<Option<T>, Message> {
    let Some(said) = said else { return Ok(None) };
    of(&said)
        .map(Some)
        .ok_or_else(|| unknown(key, &said, known))
}

fn unknown(key: &'static str, word: &str, known: &[&str]) -> Message {
    Message::new("export-map-word")
        .with("word", word)
        .brief()
        .with("key", key)
        .with("known", known.join(", "))
}

/// The text of a mapping's file. What stood in it before and is not known here stays. Nothing where what stands there is no
/// TOML, or means a table of another kind or with other headers: neither would be told by it any more.
pub fn write_mapping(old: Option<&str>, mapping: &Mapping) -> Option<String> {
    let mut document: DocumentMut = old.unwrap_or_default().parse().ok()?;
    if old.is_some() && read_mapping(old?).is_ok_and(|old| !old.is_of(mapping)) {
        return None;
    }
    put(&mut document, "of", Some(mapping.kind.word()));
    let answers = &mapping.answers;
    put(
        &mut document,
        "encoding",
        answers.encoding.map(Encoded::name),
    );
    put(
        &mut document,
        "delimiter",
        answers.delimiter.map(Delimiter::word),
    );
    put(&mut document, "decimal", answers.decimal.map(Sign::word));
    put(
        &mut document,
        "multiplier",
        answers.multiplier.map(|it| it.to_string()),
    );
    if !mapping.new.is_empty() {
        let mut names = Array::new();
        names.extend(mapping.new.iter().filter_map(|name| shown(name)));
        document.insert("new", value(names));
    }
    let columns = mapping.columns.iter();
    let columns =
        columns.map(|(header, column)| (header.as_str(), column.map_or("", Column::word)));
    table(document.as_table_mut(), "columns", columns);
    let fixed = mapping
        .fixed
        .iter()
        .map(|(column, fixed)| (column.word(), fixed.as_str()));
    table(document.as_table_mut(), "fixed", fixed);
    if !mapping.words.is_empty() {
        let all = document
            .entry("words")
            .or_insert_with(implicit)
            .as_table_mut()?;
        for (column, words) in &mapping.words {
            let words = words
                .iter()
                .map(|(word, meant)| (word.as_str(), meant.as_str()));
            table(all, column.word(), words);
        }
    }
    let same = mapping
        .same
        .iter()
        .map(|(name, id)| (name.as_str(), id.as_str()));
    table(document.as_table_mut(), "same", same);
    Some(document.to_string())
}

fn implicit() -> Item {
    let mut table = Table::new();
    table.set_implicit(true);
    Item::Table(table)
}

/// Sets a key where there is something to say; an answer that was not needed this time stays.
fn put(document: &mut DocumentMut, key: &str, text: Option<impl Into<String>>) {
    let Some(text) = text.map(Into::into) else {
        return;
    };
    match document.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) if old.as_str() == Some(&text) => {}
        _ => drop(document.insert(key, value(text))),
    }
}

fn table<'e>(above: &mut Table, key: &str, entries: impl Iterator<Item = (&'e str, &'e str)>) {
    let mut entries = entries.peekable();
    if entries.peek().is_none() {
        return;
    }
    let item = above
        .entry(key)
        .or_insert_with(|| Item::Table(Table::new()));
    let Some(table) = item.as_table_like_mut() else {
        return;
    };
    for (key, text) in entries {
        let (Some(key), Some(text)) = (shown(key), shown(text)) else {
            continue;
        };
        if table.get(&key).and_then(Item::as_str) != Some(&text) {
            table.insert(&key, value(text));
        }
    }
}

/// A text without what nobody sees, which the library would write as it is; nothing where it holds what controls something.
fn shown(written: &str) -> Option<String> {
    text::typed(written).ok().map(|typed| typed.text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"# What the survey of 2004 looks like.
of = "schemes"
decimal = "comma"
multiplier = 1000
new = ["Yeelen"]
later = true

[columns]
"Adhérents" = "members"
"Remarques" = ""

[fixed]
year = 2004
source = "step-survey"

[words.country]
Mali = "ML"

[same]
"Mutuelle de Ségou" = "segou"
"#;

    #[test]
    fn a_mapping_is_read_and_written_and_what_is_foreign_stays() {
        let mapping = read_mapping(FILE).unwrap();
        assert_eq!(mapping.kind, Kind::Schemes);
        assert_eq!(mapping.answers.decimal, Some(Sign::Comma));
        assert_eq!(mapping.answers.multiplier, Multiplier::of("1000"));
        assert_eq!(mapping.columns["Adhérents"], Some(Column::Members));
        assert_eq!(mapping.columns["Remarques"], None);
        assert_eq!(mapping.fixed[&Column::Year], "2004");
        assert_eq!(mapping.words[&Column::Country]["Mali"], "ML");
        assert_eq!(mapping.said_same("mutuelle de segou"), Some("segou"));
        assert!(mapping.said_new("YEELEN"));
        let written = write_mapping(None, &mapping).unwrap();
        assert_eq!(read_mapping(&written).unwrap(), mapping, "{written}");
        let mut more = mapping.clone();
        more.answers.encoding = Encoded::of("latin1");
        let again = write_mapping(Some(FILE), &more).unwrap();
        assert!(
            again.starts_with("# What the survey") && again.contains("later = true"),
            "{again}"
        );
        assert_eq!(read_mapping(&again).unwrap(), more);
        let other = Mapping::new(Kind::Coverage);
        assert_eq!(write_mapping(Some(FILE), &other), None);
    }

    #[test]
    fn what_is_wrong_with_a_mapping_is_said() {
        for (file, id) in [
            ("of = \"schemes\"\n[columns\n", "export-map-broken"),
            ("decimal = \"comma\"\n", "export-map-broken"),
            ("of = \"people\"\n", "export-map-word"),
            ("of = \"schemes\"\ndecimal = \";\"\n", "export-map-word"),
            (
                "of = \"schemes\"\n[columns]\nx = \"value\"\n",
                "export-map-word",
            ),
            ("of = \"schemes\"\n[fixed]\nyears = 4\n", "export-map-word"),
        ] {
            assert_eq!(read_mapping(file).unwrap_err().id, id, "{file}");
        }
    }
}
