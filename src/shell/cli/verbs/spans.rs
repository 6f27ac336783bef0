//! Spans as JSON: the contract of `diff` and `blame`. Written by hand, because a plan of 2,000 clauses has
//! hundreds of thousands of spans made by far fewer changes: what a span says of its change is put into
//! words once.

use crate::shell::cli::frame::json;
use crate::track::{Change, ChangeIx, History};
use rustc_hash::FxHashMap;
use std::io::Write;

/// What is written after the text and kind of a span that nobody is known to have made.
const NOBODY: &[u8] = br#""party":null,"organisation":null,"author":null,"commit":null"#;

/// Writes spans, remembering what to say of each change.
pub struct Spans<'h> {
    history: &'h History,
    said: FxHashMap<ChangeIx, Vec<u8>>,
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

    /// A span of words that were moved: deleted at one place and inserted at another, by the change `moved`.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn write_moved(
        &mut self,
        out: &mut impl Write,
        text: &str,
        kind: &str,
        change: Option<ChangeIx>,
        moved: ChangeIx,
    ) -> serde_json::Result<()> {
        self.begin(out, text, kind, change)?;
        let by = self.of(moved);
        put(out, &[b",\"moved\":true,\"by\":{", by, b"}}"])
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
        let pieces = [b",\"struck\":{", struck, b"}}"];
        put(out, &pieces)
    }

    /// A span of words that only the older of two lines ever had: nobody struck them, and somebody wrote them.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn write_elsewhere(
        &mut self,
        out: &mut impl Write,
        text: &str,
        inserted: Option<ChangeIx>,
    ) -> serde_json::Result<()> {
        self.begin(out, text, "deleted", None)?;
        let wrote = inserted.map_or(NOBODY, |at| self.of(at));
        put(out, &[b",\"wrote\":{", wrote, b"}}"])
    }

    /// Who made a change, as what every span says of it: members of an object without its brackets.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn write_who(&mut self, out: &mut impl Write, change: ChangeIx) -> serde_json::Result<()> {
        let who = self.of(change);
        put(out, &[who])
    }

    fn begin(
        &mut self,
        out: &mut impl Write,
        text: &str,
        kind: &str,
        change: Option<ChangeIx>,
    ) -> serde_json::Result<()> {
        put(out, &[b"{\"text\":"])?;
        json::write(out, &text)?;
        let who = change.map_or(NOBODY, |at| self.of(at));
        put(out, &[b",\"kind\":\"", kind.as_bytes(), b"\",", who])
    }

    fn of(&mut self, at: ChangeIx) -> &[u8] {
        let history = self.history;
        self.said.entry(at).or_insert_with(|| words(history, at))
    }
}

/// Formatting these short pieces would take longer than writing them.
fn put(out: &mut impl Write, pieces: &[&[u8]]) -> serde_json::Result<()> {
    let mut pieces = pieces.iter();
    pieces
        .try_for_each(|piece| out.write_all(piece))
        .map_err(serde_json::Error::io)
}

/// `"party":…,"organisation":…,"author":…,"commit":…` of a change. Writing into memory cannot fail.
fn words(history: &History, at: ChangeIx) -> Vec<u8> {
    let mut out = Vec::with_capacity(192);
    let said = history.change(at).map(|change| say(change, &mut out));
    match said {
        Some(Ok(())) => out,
        _ => NOBODY.to_owned(),
    }
}

fn say(change: &Change, out: &mut Vec<u8>) -> serde_json::Result<()> {
    if change.shallow {
        // This clone begins here: who wrote what stands here is not known, and is not the author of its first change.
        out.extend_from_slice(NOBODY);
        put(out, &[b",\"unknown-before\":\""])?;
        return write!(out, "{}\"", change.id).map_err(serde_json::Error::io);
    }
    let attribution = change.attribution.as_ref();
    let party = attribution.map(|attribution| attribution.voice.slug());
    let organisation = attribution.and_then(|attribution| attribution.organisation.as_deref());
    put(out, &[b"\"party\":"])?;
    json::write(out, &party)?;
    put(out, &[b",\"organisation\":"])?;
    json::write(out, &organisation)?;
    put(out, &[b",\"author\":"])?;
    json::write(out, &change.author.to_string())?;
    put(out, &[b",\"commit\":\""])?;
    write!(out, "{}\"", change.id).map_err(serde_json::Error::io)
}
