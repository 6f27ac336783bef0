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

### The command `register`.

cli-register-about = Groups, schemes, sources, coverage and the like: show, change
cli-register-usage =
    plenary register [--at REV] [--json]
           plenary register COMMAND [OPTIONS]
cli-register-more =
    What is kept beside the clauses: group, source, resource, covered, overlap, and each
    scheme/ID, figure/ID and scenario/ID. Any voice may change it; each change is one of the
    log, and undo takes it back. `plenary register COMMAND --help` says more.
cli-register-set-about = Give a line of a scheme or a figure a new value
cli-register-set-usage = plenary register set WHICH COLUMN VALUE --party PARTY
cli-register-put-about = Fill in a row of a table, or add one
cli-register-put-usage = plenary register put WHICH COLUMN=VALUE... --party PARTY
cli-register-take-about = Take out a row, or a scheme, figure or scenario as a whole
cli-register-take-usage = plenary register take WHICH [COLUMN=VALUE...] --party PARTY
cli-register-which =
    WHICH is group, source, resource, covered or overlap, or scheme/ID, figure/ID or
    scenario/ID, which need not be there yet. A row is known by: id; of coverage group,
    scheme, year, source; of overlaps schemes, group, year, source; of surveys and values
    year and source; of a scenario figure and coverage. An empty value empties a cell.
cli-register-take-more =
    Without COLUMN=VALUE a scheme, figure or scenario is taken out as a whole. What still
    names it is said, and nothing is changed.
cli-register-value-which = WHICH
cli-register-help-which = group, source, resource, covered, overlap, scheme/ID, ...
cli-register-unknown = There is no register “{ $which }”. Name group, source, resource, covered or overlap, or scheme/ID, figure/ID or scenario/ID.
cli-register-rows = { $what } has rows only. Use `plenary register put`.
cli-register-none = There is no { $which } in the plan.
cli-register-column = The line: name, kind, founded, measure, growth, ...
