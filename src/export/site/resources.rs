//! What can be learnt from: studies, guides, courses, laws, each in its language. Where it is found is text: no page leads
//! anywhere else.

use super::blocks::{Block, Column, Part, Row};
use super::frame::{direction, tag};
use crate::i18n::{Catalogue, Country, Message};
use crate::plan::Resource;
use crate::text::one_line;

/// A table of resources, each with the plan that lists it where there are several. Nothing where there is none.
pub fn table(words: &Catalogue, all: Vec<(Option<Part>, &Resource)>) -> Option<Block> {
    let several = all.iter().any(|(plan, _)| plan.is_some());
    let mut all = all;
    // By language and country, as people look for them.
    all.sort_by(|(_, a), (_, b)| key(a).cmp(&key(b)));
    let mut columns: Vec<Column> = [
        "site-resource",
        "site-kind",
        "site-language",
        "site-country",
        "site-year",
        "site-found",
    ]
    .map(|id| Column::words(words.word(id)))
    .into();
    columns.extend(several.then(|| Column::words(words.word("site-plan"))));
    let some = !all.is_empty();
    let rows = all.into_iter().map(|(plan, one)| {
        let mut row = cells(words, one);
        if several {
            row.push(plan.into_iter().collect());
        }
        Row::of(row)
    });
    some.then(|| Block::Table {
        caption: words.word("site-resources"),
        columns,
        rows: rows.collect(),
    })
}

fn key(one: &Resource) -> (&Option<String>, &Option<String>, &str) {
    (&one.language, &one.country, &one.title)
}

fn cells(words: &Catalogue, one: &Resource) -> Vec<Vec<Part>> {
    let own = |text: &str| {
        let lang = one.language.as_deref().map(tag);
        Part {
            dir: lang.as_deref().and_then(direction),
            lang,
            ..Part::text(text)
        }
    };
    let plain = |text: Option<&String>| vec![Part::text(text.map_or("", String::as_str))];
    let mut title = vec![own(&one_line(&one.title))];
    if let Some(description) = &one.description {
        title.push(Part::text(". "));
        title.push(own(description));
    }
    let kind = one.kind.as_deref().map(|kind| {
        let said = Message::new("resource-kind").with("kind", kind);
        words.say(&said)
    });
    let country = one.country.as_deref();
    let country = country.map(|code| Country::called(code, words.language()));
    let year = one.year.map(|year| year.to_string());
    vec![
        title,
        plain(kind.as_ref()),
        vec![Part::text(
            one.language.as_deref().map_or_else(String::new, tag),
        )],
        vec![Part::text(country.unwrap_or_default())],
        plain(year.as_ref()),
        plain(one.link.as_ref()),
    ]
}
