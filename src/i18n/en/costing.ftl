### What the room `costing` says, and what is said of costs.

## What is not established

costing-lack-figure = figure { $id }
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
