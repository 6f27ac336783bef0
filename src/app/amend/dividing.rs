//! Splitting an amendment in two: which of its places go is chosen in a list, and asked before it is done. Joining two:
//! which other goes into it is chosen.

use crate::app::model::amend::{AmendMsg, Splitting};
use crate::app::model::layer::{Answer, Choose, Confirm, Item};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::screen::Tone;
use crate::app::model::workspace::Workspace;
use crate::app::proposal::named;
use crate::app::{acts, say};
use crate::dialogue::{AmendmentId, Deed, Digest, Subject, drafted, halves, places};
use crate::i18n::Message;
use crate::plan::{Speaker, Voice};
use crate::text::{Stroke, context};
use std::collections::BTreeSet;

/// So many words stand around a place.
const AROUND: usize = 4;

/// Lists the places of an amendment, to choose those that go.
pub(super) fn which(open: &mut Open<'_>, id: &AmendmentId) {
    if !acts::unlocked(open) {
        return;
    }
    let language = open.wall.language;
    let workspace = &mut *open.workspace;
    let subject = Subject::Amendment(id.clone());
    let on = Digest::of(&workspace.plan, &workspace.dialogue, &subject);
    let (Some(on), Some(amendment)) = (on, workspace.dialogue.amendments.get(id)) else {
        return;
    };
    let (before, _) = drafted(&amendment.proposal).unwrap_or_default();
    let all = places(amendment).into_iter().enumerate();
    let items = all.map(|(at, stroke)| Item {
        label: say(language, &told(before, &stroke)),
        detail: String::new(),
        then: Intent::Amend(AmendMsg::Goes(at)),
    });
    let title = Message::new("dividing-which").with("name", named(amendment));
    let done = Intent::Amend(AmendMsg::Chosen);
    let choose = Choose::new(title, items.collect()).with_several(done);
    workspace.amend.splitting = Some(Splitting {
        amendment: id.clone(),
        on,
        places: BTreeSet::new(),
    });
    open.wall.over(choose);
}

/// A place with the words around it: what is struck and what is put there.
fn told(text: &str, stroke: &Stroke) -> Message {
    let around = context(text, stroke.range.clone(), AROUND);
    let (before, old, after) = around.map_or_else(Default::default, |around| {
        (around.before, around.found, around.after)
    });
    let new = stroke.put.replace('\n', " ");
    // Spaces at the ends stand outside of the quotation marks.
    let apart = |found: bool| if found { " " } else { "" };
    let leads = apart([&old, &new].iter().any(|text| text.starts_with(' ')));
    let trails = apart([&old, &new].iter().any(|text| text.ends_with(' ')));
    let kind = match (old.trim().is_empty(), new.trim().is_empty()) {
        (false, true) => "strike",
        (true, false) => "insert",
        _ => "replace",
    };
    Message::new("dividing-place")
        .with("kind", kind)
        .with("before", format!("{before}{leads}"))
        .with("old", old.trim())
        .with("new", new.trim())
        .with("after", format!("{trails}{after}"))
}

/// A place goes, or stays after all.
pub(super) fn goes(open: &mut Open<'_>, place: usize) {
    if let Some(splitting) = &mut open.workspace.amend.splitting
        && !splitting.places.remove(&place)
    {
        splitting.places.insert(place);
    }
}

/// Asks before it is split, or says why it cannot be so.
pub(super) fn chosen(open: &mut Open<'_>) {
    let workspace = &*open.workspace;
    let Some(splitting) = &workspace.amend.splitting else {
        return;
    };
    let Some(amendment) = workspace.dialogue.amendments.get(&splitting.amendment) else {
        return;
    };
    if let Err(why) = halves(amendment, &splitting.places) {
        return open.wall.say(Tone::Bad, why.message());
    }
    let count = splitting.places.len();
    let text = Message::new("dividing-text")
        .with("count", count)
        .with("kept", places(amendment).len().saturating_sub(count));
    open.wall.over(Confirm::new(
        Message::new("dividing-ask").with("name", named(amendment)),
        text,
        vec![
            Answer::close(Message::new("dividing-no")),
            Answer::new(Message::new("dividing-yes"), Intent::Amend(AmendMsg::Split)),
        ],
    ));
}

/// Splits it as was chosen.
pub(super) fn split(open: &mut Open<'_>) {
    let Some(splitting) = open.workspace.amend.splitting.take() else {
        return;
    };
    let Some(new) = open.wall.new_amendment() else {
        return;
    };
    let deed = Deed::Split {
        amendment: splitting.amendment,
        on: splitting.on,
        new,
        places: splitting.places,
    };
    acts::perform(open, vec![deed], None);
}

/// The joinings that an amendment may have, by whoever has the floor.
pub(super) fn joinable<'w>(
    workspace: &'w Workspace,
    id: &'w AmendmentId,
) -> impl Iterator<Item = Deed> + 'w {
    let secretariat = Speaker::of(Voice::Secretariat);
    let by = workspace.floor.clone().unwrap_or(secretariat);
    let others = workspace.dialogue.amendments.keys();
    let deeds = others.map(|other| Deed::Join {
        amendment: id.clone(),
        other: other.clone(),
    });
    deeds.filter(move |deed| deed.may(&workspace.plan, &workspace.dialogue, &by).is_ok())
}

/// Lists the amendments that can be joined to this one.
pub(super) fn which_other(open: &mut Open<'_>, id: &AmendmentId) {
    if !acts::unlocked(open) {
        return;
    }
    let language = open.wall.language;
    let workspace = &*open.workspace;
    let Some(amendment) = workspace.dialogue.amendments.get(id) else {
        return;
    };
    let item = |deed: Deed| match deed {
        Deed::Join { amendment, other } => {
            let second = workspace.dialogue.amendments.get(&other)?;
            Some(Item {
                label: say(language, &named(second)),
                detail: String::new(),
                then: Intent::Amend(AmendMsg::Join(amendment, other)),
            })
        }
        _ => None,
    };
    let items = joinable(workspace, id).filter_map(item).collect();
    let title = Message::new("dividing-which-join").with("name", named(amendment));
    open.wall.over(Choose::new(title, items).with_digits());
}
