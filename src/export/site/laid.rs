//! Blocks as elements. Not a template: it would be handed a value for every word of every cell, and the history of a plan has a
//! hundred thousand of them.

use super::blocks::{Block, Column, Part, Row};
use super::markup::Markup;
use serde::{Serialize, Serializer};

impl Serialize for Block {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Block::Markup { markup } => markup.serialize(serializer),
            block => {
                let mut markup = Markup::default();
                lay(block, &mut markup);
                markup.serialize(serializer)
            }
        }
    }
}

/// Writes a block.
pub(super) fn lay(block: &Block, out: &mut Markup) {
    match block {
        Block::Heading { level, id, parts } => {
            let name = match level {
                2 => "h2",
                3 => "h3",
                4 => "h4",
                5 => "h5",
                _ => "h6",
            };
            out.open(name, &said(&[("id", id.as_deref())]));
            lay_parts(parts, out);
            out.close(name);
        }
        Block::Paragraph { id, class, parts } => {
            out.open("p", &said(&[("id", id.as_deref()), ("class", *class)]));
            lay_parts(parts, out);
            out.close("p");
        }
        Block::List { class, items } => lay_items(&said(&[("class", *class)]), items, out),
        Block::Links {
            class,
            label,
            items,
        } => {
            out.open("nav", &[("class", class), ("aria-label", label)]);
            out.line();
            lay_items(&[], items, out);
            out.line();
            out.close("nav");
        }
        Block::Table {
            caption,
            columns,
            rows,
        } => lay_table(caption, columns, rows, out),
        Block::Markup { markup } => out.append(markup),
    }
}

fn lay_items(attributes: &[(&'static str, &str)], items: &[Vec<Part>], out: &mut Markup) {
    out.open("ul", attributes);
    out.line();
    for item in items {
        out.open("li", &[]);
        lay_parts(item, out);
        out.close("li");
        out.line();
    }
    out.close("ul");
}

fn lay_table(caption: &str, columns: &[Column], rows: &[Row], out: &mut Markup) {
    let wide = [
        ("class", "wide"),
        ("role", "group"),
        ("tabindex", "0"),
        ("aria-label", caption),
    ];
    out.open("div", &wide);
    out.line();
    out.open("table", &[]);
    out.line();
    out.element("caption", &[], caption);
    out.line();
    out.open("thead", &[]);
    out.open("tr", &[]);
    out.line();
    for column in columns {
        let class = column.figure.then_some("figure");
        out.open("th", &said(&[("scope", Some("col")), ("class", class)]));
        lay_parts(&column.parts, out);
        out.close("th");
        out.line();
    }
    out.close("tr");
    out.close("thead");
    out.line();
    out.open("tbody", &[]);
    out.line();
    for row in rows {
        lay_row(row, columns, out);
    }
    for name in ["tbody", "table"] {
        out.close(name);
        out.line();
    }
    out.close("div");
}

fn lay_row(row: &Row, columns: &[Column], out: &mut Markup) {
    out.open("tr", &said(&[("id", row.id.as_deref())]));
    out.line();
    for (at, cell) in row.cells.iter().enumerate() {
        let figure = columns.get(at).is_some_and(|column| column.figure);
        let name = if at == 0 { "th" } else { "td" };
        match (at, figure) {
            (0, _) => out.open(name, &[("scope", "row")]),
            (_, true) => out.open(name, &[("class", "figure")]),
            (_, false) => out.open(name, &[]),
        }
        lay_parts(cell, out);
        out.close(name);
        out.line();
    }
    out.close("tr");
    out.line();
}

/// Writes words that stand together.
pub(super) fn lay_parts(parts: &[Part], out: &mut Markup) {
    for part in parts {
        lay_part(part, out);
    }
}

fn lay_part(part: &Part, out: &mut Markup) {
    if let (Some(voice), Some(letter)) = (part.voice, part.letter) {
        let hidden = part.named.then_some("true");
        let badge = [
            ("class", Some("badge")),
            ("data-party", Some(voice)),
            ("aria-hidden", hidden),
        ];
        out.element("span", &said(&badge), letter.encode_utf8(&mut [0; 4]));
        out.text(" ");
    }
    let own = [
        ("class", part.class),
        ("lang", part.lang.as_deref()),
        ("dir", part.dir),
    ];
    let own = said(&own);
    if let Some(href) = filled(part.href.as_deref()) {
        let mut way = vec![("href", href)];
        way.extend(own);
        out.element("a", &way, &part.text);
    } else if let Some(time) = filled(part.time.as_deref()) {
        out.element("time", &[("datetime", time)], &part.text);
    } else if part.code {
        out.element("code", &[], &part.text);
    } else if own.is_empty() {
        out.text(&part.text);
    } else {
        out.element("span", &own, &part.text);
    }
}

/// The attributes that say something.
fn said<'a>(all: &[(&'static str, Option<&'a str>)]) -> Vec<(&'static str, &'a str)> {
    let said = all
        .iter()
        .filter_map(|(name, value)| Some((*name, filled(*value)?)));
    said.collect()
}

fn filled(value: Option<&str>) -> Option<&str> {
    value.filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Voice;

    fn laid(block: &Block) -> String {
        let mut markup = Markup::default();
        lay(block, &mut markup);
        markup.written()
    }

    #[test]
    fn words_of_a_plan_stay_words_in_every_place() {
        let odd = "<b>\"&'\u{202e}";
        let safe = "&lt;b&gt;&quot;&amp;&#39;‹U+202E›";
        let all = Part {
            lang: Some(odd.to_owned()),
            ..Part::link(odd, odd)
        };
        assert_eq!(
            laid(&Block::parts(vec![all])),
            format!("<p><a href=\"{safe}\" lang=\"{safe}\">{safe}</a></p>")
        );
        let table = Block::Table {
            caption: odd.to_owned(),
            columns: vec![Column::words(odd), Column::figures("n")],
            rows: vec![Row::of(vec![vec![Part::text(odd)], vec![Part::code("1")]])],
        };
        let table = laid(&table);
        assert!(!table.contains("<b>") && !table.contains('\u{202e}'));
        assert!(table.contains("<th scope=\"col\" class=\"figure\">n</th>"));
        assert!(table.contains("<td class=\"figure\"><code>1</code></td>"));
        assert!(table.contains(&format!("aria-label=\"{safe}\"")));
    }

    #[test]
    fn what_is_empty_is_no_attribute_and_a_named_voice_is_read_out_once() {
        let part = Part {
            href: Some(String::new()),
            lang: Some(String::new()),
            ..Part::voice(Some(Voice::Workers), "Workers".to_owned())
        };
        assert_eq!(
            laid(&Block::parts(vec![part])),
            "<p><span class=\"badge\" data-party=\"workers\" aria-hidden=\"true\">W</span> Workers</p>"
        );
    }

    #[test]
    fn a_page_takes_a_block_as_markup() {
        let page = super::super::press::Press::new();
        #[derive(Serialize)]
        struct Only {
            blocks: Vec<Block>,
        }
        let only = Only {
            blocks: vec![Block::heading(2, "a & b"), Block::says("c")],
        };
        assert_eq!(
            page.fill("article.html", &only),
            "<article>\n<h2>a &amp; b</h2>\n<p>c</p>\n</article>"
        );
    }
}
