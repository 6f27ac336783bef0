//! This screen's rows of the table of commands.

use super::moves::{all, alone, decided, filter, leave, mode, step};
use super::steps::{self};
use super::{adoption, bulk, open, show};
use crate::app::acts;
use crate::app::command::{Command, Group, Row};
use crate::app::focus::{AMENDMENTS, Focus, LISTS, READING};
use crate::app::key::{Chord, Key};
use crate::app::model::amend::{Step, View};
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::app::model::wall::Wall;
use crate::app::model::workspace::Workspace;
use crate::app::need::{self, Need};
use crate::app::prose::Mode;
use crate::dialogue::{Amendment, AmendmentId, Deed};
use crate::i18n::Message;

/// The commands of this screen.
pub fn commands() -> Vec<Command> {
    [lists(), steps(), putting(), looking(), narrowing()]
        .into_iter()
        .flatten()
        .collect()
}

/// The lists of amendments, and what is done with all of one.
fn lists() -> Vec<Command> {
    vec![
        Command::new("amend", Group::Dialogue)
            .key('r')
            .at(READING)
            .hint(4)
            .needs([need::PRESENT, need::CLAUSE])
            .when(|state| has_clause(state) && !listed_here(state))
            .run_open(open),
        Command::new("amend-all", Group::Dialogue)
            .key('l')
            .at(Focus::Amendments)
            .hint(9)
            .needs([need::PRESENT, need::AT_REST])
            .when(|state| present(state) && !all_listed(state))
            .run_open(all),
        row("amend-bulk", 'A')
            .when_or("app-why-none-pending", some_pending)
            .run_open(bulk::choose),
        row("amend-receive-all", 'R')
            .needs([need::PRESENT, need::AT_REST, need::CHANGE])
            .when_or("app-why-all-numbered", unnumbered)
            .run_open(|open| acts::perform(open, vec![Deed::Receive(Vec::new())], None)),
    ]
}

/// What is done with an amendment.
fn steps() -> Vec<Command> {
    vec![
        Command::new("amend-do", Group::Dialogue)
            .key(Key::Enter)
            .at(Focus::Amendments)
            .hint(1)
            .needs([need::CHANGE])
            .when_or("app-why-no-amendment", selected)
            .run_open(|open| with_chosen(open, steps::offer)),
        Command::new("amend-show", Group::Dialogue)
            .key(Key::Enter)
            .at(Focus::AllAmendments)
            .hint(1)
            .when_or("app-why-no-amendment", |state| {
                selected(state) && all_listed(state)
            })
            .run_open(|open| with_chosen(open, show)),
        row("amend-adopt", 'a')
            .hint(2)
            .needs([need::CHANGE, ADOPT])
            .run_open(|open| take(open, Step::Adopt)),
        row("amend-not-adopt", 'x')
            .hint(3)
            .needs([need::CHANGE, NOT_ADOPT])
            .run_open(|open| take(open, Step::NotAdopt)),
        row("amend-sub", 'e')
            .hint(5)
            .needs([need::CHANGE, AMEND])
            .run_open(|open| take(open, Step::Amend)),
    ]
}

/// What the gavel does, to one amendment or to several.
fn putting() -> Vec<Command> {
    vec![
        Command::new("amend-gavel", Group::Dialogue)
            .key(Key::Enter)
            .at(Focus::Adoption)
            .hint(1)
            .needs([need::CHANGE])
            .when_or("app-why-not-adoptable", adoptable)
            .run_open(adoption::adopt),
        Command::new("amend-results", Group::Dialogue)
            .key('m')
            .at(Focus::Adoption)
            .hint(2)
            .when_or("app-why-not-merged", |state| {
                merged(state).is_some_and(|count| count > 0)
            })
            .run_open(results),
        Command::new("amend-bulk-go", Group::Dialogue)
            .key(Key::Enter)
            .at(Focus::Bulk)
            .hint(1)
            .needs([need::CHANGE])
            .when(|state| on_screen(state) && in_bulk(state))
            .run_open(bulk::go),
    ]
}

/// Which amendment is looked at, and how.
fn looking() -> Vec<Command> {
    vec![
        Command::new("amend-next", Group::Dialogue)
            .key('n')
            .key(Key::Tab)
            .at(LISTS)
            .hint(4)
            .when_or("app-why-none-pending", some_pending)
            .run_open(|open| step(open, true)),
        Command::new("amend-previous", Group::Dialogue)
            .key('p')
            .key(Key::BackTab)
            .at(LISTS)
            .when_or("app-why-none-pending", some_pending)
            .run_open(|open| step(open, false)),
        shows("amend-before", 'b', Mode::Original).run_open(|open| mode(open, Mode::Original)),
        shows("amend-marked", 'm', Mode::Tracked).run_open(|open| mode(open, Mode::Tracked)),
        shows("amend-result", 'c', Mode::Clean)
            .hint(6)
            .when(|state| selected(state) && not(state, Mode::Clean))
            .run_open(|open| mode(open, Mode::Clean)),
        Command::new("amend-alone", Group::Dialogue)
            .key('i')
            .at(Focus::Amendments)
            .hint(7)
            .when_or("app-why-no-amendment", selected)
            .run_open(alone),
    ]
}

/// Which amendments are listed, and leaving.
fn narrowing() -> Vec<Command> {
    vec![
        row("amend-party", 'w')
            .hint(8)
            .when_or("app-why-none", |state| {
                some_amendment(state) && by_party(state)
            })
            .run_open(filter),
        row("amend-decided", 'd')
            .when_or("app-why-none", some_amendment)
            .run_open(decided),
        Command::new("amend-leave", Group::Move)
            .key(Key::Esc)
            .at(AMENDMENTS)
            .hint(10)
            .run_open(leave),
    ]
}

/// A row that looks at the text in this way, where it is looked at in another.
fn shows(id: &'static str, key: char, mode: Mode) -> Row {
    Command::new(id, Group::Dialogue)
        .key(key)
        .at(Focus::Amendments)
        .when_or("app-why-shown-so", move |state| not(state, mode))
}

/// A row whose key works where amendments are listed, those of one clause or all.
fn row(id: &'static str, key: impl Into<Chord>) -> Row {
    Command::new(id, Group::Dialogue).key(key).at(LISTS)
}

/// Whether the plan as it stands is on screen and nothing is being typed.
fn present(state: &State) -> bool {
    state.plan_is(|workspace| workspace.editing.is_none() && workspace.then.is_none())
}

/// Whether an amendment still waits for its number.
fn unnumbered(state: &State) -> bool {
    let workspace = state.workspace.as_ref();
    let waits = |workspace: &Workspace| {
        let mut all = workspace.dialogue.amendments.values();
        all.any(|one| one.number.is_none())
    };
    present(state) && state.can_change() && workspace.is_some_and(waits)
}

/// Whether the plan has any amendment.
fn some_amendment(state: &State) -> bool {
    on_screen(state) && state.plan_is(|workspace| !workspace.dialogue.amendments.is_empty())
}

/// Whether any of them is still to be decided, or decided ones are listed.
fn some_pending(state: &State) -> bool {
    let workspace = state.workspace.as_ref();
    let pending = |workspace: &Workspace| {
        let mut all = workspace.dialogue.amendments.values();
        workspace.amend.choice.decided || all.any(Amendment::is_pending)
    };
    some_amendment(state) && workspace.is_some_and(pending)
}

fn view(state: &State) -> Option<&View> {
    let view = state
        .workspace
        .as_ref()
        .map(|workspace| &workspace.amend.view);
    view.filter(|_| on_screen(state))
}

/// Whether the amendments of a clause are on screen.
fn listed_here(state: &State) -> bool {
    matches!(view(state), Some(View::Clause))
}

fn all_listed(state: &State) -> bool {
    matches!(view(state), Some(View::All))
}

fn in_bulk(state: &State) -> bool {
    matches!(view(state), Some(View::Bulk(_)))
}

/// Whether the text is on screen, and looked at in another way than this.
fn not(state: &State, mode: Mode) -> bool {
    listed_here(state) && state.plan_is(|workspace| workspace.amend.mode != mode)
}

/// Whether the list can be narrowed to a party, or is.
fn by_party(state: &State) -> bool {
    let amend = state.workspace.as_ref().map(|workspace| &workspace.amend);
    amend.is_some_and(|amend| amend.choice.party.is_some() || !amend.entries.is_empty())
}

/// Whether what is shown to follow can be done.
fn adoptable(state: &State) -> bool {
    let workspace = state.workspace.as_ref();
    let shown = workspace.map(|workspace| &workspace.amend.view);
    state.can_change() && matches!(shown, Some(View::Adoption(page)) if page.follows.1.is_ok())
}

fn has_clause(state: &State) -> bool {
    present(state) && state.plan_is(|workspace| workspace.selected_id().is_some())
}

fn on_screen(state: &State) -> bool {
    state.screen == Screen::Amendments && state.workspace.is_some()
}

/// The selected amendment, where it can be seen.
fn chosen(state: &State) -> Option<AmendmentId> {
    chosen_of(state.workspace.as_ref()?, state)
}

fn chosen_of(workspace: &Workspace, wall: &Wall) -> Option<AmendmentId> {
    let amend = &workspace.amend;
    let lists = matches!(amend.view, View::Clause | View::All);
    let seen = wall.screen == Screen::Amendments && lists;
    amend.selected.clone().filter(|_| seen)
}

fn selected(state: &State) -> bool {
    chosen(state).is_some()
}

fn may(state: &State, step: Step) -> bool {
    let workspace = state.workspace.as_ref();
    let one = chosen(state).and_then(|id| workspace?.dialogue.amendments.get(&id));
    let open = one
        .zip(workspace)
        .is_some_and(|(one, workspace)| step.is_open(workspace, one));
    open && state.can_change()
}

/// That the selected amendment can be adopted, not adopted, or amended.
const ADOPT: Need = Need {
    so: |state| may(state, Step::Adopt),
    why: |state| why_not(state, Step::Adopt),
};
const NOT_ADOPT: Need = Need {
    so: |state| may(state, Step::NotAdopt),
    why: |state| why_not(state, Step::NotAdopt),
};
const AMEND: Need = Need {
    so: |state| may(state, Step::Amend),
    why: |state| why_not(state, Step::Amend),
};

/// Why this cannot be done with the selected amendment: none is, or what the dialogue answers.
fn why_not(state: &State, step: Step) -> Message {
    let workspace = state.workspace.as_ref();
    let found = workspace.and_then(|it| it.dialogue.amendments.get(&chosen(state)?).zip(Some(it)));
    match found {
        Some((one, workspace)) => steps::why_not(step, workspace, one),
        None => Message::new("app-why-no-amendment-chosen"),
    }
}

/// Does this with the chosen amendment.
fn with_chosen(open: &mut Open<'_>, act: fn(&mut Open<'_>, &AmendmentId)) {
    if let Some(id) = chosen_of(open.workspace, open.wall) {
        act(open, &id);
    }
}

fn take(open: &mut Open<'_>, step: Step) {
    if let Some(id) = chosen_of(open.workspace, open.wall) {
        steps::take(open, step, &id);
    }
}

/// How many amendments would be merged by the adoption on screen.
fn merged(state: &State) -> Option<usize> {
    match &state.workspace.as_ref()?.amend.view {
        View::Adoption(page) => Some(page.follows.1.as_ref().ok()?.merged.len()),
        _ => None,
    }
}

fn results(open: &mut Open<'_>) {
    if let View::Adoption(page) = &mut open.workspace.amend.view {
        page.merged = !page.merged;
    }
}
