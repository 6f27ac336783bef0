//! The feed of a plan's newest changes, in Atom (RFC 4287). Ids are made of the plan's and the changes' own, so that they stay
//! whatever becomes of the site; times are when changes were recorded.

use super::frame::{Frame, without_address};
use super::history;
use super::markup::Markup;
use crate::export::document::utc;
use crate::track::{By, Change, ChangeIx};
use sha2::{Digest, Sha256};

/// So many changes are in it.
const MOST: usize = 50;

/// The names of its elements stand in this space.
const ATOM: &str = "http://www.w3.org/2005/Atom";

/// The feed; nothing where no change has a time that a calendar knows.
pub fn feed(frame: &Frame<'_>) -> Option<String> {
    let plan = frame.plan;
    let here = plan.history.find(plan.rev)?;
    let all = plan.history.log(here, By::Anyone, None);
    let changes = all.iter().enumerate().filter_map(|(at, place)| {
        let change = plan.history.change(*place)?;
        let time = utc(change.time.seconds)?;
        Some((all.len() - 1 - at, *place, change, time))
    });
    let changes: Vec<(usize, ChangeIx, &Change, String)> = changes.take(MOST).collect();
    let updated = changes.iter().map(|(.., time)| time).max()?;
    let mut feed = Markup::default();
    let lang = frame.shared.text_lang.as_deref();
    let lang = lang.unwrap_or(frame.shared.lang);
    feed.open("feed", &[("xmlns", ATOM), ("xml:lang", lang)]);
    feed.line();
    let id = urn(&format!("plan {}", plan.plan.manifest.id));
    line(&mut feed, "id", &id);
    line(&mut feed, "title", &frame.shared.name);
    line(&mut feed, "updated", updated);
    for (rel, kind, href) in [
        ("alternate", "text/html", "index.html"),
        ("self", "application/atom+xml", "feed.xml"),
    ] {
        feed.element("link", &[("rel", rel), ("type", kind), ("href", href)], "");
        feed.line();
    }
    for (number, place, change, time) in &changes {
        entry(
            frame,
            (*number, all.len()),
            (*place, change, time),
            &mut feed,
        );
    }
    feed.close("feed");
    feed.line();
    Some(format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{}",
        feed.written()
    ))
}

fn entry(
    frame: &Frame<'_>,
    (number, count): (usize, usize),
    (place, change, time): (ChangeIx, &Change, &str),
    feed: &mut Markup,
) {
    feed.open("entry", &[]);
    feed.line();
    line(feed, "id", &urn(&format!("change {}", change.id)));
    line(feed, "title", &without_address(&change.subject));
    line(feed, "updated", time);
    feed.open("author", &[]);
    feed.element("name", &[], &frame.called(frame.hand(Some(place))));
    feed.close("author");
    feed.line();
    let page = history::page_of(number, count);
    let href = format!("{page}#_{}", change.id);
    feed.element(
        "link",
        &[("rel", "alternate"), ("type", "text/html"), ("href", &href)],
        "",
    );
    feed.line();
    let reason = without_address(&change.reason);
    if reason.is_empty() {
        line(feed, "content", &without_address(&change.subject));
    } else {
        line(feed, "content", &reason);
    }
    feed.close("entry");
    feed.line();
}

fn line(feed: &mut Markup, name: &'static str, text: &str) {
    feed.element(name, &[], text);
    feed.line();
}

/// A name for good: a UUID of the eighth kind, which anybody may make of what they have.
fn urn(of: &str) -> String {
    let mut bytes = [0; 16];
    for (byte, made) in bytes
        .iter_mut()
        .zip(Sha256::digest(format!("plenary {of}")))
    {
        *byte = made;
    }
    let [.., sixth, _, eighth, _, _, _, _, _, _, _] = &mut bytes;
    *sixth = *sixth & 0x0f | 0x80;
    *eighth = *eighth & 0x3f | 0x80;
    let mut urn = "urn:uuid:".to_owned();
    for (at, byte) in bytes.iter().enumerate() {
        if [4, 6, 8, 10].contains(&at) {
            urn.push('-');
        }
        urn.push_str(&format!("{byte:02x}"));
    }
    urn
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_uuid_and_stays() {
        let id = urn("change a");
        assert_eq!(id, urn("change a"));
        assert_ne!(id, urn("change b"));
        let hex = id.strip_prefix("urn:uuid:").unwrap();
        let parts: Vec<usize> = hex.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert_eq!(&hex[14..15], "8");
        assert!(["8", "9", "a", "b"].contains(&&hex[19..20]));
    }
}
