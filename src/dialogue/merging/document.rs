//! Files of keys and tables that are no clause's and none of the dialogue's: what the plan says of itself, registers,
//! whatever else lies there. By key, tables of one name by what tells them apart, lists by element, texts by word.

use super::prose::prose;
use super::sequence::sequence;
use super::{Keep, Three, plain};
use crate::plan::{Decimal, known_by};
use std::collections::BTreeMap;
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, TableLike, Value};

/// What tells tables of one name apart, where they have it.
const TOLD_BY: [&str; 6] = ["id", "stage", "public-key", "public", "key", "name"];

/// A merged file, and what theirs would have that could not be taken over: by key, and how it is written there.
pub(super) struct Document {
    pub text: String,
    pub left: Vec<(String, String)>,
}

/// Merges a file that is there on our side and theirs. Nothing where one of them is not TOML.
pub(super) fn document(three: Three<Option<&str>>, keep: Keep) -> Option<Document> {
    let base: DocumentMut = three.base.unwrap_or_default().parse().ok()?;
    let mut ours: DocumentMut = three.ours?.parse().ok()?;
    let theirs: DocumentMut = three.theirs?.parse().ok()?;
    let mut merger = Merger {
        keep,
        left: Vec::new(),
    };
    let tables = (base.as_table() as &dyn TableLike, theirs.as_table() as _);
    merger.table("", ours.as_table_mut(), tables);
    let wanted = meaning_of(ours.as_table());
    let says = |text: &str| {
        let read = text.parse::<DocumentMut>();
        read.is_ok_and(|it| meaning_of(it.as_table()) == wanted)
    };
    let text = plain::by_word(three).filter(|text| says(text));
    let text = text.unwrap_or_else(|| ours.to_string());
    says(&text).then_some(Document {
        text,
        left: merger.left,
    })
}

struct Merger {
    keep: Keep,
    left: Vec<(String, String)>,
}

impl Merger {
    fn table(
        &mut self,
        at: &str,
        ours: &mut dyn TableLike,
        (base, theirs): (&dyn TableLike, &dyn TableLike),
    ) {
        let keys = base.iter().chain(theirs.iter());
        let mut keys: Vec<String> = keys.map(|(key, _)| key.to_owned()).collect();
        let mut seen = std::collections::BTreeSet::new();
        keys.retain(|key| seen.insert(key.clone()));
        for key in keys {
            let three = Three {
                base: base.get(&key).filter(|it| !it.is_none()),
                ours: ours.get(&key).filter(|it| !it.is_none()),
                theirs: theirs.get(&key).filter(|it| !it.is_none()),
            };
            let name = match at {
                "" => key.clone(),
                at => format!("{at}.{key}"),
            };
            match self.item(&name, three) {
                None => {}
                Some(None) => {
                    ours.remove(&key);
                }
                Some(Some(item)) => put(ours, &key, item),
            }
        }
    }

    /// What becomes of one key; nothing where it stays as it is here.
    fn item(&mut self, name: &str, three: Three<Option<&Item>>) -> Option<Option<Item>> {
        let said = three.map(|item| item.map(meaning));
        if said.ours == said.theirs || said.base == said.theirs {
            return None;
        }
        if said.base == said.ours {
            return Some(three.theirs.cloned().map(placeless));
        }
        if let (Some(ours), Some(theirs)) = (three.ours, three.theirs)
            && let Some(item) = self.both(name, three.base, (ours, theirs))
        {
            return Some(Some(item));
        }
        let theirs = said.theirs.unwrap_or_default();
        self.left.push((name.to_owned(), theirs));
        match self.keep {
            Keep::Ours => None,
            Keep::Base => Some(three.base.cloned()),
        }
    }

    /// A key that both sides changed, where its parts can be told apart.
    fn both(
        &mut self,
        name: &str,
        base: Option<&Item>,
        (ours, theirs): (&Item, &Item),
    ) -> Option<Item> {
        let mut merged = ours.clone();
        if let (Some(one), Some(two)) = (ours.as_array_of_tables(), theirs.as_array_of_tables()) {
            let none = ArrayOfTables::new();
            let base = base.and_then(Item::as_array_of_tables).unwrap_or(&none);
            let merged = self.tables(name, base, (one, two));
            return Some(Item::ArrayOfTables(merged));
        }
        if let (Some(one), Some(two)) = (merged.as_table_like_mut(), theirs.as_table_like()) {
            let none = Table::new();
            let base = base.and_then(Item::as_table_like).unwrap_or(&none);
            self.table(name, one, (base, two));
            return Some(merged);
        }
        if let (Some(one), Some(two)) = (ours.as_array(), theirs.as_array()) {
            let none = Array::new();
            let base = base.and_then(Item::as_array).unwrap_or(&none);
            return list(base, one, two).map(|list| Item::Value(Value::Array(list)));
        }
        let base = base.map_or(Some(""), Item::as_str)?;
        let three = Three {
            base,
            ours: ours.as_str()?,
            theirs: theirs.as_str()?,
        };
        let found = prose(three, self.keep);
        found
            .strokes
            .is_empty()
            .then(|| toml_edit::value(found.value))
    }

    fn tables(
        &mut self,
        name: &str,
        base: &ArrayOfTables,
        (ours, theirs): (&ArrayOfTables, &ArrayOfTables),
    ) -> ArrayOfTables {
        let three = Three { base, ours, theirs };
        let known = known_by(name.rsplit('.').next().unwrap_or(name));
        let keys = three.map(|tables| told(tables, known));
        let (order, _) = sequence(keys.as_ref().map(Vec::as_slice));
        let maps = Three {
            base: keys
                .base
                .iter()
                .zip(base.iter())
                .collect::<BTreeMap<_, _>>(),
            ours: keys.ours.iter().zip(ours.iter()).collect(),
            theirs: keys.theirs.iter().zip(theirs.iter()).collect(),
        };
        let mut all = ArrayOfTables::new();
        for key in &order {
            let found = maps.as_ref().map(|side| side.get(key).copied());
            let items = found.map(|table| table.map(|it| Item::Table(it.clone())));
            let one = items.as_ref().map(Option::as_ref);
            let merged = match self.item(&format!("{name} {key}"), one) {
                None => items.ours,
                Some(merged) => merged,
            };
            if let Some(Ok(table)) = merged.map(Item::into_table) {
                all.push(table);
            }
        }
        all
    }
}

/// Puts an item behind what is there; one in the place of another keeps what stands around it.
fn put(table: &mut dyn TableLike, key: &str, mut item: Item) {
    if let (Some(new), Some(old)) = (item.as_value_mut(), table.get(key).and_then(Item::as_value)) {
        *new.decor_mut() = old.decor().clone();
    }
    match table.get_mut(key) {
        Some(place) => *place = item,
        None => {
            table.insert(key, item);
        }
    }
}

/// Where a table stood in their file says nothing about ours.
fn placeless(mut item: Item) -> Item {
    match &mut item {
        Item::Table(table) => table.set_position(None),
        Item::ArrayOfTables(tables) => {
            tables.iter_mut().for_each(|table| table.set_position(None));
        }
        _ => {}
    }
    item
}

/// What tells each of these tables apart, and which of several alike it is.
fn told(tables: &ArrayOfTables, known: &[&str]) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let told = tables.iter().map(|table| {
        let all = known
            .iter()
            .map(|key| table.get(key).map_or_else(String::new, meaning));
        let key = match known.is_empty() {
            true => TOLD_BY.iter().find_map(|key| table.get(key).map(meaning)),
            false => Some(all.collect::<Vec<String>>().join(" ")),
        };
        let key = key.unwrap_or_else(|| meaning_of(table));
        let count = seen.entry(key.clone()).or_default();
        *count += 1;
        match count {
            1 => key,
            count => format!("{key} {count}"),
        }
    });
    told.collect()
}

/// A list that both sides changed, by element.
fn list(base: &Array, ours: &Array, theirs: &Array) -> Option<Array> {
    let three = Three { base, ours, theirs };
    let keys = three.map(|list| list.iter().map(value_meaning).collect::<Vec<String>>());
    let (order, reordered) = sequence(keys.as_ref().map(Vec::as_slice));
    if reordered {
        return None;
    }
    let mut merged = ours.clone();
    merged.clear();
    for key in order {
        let here = three.map(|side| side.iter().find(|one| value_meaning(one) == key));
        match (here.base, here.ours, here.theirs) {
            (Some(_), None, _) | (Some(_), _, None) => {}
            (_, Some(value), _) => merged.push_formatted(value.clone()),
            (_, None, Some(value)) => merged.push(value.clone().decorated("", "")),
            (_, None, None) => {}
        }
    }
    Some(merged)
}

/// What an item says, in one spelling.
fn meaning(item: &Item) -> String {
    match item {
        Item::None => String::new(),
        Item::Value(value) => value_meaning(value),
        Item::Table(table) => meaning_of(table),
        Item::ArrayOfTables(tables) => {
            let all: Vec<String> = tables.iter().map(|table| meaning_of(table)).collect();
            format!("[{}]", all.join(", "))
        }
    }
}

fn value_meaning(value: &Value) -> String {
    match value {
        Value::String(text) => crate::plan::quote::basic(text.value()),
        Value::Integer(number) => number.value().to_string(),
        // As it is written: a binary fraction would take two numbers for one.
        Value::Float(number) => {
            let written = number.display_repr();
            let exact = written.replace('_', "").parse::<Decimal>();
            exact.map_or_else(|_| written.into_owned(), |it| it.shortest().to_string())
        }
        Value::Boolean(flag) => flag.value().to_string(),
        Value::Datetime(time) => time.value().to_string(),
        Value::Array(items) => {
            let all: Vec<String> = items.iter().map(value_meaning).collect();
            format!("[{}]", all.join(", "))
        }
        Value::InlineTable(table) => meaning_of(table),
    }
}

fn meaning_of(table: &dyn TableLike) -> String {
    let mut pairs: Vec<(&str, String)> = table
        .iter()
        .filter(|(_, item)| !item.is_none())
        .map(|(key, item)| (key, meaning(item)))
        .collect();
    pairs.sort();
    let pairs = pairs.iter();
    let pairs: Vec<String> = pairs.map(|(key, said)| format!("{key} = {said}")).collect();
    format!("{{ {} }}", pairs.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "id = \"f\"\nmeasure = \"prices\"\n\n[[value]]\nyear = 2004\nvalue = 4\nsource = \"a\"\n\n[[value]]\nyear = 2005\nvalue = 6\nsource = \"a\"\n";

    fn merged(ours: &str, theirs: &str) -> (String, Vec<(String, String)>) {
        let three = Three {
            base: Some(BASE),
            ours: Some(ours),
            theirs: Some(theirs),
        };
        let found = document(three, Keep::Ours).unwrap();
        (found.text, found.left)
    }

    #[test]
    fn values_of_a_figure_meet_by_year_source_and_column() {
        let more = "\n[[value]]\nyear = 2005\nvalue = 7\nsource = \"b\"\n";
        let ours = BASE.replace("value = 4", "value = 4\nstatus = \"observed\"");
        let theirs = format!("{}{more}", BASE.replace("value = 4", "value = 4.5"));
        let (text, left) = merged(&ours, &theirs);
        assert_eq!(left, []);
        assert!(
            text.contains("value = 4.5\nstatus = \"observed\""),
            "{text}"
        );
        assert!(text.ends_with(more), "{text}");
    }

    #[test]
    fn two_values_of_one_source_and_year_lose_no_side() {
        let (text, left) = merged(&BASE.replace("= 6", "= 6.5"), &BASE.replace("= 6", "= 7"));
        assert!(text.contains("value = 6.5"));
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].1, "7");
    }

    #[test]
    fn numbers_alike_as_binary_fractions_are_two() {
        let number =
            |last: &str| BASE.replace("= 6", &format!("= 123456789012345678.12345678{last}"));
        let (text, left) = merged(BASE, &number("9"));
        assert!(text.contains("123456789012345678.123456789"));
        assert_eq!(left, []);
        let (text, left) = merged(&number("8"), &number("9"));
        assert!(text.contains("123456789012345678.123456788"));
        assert_eq!(left[0].1, "123456789012345678.123456789");
    }
}
