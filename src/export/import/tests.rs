//! Rules of taking in, each on a small table.

use super::*;
use crate::export::{Answers, Halt, Question, Refusal, Table};
use crate::i18n::{Catalogue, Language};
use proptest::prelude::*;
use std::collections::BTreeMap;

pub(super) fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

pub(super) fn number(text: &str) -> Value {
    Value::Number(text.parse().unwrap())
}

/// A scheme with one survey: 383 members in 2004.
pub(super) fn yeelen() -> Subject {
    Subject {
        id: "yeelen".to_owned(),
        facts: [
            (Column::Name, text("Mutuelle Yeelen")),
            (Column::Country, text("ML")),
        ]
        .into(),
        series: vec![Entry {
            year: Some(2004),
            source: Some("step-survey".to_owned()),
            values: [(Column::Members, number("383"))].into(),
        }],
    }
}

pub(super) fn known() -> Known {
    let named = |id: &str, name: &str| Named {
        id: id.to_owned(),
        name: name.to_owned(),
    };
    Known {
        subjects: vec![yeelen()],
        groups: vec![named("informal", "Informal workers")],
        schemes: vec![named("yeelen", "Mutuelle Yeelen")],
        sources: vec![named("step-survey", "STEP survey")],
    }
}

pub(super) fn mapping(kind: Kind, fixed: &[(Column, &str)]) -> Mapping {
    let fixed = fixed
        .iter()
        .map(|(column, fixed)| (*column, (*fixed).to_owned()));
    Mapping {
        fixed: fixed.collect(),
        ..Mapping::new(kind)
    }
}

pub(super) fn taken(
    table: &str,
    mapping: &Mapping,
    namesakes: Option<Namesakes>,
) -> Result<Import, Halt> {
    let answers = Answers::default();
    let table = Table::read(table.as_bytes(), &answers)?;
    import(
        &table,
        (mapping, &answers),
        known(),
        namesakes,
        &mut |_, _| true,
    )
}

pub(super) fn schemes(table: &str) -> Import {
    taken(table, &mapping(Kind::Schemes, &[]), None).unwrap()
}

/// The words of what becomes of each row, with why it is refused.
pub(super) fn fates(import: &Import) -> Vec<String> {
    let told = import.rows.iter().map(|row| match &row.fate {
        Fate::Refused(fault) => format!(
            "{}:{} {} {}",
            fault.place.line, fault.place.column, fault.header, fault.reason.id
        ),
        fate => fate.word().to_owned(),
    });
    told.collect()
}

#[test]
fn the_same_id_is_an_update_and_says_what_changes() {
    let import = schemes(
        "id;members;beneficiaries;year;source\n\
         yeelen;383;1610;2004;STEP survey\n\
         yeelen;400;;2004;step-survey\n\
         yeelen;410;;2005;Ministry, 2005\n",
    );
    assert_eq!(
        fates(&import),
        ["changed", "3:8 members export-row-twice", "changed"]
    );
    let Fate::Changed(changes) = &import.rows[0].fate else {
        panic!()
    };
    let one = Change {
        column: Column::Beneficiaries,
        year: Some(2004),
        old: None,
        new: number("1610"),
    };
    assert_eq!(changes, &[one]);
    let [subject] = import.subjects.as_slice() else {
        panic!()
    };
    assert_eq!(subject.series.len(), 2);
    // Who is enrolled never becomes who is protected, nor the other way round.
    assert_eq!(
        subject.series[0].values,
        BTreeMap::from([
            (Column::Members, number("383")),
            (Column::Beneficiaries, number("1610"))
        ])
    );
    assert_eq!(
        subject.series[1].values,
        BTreeMap::from([(Column::Members, number("410"))])
    );
    assert_eq!(subject.series[1].source.as_deref(), Some("ministry-2005"));
    assert_eq!(import.sources[0].name, "Ministry, 2005");
    assert_eq!(import.sources.len(), 1);
}

#[test]
fn what_changes_is_told_in_the_words_and_signs_of_the_reader() {
    let import = schemes(
        "id;contribution;currency;per;year;source\nyeelen;1200.50;XOF;month;2004;step-survey\n",
    );
    let words = Catalogue::of(Language::French);
    let told = words.say(&import.rows[0].told(words));
    for said in ["1\u{202f}200,50", "→ XOF", "→ par mois"] {
        assert!(told.contains(said), "{told}");
    }
}

#[test]
fn another_value_for_a_year_stands_beside_with_its_source() {
    let import = schemes("id,members,year,source\nyeelen,500,2004,ministry\n");
    let [subject] = import.subjects.as_slice() else {
        panic!()
    };
    let said: Vec<_> = subject
        .series
        .iter()
        .map(|it| (it.source.as_deref(), &it.values[&Column::Members]))
        .collect();
    assert_eq!(
        said,
        [
            (Some("step-survey"), &number("383")),
            (Some("ministry"), &number("500"))
        ]
    );
    // What nobody stands for is no second opinion; what agrees needs none.
    let import = schemes("id,members,year\nyeelen,500,2004\nyeelen,383.0,2004\n");
    assert_eq!(fates(&import), ["2:1  export-row-no-source", "same"]);
    assert_eq!(import.subjects, []);
}

#[test]
fn the_same_name_and_country_are_asked_and_never_merged_in_silence() {
    let table =
        "name,country,members,year\nmutuelle yeelen,ml,400,2005\nMutuelle Yeelen,SN,12,2005\n";
    assert_eq!(fates(&schemes(table)), ["asked", "new"]);
    let of = |namesakes| taken(table, &mapping(Kind::Schemes, &[]), Some(namesakes)).unwrap();
    let same = of(Namesakes::Same);
    assert_eq!(
        (same.rows[0].id.as_str(), same.rows[1].id.as_str()),
        ("yeelen", "mutuelle-yeelen")
    );
    let new = of(Namesakes::New);
    let ids: Vec<&str> = new.rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(ids, ["mutuelle-yeelen", "mutuelle-yeelen-sn"]);
    // A mapping decides of one row by its name.
    let mut decided = mapping(Kind::Schemes, &[]);
    decided
        .same
        .insert("Mutuelle YEELEN".to_owned(), "yeelen".to_owned());
    let import = taken(
        "name,members,year\nMutuelle Yeelen,400,2005\n",
        &decided,
        None,
    )
    .unwrap();
    assert_eq!(import.rows[0].id, "yeelen");
    decided
        .same
        .insert("Mutuelle YEELEN".to_owned(), "gone".to_owned());
    let import = taken(
        "name,members,year\nMutuelle Yeelen,400,2005\n",
        &decided,
        None,
    )
    .unwrap();
    assert_eq!(fates(&import), ["2:1 name export-row-no-scheme"]);
    // Two rows of one table are two, too, until somebody says that they are one.
    let twice = "name,members,year\nKayes,1,2004\nKayes,2,2005\n";
    assert_eq!(fates(&schemes(twice)), ["new", "asked"]);
    // Said of their name, the first begins the scheme that the second is.
    let mut one = mapping(Kind::Schemes, &[]);
    one.same.insert("Kayes".to_owned(), "kayes".to_owned());
    let import = taken(twice, &one, None).unwrap();
    assert_eq!(fates(&import), ["new", "changed"]);
    // What was said of a name in one country decides nothing in another.
    one.same
        .insert("Mutuelle Yeelen".to_owned(), "yeelen".to_owned());
    let import = taken(table, &one, None).unwrap();
    assert_eq!(fates(&import), ["changed", "new"]);
}

#[test]
fn what_is_called_almost_alike_is_new_and_flagged() {
    let import = schemes("name,country\nMutuelle Yelen,ML\nKayes,ML\n");
    let alike = |at: usize| match &import.rows[at].fate {
        Fate::New { alike } => alike.as_deref(),
        _ => panic!(),
    };
    assert_eq!((alike(0), alike(1)), (Some("yeelen"), None));
}

#[test]
fn a_bad_row_is_refused_where_it_is_bad_and_the_others_go_in() {
    let import = schemes(
        "name,country,founded,members,contribution,per,collected,year,currency,id\n\
         A,ML,1998,12,0.60,mensuel,85 %,2004,xof,\n\
         B,Mali,,,,,,,,\n\
         C,,98,,,,,,,\n\
         D,,,-1,,,,2004,,\n\
         E,,,1.5,,,,2004,,\n\
         F,,,many,,,,2004,,\n\
         G,,,5,,weekly,,2004,,\n\
         H,,,5,,,,,,\n\
         I,,,5,,,,2004,FCFA,\n\
         J,,,,,,,,,No Id\n\
         ,,,5,,,,2004,,\n\
         K\u{202e},,,,,,,,,\n\
         L,,\n\
         M,..,-,n/a,nd,,,2004,XOF,\n",
    );
    assert_eq!(
        fates(&import),
        [
            "new",
            "3:3 country export-row-country",
            "4:4 founded export-row-year",
            "5:5 members export-row-negative",
            "6:5 members export-row-whole",
            "7:5 members export-row-number",
            "8:8 per export-row-word",
            "9:10 year export-row-no-year",
            "10:15 currency export-row-currency",
            "11:11 id export-row-id",
            "12:1 name export-row-empty",
            "13:1 name export-row-character",
            "14:1  export-row-width",
            "new",
        ]
    );
    assert_eq!(import.subjects.len(), 2);
    let first = &import.subjects[0];
    assert_eq!(first.facts[&Column::Founded], Value::Year(1998));
    assert_eq!(first.series[0].values[&Column::Per], text("month"));
    assert_eq!(first.series[0].values[&Column::Collected], number("85"));
    assert_eq!(first.series[0].values[&Column::Currency], text("XOF"));
    // Not established is not zero, and a currency of nothing is nothing.
    assert_eq!(import.subjects[1].series, []);
    assert_eq!(import.counts().refused, 12);
    assert_eq!(import.refused().count(), 12);
}

#[test]
fn how_numbers_are_written_is_told_or_asked() {
    let of = |table: &str, answers: Answers| {
        let table = Table::read(table.as_bytes(), &Answers::default()).unwrap();
        let mapping = mapping(Kind::Schemes, &[(Column::Year, "2004")]);
        import(
            &table,
            (&mapping, &answers),
            Known::default(),
            None,
            &mut |_, _| true,
        )
    };
    let both = "name;members;contribution\nA;1.234;0,5\nB;7;1.234,50\n";
    assert!(matches!(
        of(both, Answers::default()),
        Err(Halt::Ask(Question::Decimal { .. }))
    ));
    let comma = Answers {
        decimal: crate::export::Sign::of("comma"),
        ..Answers::default()
    };
    let found = of(both, comma.clone()).unwrap();
    assert_eq!(
        found.subjects[0].series[0].values[&Column::Members],
        number("1234")
    );
    assert_eq!(
        found.subjects[1].series[0].values[&Column::Contribution],
        number("1234.50")
    );
    assert_eq!(found.mapping.answers, comma);
    let mixed = of("name;members\nA;1.234,5\nB;1,234.5\n", Answers::default());
    assert!(matches!(mixed, Err(Halt::Refuse(Refusal::Mixed { .. }))));
    let thousands = "name,members (thousands)\nA,383\nB,1.25\n";
    assert!(matches!(
        of(thousands, Answers::default()),
        Err(Halt::Ask(Question::Multiplier { .. }))
    ));
    let times = Answers {
        multiplier: crate::export::Multiplier::of("1000"),
        ..Answers::default()
    };
    let found = of(thousands, times).unwrap();
    assert_eq!(
        found.subjects[1].series[0].values[&Column::Members],
        number("1250")
    );
    let summary = &found.summaries[0];
    let largest = summary
        .largest
        .as_ref()
        .map(|(number, line)| (number.to_string(), *line));
    assert_eq!(largest, Some(("383000".to_owned(), 2)));
    assert_eq!((summary.given, summary.of), (2, 2));
}

#[test]
fn figures_and_coverage_are_taken_in_by_what_they_are_of() {
    let figure = Subject {
        id: "informal-workers".to_owned(),
        facts: [(Column::Measure, text("population"))].into(),
        series: Vec::new(),
    };
    let of = |kind, table: &str, subjects: Vec<Subject>| {
        let table = Table::read(table.as_bytes(), &Answers::default()).unwrap();
        let known = Known {
            subjects,
            ..known()
        };
        import(
            &table,
            (&mapping(kind, &[]), &Answers::default()),
            known,
            None,
            &mut |_, _| true,
        )
        .unwrap()
    };
    let import = of(
        Kind::Figures,
        "figure,measure,group,year,value,status,source\n\
         informal-workers,,,2004,480000,estimation,census\n\
         informal-workers,,,2005,..,,census\n\
         gone,,,2004,1,,\n\
         poor,population,Informal Workers,2004,7,observed,\n\
         poor,gdp,,2005,7,,\n\
         informal-workers,population,nobody,2006,1,,\n",
        vec![figure],
    );
    assert_eq!(
        fates(&import),
        [
            "changed",
            "not-established",
            "4:1 figure export-row-no-figure",
            "new",
            "6:6 measure export-row-twice",
            "7:29 group export-row-no-group",
        ]
    );
    assert_eq!(
        import.subjects[0].series[0].values[&Column::Status],
        text("estimated")
    );
    assert_eq!(import.subjects[1].facts[&Column::Group], text("informal"));
    let import = of(
        Kind::Coverage,
        "groupe;régime;année;personnes couvertes;source\n\
         informal;Mutuelle Yeelen;2005;320 000;step-survey\n\
         informal;yeelen;2005;320000;step-survey\n\
         informal;yeelen;2005;1;step-survey\n\
         informal;other;2005;1;step-survey\n",
        Vec::new(),
    );
    assert_eq!(
        fates(&import),
        [
            "new",
            "same",
            "4:22 personnes couvertes export-row-twice",
            "5:10 régime export-row-no-scheme"
        ]
    );
    assert_eq!(import.subjects[0].id, "informal/yeelen");
}

proptest! {
    /// Whatever a table says, taking it in comes to an end, and every row has one fate.
    #[test]
    fn any_table_comes_to_an_end(
        cells in proptest::collection::vec(
            proptest::collection::vec(prop_oneof![
                Just("Mutuelle Yeelen".to_owned()), Just("yeelen".to_owned()), Just("2004".to_owned()), Just("n/a".to_owned()),
                "[0-9]{1,4}([.,][0-9]{1,3})?", "[A-Za-zé '\u{202e}=-]{0,6}",
            ], 6),
            1..12,
        ),
        same in proptest::option::of(any::<bool>()),
    ) {
        let mut table = "name\tid\tmembers\tcontribution\tyear\tsource\n".to_owned();
        for row in &cells {
            table.push_str(&row.join("\t"));
            table.push('\n');
        }
        let namesakes = same.map(|same| if same { Namesakes::Same } else { Namesakes::New });
        let answers = Answers { decimal: crate::export::Sign::of("."), ..Answers::default() };
        let Ok(table) = Table::read(table.as_bytes(), &Answers { delimiter: crate::export::Delimiter::of("tab"), ..Answers::default() }) else {
            return Ok(());
        };
        let mapping = mapping(Kind::Schemes, &[]);
        let found = import(&table, (&mapping, &answers), known(), namesakes, &mut |_, _| true).unwrap();
        prop_assert_eq!(found.rows.len(), table.rows());
        let mut ids: Vec<&str> = found.subjects.iter().map(|one| one.id.as_str()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), count, "two schemes of one id");
        // What was taken in once, changes nothing when it is taken in again.
        let mut after = known();
        for subject in &found.subjects {
            match after.subjects.iter_mut().find(|one| one.id == subject.id) {
                Some(old) => *old = subject.clone(),
                None => after.subjects.push(subject.clone()),
            }
        }
        after.sources.extend(found.sources.clone());
        if namesakes == Some(Namesakes::Same) {
            let again = import(&table, (&mapping, &answers), after, namesakes, &mut |_, _| true).unwrap();
            for (first, second) in found.rows.iter().zip(&again.rows) {
                let quiet = matches!(first.fate, Fate::Asked { .. } | Fate::Refused(_)) || second.fate == Fate::Same;
                prop_assert!(quiet, "{:?} then {:?}", first, second);
            }
        }
    }
}

/// Not every mutual is community-based: what a word for a kind was read as is told, unless a mapping says what it means.
#[test]
fn what_a_kind_was_read_as_is_told() {
    let table = "name,kind,members,year\nA,mutual,1,2004\nB,Community-based,2,2004\nC,statutory,3,2004\nD,mutual,4,2004\n";
    let told: Vec<_> = schemes(table).read_as.into_iter().collect();
    assert_eq!(told, [("mutual".to_owned(), "community-based".to_owned())]);
    let mut mapping = mapping(Kind::Schemes, &[]);
    let words = mapping.words.entry(Column::Kind).or_default();
    words.insert("mutual".to_owned(), "statutory".to_owned());
    let import = taken(table, &mapping, None).unwrap();
    assert!(import.read_as.is_empty());
    assert_eq!(import.subjects[0].text(Column::Kind), Some("statutory"));
}
