# Las sesiones en pantalla: asistencia, lista de oradores, adopción.

app-session = Sesión
app-session-help = Abre una sesión; mientras hay una abierta, muestra los presentes, el orden del día y la lista de oradores.
app-session-new = Una sesión nueva
app-session-choose = Abrir una sesión, o ver el acta de una
app-session-prepared = Abrir «{ $session }»
app-session-past = Acta de «{ $session }»
app-session-name = Nombre
app-session-place = Lugar
app-session-chair = Presidencia
app-session-agenda = Orden del día
app-session-agenda-hint = Enter elige cláusulas; ninguna significa todas
app-session-agenda-all = Todo el plan
app-session-present = Presentes
app-session-delegates = { $voice }: otros
app-session-delegates-hint = Nombres de delegados que el plan no cita, separados por comas
app-session-form-open = Abrir una sesión
app-session-form-change = La sesión
app-session-needs-name = Una sesión necesita un nombre: acompaña a cada cambio que se hace en ella.
app-session-none = No hay ninguna sesión abierta. Pulse { $key } en el plan para abrir una.
app-session-chaired = presidencia: { $chair }
app-session-parked = Aplazadas
app-session-change = Detalles
app-session-change-help = Cambia el nombre, el lugar, la presidencia, el orden del día y los presentes de la sesión.
app-session-close = Levantar la sesión
app-session-close-help = Levanta la sesión, tras preguntar.
app-session-close-title = ¿Levantar la sesión?
app-session-close-text = { $parked ->
    [0] «{ $session }» termina. Los cambios posteriores no pertenecerán a ninguna sesión.
    [one] «{ $session }» termina con una cláusula aplazada. Los cambios posteriores no pertenecerán a ninguna sesión.
   *[other] «{ $session }» termina con { $parked } cláusulas aplazadas. Los cambios posteriores no pertenecerán a ninguna sesión.
}
app-session-close-yes = Levantarla
app-session-close-no = Continuar
app-session-leave = Volver al plan
app-session-leave-help = Sale de la pantalla de la sesión; la sesión sigue abierta.

app-park = Aplazar
app-park-help = Aplaza la cláusula para más tarde en la sesión, o la retoma.
app-park-ask = ¿Por qué se aplaza la cláusula?
app-park-ask-hint = Una línea para el acta; puede quedar vacía

app-speakers-next = Siguiente orador
app-speakers-next-help = Da la palabra al primero de la lista de oradores y pone en marcha el temporizador.
app-speakers-ask = Pide la palabra
app-speakers-ask-help = Inscribe a alguien en la lista de oradores.
app-speakers-who = ¿Quién pide la palabra?
app-speakers-leave = Quitar de la lista
app-speakers-leave-help = Quita de la lista al orador elegido.
app-speakers-earlier = Antes
app-speakers-earlier-help = Hace pasar al orador elegido delante del de arriba.
app-speakers-later = Después
app-speakers-later-help = Hace pasar al orador elegido detrás del de abajo.
app-speakers-nobody = Nadie espera la palabra.

app-timer-pause = Temporizador
app-timer-pause-help = Pone en marcha el temporizador de la palabra, o lo detiene.
app-timer-restart = Temporizador desde cero
app-timer-restart-help = Pone en marcha el temporizador desde el principio.
app-timer-stop = Sin temporizador
app-timer-stop-help = Quita el temporizador: se habla sin él hasta que se vuelva a poner en marcha.
app-timer-time = Tiempo de palabra
app-timer-time-help = Fija el tiempo de que dispone un orador.
app-timer-ask = ¿De cuánto tiempo dispone un orador?
app-timer-ask-hint = Minutos, o minutos y segundos como 2:30; 0: sin temporizador
app-timer-wrong = Eso no es un tiempo. Escriba minutos, como 3, o minutos y segundos, como 2:30.

ui-timer-running = de palabra
ui-timer-ready = por orador
ui-timer-off = sin temporizador
ui-timer-paused = detenido
ui-speakers = { $count ->
    [0] Lista de oradores: nadie espera
    [one] Lista de oradores: espera uno
   *[other] Lista de oradores: esperan { $count }
}

app-gavel = La adopción
app-gavel-help = Adopta el plan o una parte, si hay acuerdo o si la presidencia decide lo contrario.
app-gavel-chair = Tiene la palabra: { $party }. El mazo es de la presidencia, y la secretaría lo registra: lo que se adopta, se decide pese a una objeción o se revoca no se registra en nombre de { $party }.
app-gavel-for-chair = Lo declara la presidencia: continuar
app-gavel-ask = ¿Qué se adopta?
app-gavel-plan = Todo el plan
app-gavel-part = { $number } { $title }, con lo que depende de ella
app-gavel-missing = { $count ->
    [0] hay acuerdo
    [one] un obstáculo
   *[other] { $count } obstáculos
}
app-gavel-title = ¿Adoptar?
app-gavel-agreed = { $count ->
    [one] Una cláusula
   *[other] { $count } cláusulas
} de «{ $title }»: hay acuerdo de las partes cuyo acuerdo requiere el plan. { $reservations ->
    [0] Sin reservas.
    [one] Consta una reserva.
   *[other] Constan { $reservations } reservas.
}{ $referendum ->
    [0] { "" }
   *[other] { " " }Sujeto a confirmación (ad referéndum): { $parties }.
}
app-gavel-strike = Darle nombre y adoptar
app-gavel-not-yet = Todavía no
app-gavel-refused = Todavía no hay acuerdo
app-gavel-refused-text = { $count ->
    [one] Un obstáculo impide la adopción. La presidencia puede decidir pese a ello, con un motivo que consta.
   *[other] { $count } obstáculos impiden la adopción. La presidencia puede decidir pese a ello, con un motivo que consta.
}
app-gavel-what = Ver qué falta, y de quién
app-gavel-overrule = Decidir pese a ello, con un motivo
app-gavel-reason = ¿Por qué se adopta aunque falta el acuerdo?
app-gavel-reason-hint = Consta con la adopción y en el acta
app-gavel-needs-reason = No se adoptó nada: para decidir pese a ello, la presidencia debe dar un motivo.
app-gavel-name = ¿Cómo se llama la adopción?
app-gavel-name-hint = El nombre de la etiqueta; los textos posteriores se comparan con ella
app-gavel-struck = Adoptado como { $name }. Los cambios se muestran desde entonces.
app-gavel-struck-part = Adoptado como { $name }. Los cambios de esta parte se muestran desde entonces; el resto conserva sus marcas.
app-gavel-rescind-title = El último acto fue una adopción
app-gavel-rescind-text = «{ $name }» se adoptó sobre exactamente este texto. Revocarla también consta; el texto queda como está.
app-gavel-rescind = Revocar la adopción
app-gavel-undo-change = Deshacer el último cambio del texto
app-gavel-stays = Dejarlo todo como está
app-gavel-why = ¿Por qué se revoca la adopción?
app-gavel-why-hint = Una línea para el acta; puede quedar vacía
app-gavel-rescinded = Revocada: la adopción { $name }.

app-record = Acta
app-record-help = Muestra el acta de una sesión, o la escribe en un archivo.
app-record-choose = ¿El acta de qué sesión?
app-record-title = Acta de la sesión
app-record-read = Leerla aquí
app-record-write = Escribirla en un archivo (Markdown)
app-record-file = ¿En qué archivo?
app-record-file-hint = Un archivo que todavía no exista
app-record-written = El acta está en { $file }.
app-record-not-written = El acta no se escribió en { $file }: { $why }. Indique otro archivo.
app-record-no-session = No hay ninguna sesión { $session } en este plan.
app-record-line = { $text }
