### Un archivo de Word que volvió, incorporado en la pantalla.

app-word = Incorporar un archivo de Word
app-word-help = Muestra lo que se cambió en un archivo de Word del plan y presenta lo elegido como enmiendas de sus partes.
app-word-open = Leer
app-word-open-help = Lee entera la propuesta elegida; en la última línea presenta lo que queda.
app-word-leave-out = Dejar fuera
app-word-leave-out-help = Deja fuera la propuesta elegida, con lo que la enmienda, o la recupera.
app-word-party = Parte
app-word-government = El autor habla por el Gobierno
app-word-employers = El autor habla por los empleadores
app-word-workers = El autor habla por los trabajadores
app-word-civil-society = El autor habla por la sociedad civil
app-word-advisers = El autor habla por los asesores
app-word-secretariat = El autor habla por la secretaría
app-word-table = Presentar todo
app-word-table-help = Presenta cada propuesta que no se dejó fuera, por su parte.
app-word-leave = Salir
app-word-leave-help = Vuelve atrás; lo que no se presentó queda en el archivo.
word-title = ¿Qué archivo de Word volvió?
word-file-hint = El .docx que se envió y se modificó. Tab completa su nombre, ~ es su propia carpeta.
word-reading = Leyendo { $file }… Esc lo detiene.
word-working = { $file }: { $done } de { $all } cambios. Esc lo detiene.
word-tabling = Presentando…
word-not-now = Se está presentando y ya no puede detenerse.
word-left = No se presentó nada.
word-from = { $count ->
    [0] { $file }: ninguna propuesta
    [one] { $file }: una propuesta
   *[other] { $file }: { $count } propuestas
}
word-place = { $number } { $field } · { $title }
word-place-remove = { $number } Suprimir · { $title }
word-place-move = { $number } Colocar { $place } · { $title }
word-place-add = Nueva cláusula, { $place }
word-out = fuera
word-amends = enmienda la { $number }
word-amends-pending = enmienda una enmienda
word-reason = Motivo: { $text }
word-beside = Junto a las propuestas
word-table-all = { $count ->
    [0] No queda nada por presentar
    [one] Presentar la única que queda
   *[other] Presentar las { $count }
}
word-nothing-left = Todo quedó fuera: no se presentó nada.
word-whose = ¿De quién son las palabras de «{ $name }»?
word-listed = según plan.toml
word-no-stamp = { $file } no lo envió Plenary, o perdió lo que dice de qué plan y de qué versión es.
word-unknown-revision = Este archivo se envió de una versión del plan que no está aquí. Traiga primero esa versión, con B.
word-plan-moved = El plan cambió entretanto. No se presentó nada; el archivo se comparó de nuevo: mire y presente otra vez.
word-file-changed = { $file } cambió desde que se mostró. No se presentó nada; se leyó de nuevo: mire y presente otra vez.
