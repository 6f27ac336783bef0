//! The page of adoptions: what was closed under the gavel, with the digest of its texts and the words that stand for it.

use super::blocks::{Block, Part};
use super::frame::Frame;
use super::markup::Markup;
use super::model::Adopted;
use super::press::Press;
use crate::i18n::Message;

/// The page.
pub fn page(press: &Press, frame: &Frame<'_>) -> String {
    let all = frame.plan.adopted;
    let mut blocks = vec![Block::says(frame.words.word(match all.is_empty() {
        true => "site-adoptions-none",
        false => "site-adoptions-how",
    }))];
    for one in all {
        blocks.extend(adoption(frame, one));
    }
    let title = frame.words.word("site-adoptions");
    press.page(&frame.page("adoptions.html", title, blocks))
}

fn adoption(frame: &Frame<'_>, one: &Adopted) -> Vec<Block> {
    let words = frame.words;
    let named = |id| Message::new(id).with("name", one.name.as_str());
    let mut blocks = vec![Block::Heading {
        level: 2,
        id: None,
        parts: vec![frame.of_plan(one.name.as_str())],
    }];
    let history = frame.plan.history;
    let change = history.find(one.rev).and_then(|at| history.change(at));
    let adopted = match one.whole {
        true => named("cli-adopted"),
        false => named("cli-adopted-part").with("count", one.clauses.len()),
    };
    let mut said = vec![Part::text(words.say(&adopted))];
    if let Some(change) = change {
        said.extend([Part::text(" "), frame.time(change.time)]);
    }
    blocks.push(Block::parts(said));
    let line = |name: &'static str, part: Part| {
        Block::parts(vec![Part::text(format!("{}: ", words.word(name))), part])
    };
    blocks.push(line("site-revision", Part::code(one.rev.to_string())));
    match one.digest {
        Some(digest) => blocks.push(line("site-digest", Part::code(digest.to_string()))),
        None => blocks.push(Block::note(words.say(&named("trust-adoption-differs")))),
    }
    blocks.extend(code(frame, one));
    blocks.extend(parties(frame, one));
    if let Some(why) = &one.overruled {
        blocks.push(line("site-overruled", frame.of_plan(why.as_str())));
    }
    if !one.whole {
        let clauses = one.clauses.iter();
        blocks.push(Block::List {
            class: None,
            items: clauses
                .map(|(_, called)| vec![frame.of_plan(called.as_str())])
                .collect(),
        });
    }
    blocks
}

/// The word code, numbered as it is read out.
fn code(frame: &Frame<'_>, one: &Adopted) -> Vec<Block> {
    if one.code.is_empty() {
        return Vec::new();
    }
    let mut markup = Markup::default();
    markup.open("ol", &[("class", "words")]);
    for word in &one.code {
        markup.element("li", &frame.attributes(), word);
    }
    markup.close("ol");
    vec![
        Block::says(frame.words.word("site-code")),
        Block::Markup { markup },
    ]
}

/// What each party said, and its reservations.
fn parties(frame: &Frame<'_>, one: &Adopted) -> Vec<Block> {
    let mut items: Vec<Vec<Part>> = one
        .parties
        .iter()
        .map(|(voice, verdict)| {
            let verdict = frame.words.say(&verdict.name());
            vec![
                frame.voice(Some(*voice)),
                Part::text(format!(": {verdict}")),
            ]
        })
        .collect();
    items.extend(one.reservations.iter().map(|(voice, clause)| {
        let called = one.clauses.iter().find(|(id, _)| id == clause);
        let called = called.map_or(clause.as_str(), |(_, called)| called);
        let on = Message::new("site-reservation").with("clause", called);
        vec![
            frame.voice(Some(*voice)),
            Part::text(format!(": {}", frame.words.say(&on))),
        ]
    }));
    match items.is_empty() {
        true => Vec::new(),
        false => vec![Block::List { class: None, items }],
    }
}
