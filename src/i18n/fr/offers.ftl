### Le coût des amendements, avant et après le coup de marteau, et les chiffres modifiés depuis un accord.

## Chiffres modifiés depuis

offers-figures-changed = chiffres modifiés depuis
offers-changed = { $then } alors, { $now } à présent ({ $unit })
offers-changed-free = aucun coût, alors comme à présent
offers-changed-currency = { $then } { $unit } alors, { $now } { $unit-now } à présent
offers-changed-held = chiffres modifiés depuis la position de { $parties } : { $said }
offers-changed-adopted = chiffres modifiés depuis l'adoption { $name } : { $said }

## Avant le coup de marteau

offers-waiting = Coût : calcul en cours
offers-alone = seul
offers-with = avec { $names }
offers-line = Coût, { $unit } : { $each }

## Pendant la saisie d'un nombre

offers-would = Ainsi, le plan coûte { $cost } { $unit } ({ $change })
offers-would-by-year = Ainsi, le plan coûte { $cost } { $unit } ({ $change }) : { $years }

## La page des variantes

offers-page = Variantes
offers-none = Aucun amendement en suspens ne touche à un coût.
offers-not-now = Les variantes sont celles du plan tel qu'il est. Esc y ramène.
app-figures-alternatives = Ce que coûtent les amendements
app-figures-alternatives-help = Montre ce que chaque amendement en suspens coûte par année, seul et ensemble, avec les scénarios si la place le permet.

## Dans le compte rendu

offers-record = Calculé seul, il modifie le coût de { $change } { $unit } de { $from } à { $to }, selon les chiffres connus alors.
offers-record-open = Son coût n'était pas établi alors.
