//! What a figure is called and how it goes on, in words.

use crate::i18n::{Catalogue, Message};
use crate::plan::{Decimal, Figure, Measure, Plan, Value, word_name};

/// What a figure measures, and of what: of whom, in which money, for how long.
pub fn measured(figure: &Figure, plan: &Plan, words: &Catalogue) -> Vec<String> {
    let measure = match figure.measure() {
        Some(Ok(measure)) => words.say(&name(measure)),
        Some(Err(word)) => word.to_owned(),
        None => String::new(),
    };
    let group = figure.group.as_ref().map(|id| {
        let group = plan.registers.group(id);
        group.map_or_else(|| id.clone(), |group| group.name.clone())
    });
    // Of an exchange it is a currency, which no language has another word for.
    let per = figure.per.as_deref().map(|per| words.say(&word_name(per)));
    let more = [group, figure.currency.clone(), per];
    std::iter::once(measure)
        .chain(more.into_iter().flatten())
        .collect()
}

fn name(measure: Measure) -> Message {
    Message::new(match measure {
        Measure::Population => "measure-population",
        Measure::Gdp => "measure-gdp",
        Measure::GovernmentExpenditure => "measure-government-expenditure",
        Measure::Prices => "measure-prices",
        Measure::Wages => "measure-wages",
        Measure::Level => "measure-level",
        Measure::Exchange => "measure-exchange",
    })
}

/// How a figure goes on after its last value; nothing where that is not said.
pub fn goes_on(figure: &Figure, words: &Catalogue) -> Option<String> {
    let said = match &figure.growth {
        Some(growth) => {
            let growth = words.language().number(&growth.to_string());
            Message::new("cli-figure-grows").with("value", growth)
        }
        None if figure.held => Message::new("cli-figure-stays"),
        None => return None,
    };
    Some(words.say(&said))
}

/// A value as it is told: a sign behind it where nobody vouches for it, and none where it is not established.
pub fn told(value: &Value, words: &Catalogue) -> (String, &'static str) {
    let said = |number: &Decimal| words.language().number(&number.to_string());
    let number = value.value.as_ref().map_or_else(|| "?".to_owned(), said);
    let assumed = value.status.as_deref() == Some("assumed");
    let open = value.source.is_none() && !assumed;
    (number, if open { "°" } else { "" })
}
