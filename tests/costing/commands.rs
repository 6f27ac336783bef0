//! The commands of costs, run as people and other programs run them.

use crate::alone::{Files, fraction, worked};
use crate::common::Seminar;
use crate::worked::expected;
use serde_json::Value;

pub fn seminar(files: &Files) -> Seminar {
    let seminar = Seminar::empty();
    for (path, text) in &files.0 {
        seminar.write(path, text);
    }
    seminar.commit("Record the first state", "Party: secretariat");
    seminar
}

/// Everything that is expected is there, as fractions; there may be more.
pub fn same(found: &Value, expected: &Value, what: &str) {
    if let Some(exact) = expected.get("exact").and_then(Value::as_str) {
        let found = found["exact"]
            .as_str()
            .unwrap_or_else(|| panic!("{what}: {found}"));
        assert_eq!(fraction(found), fraction(exact), "{what}");
        return;
    }
    match expected {
        Value::Object(all) => {
            for (key, expected) in all {
                same(&found[key], expected, &format!("{what}/{key}"));
            }
        }
        plain => assert_eq!(found, plain, "{what}"),
    }
}

/// The amendments of the example, tabled: each by its party, on the rows as they stand.
pub fn tabled() -> Seminar {
    let seminar = seminar(&worked());
    seminar.run("session open first --party secretariat").done();
    let shown = seminar.run("show pension --json").done().json();
    let rows = |name: &str| {
        let fields = shown["fields"].as_array().unwrap().iter();
        let mut fields = fields.filter(|field| field["name"] == name);
        fields.next().unwrap()["value"].as_str().unwrap().to_owned()
    };
    let (benefit, coverage) = (rows("benefit"), rows("coverage"));
    for (field, rows, party) in [
        (
            "benefit",
            benefit.replace("amount: 30", "amount: 36"),
            "workers",
        ),
        (
            "coverage",
            coverage
                .replace("share: 60", "share: 75")
                .replace("share: 80", "share: 100"),
            "civil-society",
        ),
        (
            "benefit",
            benefit.replace("2006-07-01", "2007-01-01"),
            "employers",
        ),
    ] {
        let args = ["table", "pension", field, &rows, "--party", party];
        seminar.call(args).run().done().acknowledged();
    }
    seminar
}

#[test]
fn what_programs_are_told_is_expected_to_the_last_figure() {
    let seminar = seminar(&worked());
    let found = seminar.run("cost --json --exact").done().json();
    same(&found["runs"], &expected()["runs"], "runs");
    // Rounded where fractions are not asked for: money with two places, per cent with four.
    let found = seminar.run("cost --json").done().json();
    let year = &found["runs"]["base"]["years"]["2006"];
    assert_eq!(year["cost"], "33901318.48");
    assert_eq!(year["of-gdp"], "0.3229");
    assert_eq!(year["lines"]["Basic pension"]["index"], "1.1183000000");
    assert_eq!(
        found["runs"]["high"]["years"]["2009"]["gap"],
        "219571409.60"
    );
    assert!(
        found["note"]
            .as_str()
            .unwrap()
            .contains("No actuarial model")
    );
    assert_eq!(
        found["runs"]["base"]["basis"]["digest"]
            .as_str()
            .unwrap()
            .len(),
        64
    );
}

#[test]
fn every_combination_of_amendments_costs_what_is_expected() {
    let (seminar, all) = (tabled(), expected());
    for with in ["D.1", "D.2", "D.3", "D.1+D.2", "D.1+D.2+D.3"] {
        let line = format!(
            "cost --scenario low --scenario high --json --exact --with {}",
            with.replace('+', ",")
        );
        let found = seminar.run(&line).done().json();
        for (run, effects) in all["effects"].as_object().unwrap() {
            let what = format!("{run} {with}");
            same(&found["effects"][run][with], &effects[with], &what);
            // The runs are those of the plan with the amendments in it.
            for (year, effect) in effects[with].as_object().unwrap() {
                let here = &found["runs"][run]["years"][year];
                same(&here["cost"], &effect["cost"], &what);
                same(&here["gap"], &effect["gap"], &what);
            }
            if with == "D.1+D.2" {
                let only = "interaction D.1+D.2";
                same(&found["effects"][run][only], &effects[only], &what);
            }
        }
    }
    // Nothing of it has happened.
    let found = seminar.run("cost --json --exact").done().json();
    same(&found["runs"], &all["runs"], "runs");
}

#[test]
fn all_that_is_pending_on_a_clause_is_priced_alone_and_together() {
    let seminar = tabled();
    let shown = seminar.run("cost --alts pension").done();
    for text in [
        "million XTS, base",
        "as it stands",
        "W D.1  30 → 36",
        "+18.4",
        "C D.2  2008 60 → 75, 2009 80 → 100",
        "+37.4",
        "E D.3  Start 2006-07-01 → 2007-01-01",
        "−21.3",
        "of it, only together",
        "+7.5",
        "No actuarial model",
    ] {
        assert!(shown.out.contains(text), "{text}: {}", shown.out);
    }
    let found = seminar
        .run("cost --alts pension --json --exact")
        .done()
        .json();
    let all = &expected()["effects"]["base"];
    for one in ["D.1", "D.2", "D.3", "D.1+D.2+D.3"] {
        same(&found["effects"]["base"][one], &all[one], one);
    }
    let none = seminar.run("cost --alts mutual").done();
    none.says("No amendment is pending there");
}

#[test]
fn before_the_gavel_falls_the_room_hears_what_it_costs() {
    let seminar = tabled();
    let told = seminar.run("adopt D.1 --dry-run").done();
    told.says(
        "Cost, million XTS: 2005 ·  2006 +4.3  2007 +18.4  2008 +29.9  2009 +43.1; in all +95.8",
    );
    let told = seminar.run("adopt D.1 --dry-run --json").done().json();
    assert_eq!(
        told["adoptions"][0]["cost"]["2006"]["cost-effect"],
        "4263527.70"
    );
    assert_eq!(told["adoptions"][0]["cost"]["2006"]["gap-effect"], "0.00");
    // A plan that is not costed says nothing of it.
    let plain = Seminar::new();
    plain.run("session open first --party secretariat").done();
    let args = [
        "table",
        "health",
        "text",
        "Everybody has free access.",
        "--party",
        "workers",
    ];
    plain.call(args).run().done();
    assert!(!plain.run("adopt D.1 --dry-run").done().out.contains("Cost"));
}

#[test]
fn what_is_not_established_is_null_and_the_answer_is_no() {
    let all = expected();
    let open = seminar(&worked().with("figures/prices.toml", "held = true\n", ""));
    let found = open.run("cost --json --exact").ends(1).json();
    let (base, case) = (
        &found["runs"]["base"],
        &all["not-established"]["prices not held"],
    );
    assert_eq!(base["missing"], case["missing"]);
    for year in ["2005", "2006", "2007", "2008", "2009"] {
        for key in ["cost", "at-least", "established"] {
            same(
                &base["years"][year][key],
                &case[key][year],
                &format!("{year} {key}"),
            );
        }
    }
    let shown = open.run("cost").ends(1);
    for text in [
        "at least",
        "19.1",
        "1/2",
        "?",
        "prices, 2007: nobody gave it",
    ] {
        assert!(shown.out.contains(text), "{text}: {}", shown.out);
    }
    // What was not asked for may be open: the mutual follows wages.
    open.run("cost mutual").done();

    let open = seminar(&worked().with("clauses/pension.toml", "admin = 5\n", ""));
    let found = open.run("cost --json --exact").ends(1).json();
    let (base, case) = (&found["runs"]["base"], &all["not-established"]["no admin"]);
    let line = &base["years"]["2006"]["lines"]["Basic pension"];
    same(&line["benefits"], &case["benefits 2006"], "benefits");
    assert_eq!(line["cost"], Value::Null);
    assert_eq!(base["missing"], case["missing"]);
}

#[test]
fn the_trust_tells_each_share_with_whom_it_is_of() {
    let seminar = seminar(&worked());
    let found = seminar
        .run("trust --share 5,25 --json --exact")
        .done()
        .json();
    let base = &found["runs"]["base"];
    let shares = &base["shares"][0];
    assert_eq!(shares["of-whom"], "Employees of the partner country");
    let all = expected();
    for (at, share) in ["5", "25"].iter().enumerate() {
        let case = &all["trust"][format!("400000 employees, {share} per cent, 5 EUR a month")];
        let given = &shares["years"]["2007"][at];
        same(&given["givers"], &case["givers"], share);
        same(&given["a-year"], &case["a year"], share);
        same(
            &given["reaching"],
            &case["reaching the trust (90 per cent)"],
            share,
        );
    }
    let fund = &all["runs"]["base"]["years"]["2007"]["schemes"]["social-trust"];
    let found = &base["funds"]["social-trust"]["years"]["2007"];
    same(&found["opening"], &fund["opening"], "opening");
    same(&found["paid"], &fund["paid-own"], "paid");
    same(&found["left"], &fund["closing"], "left");
    let shown = seminar.run("trust --share 5,25").done();
    for text in [
        "Social trust · thousand EUR, base",
        "25 per cent of: Employees of the partner country",
        "713.9",
        "100,000",
        "Health mutual carries itself from 2009.",
        "No actuarial model",
    ] {
        assert!(shown.out.contains(text), "{text}: {}", shown.out);
    }
    seminar
        .run("trust --share 130")
        .ends(2)
        .says("130 is no share");
}

#[test]
fn the_table_fits_a_terminal_and_never_says_billion() {
    let files = worked().with(
        "figures/older-persons.toml",
        "value = 480000",
        "value = 480000000",
    );
    let seminar = seminar(&files);
    for (language, unit, model) in [
        ("en", "million XTS, base", "No actuarial model."),
        (
            "fr",
            "millions de XTS, base",
            "Ce n’est pas un modèle actuariel.",
        ),
        ("es", "millones de XTS, base", "No es un modelo actuarial."),
        ("pt", "milhões de XTS, base", "Não é um modelo atuarial."),
    ] {
        let shown = seminar.run(&format!("cost --lang {language}")).done();
        assert!(
            shown.out.contains(unit) && shown.out.contains(model),
            "{}",
            shown.out
        );
        let wide = shown
            .out
            .lines()
            .filter(|line| line.contains("200"))
            .map(|line| line.chars().count());
        assert!(wide.max().unwrap() <= 80, "{}", shown.out);
        for word in ["illiard", "illion de", "bilh", "billón", "billion "] {
            assert!(!shown.out.contains(word), "{word}: {}", shown.out);
        }
    }
}

#[test]
fn a_year_is_explained_factor_by_factor() {
    let files = worked().with(
        "figures/prices.toml",
        "value = 5.5\nsource = \"statistics\"\n",
        "value = 5.5\n",
    );
    let seminar = seminar(&files);
    let shown = seminar.run("cost pension --explain 2007").done();
    for text in [
        "Basic pension, 2007: 92,209,445.25 XTS",
        "516,907.5",
        "older-persons 2004, grown by 2.5 per cent a year · statistics",
        "prices 2006, held · estimated°",
    ] {
        assert!(shown.out.contains(text), "{text}: {}", shown.out);
    }
    let found = seminar
        .run("cost --explain 2007 --json --exact")
        .done()
        .json();
    let line = &found["explained"]["base"]
        .as_array()
        .unwrap()
        .iter()
        .find(|line| line["line"] == "Basic pension")
        .unwrap()["factors"];
    let people = &line[0];
    assert_eq!(people["value"]["exact"], "1033815/2");
    assert_eq!(people["figure"]["rule"], "growth");
    assert_eq!(people["figure"]["row"], 2004);
    // The amount is the secretariat's, which recorded it first.
    let level = line
        .as_array()
        .unwrap()
        .iter()
        .find(|factor| factor["what"] == "level")
        .unwrap();
    assert_eq!(level["party"], "secretariat");
    assert_eq!(level["commit"].as_str().unwrap().len(), 40);
    // The figure that nobody stands behind is marked in the table as well.
    let shown = seminar.run("cost").done();
    assert!(
        shown.out.contains("Basic pension°") && shown.out.contains("° leans on"),
        "{}",
        shown.out
    );
    assert!(!shown.out.contains("Care package°"), "{}", shown.out);
    seminar
        .run("cost --explain soon")
        .ends(2)
        .says("soon is no year");
    seminar
        .run("cost --explain 1999")
        .ends(2)
        .says("from 2005 to 2009");
    let csv = seminar.run("cost pension --explain 2007 --csv").done().out;
    let head = "run,year,kind,clause,name,what,figure,row,source,status,party,commit,value\r\n";
    assert!(csv.starts_with(head), "{csv}");
    let people = "base,2007,benefit,pension,Basic pension,people,older-persons,2004,";
    assert!(
        csv.contains(people) && csv.contains(",516907.500000000\r\n"),
        "{csv}"
    );
}

#[test]
fn a_plan_that_says_no_years_is_told_what_to_add() {
    let plain = Seminar::new();
    plain.run("cost").ends(3).says("[costing]");
    let seminar = seminar(&worked());
    seminar
        .run("cost --scenario none")
        .ends(3)
        .says("There is no scenario none");
    seminar.run("cost --with D.9").ends(3);
}

#[test]
fn what_is_missing_is_listed_most_needed_first() {
    let none = seminar(&worked()).run("figures --missing").done();
    none.says("Everything that the costing of the plan needs is established.");
    let files = worked()
        .with("figures/prices.toml", "held = true\n", "")
        .without("figures/older-persons.toml");
    let open = seminar(&files);
    let json = open.run("figures --missing --json").done().json();
    let missing = json["missing"].as_array().unwrap();
    let what: Vec<&str> = missing
        .iter()
        .map(|it| it["what"].as_str().unwrap())
        .collect();
    for year in 2006..=2009 {
        let needed = format!("figures/older-persons: {year}");
        assert!(what.contains(&needed.as_str()), "{what:?}");
    }
    assert!(what.contains(&"figures/prices: 2007"), "{what:?}");
    let lines: Vec<usize> = missing
        .iter()
        .map(|it| it["lines"].as_array().unwrap().len())
        .collect();
    assert!(lines.is_sorted_by(|one, two| one >= two), "{json}");
    assert_eq!(missing[0]["lines"][0], "Basic pension");
    // Each with the file it would stand in, were it not there yet.
    let file = |what: &str| {
        let one = missing.iter().find(|it| it["what"] == what);
        one.unwrap()["file"].as_str().unwrap().to_owned()
    };
    assert_eq!(file("figures/prices: 2007"), "figures/prices.toml");
    let gone = "figures/older-persons: 2006";
    assert_eq!(file(gone), "figures/older-persons.toml");
    let term = worked().with("clauses/pension.toml", "admin = 5\n", "");
    let term = seminar(&term).run("figures --missing --csv").done().out;
    let row = "Basic pension: admin,clauses/pension.toml,admin,,";
    assert!(term.contains(row), "{term}");
    open.run("figures --missing")
        .done()
        .says("1 line depends on it: Basic pension");
    // The GDP is missing for no line, but for what all of them together weigh.
    let open = seminar(&worked().without("figures/gdp.toml"));
    open.run("figures --missing")
        .done()
        .says("figure gdp, 2005: nobody gave it  only totals depend on it");
}
