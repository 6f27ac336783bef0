### O custo das emendas, antes e depois do martelo, e os números alterados desde um acordo.

## Números alterados

offers-figures-changed = os números mudaram desde então
offers-changed = { $then } então, { $now } agora ({ $unit })
offers-changed-free = sem custo, então como agora
offers-changed-currency = { $then } { $unit } então, { $now } { $unit-now } agora
offers-changed-held = os números mudaram desde a posição de { $parties }: { $said }
offers-changed-adopted = os números mudaram desde a adoção { $name }: { $said }

## Antes do martelo

offers-waiting = Custo: em cálculo
offers-alone = sozinha
offers-with = com { $names }
offers-line = Custo, { $unit }: { $each }

## Enquanto se escreve um número

offers-would = Assim, o plano custa { $cost } { $unit } ({ $change })
offers-would-by-year = Assim, o plano custa { $cost } { $unit } ({ $change }): { $years }

## A página das alternativas

offers-page = Alternativas
offers-none = Nenhuma emenda pendente toca num custo.
offers-not-now = As alternativas são as do plano tal como está. Esc leva de volta a ele.
app-figures-alternatives = O que custam as emendas
app-figures-alternatives-help = Mostra o que custa por ano cada emenda pendente, sozinha e em conjunto, com os cenários onde há lugar.

## Na ata

offers-record = Calculada sozinha, altera o custo em { $change } { $unit } de { $from } a { $to }, segundo os números então conhecidos.
offers-record-open = O seu custo não estava então estabelecido.
