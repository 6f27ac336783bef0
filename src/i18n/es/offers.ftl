### El costo de las enmiendas, antes y después del mazo, y las cifras que cambiaron desde un acuerdo.

## Cifras que cambiaron

offers-figures-changed = las cifras cambiaron desde entonces
offers-changed = { $then } entonces, { $now } ahora ({ $unit })
offers-changed-currency = { $then } { $unit } entonces, { $now } { $unit-now } ahora
offers-changed-held = las cifras cambiaron desde la posición de { $parties }: { $said }
offers-changed-adopted = las cifras cambiaron desde la adopción { $name }: { $said }
