//! New clauses: a heading without a name, with what stands below it.

use super::amounts::{By, Change, Left, Target, What};
use super::changes::Teller;
use super::fitting::{bare, divided};
use super::lines::Line;
use super::moves::Moved;
use super::roll::Roll;
use super::sorting::Spot;
use super::webs::{Owner, Strand, Web};
use crate::plan::{Clause, ClauseId, Field, Kind, Plan, id_of};
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;

/// A new clause, as its lines are.
pub struct Begun<'l> {
    /// The how many-th new one it is.
    pub number: usize,
    pub heading: &'l Line,
    pub text: Vec<&'l Line>,
    pub parent: Option<ClauseId>,
    pub after: Option<ClauseId>,
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
    /// Of a new one, what it stands under and follows itself.
    at: (Option<ClauseId>, Option<ClauseId>),
    own: Option<ClauseId>,
}

/// The new clauses of a file, in its order.
pub fn begun<'l>(
    roll: &Roll<'_>,
    lines: &'l [Line],
    spots: &[Spot],
    moved: &[Moved],
) -> Vec<Begun<'l>> {
    let plan = roll.sent.plan;
    let mut all: Vec<Begun<'l>> = Vec::new();
    let mut steps: Vec<Step> = Vec::new();
    let mut behind = None;
    let mut taken = plan.clone();
    let mut again = Again::default();
    let moved: FxHashMap<usize, &Moved> = moved.iter().map(|one| (one.row, one)).collect();
    for (line, spot) in lines.iter().zip(spots) {
        match spot {
            Spot::Field(row, Field::Title) => {
                let Some(found) = roll.rows.get(*row).filter(|row| row.added.is_none()) else {
                    continue;
                };
                behind = Some(*row);
                let elsewhere = moved.get(row);
                let depth = elsewhere.map_or(found.depth, |one| one.depth);
                steps.retain(|step| step.depth < depth);
                let parent = match (elsewhere, plan.clauses.get(&found.id)) {
                    (Some(one), _) => one.parent.clone(),
                    (None, own) => own.and_then(|own| own.parent.clone()),
                };
                steps.push(Step {
                    depth,
                    at: (parent, None),
                    own: Some(found.id.clone()),
                });
            }
            Spot::Heading(number) => {
                let wanted = usize::from(line.heading.unwrap_or(1).max(1)) - 1;
                let (depth, parent, after) = place(roll, &mut steps, wanted);
                let kind = kind(plan, depth, parent.as_ref(), after.as_ref());
                let title: String = line.pieces.iter().map(|(text, _)| text.as_str()).collect();
                let clause = fresh(&mut again, bare(title.trim()), kind, &taken);
                if let Some(id) = &clause {
                    taken
                        .clauses
                        .insert(id.clone(), Clause::new(id.clone(), kind));
                }
                steps.push(Step {
                    depth,
                    at: (parent.clone(), after.clone()),
                    own: None,
                });
                all.push(Begun {
                    number: *number,
                    heading: line,
                    text: Vec::new(),
                    parent,
                    after,
                    behind,
                    clause,
                    kind,
                });
            }
            Spot::New(number) => {
                if let Some(one) = all.iter_mut().rev().find(|one| one.number == *number) {
                    one.text.push(line);
                }
            }
            Spot::Field(..) | Spot::Aside | Spot::Label | Spot::Nowhere => {}
        }
    }
    all
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

/// How deep a heading stands, under which clause, and behind which. Nothing can stand under what is only proposed: it stands
/// beside that then.
fn place(
    roll: &Roll<'_>,
    steps: &mut Vec<Step>,
    wanted: usize,
) -> (usize, Option<ClauseId>, Option<ClauseId>) {
    let deepest = steps.last().map(|step| step.depth + 1);
    let depth = wanted.min(deepest.unwrap_or_else(|| roll.rows.first().map_or(0, |row| row.depth)));
    if let Some(last) = steps.last()
        && last.own.is_none()
        && last.depth < depth
    {
        return (last.depth, last.at.0.clone(), last.at.1.clone());
    }
    let beside = steps.iter().rev().find(|step| step.depth == depth).cloned();
    let under = steps.iter().rev().find(|step| step.depth < depth).cloned();
    steps.retain(|step| step.depth < depth);
    match (beside, under) {
        (Some(beside), _) => match beside.own {
            Some(own) => (depth, beside.at.0, Some(own)),
            None => (depth, beside.at.0, beside.at.1),
        },
        (None, Some(under)) => (depth, under.own.or(under.at.0), None),
        (None, None) => {
            let first = roll.rows.first().map(|row| &row.id);
            let first = first.and_then(|id| roll.sent.plan.clauses.get(id));
            (depth, first.and_then(|one| one.parent.clone()), None)
        }
    }
}

/// What a new clause is: what stands beside it is.
fn kind(plan: &Plan, depth: usize, parent: Option<&ClauseId>, after: Option<&ClauseId>) -> Kind {
    let beside = after.and_then(|id| plan.clauses.get(id));
    let children = plan.children(parent);
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
    clause.parent.clone_from(&one.parent);
    clause.title.clone_from(&heading);
    clause.text.clone_from(&body);
    let what = What::Add {
        clause: Box::new(clause),
        after: one.after.clone(),
    };
    let number = push(teller, &id, None, by, what);
    for (field, web, own) in [(Field::Title, &title, heading), (Field::Text, &text, body)] {
        within(teller, (&id, number), owner, web, (&field, own));
    }
}

/// What lines of a new clause say in a field of it.
fn said(field: &Field, lines: &str) -> String {
    if *field != Field::Title {
        return lines.trim_matches('\n').to_owned();
    }
    let line = lines.split_whitespace().collect::<Vec<_>>().join(" ");
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
