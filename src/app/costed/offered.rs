//! What amendments cost as a table that is not set yet: rows with their names, and what stands in their columns by year and
//! in all. And the table set in lines of so many columns.

use super::Offers;
use super::alternatives::Alternatives;
use super::becomes::in_few_words;
use super::money::Unit;
use super::sheet::beside;
use crate::app::say;
use crate::costing::{Amount, Effect, Sum};
use crate::dialogue::{AmendmentId, Dialogue};
use crate::i18n::{Language, Message};
use crate::text::Width;

/// A row of the table: what it is called, whether it stands out, and its cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfferRow {
    /// What it is called, set in as it is meant to be.
    pub name: String,
    /// Whether it stands out.
    pub strong: bool,
    /// The amendment it is of.
    pub of: Option<AmendmentId>,
    /// By year, in all, and in all of each scenario where these stand beside.
    pub cells: Vec<String>,
}

/// The table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferSheet {
    /// In what it is.
    pub title: Message,
    /// What stands above the columns.
    pub heads: Vec<String>,
    /// Its rows.
    pub rows: Vec<OfferRow>,
    /// What is to be said below it.
    pub notes: Vec<Message>,
}

/// Where what a scenario makes of it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scenarios {
    /// In all, beside the total.
    Beside,
    /// By year, in a row of its own under each.
    Below,
    /// Nowhere: there is no room.
    Nowhere,
}

/// What the table is made of.
struct Making<'a> {
    found: &'a Alternatives,
    dialogue: &'a Dialogue,
    language: Language,
    unit: Unit,
    scenarios: Scenarios,
}

/// The table of all alternatives of a clause: a row an amendment.
pub fn all(
    found: &Alternatives,
    dialogue: &Dialogue,
    (language, scenarios): (Language, Scenarios),
) -> OfferSheet {
    let making = Making::of(found, dialogue, (language, scenarios));
    let mut rows = vec![making.stands()];
    for (id, effect) in &found.base.alone {
        let name = making.with_changes(name(dialogue, id), id);
        rows.extend(making.effect(name, Some(id), effect, |offers| {
            Alternatives::alone(offers, id)
        }));
    }
    if found.base.standing.len() > 1 {
        rows.extend(making.together(names(dialogue, &found.base.standing)));
    }
    making.sheet(rows)
}

/// The table before the gavel falls on one amendment: it alone, and together with the others that can stand with it.
/// Nothing where it touches no cost.
pub fn before(
    found: &Alternatives,
    dialogue: &Dialogue,
    id: &AmendmentId,
    language: Language,
) -> Option<OfferSheet> {
    let effect = Alternatives::alone(&found.base, id)?;
    let making = Making::of(found, dialogue, (language, Scenarios::Below));
    let mut rows = vec![making.stands()];
    let alone = format!("{} {}", name(dialogue, id), making.word("offers-alone"));
    rows.extend(making.effect(alone, Some(id), effect, |offers| {
        Alternatives::alone(offers, id)
    }));
    let others: Vec<AmendmentId> = found.base.standing.to_vec();
    let others: Vec<AmendmentId> = others.into_iter().filter(|one| one != id).collect();
    if found.base.standing.contains(id) && !others.is_empty() {
        let with = Message::new("offers-with").with("names", names(dialogue, &others));
        rows.extend(making.together(say(language, &with)));
    }
    Some(making.sheet(rows))
}

/// What each amendment of a clause costs in all, or this one, and what all that can stand together do, in a line.
pub fn in_a_line(
    found: &Alternatives,
    dialogue: &Dialogue,
    only: Option<&AmendmentId>,
    language: Language,
) -> Message {
    let making = Making::of(found, dialogue, (language, Scenarios::Below));
    let alone = found.base.alone.iter();
    let alone = alone.filter(|(id, _)| only.is_none_or(|only| only == id));
    let each = alone.map(|(id, effect)| {
        let total = making.unit.change(&effect.total().total);
        format!("{} {total}", name(dialogue, id))
    });
    let mut each: Vec<String> = each.collect();
    if found.base.standing.len() > 1 {
        let total = making.unit.change(&found.base.joint.total().total);
        let names = names(dialogue, &found.base.standing);
        each.push(format!("{names} {total}"));
    }
    Message::new("offers-line")
        .with("unit", making.unit.name(&found.currency))
        .with("each", each.join(" · "))
}

impl<'a> Making<'a> {
    fn of(
        found: &'a Alternatives,
        dialogue: &'a Dialogue,
        (language, scenarios): (Language, Scenarios),
    ) -> Making<'a> {
        let total = Amount::sum(&found.stands);
        let effects = found.base.alone.iter().map(|(_, effect)| effect);
        let effects = effects.chain([&found.base.joint]);
        let years = effects.flat_map(|effect| effect.years.values());
        let changes = years.map(|year| &year.cost_effect);
        let unit = Unit::of(found.stands.iter().chain([&total]).chain(changes), language);
        Making {
            found,
            dialogue,
            language,
            unit,
            scenarios,
        }
    }

    /// A name, and behind it what each number was and becomes.
    fn with_changes(&self, name: String, id: &AmendmentId) -> String {
        let changes = self.found.becomes.get(id).map_or(&[][..], Vec::as_slice);
        match in_few_words(changes, self.language) {
            changes if changes.is_empty() => name,
            changes => format!("{name}  {changes}"),
        }
    }

    fn word(&self, id: &'static str) -> String {
        say(self.language, &Message::new(id))
    }

    fn sheet(&self, rows: Vec<OfferRow>) -> OfferSheet {
        let years = self.found.years.iter().map(i64::to_string);
        let total = self.word("costing-total");
        let scenarios = self
            .found
            .scenarios
            .iter()
            .filter(|_| self.scenarios == Scenarios::Beside);
        let scenarios = scenarios.map(|(id, _)| id.clone());
        let apart = self.found.base.apart.iter().map(|(id, error)| {
            Message::new("costing-apart")
                .with("name", name(self.dialogue, id))
                .with("why", error.message())
        });
        OfferSheet {
            title: Message::new("costing-title")
                .with("unit", self.unit.name(&self.found.currency))
                .with("run", Message::new("costing-base")),
            heads: years.chain([total]).chain(scenarios).collect(),
            rows,
            notes: apart.collect(),
        }
    }

    fn stands(&self) -> OfferRow {
        let total = Amount::sum(&self.found.stands);
        let all = self.found.stands.iter().chain([&total]);
        let mut cells: Vec<String> = all.map(|amount| self.unit.money(amount)).collect();
        if self.scenarios == Scenarios::Beside {
            // What it costs in a scenario as it stands, the page of costs tells.
            cells.extend(self.found.scenarios.iter().map(|_| String::new()));
        }
        OfferRow {
            name: self.word("costing-row-stands"),
            cells,
            ..OfferRow::default()
        }
    }

    /// An effect by year, with what it comes to in the scenarios.
    fn effect<'b>(
        &self,
        name: String,
        of: Option<&AmendmentId>,
        effect: &Effect,
        there: impl Fn(&'b Offers) -> Option<&'b Effect>,
    ) -> Vec<OfferRow>
    where
        'a: 'b,
    {
        let changes = |effect: &Effect| -> Vec<Amount> {
            let years = effect.years.values();
            years.map(|year| year.cost_effect.clone()).collect()
        };
        let scenarios = self.found.scenarios.iter();
        let others = scenarios.map(|(id, offers)| (id.as_str(), there(offers).map(changes)));
        self.row(name, of, &changes(effect), &others.collect::<Vec<_>>())
    }

    fn row(
        &self,
        name: String,
        of: Option<&AmendmentId>,
        changes: &[Amount],
        others: &[(&str, Option<Vec<Amount>>)],
    ) -> Vec<OfferRow> {
        let cells = |changes: &[Amount]| -> Vec<String> {
            let total = Sum::of(changes.iter()).total;
            let all = changes.iter().chain([&total]);
            all.map(|amount| self.unit.change(amount)).collect()
        };
        let mut rows = vec![OfferRow {
            name,
            strong: of.is_some(),
            of: of.cloned(),
            cells: cells(changes),
        }];
        for (id, changes) in others {
            let total = changes
                .as_ref()
                .map(|changes| Sum::of(changes.iter()).total);
            match (self.scenarios, changes) {
                (Scenarios::Beside, _) => {
                    let total = total.map_or_else(String::new, |it| self.unit.change(&it));
                    rows.iter_mut()
                        .take(1)
                        .for_each(|row| row.cells.push(total.clone()));
                }
                (Scenarios::Below, Some(changes)) => rows.push(OfferRow {
                    name: format!("  {id}"),
                    strong: false,
                    of: of.cloned(),
                    cells: cells(changes),
                }),
                (Scenarios::Below, None) | (Scenarios::Nowhere, _) => {}
            }
        }
        rows
    }

    /// All that can stand together, and what is in that only because of their being together.
    fn together(&self, name: String) -> Vec<OfferRow> {
        let joint = &self.found.base.joint;
        let mut rows = self.effect(name, None, joint, |offers| Some(&offers.joint));
        let only =
            |offers: &Offers| -> Vec<Amount> { offers.only_together.values().cloned().collect() };
        let scenarios = self.found.scenarios.iter();
        let others = scenarios.map(|(id, offers)| (id.as_str(), Some(only(offers))));
        let others: Vec<_> = others.collect();
        let name = format!("  {}", self.word("costing-row-only"));
        let rest = self.row(name, None, &only(&self.found.base), &others);
        // Low and high of what is only together would say too much where they need rows of their own.
        rows.extend(rest.into_iter().take(1));
        rows
    }
}

/// The letter of its party and its name.
pub fn name(dialogue: &Dialogue, id: &AmendmentId) -> String {
    let found = dialogue.amendments.get(id);
    let letter = found.and_then(|one| Some(one.sponsor()?.voice.letter()));
    let name = found.map_or_else(|| id.to_string(), |one| one.name());
    format!("{} {name}", letter.unwrap_or('?'))
}

/// The names of several, by their numbers.
fn names(dialogue: &Dialogue, ids: &[AmendmentId]) -> String {
    let mut found: Vec<_> = ids
        .iter()
        .map(|id| {
            let one = dialogue.amendments.get(id);
            let name = one.map_or_else(|| id.to_string(), |one| one.name());
            (one.and_then(|one| one.number), name)
        })
        .collect();
    found.sort();
    let names: Vec<String> = found.into_iter().map(|(_, name)| name).collect();
    names.join(" + ")
}

/// A line of a table that is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Set {
    /// What stands in it.
    pub text: String,
    /// Whether it stands out.
    pub strong: bool,
    /// The amendment it is of.
    pub of: Option<AmendmentId>,
}

/// The fewest columns that are kept for names, and the most.
const NAMES: (usize, usize) = (18, 34);

impl OfferSheet {
    /// The table in lines of so many columns: as many years beside each other as fit, the rest below. A name that is too
    /// long for its column has a line of its own.
    pub fn set(&self, columns: usize, width: &Width) -> Vec<Set> {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        let widest = cells.chain(&self.heads).map(|cell| width.of(cell)).max();
        let column = widest.unwrap_or(0) + 1;
        let (least, most) = NAMES;
        let beside = beside(self.heads.len(), columns.saturating_sub(least) / column);
        let names = columns.saturating_sub(column * beside).clamp(least, most);
        let padded = |text: &str, columns: usize| {
            let blank = columns.saturating_sub(width.of(text));
            (" ".repeat(blank), text.to_owned())
        };
        let mut lines = Vec::new();
        for from in (0..self.heads.len()).step_by(beside.max(1)) {
            let block = |cells: &[String]| -> String {
                let shown = cells.iter().skip(from).take(beside);
                let shown = shown.map(|cell| {
                    let (blank, text) = padded(cell, column);
                    format!("{blank}{text}")
                });
                shown.collect()
            };
            lines.push(Set {
                text: format!("{}{}", " ".repeat(names), block(&self.heads)),
                ..Set::default()
            });
            for row in &self.rows {
                let (blank, name) = padded(&row.name, names);
                let line = |text| Set {
                    text,
                    strong: row.strong,
                    of: row.of.clone(),
                };
                if blank.is_empty() {
                    lines.push(line(name));
                    lines.push(line(format!("{}{}", " ".repeat(names), block(&row.cells))));
                } else {
                    lines.push(line(format!("{name}{blank}{}", block(&row.cells))));
                }
            }
        }
        lines
    }
}
