//! The register of schemes as a table: what is held of each, and what it comes to over all.

use super::import::{Summary, Unit};
use super::reading::Sign;
use super::writing::{Cell, Sheet};
use crate::plan::{Decimal, Manifest, Scheme, Survey};
use std::collections::BTreeSet;

/// A figure of a scheme as the plan holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held<'s> {
    /// Nobody gives one.
    None,
    /// This one, and where it stands.
    One(&'s Decimal, &'s Survey),
    /// Sources give different ones for its latest year, and none was chosen.
    Contested(i64),
}

/// How one figure is read from a survey.
type Figure = fn(&Survey) -> Option<&Decimal>;

/// The figure that is an amount of money.
const CONTRIBUTION: &str = "contribution";

/// What a survey can give of a scheme.
pub const FIGURES: [(&str, Figure); 4] = [
    ("members", |survey| survey.members.as_ref()),
    ("beneficiaries", |survey| survey.beneficiaries.as_ref()),
    (CONTRIBUTION, |survey| survey.contribution.as_ref()),
    ("collected", |survey| survey.collected.as_ref()),
];

/// The latest figure of a scheme.
pub fn held(scheme: &Scheme, figure: Figure) -> Held<'_> {
    let surveys = scheme.surveys.iter();
    let given = surveys.filter_map(|survey| Some((survey.year?, figure(survey)?, survey)));
    let given: Vec<(i64, &Decimal, &Survey)> = given.collect();
    let Some(year) = given.iter().map(|(year, ..)| *year).max() else {
        return Held::None;
    };
    let latest: Vec<_> = given.into_iter().filter(|(of, ..)| *of == year).collect();
    let used = latest.iter().filter(|(_, _, survey)| survey.used);
    let used: Vec<_> = used.copied().collect();
    let counts = if used.is_empty() { latest } else { used };
    let mut counts = counts.into_iter();
    match counts.next() {
        None => Held::None,
        Some((year, first, survey)) => {
            let paid = survey
                .contribution
                .as_ref()
                .filter(|it| std::ptr::eq(*it, first));
            let same = |other: &Survey| paid.is_none() || unit(other) == unit(survey);
            match counts.all(|(_, other, it)| other.shortest() == first.shortest() && same(it)) {
                true => Held::One(first, survey),
                false => Held::Contested(year),
            }
        }
    }
}

/// What a survey's contribution is paid in, and how often.
fn unit(survey: &Survey) -> Unit {
    (survey.currency.clone(), survey.per.clone())
}

/// What the schemes' latest figures come to. A contested one is none.
pub fn totals(schemes: &[Scheme]) -> Vec<Summary> {
    let figures = FIGURES.iter().map(|(name, figure)| {
        let all: Vec<(Decimal, &Survey)> = schemes
            .iter()
            .filter_map(|scheme| match held(scheme, *figure) {
                Held::One(number, survey) => Some((number.clone(), survey)),
                _ => None,
            })
            .collect();
        let units: BTreeSet<Unit> = all.iter().map(|(_, survey)| unit(survey)).collect();
        let numbers: Vec<_> = all.into_iter().map(|(number, _)| (number, 0)).collect();
        let summary = Summary::of(name, schemes.len(), &numbers);
        match *name {
            CONTRIBUTION => summary.in_units(&units),
            _ => summary,
        }
    });
    figures.collect()
}

/// The register as a table that can be taken in again: a row for each survey, and one for a scheme without any.
pub fn schemes(schemes: &[Scheme]) -> Sheet<'_> {
    let rows = schemes.iter().flat_map(|scheme| {
        let surveys = scheme.surveys.iter().map(Some);
        let none = scheme.surveys.is_empty().then_some(None);
        surveys.chain(none).map(|survey| row(scheme, survey))
    });
    Sheet {
        header: vec![
            "id",
            "name",
            "kind",
            "country",
            "place",
            "founded",
            "year",
            "members",
            "beneficiaries",
            "contribution",
            "currency",
            "per",
            "collected",
            "source",
        ],
        rows: rows.collect(),
    }
}

fn row<'s>(scheme: &'s Scheme, survey: Option<&'s Survey>) -> Vec<Cell<'s>> {
    let words = |of: fn(&Survey) -> &Option<String>| survey.and_then(|it| of(it).as_deref()).into();
    let number = |of: fn(&Survey) -> Option<&Decimal>| survey.and_then(of).into();
    vec![
        scheme.id.as_str().into(),
        scheme.name.as_str().into(),
        scheme.kind.as_deref().into(),
        scheme.country.as_deref().into(),
        scheme.place.as_deref().into(),
        scheme.founded.into(),
        survey.and_then(|survey| survey.year).into(),
        number(|it| it.members.as_ref()),
        number(|it| it.beneficiaries.as_ref()),
        number(|it| it.contribution.as_ref()),
        words(|it| &it.currency),
        words(|it| &it.per),
        number(|it| it.collected.as_ref()),
        words(|it| &it.source),
    ]
}

/// What stands before fractions where people of the plan's language and country write them.
pub fn decimal_sign(manifest: &Manifest) -> Sign {
    const POINT: [&str; 12] = [
        "MX", "GT", "HN", "SV", "NI", "PA", "DO", "PR", "US", "PE", "CU", "419",
    ];
    let mut parts = manifest.language.split(['-', '_']);
    let language = parts.next().unwrap_or_default().to_ascii_lowercase();
    let region = parts.find(|part| part.len() == 2 || *part == "419");
    let own = match manifest.countries.as_slice() {
        [only] => Some(only.as_str()),
        _ => None,
    };
    let region = region
        .or(own)
        .map(str::to_ascii_uppercase)
        .unwrap_or_default();
    match language.as_str() {
        "es" if POINT.contains(&region.as_str()) => Sign::Point,
        "fr" | "es" | "pt" | "de" | "it" | "nl" | "ru" | "tr" | "pl" | "id" | "vi" => Sign::Comma,
        _ => Sign::Point,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn survey(year: i64, members: &str, source: &str, used: bool) -> Survey {
        Survey {
            year: Some(year),
            members: members.parse().ok(),
            source: Some(source.to_owned()),
            used,
            ..Survey::default()
        }
    }

    fn members(surveys: Vec<Survey>) -> String {
        let scheme = Scheme {
            surveys,
            ..Scheme::default()
        };
        match held(&scheme, FIGURES[0].1) {
            Held::None => "none".to_owned(),
            Held::One(number, survey) => format!("{number} {}", survey.year.unwrap()),
            Held::Contested(year) => format!("contested {year}"),
        }
    }

    #[test]
    fn the_latest_figure_counts_and_a_contested_one_does_not() {
        assert_eq!(members(Vec::new()), "none");
        assert_eq!(
            members(vec![
                survey(2005, "", "a", false),
                survey(2004, "383", "a", false)
            ]),
            "383 2004"
        );
        let two = |used| {
            vec![
                survey(2005, "400", "a", false),
                survey(2005, "410", "b", used),
                survey(2004, "1", "a", false),
            ]
        };
        assert_eq!(members(two(false)), "contested 2005");
        assert_eq!(members(two(true)), "410 2005");
        assert_eq!(
            members(vec![
                survey(2005, "400", "a", false),
                survey(2005, "400.0", "b", false)
            ]),
            "400 2005"
        );
        let scheme = |surveys| Scheme {
            surveys,
            ..Scheme::default()
        };
        let totals = totals(&[
            scheme(two(false)),
            scheme(vec![survey(2004, "383", "a", false)]),
            scheme(Vec::new()),
        ]);
        assert_eq!((totals[0].given, totals[0].of), (1, 3));
        assert_eq!(totals[0].median, "383".parse().ok());
        assert_eq!((totals[1].given, &totals[1].total), (0, &None));
    }

    #[test]
    fn amounts_in_several_currencies_have_no_middle() {
        let paid = |amount: &str, currency: &str, per: &str| Survey {
            year: Some(2004),
            contribution: amount.parse().ok(),
            currency: Some(currency.to_owned()),
            per: Some(per.to_owned()),
            ..Survey::default()
        };
        let scheme = |surveys: &[&Survey]| Scheme {
            surveys: surveys.iter().map(|it| (*it).clone()).collect(),
            ..Scheme::default()
        };
        let of = |one: &Survey, two: &Survey| {
            let contribution = totals(&[scheme(&[one]), scheme(&[two])]).swap_remove(2);
            let median = contribution.median.map(|it| it.shortest().to_string());
            (contribution.given, contribution.mixed, median)
        };
        let (euro, more) = (paid("0.60", "EUR", "month"), paid("1.00", "EUR", "month"));
        assert_eq!(of(&euro, &more), (2, false, Some("0.8".to_owned())));
        for other in [paid("400", "XOF", "month"), paid("1.00", "EUR", "year")] {
            assert_eq!(of(&euro, &other), (2, true, None));
        }
        // The same number of another currency is another figure.
        let contested = scheme(&[&euro, &paid("0.60", "USD", "month")]);
        assert_eq!(held(&contested, FIGURES[2].1), Held::Contested(2004));
    }

    #[test]
    fn fractions_are_written_as_the_plans_people_do() {
        let of = |language: &str, countries: &[&str]| {
            decimal_sign(&Manifest {
                language: language.to_owned(),
                countries: countries.iter().map(|it| (*it).to_owned()).collect(),
                ..Manifest::default()
            })
            .word()
        };
        assert_eq!(of("fr", &["ML"]), "comma");
        assert_eq!(of("es", &["HN"]), "point");
        assert_eq!(of("es-AR", &["HN"]), "comma");
        assert_eq!(of("pt", &["AO", "CV"]), "comma");
        assert_eq!(of("en", &["LK"]), "point");
    }
}
