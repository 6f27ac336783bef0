### Orientarse: ir adonde se quiera, y lo que ya se ha visto.

app-jump = Ir a…
app-jump-help = Encuentra una cláusula, enmienda, sesión o cambio con unas letras y va allí.
app-jump-clause = Cláusula
app-jump-amendment = Enmienda
app-jump-session = Sesión
app-jump-change = Cambio
app-jump-to-clause = Enter muestra la cláusula.
app-jump-to-amendment = Enter muestra la enmienda en el texto de su cláusula.
app-jump-to-session = Enter muestra el acta de la sesión.
app-jump-to-change = Enter muestra el cambio en el historial.
app-jump-reading = Se está preparando la lista.
app-jump-no-history = Se está leyendo el historial: sus cambios vendrán después.
app-jump-unread = El historial no se puede leer: sus cambios no figuran aquí.
app-jump-empty = Todavía no hay adónde ir.
app-jump-nothing = Nada se llama así.
