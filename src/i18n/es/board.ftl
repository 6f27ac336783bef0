# El tablero de consenso, las posiciones, «¿alguna objeción?» y la curva de corchetes en pantalla.

## Órdenes

app-board = Tablero de consenso
app-board-help = Muestra la posición de cada parte sobre cada cláusula, qué queda pendiente y para quién.
app-board-position = Posición de quien habla
app-board-position-help = Registra la posición de quien tiene la palabra sobre la cláusula o la enmienda elegida.
app-board-any-objection = ¿Alguna objeción?
app-board-any-objection-help = Pregunta a la sala: las partes presentes que no se han pronunciado sobre este texto dan su acuerdo, cada una por su nombre.
app-board-cell = Posición
app-board-cell-help = Enumera las posiciones que la parte de la columna elegida puede tomar sobre la cláusula elegida.
app-board-set-agree = Acuerdo
app-board-set-ad-referendum = Acuerdo ad referéndum
app-board-set-reservation = Acuerdo con reserva
app-board-set-object = Objeción
app-board-set-abstain = Abstención
app-board-set-help = Registra esta posición para la parte de la columna elegida; pregunta antes si otra voz tiene la palabra.
app-board-take-back = Retirar
app-board-take-back-help = Retira la posición de la parte de la columna elegida.
app-board-words = Palabras cambiadas
app-board-words-help = Muestra las palabras cambiadas desde que se pronunció la parte de la columna elegida, o desde la referencia.
app-board-view = Otra vista
app-board-view-help = Muestra todas las cláusulas, las pendientes para la parte de la columna elegida, o las que una sola parte separa de un texto limpio.
app-board-order = Ordenar
app-board-order-help = Ordena según el plan, o según la distancia del acuerdo.
app-board-left = Izquierda
app-board-left-help = Va a la parte de la izquierda.
app-board-right = Derecha
app-board-right-help = Va a la parte de la derecha.
app-board-leave = Plan
app-board-leave-help = Vuelve al plan, a la misma cláusula.
app-progress = Avance
app-progress-help = Muestra cómo bajó el número de corchetes abiertos, y dónde están los que quedan.
app-progress-leave = Volver
app-progress-leave-help = Vuelve al lugar de donde se vino.

## Palabras cortas junto a los signos: diez letras como máximo

app-board-agrees = acuerdo
app-board-ad-referendum = ad ref.
app-board-reserves = reserva
app-board-objects = objeción
app-board-abstains = abstención
app-board-changed = cambiado
app-board-silent = falta
app-board-is-agreed = acordado
app-board-is-ad-referendum = ad ref.
app-board-is-reserved = reservas
app-board-is-contested = objetado
app-board-is-stale = modificado
app-board-is-open = pendiente

## Una posición

app-board-no-party = { $voice }: no es una parte, y no tiene posiciones. Dé la palabra a una parte.
app-board-held = posición actual
app-board-position-title = { $party } sobre { $subject }
app-board-reservation-title = { $party }: reserva sobre { $subject }
app-board-objection-title = { $party }: objeción a { $subject }
app-board-statement-hint = Lo que ha de constar. Enter registra, también sin declaración; Esc no registra nada.
app-board-nothing-held = { $party }: ninguna posición que retirar sobre este texto.
app-board-banner = Tiene la palabra: { $voice }.
app-board-banner-nobody = Nadie tiene la palabra.
app-board-for-speaker = { $party } ({ $names })
app-board-for-other-title = ¿Para { $party }?
app-board-for-other = { $banner } ¿Registrar como posición de { $who } sobre { $subject }: { $stance }?
app-board-for-other-back = { $banner } ¿Retirar la posición de { $who } sobre { $subject }?
app-board-for-other-no = No registrar nada
app-board-for-other-yes = Registrarla para { $party }

## ¿Alguna objeción?

app-board-not-now = Ahora no
app-board-open-session = Abrir una sesión
app-board-no-session = No hay ninguna sesión abierta. Quién está presente decide para quién el silencio vale como acuerdo: abra una sesión e indique quién está presente.
app-board-no-objection =
    { $count ->
        [one] Sin objeción: registrar su acuerdo
       *[other] Sin objeción: registrar su acuerdo ({ $count })
    }
app-board-spoken = { $party }: { $stance }
app-board-all-spoken = Todas las partes presentes se han pronunciado sobre este texto.
app-board-covered = Sin objeción, acuerdo de: { $parties }.
app-board-spoke-earlier = Posición sobre un texto anterior: { $parties }.
app-board-on-record = Ya consta: { $positions }.
app-board-absent = No se registra nada, por ausencia, para: { $parties }.
app-board-objection-text = { $subject }. { $text }

## Palabras cambiadas desde una posición

app-board-since = { $party }, posición del { $when }
app-board-since-unknown = La revisión que estaba entonces en pantalla no se conoce aquí: sincronice con quien registró la posición.

## Cómo está una cláusula, en una línea

app-board-line-object = objeción: { $parties }
app-board-line-stale = sobre otro texto: { $parties }
app-board-line-missing = falta: { $parties }
app-board-line-reserve = reserva: { $parties }
app-board-line-ad-referendum = ad referéndum: { $parties }
app-board-line-agree = acuerdo: { $parties }
app-board-line-abstain = abstención: { $parties }

## El tablero

ui-board-empty = No queda ninguna cláusula aquí.
ui-board-sum = acordado: { $agreed }  [{ $brackets }]
ui-board-all = Todo { $count }
ui-board-open = Pendiente { $party } { $count }
ui-board-nearest = A falta de una parte { $count }
ui-board-by-distance = lo más cercano primero
ui-board-still-open = pendiente
ui-board-holds = { $party }: { $stance }, { $when }
ui-board-held-earlier = { $party }: el texto cambió desde el { $when } ({ $stance })
ui-board-silent = { $party }: no se ha pronunciado sobre este texto
ui-board-statement = «{ $text }»
ui-board-who = { $who }; registrado por { $recorder }

## La curva

ui-progress-title =
    { $count ->
        [0] Ningún corchete abierto
        [one] { $count } corchete abierto
       *[other] { $count } corchetes abiertos
    } ({ $most } como máximo); { $clauses ->
        [one] { $agreed } de { $clauses } cláusula acordada
       *[other] { $agreed } de { $clauses } cláusulas acordadas
    }
ui-progress-none = Todavía no se ha contado nada.
ui-progress-wait = Contando …
ui-progress-brackets = corchetes
ui-progress-agreed = acordado
