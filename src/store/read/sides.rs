//! A plan before and after a change, and what the change was, as a noun: *the adoption of D.1*, *the change to 2.1*.

use super::Loaded;
use crate::dialogue::{AmendmentId, STEPS, Session, Subject, trailer};
use crate::i18n::{Arg, Message};
use crate::plan::{ClauseId, Drafted, Outline, Voice, Which};
use crate::store::history::CommitMessage;
use crate::store::read;
use std::collections::BTreeSet;

/// A plan before and after a change.
pub(in crate::store) struct Sides {
    /// The files that differ.
    files: BTreeSet<String>,
    before: Loaded,
    after: Loaded,
    outlines: [Outline; 2],
}

impl Sides {
    pub(in crate::store) fn new(files: BTreeSet<String>, before: Loaded, after: Loaded) -> Sides {
        Sides {
            files,
            outlines: [Outline::of(&before.plan), Outline::of(&after.plan)],
            before,
            after,
        }
    }

    /// What a change with this message was; nothing where it cannot be told.
    pub(in crate::store) fn named(&self, message: &CommitMessage) -> Option<Message> {
        let act = message.trailers(trailer::ACT).next().unwrap_or("");
        match act {
            "position" | "retract" | "no-objection" => {
                let position = message.trailers(trailer::POSITION).next()?;
                let mut words = position.split(' ');
                let party: Voice = words.next()?.parse().ok()?;
                let thing = self.subject(&words.nth(1)?.parse().ok()?);
                Some(what(act, thing, party.name()))
            }
            "session" | "close" => {
                let (was, is) = self.session()?;
                let is = is?;
                let opens = is.is_open() && !was.is_some_and(Session::is_open);
                let act = if opens { "open" } else { act };
                Some(what(act, is.called(), ""))
            }
            "park" | "unpark" => Some(what(act, self.clause(&self.parked()?), "")),
            act if matches!(act, "table" | "split" | "join") || STEPS.contains(&act) => {
                Some(what(act, self.amendments(message)?, ""))
            }
            _ => self.drafted(),
        }
    }

    /// What was done to clauses.
    fn drafted(&self) -> Option<Message> {
        let files = self.files.iter().filter(|it| it.starts_with("clauses/"));
        let ids = files.filter_map(|path| read::stem(path).parse().ok());
        let drafted = Drafted::of(&self.before.plan, &self.after.plan, &ids.collect())?;
        Some(match &drafted {
            Drafted::Added(clauses) => what("add", self.these(clauses), ""),
            Drafted::Removed(clauses) => what("remove", self.these(clauses), ""),
            Drafted::Moved(clauses) => what("move", self.these(clauses), ""),
            Drafted::Reordered => what("order", "", ""),
            Drafted::Changed(clauses) => what("change", self.these(clauses), ""),
        })
    }

    fn these(&self, clauses: &Which) -> Arg {
        match clauses {
            Which::One(clause) => self.clause(clause),
            Which::Several(count) => Message::new("store-clauses").with("count", *count).into(),
        }
    }

    /// A clause by the number it had after the change, or before it where it went.
    fn clause(&self, id: &ClauseId) -> Arg {
        let [before, after] = &self.outlines;
        let number = after.number(id).or_else(|| before.number(id));
        number.unwrap_or(id.as_str()).into()
    }

    fn subject(&self, subject: &Subject) -> Arg {
        match subject {
            Subject::Clause(id) => self.clause(id),
            Subject::Amendment(id) => self.amendment(id),
        }
    }

    fn amendment(&self, id: &AmendmentId) -> Arg {
        let found = [&self.after, &self.before].into_iter().find_map(|side| {
            let found = side.dialogue.amendments.get(id)?;
            let called = found.called_behind(&side.plan, &side.dialogue);
            Some(match found.number {
                Some(_) => called,
                None => Message::new("store-unnumbered")
                    .with("whose", called)
                    .into(),
            })
        });
        found.unwrap_or_else(|| id.as_str().into())
    }

    /// The amendments that a message names: identical ones are decided together.
    fn amendments(&self, message: &CommitMessage) -> Option<Arg> {
        let ids = message
            .trailers(trailer::AMENDMENT)
            .filter_map(|id| id.parse().ok());
        listed(ids.map(|id| self.amendment(&id)))
    }

    /// The session whose file differs, before and after.
    fn session(&self) -> Option<(Option<&Session>, Option<&Session>)> {
        let mut files = self.files.iter();
        let file = files.find(|it| it.starts_with("sessions/"))?;
        let id = read::stem(file).parse().ok()?;
        let [before, after] = [&self.before, &self.after];
        Some((
            before.dialogue.sessions.get(&id),
            after.dialogue.sessions.get(&id),
        ))
    }

    /// The clause that was set aside or taken up again.
    fn parked(&self) -> Option<ClauseId> {
        let (was, is) = self.session()?;
        let ids = |session: Option<&Session>| -> BTreeSet<ClauseId> {
            let parked = session.map(|session| session.parked.iter());
            let parked = parked.into_iter().flatten();
            parked.map(|one| one.clause.clone()).collect()
        };
        let (was, is) = (ids(was), ids(is));
        was.symmetric_difference(&is).next().cloned()
    }
}

/// One after the other; nothing where there is none.
pub(in crate::store) fn listed(mut all: impl Iterator<Item = Arg>) -> Option<Arg> {
    let first = all.next()?;
    Some(all.fold(first, |list, next| {
        let list = Message::new("store-listed").with("first", list);
        list.with("next", next).into()
    }))
}

fn what(what: &str, thing: impl Into<Arg>, party: impl Into<Arg>) -> Message {
    Message::new("store-what")
        .with("what", what)
        .with("thing", thing)
        .with("party", party)
}
