//! The figures that a position was taken on, or the gavel struck over: what the text was reckoned from then, and what it
//! came to. The dialogue does not know how anything is reckoned; it keeps what it is told, and consent does not hang on it.

/// What was known of a cost.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Figures {
    /// A name for exactly the figures that it was reckoned from. Not safe to display raw.
    pub basis: String,
    /// A name for exactly the terms that it was reckoned from beside the clause's own, where there were any: of other
    /// terms, nobody can tell by the basis that the figures changed.
    pub terms: Option<String>,
    /// All that it cost over the years, with a point and two places; absent where it was not established. Not safe to
    /// display raw.
    pub cost: Option<String>,
    /// In which currency. Not safe to display raw.
    pub currency: String,
}

/// What stands in a line for what there is none of.
const NONE: &str = "-";

impl Figures {
    /// In one line, as the tag of an adoption has it.
    pub fn line(&self) -> String {
        let terms = self.terms.as_deref().unwrap_or(NONE);
        let cost = self.cost.as_deref().unwrap_or(NONE);
        format!("{} {terms} {cost} {}", self.basis, self.currency)
    }

    /// Reads such a line; nothing where it is none.
    pub fn read(line: &str) -> Option<Figures> {
        let mut words = line.split(' ').filter(|word| !word.is_empty());
        let basis = words.next()?.to_owned();
        let mut may = || {
            let word = words.next()?.to_owned();
            Some(Some(word).filter(|word| word != NONE))
        };
        let (terms, cost) = (may()?, may()?);
        let currency = words.collect::<Vec<_>>().join(" ");
        Some(Figures {
            basis,
            terms,
            cost,
            currency,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Figures;

    #[test]
    fn what_is_written_in_a_line_is_read() {
        for (terms, cost) in [
            (None, None),
            (Some("ab12"), Some("-4.50")),
            (None, Some("0.00")),
        ] {
            let figures = Figures {
                basis: "9f".to_owned(),
                terms: terms.map(str::to_owned),
                cost: cost.map(str::to_owned),
                currency: "XTS".to_owned(),
            };
            assert_eq!(Figures::read(&figures.line()), Some(figures));
        }
        for line in ["", "9f", "9f -"] {
            assert_eq!(Figures::read(line), None, "{line}");
        }
    }
}
