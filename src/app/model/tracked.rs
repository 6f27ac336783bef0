//! What the tracked view shows and remembers, and what it waits for.

use crate::app::area::in_view;
use crate::app::prose::{Flow, GlyphKind, Hand, Mode, Names, Prose, Spot};
use crate::i18n::Message;
use crate::plan::{ClauseId, Outline, Plan};
use crate::text::{Width, cursor};
use crate::track::{Baseline, BlamedClause, ChangeIx, CommitId, Span, TrackedClause};
use std::ops::Range;

/// What workers report to this view.
#[derive(Clone, Debug)]
pub enum TrackedMsg {
    /// A clause between two revisions, and who wrote each word of it as it is in the later one; and from
    /// where it came, if it moved in between. The number is the ticket of the question.
    Found(
        u64,
        Box<(TrackedClause, Option<BlamedClause>)>,
        Option<Box<Move>>,
    ),
    /// Compare with this revision, which is called so.
    Baseline(Box<Baseline>, Box<Message>),
    /// Ask for a tag or a date to compare with.
    AskBaseline,
    /// What was looked at last is no part of this history.
    LookedElsewhere,
    /// Show a single change.
    One(CommitId),
    /// Show the selected clause.
    Show,
    /// Compare with what was adopted last, unless somebody chose otherwise.
    Settle,
}

/// What was asked of a worker: a clause between two revisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Between {
    /// The clause.
    pub clause: ClauseId,
    /// The earlier revision; the empty past if absent.
    pub base: Option<CommitId>,
    /// The later one.
    pub rev: CommitId,
}

/// Where the cursor goes when another clause comes on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Entry {
    /// Where it is, as nearly as can be.
    #[default]
    Stay,
    /// To the first change.
    First,
    /// To the last change.
    Last,
}

/// What this view remembers.
#[derive(Debug, Default)]
pub struct Tracked {
    /// The clause on screen; the selected one of the outline if absent.
    pub clause: Option<ClauseId>,
    /// The single change on screen, instead of all since the baseline.
    pub one: Option<CommitId>,
    /// How to look at it.
    pub mode: Mode,
    /// The only hand whose marks stand out.
    pub only: Option<Hand>,
    /// Whether somebody chose the baseline, and not Plenary.
    pub based: bool,
    /// Where the plan stood when somebody here looked at it last, once that is told: nothing where nobody did.
    pub looked: Option<Option<CommitId>>,
    /// What was asked last, and its ticket.
    pub asked: Option<(Between, u64)>,
    /// What the answer to it was.
    pub found: Option<Found>,
    /// The runs on screen.
    pub flow: Flow,
    /// Those in rows.
    pub prose: Prose,
    /// The first row shown.
    pub top: usize,
    /// The cursor: a run and a place in its text.
    pub cursor: (u32, usize),
    /// Where the cursor goes when the next clause is there.
    pub entry: Entry,
    /// The column the cursor keeps to going up and down.
    pub goal: Option<usize>,
    /// Counts what was found, so that the runs are made anew when they must.
    pub version: u64,
    /// What the runs were made of.
    pub made: Option<(u64, Mode, usize, Width)>,
}

impl Tracked {
    /// Makes the runs anew if what they depend on changed, and keeps the cursor in view.
    pub fn fit(&mut self, columns: usize, height: u16, width: &Width, names: &Names<'_>) {
        let made = (self.version, self.mode, columns, width.clone());
        if self.made.as_ref() != Some(&made) {
            // While the answer for another clause is awaited, the old one must not stand under its number.
            let asked = self.asked.as_ref().map(|(question, _)| question);
            let clause = asked.map(|question| &question.clause);
            let answer = self.found.as_ref();
            let answer = answer.filter(|answer| clause == Some(&answer.question.clause));
            let answered = answer.is_some_and(|answer| asked == Some(&answer.question));
            self.flow = answer.map_or_else(Flow::default, |answer| {
                let flow = Flow::of(&answer.tracked, self.mode, names);
                let flow = flow.alike(&answer.tracked, self.mode, names);
                let moved = answer.moved.as_deref().map(Move::told);
                flow.moved(moved, self.mode, names)
            });
            self.prose = Prose::tracked(&self.flow.runs, columns, width);
            self.made = Some(made);
            let entry = if answered {
                std::mem::take(&mut self.entry)
            } else {
                Entry::Stay
            };
            match entry {
                Entry::Stay => {}
                Entry::First => {
                    self.cursor = (0, 0);
                    self.top = 0;
                    if !self.flow.is_marked(0) {
                        self.step(true);
                    }
                }
                Entry::Last => {
                    self.cursor = (u32::MAX, 0);
                    self.step(false);
                }
            }
            self.settle();
        }
        self.top = in_view(self.top, self.spot().row, height);
    }

    /// The cell of the cursor.
    pub fn spot(&self) -> Spot {
        self.prose.spot(self.cursor.0, self.cursor.1)
    }

    /// Puts the cursor on a glyph that is there.
    pub(in crate::app) fn settle(&mut self) {
        let last = self.prose.all().len().saturating_sub(1);
        let at = self.prose.index(self.cursor.0, self.cursor.1).min(last);
        let glyph = self.prose.all().get(at);
        self.cursor = glyph.map_or((0, 0), |glyph| (glyph.run, glyph.source as usize));
    }

    /// Puts the cursor on the glyph at a cell.
    pub fn put(&mut self, spot: Spot) {
        if let Some(glyph) = self.prose.at(spot) {
            self.cursor = (glyph.run, glyph.source as usize);
        }
    }

    /// Moves the cursor up or (positive) down by rows, near its column.
    pub fn rows(&mut self, rows: isize) {
        let spot = self.spot();
        let column = *self.goal.get_or_insert(spot.column);
        let last = self.prose.rows().len().saturating_sub(1);
        let mut row = spot.row.saturating_add_signed(rows).min(last);
        // Between paragraphs there is nothing to stand on: go on in the same direction.
        while self.prose.at(Spot { row, column }).is_none() && row > 0 && row < last {
            row = row.saturating_add_signed(rows.signum());
        }
        self.put(Spot { row, column });
    }

    /// Moves the cursor to the start of the next or previous word.
    pub fn word(&mut self, on: bool) {
        self.goal = None;
        let glyphs = self.prose.all();
        let at = self.prose.index(self.cursor.0, self.cursor.1);
        let solid = |at: usize| {
            let glyph = glyphs.get(at);
            glyph.filter(|glyph| !matches!(glyph.kind, GlyphKind::Space | GlyphKind::Break))
        };
        let begins = |at: &usize| {
            let before = at.checked_sub(1).and_then(solid);
            solid(*at).is_some_and(|glyph| {
                !glyph.kind.is_beside_the_text()
                    && before.is_none_or(|before| {
                        before.run != glyph.run || before.kind.is_beside_the_text()
                    })
            })
        };
        let next = if on {
            (at + 1..glyphs.len()).find(begins)
        } else {
            (0..at).rev().find(begins)
        };
        if let Some(glyph) = next.and_then(|at| glyphs.get(at)) {
            self.cursor = (glyph.run, glyph.source as usize);
        }
    }

    /// The runs of one stroke: those beside this one that the same change made. A replacement is a deletion and an
    /// insertion, and one stroke.
    pub fn stroke(&self, run: u32) -> Range<u32> {
        let Some(change) = self.made_by(run) else {
            return run..run;
        };
        let same = |other: &u32| self.made_by(*other) == Some(change);
        let last = u32::try_from(self.flow.runs.len()).unwrap_or(u32::MAX);
        let before = (0..run).rev().take_while(same).last().unwrap_or(run);
        let after = (run..last).take_while(same).last().unwrap_or(run);
        before..after + 1
    }

    /// The change a marked run is due to: the one that had the last word on it.
    pub(in crate::app) fn made_by(&self, run: u32) -> Option<(usize, Option<ChangeIx>)> {
        if !self.flow.is_marked(run) {
            return None;
        }
        let (field, _) = self.flow.span(run)?;
        let span = self.span(run)?;
        Some((field, span.shown_by()))
    }

    /// The span under a run.
    pub fn span(&self, run: u32) -> Option<&Span> {
        let (field, span) = self.flow.span(run)?;
        let (_, spans) = self.found.as_ref()?.tracked.fields.get(field)?;
        spans.get(span)
    }

    /// Moves the cursor to the next or previous stroke whose marks stand out; `false` if there is none.
    pub fn step(&mut self, on: bool) -> bool {
        self.goal = None;
        let last = u32::try_from(self.flow.runs.len()).unwrap_or(u32::MAX);
        let here = self.stroke(self.cursor.0.min(last));
        let stands = |run: &u32| {
            let run = self.flow.runs.get(*run as usize);
            run.is_some_and(|run| {
                let stands_out = |only| run.mark.hands().any(|hand| hand == only);
                !run.mark.is_kept() && self.only.is_none_or(stands_out)
            })
        };
        let next = if on {
            let from = if here.is_empty() {
                here.start + 1
            } else {
                here.end
            };
            (from..last).find(stands)
        } else {
            (0..here.start)
                .rev()
                .find(stands)
                .map(|run| self.stroke(run).start)
        };
        if let Some(run) = next {
            self.cursor = (run, 0);
        }
        next.is_some()
    }

    /// Who wrote and who struck what is under the cursor.
    pub fn hands(&self) -> (Option<ChangeIx>, Option<ChangeIx>) {
        let (run, source) = self.cursor;
        match self.span(run) {
            Some(span) => (
                span.inserted.or_else(|| self.writer(run, source)),
                span.deleted,
            ),
            None => (None, None),
        }
    }

    /// The change that put the clause where it is, if the cursor is on the line that says so.
    pub fn mover(&self) -> Option<ChangeIx> {
        let moved = self.found.as_ref()?.moved.as_ref()?;
        (self.mode == Mode::Tracked && self.cursor.0 == 0).then_some(moved.by)
    }

    /// Who wrote the word at a place of a run that stands in the later revision.
    pub(in crate::app) fn writer(&self, run: u32, source: usize) -> Option<ChangeIx> {
        use crate::track::SpanKind::{Inserted, Kept};
        let answer = self.found.as_ref()?;
        let (field, at) = self.flow.span(run)?;
        let (name, spans) = answer.tracked.fields.get(field)?;
        if spans.get(at)?.kind != Kept {
            return None;
        }
        let before = spans.iter().take(at);
        let before = before.filter(|span| matches!(span.kind, Kept | Inserted));
        let mut left = before.map(|span| span.text.len()).sum::<usize>() + source;
        let written = &answer.written.as_ref()?.fields;
        let (_, words) = written.iter().find(|(field, _)| field == name)?;
        for span in words {
            if left < span.text.len() {
                return span.inserted;
            }
            left -= span.text.len();
        }
        None
    }

    /// The word under the cursor: its run, and where it stands there.
    pub fn word_here(&self) -> Option<(u32, Range<usize>)> {
        let (run, source) = self.cursor;
        let text = &self.flow.runs.get(run as usize)?.text;
        Some((run, cursor::word_at(text, source)))
    }

    /// The hands whose marks are in this clause, in the order of the voices.
    pub fn present(&self) -> Vec<Hand> {
        let marks = self.flow.runs.iter().flat_map(|run| run.mark.hands());
        let mut hands: Vec<Hand> = marks.collect();
        hands.sort_unstable();
        hands.dedup();
        hands
    }
}

/// An answer: the clause, and who wrote each word of it.
#[derive(Clone, Debug)]
pub struct Found {
    /// What was asked.
    pub question: Between,
    /// The clause between the two revisions.
    pub tracked: TrackedClause,
    /// Who wrote what of it, if it is in the later one.
    pub written: Option<BlamedClause>,
    /// From where it came, if it moved in between.
    pub moved: Option<Box<Move>>,
}

/// A clause that moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// Which change put it where it is.
    pub by: ChangeIx,
    /// Where it stood.
    pub from: Where,
    /// Where it stands.
    pub to: Where,
}

impl Move {
    /// From where to where; the clauses above are named where they are others than before.
    pub fn told(&self) -> Message {
        let under = |place: &Where| place.under.as_ref().map(|(id, _)| id.clone());
        let apart = under(&self.from) != under(&self.to);
        let told = |place: &Where| match &place.under {
            Some((_, title)) if apart => Message::new("app-track-moved-under")
                .with("number", place.number.as_str())
                .with("title", title.as_str()),
            _ => Message::new("app-track-moved-number").with("number", place.number.as_str()),
        };
        Message::new("app-track-moved")
            .with("from", told(&self.from))
            .with("to", told(&self.to))
    }
}

/// Where a clause stands, for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Where {
    /// Its number.
    pub number: String,
    /// The clause it stands under, and its title; nothing at the top.
    pub under: Option<(ClauseId, String)>,
}

impl Where {
    /// Where the clause stands in a plan.
    pub fn of(plan: &Plan, clause: &ClauseId) -> Option<Where> {
        let outline = Outline::of(plan);
        let row = outline.row(clause)?;
        let title = |id: &ClauseId| plan.clauses.get(id).map(|above| above.title.clone());
        let under = row.parent.clone();
        Some(Where {
            number: row.number.clone(),
            under: under.map(|id| (id.clone(), title(&id).unwrap_or_default())),
        })
    }
}
