//! A plan, and what became of its text since a baseline, as a document.

use super::adopted::annex;
use super::clause::Clauses;
use super::hands::{Hands, utc};
use super::model::{Block, Document, Paragraph, Recording, Role};
use super::order::{Entry, State, entries};
use super::places::{self, Places};
use super::remarks::remarks;
use super::source::{Only, Source, Variant};
use super::{amendments, tables};
use crate::export::KeyNames;
use crate::i18n::{Catalogue, Country, Language, Message};
use crate::plan::{ClauseId, Field, Plan};
use crate::track::{ClauseChange, Span, SpanKind, TrackedClause};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// A clause's text in which nothing is marked.
pub fn clean(plan: &Plan) -> Vec<TrackedClause> {
    let clauses = plan.clauses.values().map(|clause| {
        let fields = clause.fields().into_iter().map(|(field, text)| {
            let span = Span {
                text,
                kind: SpanKind::Kept,
                inserted: None,
                deleted: None,
                moved: None,
            };
            (field, vec![span])
        });
        TrackedClause {
            id: clause.id.clone(),
            change: ClauseChange::Same,
            fields: fields.collect(),
        }
    });
    clauses.collect()
}

/// The document.
pub fn document(source: &Source<'_>) -> Document {
    let manifest = &source.plan.manifest;
    let language = Language::of_tag(&manifest.language).unwrap_or(source.language);
    let words = Catalogue::of(language);
    let mut document = Document {
        title: manifest.title.clone(),
        language: manifest.language.clone(),
        said_in: language,
        time: source.ends.time.and_then(utc),
        stamp: stamp(source),
        blocks: cover(source, words),
        foot: [
            format!("{} ", words.word("documents-page")),
            format!(" {} ", words.word("documents-of-pages")),
        ],
        recording: match source.editable {
            true => Recording::Always,
            false => Recording::On,
        },
        ..Document::default()
    };
    let front = document.blocks.len();
    named(&mut document.blocks, 0..front, places::FRONT);
    match source.variant {
        Variant::Amendments => amendments::body(source, words, &mut document),
        Variant::Tracked | Variant::Clean | Variant::Adopted => body(source, words, &mut document),
    }
    let end = document.blocks.len();
    let tables = tables::all(source, words, &mut document.hands);
    document.blocks.extend(tables);
    if let Some(adopted) = source.adopted {
        document.blocks.extend(annex(adopted, source, words));
    }
    let said = Message::new("documents-end")
        .with("plan", manifest.id.as_str())
        .with("rev", source.ends.rev.as_str());
    let said = Paragraph::plain(Role::Note, words.say(&said));
    document.blocks.push(Block::Paragraph(said));
    let last = document.blocks.len();
    named(&mut document.blocks, end..last, places::END);
    document
}

/// Names the paragraphs that are no clause's, so that nobody takes them for one when they come back.
fn named(blocks: &mut [Block], which: Range<usize>, name: &str) {
    let all = blocks.get_mut(which).into_iter().flatten();
    for (block, number) in all.zip(1..) {
        if let Block::Paragraph(one) = block {
            one.place.get_or_insert_with(|| format!("{name}_{number}"));
        }
    }
}

/// What the file says of itself to programs.
fn stamp(source: &Source<'_>) -> Vec<(&'static str, String)> {
    let [base, rev] = source.ends.ids.clone().map(Option::unwrap_or_default);
    let mut stamp = vec![
        ("PlenaryPlan", source.plan.manifest.id.clone()),
        ("PlenaryBase", base),
        ("PlenaryRevision", rev),
        ("PlenaryVariant", source.variant.slug().to_owned()),
    ];
    if !source.only.is_empty() {
        let only: Vec<&str> = source.only.iter().map(ClauseId::as_str).collect();
        stamp.push(("PlenaryClauses", only.join(" ")));
    }
    stamp
}

fn cover(source: &Source<'_>, words: &Catalogue) -> Vec<Block> {
    let manifest = &source.plan.manifest;
    let ends = &source.ends;
    let revision = Message::new("documents-revision").with("rev", ends.rev.as_str());
    let mut lines = vec![
        (Role::Title, manifest.title.clone()),
        (
            Role::Subtitle,
            Country::list(&manifest.countries, words.language()),
        ),
        (
            Role::Note,
            words.say(&revision.with("day", ends.day.as_str())),
        ),
    ];
    let marked = match source.variant {
        Variant::Tracked => Message::new("documents-since").with("base", ends.base.as_str()),
        Variant::Amendments => Message::new("documents-pending"),
        Variant::Clean => Message::new("documents-unmarked"),
        Variant::Adopted => {
            let adopted = source.adopted;
            let name = adopted.map(|own| own.name.as_str()).unwrap_or_default();
            let day = adopted.map(|own| own.day.as_str()).unwrap_or_default();
            let as_it_was = Message::new("documents-as-adopted");
            as_it_was.with("name", name).with("day", day)
        }
    };
    lines.push((Role::Note, words.say(&marked)));
    lines.retain(|(_, text)| !text.is_empty());
    let lines = lines.into_iter();
    let lines = lines.map(|(role, text)| Block::Paragraph(Paragraph::plain(role, text)));
    let mut blocks: Vec<Block> = lines.collect();
    if source.only.is_empty() {
        blocks.push(Block::Contents(words.word("documents-contents")));
    }
    blocks.push(Block::Page);
    blocks
}

/// A clause in its place, with its fields.
pub type Laid<'s> = (Entry<'s>, &'s [(Field, Vec<Span>)]);

/// The clauses that are wanted in their places, each with its fields.
pub fn placed<'s>(source: &Source<'s>) -> Vec<Laid<'s>> {
    let (plan, outline) = source.before;
    let before = State { plan, outline };
    let now = State {
        plan: source.plan,
        outline: source.outline,
    };
    let texts: FxHashMap<&ClauseId, &'s TrackedClause> =
        source.tracked.iter().map(|one| (&one.id, one)).collect();
    let only = Only::of(source);
    let entries = entries(before, now, source.placed).into_iter();
    let wanted = entries.filter(|entry| only.wants(entry));
    let placed = wanted.map(|entry| {
        let own = texts.get(entry.id).copied();
        (entry, own.map_or(&[][..], |own| own.fields.as_slice()))
    });
    placed.collect()
}

/// The clauses in their places.
fn body(source: &Source<'_>, words: &'static Catalogue, document: &mut Document) {
    let mut hands = Hands::new(source.history, words);
    let mut places = Places::default();
    let key_names = KeyNames::of(&[source.plan, source.before.0], words);
    for (entry, fields) in placed(source) {
        let mut clauses = Clauses {
            hands: &mut hands,
            places: &mut places,
            words,
            key_names: &key_names,
        };
        let mut blocks = clauses.blocks(&entry, fields);
        let remarks = remarks(source, words, &entry, &hands);
        let first = document.remarks.len();
        if let Some(Block::Paragraph(heading)) = blocks.first_mut() {
            heading.remarks = (first..first + remarks.len()).collect();
        }
        document.remarks.extend(remarks);
        document.blocks.extend(blocks);
    }
    document.hands = hands.all();
}
