//! The page of what changed since a baseline: the whole text with every insertion and deletion, whose each is and when.
//! One party's changes alone are shown by following a link: the address says so, and the style does the rest.

use super::blocks::{Block, Part};
use super::frame::{Frame, heading, written};
use super::markup::Markup;
use super::model::Compared;
use super::names;
use super::press::Press;
use super::spans::{Done, Marks, Whose};
use super::text::depth;
use crate::export::KeyNames;
use crate::export::document::{
    self, Change, Clauses, Entry, Hands, Paragraph, Places, Revision, Row, Stand, State, entries,
};
use crate::i18n::Message;
use crate::plan::{ClauseId, Field, Voice};
use crate::text::one_line;
use crate::track::{Span, TrackedClause};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// About so long is a clause with its marks, in bytes. Room that is not needed is never touched.
const ABOUT: usize = 8 << 10;

/// The page of the baseline that has this place among the plan's.
pub fn page(press: &Press, frame: &Frame<'_>, at: usize, compared: &Compared) -> String {
    let mut body = Body::new(frame, compared);
    body.markup = Markup::with_room(compared.tracked.len() * ABOUT);
    body.write(compared, |_| true);
    let mut blocks = vec![Block::parts(vec![Part::text(since(frame, compared))])];
    blocks.extend(others(frame, at));
    match body.voices.is_empty() && body.changed.is_empty() {
        true => blocks.push(Block::note(frame.words.word("site-tracked-none"))),
        false => {
            blocks.extend(filter(frame, &body.voices));
            blocks.push(Block::note(frame.words.word("site-tracked-how")));
            blocks.push(changed(frame, &body.changed));
        }
    }
    blocks.push(written(body.markup));
    let title = frame.words.word("site-tracked-title");
    let mut page = frame.page("tracked.html", title, blocks);
    if at > 0 {
        page.nav.iter_mut().for_each(|way| way.here = false);
    }
    press.page(&page)
}

/// The tracked words of one clause, where it stands now.
pub(super) fn clause(frame: &Frame<'_>, compared: &Compared, id: &ClauseId) -> Markup {
    let mut body = Body::new(frame, compared);
    body.heading = |_| "h2";
    body.write(compared, |entry| {
        entry.id == id && !matches!(entry.stand, Stand::Away(_))
    });
    body.markup
}

/// What the text is compared with.
fn since(frame: &Frame<'_>, compared: &Compared) -> String {
    let said = match &compared.adoption {
        Some(name) => Message::new("site-since-adoption").with("name", name.as_str()),
        None => Message::new("site-since-start"),
    };
    frame.words.say(&said.with("day", compared.day.as_str()))
}

/// The ways to other baselines.
fn others(frame: &Frame<'_>, here: usize) -> Option<Block> {
    let all = frame.plan.compared;
    let ways = all.iter().enumerate().filter(|(at, _)| *at != here);
    let ways = ways.map(|(at, compared)| {
        vec![Part::link(
            since(frame, compared),
            names::tracked(frame.plan, at),
        )]
    });
    (all.len() > 1).then(|| Block::Links {
        class: "chips",
        label: frame.words.word("site-tracked-others"),
        items: ways.collect(),
    })
}

/// The links that show one party's changes alone, and what is said when one was followed.
fn filter(frame: &Frame<'_>, voices: &BTreeSet<Option<Voice>>) -> Vec<Block> {
    let slug = |voice: &Option<Voice>| voice.map_or("unattributed", Voice::slug);
    let mut items = vec![vec![Part::link(
        frame.words.word("site-filter-all"),
        "#_all",
    )]];
    items.extend(voices.iter().map(|voice| {
        let mut part = frame.voice(*voice);
        part.href = Some(format!("#_only-{}", slug(voice)));
        vec![part]
    }));
    let mut blocks = vec![Block::Links {
        class: "chips",
        label: frame.words.word("site-filter"),
        items,
    }];
    let said = |id: String, text: String| Block::Paragraph {
        id: Some(id),
        class: Some("only"),
        parts: vec![Part::text(text)],
    };
    blocks.push(said(
        "_all".to_owned(),
        frame.words.word("site-filter-all-shown"),
    ));
    blocks.extend(voices.iter().map(|voice| {
        let message = Message::new("site-filter-only").with("party", frame.called(*voice));
        said(format!("_only-{}", slug(voice)), frame.words.say(&message))
    }));
    blocks
}

/// The clauses in which something changed.
fn changed(frame: &Frame<'_>, all: &[Changed]) -> Block {
    let mut markup = Markup::default();
    let label = frame
        .words
        .say(&Message::new("site-changed").with("count", all.len()));
    markup.open("nav", &[("class", "contents"), ("aria-label", &label)]);
    markup.open("details", &[]);
    markup.element("summary", &[], &label);
    markup.open("ul", &[]);
    for change in all {
        markup.open("li", &[("class", depth(change.depth))]);
        markup.open("a", &[("href", &format!("#{}", change.anchor))]);
        markup.element("span", &[("class", "number")], &change.number);
        markup.text(" ");
        markup.element("span", &frame.attributes(), &change.title);
        markup.close("a");
        markup.close("li");
        markup.line();
    }
    for name in ["ul", "details", "nav"] {
        markup.close(name);
    }
    markup.line();
    written(markup)
}

/// A clause in which something changed.
struct Changed {
    anchor: String,
    number: String,
    title: String,
    depth: usize,
}

/// The text that is being written.
struct Body<'f, 's> {
    frame: &'f Frame<'s>,
    hands: Hands<'s>,
    places: Places,
    key_names: KeyNames,
    marks: Marks<'f, 's>,
    markup: Markup,
    voices: BTreeSet<Option<Voice>>,
    changed: Vec<Changed>,
    /// The element of a heading at a depth.
    heading: fn(usize) -> &'static str,
}

impl<'f, 's> Body<'f, 's> {
    fn new(frame: &'f Frame<'s>, compared: &Compared) -> Body<'f, 's> {
        Body {
            frame,
            hands: Hands::new(frame.plan.history, frame.words),
            places: Places::default(),
            key_names: KeyNames::of(&[frame.plan.plan, &compared.plan], frame.words),
            marks: Marks::new(frame),
            markup: Markup::default(),
            voices: BTreeSet::new(),
            changed: Vec::new(),
            heading,
        }
    }

    /// Writes the clauses that are wanted.
    fn write(&mut self, compared: &Compared, wanted: impl Fn(&Entry<'_>) -> bool) {
        let before = State {
            plan: &compared.plan,
            outline: &compared.outline,
        };
        let now = State {
            plan: self.frame.plan.plan,
            outline: self.frame.plan.outline,
        };
        let texts: FxHashMap<&ClauseId, &TrackedClause> =
            compared.tracked.iter().map(|one| (&one.id, one)).collect();
        let all = entries(before, now, &compared.placed).into_iter();
        for entry in all.filter(wanted) {
            let fields: &[(Field, Vec<Span>)] = texts.get(entry.id).map_or(&[], |one| &one.fields);
            self.clause(&entry, fields, compared);
        }
    }

    fn clause(&mut self, entry: &Entry<'_>, fields: &[(Field, Vec<Span>)], compared: &Compared) {
        let mut clauses = Clauses {
            hands: &mut self.hands,
            places: &mut self.places,
            words: self.frame.words,
            key_names: &self.key_names,
        };
        let blocks = clauses.blocks(entry, fields);
        let anchor = match entry.stand {
            Stand::Away(_) => format!("_left-{}", entry.id),
            _ => entry.id.to_string(),
        };
        self.markup.open("section", &[("id", &anchor)]);
        let mut marked = false;
        for block in &blocks {
            match block {
                document::Block::Paragraph(one) => {
                    marked |= is_marked(one);
                    match one.role {
                        document::Role::Heading(_) => self.heading(entry, one, compared),
                        _ => self.paragraph(one),
                    }
                }
                document::Block::Table(table) => {
                    let cells = table.rows.iter().flat_map(|row| row.cells.iter().flatten());
                    marked |= cells.into_iter().any(is_marked);
                    self.table(&table.rows);
                }
                document::Block::Contents(_) | document::Block::Page => {}
            }
        }
        self.markup.close("section");
        self.markup.line();
        if marked {
            self.changed.push(Changed {
                anchor,
                number: entry.number.to_owned(),
                title: self.title(entry.id, compared),
                depth: entry.depth,
            });
        }
    }

    /// What a clause is called, or was.
    fn title(&self, id: &ClauseId, compared: &Compared) -> String {
        let now = self.frame.plan.plan.clauses.get(id);
        let clause = now.or_else(|| compared.plan.clauses.get(id));
        clause.map_or_else(|| id.to_string(), |clause| one_line(&clause.title))
    }

    fn heading(&mut self, entry: &Entry<'_>, one: &Paragraph, compared: &Compared) {
        let name = (self.heading)(entry.depth);
        self.markup.open(name, &self.frame.attributes());
        self.runs(one);
        if one.runs.iter().all(|run| run.text.trim() == entry.number) {
            self.markup.text(entry.id.as_str());
        }
        self.markup.close(name);
        let told = match entry.stand {
            Stand::Here(_) => {
                let from = compared.outline.number(entry.id);
                from.map(|from| Message::new("documents-moved-from").with("number", from))
            }
            Stand::Away(_) => {
                let to = self.frame.plan.outline.number(entry.id);
                to.map(|to| Message::new("site-moved-to").with("number", to))
            }
            Stand::New(_) | Stand::Gone(_) | Stand::Stays => None,
        };
        if let Some(told) = told {
            self.markup
                .element("p", &[("class", "tag")], &self.frame.words.say(&told));
        }
    }

    fn paragraph(&mut self, one: &Paragraph) {
        if one.runs.is_empty() && one.mark.is_none() {
            return;
        }
        self.markup.open("p", &self.frame.attributes());
        self.runs(one);
        self.markup.close("p");
        self.markup.line();
    }

    fn table(&mut self, rows: &[Row]) {
        self.markup.open("dl", &[]);
        for row in rows {
            for (at, cell) in row.cells.iter().enumerate() {
                let name = if at == 0 { "dt" } else { "dd" };
                match at {
                    0 => self.markup.open(name, &[]),
                    _ => self.markup.open(name, &self.frame.attributes()),
                }
                for (at, one) in cell.iter().enumerate() {
                    if at > 0 {
                        self.markup.void("br");
                    }
                    self.runs(one);
                }
                self.markup.close(name);
            }
            self.markup.line();
        }
        self.markup.close("dl");
        self.markup.line();
    }

    /// The words of a paragraph, and what became of its end where that is not what became of its words.
    fn runs(&mut self, one: &Paragraph) {
        for run in &one.runs {
            match run.revision {
                None => self.markup.text(&run.text),
                Some(revision) => self.marked(revision, Some(&run.text)),
            }
        }
        let Some(mark) = one.mark else { return };
        let alike = |run: &document::Run| run.revision.is_some_and(|own| own.kind == mark.kind);
        if one.runs.is_empty() || !one.runs.iter().all(alike) {
            self.marked(mark, None);
        }
    }

    /// Words with their mark, or the end of a paragraph with its.
    fn marked(&mut self, revision: Revision, text: Option<&str>) {
        let by = self.hands.get(revision.by);
        let voice = by.and_then(|by| by.voice);
        let whose = Whose {
            voice,
            time: by.and_then(|by| by.date.as_deref()),
            number: None,
        };
        let done = match revision.kind {
            Change::Inserted => Done::Added,
            Change::Deleted => Done::Struck,
        };
        self.voices.insert(voice);
        match text {
            Some(text) => self.marks.words(done, whose, text, &mut self.markup),
            None => self.marks.break_(done, whose, &mut self.markup),
        }
    }
}

fn is_marked(one: &Paragraph) -> bool {
    one.mark.is_some() || one.runs.iter().any(|run| run.revision.is_some())
}
