//! One text being typed: what it was, what it is, and what the room would see of the difference.

use crate::app::area::{Area, PROSE, in_view};
use crate::app::draft::DraftOf;
use crate::app::model::editor::Editing;
use crate::app::model::workspace::Workspace;
use crate::app::prose::{Hand, Mark, Prose, Run, Spot};
use crate::app::typing::Buffer;
use crate::dialogue::{Amendment, AmendmentId, Digest};
use crate::i18n::Message;
use crate::plan::ClauseId;
use crate::text::{RunKind, Width, diff_text_within};
use crate::track::CommitId;
use std::time::Duration;

/// A preview may take this long; beyond, the difference is found roughly and said to be so.
const PATIENCE: Duration = Duration::from_millis(20);

/// Where the parts of the editor stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Number and title of the clause.
    pub heading: Area,
    /// What the text is called, above it.
    pub text_label: Area,
    /// The text.
    pub text: Area,
    /// What the difference is called, above it.
    pub preview_label: Area,
    /// The difference.
    pub preview: Area,
}

/// From this many columns on, the difference stands beside the text instead of below it.
const BESIDE: u16 = 120;

impl Layout {
    /// Divides the body of the screen.
    pub fn of(body: Area) -> Layout {
        let air = u16::from(body.height > 16);
        let (_, body) = body.split_top(air);
        let beside = body.width >= BESIDE;
        let gap = if beside { 6 } else { 0 };
        let columns = if beside { 2 * PROSE + gap } else { PROSE };
        let body = body.within(columns);
        let (heading, rest) = body.split_top(if body.height > 8 { 1 + air } else { 0 });
        let (left, right) = if beside {
            let (left, right) = rest.split_left((rest.width - gap) / 2);
            (left, right.split_left(gap).1)
        } else {
            rest.split_top(rest.height.div_ceil(2))
        };
        let label = |area: Area| area.split_top(if area.height > 3 { 1 + air } else { 0 });
        let (text_label, text) = label(left);
        let (preview_label, preview) = label(right);
        Layout {
            heading,
            text_label,
            text,
            preview_label,
            preview,
        }
    }
}

impl Editing {
    /// What the text is: a field of the clause, or what an amendment proposes.
    pub fn name(&self, workspace: &Workspace) -> Message {
        match &self.of {
            DraftOf::Field(field) => field.name(),
            DraftOf::Ledger(ledger) => ledger.name(),
            DraftOf::Wording(id) => {
                let amendment = workspace.dialogue.amendments.get(id);
                let name = amendment.map_or_else(|| id.to_string(), Amendment::label);
                Message::new("ui-amend-wording").with("name", name)
            }
        }
    }

    /// Begins to edit a field: `before` is what it holds, `text` what shall stand in the editor.
    pub fn new(
        clause: ClauseId,
        of: impl Into<DraftOf>,
        seen: CommitId,
        before: &str,
        text: &str,
    ) -> Editing {
        Editing {
            clause,
            of: of.into(),
            seen,
            before: before.to_owned(),
            buffer: Buffer::new(text, usize::from(PROSE), &Width::GUESSED),
            top: 0,
            preview: Prose::default(),
            preview_top: 0,
            approximate: false,
            saving: None,
            tabling: false,
            on: None,
            made: None,
            lengths: Vec::new(),
        }
    }

    /// The amendment whose wording is being amended, if it is no field's.
    pub fn onto(&self) -> Option<&AmendmentId> {
        match &self.of {
            DraftOf::Wording(amendment) => Some(amendment),
            DraftOf::Field(_) | DraftOf::Ledger(_) => None,
        }
    }

    /// The same with the digest of what it was drafted on.
    #[must_use]
    pub fn on(mut self, digest: Option<Digest>) -> Editing {
        self.on = digest;
        self
    }

    /// Fits the text and the difference into their places and keeps the cursor in view.
    pub fn fit(&mut self, places: &Layout, hand: Hand, width: &Width) {
        // One column is left free for the cursor behind the last letter of a row.
        let columns = usize::from(places.text.width.saturating_sub(1));
        self.buffer.fit(columns, width);
        self.top = in_view(self.top, self.buffer.spot().row, places.text.height);
        self.compare(usize::from(places.preview.width), hand, width);
        let at = self.spot_in_preview();
        self.preview_top = in_view(self.preview_top, at.row, places.preview.height);
    }

    fn compare(&mut self, columns: usize, hand: Hand, width: &Width) {
        let text = self.buffer.text();
        let fresh = self.made.as_ref().is_some_and(|(made, by, wide, model)| {
            (*by, *wide, model) == (hand, columns, width) && made == text
        });
        if fresh {
            return;
        }
        let (runs, approximate) = diff_text_within(&self.before, text, PATIENCE);
        self.lengths = runs
            .iter()
            .map(|run| (run.kind != RunKind::Deleted, run.text.len()))
            .collect();
        let runs: Vec<Run> = runs
            .iter()
            .map(|run| Run::new(run.text, Mark::of(run.kind, hand)))
            .collect();
        self.approximate = approximate;
        self.preview = Prose::tracked(&runs, columns, width);
        self.made = Some((text.to_owned(), hand, columns, width.clone()));
    }

    /// Where the cursor's place stands in the difference.
    fn spot_in_preview(&self) -> Spot {
        let mut left = self.buffer.cursor();
        for (run, (stands, length)) in self.lengths.iter().enumerate() {
            if *stands && left <= *length {
                return self
                    .preview
                    .spot(u32::try_from(run).unwrap_or(u32::MAX), left);
            }
            if *stands {
                left -= length;
            }
        }
        Spot::default()
    }
}
