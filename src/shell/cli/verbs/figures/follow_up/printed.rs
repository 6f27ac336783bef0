//! The follow-up for people.

use super::Told;
use crate::app::followed::{self, letter, unsaid, voice};
use crate::costing::Lacks;
use crate::costing::follow_up::{Followed, Hand, Measured, Paid, Reached, Report};
use crate::i18n::Message;
use crate::plan::Mark;
use crate::shell::cli::frame::Call;
use crate::shell::cli::verbs::marks::short;
use crate::shell::writer::{Label, Line, Output};
use std::io;

/// Everything.
pub fn print(call: &Call<'_>, told: &Told<'_>, out: &mut Output) -> io::Result<()> {
    let page = Page {
        told,
        say: followed::Told::new(call.language),
    };
    if told.found.clauses.is_empty() {
        return out.say(&Message::new("followed-nothing"));
    }
    for (at, one) in told.found.clauses.iter().enumerate() {
        if at > 0 {
            out.line(&Line::new())?;
        }
        page.clause(one, out)?;
    }
    page.money(out)?;
    let unreported = followed::unreported(&told.found);
    if !unreported.is_empty() {
        out.line(&Line::new())?;
    }
    unreported.iter().try_for_each(|message| out.say(message))
}

struct Page<'p> {
    told: &'p Told<'p>,
    say: followed::Told,
}

impl Page<'_> {
    fn clause(&self, one: &Followed<'_>, out: &mut Output) -> io::Result<()> {
        let heading = Line::new().add(format!("{}  ", one.number), Label::Faint);
        out.line(&heading.add(one.title, Label::Strong))?;
        for indicator in &one.indicators {
            self.indicator(indicator, out)?;
        }
        for milestone in &one.milestones {
            self.milestone(milestone, out)?;
        }
        for funding in &one.funding {
            self.funding(funding, out)?;
        }
        if !one.other.is_empty() {
            let other = out.words().word("followed-other");
            self.name(&other, "", out)?;
        }
        for report in &one.other {
            self.report(report, "", "", out)?;
        }
        Ok(())
    }

    fn name(&self, name: &str, said: &str, out: &mut Output) -> io::Result<()> {
        let line = Line::new().lead("", 2, Label::Plain);
        let line = line.add(name, Label::Strong);
        out.line(&line.add(format!("  {said}"), Label::Plain))
    }

    fn indicator(&self, one: &Measured<'_>, out: &mut Output) -> io::Result<()> {
        self.name(&one.indicator.name, &self.say.promise(one), out)?;
        if one.standings.is_empty() {
            self.none(out)?;
            return self.lacks(&one.lacks(), out);
        }
        for standing in &one.standings {
            let said = out.words().say(&self.say.way(&standing.way));
            let value = self.say.value(&standing.report.said.value);
            self.report(&standing.report, &value, &said, out)?;
            if let Some(lacks) = standing.way.lacks() {
                self.lacks(lacks, out)?;
            }
        }
        Ok(())
    }

    fn milestone(&self, one: &Reached<'_>, out: &mut Output) -> io::Result<()> {
        let mark = if one.is_done() { Mark::Done } else { Mark::Due };
        let state = out.words().say(&followed::milestone(one, self.told.day));
        let due = one.milestone.date.map(|day| format!("{day} "));
        let said = format!("{}{state}", due.unwrap_or_default());
        let line = Line::new()
            .lead("", 2, Label::Plain)
            .lead(mark.glyph().to_string(), 2, Label::Plain)
            .add(&one.milestone.name, Label::Strong);
        out.line(&line.add(format!("  {said}"), Label::Plain))?;
        for report in &one.reports {
            self.report(report, "", "", out)?;
        }
        Ok(())
    }

    fn funding(&self, one: &Paid<'_>, out: &mut Output) -> io::Result<()> {
        for (currency, promised) in &one.promised {
            self.name(one.name, &self.say.promised(promised, *currency), out)?;
        }
        if one.payments.is_empty() {
            return self.none(out);
        }
        for payment in &one.payments {
            let amount = self.say.value(&payment.report.said.value);
            let currency = payment.currency.unwrap_or_default();
            let paid = Message::new("followed-paid");
            let paid = paid.with("amount", format!("{amount} {currency}").trim_end());
            let paid = out.words().say(&paid);
            self.report(&payment.report, &paid, "", out)?;
            if let Some(lacks) = payment.amount.lacks() {
                self.lacks(lacks, out)?;
            }
        }
        Ok(())
    }

    fn none(&self, out: &mut Output) -> io::Result<()> {
        let line = Line::new().lead("", 4, Label::Plain);
        out.line(&line.add(out.words().word("followed-none"), Label::Faint))
    }

    /// `G  2005-02-28  310000  8.26 per cent of the way · Accounts  abc1234`
    fn report(
        &self,
        report: &Report<'_>,
        value: &str,
        way: &str,
        out: &mut Output,
    ) -> io::Result<()> {
        let said = report.said;
        let who = voice(report.by.hand);
        let day = said.date.map(|day| day.to_string()).unwrap_or_default();
        let mut line = Line::new()
            .lead("", 4, Label::Plain)
            .lead(letter(report.by.hand).to_string(), 3, Label::Of(who))
            .lead(day, 12, Label::Plain);
        for part in [value, way].into_iter().filter(|part| !part.is_empty()) {
            line.push(&format!("{part}  "), Label::Plain);
        }
        for part in [&said.note, &said.source].into_iter().flatten() {
            line.push(&format!("{part}  "), Label::Faint);
        }
        if let Some(unsaid) = unsaid(report.by.hand) {
            line.push(&format!("{}  ", out.words().say(&unsaid)), Label::Faint);
        }
        if let Some(commit) = self.told.commit(report.by) {
            line.push(&short(commit), Label::Faint);
        }
        out.line(&line)
    }

    fn lacks(&self, lacks: &Lacks, out: &mut Output) -> io::Result<()> {
        for lack in lacks.iter() {
            let line = Line::new().lead("", 6, Label::Plain);
            let said = out.words().say(&lack.message(self.told.plan));
            out.line(&line.add(said, Label::Faint))?;
        }
        Ok(())
    }

    /// The money of the whole plan, where there is any.
    fn money(&self, out: &mut Output) -> io::Result<()> {
        if self.told.found.money.is_empty() {
            return Ok(());
        }
        out.line(&Line::new())?;
        let title = out.words().word("followed-money");
        out.line(&Line::new().add(title, Label::Strong))?;
        for whole in &self.told.found.money {
            let promised = self.say.promised(&whole.promised, whole.currency);
            let line = Line::new().lead("", 2, Label::Plain);
            out.line(&line.add(promised, Label::Plain))?;
            for (hand, paid) in &whole.paid {
                let who = voice(*hand);
                let line = Line::new().lead("", 4, Label::Plain).lead(
                    letter(*hand).to_string(),
                    3,
                    Label::Of(who),
                );
                let mut line = line.add(self.say.paid(paid, whole), Label::Plain);
                if let Some(unsaid) = unsaid(*hand).filter(|_| *hand != Hand::Nobody) {
                    line.push(&format!("  {}", out.words().say(&unsaid)), Label::Faint);
                }
                out.line(&line)?;
            }
        }
        Ok(())
    }
}
