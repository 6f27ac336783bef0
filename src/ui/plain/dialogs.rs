//! What lies over the screen: questions with numbered answers, lists to choose from, lines to be typed, things to be read.

use super::marked::paragraphs;
use super::plan::command_line;
use super::teller::{Teller, joined, spoken_key, without_sign};
use super::telling::{Part, Telling, Typing};
use super::{Line, forms, screen};
use crate::app::State;
use crate::app::command::Group;
use crate::app::commands;
use crate::app::import::wrapped;
use crate::app::jump;
use crate::app::legend::legend;
use crate::app::line::Line as Input;
use crate::app::model::import::Stage;
use crate::app::model::jump::{Jump, Place};
use crate::app::model::layer::{Answer, Choose, Confirm, Layer, NOTHING_FOUND, Palette, TICK};
use crate::app::model::meeting::Meeting;
use crate::app::model::sharing::Prompt;
use crate::app::model::sharing::way::Way;
use crate::app::model::signing::Signing;
use crate::app::palette::listed;
use crate::app::prose::Hand;
use crate::i18n::Message;
use crate::text::Width;
use crate::ui::help;
use strum::IntoEnumIterator;

/// The topmost of what lies over the screen. What lies under it is known by its name alone.
pub fn tell(state: &State, teller: &Teller<'_>) -> Telling {
    let mut under = screen(state, teller).screen;
    let mut telling = Telling::default();
    for layer in &state.layers {
        telling = self::layer(state, layer, teller);
        under.append(&mut telling.screen);
    }
    telling.screen = under;
    telling
}

fn palette(state: &State, palette: &Palette, teller: &Teller<'_>) -> Telling {
    let lines = listed(state, palette).into_iter().map(|command| {
        let line = command_line(command, teller);
        match command.may(state) {
            Ok(()) => line,
            Err(why) => Line::line(format!("{line}: {}", teller.say(&why))),
        }
    });
    let lines: Vec<Line> = lines.collect();
    let telling = Telling::at("palette", teller.word("app-palette"));
    let telling = typed(telling, &palette.line);
    match lines.is_empty() {
        true => telling.part(nothing_found(teller)),
        false => telling.part(Part::list(lines, palette.selected)),
    }
}

/// Said where nothing in a list is called as what was typed.
fn nothing_found(teller: &Teller<'_>) -> Part {
    Part::text(vec![teller.word(NOTHING_FOUND)])
}

fn layer(state: &State, layer: &Layer, teller: &Teller<'_>) -> Telling {
    match layer {
        Layer::Form(form) => forms::tell(state, form, teller),
        Layer::Palette(it) => palette(state, it, teller),
        Layer::Jump(it) => jump(state, it, teller),
        Layer::Search(line) => typed(Telling::at("search", teller.word("ui-search-prompt")), line),
        Layer::Help(_) => help(state, teller),
        Layer::Legend(_) => {
            let words = std::iter::once(teller.word("ui-legend-words"));
            let marks = legend()
                .into_iter()
                .map(|(mark, means)| Line::line(format!("{mark}: {}", teller.say(&means))));
            Telling::at("legend", teller.word("app-help-marks"))
                .part(Part::text(words.chain(marks).collect()))
        }
        Layer::Read(read) | Layer::Offer(read, _) => {
            let lines = read.entries.iter().map(|entry| teller.say(entry));
            Telling::at("read", teller.say(&read.title)).part(Part::text(lines.collect()))
        }
        Layer::Confirm(it) => confirm(it, teller),
        Layer::Meeting(it) => meeting(it, teller),
        Layer::Choose(it) => choose(it, teller),
        Layer::Way => way(state, teller),
        Layer::Signing => signing(state, teller),
        Layer::Import => import(state, teller),
        Layer::Prompt(it) => prompt(it, teller),
        Layer::Ask(it) => {
            let below = match &it.wrong {
                Some(wrong) => teller.say(wrong),
                None => teller.say(&it.hint),
            };
            let telling = Telling::at("ask", teller.say(&it.title));
            typed(telling, &it.line).part(Part::text(vec![below]))
        }
    }
}

/// The same with a line that is being typed.
fn typed(mut telling: Telling, line: &Input) -> Telling {
    telling.typing = Some(Typing::of(telling.place.clone(), line));
    telling
}

/// The keys of the screen below, group by group, with what each does.
fn help(state: &State, teller: &Teller<'_>) -> Telling {
    let place = help::place(state);
    let mut lines = Vec::new();
    for group in Group::iter() {
        let commands = commands::all().filter(|command| command.group == group);
        let here: Vec<Line> = commands
            .flat_map(|command| {
                state
                    .keys
                    .at(command.id, place)
                    .map(move |keys| (command, keys))
            })
            .map(|(command, binding)| {
                let keys = binding.chords.iter();
                let keys: Vec<String> = keys.map(|key| spoken_key(&key.to_string())).collect();
                let what = Message::new("plain-key")
                    .with("key", keys.join(", "))
                    .with("what", Message::new(command.help));
                teller.say(&what)
            })
            .collect();
        if !here.is_empty() {
            lines.push(teller.word(group.name()));
            lines.extend(here);
        }
    }
    let title = help::title(state);
    Telling::at("help", teller.word(title)).part(Part::text(lines))
}

/// Answers, each with the number that chooses it.
fn answers(labels: impl Iterator<Item = Line>, selected: usize) -> Part {
    let labels = labels.enumerate();
    let lines = labels.map(|(at, label)| Line::line(format!("{}. {label}", at + 1)));
    Part::list(lines.collect(), selected)
}

fn labels<'a>(all: &'a [Answer], teller: &'a Teller) -> impl Iterator<Item = Line> + 'a {
    all.iter().map(|answer| teller.say(&answer.label))
}

fn confirm(confirm: &Confirm, teller: &Teller<'_>) -> Telling {
    Telling::at("confirm", teller.say(&confirm.title))
        .part(Part::text(vec![teller.say(&confirm.text)]))
        .part(answers(labels(&confirm.answers, teller), confirm.selected))
}

fn meeting(meeting: &Meeting, teller: &Teller<'_>) -> Telling {
    let choices = meeting.choices().into_iter();
    let choices = choices.map(|(_, label)| teller.word(label));
    Telling::at("meeting", teller.word("app-met-title"))
        .part(Part::text(paragraphs(&meeting.prose, teller)))
        .part(answers(choices, meeting.selected))
}

fn choose(choose: &Choose, teller: &Teller<'_>) -> Telling {
    let items = choose.shown.iter().filter_map(|at| choose.items.get(*at));
    let lines = items.map(|item| {
        let detail = match item.detail.as_str() {
            TICK => teller.word("plain-chosen").into_string(),
            detail => detail.to_owned(),
        };
        let label = match item.label.split_once("  ").filter(|_| choose.digits > 0) {
            Some((digit, label)) => format!("{digit}. {}", without_sign(label)),
            None => without_sign(&item.label).to_owned(),
        };
        let label = joined(&label);
        match detail.is_empty() {
            true => Line::line(label),
            false => Line::line(format!("{label}, {detail}")),
        }
    });
    let list = match choose.digits > 0 {
        // Their digits stand before them already, or they are known by their place.
        true => Part::list(lines.collect(), choose.selected),
        false => answers(lines, choose.selected),
    };
    let telling = Telling::at("choose", teller.say(&choose.title));
    match choose.is_typed() {
        true if choose.finds_nothing() => typed(telling, &choose.line).part(nothing_found(teller)),
        true => typed(telling, &choose.line).part(list),
        false => telling.part(list),
    }
}

/// What one can go to: what kind of thing it is, whose, what it is called, and what tells it from others.
fn jump(state: &State, jump: &Jump, teller: &Teller<'_>) -> Telling {
    let all = jump.things.as_ref().map_or(&[][..], |things| &things.all);
    let places = jump.found.iter().filter_map(|at| all.get(*at));
    let lines = places.map(|thing| {
        let owned = matches!(thing.place, Place::Amendment(_) | Place::Change(_));
        let hand = owned.then(|| teller.hand(Hand::of(thing.voice)).into_string());
        let kind = teller.word(thing.place.kind()).into_string();
        let said = [
            Some(kind),
            hand,
            Some(thing.label.clone()),
            Some(thing.detail.clone()),
        ];
        let said = said.into_iter().flatten().filter(|part| !part.is_empty());
        Line::line(said.collect::<Vec<_>>().join(", "))
    });
    let list = Part::list(lines.collect(), jump.selected);
    let below = teller.say(&jump::said(jump, state.workspace.as_ref()));
    typed(Telling::at("jump", teller.word("app-jump")), &jump.line)
        .part(list)
        .part(Part::text(vec![below]))
}

fn way(state: &State, teller: &Teller<'_>) -> Telling {
    let way = state.workspace.as_ref();
    let Some(way) = way.and_then(|workspace| workspace.sharing.way.as_ref()) else {
        return Telling::at("way", Line::default());
    };
    // How far it is changes all the time: it is heard with the whole screen.
    Telling::at("way", teller.say(&way.title()))
        .part(Part::text(vec![teller.say(&Way::keys(teller.keys))]))
        .part(Part::aside(vec![teller.say(&way.said())]))
}

fn signing(state: &State, teller: &Teller<'_>) -> Telling {
    let telling = Telling::at("signing", teller.say(&Signing::title()));
    let workspace = state.workspace.as_ref();
    match workspace.and_then(|it| it.signing.as_ref()) {
        Some(it) => telling.part(Part::text(vec![
            teller.say(&it.said()),
            teller.say(&Signing::keys()),
        ])),
        None => telling,
    }
}

fn prompt(prompt: &Prompt, teller: &Teller<'_>) -> Telling {
    if let Some(question) = prompt.confirm() {
        return confirm(&question, teller);
    }
    let lines = vec![
        Line::line(prompt.asked.text.clone()),
        teller.say(&prompt.hint()),
    ];
    let telling = Telling::at("prompt", teller.say(&prompt.title()));
    let mut telling = typed(telling, &Input::new(prompt.typed.text()));
    if let Some(typing) = &mut telling.typing {
        typing.hidden = prompt.is_hidden();
    }
    telling.part(Part::text(lines))
}

fn import(state: &State, teller: &Teller<'_>) -> Telling {
    let Some(workspace) = state.workspace.as_ref() else {
        return Telling::at("import", Line::default());
    };
    let import = &workspace.import;
    let title = import.title().map(|title| teller.say(&title));
    let telling = Telling::at("import", title.unwrap_or_default());
    match &import.stage {
        Stage::Ready(preview) => {
            let rows = wrapped(&preview.looked, (state.language, &Width::ENDLESS), 1);
            let rows = rows.into_iter().map(|row| row.into_owned());
            let rows = rows.filter(|row| !row.is_empty());
            let all = preview.choices(workspace.floor.as_ref());
            telling
                .part(Part::text(rows.collect()))
                .part(answers(labels(&all, teller), preview.selected))
        }
        stage => telling
            .part(Part::text(vec![teller.word("bring-in-keys")]))
            .part(Part::aside(vec![teller.say(&stage.said())])),
    }
}
