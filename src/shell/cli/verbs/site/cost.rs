//! What a plan or a clause costs, as a page: the same table and sentences as everywhere, and the whole cost of each year as a bar.

use crate::app::costed::{Name, Sheet, leaning, notes};
use crate::costing::{Amount, Exact, NoCosting, Run, run};
use crate::export::site::{Bar, Bars, Figures, Said, Subject, Table, WHOLE};
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::{ClauseId, Plan};

/// The page; nothing where the plan is not costed.
pub fn page(plan: &Plan, language: Language) -> Option<Figures> {
    nearest(plan, None, language).map(|(figures, _)| figures)
}

/// What a clause costs with what stands under it; of a clause that costs nothing, what the whole plan does. And of which
/// clause it is.
pub fn nearest<'c>(
    plan: &Plan,
    clause: Option<&'c ClauseId>,
    language: Language,
) -> Option<(Figures, Option<&'c ClauseId>)> {
    plan.manifest.costing.as_ref()?;
    let words = Catalogue::of(language);
    let mut figures = Figures {
        subject: Subject::Cost,
        said: vec![words.word("costing-no-model")],
        tables: Vec::new(),
        notes: Vec::new(),
    };
    let run = match run(plan, None) {
        Ok(run) => run,
        Err(why @ NoCosting::Incomplete(_)) => {
            figures.notes.push(words.say(&why.message()));
            return Some((figures, None));
        }
        Err(_) => return None,
    };
    let leaning = leaning(plan, &run);
    let (sheet, of) = Sheet::nearest(plan, &run, clause, (&leaning, language));
    let beside = notes(plan, &run, of, (language, sheet.leans));
    let beside = beside.iter().map(|note| words.say(&note.said));
    figures.notes.extend(beside);
    figures.tables.push(table(&sheet, &run, words));
    Some((figures, of))
}

fn table(sheet: &Sheet, run: &Run, words: &Catalogue) -> Table {
    let years = sheet.years.iter().map(|year| (year.to_string(), true));
    let mut columns = vec![(words.word("documents-item"), false)];
    columns.extend(years);
    columns.push((words.word("costing-total"), true));
    let width = columns.len();
    let rows = sheet.rows.iter().map(|row| {
        let name = match &row.name {
            Name::Said(message) => Said::Text(words.say(message)),
            Name::Line(name) => Said::OfPlan(name.clone()),
        };
        let cell = |text: &String| {
            Said::Text(match text.as_str() {
                "?" => words.word("coverage-unknown"),
                text => text.to_owned(),
            })
        };
        let mut cells: Vec<Said> = std::iter::once(name)
            .chain(row.cells.iter().map(cell))
            .collect();
        cells.resize_with(width, || Said::Text(String::new()));
        cells
    });
    let title = words.say(&sheet.title(run));
    Table {
        rows: rows.collect(),
        chart: Some(chart(sheet, run, &title, words)),
        caption: title,
        columns,
    }
}

fn chart(sheet: &Sheet, run: &Run, title: &str, words: &Catalogue) -> Bars {
    let costs = || run.years.iter().map(|(year, of)| (year, &of.cost.total));
    let most = costs().filter_map(|(_, cost)| cost.known()).max();
    let bars = costs().map(|(year, cost)| Bar {
        name: year.to_string(),
        length: length(cost, most).map(|length| (length, length)),
        said: match cost.known() {
            Some(_) => sheet.unit.money(cost),
            None => words.word("coverage-unknown"),
        },
    });
    Bars {
        id: "cost".to_owned(),
        title: title.to_owned(),
        said: words.say(&Message::new("site-cost-said").with("count", run.years.len())),
        bars: bars.collect(),
    }
}

/// How long a bar is beside the longest.
fn length(cost: &Amount, most: Option<&Exact>) -> Option<i64> {
    let known = cost.known()?;
    let most = most.filter(|most| !most.is_zero());
    let part = most.and_then(|most| (known * &Exact::from(WHOLE)).over(most));
    part.map_or(Some(0), |part| part.rounded(0).parse().ok())
}
