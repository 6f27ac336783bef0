### Una cifra, un escenario, un régimen, un grupo o una fuente que se quita por completo.

app-ledgers-remove = Quitar una cifra
app-ledgers-remove-help = Quita por completo una cifra, un escenario, un régimen, un grupo, una fuente o un recurso; se dice lo que aún los nombra.
removing-title = ¿Qué hay que quitar?
removing-what = { $what ->
    [figure] Cifra { $id }
    [scenario] Escenario { $id }
    [scheme] Régimen { $id }
    [group] Grupo { $id }
    [resource] Recurso { $id }
   *[source] Fuente { $id }
}
removing-says = { $path }: { $why }
removing-named = Aún se nombra: { $what }
removing-ask = ¿Quitar? { $what }
removing-text = Todo lo que dice se va con ello; deshacer lo devuelve.
removing-text-warned = { $count ->
    [one] Todo lo que dice se va con ello; deshacer lo devuelve. La comprobación advierte entonces: { $first }
   *[other] Todo lo que dice se va con ello; deshacer lo devuelve. La comprobación da entonces { $count } advertencias, la primera: { $first }
}
removing-no = Conservar
removing-yes = Quitar
removing-subject = { $what }: supresión
removing-done = { $what }: supresión registrada { $for }
