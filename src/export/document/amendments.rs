//! The plan as it stands with every pending amendment as changes of its party, to be accepted or rejected one by one.

use super::clause::{Clauses, Laid};
use super::hands::{Hands, utc};
use super::layers::Layers;
use super::model::{Block, By, Change, Document, Remark, Revision};
use super::order::{Entry, Stand};
use super::places::Places;
use super::remarks::{remarks, statements};
use super::source::{Only, Source};
use crate::dialogue::{Amendment, Basis, Digest, Proposal, Subject, basis};
use crate::export::KeyNames;
use crate::i18n::{Catalogue, Message};
use crate::plan::{Clause, ClauseId, Field, OutlineRow};
use crate::text::{Merge, merge};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The fields of a clause with what amendments would make of them.
type Texts = Vec<(Field, Vec<(String, Option<Revision>)>)>;

/// Writes the clauses into a document.
pub fn body(source: &Source<'_>, words: &'static Catalogue, document: &mut Document) {
    let mut writer = Writer {
        source,
        words,
        hands: Hands::new(source.history, words),
        places: Places::default(),
        key_names: KeyNames::of(&[source.plan], words),
        document,
    };
    let mut added = added(source);
    let only = Only::of(source);
    let wanted = |id: &ClauseId| only.has(id);
    for (at, row) in source.outline.rows().iter().enumerate() {
        writer.added(added.remove(&at), &wanted);
        let clause = source.plan.clauses.get(&row.id);
        if let Some(clause) = clause.filter(|_| wanted(&row.id)) {
            writer.clause(row, clause);
        }
    }
    writer.added(added.remove(&source.outline.rows().len()), &wanted);
    document.hands = writer.hands.all();
}

/// The clauses that amendments would add, by the row before which they would stand: the deepest first, as what would stand
/// under a clause goes before what would stand after it.
fn added<'s>(source: &Source<'s>) -> BTreeMap<usize, Vec<&'s Amendment>> {
    let mut pending: Vec<&Amendment> = source.dialogue.amendments.values().collect();
    pending.retain(|one| one.is_pending());
    pending.sort_by_key(|one| one.by_number());
    let mut added: BTreeMap<usize, Vec<&Amendment>> = BTreeMap::new();
    for amendment in pending {
        let Proposal::Add { clause, after, .. } = &amendment.proposal else {
            continue;
        };
        // It comes with the one under which it would stand.
        if source.dialogue.awaits(amendment).is_some() {
            continue;
        }
        let row = |id: &ClauseId| source.outline.find(id);
        let behind = after.as_ref().and_then(row);
        let behind = behind.map(|at| source.outline.subtree(at).end);
        let first = || clause.parent.as_ref().and_then(row).map_or(0, |at| at + 1);
        added
            .entry(behind.unwrap_or_else(first))
            .or_default()
            .push(amendment);
    }
    for here in added.values_mut() {
        here.sort_by_key(|one| Reverse(depth(source, one)));
    }
    added
}

/// How deep the clause would stand that an amendment would add.
fn depth(source: &Source<'_>, one: &Amendment) -> usize {
    let above = match &one.proposal {
        Proposal::Add { clause, .. } => clause.parent.as_ref(),
        _ => None,
    };
    let above = above.and_then(|id| source.outline.row(id));
    above.map_or(0, |row| row.depth + 1)
}

struct Writer<'w, 's> {
    source: &'w Source<'s>,
    words: &'static Catalogue,
    hands: Hands<'s>,
    places: Places,
    key_names: KeyNames,
    document: &'w mut Document,
}

impl<'s> Writer<'_, 's> {
    /// A clause with the amendments to it, in the order of their numbers.
    fn clause(&mut self, row: &OutlineRow, clause: &'s Clause) {
        let fields = clause.fields();
        let mut layers: Vec<(&Field, Layers<'_>)> = fields
            .iter()
            .map(|(field, text)| (field, Layers::over(text)))
            .collect();
        let entry = Entry {
            id: &row.id,
            number: &row.number,
            depth: row.depth,
            stand: Stand::Stays,
        };
        let mut said = remarks(self.source, self.words, &entry, &self.hands);
        let mut whole = None;
        let mut empty: Texts = Vec::new();
        for amendment in self.source.dialogue.pending(&row.id) {
            let [struck, put] = self.revisions(amendment);
            let marked = match &amendment.proposal {
                _ if whole.is_some() => false,
                Proposal::Words { field, .. } => {
                    let layer = layers.iter_mut().find(|(known, _)| *known == field);
                    match (layer, self.target(amendment, clause)) {
                        (Some((_, layer)), Some(target)) => layer.lay(&target, struck, put),
                        // A field that says nothing yet can be filled by one.
                        (None, Some(target)) if !empty.iter().any(|(known, _)| known == field) => {
                            empty.push((field.clone(), vec![(target, Some(put))]));
                            true
                        }
                        _ => false,
                    }
                }
                Proposal::Remove { .. } if empty.is_empty() => {
                    let free = layers.iter().all(|(_, layer)| layer.is_plain());
                    whole = free.then_some(struck);
                    free
                }
                _ => false,
            };
            said.push(self.remark(amendment, marked));
            said.extend(self.statements(amendment));
        }
        let texts = layers.into_iter().map(|(field, layer)| {
            let mut pieces = layer.pieces();
            for (_, by) in &mut pieces {
                *by = by.or(whole);
            }
            (field.clone(), pieces)
        });
        let mut texts: Texts = texts.collect();
        texts.extend(empty);
        texts.sort_by(|a, b| a.0.cmp(&b.0));
        self.lay((&row.id, &row.number, row.depth), whole, &texts, said);
    }

    /// Clauses that amendments would add.
    fn added(&mut self, all: Option<Vec<&'s Amendment>>, wanted: &dyn Fn(&ClauseId) -> bool) {
        for amendment in all.into_iter().flatten() {
            let Proposal::Add { clause, .. } = &amendment.proposal else {
                continue;
            };
            // One at the top belongs to no part.
            let above = clause.parent.as_ref();
            if !above.map_or(self.source.only.is_empty(), wanted) {
                continue;
            }
            let depth = depth(self.source, amendment);
            self.new_clause(amendment, depth);
            for (below, amendment) in self.source.dialogue.nested(&amendment.id) {
                self.new_clause(amendment, depth + below);
            }
        }
    }

    fn new_clause(&mut self, one: &'s Amendment, depth: usize) {
        let Some(clause) = self.source.dialogue.new_clause(one) else {
            return;
        };
        let [_, put] = self.revisions(one);
        let fields = clause.fields().into_iter();
        let texts = fields.map(|(field, text)| (field, vec![(text, Some(put))]));
        let texts: Texts = texts.collect();
        let mut said = vec![self.remark(one, true)];
        said.extend(self.statements(one));
        let number = one.label();
        self.lay((&clause.id, &number, depth), Some(put), &texts, said);
    }

    fn lay(
        &mut self,
        (id, number, depth): (&ClauseId, &str, usize),
        whole: Option<Revision>,
        texts: &Texts,
        said: Vec<Remark>,
    ) {
        let fields = texts.iter().map(|(field, pieces)| {
            let pieces = pieces.iter().map(|(text, by)| (text.as_str(), *by));
            (field, pieces.collect())
        });
        let laid = Laid {
            id,
            number,
            depth,
            whole,
            fields: fields.collect(),
        };
        let mut clauses = Clauses {
            hands: &mut self.hands,
            places: &mut self.places,
            words: self.words,
            key_names: &self.key_names,
        };
        let mut blocks = clauses.lay(&laid);
        let first = self.document.remarks.len();
        if let Some(Block::Paragraph(heading)) = blocks.first_mut() {
            heading.remarks = (first..first + said.len()).collect();
        }
        self.document.remarks.extend(said);
        self.document.blocks.extend(blocks);
    }

    /// What the field would read if the amendment were adopted; nothing where its words are gone.
    fn target(&self, one: &Amendment, clause: &Clause) -> Option<String> {
        let Proposal::Words {
            field, original, ..
        } = &one.proposal
        else {
            return None;
        };
        if basis(self.source.plan, self.source.dialogue, one) != Basis::Stands {
            return None;
        }
        let wording = self.source.dialogue.wording(one)?;
        let now = clause.get(field).unwrap_or_default();
        match merge(original.as_deref().unwrap_or_default(), &now, &wording) {
            Merge::Clean(text) => Some(text),
            Merge::Collision { .. } => None,
        }
    }

    fn by(&self, one: &Amendment) -> By {
        let voice = one.sponsor().map(|sponsor| sponsor.voice);
        By {
            author: match voice {
                Some(voice) => self.words.say(&voice.name()),
                None => self.words.word("documents-unattributed"),
            },
            voice,
            date: one.events.first().and_then(|event| utc(event.time.seconds)),
        }
    }

    /// What it strikes and what it puts in.
    fn revisions(&mut self, one: &Amendment) -> [Revision; 2] {
        let by = self.by(one);
        let by = self.hands.number(by);
        [Change::Deleted, Change::Inserted].map(|kind| Revision { kind, by })
    }

    /// What the parties said with their positions on it, each with its number.
    fn statements(&self, one: &Amendment) -> Vec<Remark> {
        let digest = Digest::of_amendment(self.source.plan, self.source.dialogue, one);
        let subject = Subject::Amendment(one.id.clone());
        let mut all = statements(self.source, self.words, &subject, digest);
        for said in all.iter_mut().filter_map(|remark| remark.text.first_mut()) {
            *said = format!("{}: {said}", one.label());
        }
        all
    }

    /// Its number, what it would do and why; with its wording where its words are marked nowhere.
    fn remark(&self, one: &Amendment, marked: bool) -> Remark {
        let called = Message::new("documents-amendment").with("number", one.label());
        let mut text = vec![self.words.say(&called.with("verb", one.verb().name()))];
        if let Some(reason) = &one.reason {
            text.extend(reason.lines().map(str::to_owned));
        }
        let field = self.source.dialogue.field(one);
        let wording = self.source.dialogue.wording(one).filter(|_| !marked);
        let wording = wording.map(|words| self.key_names.said(&field, &words));
        if !marked {
            text.push(self.words.word(match wording {
                Some(_) => "documents-amendment-words",
                None => "documents-amendment-whole",
            }));
        }
        text.extend(
            wording
                .iter()
                .flat_map(|words| words.lines())
                .map(str::to_owned),
        );
        let voice = one.sponsor().map(|sponsor| sponsor.voice);
        Remark {
            by: self.by(one),
            initials: voice.map_or('?', |voice| voice.letter()).to_string(),
            text,
        }
    }
}
