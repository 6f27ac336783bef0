//! The templates, and how they are filled: every value becomes text of the page, whatever it holds.

use super::blocks::Block;
use super::frame::Page;
use super::laid::lay;
use super::markup::Markup;
use super::palette::{policy, style};
use crate::export::markup::escape;
use crate::text::Shown;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, ValueKind};
use minijinja::{Environment, Error, Output, UndefinedBehavior, Value, context};
use serde::Serialize;

/// The templates by name.
const TEMPLATES: [(&str, &str); 7] = [
    ("article.html", include_str!("templates/article.html")),
    ("bottom.html", include_str!("templates/bottom.html")),
    ("head.html", include_str!("templates/head.html")),
    ("nav.html", include_str!("templates/nav.html")),
    ("top.html", include_str!("templates/top.html")),
    ("waiting.html", include_str!("templates/waiting.html")),
    ("wall.html", include_str!("templates/wall.html")),
];

/// Fills templates.
pub struct Press {
    templates: Environment<'static>,
    style: Value,
    policy: Value,
}

impl Press {
    /// With the templates and the style of the program.
    pub fn new() -> Press {
        let style = style();
        let policy = policy(&style);
        Press::styled(style, policy)
    }

    /// The same in another style, under another policy.
    pub fn styled(style: String, policy: String) -> Press {
        let mut templates = Environment::new();
        let syntax = SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build();
        if let Ok(syntax) = syntax {
            templates.set_syntax(syntax);
        }
        templates.set_undefined_behavior(UndefinedBehavior::Strict);
        templates.set_formatter(|out, _, value| write(out, value));
        for (name, source) in TEMPLATES {
            let added = templates.add_template(name, source);
            debug_assert!(added.is_ok(), "{added:?}");
        }
        Press {
            templates,
            // Both are the program's own words, in which nothing has to be escaped.
            policy: Value::from_safe_string(policy),
            style: Value::from_safe_string(style),
        }
    }

    /// A page. Its blocks are written where they stay: through a template, many megabytes would be copied several times.
    pub fn page(&self, page: &Page<'_>) -> String {
        let top = self.fill("top.html", page);
        let bottom = self.fill("bottom.html", page);
        let written = page.blocks.iter().map(|block| match block {
            Block::Markup { markup } => markup.len() + 1,
            _ => 0,
        });
        let room = top.len() + bottom.len() + 1 + written.sum::<usize>();
        let mut all = Markup::with_room(room);
        all.append(&Markup::of(top));
        all.line();
        for block in &page.blocks {
            lay(block, &mut all);
            all.line();
        }
        all.append(&Markup::of(bottom));
        all.written()
    }

    /// What this template makes of it.
    pub fn fill(&self, template: &str, page: &impl Serialize) -> String {
        let all = context! { page => Value::from(Serde(page)), style => self.style.clone(), policy => self.policy.clone() };
        let template = self.templates.get_template(template);
        let filled = template.and_then(|template| template.render(all));
        // The templates are the program's own and tests fill each: nothing of a plan can make one fail.
        debug_assert!(filled.is_ok(), "{filled:?}");
        filled.unwrap_or_default()
    }
}

/// Writes a value as text; markup was made by [`Markup`](super::markup::Markup) or another template.
fn write(out: &mut Output<'_>, value: &Value) -> Result<(), Error> {
    if value.kind() == ValueKind::None {
        return Ok(());
    }
    let Some(text) = value.as_str() else {
        return Ok(write!(out, "{value}")?);
    };
    if value.is_safe() {
        return Ok(out.write_str(text)?);
    }
    let mut escaped = String::with_capacity(text.len());
    escape(&Shown::prose(text), &mut escaped);
    Ok(out.write_str(&escaped)?)
}
