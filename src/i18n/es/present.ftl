# Modo de presentación: una cláusula para la sala.

app-group-present = Mostrar a la sala
app-present = Presentar
app-present-help = Muestra a la sala una cláusula, lo más grande posible.
app-present-leave = Salir
app-present-leave-help = Apaga la luz; sale si no hay nada iluminado.
app-present-larger = Más grande
app-present-larger-help = Letras más grandes, o menos letras por línea.
app-present-smaller = Más pequeño
app-present-smaller-help = Letras más pequeñas, o más letras por línea.
app-present-letters = Letras
app-present-letters-help = Prueba letras dibujadas, dobles, de todo tamaño y sencillas.
app-present-tracked = Cambios
app-present-tracked-help = Lo que cambió desde la referencia; otra vez, el texto.
present-no-amendments = Ninguna enmienda
app-present-amendments = Enmiendas
app-present-amendments-help = Todas las enmiendas en el texto; otra vez, el texto.
app-present-result = Resultado
app-present-result-help = El texto como lo dejaría la enmienda elegida.
app-present-board = Posiciones
app-present-board-help = Lo que cada parte sostiene sobre la cláusula.
app-present-cost = Costo
app-present-cost-help = Lo que cuesta la cláusula, o si no todo el plan.
app-present-word = Señalar
app-present-word-help = Ilumina la palabra siguiente para la sala.
app-present-word-back = Señalar atrás
app-present-word-back-help = Ilumina la palabra anterior.
app-present-reach = Extender
app-present-reach-help = Extiende la luz a la palabra siguiente.
app-present-reach-back = Extender atrás
app-present-reach-back-help = Extiende la luz a la palabra anterior.
app-present-reach-down = Extender abajo
app-present-reach-down-help = Extiende la luz una línea hacia abajo.
app-present-reach-up = Extender arriba
app-present-reach-up-help = Extiende la luz una línea hacia arriba.
present-text = Texto
present-cost-whole = Todo el plan
present-wait = Se está calculando…
present-brackets = { $count ->
    [one] un corchete abierto
   *[other] { $count } corchetes abiertos
}
present-letters-now = { $letters ->
    [drawn] Letras dibujadas con bloques pequeños. Si tienen huecos, esta terminal no las pinta: otra vez.
    [double] Filas de tamaño doble. Si se ven rotas, esta terminal no las tiene: otra vez.
    [scaled] Letras de cualquier tamaño. Si siguen pequeñas, esta terminal no las tiene: otra vez.
   *[plain] Letras sencillas.
}
present-last = Es la última cláusula.
present-first = Es la primera cláusula.
present-only = Desde aquí no se modifica nada: Esc sale de la presentación.
app-beside = Lado a lado
app-beside-help = Pone al lado la versión de antes, otra cláusula o una variante.
app-beside-leave = Volver
app-beside-leave-help = Vuelve a donde se estaba.
app-present-next = Enmienda siguiente
app-present-next-help = Pasa a la enmienda siguiente, ante la sala.
app-present-previous = Enmienda anterior
app-present-previous-help = Pasa a la enmienda anterior, ante la sala.
present-pick = ¿Qué se pone lado a lado?
present-pick-baseline = Como era ({ $base }) y como es
present-pick-clause = Esta cláusula y otra…
present-pick-which = ¿Qué cláusula se pone al lado?
present-pick-amendments = { $one } y { $two }
present-then = { $number }  antes ({ $base })
present-now = { $number }  ahora
present-gone = Ya no está.
