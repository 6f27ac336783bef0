//! Figures and terms as files: what is wrong in them, and on which line.

use super::check;
use crate::plan::format::{locate, read_plan};
use crate::plan::{ClauseId, Field, Plan, Problem, Severity, errors_of};

const FILES: [(&str, &str); 11] = [
    (
        "plan.toml",
        "format = 1\nid = \"p\"\ntitle = \"P\"\n\n[costing]\ncurrency = \"XTS\"\nfrom = 2005\nto = 2009\n",
    ),
    (
        "registers/groups.toml",
        "[[group]]\nid = \"older\"\nname = \"Older\"\n\n[[group]]\nid = \"workers\"\nname = \"Workers\"\neconomy = \"informal\"\n",
    ),
    (
        "registers/schemes.toml",
        "[[scheme]]\nid = \"pension\"\nname = \"Pension\"\nkind = \"statutory\"\n\n[[scheme]]\nid = \"mutual\"\nname = \"Mutual\"\n\n[[scheme.survey]]\nyear = 2004\nmembers = 383\nsource = \"step\"\n\n[[scheme]]\nid = \"trust\"\nname = \"Trust\"\ncurrency = \"EUR\"\n",
    ),
    (
        "registers/sources.toml",
        "[[source]]\nid = \"census\"\nname = \"Census\"\n\n[[source]]\nid = \"step\"\nname = \"STEP survey\"\n\n[[source]]\nid = \"bank\"\nname = \"Bank\"\n\n[[source]]\nid = \"survey\"\nname = \"Survey\"\n",
    ),
    (
        "registers/coverage.toml",
        "[[covered]]\ngroup = \"older\"\nscheme = \"pension\"\nyear = 2004\npeople = 1000\nsource = \"census\"\n\n[[overlap]]\nschemes = [\"pension\", \"mutual\"]\ngroup = \"older\"\nyear = 2004\npeople = 10\nsource = \"census\"\n",
    ),
    (
        "figures/older.toml",
        "id = \"older\"\nmeasure = \"population\"\ngroup = \"older\"\ngrowth = 2.5\n\n[[value]]\nyear = 2004\nvalue = 480000\nsource = \"census\"\nstatus = \"observed\"\n",
    ),
    (
        "figures/line.toml",
        "id = \"line\"\nmeasure = \"level\"\ncurrency = \"XTS\"\nper = \"month\"\nheld = true\n\n[[value]]\nyear = 2004\nvalue = 50\nstatus = \"assumed\"\n",
    ),
    (
        "figures/prices.toml",
        "id = \"prices\"\nmeasure = \"prices\"\n\n[[value]]\nyear = 2004\nvalue = -0.5\nsource = \"bank\"\n",
    ),
    (
        "figures/euro.toml",
        "id = \"euro\"\nmeasure = \"exchange\"\ncurrency = \"XTS\"\nper = \"EUR\"\nheld = true\n\n[[value]]\nyear = 2005\nvalue = 8\nsource = \"bank\"\n",
    ),
    (
        "scenarios/high.toml",
        "id = \"high\"\n\n[[set]]\nfigure = \"prices\"\nadd = -2\n\n[[set]]\ncoverage = \"Basic\"\ntimes = 120\n",
    ),
    (
        "clauses/a.toml",
        "id = \"a\"
kind = \"action\"
title = \"A\"
exclusion = [\"financial\"]

[[benefit]]
name = \"Basic\"
scheme = \"pension\"
group = \"older\"
amount = 30
per = \"month\"
index = \"prices\"
admin = 5

[[coverage]]
of = \"Basic\"
year = 2006
share = 20

[[coverage]]
of = \"Basic\"
year = 2008
share = 60
path = \"even\"

[[contribution]]
name = \"Members\"
scheme = \"mutual\"
group = \"workers\"
rate = 2
of = \"line\"
collected = 85

[[funding]]
name = \"Donor\"
amount = 5
year = 2006
kind = \"donors\"
state = \"sought\"

[[support]]
from = \"trust\"
scheme = \"mutual\"
year = 2007
share = 75
",
    ),
];

pub(super) fn read(path: &str, from: &str, to: &str) -> (Plan, Vec<Problem>, String) {
    let mut text = String::new();
    let files = FILES.iter().map(|(known, content)| {
        let mut content = (*content).to_owned();
        if *known == path {
            assert!(content.contains(from), "{from}");
            content = content.replacen(from, to, 1);
            text.clone_from(&content);
        }
        (*known, content)
    });
    let (plan, problems) = read_plan(files);
    (plan, problems, text)
}

/// What is wrong where one file says something else: the code, and the line within it.
fn with(path: &str, from: &str, to: &str) -> Vec<(&'static str, u32)> {
    let (plan, mut problems, text) = read(path, from, to);
    problems.extend(check(&plan));
    let here = problems.into_iter().filter(|problem| problem.path == path);
    here.map(|mut problem| {
        locate([&mut problem], &text);
        (problem.code, problem.line.unwrap())
    })
    .collect()
}

#[test]
fn a_sound_plan_of_figures_has_no_problems() {
    let (plan, problems, _) = read("plan.toml", "P", "P");
    assert_eq!(problems, []);
    assert_eq!(check(&plan), []);
    assert_eq!(plan.figures.len(), 4);
    assert_eq!(plan.scenarios["high"].sets.len(), 2);
    assert_eq!(plan.registers.schemes[1].surveys.len(), 1);
    let costing = plan.manifest.costing.unwrap();
    assert_eq!((costing.from, costing.to), (Some(2005), Some(2009)));
}

#[test]
fn what_is_wrong_with_a_term_is_told_with_its_line() {
    let clause = |from, to| with("clauses/a.toml", from, to);
    for (from, to, code, line) in [
        ("\"financial\"", "\"far\"", "unknown-word", 4),
        ("amount = 30", "amount = 30\nrate = 5", "excludes", 11),
        ("admin = 5", "admin = 5\nadmin-share = 9", "excludes", 14),
        ("amount = 30", "amount = -30", "negative", 10),
        (
            "amount = 30",
            "amount = 1234567890123456789",
            "number-too-long",
            10,
        ),
        (
            "amount = 30",
            "amount = 0.0000000001",
            "number-too-long",
            10,
        ),
        ("amount = 30", "amount = 1e18", "number-too-long", 10),
        ("\"month\"", "\"week\"", "unknown-word", 11),
        ("\"prices\"", "\"gold\"", "unknown-word", 12),
        ("\"pension\"", "\"none\"", "unknown-scheme", 8),
        ("\"older\"", "\"young\"", "unknown-group", 9),
        ("share = 20", "share = 100.5", "over-hundred", 18),
        ("share = 20", "share = 0.2", "small-share", 18),
        ("share = 20", "share = -1", "negative", 18),
        (
            "of = \"Basic\"\nyear = 2006",
            "of = \"Other\"\nyear = 2006",
            "coverage-of-nothing",
            16,
        ),
        ("year = 2008", "year = 2006", "row-twice", 21),
        ("path = \"even\"", "path = \"slow\"", "unknown-word", 24),
        ("of = \"line\"", "of = \"gone\"", "unknown-figure", 31),
        ("collected = 85", "collected = 850", "over-hundred", 32),
        ("kind = \"donors\"", "kind = \"rain\"", "unknown-word", 38),
        (
            "state = \"sought\"",
            "state = \"hoped\"",
            "unknown-word",
            39,
        ),
        ("from = \"trust\"", "from = \"none\"", "unknown-scheme", 42),
        (
            "from = \"trust\"",
            "from = \"mutual\"",
            "support-circle",
            43,
        ),
    ] {
        assert_eq!(clause(from, to), [(code, line)], "{to}");
    }
    let more = "share = 75\n\n[[support]]\nfrom = \"pension\"\nscheme = \"mutual\"\nyear = 2008\nshare = 30";
    assert_eq!(clause("share = 75", more), [("support-over-hundred", 51)]);
    let exactly = more.replace("share = 30", "share = 25.00");
    assert_eq!(clause("share = 75", &exactly), []);
    let circle =
        "share = 75\n\n[[support]]\nfrom = \"mutual\"\nscheme = \"trust\"\nyear = 2008\nshare = 5";
    assert_eq!(
        clause("share = 75", circle),
        [("support-circle", 43), ("support-circle", 49)]
    );
    for edge in ["share = 100", "share = 1", "share = 0"] {
        assert_eq!(clause("share = 20", edge), []);
    }
}

#[test]
fn what_is_wrong_with_figures_and_registers_is_told_with_its_line() {
    let older = "figures/older.toml";
    let two = "\n[[value]]\nyear = 2004\nvalue = 470000\nsource = \"survey\"\n";
    let end = "status = \"observed\"\n";
    for (path, from, to, code, line) in [
        (
            older,
            "growth = 2.5",
            "growth = 2.5\nheld = true",
            "excludes",
            5,
        ),
        (older, "\"population\"", "\"people\"", "unknown-word", 2),
        (
            older,
            "group = \"older\"",
            "group = \"none\"",
            "unknown-group",
            3,
        ),
        (older, "group = \"older\"\n", "", "figure-needs", 1),
        (older, "480000", "-480000", "negative", 8),
        (older, "480000", "480000.1234567891", "number-too-long", 8),
        (older, "source = \"census\"\n", "", "no-source", 8),
        (older, "\"observed\"", "\"seen\"", "unknown-word", 10),
        (older, end, &format!("{end}{two}"), "contested", 13),
        (
            older,
            end,
            &format!("{end}{}", two.replace("survey", "census")),
            "row-twice",
            13,
        ),
        (
            "figures/line.toml",
            "\"month\"",
            "\"day\"",
            "unknown-word",
            4,
        ),
        (
            "figures/prices.toml",
            "id = \"prices\"",
            "id = \"wages\"",
            "wrong-stem",
            1,
        ),
        (
            "figures/prices.toml",
            "year = 2004",
            "year = 'x'",
            "wrong-type",
            5,
        ),
        (
            "scenarios/high.toml",
            "\"prices\"",
            "\"gone\"",
            "unknown-figure",
            4,
        ),
        (
            "scenarios/high.toml",
            "\"Basic\"",
            "\"None\"",
            "coverage-of-nothing",
            8,
        ),
        (
            "registers/groups.toml",
            "\"informal\"",
            "\"grey\"",
            "unknown-word",
            8,
        ),
        (
            "registers/groups.toml",
            "economy = \"informal\"",
            "within = \"all\"",
            "unknown-group",
            8,
        ),
        ("registers/schemes.toml", "383", "-3", "negative", 12),
        (
            "registers/coverage.toml",
            "1000",
            "480001",
            "covered-more",
            5,
        ),
        ("registers/coverage.toml", "1000", "-1", "negative", 5),
        (
            "registers/coverage.toml",
            "\"older\"",
            "\"none\"",
            "unknown-group",
            2,
        ),
        (
            "registers/coverage.toml",
            ", \"mutual\"",
            "",
            "overlap-two",
            9,
        ),
        ("plan.toml", "to = 2009", "to = 2004", "costing-years", 8),
    ] {
        let found = with(path, from, to);
        let found: Vec<_> = found.into_iter().take(1).collect();
        assert_eq!(found, [(code, line)], "{to}");
    }
    let chosen = format!("{end}{two}used = true\n");
    assert_eq!(with(older, end, &chosen), []);
    let same = format!("{end}{}", two.replace("470000", "480000"));
    assert_eq!(with(older, end, &same), []);
    let twice = with(
        "figures/prices.toml",
        "\"prices\"\n\n",
        "\"population\"\ngroup = \"older\"\n\n",
    );
    assert_eq!(twice[0], ("figure-twice", 2));
}

#[test]
fn a_figure_that_cannot_be_read_breaks_only_itself() {
    let (plan, problems, _) = read("figures/line.toml", "held = true", "held = 1");
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].line, problems[0].column), (Some(5), Some(8)));
    assert!(plan.unread.contains_key("figures/line.toml"));
    assert_eq!(plan.figures.len(), 3);
    assert_eq!(check(&plan), []);
}

#[test]
fn an_error_that_stands_elsewhere_by_now_is_the_same_error() {
    let id: ClauseId = "a".parse().unwrap();
    let (mut plan, ..) = read("clauses/a.toml", "share = 60", "share = 600");
    let before = errors_of(&plan, &plan.clauses[&id]);
    assert_eq!(before.len(), 1);
    assert_eq!(before[0].severity, Severity::Error);
    let clause = plan.clauses.get_mut(&id).unwrap();
    let rows = clause.get(&Field::Coverage).unwrap();
    let rows = format!("Basic; year: 2005; share: 10\n{rows}");
    clause.set(&Field::Coverage, Some(&rows)).unwrap();
    assert_eq!(errors_of(&plan, &plan.clauses[&id]), before);
}
