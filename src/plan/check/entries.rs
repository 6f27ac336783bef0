//! What is wrong with the entries of registers as such: their ids and names, and the kinds of schemes.

use super::{bad_id, characters, is_country};
use crate::i18n::Message;
use crate::plan::problem::Spot;
use crate::plan::register::{KINDS, RESOURCES};
use crate::plan::{ClauseId, Group, Plan, Problem, Resource};
use std::collections::BTreeSet;
use unic_langid::LanguageIdentifier;

/// Every such problem.
pub(super) fn entries(plan: &Plan, problems: &mut Vec<Problem>) {
    let registers = &plan.registers;
    let groups = registers.groups.iter();
    let groups = groups.map(|it| (it.id.as_str(), it.name.as_str()));
    named("registers/groups.toml", "group", groups, problems);
    let path = "registers/schemes.toml";
    let schemes = registers.schemes.iter();
    let schemes = schemes.map(|it| (it.id.as_str(), it.name.as_str()));
    named(path, "scheme", schemes, problems);
    for (at, scheme) in registers.schemes.iter().enumerate() {
        let kind = scheme.kind.as_deref();
        if let Some(kind) = kind.filter(|it| !KINDS.contains(it)) {
            let message = Message::new("plan-scheme-kind").with("kind", kind);
            let spot = Spot::at("scheme").row(at).key("kind");
            problems.push(error(path, "scheme-kind", spot, message));
        }
    }
    let sources = registers.sources.iter();
    let sources = sources.map(|it| (it.id.as_str(), it.name.as_str()));
    named("registers/sources.toml", "source", sources, problems);
    resources(&registers.resources, problems);
}

/// What is wrong with what can be learnt from. What is not known is left out of the file: an empty text is no answer.
fn resources(all: &[Resource], problems: &mut Vec<Problem>) {
    let path = "registers/resources.toml";
    let called = all.iter().map(|it| (it.id.as_str(), it.title.as_str()));
    named(path, "resource", called, problems);
    for (at, one) in all.iter().enumerate() {
        let mut wrong = |key: &str, code: &'static str, message: Message| {
            let spot = Spot::at("resource").row(at).key(key);
            problems.push(error(path, code, spot, message));
        };
        if one.title.trim().is_empty() {
            let message = Message::new("plan-resource-title").with("id", one.id.as_str());
            wrong("title", "no-title", message);
        }
        let kind = one.kind.as_deref();
        if let Some(kind) = kind.filter(|it| !RESOURCES.contains(it)) {
            let message = Message::new("plan-resource-kind").with("kind", kind);
            let message = message.with("kinds", RESOURCES.join(", "));
            wrong("kind", "resource-kind", message);
        }
        let tag = one.language.as_deref();
        if let Some(tag) = tag.filter(|it| it.parse::<LanguageIdentifier>().is_err()) {
            let message = Message::new("plan-language").with("tag", tag);
            wrong("language", "language-tag", message);
        }
        let country = one.country.as_deref();
        if let Some(country) = country.filter(|it| !is_country(it)) {
            let message = Message::new("plan-country").with("code", country);
            wrong("country", "country-code", message);
        }
        if let Some(year) = one.year.filter(|year| !(1000..=9999).contains(year)) {
            let message = Message::new("plan-resource-year").with("year", year.to_string());
            wrong("year", "resource-year", message);
        }
        for (key, text) in [("link", &one.link), ("description", &one.description)] {
            let from = problems.len();
            let called = Message::new("plan-name-of").with("id", one.id.as_str());
            characters(path, called, text.as_deref().unwrap_or_default(), problems);
            for problem in problems.iter_mut().skip(from) {
                problem.spot = Some(Box::new(Spot::at("resource").row(at).key(key)));
            }
        }
    }
}

fn error(path: &str, code: &'static str, spot: Spot, message: Message) -> Problem {
    Problem {
        spot: Some(Box::new(spot)),
        ..Problem::error(path, code, message)
    }
}

/// What a register's entries are called, by id and name.
fn named<'e>(
    path: &str,
    key: &str,
    entries: impl Iterator<Item = (&'e str, &'e str)>,
    problems: &mut Vec<Problem>,
) {
    let mut seen = BTreeSet::new();
    for (at, (id, name)) in entries.enumerate() {
        let spot = || Spot::at(key).row(at);
        if id.parse::<ClauseId>().is_err() {
            problems.push(error(path, "bad-id", spot().key("id"), bad_id(id)));
        }
        if !seen.insert(id) {
            let message = Message::new("plan-duplicate-entry").with("id", id);
            problems.push(error(path, "duplicate-entry", spot().key("id"), message));
        }
        let (called, from) = (Message::new("plan-name-of").with("id", id), problems.len());
        characters(path, called, name, problems);
        for problem in problems.iter_mut().skip(from) {
            problem.spot = Some(Box::new(spot().key("name")));
        }
    }
}

impl Plan {
    /// Whether a group lies, by whatever way, within itself.
    pub(super) fn is_around(&self, group: &Group) -> bool {
        let mut at = group.within.as_deref();
        for _ in 0..=self.registers.groups.len() {
            match at {
                Some(id) if id == group.id => return true,
                Some(id) => at = self.registers.group(id).and_then(|it| it.within.as_deref()),
                None => return false,
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use crate::plan::format::{locate, read_sheet};
    use crate::plan::{Plan, check};

    const PATH: &str = "registers/resources.toml";

    const GOOD: &str = "[[resource]]\nid = \"a\"\ntitle = \"A study\"\nkind = \"study\"\nlanguage = \"pt-MZ\"\n\
        country = \"MZ\"\nyear = 2003\nlink = \"https://example.invalid/a\"\n\n[[resource]]\nid = \"b\"\ntitle = \"B\"\n";

    /// What is wrong with a file: `code line:column` of each.
    fn told(text: &str) -> Vec<String> {
        let mut plan = Plan::default();
        let mut problems = match read_sheet(&mut plan, PATH, text.as_bytes()) {
            Ok(()) => check(&plan),
            Err(problem) => vec![problem],
        };
        problems.retain(|problem| problem.path == PATH);
        locate(problems.iter_mut(), text);
        let told = problems.iter().map(|one| {
            let (line, column) = (one.line.unwrap_or(0), one.column.unwrap_or(0));
            format!("{} {line}:{column}", one.code)
        });
        told.collect()
    }

    #[test]
    fn each_line_of_a_resource_that_is_wrong_is_named_with_its_place() {
        assert_eq!(told(GOOD), Vec::<String>::new());
        for (from, to, said) in [
            ("\"study\"", "\"stody\"", "resource-kind 4:8"),
            ("\"pt-MZ\"", "\"Portuguese\"", "language-tag 5:12"),
            ("\"MZ\"", "\"Mozambique\"", "country-code 6:11"),
            ("2003", "\"2003\"", "wrong-type 7:8"),
            ("2003", "203", "resource-year 7:8"),
            ("id = \"b\"", "id = \"a\"", "duplicate-entry 11:6"),
            ("\"A study\"", "\"\"", "no-title 3:9"),
            ("/a\"", "/\u{202e}\"", "hidden-character 8:8"),
            ("id = \"b\"\n", "", "missing-key 10:1"),
        ] {
            assert_eq!(told(&GOOD.replace(from, to)), [said], "{to}");
        }
    }
}
