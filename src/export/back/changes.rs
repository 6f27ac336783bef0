//! What a file amounts to: for each field and each author one amendment, new clauses, and clauses that shall go.

use super::amounts::{By, Changes, What};
use super::carried::{Carried, carried};
use super::clauses::{Begun, begun};
use super::field;
use super::fitting::Fitting;
use super::grids::as_text;
use super::lent::given_back;
use super::lines::{Line, Spot, lines};
use super::moves::{Moved, moves};
use super::roll::{Roll, Sent};
use super::sorting::{Known, ends, fronts, sort};
use super::teller::Teller;
use super::webs::{Owner, Web};
use crate::export::docx::read::Word;
use crate::plan::Field;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;

/// What a file that came back amounts to.
pub fn changes(sent: &Sent<'_>, received: &Word) -> Changes {
    let roll = Roll::of(sent);
    let own = lines(sent.word);
    let nothing = Known {
        headings: roll.rows.iter().map(|_| String::new()).collect(),
        ..Known::default()
    };
    let own_spots = sort(&roll, &own, &nothing);
    let texts = said(&roll, &own, &own_spots);
    let title = |row: usize| texts.get(&(row, Field::Title)).map(|text| text.trim_end());
    let titles = (0..roll.rows.len()).map(|row| title(row).unwrap_or_default().to_owned());
    let known = Known {
        headings: titles.collect(),
        fronts: fronts(&roll, &own),
        ends: ends(&roll, &own),
    };
    let came = given_back(&roll, &own, lines(received));
    let (came, carried) = carried(&roll, came, &known.headings);
    let spots = sort(&roll, &came, &known);
    let (came, spots) = as_text(came, spots);
    let moved = moves(&roll, (&came, &spots), (&own, &own_spots), &carried);
    let mut teller = Teller {
        roll: &roll,
        sent: texts,
        authors: Vec::new(),
        numbers: FxHashMap::default(),
        pending: Vec::new(),
        begun: FxHashMap::default(),
        told: Changes::default(),
    };
    teller.tell(&came, &spots, &moved);
    teller.moved(&moved, &carried);
    teller.told
}

/// What each field said in the document that was sent.
fn said(roll: &Roll<'_>, lines: &[Line], spots: &[Spot]) -> BTreeMap<(usize, Field), String> {
    let mut said: BTreeMap<(usize, Field), String> = BTreeMap::new();
    for (line, spot) in lines.iter().zip(spots) {
        if let Spot::Field(row, field) = spot {
            let text = said.entry((*row, field.clone())).or_default();
            text.push_str(&roll.before(line));
            text.push('\n');
        }
    }
    for text in said.values_mut() {
        text.truncate(text.strip_suffix('\n').map_or(text.len(), str::len));
    }
    said
}

impl Teller<'_, '_> {
    fn tell(&mut self, lines: &[Line], spots: &[Spot], moved: &[Moved]) {
        let mut fields: BTreeMap<(usize, Field), Vec<&Line>> = BTreeMap::new();
        for (line, spot) in lines.iter().zip(spots) {
            if let Spot::Field(row, field) = spot {
                fields.entry((*row, field.clone())).or_default().push(line);
            }
        }
        let begun = begun(self.roll, lines, spots, moved);
        for row in 0..self.roll.rows.len() {
            self.row(row, &fields);
            for change in begun.iter().filter(|change| change.behind == Some(row)) {
                self.add(change);
            }
        }
        for change in begun.iter().filter(|change| change.behind.is_none()) {
            self.add(change);
        }
        for (line, spot) in lines.iter().zip(spots) {
            self.remarked(line, spot, &begun);
            match spot {
                Spot::Nowhere => self.nowhere(line, true),
                Spot::Aside => self.nowhere(line, false),
                _ => {}
            }
        }
    }

    /// The clauses that were put elsewhere, but for those that shall go.
    fn moved(&mut self, moved: &[Moved], carried: &Carried) {
        for clause in moved {
            let by = match carried.get(&clause.row) {
                Some(hand) => By::Author(hand.author.clone()),
                None => By::Importer,
            };
            let id = self.roll.rows.get(clause.row).map(|row| &row.id);
            let mut all = self.told.all.iter().rev();
            let gone = all
                .any(|told| told.what == What::Remove && told.by == by && Some(&told.clause) == id);
            if !gone {
                let what = What::Move {
                    parent: clause.parent.clone(),
                    under: clause.under.as_ref().and_then(|over| self.target(over)),
                    after: clause.after.clone(),
                };
                self.push(clause.row, None, by, what);
            }
        }
    }

    /// What was changed in a clause.
    fn row(&mut self, row: usize, lines: &BTreeMap<(usize, Field), Vec<&Line>>) {
        let Some(clause) = self.roll.rows.get(row) else {
            return;
        };
        let here = (row, Field::Title)..;
        let own = self
            .sent
            .range(here.clone())
            .map(|((of, field), _)| (*of, field));
        let came = lines.range(here).map(|((of, field), _)| (*of, field));
        let mut fields: Vec<Field> = own
            .take_while(|(of, _)| *of == row)
            .chain(came.take_while(|(of, _)| *of == row))
            .map(|(_, field)| field.clone())
            .collect();
        fields.sort();
        fields.dedup();
        let plan = self.roll.sent.plan.clauses.get(&clause.id);
        let (number, added) = (clause.number.clone(), clause.added.is_some());
        let texts = fields.into_iter().map(|field| {
            let place = (row, field);
            let strands = self.strands(row, &place.1, lines.get(&place).map_or(&[], Vec::as_slice));
            let sent = self.sent.get(&place).cloned().unwrap_or_default();
            let plan = plan.and_then(|clause| clause.get(&place.1));
            (place.1, sent, plan.unwrap_or_default(), Web::of(strands))
        });
        let texts: Vec<(Field, String, String, Web)> = texts.collect();
        let fitted: Vec<(Fitting<'_>, &Web)> = texts
            .iter()
            .map(|(field, sent, plan, web)| {
                let known = self.roll.known(&clause.id, field, plan);
                let key_names = &self.roll.key_names;
                let said = (sent.clone(), plan.clone());
                (Fitting::of(field, &number, said, known, key_names), web)
            })
            .collect();
        let gone = match added {
            true => Vec::new(),
            false => self.gone(row, &fitted),
        };
        if gone.contains(&By::Importer) {
            return;
        }
        for (fitting, web) in &fitted {
            field::tell(self, row, fitting, web, &gone);
        }
    }

    /// By whom a clause is struck as a whole.
    fn gone(&mut self, row: usize, fields: &[(Fitting<'_>, &Web)]) -> Vec<By> {
        // Who struck nothing of it did not strike all of it.
        let mut owners: Vec<Owner> = Vec::new();
        let mut known: FxHashSet<Owner> = FxHashSet::default();
        for (_, web) in fields {
            let nodes = web.nodes.iter().enumerate();
            let struck = nodes.filter(|(at, node)| node.on.is_none() && web.strikes(*at));
            let struck = struck.map(|(_, node)| node.owner);
            owners.extend(struck.filter(|owner| known.insert(*owner)));
        }
        let empty = |text: String, fitting: &Fitting<'_>| {
            fitting.sent.is_empty() || fitting.text(&text).trim().is_empty()
        };
        let there = fields.iter().any(|(fitting, _)| !fitting.sent.is_empty());
        let mut by = Vec::new();
        if there
            && fields
                .iter()
                .all(|(fitting, web)| empty(web.base(), fitting))
        {
            by.push(By::Importer);
        } else if there {
            for owner in owners {
                let text = |web: &Web| match web.root(owner) {
                    Some(own) => web.text(own),
                    None => web.base(),
                };
                let all = fields
                    .iter()
                    .all(|(fitting, web)| empty(text(web), fitting));
                by.extend(self.by(owner).filter(|_| all));
            }
        }
        for by in &by {
            self.push(row, None, by.clone(), What::Remove);
        }
        by
    }

    /// A new clause, and what others changed in it.
    fn add(&mut self, one: &Begun<'_>) {
        super::clauses::add(self, one);
    }

    fn remarked(&mut self, line: &Line, spot: &Spot, begun: &[Begun<'_>]) {
        if line.remarks.is_empty() {
            return;
        }
        let place = match spot {
            Spot::Field(row, field) => {
                let row = self.roll.rows.get(*row);
                row.map(|row| (row.id.clone(), Some(field.clone())))
            }
            Spot::Heading(number) | Spot::New(number) => {
                let at = begun.binary_search_by_key(number, |one| one.number);
                let one = at.ok().and_then(|at| begun.get(at));
                one.and_then(|one| one.clause.clone()).map(|id| (id, None))
            }
            Spot::Aside | Spot::Label | Spot::Nowhere => None,
        };
        for id in &line.remarks {
            self.told.remarked.push((id.clone(), place.clone()));
        }
    }
}
