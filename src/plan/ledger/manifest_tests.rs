use super::tests::row;
use super::{InTable, Kept, Ledger};
use crate::plan::format::{read_manifest, write_manifest};
use crate::plan::key::tests::ED25519;
use crate::plan::{Manifest, Plan, Severity, Stage, TableEdit, Voice};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const PLAN: &str = "# Ours
format = 1
id = \"p\"
title = \"The plan\"
countries = [\"ML\"]
language = \"fr\"
time-zone = \"Africa/Bamako\"
stage = \"seminar\"
required = [\"workers\", \"employers\"]
later = 5
assumptions = [
  \"Prices rise, and wages follow.\", # agreed
]

[[schedule]]
stage = \"seminar\"
start = 2005-03-01

[costing]
currency = \"XTS\"

[[organisation]]
id = \"unions\"
name = \"Unions\"
party = \"workers\"
room = 7
delegates = [{ name = \"A\", email = \"a@u.invalid\", role = \"chair\" }, { name = \"B\" }]

[[organisation]]
id = \"firms\"
name = \"Firms\"
party = \"employers\"
";

fn plan(text: &str) -> Plan {
    let manifest = read_manifest(text).unwrap_or_else(|problem| panic!("{problem:?} in\n{text}"));
    Plan {
        manifest,
        ..Plan::default()
    }
}

fn kept() -> Kept {
    Ledger::Plan.kept(&plan(PLAN))
}

/// Each row is the one that stood in its place.
fn same(kept: &Kept) -> Vec<Vec<Option<usize>>> {
    let tables = kept.tables.iter();
    tables
        .map(|rows| (0..rows.len()).map(Some).collect())
        .collect()
}

fn after(edits: &[TableEdit]) -> String {
    let text = edits.iter().try_fold(Some(PLAN.to_owned()), |text, edit| {
        edit.apply(text.as_deref()).map(|(new, _)| new)
    });
    text.unwrap().unwrap()
}

/// What is wrong, by its code, and its cell: table, row and column.
type Wrong = (&'static str, Option<(usize, usize, String)>);

/// What is wrong if it says this.
fn wrong(kept: &Kept) -> Vec<Wrong> {
    let found = Ledger::Plan.problems(&plan(PLAN), kept).into_iter();
    let cell = |it: InTable| (it.table, it.row, it.column);
    let errors = found.filter(|(problem, _)| problem.severity == Severity::Error);
    errors
        .map(|(problem, at)| (problem.code, at.map(cell)))
        .collect()
}

#[test]
fn what_is_filled_in_as_it_stands_changes_nothing() {
    let before = kept();
    assert_eq!(Ledger::Plan.edits(&before, &before, &same(&before)), []);
    let mut again = plan(PLAN);
    again.manifest.title.clear();
    Ledger::Plan.put(&mut again, &before).unwrap();
    assert_eq!(again.manifest, plan(PLAN).manifest);
    assert_eq!(wrong(&before), []);
}

#[test]
fn lines_and_rows_come_to_cells_of_the_file() {
    let before = kept();
    let mut now = before.clone();
    let head = now.head.as_mut().unwrap();
    head.put("title", Some("Another"));
    head.put("costing-from", Some("2005"));
    head.put("seconding", Some("true"));
    now.tables[3][0].put("end", Some("2005-04-30"));
    now.tables[4].push(row("Wages rise, too.", &[]));
    let mut from = same(&before);
    from[4].push(None);
    let text = after(&Ledger::Plan.edits(&before, &now, &from));
    let expected = PLAN
        .replace("\"The plan\"", "\"Another\"")
        .replace("start = 2005-03-01", "start = 2005-03-01\nend = 2005-04-30")
        .replace("# agreed\n", "# agreed\n  \"Wages rise, too.\",\n")
        .replace("\"XTS\"\n", "\"XTS\"\nfrom = 2005\n")
        .replace(
            "# agreed\n  \"Wages rise, too.\",\n]\n",
            "# agreed\n  \"Wages rise, too.\",\n]\nseconding = true\n",
        );
    assert_eq!(text, expected);
}

#[test]
fn an_organisation_takes_its_delegates_with_it() {
    let before = kept();
    let mut now = before.clone();
    // The unions are called otherwise, and B speaks for the firms.
    now.tables[0][0].name = "union".to_owned();
    now.tables[1][0].name = "union".to_owned();
    now.tables[1][1].name = "firms".to_owned();
    let text = after(&Ledger::Plan.edits(&before, &now, &same(&before)));
    assert!(text.contains("id = \"union\"\n"), "{text}");
    assert!(
        text.contains("[{ name = \"A\", email = \"a@u.invalid\", role = \"chair\" }]"),
        "{text}"
    );
    assert!(text.ends_with("delegates = [{ name = \"B\" }]\n"), "{text}");
    // One that is gone is gone with all it says.
    let mut now = before.clone();
    now.tables[0].remove(0);
    now.tables[1].clear();
    let mut from = same(&now);
    from[0] = vec![Some(1)];
    let text = after(&Ledger::Plan.edits(&before, &now, &from));
    assert!(
        !text.contains("room") && text.contains("later = 5"),
        "{text}"
    );
}

#[test]
fn what_no_plan_can_say_is_told_at_its_cell() {
    let mut now = kept();
    now.head.as_mut().unwrap().put("required", None);
    now.tables[0].push(row("ngo", &[]));
    now.tables[1].push(row("nobody", &[("name", "C")]));
    now.tables[1].push(row("unions", &[("name", "A")]));
    now.tables[3].push(row("seminar", &[]));
    let at = |table, row, column: &str| Some((table, row, column.to_owned()));
    assert_eq!(
        wrong(&now),
        [
            ("plan-needs", None),
            ("row-needs", at(0, 2, "party")),
            ("row-twice", at(1, 3, "organisation")),
            ("delegate-of-nobody", at(1, 2, "organisation")),
            ("row-twice", at(3, 1, "stage")),
        ]
    );
    let mut now = kept();
    let head = now.head.as_mut().unwrap();
    head.put("countries", Some("Mali"));
    head.put("time-zone", Some("Mars/Olympus"));
    head.put("language", Some("french"));
    head.put("costing-from", Some("2009"));
    head.put("costing-to", Some("2005"));
    now.tables[1].push(row("firms", &[("name", "D"), ("email", "A@u.invalid")]));
    now.tables[2].push(row("firms", &[("public-key", "ssh-rsa x")]));
    now.tables[3][0].put("end", Some("2005-02-01"));
    assert_eq!(
        wrong(&now),
        [
            ("country-code", None),
            ("language-tag", None),
            ("unknown-time-zone", None),
            ("email-of-two-parties", at(1, 2, "email")),
            ("bad-key", at(2, 0, "public-key")),
            ("dates-out-of-order", at(3, 0, "end")),
            ("costing-years", None),
        ]
    );
}

#[test]
fn a_key_that_was_listed_is_ended_and_not_taken_out() {
    let key = format!("\n[[key]]\norganisation = \"unions\"\npublic-key = \"{ED25519}\"\n");
    let signed = plan(&format!("{PLAN}{key}"));
    let before = Ledger::Plan.kept(&signed);
    let codes = |kept: &Kept| {
        let found = Ledger::Plan.problems(&signed, kept).into_iter();
        let errors = found.filter(|(problem, _)| problem.severity == Severity::Error);
        errors.map(|(problem, _)| problem.code).collect::<Vec<_>>()
    };
    let mut ended = before.clone();
    ended.tables[2][0].put("until", Some("2026-02-01T00:00:00+00:00"));
    assert_eq!(codes(&ended), [""; 0]);
    let edits = Ledger::Plan.edits(&before, &ended, &same(&before));
    let (text, _) = edits[0].apply(Some(&format!("{PLAN}{key}"))).unwrap();
    assert_eq!(
        text.unwrap(),
        format!("{PLAN}{key}until = 2026-02-01T00:00:00+00:00\n")
    );
    let mut gone = before.clone();
    gone.tables[2].clear();
    assert_eq!(codes(&gone), ["key-gone"]);
}

fn any_manifest() -> impl Strategy<Value = Manifest> {
    let voices = || select(vec![Voice::Workers, Voice::Employers, Voice::Advisers]);
    let delegates = || vec(("[A-D]", proptest::option::of("[a-c]@x")), 0..3);
    let organisation = ("[a-d]", "[A-Z]{1,3}", voices(), delegates());
    let stages = || select(vec![Stage::Seminar, Stage::Drafting]);
    let years = (
        proptest::option::of(2000i64..2010),
        proptest::option::of(2010i64..2020),
    );
    (
        vec(organisation, 0..4),
        vec(stages(), 0..2),
        years,
        "[a-zA-Z\",# ]{1,9}",
        any::<bool>(),
    )
        .prop_map(|(organisations, stages, years, title, seconding)| {
            let mut text = write_manifest(&Manifest {
                id: "p".to_owned(),
                title,
                seconding,
                ..Manifest::default()
            });
            let mut seen = Vec::new();
            for (id, name, voice, delegates) in organisations {
                if seen.contains(&id) {
                    continue;
                }
                text += &format!(
                    "\n[[organisation]]\nid = \"{id}\"\nname = \"{name}\"\nparty = \"{voice}\"\n"
                );
                let mut names: Vec<String> = Vec::new();
                let mut rows = Vec::new();
                for (name, email) in delegates {
                    if !names.contains(&name) {
                        let email = email.map_or(String::new(), |it| format!(", email = \"{it}\""));
                        rows.push(format!("{{ name = \"{name}\"{email} }}"));
                        names.push(name);
                    }
                }
                text += &format!("delegates = [{}]\n", rows.join(", "));
                seen.push(id);
            }
            let mut manifest = read_manifest(&text).unwrap();
            if let (Some(from), to) = years {
                let costing = manifest.costing.get_or_insert_default();
                (costing.from, costing.to) = (Some(from), to);
            }
            for stage in stages {
                if manifest.schedule.iter().all(|it| it.stage != stage) {
                    manifest.schedule.push(crate::plan::Period {
                        stage,
                        start: None,
                        end: None,
                    });
                }
            }
            manifest
        })
}

proptest! {
    /// Whatever two plans say, what was filled in of the one makes it the other.
    #[test]
    fn the_file_says_what_was_filled_in(one in any_manifest(), other in any_manifest()) {
        let mut text = write_manifest(&one);
        let plan_of = |manifest: &Manifest| Plan { manifest: manifest.clone(), ..Plan::default() };
        let (before, now) = (Ledger::Plan.kept(&plan_of(&one)), Ledger::Plan.kept(&plan_of(&other)));
        let from: Vec<Vec<Option<usize>>> = before
            .tables
            .iter()
            .zip(&now.tables)
            .map(|(was, is)| (0..is.len()).map(|at| Some(at).filter(|at| *at < was.len())).collect())
            .collect();
        for edit in Ledger::Plan.edits(&before, &now, &from) {
            text = edit.apply(Some(&text)).unwrap().0.unwrap();
        }
        let sorted = |text: &str| {
            let mut manifest = read_manifest(text).unwrap();
            manifest.organisations.sort_by(|a, b| a.id.cmp(&b.id));
            for one in &mut manifest.organisations {
                one.delegates.sort_by(|a, b| a.name.cmp(&b.name));
            }
            manifest.schedule.sort_by_key(|it| it.stage);
            manifest
        };
        prop_assert_eq!(sorted(&text), sorted(&write_manifest(&other)));
    }
}
