//! Files that people changed at random, written as Word writes them, against the plainest reading of what was done to each
//! line.

use super::*;
use crate::dialogue::Dialogue;
use crate::export::document::{Block, Role, Source, clean, document};
use crate::export::docx::read::read;
use crate::export::docx::testing::docx;
use crate::export::docx::write;
use crate::i18n::Language;
use crate::plan::testing::{id, plan};
use crate::plan::{ClauseId, Field, Outline, Plan};
use crate::track::History;
use proptest::prelude::*;

/// What is done to a line of the document.
#[derive(Clone, Copy, Debug)]
enum Doing {
    Nothing,
    /// A word is struck and another put in.
    Replace,
    Insert,
    Delete,
    Split,
    /// A paragraph is put in behind it: with an end of its own, or with that of the line.
    Behind {
        slid: bool,
    },
    Gone,
    /// A word becomes another without a trace.
    Silent,
}

fn doing() -> impl Strategy<Value = (Doing, usize, usize)> {
    let doing = prop_oneof![
        4 => Just(Doing::Nothing),
        2 => Just(Doing::Replace),
        2 => Just(Doing::Insert),
        2 => Just(Doing::Delete),
        1 => Just(Doing::Split),
        1 => any::<bool>().prop_map(|slid| Doing::Behind { slid }),
        1 => Just(Doing::Gone),
        1 => Just(Doing::Silent),
    ];
    (doing, 0..3_usize, 0..6_usize)
}

/// Words with who put them in and who struck them; `SILENT` is nobody.
type Word = (String, Option<usize>, Option<usize>);

const SILENT: usize = 9;

/// A line: its words, the fate of its end, and whether it is an item of a list.
#[derive(Clone, Default)]
struct Made {
    words: Vec<Word>,
    mark: (Option<usize>, Option<usize>),
    item: bool,
    /// What became of the sign of an item.
    sign: (Option<usize>, Option<usize>),
    heading: Option<usize>,
    place: String,
    /// The field of which clause it is.
    of: Option<(ClauseId, Field)>,
}

fn made(sent: &Plan) -> Vec<Made> {
    let outline = Outline::of(sent);
    let blocks = written(sent, &outline).blocks;
    let of = |place: &str| {
        let clauses = sent.clauses.keys();
        let mut fields = clauses.flat_map(|id| [(id, Field::Title), (id, Field::Text)]);
        let found = fields.find(|(id, field)| {
            let stem = crate::export::document::stem(id, field);
            place.starts_with(&stem)
        });
        found.map(|(id, field)| (id.clone(), field))
    };
    let lines = blocks.iter().filter_map(|block| match block {
        Block::Paragraph(one) => {
            let text: String = one.runs.iter().map(|run| run.text.as_str()).collect();
            let item = one.role == Role::Text && text.starts_with("- ");
            let text = if item { &text[2..] } else { &text };
            let place = one.place.clone().unwrap_or_default();
            let words = text.split_inclusive(' ');
            Some(Made {
                words: words.map(|word| (word.to_owned(), None, None)).collect(),
                item,
                heading: match one.role {
                    Role::Heading(depth) => Some(usize::from(depth)),
                    _ => None,
                },
                of: of(&place),
                place,
                ..Made::default()
            })
        }
        _ => None,
    });
    lines.collect()
}

pub fn written(sent: &Plan, outline: &Outline) -> crate::export::document::Document {
    let words = (sent, outline, &Dialogue::default());
    let history = History::default();
    document(&Source::clean(
        words,
        &history,
        &clean(sent),
        Language::English,
    ))
}

/// Does this to a line; what it becomes may be two lines.
fn does(line: &Made, (doing, who, at): (Doing, usize, usize)) -> Vec<Made> {
    let mut line = line.clone();
    let first = usize::from(line.heading.is_some());
    let title = line.heading.is_some();
    if line.of.is_none() || line.words.len() <= first {
        return vec![line];
    }
    let at = first + at % (line.words.len() - first);
    let new = |text: &str| (text.to_owned(), Some(who), None);
    match doing {
        Doing::Replace => {
            line.words[at].2 = Some(who);
            line.words.insert(at + 1, new("other "));
        }
        Doing::Insert => line.words.insert(at, new("new ")),
        Doing::Delete if !title => line.words[at].2 = Some(who),
        Doing::Silent => {
            let old = std::mem::replace(&mut line.words[at].0, "silent ".to_owned());
            line.words[at].1 = Some(SILENT);
            line.words.insert(at, (old, None, Some(SILENT)));
        }
        Doing::Gone if !title => {
            for word in &mut line.words {
                word.2 = Some(who);
            }
            line.mark.1 = Some(who);
            line.sign.1 = Some(who);
        }
        Doing::Split if !title && at > first => {
            let mut second = line.clone();
            second.words = line.words.split_off(at);
            second.sign.0 = Some(who);
            line.mark.0 = Some(who);
            return vec![line, second];
        }
        Doing::Behind { slid } if !title => {
            let mut second = Made {
                words: vec![new("Wholly "), new("new.")],
                of: line.of.clone(),
                ..Made::default()
            };
            match slid {
                true => line.mark.0 = Some(who),
                false => second.mark.0 = Some(who),
            }
            return vec![line, second];
        }
        _ => {}
    }
    vec![line]
}

/// The paragraph as a program writes it.
fn xml(line: &Made) -> String {
    let by = |who: usize| {
        format!("w:id=\"1\" w:author=\"Author {who}\" w:date=\"2024-05-01T10:00:00Z\"")
    };
    let mut mark = String::new();
    if let Some(who) = line.mark.0 {
        mark += &format!("<w:ins {}/>", by(who));
    }
    if let Some(who) = line.mark.1 {
        mark += &format!("<w:del {}/>", by(who));
    }
    let list = if line.item {
        "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"
    } else {
        ""
    };
    let heading = line.heading.map_or(String::new(), |depth| {
        format!("<w:outlineLvl w:val=\"{}\"/>", depth - 1)
    });
    let mut out = format!("<w:p><w:pPr>{list}{heading}<w:rPr>{mark}</w:rPr></w:pPr>");
    if !line.place.is_empty() {
        out += &format!(
            "<w:bookmarkStart w:id=\"7\" w:name=\"{}\"/><w:bookmarkEnd w:id=\"7\"/>",
            line.place
        );
    }
    for (text, put, struck) in &line.words {
        let put = put.filter(|who| *who != SILENT);
        out += &match (put, struck) {
            (_, Some(SILENT)) => String::new(),
            (None, None) => format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>"),
            (Some(who), _) => format!(
                "<w:ins {}><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:ins>",
                by(who)
            ),
            (None, Some(who)) => {
                format!(
                    "<w:del {}><w:r><w:delText xml:space=\"preserve\">{text}</w:delText></w:r></w:del>",
                    by(*who)
                )
            }
        };
    }
    out + "</w:p>"
}

/// What a field reads where just these did what they did.
fn reads(lines: &[Made], of: &(ClauseId, Field), who: &[usize]) -> String {
    let there = |(put, struck): (Option<usize>, Option<usize>)| {
        put.is_none_or(|it| who.contains(&it)) && !struck.is_some_and(|it| who.contains(&it))
    };
    let mut text = String::new();
    for line in lines.iter().filter(|line| line.of.as_ref() == Some(of)) {
        let words: String = line
            .words
            .iter()
            .filter(|(_, put, struck)| there((*put, *struck)))
            .map(|(text, ..)| text.as_str())
            .collect();
        if line.item && there(line.sign) {
            text += "- ";
        }
        text += &words;
        if there(line.mark) {
            text.push('\n');
        }
    }
    match of.1 {
        Field::Title => {
            let words: Vec<&str> = text.split_whitespace().skip(1).collect();
            words.join(" ")
        }
        _ => text.trim_matches('\n').to_owned(),
    }
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

/// Lines with a word; what divides a paragraph is one or two line ends.
fn shape(text: &str) -> Vec<Vec<&str>> {
    text.lines()
        .map(words)
        .filter(|line| !line.is_empty())
        .collect()
}

fn texts() -> impl Strategy<Value = Vec<Vec<(bool, Vec<usize>)>>> {
    let line = (any::<bool>(), prop::collection::vec(0..8_usize, 1..6));
    prop::collection::vec(prop::collection::vec(line, 1..4), 4)
}

const WORDS: [&str; 8] = ["fund", "care", "pays", "all", "the", "State", "poor", "law"];

fn seminar(texts: &[Vec<(bool, Vec<usize>)>]) -> Plan {
    let mut plan = plan(&[
        ("a", None, 1),
        ("b", Some("a"), 1),
        ("c", Some("a"), 2),
        ("d", None, 2),
    ]);
    plan.manifest.language = "en".to_owned();
    for (name, lines) in ["a", "b", "c", "d"].iter().zip(texts) {
        let lines = lines.iter().map(|(item, words)| {
            let words: Vec<&str> = words.iter().map(|at| WORDS[*at]).collect();
            let sign = if *item { "- " } else { "" };
            format!("{sign}{}", words.join(" "))
        });
        plan.clauses.get_mut(&id(name)).unwrap().text = lines.collect::<Vec<_>>().join("\n");
    }
    plan
}

fn found(sent: &Plan, word: &crate::export::docx::read::Word) -> Changes {
    let outline = Outline::of(sent);
    let own = read(&write(&written(sent, &outline))).unwrap();
    let sent = Sent {
        plan: sent,
        outline: &outline,
        dialogue: &Dialogue::default(),
        history: &History::default(),
        word: &own,
        amendments: false,
        only: &[],
    };
    changes(&sent, word)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn each_author_proposes_what_they_changed_and_nothing_else(
        texts in texts(),
        doings in prop::collection::vec(doing(), 32),
    ) {
        let sent = seminar(&texts);
        let before = made(&sent);
        let mut doings = doings.into_iter();
        let lines: Vec<Made> = before
            .iter()
            .flat_map(|line| match line.of {
                Some(_) => does(line, doings.next().unwrap_or((Doing::Nothing, 0, 0))),
                None => vec![line.clone()],
            })
            .collect();
        let body: String = lines.iter().map(xml).collect();
        let found = found(&sent, &read(&docx(&body)).unwrap());
        prop_assert_eq!(&found.left, &[]);
        let mut expected = 0;
        for clause in sent.clauses.keys() {
            for field in [Field::Title, Field::Text] {
                let of = (clause.clone(), field);
                let base = reads(&lines, &of, &[]);
                prop_assert_eq!(&base, &sent.clauses[clause].get(&of.1).unwrap_or_default());
                let silent = reads(&lines, &of, &[SILENT]);
                for who in [0, 1, 2, SILENT] {
                    let by = match who {
                        SILENT => By::Importer,
                        who => By::Author(Some(format!("Author {who}").into())),
                    };
                    let wanted = reads(&lines, &of, &[who]);
                    let with = reads(&lines, &of, &[who, SILENT]);
                    let own: Vec<&Change> = found.all.iter().filter(|one| {
                        one.by == by && one.clause == of.0 && one.field.as_ref() == Some(&of.1)
                    }).collect();
                    if shape(&wanted) == shape(&base) {
                        prop_assert!(own.is_empty(), "{:?} {:?}", by, own);
                        continue;
                    }
                    expected += 1;
                    prop_assert_eq!(own.len(), 1, "{:?} {:?}: {:?}", by, of, wanted);
                    match &own[0].what {
                        What::Words { original, proposed } => {
                            prop_assert_eq!(original, &base);
                            match words(&wanted) == words(&base) {
                                true => prop_assert_eq!(shape(proposed), shape(&wanted)),
                                false => prop_assert_eq!(proposed, &wanted),
                            }
                        }
                        // Beside words that were changed in silence it stands on those.
                        What::Sub { original, proposed, .. } => {
                            prop_assert_eq!(original, &silent);
                            prop_assert_eq!(shape(proposed), shape(&with));
                        }
                        other => prop_assert!(false, "{:?}", other),
                    }
                }
            }
        }
        prop_assert_eq!(found.all.len(), expected, "{:#?}", found.all);
    }

    #[test]
    fn nothing_comes_of_nothing(texts in texts(), named in any::<bool>()) {
        let sent = seminar(&texts);
        let mut lines = made(&sent);
        if !named {
            for line in &mut lines {
                line.place.clear();
            }
        }
        let body: String = lines.iter().map(xml).collect();
        let found = found(&sent, &read(&docx(&body)).unwrap());
        prop_assert_eq!(found.all, &[]);
        prop_assert_eq!(found.spaces, 0);
    }
}
