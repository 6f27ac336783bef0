//! What came of a plan elsewhere and what became of it, in the sentences that the command line and the screen have in common.

use crate::app::model::sharing::{Signatures, Visit};
use crate::dialogue::merging::{Case, CaseKind};
use crate::dialogue::{AmendmentId, Subject};
use crate::i18n::{Arg, Catalogue, Message};
use crate::plan::{ClauseId, Outline, Voice};
use crate::store::merging::{Merged, PlanMerge, Way};
use crate::store::travel::{Landed, Taken};

/// One kind of thing that came.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What kind, and how many.
    pub heading: Message,
    /// Each of them.
    pub entries: Vec<Entry>,
    /// Whether it is said where there is none as well.
    pub alone: bool,
}

/// One thing that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Whose it is (`None` within: unattributed), where the entry tells of a voice as a whole.
    pub of: Option<Option<Voice>>,
    /// What it is called. Not safe to display raw.
    pub text: String,
}

impl Visit {
    /// Where it came from. Not safe to display raw.
    pub fn place(&self) -> String {
        self.arrival.place.called()
    }

    /// Whether nothing of it is new.
    pub fn is_empty(&self) -> bool {
        self.way == Way::Nothing && self.tags.is_empty()
    }

    /// The clauses that it touched, by number and title. Not safe to display raw.
    pub fn clauses(&self, words: &Catalogue) -> Vec<String> {
        let names = Names::of(self, words);
        self.look
            .clauses
            .iter()
            .map(|id| names.clause(id))
            .collect()
    }

    /// What came, kind by kind; kinds of which there is nothing are left out.
    pub fn parts(&self, words: &Catalogue) -> Vec<Part> {
        let look = &self.look;
        let mut parts = Vec::new();
        if self.way != Way::Nothing {
            parts.push(self.senders(words));
            parts.extend(self.signed(words));
            let names = Names::of(self, words);
            let clauses = look.clauses.iter().map(|id| names.clause(id));
            let amendments = look.amendments.iter().map(|one| {
                let party = one.party.map_or('?', Voice::letter);
                let clause = one.clause.as_ref().map(|id| names.clause(id));
                let clause = clause.unwrap_or_default();
                let unnumbered = names.unnumbered(&one.id);
                unnumbered.unwrap_or_else(|| format!("{} ({party}) {clause}", one.called))
            });
            let positions = look.positions.iter().map(|one| {
                let stance = words.say(&one.stance.name());
                let subject = names.subject(&one.subject);
                format!("{}: {stance} · {subject}", one.party.letter())
            });
            let sessions = look.sessions.iter().map(|(_, called)| called.clone());
            parts.push(part("travel-look-clauses", clauses));
            parts.push(part("travel-look-amendments", amendments));
            parts.push(part("travel-look-positions", positions));
            parts.push(part("travel-look-sessions", sessions));
        }
        parts.push(part("travel-look-adoptions", self.tags.iter().cloned()));
        parts.retain(|part| part.alone || !part.entries.is_empty());
        parts
    }

    /// Who sends it, and how much of it is whose.
    fn senders(&self, words: &Catalogue) -> Part {
        let look = &self.look;
        let sender = look.sender.as_ref().map(|who| who.name.clone());
        let entry = |(voice, count): &(Option<Voice>, usize)| {
            let name = voice.map_or(Message::new("travel-look-nobody"), Voice::name);
            let said = Message::new("travel-look-by").with("party", name);
            Entry {
                of: Some(*voice),
                text: words.say(&said.with("count", *count)),
            }
        };
        Part {
            heading: Message::new("travel-look-from")
                .with("count", look.changes)
                .with("place", self.place())
                .with("sender", sender.unwrap_or_default()),
            entries: look.by.iter().map(entry).collect(),
            alone: false,
        }
    }

    /// Whether signatures hold, in one line, and below it what does not. Nothing is said where nothing is signed.
    fn signed(&self, words: &Catalogue) -> Option<Part> {
        let part = |heading: Message, entries, alone| Part {
            heading,
            entries,
            alone,
        };
        match &self.signatures {
            Signatures::Unknown(why) => {
                let message = Message::new("travel-look-signatures-unknown");
                Some(part(message.with("why", why.clone()), Vec::new(), true))
            }
            Signatures::Looked {
                signed: false,
                grave,
                ..
            } if grave.is_empty() => None,
            Signatures::Looked { three, grave, .. } => {
                let [signed, recorded, unverified] = *three;
                let message = Message::new(match grave.len() {
                    0 => "travel-look-signatures-hold",
                    _ => "travel-look-signatures-not",
                })
                .with("count", grave.len())
                .with("signed", signed)
                .with("recorded", recorded)
                .with("unverified", unverified);
                let entries = grave.iter().map(|one| {
                    let id = one.at.map(|id| id.to_string());
                    let id: String = id.unwrap_or_default().chars().take(8).collect();
                    let said = words.say(&one.message());
                    Entry {
                        of: one.party().map(Some),
                        text: match id.is_empty() {
                            true => said,
                            false => format!("{said} ({id})"),
                        },
                    }
                });
                Some(part(message, entries.collect(), true))
            }
        }
    }
}

/// What clauses and amendments that came are called: as they are there, and else as they are here.
struct Names<'v> {
    visit: &'v Visit,
    outlines: [Outline; 2],
    words: &'v Catalogue,
}

impl<'v> Names<'v> {
    fn of(visit: &'v Visit, words: &'v Catalogue) -> Names<'v> {
        Names {
            visit,
            outlines: [&visit.plan, &visit.here].map(|plan| Outline::of(plan)),
            words,
        }
    }

    /// A clause by its number and title.
    fn clause(&self, id: &ClauseId) -> String {
        let mut sides = [&self.visit.plan, &self.visit.here]
            .into_iter()
            .zip(&self.outlines);
        let called = sides.find_map(|(plan, outline)| {
            let (number, clause) = (outline.number(id)?, plan.clauses.get(id)?);
            Some(format!("{number} {}", clause.title).trim_end().to_owned())
        });
        called.unwrap_or_else(|| id.to_string())
    }

    /// An amendment that has no number, by whose it is and what it is about.
    fn unnumbered(&self, id: &AmendmentId) -> Option<String> {
        let amendment = self.visit.dialogue.amendments.get(id)?;
        match amendment.called(&self.visit.plan, &self.visit.dialogue) {
            Arg::Message(called) => Some(self.words.say(&called)),
            Arg::Text(_) | Arg::Number(_) => None,
        }
    }

    fn subject(&self, subject: &Subject) -> String {
        match subject {
            Subject::Clause(id) => self.clause(id),
            Subject::Amendment(id) => {
                let amendment = self.visit.dialogue.amendments.get(id);
                let number = amendment.and_then(|one| one.numbered());
                let called = number.or_else(|| self.unnumbered(id));
                called.unwrap_or_else(|| id.to_string())
            }
        }
    }
}

fn part(heading: &'static str, texts: impl Iterator<Item = String>) -> Part {
    let entries: Vec<Entry> = texts.map(|text| Entry { of: None, text }).collect();
    Part {
        heading: Message::new(heading).with("count", entries.len()),
        entries,
        alone: false,
    }
}

/// What was taken home.
pub fn taken(taken: &Taken) -> Vec<Message> {
    let place = taken.place.called();
    let of = |id| Message::new(id).with("place", place.clone());
    let mut said = Vec::new();
    if taken.changes > 0 {
        said.push(of("travel-taken").with("count", taken.changes));
    } else if !taken.ahead {
        said.push(of("travel-taken-nothing"));
    }
    if taken.partial && taken.changes > 0 {
        said.push(Message::new("travel-taken-partial"));
    }
    if taken.ahead {
        said.push(of("travel-taken-ahead"));
    }
    if !taken.kept.is_empty() {
        said.push(of("travel-taken-kept").with("names", taken.kept.join(", ")));
    }
    said
}

/// What became of what came from a place, and which files were left alone.
pub fn joined(place: &str, merged: &Merged) -> Vec<Message> {
    let id = match merged.way {
        Way::Nothing => "travel-nothing-new",
        Way::Forward => "travel-joined-onward",
        Way::Merged => "travel-joined-merged",
    };
    let joined = Message::new(id).with("place", place);
    let left = merged.left_alone.iter();
    let left = left.map(|path| Message::new("cli-left-alone").with("path", path.as_str()));
    std::iter::once(joined).chain(left).collect()
}

/// What came along beside the branch and has another meaning here.
pub fn landed(landed: &Landed) -> Option<Message> {
    let names = landed.collided.join(", ");
    let message = Message::new("travel-tags-collided").with("count", landed.collided.len());
    (!landed.collided.is_empty()).then(|| message.with("names", names))
}

/// Where the two collide, a sentence for each party whose words a case leaves out.
pub fn cases(plans: &[PlanMerge]) -> Vec<Message> {
    plans.iter().flat_map(cases_of).collect()
}

fn cases_of(plan: &PlanMerge) -> Vec<Message> {
    let mut said = Vec::new();
    for case in &plan.cases {
        if case.tabled.is_empty() {
            let left = match case.kind {
                CaseKind::Adopted => "cli-merge-case-adopted",
                CaseKind::Positions => "cli-merge-case-later",
                _ => "cli-merge-case-left",
            };
            let left = Message::new(left).with("place", place(plan, case));
            said.push(left.with("kind", case.kind.name()));
        }
        for (party, id) in &case.tabled {
            let found = plan.amendments.get(id);
            let called = found.map_or_else(|| id.as_str().into(), |it| it.called.clone());
            // Whose it is stands in the name of what has no number.
            let tabled = match (party, found.and_then(|it| it.number.as_ref())) {
                (Some(_), None) => Message::new("cli-merge-case-unnumbered"),
                (None, _) => {
                    Message::new("cli-merge-case").with("party", Message::new("cli-merge-nobody"))
                }
                (Some(party), Some(_)) => {
                    Message::new("cli-merge-case").with("party", party.name())
                }
            };
            let tabled = tabled
                .with("place", place(plan, case))
                .with("kind", case.kind.name())
                .with("amendment", called);
            said.push(tabled);
        }
    }
    let renumbered = plan.renumbered.iter().map(|one| {
        Message::new("cli-merge-renumbered")
            .with("from", format!("D.{}", one.from))
            .with("to", format!("D.{}", one.to))
    });
    said.extend(renumbered);
    said
}

/// Where it is: the clause by number and title with its field, or the file.
fn place(plan: &PlanMerge, case: &Case) -> Arg {
    let Some(clause) = &case.clause else {
        let path = case.path.as_deref().unwrap_or_default();
        return plan.plan.join(path).into();
    };
    let found = plan.clauses.get(clause);
    let called = found.map_or(clause.as_str(), |it| it.called.as_str());
    match &case.field {
        None => called.into(),
        Some(field) => Message::new("cli-merge-place")
            .with("number", called)
            .with("field", field.name())
            .into(),
    }
}
