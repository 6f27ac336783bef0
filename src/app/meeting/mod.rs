//! Two wordings of one text: what somebody else recorded while this one was being typed. Nothing is recorded before
//! both were seen and it was chosen what becomes of them.

mod wordings;

use crate::app::area::Area;
use crate::app::key::{Chord, Key};
use crate::app::model::editor::EditorMsg;
use crate::app::model::effect::{Effect, Query, Track};
use crate::app::model::form::FormMsg;
use crate::app::model::layer::Layer;
use crate::app::model::meeting::{Choice, Meeting, Met, Mine};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;
use crate::app::prose::{Hand, Mark, Names, Prose, Role, Run};
use crate::app::say;
use crate::i18n::{Language, Message};
use crate::plan::{ClauseId, Field};
use crate::text::Width;
use crate::track::{CommitId, TrackedClause};
use wordings::compared;

/// Where the parts of the question stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Both wordings.
    pub text: Area,
    /// The answers.
    pub answers: Area,
}

impl Meeting {
    /// The answers there are, as the two wordings are.
    pub fn choices(&self) -> Vec<(Choice, &'static str)> {
        let all = [
            (Choice::Merge, "app-met-merge"),
            (Choice::Table, "app-met-table"),
            (Choice::Replace, "app-met-replace"),
            (Choice::Stay, "app-edit-leave-stay"),
        ];
        let offered = |choice: &Choice| match (choice, &self.both) {
            (Choice::Stay, _) => true,
            (_, None) => false,
            (Choice::Merge, Some(both)) => both.merged.is_some(),
            _ => true,
        };
        all.into_iter()
            .filter(|(choice, _)| offered(choice))
            .collect()
    }

    /// Divides what lies within the border.
    pub fn parts(&self, within: Area) -> Parts {
        let answers = u16::try_from(self.choices().len()).unwrap_or(0);
        let (text, answers) = within.split_bottom(answers);
        let (text, _) = text.split_bottom(u16::from(text.height > 4));
        Parts { text, answers }
    }

    /// Sets the wordings in rows, and keeps to the rows there are.
    pub fn fit(&mut self, within: Area, width: &Width, language: Language, hand: Hand) {
        let text = self.parts(within).text;
        let made = (usize::from(text.width), width.clone(), language);
        if self.made.as_ref() != Some(&made) {
            let runs = self.runs(language, hand);
            self.prose = Prose::tracked(&runs, made.0, width);
            self.made = Some(made);
        }
        let last = self
            .prose
            .rows()
            .len()
            .saturating_sub(usize::from(text.height));
        self.top = self.top.min(last);
    }

    fn runs(&self, language: Language, hand: Hand) -> Vec<Run> {
        let line = |id| say(language, &Message::new(id));
        let Some(both) = &self.both else {
            return vec![Run::new(line("app-met-wait"), Mark::KEPT)];
        };
        let merged = both.merged.as_ref();
        let said = |text: &str| self.mine.said(text);
        let last = match merged {
            Some(merged) => compared(&said(&both.theirs), &said(merged), hand),
            None => vec![Run::new(line("app-met-collide"), Mark::KEPT)],
        };
        let parts = [
            ("app-met-theirs", both.there.clone()),
            ("app-met-mine", both.here.clone()),
            ("app-met-merged", last),
        ];
        let mut runs = Vec::new();
        // Of the fields of a form it has to be said which is meant.
        if self.mine.is_of_form() {
            let name = say(language, &self.field.name());
            runs.push(Run::new(name, Mark::KEPT).role(Role::Title));
        }
        for (caption, part) in parts {
            let gap = if runs.is_empty() { "" } else { "\n\n" };
            let caption = format!("{gap}{}\n", line(caption));
            runs.push(Run::new(caption, Mark::KEPT).role(Role::Title));
            runs.extend(part);
        }
        runs
    }
}

fn hand(workspace: &Workspace) -> Hand {
    Hand::of(workspace.floor.as_ref().map(|floor| floor.voice))
}

/// Opens the question about a field of a clause, which reads otherwise now than it did when its author looked.
pub fn ask(open: &mut Open<'_>, (clause, field): (ClauseId, Field), seen: CommitId, mine: Mine) {
    let ticket = open.wall.ticket();
    let workspace = &*open.workspace;
    let head = workspace.head;
    let both = mine.met(&field, hand(workspace));
    open.wall.layers.push(Layer::Meeting(Box::new(Meeting {
        clause: clause.clone(),
        field,
        head,
        ticket,
        mine,
        both,
        selected: 0,
        top: 0,
        prose: Prose::default(),
        made: None,
    })));
    open.effects.push(Effect::Ask(Query::Track(Track {
        ticket,
        clause,
        base: Some(seen),
        rev: head,
    })))
}

/// Takes the answer who wrote what; `false` if it was another question's.
pub fn take(open: &mut Open<'_>, ticket: u64, tracked: &TrackedClause) -> bool {
    let mut layers = open.wall.layers.iter_mut();
    let meeting = layers.find_map(|layer| match layer {
        Layer::Meeting(meeting) if meeting.ticket == ticket => Some(meeting),
        _ => None,
    });
    let Some(meeting) = meeting else {
        return false;
    };
    let workspace = &*open.workspace;
    let Some(history) = workspace.history.as_ref() else {
        return true;
    };
    let names = Names {
        history,
        plan: &workspace.plan,
        language: open.wall.language,
        width: &open.wall.width,
    };
    let mut fields = tracked.fields.iter();
    let spans = fields.find(|(field, _)| *field == meeting.field);
    let spans = spans.map(|(_, spans)| spans.as_slice()).unwrap_or_default();
    meeting.both = Some(
        meeting
            .mine
            .tracked(&meeting.field, spans, &names, hand(workspace)),
    );
    meeting.made = None;
    true
}

/// A key on the question. Escape has closed it already.
pub fn key(open: &mut Open<'_>, mut meeting: Box<Meeting>, chord: Chord) {
    let last = meeting.choices().len().saturating_sub(1);
    let page = usize::from(open.wall.size.rows / 2).max(1);
    match chord.key {
        Key::Enter => {
            let choice = meeting
                .choices()
                .get(meeting.selected)
                .map(|(choice, _)| *choice);
            if let Some(choice) = choice {
                chosen(open, *meeting, choice);
            }
            return;
        }
        Key::Up | Key::BackTab => meeting.selected = meeting.selected.saturating_sub(1),
        Key::Down | Key::Tab => meeting.selected = (meeting.selected + 1).min(last),
        Key::PageUp => meeting.top = meeting.top.saturating_sub(page),
        Key::PageDown => meeting.top += page,
        _ => {}
    }
    open.wall.layers.push(Layer::Meeting(meeting));
}

/// Tells what was chosen to where it was typed.
fn chosen(open: &mut Open<'_>, meeting: Meeting, choice: Choice) {
    let Some(both) = meeting.both.filter(|_| choice != Choice::Stay) else {
        return;
    };
    let merged = both.merged.filter(|_| choice != Choice::Replace);
    let met = Box::new(Met {
        clause: meeting.clause,
        field: meeting.field,
        head: meeting.head,
        choice,
        theirs: both.theirs,
        mine: merged.unwrap_or(both.mine),
    });
    open.then(match meeting.mine.is_of_form() {
        true => Intent::Form(FormMsg::Met(met)),
        false => Intent::Editor(EditorMsg::Met(met)),
    });
}

/// Fits the question into the screen as it is now.
pub fn refresh(state: &mut State) {
    let Some(place) = state
        .layers
        .iter()
        .position(|layer| matches!(layer, Layer::Meeting(_)))
    else {
        return;
    };
    let within = state
        .layers
        .get(place)
        .map(|layer| crate::app::frame::Frame::of(state, layer).list);
    let hand = state.workspace.as_ref().map_or(Hand::Unattributed, hand);
    let (width, language) = (state.width.clone(), state.language);
    if let (Some(Layer::Meeting(meeting)), Some(within)) = (state.layers.get_mut(place), within) {
        meeting.fit(within, &width, language, hand);
    }
}
