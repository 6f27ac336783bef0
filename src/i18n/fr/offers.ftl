### Le coût des amendements, avant et après le coup de marteau, et les chiffres modifiés depuis un accord.

## Chiffres modifiés depuis

offers-figures-changed = chiffres modifiés depuis
offers-changed = { $then } alors, { $now } à présent ({ $unit })
offers-changed-currency = { $then } { $unit } alors, { $now } { $unit-now } à présent
offers-changed-held = chiffres modifiés depuis la position de { $parties } : { $said }
offers-changed-adopted = chiffres modifiés depuis l'adoption { $name } : { $said }
