//! What donors' standard wants and no plan knows, asked one after the other: who publishes, how much each country has, when what
//! the plan does not date begins. What was answered last stands there to be taken.

use super::place;
use crate::app::model::documents::Wanted;
use crate::app::model::open::Open;
use crate::app::model::question::Question;
use crate::app::model::screen::Tone;
use crate::export::iati::{Wants, wants};
use crate::i18n::Message;

/// Asks the first of them; why there is nothing to write where the plan holds no figures.
pub fn begin(open: &mut Open<'_>, wanted: Wanted) {
    match wants(&open.workspace.plan, &open.workspace.outline) {
        Ok(all) => next(open, wanted, all.first().copied()),
        Err(why) => open.wall.say(Tone::Bad, why),
    }
}

/// Takes an answer, and asks what is still to be known.
///
/// # Errors
/// In a sentence, where it is none.
pub fn answered(
    open: &mut Open<'_>,
    mut wanted: Wanted,
    one: Wants,
    said: &str,
) -> Result<(), Message> {
    let manifest = &open.workspace.plan.manifest;
    let taken = wanted.iati.take(one, said);
    taken.ok_or_else(|| match one {
        Wants::Reporter => Message::new(hint(one)),
        Wants::Shares => Message::new("iati-shares-wrong").with("shares", said),
        Wants::Begins => Message::new("cli-report-date").with("date", said),
    })?;
    if one == Wants::Shares && !wanted.iati.divide(manifest) {
        let countries = manifest.countries.join(", ");
        return Err(Message::new("app-iati-shares-all").with("countries", countries));
    }
    let all = wants(&open.workspace.plan, &open.workspace.outline)?;
    let mut rest = all.into_iter().skip_while(|other| *other != one);
    next(open, wanted, rest.nth(1));
    Ok(())
}

fn next(open: &mut Open<'_>, wanted: Wanted, one: Option<Wants>) {
    let Some(one) = one else {
        return place(open, wanted);
    };
    let title = match one {
        Wants::Reporter => "app-iati-reporter",
        Wants::Shares => "app-iati-shares",
        Wants::Begins => "app-iati-begins",
    };
    let blank = || match one {
        Wants::Shares => {
            let countries = open.workspace.plan.manifest.countries.iter();
            let blank = countries.map(|country| format!("{country}="));
            blank.collect::<Vec<_>>().join(",")
        }
        Wants::Reporter | Wants::Begins => String::new(),
    };
    let text = wanted.iati.said(one).unwrap_or_else(blank);
    let then = Question::Iati(Box::new(wanted), one);
    open.wall.ask(Message::new(title), hint(one), &text, then);
}

/// What an answer looks like.
fn hint(one: Wants) -> &'static str {
    match one {
        Wants::Reporter => "app-iati-reporter-hint",
        Wants::Shares => "app-iati-shares-hint",
        Wants::Begins => "app-iati-begins-hint",
    }
}
