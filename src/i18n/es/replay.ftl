### La repetición: una negociación acto por acto.

app-past-replay = Repetir
app-past-replay-help = Recorre la negociación acto por acto, de la cláusula a la que se limita el historial o del plan, desde el cambio elegido.
app-replay-play = Reproducir, pausa
app-replay-play-help = Reproduce la negociación acto por acto, o se detiene.
app-replay-next = Acto siguiente
app-replay-next-help = Pasa al acto siguiente.
app-replay-previous = Acto anterior
app-replay-previous-help = Vuelve al acto anterior.
app-replay-faster = Más rápido
app-replay-faster-help = Reproduce más rápido.
app-replay-slower = Más lento
app-replay-slower-help = Reproduce más lento.
app-replay-clause = Cláusula siguiente
app-replay-clause-help = Muestra la cláusula siguiente a la que se refería este acto.
app-replay-alone = Solo este acto
app-replay-alone-help = Marca solo lo que hizo este acto, o todo desde el comienzo de la repetición.
app-replay-first = Primer acto
app-replay-first-help = Va al primer acto.
app-replay-last = Último acto
app-replay-last-help = Va al último acto: el texto tal como está.
app-replay-leave = Volver
app-replay-leave-help = Deja la repetición y vuelve al historial.
ui-replay-act = Acto { $at } de { $count }
ui-replay-since = marcas desde el acto { $from }
ui-replay-alone = marcas de este acto
ui-replay-playing = ▶ cada { $seconds } s
ui-replay-paused = ‖ cada { $seconds } s
ui-replay-clauses = cláusula { $at } de { $count } de este acto
ui-replay-none = No se consignó nada que se pueda recorrer.
replay-amendment = { $name }: { $state }
replay-position = { $on }: { $stance }
replay-retracted = { $on }: { $stance }, retirado

## plenary replay

cli-replay-about = La negociación acto por acto, en pantalla o en película
cli-replay-usage = plenary replay [PLAN] [--clause CLÁUSULA] [--from REV] [--until REV] [--pace SEGUNDOS] [--cast OUT [--size TAMAÑO] [--force] | --json]
cli-replay-more =
    En un terminal se reproduce en la pantalla: Espacio reproduce y detiene, las
    flechas avanzan y retroceden, + y - cambian el ritmo. Hacia una tubería
    escribe una línea por acto. --cast escribe una película para asciinema
    (asciicast, versión 2), en OUT o en la salida estándar con `-`: los mismos
    bytes para los mismos actos. REV es una revisión como la referencia de
    `plenary diff`: un commit, un día, una adopción, `session:ID`.
replay-help-which = El plan: su lugar en el repositorio, o una carpeta
replay-help-clause = Solo los actos sobre esta cláusula
replay-help-from = El cambio por el que empezar
replay-help-until = El cambio por el que terminar
replay-help-pace = Cuántos segundos permanece un acto (3)
replay-help-size = Columnas y filas de la película (100x30)
replay-help-cast = Escribir una película para asciinema en este archivo
replay-help-force = Sobrescribir un archivo que ya está
replay-value-size = COLSxFILAS
replay-written = { $path } está escrito: { $count ->
        [one] un acto
       *[other] { $count } actos
    }.
replay-nothing = No hay ningún acto que mostrar: vea con `plenary log` qué cambios hay.
replay-pace = «{ $value }» no es un ritmo: diga cuántos segundos permanece un acto, por ejemplo 3 o 0.5.
replay-size = «{ $value }» no es el tamaño de una película: diga columnas y filas, de { $least } a { $most }.
app-replay-still = Aquí nada se mueve solo: { $key } muestra el acto siguiente.
