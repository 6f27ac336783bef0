//! What positions and the gavel keep of the figures they were taken on: it never touches consent, and where the figures
//! changed since, that is said with both totals.

use crate::alone::{Files, worked};
use crate::common::Seminar;
use plenary::app::costed::{Since, looked_at, since};
use plenary::dialogue::{By, Deed, Dialogue, Digest, Stance, Subject, consensus};
use plenary::i18n::{Catalogue, Language};
use plenary::plan::{ClauseId, Moment, Plan, Speaker, Voice};
use proptest::prelude::*;
use serde_json::Value;

const PEOPLE: &str = "figures/older-persons.toml";

fn seminar(files: &Files) -> Seminar {
    let seminar = Seminar::empty();
    for (path, text) in &files.0 {
        seminar.write(path, text);
    }
    seminar.commit("Record the first state", "Party: secretariat");
    seminar
}

fn clause(id: &str) -> ClauseId {
    id.parse().unwrap()
}

/// The dialogue after a party agreed to clauses of a plan.
fn agreed(plan: &Plan, clauses: &[&str]) -> Dialogue {
    let mut dialogue = Dialogue::default();
    for (at, id) in clauses.iter().enumerate() {
        let deed = Deed::Hold {
            subject: Subject::Clause(clause(id)),
            stance: Stance::Agree,
            digest: Digest::of_clause(plan, &plan.clauses[*id]),
            statement: None,
        };
        let by = By {
            sponsor: Speaker::of(Voice::PARTIES[at % 4]),
            recorder: "R <r@example.org>".to_owned(),
            time: Moment::new(1, 0),
            session: None,
            reason: None,
            revision: None,
            figures: looked_at(plan, &dialogue, std::slice::from_ref(&deed)),
        };
        deed.carry_out(&mut plan.clone(), &mut dialogue, &by)
            .unwrap();
    }
    dialogue
}

/// The same plan with another number of older persons, and other prices.
fn other(people: u32, prices: u32) -> Plan {
    worked()
        .with(PEOPLE, "480000", &people.to_string())
        .with(
            "figures/prices.toml",
            "value = 6",
            &format!("value = {prices}"),
        )
        .plan()
}

fn found(plan: &Plan, dialogue: &Dialogue) -> Since {
    since(plan, dialogue, &[])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever figures become, what is agreed stays agreed; that they changed is said exactly while they are others.
    #[test]
    fn figures_never_change_consent(people in 470_000u32..490_000, prices in 1u32..12) {
        let before = worked().plan();
        let dialogue = agreed(&before, &["pension", "mutual", "trust"]);
        let after = other(people, prices);
        for id in ["pension", "mutual", "trust"] {
            prop_assert_eq!(
                consensus(&after, &dialogue, &clause(id)),
                consensus(&before, &dialogue, &clause(id))
            );
        }
        let changed = (people, prices) != (480_000, 6);
        let told = found(&after, &dialogue).clauses;
        prop_assert_eq!(told.contains_key("pension"), changed);
        // The mutual counts other people, and its prices are wages.
        prop_assert!(!told.contains_key("mutual") && !told.contains_key("trust"));
        if let Some(one) = told.get("pension") {
            prop_assert_eq!(&one[0].parties, &vec![Voice::PARTIES[0]]);
            prop_assert!(one[0].then.cost != one[0].now.as_ref().unwrap().cost);
        }
        // Back again, nothing is said.
        prop_assert_eq!(found(&before, &dialogue), Since::default());
    }
}

#[test]
fn what_is_missing_later_and_what_comes_in_later_are_changes_too() {
    let before = worked().plan();
    let dialogue = agreed(&before, &["pension"]);
    assert_eq!(
        dialogue.positions[&Voice::PARTIES[0]][0]
            .figures
            .as_ref()
            .unwrap()
            .cost
            .as_deref(),
        // The pension of all years, 478,750,833.69, and the registration.
        Some("481150833.69")
    );
    let without = worked().without(PEOPLE).plan();
    let told = found(&without, &dialogue);
    let now = told.clauses["pension"][0].now.as_ref().unwrap();
    assert_eq!(now.cost, None);
    // What was agreed while it was not established is kept as that.
    let dialogue = agreed(&without, &["pension"]);
    let told = found(&before, &dialogue);
    assert_eq!(told.clauses["pension"][0].then.cost, None);
}

#[test]
fn other_terms_under_a_clause_are_no_change_of_figures() {
    let files = worked().and(
        "clauses/floor.toml",
        "id = \"floor\"\nkind = \"objective\"\norder = 5\ntitle = \"Floor\"\ntext = \"A floor.\"\n",
    );
    let under = "id = \"pension\"\nparent = \"floor\"\n";
    let files = files.with("clauses/pension.toml", "id = \"pension\"\n", under);
    let dialogue = agreed(&files.plan(), &["floor"]);
    // What stands under it is another term, reckoned from fewer years of the figures.
    let later = files.clone().with(
        "clauses/pension.toml",
        "start = 2006-07-01",
        "start = 2009-01-01",
    );
    assert_eq!(found(&later.plan(), &dialogue), Since::default());
    let more = files.with(PEOPLE, "480000", "490000");
    assert!(found(&more.plan(), &dialogue).clauses.contains_key("floor"));
}

#[test]
fn nothing_is_kept_where_nothing_can_be_costed() {
    let files = worked().with("plan.toml", "[costing]", "[later]");
    let plan = files.plan();
    let dialogue = agreed(&plan, &["pension"]);
    assert_eq!(dialogue.positions[&Voice::PARTIES[0]][0].figures, None);
    let seminar = seminar(&files);
    seminar.run("position pension agree --party workers").done();
    assert!(!seminar.read("positions/workers.toml").contains("basis"));
}

fn row<'a>(listing: &'a Value, id: &str) -> &'a Value {
    let rows = listing["clauses"].as_array().unwrap();
    rows.iter().find(|row| row["id"] == id).unwrap()
}

#[test]
fn the_board_says_that_figures_changed_and_consent_stays() {
    let seminar = seminar(&worked());
    for party in ["government", "employers", "workers", "civil-society"] {
        let line = format!("position pension agree --party {party}");
        seminar.run(&line).done().acknowledged();
    }
    let kept = seminar.read("positions/workers.toml");
    assert!(kept.contains("cost = \"481150833.69\""), "{kept}");
    assert!(kept.contains("cost-currency = \"XTS\""), "{kept}");
    let shown = seminar.run("consensus").done();
    assert!(!shown.out.contains('≈'), "{}", shown.out);
    seminar
        .run("figure older-persons 2004 490000 --source statistics --party secretariat")
        .done();
    let shown = seminar.run("consensus").done();
    let said = "≈ figures changed since G E W C spoke: 481.2 then, 491.1 now (million XTS)";
    assert!(shown.out.contains(said), "{}", shown.out);
    let list = seminar.run("list").done();
    assert!(
        list.out.contains("agreed  ≈ figures changed since"),
        "{}",
        list.out
    );
    let told = seminar.run("consensus --json").done().json();
    let pension = row(&told, "pension");
    assert_eq!(pension["consensus"], "agreed");
    let changed = &pension["figures-changed"][0];
    assert_eq!(changed["parties"].as_array().unwrap().len(), 4);
    assert_eq!(changed["then"]["cost"], "481150833.69");
    assert_eq!(changed["now"]["cost"], "491124809.39");
    assert!(row(&told, "mutual").get("figures-changed").is_none());
    assert_eq!(
        row(&seminar.run("list --json").done().json(), "pension")["figures-changed"],
        true
    );
    // Who says it again says it on the new figures; the others stand where they stood.
    seminar
        .run("position pension agree --party workers")
        .done()
        .acknowledged();
    let told = seminar.run("consensus --json").done().json();
    let parties = &row(&told, "pension")["figures-changed"][0]["parties"];
    assert_eq!(parties.as_array().unwrap().len(), 3);
    // What is taken back removes it, and brings the position as it was.
    seminar.run("undo --party workers").done();
    seminar.run("undo --party secretariat").done();
    let shown = seminar.run("consensus").done();
    assert!(!shown.out.contains('≈'), "{}", shown.out);
    seminar.run("verify").done();
    seminar.run("check").done();
}

#[test]
fn a_position_that_is_merged_keeps_its_basis() {
    let seminar = seminar(&worked());
    let copy = seminar.copy("other");
    copy.run("position pension agree --party workers").done();
    seminar.run("position mutual agree --party workers").done();
    let theirs = copy.folder().display().to_string();
    let git = std::process::Command::new("git")
        .args(["fetch", "-q", &theirs, "HEAD:refs/heads/theirs"])
        .current_dir(seminar.folder())
        .status();
    assert!(git.unwrap().success());
    seminar.run("merge theirs --party secretariat").done();
    let kept = seminar.read("positions/workers.toml");
    assert_eq!(kept.matches("\nbasis = ").count(), 2, "{kept}");
    seminar.run("verify").done();
}

#[test]
fn the_gavel_keeps_the_basis_in_its_tag() {
    let seminar = seminar(&worked());
    for clause in ["pension", "mutual", "trust"] {
        for party in ["government", "employers", "workers", "civil-society"] {
            let line = format!("position {clause} agree --party {party}");
            seminar.run(&line).done();
        }
    }
    seminar
        .run("gavel first --party secretariat")
        .done()
        .acknowledged();
    let git = seminar.git();
    let tag = git.find_reference("refs/tags/first").unwrap();
    let tag = tag.peel_to_tag().unwrap();
    let message = tag.message().unwrap().unwrap_or_default().to_owned();
    let basis = message.lines().find(|line| line.starts_with("Basis: "));
    assert!(basis.unwrap().ends_with(" 551498428.70 XTS"), "{message}");
    seminar.run("verify").done();
    let line = "figure older-persons 2004 490000 --source statistics --party secretariat";
    seminar.run(line).done();
    let shown = seminar.run("consensus").done();
    let said = "≈ figures changed since the adoption first: 551.5 then, 561.5 now (million XTS)";
    assert!(shown.out.contains(said), "{}", shown.out);
    let told = seminar.run("consensus --json").done().json();
    assert_eq!(told["adoptions-changed"][0]["adoption"], "first");
    seminar.run("undo --party secretariat").done();
    assert!(!seminar.run("consensus").done().out.contains('≈'));
}

#[test]
fn a_position_on_an_amendment_keeps_what_the_clause_would_cost_with_it() {
    let seminar = crate::seminar::morning();
    for party in ["workers", "government"] {
        let line = format!("position D.1 agree --party {party}");
        seminar.run(&line).done().acknowledged();
    }
    // A fifth more than the pension of all years, and the registration: 478,750,833.69 times 1.2, and 2,400,000.
    let kept = seminar.read("positions/workers.toml");
    assert!(kept.contains("cost = \"576901000.43\""), "{kept}");
    let shown = seminar.run("position D.1").done();
    assert!(!shown.out.contains('≈'), "{}", shown.out);
    let line = "figure older-persons 2004 490000 --source statistics --party secretariat";
    seminar.run(line).done();
    let shown = seminar.run("position D.1").done();
    let said = "≈ figures changed since G W spoke: 576.9 then, 588.9 now (million XTS)";
    assert!(shown.out.contains(said), "{}", shown.out);
    let told = seminar.run("position D.1 --json").done().json();
    assert_eq!(told["figures-changed"][0]["then"]["cost"], "576901000.43");
    let alive = told["positions"].as_array().unwrap();
    let alive = alive.iter().filter(|one| one["standing"] == "held");
    assert_eq!(alive.count(), 2, "{told}");
    // Of an amendment of words alone nothing is kept, and of one that is decided on nothing is said.
    let words = [
        "table",
        "pension",
        "title",
        "Pension",
        "--party",
        "employers",
    ];
    seminar.call(words).run().done();
    seminar.run("position D.3 agree --party employers").done();
    assert!(!seminar.read("positions/employers.toml").contains("basis"));
    seminar.run("withdraw D.1 --party workers").done();
    let shown = seminar.run("position D.1").done();
    assert!(!shown.out.contains('≈'), "{}", shown.out);
    seminar.run("verify").done();
}

#[test]
fn other_terms_of_the_clause_are_no_change_of_figures_of_an_amendment() {
    let seminar = crate::seminar::morning();
    seminar.run("position D.1 agree --party workers").done();
    let set = [
        "set",
        "pension",
        "start",
        "2007-01-01",
        "--party",
        "government",
    ];
    seminar.call(set).run().done();
    let shown = seminar.run("position D.1").done();
    assert!(!shown.out.contains('≈'), "{}", shown.out);
}

#[test]
fn what_costs_nothing_is_told_without_two_zeros() {
    let before = worked().plan();
    let dialogue = agreed(&before, &["trust"]);
    let after = worked()
        .with("figures/employees.toml", "400000", "500000")
        .plan();
    let since = found(&after, &dialogue);
    let said = since.clauses[&clause("trust")][0].message(Language::English);
    let said = Catalogue::of(Language::English).say(&said);
    assert_eq!(said, "figures changed since G spoke: no cost, then or now");
}
