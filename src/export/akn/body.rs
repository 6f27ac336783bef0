//! The clauses as levels, with what became of their words.

use super::naming;
use crate::dialogue::{Digest, Subject};
use crate::export::KeyNames;
use crate::export::document::{
    Change, Entry, Fate, Paragraph, Piece, Remark, Revision, Role, Run, Source, Stand,
};
use crate::export::document::{all_alike, fate, lines, placed, statements, whole};
use crate::export::markup::Xml;
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::Field;
use crate::track::{ChangeIx, Span};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// What a change did to a clause.
pub type Changed = BTreeMap<(String, Option<ChangeIx>), Did>;

/// The same in the words of the standard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Did {
    /// Words, or all of it, came in.
    pub inserted: bool,
    /// Words, or all of it, went.
    pub deleted: bool,
    /// It stands elsewhere.
    pub moved: bool,
}

/// A field, what became of all that it says, and that.
type Said<'t> = (&'t Field, Option<Revision>, Vec<Paragraph>);

/// The title, and of when and since when the text is.
pub fn preface(source: &Source<'_>, xml: &mut Xml) {
    let manifest = &source.plan.manifest;
    let words = words(source);
    xml.begin("preface", &[("eId", "preface")]);
    xml.begin("longTitle", &[("eId", "preface__longTitle")]);
    xml.begin("p", &[]);
    xml.leaf("docTitle", &[("eId", "preface__docTitle")], &manifest.title);
    xml.end();
    xml.end();
    let revision = Message::new("documents-revision").with("rev", source.ends.rev.as_str());
    let revision = revision.with("day", source.ends.day.as_str());
    xml.leaf("p", &[], &words.say(&revision));
    xml.end();
    xml.line();
}

pub(super) fn words(source: &Source<'_>) -> &'static Catalogue {
    let language = Language::of_tag(&source.plan.manifest.language);
    Catalogue::of(language.unwrap_or(source.language))
}

/// The body of a document, and what is told of it elsewhere.
pub struct Body {
    /// The body itself.
    pub xml: Xml,
    /// What was changed in it.
    pub changed: Changed,
    /// What was said of it.
    pub remarks: Vec<Remark>,
}

/// The body.
pub fn body(source: &Source<'_>) -> Body {
    let all = placed(source);
    let mut writer = Writer {
        source,
        words: words(source),
        key_names: KeyNames::of(&[source.plan, source.before.0], words(source)),
        xml: Xml::part(),
        changed: Changed::new(),
        notes: Vec::new(),
        changes: Vec::new(),
        numbers: FxHashMap::default(),
    };
    let language = source.plan.manifest.language.as_str();
    let tag = Some(language).filter(|tag| is_tag(tag)).unwrap_or("und");
    writer.xml.begin("mainBody", &[("xml:lang", tag)]);
    if all.is_empty() {
        writer.xml.empty("p", &[]);
    }
    let mut open: Vec<usize> = Vec::new();
    for (at, (entry, fields)) in all.iter().enumerate() {
        while open.last().is_some_and(|depth| *depth >= entry.depth) {
            open.pop();
            writer.xml.end();
            writer.xml.line();
        }
        let next = all.get(at + 1);
        let holds = next.is_some_and(|(next, _)| next.depth > entry.depth);
        writer.level(entry, fields, holds);
        open.push(entry.depth);
    }
    Body {
        xml: writer.xml,
        changed: writer.changed,
        remarks: writer.notes,
    }
}

/// Whether it is of the form that tags of languages have.
fn is_tag(text: &str) -> bool {
    let part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_alphanumeric())
    };
    text.split('-').all(part) && text.starts_with(|c: char| c.is_ascii_alphabetic())
}

struct Writer<'s> {
    source: &'s Source<'s>,
    words: &'static Catalogue,
    key_names: KeyNames,
    xml: Xml,
    changed: Changed,
    notes: Vec<Remark>,
    /// What changed words, by the number that marks them.
    changes: Vec<Option<ChangeIx>>,
    numbers: FxHashMap<Option<ChangeIx>, usize>,
}

impl Writer<'_> {
    /// A clause in a place, left open for the clauses below it.
    fn level(&mut self, entry: &Entry<'_>, fields: &[(Field, Vec<Span>)], holds: bool) {
        let id = match entry.stand {
            // It stands elsewhere under its own id.
            Stand::Away(_) => naming::left(entry.id),
            _ => naming::level(entry.id),
        };
        let all = whole(entry.stand);
        self.note(&id, entry.stand, all);
        let kind = self.source.plan.clauses.get(entry.id);
        let kind = kind.or_else(|| self.source.before.0.clauses.get(entry.id));
        let kind = kind.map_or("", |clause| clause.kind.slug());
        let mut attributes = vec![("eId", id.as_str()), ("class", kind)];
        if matches!(all, Some((Change::Deleted, _))) {
            attributes.push(("status", "removed"));
        }
        self.xml.begin("level", &attributes);
        let all = self.revision(all);
        self.xml.begin("num", &[]);
        self.runs(&[run(entry.number, all)]);
        self.xml.end();
        let laid: Vec<(&Field, Vec<Piece<'_>>)> = fields
            .iter()
            .map(|(field, spans)| (field, self.pieces(&id, spans, entry.stand)))
            .collect();
        let field = |wanted: &Field| laid.iter().find(|(field, _)| *field == wanted);
        self.xml.begin("heading", &[]);
        if let Some((_, pieces)) = field(&Field::Title) {
            let runs = pieces.iter().map(|(text, by)| run(text, *by));
            self.runs(&runs.collect::<Vec<Run>>());
        }
        self.statements(entry);
        self.xml.end();
        let text = field(&Field::Text).map_or(&[][..], |(_, pieces)| pieces.as_slice());
        let text = lines(text, all, true);
        let rows = self.rows(&laid, all);
        if text.is_empty() && rows.is_empty() {
            return;
        }
        self.xml.begin(if holds { "intro" } else { "content" }, &[]);
        self.blocks(&id, &text);
        self.table(&id, &rows);
        self.xml.end();
    }

    /// What else is said of a clause, with its names in the place of keys.
    fn rows<'t>(
        &self,
        laid: &[(&'t Field, Vec<Piece<'t>>)],
        all: Option<Revision>,
    ) -> Vec<Said<'t>> {
        let told = laid
            .iter()
            .filter(|(field, pieces)| said(field, pieces, all));
        let rows = told.map(|(field, pieces)| {
            let said = self.key_names.pieces(field, pieces);
            let said: Vec<Piece<'_>> = said.iter().map(|(text, by)| (text.as_ref(), *by)).collect();
            let whole = all.or_else(|| all_alike(pieces));
            (*field, whole, lines(&said, all, false))
        });
        rows.filter(|(_, _, lines)| !lines.is_empty()).collect()
    }

    /// What the parties said of a clause where it stands: a note each, to which its heading leads.
    fn statements(&mut self, entry: &Entry<'_>) {
        let stands = !matches!(entry.stand, Stand::Away(_) | Stand::Gone(_));
        let clause = self.source.plan.clauses.get(entry.id).filter(|_| stands);
        let Some(clause) = clause else { return };
        let digest = Digest::of_clause(self.source.plan, clause);
        let subject = Subject::Clause(entry.id.clone());
        for said in statements(self.source, self.words, &subject, digest) {
            self.notes.push(said);
            let marker = self.notes.len().to_string();
            let href = format!("#note_{marker}");
            self.xml
                .empty("noteRef", &[("href", &href), ("marker", &marker)]);
        }
    }

    /// Keeps in mind what became of a clause as a whole.
    fn note(&mut self, id: &str, stand: Stand, all: Fate) {
        let Some((kind, by)) = all else { return };
        let did = self.changed.entry((id.to_owned(), by)).or_default();
        match (stand, kind) {
            (Stand::Here(_) | Stand::Away(_), _) => did.moved = true,
            (_, Change::Inserted) => did.inserted = true,
            (_, Change::Deleted) => did.deleted = true,
        }
    }

    fn revision(&mut self, fate: Fate) -> Option<Revision> {
        let (kind, change) = fate?;
        let next = self.changes.len();
        let by = *self.numbers.entry(change).or_insert(next);
        if by == next {
            self.changes.push(change);
        }
        Some(Revision { kind, by })
    }

    fn pieces<'t>(&mut self, id: &str, spans: &'t [Span], stand: Stand) -> Vec<Piece<'t>> {
        let mut pieces = Vec::new();
        for span in spans {
            let Some(fate) = fate(span, stand) else {
                continue;
            };
            if stand == Stand::Stays
                && let Some((kind, by)) = fate
            {
                let did = self.changed.entry((id.to_owned(), by)).or_default();
                match kind {
                    Change::Inserted => did.inserted = true,
                    Change::Deleted => did.deleted = true,
                }
            }
            pieces.push((span.text.as_str(), self.revision(fate)));
        }
        pieces
    }

    /// Paragraphs, and lists of those that begin with the sign of an item. An end of a line that came or went inside a
    /// paragraph stands in it as such.
    fn blocks(&mut self, id: &str, lines: &[Paragraph]) {
        let mut list = 0;
        let mut items = 0;
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            let sign = sign(line);
            if items > 0 && sign.is_none() {
                self.xml.end();
                items = 0;
            }
            let Some(sign) = sign else {
                at += self.paragraph(lines.get(at..).unwrap_or_default());
                continue;
            };
            if items == 0 {
                list += 1;
                let id = format!("{id}__list_{list}");
                self.xml.begin("blockList", &[("eId", &id)]);
            }
            items += 1;
            let item = format!("{id}__list_{list}__item_{items}");
            self.xml.begin("item", &[("eId", &item)]);
            self.xml.begin("num", &[]);
            self.runs(&[run("-", sign)]);
            self.xml.end();
            self.xml.begin("p", &[]);
            self.runs(&without_sign(line));
            self.xml.end();
            self.xml.end();
            at += 1;
        }
        if items > 0 {
            self.xml.end();
        }
    }

    /// The first paragraph of these lines, with those that only a marked end of line divides from it. Tells how many.
    fn paragraph(&mut self, lines: &[Paragraph]) -> usize {
        let mut count = 0;
        let is_empty = lines.first().is_none_or(|line| line.runs.is_empty());
        if is_empty {
            return 1;
        }
        self.xml.begin("p", &[]);
        for line in lines {
            count += 1;
            self.runs(&line.runs);
            let one_fate = line.runs.iter().all(|run| {
                let kinds = run.revision.zip(line.mark);
                kinds.is_some_and(|(one, end)| one.kind == end.kind)
            });
            let next = lines
                .get(count)
                .filter(|next| !next.runs.is_empty() && sign(next).is_none());
            let Some(mark) = line.mark.filter(|_| !one_fate && next.is_some()) else {
                break;
            };
            self.marked(mark, |xml| xml.empty("eol", &[]));
        }
        self.xml.end();
        count
    }

    /// What else is said of a clause: a row for each field.
    fn table(&mut self, id: &str, rows: &[Said<'_>]) {
        if rows.is_empty() {
            return;
        }
        let id = format!("{id}__table_1");
        self.xml.begin("table", &[("eId", &id)]);
        for (field, whole, lines) in rows {
            self.xml.begin("tr", &[]);
            self.xml.begin("th", &[]);
            let name = self.words.say(&field.name());
            self.xml.begin("p", &[]);
            self.runs(&[run(&name, *whole)]);
            self.xml.end();
            self.xml.end();
            self.xml.begin("td", &[]);
            let mut at = 0;
            while at < lines.len() {
                at += self.paragraph(lines.get(at..).unwrap_or_default());
            }
            self.xml.end();
            self.xml.end();
        }
        self.xml.end();
    }

    fn runs(&mut self, runs: &[Run]) {
        for run in runs.iter().filter(|run| !run.text.is_empty()) {
            match run.revision {
                None => self.xml.words(&run.text),
                Some(revision) => self.marked(revision, |xml| xml.words(&run.text)),
            }
        }
    }

    /// What came or went, with whose doing that is.
    fn marked(&mut self, revision: Revision, inner: impl FnOnce(&mut Xml)) {
        let change = self.changes.get(revision.by).copied().flatten();
        let change = change.and_then(|at| self.source.history.change(at));
        let hand = change.and_then(|change| change.hand());
        let refers = hand.map(|hand| format!("#{}", hand.voice.slug()));
        let title = hand.map(|hand| self.words.say(&hand.voice.name()));
        let day = change.map_or_else(String::new, |change| change.time.day());
        let title = [
            title.unwrap_or_else(|| self.words.word("documents-unattributed")),
            day,
        ];
        let title = title.join(" ");
        let mut attributes = vec![("title", title.trim())];
        if let Some(refers) = &refers {
            attributes.push(("refersTo", refers));
        }
        let name = match revision.kind {
            Change::Inserted => "ins",
            Change::Deleted => "del",
        };
        self.xml.begin(name, &attributes);
        inner(&mut self.xml);
        self.xml.end();
    }
}

fn run(text: &str, revision: Option<Revision>) -> Run {
    Run {
        text: text.replace('\n', " "),
        revision,
    }
}

/// Whether a field stands in the table. What kind of clause it is, its level says; that it became another is told.
fn said(field: &Field, pieces: &[Piece<'_>], all: Option<Revision>) -> bool {
    let kept = all.is_some() || pieces.iter().all(|(_, revision)| revision.is_none());
    match field {
        Field::Title | Field::Text => false,
        Field::Kind => !kept,
        _ => true,
    }
}

/// The sign of an item at the beginning of a line, with what became of it: it has to be of one fate.
fn sign(line: &Paragraph) -> Option<Option<Revision>> {
    debug_assert!(line.role == Role::Text);
    let first = line.runs.first()?;
    first.text.starts_with("- ").then_some(first.revision)
}

fn without_sign(line: &Paragraph) -> Vec<Run> {
    let mut runs = line.runs.clone();
    if let Some(first) = runs.first_mut() {
        first.text = first.text.split_off("- ".len().min(first.text.len()));
    }
    runs
}
