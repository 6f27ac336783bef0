//! What of a plan's money the standard has no place for, and the currencies that it has one for.

use crate::i18n::Message;
use crate::plan::Clause;
use std::collections::BTreeSet;

/// The standard's list of currencies, those that no longer circulate included. It is a closed one: a code that is not in it
/// makes a file wrong, also one that ISO 4217 keeps, such as that for tests.
const CURRENCIES: &str = "\
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYR \
    BYN BZD CAD CDF CHF CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EEK EGP ERN ETB EUR FJD \
    FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS \
    KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR \
    MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF \
    SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SSP SRD STD STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD \
    TZS UAH UGX USD USN USS UYI UYU UZS VED VEF VES VND VUV WST XAF XBT XCD XDR XOF XPF YER ZAR ZMK ZMW \
    ZWL";

/// Whether an amount can be told in it.
pub(super) fn is_listed(code: &str) -> bool {
    CURRENCIES.split(' ').any(|listed| listed == code)
}

/// What is not in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// How many amounts.
    pub amounts: usize,
    /// The currencies of the plan that the standard does not have.
    pub currencies: BTreeSet<String>,
}

impl LeftOut {
    /// The same once it is known what the clauses reckon in; `of` is what their terms come to.
    pub(super) fn of(amounts: usize, clauses: &[&Clause], of: Option<&str>) -> LeftOut {
        let mut currencies = BTreeSet::new();
        for clause in clauses {
            let costed = (!clause.benefits.is_empty() || !clause.costs.is_empty()).then_some(of);
            let costs = clause.costs.iter().map(|row| row.currency.as_deref());
            let funding = clause.funding.iter().map(|row| row.currency.as_deref());
            let all = costed.into_iter().chain(costs).chain(funding).flatten();
            currencies.extend(all.filter(|it| !it.is_empty() && !is_listed(it)));
        }
        LeftOut {
            amounts,
            currencies: currencies.into_iter().map(str::to_owned).collect(),
        }
    }

    /// As people are told; nothing where nothing is.
    pub fn messages(&self) -> Vec<Message> {
        let codes: Vec<&str> = self.currencies.iter().map(String::as_str).collect();
        let unlisted = (!codes.is_empty())
            .then(|| Message::new("iati-unlisted").with("currencies", codes.join(", ")));
        let amounts =
            (self.amounts > 0).then(|| Message::new("iati-left-out").with("count", self.amounts));
        unlisted.into_iter().chain(amounts).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::is_listed;

    #[test]
    fn only_whole_codes_of_the_list_are_currencies() {
        for code in ["EUR", "XOF", "AED", "ZWL"] {
            assert!(is_listed(code), "{code}");
        }
        for code in ["XTS", "MZM", "", " ", "EU", "eur", "EUR GBP"] {
            assert!(!is_listed(code), "{code}");
        }
    }
}
