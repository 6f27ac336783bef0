//! What is wrong with a plan although every file of it can be read. Checks of single files are the reader's.

#[cfg(test)]
mod bad_input_tests;
mod cells;
mod covered;
mod entries;
mod exchange;
#[cfg(test)]
mod figures_tests;
mod manifest;
mod scenario;
mod sheets;
mod support;
mod telling;
mod terms;
mod wanting;

pub use cells::rows_of;

use super::problem::Spot;
use super::{Aspect, Clause, Field, Guarantee, Plan, Problem, Severity, is_device};
use crate::i18n::Message;
use crate::text::{codes, mixed_scripts, unfit};
use std::collections::HashSet;

/// Every problem of the plan as a whole: first `plan.toml`, then the registers, then the clauses by id.
pub fn check(plan: &Plan) -> Vec<Problem> {
    let mut problems = Vec::new();
    manifest::manifest(&plan.manifest, &mut problems);
    entries::entries(plan, &mut problems);
    sheets::sheets(plan, &mut problems);
    for clause in plan.clauses.values() {
        structure(plan, clause, &mut problems);
        references(plan, clause, &mut problems);
        dates(plan, clause, &mut problems);
        terms::terms(plan, clause, &mut problems);
        texts(clause, |field, text| {
            // Few texts need their path and their field's name said.
            if !is_plain(text) {
                characters(&plan.path(&clause.id), field.name(), text, &mut problems);
            }
        });
    }
    support::support(plan, &mut problems);
    problems
}

/// What a check says of one plan and not of the one before. The same problem at another place is none that somebody made.
pub fn fresh(before: &Plan, after: &Plan) -> Vec<Problem> {
    let placeless = |mut problem: Problem| {
        (problem.line, problem.column, problem.spot) = (None, None, None);
        problem
    };
    let before: HashSet<Problem> = check(before).into_iter().map(placeless).collect();
    let after = check(after).into_iter().map(placeless);
    after.filter(|problem| !before.contains(problem)).collect()
}

/// The errors of one clause: what it says, and what it names. Where in its file is left out: the same error at another
/// place is none that somebody made.
pub fn errors_of(plan: &Plan, clause: &Clause) -> Vec<Problem> {
    let mut problems = Vec::new();
    structure(plan, clause, &mut problems);
    references(plan, clause, &mut problems);
    dates(plan, clause, &mut problems);
    terms::terms(plan, clause, &mut problems);
    texts(clause, |field, text| {
        characters(&plan.path(&clause.id), field.name(), text, &mut problems);
    });
    placeless(problems)
}

/// The errors of figures, scenarios, registers and the years of the costing. Where in their files is left out.
pub fn sheet_errors(plan: &Plan) -> Vec<Problem> {
    let mut problems = Vec::new();
    entries::entries(plan, &mut problems);
    sheets::sheets(plan, &mut problems);
    placeless(problems)
}

/// The errors alone: the same error at another place is none that somebody made.
fn placeless(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.retain(|problem| problem.severity == Severity::Error);
    for problem in &mut problems {
        problem.spot = None;
    }
    problems
}

/// The fields that are not empty, as [`Clause::fields`], without copying the prose.
fn texts(clause: &Clause, mut look: impl FnMut(&Field, &str)) {
    for field in &Field::KNOWN {
        match field {
            Field::Title => look(field, &clause.title),
            Field::Text => look(field, &clause.text),
            other => {
                if let Some(text) = clause.get(other) {
                    look(other, &text);
                }
            }
        }
    }
    for (key, text) in &clause.unknown {
        look(&Field::Other(key.clone()), text);
    }
}

/// Whether a text has the form of a country's code.
fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn bad_id(id: &str) -> Message {
    Message::new("plan-bad-id").with("key", "id").with("id", id)
}

// Few clauses have a problem, so their paths are put together only where one is told.

fn structure(plan: &Plan, clause: &Clause, problems: &mut Vec<Problem>) {
    let path = || plan.path(&clause.id);
    if is_device(clause.id.as_str()) {
        let message = Message::new("plan-device-name").with("id", clause.id.as_str());
        problems.push(Problem::warning(path(), "device-name", message));
    }
    if clause.title.trim().is_empty() {
        problems.push(Problem::warning(
            path(),
            "no-title",
            Message::new("plan-no-title"),
        ));
    }
    let Some(parent) = &clause.parent else { return };
    if !plan.clauses.contains_key(parent) {
        let message = Message::new("plan-missing-parent").with("parent", parent.as_str());
        problems.push(at(
            Problem::error(path(), "missing-parent", message),
            "parent",
        ));
    } else if plan.is_within(parent, &clause.id) {
        let message = Message::new("plan-cyclic-parent").with("parent", parent.as_str());
        problems.push(at(
            Problem::error(path(), "cyclic-parent", message),
            "parent",
        ));
    }
}

/// A problem with a key of a clause's file.
fn at(problem: Problem, key: &str) -> Problem {
    Problem {
        spot: Some(Box::new(Spot::at(key))),
        ..problem
    }
}

fn references(plan: &Plan, clause: &Clause, problems: &mut Vec<Problem>) {
    let mut wrong = |code, id: &'static str, field: Field, value: &str, spot: Spot| {
        let message = Message::new(id)
            .with("field", field.name())
            .with("id", value);
        problems.push(Problem {
            spot: Some(Box::new(spot)),
            ..Problem::error(plan.path(&clause.id), code, message)
        });
    };
    let organisation = |id: &str| plan.manifest.organisation(id).is_some();
    let lead = clause
        .lead
        .iter()
        .map(|id| (Field::Lead, id, Spot::at("lead")));
    let partners = clause.partners.iter().enumerate();
    let partners = partners.map(|(at, id)| (Field::Partners, id, Spot::at("partners").row(at)));
    for (field, id, spot) in lead.chain(partners).filter(|(_, id, _)| !organisation(id)) {
        let (code, message) = ("unknown-organisation", "plan-unknown-organisation");
        wrong(code, message, field, id, spot);
    }
    for (at, group) in clause.groups.iter().enumerate() {
        if !plan.has_group(group) {
            let spot = Spot::at("groups").row(at);
            let (code, message) = ("unknown-group", "plan-unknown-group");
            wrong(code, message, Field::Groups, group, spot);
        }
    }
    for (field, spot, id) in listed_twice(clause) {
        wrong("listed-twice", "plan-listed-twice", field, id, spot);
    }
    let guarantee = clause.guarantee.as_deref();
    if let Some(slug) = guarantee.filter(|slug| slug.parse::<Guarantee>().is_err()) {
        let (code, message) = ("unknown-guarantee", "plan-unknown-guarantee");
        wrong(code, message, Field::Guarantee, slug, Spot::at("guarantee"));
    }
    let aspect = clause.aspect.as_deref();
    if let Some(slug) = aspect.filter(|slug| slug.parse::<Aspect>().is_err()) {
        let (code, message) = ("unknown-aspect", "plan-unknown-aspect");
        wrong(code, message, Field::Aspect, slug, Spot::at("aspect"));
    }
}

/// What the lists of a clause name once more, each with its place.
fn listed_twice(clause: &Clause) -> Vec<(Field, Spot, &str)> {
    let lists = [
        (Field::Partners, "partners", &clause.partners),
        (Field::Groups, "groups", &clause.groups),
    ];
    let mut found = Vec::new();
    for (field, key, list) in lists {
        let mut seen = HashSet::new();
        let again = list.iter().enumerate();
        let again = again.filter(|(_, id)| !seen.insert(id.as_str()));
        found.extend(again.map(|(at, id)| (field.clone(), Spot::at(key).row(at), id.as_str())));
    }
    found
}

fn dates(plan: &Plan, clause: &Clause, problems: &mut Vec<Problem>) {
    let path = || plan.path(&clause.id);
    if let (Some(start), Some(end)) = (clause.start, clause.end)
        && end < start
    {
        let message = Message::new("plan-dates-order")
            .with("start", start.to_string())
            .with("end", end.to_string());
        problems.push(at(
            Problem::error(path(), "dates-out-of-order", message),
            "end",
        ));
    }
    let parent = clause.parent.as_ref().and_then(|id| plan.clauses.get(id));
    let Some(parent) = parent else { return };
    let days = [clause.start, clause.end];
    let outside = days.into_iter().flatten().any(|day| {
        parent.start.is_some_and(|start| day < start) || parent.end.is_some_and(|end| day > end)
    });
    if outside {
        let message = Message::new("plan-dates-outside").with("parent", parent.id.as_str());
        problems.push(Problem::warning(path(), "dates-outside-parent", message));
    }
}

/// Characters that nobody sees, and text that is not in its normal form.
pub(crate) fn characters(path: &str, field: Message, text: &str, problems: &mut Vec<Problem>) {
    if is_plain(text) {
        return;
    }
    if let Some((_, found)) = unfit(text).next() {
        let code = format!("U+{:04X}", u32::from(found));
        let message = Message::new("plan-hidden-character")
            .with("code", code)
            .with("field", field.clone());
        problems.push(Problem::error(path, "hidden-character", message));
    }
    if let Some(word) = mixed_scripts(text).next() {
        let foreign: Vec<char> = word.chars().filter(|c| !c.is_ascii()).collect();
        let message = Message::new("plan-mixed-scripts")
            .with("word", word)
            .with("codes", codes(&foreign).unwrap_or_default())
            .with("field", field);
        problems.push(Problem::warning(path, "mixed-scripts", message));
    }
}

/// Whether a text holds only Latin letters as they are typed, and what stands between them: nothing of that is
/// hidden, and none of it is of another script. Most texts are so, and the first frame waits for this.
fn is_plain(text: &str) -> bool {
    let ascii = |byte: u8| matches!(byte, b' '..=b'~' | b'\n');
    let latin =
        |c: char| matches!(c, ' '..='~' | '\n' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{17f}');
    // To its end: that is faster than stopping early.
    let plain = text.bytes().fold(true, |plain, byte| plain & ascii(byte));
    plain || text.chars().all(latin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::testing::{id, plan};
    use crate::plan::{Delegate, Organisation, Voice, Zone};

    fn codes(plan: &Plan) -> Vec<&'static str> {
        check(plan)
            .into_iter()
            .map(|problem| problem.code)
            .collect()
    }

    fn sound() -> Plan {
        let mut plan = plan(&[("a", None, 1), ("b", Some("a"), 1)]);
        plan.manifest.id = "mali".to_owned();
        plan
    }

    fn with(field: &str, value: &str) -> Vec<&'static str> {
        let mut plan = sound();
        let clause = plan.clauses.get_mut(&id("b")).unwrap();
        clause.set(&field.parse().unwrap(), Some(value)).unwrap();
        codes(&plan)
    }

    #[test]
    fn plain_text_is_neither_hidden_nor_mixed() {
        for c in ('\0'..='\u{250}').filter(|c| is_plain(c.encode_utf8(&mut [0; 4]))) {
            let text = format!("a{c}e");
            assert_eq!(unfit(&text).next(), None, "{c:?}");
            assert_eq!(mixed_scripts(&text).next(), None, "{c:?}");
        }
        assert!(is_plain("Été,\nœuvre"));
        assert!(!is_plain("e\u{301}") && !is_plain("a\u{ad}b") && !is_plain("\t\u{1b}"));
    }

    #[test]
    fn a_sound_plan_has_no_problems() {
        assert_eq!(check(&sound()), []);
        assert_eq!(with("guarantee", "essential-health-care"), [""; 0]);
        assert_eq!(
            with("text", "Family 👨\u{200D}👩\u{200D}👧, ක්\u{200D}ර.\nTwo."),
            [""; 0]
        );
    }

    #[test]
    fn every_problem_of_a_clause_is_found() {
        assert_eq!(with("lead", "nobody"), ["unknown-organisation"]);
        assert_eq!(with("groups", "x, x")[2..], ["listed-twice"]);
        assert_eq!(with("partners", "x, y"), ["unknown-organisation"; 2]);
        assert_eq!(with("groups", "x"), ["unknown-group"]);
        assert_eq!(with("guarantee", "x"), ["unknown-guarantee"]);
        assert_eq!(with("aspect", "x"), ["unknown-aspect"]);
        assert_eq!(with("title", "a\u{202E}b"), ["hidden-character"]);
        assert_eq!(with("text", "a\u{1b}[2Jb"), ["hidden-character"]);
        assert_eq!(with("title", " "), ["no-title"]);
        let broken = plan(&[
            ("a", Some("b"), 1),
            ("b", Some("a"), 1),
            ("c", Some("gone"), 1),
        ]);
        assert_eq!(
            codes(&broken),
            ["cyclic-parent", "cyclic-parent", "missing-parent"]
        );
    }

    #[test]
    fn dates_are_compared_with_each_other_and_the_parent() {
        let mut plan = sound();
        let a = plan.clauses.get_mut(&id("a")).unwrap();
        a.set(&Field::Start, Some("2005-01-01")).unwrap();
        let b = plan.clauses.get_mut(&id("b")).unwrap();
        b.set(&Field::Start, Some("2005-02-01")).unwrap();
        b.set(&Field::End, Some("2005-01-31")).unwrap();
        assert_eq!(codes(&plan), ["dates-out-of-order"]);
        let b = plan.clauses.get_mut(&id("b")).unwrap();
        b.set(&Field::Start, Some("2004-12-31")).unwrap();
        assert_eq!(codes(&plan), ["dates-outside-parent"]);
    }

    #[test]
    fn every_problem_of_a_manifest_is_found() {
        let mut plan = sound();
        let delegate = |email: &str| Delegate {
            name: "A".to_owned(),
            email: Some(email.to_owned()),
        };
        let organisation = |id: &str, voice, email| Organisation {
            id: id.to_owned(),
            name: id.to_owned(),
            voice,
            delegates: vec![delegate(email)],
        };
        plan.manifest.format = 2;
        plan.manifest.countries = vec!["Mali".to_owned()];
        plan.manifest.language = "no language".to_owned();
        plan.manifest.zone = Some(Zone::named("Mars/Olympus"));
        plan.manifest.required = vec![Voice::Advisers];
        plan.manifest.organisations = vec![
            organisation("one", Voice::Workers, "a@b"),
            organisation("one", Voice::Workers, "c@d"),
            organisation("Two", Voice::Employers, "A@b"),
        ];
        let expected = [
            "newer-format",
            "duplicate-organisation",
            "bad-id",
            "country-code",
            "language-tag",
            "unknown-time-zone",
            "required-no-party",
            "email-of-two-parties",
        ];
        assert_eq!(codes(&plan), expected);
        plan.manifest.required.clear();
        assert_eq!(codes(&plan).get(6), Some(&"required-nobody"));
        assert_eq!(plan.manifest.organisation_of("A@B"), None);
        assert_eq!(plan.manifest.organisation_of("C@d").unwrap().id, "one");
    }
}
