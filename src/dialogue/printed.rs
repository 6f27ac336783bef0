//! A plan as it was printed or written out, beside what was agreed: clauses are found by their titles, else by their numbers,
//! and their texts are compared by words. What else such a file says of a clause is not compared.

use super::agreed::{Beside, Held, Words};
use crate::plan::{Clause, ClauseId, Field, Outline, Plan};
use crate::text::diff_text;
use std::collections::{BTreeMap, BTreeSet};

/// Rows that a title is broken into, at most.
const ROWS: usize = 3;

/// The clauses that were agreed, each with what became of it in a text. `aside` are the rows of it that may be no text of the
/// plan but what was printed around it; `label` names a field in every way a printed clause may have it beside its value.
pub fn beside_printed(
    agreed: &Plan,
    clauses: &[ClauseId],
    (text, aside): (&str, &BTreeSet<usize>),
    label: impl Fn(&Field) -> Vec<String>,
) -> Vec<Beside> {
    let rows: Vec<Vec<&str>> = text.lines().map(bare).collect();
    let all = || clauses.iter().filter_map(|id| agreed.clauses.get(id));
    let heads = heads(agreed, all(), &rows);
    let ends: Vec<usize> = heads.keys().copied().skip(1).chain([rows.len()]).collect();
    let mut held: BTreeMap<&ClauseId, Beside> = BTreeMap::new();
    for ((at, &(clause, many)), end) in heads.iter().zip(ends) {
        let body = at + many;
        let head: Vec<&str> = rows.get(*at..body).unwrap_or_default().concat();
        let all = rows.get(body..end).unwrap_or_default();
        // A text may well say what could stand around it.
        let mut found = compared(clause, &head, all.iter(), &label);
        if found.held != Held::Same {
            let own = (body..).zip(all);
            let own = own.filter(|(at, row)| !aside.contains(at) && (*row != &head || many > 1));
            found = compared(clause, &head, own.map(|(_, row)| row), &label);
        }
        held.insert(&clause.id, found);
    }
    let gone = |clause: &Clause| Beside {
        id: clause.id.clone(),
        held: Held::Missing,
        fields: Vec::new(),
    };
    all()
        .map(|clause| held.remove(&clause.id).unwrap_or_else(|| gone(clause)))
        .collect()
}

/// The rows at which clauses begin, and over how many rows their titles go: the next that has the title, else any, else
/// one that begins with the number.
fn heads<'a>(
    agreed: &Plan,
    clauses: impl Iterator<Item = &'a Clause>,
    rows: &[Vec<&str>],
) -> BTreeMap<usize, (&'a Clause, usize)> {
    let outline = Outline::of(agreed);
    let mut heads: BTreeMap<usize, (&Clause, usize)> = BTreeMap::new();
    let mut from = 0;
    for clause in clauses {
        let title: Vec<&str> = clause.title.split_whitespace().collect();
        let number = outline.number(&clause.id);
        let here = |at: usize| Some((at, titled(&title, rows.get(at..)?)?));
        let numbered = |at: usize| {
            let first = rows.get(at)?.first()?;
            (Some(first.trim_end_matches('.')) == number).then_some((at, 1))
        };
        let free = |at: &usize| !heads.contains_key(at);
        let next = (from..rows.len()).filter(free).find_map(here);
        let found = next
            .or_else(|| (0..from).filter(free).find_map(here))
            .or_else(|| (0..rows.len()).filter(free).find_map(numbered));
        if let Some((at, many)) = found {
            heads.insert(at, (clause, many));
            from = at + 1;
        }
    }
    heads
}

/// The words of a row, without signs of headings and emphasis.
fn bare(row: &str) -> Vec<&str> {
    let words = row.split_whitespace();
    let words = words.map(|word| word.trim_matches(['*', '#']));
    words
        .filter(|word| !word.chars().all(|c| "_>".contains(c)))
        .collect()
}

/// Words without a number before them.
fn unnumbered<'w, 'a>(words: &'w [&'a str]) -> &'w [&'a str] {
    let is_number = |word: &str| word.chars().all(|c| c.is_ascii_digit() || c == '.');
    match words.split_first() {
        Some((first, rest)) if is_number(first) && !rest.is_empty() => rest,
        _ => words,
    }
}

/// Over how many rows a title stands here, if it does.
fn titled(title: &[&str], rows: &[Vec<&str>]) -> Option<usize> {
    let first = rows.first()?;
    let begins = [first.first(), unnumbered(first).first()];
    if title.is_empty() || !begins.contains(&title.first()) {
        return None;
    }
    (1..=ROWS).find(|many| {
        let words: Vec<&str> = rows.get(..*many).unwrap_or_default().concat();
        words == title || unnumbered(&words) == title
    })
}

/// A clause beside what stands under its title.
fn compared<'r>(
    clause: &Clause,
    head: &[&str],
    body: impl Iterator<Item = &'r Vec<&'r str>>,
    label: &impl Fn(&Field) -> Vec<String>,
) -> Beside {
    let words = |text: &str| {
        text.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    // What is printed with a clause besides, such as its kind and id, or a field with its name.
    let fields = clause.fields().into_iter();
    let known: Vec<Vec<String>> = fields
        .flat_map(|(field, value)| {
            let names = label(&field).into_iter();
            let rows = names.map(|name| words(&format!("{name} {value}")));
            rows.collect::<Vec<_>>()
        })
        .collect();
    let is_known = |row: &&Vec<&str>| {
        let of_id = row.contains(&"·") && row.last() == Some(&clause.id.as_str());
        of_id || known.iter().any(|one| one == *row)
    };
    let held = body.filter(|row| !is_known(row));
    let held: Vec<&str> = held.flatten().copied().collect();
    let texts = [
        (Field::Title, clause.title.as_str(), title_of(clause, head)),
        (Field::Text, clause.text.as_str(), held.join(" ")),
    ];
    let fields: Vec<(Field, Vec<Words>)> = texts
        .into_iter()
        .filter_map(|(field, agreed, held)| {
            let agreed = bare_text(agreed);
            let runs = diff_text(&agreed, &held).into_iter();
            let runs = runs.map(|run| (run.kind, run.text.to_owned())).collect();
            (agreed != held).then_some((field, runs))
        })
        .collect();
    Beside {
        id: clause.id.clone(),
        held: if fields.is_empty() {
            Held::Same
        } else {
            Held::Changed
        },
        fields,
    }
}

/// The title as it stands there, without the number before it.
fn title_of(clause: &Clause, head: &[&str]) -> String {
    let whole = head.join(" ");
    match whole == bare_text(&clause.title) {
        true => whole,
        false => unnumbered(head).join(" "),
    }
}

/// A text as it is compared: as its rows would be read from a file.
fn bare_text(text: &str) -> String {
    text.lines()
        .map(bare)
        .collect::<Vec<_>>()
        .concat()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::testing::{id, plan};

    fn found(text: &str) -> Vec<(Held, usize)> {
        let mut agreed = plan(&[("a", None, 1), ("b", None, 2)]);
        for (name, title, text) in [
            (
                "a",
                "Care for all",
                "The fund pays.\n\nIt pays **2** times.",
            ),
            ("b", "Children", "Every child is insured."),
        ] {
            let clause = agreed.clauses.get_mut(&id(name)).unwrap();
            clause.title = title.to_owned();
            clause.text = text.to_owned();
        }
        let all: Vec<ClauseId> = agreed.clauses.keys().cloned().collect();
        let rows = text.lines().enumerate();
        let aside = rows.filter(|(_, row)| row.starts_with("open: "));
        let aside = aside.map(|(at, _)| at).collect();
        let label = |field: &Field| vec![field.key().to_owned()];
        let found = beside_printed(&agreed, &all, (text, &aside), label);
        found
            .into_iter()
            .map(|one| (one.held, one.fields.len()))
            .collect()
    }

    #[test]
    fn a_printed_plan_is_what_was_agreed_however_its_lines_are_broken() {
        for text in [
            "# The plan\n\n## 1 Care for all\n\nThe fund\npays. It pays **2** times.\n\n## 2. Children\nEvery child is insured.\n",
            "1  Care for\nall\naction · a\n\nThe fund pays.\n\nIt pays **2** times.\n2  Children\nEvery child is insured.",
            "1  Care for\nall\nThe fund pays.\n\nIt pays **2** times.\n\nopen: W\n2 Children\nEvery child is insured.\n2 Children\nopen: E",
        ] {
            assert_eq!(found(text), [(Held::Same, 0), (Held::Same, 0)], "{text}");
        }
    }

    #[test]
    fn words_that_differ_and_clauses_that_are_missing_are_told() {
        let text = "## 1 Care for all\nThe fund never pays. It pays **2** times.\n";
        assert_eq!(found(text), [(Held::Changed, 1), (Held::Missing, 0)]);
        // A clause under another title is known by its number; what is added below a text is not overlooked.
        let text = "## 1 Care for some\nThe fund pays. It pays **2** times.\n2 Children\nEvery child is insured. Or not.";
        assert_eq!(found(text), [(Held::Changed, 1), (Held::Changed, 1)]);
        assert_eq!(
            found("Nothing of it"),
            [(Held::Missing, 0), (Held::Missing, 0)]
        );
    }
}
