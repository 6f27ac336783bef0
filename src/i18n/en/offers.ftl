### What amendments cost, before and after the gavel, and where figures changed since something was agreed.

## Figures changed since

offers-figures-changed = figures changed since
offers-changed = { $then } then, { $now } now ({ $unit })
offers-changed-free = no cost, then or now
offers-changed-currency = { $then } { $unit } then, { $now } { $unit-now } now
offers-changed-held = figures changed since { $parties } spoke: { $said }
offers-changed-adopted = figures changed since the adoption { $name }: { $said }

## Before the gavel

offers-waiting = Cost: being computed
offers-alone = alone
offers-with = with { $names }
offers-line = Cost, { $unit }: { $each }

## While a number is typed

offers-would = With this the plan costs { $cost } { $unit } ({ $change })
offers-would-by-year = With this the plan costs { $cost } { $unit } ({ $change }): { $years }

## The page of alternatives

offers-page = Alternatives
offers-none = No pending amendment touches a cost.
offers-not-now = Alternatives are those of the plan as it stands. Esc leads back to it.
app-figures-alternatives = What the amendments cost
app-figures-alternatives-help = Shows what each pending amendment costs by year, alone and together, with low and high where there is room.

## In the record

offers-record = Reckoned alone, it changes the cost by { $change } { $unit } from { $from } to { $to }, by the figures known then.
offers-record-open = What it costs was not established then.
