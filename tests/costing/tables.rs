//! Costs as tables for other programs, and as they were at another revision.

use crate::alone::worked;
use crate::commands::{same, seminar, tabled};
use crate::common::Answer;
use crate::worked::expected;

#[test]
fn other_programs_take_a_table() {
    let files = worked()
        .with(
            "clauses/pension.toml",
            "name = \"Donor A\"",
            "name = \"=A, \\\"B\\\"\"",
        )
        .with("plan.toml", "language = \"en\"", "language = \"fr\"");
    let seminar = seminar(&files);
    let csv = seminar.run("cost --csv").done();
    assert!(
        csv.out
            .starts_with("run,year,kind,clause,name,what,currency,value\r\n"),
        "{}",
        csv.out
    );
    assert!(
        csv.out
            .contains("base,2006,plan,,,cost,XTS,33901318.48\r\n"),
        "{}",
        csv.out
    );
    assert!(
        csv.out
            .contains("base,2006,funding,pension,\"'=A, \"\"B\"\"\",income,XTS,8200000.00\r\n"),
        "{}",
        csv.out
    );
    assert!(csv.err.contains("No actuarial model"), "{}", csv.err);
    let excel = seminar.run("cost --csv --excel --exact").done();
    assert!(excel.out.starts_with("\u{feff}run;year;"), "{}", excel.out);
    assert!(
        excel
            .out
            .contains("base;2006;plan;;;cost;XTS;33901318,48;16950659241/500\r\n"),
        "{}",
        excel.out
    );
}

#[test]
fn what_amendments_change_is_in_the_table_as_well() {
    let csv = tabled().run("cost --alts pension --csv").done().out;
    for row in [
        "base,2007,amendment,,D.1,cost-effect,XTS,18441889.05\r\n",
        "base,2006,amendment,,D.1,gap-effect,XTS,0.00\r\n",
        "high,2006,amendment,,D.3,cost-effect,XTS,-22348053.71\r\n",
    ] {
        assert!(csv.contains(row), "{row}: {csv}");
    }
    let csv = tabled().run("cost --with D.1,D.2 --csv").done().out;
    let only = "base,2009,amendment,,interaction D.1+D.2,cost-effect,XTS,10782713.33\r\n";
    assert!(csv.contains(only), "{csv}");
}

#[test]
fn two_revisions_are_told_beside_each_other() {
    let seminar = tabled();
    seminar
        .run("adopt D.1 --party secretariat")
        .done()
        .acknowledged();
    let shown: Answer = seminar.run("cost --since HEAD~1").done();
    for text in ["then", "now", "difference", "+18.4", "106.6", "125.1"] {
        assert!(shown.out.contains(text), "{text}: {}", shown.out);
    }
    assert!(
        !shown.out.contains("Figures changed since"),
        "{}",
        shown.out
    );
    let found = seminar
        .run("cost --since HEAD~1 --json --exact")
        .done()
        .json();
    same(
        &found["since"]["base"]["years"],
        &expected()["effects"]["base"]["D.1"],
        "since",
    );
    assert_eq!(found["since"]["base"]["basis-changed"], false);
    // Of a clause what it costs and brings itself.
    let shown = seminar.run("cost mutual --since HEAD~1").done().out;
    assert!(
        shown.contains("Income") && !shown.contains("Still to be found"),
        "{shown}"
    );
    assert!(
        shown.contains("14.4") && !shown.contains("106.6"),
        "{shown}"
    );
    let of = |clause: &str, year: &str| {
        let line = format!("cost {clause} --since HEAD~1 --json");
        seminar.run(&line).done().json()["since"]["base"]["years"][year].clone()
    };
    assert_eq!(of("mutual", "2007")["cost-effect"], "0.00");
    assert_eq!(of("mutual", "2007")["income"], "6407561.88");
    assert_eq!(of("pension", "2007")["cost-effect"], "18441889.05");
    let csv = seminar.run("cost pension --since HEAD~1 --csv").done().out;
    assert!(
        csv.contains("base,2007,since,pension,HEAD~1,cost-effect,XTS,18441889.05\r\n"),
        "{csv}"
    );
    // As it was.
    let then = seminar.run("cost --at HEAD~1 --json --exact").done().json();
    same(&then["runs"], &expected()["runs"], "then");
}
