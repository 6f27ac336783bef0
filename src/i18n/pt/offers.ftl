### O custo das emendas, antes e depois do martelo, e os números alterados desde um acordo.

## Números alterados

offers-figures-changed = os números mudaram desde então
offers-changed = { $then } então, { $now } agora ({ $unit })
offers-changed-currency = { $then } { $unit } então, { $now } { $unit-now } agora
offers-changed-held = os números mudaram desde a posição de { $parties }: { $said }
offers-changed-adopted = os números mudaram desde a adoção { $name }: { $said }
