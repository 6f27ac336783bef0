//! What was sent: the plan at its revision, and the clauses that stood in the document.

use super::lines::{Fate, Line};
use super::printed::{Origin, printed};
use crate::dialogue::{Amendment, AmendmentId, Dialogue, Proposal};
use crate::export::KeyNames;
use crate::export::document::{END, FRONT, stem, utc};
use crate::export::docx::read::{Hand, Word};
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::{ClauseId, Field, Outline, Plan, Voice};
use crate::track::History;
use rustc_hash::{FxHashMap, FxHashSet};
use strum::IntoEnumIterator;

/// Where a file says that it comes from, to programs or else in print; nothing where it says nothing.
pub fn origin(word: &Word) -> Option<Origin> {
    stamped(word).or_else(|| printed(word))
}

fn stamped(word: &Word) -> Option<Origin> {
    let value = |name: &str| {
        let mut named = word.properties.iter().filter(|(known, _)| known == name);
        named.next().map(|(_, value)| value.trim().to_owned())
    };
    let only = value("PlenaryClauses").unwrap_or_default();
    Some(Origin {
        plan: value("PlenaryPlan")?,
        revision: value("PlenaryRevision")?,
        variant: value("PlenaryVariant").unwrap_or_default(),
        only: only
            .split_whitespace()
            .filter_map(|id| id.parse().ok())
            .collect(),
    })
}

/// What was sent.
pub struct Sent<'s> {
    /// The plan at the revision it was sent from.
    pub plan: &'s Plan,
    /// Its outline.
    pub outline: &'s Outline,
    /// Its dialogue.
    pub dialogue: &'s Dialogue,
    /// Who changed what up to there; nothing where no change was marked.
    pub history: &'s History,
    /// The document without a mark, as it is read.
    pub word: &'s Word,
    /// Whether pending amendments were marked in it.
    pub amendments: bool,
    /// The clauses that it was limited to, with all below them; all where there are none.
    pub only: &'s [ClauseId],
}

/// A clause of the document.
pub struct Row {
    pub id: ClauseId,
    pub number: String,
    pub depth: usize,
    /// The amendment that would add it, where it is not of the plan.
    pub added: Option<AmendmentId>,
}

/// The clauses of a document, in its order, and how their paragraphs are known.
pub struct Roll<'s> {
    pub sent: &'s Sent<'s>,
    pub rows: Vec<Row>,
    /// What the document said in the place of keys.
    pub key_names: KeyNames,
    stems: FxHashMap<String, (usize, Field)>,
    ours: FxHashSet<(String, String)>,
}

/// What the name of a paragraph says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// It stands before the first clause.
    Front,
    /// It stands after the last one.
    End,
    /// It is of this field of this row.
    Field(usize, Field),
    /// It is of a clause that is not there any more.
    Gone,
}

impl<'s> Roll<'s> {
    pub fn of(sent: &'s Sent<'s>) -> Roll<'s> {
        let mut rows = rows(sent);
        if sent.amendments {
            rows.extend(added(sent));
        }
        let mut stems = FxHashMap::default();
        for (at, row) in rows.iter().enumerate() {
            let others = sent.plan.clauses.get(&row.id).map(|one| one.fields());
            let others = others.into_iter().flatten().map(|(field, _)| field);
            for field in Field::KNOWN.into_iter().chain(others) {
                stems.entry(stem(&row.id, &field)).or_insert((at, field));
            }
        }
        let ours = match sent.amendments {
            true => FxHashSet::default(),
            false => ours(sent),
        };
        Roll {
            sent,
            rows,
            key_names: KeyNames::of(&[sent.plan], sent.plan.manifest.catalogue()),
            stems,
            ours,
        }
    }

    /// The text forms that a field of a clause can be read with: what it says, and what amendments that were shown would have
    /// it say.
    pub fn known(&self, clause: &ClauseId, field: &Field, plan: &str) -> Vec<String> {
        let mut known = vec![plan.to_owned()];
        if self.sent.amendments && self.key_names.knows(field) {
            let dialogue = self.sent.dialogue;
            let pending = dialogue.pending(clause).into_iter();
            let here = pending.filter(|one| about(one, clause, field));
            known.extend(here.filter_map(|one| dialogue.wording_of(one, field)));
        }
        known
    }

    /// What the name of a paragraph says; nothing where it is none of ours.
    pub fn claim(&self, name: &str) -> Option<Claim> {
        if name.starts_with(FRONT) {
            return Some(Claim::Front);
        }
        if name.starts_with(END) {
            return Some(Claim::End);
        }
        // Some programs put more behind the number when they double a name.
        let mut parts = name.splitn(5, '_');
        let (_, own, sum, field) = (parts.next(), parts.next()?, parts.next()?, parts.next()?);
        let found = self.stems.get(&format!("_{own}_{sum}_{field}"));
        Some(found.map_or(Claim::Gone, |(row, field)| {
            Claim::Field(*row, field.clone())
        }))
    }

    /// Whether a change was marked in the file when it was sent.
    pub fn is_ours(&self, hand: &Hand) -> bool {
        let Some(author) = hand.author.as_deref() else {
            return false;
        };
        let times = [hand.date.as_deref(), hand.wall.as_deref()];
        let undated = times.iter().all(Option::is_none).then_some(UNDATED);
        times.into_iter().flatten().chain(undated).any(|time| {
            let known = (author.to_owned(), time.to_owned());
            self.ours.contains(&known)
        })
    }

    /// Whether words were in the text that was sent, as far as what became of them since is somebody else's.
    pub fn was_there(&self, fate: &Fate) -> bool {
        let ours = |hand: &Option<Hand>| hand.as_ref().is_some_and(|hand| self.is_ours(hand));
        (fate.inserted.is_none() || ours(&fate.inserted)) && !ours(&fate.deleted)
    }

    /// What a line said before others than we changed it.
    pub fn before(&self, line: &Line) -> String {
        let there = line.pieces.iter().filter(|(_, fate)| self.was_there(fate));
        there.map(|(text, _)| text.as_str()).collect()
    }

    /// Whether somebody else put in all of a line.
    pub fn is_new(&self, line: &Line) -> bool {
        let new = |fate: &Fate| fate.inserted.is_some() && !self.was_there(fate);
        line.pieces.iter().all(|(_, fate)| new(fate))
            && (!line.pieces.is_empty() || new(&line.mark))
    }

    /// The amendments whose words somebody put in or struck in a field of a row.
    pub fn pending(&self, row: usize, field: &Field, hand: &Hand) -> Vec<&'s AmendmentId> {
        let Some(row) = self.rows.get(row).filter(|_| self.sent.amendments) else {
            return Vec::new();
        };
        let all = self.sent.dialogue.amendments.values();
        let here = all.filter(|one| one.is_pending() && about(one, &row.id, field));
        let theirs = here.filter(|one| tabled_by(one, hand));
        theirs.map(|one| &one.id).collect()
    }

    /// Whether a hand is that of a party which tabled an amendment.
    pub fn is_pending(&self, hand: &Hand) -> bool {
        let mut all = self.sent.dialogue.amendments.values();
        self.sent.amendments && all.any(|one| tabled_by(one, hand))
    }
}

fn about(one: &Amendment, clause: &ClauseId, field: &Field) -> bool {
    match &one.proposal {
        Proposal::Words {
            clause: on,
            field: of,
            ..
        } => on == clause && of == field,
        Proposal::Remove { clause: on, .. } => on == clause,
        Proposal::Add { clause: new, .. } => &new.id == clause,
        Proposal::Move { .. } | Proposal::Sub { .. } => false,
    }
}

/// Whether an amendment is marked as what this hand did.
fn tabled_by(one: &Amendment, hand: &Hand) -> bool {
    let (Some(sponsor), Some(first)) = (one.sponsor(), one.events.first()) else {
        return false;
    };
    let time = utc(first.time.seconds);
    let then = [&hand.date, &hand.wall].into_iter();
    let mut then = then.map(|it| it.as_deref());
    time.is_some() && then.any(|it| it == time.as_deref()) && {
        let mut names = names(Some(sponsor.voice));
        names.any(|name| Some(name.as_str()) == hand.author.as_deref())
    }
}

/// What a voice, or nobody, is called in a document, whatever language that is in.
fn names(voice: Option<Voice>) -> impl Iterator<Item = String> {
    Language::iter().map(move |language| {
        let words = Catalogue::of(language);
        match voice {
            Some(voice) => words.say(&voice.name()),
            None => words.word("documents-unattributed"),
        }
    })
}

fn rows(sent: &Sent<'_>) -> Vec<Row> {
    let outline = sent.outline;
    let mut wanted = vec![sent.only.is_empty(); outline.rows().len()];
    for at in sent.only.iter().filter_map(|id| outline.find(id)) {
        for row in wanted.get_mut(outline.subtree(at)).into_iter().flatten() {
            *row = true;
        }
    }
    let rows = outline.rows().iter().zip(wanted);
    let rows = rows.filter(|(_, wanted)| *wanted).map(|(row, _)| Row {
        id: row.id.clone(),
        number: row.number.clone(),
        depth: row.depth,
        added: None,
    });
    rows.collect()
}

/// The clauses that pending amendments would add.
fn added(sent: &Sent<'_>) -> Vec<Row> {
    let pending = sent.dialogue.amendments.values();
    let pending = pending.filter(|one| one.is_pending());
    let rows = pending.filter_map(|one| match &one.proposal {
        Proposal::Add { clause, .. } => Some(Row {
            id: clause.id.clone(),
            number: one.label(),
            depth: 0,
            added: Some(one.id.clone()),
        }),
        _ => None,
    });
    rows.filter(|row| !sent.plan.clauses.contains_key(&row.id))
        .collect()
}

/// The time of a change of which nobody knows who made it: it is marked without one, as where a baseline is later than the
/// revision.
const UNDATED: &str = "";

/// By whose name and of what time changes of the plan are marked.
fn ours(sent: &Sent<'_>) -> FxHashSet<(String, String)> {
    let voices = Voice::iter().map(Some).chain([None]);
    let called: FxHashMap<Option<Voice>, Vec<String>> = voices
        .map(|voice| (voice, names(voice).collect()))
        .collect();
    let nobody = called.get(&None).into_iter().flatten();
    let nobody = nobody.map(|name| (name.clone(), UNDATED.to_owned()));
    let mut marked: FxHashSet<(String, String)> = nobody.collect();
    for change in &sent.history.changes {
        let voice = change.hand().map(|hand| hand.voice);
        let Some(time) = utc(change.time.seconds) else {
            continue;
        };
        for name in called.get(&voice).into_iter().flatten() {
            marked.insert((name.clone(), time.clone()));
        }
    }
    marked
}

/// A field's name as it stands at the head of a row, in the plan's language or, where people wrote it, in another.
pub fn field_called(label: &str) -> Option<Field> {
    let label = label.trim().trim_end_matches(':').trim().to_lowercase();
    let is = |field: &Field, language| {
        let name: Message = field.name();
        Catalogue::of(language).say(&name).to_lowercase() == label
    };
    let known = Field::KNOWN.into_iter();
    let mut known = known.filter(|field| !matches!(field, Field::Title | Field::Text));
    known.find(|field| Language::iter().any(|language| is(field, language)))
}
