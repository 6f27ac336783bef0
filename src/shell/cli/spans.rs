//! Spans as JSON: the contract of `diff` and `blame`. Written by hand, because a plan of 2,000 clauses has
//! hundreds of thousands of spans made by far fewer changes: what a span says of its change is put into
//! words once.

use super::json;
use crate::track::{ChangeIx, History};
use rustc_hash::FxHashMap;
use std::io::Write;

/// What is written after the text and kind of a span that nobody is known to have made.
const NOBODY: &str = r#""party":null,"organisation":null,"author":null,"commit":null"#;

/// Writes spans, remembering what to say of each change.
pub struct Spans<'h> {
    history: &'h History,
    said: FxHashMap<ChangeIx, String>,
}

impl<'h> Spans<'h> {
    /// For the changes of this history.
    pub fn new(history: &'h History) -> Self {
        Spans {
            history,
            said: FxHashMap::default(),
        }
    }

    /// One span.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn write(
        &mut self,
        out: &mut impl Write,
        text: &str,
        kind: &str,
        change: Option<ChangeIx>,
    ) -> serde_json::Result<()> {
        self.begin(out, text, kind, change)?;
        out.write_all(b"}").map_err(serde_json::Error::io)
    }

    /// A span of words that came and went: written by one change and struck by another.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn write_passing(
        &mut self,
        out: &mut impl Write,
        text: &str,
        inserted: Option<ChangeIx>,
        deleted: Option<ChangeIx>,
    ) -> serde_json::Result<()> {
        self.begin(out, text, "passing", inserted)?;
        let struck = deleted.map_or(NOBODY, |at| self.of(at));
        write!(out, ",\"struck\":{{{struck}}}}}").map_err(serde_json::Error::io)
    }

    fn begin(
        &mut self,
        out: &mut impl Write,
        text: &str,
        kind: &str,
        change: Option<ChangeIx>,
    ) -> serde_json::Result<()> {
        out.write_all(b"{\"text\":")
            .map_err(serde_json::Error::io)?;
        json::write(out, &text)?;
        let who = change.map_or(NOBODY, |at| self.of(at));
        write!(out, ",\"kind\":\"{kind}\",{who}").map_err(serde_json::Error::io)
    }

    fn of(&mut self, at: ChangeIx) -> &str {
        let history = self.history;
        self.said.entry(at).or_insert_with(|| words(history, at))
    }
}

/// `"party":…,"organisation":…,"author":…,"commit":…` of a change.
fn words(history: &History, at: ChangeIx) -> String {
    let Some(change) = history.change(at) else {
        return NOBODY.to_owned();
    };
    let attribution = change.attribution.as_ref();
    let party = attribution.map(|found| found.voice.slug());
    let organisation = attribution.and_then(|found| found.organisation.as_deref());
    let author = format!("{} <{}>", change.author.name, change.author.email);
    format!(
        r#""party":{},"organisation":{},"author":{},"commit":"{}""#,
        text(&party),
        text(&organisation),
        text(&Some(author.as_str())),
        change.id
    )
}

/// A string or null. Writing into memory cannot fail.
fn text(value: &Option<&str>) -> String {
    let mut out = Vec::new();
    match json::write(&mut out, value) {
        Ok(()) => String::from_utf8_lossy(&out).into_owned(),
        Err(_) => "null".to_owned(),
    }
}
