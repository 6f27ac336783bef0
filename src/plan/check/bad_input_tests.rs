//! Everything that can be wrong in figures, terms, scenarios and registers: each with its line and its column.

use super::check;
use super::figures_tests::read;
use crate::plan::format::locate;

const CLAUSE: &str = "clauses/a.toml";
const OLDER: &str = "figures/older.toml";
const LINE: &str = "figures/line.toml";
const PRICES: &str = "figures/prices.toml";
const HIGH: &str = "scenarios/high.toml";
const COVERAGE: &str = "registers/coverage.toml";
const SCHEMES: &str = "registers/schemes.toml";
const GROUPS: &str = "registers/groups.toml";
const PLAN: &str = "plan.toml";

/// What is wrong with a file that says something else: `code line:column`, one after the other.
fn told(path: &str, from: &str, to: &str) -> String {
    let (plan, mut problems, text) = read(path, from, to);
    problems.extend(check(&plan));
    let mut here: Vec<_> = problems.iter_mut().filter(|it| it.path == path).collect();
    locate(here.iter_mut().map(|it| &mut **it), &text);
    let said = here.iter().map(|problem| {
        let (line, column) = (problem.line.unwrap(), problem.column.unwrap());
        format!("{} {line}:{column}", problem.code)
    });
    said.collect::<Vec<_>>().join("; ")
}

#[track_caller]
fn tells(path: &str, rows: &[(&str, &str, &str)]) {
    for (from, to, said) in rows {
        assert_eq!(told(path, from, to), *said, "{to}");
    }
}

#[test]
fn a_scenario_changes_one_thing_a_row() {
    let add = "figure = \"prices\"\nadd = -2";
    let set = |rows: &[(&str, &str)]| {
        for (row, said) in rows {
            assert_eq!(told(HIGH, add, row), *said, "{row}");
        }
    };
    set(&[
        ("figure = \"prices\"\ntimes = 120", "times-of-figure 5:9"),
        (
            "coverage = \"Members\"\ngrowth = 2",
            "growth-of-coverage 5:10",
        ),
        (
            "figure = \"prices\"\nadd = 2\nyear = 2005\nvalue = 3",
            "excludes 5:7",
        ),
        ("figure = \"prices\"\nadd = 2\ngrowth = 3", "excludes 5:7"),
        (
            "figure = \"older\"\nvalue = 2\nyear = 2005\ngrowth = 3",
            "excludes 7:10",
        ),
        (
            "coverage = \"Members\"\nadd = 2\ntimes = 30",
            "excludes 6:9",
        ),
        ("figure = \"prices\"\nvalue = 3", "row-needs 5:9"),
        ("figure = \"prices\"\nyear = 2005", "row-needs 4:10"),
        (
            "figure = \"prices\"\nyear = 2005\nadd = 2",
            "year-without-value 5:8",
        ),
        ("figure = \"prices\"", "row-needs 4:10"),
        ("coverage = \"Members\"", "row-needs 4:12"),
        ("add = 2", "row-needs 4:7"),
        ("year = 2005\nvalue = 2", "row-needs 5:9"),
        ("", "empty-row 3:1"),
        (
            "figure = \"older\"\ncoverage = \"Members\"\nadd = 2",
            "excludes 5:12",
        ),
        (
            "coverage = \"Members\"\nyear = 2006\nvalue = 120",
            "over-hundred 6:9",
        ),
        (
            "coverage = \"Members\"\nyear = 2006\nvalue = 0.2",
            "small-share 6:9",
        ),
        (
            "coverage = \"Members\"\nyear = 2006\nvalue = -1",
            "negative 6:9",
        ),
        ("coverage = \"Members\"\ntimes = -50", "negative 5:9"),
        ("coverage = \"Members\"\ntimes = 1.2", "small-share 5:9"),
        (
            "figure = \"older\"\nyear = 2006\nvalue = -1",
            "negative 6:9",
        ),
        (
            "figure = \"prices\"\nyear = 2006\nvalue = -101",
            "falls-below-nothing 6:9",
        ),
        (
            "figure = \"older\"\ngrowth = -150",
            "falls-below-nothing 5:10",
        ),
        ("figure = \"older\"\nadd = \"2\"", "wrong-type 5:7"),
        ("figure = \"older\"\nadd = 1e999999999", "wrong-type 5:7"),
        ("figure = \"older\"\nadd = 1e18", "number-too-long 5:7"),
        // What is sound.
        ("figure = \"prices\"\nyear = 2006\nvalue = -1", ""),
        ("figure = \"older\"\ngrowth = -1", ""),
        ("coverage = \"Members\"\nadd = -5", ""),
        ("coverage = \"Members\"\ntimes = 50\nlater = 1", ""),
    ]);
    let twice = format!("{add}\n\n[[set]]\nfigure = \"prices\"\nadd = 3");
    assert_eq!(told(HIGH, add, &twice), "row-twice 8:10");
}

#[test]
fn terms_are_told_where_they_are_wrong() {
    tells(
        CLAUSE,
        &[
            ("admin = 5", "admin-share = 100", "over-hundred 13:15"),
            ("admin = 5", "admin = 0.05", "small-share 13:9"),
            ("rate = 2", "rate = 0.02", "small-share 30:8"),
            ("of = \"line\"", "of = \"older\"", "rate-of-no-level 31:6"),
            (
                "admin = 5",
                "admin = 5\nstart = 2006-01-01\nend = 2005-12-31",
                "dates-out-of-order 15:7",
            ),
            (
                "admin = 5",
                "admin = 5\ncurrency = \"xts\"",
                "currency-code 14:12",
            ),
            (
                "name = \"Basic\"\n",
                "",
                "row-needs 6:1; coverage-of-nothing 15:6; coverage-of-nothing 20:6",
            ),
            (
                "of = \"Basic\"\nyear = 2008\n",
                "of = \"Basic\"\n",
                "row-needs 20:1",
            ),
            (
                "of = \"Basic\"\nyear = 2008\n",
                "year = 2008\n",
                "row-needs 20:1",
            ),
            (
                "[[contribution]]",
                "[[coverage]]\n\n[[contribution]]",
                "empty-row 26:1",
            ),
            (
                "[[contribution]]",
                "[[coverage]]\nlater = 1\n\n[[contribution]]",
                "row-needs 26:1; row-needs 26:1",
            ),
            (
                "scheme = \"mutual\"\nyear = 2007",
                "year = 2007",
                "row-needs 41:1",
            ),
            ("year = 2007\n", "", "row-needs 41:1"),
            ("from = \"trust\"\n", "", "row-needs 41:1"),
            (
                "kind = \"donors\"",
                "until = 2005\nkind = \"donors\"",
                "dates-out-of-order 38:9",
            ),
            (
                "year = 2006\nkind = \"donors\"",
                "until = 2007\nkind = \"donors\"",
                "row-needs 37:9",
            ),
            ("amount = 5\n", "amount = -5\n", "negative 36:10"),
            ("amount = 5\n", "amount = \"5\"\n", "wrong-type 36:10"),
            ("amount = 5\n", "amount = 1e999999999\n", "wrong-type 36:10"),
            ("amount = 5\n", "amount = nan\n", "wrong-type 36:10"),
            (
                "year = 2006\nkind",
                "year = 2006.0\nkind",
                "wrong-type 37:8",
            ),
            (
                "title = \"A\"",
                "title = \"A\"\nlead = \"nobody\"",
                "unknown-organisation 4:8",
            ),
            (
                "title = \"A\"",
                "title = \"A\"\ngroups = [\"older\", \"young\"]",
                "unknown-group 4:20",
            ),
            (
                "title = \"A\"",
                "title = \"A\"\nparent = \"gone\"",
                "missing-parent 4:10",
            ),
            (
                "title = \"A\"",
                "title = \"A\"\naspect = \"gap\"",
                "unknown-aspect 4:10",
            ),
        ],
    );
    let follow = "share = 75\n\n[[indicator]]\nname = \"Reached\"\nsource = \"step\"\n\n[[milestone]]\nname = \"Law\"\n\n[[progress]]\ndate = 2006-05-01\nindicator = \"Reached\"\nvalue = -5\n";
    tells(
        CLAUSE,
        &[
            ("share = 75", follow, ""),
            (
                "share = 75",
                &follow.replace("\"step\"", "\"gone\""),
                "unknown-source 49:10",
            ),
            (
                "share = 75",
                &follow.replace("\"step\"", "\"Household survey\""),
                "",
            ),
            (
                "share = 75",
                &format!("{follow}source = \"gone\"\n"),
                "unknown-source 58:10",
            ),
            (
                "share = 75",
                &follow.replace("indicator = \"R", "indicator = \"r"),
                "report-of-nothing 56:13",
            ),
            (
                "share = 75",
                &follow.replace("indicator = \"Reached\"", "milestone = \"Act\""),
                "report-of-nothing 56:13",
            ),
            (
                "share = 75",
                &follow.replace("indicator = \"Reached\"", "funding = \"Donor\""),
                "negative 57:9",
            ),
        ],
    );
}

#[test]
fn figures_are_told_where_they_are_wrong() {
    let of = "of = \"line\"";
    tells(
        OLDER,
        &[
            (
                "source = \"census\"",
                "source = \"gone\"",
                "unknown-source 9:10",
            ),
            ("growth = 2.5", "growth = -150", "falls-below-nothing 4:10"),
            ("measure = \"population\"\n", "", "row-needs 1:1"),
            ("year = 2004\n", "", "row-needs 6:1"),
            ("[[value]]", "[[value]]\n\n[[value]]", "empty-row 6:1"),
            ("480000", "1e999999999", "wrong-type 8:9"),
            ("480000", "999999999999999999", ""),
            ("480000", "1000000000000000000", "number-too-long 8:9"),
            ("480000", "0.123456789", ""),
            ("480000", "0.1234567891", "number-too-long 8:9"),
            ("480000", "480000\nlater = [1, 2]", ""),
        ],
    );
    tells(
        LINE,
        &[
            (
                "currency = \"XTS\"",
                "currency = \"francs\"",
                "currency-code 3:12",
            ),
            (
                "measure = \"level\"\ncurrency = \"XTS\"\nper = \"month\"",
                "measure = \"exchange\"\ncurrency = \"XTS\"\nper = \"XTS\"",
                "exchange-of-one 4:7",
            ),
            (
                "measure = \"level\"\ncurrency = \"XTS\"\nper = \"month\"",
                "measure = \"exchange\"\ncurrency = \"XTS\"\nper = \"month\"",
                "currency-code 4:7",
            ),
            (
                "\"level\"\ncurrency = \"XTS\"\nper = \"month\"\nheld = true\n\n[[value]]\nyear = 2004\nvalue = 50",
                "\"exchange\"\ncurrency = \"XTS\"\nper = \"USD\"\nheld = true\n\n[[value]]\nyear = 2004\nvalue = 0",
                "exchange-of-nothing 9:9",
            ),
        ],
    );
    tells(
        PRICES,
        &[
            ("-0.5", "-100", ""),
            ("-0.5", "-100.5", "falls-below-nothing 6:9"),
        ],
    );
    // There is one gross domestic product, in whatever currency, and one population of a group.
    let (plan, ..) = read(
        PRICES,
        "measure = \"prices\"",
        "measure = \"population\"\ngroup = \"older\"\ncurrency = \"XTS\"",
    );
    assert!(
        check(&plan)
            .iter()
            .any(|problem| problem.code == "figure-twice")
    );
    // Where no register of sources is kept, none is missing from it.
    let (mut plan, ..) = read(OLDER, "source = \"census\"", "source = \"gone\"");
    plan.registers.sources.clear();
    assert_eq!(check(&plan), []);
    // Of a file that cannot be read only that is told.
    let (plan, problems, _) = read(LINE, "held = true", "held = 1");
    assert_eq!((problems.len(), check(&plan)), (1, Vec::new()), "{of}");
    let (plan, problems, _) = read(CLAUSE, "amount = 30", "amount = \"30\"");
    assert_eq!((problems.len(), check(&plan)), (1, Vec::new()));
    let (plan, problems, _) = read(GROUPS, "id = \"older\"", "id = 7");
    assert_eq!((problems.len(), check(&plan)), (1, Vec::new()));
}

#[test]
fn registers_and_years_are_told_where_they_are_wrong() {
    let other = "[[covered]]\ngroup = \"older\"\nscheme = \"pension\"\nyear = 2004\npeople = 2000\nsource = \"step\"\n\n[[overlap]]";
    tells(
        COVERAGE,
        &[
            // 112 per cent of those that there were, and of those that there are a year later.
            ("people = 1000", "people = 537600", "covered-more 5:10"),
            (
                "year = 2004\npeople = 1000",
                "year = 2005\npeople = 492000",
                "",
            ),
            (
                "year = 2004\npeople = 1000",
                "year = 2005\npeople = 492001",
                "covered-more 5:10",
            ),
            ("[[overlap]]", other, "contested 12:10"),
            ("[[overlap]]", &other.replace("2000", "1000"), ""),
            ("source = \"census\"\n", "", "no-source 1:1"),
            (
                "source = \"census\"",
                "source = \"gone\"",
                "unknown-source 6:10",
            ),
            ("scheme = \"pension\"\n", "", "row-needs 1:1"),
            ("[[overlap]]", "[[covered]]\n\n[[overlap]]", "empty-row 8:1"),
            (
                "\"pension\", \"mutual\"",
                "\"pension\", \"pension\"",
                "overlap-two 9:11",
            ),
            (
                "\"pension\", \"mutual\"",
                "\"pension\", \"gone\"",
                "unknown-scheme 9:11",
            ),
            ("people = 10\n", "people = -10\n", "negative 12:10"),
            ("people = 1000", "people = \"1000\"", "wrong-type 5:10"),
        ],
    );
    tells(
        SCHEMES,
        &[
            ("\"statutory\"", "\"statutary\"", "scheme-kind 4:8"),
            ("id = \"mutual\"", "id = \"pension\"", "duplicate-entry 7:6"),
            ("\"EUR\"", "\"Euro\"", "currency-code 18:12"),
            (
                "kind = \"statutory\"",
                "country = \"Mali\"",
                "country-code 4:11",
            ),
            (
                "source = \"step\"",
                "source = \"gone\"",
                "unknown-source 13:10",
            ),
            ("source = \"step\"\n", "", "no-source 10:1"),
            (
                "members = 383",
                "members = 383\ncollected = 101",
                "over-hundred 13:13",
            ),
            ("year = 2004\nmembers", "members", "row-needs 10:1"),
            (
                "year = 2004\nmembers",
                "year = \"2004\"\nmembers",
                "wrong-type 11:8",
            ),
        ],
    );
    tells(
        GROUPS,
        &[
            (
                "economy = \"informal\"",
                "within = \"workers\"",
                "group-circle 8:10",
            ),
            ("id = \"workers\"", "id = \"older\"", "duplicate-entry 6:6"),
            ("id = \"workers\"", "id = \"Older\"", "bad-id 6:6"),
        ],
    );
    tells(
        PLAN,
        &[
            ("to = 2009", "to = 2004", "costing-years 8:6"),
            ("to = 2009", "to = 99999", "costing-years 8:6"),
            ("from = 2005\n", "", "costing-incomplete 5:1"),
            ("\"XTS\"", "\"francs\"", "currency-code 6:12"),
        ],
    );
}

#[test]
fn support_that_two_clauses_give_is_told() {
    let b = "id = \"b\"\nkind = \"action\"\ntitle = \"B\"\n\n[[support]]\nfrom = \"trust\"\nscheme = \"mutual\"\nyear = 2007\nshare = 30\n";
    let (mut plan, ..) = read(PLAN, "P", "P");
    let clause = crate::plan::format::read_clause(b, "b").unwrap();
    plan.clauses.insert(clause.id.clone(), clause);
    let found: Vec<_> = check(&plan)
        .iter()
        .map(|it| (it.path.clone(), it.code))
        .collect();
    assert_eq!(found, [("clauses/b.toml".to_owned(), "row-twice")]);
}

/// What is counted in a currency that no figure exchanges is not established in any year: told where the currency stands,
/// and only where something is worked out of it.
#[test]
fn a_currency_without_an_exchange_is_told() {
    let term = |row: &str| told(CLAUSE, "amount = 30\n", row);
    assert_eq!(
        term("amount = 30\ncurrency = \"USD\"\n"),
        "no-exchange 11:12"
    );
    for sound in [
        "amount = 30\ncurrency = \"EUR\"\n",
        "amount = 30\ncurrency = \"XTS\"\n",
        "rate = 30\nof = \"line\"\ncurrency = \"USD\"\n",
    ] {
        assert_eq!(term(sound), "", "{sound}");
    }
    let more = |row: &str| told(CLAUSE, "[[coverage]]", &format!("{row}\n\n[[coverage]]"));
    let cost = "[[cost]]\nname = \"Law\"\namount = 3\ncurrency = \"USD\"";
    assert_eq!(more(cost), "");
    assert_eq!(more(&format!("{cost}\nyear = 2006")), "no-exchange 18:12");
    let funding = cost.replace("cost", "funding") + "\nyear = 2006";
    assert_eq!(more(&funding), "no-exchange 18:12");
    assert_eq!(more(&format!("{funding}\nstate = \"sought\"")), "");
    tells(
        LINE,
        &[
            ("\"XTS\"", "\"USD\"", "no-exchange 3:12"),
            ("\"XTS\"", "\"EUR\"", ""),
        ],
    );
    // Whichever of the two the figure counts; and a fund keeps its money in its own.
    let euro = "figures/euro.toml";
    let turned = read(
        euro,
        "currency = \"XTS\"\nper = \"EUR\"",
        "currency = \"EUR\"\nper = \"XTS\"",
    )
    .0;
    assert_eq!(check(&turned), []);
    let other = read(euro, "\"EUR\"", "\"USD\"").0;
    let found = check(&other);
    let [problem] = found.as_slice() else {
        panic!("{found:?}")
    };
    assert_eq!(
        (problem.path.as_str(), problem.code),
        (SCHEMES, "no-exchange")
    );
    // Without a currency to cost in there is nothing to exchange for.
    let bare = read(
        PLAN,
        "[costing]\ncurrency = \"XTS\"\nfrom = 2005\nto = 2009\n",
        "",
    )
    .0;
    assert_eq!(check(&bare), []);
}
