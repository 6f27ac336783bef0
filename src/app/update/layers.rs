//! Keys and the mouse on what lies over the screen.

use super::answers;
use super::{run, take};
use crate::app::frame::Frame;
use crate::app::key::{Chord, Key, Mouse, Press};
use crate::app::model::layer::{Choose, Confirm, Layer, Palette, TICK};
use crate::app::model::msg::Intent;
use crate::app::model::screen::Tone;
use crate::app::model::state::State;
use crate::app::palette;
use crate::app::{folder, form, import, jump, meeting, sharing, signing, typing};
use crate::i18n::Message;

/// A key for the topmost layer.
pub fn key(state: &mut State, chord: Chord) {
    if chord == Chord::ctrl('c') {
        return interrupt(state);
    }
    if chord == Chord::of(Key::Esc) {
        match state.layers.last() {
            Some(Layer::Form(_)) => state.with_open(form::leave),
            Some(Layer::Prompt(it)) if it.ticket.is_none() => state.with_open(signing::call_off),
            Some(Layer::Signing) => state.with_open(signing::call_off),
            Some(Layer::Way | Layer::Prompt(_)) => state.with_open(sharing::call_off),
            Some(Layer::Import) => state.with_open(import::leave),
            _ => drop(state.layers.pop()),
        }
        return;
    }
    // Only a form is a place of commands.
    if let Some(found) = state.keys.find(state, chord) {
        return run(state, found);
    }
    let Some(layer) = state.layers.pop() else {
        return;
    };
    match layer {
        Layer::Form(form) => {
            state.layers.push(Layer::Form(form));
            // A command's key that is of no use here says why; no letter is meant by it.
            let known = state.keys.known(state.place(), chord);
            match known.filter(|_| chord.ctrl) {
                Some(command) => run(state, command),
                None => state.with_open(|open| form::key(open, chord)),
            }
        }
        Layer::Palette(palette) => palette_key(state, palette, chord),
        Layer::Jump(mut jump) => match moved(&mut jump.selected, jump.found.len(), chord) {
            true => state.layers.push(Layer::Jump(jump)),
            false => jump::key(state, jump, chord),
        },
        Layer::Search(mut line) => {
            if chord.key == Key::Enter {
                return take(state, Intent::Find(line.text().to_owned()));
            }
            line.key(chord);
            state.layers.push(Layer::Search(line));
        }
        Layer::Offer(_, ask) if chord.key == Key::Enter => state.over(*ask),
        Layer::Help(_) | Layer::Legend(_) | Layer::Read(_) | Layer::Offer(..) => {
            reading(state, layer, chord)
        }
        Layer::Confirm(confirm) => confirm_key(state, confirm, chord),
        Layer::Meeting(meeting) => state.with_open(|open| meeting::key(open, meeting, chord)),
        Layer::Prompt(prompt) => state.with_open(|open| match prompt.ticket {
            Some(_) => sharing::prompt_key(open, prompt, chord),
            None => signing::prompt_key(open, prompt, chord),
        }),
        Layer::Signing => state.layers.push(Layer::Signing),
        // It travels on without anybody looking.
        Layer::Way if chord.key == Key::Enter => {}
        Layer::Way => state.layers.push(Layer::Way),
        Layer::Import => {
            state.layers.push(Layer::Import);
            state.with_open(|open| import::key(open, chord));
        }
        Layer::Choose(choose) => choose_key(state, choose, chord),
        Layer::Ask(ask) if chord.key == Key::Enter => answers::answer(state, ask),
        Layer::Ask(mut ask) => {
            if ask.then.is_folder() && chord == Chord::of(Key::Tab) {
                folder::complete(state, &ask);
            }
            ask.line.key(chord);
            state.layers.push(Layer::Ask(ask));
        }
    }
}

/// Ctrl-C over a screen: closes what lies over it, and says so, but takes no word that was typed there. Hands that
/// mean to copy press it, and those that mean to leave.
fn interrupt(state: &mut State) {
    let typed = match state.layers.last() {
        Some(Layer::Form(_)) => return state.with_open(form::leave),
        Some(Layer::Import) => return state.with_open(import::leave),
        Some(Layer::Search(line)) => line.text(),
        Some(Layer::Palette(palette)) => palette.line.text(),
        Some(Layer::Jump(jump)) => jump.line.text(),
        Some(Layer::Ask(ask)) => ask.line.text(),
        Some(Layer::Choose(choose)) => choose.line.text(),
        _ => "",
    };
    if typed.is_empty() {
        state.layers.pop();
        state.say(Tone::Plain, Message::new("app-interrupt-closed"));
    } else {
        state.say(Tone::Plain, Message::new("app-interrupt-typed"));
    }
}

/// A key for something to be read.
fn reading(state: &mut State, mut layer: Layer, chord: Chord) {
    if chord == Chord::of(Key::Tab) {
        // The keys and the marks lie side by side, one as near as the other.
        match layer {
            Layer::Help(_) if state.workspace.is_some() => {
                state.layers.push(Layer::Legend(0));
                return;
            }
            Layer::Legend(_) => {
                state.layers.push(Layer::Help(0));
                return;
            }
            _ => {}
        }
    }
    let scroll = match &mut layer {
        Layer::Help(scroll) | Layer::Legend(scroll) => scroll,
        Layer::Read(read) | Layer::Offer(read, _) => &mut read.scroll,
        _ => return,
    };
    if scrolled(scroll, chord, state.size.rows) {
        state.layers.push(layer);
    }
}

/// Moves a selection in a list of `count`; `false` if the key is none that moves.
fn moved(selected: &mut usize, count: usize, chord: Chord) -> bool {
    let last = count.saturating_sub(1);
    *selected = match chord.key {
        Key::Up => selected.saturating_sub(1),
        Key::Down => selected.saturating_add(1).min(last),
        Key::PageUp => selected.saturating_sub(10),
        Key::PageDown => selected.saturating_add(10).min(last),
        _ => return false,
    };
    true
}

/// Scrolls something to be read; any key that does not scroll closes it.
fn scrolled(scroll: &mut usize, chord: Chord, rows: u16) -> bool {
    let page = usize::from(rows.saturating_sub(8).max(1));
    *scroll = match chord.key {
        Key::Up | Key::Char('k') => scroll.saturating_sub(1),
        Key::Down | Key::Char('j') => scroll.saturating_add(1),
        Key::PageUp => scroll.saturating_sub(page),
        Key::PageDown | Key::Char(' ') => scroll.saturating_add(page),
        Key::Home => 0,
        _ => return false,
    };
    true
}

fn palette_key(state: &mut State, mut palette: Palette, chord: Chord) {
    let offered = palette::listed(state, &palette);
    if chord.key == Key::Enter {
        match offered.get(palette.selected) {
            Some(command) => take(state, Intent::Run(command.id)),
            // Nothing is called so: it can be typed in another way.
            None => state.layers.push(Layer::Palette(palette)),
        }
        return;
    }
    if !moved(&mut palette.selected, offered.len(), chord) && palette.line.key(chord) {
        palette.selected = 0;
    }
    state.layers.push(Layer::Palette(palette));
}

fn confirm_key(state: &mut State, mut confirm: Confirm, chord: Chord) {
    let count = confirm.answers.len();
    match chord.key {
        Key::Enter => {
            let chosen = confirm.answers.into_iter().nth(confirm.selected);
            if let Some(then) = chosen.and_then(|answer| answer.then) {
                take(state, then);
            }
            return;
        }
        Key::Left | Key::Up | Key::BackTab => {
            confirm.selected = confirm.selected.saturating_sub(1);
        }
        Key::Right | Key::Down | Key::Tab => {
            confirm.selected = (confirm.selected + 1).min(count.saturating_sub(1));
        }
        _ => {}
    }
    state.over(confirm);
}

fn choose_key(state: &mut State, mut choose: Choose, chord: Chord) {
    if chord == Chord::char(' ') && choose.many {
        return tick(state, choose);
    }
    if chord.key == Key::Enter && !choose.finds_nothing() {
        if choose.ticked && choose.line.text().is_empty() {
            return choose.done.into_iter().for_each(|done| take(state, done));
        }
        let chosen = choose.shown.get(choose.selected).copied();
        let item = chosen.and_then(|place| choose.items.into_iter().nth(place));
        if let Some(item) = item {
            // What is chosen already, by Space or from before, is not left out again because Enter found it.
            if !choose.many || item.detail.is_empty() {
                take(state, item.then);
            }
            choose.done.into_iter().for_each(|done| take(state, done));
        }
        return;
    }
    // What is typed to find an entry may hold the letter of a digit's key; it does not begin with one.
    let typed = chord.typed().and_then(|key| key.to_digit(10)).is_some();
    let digit = state.keys.digit(state.language, chord);
    let digit = digit.filter(|_| choose.digits > 0 && (typed || choose.line.text().is_empty()));
    if let Some(place) = digit.and_then(|digit| digit.checked_sub(1)) {
        // The digit that stands before an entry chooses it, whatever was typed to find others.
        if place < choose.digits && place < choose.items.len() {
            let then = choose.items.swap_remove(place).then;
            return take(state, then);
        }
    } else if !moved(&mut choose.selected, choose.shown.len(), chord) {
        match (choose.is_typed(), chord.typed()) {
            (false, Some(letter)) => choose.seek(letter),
            (false, None) => {}
            (true, _) if choose.line.key(chord) => choose.filter(),
            (true, _) => {}
        }
    }
    state.over(choose);
}

/// Space chooses the selected entry, or leaves it out again, and the list stays: whole again, so that what is typed next
/// finds another one.
fn tick(state: &mut State, mut choose: Choose) {
    let chosen = choose.shown.get(choose.selected).copied();
    let item = chosen.and_then(|place| choose.items.get_mut(place));
    if let Some(item) = item {
        item.detail = match item.detail.is_empty() {
            true => TICK.to_owned(),
            false => String::new(),
        };
        let then = item.then.clone();
        choose.ticked = true;
        choose.unfilter(chosen.unwrap_or(0));
        take(state, then);
    }
    state.over(choose);
}

/// Pasted text for the topmost layer.
pub fn paste(state: &mut State, text: &str) {
    match state.layers.last_mut() {
        Some(Layer::Form(_)) => state.with_open(|open| form::paste(open, text)),
        Some(Layer::Search(line)) => line.insert(text),
        Some(Layer::Palette(palette)) => palette.line.insert(text),
        Some(Layer::Ask(ask)) => ask.line.insert(text),
        Some(Layer::Prompt(prompt)) => prompt.typed.insert(text),
        Some(Layer::Jump(jump)) => {
            jump.line.insert(text);
            jump.look();
        }
        Some(Layer::Choose(choose)) if choose.is_typed() => {
            choose.line.insert(text);
            choose.filter();
        }
        _ => {}
    }
}

/// Says what was left out of the line that is being typed, by key or by paste.
pub fn say_taken(state: &mut State) {
    let taken = match state.layers.last_mut() {
        Some(Layer::Search(line)) => line.taken(),
        Some(Layer::Palette(palette)) => palette.line.taken(),
        Some(Layer::Jump(jump)) => jump.line.taken(),
        Some(Layer::Ask(ask)) => ask.line.taken(),
        Some(Layer::Choose(choose)) => choose.line.taken(),
        _ => return,
    };
    if let Some(taken) = typing::taken(&taken) {
        state.say(Tone::Plain, taken);
    }
}

/// The mouse on the topmost layer.
pub fn mouse(state: &mut State, mouse: Mouse) {
    if let Some(Layer::Form(_)) = state.layers.last() {
        let area = form::within(form::place(state));
        return state.with_open(|open| form::mouse(open, mouse, area));
    }
    match mouse.press {
        Press::Wheel(rows) if matches!(state.layers.last(), Some(Layer::Meeting(_))) => {
            let page = if rows > 0 { Key::PageDown } else { Key::PageUp };
            key(state, Chord::of(page))
        }
        Press::Wheel(rows) => {
            let down = if rows > 0 { Key::Down } else { Key::Up };
            key(state, Chord::of(down))
        }
        Press::Click => click(state, mouse),
        _ => {}
    }
}

/// How many commands the palette lists, where it is on top.
fn listed(state: &State) -> usize {
    match state.layers.last() {
        Some(Layer::Palette(it)) => palette::listed(state, it).len(),
        _ => 0,
    }
}

/// A click on an entry chooses it; one beside the layer closes it.
fn click(state: &mut State, mouse: Mouse) {
    let Some(frame) = state.layers.last().map(|layer| Frame::of(state, layer)) else {
        return;
    };
    // A hand that slips calls nothing off.
    let slipped = !frame.area.contains(mouse.column, mouse.row);
    match state.layers.last() {
        Some(Layer::Way | Layer::Prompt(_) | Layer::Signing) => return,
        Some(Layer::Import) if slipped => return,
        _ => {}
    }
    if slipped {
        return key(state, Chord::of(Key::Esc));
    }
    if !frame.list.contains(mouse.column, mouse.row) {
        return;
    }
    let place = frame.top + usize::from(mouse.row - frame.list.y);
    let listed = listed(state);
    match state.layers.last_mut() {
        Some(Layer::Palette(palette)) if place < listed => palette.selected = place,
        Some(Layer::Choose(choose)) if place < choose.shown.len() => choose.selected = place,
        Some(Layer::Jump(jump)) if place < jump.found.len() => jump.selected = place,
        Some(Layer::Meeting(meeting)) => {
            let answers = meeting.parts(frame.list).answers;
            match mouse.row.checked_sub(answers.y) {
                Some(place) => meeting.selected = usize::from(place),
                None => return,
            }
        }
        Some(Layer::Confirm(confirm)) => confirm.selected = place,
        Some(Layer::Import) => {
            return state.with_open(|open| import::click(open, place));
        }
        _ => return,
    }
    key(state, Chord::of(Key::Enter))
}
