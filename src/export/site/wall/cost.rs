//! What a clause costs, for the wall: sums by year that flow from row to row, for a table of years fits neither large letters nor
//! a telephone.

use super::super::figures::cell;
use super::super::laid::lay_parts;
use super::super::markup::Markup;
use super::super::model::{Said, Table};
use super::{Block, Figures, Part, Wall, written};
use crate::plan::ClauseId;

/// What something costs.
pub struct Costs {
    /// The clause with what stands under it; nothing where it is the whole plan.
    pub of: Option<ClauseId>,
    /// What it comes to.
    pub figures: Figures,
}

impl Wall<'_> {
    pub(super) fn costs(&self, costs: &Costs) -> Vec<Block> {
        let clauses = &self.frame.plan.plan.clauses;
        let clause = costs.of.as_ref().and_then(|id| clauses.get(id));
        let mut blocks = vec![match clause {
            Some(clause) => self.title(clause),
            None => self.heading("present-cost-whole"),
        }];
        for table in &costs.figures.tables {
            blocks.push(Block::parts(vec![Part::class("faint", &table.caption)]));
            blocks.push(written(self.sums(table)));
        }
        let said = costs.figures.notes.iter().chain(&costs.figures.said);
        blocks.extend(said.map(Block::note));
        blocks
    }

    /// The rows: a name, and below it what stands in its columns, each with its year. Where nothing does, it is a heading.
    fn sums(&self, table: &Table) -> Markup {
        let mut markup = Markup::default();
        for row in &table.rows {
            let Some((name, cells)) = row.split_first() else {
                continue;
            };
            let heads = table.columns.iter().skip(1).map(|(head, _)| head);
            let all = heads.zip(cells).filter(|(_, said)| !is_empty(said));
            let all: Vec<(&String, &Said)> = all.collect();
            let element = if all.is_empty() { "h3" } else { "p" };
            markup.open(element, &[("class", "sum")]);
            lay_parts(&cell(&self.frame, name), &mut markup);
            markup.close(element);
            markup.line();
            self.years(&all, &mut markup);
        }
        markup
    }

    fn years(&self, all: &[(&String, &Said)], markup: &mut Markup) {
        if all.is_empty() {
            return;
        }
        markup.open("ul", &[("class", "years")]);
        for (head, said) in all {
            markup.open("li", &[]);
            markup.element("span", &[("class", "faint")], head);
            markup.text(" ");
            lay_parts(&cell(&self.frame, said), markup);
            markup.close("li");
            markup.line();
        }
        markup.close("ul");
        markup.line();
    }
}

fn is_empty(said: &Said) -> bool {
    matches!(said, Said::Text(text) if text.is_empty())
}
