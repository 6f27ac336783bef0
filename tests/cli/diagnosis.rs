//! What the diagnosis established, on the command line.

use crate::common::Seminar;

/// The built-in plan of Mali, written into a folder of its own.
fn mali(seminar: &Seminar) -> std::path::PathBuf {
    let folder = seminar.folder().join("../mali");
    seminar.run("example mali ../mali").done();
    folder
}

#[test]
fn the_diagnosis_stands_in_one_matrix() {
    let seminar = Seminar::empty();
    let folder = mali(&seminar);
    let told = seminar.call(["matrix"]).within(&folder).run().done();
    told.says("Essential health care\n  Existing provisions  0 of 1 agreed")
        .says("  Policy gaps  2 of 2 agreed")
        .says("No one guarantee")
        .says("nothing established");
    let french = ["matrix", "--lang", "fr"];
    let told = seminar.call(french).within(&folder).run().done();
    told.says("Lacunes des politiques  approuvé\u{a0}: 2 sur 2");
    let table = seminar
        .call(["matrix", "--csv"])
        .within(&folder)
        .run()
        .done();
    assert!(
        table
            .out
            .starts_with("guarantee,aspect,number,id,title,consensus\r\n")
    );
    let line = "essential-health-care,policy-gaps,2.2,health-gap,Soins de santé essentiels : lacune de la couverture,agreed\r\n";
    assert!(table.out.contains(line), "{}", table.out);
    // What is missing stands in the table as well, with its guarantee and its aspect.
    let empty = "\r\nchildren,policy-gaps,,,,\r\n";
    assert!(table.out.contains(empty), "{}", table.out);
    let call = ["matrix", "--json", "--at", "HEAD"];
    let json = seminar.call(call).within(&folder).run().done().json();
    let health = &json["guarantees"][0];
    assert_eq!(health["guarantee"], "essential-health-care");
    let gaps = &health["aspects"][2];
    assert_eq!(gaps["aspect"], "policy-gaps");
    assert_eq!(gaps["agreed"], 2);
    assert_eq!(gaps["clauses"][0]["id"], "health-gap");
    assert_eq!(json["guarantees"][4]["guarantee"], serde_json::Value::Null);
}

/// Two million informal workers in two schemes, with whatever else the registers say.
fn covered(people: i64, rows: &[(&str, i64)], more: &str) -> Seminar {
    let seminar = Seminar::new();
    seminar.write(
        "registers/groups.toml",
        "[[group]]\nid = \"informal\"\nname = \"Informal workers\"\neconomy = \"informal\"\n\n[[group]]\nid = \"staff\"\nname = \"Staff\"\neconomy = \"formal\"\n",
    );
    seminar.write(
        "registers/schemes.toml",
        "[[scheme]]\nid = \"fund\"\nname = \"Fund\"\nkind = \"statutory\"\n\n[[scheme]]\nid = \"mutuals\"\nname = \"Mutuals\"\nkind = \"community-based\"\n",
    );
    seminar.write(
        "registers/sources.toml",
        "[[source]]\nid = \"census\"\nname = \"Census\"\n",
    );
    seminar.write(
        "figures/informal.toml",
        format!("id = \"informal\"\nmeasure = \"population\"\ngroup = \"informal\"\nheld = true\n\n[[value]]\nyear = 2004\nvalue = {people}\nsource = \"census\"\n"),
    );
    let row = |(scheme, people): &(&str, i64)| {
        format!(
            "[[covered]]\ngroup = \"informal\"\nscheme = \"{scheme}\"\nyear = 2005\npeople = {people}\nsource = \"census\"\n\n"
        )
    };
    let rows: String = rows.iter().map(row).collect();
    seminar.write("registers/coverage.toml", format!("{rows}{more}"));
    seminar.commit("Count", "Party: secretariat");
    seminar
}

#[test]
fn who_is_covered_by_any_scheme_is_a_range_until_the_overlap_is_known() {
    let two = [("fund", 600_000), ("mutuals", 500_000)];
    let seminar = covered(1_000_000, &two, "");
    let told = seminar.run("coverage").done();
    told.says("Formal economy\n  Staff  not established")
        .says("Informal economy\n  Informal workers  1,000,000 people")
        .says("Fund, statutory, 2005: 600,000 · 60.00 per cent  ████████████········")
        .says(
            "by any scheme: 600,000 to 1,000,000 · 60.00 to 100.00 per cent  ████████████░░░░░░░░",
        );
    let json = seminar.run("coverage --year 2006 --json").done().json();
    let informal = &json["groups"][0];
    assert_eq!(informal["any"]["from"], "600000.00");
    assert_eq!(informal["any"]["per-cent-to"], "100.0000");
    assert_eq!(informal["community-based"]["to"], "500000.00");
    assert_eq!(informal["more-than-the-group"], false);
    // Nobody said anything of the staff: null, never zero.
    assert_eq!(json["groups"][1]["any"]["from"], serde_json::Value::Null);
    assert_eq!(json["groups"][1]["people"], serde_json::Value::Null);
    assert_eq!(json["groups"][1]["missing"][0], "figures/staff: 2006");
    // A year before everything that was found.
    let before = seminar.run("coverage --year 2004 --json").done().json();
    assert_eq!(before["groups"][0]["any"]["from"], serde_json::Value::Null);

    let both = "[[overlap]]\nschemes = [\"mutuals\", \"fund\"]\ngroup = \"informal\"\nyear = 2005\npeople = 150000\nsource = \"census\"\n";
    let seminar = covered(1_000_000, &two, both);
    seminar
        .run("coverage")
        .done()
        .says("by any scheme: 950,000 · 95.00 per cent");

    // Sources that disagree on the overlap leave the range, and are named.
    let other = both.replace("150000", "160000");
    let seminar = covered(1_000_000, &two, &format!("{both}{other}"));
    seminar
        .run("coverage")
        .done()
        .says("by any scheme: 600,000 to 1,000,000")
        .says("covered of Informal workers by Fund + Mutuals, 2005: sources disagree");
    let json = seminar.run("coverage --json").done().json();
    let any = &json["groups"][0]["any"];
    assert_eq!(any["from"], "600000.00");
    assert_eq!(
        any["missing"][0],
        "registers/coverage: informal > fund + mutuals: 2005"
    );

    let seminar = covered(3_200_000, &[("mutuals", 320_000), ("fund", 64_000)], "");
    seminar
        .run("coverage")
        .done()
        .says("by any scheme: 320,000 to 384,000 · 10.00 to 12.00 per cent");
    let table = seminar.run("coverage --csv").done().out;
    let line = "informal,informal,3200000.00,,,2005,320000.00,384000.00,10.0000,12.0000\r\n";
    assert!(table.contains(line), "{table}");
}

#[test]
fn nobody_and_more_than_everybody_are_said_in_words() {
    let told = covered(0, &[("fund", 0)], "").run("coverage").done();
    told.says("by any scheme: 0 · no percentage (0 of 0)");
    let told = covered(1000, &[("fund", 1120)], "").run("coverage").done();
    told.says("by any scheme: 1,120 · 112.00 per cent  ████████████████████\n")
        .says("More people are covered than the group has");
    // Two sources that disagree give no number.
    let told = covered(
        1000,
        &[("fund", 100)],
        "[[covered]]\ngroup = \"informal\"\nscheme = \"fund\"\nyear = 2005\npeople = 90\nsource = \"survey\"\n",
    );
    told.run("coverage")
        .done()
        .says("Fund, statutory, 2005: not established")
        .says("by any scheme: not established");
}

const INDICATORS: &str = "Coverage; unit: %; target: 30; target-year: 2010\nClinics; target: 20";

#[test]
fn a_report_is_added_for_a_party_and_no_position_lapses() {
    let seminar = Seminar::new();
    let set = |field: &str, rows: &str| {
        seminar.set("insurance", field, rows, "government");
    };
    set("indicator", INDICATORS);
    set("milestone", "Law before parliament; date: 2006-03-31");
    seminar
        .run("position insurance agree --party workers")
        .done();
    let digest = || {
        let shown = seminar.run("position insurance --json").done().json();
        (shown["digest"].to_string(), shown["positions"].to_string())
    };
    let before = digest();
    assert!(before.0.len() > 20, "{before:?}");
    let progress = || seminar.read("clauses/insurance.toml");
    let report = |words: &[&str], party: &str| {
        let fixed = [
            "report",
            "insurance",
            "--date",
            "2006-03-31",
            "--party",
            party,
        ];
        seminar.call([&fixed[..], words].concat()).run()
    };
    let of = ["--indicator", "Coverage", "--value", "12.50"];
    let note = [
        "--note",
        "Says \"the fund\"; not all",
        "--source",
        "Report 3",
    ];
    report(&[&of[..], &note].concat(), "workers")
        .done()
        .acknowledged();
    report(&["--indicator", "Coverage", "--value", "9"], "employers")
        .done()
        .acknowledged();
    report(&["--milestone", "Law before parliament"], "government")
        .done()
        .acknowledged();
    let written = progress();
    assert_eq!(written.matches("[[progress]]").count(), 3, "{written}");
    assert!(written.contains("value = 12.50"), "{written}");
    assert!(
        written.contains("milestone = \"Law before parliament\""),
        "{written}"
    );
    assert_eq!(digest(), before);
    // What was reported already is not reported again.
    report(&["--milestone", "Law before parliament"], "government").done();
    assert_eq!(progress(), written);

    seminar.run("undo --party government").done().acknowledged();
    assert_eq!(progress().matches("[[progress]]").count(), 2);
    let written = progress();
    let refused = report(&["--indicator", "Beds", "--value", "1"], "workers");
    assert_eq!(refused.status, Some(2));
    assert!(
        refused
            .err
            .contains("no indicator “Beds”. It has “Coverage”, “Clinics”."),
        "{refused:?}"
    );
    let refused = report(&["--funding", "Donor", "--value", "1"], "workers");
    assert!(
        refused.err.contains("no funding “Donor”, nor any other"),
        "{refused:?}"
    );
    let refused = report(&["--indicator", "Coverage"], "workers");
    assert!(refused.err.contains("needs a number"), "{refused:?}");
    assert_eq!(progress(), written);
}
