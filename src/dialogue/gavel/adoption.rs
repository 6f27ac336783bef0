//! What the tag of an adoption says, and the change it names: trailers in the last paragraph of their messages, one
//! line each.

use super::Verdict;
use crate::dialogue::trailer::one_line;
use crate::dialogue::{Digest, Figures, SessionId, trailer};
use crate::plan::{ClauseId, Voice};

/// The gavel: which texts were adopted, by whom, and subject to what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adoption {
    /// Whether it was the whole plan.
    pub whole: bool,
    /// In which session.
    pub session: Option<SessionId>,
    /// Who declared it. Not safe to display raw.
    pub declared_by: Option<String>,
    /// The clauses that were adopted, with the digests of their texts.
    pub clauses: Vec<(ClauseId, Digest)>,
    /// What the agreement of each party came to; twice where some of it was subject to confirmation and other texts
    /// were open or objected to.
    pub parties: Vec<(Voice, Verdict)>,
    /// On which clauses reservations were recorded; the statements are with the positions.
    pub reservations: Vec<(Voice, ClauseId)>,
    /// Why it was adopted although agreement was missing. Not safe to display raw.
    pub overruled: Option<String>,
    /// What it cost as it was adopted, where that could be reckoned.
    pub figures: Option<Figures>,
}

impl Adoption {
    /// The trailers, in the order in which they are written.
    pub fn trailers(&self) -> Vec<(&'static str, String)> {
        let scope = if self.whole { "plan" } else { "part" };
        let mut trailers = vec![(trailer::ADOPTION, scope.to_owned())];
        let session = self.session.as_ref().map(SessionId::to_string);
        trailers.extend(session.map(|session| (trailer::SESSION, session)));
        let declared_by = self.declared_by.clone();
        trailers.extend(declared_by.map(|name| (trailer::DECLARED_BY, name)));
        for (party, verdict) in &self.parties {
            trailers.push((trailer::PARTY, format!("{party} {}", verdict.slug())));
        }
        for (party, clause) in &self.reservations {
            trailers.push((trailer::RESERVATION, format!("{party} {clause}")));
        }
        let overruled = self.overruled.clone();
        trailers.extend(overruled.map(|reason| (trailer::OVERRULED, reason)));
        let figures = self.figures.as_ref().map(Figures::line);
        trailers.extend(figures.map(|line| (trailer::BASIS, line)));
        for (clause, digest) in &self.clauses {
            trailers.push((trailer::CLAUSE, format!("{clause} {digest}")));
        }
        trailers
    }

    /// The trailers of the change that goes with the tag. There `Party` and `Clause` say for whom a change was made
    /// and what it touched, so that other names are used; a whole plan needs no list, its text is the change's own.
    pub fn declared(&self) -> Vec<(String, String)> {
        let own = self.trailers().into_iter().filter_map(|(name, value)| {
            let name = match name {
                trailer::SESSION => return None,
                trailer::CLAUSE if self.whole => return None,
                trailer::CLAUSE => trailer::ADOPTED,
                trailer::PARTY => trailer::STANDING,
                other => other,
            };
            Some((name.to_owned(), value))
        });
        own.collect()
    }

    /// The message of the tag under this subject. Whatever would end a line or hide in one becomes a space.
    pub fn message(&self, subject: &str) -> String {
        let mut message = format!("{}\n\n", one_line(subject));
        for (name, value) in self.trailers() {
            if !one_line(&value).is_empty() {
                message.push_str(&trailer::line(name, &value));
            }
        }
        message
    }

    /// Reads a tag's message; nothing where it is no adoption. A signature under it is no part of it, and lines
    /// that say nothing Plenary knows are passed over.
    pub fn read(message: &str) -> Option<Adoption> {
        let message = message.split("\n-----BEGIN ").next()?;
        let mut adoption = Adoption::default();
        let mut found = false;
        for (name, value) in trailer::read(message).1 {
            found |= adoption.line(&name, &value) == Some(Line::Adoption);
        }
        found.then_some(adoption)
    }

    fn line(&mut self, name: &str, value: &str) -> Option<Line> {
        match name {
            trailer::ADOPTION => {
                self.whole = match value {
                    "plan" => true,
                    "part" => false,
                    _ => return None,
                };
                return Some(Line::Adoption);
            }
            trailer::SESSION => self.session = value.parse().ok(),
            trailer::DECLARED_BY => self.declared_by = Some(value.to_owned()),
            trailer::OVERRULED => self.overruled = Some(value.to_owned()),
            trailer::BASIS => self.figures = Figures::read(value),
            trailer::CLAUSE | trailer::ADOPTED => {
                let (clause, digest) = value.split_once(' ')?;
                self.clauses
                    .push((clause.parse().ok()?, digest.parse().ok()?));
            }
            trailer::PARTY | trailer::STANDING => {
                let (party, word) = value.split_once(' ')?;
                self.parties.push((party.parse().ok()?, word.parse().ok()?));
            }
            trailer::RESERVATION => {
                let (party, clause) = value.split_once(' ')?;
                self.reservations
                    .push((party.parse().ok()?, clause.parse().ok()?));
            }
            _ => return None,
        }
        Some(Line::Other)
    }
}

#[derive(PartialEq)]
enum Line {
    Adoption,
    Other,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::scene::{Scene, clause_id};
    use proptest::collection::vec;
    use proptest::option::of;
    use proptest::prelude::*;
    use strum::IntoEnumIterator;

    fn adoption() -> impl Strategy<Value = Adoption> {
        let clause = || "[a-d]{1,4}".prop_map(|id| clause_id(&id));
        let party = || proptest::sample::select(Voice::PARTIES.to_vec());
        let verdict = proptest::sample::select(Verdict::iter().collect::<Vec<_>>());
        let words = || "[A-Z:][a-z:é-]{0,5}( [a-z:-]{1,5}){0,3}";
        let scene = Scene::of(&[("a", "One."), ("b", "Two.")]);
        let digests = vec![scene.digest("a"), scene.digest("b")];
        let digest = proptest::sample::select(digests);
        let session = of("2[0-9]{3}-0[1-9]-1[0-9]");
        (
            any::<bool>(),
            session,
            of(words()),
            vec((clause(), digest), 0..4),
            vec((party(), verdict), 0..4),
            vec((party(), clause()), 0..3),
            of(words()),
            of(figures()),
        )
            .prop_map(
                |(
                    whole,
                    session,
                    declared_by,
                    clauses,
                    parties,
                    reservations,
                    overruled,
                    figures,
                )| {
                    Adoption {
                        whole,
                        session: session.map(|id| id.parse().unwrap()),
                        declared_by,
                        clauses,
                        parties,
                        reservations,
                        overruled,
                        figures,
                    }
                },
            )
    }

    fn figures() -> impl Strategy<Value = Figures> {
        let parts = (
            "[0-9a-f]{8}",
            of("[0-9a-f]{8}"),
            of("-?[0-9]{1,9}[.][0-9]{2}"),
        );
        parts.prop_map(|(basis, terms, cost)| Figures {
            basis,
            terms,
            cost,
            currency: "XTS".to_owned(),
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(adoption in adoption(), subject in any::<String>()) {
            let message = adoption.message(&subject);
            let signed = format!("{message}-----BEGIN SSH SIGNATURE-----\nAdoption: part\n");
            prop_assert_eq!(Adoption::read(&message), Some(adoption.clone()));
            prop_assert_eq!(Adoption::read(&signed), Some(adoption));
        }

        #[test]
        fn no_value_makes_a_line_of_its_own(reason in any::<String>(), name in any::<String>()) {
            let adoption = Adoption {
                declared_by: Some(name),
                overruled: Some(format!("x\nParty: workers agreed\r\u{85}\n\n{reason}")),
                ..Adoption::default()
            };
            let read = Adoption::read(&adoption.message("Subject\n\nAdoption: plan")).unwrap();
            prop_assert!(read.parties.is_empty() && !read.whole);
        }
    }

    #[test]
    fn what_is_no_adoption_is_none() {
        for message in [
            "",
            "Adoption: plan",
            "Subject\n\nAdoption: all\n",
            "v1\n\nParty: workers agreed",
        ] {
            assert_eq!(Adoption::read(message), None, "{message}");
        }
        let odd =
            "S\n\nAdoption: part\nClause: x\nParty: nobody agreed\nParty: workers open\nNew: y";
        let read = Adoption::read(odd).unwrap();
        assert_eq!(read.parties, [(Voice::Workers, Verdict::Open)]);
    }
}
