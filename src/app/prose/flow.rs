//! The fields of a tracked clause as one flow of runs, in each of the three ways to look at them.

use super::{Mark, Mode, Names, Role, Run};
use crate::app::fate::Fate;
use crate::app::say;
use crate::i18n::Message;
use crate::plan::Field;
use crate::track::{Span, SpanKind, TrackedClause, alikes_in};

/// Runs, and which span each of them shows.
#[derive(Clone, Debug, Default)]
pub struct Flow {
    /// The runs.
    pub runs: Vec<Run>,
    /// For each run the index of its field and of its span there; none for captions and gaps.
    pub spans: Vec<Option<(usize, usize)>>,
}

/// Behind the letter of who moved words away, and of whose words came here.
fn arrow(span: &Span) -> &'static str {
    match span.kind {
        SpanKind::Deleted => "→",
        _ => "←",
    }
}

impl Flow {
    /// The flow of a clause.
    pub fn of(clause: &TrackedClause, mode: Mode, names: &Names<'_>) -> Flow {
        let mut flow = Flow::default();
        let shown = |span: &Span| match mode {
            Mode::Tracked => true,
            Mode::Original => matches!(span.kind, SpanKind::Kept | SpanKind::Deleted),
            Mode::Clean => matches!(span.kind, SpanKind::Kept | SpanKind::Inserted),
        };
        let said = |spans: &[Span]| spans.iter().any(|at| shown(at) && !at.text.is_empty());
        let fields = clause.fields.iter().enumerate();
        // The kind stands in the heading already, unless it changed.
        let again = |(field, spans): &(Field, Vec<Span>)| {
            *field == Field::Kind && spans.iter().all(|span| span.kind == SpanKind::Kept)
        };
        let fields = fields.filter(|(_, one)| said(&one.1) && !again(one));
        let fields: Vec<_> = fields.collect();
        let captions = fields.iter().filter(|(_, (field, _))| !field.is_prose());
        let captions = captions.map(|(_, (field, _))| names.caption(field));
        let widest = captions.map(|name| names.width.of(&name)).max();
        for (place, (field, spans)) in fields {
            flow.begin(field, names, widest.unwrap_or(0));
            let role = match field {
                Field::Title => Role::Title,
                _ => Role::Body,
            };
            let spans = spans.iter().enumerate().filter(|(_, span)| shown(span));
            let (places, runs): (Vec<_>, Vec<_>) = spans
                .map(|(at, span)| {
                    let mark = match mode {
                        Mode::Tracked => names.mark(span),
                        _ => Mark::KEPT,
                    };
                    let mut run = Run::new(&*span.text, mark).role(role);
                    if let Some(hand) = mark.hand().filter(|_| span.moved.is_some()) {
                        run = run.label(vec![(hand, arrow(span).to_owned())]);
                    }
                    (Some((place, at)), run)
                })
                .unzip();
            flow.runs.extend(names.naming().runs(field, runs));
            flow.spans.extend(places);
        }
        flow
    }

    /// The same under a line that says from where it came, where all changes are shown.
    #[must_use]
    pub fn moved(mut self, told: Option<Message>, mode: Mode, names: &Names<'_>) -> Flow {
        if let Some(told) = told.filter(|_| mode == Mode::Tracked) {
            let told = say(names.language, &told);
            let line = format!("{} {told}", Fate::Came.sign());
            let line = Run::new(line, Mark::KEPT).role(Role::Label);
            let gap = Run::new("\n\n", Mark::KEPT);
            self.runs.splice(0..0, [line, gap]);
            self.spans.splice(0..0, [None, None]);
        }
        self
    }

    /// The same under a line for each word that only looks like the one it replaced, where all changes are shown.
    #[must_use]
    pub fn alike(mut self, clause: &TrackedClause, mode: Mode, names: &Names<'_>) -> Flow {
        if mode != Mode::Tracked {
            return self;
        }
        let found = clause.fields.iter().flat_map(|(_, spans)| alikes_in(spans));
        let mut lines: Vec<Run> = Vec::new();
        for alike in found {
            let told = format!("! {}", say(names.language, &alike.message()));
            lines.push(Run::new(told, Mark::KEPT).role(Role::Label));
            lines.push(Run::new("\n\n", Mark::KEPT));
        }
        let none = lines.iter().map(|_| None).collect::<Vec<_>>();
        self.runs.splice(0..0, lines);
        self.spans.splice(0..0, none);
        self
    }

    /// The runs without what a form holds and nobody changed: in large letters there is room for what the room has come for.
    pub fn essential(&self, clause: &TrackedClause) -> Vec<Run> {
        let stays = |place: usize| {
            let field = clause.fields.get(place);
            field.is_some_and(|(field, spans)| {
                field.is_prose() || spans.iter().any(|span| span.kind != SpanKind::Kept)
            })
        };
        let mut runs = Vec::new();
        // A gap and a caption go with the field behind them.
        let mut before = Vec::new();
        for (run, span) in self.runs.iter().zip(&self.spans) {
            match span {
                None => before.push(run.clone()),
                Some((place, _)) if stays(*place) => {
                    runs.append(&mut before);
                    runs.push(run.clone());
                }
                Some(_) => before.clear(),
            }
        }
        runs
    }

    /// Prose stands by itself; what a form holds stands in a line of its own behind its name.
    fn begin(&mut self, field: &Field, names: &Names<'_>, widest: usize) {
        let prose = field.is_prose();
        if !self.runs.is_empty() {
            let gap = if prose { "\n\n" } else { "\n" };
            let first = self.runs.iter().all(|run| run.role != Role::Label);
            let gap = if first { "\n\n" } else { gap };
            self.push(Run::new(gap, Mark::KEPT), None);
        }
        if !prose {
            let name = names.caption(field);
            let air = " ".repeat(widest.saturating_sub(names.width.of(&name)) + 2);
            let caption = Run::new(format!("{name}{air}"), Mark::KEPT).role(Role::Label);
            self.push(caption, None);
        }
    }

    fn push(&mut self, run: Run, span: Option<(usize, usize)>) {
        self.runs.push(run);
        self.spans.push(span);
    }

    /// The span a run shows.
    pub fn span(&self, run: u32) -> Option<(usize, usize)> {
        self.spans.get(run as usize).copied().flatten()
    }

    /// Whether a run was inserted or struck.
    pub fn is_marked(&self, run: u32) -> bool {
        let run = self.runs.get(run as usize);
        run.is_some_and(|run| !run.mark.is_kept())
    }
}
