//! What was changed in a field of a clause: in silence, and by each author.

use super::amounts::{By, Left, Target, What};
use super::fitting::{Fitting, divided};
use super::teller::Teller;
use super::webs::{Node, Owner, Web};
use crate::text::{Merge, merge};

/// A field that is told.
struct Told<'t> {
    row: usize,
    fitting: &'t Fitting<'t>,
    web: &'t Web,
    /// By whom the whole clause is struck.
    gone: &'t [By],
    ground: Ground,
    /// What became of each node of the web.
    made: Vec<Made>,
}

/// What all that is recorded stands on.
struct Ground {
    /// The field with nothing of what is recorded.
    base: String,
    /// The same, with the spaces that were sent where it differs in nothing else.
    text: String,
    /// The change that was made in silence.
    silent: Option<usize>,
}

/// What a node stands for, and its text.
type Made = (Option<Target>, String);

/// Tells what was changed in a field of a clause that those of `gone` strike as a whole.
pub fn tell(
    teller: &mut Teller<'_, '_>,
    row: usize,
    fitting: &Fitting<'_>,
    web: &Web,
    gone: &[By],
) {
    let mut told = Told {
        row,
        fitting,
        web,
        gone,
        ground: ground(teller, row, fitting, web),
        made: Vec::with_capacity(web.nodes.len()),
    };
    for (at, node) in web.nodes.iter().enumerate() {
        if teller.told.is_too_much() {
            return;
        }
        let made = told.node(teller, at, *node);
        told.made.push(made);
    }
}

/// What was changed in silence is told, and what is left to stand on.
fn ground(teller: &mut Teller<'_, '_>, row: usize, fitting: &Fitting<'_>, web: &Web) -> Ground {
    let base = match fitting.read(&web.base()) {
        Some(base) => base,
        None => {
            no_value(teller, fitting, By::Importer, web.base());
            fitting.sent.clone()
        }
    };
    let mut ground = Ground {
        text: base.clone(),
        base,
        silent: None,
    };
    if ground.base == fitting.sent {
        return ground;
    }
    match divided(&fitting.sent, &ground.base) {
        None => {
            teller.told.spaces += 1;
            ground.text.clone_from(&fitting.sent);
        }
        Some(text) => {
            let what = words(fitting, &text);
            ground.silent = Some(teller.push(row, Some(fitting.field), By::Importer, what));
            ground.text = text;
        }
    }
    ground
}

impl Told<'_> {
    /// What somebody changed.
    fn node(&self, teller: &mut Teller<'_, '_>, at: usize, node: Node) -> Made {
        let parent = node.on.and_then(|on| self.made.get(on)).cloned();
        let (target, before) = parent.unwrap_or_else(|| (None, self.ground.text.clone()));
        let by = teller.by(node.owner);
        let Some(raw) = self.fitting.read(&self.web.text(at)) else {
            let Some(by) = by else {
                return (teller.tabled(node.owner), before);
            };
            no_value(teller, self.fitting, by, self.web.text(at));
            return (target, before);
        };
        let text = match node.on.is_none() && self.ground.base != self.ground.text {
            // Its spaces are those that were sent.
            true => over(&self.ground.base, &self.ground.text, &raw),
            false => raw,
        };
        let Some(by) = by else {
            return (teller.tabled(node.owner), text);
        };
        let Some(text) = divided(&before, &text) else {
            teller.told.spaces += usize::from(text != before);
            return (target, before);
        };
        if node.on.is_none() && self.gone.contains(&by) {
            return (None, text);
        }
        if target.is_none() && self.is_unknown(node) {
            teller.told.left.push(Left::nowhere(by, text));
            return (None, before);
        }
        let what = self.what(target, &before, &text);
        let number = teller.push(self.row, Some(self.fitting.field), by, what);
        (Some(Target::Change(number)), text)
    }

    /// What a changed text amounts to.
    fn what(&self, target: Option<Target>, before: &str, text: &str) -> What {
        let fitting = self.fitting;
        let sub = |of: Target, original: &str| What::Sub {
            of,
            original: fitting.planned(original),
            proposed: fitting.planned(text),
        };
        let ground = self.ground.text.as_str();
        match (target, self.ground.silent) {
            (Some(of), _) => sub(of, before),
            (None, None) => words(fitting, text),
            // Where it stands on nothing that was changed in silence, it stands on what was sent.
            (None, Some(silent)) => match apart(ground, &fitting.sent, text) {
                Some(own) => words(fitting, &own),
                None => sub(Target::Change(silent), ground),
            },
        }
    }

    /// Whether a change stands on words of an amendment of which it cannot be told which one it is.
    fn is_unknown(&self, node: Node) -> bool {
        let on = |node: Node| self.web.nodes.get(node.on?).copied();
        let mut chain = std::iter::successors(on(node), |node| on(*node));
        chain.any(|node| node.owner == Owner::Pending(None))
    }
}

fn words(fitting: &Fitting<'_>, proposed: &str) -> What {
    What::Words {
        original: fitting.plan.clone(),
        proposed: fitting.planned(proposed),
    }
}

/// Lists words that are no value of their field.
fn no_value(teller: &mut Teller<'_, '_>, fitting: &Fitting<'_>, by: By, text: String) {
    let value = Some((fitting.number.to_owned(), fitting.field.clone()));
    teller.told.left.push(Left {
        by,
        text,
        value,
        why: None,
    });
}

/// A change made on one text, made on another that differs from it.
fn over(from: &str, to: &str, changed: &str) -> String {
    match merge(from, to, changed) {
        Merge::Clean(text) => text,
        Merge::Collision { .. } => changed.to_owned(),
    }
}

/// A change made on a text that was changed in silence, made on what was sent; nothing where it stands on those words.
fn apart(silent: &str, sent: &str, changed: &str) -> Option<String> {
    match merge(silent, sent, changed) {
        Merge::Clean(text) => Some(text).filter(|text| text != sent),
        Merge::Collision { .. } => None,
    }
}
