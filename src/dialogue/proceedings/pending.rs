//! What is pending at the close: the amendments nobody decided on, and the clauses that are not agreed.

use super::account::{Paragraph, Section, Sentence};
use super::minute::Proceedings;
use super::rapporteur::Rapporteur;
use crate::dialogue::consensus::standings;
use crate::dialogue::{Amendment, Position, Stance, Standing, Subject, consensus};
use crate::i18n::{Arg, Message};
use crate::plan::{ClauseId, Voice};

impl Rapporteur<'_> {
    /// What is pending, as plan and dialogue stand at the close; nothing where nothing is.
    pub(super) fn pending(&self, proceedings: &Proceedings, touched: &[ClauseId]) -> Vec<Section> {
        let amendments: Vec<Paragraph> = self
            .undecided()
            .map(|amendment| self.undecided_item(amendment))
            .collect();
        let open = self.not_agreed(proceedings, touched);
        let closed = proceedings.session.closed.is_some();
        let headed = |heading: &'static str, paragraphs: Vec<Paragraph>| {
            let heading = Message::new(heading)
                .with("count", paragraphs.len())
                .with("when", if closed { "close" } else { "now" });
            (!paragraphs.is_empty()).then(|| Section {
                level: 2,
                heading: self.say(&heading),
                paragraphs,
            })
        };
        let amendments = headed("record-pending-amendments", amendments);
        let open = headed("record-not-agreed", open);
        amendments.into_iter().chain(open).collect()
    }

    /// The amendments that are still to be decided on, by number.
    fn undecided(&self) -> impl Iterator<Item = &Amendment> {
        let all = self.dialogue.amendments.values();
        let mut pending: Vec<&Amendment> = all.filter(|one| one.is_pending()).collect();
        pending.sort_by_key(|one| (one.number.is_none(), one.number, one.id.clone()));
        pending.into_iter()
    }

    fn undecided_item(&self, amendment: &Amendment) -> Paragraph {
        let who = self.who(amendment.sponsor());
        let message = match self.clause_of(amendment) {
            Some(clause) => {
                Message::new("record-pending-to").with("clause", self.clause_at_close(clause))
            }
            None => Message::new("record-pending-by"),
        };
        let tabled = self.tabled.get(&amendment.id).cloned();
        Paragraph {
            label: Some(self.label(&amendment.id)),
            ..Paragraph::item(Sentence {
                text: self.say(&message.with("who", who)),
                changes: tabled.into_iter().collect(),
                ..Sentence::default()
            })
        }
    }

    /// The clauses of the agenda that are not agreed, each with whom it waits for; those that the session never
    /// came to and on which nobody ever spoke are counted only.
    fn not_agreed(&self, proceedings: &Proceedings, touched: &[ClauseId]) -> Vec<Paragraph> {
        let agenda = &proceedings.session.agenda;
        let mut paragraphs = Vec::new();
        let mut untouched = 0_usize;
        for row in self.outline.rows() {
            if !agenda.is_empty() && !self.is_within(&row.id, agenda) {
                continue;
            }
            if consensus(self.plan, self.dialogue, &row.id).is_agreed() {
                continue;
            }
            if touched.contains(&row.id) || self.is_spoken_on(&row.id) {
                paragraphs.push(self.not_agreed_item(&row.id, proceedings));
            } else {
                untouched += 1;
            }
        }
        if untouched > 0 {
            let message = Message::new("record-untouched").with("count", untouched);
            paragraphs.push(Paragraph::item(self.resting_on(&message, &[])));
        }
        paragraphs
    }

    fn is_within(&self, clause: &ClauseId, agenda: &[ClauseId]) -> bool {
        let mut at = Some(clause);
        for _ in 0..=self.plan.clauses.len() {
            let Some(here) = at else {
                return false;
            };
            if agenda.contains(here) {
                return true;
            }
            at = self
                .plan
                .clauses
                .get(here)
                .and_then(|clause| clause.parent.as_ref());
        }
        false
    }

    fn is_spoken_on(&self, clause: &ClauseId) -> bool {
        self.held_on(clause).next().is_some()
    }

    fn held_on(&self, clause: &ClauseId) -> impl Iterator<Item = (Voice, &Position)> {
        let subject = Subject::Clause(clause.clone());
        let held = self.dialogue.positions.iter();
        held.flat_map(|(voice, held)| held.iter().map(|one| (*voice, one)))
            .filter(move |(_, one)| one.subject == subject)
    }

    /// A clause with all that is in the way: who objects, whose words changed, and who has not spoken.
    fn not_agreed_item(&self, clause: &ClauseId, proceedings: &Proceedings) -> Paragraph {
        let subject = Subject::Clause(clause.clone());
        let standings = standings(self.plan, self.dialogue, &subject);
        let which = |which: fn(Standing) -> bool| -> Vec<Voice> {
            let those = standings.iter().filter(|(_, standing)| which(*standing));
            those.map(|(voice, _)| *voice).collect()
        };
        let against = which(|standing| standing == Standing::Held(Stance::Object));
        let said = self.last_said(clause, &against, proceedings);
        let in_the_way = [
            ("record-open-contested", against),
            (
                "record-open-stale",
                which(|standing| matches!(standing, Standing::Stale(_))),
            ),
            (
                "record-open-missing",
                which(|standing| standing == Standing::Missing),
            ),
        ];
        let named = in_the_way.into_iter().filter(|(_, who)| !who.is_empty());
        let named = named.map(|(message, who)| {
            Message::new(message)
                .with("count", who.len())
                .with("parties", self.voices(who))
        });
        let all = named.reduce(|first, next| {
            let both = Message::new("record-open-and").with("first", first);
            both.with("next", next)
        });
        let message = Message::new("record-open")
            .with("clause", self.clause_at_close(clause))
            .with("what", all.map_or_else(|| Arg::from(""), Arg::from));
        Paragraph::item(self.resting_on(&message, &said))
    }

    /// The changes of this session by which those who are in the way said so.
    fn last_said(
        &self,
        clause: &ClauseId,
        voices: &[Voice],
        proceedings: &Proceedings,
    ) -> Vec<String> {
        let mut changes = Vec::new();
        for voice in voices {
            let said = proceedings.minutes.iter().rev().find(|minute| {
                let mut positions = minute.positions.iter();
                positions.any(|(by, position)| {
                    by == voice && matches!(&position.subject, Subject::Clause(id) if id == clause)
                })
            });
            changes.extend(said.map(|minute| minute.change.clone()));
        }
        changes.dedup();
        changes
    }
}
