//! The questions that the reading of a table asks, each with what is proposed first.

use super::{confirm, named, type_in};
use crate::app::model::import::{ImportMsg, Looked, Said, Stage, Typed};
use crate::app::model::layer::{Answer, Choose, Confirm, Item};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::say;
use crate::export::import::{Column, Namesakes};
use crate::export::{Delimiter, Encoded, Halt, Multiplier, Question, Refusal, Sign};
use crate::i18n::Message;
use strum::IntoEnumIterator;

/// Encodings that tables are often in, after the one that is proposed.
const ENCODINGS: [&str; 4] = ["windows-1252", "macintosh", "ibm866", "windows-1250"];

/// Something stops a table: it is asked, or said why it goes no further.
pub fn halted(open: &mut Open<'_>, halt: &Halt) {
    match halt {
        Halt::Ask(question) => ask(open, question),
        Halt::Refuse(refusal) => refused(open, refusal),
    }
}

fn said(label: Message, said: Said) -> Answer {
    Answer::new(label, Intent::Import(ImportMsg::Said(Box::new(said))))
}

fn asked(open: &mut Open<'_>, what: &'static str, text: Message, answers: Vec<Answer>) {
    confirm(
        open,
        Confirm::new(
            Message::new("bring-in-ask").with("what", what),
            text,
            answers,
        ),
    );
}

fn ask(open: &mut Open<'_>, question: &Question) {
    match question {
        Question::Encoding {
            proposal,
            line,
            sample,
        } => {
            let text = Message::new("bring-in-encoding")
                .with("line", *line)
                .with("sample", sample.as_str())
                .with("encoding", proposal.name());
            encoding(open, text, Some(*proposal));
        }
        Question::Delimiter { proposals } => {
            let others = Delimiter::iter().filter(|it| !proposals.contains(it));
            let all = proposals.iter().copied().chain(others);
            let answers = all.map(|it| {
                let label = Message::new("bring-in-delimiter-is").with("delimiter", it.word());
                said(label, Said::Delimiter(it))
            });
            let text = Message::new("bring-in-delimiter");
            asked(open, "delimiter", text, answers.collect());
        }
        Question::Decimal { header, line, cell } => {
            let text = Message::new("bring-in-decimal")
                .with("header", header.as_str())
                .with("line", *line)
                .with("cell", cell.trim());
            asked(open, "decimal", text, signs().into());
        }
        Question::Multiplier { header, proposal } => {
            let text = Message::new("bring-in-multiplier").with("header", header.as_str());
            let by = Message::new("bring-in-multiplier-by").with("by", proposal.to_string());
            let none = || Message::new("bring-in-multiplier-none");
            let mut answers = vec![said(by, Said::Multiplier(*proposal))];
            answers.extend(Multiplier::of("1").map(|one| said(none(), Said::Multiplier(one))));
            asked(open, "multiplier", text, answers);
        }
        Question::Columns { column, headers } => {
            which(open, column.parse().ok(), headers);
        }
        // What is asked of rows is asked once all were read.
        Question::Same { .. } => {}
    }
}

fn signs() -> [Answer; 2] {
    [Sign::Comma, Sign::Point].map(|sign| {
        let label = Message::new("bring-in-decimal-is").with("sign", sign.word());
        said(label, Said::Decimal(sign))
    })
}

/// Asks for the encoding: what is proposed first, and others.
fn encoding(open: &mut Open<'_>, text: Message, proposal: Option<Encoded>) {
    let others = ENCODINGS.into_iter().filter_map(Encoded::of);
    let others = others.filter(|it| Some(*it) != proposal);
    let mut answers: Vec<Answer> = proposal
        .into_iter()
        .chain(others)
        .map(|it| {
            let label = Message::new("bring-in-encoding-is").with("encoding", it.name());
            said(label, Said::Encoding(it))
        })
        .collect();
    answers.push(Answer::new(
        Message::new("bring-in-encoding-other"),
        Intent::Import(ImportMsg::Type(Typed::Encoding)),
    ));
    asked(open, "encoding", text, answers);
}

/// Which of several columns with the same meaning it is; each of the others has none then.
fn which(open: &mut Open<'_>, column: Option<Column>, headers: &[String]) {
    let items = headers.iter().map(|header| {
        let others = headers.iter().map(|other| {
            let own = column.filter(|_| other == header);
            (other.clone(), own)
        });
        (header.clone(), Said::Columns(others.collect()))
    });
    let meant = column.map_or_else(|| Message::new("bring-in-not-used"), named);
    let title = Message::new("bring-in-which").with("column", meant);
    choose(open, title, items.collect(), None);
}

/// Says why nothing can be made of the file, and asks for another.
fn another(open: &mut Open<'_>, refusal: &Refusal) {
    if let Some(how) = open.workspace.import.how.clone() {
        type_in(open, Typed::File(how.kind()), &how.typed, None);
    }
    let answers = vec![Answer::close(Message::new("bring-in-other-file"))];
    asked(open, "refused", refusal.message(), answers);
}

/// Why a table goes no further. What can be said after all is asked; else another file may be.
fn refused(open: &mut Open<'_>, refusal: &Refusal) {
    match refusal {
        Refusal::NoColumn { column, headers } => {
            let Ok(column) = column.parse::<Column>() else {
                return;
            };
            let items = headers.iter().filter(|it| !it.is_empty()).map(|header| {
                let said = Said::Columns(vec![(header.clone(), Some(column))]);
                (header.clone(), said)
            });
            let title = Message::new("bring-in-which").with("column", named(column));
            let items = items.collect();
            choose(open, title, items, Some(column));
        }
        Refusal::Mixed {
            header,
            first,
            second,
        } => {
            let text = Message::new("bring-in-mixed")
                .with("header", header.as_str())
                .with("line", first.0)
                .with("cell", first.1.trim())
                .with("other-line", second.0)
                .with("other-cell", second.1.trim());
            let mut answers = vec![Answer::close(Message::new("bring-in-leave"))];
            answers.extend(signs());
            asked(open, "decimal", text, answers);
        }
        Refusal::Garbled { encoding: of, line } => {
            let text = Message::new("bring-in-garbled")
                .with("encoding", of.as_str())
                .with("line", *line);
            encoding(open, text, None);
        }
        Refusal::Fixed { column, .. } => {
            if let Ok(column) = column.parse() {
                type_in(open, Typed::Fixed(column), "", Some(refusal.message()));
            }
        }
        _ => another(open, refusal),
    }
}

/// Asks which of these a column is; where it may be none of them, what holds for every row can be typed.
fn choose(open: &mut Open<'_>, title: Message, all: Vec<(String, Said)>, typed: Option<Column>) {
    let language = open.wall.language;
    let mut items: Vec<Item> = all
        .into_iter()
        .map(|(label, said)| Item {
            label,
            detail: String::new(),
            then: Intent::Import(ImportMsg::Said(Box::new(said))),
        })
        .collect();
    items.extend(typed.map(|column| Item {
        label: say(language, &Message::new("bring-in-every-row")),
        detail: String::new(),
        then: Intent::Import(ImportMsg::Type(Typed::Fixed(column))),
    }));
    open.wall.over(Choose::new(title, items));
}

/// Whether the first row that is asked about is the scheme whose name it has.
pub fn same(open: &mut Open<'_>, looked: &Looked) {
    let count = looked.import.asked().count();
    let Some((row, scheme)) = looked.import.asked().next() else {
        return;
    };
    let text = Message::new("bring-in-same")
        .with("count", count)
        .with("line", row.line)
        .with("name", row.name.as_str())
        .with("scheme", scheme);
    let is = Message::new("bring-in-same-is").with("scheme", scheme);
    let mut answers = vec![
        said(is, Said::Same(row.name.clone(), scheme.to_owned())),
        said(
            Message::new("bring-in-same-new"),
            Said::New(row.name.clone()),
        ),
    ];
    if count > 1 {
        let all = |id, all| said(Message::new(id).with("count", count), Said::All(all));
        answers.push(all("bring-in-same-all", Namesakes::Same));
        answers.push(all("bring-in-same-all-new", Namesakes::New));
    }
    asked(open, "same", text, answers);
}

/// Lists the headers with what each is, and the columns that none is.
pub fn columns(open: &mut Open<'_>) {
    let Stage::Ready(preview) = &open.workspace.import.stage else {
        return;
    };
    let language = open.wall.language;
    let import = &preview.looked.import;
    let headers = import.columns.iter().filter(|(it, _)| !it.is_empty());
    let mut items: Vec<Item> = headers
        .map(|(header, column)| Item {
            label: header.clone(),
            detail: match column {
                Some(column) => say(language, &named(*column)),
                None => say(language, &Message::new("bring-in-not-used")),
            },
            then: Intent::Import(ImportMsg::Header(header.clone())),
        })
        .collect();
    let there = |column: &Column| import.columns.iter().any(|(_, it)| *it == Some(*column));
    let others = import.kind.columns().iter().filter(|it| !there(it));
    items.extend(others.map(|column| {
        let every = Message::new("bring-in-every-row-of").with("column", named(*column));
        let fixed = import.mapping.fixed.get(column);
        Item {
            label: say(language, &every),
            detail: fixed.cloned().unwrap_or_default(),
            then: Intent::Import(ImportMsg::Type(Typed::Fixed(*column))),
        }
    }));
    let title = Message::new("bring-in-columns-title");
    open.wall.over(Choose::new(title, items));
}

/// Asks which column a header is.
pub fn header(open: &mut Open<'_>, header: &str) {
    let Some(kind) = open.workspace.import.how.as_ref().map(|how| how.kind()) else {
        return;
    };
    let language = open.wall.language;
    let one = |column: Option<Column>| Said::Columns(vec![(header.to_owned(), column)]);
    let mut all: Vec<(String, Said)> = kind
        .columns()
        .iter()
        .map(|column| (say(language, &named(*column)), one(Some(*column))))
        .collect();
    let none = say(language, &Message::new("bring-in-not-used"));
    all.push((none, one(None)));
    let title = Message::new("bring-in-header").with("header", header);
    choose(open, title, all, None);
}
