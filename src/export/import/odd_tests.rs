//! Tables as people really keep them: sources in two spellings, rows of another width, cells that are too long.

use super::tests::{fates, known, mapping, schemes, taken, text};
use super::*;
use crate::export::{Answers, Table};

#[test]
fn a_source_is_one_whatever_its_capitals_and_may_be_named_by_its_new_id() {
    let import = schemes(
        "name,members,year,source\n\
         Kayes,1,2004,Enquête 2005\n\
         Gao,2,2004,ENQUETE 2005\n\
         Mopti,3,2004,enquete-2005\n\
         Tessit,4,2004,Census\n",
    );
    let sources: Vec<_> = import
        .sources
        .iter()
        .map(|it| (it.id.as_str(), it.name.as_str()))
        .collect();
    let expected = [("enquete-2005", "Enquête 2005"), ("census", "Census")];
    assert_eq!(sources, expected);
    let of = |at: usize| import.subjects[at].series[0].source.as_deref();
    assert_eq!([of(0), of(1), of(2)], [Some("enquete-2005"); 3]);
}

#[test]
fn a_row_may_call_a_scheme_by_the_name_that_a_row_above_gave_it() {
    let table = "id,name,members,year,source\n\
         yeelen,Yeelen,383,2004,step-survey\n\
         n/a,Yeelen,412,2005,step-survey\n";
    let import = taken(table, &mapping(Kind::Schemes, &[]), Some(Namesakes::Same)).unwrap();
    assert_eq!(fates(&import), ["changed", "changed"]);
    assert_eq!(import.subjects.len(), 1);
    assert_eq!(import.subjects[0].facts[&Column::Name], text("Yeelen"));
    assert_eq!(import.subjects[0].series.len(), 2);
}

#[test]
fn a_country_may_be_namibia_and_a_figure_may_be_missing() {
    let import = schemes("name,country,members,year\nWindhoek,NA,NA,2004\nKayes,n/a,5,2004\n");
    assert_eq!(fates(&import), ["new", "new"]);
    assert_eq!(
        import.subjects[0].facts.get(&Column::Country),
        Some(&text("NA"))
    );
    assert_eq!(import.subjects[0].series, []);
    assert_eq!(import.subjects[1].facts.get(&Column::Country), None);
}

#[test]
fn a_row_of_another_width_has_no_say_in_how_numbers_are_written() {
    let import = schemes(
        "name,contribution,year\nKayes,1.5,2004\nGao,\"2,5\",\"0,5\",2004\nMopti,\"3,5\"\n",
    );
    assert_eq!(
        fates(&import),
        ["new", "3:1  export-row-width", "4:1  export-row-width"]
    );
}

#[test]
fn what_is_too_much_for_a_cell_is_refused_by_row() {
    let long = "x".repeat(1_001);
    let table = format!(
        "name,members (thousands),year\n{long},1,2004\nKayes,999999999999999999,2004\nGao,5,2004\n"
    );
    let answers = Answers {
        multiplier: crate::export::Multiplier::of("1000"),
        ..Answers::default()
    };
    let table = Table::read(table.as_bytes(), &answers).unwrap();
    let mapping = mapping(Kind::Schemes, &[]);
    let import = import(&table, (&mapping, &answers), known(), None, &mut |_, _| {
        true
    });
    assert_eq!(
        fates(&import.unwrap()),
        [
            "2:1 name export-row-long",
            "3:7 members (thousands) export-row-times",
            "new"
        ]
    );
}

#[test]
fn a_row_that_a_scheme_says_already_is_not_asked_about() {
    let told = |rows: &str| {
        fates(&schemes(&format!(
            "name,country,members,year,source\n{rows}"
        )))
    };
    assert_eq!(told("Mutuelle Yeelen,ML,383,2004,step-survey\n"), ["same"]);
    for other in [
        "Mutuelle Yeelen,ML,384,2004,step-survey\n",
        "Mutuelle Yeelen,ML,383,2005,step-survey\n",
        "Mutuelle Yeelen,ML,383,2004,ministry\n",
        "Mutuelle Yeelen,ML,,,\n",
        "MUTUELLE YEELEN,ML,383,2004,step-survey\n",
    ] {
        assert_eq!(told(other), ["asked"], "{other}");
    }
    // Two rows of one table are two all the same.
    assert_eq!(
        told("Kayes,ML,1,2004,x\nKayes,ML,1,2004,x\n"),
        ["new", "asked"]
    );
}

#[test]
fn a_figure_that_another_one_measures_is_refused_by_row() {
    let figure = Subject {
        id: "informal-workers".to_owned(),
        facts: [
            (Column::Measure, text("population")),
            (Column::Group, text("informal")),
        ]
        .into(),
        series: Vec::new(),
    };
    let table = "figure,measure,group,currency,per,year,value,source\n\
         poor,population,informal,,,2004,7,census\n\
         gdp,gdp,,XTS,,2004,8,census\n\
         pib,gdp,,XTS,,2004,9,census\n\
         line,level,,XTS,month,2004,1,census\n\
         wage,level,,XTS,month,2004,2,census\n";
    let table = Table::read(table.as_bytes(), &Answers::default()).unwrap();
    let known = Known {
        subjects: vec![figure],
        ..known()
    };
    let import = import(
        &table,
        (&mapping(Kind::Figures, &[]), &Answers::default()),
        known,
        None,
        &mut |_, _| true,
    );
    assert_eq!(
        fates(&import.unwrap()),
        [
            "2:6 measure plan-figure-twice",
            "new",
            "4:5 measure plan-figure-twice",
            "new",
            "new"
        ]
    );
}

#[test]
fn an_id_means_one_scheme_all_through_a_table() {
    let table = "id,name,country,members,year,source\n\
         m-1,Mutuelle Yeelen,ML,400,2005,ministry\n\
         m-1,Mutuelle Yeelen,ML,410,2006,ministry\n\
         m-1,Kayes,ML,5,2007,ministry\n";
    let mapping = mapping(Kind::Schemes, &[]);
    let import = taken(table, &mapping, Some(Namesakes::Same)).unwrap();
    assert_eq!(
        fates(&import),
        ["changed", "changed", "4:5 name export-row-twice"]
    );
    assert_eq!(import.subjects.len(), 1);
}
