### What is said of who is covered, of reports of the follow-up, and of what is still to be established.

coverage-lack = personas cubiertas de { $group } por { $scheme }
coverage-none = El plan no tiene grupos de personas. Están en registers/groups.toml.
coverage-year = Personas cubiertas en { $year }, o en el último año constatado antes
coverage-formal = Economía formal
coverage-informal = Economía informal
coverage-either = Economía no indicada
coverage-statutory = obligatorio por ley
coverage-community = de base comunitaria
coverage-any = por algún régimen
coverage-people = { $people } personas
coverage-unknown = no establecido
coverage-per-cent = { $range } por ciento
coverage-no-per-cent = sin porcentaje ({ $people } de 0)
coverage-range = { $from } a { $to }
coverage-over = Hay más personas cubiertas que las que tiene el grupo: revise ambos números.
cli-coverage-about = Quién está cubierto, por grupo y régimen
cli-coverage-usage = plenary coverage [--year AÑO] [--at REVISIÓN] [--json | --csv [--excel]]
cli-coverage-more =
    De cada grupo: sus personas en el año, las cubiertas por cada régimen y las cubiertas por
    alguno. Donde no se sabe cuántas están en dos regímenes a la vez, es un intervalo: █ están
    cubiertas con seguridad, ░ posiblemente. La economía formal y la informal van aparte.
cli-help-coverage-year = El año; sin él, el último del que se constató quién está cubierto
