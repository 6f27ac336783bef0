### El costo de las enmiendas, antes y después del mazo, y las cifras que cambiaron desde un acuerdo.

## Cifras que cambiaron

offers-figures-changed = las cifras cambiaron desde entonces
offers-changed = { $then } entonces, { $now } ahora ({ $unit })
offers-changed-free = sin costo, entonces como ahora
offers-changed-currency = { $then } { $unit } entonces, { $now } { $unit-now } ahora
offers-changed-held = las cifras cambiaron desde la posición de { $parties }: { $said }
offers-changed-adopted = las cifras cambiaron desde la adopción { $name }: { $said }

## Antes del mazo

offers-waiting = Costo: en cálculo
offers-alone = sola
offers-with = con { $names }
offers-line = Costo, { $unit }: { $each }

## Mientras se escribe un número

offers-would = Así, el plan cuesta { $cost } { $unit } ({ $change })
offers-would-by-year = Así, el plan cuesta { $cost } { $unit } ({ $change }): { $years }

## La página de las alternativas

offers-page = Alternativas
offers-none = Ninguna enmienda pendiente afecta un costo.
offers-not-now = Las alternativas son las del plan tal como está. Esc lleva a él.
app-figures-alternatives = Lo que cuestan las enmiendas
app-figures-alternatives-help = Muestra lo que cuesta por año cada enmienda pendiente, sola y en conjunto, con los escenarios donde hay lugar.

## En el acta

offers-record = Calculada sola, modifica el costo en { $change } { $unit } de { $from } a { $to }, según las cifras conocidas entonces.
offers-record-open = Su costo no estaba establecido entonces.
