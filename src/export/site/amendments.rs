//! The page of amendments: what each would do, whose it is, what became of it and when.

use super::blocks::{Block, Column, Part, Row};
use super::clauses::prose;
use super::frame::Frame;
use super::markup::Markup;
use super::press::Press;
use super::spans::{Done, Marks, Whose};
use crate::dialogue::{
    Alternative, Amendment, Around, Event, Mark, MarkKind, Overlay, Piece, Proposal, Run, alone,
};
use crate::export::document::{Change, Revision};
use crate::i18n::Message;
use crate::plan::Field;

/// The page.
pub fn page(press: &Press, frame: &Frame<'_>) -> String {
    let mut all: Vec<&Amendment> = frame.plan.dialogue.amendments.values().collect();
    all.sort_by_key(|one| one.by_number());
    let mut blocks = Vec::new();
    match all.is_empty() {
        true => blocks.push(Block::says(frame.words.word("cli-amendments-none"))),
        false => blocks.push(table(frame, &all)),
    }
    for one in all {
        blocks.extend(amendment(frame, one));
    }
    let title = frame.words.word("site-amendments");
    press.page(&frame.page("amendments.html", title, blocks))
}

/// What names are looked up in.
pub(super) fn around<'f>(frame: &Frame<'f>) -> Around<'f> {
    Around {
        plan: frame.plan.plan,
        outline: frame.plan.outline,
        dialogue: frame.plan.dialogue,
        words: frame.words,
    }
}

/// Where one amendment stands on the page.
fn anchor(one: &Amendment) -> String {
    format!("_{}", one.id)
}

fn table(frame: &Frame<'_>, all: &[&Amendment]) -> Block {
    let columns = ["site-amendment", "site-who", "site-what", "site-fate"];
    let rows = all.iter().map(|one| {
        let voice = one.sponsor().map(|by| by.voice);
        Row::of(vec![
            vec![Part::link(one.label(), format!("#{}", anchor(one)))],
            vec![frame.voice(voice)],
            vec![frame.of_plan(around(frame).does(one))],
            vec![Part::text(fate(frame, one))],
        ])
    });
    Block::Table {
        caption: frame.words.word("site-amendments"),
        columns: columns.map(|id| Column::words(frame.words.word(id))).into(),
        rows: rows.collect(),
    }
}

/// What became of it.
pub(super) fn fate(frame: &Frame<'_>, one: &Amendment) -> String {
    let state = frame.words.say(&one.state().name());
    match around(frame).remark(one) {
        Some(remark) => format!("{state} ({remark})"),
        None => state,
    }
}

fn amendment(frame: &Frame<'_>, one: &Amendment) -> Vec<Block> {
    let words = frame.words;
    let mut blocks = vec![
        Block::Heading {
            level: 2,
            id: Some(anchor(one)),
            parts: vec![
                Part::text(format!("{} ", one.label())),
                frame.of_plan(around(frame).does(one)),
            ],
        },
        Block::parts(sponsor(frame, one)),
    ];
    if let Some(reason) = one.reason.as_deref().filter(|reason| !reason.is_empty()) {
        let heading = format!("{}: ", words.word("cli-amendment-reason"));
        blocks.push(Block::parts(vec![
            Part::text(heading),
            frame.of_plan(reason),
        ]));
    }
    if let Some(clause) = one.clause(frame.plan.dialogue)
        && frame.plan.plan.clauses.contains_key(clause)
    {
        blocks.push(Block::parts(frame.clause(clause)));
    }
    blocks.push(proposed(frame, one));
    blocks.extend(life(frame, one));
    blocks
}

fn sponsor(frame: &Frame<'_>, one: &Amendment) -> Vec<Part> {
    let mut parts = vec![frame.voice(one.sponsor().map(|by| by.voice))];
    if let Some(by) = one.sponsor() {
        let organisation = by.organisation.as_deref().map(|id| frame.organisation(id));
        let delegate = by.delegate_name().map(str::to_owned);
        for name in organisation.into_iter().chain(delegate) {
            parts.push(Part::text(" · "));
            parts.push(frame.of_plan(name));
        }
    }
    parts.push(Part::text(format!(" · {}", fate(frame, one))));
    parts
}

/// The words it proposes, tracked; of a new clause its title and text.
fn proposed(frame: &Frame<'_>, one: &Amendment) -> Block {
    let mut markup = Markup::default();
    markup.open("blockquote", &frame.attributes());
    match &one.proposal {
        Proposal::Add { clause, .. } => {
            let new = frame.plan.dialogue.new_clause(one);
            let new = new.as_ref().unwrap_or(clause);
            markup.open("p", &[]);
            markup.element("strong", &[], &new.title);
            markup.close("p");
            prose(&new.text, &mut markup);
        }
        _ => {
            let overlay = alone(frame.plan.plan, frame.plan.dialogue, &one.id);
            let field = frame.plan.dialogue.field(one);
            let overlay = named(frame, &field, overlay);
            overlaid(frame, &overlay, &mut markup);
        }
    }
    markup.close("blockquote");
    Block::Markup { markup }
}

/// Words with what is proposed to them.
pub(super) fn overlaid(frame: &Frame<'_>, overlay: &Overlay, markup: &mut Markup) {
    let marks = Marks::new(frame);
    let mut writer = Writer {
        frame,
        marks,
        markup,
    };
    writer.overlay(overlay);
}

/// The same with names in the place of keys; where proposals lie over each other, keys stay what they are.
pub(super) fn named(frame: &Frame<'_>, field: &Field, overlay: Overlay) -> Overlay {
    let mut marks: Vec<Mark> = Vec::new();
    let mut pieces: Vec<(&str, Option<Revision>)> = Vec::new();
    for piece in &overlay.pieces {
        let Piece::Run(run) = piece else {
            return overlay;
        };
        let by = match run.marks.as_slice() {
            [] => None,
            [mark] => {
                marks.push(mark.clone());
                let kind = match mark.kind {
                    MarkKind::Inserted => Change::Inserted,
                    MarkKind::Deleted => Change::Deleted,
                };
                let same = marks.iter().position(|one| one.amendment == mark.amendment);
                same.map(|by| Revision { kind, by })
            }
            _ => return overlay,
        };
        pieces.push((&run.text, by));
    }
    let said = frame.key_names.pieces(field, &pieces).into_iter();
    let runs = said.map(|(text, by)| {
        let mark = by.and_then(|by| {
            let amendment = marks.get(by.by)?.amendment.clone();
            let kind = match by.kind {
                Change::Inserted => MarkKind::Inserted,
                Change::Deleted => MarkKind::Deleted,
            };
            Some(Mark { amendment, kind })
        });
        Piece::Run(Run {
            text: text.into_owned(),
            marks: mark.into_iter().collect(),
        })
    });
    Overlay {
        pieces: runs.collect(),
        ..Overlay::default()
    }
}

/// What happened to it, step by step.
fn life(frame: &Frame<'_>, one: &Amendment) -> Vec<Block> {
    if one.events.is_empty() {
        return Vec::new();
    }
    let items = one.events.iter().map(|event| step(frame, event));
    vec![
        Block::heading(3, frame.words.word("cli-amendment-life")),
        Block::List {
            class: None,
            items: items.collect(),
        },
    ]
}

fn step(frame: &Frame<'_>, event: &Event) -> Vec<Part> {
    let mut parts = vec![
        frame.time(event.time),
        Part::text(" "),
        frame.voice(Some(event.by.voice)),
        Part::text(format!(": {}", frame.words.say(&event.what.name()))),
    ];
    if let Some(because) = event.because_of(|id| around(frame).called(id)) {
        parts.push(Part::text(format!(" ({})", frame.words.say(&because))));
    }
    if let Some(reason) = &event.reason {
        parts.push(Part::text(": "));
        parts.push(frame.of_plan(reason.as_str()));
    }
    parts
}

/// Writes proposed words.
struct Writer<'w, 'f, 's> {
    frame: &'f Frame<'s>,
    marks: Marks<'f, 's>,
    markup: &'w mut Markup,
}

impl Writer<'_, '_, '_> {
    fn overlay(&mut self, overlay: &Overlay) {
        self.markup.open("p", &[("class", "lines")]);
        for piece in &overlay.pieces {
            match piece {
                Piece::Run(run) => self.run(run),
                Piece::Alternatives { current, options } => self.alternatives(current, options),
            }
        }
        self.markup.close("p");
    }

    fn alternatives(&mut self, current: &str, options: &[Alternative]) {
        if !current.is_empty() {
            self.markup
                .text(&format!("[{}] ", current.trim_matches(' ')));
        }
        for (at, option) in options.iter().enumerate() {
            let name = Message::new("cli-alternative").with("number", at + 1);
            let name = self.frame.words.say(&name);
            self.markup.text(&format!("[{name}: "));
            match option.holds() {
                true => self.markup.text(&self.frame.words.say(&option.held())),
                false => option.runs.iter().for_each(|run| self.run(run)),
            }
            self.markup.text("] ");
        }
    }

    /// Words with all marks on them, the outermost first.
    fn run(&mut self, run: &Run) {
        let mut open = Vec::new();
        for mark in &run.marks {
            let amendment = self.frame.plan.dialogue.amendments.get(&mark.amendment);
            let number = amendment.and_then(Amendment::numbered);
            let whose = Whose {
                voice: amendment.and_then(|one| one.sponsor()).map(|by| by.voice),
                time: None,
                number: number.as_deref(),
            };
            let done = match mark.kind {
                MarkKind::Inserted => Done::Added,
                MarkKind::Deleted => Done::Struck,
            };
            self.marks.open(done, whose, self.markup);
            open.push(done);
        }
        self.markup.text(&run.text);
        while let Some(done) = open.pop() {
            self.marks.close(done, self.markup);
        }
    }
}
