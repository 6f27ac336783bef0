//! What people typed, as a plan keeps it: NFC, lines ended by LF, nothing that hides or controls. Whoever asked for
//! it was told what was taken out.

use super::{By, DeedError};
use crate::dialogue::{Attendance, Proposal, Session};
use crate::plan::{Clause, Delegate, Field, Speaker};
use crate::text;

/// A text as it is kept.
pub(super) fn text(typed: &str) -> Result<String, DeedError> {
    let kept = text::typed(typed).map_err(DeedError::Refused)?;
    Ok(kept.text)
}

/// What was said or given as a reason; nothing where there is nothing but space.
pub(super) fn prose(typed: Option<&str>) -> Result<Option<String>, DeedError> {
    let typed = text(typed.unwrap_or_default())?;
    let kept = typed.trim();
    Ok((!kept.is_empty()).then(|| kept.to_owned()))
}

/// The value of a field; an empty one is none.
fn value(typed: Option<&str>) -> Result<Option<String>, DeedError> {
    let kept = text(typed.unwrap_or_default())?;
    Ok((!kept.is_empty()).then_some(kept))
}

/// By whom a deed is done.
pub(super) fn by(by: &By) -> Result<By, DeedError> {
    Ok(By {
        sponsor: Speaker {
            voice: by.sponsor.voice,
            organisation: prose(by.sponsor.organisation.as_deref())?,
            delegate: prose(by.sponsor.delegate_name())?.map(Delegate::named),
        },
        recorder: text(&by.recorder)?,
        reason: prose(by.reason.as_deref())?,
        revision: prose(by.revision.as_deref())?,
        ..by.clone()
    })
}

/// What an amendment proposes. What it was drafted on is taken from the plan, not typed.
pub(super) fn proposal(proposal: &Proposal) -> Result<Proposal, DeedError> {
    let mut kept = proposal.clone();
    match &mut kept {
        Proposal::Words { proposed, .. } => *proposed = value(proposed.as_deref())?,
        Proposal::Sub {
            field, proposed, ..
        } => {
            *proposed = text(proposed)?;
            // The text of a new clause goes without saying.
            *field = field.take().filter(|field| *field != Field::Text);
        }
        Proposal::Add { clause: added, .. } => clause(added)?,
        Proposal::Remove { .. } | Proposal::Move { .. } => {}
    }
    Ok(kept)
}

/// Whether a proposal has no word, or the very words that stand there with other spaces between them. To empty a field
/// is something else, and so is to divide a paragraph.
pub(super) fn is_only_spaces(proposal: &Proposal) -> bool {
    match proposal {
        Proposal::Words {
            original,
            proposed: Some(proposed),
            ..
        } => spaces_apart(original.as_deref().unwrap_or_default(), proposed),
        Proposal::Sub {
            original, proposed, ..
        } => spaces_apart(original, proposed),
        Proposal::Add { clause, .. } => {
            clause.title.trim().is_empty() && clause.text.trim().is_empty()
        }
        Proposal::Words { proposed: None, .. }
        | Proposal::Remove { .. }
        | Proposal::Move { .. } => false,
    }
}

/// Whether two texts are apart in nothing but spaces: no word, and no end of a paragraph, which an empty line is.
pub fn spaces_apart(original: &str, proposed: &str) -> bool {
    let words = |text: &str| -> Vec<Vec<String>> {
        let paragraphs = text.split("\n\n").map(|paragraph| {
            let words = paragraph.split_whitespace();
            words.map(str::to_owned).collect::<Vec<_>>()
        });
        paragraphs.filter(|words| !words.is_empty()).collect()
    };
    let (old, new) = (words(original), words(proposed));
    let blank = new.is_empty() && !proposed.is_empty();
    blank || original != proposed && old == new
}

fn clause(clause: &mut Clause) -> Result<(), DeedError> {
    for (field, typed) in clause.fields() {
        let kept = text(&typed)?;
        if kept != typed {
            let set = clause.set(&field, Some(&kept));
            set.map_err(|error| DeedError::Edit(error.into()))?;
        }
    }
    Ok(())
}

/// What is known of a session.
pub(super) fn session(session: &Session) -> Result<Session, DeedError> {
    let mut kept = session.clone();
    kept.name = prose(Some(&session.name))?.unwrap_or_default();
    kept.place = prose(session.place.as_deref())?;
    kept.chair = prose(session.chair.as_deref())?;
    for one in &mut kept.present {
        *one = attendance(one)?;
    }
    for one in &mut kept.parked {
        one.reason = prose(one.reason.as_deref())?;
    }
    Ok(kept)
}

fn attendance(one: &Attendance) -> Result<Attendance, DeedError> {
    let mut delegates = Vec::with_capacity(one.delegates.len());
    for delegate in &one.delegates {
        delegates.extend(prose(Some(delegate))?);
    }
    Ok(Attendance {
        voice: one.voice,
        organisation: prose(one.organisation.as_deref())?,
        delegates,
    })
}
