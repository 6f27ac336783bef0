//! What a costing takes: 100 terms over 30 years, the plan's own figures and two scenarios.
//! `cargo bench --profile dist --bench costing`
//!
//! No key waits for it; that it is quick is why a number can be priced while it is typed.

#![allow(clippy::restriction, missing_docs)]

use plenary::costing::run;
use plenary::plan::Plan;
use plenary::plan::format::read_plan;
use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// As in the program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

const TERMS: usize = 100;
const ROUNDS: usize = 50;
/// What one round may take.
const TARGET: Duration = Duration::from_millis(5);

fn main() {
    let plan = plan();
    let mut rounds: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            for scenario in [None, Some("low"), Some("high")] {
                let run = run(black_box(&plan), scenario).unwrap();
                assert!(run.lacks().is_empty());
                black_box(run);
            }
            start.elapsed()
        })
        .collect();
    rounds.sort();
    let median = rounds[ROUNDS / 2];
    println!("100 terms, 30 years, three runs: {median:.1?}, of {TARGET:.1?}");
}

/// Half benefits and half contributions, on figures that grow.
fn plan() -> Plan {
    let mut files = vec![(
        "plan.toml".to_owned(),
        "format = 1\nid = \"b\"\ntitle = \"B\"\n\n[costing]\ncurrency = \"XTS\"\nfrom = 2005\nto = 2034\n".to_owned(),
    )];
    for (id, head, value) in [
        ("prices", "measure = \"prices\"\nheld = true\n", "5.5"),
        ("gdp", "measure = \"gdp\"\ngrowth = 8\n", "9000000000"),
        (
            "spending",
            "measure = \"government-expenditure\"\ngrowth = 7\n",
            "1980000000",
        ),
        (
            "euro",
            "measure = \"exchange\"\ncurrency = \"XTS\"\nper = \"EUR\"\ngrowth = 2\n",
            "8.2",
        ),
    ] {
        files.push(figure(id, head, value));
    }
    for group in 0..10 {
        let head = format!("measure = \"population\"\ngroup = \"g{group}\"\ngrowth = 2.5\n");
        files.push(figure(&format!("g{group}"), &head, "480000"));
    }
    for (id, add) in [("low", -1), ("high", 2)] {
        let text = format!("id = \"{id}\"\n[[set]]\nfigure = \"prices\"\nadd = {add}\n");
        files.push((format!("scenarios/{id}.toml"), text));
    }
    for clause in 0..10 {
        files.push((format!("clauses/c{clause}.toml"), clause_of(clause)));
    }
    let (plan, problems) = read_plan(files);
    assert!(problems.is_empty(), "{problems:?}");
    plan
}

fn figure(id: &str, head: &str, value: &str) -> (String, String) {
    let text = format!("id = \"{id}\"\n{head}\n[[value]]\nyear = 2004\nvalue = {value}\n");
    (format!("figures/{id}.toml"), text)
}

fn clause_of(clause: usize) -> String {
    let mut text = format!(
        "id = \"c{clause}\"\nkind = \"action\"\norder = {clause}\ntitle = \"C\"\ntext = \"T\"\n"
    );
    for term in 0..TERMS / 10 {
        let (kind, more) = match term % 2 {
            0 => ("benefit", "admin = 5"),
            _ => ("contribution", "collected = 85"),
        };
        let currency = if term % 5 == 0 { "EUR" } else { "XTS" };
        writeln!(
            text,
            "[[{kind}]]\nname = \"T{term}\"\nscheme = \"s{clause}\"\ngroup = \"g{term}\"\namount = {}.50\n\
             currency = \"{currency}\"\nper = \"month\"\nprice-year = 2004\nindex = \"prices\"\n{more}\nstart = 2005-07-01\n\
             [[coverage]]\nof = \"T{term}\"\nyear = 2005\nshare = 20\n\
             [[coverage]]\nof = \"T{term}\"\nyear = 2034\nshare = 80\npath = \"even\"",
            term + 10
        )
        .unwrap();
    }
    text
}
