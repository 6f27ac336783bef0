### What the room `ui` says.

## The head

ui-head-base = Cambios desde: { $base }
ui-head-since = desde { $base }
ui-head-hub = Punto de encuentro: { $name }
ui-head-hub-away = Punto de encuentro ausente: { $name }
ui-floor-nobody = Nadie tiene la palabra
ui-floor-nobody-hint = { $keys } la dan

## The library

ui-library-title = la mesa de redacción del diálogo social
ui-library-here = Planes en esta máquina
ui-library-examples = Ejemplos incluidos
ui-library-more = Más
ui-library-new =
    { $count ->
        [0] nada nuevo
        [one] { $count } cambio nuevo
       *[other] { $count } cambios nuevos
    }
ui-library-new-over = más de { $count } cambios nuevos
ui-library-elsewhere = reescrito desde su visita
ui-library-session = { $day } { $name }
ui-library-sitting = en sesión: { $name }
ui-library-gone = No está: se movió, o la memoria USB no está puesta.
ui-library-no-plan = Ya no hay ningún plan en esta carpeta.

## Clauses

ui-search-prompt = Buscar:

## The terminal

ui-panic = Plenary se detuvo por un error del programa. Lo registrado está a salvo y lo que se escribía se ofrecerá al volver a empezar. Hay un informe en { $path }
ui-no-terminal = La pantalla necesita una terminal y aquí no la hay: lo que se escribe o se muestra va a un archivo o a otro programa. Los comandos no la necesitan: plenary --help
ui-terminal-failed = La pantalla necesita una terminal y esta no funciona: { $why }. Los comandos no la necesitan: plenary --help

## With numbers

ui-banner-collided =
    { $count ->
        [one] Dos mesas cambiaron las mismas palabras; la otra redacción se presentó. { $key } la muestra.
       *[other] En { $count } lugares dos mesas cambiaron las mismas palabras; la otra redacción se presentó. { $key } los muestra.
    }
ui-banner-foreign =
    { $count ->
        [one] Otro programa modificó { $count } archivo de este plan.
       *[other] Otro programa modificó { $count } archivos de este plan.
    }
ui-banner-offered =
    { $count ->
        [one] { $count } texto se estaba escribiendo cuando Plenary terminó.
       *[other] { $count } textos se estaban escribiendo cuando Plenary terminó.
    }
ui-banner-unplaced =
    { $count ->
        [one] { $count } texto quedó de otra versión de Plenary.
       *[other] { $count } textos quedaron de otra versión de Plenary.
    }
ui-banner-overtaken =
    { $count ->
        [one] { $count } texto fue cambiado por otros mientras se escribía este.
       *[other] { $count } textos fueron cambiados por otros mientras se escribía este.
    }

## Escritura, formularios, texto con cambios e historial

ui-edit-preview = Lo que esto cambia
ui-edit-approximate = aproximado
ui-form-pick-hint = Enter para elegir
ui-form-move-hint = ↑ ↓ mueve · → dentro · ← fuera · Enter consigna
ui-form-move-under = dentro de { $title }
ui-form-move-top = en el primer nivel
ui-track-original = original
ui-track-tracked = cambios
ui-track-clean = limpio
ui-track-one = solo este cambio
ui-track-no-history = Se está leyendo el historial.
ui-track-wait = Un momento.
ui-track-empty = Aquí no hay texto.
ui-track-wrote = { $when } · Escrito por { $who }
ui-track-moved = { $when } · Trasladada por { $who }
ui-track-struck = { $when } · Suprimido por { $who }
ui-past-empty = No hay cambios así.
ui-unattributed = sin atribuir
ui-past-title =
    { $count ->
        [one] { $count } cambio
       *[other] { $count } cambios
    }

## El trabajo detrás de la pantalla

ui-panic-unwritten = Plenary se detuvo por un error del programa. Lo registrado está a salvo y lo que se escribía se ofrecerá al volver a empezar. No se pudo escribir ningún informe: { $why }
ui-stage-worker = Un error del programa impidió hacerlo; la pantalla sigue. Hay un informe en { $path }
ui-stage-problem = { $path }: { $why }
ui-stage-problem-line = { $path }, línea { $line }: { $why }
ui-stage-history =
    { $count ->
        [one] Leyendo el historial: { $count } cambio
       *[other] Leyendo el historial: { $count } cambios
    }
ui-stage-acts = Recorriendo los actos
ui-stage-base = «{ $word }»
ui-stage-recorded = Registrado para: { $voice }
ui-stage-drafted = { $what ->
    [add] Adición de { $thing } registrada { $for }
    [remove] Supresión de { $thing } registrada { $for }
    [move] Traslado registrado { $for }, ahora { $thing }
    [moves] Traslado de { $thing } registrado { $for }
    [order] Nuevo orden de las cláusulas registrado { $for }
    [reject] Un cambio en { $thing } rechazado { $for }
   *[change] Modificación de { $thing } registrada { $for }
}
ui-stage-for = { $voice ->
    [government] para el Gobierno
    [employers] para los empleadores
    [workers] para los trabajadores
    [civil-society] para la sociedad civil
    [advisers] para los asesores
   *[secretariat] para la secretaría
}
ui-stage-overtaken = { $title } ({ $field }) había cambiado entretanto. Esa redacción queda un paso atrás en el historial: { $text }
ui-stage-overtaken-place = { $title } se había movido entretanto; ahora está donde lo pone este cambio.
ui-stage-made = «{ $title }» creado en { $folder }.
ui-stage-example = «{ $title }» abierto. Es su propia copia, guardada en { $folder }.
ui-stage-no-journal = Lo que se está escribiendo no está protegido contra un fallo: { $why }
ui-stage-no-home = No hay carpeta personal donde guardar un ejemplo. Escríbalo en una carpeta de su elección: plenary example NOMBRE CARPETA
ui-stage-not-remembered = La elección no se pudo guardar para la próxima vez: { $why }
ui-stage-adopted =
    { $count ->
        [one] Asumir un cambio hecho por otro programa
       *[other] Asumir { $count } cambios hechos por otro programa
    }
ui-stage-foreign-changed = modificado
ui-stage-foreign-new = nuevo
ui-stage-foreign-gone = suprimido

ui-stage-done = { $letter } · { $done }
ui-hint-edit = Redactar
ui-hint-track = Cambios
ui-hint-objection = ¿Objeción?
ui-hint-board = Consenso
ui-hint-table = Presentar
ui-hint-leave = Salir
ui-hint-floor = Palabra

## La leyenda de la ayuda

ui-legend-unattributed = cambiado por nadie conocido
ui-legend-brackets = número de corchetes abiertos: texto no acordado
ui-legend-parked = aplazada en esta sesión
ui-legend-added = se propone una nueva cláusula detrás de esta o debajo de ella, por la parte de la letra
ui-legend-removed = se propone suprimirla
ui-legend-moved = se propone otro lugar para ella
ui-legend-came = estaba en otro lugar en la versión de referencia
ui-legend-gone = visto desde el pasado: ya no está en el plan
ui-legend-elsewhere = visto desde el pasado: ahora está en otro lugar
ui-legend-holds = una parte: { $stance }; detrás de un título: lo que más separa del acuerdo
ui-legend-stale = se pronunció sobre otras palabras: el texto cambió desde entonces
ui-legend-missing = no se ha pronunciado; detrás de un título: pendiente
ui-legend-agreed = detrás de un título: acordada por todas las partes requeridas
ui-legend-alternatives = redacciones que se excluyen
ui-legend-amendment = una enmienda, detrás de la letra de su parte
ui-legend-from-the-right = este párrafo se escribe de derecha a izquierda
ui-legend-more = el texto continúa más abajo
ui-legend-words = Las palabras subrayadas se añaden y las tachadas se suprimen, en el color de su parte y detrás de su letra. Una letra detrás de un título: esa voz cambió la cláusula desde la referencia.
