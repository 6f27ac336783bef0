### Lo que dicen las comprobaciones de datos, términos y registros, junto a `plan.ftl`.

plan-figure = Dato
plan-row-needs = { $field } «{ $name }» necesita { $key }. Añádalo.
plan-row-empty = { $field }: esta fila no dice nada. Rellénela o quítela.
plan-row-order = { $field } «{ $name }»: { $key } es { $end }, anterior al comienzo, { $start }. Corrija uno de los dos.
plan-row-no-source = { $field } «{ $name }» no tiene fuente. Indique una.
plan-unknown-source = { $field } «{ $name }»: no hay ninguna fuente «{ $id }» en registers/sources.toml. Añádala allí o elija otra.
plan-currency = { $field } «{ $name }»: { $key } «{ $code }» no es un código de moneda. Use tres mayúsculas según la norma ISO 4217, como HNL.
plan-admin-whole = { $field } «{ $name }»: una administración que es todo el total no deja nada para prestaciones. Escriba menos de 100.
plan-of-no-level = { $field } «{ $name }»: una tasa se toma de un dato de medida level, y «{ $id }» no lo es. Elija uno que lo sea.
plan-falls-below = { $field } «{ $name }»: { $key } es { $value } por ciento. Nada baja más del 100 por ciento.
plan-set-times = { $field } «{ $name }»: times es solo para coberturas. Para un dato escriba add, growth, o value y year.
plan-set-growth = { $field } «{ $name }»: growth es solo para datos. Para una cobertura escriba add, times, o value y year.
plan-set-nothing = { $field } «{ $name }» no cambia nada. Escriba add, o value y year; growth para un dato, times para una cobertura.
plan-set-of-nothing = { $field }: esta fila no nombra ni un dato ni una cobertura. Nombre uno de los dos.
plan-set-year = { $field } «{ $name }»: un año va solo con un valor; add, growth y times valen para todos los años. Quite el año, o escriba un valor.
plan-times-small = { $field } «{ $name }»: times es { $value } por ciento. ¿Es lo que se quiere? 120 por ciento se escribe 120.
plan-support-twice = { $field }: lo que «{ $from }» da a «{ $scheme }» en { $year } está también en la cláusula «{ $clause }», con otra parte. Conserve una de las filas.
plan-group-circle = { $field } «{ $name }» está dentro de «{ $within }», que está dentro de este grupo. Quite uno de los dos vínculos.
plan-exchange-same = { $field } «{ $name }»: un cambio es entre dos monedas. Nombre otra en per.
plan-exchange-nothing = { $field } «{ $name }»: una moneda no se cambia por 0. Corrija el valor.
plan-no-exchange = { $field } «{ $name }»: nada dice cuántos { $into } vale un { $code }, por lo que no puede calcularse en ningún año. Añada figures/{ $id }.toml con measure exchange o corrija la moneda.
plan-covered-contested = { $field } «{ $name }»: las fuentes se contradicen sobre «{ $scheme }» en { $year }. Mientras quede más de una fila, la cobertura no está establecida.
plan-report-of-nothing = { $field } «{ $name }»: la cláusula no tiene { $key } «{ $id }». Corrija el nombre, o dé esa fila a la cláusula.

## What leaves a cost open

costing-lack-file = archivo { $path }
costing-lack-measure = { $what }: una tasa se toma de un dato de medida level, y este no lo es
costing-lack-unread = { $what } no se puede leer y puede contener importes; `plenary check` dice dónde está el error
