//! The negotiation act by act: the moments, the one on screen, and the pace.

use crate::app::area::Area;
use crate::app::prose::{Flow, Mode, Names, Prose};
use crate::i18n::Message;
use crate::plan::{ClauseId, Voice};
use crate::text::Width;
use crate::track::{CommitId, PastAct, Span, TrackedClause, came_with};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

/// What workers report to this view, and what others ask of it.
#[derive(Clone, Debug)]
pub enum ReplayMsg {
    /// Go through the acts of this clause, or of the plan, from this change on; from the first where none is named.
    Begin {
        /// The only clause.
        clause: Option<ClauseId>,
        /// The change.
        from: Option<CommitId>,
        /// The revision they lead to; the one on screen where none is named.
        until: Option<CommitId>,
    },
    /// The acts that led to a revision.
    Acts(CommitId, Result<Arc<Vec<PastAct>>, Message>),
    /// What is shown at an act.
    Moment(Key, Result<Box<Moment>, Message>),
    /// So much time is over.
    Tick,
    /// Play from here on at this pace.
    Play(Pace),
}

/// What this view remembers.
#[derive(Debug, Default)]
pub struct Replay {
    /// The only clause whose acts are shown.
    pub clause: Option<ClauseId>,
    /// The acts, oldest first.
    pub acts: Vec<PastAct>,
    /// Which of them is on screen.
    pub at: usize,
    /// The one from which on changes are marked.
    pub from: usize,
    /// Whether the marks of the act on screen alone are shown, and not all since `from`.
    pub alone: bool,
    /// Which of the clauses of this act is on screen.
    pub which: usize,
    /// How fast it plays.
    pub pace: Pace,
    /// Whether it plays.
    pub playing: bool,
    /// Whether it is filmed: there are no keys to be named, and no pace that could be changed.
    pub filmed: bool,
    /// Why the acts, or what is shown at this one, could not be worked out.
    pub why: Option<Message>,
    /// Whether the acts are awaited, up to which revision, and where they begin.
    pub(in crate::app) waiting: Option<(CommitId, Option<CommitId>)>,
    /// What was asked of a worker and is not answered.
    pub(in crate::app) asked: Vec<Key>,
    /// What was answered, the latest last.
    pub(in crate::app) kept: VecDeque<(Key, Moment)>,
    /// The changes that there were when it was answered: spans name their places among them.
    pub(in crate::app) known: usize,
    /// The text on screen.
    pub shown: Shown,
}

impl Replay {
    /// The act on screen.
    pub fn act(&self) -> Option<&PastAct> {
        self.acts.get(self.at)
    }

    /// What is shown at the act on screen, once it is worked out.
    pub fn moment(&self) -> Option<&Moment> {
        let key = self.key(self.at, self.which)?;
        self.kept
            .iter()
            .find(|(one, _)| *one == key)
            .map(|it| &it.1)
    }

    /// Whether the list of acts is still being made.
    pub fn is_waiting(&self) -> bool {
        self.waiting.is_some()
    }

    /// The question that an act is: which text, and since when.
    pub(in crate::app) fn key(&self, at: usize, which: usize) -> Option<Key> {
        let act = self.acts.get(at)?;
        let from = if self.alone { at } else { self.from.min(at) };
        let first = self.acts.get(from)?;
        // Since the start means since the first change, as everywhere: what it laid down is nobody's news.
        let start = (from < at && first.before.is_none()).then_some(first.id);
        Some(Key {
            act: act.id,
            base: first.before.or(start),
            clause: act.clauses.get(which).cloned(),
        })
    }
}

/// Which text, since when: what is asked of a worker.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// The act after which it reads so.
    pub act: CommitId,
    /// Since when changes are marked; the empty past where nothing is said.
    pub base: Option<CommitId>,
    /// The clause; nothing where the act was about none.
    pub clause: Option<ClauseId>,
}

/// What became of one thing in the dialogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Whose it is.
    pub voice: Option<Voice>,
    /// What became of it.
    pub what: Message,
}

/// What there is to be seen after an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The number of the clause then.
    pub number: Option<String>,
    /// Its text.
    pub tracked: Option<TrackedClause>,
    /// The amendments and positions that the act was about.
    pub told: Vec<Told>,
}

/// A text in rows.
#[derive(Debug, Default)]
pub struct Shown {
    /// The runs.
    pub flow: Flow,
    /// Those in rows.
    pub prose: Prose,
    /// The runs of the act on screen.
    pub lit: Vec<u32>,
    /// The first row shown.
    pub top: usize,
    /// What it was made of.
    pub(in crate::app) made: Option<(Key, usize, Width)>,
}

impl Shown {
    /// Makes the rows anew if what they depend on changed; the first words of the act are in view then.
    pub fn fit(
        &mut self,
        (key, moment, act): (&Key, &Moment, &PastAct),
        area: Area,
        names: &Names<'_>,
    ) {
        let columns = usize::from(area.width);
        let made = (key.clone(), columns, names.width.clone());
        if self.made.as_ref() == Some(&made) {
            return;
        }
        let tracked = moment.tracked.as_ref();
        self.flow = tracked.map_or_else(Flow::default, |tracked| {
            Flow::of(tracked, Mode::Tracked, names).alike(tracked, Mode::Tracked, names)
        });
        self.prose = Prose::tracked(&self.flow.runs, columns, names.width);
        self.lit = tracked.map_or_else(Vec::new, |tracked| self.lit(tracked, act, names));
        self.made = Some(made);
        let first = self.lit.first().map_or(0, |run| self.prose.row_of(*run));
        // With the line before it, so that one sees where one is.
        self.top = match first < usize::from(area.height) {
            true => 0,
            false => first.saturating_sub(1),
        };
        self.scroll(0, area.height);
    }

    /// The runs that came or went with an act. Where all there is came with it, nothing has to be found in it.
    pub(in crate::app) fn lit(
        &self,
        tracked: &TrackedClause,
        act: &PastAct,
        names: &Names<'_>,
    ) -> Vec<u32> {
        let came = came_with(names.history, act);
        let span = |run: u32| -> Option<&Span> {
            let (field, at) = self.flow.span(run)?;
            tracked.fields.get(field)?.1.get(at)
        };
        let last = u32::try_from(self.flow.runs.len()).unwrap_or(u32::MAX);
        let of_act = |run: &u32| {
            span(*run).is_some_and(|span| {
                let mut changes = [span.inserted, span.deleted, span.moved]
                    .into_iter()
                    .flatten();
                changes.any(&came)
            })
        };
        let texts = (0..last).filter(|run| span(*run).is_some());
        let lit: Vec<u32> = texts.clone().filter(of_act).collect();
        match lit.len() == texts.count() {
            true => Vec::new(),
            false => lit,
        }
    }

    /// Scrolls by rows, as far as there are some.
    pub fn scroll(&mut self, rows: isize, height: u16) {
        let last = self.prose.rows().len().saturating_sub(usize::from(height));
        self.top = self.top.saturating_add_signed(rows).min(last);
    }
}

/// The time an act stays, in milliseconds, from the fastest to the slowest.
pub(in crate::app) const STEPS: [u32; 8] = [250, 500, 1_000, 2_000, 3_000, 5_000, 8_000, 13_000];

/// The longest that can be asked for.
pub const LONGEST: u32 = 3_600_000;

/// How long an act stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    pub(in crate::app) millis: u32,
}

impl Pace {
    /// So many seconds, as they are typed: `3`, `0.5`; nothing where that is no pace.
    pub fn of_seconds(text: &str) -> Option<Pace> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || part.len() > 3 || !digits(whole) || !digits(part) {
            return None;
        }
        let seconds: u32 = whole.parse().ok()?;
        let part: u32 = format!("{part:0<3}").parse().ok()?;
        let millis = seconds.checked_mul(1_000)?.checked_add(part)?;
        (1..=LONGEST).contains(&millis).then_some(Pace { millis })
    }

    /// The next faster or slower one; the same where there is none.
    #[must_use]
    pub fn other(self, faster: bool) -> Pace {
        let mut steps = STEPS.into_iter();
        let next = match faster {
            true => steps.rev().find(|step| *step < self.millis),
            false => steps.find(|step| *step > self.millis),
        };
        Pace {
            millis: next.unwrap_or(self.millis),
        }
    }

    /// How long an act stays.
    pub fn duration(self) -> Duration {
        Duration::from_millis(self.millis.into())
    }

    /// The seconds, as they are typed.
    pub fn seconds(self) -> String {
        let (whole, part) = (self.millis / 1_000, self.millis % 1_000);
        match part {
            0 => whole.to_string(),
            _ => format!("{whole}.{part:03}")
                .trim_end_matches('0')
                .to_owned(),
        }
    }
}

impl Default for Pace {
    fn default() -> Pace {
        Pace { millis: 3_000 }
    }
}

#[cfg(test)]
mod tests {

    use crate::app::model::replay::{Pace, STEPS};

    #[test]
    fn a_pace_is_typed_as_it_is_said() {
        for text in ["3", "0.5", "0.25", "1.125", "3600"] {
            assert_eq!(
                Pace::of_seconds(text).map(Pace::seconds).as_deref(),
                Some(text)
            );
        }
        for wrong in [
            "",
            "0",
            "0.0",
            "-1",
            ".5",
            "1.2345",
            "3601",
            "1e3",
            "99999999999",
            "x",
        ] {
            assert_eq!(Pace::of_seconds(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn from_any_pace_one_comes_to_both_ends() {
        let mut pace = Pace::of_seconds("4").unwrap();
        assert_eq!(pace.other(true).seconds(), "3");
        assert_eq!(pace.other(false).seconds(), "5");
        for _ in 0..STEPS.len() {
            pace = pace.other(true);
        }
        assert_eq!(pace.seconds(), "0.25");
        for _ in 0..STEPS.len() {
            pace = pace.other(false);
        }
        assert_eq!(pace.other(false).seconds(), "13");
    }
}
