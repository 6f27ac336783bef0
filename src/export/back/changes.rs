//! What a file amounts to: for each field and each author one amendment, new clauses, and clauses that shall go.

use super::amounts::{By, Change, Changes, Left, Target, What};
use super::carried::{Carried, carried};
use super::clauses::{Begun, Over, begun};
use super::field;
use super::fitting::Fitting;
use super::grids::as_text;
use super::lent::given_back;
use super::lines::{Fate, Line, lines};
use super::moves::{Moved, moves};
use super::roll::{Roll, Sent};
use super::sorting::{Known, Spot, ends, fronts, sort};
use super::webs::{Owner, Strand, Web};
use crate::dialogue::AmendmentId;
use crate::export::docx::read::{Hand, Word};
use crate::plan::Field;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;
use std::sync::Arc;

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

pub(super) struct Teller<'t, 's> {
    pub roll: &'t Roll<'s>,
    sent: BTreeMap<(usize, Field), String>,
    authors: Vec<Option<Arc<str>>>,
    numbers: FxHashMap<Option<Arc<str>>, usize>,
    pending: Vec<AmendmentId>,
    /// Which change each new clause became, by its number among them.
    pub begun: FxHashMap<usize, usize>,
    pub told: Changes,
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

    /// What would make a clause that is not of the plan yet.
    pub(super) fn target(&self, over: &Over) -> Option<Target> {
        match over {
            Over::Pending(over) => Some(Target::Pending(over.clone())),
            Over::Begun(over) => self.begun.get(over).copied().map(Target::Change),
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
                let glossary = &self.roll.glossary;
                let said = (sent.clone(), plan.clone());
                (Fitting::of(field, &number, said, known, glossary), web)
            })
            .collect();
        if added {
            for (fitting, web) in &fitted {
                field::tell(self, row, fitting, web, &[]);
            }
            return;
        }
        let gone = self.gone(row, &fitted);
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

    /// The amendment that somebody tabled before, where it can be told which one it is.
    pub fn tabled(&self, owner: Owner) -> Option<Target> {
        match owner {
            Owner::Pending(Some(number)) => self.pending.get(number).cloned().map(Target::Pending),
            Owner::Pending(None) | Owner::Author(_) => None,
        }
    }

    /// By whom; nothing for what was tabled before.
    pub fn by(&self, owner: Owner) -> Option<By> {
        match owner {
            Owner::Author(number) => Some(By::Author(self.authors.get(number).cloned().flatten())),
            Owner::Pending(_) => None,
        }
    }

    pub fn push(&mut self, row: usize, field: Option<&Field>, by: By, what: What) -> usize {
        let Some(row) = self.roll.rows.get(row) else {
            return self.told.all.len();
        };
        self.told.push(Change {
            clause: row.id.clone(),
            number: row.number.clone(),
            field: field.cloned(),
            by,
            what,
            reason: None,
        })
    }

    /// The words of lines as strands: what was marked when it was sent counts as done.
    fn strands(&mut self, row: usize, field: &Field, lines: &[&Line]) -> Vec<Strand> {
        let mut strands = Vec::new();
        for line in lines {
            let ends = [("\n".to_owned(), line.mark.clone())];
            for (text, fate) in line.pieces.iter().chain(&ends) {
                strands.extend(self.strand(text, fate, Some((row, field))));
            }
        }
        strands
    }

    pub fn strand(
        &mut self,
        text: &str,
        fate: &Fate,
        place: Option<(usize, &Field)>,
    ) -> Option<Strand> {
        let ours = |hand: &Option<Hand>| hand.as_ref().is_some_and(|hand| self.roll.is_ours(hand));
        if ours(&fate.deleted) {
            return None;
        }
        let put = fate.inserted.clone().filter(|by| !self.roll.is_ours(by));
        let mut owner = |hand: Option<Hand>| hand.map(|hand| self.owner(&hand, place));
        Some(Strand {
            text: text.to_owned(),
            inserted: owner(put),
            deleted: owner(fate.deleted.clone()),
        })
    }

    fn owner(&mut self, hand: &Hand, place: Option<(usize, &Field)>) -> Owner {
        if self.roll.is_pending(hand) {
            let found = place.map(|(row, field)| self.roll.pending(row, field, hand));
            return Owner::Pending(match found.as_deref() {
                Some([one]) => Some(number(&mut self.pending, one)),
                _ => None,
            });
        }
        let next = self.authors.len();
        let number = *self.numbers.entry(hand.author.clone()).or_insert(next);
        if number == next {
            self.authors.push(hand.author.clone());
        }
        Owner::Author(number)
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

    /// Lists words that find no place; of a line that nobody says should have one, those that somebody put in.
    fn nowhere(&mut self, line: &Line, whole: bool) {
        let mut words: Vec<(By, String)> = Vec::new();
        for (text, fate) in &line.pieces {
            let Some(strand) = self.strand(text, fate, None) else {
                continue;
            };
            let by = match strand.inserted {
                Some(owner) => self.by(owner),
                None => Some(By::Importer).filter(|_| whole),
            };
            let Some(by) = by.filter(|_| strand.deleted.is_none()) else {
                continue;
            };
            match words.last_mut() {
                Some((last, said)) if *last == by => said.push_str(text),
                _ => words.push((by, text.clone())),
            }
        }
        let said = words
            .into_iter()
            .filter(|(_, text)| !text.trim().is_empty());
        self.told
            .left
            .extend(said.map(|(by, text)| Left::nowhere(by, text)));
    }
}

fn number<T: Clone + PartialEq>(all: &mut Vec<T>, one: &T) -> usize {
    match all.iter().position(|known| known == one) {
        Some(known) => known,
        None => {
            all.push(one.clone());
            all.len() - 1
        }
    }
}
