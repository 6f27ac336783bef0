//! What is written is what is read, whatever became of the words.

use super::items::listed;
use super::write;
use crate::export::document::{
    Block, By, Change, Document, Paragraph, Piece, Recording, Remark, Revision, Role, Row, Run,
    Table, lines,
};
use crate::export::docx::item::Items;
use crate::export::docx::read::{Kind, Span, read};
use proptest::prelude::*;

fn by(kind: Change, by: usize) -> Option<Revision> {
    Some(Revision { kind, by })
}

fn fates() -> [Option<Revision>; 6] {
    [
        None,
        None,
        by(Change::Inserted, 0),
        by(Change::Inserted, 1),
        by(Change::Deleted, 0),
        by(Change::Deleted, 1),
    ]
}

fn document(blocks: Vec<Block>) -> Document {
    let by = |author: &str, date: &str| By {
        author: author.to_owned(),
        voice: None,
        date: Some(date.to_owned()),
    };
    Document {
        title: "A & B".to_owned(),
        language: "fr".to_owned(),
        time: Some("2024-05-03T10:00:00Z".to_owned()),
        hands: vec![
            by("Travailleurs", "2024-05-01T10:00:00Z"),
            by("Gouvernement", "2024-05-02T10:00:00Z"),
        ],
        blocks,
        ..Document::default()
    }
}

fn raw() -> impl Strategy<Value = Vec<(String, usize)>> {
    prop::collection::vec(("(- |\n|\n- |a|b &|<c| d){0,4}", 0..6_usize), 0..9)
}

/// The paragraphs of a text with everything that a plan could say.
fn paragraphs(raw: &[(String, usize)], slides: bool) -> Vec<Paragraph> {
    let fates = fates();
    let pieces: Vec<Piece<'_>> = raw
        .iter()
        .map(|(text, fate)| (text.as_str(), fates[*fate]))
        .collect();
    lines(&pieces, None, slides)
}

/// The spans that shall be read: the words of each paragraph, then its end.
fn expected(document: &Document, paragraphs: &[Paragraph], last: bool) -> Vec<Span> {
    let kind = |revision: Option<Revision>| match revision {
        None => Kind::Kept,
        Some(Revision { kind, by }) => {
            let by = &document.hands[by];
            let hand = crate::export::docx::read::Hand {
                author: Some(by.author.as_str().into()),
                date: by.date.as_deref().map(Into::into),
                ..Default::default()
            };
            match kind {
                Change::Inserted => Kind::Inserted(hand),
                Change::Deleted => Kind::Deleted(hand),
            }
        }
    };
    let mut spans: Vec<Span> = Vec::new();
    let mut push = |text: &str, revision: Option<Revision>| {
        let kind = kind(revision);
        match spans.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(text),
            _ if text.is_empty() => {}
            _ => spans.push(Span {
                text: text.to_owned(),
                kind,
                moved: false,
            }),
        }
    };
    for one in paragraphs {
        for run in &one.runs {
            push(&run.text, run.revision);
        }
        push("\n", one.mark);
    }
    if last {
        push("end\n", None);
    }
    spans
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn what_is_written_is_read(raw in raw(), table in any::<bool>()) {
        let mut text = paragraphs(&raw, !table);
        let mut blocks: Vec<Block> = text.iter().cloned().map(Block::Paragraph).collect();
        if table {
            let cell = Paragraph::plain(Role::Cell, "cell");
            text.push(cell.clone());
            let row = Row { cells: vec![vec![cell]], revision: None, head: false };
            blocks.push(Block::Table(Table { widths: vec![1], rows: vec![row] }));
        }
        blocks.push(Block::Paragraph(Paragraph::plain(Role::Note, "end")));
        let document = document(blocks);
        let bytes = write(&document);
        let read = read(&bytes).unwrap();
        prop_assert_eq!(read.spans(), expected(&document, &text, true));
        prop_assert_eq!(write(&document), bytes);
    }

    #[test]
    fn what_becomes_one_paragraph_is_an_item_as_a_whole_or_not_at_all(raw in raw()) {
        let text = paragraphs(&raw, true);
        let listed = listed(&mut Items::default(), &text.iter().collect::<Vec<_>>(), (None, false), &[]);
        for side in [Change::Deleted, Change::Inserted] {
            // Without what this side lacks, as any program joins paragraphs whose end is gone.
            let there = |revision: Option<Revision>| revision.is_none_or(|own| own.kind != side);
            let (mut line, mut kinds) = (String::new(), Vec::new());
            let mut lines = Vec::new();
            for (one, item) in text.iter().zip(&listed) {
                let runs = item.as_ref().unwrap_or(&one.runs).iter();
                let words: String = runs.filter(|run| there(run.revision)).map(|run| run.text.as_str()).collect();
                if !words.is_empty() || there(one.mark) {
                    kinds.push(item.is_some());
                }
                line.push_str(&words);
                if there(one.mark) {
                    prop_assert!(kinds.iter().all(|kind| *kind == kinds[0]), "{:?}", text);
                    let sign = if kinds[0] { "- " } else { "" };
                    lines.push(format!("{sign}{}", std::mem::take(&mut line)));
                    kinds.clear();
                }
            }
            let pieces = text.iter().flat_map(|one| {
                let words = one.runs.iter().map(|run| (run.text.as_str(), run.revision));
                words.chain([("\n", one.mark)])
            });
            let whole: String = pieces.filter(|(_, revision)| there(*revision)).map(|(text, _)| text).collect();
            let whole: Vec<&str> = whole.lines().collect();
            prop_assert_eq!(lines, whole);
        }
    }

    #[test]
    fn cells_are_read_as_they_are_written(raw in raw(), row in 0..3_usize) {
        let revision = [None, by(Change::Inserted, 0), by(Change::Deleted, 1)][row];
        let mut text = match revision {
            None => paragraphs(&raw, false),
            // Everything in a row that was put in or struck was.
            Some(_) => paragraphs(&raw.iter().map(|(text, _)| (text.clone(), 0)).collect::<Vec<_>>(), false),
        };
        for one in &mut text {
            for run in &mut one.runs {
                run.revision = run.revision.or(revision);
            }
            one.mark = one.mark.or(revision);
            one.role = Role::Cell;
        }
        prop_assume!(!text.is_empty());
        let table = Table {
            widths: vec![1],
            rows: vec![Row { cells: vec![text.clone()], revision, head: false }],
        };
        let document = document(vec![Block::Table(table), Block::Paragraph(Paragraph::plain(Role::Note, "end"))]);
        let read = read(&write(&document)).unwrap();
        prop_assert_eq!(read.spans(), expected(&document, &text, true));
    }
}

#[test]
fn what_goes_before_a_table_leaves_no_item_behind() {
    for (fate, table, items) in [
        (by(Change::Deleted, 0), true, [false, false]),
        (by(Change::Inserted, 0), true, [true, true]),
        (by(Change::Deleted, 0), false, [true, true]),
        (None, true, [true, true]),
    ] {
        let text = lines(&[("- a\n- b", fate)], fate, false);
        let all: Vec<&Paragraph> = text.iter().collect();
        let listed = listed(&mut Items::default(), &all, (None, table), &[]);
        let is_item: Vec<bool> = listed.iter().map(Option::is_some).collect();
        assert_eq!(is_item, items, "{fate:?} {table}");
    }
}

#[test]
fn an_item_that_goes_by_two_hands_lends_its_looks_to_nothing_that_stays() {
    let gone = |hand| by(Change::Deleted, hand);
    let is_item = |second| {
        let pieces = [
            ("a\n- b", gone(0)),
            ("c", second),
            ("\nd", gone(0)),
            ("- e", by(Change::Inserted, 1)),
        ];
        let text = lines(&pieces, None, false);
        let all: Vec<&Paragraph> = text.iter().collect();
        let listed = listed(&mut Items::default(), &all, (None, true), &[]);
        listed.iter().map(Option::is_some).collect::<Vec<bool>>()
    };
    assert_eq!(is_item(gone(0)), [false, true, false]);
    assert_eq!(is_item(gone(1)), [false, false, false]);
}

#[test]
fn items_before_an_empty_line_that_stays_leave_no_sign_on_it() {
    let put = by(Change::Inserted, 0);
    let is_item = |last| {
        let text = lines(&[("- a\n- b\n", put), (last, None)], None, false);
        let all: Vec<&Paragraph> = text.iter().collect();
        let listed = listed(&mut Items::default(), &all, (None, false), &[]);
        listed.iter().map(Option::is_some).collect::<Vec<bool>>()
    };
    assert_eq!(is_item("\nc"), [false, false, false, false]);
    assert_eq!(is_item("c"), [true, true, false]);
}

#[test]
fn a_line_of_one_party_is_an_item_whenever_its_words_came() {
    let mut document = document(Vec::new());
    document.hands.push(By {
        date: Some("2024-06-01T10:00:00Z".to_owned()),
        ..document.hands[0].clone()
    });
    let is_item = |first: usize, second: usize| {
        let put = |hand| by(Change::Inserted, hand);
        let text = lines(&[("- ", put(first)), ("a", put(second))], put(first), false);
        let all: Vec<&Paragraph> = text.iter().collect();
        listed(&mut Items::default(), &all, (None, false), &document.hands)[0].is_some()
    };
    assert!(is_item(0, 2), "the same party");
    assert!(!is_item(0, 1), "another one");
}

/// A document with one of everything.
fn everything() -> Document {
    let marked = |role, text: &str, at: usize| Paragraph {
        role,
        runs: vec![Run {
            text: text.to_owned(),
            revision: fates()[at],
        }],
        mark: fates()[at],
        place: Some(format!("_pl_0123456789ab_text_{at}")),
        ..Paragraph::default()
    };
    let mut heading = marked(Role::Heading(2), "2.1 Soins", 2);
    heading.remarks = vec![0];
    let cell = |text: &str, at: usize| vec![marked(Role::Cell, text, at)];
    let table = Table {
        widths: vec![1, 3],
        rows: vec![
            Row {
                cells: vec![
                    vec![Paragraph::plain(Role::Head, "A")],
                    vec![Paragraph::plain(Role::Head, "B")],
                ],
                revision: None,
                head: true,
            },
            Row {
                cells: vec![cell("a", 2), cell("- b", 2)],
                revision: fates()[2],
                head: false,
            },
            Row {
                cells: vec![cell("c", 0), Vec::new()],
                revision: None,
                head: false,
            },
        ],
    };
    let mut document = document(vec![
        Block::Paragraph(Paragraph::plain(
            Role::Title,
            "A & B <c> \"d\" \u{1b}\u{202e}\u{ffff}",
        )),
        Block::Paragraph(Paragraph::plain(Role::Subtitle, "")),
        Block::Contents("…".to_owned()),
        Block::Page,
        Block::Paragraph(heading),
        Block::Paragraph(marked(Role::Text, "- an item", 4)),
        Block::Paragraph(Paragraph::plain(Role::Text, "- another")),
        Block::Table(table),
        Block::Paragraph(Paragraph::plain(Role::Note, "end")),
    ]);
    document.remarks.push(Remark {
        by: document.hands[0].clone(),
        initials: "W".to_owned(),
        text: vec!["Objection.".to_owned(), "Why?".to_owned()],
    });
    document.stamp = vec![("PlenaryPlan", "mali".to_owned())];
    document.recording = Recording::Always;
    document.foot = ["Page ".to_owned(), " / ".to_owned()];
    document
}

#[test]
fn remarks_and_places_are_found_again() {
    let document = everything();
    let read = read(&write(&document)).unwrap();
    let comment = &read.comments[0];
    assert_eq!(comment.author.as_deref(), Some("Travailleurs"));
    assert_eq!(comment.text, "Objection.\nWhy?");
    let places: Vec<&str> = read
        .paragraphs
        .iter()
        .flat_map(|one| &one.places)
        .map(String::as_str)
        .collect();
    assert_eq!(places.len(), 5);
    assert!(places.contains(&"_pl_0123456789ab_text_4"));
    assert_eq!(document.changes(), 8);
}

/// The parts of a paragraph's markup, as they are written.
fn markup(language: &str, text: &str) -> String {
    let paragraph = Paragraph::plain(Role::Text, text);
    let document = Document {
        language: language.to_owned(),
        ..document(vec![Block::Paragraph(paragraph)])
    };
    part(&document, "word/document.xml")
}

fn part(document: &Document, name: &str) -> String {
    let file = std::io::Cursor::new(write(document));
    let mut file = zip::ZipArchive::new(file).unwrap();
    let mut part = file.by_name(name).unwrap();
    let mut xml = String::new();
    std::io::Read::read_to_string(&mut part, &mut xml).unwrap();
    xml
}

#[test]
fn a_paragraph_from_right_to_left_says_so() {
    let right = "<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/><w:lang w:bidi=\"ar\"/></w:rPr>";
    assert!(markup("ar", "تلتزم الأطراف").contains(right));
    assert!(
        markup("fr", "تلتزم الأطراف").contains("<w:bidi/>"),
        "by its first strong character"
    );
    let latin = markup("ar", "2004 ILO");
    assert!(
        latin.contains("<w:bidi/>") && !latin.contains("<w:rtl/>"),
        "a text of the language"
    );
    assert!(!markup("fr", "Les parties").contains("bidi"));
    assert!(latin.contains("<w:bidi/></w:sectPr>"), "its pages do");
    let tables = |language: &str| {
        let document = Document {
            language: language.to_owned(),
            ..everything()
        };
        part(&document, "word/document.xml")
    };
    assert!(tables("ar-YE").contains("<w:tblStyle w:val=\"TableGrid\"/><w:bidiVisual/><w:tblW"));
    assert!(!tables("pt").contains("bidi"));
}
