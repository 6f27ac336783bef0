//! What is said of a table before it is recorded: what each row would change, and what its columns come to.

use super::column::{Column, Kind};
use super::given::Value;
use super::outcome::{Change, Fate, Import, Row};
use super::summary::Summary;
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::{column_name, word_name};

impl Import {
    /// The rows that somebody should look at: what changes, is asked, refused, or looks like something that is there.
    pub fn shown(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| {
            !matches!(
                row.fate,
                Fate::New { alike: None } | Fate::Same | Fate::Blank
            )
        })
    }

    /// The rows that are asked about, with the schemes they may be.
    pub fn asked(&self) -> impl Iterator<Item = (&Row, &str)> {
        self.rows.iter().filter_map(|row| match &row.fate {
            Fate::Asked { scheme } => Some((row, scheme.as_str())),
            _ => None,
        })
    }

    /// How many rows of each kind there are, as a sentence.
    pub fn counted(&self) -> Message {
        let counts = self.counts();
        Message::new("import-counts")
            .with("new", counts.new)
            .with("changed", counts.changed)
            .with("same", counts.same)
            .with("blank", counts.blank)
            .with("asked", counts.asked)
            .with("refused", counts.refused)
    }

    /// The change in plain words; the table is the file of this name.
    pub fn subject(&self, file: &str) -> Message {
        let counts = self.counts();
        let subject = Message::new(match self.kind {
            Kind::Schemes => "import-subject-schemes",
            Kind::Figures => "import-subject-figures",
            Kind::Coverage => "import-subject-coverage",
        });
        subject
            .with("file", file)
            .with("new", counts.new)
            .with("changed", counts.changed)
    }

    /// The headers that are no column.
    pub fn unused(&self) -> Option<Message> {
        let unused = self.columns.iter();
        let unused = unused.filter(|(header, column)| column.is_none() && !header.is_empty());
        let unused: Vec<&str> = unused.map(|(header, _)| header.as_str()).collect();
        let message = Message::new("import-unused").with("headers", unused.join(", "));
        (!unused.is_empty()).then_some(message)
    }

    /// The columns whose numbers were multiplied.
    pub fn multiplied(&self) -> impl Iterator<Item = Message> {
        let multiplied = self.multiplied.iter().filter(|(_, by)| !by.is_one());
        multiplied.map(|(header, by)| {
            let message = Message::new("import-multiplied").with("header", header.as_str());
            message.with("by", by.to_string())
        })
    }

    /// The kinds of schemes that are called otherwise here, and what each was read as: not every mutual is community-based.
    pub fn read_as(&self) -> impl Iterator<Item = Message> {
        self.read_as.iter().map(|(word, kind)| {
            let message = Message::new("import-read-as").with("word", word.as_str());
            message.with("kind", kind.as_str())
        })
    }

    /// The sources that the plan does not have yet.
    pub fn new_sources(&self) -> impl Iterator<Item = Message> {
        self.sources.iter().map(|source| {
            let message = Message::new("import-new-source").with("id", source.id.as_str());
            message.with("name", source.name.as_str())
        })
    }
}

impl Row {
    /// What becomes of it.
    pub fn told(&self, words: &Catalogue) -> Message {
        let named = |id| Message::new(id).with("name", self.name.as_str());
        match &self.fate {
            Fate::New { alike } => {
                named("import-row-alike").with("scheme", alike.clone().unwrap_or_default())
            }
            Fate::Asked { scheme } => named("import-row-asked").with("scheme", scheme.as_str()),
            Fate::Changed(changes) => {
                let changes = changes.iter().map(|change| change.told(words));
                named("import-row-changed").with("changes", changes.collect::<Vec<_>>().join("; "))
            }
            Fate::Refused(fault) => {
                // What is wrong with a whole row has no header.
                let place = format!(
                    "{}:{} {}",
                    fault.place.line, fault.place.column, fault.header
                );
                Message::new("import-row-refused")
                    .with("place", place.trim_end())
                    .with("why", fault.reason.clone())
            }
            Fate::Same | Fate::Blank => named("import-row-same"),
        }
    }
}

impl Change {
    fn told(&self, words: &Catalogue) -> String {
        let year = self.year.map(|year| format!(" {year}"));
        let said = |value: &Value| match value {
            Value::Number(number) => words.language().number(&number.to_string()),
            // A word of a closed set is told as people read it, and an id as it is.
            Value::Text(word)
                if matches!(self.column, Column::Kind | Column::Per | Column::Status) =>
            {
                words.say(&word_name(word))
            }
            Value::Text(_) | Value::Year(_) => value.to_string(),
        };
        let old = match &self.old {
            Some(old) => said(old),
            None => words.word("import-nothing-yet"),
        };
        let column = words.say(&column_name(self.column.word()));
        let change = Message::new("import-change")
            .with("what", format!("{column}{}", year.unwrap_or_default()))
            .with("old", old)
            .with("new", said(&self.new));
        words.say(&change)
    }
}

impl Summary {
    /// How many give a figure, and the one in the middle.
    pub fn told(&self, language: Language) -> Message {
        let message = Message::new(match self.median {
            Some(_) => "import-summary",
            None if self.mixed => "import-summary-mixed",
            None => "import-summary-none",
        });
        let message = message
            .with("column", column_name(&self.column))
            .with("given", self.given)
            .with("of", self.of);
        match &self.median {
            Some(median) => message.with("median", language.number(&median.shortest().to_string())),
            None => message,
        }
    }

    /// The largest figure as a sentence: a thousand too many is heard where it is not seen. Per cent are written 85, and a
    /// column of 0.85 is most likely meant as such.
    pub fn largest_told(&self, language: Language) -> Vec<Message> {
        let Some((number, line)) = &self.largest else {
            return Vec::new();
        };
        let small = number.to_string();
        let mut told = vec![
            Message::new("import-largest")
                .with("column", column_name(&self.column))
                .with("number", language.number(&small))
                .with("line", *line),
        ];
        if self.column == Column::Collected.word() && (small == "1" || small.starts_with("0.")) {
            let share = Message::new("import-share").with("column", column_name(&self.column));
            told.push(share.with("number", language.number(&small)));
        }
        told
    }
}
