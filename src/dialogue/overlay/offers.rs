//! What several amendments would make of one value: between which of them the order of adopting decides. Of lists and
//! rows element by element and cell by cell; of any other value only one can be adopted.

use super::spot::Side;
use super::together::Pairs;
use crate::dialogue::ground::{About, Adopted, Draft, draft};
use crate::dialogue::{Amendment, Dialogue};
use crate::plan::{Field, RowKey};
use std::collections::BTreeSet;

/// An amendment, and the value it proposes, as it is and with sub-amendments.
pub(super) type Offer<'d> = Option<(&'d Amendment, Vec<String>)>;

/// The pairs of offers between which the order decides.
pub(super) fn opposing(
    dialogue: &Dialogue,
    field: &Field,
    current: &str,
    offers: &[Offer<'_>],
) -> Pairs {
    let about = offers.iter().flatten().next();
    let about = about.and_then(|(one, _)| About::of(dialogue, one));
    let adopted = about.map(|about| Adopted::of(dialogue, &about, None));
    let adopted = adopted.unwrap_or_else(|| Adopted::none(field.clone()));
    let queue = adopted.queue();
    let now = field.elements(current);
    let drafts: Vec<Vec<Draft>> = offers.iter().map(|offer| drafts(field, offer)).collect();
    let emptied = emptied(&drafts);
    let decides = |one: usize, two: usize| match &now {
        Some(now) => {
            let both = drafts.get(one).zip(drafts.get(two));
            let excludes = both.is_some_and(|(one, two)| {
                let mut one = one.iter();
                one.any(|a| two.iter().any(|b| a.excludes(b, now, queue)))
            });
            excludes || emptied.contains(&(one, two)) || emptied.contains(&(two, one))
        }
        None => {
            let form = |at: usize| offers.get(at)?.as_ref().map(|(_, forms)| forms);
            form(one) != form(two)
        }
    };
    let id = |at: usize| offers.get(at)?.as_ref().map(|(one, _)| &one.id);
    let mut pairs = Pairs::new();
    for one in 0..offers.len() {
        for two in one + 1..offers.len() {
            let known = id(one).zip(id(two));
            if known.is_some_and(|(one, two)| one != two) && decides(one, two) {
                pairs.extend([(one, two), (two, one)]);
            }
        }
    }
    pairs
}

/// What an offer would do to a list or to rows, in each of its forms.
fn drafts(field: &Field, offer: &Offer<'_>) -> Vec<Draft> {
    let forms = offer.iter();
    let forms = forms.flat_map(|(one, forms)| forms.iter().map(move |form| (one, form)));
    let drafts = forms.filter_map(|(one, form)| draft(field, one, form));
    drafts.collect()
}

/// Those that would change the order of elements, each with those that strike some of these, where nothing of the other
/// order is left once all that the others strike is gone.
fn emptied(drafts: &[Vec<Draft>]) -> Pairs {
    let mut pairs = Pairs::new();
    let struck: Vec<BTreeSet<RowKey>> = drafts
        .iter()
        .map(|forms| forms.iter().flat_map(Draft::struck).collect())
        .collect();
    for (one, forms) in drafts.iter().enumerate() {
        let others = || struck.iter().enumerate().filter(|(at, _)| *at != one);
        let gone: BTreeSet<RowKey> = others().flat_map(|(_, keys)| keys.clone()).collect();
        for draft in forms {
            let sent = draft.sent(&BTreeSet::new());
            if !sent.is_empty() && draft.sent(&gone).is_empty() {
                let strikes = others().filter(|(_, keys)| !keys.is_disjoint(&sent));
                pairs.extend(strikes.map(|(at, _)| (one, at)));
            }
        }
    }
    pairs
}

/// The amendments of pairs of offers, each with the strand it is drawn in.
pub(super) fn sides<'d>(offers: &[Offer<'d>], pairs: &Pairs) -> Vec<[Side<'d>; 2]> {
    let side = |at: usize| Some((at, &offers.get(at)?.as_ref()?.0.id));
    let once = pairs.iter().filter(|(one, two)| one < two);
    once.filter_map(|(one, two)| Some([side(*one)?, side(*two)?]))
        .collect()
}
