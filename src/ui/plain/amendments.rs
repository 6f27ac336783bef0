//! The amendments to a clause in its text, the list of all, and what follows from adopting.

use super::Line;
use super::marked::paragraphs;
use super::teller::Teller;
use super::telling::{Part, Telling};
use crate::app::model::amend::{Amend, Entry, View};
use crate::app::model::workspace::Workspace;
use crate::app::proposal::named;
use crate::app::prose::Mode;
use crate::i18n::Message;
use crate::text::one_line;
use crate::ui::amend::none;
use crate::ui::amend_list::notes;

/// The screen as it is.
pub fn tell(workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    let amend = &workspace.amend;
    let telling = Telling::at(screen(amend), place(workspace, teller));
    let text = Part::text(paragraphs(&amend.prose, teller)).about(format!("{:?}", amend.clause));
    let empty = matches!(amend.view, View::Clause | View::All) && amend.entries.is_empty();
    let nothing = teller.say(&none(&amend.view, teller.keys));
    let entries = amend.entries.iter();
    let lines: Vec<Line> = entries.map(|one| entry(workspace, one, teller)).collect();
    let listed = matches!(amend.view, View::Clause | View::All) && !lines.is_empty();
    let ways = [
        "ui-amend-before",
        "ui-amend-all",
        "ui-amend-one",
        "ui-amend-result",
    ];
    let ways = ways.map(|id| teller.word(id).into_string()).join(", ");
    let ways = matches!(amend.view, View::Clause).then(|| Line::line(ways));
    let telling = telling
        .part(Part::aside(ways.into_iter().collect()))
        .part(text)
        .part(Part::text(empty.then_some(nothing).into_iter().collect()));
    match listed {
        true => telling.part(Part::list(lines, amend.place().unwrap_or(0))),
        false => telling,
    }
}

fn screen(amend: &Amend) -> &'static str {
    match amend.view {
        View::Clause => "amendments",
        View::All => "all-amendments",
        View::Adoption(_) => "adoption",
        View::Bulk(_) => "bulk",
    }
}

/// What is shown: of which clause, of whose amendments, and how one looks at it.
fn place(workspace: &Workspace, teller: &Teller<'_>) -> Line {
    let amend = &workspace.amend;
    let party = amend.choice.party;
    let party = party.map(|party| teller.say(&party.name()).into_string());
    let mut parts = Vec::new();
    match &amend.view {
        View::Clause => {
            let clause = amend.clause.as_ref();
            let name = clause.map(|id| teller.clause(workspace, id).into_string());
            let known = clause.and_then(|id| workspace.plan.clauses.get(id));
            let none = || Message::new("ui-amend-no-clause");
            let kind = known.map_or_else(none, |clause| clause.kind.name());
            parts.push(teller.word("app-amend").into_string());
            parts.extend(party.into_iter().chain(name));
            parts.push(teller.say(&kind).into_string());
            parts.push(teller.word(way(amend)).into_string());
        }
        View::All => {
            let title = Message::new("ui-amend-title").with("count", amend.entries.len());
            parts.push(teller.say(&title).into_string());
            parts.extend(party);
        }
        View::Adoption(page) => {
            let amendment = workspace.dialogue.amendments.get(&page.amendment);
            parts.extend(amendment.map(|amendment| {
                let title = Message::new("ui-amend-adoption").with("name", named(amendment));
                teller.say(&title).into_string()
            }));
        }
        View::Bulk(page) => {
            let id = match page.adopt {
                true => "ui-amend-bulk-adopt",
                false => "ui-amend-bulk-not",
            };
            let title = Message::new(id).with("count", page.left.len());
            let title = title.with("voice", page.party.name());
            parts.push(teller.say(&title).into_string());
        }
    }
    Line::line(parts.join(", "))
}

/// How the text is looked at.
fn way(amend: &Amend) -> &'static str {
    match amend.mode {
        Mode::Original => "ui-amend-before",
        Mode::Tracked if amend.alone => "ui-amend-one",
        Mode::Tracked => "ui-amend-all",
        Mode::Clean => "ui-amend-result",
    }
}

/// Whose it is, its number, what it would do, where it stands, of what clause and why.
fn entry(workspace: &Workspace, entry: &Entry, teller: &Teller<'_>) -> Line {
    let mut parts = vec![
        teller.hand(entry.hand).into_string(),
        format!("{} {}", entry.name, teller.say(&entry.verb)),
    ];
    if entry.depth > 0 {
        parts.push(teller.word("plain-amends").into_string());
    }
    parts.extend(
        notes(entry)
            .iter()
            .map(|note| teller.say(note).into_string()),
    );
    if matches!(workspace.amend.view, View::All) {
        let number = entry.number(&workspace.outline);
        parts.push(format!(
            "{number} {}",
            entry.title(&workspace.plan, &workspace.dialogue)
        ));
    }
    if !entry.reason.is_empty() {
        parts.push(one_line(&entry.reason));
    }
    Line::line(parts.join(", "))
}
