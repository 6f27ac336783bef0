//! New clauses: a heading without a name, with what stands below it.

use super::amounts::{By, Change, Left, Target, What};
use super::fitting::{bare, divided};
use super::lines::{Line, Spot};
use super::moves::{Moved, Over};
use super::roll::Roll;
use super::teller::Teller;
use super::webs::{Owner, Strand, Web};
use crate::dialogue::{AmendmentId, Proposal};
use crate::plan::{Clause, ClauseId, Field, Kind, Plan, id_of};
use crate::text::one_line;
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;

/// A new clause, as its lines are.
pub struct Begun<'l> {
    /// The how many-th new one it is.
    pub number: usize,
    pub heading: &'l Line,
    pub text: Vec<&'l Line>,
    pub at: Place,
    /// The row it stands behind.
    pub behind: Option<usize>,
    /// The id it would have.
    pub clause: Option<ClauseId>,
    pub kind: Kind,
}

/// What a heading stands under and behind: a clause of the plan, or one that is new as well.
#[derive(Clone)]
struct Step {
    depth: usize,
    /// What it stands under; of a new one also what it follows.
    at: Place,
    own: Result<ClauseId, Over>,
}

/// Where a clause stands.
#[derive(Clone, Default)]
pub struct Place {
    parent: Option<ClauseId>,
    after: Option<ClauseId>,
    /// What it stands under, where that is not of the plan: the others say where that stands then.
    under: Option<Over>,
}

/// The new clauses of a file, in its order.
pub fn begun<'l>(
    roll: &Roll<'_>,
    lines: &'l [Line],
    spots: &[Spot],
    moved: &[Moved],
) -> Vec<Begun<'l>> {
    let mut reader = Reader {
        roll,
        moved: moved.iter().map(|one| (one.row, one)).collect(),
        steps: Vec::new(),
        behind: None,
        taken: roll.sent.plan.clone(),
        again: Again::default(),
        all: Vec::new(),
    };
    for (line, spot) in lines.iter().zip(spots) {
        match spot {
            Spot::Field(row, Field::Title) => reader.known(*row, line),
            Spot::Heading(number) => reader.new_one(*number, line),
            Spot::New(number) => {
                let mut all = reader.all.iter_mut().rev();
                if let Some(one) = all.find(|one| one.number == *number) {
                    one.text.push(line);
                }
            }
            Spot::Field(..) | Spot::Aside | Spot::Label | Spot::Nowhere => {}
        }
    }
    reader.all
}

/// The headings so far.
struct Reader<'r, 's, 'l> {
    roll: &'r Roll<'s>,
    moved: FxHashMap<usize, &'r Moved>,
    steps: Vec<Step>,
    /// The last row of the plan.
    behind: Option<usize>,
    taken: Plan,
    again: Again,
    all: Vec<Begun<'l>>,
}

impl<'l> Reader<'_, '_, 'l> {
    /// The heading of a clause of the plan, or of one that an amendment would add.
    fn known(&mut self, row: usize, line: &Line) {
        let Some(found) = self.roll.rows.get(row) else {
            return;
        };
        if let Some(one) = &found.added {
            let depth = deep(self.roll, &self.steps, line);
            let own = Err(Over::Pending(one.clone()));
            return self.step(depth, proposed(self.roll, one), own);
        }
        self.behind = Some(row);
        let elsewhere = self.moved.get(&row);
        let depth = elsewhere.map_or(found.depth, |one| one.depth);
        let own = self.roll.sent.plan.clauses.get(&found.id);
        let (parent, under) = match elsewhere {
            Some(one) => (one.parent.clone(), one.under.clone()),
            None => (own.and_then(|own| own.parent.clone()), None),
        };
        let at = Place {
            parent,
            under,
            after: None,
        };
        self.step(depth, at, Ok(found.id.clone()));
    }

    fn step(&mut self, depth: usize, at: Place, own: Result<ClauseId, Over>) {
        self.steps.retain(|step| step.depth < depth);
        self.steps.push(Step { depth, at, own });
    }

    /// The heading of a new clause.
    fn new_one(&mut self, number: usize, line: &'l Line) {
        let depth = deep(self.roll, &self.steps, line);
        let at = place(self.roll, &self.steps, depth);
        let kind = kind(self.roll.sent.plan, depth, &at);
        let title: String = line.pieces.iter().map(|(text, _)| text.as_str()).collect();
        let clause = fresh(&mut self.again, bare(title.trim()), kind, &self.taken);
        if let Some(id) = &clause {
            let new = Clause::new(id.clone(), kind);
            self.taken.clauses.insert(id.clone(), new);
        }
        self.step(depth, at.clone(), Err(Over::Begun(number)));
        self.all.push(Begun {
            number,
            heading: line,
            text: Vec::new(),
            at,
            behind: self.behind,
            clause,
            kind,
        });
    }
}

/// Titles that new clauses have had, with the id that was made of each and how often.
type Again = FxHashMap<(String, Kind), (ClauseId, u32)>;

/// The id of one more new clause. Where thousands have one title, those before it are not tried again.
fn fresh(again: &mut Again, title: &str, kind: Kind, taken: &Plan) -> Option<ClauseId> {
    let mut known = match again.entry((title.to_owned(), kind)) {
        Entry::Occupied(known) => known,
        Entry::Vacant(free) => {
            let id = id_of(title, kind, taken)?;
            free.insert((id.clone(), 1));
            return Some(id);
        }
    };
    let (first, count) = known.get_mut();
    loop {
        *count += 1;
        let id = format!("{first}-{count}");
        if !taken.clauses.contains_key(id.as_str()) && !taken.broken.contains_key(&id) {
            return id.parse().ok();
        }
    }
}

/// How deep a heading stands: no deeper than just below the one before it.
fn deep(roll: &Roll<'_>, steps: &[Step], line: &Line) -> usize {
    let wanted = usize::from(line.heading.unwrap_or(1).max(1)) - 1;
    let deepest = steps.last().map(|step| step.depth + 1);
    wanted.min(deepest.unwrap_or_else(|| roll.rows.first().map_or(0, |row| row.depth)))
}

/// Under which clause a heading of this depth stands, and behind which.
fn place(roll: &Roll<'_>, steps: &[Step], depth: usize) -> Place {
    let beside = steps.iter().rev().find(|step| step.depth == depth).cloned();
    if let Some(Step { at, own, .. }) = beside {
        return match own {
            Ok(own) => Place {
                after: Some(own),
                ..at
            },
            // Those side by side follow each other in their order.
            Err(_) => at,
        };
    }
    let over = steps.iter().rev().find(|step| step.depth < depth);
    match over.cloned() {
        Some(Step { own: Ok(own), .. }) => Place {
            parent: Some(own),
            ..Place::default()
        },
        Some(Step {
            at, own: Err(over), ..
        }) => Place {
            under: Some(over),
            ..at
        },
        None => {
            let first = roll.rows.first().map(|row| &row.id);
            let first = first.and_then(|id| roll.sent.plan.clauses.get(id));
            Place {
                parent: first.and_then(|one| one.parent.clone()),
                ..Place::default()
            }
        }
    }
}

/// Where a clause would stand that an amendment would add; under another such, where the outermost of them would.
fn proposed(roll: &Roll<'_>, one: &AmendmentId) -> Place {
    let dialogue = roll.sent.dialogue;
    let Some(one) = dialogue.amendments.get(one) else {
        return Place::default();
    };
    let under = dialogue
        .awaits(one)
        .map(|over| Over::Pending(over.id.clone()));
    match &dialogue.outermost(one).proposal {
        Proposal::Add { clause, after, .. } => Place {
            parent: clause.parent.clone(),
            after: after.clone(),
            under,
        },
        _ => Place::default(),
    }
}

/// What a new clause is: what stands beside it is.
fn kind(plan: &Plan, depth: usize, at: &Place) -> Kind {
    if at.under.is_some() {
        return Kind::Action;
    }
    let beside = at.after.as_ref().and_then(|id| plan.clauses.get(id));
    let children = plan.children(at.parent.as_ref());
    let beside = beside.or_else(|| children.first().copied());
    match beside {
        Some(beside) => beside.kind,
        None if depth == 0 => Kind::Objective,
        None => Kind::Action,
    }
}

/// Tells a new clause: by whoever wrote its heading; what others wrote into its text changes that proposal.
pub fn add(teller: &mut Teller<'_, '_>, one: &Begun<'_>) {
    let mut web = |lines: &[&Line]| {
        let mut strands: Vec<Strand> = Vec::new();
        for line in lines {
            for (text, fate) in &line.pieces {
                strands.extend(teller.strand(text, fate, None));
            }
            strands.extend(teller.strand("\n", &line.mark, None));
        }
        Web::of(strands)
    };
    let (title, text) = (web(&[one.heading]), web(&one.text));
    let silent = !title.base().trim().is_empty();
    let owner = match silent {
        true => None,
        false => title.nodes.first().map(|node| node.owner),
    };
    let by = match owner {
        None => Some(By::Importer),
        Some(owner) => teller.by(owner),
    };
    let Some(by) = by else { return };
    let mine = |web: &Web| {
        let own = owner.and_then(|owner| web.root(owner));
        own.map_or_else(|| web.base(), |own| web.text(own))
    };
    let heading = said(&Field::Title, &mine(&title));
    let body = said(&Field::Text, &mine(&text));
    let Some(id) = one.clause.clone().filter(|_| !heading.is_empty()) else {
        let text = format!("{heading}\n{body}").trim().to_owned();
        if !text.is_empty() {
            teller.told.left.push(Left::nowhere(by, text));
        }
        return;
    };
    let mut clause = Clause::new(id.clone(), one.kind);
    clause.parent.clone_from(&one.at.parent);
    let under = one.at.under.as_ref().and_then(|over| teller.target(over));
    clause.title.clone_from(&heading);
    clause.text.clone_from(&body);
    let what = What::Add {
        clause: Box::new(clause),
        under,
        after: one.at.after.clone(),
    };
    let number = push(teller, &id, None, by, what);
    teller.begun.insert(one.number, number);
    for (field, web, own) in [(Field::Title, &title, heading), (Field::Text, &text, body)] {
        within(teller, (&id, number), owner, web, (&field, own));
    }
}

/// What lines of a new clause say in a field of it.
fn said(field: &Field, lines: &str) -> String {
    if *field != Field::Title {
        return lines.trim_matches('\n').to_owned();
    }
    let line = one_line(lines);
    bare(&line).to_owned()
}

/// What others than whoever proposes a new clause wrote into a field of it.
fn within(
    teller: &mut Teller<'_, '_>,
    (id, number): (&ClauseId, usize),
    owner: Option<Owner>,
    web: &Web,
    (field, own): (&Field, String),
) {
    let mut made: Vec<(usize, String)> = Vec::new();
    for (at, node) in web.nodes.iter().enumerate() {
        if teller.told.is_too_much() {
            return;
        }
        let by = teller.by(node.owner);
        let sponsor = node.on.is_none() && Some(node.owner) == owner;
        let Some(by) = by.filter(|_| !sponsor) else {
            made.push((number, own.clone()));
            continue;
        };
        let (of, before) = match node.on.and_then(|on| made.get(on)) {
            Some(parent) => parent.clone(),
            None => (number, own.clone()),
        };
        let mut text = said(field, &web.text(at));
        if node.on.is_none() {
            let base = said(field, &web.base());
            text = match crate::text::merge(&base, &own, &text) {
                crate::text::Merge::Clean(text) => text,
                crate::text::Merge::Collision { .. } => text,
            };
        }
        let Some(text) = divided(&before, &text) else {
            made.push((of, before));
            continue;
        };
        let what = What::Sub {
            of: Target::Change(of),
            original: before,
            proposed: text.clone(),
        };
        let change = push(teller, id, Some(field), by, what);
        made.push((change, text));
    }
}

fn push(
    teller: &mut Teller<'_, '_>,
    id: &ClauseId,
    field: Option<&Field>,
    by: By,
    what: What,
) -> usize {
    teller.told.push(Change {
        clause: id.clone(),
        number: String::new(),
        field: field.cloned(),
        by,
        what,
        reason: None,
    })
}
