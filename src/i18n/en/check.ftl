### What the checks say of figures, terms and registers, beside `plan.ftl`.

plan-figure = Figure
plan-row-needs = { $field } “{ $name }” needs { $key }. Add it.
plan-row-empty = { $field }: this row says nothing. Fill it in or take it away.
plan-row-order = { $field } “{ $name }”: { $key } is { $end }, before the beginning, { $start }. Correct one of them.
plan-row-no-source = { $field } “{ $name }” has no source. Name one.
plan-unknown-source = { $field } “{ $name }”: there is no source “{ $id }” in registers/sources.toml. Add it there or choose another.
plan-currency = { $field } “{ $name }”: { $key } “{ $code }” is not the code of a currency. Use three capital letters as in ISO 4217, such as XOF.
plan-admin-whole = { $field } “{ $name }”: administration that is all of the total leaves nothing for benefits. Write less than 100.
plan-of-no-level = { $field } “{ $name }”: a rate is taken of a figure of the measure level, which “{ $id }” is not. Choose one that is.
plan-falls-below = { $field } “{ $name }”: { $key } is { $value } per cent. Nothing falls by more than 100 per cent.
plan-set-times = { $field } “{ $name }”: times is for coverage only. For a figure write add, growth, or value and year.
plan-set-growth = { $field } “{ $name }”: growth is for figures only. For a coverage write add, times, or value and year.
plan-set-nothing = { $field } “{ $name }” changes nothing. Write add, or value and year; growth for a figure, times for a coverage.
plan-set-of-nothing = { $field }: this row names neither a figure nor a coverage. Name one of them.
plan-set-year = { $field } “{ $name }”: a year goes with a value only; add, growth and times are for every year. Take the year away, or write a value.
plan-times-small = { $field } “{ $name }”: times is { $value } per cent. Is that meant? 120 per cent is written 120.
plan-support-twice = { $field }: what “{ $from }” gives to “{ $scheme }” in { $year } stands in the clause “{ $clause }” as well, with another share. Keep one of the rows.
plan-group-circle = { $field } “{ $name }” lies within “{ $within }”, which lies within it. Take one of the two away.
plan-exchange-same = { $field } “{ $name }”: an exchange is between two currencies. Name another one in per.
plan-exchange-nothing = { $field } “{ $name }”: a currency cannot be exchanged for 0. Correct the value.
plan-no-exchange = { $field } “{ $name }”: nothing says how many { $into } one { $code } is, so this cannot be worked out in any year. Add figures/{ $id }.toml with measure exchange, or correct the currency.
plan-covered-contested = { $field } “{ $name }”: sources say different things of “{ $scheme }” in { $year }. Until one row is left, the coverage is not established.
plan-report-of-nothing = { $field } “{ $name }”: the clause has no { $key } “{ $id }”. Correct the name, or give the clause that row.

## What leaves a cost open

costing-lack-file = file { $path }
costing-lack-measure = { $what }: a rate is taken of a figure of the measure level, and this is none
costing-lack-unread = { $what } cannot be read, and may hold amounts; `plenary check` says where it is wrong
