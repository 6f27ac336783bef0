//! Why a table goes no further: somebody has to say something first, or it cannot be read at all.

use super::reading::{Delimiter, Encoded, Multiplier};
use crate::i18n::Message;

/// What stops a table before any row of it is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Halt {
    /// Something can only be told by people.
    Ask(Question),
    /// It is no table that can be taken in.
    Refuse(Refusal),
}

/// What is asked, with what is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// In which encoding the bytes are.
    Encoding {
        /// What it most likely is.
        proposal: Encoded,
        /// The first line that would tell.
        line: usize,
        /// How that line would read.
        sample: String,
    },
    /// What stands between the cells.
    Delimiter {
        /// What it can be.
        proposals: Vec<Delimiter>,
    },
    /// Whether `1.234` is more than a thousand or little more than one.
    Decimal {
        /// The column.
        header: String,
        /// The line of a cell that reads both ways.
        line: usize,
        /// Its text.
        cell: String,
    },
    /// Whether a header that speaks of thousands means it.
    Multiplier {
        /// The column.
        header: String,
        /// What it speaks of.
        proposal: Multiplier,
    },
    /// Which of several headers a column is.
    Columns {
        /// What all of them could be.
        column: &'static str,
        /// The headers.
        headers: Vec<String>,
    },
    /// Whether rows are schemes that are there already.
    Same {
        /// How many rows are asked about.
        count: usize,
        /// The line of the first.
        line: usize,
        /// What it is called.
        name: String,
        /// The scheme it may be.
        scheme: String,
    },
}

/// Why a table cannot be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It has too many bytes.
    TooLong,
    /// It has too many rows.
    TooMany {
        /// The most there may be.
        most: usize,
    },
    /// It has too many columns.
    TooWide {
        /// The most there may be.
        most: usize,
    },
    /// It is a file of a spreadsheet program.
    Workbook,
    /// Its bytes are not in the encoding they are said to be in.
    Garbled {
        /// That encoding.
        encoding: String,
        /// The line of the first that are not.
        line: usize,
    },
    /// A quotation mark is never closed.
    Unclosed {
        /// Its line.
        line: usize,
    },
    /// There is no row below a header.
    Empty,
    /// Nobody waits for it any more.
    CalledOff,
    /// A column writes its numbers in two ways.
    Mixed {
        /// The column.
        header: String,
        /// A line and its cell.
        first: (usize, String),
        /// Another, written the other way.
        second: (usize, String),
    },
    /// A header that a mapping names is not in the table.
    NoHeader {
        /// What is missing.
        header: String,
        /// The headers that there are.
        headers: Vec<String>,
    },
    /// What a mapping fixes for every row is no value of its column.
    Fixed {
        /// The column.
        column: &'static str,
        /// What is fixed.
        value: String,
    },
    /// A column that must be there is not.
    NoColumn {
        /// What is missing.
        column: &'static str,
        /// The headers that there are.
        headers: Vec<String>,
    },
}

impl From<Question> for Halt {
    fn from(question: Question) -> Self {
        Halt::Ask(question)
    }
}

impl From<Refusal> for Halt {
    fn from(refusal: Refusal) -> Self {
        Halt::Refuse(refusal)
    }
}

impl Halt {
    /// The sentence for people, with what to do next.
    pub fn message(&self) -> Message {
        match self {
            Halt::Ask(question) => question.message(),
            Halt::Refuse(refusal) => refusal.message(),
        }
    }
}

impl Question {
    /// The question as a sentence, with the option that answers it.
    pub fn message(&self) -> Message {
        match self {
            Question::Encoding {
                proposal,
                line,
                sample,
            } => Message::new("export-ask-encoding")
                .with("proposal", proposal.name())
                .with("line", *line)
                .with("sample", sample.as_str()),
            Question::Delimiter { proposals } => {
                let words = proposals.iter().map(|it| it.word());
                Message::new("export-ask-delimiter")
                    .with("proposals", words.collect::<Vec<_>>().join(", "))
            }
            Question::Decimal { header, line, cell } => Message::new("export-ask-decimal")
                .with("header", header.as_str())
                .with("line", *line)
                .with("cell", cell.as_str()),
            Question::Multiplier { header, proposal } => Message::new("export-ask-multiplier")
                .with("header", header.as_str())
                .with("proposal", proposal.to_string()),
            Question::Columns { column, headers } => Message::new("export-ask-columns")
                .with("column", *column)
                .with("headers", quoted(headers)),
            Question::Same {
                count,
                line,
                name,
                scheme,
            } => Message::new("export-ask-same")
                .with("count", *count)
                .with("line", *line)
                .with("name", name.as_str())
                .with("scheme", scheme.as_str()),
        }
    }
}

impl Refusal {
    /// Why, and what to do instead.
    pub fn message(&self) -> Message {
        match self {
            Refusal::TooLong => Message::new("export-too-long"),
            Refusal::TooMany { most } => Message::new("export-too-many").with("most", *most),
            Refusal::TooWide { most } => Message::new("export-too-wide").with("most", *most),
            Refusal::Workbook => Message::new("export-workbook"),
            Refusal::Garbled { encoding, line } => Message::new("export-garbled")
                .with("encoding", encoding.as_str())
                .with("line", *line),
            Refusal::Unclosed { line } => Message::new("export-unclosed").with("line", *line),
            Refusal::Empty => Message::new("export-empty"),
            Refusal::CalledOff => Message::new("export-called-off"),
            Refusal::Mixed {
                header,
                first,
                second,
            } => Message::new("export-mixed")
                .with("header", header.as_str())
                .with("line", first.0)
                .with("cell", first.1.trim())
                .with("other-line", second.0)
                .with("other-cell", second.1.trim()),
            Refusal::NoHeader { header, headers } => Message::new("export-no-header")
                .with("header", header.as_str())
                .with("headers", quoted(headers)),
            Refusal::Fixed { column, value } => Message::new("export-fixed")
                .with("column", *column)
                .with("value", value.as_str()),
            Refusal::NoColumn { column, headers } => Message::new("export-no-column")
                .with("column", *column)
                .with("headers", quoted(headers)),
        }
    }
}

/// Headers as they stand in the file, each between quotation marks.
fn quoted(headers: &[String]) -> String {
    let quoted = headers.iter().map(|header| format!("\"{header}\""));
    quoted.collect::<Vec<_>>().join(", ")
}
