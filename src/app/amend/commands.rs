//! This screen's rows of the table of commands.

use super::moves::{all, alone, arrow, decided, filter, leave, mode, page, rows, step};
use super::steps::{self, Step};
use super::{View, adoption, bulk, open, show};
use crate::app::command::{Command, Group, Place, READING};
use crate::app::desk::can_change;
use crate::app::effect::Effect;
use crate::app::key::{Chord, Key};
use crate::app::state::{Screen, State};
use crate::app::tracked::Mode;
use crate::app::{desk, table::Table};
use crate::dialogue::{Amendment, AmendmentId, Deed};

/// The text with its amendments.
const TEXT: &[Place] = &[Place::Amendments];
/// Both lists of amendments.
const LISTS: &[Place] = &[Place::Amendments, Place::AllAmendments];
/// Every part of this screen.
const HERE: &[Place] = &[
    Place::Amendments,
    Place::AllAmendments,
    Place::Adoption,
    Place::Bulk,
];

macro_rules! row {
    ($id:literal, $name:literal, $help:literal, $group:ident, $chords:expr, $places:expr, $hint:literal,
     $available:expr, $run:expr) => {
        Command {
            id: $id,
            name: $name,
            help: $help,
            group: Group::$group,
            chords: $chords,
            places: $places,
            hint: $hint,
            available: $available,
            run: $run,
        }
    };
}

/// The commands of this screen.
pub const COMMANDS: &[Command] = &[
    row!(
        "amendments",
        "app-amend",
        "app-amend-help",
        Dialogue,
        &[Chord::char('r')],
        READING,
        4,
        |state| has_clause(state) && !listed_here(state),
        open
    ),
    row!(
        "all-amendments",
        "app-amend-all",
        "app-amend-all-help",
        Dialogue,
        &[Chord::char('l')],
        TEXT,
        9,
        |state| present(state) && !all_listed(state),
        all
    ),
    row!(
        "uncontested",
        "app-amend-bulk",
        "app-amend-bulk-help",
        Dialogue,
        &[Chord::char('A')],
        LISTS,
        0,
        some_pending,
        bulk::choose
    ),
    row!(
        "receive-all",
        "app-amend-receive-all",
        "app-amend-receive-all-help",
        Dialogue,
        &[Chord::char('R')],
        LISTS,
        0,
        unnumbered,
        |state| desk::perform(state, vec![Deed::Receive(Vec::new())], None)
    ),
    row!(
        "what-next",
        "app-amend-do",
        "app-amend-do-help",
        Dialogue,
        &[Chord::of(Key::Enter)],
        TEXT,
        1,
        |state| selected(state) && can_change(state),
        |state| { chosen(state).map_or_else(Vec::new, |id| steps::offer(state, &id)) }
    ),
    row!(
        "show-amendment",
        "app-amend-show",
        "app-amend-show-help",
        Dialogue,
        &[Chord::of(Key::Enter)],
        &[Place::AllAmendments],
        1,
        |state| selected(state) && all_listed(state),
        |state| { chosen(state).map_or_else(Vec::new, |id| show(state, &id)) }
    ),
    row!(
        "adopt-amendment",
        "app-amend-adopt",
        "app-amend-adopt-help",
        Dialogue,
        &[Chord::char('a')],
        LISTS,
        2,
        |state| may(state, Step::Adopt),
        |state| take(state, Step::Adopt)
    ),
    row!(
        "not-adopt-amendment",
        "app-amend-not-adopt",
        "app-amend-not-adopt-help",
        Dialogue,
        &[Chord::char('x')],
        LISTS,
        3,
        |state| may(state, Step::NotAdopt),
        |state| take(state, Step::NotAdopt)
    ),
    row!(
        "sub-amendment",
        "app-amend-sub",
        "app-amend-sub-help",
        Dialogue,
        &[Chord::char('e')],
        LISTS,
        5,
        |state| may(state, Step::Amend),
        |state| take(state, Step::Amend)
    ),
    row!(
        "adopt-now",
        "app-amend-gavel",
        "app-amend-gavel-help",
        Dialogue,
        &[Chord::of(Key::Enter)],
        &[Place::Adoption],
        1,
        adoptable,
        adoption::adopt
    ),
    row!(
        "merged-results",
        "app-amend-results",
        "app-amend-results-help",
        Dialogue,
        &[Chord::char('m')],
        &[Place::Adoption],
        2,
        |state| merged(state).is_some_and(|count| count > 0),
        results
    ),
    row!(
        "bulk-go",
        "app-amend-bulk-go",
        "app-amend-bulk-go-help",
        Dialogue,
        &[Chord::of(Key::Enter)],
        &[Place::Bulk],
        1,
        |state| on_screen(state) && in_bulk(state) && can_change(state),
        bulk::go
    ),
    row!(
        "next-amendment",
        "app-amend-next",
        "app-amend-next-help",
        Dialogue,
        &[Chord::char('n'), Chord::of(Key::Tab)],
        LISTS,
        4,
        some_pending,
        |state| step(state, true)
    ),
    row!(
        "previous-amendment",
        "app-amend-previous",
        "app-amend-previous-help",
        Dialogue,
        &[Chord::char('p'), Chord::of(Key::BackTab)],
        LISTS,
        0,
        some_pending,
        |state| step(state, false)
    ),
    row!(
        "text-before",
        "app-amend-before",
        "app-amend-before-help",
        Dialogue,
        &[Chord::char('b')],
        TEXT,
        0,
        |state| not(state, Mode::Original),
        |state| mode(state, Mode::Original)
    ),
    row!(
        "text-marked",
        "app-amend-marked",
        "app-amend-marked-help",
        Dialogue,
        &[Chord::char('m')],
        TEXT,
        0,
        |state| not(state, Mode::Tracked),
        |state| mode(state, Mode::Tracked)
    ),
    row!(
        "text-result",
        "app-amend-result",
        "app-amend-result-help",
        Dialogue,
        &[Chord::char('c')],
        TEXT,
        6,
        |state| selected(state) && not(state, Mode::Clean),
        |state| mode(state, Mode::Clean)
    ),
    row!(
        "one-amendment",
        "app-amend-alone",
        "app-amend-alone-help",
        Dialogue,
        &[Chord::char('i')],
        TEXT,
        7,
        selected,
        alone
    ),
    row!(
        "amendments-of",
        "app-amend-party",
        "app-amend-party-help",
        Dialogue,
        &[Chord::char('w')],
        LISTS,
        8,
        |state| some_amendment(state) && by_party(state),
        filter
    ),
    row!(
        "decided-amendments",
        "app-amend-decided",
        "app-amend-decided-help",
        Dialogue,
        &[Chord::char('d')],
        LISTS,
        0,
        some_amendment,
        decided
    ),
    row!(
        "amendments-down",
        "app-down",
        "app-down-help",
        Move,
        &[Chord::of(Key::Down), Chord::char('j')],
        HERE,
        0,
        on_screen,
        |state| arrow(state, 1)
    ),
    row!(
        "amendments-up",
        "app-up",
        "app-up-help",
        Move,
        &[Chord::of(Key::Up), Chord::char('k')],
        HERE,
        0,
        on_screen,
        |state| arrow(state, -1)
    ),
    row!(
        "amendments-page-down",
        "app-page-down",
        "app-page-down-help",
        Move,
        &[Chord::of(Key::PageDown), Chord::char(' ')],
        HERE,
        0,
        on_screen,
        |state| {
            let page = page(state);
            rows(state, page)
        }
    ),
    row!(
        "amendments-page-up",
        "app-page-up",
        "app-page-up-help",
        Move,
        &[Chord::of(Key::PageUp)],
        HERE,
        0,
        on_screen,
        |state| {
            let page = page(state);
            rows(state, -page)
        }
    ),
    row!(
        "amendments-first",
        "app-first",
        "app-first-help",
        Move,
        &[Chord::of(Key::Home)],
        HERE,
        0,
        on_screen,
        |state| arrow(state, isize::MIN / 2)
    ),
    row!(
        "amendments-last",
        "app-last",
        "app-last-help",
        Move,
        &[Chord::of(Key::End)],
        HERE,
        0,
        on_screen,
        |state| arrow(state, isize::MAX / 2)
    ),
    row!(
        "leave-amendments",
        "app-amend-leave",
        "app-amend-leave-help",
        Move,
        &[Chord::of(Key::Esc)],
        HERE,
        10,
        on_screen,
        leave
    ),
];

/// Whether the plan as it stands is on screen and nothing is being typed.
fn present(state: &State) -> bool {
    let table = state.table.as_ref();
    table.is_some_and(|table| table.editing.is_none() && table.then.is_none())
}

/// Whether an amendment still waits for its number.
fn unnumbered(state: &State) -> bool {
    let table = state.table.as_ref();
    let waits = |table: &Table| {
        let mut all = table.dialogue.amendments.values();
        all.any(|one| one.number.is_none())
    };
    present(state) && can_change(state) && table.is_some_and(waits)
}

/// Whether the plan has any amendment.
fn some_amendment(state: &State) -> bool {
    let table = state.table.as_ref();
    on_screen(state) && table.is_some_and(|table| !table.dialogue.amendments.is_empty())
}

/// Whether any of them is still to be decided, or decided ones are listed.
fn some_pending(state: &State) -> bool {
    let table = state.table.as_ref();
    let pending = |table: &Table| {
        let mut all = table.dialogue.amendments.values();
        table.amend.choice.decided || all.any(Amendment::is_pending)
    };
    some_amendment(state) && table.is_some_and(pending)
}

fn view(state: &State) -> Option<&View> {
    let view = state.table.as_ref().map(|table| &table.amend.view);
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
    let table = state.table.as_ref();
    listed_here(state) && table.is_some_and(|table| table.amend.mode != mode)
}

/// Whether the list can be narrowed to a party, or is.
fn by_party(state: &State) -> bool {
    let amend = state.table.as_ref().map(|table| &table.amend);
    amend.is_some_and(|amend| amend.choice.party.is_some() || !amend.entries.is_empty())
}

/// Whether what is shown to follow can be done.
fn adoptable(state: &State) -> bool {
    let table = state.table.as_ref();
    let shown = table.map(|table| &table.amend.view);
    can_change(state) && matches!(shown, Some(View::Adoption(page)) if page.follows.1.is_ok())
}

fn has_clause(state: &State) -> bool {
    let table = state.table.as_ref();
    present(state) && table.is_some_and(|table| table.selected_id().is_some())
}

fn on_screen(state: &State) -> bool {
    state.screen == Screen::Amendments && state.table.is_some()
}

/// The selected amendment, where it can be seen.
fn chosen(state: &State) -> Option<AmendmentId> {
    let amend = &state.table.as_ref()?.amend;
    let lists = matches!(amend.view, View::Clause | View::All);
    let seen = on_screen(state) && lists;
    amend.selected.clone().filter(|_| seen)
}

fn selected(state: &State) -> bool {
    chosen(state).is_some()
}

fn may(state: &State, step: Step) -> bool {
    let table = state.table.as_ref();
    let one = chosen(state).and_then(|id| table?.dialogue.amendments.get(&id));
    let open = one
        .zip(table)
        .is_some_and(|(one, table)| step.is_open(table, one));
    open && can_change(state)
}

fn take(state: &mut State, step: Step) -> Vec<Effect> {
    match chosen(state) {
        Some(id) => steps::take(state, step, &id),
        None => Vec::new(),
    }
}

/// How many amendments would be merged by the adoption on screen.
fn merged(state: &State) -> Option<usize> {
    match &state.table.as_ref()?.amend.view {
        View::Adoption(page) => Some(page.follows.1.as_ref().ok()?.merged.len()),
        _ => None,
    }
}

fn results(state: &mut State) -> Vec<Effect> {
    let table = state.table.as_mut();
    if let Some(View::Adoption(page)) = table.map(|table| &mut table.amend.view) {
        page.merged = !page.merged;
    }
    Vec::new()
}
