//! The page of a plan's text as it stands: contents, and every clause in its place with a link of its own.

use super::blocks::{Block, Part};
use super::clauses::prose;
use super::downloads;
use super::frame::{Frame, heading, written};
use super::markup::Markup;
use super::press::Press;
use crate::i18n::{Country, Message};
use crate::plan::{Clause, Field, OutlineRow};
use crate::text::one_line;

/// About so long is a clause, in bytes.
const ABOUT: usize = 2 << 10;

/// The page.
pub fn page(press: &Press, frame: &Frame<'_>) -> String {
    let plan = frame.plan;
    let mut blocks = vec![Block::parts(about(frame))];
    blocks.extend(downloads::links(frame));
    blocks.extend(contents(frame));
    let mut markup = Markup::with_room(plan.outline.rows().len() * ABOUT);
    for row in plan.outline.rows() {
        if let Some(clause) = plan.plan.clauses.get(&row.id) {
            section(frame, row, clause, &mut markup);
        }
    }
    blocks.push(written(markup));
    let title = plan.plan.manifest.title.clone();
    press.page(&frame.page("index.html", title, blocks))
}

/// Countries and stage.
fn about(frame: &Frame<'_>) -> Vec<Part> {
    let manifest = &frame.plan.plan.manifest;
    let stage = frame.words.say(&manifest.stage.name());
    let mut all = vec![
        Country::list(&manifest.countries, frame.words.language()),
        stage,
    ];
    all.retain(|text| !text.is_empty());
    vec![Part::class("faint", all.join(" · "))]
}

fn contents(frame: &Frame<'_>) -> Option<Block> {
    let plan = frame.plan;
    let mut markup = Markup::default();
    let label = frame.words.word("site-contents");
    markup.open("nav", &[("class", "contents"), ("aria-label", &label)]);
    markup.element("h2", &[], &label);
    markup.open("ul", &[]);
    let rows = plan.outline.rows();
    for row in rows {
        let Some(clause) = plan.plan.clauses.get(&row.id) else {
            continue;
        };
        markup.open("li", &[("class", depth(row.depth))]);
        markup.open("a", &[("href", &format!("#{}", row.id))]);
        markup.element("span", &[("class", "number")], &row.number);
        markup.text(" ");
        markup.element("span", &frame.attributes(), &called(clause));
        markup.close("a");
        markup.close("li");
        markup.line();
    }
    markup.close("ul");
    markup.close("nav");
    markup.line();
    (!rows.is_empty()).then(|| written(markup))
}

/// How far in an entry of the contents stands.
pub fn depth(depth: usize) -> &'static str {
    ["d0", "d1", "d2", "d3", "d4"]
        .get(depth)
        .copied()
        .unwrap_or("d5")
}

/// A clause's title, else its id: a heading without a word leads nobody.
pub(super) fn called(clause: &Clause) -> String {
    match one_line(&clause.title) {
        title if title.is_empty() => clause.id.to_string(),
        title => title,
    }
}

fn section(frame: &Frame<'_>, row: &OutlineRow, clause: &Clause, markup: &mut Markup) {
    markup.open("section", &[("id", row.id.as_str())]);
    let name = heading(row.depth);
    markup.open(name, &[]);
    let here = frame
        .words
        .say(&Message::new("site-here").with("number", row.number.as_str()));
    let href = format!("#{}", row.id);
    markup.open(
        "a",
        &[("class", "number"), ("href", &href), ("title", &here)],
    );
    markup.text(&row.number);
    markup.close("a");
    markup.text(" ");
    markup.element("span", &frame.attributes(), &called(clause));
    markup.close(name);
    markup.element(
        "p",
        &[("class", "tag")],
        &frame.words.say(&clause.kind.name()),
    );
    markup.open("div", &frame.attributes());
    prose(&clause.text, markup);
    markup.close("div");
    fields(frame, clause, markup);
    markup.close("section");
    markup.line();
}

/// What else is said of a clause.
pub(super) fn fields(frame: &Frame<'_>, clause: &Clause, markup: &mut Markup) {
    let fields = clause.fields().into_iter();
    let mut fields = fields
        .filter(|(field, _)| !matches!(field, Field::Title | Field::Text | Field::Kind))
        .filter(|(_, text)| !text.is_empty())
        .peekable();
    if fields.peek().is_none() {
        return;
    }
    markup.open("dl", &[]);
    for (field, text) in fields {
        markup.element("dt", &[], &frame.words.say(&field.name()));
        let mut attributes = frame.attributes();
        attributes.push(("class", "lines"));
        let said = frame.key_names.lines(&field, &text);
        markup.element("dd", &attributes, said.trim_end_matches('\n'));
    }
    markup.close("dl");
    markup.line();
}
