//! Tables of other programs taken in, and the register of schemes: from the bytes of a file to the plan and back.

use crate::common::{Answer, Seminar};
use std::fs;

/// A plan with a source, a group, a figure and one scheme that was surveyed once.
pub fn surveyed() -> Seminar {
    let seminar = Seminar::new();
    seminar.write(
        "registers/schemes.toml",
        "# As found in 2004.\n[[scheme]]\nid = \"yeelen\"\nname = \"Mutuelle Yeelen\"\ncountry = \"ML\"\n\n\
         [[scheme.survey]]\nyear = 2004\nmembers = 383\nsource = \"step-survey\"\n",
    );
    seminar.write(
        "registers/sources.toml",
        "[[source]]\nid = \"step-survey\"\nname = \"STEP survey\"\n",
    );
    seminar.write(
        "registers/groups.toml",
        "[[group]]\nid = \"informal\"\nname = \"Informal workers\"\n",
    );
    seminar.commit("Keep registers", "Party: secretariat");
    seminar
}

/// Writes a table beside the plan and calls `import` on it.
pub fn import(seminar: &Seminar, kind: &str, table: impl AsRef<[u8]>, more: &str) -> Answer {
    let path = seminar.around().join("survey.csv");
    fs::write(&path, table).unwrap();
    let call = seminar.call(["import", kind]).args([path]);
    call.args(more.split(' ').filter(|word| !word.is_empty()))
        .run()
}

pub const RECORD: &str = "--record --party secretariat";

const TABLE: &str = "Nom;Pays;Adhérents;Bénéficiaires;Cotisation;Monnaie;Par;Recouvrement;Année;Source\n\
    Mutuelle de Kayes;ML;1 200;5 000;0,60;XOF;mois;85 %;2004;STEP survey\n\
    Mutuelle de Ségou;ML;nd;..;12,5;XOF;an;-;2004;Ministère\n\
    Mutuelle de Gao;Mali;5;;;;;;2004;STEP survey\n";

#[test]
fn a_survey_is_shown_first_and_goes_in_as_one_change_that_one_key_takes_back() {
    let seminar = surveyed();
    let before = seminar.head();
    let shown = import(&seminar, "schemes", TABLE, "").ends(1);
    let shown = shown.says("Refused at 4:17 Pays: “Mali” is no country code");
    let shown = shown.says("Members: 1 of 3 give it, median 1,200.");
    shown
        .says("New: 2.")
        .says("Nothing was recorded.")
        .not_acknowledged();
    assert_eq!(seminar.head(), before);
    assert!(!seminar.around().join("survey.csv.refused.csv").exists());
    let done = import(&seminar, "schemes", TABLE, RECORD).done();
    let change = done.says("Taken in: 2 new, 0 changed.").acknowledged();
    let git = seminar.git();
    let commit = git.find_commit(change.parse().unwrap()).unwrap();
    let message = commit.message().unwrap();
    for trailer in [
        "Party: secretariat\n",
        "Act: import\n",
        "File: survey.csv\n",
        "File-SHA256: ",
    ] {
        assert!(message.contains(trailer), "{message}");
    }
    let register = seminar.read("registers/schemes.toml");
    assert!(register.starts_with("# As found in 2004.\n"), "{register}");
    assert!(register.contains("id = \"mutuelle-de-kayes\"") && register.contains("collected = 85"));
    assert!(
        seminar
            .read("registers/sources.toml")
            .contains("id = \"ministere\"")
    );
    assert!(
        seminar
            .read("imports/survey.toml")
            .contains("\"Adhérents\" = \"members\"")
    );
    let refused = fs::read_to_string(seminar.around().join("survey.csv.refused.csv")).unwrap();
    assert!(
        refused.contains("Mutuelle de Gao,Mali,5,,,,,,2004,STEP survey,4,17,Pays,"),
        "{refused}"
    );
    // A sentence about a file that is there is not written over.
    import(&seminar, "schemes", TABLE, &format!("{RECORD} --same"))
        .done()
        .says("Nothing in this table is new");
    seminar.run("check").done();
    seminar.run("undo --party secretariat").done();
    assert!(!seminar.read("registers/schemes.toml").contains("kayes"));
    assert!(!seminar.folder().join("imports/survey.toml").exists());
    let again = import(&seminar, "schemes", TABLE, RECORD).done();
    again.says("survey.csv.refused-2.csv");
}

#[test]
fn what_a_table_was_read_like_is_offered_to_the_next_one() {
    let seminar = surveyed();
    let table = "Nom,Adhérents,Remarques\nKayes,1.234,x\n";
    let ask = import(&seminar, "schemes", table, RECORD)
        .ends(2)
        .not_acknowledged();
    ask.says("“1.234” in column “Adhérents”, line 2")
        .says("--decimal point or --decimal comma");
    let map = seminar.around().join("map.toml");
    fs::write(
        &map,
        "of = \"schemes\"\ndecimal = \"comma\"\n[fixed]\nyear = 2004\nsource = \"step-survey\"\n",
    )
    .unwrap();
    let with = format!("{RECORD} --map {}", map.display());
    import(&seminar, "schemes", table, &with).done();
    assert!(
        seminar
            .read("registers/schemes.toml")
            .contains("members = 1234\n")
    );
    let next = "Nom,Adhérents,Remarques\nGao,2.345,y\n";
    let shown = import(&seminar, "schemes", next, "--json").done().json();
    assert_eq!(shown["kept"], "survey");
    assert_eq!(shown["summaries"][0]["median"], "2345");
    import(&seminar, "schemes", next, "")
        .done()
        .says("Read as imports/survey.toml of the plan says");
    // Other headers are another table.
    import(&seminar, "schemes", "Nom,Adhérents\nGao,2.345\n", "").ends(2);
    fs::write(&map, "of = \"coverage\"\n").unwrap();
    import(&seminar, "schemes", next, &with)
        .ends(2)
        .says("of a table of another kind: coverage");
    fs::write(&map, "of = \"schemes\"\n[columns]\nNom = \"nom\"\n").unwrap();
    import(&seminar, "schemes", next, &with)
        .ends(2)
        .says("“nom” is not known under columns");
}

#[test]
fn what_cannot_be_told_is_asked_in_four_languages_and_nothing_is_recorded() {
    let seminar = surveyed();
    let before = seminar.head();
    let latin = b"name;members;year\nS\xe9gou;5;2004\n";
    for (language, words) in [
        ("en", "In windows-1252, line 2 reads: “Ségou;5;2004”"),
        ("fr", "En windows-1252, la ligne 2 se lit"),
        ("es", "En windows-1252, la línea 2 dice"),
        ("pt", "Em windows-1252, a linha 2 lê-se"),
    ] {
        let asked = import(
            &seminar,
            "schemes",
            latin,
            &format!("{RECORD} --lang {language}"),
        );
        asked
            .ends(2)
            .says(words)
            .says("--encoding windows-1252")
            .not_acknowledged();
    }
    for (table, more, status, words) in [
        ("a;b,c\n1;2,3\n", "", 2, "--delimiter: semicolon, comma"),
        (
            "name,members (thousands),year\nA,5,2004\n",
            "",
            2,
            "--multiplier 1000",
        ),
        (
            "name;members\nA;1.234,5\nB;1,234.5\n",
            "",
            3,
            "writes its numbers in two ways",
        ),
        (
            "name,year\nmutuelle yeelen,2004\n",
            "--record --party workers",
            2,
            "the scheme yeelen",
        ),
        ("PK\u{3}\u{4}word/", "", 3, "save it as CSV"),
        ("pays,members\nML,5\n", "", 3, "No column is name"),
        ("name\n", "", 3, "no row below a header"),
        ("name,year\nA,\"2004\n", "", 3, "is never closed"),
        (
            "name,year\nA,2004\n",
            "--decimal ;",
            2,
            "It can be: point, comma",
        ),
        (
            "name,year\nA,2004\n",
            "--encoding klingon",
            2,
            "There is no encoding",
        ),
        ("name,year\nA,2004\n", "--record", 2, "--party government"),
    ] {
        import(&seminar, "schemes", table, more)
            .ends(status)
            .says(words)
            .not_acknowledged();
    }
    seminar
        .run("import schemes gone.csv")
        .ends(2)
        .says("There is no file gone.csv");
    seminar
        .run("import people gone.csv")
        .ends(2)
        .says("schemes");
    assert_eq!(seminar.head(), before);
    import(
        &seminar,
        "schemes",
        latin,
        &format!("{RECORD} --encoding windows-1252"),
    )
    .done();
    assert!(
        seminar
            .read("registers/schemes.toml")
            .contains("name = \"Ségou\"")
    );
}

#[test]
fn figures_and_coverage_go_in_by_year_and_source() {
    let seminar = surveyed();
    seminar.write(
        "figures/older.toml",
        "id = \"older\"\nmeasure = \"population\"\n\n[[value]]\nyear = 2004\nvalue = 480000\nsource = \"step-survey\"\n",
    );
    seminar.commit("Keep a figure", "Party: secretariat");
    let table = "figure,measure,group,year,Population (thousands),source\nolder,,,2005,490.5,STEP survey\n\
        poor,population,informal,2004,12,STEP survey\nolder,,,2006,..,STEP survey\n";
    import(
        &seminar,
        "figures",
        table,
        &format!("{RECORD} --multiplier 1000"),
    )
    .done()
    .says("Taken in: 1 new, 1 changed.");
    assert!(
        seminar
            .read("figures/older.toml")
            .ends_with("year = 2005\nvalue = 490500\nsource = \"step-survey\"\n")
    );
    assert!(
        seminar
            .read("figures/poor.toml")
            .contains("group = \"informal\"")
    );
    let table =
        "groupe;régime;année;personnes;source\ninformal;Mutuelle Yeelen;2005;320;step-survey\n";
    let shown = import(&seminar, "coverage", table, RECORD).done();
    shown.says("People: the largest value is 320, in line 2.");
    assert!(
        seminar
            .read("registers/coverage.toml")
            .contains("scheme = \"yeelen\"")
    );
    seminar.run("undo --party secretariat").done();
    assert!(!seminar.folder().join("registers/coverage.toml").exists());
    seminar
        .run("log")
        .done()
        .says("Import coverage from survey.csv");
}

#[test]
fn the_register_is_listed_and_what_it_writes_is_what_it_reads() {
    let seminar = surveyed();
    import(&seminar, "schemes", TABLE, RECORD).done();
    let listed = seminar.run("schemes").done();
    let listed = listed
        .says("Members: 383 (2004, step-survey)")
        .says("3 schemes.");
    listed.says("Members: 2 of 3 give it, median 791.5.");
    let json = seminar.run("schemes --json").done().json();
    assert_eq!(json["totals"][0]["total"], "1583");
    assert_eq!(json["schemes"][0]["latest"]["members"]["value"], "383");
    assert_eq!(
        json["schemes"][2]["latest"]["members"],
        serde_json::Value::Null
    );
    let csv = seminar.run("schemes --csv").done().out;
    assert!(
        csv.contains(
            "\r\nmutuelle-de-segou,Mutuelle de Ségou,,ML,,,2004,,,12.5,XOF,year,,ministere\r\n"
        ),
        "{csv}"
    );
    let same = import(&seminar, "schemes", &csv, "--json").done().json();
    assert_eq!(same["counts"]["same"], 3);
    let excel = seminar.run("schemes --csv --excel").done().out;
    assert!(excel.starts_with("\u{feff}id;name;"), "{excel}");
    let same = import(&seminar, "schemes", &excel, "--json").done().json();
    assert_eq!(same["counts"]["same"], 3);
    seminar.run("schemes --excel").ends(2);
}

#[test]
fn a_register_that_is_broken_is_not_written() {
    let seminar = surveyed();
    seminar.write("registers/schemes.toml", "[[scheme\n");
    seminar.commit("Break it", "Party: secretariat");
    let before = seminar.head();
    import(&seminar, "schemes", "name\nKayes\n", RECORD)
        .ends(3)
        .says("registers/schemes.toml cannot be edited")
        .not_acknowledged();
    assert_eq!(seminar.head(), before);
}
