//! Tables that come a second time: rows that were refused and mended, the next survey, one that is too large.

use crate::importing::{RECORD, import, surveyed};
use std::fs;

#[test]
fn refused_rows_lose_nothing_and_go_in_once_they_are_mended() {
    let seminar = surveyed();
    let refused = |number: &str| {
        let name = format!("survey.csv.refused{number}.csv");
        fs::read_to_string(seminar.around().join(name)).unwrap()
    };
    let map = seminar.around().join("map.toml");
    let mapping = "of = \"schemes\"\ndecimal = \"comma\"\n[columns]\n\"À jour\" = \"members\"\n\
        [fixed]\nyear = 2004\nsource = \"step-survey\"\n";
    fs::write(&map, mapping).unwrap();
    let table = "Nom,À jour,Lieu\nKayes,1.234,Kayes\nMutuelle, Gao,7,Gao,=2+3\nMopti,many,Mopti\n";
    let with = format!("{RECORD} --map {}", map.display());
    import(&seminar, "schemes", table, &with)
        .done()
        .says("Taken in: 1 new");
    assert_eq!(
        refused(""),
        "Nom,À jour,Lieu,,,line,column,header,reason\r\n\
         Mutuelle, Gao,7,Gao,'=2+3,3,1,,\"5 cells, where the header has 3. Give the row as many.\"\r\n\
         Mopti,many,Mopti,,,4,7,À jour,“many” is no number as this column writes them (decimal comma).\r\n"
    );
    // The mapping of the table is that of its refused rows, in whatever language they were refused.
    let mended = "Nom,À jour,Lieu,,,ligne,colonne,en-tête,raison\n\
        \"Mutuelle, Gao\",2.345,Gao,,,3,1,,x\nMopti,many,Mopti,,,4,7,À jour,x\n";
    import(&seminar, "schemes", mended, RECORD)
        .done()
        .says("Read as imports/survey.toml")
        .says("Taken in: 1 new");
    let register = seminar.read("registers/schemes.toml");
    assert!(register.contains("name = \"Mutuelle, Gao\"") && register.contains("members = 2345\n"));
    assert!(
        refused("-2")
            .starts_with("Nom,À jour,Lieu,,,line,column,header,reason\r\nMopti,many,Mopti,,,3,7,"),
        "{}",
        refused("-2")
    );
    let next = "Nom,À jour,Lieu\nNioro,3.456,Nioro\n";
    import(&seminar, "schemes", next, RECORD)
        .done()
        .says("Read as imports/survey.toml");
}

#[test]
fn a_table_of_refused_rows_alone_is_answered_with_no_and_hands_them_back() {
    let seminar = surveyed();
    let before = seminar.head();
    import(
        &seminar,
        "schemes",
        "name,members,year\nKayes,many,2004\n",
        RECORD,
    )
    .ends(1)
    .says("No row of this table is sound")
    .says("survey.csv.refused.csv")
    .not_acknowledged();
    assert_eq!(seminar.head(), before);
    let refused = fs::read_to_string(seminar.around().join("survey.csv.refused.csv")).unwrap();
    assert!(
        refused.contains("\r\nKayes,many,2004,2,7,members,"),
        "{refused}"
    );
}

#[test]
fn a_table_that_is_taken_in_twice_asks_nothing() {
    let seminar = surveyed();
    let table = "name,country,members,year,source\nKayes,ML,5,2004,Census\nGao,ML,6,2004,census\n";
    import(&seminar, "schemes", table, RECORD).done();
    let before = seminar.head();
    import(&seminar, "schemes", table, RECORD)
        .done()
        .says("Already so: 2.")
        .says("Nothing in this table is new")
        .not_acknowledged();
    assert_eq!(seminar.head(), before);
}

#[test]
fn tables_of_one_name_with_other_headers_keep_how_each_is_read() {
    let seminar = surveyed();
    let first = "name,members,year,source\nKayes,5,2004,step-survey\n";
    let second = "nom,adhérents,année,source,lieu\nGao,6,2004,step-survey,Gao\n";
    import(&seminar, "schemes", first, RECORD).done();
    import(&seminar, "schemes", second, RECORD).done();
    for (table, kept) in [(first, "survey"), (second, "survey-2")] {
        let shown = import(&seminar, "schemes", table, "--json").done().json();
        assert_eq!(shown["kept"], kept);
    }
}

#[test]
fn a_register_never_becomes_longer_than_what_is_read_of_it() {
    let seminar = surveyed();
    let before = seminar.head();
    let name = "x".repeat(990);
    let rows: String = (0..9_000).map(|at| format!("{name} {at},\n")).collect();
    import(&seminar, "schemes", format!("name,place\n{rows}"), RECORD)
        .ends(3)
        .says("registers/schemes.toml would be longer than 8 MiB")
        .not_acknowledged();
    assert_eq!(seminar.head(), before);
    seminar.run("check").done();
}
