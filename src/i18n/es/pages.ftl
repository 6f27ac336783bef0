### The pages of figures on the screen.

ui-figures-slow = Calculando…
ui-figures-coverage = Cobertura
ui-figures-schemes = Regímenes
ui-figures-missing = Falta
ui-figures-trust = Fondos

app-figures-coverage = Quién está cubierto
app-figures-coverage-help = Muestra de cada grupo de personas quién está cubierto, la economía formal y la informal por separado.
app-figures-schemes = Regímenes
app-figures-schemes-help = Muestra el registro de regímenes y lo que suma.
app-figures-missing = Lo que falta
app-figures-missing-help = Enumera lo que no está establecido para el cálculo de costos, lo más necesario primero.
app-figures-trust = Fondos de solidaridad
app-figures-trust-help = Muestra lo que los fondos de solidaridad reciben, lo que se les pide, lo que pagan y lo que les queda, y lo que aportaría una parte de los donantes.

# Who is covered. What is one number stands as it is.
coverage-one = { $number }
coverage-covered = { $people } cubiertos
coverage-legend = █ cubiertos con certeza   ░ posiblemente   · no cubiertos

# What is not established.
missing-head = { $count ->
    [one] Falta establecer { $count } elemento:
   *[other] Faltan por establecer { $count } elementos, los más necesarios primero:
 }
missing-count = El número dice cuántas líneas del cálculo dependen de ello; · solo totales.

# The register of schemes: the heads of its columns, and what it comes to.
schemes-name = Régimen
schemes-kind = Tipo
schemes-country = Lugar
schemes-members = Miembros
schemes-beneficiaries = Protegidos
schemes-contribution = Cotización
schemes-collected = Recaudado %
schemes-year = Año
schemes-source = Fuente
schemes-summary = { $column }: { $given } de { $of } lo dan, mediana { $median }.
schemes-summary-total = { $column }: { $given } de { $of } lo dan, { $total } en total, mediana { $median }.
schemes-summary-none = { $column }: ninguno de { $of } lo da.
schemes-unknown = ? nadie lo da, o las fuentes discrepan y no se eligió ninguna.   ° sin fuente.
