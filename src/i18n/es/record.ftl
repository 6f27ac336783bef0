### Las actas de las labores, en el registro que les corresponde. Las frases toman por sí solas la mayúscula inicial.

record-title = Actas de las labores
record-plan = Plan: { $title }
record-session = Sesión: { $name }
record-place = Lugar: { $place }
record-day = Fecha: { $date }
record-chair = Presidencia: { $name }
record-whole-plan = Orden del día: el plan en su conjunto
record-agenda = Orden del día:
record-opened = La sesión se abrió a las { $time } horas.
record-chair-changed = A las { $time } horas ocupó la presidencia { $name }.
record-agenda-changed = El orden del día se modificó en el curso de la sesión.
record-attendance = Asistencia
record-nobody = No consta la asistencia de nadie.
record-absent = Sin representación: { $parties }.
record-present = { $organisation }: { $delegates }
record-joined = { $count ->
    [one] Se incorporó en el curso de la sesión: { $names }.
   *[other] Se incorporaron en el curso de la sesión: { $names }.
}
record-left = { $count ->
    [one] Se retiró en el curso de la sesión: { $names }.
   *[other] Se retiraron en el curso de la sesión: { $names }.
}

record-date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[other] diciembre
} de { $year }
record-time = { $hour }.{ $minute }

## Who and where

record-group = { $voice ->
    [government] el Grupo Gubernamental
    [employers] el Grupo de los Empleadores
    [workers] el Grupo de los Trabajadores
    [civil-society] el Grupo de la Sociedad Civil
    [advisers] el grupo de asesores
    [secretariat] la secretaría
   *[other] un participante cuyo grupo no consta
}
record-group-named = { $group } ({ $names })
record-clause = { $number } «{ $title }»
record-clause-gone = «{ $title }»
record-quoted = «{ $text }»
record-top = en el primer nivel del plan
record-under = bajo el punto { $clause }
record-first = en primer lugar
record-after = después del punto { $clause }
record-to = { $field ->
    [title] al título
    [text] al texto
   *[other] al apartado «{ $name }»
}
record-unnumbered = una enmienda sin número

## What was proposed

record-before = Esta enmienda se había presentado antes de la presente sesión.
record-before-at = Esta enmienda se había presentado antes de la presente sesión, el { $date } a las { $time } horas.
record-renumbered = En el curso de la sesión la cláusula pasó a llevar el número { $number }.
record-proposed = { $who } propuso la siguiente enmienda { $place }:
record-proposed-whole = { $who } propuso la siguiente enmienda { $place }, que quedaría redactado como sigue:
record-proposed-sub = { $who } propuso la siguiente subenmienda a { $amendment }:
record-proposed-sub-whole = { $who } propuso la siguiente subenmienda a { $amendment }, que quedaría redactada como sigue:
record-proposed-sub-field = { $who } propuso la siguiente subenmienda { $place } de { $amendment }:
record-proposed-sub-field-whole = { $who } propuso la siguiente subenmienda { $place } de { $amendment }, que quedaría redactado como sigue:
record-proposed-add = { $who } propuso añadir { $new } { $place }:
record-proposed-remove = { $who } propuso que se suprimiera la cláusula.
record-proposed-move = { $who } propuso que la cláusula se trasladara y quedara { $place }.
record-new = { $kind ->
    [chapeau] el siguiente preámbulo
    [finding] la siguiente constatación
    [recommendation] la siguiente recomendación
    [objective] el siguiente objetivo
   *[action] la siguiente acción
}
record-point-replace = sustituir «{ $old }» por «{ $new }»
record-point-delete = suprimir «{ $old }»
record-point-insert = insertar «{ $new }» después de «{ $after }»
record-point-insert-first = insertar «{ $new }» al principio
record-point-paragraph = insertar un nuevo párrafo después de «{ $after }»: «{ $new }»
record-point-write = insertar «{ $new }»
record-reason = El motivo indicado fue el siguiente:

## What became of it

record-received = { $kind ->
    [sub] La secretaría recibió la subenmienda y le asignó el número { $amendment }.
   *[amendment] La secretaría recibió la enmienda y le asignó el número { $amendment }.
}
record-seconded = { $kind ->
    [sub] { $who } apoyó la subenmienda.
   *[amendment] { $who } apoyó la enmienda.
}
record-adopted = { $kind ->
    [sub] La subenmienda fue adoptada.
   *[amendment] La enmienda fue adoptada.
}
record-adopted-as-amended = { $kind ->
    [sub] La subenmienda fue adoptada en su forma subenmendada.
   *[amendment] La enmienda fue adoptada en su forma subenmendada.
}
record-reads = La redacción quedó entonces como sigue:
record-falls = { $count ->
    [one] En consecuencia, decayó la siguiente enmienda: { $amendments }.
   *[other] En consecuencia, decayeron las siguientes enmiendas: { $amendments }.
}
record-not-adopted = { $kind ->
    [sub] Sometida a consideración, la subenmienda no fue adoptada.
   *[amendment] Sometida a consideración, la enmienda no fue adoptada.
}
record-withdrawn = { $kind ->
    [sub] { $who } retiró la subenmienda.
   *[amendment] { $who } retiró la enmienda.
}
record-taken-up = { $kind ->
    [sub] { $who } hizo suya la subenmienda.
   *[amendment] { $who } hizo suya la enmienda.
}
record-came-back = { $kind ->
    [sub] La subenmienda volvió a la reunión, todavía en nombre de su autor.
   *[amendment] La enmienda volvió a la reunión, todavía en nombre de su autor.
}
record-fallen = { $kind ->
    [sub] Al no subsistir las palabras sobre las que se había redactado, la subenmienda decayó.
   *[amendment] Al no subsistir las palabras sobre las que se había redactado, la enmienda decayó.
}
record-fallen-because = { $kind ->
    [sub] Como consecuencia de lo resuelto respecto de { $amendment }, la subenmienda decayó.
   *[amendment] Como consecuencia de lo resuelto respecto de { $amendment }, la enmienda decayó.
}
record-referred = { $kind ->
    [sub] La subenmienda fue remitida.
   *[amendment] La enmienda fue remitida.
}
record-referred-to = { $kind ->
    [sub] La subenmienda fue remitida, con la siguiente indicación:
   *[amendment] La enmienda fue remitida, con la siguiente indicación:
}

## Changes of the text

record-drafted = { $who } propuso la siguiente modificación { $place }, de la que se dejó constancia:
record-drafted-whole = { $who } propuso una modificación { $place }, de la que se dejó constancia; la redacción es ahora la siguiente:
record-editorial = { $who } introdujo la siguiente modificación de forma { $place }:
record-editorial-whole = { $who } introdujo una modificación de forma { $place }, cuya redacción es ahora la siguiente:
record-added = { $who } propuso { $new }, que figura ahora { $place }:
record-removed = { $who } propuso que se suprimiera la cláusula, y esta quedó suprimida. Decía lo siguiente:
record-moved = { $who } propuso que se trasladara la cláusula, y esta quedó { $place }.
record-reordered = { $who } propuso otro orden de las cláusulas, que quedó registrado.

## Positions

record-position = { $stance ->
    [agree] { $who } dio su acuerdo a la { $subject ->
        [amendment] enmienda
       *[clause] cláusula
    }
    [agree-ad-referendum] { $who } dio su acuerdo ad referéndum a la { $subject ->
        [amendment] enmienda
       *[clause] cláusula
    }
    [agree-with-reservation] { $who } dio su acuerdo con una reserva a la { $subject ->
        [amendment] enmienda
       *[clause] cláusula
    }
    [object] { $who } objetó la { $subject ->
        [amendment] enmienda
       *[clause] cláusula
    }
   *[abstain] { $who } se abstuvo respecto de la { $subject ->
        [amendment] enmienda
       *[clause] cláusula
    }
}
record-said = { $position }.
record-stated = { $position } e hizo constar la siguiente declaración:
record-no-objection = Al no haberse formulado ninguna objeción a la { $subject ->
    [amendment] enmienda
   *[clause] cláusula
}, se dejó constancia del acuerdo de { $count ->
    [one] la siguiente parte
   *[other] las siguientes partes
}: { $parties }.
record-retracted = { $who } retiró su posición sobre la { $subject ->
    [amendment] enmienda
   *[clause] cláusula
}.
record-stale = { $subject ->
    [amendment] { $count ->
        [one] Al haberse modificado la enmienda, dejó de ser válida la posición de la siguiente parte: { $parties }.
       *[other] Al haberse modificado la enmienda, dejaron de ser válidas las posiciones de las siguientes partes: { $parties }.
    }
   *[clause] { $count ->
        [one] Al haberse modificado la cláusula, dejó de ser válida la posición de la siguiente parte: { $parties }.
       *[other] Al haberse modificado la cláusula, dejaron de ser válidas las posiciones de las siguientes partes: { $parties }.
    }
}
record-alive = { $count ->
    [one] Al recuperarse la redacción anterior, volvió a ser válida la posición de la siguiente parte: { $parties }.
   *[other] Al recuperarse la redacción anterior, volvieron a ser válidas las posiciones de las siguientes partes: { $parties }.
}

## What was taken back

record-taken-back = { $what ->
    [tabled] La presentación de la enmienda quedó posteriormente sin efecto.
    [received] La numeración de la enmienda quedó posteriormente sin efecto.
    [seconded] El apoyo a la enmienda quedó posteriormente sin efecto.
    [adopted] La adopción de la enmienda quedó posteriormente sin efecto.
    [not-adopted] La decisión de no adoptar la enmienda quedó posteriormente sin efecto.
    [withdrawn] La retirada de la enmienda quedó posteriormente sin efecto.
    [taken-up] La decisión de hacer suya la enmienda quedó posteriormente sin efecto.
    [fallen] El decaimiento de la enmienda quedó posteriormente sin efecto.
    [referred] La remisión de la enmienda quedó posteriormente sin efecto.
    [position] { $count ->
        [one] La posición de la siguiente parte quedó posteriormente sin efecto: { $parties }.
       *[other] Las posiciones de las siguientes partes quedaron posteriormente sin efecto: { $parties }.
    }
    [parked] El aplazamiento del examen de la cláusula quedó posteriormente sin efecto.
    [unparked] La reanudación del examen quedó posteriormente sin efecto.
    [drafted] La modificación del texto quedó posteriormente sin efecto.
    [decision] La decisión quedó posteriormente sin efecto.
   *[other] Lo anterior quedó posteriormente sin efecto.
}
record-restored = { $what ->
    [tabled] La presentación de la enmienda se restableció posteriormente.
    [received] La numeración de la enmienda se restableció posteriormente.
    [seconded] El apoyo a la enmienda se restableció posteriormente.
    [adopted] La adopción de la enmienda se restableció posteriormente.
    [not-adopted] La decisión de no adoptar la enmienda se restableció posteriormente.
    [withdrawn] La retirada de la enmienda se restableció posteriormente.
    [taken-up] La decisión de hacer suya la enmienda se restableció posteriormente.
    [fallen] La enmienda decayó de nuevo posteriormente.
    [referred] La remisión de la enmienda se restableció posteriormente.
    [position] { $count ->
        [one] La posición de la siguiente parte se restableció posteriormente: { $parties }.
       *[other] Las posiciones de las siguientes partes se restablecieron posteriormente: { $parties }.
    }
    [parked] El aplazamiento del examen de la cláusula se restableció posteriormente.
    [unparked] La reanudación del examen se restableció posteriormente.
    [drafted] La modificación del texto se restableció posteriormente.
   *[other] Lo que había quedado sin efecto se restableció posteriormente.
}
record-undone-later = Ello ocurrió fuera de la presente sesión.
record-elsewhere = El siguiente acto, registrado antes de la presente sesión, quedó sin efecto:
record-other = { $who } hizo constar lo siguiente:

## Items set aside, decisions, the end

record-nothing = No consta nada en relación con este punto.
record-other-matters = Otros asuntos
record-parked = El examen de la cláusula quedó aplazado.
record-parked-because = El examen de la cláusula quedó aplazado, con la siguiente indicación:
record-unparked = Se reanudó el examen de la cláusula.
record-set-aside = { $count ->
    [one] Punto aplazado
   *[other] Puntos aplazados
}
record-pending-amendments = { $when ->
    [close] { $count ->
        [one] Enmienda pendiente al levantarse la sesión
       *[other] Enmiendas pendientes al levantarse la sesión
    }
   *[now] { $count ->
        [one] Enmienda pendiente al redactarse estas actas
       *[other] Enmiendas pendientes al redactarse estas actas
    }
}
record-pending-to = { $clause }. Autor: { $who }.
record-pending-by = Autor: { $who }.
record-not-agreed = { $when ->
    [close] { $count ->
        [one] Cláusula no acordada al levantarse la sesión
       *[other] Cláusulas no acordadas al levantarse la sesión
    }
   *[now] { $count ->
        [one] Cláusula no acordada al redactarse estas actas
       *[other] Cláusulas no acordadas al redactarse estas actas
    }
}
record-open-contested = { $count ->
    [one] objeta la siguiente parte: { $parties }
   *[other] objetan las siguientes partes: { $parties }
}
record-open-stale = { $count ->
    [one] la posición de la siguiente parte se refería a otra redacción: { $parties }
   *[other] las posiciones de las siguientes partes se referían a otra redacción: { $parties }
}
record-open-missing = { $count ->
    [one] falta la posición de la siguiente parte: { $parties }
   *[other] faltan las posiciones de las siguientes partes: { $parties }
}
record-open = { $clause }: { $what }.
record-open-and = { $first }; { $next }
record-untouched = { $count ->
    [one] Además, { $count } cláusula que la sesión no abordó y sobre la que nadie se ha pronunciado.
   *[other] Además, { $count } cláusulas que la sesión no abordó y sobre las que nadie se ha pronunciado.
}
record-decisions = { $count ->
    [one] Decisión
   *[other] Decisiones
}
record-plan-adopted = El plan fue declarado adoptado («{ $name }»).
record-plan-adopted-by = { $who } declaró adoptado el plan («{ $name }»).
record-clauses-adopted = { $count ->
    [one] Se declaró adoptada la siguiente cláusula («{ $name }»):
   *[other] Se declararon adoptadas las siguientes cláusulas («{ $name }»):
}
record-clauses-adopted-by = { $count ->
    [one] { $who } declaró adoptada la siguiente cláusula («{ $name }»):
   *[other] { $who } declaró adoptadas las siguientes cláusulas («{ $name }»):
}
record-overruled = La presidencia así lo declaró aunque el acuerdo no era completo, por el siguiente motivo:
record-overruled-objections = { $count ->
    [one] La presidencia desestimó la objeción de la siguiente parte: { $parties }.
   *[other] La presidencia desestimó las objeciones de las siguientes partes: { $parties }.
}
record-overruled-missing = { $count ->
    [one] Faltaba la posición de la siguiente parte sobre esta redacción: { $parties }.
   *[other] Faltaban las posiciones de las siguientes partes sobre esta redacción: { $parties }.
}
record-ad-referendum = Acuerdo ad referéndum: { $parties }.
record-reservations = { $count ->
    [one] Se mantuvo la siguiente reserva:
   *[other] Se mantuvieron las siguientes reservas:
}
record-reservation = { $party }: { $clause }
record-rescinded = La adopción «{ $name }» quedó revocada.
record-rescinded-by = { $who } revocó la adopción «{ $name }».
record-close = Levantamiento de la sesión
record-closed = La sesión se levantó a las { $time } horas.
record-still-open = La sesión no se había levantado cuando se redactaron estas actas.
record-changes = { $count ->
    [one] Cambio en el que se basan estas actas
   *[other] Cambios en los que se basan estas actas
}
record-entry = { $date }, { $time } horas. { $subject } (registrado por { $recorder }).
