### What the room `costing` says, and what is said of costs.

## What is not established

costing-lack-figure = figure { $id }
costing-lack-exchange = figure { $id } ({ $currency } for one { $per })
costing-lack-term = { $name } ({ $clause })
costing-lack-support = support from { $from } to { $scheme }
costing-lack-scenario = scenario { $id }
costing-lack-year = { $what }, { $year }
costing-lack-key = { $what }: { $key }
costing-lack-key-year = { $what }: { $key } { $year }
costing-lack-absent = { $what }: nobody gave it
costing-lack-disagree = { $what }: sources disagree, or it is given twice; choose one
costing-lack-over = { $what }: { $value } per cent is more than 100
costing-lack-negative = { $what }: { $value } is less than zero
costing-lack-far = { $what }: too many figures or too many years to reckon with
costing-lack-word = { $what }: this word means nothing here
costing-lack-early = { $what }: the year lies before the price year
costing-lack-zero = { $what }: it would have to be divided by zero
costing-lack-circle = { $what }: the support comes back to its giver

## Why there is no costing

costing-none = This plan does not say in what years and currency it is to be costed. Add to plan.toml a table [costing] with currency = "XTS", from = 2005 and to = 2009
costing-incomplete = The table [costing] of plan.toml has no { $key }. It needs currency, from and to
costing-years = A plan cannot be costed from { $from } to { $to }: give at most a hundred years, the first one first
costing-scenario-unknown = There is no scenario { $id }. Scenarios are the files of the folder scenarios
costing-year-outside = The plan is costed from { $from } to { $to }: { $year } is none of these years
costing-year-wrong = { $year } is no year. Write it as 2007
costing-share-wrong = { $share } is no share. Shares are in per cent, from 0 to 100: --share 5,25

## Tables

costing-no-model = Computed from the terms and figures of this plan. No actuarial model.
costing-unit-million = million { $currency }
costing-unit-thousand = thousand { $currency }
costing-unit-one = { $currency }
costing-base = base
costing-title = { $unit }, { $run }
costing-total = total
costing-row-cost = Cost
costing-row-income = Income
costing-row-together = together
costing-row-at-least = at least
costing-row-established = lines established
costing-row-support = Support from funds
costing-row-gap = Still to be found
costing-row-surplus = Surplus of single schemes
costing-row-of-gdp = Per cent of GDP
costing-row-of-expenditure = Per cent of state spending
costing-row-stands = as it stands
costing-row-only = of it, only together
costing-row-then = then
costing-row-now = now
costing-row-change = difference
costing-row-opening = held
costing-row-fund = with what comes in
costing-row-asked = asked for
costing-row-paid = paid
costing-row-left = left
costing-row-givers = people who give
costing-row-a-year = given in a full year
costing-row-reaching = of it, reaching the fund
costing-share-of = { $share } per cent of: { $whom }

## Beside a table

costing-carries-from = { $scheme } carries itself from { $year }.
costing-carries-never = { $scheme } does not carry itself within these years.
costing-carries-open = { $scheme }: from when it carries itself is not established.
costing-undated = Without a year, hence in none of these: { $name }, { $amount }
costing-missing = Not established (?), because this is missing:
costing-rounded = Totals are of the exact figures: what is shown rounded need not add up.
costing-unsourced = ° leans on a figure that has no source and is not said to be assumed.
costing-basis-changed = Figures changed since: not all of the difference is of the text.
costing-apart = { $name } cannot stand with those before it. { $why }
costing-alts-none = No amendment is pending there.
costing-no-fund = This plan has no fund: no clause says what one scheme pays another.
costing-adopted = Cost, { $unit }: { $years }; in all { $total }
costing-adopted-nothing = Cost: no difference in any year.

## A year explained

costing-explained = { $name }, { $year }: { $value }
costing-explained-outside = Outside its months: nothing is due, and nothing is looked up.
costing-explained-not-paid = Nothing is planned for this year.
costing-what-people = people of the group
costing-what-coverage = per cent reached
costing-what-level = amount or rate
costing-what-amount = amount
costing-what-of = of which it is a rate
costing-what-rise = rise in per cent
costing-what-periods = times in the year
costing-what-admin = administration, per cent
costing-what-collected = collected, per cent
costing-what-exchange = exchange
costing-from-row = { $figure } { $row }
costing-from-grown = { $figure } { $row }, grown by { $growth } per cent a year
costing-from-held = { $figure } { $row }, held
costing-by-scenario = by the scenario

## The commands

cli-value-scenario = SCENARIO
cli-value-amendments = AMENDMENTS
cli-value-shares = SHARES
cli-help-scenario = Also with this scenario; may be repeated
cli-help-with = As if these amendments were adopted: D.1,D.2
cli-help-alts = What each pending amendment on this clause costs, alone and together
cli-help-explain = Each factor of this year, with its source
cli-help-cost-since = Beside what it cost at this revision
cli-help-exact = With exact fractions, in JSON and CSV
cli-help-csv = Write a table for other programs
cli-help-excel = The table as Excel opens it
cli-help-share = What these shares of the givers would bring, in per cent: 5,25
cli-cost-about = Tell what the text costs by year, and who pays
cli-cost-usage =
    plenary cost [CLAUSE] [--scenario SCENARIO]... [--with AMENDMENTS] [--explain YEAR]
           plenary cost --alts CLAUSE [--scenario SCENARIO]...
           plenary cost [CLAUSE] --since REVISION
cli-cost-more =
    People by level by time, from the plan's own terms and figures; no actuarial
    model. What is not established is a question mark, with all that is missing for
    it, and never zero. JSON has every run; an unknown is null there. Exit status 1:
    something that was asked for is not established.
cli-trust-about = Tell what solidarity funds take in, hold and pay
cli-trust-usage = plenary trust [--share SHARES] [--scenario SCENARIO]... [--at REVISION] [--json]
cli-trust-more =
    A share is always one of somebody, who is named beside it: 5 per cent of
    employees are not to be compared with 5 per cent of adults.
