### What amendments cost, before and after the gavel, and where figures changed since something was agreed.

## Figures changed since

offers-figures-changed = figures changed since
offers-changed = { $then } then, { $now } now ({ $unit })
offers-changed-currency = { $then } { $unit } then, { $now } { $unit-now } now
offers-changed-held = figures changed since { $parties } spoke: { $said }
offers-changed-adopted = figures changed since the adoption { $name }: { $said }
