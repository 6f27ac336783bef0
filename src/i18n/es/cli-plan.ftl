### La orden `plan`.

cli-manifest-about = El plan mismo y quién negocia: mostrar, cambiar
cli-manifest-usage =
    plenary manifest [--at REV] [--json]
           plenary manifest ORDEN [OPCIONES]
cli-manifest-more =
    `plan set` cambia una línea; `plan put` y `plan take`, una fila de una tabla. Quién
    negocia lo lleva la secretaría. `plenary manifest ORDEN --help` dice más.
cli-manifest-set-about = Dar un nuevo valor a una línea del plan
cli-manifest-set-usage = plenary manifest set CAMPO VALOR --party PARTE
cli-manifest-set-more =
    Campos: title, countries, language, time-zone, stage, required, seconding,
    costing-currency, costing-from, costing-to. Una lista se separa con comas.
cli-manifest-put-about = Rellenar una fila de una tabla, o añadirla
cli-manifest-put-usage = plenary manifest put TABLA COLUMNA=VALOR... --party PARTE
cli-manifest-put-more =
    Tablas, y por qué se conoce una fila: organisation (id), delegates (organisation, name),
    key (organisation, public-key), schedule (stage), assumptions (text). Más columnas: name,
    party; email; delegate, from, until; start, end. Un valor vacío vacía la celda.
cli-manifest-take-about = Quitar una fila de una tabla
cli-manifest-take-usage = plenary manifest take TABLA COLUMNA=VALOR... --party PARTE
cli-plan-value-table = TABLA
cli-plan-value-cell = COLUMNA=VALOR
cli-plan-field = La línea: title, countries, language, time-zone, stage, required, ...
cli-plan-table = organisation, delegates, key, schedule o assumptions
cli-plan-cell = Una columna y su valor, por ejemplo id=unions
cli-plan-no-field = Aquí no hay «{ $field }». Nombre uno de estos: { $fields }.
cli-plan-no-table = El plan no tiene la tabla «{ $table }». Nombre una de estas: { $tables }.
cli-plan-known = Diga de qué fila de { $table } se trata: dé { $columns }, cada uno como COLUMNA=VALOR.
cli-plan-no-row = No hay tal fila entre { $table }. `plenary manifest` las muestra.

### La orden `register`.

cli-register-about = Grupos, regímenes, fuentes, cobertura: mostrar, cambiar
cli-register-usage =
    plenary register [--at REV] [--json]
           plenary register ORDEN [OPCIONES]
cli-register-more =
    Lo que se lleva al lado de las cláusulas: group, source, resource, covered, overlap, y
    cada scheme/ID, figure/ID y scenario/ID. Cualquier voz puede cambiarlo; cada cambio consta
    en el registro y undo lo deshace. `plenary register ORDEN --help` dice más.
cli-register-set-about = Dar un nuevo valor a una línea de un régimen o una cifra
cli-register-set-usage = plenary register set CUÁL COLUMNA VALOR --party PARTE
cli-register-put-about = Rellenar una fila de una tabla, o añadirla
cli-register-put-usage = plenary register put CUÁL COLUMNA=VALOR... --party PARTE
cli-register-take-about = Quitar una fila, o un régimen, cifra o escenario entero
cli-register-take-usage = plenary register take CUÁL [COLUMNA=VALOR...] --party PARTE
cli-register-which =
    CUÁL es group, source, resource, covered u overlap, o bien scheme/ID, figure/ID o
    scenario/ID, que puede ser nuevo. Una fila se conoce por: id; de la cobertura, group,
    scheme, year, source; de los solapamientos, schemes, group, year, source; de encuestas y
    valores, year y source; de un escenario, figure y coverage. Un valor vacío vacía la
    celda.
cli-register-take-more =
    Sin COLUMNA=VALOR se quita entero un régimen, una cifra o un escenario. Se dice qué lo
    nombra todavía, y no se cambia nada.
cli-register-value-which = CUÁL
cli-register-help-which = group, source, resource, covered, overlap, scheme/ID, ...
cli-register-unknown = No hay registro «{ $which }». Nombre group, source, resource, covered u overlap, o bien scheme/ID, figure/ID o scenario/ID.
cli-register-rows = { $what } solo tiene filas. Use `plenary register put`.
cli-register-none = No hay { $which } en el plan.
cli-register-column = La línea: name, kind, founded, measure, growth, ...
