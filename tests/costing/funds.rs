//! Money that comes in, belongs to nobody or is given by funds: what the worked example does not show of it, each decided
//! by the rule that it follows from.

use crate::alone::{Files, missing, rounded, said, total, worked};
use plenary::costing::Carries;

const PENSION: &str = "clauses/pension.toml";
const MUTUAL: &str = "clauses/mutual.toml";
const TRUST: &str = "clauses/trust.toml";

/// Funding runs from its year to `until`; what is only sought counts for nothing, and nothing of it is looked up.
#[test]
fn funding_counts_from_its_year_until_its_last() {
    let run = worked().run();
    let state = &run.line("State budget").unwrap().years;
    assert_eq!(
        state.keys().copied().collect::<Vec<_>>(),
        [2006, 2007, 2008, 2009]
    );
    assert_eq!(run.line("Donor B"), None);
    let open = "[[funding]]\nname = \"Anybody\"\nscheme = \"basic-pension\"\ncurrency = \"USD\"\nyear = 2007\nstate = \"sought\"\n";
    assert_eq!(worked().and(PENSION, open).run().years, run.years);
    // Absent, it is pledged; a word that means nothing leaves it open.
    let pledged = open.replace("state = \"sought\"\n", "");
    assert_eq!(
        total(&worked().and(PENSION, &pledged).run(), "Anybody", 2007),
        "? figures/xts-per-usd: 2007, Anybody: amount"
    );
    // One that ends before it begins is no promise of nothing.
    let turned = pledged
        .replace("year = 2007", "amount = 5\nyear = 2007\nuntil = 2006")
        .replace("USD", "XTS");
    let turned = worked().and(PENSION, &turned).run();
    assert_eq!(total(&turned, "Anybody", 2007), "? Anybody: until");
    let odd = open.replace("sought", "hoped for");
    let odd = worked().and(PENSION, &odd).run();
    assert!(total(&odd, "Anybody", 2007).contains("Anybody: state"));
}

/// Money without a scheme is nobody's surplus and covers nothing else; what it costs is a cost of the plan.
#[test]
fn what_belongs_to_no_scheme_stands_apart() {
    let text = "[[cost]]\nname = \"Campaign\"\namount = 100\ncurrency = \"XTS\"\nyear = 2007\n[[funding]]\nname = \"Fair\"\namount = 30\ncurrency = \"XTS\"\nyear = 2007\n";
    let (before, after) = (worked().run(), worked().and(PENSION, text).run());
    let year = |run: &plenary::costing::Run| run.years[&2007].clone();
    let more = |pick: fn(&plenary::costing::Year) -> &plenary::costing::Amount| {
        said(&pick(&year(&after)).minus(pick(&year(&before))))
    };
    assert_eq!(more(|year| &year.cost.total), "100");
    assert_eq!(more(|year| &year.income), "30");
    assert_eq!(more(|year| &year.gap), "70");
    assert_eq!(after.schemes, before.schemes);
}

/// A cost without a year is its own line, outside the years.
#[test]
fn a_cost_without_a_year_stands_outside_the_years() {
    let text = "[[cost]]\nname = \"Campaign\"\namount = 100\ncurrency = \"USD\"\n";
    let run = worked().and(PENSION, text).run();
    assert_eq!(run.years, worked().run().years);
    let [undated] = run.undated.as_slice() else {
        panic!("{:?}", run.undated);
    };
    // In its own currency: no year says at which rate to exchange it.
    assert_eq!(
        (said(&undated.amount), undated.currency.as_deref()),
        ("100".into(), Some("USD"))
    );
    let open = worked()
        .and(PENSION, "[[cost]]\nname = \"Campaign\"\n")
        .run();
    assert_eq!(missing(&open), ["Campaign: amount"]);
}

/// The scheme need not be registered to be costed: that is for the checks to tell.
#[test]
fn a_scheme_that_is_in_no_register_is_costed() {
    let run = worked().without("registers/schemes.toml").run();
    assert_eq!(
        run.schemes["basic-pension"],
        worked().run().schemes["basic-pension"]
    );
    // A fund whose currency nobody says is kept in that of the costing.
    assert_eq!(
        run.schemes["social-trust"].fund_currency.as_deref(),
        Some("XTS")
    );
    assert_eq!(
        said(&run.schemes["health-mutual"].years[&2006].support),
        "3542400"
    );
    let fund = run.schemes["social-trust"].years[&2006]
        .fund
        .clone()
        .unwrap();
    assert_eq!(
        (said(&fund.fund), said(&fund.paid), said(&fund.closing)),
        ("3542400".into(), "3542400".into(), "0".into())
    );
}

fn mutuals(shares: &[(&str, &str, i64)]) -> Files {
    let support = |(from, to, share): &(&str, &str, i64)| {
        format!("[[support]]\nfrom = \"{from}\"\nscheme = \"{to}\"\nyear = 2005\nshare = {share}\n")
    };
    let files = worked().and(TRUST, &shares.iter().map(support).collect::<String>());
    let more = "[[cost]]\nname = \"Second\"\nscheme = \"second\"\namount = 4441600\ncurrency = \"XTS\"\nyear = 2005\n";
    files.and(MUTUAL, more)
}

/// Cut for all alike where the fund is short: in proportion to what each asks for.
#[test]
fn a_fund_that_is_short_pays_all_alike() {
    let run = mutuals(&[("social-trust", "second", 50)]).run();
    let support = |scheme: &str| said(&run.schemes[scheme].years[&2005].support);
    // 864000 for 4441600 and for half as much.
    assert_eq!(
        (support("health-mutual"), support("second")),
        ("576000".into(), "288000".into())
    );
    let fund = run.schemes["social-trust"].years[&2005]
        .fund
        .clone()
        .unwrap();
    assert_eq!(
        (said(&fund.closing), said(&fund.paid)),
        ("0".into(), "108000".into())
    );
    assert_eq!(
        said(&run.schemes["second"].years[&2005].gap_after),
        "4153600"
    );
}

/// Several funds may share a scheme's gap; over a hundred per cent together is an error and never cut.
#[test]
fn several_funds_support_one_scheme() {
    let gift = "[[funding]]\nname = \"Gift\"\nscheme = \"other-fund\"\namount = 1000000\ncurrency = \"XTS\"\nyear = 2005\n";
    let with = |share| {
        mutuals(&[
            ("other-fund", "second", share),
            ("social-trust", "second", 50),
        ])
        .and(TRUST, gift)
        .run()
    };
    let run = with(20);
    // 20 per cent of 4441600 from the one, its part of 864000 from the other.
    assert_eq!(said(&run.schemes["second"].years[&2005].support), "1176320");
    assert_eq!(
        said(
            &run.schemes["other-fund"].years[&2005]
                .fund
                .as_ref()
                .unwrap()
                .closing
        ),
        "111680"
    );
    // What is left is there in the next year.
    assert_eq!(
        said(
            &run.schemes["other-fund"].years[&2006]
                .fund
                .as_ref()
                .unwrap()
                .opening
        ),
        "111680"
    );
    let over = with(60);
    assert_eq!(
        said(&over.schemes["second"].years[&2005].support),
        "? other-fund > second: share 2005, social-trust > second: share 2005"
    );
    assert_eq!(over.carries["basic-pension"], Carries::Never);
}

/// Support that comes back to its giver is an error: nothing of it is established.
#[test]
fn support_in_a_circle_is_not_established() {
    let run = mutuals(&[
        ("social-trust", "second", 50),
        ("second", "social-trust", 50),
    ])
    .run();
    let support = said(&run.schemes["second"].years[&2005].support);
    assert!(
        support.starts_with("? second > social-trust: share 2005"),
        "{support}"
    );
    assert!(
        support.contains("social-trust > second: share 2005"),
        "{support}"
    );
}

/// A fund that costs more than it has pays nothing; what it is short of is still to be found, and it never holds less
/// than nothing.
#[test]
fn a_fund_that_costs_more_than_it_has_is_short() {
    let cost = "[[cost]]\nname = \"Office\"\nscheme = \"social-trust\"\namount = 1000000\ncurrency = \"XTS\"\nyear = 2005\n";
    let (before, run) = (worked().run(), worked().and(TRUST, cost).run());
    let fund = run.schemes["social-trust"].years[&2005]
        .fund
        .clone()
        .unwrap();
    assert_eq!(
        (said(&fund.fund), said(&fund.paid), said(&fund.closing)),
        ("-17000".into(), "0".into(), "0".into())
    );
    // 864000 less of support, and 136000 that the fund lacks.
    assert_eq!(
        said(&run.years[&2005].gap.minus(&before.years[&2005].gap)),
        "1000000"
    );
}

/// A benefit in one clause and another in a second of the same scheme are one scheme's cost; the same name twice is told
/// apart by the clause.
#[test]
fn one_scheme_may_stand_in_several_clauses() {
    let text = worked().0[PENSION].replace("id = \"pension\"", "id = \"again\"");
    let text = &text[..text.find("[[cost]]").unwrap()];
    let run = worked().and("clauses/again.toml", text).run();
    assert_eq!(
        total(&run, "again/Basic pension", 2007),
        total(&run, "pension/Basic pension", 2007)
    );
    assert_eq!(
        rounded(&run.schemes["basic-pension"].years[&2007].cost),
        "184418890.51"
    );
    assert_eq!(run.years[&2007].cost.parts, 3);
}

/// Which years carry themselves hangs on the last ones: where they are not established, neither is that.
#[test]
fn whether_a_scheme_carries_itself_may_be_open() {
    let run = worked().with(MUTUAL, "amount = 15000000\n", "").run();
    assert!(matches!(run.carries["health-mutual"], Carries::Open(_)));
    // Donors do not count: it lives on them.
    let donors = worked()
        .with(
            MUTUAL,
            "kind = \"taxes\"\namount = 15000000",
            "kind = \"donors\"\namount = 15000000",
        )
        .run();
    assert_eq!(donors.carries["health-mutual"], Carries::Never);
}
