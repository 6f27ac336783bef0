### What is said of the diagnosis, of the time a plan takes, and of what was done since.

cli-group-figures = Cifras
cli-matrix-about = El diagnóstico: cada garantía bajo cada aspecto
cli-matrix-usage = plenary matrix [--at REVISIÓN] [--json | --csv [--excel]]
cli-matrix-more =
    Lo que constató el diagnóstico cabe en una matriz: las cuatro garantías de un piso
    de protección social según las disposiciones existentes y previstas, los vacíos de
    política, los problemas de aplicación y las recomendaciones. Una cláusula está donde
    dicen su garantía y su aspecto; detrás, si las partes están de acuerdo.
matrix-every-guarantee = Ninguna garantía en particular
matrix-empty = nada establecido
matrix-agreed = acordado: { $agreed } de { $count }
cli-timeline-about = Qué hace el plan y cuándo: etapas, acciones e hitos
cli-timeline-usage = plenary timeline [--at REVISIÓN] [--json | --csv [--excel]]
cli-timeline-more =
    Barras: █ informado, ░ previsto, ▷ sin último día. Hitos: ◇ pendiente, ◆ cumplido.
    La letra es la de la organización responsable. Las acciones sin fecha se cuentan,
    no se dibujan.
timeline-today = {" "}hoy
timeline-due = pendiente
timeline-done = cumplido
timeline-undated = { $count ->
    [one] { $count } acción no tiene fecha.
   *[other] { $count } acciones no tienen fecha.
 }
timeline-legend = █ informado   ░ previsto   ▷ sin fin   ◇ pendiente   ◆ cumplido
app-group-figures = Cifras
ui-figures-matrix = Diagnóstico
ui-figures-timeline = Calendario
ui-figures-cost = Costo
app-figures = Cifras
app-figures-help = Muestra las cifras, una página tras otra: diagnóstico, cobertura, regímenes, lo que falta, calendario, costo, alternativas, fondos, seguimiento.
app-figures-matrix = Matriz del diagnóstico
app-figures-matrix-help = Muestra qué dice el diagnóstico de cada garantía bajo cada aspecto, y si las partes están de acuerdo.
app-figures-timeline = Calendario
app-figures-timeline-help = Muestra las etapas del plan, sus acciones con fecha como barras, y los hitos.
app-figures-cost = Lo que cuesta
app-figures-cost-help = Muestra lo que el texto cuesta por año y quién paga, lo que falta por encontrar y lo que no está establecido.
app-figures-read = Leer
app-figures-read-help = Explica la línea de costos seleccionada en el año elegido, factor por factor; en otras páginas, lee la cláusula de la que habla la línea seleccionada.
app-figures-next = Página siguiente
app-figures-next-help = Pasa a la página de cifras siguiente.
app-figures-previous = Página anterior
app-figures-previous-help = Vuelve a la página de cifras anterior.
app-figures-right = Columna siguiente
app-figures-right-help = En el diagnóstico, mira la garantía siguiente; en los costos, elige el año siguiente, marcado con ▸.
app-figures-left = Columna anterior
app-figures-left-help = En el diagnóstico, mira la garantía anterior; en los costos, elige el año anterior, marcado con ▸.
app-figures-leave = Volver
app-figures-leave-help = Vuelve de una línea explicada a los costos, o al plan.
