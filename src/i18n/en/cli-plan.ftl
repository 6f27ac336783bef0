### The command `plan`.

cli-manifest-about = The plan itself and who negotiates: show, change
cli-manifest-usage =
    plenary manifest [--at REV] [--json]
           plenary manifest COMMAND [OPTIONS]
cli-manifest-more =
    `plan set` changes a line, `plan put` and `plan take` a row of a table. Who negotiates is
    the secretariat's to keep. `plenary manifest COMMAND --help` says more.
cli-manifest-set-about = Give a line of the plan a new value
cli-manifest-set-usage = plenary manifest set FIELD VALUE --party PARTY
cli-manifest-set-more =
    Fields: title, countries, language, time-zone, stage, required, seconding,
    costing-currency, costing-from, costing-to. A list is divided by commas.
cli-manifest-put-about = Fill in a row of a table, or add one
cli-manifest-put-usage = plenary manifest put TABLE COLUMN=VALUE... --party PARTY
cli-manifest-put-more =
    Tables, and what a row is known by: organisation (id), delegates (organisation, name),
    key (organisation, public-key), schedule (stage), assumptions (text). More columns: name,
    party; email; delegate, from, until; start, end. An empty value empties a cell.
cli-manifest-take-about = Take a row out of a table
cli-manifest-take-usage = plenary manifest take TABLE COLUMN=VALUE... --party PARTY
cli-plan-value-table = TABLE
cli-plan-value-cell = COLUMN=VALUE
cli-plan-field = The line: title, countries, language, time-zone, stage, required, ...
cli-plan-table = organisation, delegates, key, schedule or assumptions
cli-plan-cell = A column and its value, such as id=unions
cli-plan-no-field = There is no “{ $field }” here. Name one of: { $fields }.
cli-plan-no-table = The plan has no table “{ $table }”. Name one of: { $tables }.
cli-plan-known = Say which row of { $table } is meant: give { $columns }, each as COLUMN=VALUE.
cli-plan-no-row = There is no such row among { $table }. `plenary manifest` lists them.
