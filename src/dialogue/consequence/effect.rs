//! What adopting an amendment does to the text, each word under the flag of who proposed it.

use super::placing;
use crate::dialogue::ground::{as_far_as_it_bears, bearing, follows, moves, said_by};
use crate::dialogue::{Amendment, Anchored, Basis, DeedError, Dialogue, Part, Proposal, basis};
use crate::plan::{Clause, ClauseId, Edit, EditError, Field, Plan, Speaker, place_new};

/// A field of a clause before an amendment is adopted, and after. Of a sub-amendment: the words that are
/// proposed, before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextChange {
    /// The clause.
    pub clause: ClauseId,
    /// Its field.
    pub field: Field,
    /// As it stands; nothing where it is empty.
    pub before: Option<String>,
    /// As it will stand; nothing where it will be empty.
    pub after: Option<String>,
}

/// What adopting an amendment changes.
pub(super) struct AdoptionEffect {
    pub(in crate::dialogue) texts: Vec<TextChange>,
    pub(in crate::dialogue) parts: Vec<Part>,
}

/// What adopting an amendment changes in the plan. `after` is the dialogue once it is adopted.
pub(in crate::dialogue) fn effect(
    plan: &Plan,
    dialogue: &Dialogue,
    after: &Dialogue,
    amendment: &Amendment,
) -> Result<AdoptionEffect, DeedError> {
    let gone = || DeedError::WordsGone(amendment.short());
    let stands = basis(plan, dialogue, amendment);
    let author = amendment.sponsor();
    match &amendment.proposal {
        Proposal::Words { clause, field, .. } => words(plan, dialogue, amendment, clause, field),
        Proposal::Sub { .. } if stands == Basis::Gone => Err(gone()),
        Proposal::Sub { .. } => sub(dialogue, after, amendment).ok_or_else(gone),
        _ if stands == Basis::Gone => Err(no_ground(plan, dialogue, amendment)),
        _ if stands == Basis::Met => Ok(AdoptionEffect::nothing()),
        Proposal::Add { clause, .. } => {
            dialogue.first(amendment)?;
            Ok(added(plan, dialogue, amendment, clause))
        }
        Proposal::Remove { clause, .. } => {
            let edits = vec![Edit::Remove {
                clause: clause.clone(),
            }];
            let texts = plan.clauses.get(clause).map(struck).unwrap_or_default();
            Ok(AdoptionEffect::by(author, edits, texts))
        }
        Proposal::Move { .. } => {
            dialogue.first(amendment)?;
            let edits = moves(plan, dialogue, amendment);
            Ok(AdoptionEffect::by(author, edits, Vec::new()))
        }
    }
}

/// Why an amendment cannot be adopted whose ground is gone.
pub(in crate::dialogue) fn no_ground(
    plan: &Plan,
    dialogue: &Dialogue,
    amendment: &Amendment,
) -> DeedError {
    let name = amendment.short();
    let Proposal::Add { clause, .. } = &amendment.proposal else {
        return DeedError::WordsGone(name);
    };
    let parent = clause.parent.as_ref();
    match (said_by(plan, dialogue, amendment), parent) {
        (Some((by, _)), _) => DeedError::SaidTwice {
            amendment: name,
            by: by.short(),
        },
        (None, Some(parent)) => EditError::NoParent(parent.clone()).into(),
        (None, None) => DeedError::WordsGone(name),
    }
}

impl AdoptionEffect {
    /// The text stays as it is.
    fn nothing() -> AdoptionEffect {
        AdoptionEffect::by(None, Vec::new(), Vec::new())
    }

    /// Edits that are all of one author.
    fn by(author: Option<&Speaker>, edits: Vec<Edit>, texts: Vec<TextChange>) -> AdoptionEffect {
        AdoptionEffect {
            texts,
            parts: vec![Part {
                author: author.cloned(),
                edits,
            }],
        }
    }
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn words(
    plan: &Plan,
    dialogue: &Dialogue,
    amendment: &Amendment,
    clause: &ClauseId,
    field: &Field,
) -> Result<AdoptionEffect, DeedError> {
    let unknown = || DeedError::NoClause(clause.clone());
    let standing = plan.clauses.get(clause).ok_or_else(unknown)?;
    let current = standing.get(field).unwrap_or_default();
    let layers = dialogue.layers(amendment);
    let last = layers.last().map_or("", |(_, words)| words.as_str());
    let anchored = bearing(dialogue, amendment, last, &current);
    let result = anchored
        .result(&current)
        .ok_or_else(|| DeedError::WordsGone(amendment.short()))?;
    let mut steps: Vec<(Option<Speaker>, String)> = Vec::new();
    for (at, (by, words)) in layers.iter().enumerate() {
        let text = match &anchored {
            _ if at + 1 == layers.len() => result.to_owned(),
            Anchored::Same(_) => words.clone(),
            Anchored::Merged(_) if field.is_prose() => {
                as_far_as_it_bears(dialogue, amendment, words, &current)
            }
            Anchored::Merged(_) => {
                let borne = bearing(dialogue, amendment, words, &current);
                borne.result(&current).unwrap_or(&current).to_owned()
            }
            Anchored::Already | Anchored::Gone => current.clone(),
        };
        steps.push((by.sponsor().cloned(), text));
    }
    let mut effect = AdoptionEffect::nothing();
    let parts: Vec<Part> = by_author(steps, Some(&current))
        .into_iter()
        .map(|(author, text)| Part {
            author,
            edits: vec![Edit::Set {
                clause: clause.clone(),
                field: field.clone(),
                value: some(&text),
            }],
        })
        .collect();
    if !parts.is_empty() {
        effect.parts = parts;
    }
    effect.texts.push(TextChange {
        clause: clause.clone(),
        field: field.clone(),
        before: some(&current),
        after: some(result),
    });
    Ok(effect)
}

/// One step for each author in a row, without those that change nothing of a text that was there.
fn by_author(
    steps: Vec<(Option<Speaker>, String)>,
    from: Option<&str>,
) -> Vec<(Option<Speaker>, String)> {
    let mut joined: Vec<(Option<Speaker>, String)> = Vec::new();
    for (author, text) in steps {
        match joined.last_mut() {
            Some(last) if last.0 == author => last.1 = text,
            _ => joined.push((author, text)),
        }
    }
    let mut before = from.map(str::to_owned);
    joined.retain(|(_, text)| before.replace(text.clone()).as_ref() != Some(text));
    joined
}

fn sub(dialogue: &Dialogue, after: &Dialogue, amendment: &Amendment) -> Option<AdoptionEffect> {
    let Proposal::Sub {
        amendment: amended, ..
    } = &amendment.proposal
    else {
        return None;
    };
    let field = dialogue.field(amendment);
    let before = dialogue.wording_of(dialogue.amendments.get(amended)?, &field)?;
    let words = after.wording_of(after.amendments.get(amended)?, &field)?;
    // Adopting it must make the words what was promised: those where it says nothing new stay.
    if before == words && basis(&Plan::default(), dialogue, amendment) != Basis::Met {
        return None;
    }
    let mut effect = AdoptionEffect::nothing();
    effect.texts.push(TextChange {
        clause: amendment.clause(dialogue)?.clone(),
        field,
        before: some(&before),
        after: some(&words),
    });
    Some(effect)
}

fn added(
    plan: &Plan,
    dialogue: &Dialogue,
    amendment: &Amendment,
    clause: &Clause,
) -> AdoptionEffect {
    let after = follows(plan, dialogue, amendment);
    let gap = place_new(plan, clause.parent.as_ref(), after);
    let mut clause = clause.clone();
    clause.order = gap.order;
    if plan.clauses.contains_key(&clause.id) || plan.broken.contains_key(clause.id.as_str()) {
        clause.id = placing::free_id(plan, dialogue, &amendment.id, &clause.id);
    }
    let worded = dialogue.new_clause(amendment);
    let shown = Clause {
        id: clause.id.clone(),
        ..worded.unwrap_or_else(|| clause.clone())
    };
    let texts = struck(&shown).into_iter().map(|text| TextChange {
        before: None,
        after: text.before,
        ..text
    });
    AdoptionEffect {
        texts: texts.collect(),
        parts: written(dialogue, amendment, &clause, gap.moves),
    }
}

/// A new clause as its sponsor wrote it, then what others wrote into it, each word under the flag of who proposed it.
fn written(
    dialogue: &Dialogue,
    amendment: &Amendment,
    clause: &Clause,
    moves: Vec<Edit>,
) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let others = dialogue.amended_fields(amendment).into_iter();
    for field in [Field::Text]
        .into_iter()
        .chain(others.map(|(field, _)| field))
    {
        let layers = dialogue.layers_of(amendment, &field).into_iter();
        let steps = layers.map(|(by, words)| (by.sponsor().cloned(), words));
        let own = (field != Field::Text).then(|| clause.get(&field).unwrap_or_default());
        for (author, text) in by_author(steps.collect(), own.as_deref()) {
            let edits = match parts.is_empty() {
                true => adding(clause, text, &moves),
                false => vec![Edit::Set {
                    clause: clause.id.clone(),
                    field: field.clone(),
                    value: some(&text),
                }],
            };
            match parts.last_mut() {
                Some(last) if last.author == author => last.edits.extend(edits),
                _ => parts.push(Part { author, edits }),
            }
        }
    }
    parts
}

fn adding(clause: &Clause, text: String, moves: &[Edit]) -> Vec<Edit> {
    let mut clause = clause.clone();
    clause.text = text;
    let mut edits = moves.to_vec();
    edits.push(Edit::Add {
        clause: Box::new(clause),
    });
    edits
}

/// The heading and the text of a clause that goes.
fn struck(clause: &Clause) -> Vec<TextChange> {
    let fields = [(Field::Title, &clause.title), (Field::Text, &clause.text)];
    let filled = fields.into_iter().filter(|(_, text)| !text.is_empty());
    filled
        .map(|(field, text)| TextChange {
            clause: clause.id.clone(),
            field,
            before: some(text),
            after: None,
        })
        .collect()
}
