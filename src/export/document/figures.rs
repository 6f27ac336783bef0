//! The tables of what is to be paid and of what is measured. They say again what the clauses say, so that where changes are
//! marked a row comes and goes with what it says.
//!
//! A row is made of several words, which may be of several hands: only where all that became of them was one party's doing it
//! stands under its name.

use super::hands::Hands;
use super::model::{Block, By, Change, Paragraph, Revision, Role, Row, Run, Table, heads};
use super::source::{Only, Source, Variant};
use crate::i18n::{Catalogue, Message};
use crate::plan::{Clause, ClauseId, Decimal, Field, Outline, Plan, Voice};
use crate::track::{ChangeIx, Placed, SpanKind, TrackedClause};
use rustc_hash::FxHashMap;
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A row before it is one.
struct Line<'p> {
    clause: &'p ClauseId,
    number: &'p str,
    /// The fields that it is made of.
    fields: &'static [Field],
    says: Vec<String>,
}

/// One of the tables.
struct Kind {
    title: &'static str,
    heads: &'static [&'static str],
    widths: &'static [u32],
    lines: for<'p> fn(&'p ClauseId, &'p str, &Clause, &Catalogue) -> Vec<Line<'p>>,
}

const KINDS: [Kind; 2] = [
    Kind {
        title: "documents-budget",
        heads: &[
            "documents-clause",
            "documents-item",
            "documents-year",
            "documents-amount",
        ],
        widths: &[2, 6, 2, 4],
        lines: budget,
    },
    Kind {
        title: "documents-indicators",
        heads: &[
            "documents-clause",
            "documents-indicator",
            "documents-baseline",
            "documents-target",
        ],
        widths: &[2, 6, 3, 3],
        lines: indicators,
    },
];

/// Both, where they have a row.
pub fn all(source: &Source<'_>, words: &Catalogue, hands: &mut Vec<By>) -> Vec<Block> {
    let only = Only::of(source);
    let (plan, outline) = source.before;
    let mut blocks = Vec::new();
    for kind in KINDS {
        let now = lines(&kind, (source.plan, source.outline), words, |id| {
            only.has(id)
        });
        let before = match source.variant {
            Variant::Tracked => Some(lines(&kind, (plan, outline), words, |id| only.had(id))),
            _ => None,
        };
        let rows = match &before {
            Some(before) => Whose::new(source, words, hands).rows(before, &now),
            None => now.iter().map(|line| (line, None)).collect(),
        };
        if rows.is_empty() {
            continue;
        }
        // A table that is in one of the two texts only comes and goes as a whole.
        let was = before.as_ref().is_none_or(|before| !before.is_empty());
        let whole = rows.first().and_then(|(_, by)| *by);
        let whole = whole.filter(|_| now.is_empty() || !was);
        let mut title = paragraph(Role::Heading(1), words.word(kind.title), whole);
        title.mark = whole;
        blocks.push(Block::Paragraph(title));
        let head = row(heads(words, kind.heads), (Role::Head, true), whole);
        let rows = rows.into_iter().map(|(line, by)| {
            let texts = std::iter::once(line.number.to_owned()).chain(line.says.iter().cloned());
            row(texts.collect(), (Role::Cell, false), by)
        });
        blocks.push(Block::Table(Table {
            widths: kind.widths.to_vec(),
            rows: std::iter::once(head).chain(rows).collect(),
        }));
    }
    blocks
}

fn paragraph(role: Role, text: String, revision: Option<Revision>) -> Paragraph {
    Paragraph {
        role,
        runs: vec![Run { text, revision }],
        ..Paragraph::default()
    }
}

fn row(texts: Vec<String>, (role, head): (Role, bool), revision: Option<Revision>) -> Row {
    let cells = texts.into_iter();
    Row {
        cells: cells
            .map(|text| vec![paragraph(role, text.replace('\n', " "), revision)])
            .collect(),
        revision,
        head,
    }
}

/// The rows of a state of the plan, in reading order.
fn lines<'p>(
    kind: &Kind,
    (plan, outline): (&'p Plan, &'p Outline),
    words: &Catalogue,
    wanted: impl Fn(&ClauseId) -> bool,
) -> Vec<Line<'p>> {
    let rows = outline.rows().iter().filter(|row| wanted(&row.id));
    let clauses = rows.filter_map(|row| Some((row, plan.clauses.get(&row.id)?)));
    clauses
        .flat_map(|(row, clause)| (kind.lines)(&row.id, &row.number, clause, words))
        .collect()
}

/// Who has to answer for rows that came and went.
struct Whose<'w, 's> {
    source: &'w Source<'s>,
    words: &'w Catalogue,
    known: Hands<'w>,
    tracked: FxHashMap<&'s ClauseId, &'s TrackedClause>,
    hands: &'w mut Vec<By>,
}

impl<'w, 's> Whose<'w, 's> {
    fn new(source: &'w Source<'s>, words: &'w Catalogue, hands: &'w mut Vec<By>) -> Whose<'w, 's> {
        Whose {
            source,
            words,
            known: Hands::new(source.history, words),
            tracked: source.tracked.iter().map(|one| (&one.id, one)).collect(),
            hands,
        }
    }

    /// The rows of both states: without those that came it is the one, without those that went the other. Numbers are of
    /// the second, as those of headings.
    fn rows<'l>(
        mut self,
        before: &'l [Line<'l>],
        now: &'l [Line<'l>],
    ) -> Vec<(&'l Line<'l>, Option<Revision>)> {
        fn keys<'l>(all: &'l [Line<'l>]) -> Vec<(&'l ClauseId, &'l [String])> {
            let keys = all.iter().map(|line| (line.clause, line.says.as_slice()));
            keys.collect()
        }
        let mut rows = Vec::new();
        for op in capture_diff_slices(Algorithm::Myers, &keys(before), &keys(now)) {
            let (old, new) = (op.old_range(), op.new_range());
            if let DiffOp::Equal { .. } = op {
                rows.extend(now.get(new).into_iter().flatten().map(|line| (line, None)));
                continue;
            }
            for (lines, kind) in [
                (before.get(old), Change::Deleted),
                (now.get(new), Change::Inserted),
            ] {
                for line in lines.into_iter().flatten() {
                    let by = self.revision(line, kind);
                    rows.push((line, Some(by)));
                }
            }
        }
        rows
    }

    fn revision(&mut self, line: &Line<'_>, kind: Change) -> Revision {
        let by = self.by(line, kind);
        let known = self.hands.iter().position(|one| *one == by);
        let by = known.unwrap_or_else(|| {
            self.hands.push(by);
            self.hands.len() - 1
        });
        Revision { kind, by }
    }

    /// Who made every change that could have made the row come or go, if it was one party.
    fn by(&self, line: &Line<'_>, kind: Change) -> By {
        let changes = self.changes(line, kind);
        let voice = |at: &ChangeIx| -> Option<Voice> {
            Some(self.source.history.change(*at)?.hand()?.voice)
        };
        let last = changes.iter().max();
        let hand = last.and_then(voice);
        match last.filter(|_| hand.is_some() && changes.iter().all(|at| voice(at) == hand)) {
            Some(last) => self.known.by(Some(*last)),
            None => By {
                author: self.words.word("documents-unattributed"),
                voice: None,
                date: None,
            },
        }
    }

    fn changes(&self, line: &Line<'_>, kind: Change) -> Vec<ChangeIx> {
        match (kind, self.source.placed.get(line.clause)) {
            (Change::Inserted, Some(Placed::Added(by))) => return vec![*by],
            (Change::Deleted, Some(Placed::Removed(by))) => return vec![*by],
            _ => {}
        }
        let tracked = self.tracked.get(line.clause);
        let fields = tracked.into_iter().flat_map(|one| &one.fields);
        let fields = fields.filter(|(field, _)| line.fields.contains(field));
        // A row says anew what is left of it, so that whoever struck a word of it made it go and come.
        let changes = fields
            .flat_map(|(_, spans)| spans)
            .flat_map(|span| match span.kind {
                SpanKind::Kept => [None, None],
                SpanKind::Inserted => [span.moved.or(span.inserted), None],
                SpanKind::Deleted => [span.moved.or(span.deleted), None],
                SpanKind::Passing => [span.inserted, span.deleted],
            });
        let changes: Vec<ChangeIx> = changes.flatten().collect();
        match self.source.placed.get(line.clause) {
            Some(Placed::Moved(by)) if changes.is_empty() => vec![*by],
            _ => changes,
        }
    }
}

/// What is needed and who pays; what is not established is never a number.
fn budget<'p>(
    id: &'p ClauseId,
    number: &'p str,
    clause: &Clause,
    words: &Catalogue,
) -> Vec<Line<'p>> {
    const COST: &[Field] = &[Field::Cost];
    const FUNDING: &[Field] = &[Field::Funding];
    let costs = clause.costs.iter().map(|one| {
        let said = Message::new("documents-cost").with("name", one.name.as_str());
        (COST, said, [one.year, None], &one.amount, &one.currency)
    });
    let paid = clause.funding.iter().map(|one| {
        let said = Message::new("documents-funding").with("name", one.name.as_str());
        (
            FUNDING,
            said,
            [one.year, one.until],
            &one.amount,
            &one.currency,
        )
    });
    let all = costs.chain(paid);
    let lines = all.map(|(fields, said, years, amount, currency)| {
        let year = match years {
            [Some(year), Some(until)] => format!("{year}–{until}"),
            [Some(year), None] => year.to_string(),
            [None, _] => String::new(),
        };
        let currency = currency.as_deref().unwrap_or_default();
        let amount = format!("{} {currency}", number_or_unknown(amount.as_ref()));
        Line {
            clause: id,
            number,
            fields,
            says: vec![words.say(&said), year, amount.trim().to_owned()],
        }
    });
    lines.collect()
}

fn indicators<'p>(
    id: &'p ClauseId,
    number: &'p str,
    clause: &Clause,
    _: &Catalogue,
) -> Vec<Line<'p>> {
    let lines = clause.indicators.iter().map(|one| {
        let unit = one.unit.as_deref().unwrap_or_default();
        let value = |value: &Option<Decimal>, year: Option<i64>| {
            let year = year.map_or_else(String::new, |year| format!(" ({year})"));
            format!("{} {unit}{year}", number_or_unknown(value.as_ref()))
        };
        Line {
            clause: id,
            number,
            fields: &[Field::Indicator],
            says: vec![
                one.name.clone(),
                value(&one.baseline, one.baseline_year),
                value(&one.target, one.target_year),
            ],
        }
    });
    lines.collect()
}

/// A number as it is stored; `?` where it is not established.
fn number_or_unknown(number: Option<&Decimal>) -> String {
    number.map_or_else(|| "?".to_owned(), ToString::to_string)
}
