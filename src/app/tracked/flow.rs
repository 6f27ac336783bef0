//! The fields of a tracked clause as one flow of runs, in each of the three ways to look at them.

use crate::app::pending::Fate;
use crate::app::prose::{Hand, Mark, Role, Run};
use crate::app::say;
use crate::app::tracked::Move;
use crate::i18n::Language;
use crate::plan::{Aspect, Field, Guarantee, Kind, Plan};
use crate::text::Width;
use crate::track::{ChangeIx, History, Span, SpanKind, TrackedClause};
use strum::IntoEnumIterator;

/// How to look at the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// As it was at the baseline.
    Original,
    /// With every insertion and deletion.
    #[default]
    Tracked,
    /// As it is.
    Clean,
}

/// Runs, and which span each of them shows.
#[derive(Clone, Debug, Default)]
pub struct Flow {
    /// The runs.
    pub runs: Vec<Run>,
    /// For each run the index of its field and of its span there; none for captions and gaps.
    pub spans: Vec<Option<(usize, usize)>>,
}

/// What names are looked up in.
pub struct Names<'a> {
    /// Who made which change.
    pub history: &'a History,
    /// Organisations and groups.
    pub plan: &'a Plan,
    /// The language of the captions.
    pub language: Language,
    /// How wide the terminal paints clusters of letters.
    pub width: &'a Width,
}

/// Behind the letter of who moved words away, and of whose words came here.
fn arrow(span: &Span) -> &'static str {
    match span.kind {
        SpanKind::Deleted => "→",
        _ => "←",
    }
}

impl Names<'_> {
    fn caption(&self, field: &Field) -> String {
        say(self.language, &field.name())
    }

    fn hand(&self, change: Option<ChangeIx>) -> Hand {
        let change = change.and_then(|at| self.history.change(at));
        let known = change.and_then(|change| change.hand());
        Hand::of(known.map(|known| known.voice))
    }

    /// The mark of a stretch: whose hands are on it.
    pub fn mark(&self, span: &Span) -> Mark {
        match span.kind {
            SpanKind::Kept => Mark::KEPT,
            SpanKind::Inserted => Mark::inserted(self.hand(span.inserted)),
            SpanKind::Deleted => Mark::deleted(self.hand(span.deleted)),
            SpanKind::Passing => Mark {
                inserted: Some(self.hand(span.inserted)),
                deleted: Some(self.hand(span.deleted)),
            },
        }
    }

    /// A value as people say it: names in place of ids. What is no id stays as it is.
    fn value(&self, field: &Field, text: &str) -> String {
        let name = |id: &str| -> Option<String> {
            let (manifest, registers) = (&self.plan.manifest, &self.plan.registers);
            match field {
                Field::Lead | Field::Partners => {
                    let mut known = manifest.organisations.iter();
                    known.find(|one| one.id == id).map(|one| one.name.clone())
                }
                Field::Groups => registers.group(id).map(|group| group.name.clone()),
                Field::Kind => {
                    let kind = Kind::iter().find(|kind| kind.slug() == id)?;
                    Some(say(self.language, &kind.name()))
                }
                Field::Guarantee => {
                    let mut all = Guarantee::iter();
                    let known = all.find(|guarantee| guarantee.slug() == id)?;
                    Some(say(self.language, &known.name()))
                }
                Field::Aspect => {
                    let known = Aspect::iter().find(|aspect| aspect.slug() == id)?;
                    Some(say(self.language, &known.name()))
                }
                _ => None,
            }
        };
        let parts = text.split(", ");
        let named: Vec<String> = parts
            .map(|part| name(part).unwrap_or_else(|| part.to_owned()))
            .collect();
        named.join(", ")
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
        let said = |spans: &[Span]| {
            let mut spans = spans.iter();
            spans.any(|span| shown(span) && !span.text.is_empty())
        };
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
            for (at, span) in spans.iter().enumerate().filter(|(_, span)| shown(span)) {
                let mark = match mode {
                    Mode::Tracked => names.mark(span),
                    _ => Mark::KEPT,
                };
                let role = match field {
                    Field::Title => Role::Title,
                    _ => Role::Body,
                };
                let mut run = Run::new(names.value(field, &span.text), mark).role(role);
                if let Some(hand) = mark.hand().filter(|_| span.moved.is_some()) {
                    run = run.label(vec![(hand, arrow(span).to_owned())]);
                }
                flow.push(run, Some((place, at)));
            }
        }
        flow
    }

    /// The same under a line that says from where it came, where all changes are shown.
    #[must_use]
    pub fn moved(mut self, moved: Option<&Move>, mode: Mode, names: &Names<'_>) -> Flow {
        if let Some(moved) = moved.filter(|_| mode == Mode::Tracked) {
            let told = say(names.language, &moved.told());
            let line = format!("{} {told}", Fate::Came.sign());
            let line = Run::new(line, Mark::KEPT).role(Role::Label);
            let gap = Run::new("\n\n", Mark::KEPT);
            self.runs.splice(0..0, [line, gap]);
            self.spans.splice(0..0, [None, None]);
        }
        self
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
