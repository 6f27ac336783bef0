//! What the standard wants and no plan knows: asked of whoever writes, and answered in text, on the command line as on the screen.

use super::{activity, with_figures};
use crate::i18n::Message;
use crate::plan::{Decimal, Manifest, Outline, Plan};
use jiff::civil::Date;
use strum::{EnumIter, IntoStaticStr};

/// The kinds of organisation of the standard, by their codes.
const KINDS: [&str; 16] = [
    "10", "11", "15", "21", "22", "23", "24", "30", "40", "60", "70", "71", "72", "73", "80", "90",
];

/// Who publishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reporter {
    /// The identifier among all organisations, such as `XM-DAC-41122`.
    pub id: String,
    /// The kind of organisation, as a code of the standard.
    pub kind: String,
    /// The name.
    pub name: String,
}

/// What is answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Who publishes.
    pub reporter: Option<Reporter>,
    /// How many per cent of the plan each country has, where it is for several or names none.
    pub shares: Vec<(String, String)>,
    /// When what the plan does not date is planned to begin.
    pub begins: Option<Date>,
}

/// What can be wanted.
#[derive(EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wants {
    /// Who publishes: `ID, KIND, NAME`.
    Reporter,
    /// How much each country has: `ML=60,SN=40`.
    Shares,
    /// When what has no day of its own begins.
    Begins,
}

/// What has to be asked for a plan.
///
/// # Errors
/// In a sentence, where it holds no figures.
pub fn wants(plan: &Plan, outline: &Outline) -> Result<Vec<Wants>, Message> {
    let clauses = with_figures(plan, outline)?;
    let undated = clauses
        .iter()
        .any(|clause| activity::planned(plan, outline, clause).is_none());
    let all = [
        (Wants::Reporter, true),
        (Wants::Shares, plan.manifest.countries.len() != 1),
        (Wants::Begins, undated),
    ];
    let all = all.into_iter().filter(|(_, wanted)| *wanted);
    Ok(all.map(|(wants, _)| wants).collect())
}

impl Wants {
    /// The option of the command line that answers it.
    pub fn option(self) -> &'static str {
        self.into()
    }
}

impl Answers {
    /// Takes an answer; nothing where it is none.
    #[must_use]
    pub fn take(&mut self, wants: Wants, said: &str) -> Option<()> {
        match wants {
            Wants::Reporter => self.reporter = Some(reporter(said)?),
            Wants::Shares => self.shares = shares(said)?,
            Wants::Begins => self.begins = Some(said.trim().parse().ok()?),
        }
        Some(())
    }

    /// What was answered, as it can be answered again.
    pub fn said(&self, wants: Wants) -> Option<String> {
        let said = match wants {
            Wants::Reporter => {
                let own = self.reporter.as_ref()?;
                format!("{}, {}, {}", own.id, own.kind, own.name)
            }
            Wants::Shares => {
                let shares = self.shares.iter();
                let shares = shares.map(|(country, share)| format!("{country}={share}"));
                shares.collect::<Vec<_>>().join(",")
            }
            Wants::Begins => self.begins?.to_string(),
        };
        Some(said).filter(|said| !said.is_empty())
    }

    /// Whether it is known how much of a plan each of its countries has.
    pub fn divide(&self, manifest: &Manifest) -> bool {
        let countries = &manifest.countries;
        let named = |country: &String| self.shares.iter().any(|(known, _)| known == country);
        match countries.len() {
            0 => !self.shares.is_empty(),
            1 => true,
            count => countries.iter().all(named) && self.shares.len() == count,
        }
    }
}

fn reporter(said: &str) -> Option<Reporter> {
    let mut parts = said.splitn(3, ',').map(str::trim);
    let mut next = || parts.next().filter(|part| !part.is_empty());
    let (id, kind, name) = (next()?, next()?, next()?);
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let is_kind = KINDS.contains(&kind);
    let own = || Reporter {
        id: id.to_owned(),
        kind: kind.to_owned(),
        name: name.to_owned(),
    };
    (is_kind && id.chars().all(plain)).then(own)
}

/// How much each country has: together all of it.
fn shares(said: &str) -> Option<Vec<(String, String)>> {
    let mut shares = Vec::new();
    let mut sum = 0;
    for one in said.split(',').map(str::trim).filter(|one| !one.is_empty()) {
        let (country, share) = one.split_once('=')?;
        let country = country.trim().to_ascii_uppercase();
        let is_code = country.len() == 2 && country.bytes().all(|it| it.is_ascii_uppercase());
        let number: Decimal = share.trim().parse().ok().filter(|_| is_code)?;
        sum += number.billionths().filter(|it| *it > 0)?;
        shares.push((country, number.to_string()));
    }
    (sum == Decimal::HUNDRED).then_some(shares)
}

#[cfg(test)]
mod tests {
    use super::*;
    use strum::IntoEnumIterator;

    #[test]
    fn an_answer_is_taken_and_said_again_or_is_none() {
        let mut answers = Answers::default();
        for wants in Wants::iter() {
            assert_eq!(answers.said(wants), None);
        }
        for (wants, said, again) in [
            (
                Wants::Reporter,
                "XM-DAC-41122 ,40, United, for all",
                "XM-DAC-41122, 40, United, for all",
            ),
            (Wants::Shares, "ml = 60.5, SN=39.5", "ML=60.5,SN=39.5"),
            (Wants::Begins, " 2006-01-31 ", "2006-01-31"),
        ] {
            assert_eq!(answers.take(wants, said), Some(()));
            assert_eq!(answers.said(wants).as_deref(), Some(again));
            let mut other = Answers::default();
            assert_eq!(other.take(wants, again), Some(()));
            assert_eq!(other.said(wants), answers.said(wants));
        }
        let known = answers.clone();
        for (wants, wrong) in [
            (Wants::Reporter, "XM DAC, 40, A"),
            (Wants::Reporter, "XM-DAC, 4, A"),
            (Wants::Reporter, "XM-DAC, 99, A"),
            (Wants::Reporter, "XM-DAC, 40,"),
            (Wants::Shares, "ML=60"),
            (Wants::Shares, "MLI=100"),
            (Wants::Shares, "ML=50,M L=50"),
            (Wants::Shares, "ML=-10,SN=110"),
            (Wants::Shares, ""),
            (Wants::Begins, "2006"),
        ] {
            assert_eq!(answers.take(wants, wrong), None, "{wrong}");
        }
        assert_eq!(answers, known);
        let mut manifest = Manifest {
            countries: vec!["ML".to_owned(), "SN".to_owned()],
            ..Manifest::default()
        };
        assert!(answers.divide(&manifest));
        manifest.countries.push("GN".to_owned());
        assert!(!answers.divide(&manifest));
    }
}
