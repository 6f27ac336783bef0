### What is said of who is covered, of reports of the follow-up, and of what is still to be established.

coverage-lack = personas cubiertas de { $group } por { $scheme }
coverage-lack-any = personas cubiertas de { $group } por algún régimen
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
cli-report-about = Informar sobre un indicador, hito o financiación
cli-report-usage = plenary report CLÁUSULA (--indicator NOMBRE | --milestone NOMBRE | --funding NOMBRE) [--value NÚMERO] --date FECHA --party PARTE
cli-report-more =
    Añade a una cláusula un informe del seguimiento, de la parte que tiene la palabra. Los
    informes no son parte de lo acordado: ninguna posición caduca. Varias partes pueden
    informar de manera distinta.
cli-help-report-indicator = El indicador del que se informa
cli-help-report-milestone = El hito que se cumplió
cli-help-report-funding = La financiación de la que se pagó algo
cli-help-report-value = Cómo está el indicador, o cuánto se pagó hasta ahora
cli-help-report-date = El día del que se informa, como 2006-03-31
cli-help-report-source = Dónde se dice
cli-help-report-note = Lo que hay que decir al respecto
cli-report-date = «{ $date }» no es un día. Escriba uno como 2006-03-31.
cli-report-no-value = Un informe sobre un indicador o una financiación necesita un número: indíquelo con «--value».
cli-report-indicator-unknown = La cláusula no tiene el indicador «{ $name }». Tiene { $known }.
cli-report-indicator-none = La cláusula no tiene el indicador «{ $name }» ni ningún otro.
cli-report-milestone-unknown = La cláusula no tiene el hito «{ $name }». Tiene { $known }.
cli-report-milestone-none = La cláusula no tiene el hito «{ $name }» ni ningún otro.
cli-report-funding-unknown = La cláusula no tiene la financiación «{ $name }». Tiene { $known }.
cli-report-funding-none = La cláusula no tiene la financiación «{ $name }» ni ninguna otra.
cli-help-figures-missing = Lo que no está establecido para el cálculo de costos del plan, lo más necesario primero
figures-uncosted = Este plan todavía no dice en qué años ni en qué moneda se calculan sus costos.
figures-uncosted-fill = Decir en qué años y en qué moneda se calculan sus costos
figures-missing-none = Está establecido todo lo que requiere el cálculo de costos del plan.
figures-missing-totals = solo dependen de ello los totales
figures-missing-lines = { $count ->
    [one] { $count } línea depende de ello: { $lines }
   *[other] { $count } líneas dependen de ello: { $lines }
 }
