//! The registers: groups of people, and schemes with what each source says of them.

use super::sheet::{Cell, Sheet};
use super::source::Making;
use crate::i18n::Country;
use crate::plan::{Scheme, Survey};

const SCHEMES: [&str; 17] = [
    "scheme",
    "scheme-kind",
    "country",
    "place",
    "founded",
    "funds-currency",
    "year",
    "members",
    "beneficiaries",
    "contribution",
    "currency",
    "per",
    "collected",
    "source",
    "used",
    "description",
    "id",
];

/// A row for each survey, and one for a scheme without any. Its numbers are of different years and sources: nothing is
/// added up.
pub(super) fn schemes(making: &Making<'_>) -> Sheet {
    let mut sheet = making.begin("schemes", &SCHEMES);
    for one in &making.source.plan.registers.schemes {
        let none = one.surveys.is_empty().then_some(None);
        let surveys = one.surveys.iter().map(Some).chain(none);
        sheet
            .rows
            .extend(surveys.map(|survey| scheme(making, one, survey)));
    }
    sheet
}

fn scheme(making: &Making<'_>, one: &Scheme, survey: Option<&Survey>) -> Vec<Cell> {
    let number =
        |of: fn(&Survey) -> Option<&crate::plan::Decimal>| Cell::stated(survey.and_then(of));
    let source = survey.and_then(|it| it.source.as_deref());
    let country = one.country.as_deref();
    let used = survey.is_some_and(|it| it.used).then_some("true");
    vec![
        Cell::text(&one.name),
        Cell::words(making.word_of(one.kind.as_deref())),
        Cell::words(country.map(|code| Country::called(code, making.words.language()))),
        Cell::words(one.place.as_deref()),
        Cell::year(one.founded),
        Cell::words(one.currency.as_deref()),
        Cell::year(survey.and_then(|it| it.year)),
        number(|it| it.members.as_ref()),
        number(|it| it.beneficiaries.as_ref()),
        number(|it| it.contribution.as_ref()),
        Cell::words(survey.and_then(|it| it.currency.as_deref())),
        Cell::words(making.word_of(survey.and_then(|it| it.per.as_deref()))),
        number(|it| it.collected.as_ref()),
        Cell::words(source.map(|id| named(making, id))),
        Cell::words(making.word_of(used)),
        Cell::words(one.description.as_deref()),
        Cell::text(&one.id),
    ]
}

/// A source as it shall be shown.
fn named<'a>(making: &'a Making<'_>, id: &'a str) -> &'a str {
    let mut sources = making.source.plan.registers.sources.iter();
    sources
        .find(|one| one.id == id)
        .map_or(id, |one| one.name.as_str())
}

/// A row for each group.
pub(super) fn groups(making: &Making<'_>) -> Sheet {
    let mut sheet = making.begin(
        "groups",
        &["group", "economy", "within", "description", "id"],
    );
    let registers = &making.source.plan.registers;
    let name = |id: &str| {
        registers
            .group(id)
            .map_or(id.to_owned(), |one| one.name.clone())
    };
    let rows = registers.groups.iter().map(|one| {
        vec![
            Cell::text(&one.name),
            Cell::words(making.word_of(one.economy.as_deref())),
            Cell::words(one.within.as_deref().map(name)),
            Cell::words(one.description.as_deref()),
            Cell::text(&one.id),
        ]
    });
    sheet.rows = rows.collect();
    sheet
}
