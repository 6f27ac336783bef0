//! What a file proposes as a list: each proposal with its place, whose it is and its words with what changes in them; below, what
//! is said beside it, and at the end the entry that tables what is left.

use super::words::{Setting, around, runs};
use crate::app::model::word::choice::Choice;
use crate::app::model::word::{Entry, Head, Item, Line, Lines, What};
use crate::app::model::workspace::Workspace;
use crate::app::prose::{Hand, Prose};
use crate::app::say;
use crate::dialogue::Proposal;
use crate::export::back::{self, Names, One, called};
use crate::i18n::{Arg, Message};
use crate::plan::Field;
use crate::text::{Shown, wrap};

/// So many rows of the words of a proposal stand in the list.
const FEW: usize = 3;

/// Columns before the words of a proposal: its number and its letter.
pub const INDENT: u16 = 8;

impl Lines {
    /// What is selected.
    pub fn item(&self) -> Option<Item> {
        self.items.get(self.selected).copied()
    }

    /// Moves the selection.
    pub fn step(&mut self, by: isize) {
        let last = self.items.len().saturating_sub(1);
        self.selected = self.selected.saturating_add_signed(by).min(last);
    }

    /// Moves what is read whole.
    pub fn roll(&mut self, by: isize) {
        self.top = self.top.saturating_add_signed(by);
    }

    /// From the list to the whole of the selected one, and back.
    pub fn turn_over(&mut self) {
        self.whole = !self.whole;
        self.top = 0;
    }

    /// The rows of the list, and what can be selected in it.
    pub fn list(&mut self, choice: &Choice, setting: &Setting<'_>) {
        let mut all = Vec::new();
        self.items.clear();
        let out = choice.left_out();
        for (place, entry) in self.entries.iter().enumerate() {
            let item = Some(self.items.len());
            self.items.push(Item::Proposal(place));
            let line = |what| Line { item, what };
            all.push(line(What::Head(place)));
            // Of a clause that is put elsewhere no words change.
            let rows = match entry.prose.all().is_empty() {
                true => 0,
                false => entry.prose.rows().len().min(FEW),
            };
            all.extend((0..rows).map(|row| line(What::Words(place, row))));
            if !entry.known.is_empty() || out.contains(&place) {
                all.push(line(What::Known(place)));
            }
            all.push(line(What::Gap));
        }
        for (place, note) in notes(choice).iter().enumerate() {
            let item = Some(self.items.len());
            self.items.push(Item::Note(place));
            let said = rows(note, setting, FEW).into_iter().map(What::Said);
            all.extend(said.map(|what| Line { item, what }));
        }
        if !self.entries.is_empty() {
            let item = Some(self.items.len());
            self.items.push(Item::Table);
            let air = self.items.len() > self.entries.len() + 1;
            let gap = air.then_some(What::Gap);
            let what = gap.into_iter().chain([What::Table]);
            all.extend(what.map(|what| Line { item, what }));
        }
        self.all = all;
        self.selected = self.selected.min(self.items.len().saturating_sub(1));
    }

    /// The rows of the selected proposal, all of them.
    pub fn read(&mut self, choice: &Choice, workspace: &Workspace, setting: &Setting<'_>) {
        let Some(Item::Proposal(place)) = self.item() else {
            return;
        };
        let Some((one, entry)) = choice
            .looked
            .brought
            .all
            .get(place)
            .zip(self.entries.get(place))
        else {
            return;
        };
        let runs = runs(one, workspace, (entry.head.hand, setting));
        self.full = Prose::tracked(&runs, setting.columns, setting.width);
        let mut what = vec![What::Head(place), What::Gap];
        what.extend((0..self.full.rows().len()).map(What::Full));
        what.push(What::Gap);
        if !entry.known.is_empty() || choice.left_out().contains(&place) {
            what.push(What::Known(place));
        }
        let reason = one
            .amendment
            .reason
            .as_ref()
            .filter(|_| !one.is_untracked());
        let reason = reason.map(|text| Message::new("word-reason").with("text", text.as_str()));
        let reason = reason.map(|reason| rows(&reason, setting, usize::MAX));
        what.extend(reason.into_iter().flatten().map(What::Said));
        let item = Some(self.selected);
        self.all = what.into_iter().map(|what| Line { item, what }).collect();
    }
}

/// What is said beside the proposals.
pub fn notes(choice: &Choice) -> Vec<Message> {
    let looked = &choice.looked;
    let mut notes = back::notes(&looked.brought, &looked.remarks, &looked.unread);
    if looked.brought.all.is_empty() {
        notes.insert(0, Message::new("back-nothing"));
    }
    notes
}

/// A sentence in rows, no more than so many of them.
fn rows(message: &Message, setting: &Setting<'_>, most: usize) -> Vec<Shown<'static>> {
    let text = say(setting.language, message);
    let text = Shown::line(&text);
    let columns = setting.columns.max(1);
    let parts = wrap(&text, columns, setting.width).into_iter().take(most);
    parts
        .map(|row| text.part(row.range.clone()).into_owned())
        .collect()
}

/// The proposals as they are shown.
pub fn entries(choice: &Choice, workspace: &Workspace, setting: &Setting<'_>) -> Vec<Entry> {
    let names = Names::of(&workspace.plan.manifest);
    let all = choice.looked.brought.all.iter();
    all.map(|one| {
        let head = head(one, choice, (workspace, &names));
        let runs = around(runs(one, workspace, (head.hand, setting)));
        Entry {
            prose: Prose::tracked(&runs, setting.columns, setting.width),
            known: known(one, choice),
            head,
        }
    })
    .collect()
}

fn head(one: &One, choice: &Choice, (workspace, names): (&Workspace, &Names)) -> Head {
    let floor = workspace.floor.as_ref();
    let sponsor = floor.and_then(|floor| choice.sponsor(one, names, floor).ok());
    let hand = Hand::of(sponsor.as_ref().map(|speaker| speaker.voice));
    Head {
        hand,
        place: place(one, choice, workspace),
        who: one.change.by.name(),
    }
}

/// Where a proposal stands: its number, its title and its field, or what it does with the clause.
fn place(one: &One, choice: &Choice, workspace: &Workspace) -> Message {
    let change = &one.change;
    let outline = &workspace.outline;
    let clause = workspace.plan.clauses.get(&change.clause);
    let title = clause.map_or("", |clause| clause.title.as_str());
    let of = |id| {
        Message::new(id)
            .with("number", called(change, outline))
            .with("title", title)
    };
    let to = || {
        let brought = &choice.looked.brought;
        let to = brought.destination(one, &workspace.dialogue, outline);
        to.map_or_else(|| Arg::from(""), Arg::from)
    };
    match &one.amendment.proposal {
        Proposal::Words { field, .. } => of("word-place").with("field", field.name()),
        Proposal::Sub { .. } => {
            let field = change.field.as_ref().unwrap_or(&Field::Text);
            of("word-place").with("field", field.name())
        }
        Proposal::Remove { .. } => of("word-place-remove"),
        Proposal::Move { .. } => of("word-place-move").with("place", to()),
        Proposal::Add { .. } => Message::new("word-place-add").with("place", to()),
    }
}

/// What else is to be known of a proposal.
fn known(one: &One, choice: &Choice) -> Vec<Message> {
    let mut known = Vec::new();
    if one.is_untracked() {
        known.push(Message::new("back-untracked"));
    }
    if one.is_fallen() {
        known.push(one.amendment.state().name());
    }
    match (choice.looked.brought.amends(one), &one.amendment.proposal) {
        (Some(place), _) => known.push(Message::new("word-amends").with("number", place + 1)),
        (None, Proposal::Sub { .. }) => known.push(Message::new("word-amends-pending")),
        _ => {}
    }
    known
}
