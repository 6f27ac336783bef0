### The plan taken home and brought back, on the screen.

app-group-sharing = Compartir
app-take-home = Llevar
app-take-home-help = Se lleva el plan: a una memoria, una carpeta, un archivo .bundle o un servidor.
app-bring-back = Traer de vuelta
app-bring-back-help = Busca lo que fue del plan en otro lugar y lo muestra antes de fusionar nada.
app-sharing-merge = Fusionar
app-sharing-merge-help = Incorpora lo que llegó; donde choca, lo de aquí permanece y la otra redacción se presenta como enmienda.
app-sharing-read = Leer antes
app-sharing-read-help = Muestra el plan como lo tiene el otro lado, comparado con el suyo; Esc para volver.
app-sharing-again = Hacer entrar de nuevo
app-sharing-again-help = Hace entrar de nuevo lo que ya había venido aquí y se deshizo después.
app-sharing-again-title = Ya había venido
app-sharing-stays-out = Queda fuera
app-sharing-again-hint = a lo hace entrar de nuevo antes de reunir el resto.
app-sharing-leave = Dejar
app-sharing-leave-help = Deja lo que llegó; nada cambia.
app-sharing-where = ¿Adónde?
app-sharing-whence = ¿De dónde?
app-sharing-hint = Una carpeta o memoria, un archivo .bundle o un servidor como hub.example.org:plan.git. Tab completa una carpeta, ~ es la suya.
app-sharing-stick = memoria
app-sharing-another = Otro lugar…
app-sharing-taking = El plan va camino de { $place }…
app-sharing-fetching = Se mira lo que hay en { $place }…
app-sharing-merging = Se incorpora lo que viene de { $place }…
app-sharing-there = Lo que viene de { $place } está aquí. En el plan, { $back } lo muestra; aún no se ha fusionado nada.
app-sharing-came = Lo que resultó
app-sharing-ours = nuestro propio texto
app-sharing-then = El plan como está en { $place }, solo para leer. { $track } lo compara con el suyo, Esc para volver.
app-sharing-collides =
    { $count ->
        [0] Nada choca con lo que se hizo aquí.
        [one] Choca un lugar; la enmienda se presenta con la fusión:
       *[other] Chocan { $count } lugares; las enmiendas se presentan con la fusión:
    }
app-sharing-next-both = Aquí aún no ha cambiado nada. La fusión lo reúne con lo que se hizo aquí desde entonces.
app-sharing-next-onward = Aquí aún no ha cambiado nada. Continúa donde está el plan.

## Por el camino

app-sharing-to = De camino a { $place }
app-sharing-from = Desde { $place }
app-going-asking = Se pregunta qué hay allí…
app-going-packing =
    { $all ->
        [0] Se reúne lo que falta…
       *[other] Se reúne lo que falta: { $done } de { $all } piezas
    }
app-going-sending =
    { $all ->
        [0] Envío: { $amount }
       *[other] Envío: { $done } de { $all } piezas, { $amount }
    }
app-going-receiving =
    { $all ->
        [0] Recepción: { $amount }
       *[other] Recepción: { $done } de { $all } piezas, { $amount }
    }
app-going-checking =
    { $all ->
        [0] Se examina lo que llegó…
       *[other] Se examina lo que llegó: { $done } de { $all } piezas
    }
app-going-off = Se detiene…
app-amount-kilo = { $count } kB
app-amount-mega = { $count } MB
app-sharing-keys = Esc lo detiene. Enter sigue trabajando mientras viaja; { $home } o { $back } lo muestra otra vez.
app-sharing-busy = El plan sigue de camino: { $place }.
app-sharing-asks = { $place } pregunta
app-sharing-secret = Lo que se escribe no se muestra ni se guarda en ninguna parte. Enter lo envía, Esc detiene el viaje.
app-sharing-word = Enter lo envía, Esc detiene el viaje.
app-sharing-waits = { $place } pregunta algo. En el plan, { $home } o { $back } lo muestra.
app-sharing-note = { $place }: { $question }
app-sharing-host-title = ¿Es el ordenador correcto?
app-sharing-host = { $host } no se ha visto nunca antes. Pida su huella a quien lo mantiene y compárela hasta la última letra con esta: { $print }
app-sharing-host-no = No conectar
app-sharing-host-yes = Es la misma: conectar
app-sharing-no = No
app-sharing-yes = Sí
app-signing-title = Su llave de seguridad
app-signing-touch = Toque su llave de seguridad: le espera.
app-signing-keys = Esc cancela: no se registra nada entonces.
app-signing-asks = Su clave pregunta
app-signing-secret = Lo que se escribe no se muestra ni se guarda en ninguna parte. Enter lo envía, Esc cancela: no se registra nada entonces.
app-signing-waits = Su clave pide su frase secreta o su PIN. Cierre lo que está abierto para escribirlo.
app-sharing-rewritten-title = Ya no tiene lo que tenía
app-sharing-rewritten = { $place } estaba en { $seen } cuando se vio por última vez, y { $now } no continúa desde allí. Alguien ha retirado cambios allí, o es otra memoria o una copia más antigua. No se siguió nada ni se cambió nada. Pregunte a quien lo mantiene antes de continuar.
app-sharing-rewritten-no = Dejarlo
app-sharing-rewritten-yes = Es lo que se quiere: continuar igualmente

## El punto de encuentro que se sigue

app-follow = Seguir un punto de encuentro
app-follow-help = Sigue un punto de encuentro: cada pocos segundos entra lo que otros llevaron y se lleva lo nuevo de aquí. Una vez más lo termina.
app-sharing-hub = ¿Qué punto de encuentro?
app-following = Se sigue { $place }: lo que otros llevan entra cada pocos segundos, y lo nuevo de aquí se lleva allí.
app-following-brought =
    { $count ->
        [one] { $sender } trajo un cambio de { $parties }: { $clauses }
       *[other] { $sender } trajo { $count } cambios de { $parties }: { $clauses }
    }
app-following-nobody = { $place } solo deja entrar con una frase de paso o una contraseña, y mientras se sigue no se puede preguntar cada pocos segundos. Ya no se sigue. Confíe la clave a un agente (ssh-add) y sígalo de nuevo.
app-following-rewritten = { $place } ya no tiene lo que tenía: estaba en { $seen } cuando se vio por última vez, y { $now } no continúa desde allí. No se siguió ni se cambió nada, y ya no se sigue. { $key } pregunta qué será de ello.
