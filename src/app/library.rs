//! The library: the plans known to this machine, the built-in ones, new plans and folders.

use super::command::{Command, Group, always};
use super::focus::{Focus, NOT_TYPING, READING};
use super::glance::Glance;
use super::key::{Chord, Key, Mouse, Press};
use super::new_plan;
use super::step::Step;
use crate::app::leaving;
use crate::app::model::effect::{Beside, Effect, Job};
use crate::app::model::layer::{Answer, Confirm};
use crate::app::model::library::{Known, Library};
use crate::app::model::msg::Intent;
use crate::app::model::question::Question;
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::i18n::Message;
use std::path::{Path, PathBuf};

/// The commands of the library.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("library-open", Group::Program)
            .key(Key::Enter)
            .key(Key::Right)
            .at(Focus::Library)
            .hint(1)
            .run(open_selected),
        Command::new("library-forget", Group::Program)
            .key(Key::Delete)
            .at(Focus::Library)
            .when_or("app-why-not-here", on_known)
            .run(forget),
        Command::new("library-back", Group::Program)
            .key(Key::Esc)
            .at(Focus::Library)
            .when_or("app-why-no-plan-behind", |state| {
                state.screen == Screen::Library && state.has_plan()
            })
            .run(|state| {
                state.screen = Screen::Plan;
            }),
        Command::new("library", Group::Program)
            .key('O')
            .at(READING)
            .when(|state| state.screen != Screen::Library)
            .run(|state| leaving::ask(state, Intent::ShowLibrary)),
        Command::new("open-folder", Group::Program)
            .key(Chord::ctrl('o'))
            .at(NOT_TYPING)
            .when(always)
            .run(ask_folder),
        Command::new("new-plan", Group::Program)
            .key(Chord::ctrl('n'))
            .at(Focus::Library)
            .hint(2)
            .when(always)
            .run(new_plan::new_plan),
    ]
}

/// Whether a plan of this machine is selected.
fn on_known(state: &State) -> bool {
    let library = &state.library;
    let known = match library.entry() {
        Some(Entry::Plan(place)) => library.known.get(place),
        _ => None,
    };
    state.screen == Screen::Library && matches!(known, Some(Known::Here { .. }))
}

fn open_selected(state: &mut State) {
    if let Some(Entry::Plan(_)) = state.library.entry() {
        state.with_open(leaving::looked);
    }
    match state.library.entry() {
        Some(Entry::Plan(place)) => match state.library.known.get(place) {
            Some(Known::Here { folder, .. }) => {
                state.effects.push(Effect::Write(Job::Open(folder.clone())))
            }
            Some(Known::Example { name, .. }) => {
                state
                    .effects
                    .push(Effect::Write(Job::OpenExample(name.clone())));
            }
            None => {}
        },
        Some(Entry::Command(id)) => state.next.push(Intent::Run(id)),
        _ => {}
    }
}

fn forget(state: &mut State) {
    let Some(Entry::Plan(place)) = state.library.entry() else {
        return;
    };
    if let Some(Known::Here { folder, .. }) = state.library.known.get(place) {
        let forget = Effect::Write(Job::Forget(folder.clone()));
        state
            .effects
            .extend([forget, Effect::Write(Job::ListLibrary)]);
    }
}

fn ask_folder(state: &mut State) {
    let title = Message::new("app-folder-ask");
    state.ask(title, "app-folder-hint", "", Question::Folder);
}

/// Shows the library, from its first plan on: that is the one opened last.
pub fn show(state: &mut State) {
    state.screen = Screen::Library;
    (state.library.selected, state.library.top) = (0, 0);
    state.effects.push(Effect::Write(Job::ListLibrary));
}

/// Takes the plans there are, and asks how those on this machine stand. What was known of them is shown until then.
pub(super) fn take(state: &mut State, known: Vec<Known>) {
    let here = known.iter().filter_map(|known| match known {
        Known::Here { folder, .. } => Some(folder.clone()),
        Known::Example { .. } => None,
    });
    let folders: Vec<PathBuf> = here.collect();
    let library = &mut state.library;
    library.glances.retain(|folder, _| folders.contains(folder));
    if library.known.is_empty() {
        // Nothing was selected yet but what can be done where there is no plan.
        library.selected = 0;
    }
    library.known = known;
    if !folders.is_empty() {
        library.watched = true;
        state.effects.push(Effect::Beside(Beside::Glance(folders)));
    }
}

/// Once the list is left nobody needs to know how the plans stand.
fn unwatch(state: &mut State) {
    if state.library.watched && state.screen != Screen::Library {
        state.library.watched = false;
        state
            .effects
            .push(Effect::Beside(Beside::Glance(Vec::new())));
    }
}

/// Opens the plan in a folder, asking about unsaved text first.
pub fn open(state: &mut State, folder: PathBuf) {
    let open = Effect::Write(Job::Open(folder));
    let all = leaving::look_of(state).into_iter().chain([open]);
    let all = all.map(|effect| Intent::Do(Box::new(effect)));
    leaving::ask(state, Intent::All(all.collect()))
}

/// The folder holds no repository: offers to make it one.
pub fn offer_repository(state: &mut State, folder: PathBuf) {
    let shown = folder.to_string_lossy().into_owned();
    let make = Effect::Write(Job::MakeRepository(folder));
    let all = leaving::look_of(state).into_iter().chain([make]);
    let all = all.map(|effect| Intent::Do(Box::new(effect)));
    let make = Intent::All(all.collect());
    state.over(Confirm::new(
        Message::new("app-repository-title"),
        Message::new("app-repository-text").with("folder", shown),
        vec![
            Answer::new(Message::new("app-repository-make"), make),
            Answer::close(Message::new("app-answer-no")),
        ],
    ));
}

/// A row of the library on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A heading over what follows: the message that says it.
    Heading(&'static str),
    /// An empty row.
    Air,
    /// A plan, by its place among the known ones.
    Plan(usize),
    /// How the plan above it stands, by the same place.
    Glance(usize),
    /// Something to do: the name of the command.
    Command(&'static str),
}

impl Library {
    /// A folder as people write it, from `~` on where it lies in the user's own.
    pub fn path(&self, folder: &Path) -> String {
        let own = self.home.as_ref().filter(|home| home.parent().is_some());
        match own.and_then(|home| folder.strip_prefix(home).ok()) {
            Some(rest) => Path::new("~").join(rest).to_string_lossy().into_owned(),
            None => folder.to_string_lossy().into_owned(),
        }
    }

    /// Everything in the library from top to bottom.
    pub fn entries(&self) -> Vec<Entry> {
        let places = |here: bool| {
            let numbered = self.known.iter().enumerate();
            numbered
                .filter(move |(_, known)| matches!(known, Known::Here { .. }) == here)
                .map(|(place, _)| place)
        };
        let air = || self.airy.then_some(Entry::Air);
        let mut entries = Vec::new();
        if places(true).next().is_some() {
            entries.push(Entry::Heading("ui-library-here"));
            let plan = |place| [Entry::Plan(place), Entry::Glance(place)];
            entries.extend(places(true).flat_map(|place| plan(place).into_iter().chain(air())));
            entries.extend((!self.airy).then_some(Entry::Air));
        }
        entries.push(Entry::Heading("ui-library-examples"));
        entries
            .extend(places(false).flat_map(|place| [Entry::Plan(place)].into_iter().chain(air())));
        entries.extend((!self.airy).then_some(Entry::Air));
        entries.push(Entry::Heading("ui-library-more"));
        entries.extend(["new-plan", "open-folder"].map(Entry::Command));
        entries
    }

    /// The folder that would not open, or that of the selected plan.
    pub fn meant(&self) -> Option<PathBuf> {
        let selected = match self.entry() {
            Some(Entry::Plan(place)) => self.known.get(place),
            _ => None,
        };
        match (&self.failed, selected) {
            (Some(failed), _) => Some(failed.clone()),
            (None, Some(Known::Here { folder, .. })) => Some(folder.clone()),
            _ => None,
        }
    }

    /// What is known of how a plan stands.
    pub fn glance(&self, place: usize) -> Option<&Result<Glance, Message>> {
        match self.known.get(place)? {
            Known::Here { folder, .. } => self.glances.get(folder),
            Known::Example { .. } => None,
        }
    }

    /// The selected entry: headings cannot be selected.
    pub fn entry(&self) -> Option<Entry> {
        self.entries().get(self.selected).copied()
    }
}

impl Entry {
    fn can_be_selected(self) -> bool {
        matches!(self, Entry::Plan(_) | Entry::Command(_))
    }
}

/// Moves the selection.
pub fn scroll(state: &mut State, step: Step) {
    let height = state.layout().body.height;
    select(state, step.rows(height.saturating_sub(1)))
}

/// Selects the next entry in this direction that can be selected.
fn select(state: &mut State, rows: isize) {
    let library = &mut state.library;
    let before = library.selected;
    let entries = library.entries();
    let wanted = library
        .selected
        .saturating_add_signed(rows)
        .min(entries.len().saturating_sub(1));
    let can = |place: &usize| {
        entries
            .get(*place)
            .is_some_and(|entry| entry.can_be_selected())
    };
    let down = (wanted..entries.len()).find(can);
    let up = (0..=wanted).rev().find(can);
    let found = if rows >= 0 { down.or(up) } else { up.or(down) };
    library.selected = found.unwrap_or(0);
    if library.selected != before {
        library.failed = None;
    }
}

/// Sets the plans apart where a wall has room for that, and keeps the selection on an entry and the entry on screen.
pub fn refresh(state: &mut State) {
    unwatch(state);
    let layout = state.layout();
    let height = usize::from(layout.body.height.max(1));
    let rows = state.library.entries().len();
    let apart = if state.library.airy {
        0
    } else {
        state.library.known.len()
    };
    let airy = !layout.margin.is_empty() && rows + apart <= height;
    state.library.set(airy);
    if !state.library.entry().is_some_and(Entry::can_be_selected) {
        select(state, 0);
    }
    let library = &mut state.library;
    let count = library.entries().len();
    let lowest = (library.selected + 2).saturating_sub(height);
    // The heading above the first entry stays in sight with it.
    library.top = library
        .top
        .max(lowest)
        .min(library.selected.saturating_sub(1));
    library.top = library.top.min(count.saturating_sub(height));
}

/// The mouse in the library.
pub fn mouse(state: &mut State, mouse: Mouse) {
    let body = state.layout().body;
    match mouse.press {
        Press::Wheel(rows) => select(state, if rows > 0 { 1 } else { -1 }),
        Press::Click if body.contains(mouse.column, mouse.row) => {
            let mut place = state.library.top + usize::from(mouse.row - body.y);
            let entries = state.library.entries();
            // How a plan stands is a part of its row.
            if let Some(Entry::Glance(_)) = entries.get(place) {
                place = place.saturating_sub(1);
            }
            if !entries
                .get(place)
                .is_some_and(|entry| entry.can_be_selected())
            {
                return;
            }
            state.library.selected = place;
            open_selected(state)
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::model::library::Library;

    #[test]
    fn paths_begin_at_the_users_own_folder() {
        let mut library = Library::default();
        assert_eq!(library.path(Path::new("/home/awa/mali")), "/home/awa/mali");
        library.home = Some(PathBuf::from("/home/awa"));
        assert_eq!(
            library.path(Path::new("/home/awa/plans/mali")),
            "~/plans/mali"
        );
        assert_eq!(
            library.path(Path::new("/home/awake/mali")),
            "/home/awake/mali"
        );
        library.home = Some(PathBuf::from("/"));
        assert_eq!(library.path(Path::new("/srv/mali")), "/srv/mali");
    }
}
