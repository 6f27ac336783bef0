//! What is shown at an act: the clause as it read then, with the words of this act lit.

use crate::app::area::Area;
use crate::app::prose::{Flow, Mode, Names, Prose};
use crate::i18n::Message;
use crate::plan::{ClauseId, Voice};
use crate::text::Width;
use crate::track::{Act, CommitId, Span, TrackedClause, came_with};

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
    made: Option<(Key, usize, Width)>,
}

impl Shown {
    /// Makes the rows anew if what they depend on changed; the first words of the act are in view then.
    pub fn fit(
        &mut self,
        (key, moment, act): (&Key, &Moment, &Act),
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
    fn lit(&self, tracked: &TrackedClause, act: &Act, names: &Names<'_>) -> Vec<u32> {
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
